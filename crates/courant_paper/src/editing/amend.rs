//! Notes to readers after the fact: words that are mended, and a note that was forgotten when the change was published.
//!
//! Readers see the mended words only; what they said before stays in the article's history and in the audit.

use super::publish::{NOTE, push};
use super::rows_write;
use super::{Correction, Hand, Note, NoteKind, note, rows};
use crate::accounts::{self, kept};
use anyhow::{Error, Result};
use courant_kit::db::{Db, Tx};
use courant_news::Event;
use courant_news::workflow::Face;
use std::sync::Arc;
use uuid::Uuid;

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Done.
    Done,
    /// It is an editor's to do, and a note is added only to what is before readers.
    Refused,
    /// There are no words, or nothing that says what they are.
    NeedsWords,
    /// Somebody mended them meanwhile.
    Changed,
    /// There is no such note.
    Missing,
}

/// Lets a note to readers say it in other words than it `was` seen with. Nobody is mailed anew.
pub async fn mend(
    db: &Db,
    hand: &Hand,
    public_id: &str,
    id: &str,
    (was, text): (&str, &str),
    now: i64,
) -> Result<Outcome> {
    let text: String = text.trim().chars().take(NOTE).collect();
    if text.is_empty() {
        return Ok(Outcome::NeedsWords);
    }
    let wanted = Arc::new((hand.clone(), public_id.to_owned(), id.to_owned(), was.to_owned(), text));
    db.write::<_, Error, _>(move |tx| {
        let wanted = Arc::clone(&wanted);
        Box::pin(async move {
            let (hand, public_id, id, was, text) = &*wanted;
            let Some(work) = super::find(tx, hand, public_id).await? else { return Ok(Outcome::Missing) };
            if !hand.may_edit() {
                return Ok(Outcome::Refused);
            }
            let known = rows::find_correction_of(tx, work.article_id, id).await?;
            let Some(known) = known else { return Ok(Outcome::Missing) };
            if known.text.lines().eq(text.lines()) {
                return Ok(Outcome::Done);
            }
            // Browsers send lines their own way.
            if !known.text.lines().eq(was.lines()) || !rows_write::mend_correction(tx, &known, text).await? {
                return Ok(Outcome::Changed);
            }
            let both = format!("{} → {text}", known.text);
            note(tx, work.article_id, hand, "note_mended", &both, now).await?;
            let said = serde_json::json!({ "article": public_id, "from": known.text, "to": text });
            let detail = kept::detail(said, known.id, Some(&known.text), kept::mark(Some(text)));
            accounts::note(tx, hand.actor(), "note_mended", &work.headline, &detail.to_string(), now).await?;
            push(tx, &Event::ArticleChanged { article_id: work.article_id }, now).await?;
            Ok(Outcome::Done)
        })
    })
    .await
}

/// A note as it stands, with its article's id and its own; none where it is gone.
pub async fn find(tx: &mut Tx, id: i64) -> Result<Option<(String, String, String)>> {
    let Some(known) = rows::find_correction(tx, id).await? else { return Ok(None) };
    let Some(work) = rows::find(tx, known.article_id).await? else { return Ok(None) };
    Ok(Some((work.public_id, known.public_id, known.text)))
}

/// Tells readers of a live article of a change that was published without a word.
pub async fn add(db: &Db, hand: &Hand, public_id: &str, new: Note, now: i64) -> Result<Outcome> {
    let text: String = new.text.trim().chars().take(NOTE).collect();
    if text.is_empty() || new.kind == NoteKind::None {
        return Ok(Outcome::NeedsWords);
    }
    let wanted = Arc::new((hand.clone(), public_id.to_owned(), Note { text, ..new }));
    db.write::<_, Error, _>(move |tx| {
        let wanted = Arc::clone(&wanted);
        Box::pin(async move {
            let (hand, public_id, new) = &*wanted;
            let Some(work) = super::find(tx, hand, public_id).await? else { return Ok(Outcome::Missing) };
            let article_id = work.article_id;
            if !hand.may_edit() || work.face != Face::Live {
                return Ok(Outcome::Refused);
            }
            let correction = Correction {
                id: 0,
                public_id: Uuid::now_v7().to_string(),
                article_id,
                kind: new.kind.word().to_owned(),
                text: new.text.clone(),
                wrong_since: new.wrong_since.filter(|_| new.kind == NoteKind::Correction),
                revision: None,
                noted_at: now,
            };
            let correction_id = rows_write::add_correction(tx, &correction, hand.account_id()).await?;
            rows_write::set_updated(tx, article_id, now).await?;
            note(tx, article_id, hand, "note_added", &new.text, now).await?;
            push(tx, &Event::ArticleCorrected { article_id, correction_id }, now).await?;
            Ok(Outcome::Done)
        })
    })
    .await
}
