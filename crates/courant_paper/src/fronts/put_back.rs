//! Fronts as they were before a stolen account arranged them.
//!
//! What stood before readers is shown again as a version of its own; what the account scheduled is called off, and what it
//! called off waits again. Versions are kept, so this needs nothing that the audit would have to hold.

use super::{Order, Saving, rows, rows_write};
use crate::accounts::undo::{Fate, Spell};
use crate::accounts::{self, Editor};
use anyhow::{Context, Error, Result};
use courant_kit::db::{Db, Tx};
use courant_news::front::document::Document;
use serde_json::json;
use std::sync::Arc;

/// Versions that wait which are called off at once.
const MOST: i64 = 200;

/// A version without what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Past {
    /// Counts from 1 on each front.
    pub number: i64,
    /// By which account; none: this machine.
    pub account_id: Option<i64>,
    /// What they were called.
    pub saved_by: String,
    /// ms UTC.
    pub saved_at: i64,
    /// The version it was made of.
    pub restored: Option<i64>,
    /// When it was to stand before readers (ms UTC).
    pub shown_from: i64,
    /// Since when it did.
    pub began_at: Option<i64>,
    /// When it was called off.
    pub canceled_at: Option<i64>,
}

/// What is to be done with a front.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The newest version when this was decided.
    seen: i64,
    /// Versions of the account that wait.
    waiting: Vec<i64>,
    /// What stood there before (none: nothing, the front was composed by itself), where readers see what the account
    /// arranged.
    before: Option<Option<i64>>,
}

/// What may become of what the account did to a front, with what is to be done where it can be undone.
pub async fn judge(tx: &mut Tx, spell: Spell, front: i64) -> Result<(Fate, Option<Plan>)> {
    let Some(head) = rows::find_head(tx, front).await? else { return Ok((Fate::Done, None)) };
    let waiting = rows::list_waiting_of(tx, spell, front, MOST).await?;
    let shown = rows::find_past(tx, front, head.shown).await?;
    let is_own = |past: &Past| spell.covers(past.account_id, past.saved_at);
    let before = match &shown {
        Some(shown) if is_own(shown) => Some(rows::find_shown_but_of(tx, spell, front).await?),
        _ => None,
    };
    if before.is_some() || !waiting.is_empty() {
        return Ok((Fate::Back, Some(Plan { seen: head.newest, waiting, before })));
    }
    // Whoever arranged it after the account may have gone on from what that left.
    let first = rows::find_first_of(tx, spell, front).await?;
    // One that says what stood there before the account's first is as it was.
    let is_other =
        |shown: &Past| first.is_some_and(|first| shown.number > first && shown.restored.is_none_or(|of| of >= first));
    let since = shown.filter(|shown| is_other(shown) && shown.account_id.is_some());
    Ok((since.map_or(Fate::Done, |shown| Fate::Kept(shown.saved_by)), None))
}

/// Does it, noted as everything that is done to fronts; whether anything was done. Where somebody saved a version meanwhile
/// nothing is shown instead of it.
pub async fn put_back(db: &Db, editor: &Editor, (front, name): (i64, &str), plan: Plan, now: i64) -> Result<bool> {
    let mut is_done = false;
    for number in plan.waiting {
        is_done |= super::cancel(db, editor, front, name, number, now).await?;
    }
    let Some(before) = plan.before else { return Ok(is_done) };
    let document = match before {
        Some(number) => rows::find(&mut db.read().await?, front, number).await?.context("a version is gone")?.document,
        None => Document::default(),
    };
    let order = Order { front, name: name.to_owned(), seen: plan.seen, document, restored: before, from: None };
    Ok(matches!(super::save(db, editor, order, now).await?, Saving::Done(_)) || is_done)
}

/// What may become of a version that the account called off: it waits again, if its moment has not come.
pub async fn judge_called_off(tx: &mut Tx, spell: Spell, front: i64, number: i64, now: i64) -> Result<Fate> {
    let Some(past) = rows::find_past(tx, front, number).await? else { return Ok(Fate::Done) };
    if past.canceled_at.is_none() || spell.covers(past.account_id, past.saved_at) {
        return Ok(Fate::Done);
    }
    Ok(if past.shown_from > now { Fate::Back } else { Fate::ByHand })
}

/// Has a version wait again that was called off; whether it was, and its moment has not come.
pub async fn call_again(db: &Db, editor: &Editor, front: i64, name: &str, number: i64, now: i64) -> Result<bool> {
    let order = Arc::new((editor.actor().clone(), name.to_owned()));
    db.write::<_, Error, _>(move |tx| {
        let order = Arc::clone(&order);
        Box::pin(async move {
            let (actor, name) = &*order;
            let is_done = rows_write::call_again(tx, front, number, now).await?;
            if is_done {
                let detail = json!({ "id": front, "version": number, "put_back": true });
                accounts::note(tx, actor, "front_scheduled", name, &detail.to_string(), now).await?;
            }
            Ok(is_done)
        })
    })
    .await
}
