//! What the desk says of a manuscript: who has it, until when, what colleagues should know; and who is in it now.

use super::{Hand, Work, note, publish, rows, rows_write, write};
use crate::accounts::rows as accounts;
use anyhow::{Context, Error, Result};
use courant_kit::db::{Db, DbResult, Tx};
use courant_news::Event;
use courant_news::workflow::{self, Face, State};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// Longest note of the desk, in characters.
pub const NOTE: usize = 4_000;
/// Longest working name.
pub const SLUGLINE: usize = 100;
/// Who was not heard of for so long has left (ms).
pub const AWAY: i64 = 60_000;
/// How long before a deadline, and after it, somebody is told of it (ms).
const DAY: i64 = 86_400_000;
/// Deadlines that are told of at once.
const DUE: i64 = 100;

/// What the desk says of a manuscript, as a form sends it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Plan {
    /// The working name.
    pub slugline: String,
    /// For colleagues.
    pub desk_note: String,
    /// Who has to do something.
    pub assignee_id: Option<i64>,
    /// Whose it is; none: as it is.
    pub account_id: Option<i64>,
    /// ms UTC.
    pub deadline_at: Option<i64>,
    /// Not before readers before (ms UTC).
    pub embargo_at: Option<i64>,
    /// Goes from readers by itself (ms UTC).
    pub withdraw_at: Option<i64>,
}

impl Plan {
    /// What the desk says of an article now.
    pub fn of(work: &Work) -> Plan {
        Plan {
            slugline: work.slugline.clone(),
            desk_note: work.desk_note.clone(),
            assignee_id: work.assignee_id,
            account_id: work.account_id,
            deadline_at: work.deadline_at,
            embargo_at: work.embargo_at,
            withdraw_at: work.withdraw_at,
        }
    }
}

/// What becomes of a wish about an article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Done.
    Done,
    /// Not for this person.
    Refused,
    /// There is no such article.
    Missing,
    /// There is no such account on the staff.
    NoAccount,
    /// Somebody else changed these fields meanwhile, by the names that forms give them: nothing was written.
    Changed(Vec<&'static str>),
    /// It goes out by itself before its embargo would end (ms UTC).
    GoesOutBefore(i64),
    /// It would go from readers at a moment that has passed, or before it comes to them.
    EndsTooEarly,
}

/// Takes what somebody changed of a field, unless it says something else by now.
fn settle<T: Clone + PartialEq>(there: &mut T, was: &T, wanted: &T, name: &'static str, lost: &mut Vec<&'static str>) {
    if was == wanted || there == wanted {
        return;
    }
    if there == was {
        there.clone_from(wanted);
    } else {
        lost.push(name);
    }
}

