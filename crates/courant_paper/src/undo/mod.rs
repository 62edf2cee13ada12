//! Undoing, in one step, what a stolen account did since a moment.
//!
//! [`look`] lists it all with what may become of each thing; [`run`] shuts the account out and undoes what can be undone:
//! articles ([`crate::editing::put_back`]), decisions on comments and bans ([`crate::comments::moderate::put_back`]), and
//! everything else by what is noted in the audit ([`entries`]): its entries hold what a thing was before
//! ([`crate::accounts::kept`]), `past` says what was done to it last, `judge` what may become of it, and `apply` puts it back
//! by the feature's own action. What somebody else did afterwards to the same thing is never overwritten, nothing is deleted
//! but notes to readers and what the account itself brought in and nothing uses, and pressing twice does nothing more.
//!
//! By hand remain what was merged or taken away, files that stand in the place of others, and what an older program noted
//! without what was before.
//!
//! All of it is done in small transactions and at most so much at once; [`Undone::has_more`] says that there is more.

mod apply;
pub mod entries;
mod judge;
mod past;
pub mod words;

use crate::accounts::staff::StaffRefusal;
use crate::accounts::undo::{Fate, Spell, shut_out};
use crate::accounts::{Account, Owner, keys, rows as accounts};
use crate::comments::moderate::put_back::{self as comments, Tally};
use crate::editing::put_back::{self as articles, Touched};
use crate::editing::rows as editing;
use anyhow::Result;
use courant_kit::db::{Db, Tx};
use entries::Line;

/// Articles, and entries of the audit, that are listed.
const LISTED: i64 = 200;
/// Comments and bans that are counted.
const COUNTED: i64 = 2_000;
/// Articles that are undone at once.
const ARTICLES: usize = 100;
/// Comments that are undone at once, and in one transaction.
const COMMENTS: usize = 1_000;
const TOGETHER: i64 = 50;
/// Bans that are ended at once.
const BANS: i64 = 1_000;

/// What an account did since a moment, and what may become of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// Whose account.
    pub account: Account,
    /// Its sessions, keys and links.
    pub keys: Fate,
    /// Articles it had a hand in.
    pub articles: Vec<Touched>,
    /// Comments it decided on.
    pub comments: Tally,
    /// Bans it put.
    pub bans: Tally,
    /// What the audit says of it, the newest first.
    pub lines: Vec<Line>,
    /// There is more than is listed.
    pub is_cut: bool,
}

/// What was undone.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Undone {
    /// The account could come in until now.
    pub was_open: bool,
    /// Articles.
    pub articles: usize,
    /// Comments.
    pub comments: usize,
    /// Bans.
    pub bans: u64,
    /// Everything else: staff, settings, promotions, fronts, menus, sections, and so on.
    pub others: usize,
    /// What could not be undone for a fault that is in the log: the next time may do it.
    pub failed: usize,
    /// There was more than is done at once.
    pub has_more: bool,
}

/// What an account did since a moment; none where there is no such account. Writes nothing.
pub async fn look(tx: &mut Tx, owner: &Owner, public_id: &str, since: i64, now: i64) -> Result<Option<Report>> {
    let Some(account) = accounts::find_by_public_id(tx, public_id).await? else { return Ok(None) };
    let spell = Spell { account_id: account.id, since };
    let mut found = Vec::new();
    let touched = editing::list_touched(tx, spell, 0, LISTED + 1).await?;
    for id in touched.iter().take(LISTED as usize) {
        found.extend(articles::look(tx, spell, *id).await?);
    }
    let (comments, has_more) = comments::count(tx, spell, COUNTED).await?;
    let bans = comments::count_bans(tx, spell, COUNTED).await?;
    let is_shut = is_shut(tx, &account).await?;
    let mut lines = entries::list(tx, owner, spell, is_shut, LISTED + 1, now).await?;
    let is_cut = touched.len() as i64 > LISTED || has_more || lines.len() as i64 > LISTED;
    lines.truncate(LISTED as usize);
    let keys = if is_shut { Fate::Done } else { Fate::Back };
    Ok(Some(Report { account, keys, articles: found, comments, bans, lines, is_cut }))
}

/// Whether nothing is left that an account could come in by.
async fn is_shut(tx: &mut Tx, account: &Account) -> Result<bool> {
    let has = keys::load(tx, account.id).await?;
    Ok(account.suspended_at.is_some() && has.password_at.is_none() && !has.has_second() && has.recovery_left == 0)
}

/// Shuts an account out and undoes what it did since a moment.
///
/// # Refuses
/// As [`shut_out`]; then nothing is undone.
pub async fn run(
    db: &Db,
    owner: &Owner,
    public_id: &str,
    since: i64,
    now: i64,
) -> Result<Result<Undone, StaffRefusal>> {
    let was_open = match shut_out(db, owner, public_id, now).await? {
        Ok(was_open) => was_open,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let Some(account) = accounts::find_by_public_id(&mut db.read().await?, public_id).await? else {
        return Ok(Err(StaffRefusal::Missing));
    };
    let spell = Spell { account_id: account.id, since };
    let mut undone = Undone { was_open, ..Undone::default() };
    // First what only owners can have done, so that nobody who was let in goes on.
    (undone.others, undone.failed) = entries::undo(db, owner, spell, now).await?;
    let entries_failed = undone.failed;
    let mut after = 0;
    while undone.articles < ARTICLES {
        let ids = editing::list_touched(&mut db.read().await?, spell, after, TOGETHER).await?;
        let Some(last) = ids.last() else { break };
        after = *last;
        for id in ids {
            match articles::put_back(db, owner, spell, id, now).await {
                Ok(is_done) => undone.articles += usize::from(is_done),
                // The others are undone all the same.
                Err(error) => {
                    undone.failed += 1;
                    tracing::error!(article.id = id, error = format!("{error:#}"), "an article could not be put back");
                }
            }
        }
    }
    undone.has_more = undone.articles >= ARTICLES;
    let mut after = Some(0);
    while let Some(row) = after.filter(|_| undone.comments < COMMENTS) {
        let (count, next) = comments::put_back(db, owner, spell, row, TOGETHER, now).await?;
        undone.comments += count;
        after = next;
    }
    if undone.articles > 0 || undone.failed > 0 {
        // What an article stood in the way of: a section, a topic, a picture that nothing shows any more.
        let (others, failed) = entries::undo(db, owner, spell, now).await?;
        (undone.others, undone.failed) = (undone.others + others, undone.failed - entries_failed + failed);
    }
    undone.bans = comments::end_bans(db, owner, spell, BANS, now).await?;
    undone.has_more |= after.is_some() || undone.bans == BANS as u64;
    Ok(Ok(undone))
}
