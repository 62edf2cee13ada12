//! Marks on a live comment: kept on top of its thread, and having changed the article.
//!
//! A mark is set and taken away by a decision of its own, which says who and when. No state changes by it, so there is
//! nothing to undo but by the opposite.

use super::rows_write;
use super::{Decided, NewDecision, Outcome, Pick, Place, Why, rows};
use crate::accounts::{Actor, Editor, Moderator};
use crate::comments::PINNED;
use crate::comments::post::{Change, announce};
use anyhow::{Context, Error, Result};
use courant_kit::db::{Db, Tx};
use std::sync::Arc;

/// A mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    Pin,
    Credit,
}

impl Mark {
    /// The decision, as stored.
    fn word(self, is_set: bool) -> &'static str {
        match (self, is_set) {
            (Mark::Pin, true) => "pin",
            (Mark::Pin, false) => "unpin",
            (Mark::Credit, true) => "credit",
            (Mark::Credit, false) => "uncredit",
        }
    }
}

/// Keeps a live comment on top of its thread, or no longer.
///
/// Nothing is done, which its outcome says, where it is so already, the comment is not live or answers another one, where
/// [`PINNED`] are on top already, and where somebody decided on it meanwhile.
pub async fn pin(db: &Db, moderator: &Moderator, pick: Pick, is_set: bool, now: i64) -> Result<Decided> {
    set(db, moderator.actor(), Mark::Pin, pick, is_set, now).await
}

/// Says that a live comment changed the article, or that it did not; otherwise as [`pin`].
pub async fn credit(db: &Db, editor: &Editor, pick: Pick, is_set: bool, now: i64) -> Result<Decided> {
    set(db, editor.actor(), Mark::Credit, pick, is_set, now).await
}

async fn set(db: &Db, actor: &Actor, mark: Mark, pick: Pick, is_set: bool, now: i64) -> Result<Decided> {
    let order = Arc::new((actor.clone(), pick));
    db.write::<_, Error, _>(move |tx| {
        let order = Arc::clone(&order);
        Box::pin(async move {
            let (actor, pick) = &*order;
            let mut decided = Decided::default();
            let outcome = match rows_write::lock(tx, &pick.comment).await? {
                None => Outcome::Missing,
                Some(place) => {
                    let outcome = judge(tx, &place, pick.seen, mark, is_set).await?;
                    if outcome == Outcome::Done {
                        match mark {
                            Mark::Pin => rows_write::save_pinned(tx, place.id, is_set).await?,
                            Mark::Credit => rows_write::save_credited(tx, place.id, is_set).await?,
                        }
                        let (word, why) = (mark.word(is_set), Why::default());
                        let row = NewDecision { actor, word, why: &why, to: place.word(), batch: "", now };
                        rows_write::add_decision(tx, &place, &row).await?;
                        // What a comment says is as it was; where it stands or what is beside it is not.
                        announce(tx, place.article_id, Change::Came, now).await?;
                        decided.articles.push(place.article_id);
                    }
                    outcome
                }
            };
            decided.outcomes.push((pick.comment.clone(), outcome));
            Ok(decided)
        })
    })
    .await
    .context("a comment could not be marked")
}

async fn judge(tx: &mut Tx, place: &Place, seen: Option<i64>, mark: Mark, is_set: bool) -> Result<Outcome> {
    let Some(marks) = rows::find_marks(tx, place.id).await? else { return Ok(Outcome::Missing) };
    let has_it = match mark {
        Mark::Pin => marks.is_pinned,
        Mark::Credit => marks.is_credited,
    };
    if place.state == "withdrawn" {
        return Ok(Outcome::Withdrawn);
    }
    if place.state != "live" || seen.is_some_and(|seen| seen != place.version) {
        return Ok(if has_it == is_set && place.state == "live" { Outcome::Same } else { Outcome::Overtaken });
    }
    if has_it == is_set {
        return Ok(Outcome::Same);
    }
    if mark == Mark::Pin && is_set {
        if !marks.begins_branch {
            return Ok(Outcome::Missing);
        }
        if rows::count_pinned(tx, place.article_id).await? >= PINNED {
            return Ok(Outcome::Full);
        }
    }
    Ok(Outcome::Done)
}
