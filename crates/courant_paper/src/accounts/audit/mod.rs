//! The audit: what staff did, in rows that are added and never changed.
//!
//! Each row carries a SHA-256 over itself and the row before it, and the number of rows and the hash of the last stand
//! apart: so a row that was changed, taken away, slipped in or cut off at the end is found ([`check`]). The store itself
//! refuses to change or delete rows (triggers), and no statement of this program tries to.
//!
//! Not here: the decisions on comments, which have a table of their own that can be told and undone.

mod rows;
mod rows_write;

use super::{Actor, Owner};
use anyhow::Result;
use courant_kit::db::{Db, DbResult, Tx};
use courant_kit::key::hex;
use sha2::{Digest, Sha256};

/// Rows that are checked at a time.
const BATCH: i64 = 1_000;
/// Actors and actions that a filter offers at most.
const OFFERED: i64 = 200;

/// Something that was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Row.
    pub id: i64,
    /// Counts from 1; 0 for rows from before there were hashes.
    pub number: i64,
    /// ms UTC.
    pub at: i64,
    /// Who; none for this machine's console.
    pub account_id: Option<i64>,
    /// What they were called then.
    pub actor: String,
    /// What they did, in one word.
    pub action: String,
    /// To what.
    pub subject: String,
    /// More about it: a JSON object.
    pub detail: String,
    /// SHA-256 over this and the row before.
    pub hash: String,
}

/// Which entries are asked for; empty and 0 ask for all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// By whom.
    pub actor: String,
    /// What.
    pub action: String,
    /// From this moment on (ms UTC).
    pub since: i64,
    /// Those before this row; 0: from the newest.
    pub before: i64,
}

/// What [`check`] found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Chain {
    /// Every row is as it was written.
    Whole {
        /// Rows with a hash.
        rows: i64,
        /// Hash of the last: noted elsewhere, it shows later that nothing before was written anew.
        hash: String,
    },
    /// A row was changed, taken away or slipped in.
    Broken {
        /// The first number that is not as it was.
        number: i64,
    },
}

/// Takes hold of the audit's end, until the transaction is over: whatever is counted after this and noted then is done
/// by one at a time, in every process.
pub(super) async fn hold(tx: &mut Tx) -> DbResult<()> {
    rows_write::hold(tx).await
}

/// Notes that somebody did something, in the transaction in which it is done. `detail` is a JSON object.
pub(super) async fn note(
    tx: &mut Tx,
    actor: &Actor,
    action: &str,
    subject: &str,
    detail: &str,
    now: i64,
) -> DbResult<()> {
    let (number, before) = rows_write::count_up(tx).await?;
    // The store leaves the character U+0000 out.
    let clean = |text: &str| text.replace('\0', "");
    let mut entry = Entry {
        id: 0,
        number,
        at: now,
        account_id: actor.account_id(),
        actor: clean(actor.name()),
        action: clean(action),
        subject: clean(subject),
        detail: clean(detail),
        hash: String::new(),
    };
    entry.hash = hash_of(&before, &entry);
    rows_write::insert(tx, &entry).await?;
    rows_write::save_head(tx, &entry.hash).await
}

/// SHA-256 of a row after the one with the hash `before`; each part is written with its length before it.
fn hash_of(before: &str, entry: &Entry) -> String {
    let account = entry.account_id.map(|id| id.to_string()).unwrap_or_default();
    let (number, at) = (entry.number.to_string(), entry.at.to_string());
    let parts = [before, &number, &at, &account, &entry.actor, &entry.action, &entry.subject, &entry.detail];
    let mut sum = Sha256::new();
    for part in parts {
        sum.update((part.len() as u64).to_be_bytes());
        sum.update(part);
    }
    hex(&sum.finalize())
}

/// Entries, the newest first, for an owner.
pub async fn list(tx: &mut Tx, _: &Owner, wanted: &Wanted, most: i64) -> Result<Vec<Entry>> {
    Ok(rows::list(tx, wanted, most).await?)
}

/// What an account did since a moment, the newest first, before a row ([`i64::MAX`]: from the newest).
pub async fn list_of(
    tx: &mut Tx,
    _: &Owner,
    account_id: i64,
    since: i64,
    before: i64,
    most: i64,
) -> DbResult<Vec<Entry>> {
    rows::list_of(tx, account_id, since, before, most).await
}

/// What was done in these ways since a moment by anybody, after a row (0: from the first), the oldest first.
pub async fn list_since(
    tx: &mut Tx,
    _: &Owner,
    actions: &[&str],
    since: i64,
    after: i64,
    most: i64,
) -> DbResult<Vec<Entry>> {
    let after = if after > 0 { after } else { rows::find_first(tx, since).await?.map_or(i64::MAX, |first| first - 1) };
    rows::list_since(tx, actions, since, after, most).await
}

/// Whether an account was the last that did this to something.
pub async fn was_last(tx: &mut Tx, account_id: i64, action: &str, subject: &str) -> DbResult<bool> {
    rows::was_last(tx, account_id, action, subject).await
}

/// Everybody who is in it, and everything that was done, in the order of their letters.
pub async fn list_offered(tx: &mut Tx) -> Result<(Vec<String>, Vec<String>)> {
    Ok((rows::list_actors(tx, OFFERED).await?, rows::list_actions(tx, OFFERED).await?))
}

/// Looks whether every row is as it was written. Rows from before there were hashes count for nothing, but none of them
/// may stand after one that has a hash.
pub async fn check(db: &Db) -> Result<Chain> {
    let (mut after, mut number, mut hash) = (0, 0, String::new());
    let mut tx = db.read().await?;
    // What is noted meanwhile is not waited for: the head is read first, and reading ends there.
    let (count, head) = rows::load_head(&mut tx).await?;
    loop {
        let entries = rows::list_after(&mut tx, after, BATCH).await?;
        let Some(last) = entries.last() else { break };
        after = last.id;
        for entry in entries.iter().filter(|entry| entry.number <= count) {
            if entry.number == 0 && number == 0 {
                continue;
            }
            if entry.number != number + 1 || entry.hash != hash_of(&hash, entry) {
                return Ok(Chain::Broken { number: number + 1 });
            }
            (number, hash) = (entry.number, entry.hash.clone());
        }
    }
    Ok(if (number, &hash) == (count, &head) {
        Chain::Whole { rows: number, hash }
    } else {
        Chain::Broken { number: number + 1 }
    })
}
