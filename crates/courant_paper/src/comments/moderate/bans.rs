//! Bans: writers who may not write, for a time or for good.
//!
//! A ban is put on the account that wrote a comment, on the e-mail address that stands under it, on the network it came
//! from, or on several of them. The store holds keyed hashes of them, so that nobody can read off it who is banned. What a ban says is a fact for
//! `courant_news::comment::screen`, which refuses; or, where a moderator wants to read everything of a writer first, has it wait.
//!
//! Anybody may type any address. So a ban on one that a guest typed is on guests, and leaves alone whoever proved it.

use super::queue::WrittenBy;
use super::{cut, rows, rows_write};
use crate::accounts::Moderator;
use anyhow::{Context, Error, Result};
use courant_kit::db::{Db, DbResult, Tx};
use courant_kit::key::Key;
use courant_news::comment::BanKind;
use courant_news::comment::screen::Ban;
use std::sync::Arc;
use uuid::Uuid;

const DAY: i64 = 86_400_000;

/// What a ban is put on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    /// A reader's account, whatever address it has. Of the staff none can be banned: who is of it, an owner says.
    Account,
    /// An e-mail address.
    Email,
    /// A network: 24 bits of an IPv4 address, 48 of an IPv6 one.
    Network,
}

impl Ground {
    /// Every ground.
    pub const ALL: [Ground; 3] = [Ground::Account, Ground::Email, Ground::Network];

    /// As stored.
    pub fn word(self) -> &'static str {
        match self {
            Ground::Account => "account",
            Ground::Email => "email",
            Ground::Network => "network",
        }
    }

    /// From its stored word.
    pub fn from_word(word: &str) -> Option<Ground> {
        Ground::ALL.into_iter().find(|ground| ground.word() == word)
    }

    /// As the rules call it.
    fn kind(self) -> BanKind {
        match self {
            Ground::Account => BanKind::Account,
            Ground::Email => BanKind::Email,
            Ground::Network => BanKind::Network,
        }
    }

    /// What the store knows a writer by on this ground; none where nothing is known.
    fn subject(self, key: &Key, by: &WrittenBy) -> Option<String> {
        match self {
            Ground::Account => account_subject(key, &by.account),
            Ground::Email => email_subject(key, &by.email),
            Ground::Network => (!by.network.is_empty()).then(|| by.network.clone()),
        }
    }
}

/// What the store knows an account by, of which this is the public id; none for an empty one.
fn account_subject(key: &Key, account: &str) -> Option<String> {
    let mac = key.mac("banned account", &[account.as_bytes()]);
    (!account.is_empty()).then(|| mac.get(..32).unwrap_or(&mac).to_owned())
}

/// What the store knows an address by; none for an empty one. Case does not matter.
pub fn email_subject(key: &Key, email: &str) -> Option<String> {
    let mac = key.mac("writer", &[email.to_ascii_lowercase().as_bytes()]);
    (!email.is_empty()).then(|| mac.get(..32).unwrap_or(&mac).to_owned())
}

/// A ban as the desk lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Row.
    pub id: i64,
    /// Id that may be shown.
    pub public_id: String,
    /// What it is on.
    pub ground: Option<Ground>,
    /// It has everything wait; else nothing is taken.
    pub is_hold: bool,
    /// It is on an address that whoever wrote under it had proved.
    pub is_proven: bool,
    /// The name that stood under the comment, for colleagues.
    pub label: String,
    /// Public id of the comment for which it was put; empty where that is gone.
    pub comment: String,
    /// What the writer is told.
    pub reason: String,
    /// Who.
    pub actor: String,
    /// ms UTC.
    pub created_at: i64,
    /// ms UTC; none: for good.
    pub until: Option<i64>,
    /// ms UTC; none: not ended by anybody.
    pub ended_at: Option<i64>,
    /// By whom it was ended.
    pub ended_by: String,
}

impl Listed {
    /// Whether it counts at a moment.
    pub fn is_in_force(&self, now: i64) -> bool {
        self.ended_at.is_none() && self.until.is_none_or(|until| until > now)
    }
}

/// What came of banning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Banned {
    /// So many bans were put.
    Put(usize),
    /// The comment gives nothing to ban by: no account, no address, and its network is forgotten or was never known.
    Unknown,
    /// There is no such comment.
    Missing,
}

/// A ban as a moderator wants it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// On what.
    pub grounds: Vec<Ground>,
    /// To have everything wait, and not to refuse it.
    pub is_hold: bool,
    /// For so many days, ten years at most; none: for good.
    pub days: Option<i64>,
    /// What the writer is told; of what waits only colleagues read it. May be empty.
    pub reason: String,
}

