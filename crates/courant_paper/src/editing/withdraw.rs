//! Off the paper: unpublished, removed by law or for safety, or retracted for good; and back again.
//!
//! An address never leads to nothing that was there once: of what was retracted or taken down, it says so and why.

use super::rows_write::{self, Stepped};
use super::step::{Outcome, WORDS};
use super::{Correction, Hand, Work, note, publish, rows, write};
use anyhow::{Context, Error, Result};
use courant_kit::db::{Db, Tx};
use courant_news::Event;
use courant_news::workflow::{self, Face, Refusal, State, Step};
use std::sync::Arc;
use uuid::Uuid;

/// Withdraws, retracts, takes down or brings back; `reason` is what readers are told, and has to be there for what says it
/// to them.
pub async fn take(db: &Db, hand: &Hand, public_id: &str, step: Step, reason: &str, now: i64) -> Result<Outcome> {
    let reason: String = reason.trim().chars().take(WORDS).collect();
    if step.needs_words() && reason.is_empty() {
        return Ok(Outcome::NeedsWords);
    }
    let wanted = Arc::new((hand.clone(), public_id.to_owned(), reason));
    db.write::<_, Error, _>(move |tx| {
        let wanted = Arc::clone(&wanted);
        Box::pin(async move {
            let (hand, public_id, reason) = &*wanted;
            match super::find(tx, hand, public_id).await? {
                Some(work) => commit(tx, hand, work, step, reason, now).await,
                None => Ok(Outcome::Missing),
            }
        })
    })
    .await
}

/// Withdraws an article whose time has come; whether it was there to be withdrawn.
pub(super) async fn end(db: &Db, hand: &Hand, article_id: i64, now: i64) -> Result<bool> {
    let hand = hand.clone();
    let outcome = db.write::<_, Error, _>(move |tx| {
        let hand = hand.clone();
        Box::pin(async move {
            let due = rows::find(tx, article_id).await?.filter(|work| work.withdraw_at.is_some_and(|at| at <= now));
            match due {
                Some(work) => commit(tx, &hand, work, Step::Withdraw, "", now).await,
                None => Ok(Outcome::Missing),
            }
        })
    });
    let outcome = outcome.await?;
    if let Outcome::Refused(refusal) = outcome {
        tracing::warn!(article.id = article_id, ?refusal, "an article whose time is over did not go");
    }
    Ok(outcome == Outcome::Done)
}

/// Puts an article before readers as it was, or takes it from them, with its places in lists and their counts.
pub(super) async fn save_face(tx: &mut Tx, work: &Work, face: Face, now: i64) -> Result<()> {
    let id = work.article_id;
    let before = rows::list_counted(tx, id).await?;
    if face == Face::Live {
        let (visibility, _) = rows::load_terms(tx, id).await?;
        let is_listed = visibility == "public" && !work.is_page;
        rows_write::bring_back(tx, id, now).await?;
        rows_write::set_listed(tx, id, work.first_published_at.filter(|_| is_listed)).await?;
    } else {
        rows_write::withdraw(tx, id, (face == Face::Retracted).then_some(now), now).await?;
        rows_write::set_listed(tx, id, None).await?;
    }
    let after = rows::list_counted(tx, id).await?;
    Ok(publish::recount(tx, &before, &after).await?)
}

async fn commit(tx: &mut Tx, hand: &Hand, work: Work, step: Step, reason: &str, now: i64) -> Result<Outcome> {
    let id = work.article_id;
    let Some(work) = write::hold(tx, work, hand, now).await? else {
        return Ok(Outcome::Refused(Refusal::NotFromHere));
    };
    let (state, face) = match workflow::step(work.state, work.face, step, hand.to(&work)) {
        Ok(next) => next,
        Err(refusal) => return Ok(Outcome::Refused(refusal)),
    };
    save_face(tx, &work, face, now).await?;
    if state != work.state {
        if work.state == State::Scheduled {
            note(tx, id, hand, Step::Unschedule.word(), "", now).await?;
        }
        let review = work.review().filter(|_| state == State::Approved);
        let stepped = Stepped { review, ..Stepped::to(state) };
        rows_write::save_step(tx, id, stepped, now).await?;
    }
    let told = match step {
        Step::Retract => "retraction",
        Step::TakeDown => "takedown",
        _ => "",
    };
    if !told.is_empty() {
        let correction = Correction {
            id: 0,
            public_id: Uuid::now_v7().to_string(),
            article_id: id,
            kind: told.to_owned(),
            text: reason.to_owned(),
            wrong_since: None,
            revision: None,
            noted_at: now,
        };
        let correction_id = rows_write::add_correction(tx, &correction, hand.account_id()).await?;
        publish::push(tx, &Event::ArticleCorrected { article_id: id, correction_id }, now).await?;
    }
    note(tx, id, hand, step.word(), reason, now).await.context("the history could not be written")?;
    let event = match face {
        Face::Live => Event::ArticlePublished { article_id: id, is_first: false },
        _ => Event::ArticleWithdrawn { article_id: id },
    };
    publish::push(tx, &event, now).await?;
    Ok(Outcome::Done)
}