/// Writes what somebody changed of a plan that they were shown as it `was`. Giving it to somebody, embargo and the time it
/// goes are an editor's, or whoever's it is and may publish; working name, note and deadline anybody's who has it.
pub async fn plan(db: &Db, hand: &Hand, public_id: &str, (was, plan): (Plan, Plan), now: i64) -> Result<Outcome> {
    let cut = |plan: Plan| Plan {
        slugline: plan.slugline.chars().take(SLUGLINE).collect(),
        desk_note: plan.desk_note.chars().take(NOTE).collect(),
        ..plan
    };
    let wanted = Arc::new((hand.clone(), public_id.to_owned(), cut(was), cut(plan)));
    db.write::<_, Error, _>(move |tx| {
        let wanted = Arc::clone(&wanted);
        Box::pin(async move {
            let (hand, public_id, was, plan) = &*wanted;
            let Some(work) = rows::find_by_public_id(tx, public_id).await? else { return Ok(Outcome::Missing) };
            if !hand.may_open(&work) {
                return Ok(Outcome::Refused);
            }
            let mut work = write::ensure(tx, work, hand, now).await?;
            let before = work.clone();
            let mut lost = Vec::new();
            settle(&mut work.slugline, &was.slugline, &plan.slugline, "slugline", &mut lost);
            settle(&mut work.desk_note, &was.desk_note, &plan.desk_note, "desk_note", &mut lost);
            settle(&mut work.deadline_at, &was.deadline_at, &plan.deadline_at, "deadline", &mut lost);
            let who = hand.to(&work);
            if who.may_edit || (who.is_own && who.may_publish) {
                settle(&mut work.embargo_at, &was.embargo_at, &plan.embargo_at, "embargo", &mut lost);
                settle(&mut work.withdraw_at, &was.withdraw_at, &plan.withdraw_at, "ends", &mut lost);
            }
            if who.may_edit {
                settle(&mut work.assignee_id, &was.assignee_id, &plan.assignee_id, "assignee", &mut lost);
                if plan.account_id.is_some() {
                    settle(&mut work.account_id, &was.account_id, &plan.account_id, "owner", &mut lost);
                }
            }
            if !lost.is_empty() {
                return Ok(Outcome::Changed(lost));
            }
            if let Some(refused) = untimely(&before, &work, now) {
                return Ok(refused);
            }
            let ids: Vec<i64> = [work.assignee_id, work.account_id].into_iter().flatten().collect();
            let names = accounts::map_names(tx, &ids).await?;
            if ids.iter().any(|id| !names.contains_key(id)) {
                return Ok(Outcome::NoAccount);
            }
            if work == before {
                return Ok(Outcome::Done);
            }
            rows_write::save_plan(tx, &work).await?;
            if before.slugline != work.slugline {
                let open = write::load(tx, work.clone()).await?;
                let text = write::search_text(tx, &open.manuscript, &work.slugline).await?;
                rows_write::save_search(tx, work.article_id, &text).await?;
            }
            if before.assignee_id != work.assignee_id {
                let name = work.assignee_id.and_then(|id| names.get(&id)).map_or("", String::as_str);
                note(tx, work.article_id, hand, "assigned", name, now).await?;
                if let Some(account_id) = work.assignee_id.filter(|id| Some(*id) != hand.account_id()) {
                    let (article_id, by) = (work.article_id, hand.actor().name().to_owned());
                    publish::push(tx, &Event::ArticleGiven { article_id, account_id, by, at: now }, now).await?;
                }
            }
            for (step, was, is) in [
                ("deadline", before.deadline_at, work.deadline_at),
                ("embargo", before.embargo_at, work.embargo_at),
                ("ends", before.withdraw_at, work.withdraw_at),
            ] {
                if was != is {
                    let at = is.map(|at| at.to_string()).unwrap_or_default();
                    note(tx, work.article_id, hand, step, &at, now).await?;
                }
            }
            Ok(Outcome::Done)
        })
    })
    .await
}

/// Why the moments of a plan cannot be, where they are other ones than before.
fn untimely(before: &Work, work: &Work, now: i64) -> Option<Outcome> {
    let goes_at = work.publish_at.filter(|_| work.state == State::Scheduled);
    if work.embargo_at != before.embargo_at
        && let Some(at) = goes_at.filter(|at| work.embargo_at.is_some_and(|embargo| embargo > *at))
    {
        return Some(Outcome::GoesOutBefore(at));
    }
    // Of a live article only changes are scheduled.
    let begins_at = goes_at.filter(|_| work.face == Face::Unseen).unwrap_or(now);
    let is_early = work.withdraw_at != before.withdraw_at && work.withdraw_at.is_some_and(|ends| ends <= begins_at);
    is_early.then_some(Outcome::EndsTooEarly)
}

/// Gives an article to somebody who may write, or to nobody; for editors.
pub async fn assign(db: &Db, hand: &Hand, public_id: &str, to: Option<i64>, now: i64) -> Result<Outcome> {
    if !hand.may_edit() {
        return Ok(Outcome::Refused);
    }
    let Some(work) = rows::find_by_public_id(&mut db.read().await?, public_id).await? else {
        return Ok(Outcome::Missing);
    };
    let was = Plan::of(&work);
    let wanted = Plan { assignee_id: to, ..was.clone() };
    plan(db, hand, public_id, (was, wanted), now).await
}

/// Somebody else who is in an article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Other {
    /// What they are called.
    pub name: String,
    /// They changed something lately.
    pub is_writing: bool,
    /// Since when (ms UTC).
    pub came_at: i64,
}