/// Bans the writer of a comment on every ground that is asked for and known; for good, or for some days. One of the same
/// sort that is in force on the same ground ends with it.
pub async fn put(
    db: &Db,
    key: &Key,
    moderator: &Moderator,
    comment: &str,
    wanted: &Wanted,
    now: i64,
) -> Result<Banned> {
    let mut tx = db.read().await?;
    let Some(by) = rows::find_writer(&mut tx, comment).await? else { return Ok(Banned::Missing) };
    drop(tx);
    let until = wanted.days.map(|days| now + days.clamp(1, 3_650) * DAY);
    let bans: Vec<NewBan> = wanted
        .grounds
        .iter()
        .filter_map(|ground| {
            Some(NewBan {
                public_id: Uuid::now_v7().to_string(),
                ground: *ground,
                is_hold: wanted.is_hold,
                is_proven: *ground == Ground::Email && by.is_proven,
                subject: ground.subject(key, &by)?,
                label: by.name.clone(),
                comment: by.comment.clone(),
                reason: cut(&wanted.reason),
                until,
                created_at: now,
            })
        })
        .collect();
    if bans.is_empty() {
        return Ok(Banned::Unknown);
    }
    let order = Arc::new((moderator.clone(), bans));
    db.write::<_, Error, _>(move |tx| {
        let order = Arc::clone(&order);
        Box::pin(async move {
            let (moderator, bans) = &*order;
            for ban in bans {
                rows_write::end_bans_on(tx, ban, moderator).await?;
                rows_write::insert_ban(tx, ban, moderator).await?;
            }
            Ok(Banned::Put(bans.len()))
        })
    })
    .await
    .context("a writer could not be banned")
}

/// Ends a ban; whether it was in force.
pub async fn end(db: &Db, moderator: &Moderator, ban: &str, now: i64) -> Result<bool> {
    let order = Arc::new((moderator.clone(), ban.to_owned()));
    db.write::<_, Error, _>(move |tx| {
        let order = Arc::clone(&order);
        Box::pin(async move { Ok(rows_write::end_ban(tx, &order.1, &order.0, now).await?) })
    })
    .await
    .context("a ban could not be ended")
}

/// Bans, the newest first, before a row; 0 begins at the top.
pub async fn list(tx: &mut Tx, before: i64, most: i64) -> Result<Vec<Listed>> {
    Ok(rows::list_bans(tx, if before > 0 { before } else { i64::MAX }, most).await?)
}

/// The bans in force on the writer of a comment, the newest first.
pub async fn list_of(tx: &mut Tx, key: &Key, by: &WrittenBy, now: i64) -> Result<Vec<Listed>> {
    let writer = Writer { account: &by.account, email: &by.email, is_proven: by.is_proven, network: &by.network };
    let found = rows::list_bans_on(tx, &subjects(key, &writer)).await?;
    Ok(found.into_iter().filter(|ban| ban.is_in_force(now) && writer.is_met_by(ban)).collect())
}

/// Who writes, as far as a ban may be on them. What is not known is empty.
#[derive(Debug, Clone, Copy, Default)]
pub struct Writer<'a> {
    /// Public id of the account that is signed in.
    pub account: &'a str,
    /// E-mail address.
    pub email: &'a str,
    /// The address is that of an account which is signed in; else it was typed.
    pub is_proven: bool,
    /// Keyed hash of the network.
    pub network: &'a str,
}

impl Writer<'_> {
    /// Whether a ban on one of the subjects of this writer is on them: what was typed says nothing of whoever proved it.
    fn is_met_by(&self, ban: &Listed) -> bool {
        ban.ground != Some(Ground::Email) || ban.is_proven || !self.is_proven
    }
}

/// The bans on somebody, as facts for the rules.
pub async fn facts(tx: &mut Tx, key: &Key, writer: Writer<'_>) -> DbResult<Vec<Ban>> {
    let subjects = subjects(key, &writer);
    if subjects.is_empty() {
        return Ok(Vec::new());
    }
    let found = rows::list_bans_on(tx, &subjects).await?;
    let bans = found.into_iter().filter(|ban| ban.ended_at.is_none() && writer.is_met_by(ban)).filter_map(|ban| {
        let kind = ban.ground?.kind();
        Some(Ban { kind, until: ban.until, reason: ban.reason, is_hold: ban.is_hold })
    });
    Ok(bans.collect())
}

fn subjects(key: &Key, writer: &Writer<'_>) -> Vec<String> {
    let network = (!writer.network.is_empty()).then(|| writer.network.to_owned());
    account_subject(key, writer.account).into_iter().chain(email_subject(key, writer.email)).chain(network).collect()
}

/// A ban as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewBan {
    /// Id that may be shown.
    pub public_id: String,
    /// What it is on.
    pub ground: Ground,
    /// It has everything wait.
    pub is_hold: bool,
    /// Whoever wrote under the address had proved it.
    pub is_proven: bool,
    /// Keyed hash of that.
    pub subject: String,
    /// The name that stood under the comment.
    pub label: String,
    /// Public id of the comment.
    pub comment: String,
    /// What the writer is told.
    pub reason: String,
    /// ms UTC; none: for good.
    pub until: Option<i64>,
    /// ms UTC.
    pub created_at: i64,
}
