//! One writer, as far as their comments are known to be theirs: what they wrote, what was decided, and what
//! moderators noted. A writer is found by one of their comments, so that no address stands in the desk's addresses.

use super::queue::{Case, Cursor, PAGE, WrittenBy};
use super::{bans, cut, rows, rows_write};
use crate::accounts::Moderator;
use anyhow::{Context, Error, Result};
use courant_kit::db::{Db, Tx};
use courant_kit::key::Key;
use std::collections::HashMap;
use std::sync::Arc;

/// Notes that are shown.
const NOTES: i64 = 50;

/// A decision, as it is looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// Row.
    pub id: i64,
    /// Public id of the comment.
    pub comment: String,
    /// `rules`, `writer`, `staff`.
    pub by: String,
    /// Name of the moderator; empty for others.
    pub actor: String,
    /// `publish`, `hold`, `refuse`, `spam`, `undo`, `pin`, `unpin`, `credit`, `uncredit`, `edit`, `withdraw`, `erase`.
    pub word: String,
    /// In stored words.
    pub reasons: Vec<String>,
    /// What the writer was told.
    pub said: String,
    /// For colleagues.
    pub note: String,
    /// State before it; empty where it is not known.
    pub from: String,
    /// ms UTC.
    pub at: i64,
}

/// What a moderator noted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The note.
    pub note: String,
    /// Who.
    pub actor: String,
    /// ms UTC.
    pub created_at: i64,
}

/// What is known of a writer.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct History {
    /// By what.
    pub by: WrittenBy,
    /// Their comments, the newest first.
    pub cases: Vec<Case>,
    /// Where the list goes on.
    pub next: Option<Cursor>,
    /// Decisions on these comments, by comment, the oldest first.
    pub taken: HashMap<String, Vec<Taken>>,
    /// Notes, the newest first.
    pub notes: Vec<Note>,
}

/// The writer of a comment, and a page of what they wrote; none where there is no such comment.
pub async fn find(tx: &mut Tx, key: &Key, comment: &str, from: Option<Cursor>) -> Result<Option<History>> {
    let Some(by) = rows::find_writer(tx, comment).await? else { return Ok(None) };
    let mut cases = rows::list_of_writer(tx, &by, from, PAGE as i64 + 1).await?;
    let next =
        (cases.len() > PAGE).then(|| cases.get(PAGE - 1).map(|last| Cursor { at: last.created_at, id: last.id }));
    cases.truncate(PAGE);
    let ids: Vec<i64> = cases.iter().map(|case| case.id).collect();
    let mut taken: HashMap<String, Vec<Taken>> = HashMap::new();
    for one in rows::list_decisions(tx, &ids).await? {
        taken.entry(one.comment.clone()).or_default().push(one);
    }
    let notes = rows::list_notes(tx, &subject(key, &by), NOTES).await?;
    Ok(Some(History { next: next.flatten(), by, cases, taken, notes }))
}

/// Notes something about the writer of a comment; whether there is such a comment and something to note.
pub async fn note(db: &Db, key: &Key, moderator: &Moderator, comment: &str, note: &str, now: i64) -> Result<bool> {
    let note = cut(note);
    let Some(by) = rows::find_writer(&mut db.read().await?, comment).await? else { return Ok(false) };
    if note.is_empty() {
        return Ok(false);
    }
    let order = Arc::new((moderator.clone(), subject(key, &by), note));
    db.write::<_, Error, _>(move |tx| {
        let order = Arc::clone(&order);
        Box::pin(async move { Ok(rows_write::insert_note(tx, &order.1, &order.2, &order.0, now).await?) })
    })
    .await
    .context("a note could not be written")?;
    Ok(true)
}

/// What the store knows a writer by.
fn subject(key: &Key, by: &WrittenBy) -> String {
    match bans::email_subject(key, &by.email) {
        Some(subject) => subject,
        None if by.network.is_empty() => by.comment.clone(),
        None => by.network.clone(),
    }
}