/// Somebody else who writes in an article, so that others only read along.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// Row of their account.
    pub account_id: i64,
    /// What they are called.
    pub name: String,
    /// Since when (ms UTC).
    pub since_at: i64,
    /// From whom they took over.
    pub taken_from: Option<i64>,
}

/// What somebody's editor says while it is open.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Beat {
    /// Something was changed lately.
    pub is_writing: bool,
    /// It is open for writing: it holds the article, if nobody else does.
    pub holds: bool,
    /// It takes the article over from whoever holds it.
    pub takes: bool,
}

/// Who else is in an article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Presence {
    /// Everybody else.
    pub others: Vec<Other>,
    /// Who writes, if that is somebody else.
    pub holder: Option<Holder>,
    /// The article as it is.
    pub work: Work,
}

/// Notes that somebody is in an article, and tells who else is, with the article as it is; none if it is not for them. Who
/// may write holds the article while nobody else does, and may take it over: the other's saves are refused from then on,
/// and their text stays with them.
pub async fn visit(db: &Db, hand: &Hand, public_id: &str, beat: Beat, now: i64) -> Result<Option<Presence>> {
    let Some(account_id) = hand.account_id() else { return Ok(None) };
    let mut tx = db.read().await?;
    let Some(work) = super::find(&mut tx, hand, public_id).await? else {
        return Ok(None);
    };
    drop(tx);
    let may_hold = workflow::may_write(work.state, work.face, hand.to(&work));
    let article_id = work.article_id;
    db.write::<_, Error, _>(move |tx| {
        Box::pin(async move {
            rows_write::visit(tx, article_id, account_id, beat.is_writing, now).await?;
            if may_hold && beat.takes {
                rows_write::take(tx, article_id, account_id, now).await?;
            } else if may_hold && beat.holds {
                rows_write::hold_for(tx, article_id, account_id, now).await?;
            }
            Ok(())
        })
    })
    .await
    .context("a visit could not be noted")?;
    let mut tx = db.read().await?;
    let others = list_others(&mut tx, article_id, account_id, now).await?;
    let holder = find_holder(&mut tx, article_id, account_id, now).await?;
    Ok(Some(Presence { others, holder, work }))
}

/// Who else writes in an article now.
pub async fn find_holder(tx: &mut Tx, article_id: i64, account_id: i64, now: i64) -> Result<Option<Holder>> {
    let Some((holder, since_at, taken_from)) = rows::find_holder(tx, article_id, now - AWAY).await? else {
        return Ok(None);
    };
    if holder == account_id {
        return Ok(None);
    }
    let name = accounts::map_names(tx, &[holder]).await?.remove(&holder).unwrap_or_default();
    Ok(Some(Holder { account_id: holder, name, since_at, taken_from }))
}

/// Who else is in an article.
pub async fn list_others(tx: &mut Tx, article_id: i64, account_id: i64, now: i64) -> Result<Vec<Other>> {
    let visits = rows::list_visits(tx, article_id, now - AWAY).await?;
    let ids: Vec<i64> = visits.iter().map(|(id, ..)| *id).collect();
    let mut names = accounts::map_names(tx, &ids).await?;
    let others = visits.into_iter().filter(|(id, ..)| *id != account_id);
    Ok(others
        .filter_map(|(id, is_writing, came_at)| Some(Other { name: names.remove(&id)?, is_writing, came_at }))
        .collect())
}

/// Tells of articles that are due within a day, or were within the last: once for each deadline.
pub async fn tell_of_deadlines(db: &Db, now: i64) -> Result<()> {
    if rows::list_due(&mut db.read().await?, now - DAY, now + DAY, DUE).await?.is_empty() {
        return Ok(());
    }
    db.write::<_, Error, _>(move |tx| {
        Box::pin(async move {
            for (article_id, at) in rows::list_due(tx, now - DAY, now + DAY, DUE).await? {
                rows_write::save_told_deadline(tx, article_id, at).await?;
                publish::push(tx, &Event::ArticleDue { article_id, at }, now).await?;
            }
            Ok(())
        })
    })
    .await
}

/// Forgets who was in articles long ago.
pub async fn tidy(db: &Db, now: i64) -> DbResult<()> {
    db.write(move |tx| Box::pin(async move { rows_write::forget_visits(tx, now - 10 * AWAY).await })).await
}
