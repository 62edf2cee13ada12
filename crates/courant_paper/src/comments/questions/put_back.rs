//! Questions as they were before a stolen account had a hand in them.

use super::staff::{Fault, note, unmark};
use super::{State, Stored, rows_write};
use crate::accounts::Editor;
use crate::accounts::kept::{self, Back};
use anyhow::{Context, Error, Result};
use courant_kit::db::{Db, Tx};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::sync::Arc;

/// What the audit keeps of a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    question: String,
    state: String,
}

impl Kept {
    /// Of one that is there.
    pub fn of(stored: &Stored) -> Kept {
        Kept { question: stored.question.clone(), state: stored.state.word().to_owned() }
    }
}

/// What a question is.
pub async fn find_kept(tx: &mut Tx, id: i64) -> Result<Option<Kept>> {
    Ok(rows_write::find_stored(tx, id).await?.as_ref().map(Kept::of))
}

/// Has a question be what it was; one that was not there is taken away with its mark, and its answers stay as comments.
/// Whether anything was done. One whose passage is gone meanwhile stays lost.
pub async fn put_back(db: &Db, editor: &Editor, id: i64, back: Back<Kept>, now: i64) -> Result<Result<bool, Fault>> {
    let order = Arc::new((editor.actor().clone(), back));
    db.write::<_, Error, _>(move |tx| {
        let order = Arc::clone(&order);
        Box::pin(async move {
            let (actor, back) = &*order;
            let Some(stored) = rows_write::find_stored(tx, id).await? else { return Ok(Ok(false)) };
            let Some(present) = back.seen_in(Some(Kept::of(&stored))) else { return Ok(Ok(false)) };
            let was_state = back.was.as_ref().and_then(|was| State::from_word(&was.state));
            let is_unmarked = was_state.is_none_or(|state| !state.is_marked());
            if stored.state.is_marked() && is_unmarked && !unmark(tx, &stored).await? {
                return Ok(Err(Fault::Changed));
            }
            let action = match &back.was {
                None => {
                    rows_write::remove(tx, id).await?;
                    "question.remove"
                }
                Some(was) => {
                    rows_write::save_question(tx, id, &was.question).await?;
                    // What has no mark in the text cannot be open again.
                    let state = was_state.filter(|state| stored.state.is_marked() || !state.is_marked());
                    if let Some(state) = state.filter(|state| *state != stored.state) {
                        rows_write::save_state(tx, id, state).await?;
                    }
                    "question.put_back"
                }
            };
            let is = kept::mark(find_kept(tx, id).await?.as_ref());
            let said = json!({ "article": stored.article_id });
            let detail = kept::put_back(said, id, Some(&present), is).to_string();
            note(tx, actor, (action, &detail), (id, stored.article_id), now).await?;
            Ok(Ok(true))
        })
    })
    .await
    .context("a question could not be put back")
}
