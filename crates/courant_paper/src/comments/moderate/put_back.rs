//! What a stolen account decided on comments and their writers, undone where nobody decided since.

use super::{Decided, NewDecision, Outcome, Why, finish, move_to, rows, rows_write};
use crate::accounts::undo::{Fate, Spell};
use crate::accounts::{self, Owner};
use crate::comments::post::{Change, announce};
use anyhow::{Context, Error, Result};
use courant_kit::db::{Db, Tx};
use std::collections::BTreeMap;
use std::sync::Arc;
use uuid::Uuid;

/// Decisions on one comment that are looked at.
const LOOKED_AT: i64 = 100;

/// A decision on a comment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Past {
    /// In one word.
    pub word: String,
    /// By which account; none: the rules, or this machine.
    pub account_id: Option<i64>,
    /// What they were called.
    pub actor: String,
    /// The state before.
    pub from: String,
    /// ms UTC.
    pub at: i64,
}

/// How many comments or bans have which fate.
pub type Tally = BTreeMap<Fate, i64>;

/// What may become of what the account decided on one comment, by the newest decision on it.
fn fate(newest: Option<&Past>, spell: Spell) -> Fate {
    match newest {
        Some(newest) if spell.covers(newest.account_id, newest.at) => Fate::Back,
        Some(newest) if newest.word == "undo" => Fate::Done,
        Some(newest) => Fate::Kept(newest.actor.clone()),
        None => Fate::Done,
    }
}

/// Comments after a row that the account decided on, each with what may become of it; the last row that was looked at,
/// where there may be more.
async fn judge_all(tx: &mut Tx, spell: Spell, after: i64, most: i64) -> Result<(Vec<(String, Fate)>, Option<i64>)> {
    let decided = rows::list_decided(tx, spell, after, most).await?;
    let ids: Vec<i64> = decided.iter().map(|(id, _)| *id).collect();
    let newest = rows::map_newest(tx, &ids).await?;
    let last = ids.last().copied().filter(|_| ids.len() as i64 == most);
    let judged = decided.into_iter().map(|(id, comment)| (comment, fate(newest.get(&id), spell)));
    Ok((judged.collect(), last))
}

/// So many of the comments that the account decided on, with what may become of them; whether there may be more.
pub async fn count(tx: &mut Tx, spell: Spell, most: i64) -> Result<(Tally, bool)> {
    let (judged, last) = judge_all(tx, spell, 0, most).await?;
    let mut tally = Tally::new();
    for (_, fate) in judged {
        *tally.entry(fate).or_default() += 1;
    }
    Ok((tally, last.is_some()))
}

/// Undoes what the account decided on comments after a row, so many of them at once: how many were undone, and the last
/// row that was looked at, where there may be more.
pub async fn put_back(
    db: &Db,
    owner: &Owner,
    spell: Spell,
    after: i64,
    most: i64,
    now: i64,
) -> Result<(usize, Option<i64>)> {
    let (judged, last) = judge_all(&mut db.read().await?, spell, after, most).await?;
    // Where the account did not have the last word nothing is done, so nothing is locked.
    let open = judged.into_iter().filter(|(_, fate)| *fate == Fate::Back);
    // In an order in which no two who decide wait for each other.
    let mut comments: Vec<String> = open.map(|(comment, _)| comment).collect();
    if comments.is_empty() {
        return Ok((0, last));
    }
    comments.sort();
    let order = Arc::new((owner.clone(), comments, Uuid::now_v7().to_string()));
    let count = db.write::<_, Error, _>(move |tx| {
        let order = Arc::clone(&order);
        Box::pin(async move {
            let (owner, comments, batch) = &*order;
            let mut decided = Decided::default();
            for comment in comments {
                if one(tx, owner, spell, comment, batch, &mut decided, now).await? {
                    decided.outcomes.push((comment.clone(), Outcome::Done));
                }
            }
            finish(tx, &mut decided, batch, now).await?;
            let count = decided.count();
            if count > 0 {
                let detail = serde_json::json!({ "batch": batch, "comments": count }).to_string();
                accounts::note(tx, owner.actor(), "undone", "comments", &detail, now).await?;
            }
            Ok(count)
        })
    });
    Ok((count.await.context("decisions could not be undone")?, last))
}

async fn one(
    tx: &mut Tx,
    owner: &Owner,
    spell: Spell,
    comment: &str,
    batch: &str,
    decided: &mut Decided,
    now: i64,
) -> Result<bool> {
    let Some(place) = rows_write::lock(tx, comment).await? else { return Ok(false) };
    let past = rows::list_past(tx, place.id, LOOKED_AT).await?;
    if fate(past.first(), spell) != Fate::Back || place.state == "withdrawn" {
        return Ok(false);
    }
    let run: Vec<&Past> = past.iter().take_while(|past| spell.covers(past.account_id, past.at)).collect();
    let Some(first) = run.last() else { return Ok(false) };
    let marked = |on: &str, off: &str| run.iter().rev().find(|past| past.word == on || past.word == off);
    let (pinned, credited) = (marked("pin", "unpin"), marked("credit", "uncredit"));
    if let Some(mark) = pinned {
        rows_write::save_pinned(tx, place.id, mark.word == "unpin").await?;
    }
    if let Some(mark) = credited {
        rows_write::save_credited(tx, place.id, mark.word == "uncredit").await?;
    }
    if pinned.or(credited).is_some() {
        announce(tx, place.article_id, Change::Came, now).await?;
    }
    move_to(tx, &place, &first.from, decided, now).await?;
    let why = Why::default();
    let row = NewDecision { actor: owner.actor(), word: "undo", why: &why, to: &first.from, batch, now };
    rows_write::add_decision(tx, &place, &row).await?;
    Ok(true)
}

/// The bans that the account put, with what may become of them.
pub async fn count_bans(tx: &mut Tx, spell: Spell, most: i64) -> Result<Tally> {
    let mut tally = Tally::new();
    for is_ended in rows::list_bans_by(tx, spell, most).await? {
        *tally.entry(if is_ended { Fate::Done } else { Fate::Back }).or_default() += 1;
    }
    Ok(tally)
}

/// Ends so many of the bans that the account put; how many.
pub async fn end_bans(db: &Db, owner: &Owner, spell: Spell, most: i64, now: i64) -> Result<u64> {
    let owner = Arc::new(owner.clone());
    db.write::<_, Error, _>(move |tx| {
        let owner = Arc::clone(&owner);
        Box::pin(async move {
            let count = rows_write::end_bans_by(tx, spell, owner.actor(), now, most).await?;
            if count > 0 {
                let detail = serde_json::json!({ "bans": count }).to_string();
                accounts::note(tx, owner.actor(), "undone", "bans", &detail, now).await?;
            }
            Ok(count)
        })
    })
    .await
    .context("bans could not be ended")
}
