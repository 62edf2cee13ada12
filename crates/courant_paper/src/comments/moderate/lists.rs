//! Lists of words that hold comments back, as moderators write them: a word or phrase a line, `#` before a remark.

use super::{rows, rows_write};
use crate::accounts::kept::{self, Back};
use crate::accounts::{self, Editor};
use anyhow::{Context, Error, Result};
use courant_kit::db::{Db, Tx};
use courant_kit::outbox;
use courant_news::Event;
use courant_news::comment::words::{ENTRIES, ENTRY_CHARS, WordList, WordListError};
use std::sync::Arc;

/// Longest text of a list, in bytes: every entry as long as it may be, in letters of three bytes.
pub const LIST_BYTES: usize = ENTRIES * (ENTRY_CHARS * 3 + 2);

/// A list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Name {
    /// Words that no comment should have.
    Banned,
    /// Words that are worth a look.
    Suspect,
}

impl Name {
    /// Every list.
    pub const ALL: [Name; 2] = [Name::Banned, Name::Suspect];

    /// As stored.
    pub fn word(self) -> &'static str {
        match self {
            Name::Banned => "banned",
            Name::Suspect => "suspect",
        }
    }

    /// From its stored word.
    pub fn from_word(word: &str) -> Option<Name> {
        Name::ALL.into_iter().find(|name| name.word() == word)
    }
}

/// A list as it was written; empty where there is none.
pub async fn find_text(tx: &mut Tx, name: Name) -> Result<String> {
    Ok(rows::find_list(tx, name.word()).await?.unwrap_or_default())
}

/// A list ready for use. One that cannot be read, which none that was saved is, holds nothing and is logged.
pub async fn load(tx: &mut Tx, name: Name) -> Result<WordList> {
    let text = find_text(tx, name).await?;
    Ok(WordList::parse(&text).unwrap_or_else(|error| {
        tracing::error!(list.name = name.word(), %error, "a list of words cannot be used");
        WordList::default()
    }))
}

/// Replaces a list; how many entries it has. Comments are weighed by it as soon as the event is heard.
///
/// # Refuses
/// A list that cannot be used, with the line that is to blame.
pub async fn save(db: &Db, editor: &Editor, name: Name, text: &str, now: i64) -> Result<Result<usize, WordListError>> {
    let list = match WordList::parse(text) {
        Ok(list) => list,
        Err(error) => return Ok(Err(error)),
    };
    // Remarks count for nothing and are bounded too.
    let text: String = text.lines().take(2 * ENTRIES).map(|line| format!("{}\n", line.trim_end())).collect();
    write(db, editor, name, (text, list.len()), None, now).await?;
    Ok(Ok(list.len()))
}

/// Has a list be what it was; whether anything was done.
pub async fn put_back(db: &Db, editor: &Editor, name: Name, back: Back<String>, now: i64) -> Result<bool> {
    let text = back.was.unwrap_or_default();
    let count = WordList::parse(&text).map_or(0, |list| list.len());
    write(db, editor, name, (text, count), Some(back.seen), now).await
}

async fn write(
    db: &Db,
    editor: &Editor,
    name: Name,
    (text, count): (String, usize),
    seen: Option<String>,
    now: i64,
) -> Result<bool> {
    let order = Arc::new((editor.clone(), text, seen));
    db.write::<_, Error, _>(move |tx| {
        let order = Arc::clone(&order);
        Box::pin(async move {
            let (editor, text, seen) = &*order;
            let was = find_text(tx, name).await?;
            if seen.as_ref().is_some_and(|seen| *seen != kept::mark(Some(&was))) {
                return Ok(false);
            }
            rows_write::save_list(tx, name.word(), text, now).await?;
            let said = serde_json::json!({ "entries": count });
            let detail = kept::either(said, name.word(), Some(&was), kept::mark(Some(text)), seen.is_some());
            accounts::note(tx, editor.actor(), "words", name.word(), &detail.to_string(), now).await?;
            let event = Event::WordListsChanged;
            outbox::push(tx, event.name(), &event.to_json(), now).await?;
            Ok(true)
        })
    })
    .await
    .context("a list of words could not be saved")
}
