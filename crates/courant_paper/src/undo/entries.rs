//! What the audit says that an account did: what of it can be undone, and undoing it.

use super::apply::apply;
use super::judge::{Remedy, judge};
use super::past::{Past, Thing, gather, steps};
use crate::accounts::Owner;
use crate::accounts::audit::{self, Entry};
use crate::accounts::undo::{Fate, Spell};
use crate::editing::IN_AUDIT;
use crate::setup::paper;
use anyhow::Result;
use courant_kit::db::{Db, Tx};
use std::collections::BTreeMap;

/// How often it is gone through at once.
const TURNS: usize = 4;

/// An entry, and what may become of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What is noted.
    pub entry: Entry,
    /// What may become of it.
    pub fate: Fate,
    /// It is about something that can be put back if it is known what it was: that is not known of this entry.
    pub is_unknown: bool,
}

/// The fate of an entry about several things: that any of it can be undone comes first.
fn together(fates: Vec<Fate>) -> Fate {
    let rank = |fate: &Fate| match fate {
        Fate::Back => 0,
        Fate::Kept(_) => 1,
        Fate::ByHand => 2,
        Fate::Done => 3,
    };
    fates.into_iter().min_by_key(rank).unwrap_or(Fate::ByHand)
}

/// What the account did, the newest first, with what may become of it. `is_shut` says that its own keys are gone.
pub(super) async fn list(
    tx: &mut Tx,
    owner: &Owner,
    spell: Spell,
    is_shut: bool,
    most: i64,
    now: i64,
) -> Result<Vec<Line>> {
    let mut entries = audit::list_of(tx, owner, spell.account_id, spell.since, i64::MAX, most).await?;
    // Articles are judged by their own history.
    entries.retain(|entry| !entry.action.starts_with(IN_AUDIT));
    if entries.is_empty() {
        return Ok(Vec::new());
    }
    let pasts = gather(tx, owner, spell).await?;
    let mut lines = Vec::with_capacity(entries.len());
    // What may become of a thing is the same for all entries about it.
    let mut judged: BTreeMap<Thing, Fate> = BTreeMap::new();
    for entry in entries {
        let steps = steps(&entry);
        let is_unknown = steps.is_empty() || steps.iter().any(|(_, step)| step.was.is_none());
        let mut things: Vec<Thing> = steps.into_iter().map(|(thing, _)| thing).collect();
        if entry.action == "invite" {
            // What follows from it is its own entry.
            things.push(Thing::Role(entry.subject.clone()));
        }
        let mut fates = Vec::new();
        for thing in things {
            fates.push(match (judged.get(&thing), pasts.get(&thing)) {
                (Some(fate), _) => fate.clone(),
                (None, Some(past)) => {
                    let (fate, _) = judge(tx, spell, &thing, past, now).await?;
                    judged.insert(thing, fate.clone());
                    fate
                }
                (None, None) => Fate::Done,
            });
        }
        let fate = match entry.action.as_str() {
            action if is_own_key(action) && is_shut => Fate::Done,
            action if is_own_key(action) => Fate::Back,
            _ => together(fates),
        };
        lines.push(Line { entry, fate, is_unknown });
    }
    Ok(lines)
}

/// Whether an action is about what the account itself comes in by.
pub fn is_own_key(action: &str) -> bool {
    ["sign_in", "password", "codes", "recovery_code", "passkey"].iter().any(|begin| action.starts_with(begin))
}

/// Puts back what can be put back: how many things, and how many were not to be for a fault that is in the log.
pub(super) async fn undo(db: &Db, owner: &Owner, spell: Spell, now: i64) -> Result<(usize, usize)> {
    let mut all = 0;
    // What stood in the way of another is gone the next time: a section below the one that is taken away.
    for turn in 1..=TURNS {
        let (done, failed) = turn_in(db, owner, spell, now).await?;
        all += done;
        if done == 0 || turn == TURNS {
            return Ok((all, failed));
        }
    }
    Ok((all, 0))
}

async fn turn_in(db: &Db, owner: &Owner, spell: Spell, now: i64) -> Result<(usize, usize)> {
    let pasts = gather(&mut db.read().await?, owner, spell).await?;
    let (mut done, mut failed, mut fields) = (0, 0, Vec::new());
    for (thing, past) in &pasts {
        match one(db, owner, spell, (thing, past), &mut fields, now).await {
            Ok(is_done) => done += usize::from(is_done),
            Err(error) => {
                failed += 1;
                tracing::warn!(?thing, error = format!("{error:#}"), "something could not be put back");
            }
        }
    }
    if !fields.is_empty() {
        match paper::put_back(db, owner, fields, now).await {
            Ok(is_done) => done += usize::from(is_done),
            Err(error) => {
                failed += 1;
                tracing::warn!(error = format!("{error:#}"), "the settings could not be put back");
            }
        }
    }
    Ok((done, failed))
}

/// Puts one thing back; whether it was done. Fields of the settings are put back together.
async fn one(
    db: &Db,
    owner: &Owner,
    spell: Spell,
    (thing, past): (&Thing, &Past),
    fields: &mut Vec<paper::Field>,
    now: i64,
) -> Result<bool> {
    let (_, remedy) = judge(&mut db.read().await?, spell, thing, past, now).await?;
    match remedy {
        None => Ok(false),
        Some(Remedy::Field(field)) => {
            fields.push(field);
            Ok(false)
        }
        Some(remedy) => apply(db, owner, remedy, now).await,
    }
}
