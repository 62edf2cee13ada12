//! The steps of a manuscript on the desk: filed, taken back, reviewed, sent back, approved, unscheduled, thrown away,
//! taken out again.
//!
//! Publishing and withdrawing are steps too, with more to them: [`super::publish`], [`super::withdraw`].

use super::rows_write::{self, Stepped};
use super::{Hand, Work, note, rows, thrown, write};
use anyhow::{Error, Result};
use courant_kit::db::{Db, Tx};
use courant_news::workflow::{self, Face, Refusal, State, Step};
use std::sync::Arc;

/// Longest words that go with a step, in characters.
pub const WORDS: usize = 2_000;

/// What became of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Done.
    Done,
    /// Not by this person, or not in this state.
    Refused(Refusal),
    /// It has to say why.
    NeedsWords,
    /// There is no such article.
    Missing,
}

/// Takes a step that is no publishing and no withdrawing.
pub async fn take(db: &Db, hand: &Hand, public_id: &str, step: Step, words: &str, now: i64) -> Result<Outcome> {
    let words: String = words.trim().chars().take(WORDS).collect();
    if step.needs_words() && words.is_empty() {
        return Ok(Outcome::NeedsWords);
    }
    let wanted = Arc::new((hand.clone(), public_id.to_owned(), words));
    db.write::<_, Error, _>(move |tx| {
        let wanted = Arc::clone(&wanted);
        Box::pin(async move {
            let (hand, public_id, words) = &*wanted;
            let Some(work) = super::find(tx, hand, public_id).await? else {
                return Ok(Outcome::Missing);
            };
            let Some(work) = write::hold(tx, work, hand, now).await? else {
                return Ok(Outcome::Refused(Refusal::NotFromHere));
            };
            let (state, _) = match workflow::step(work.state, work.face, step, hand.to(&work)) {
                Ok(next) => next,
                Err(refusal) => return Ok(Outcome::Refused(refusal)),
            };
            if step == Step::Discard {
                discard(tx, hand, &work, now).await?;
            }
            let review = match step {
                Step::Approve => hand.account_id().map(|id| (id, work.edit)),
                Step::Unschedule => work.review(),
                _ => None,
            };
            // What readers were to be told is there when it is scheduled again.
            let planned = match step {
                Step::Unschedule => rows::find_note(tx, work.article_id).await?,
                _ => "{}".to_owned(),
            };
            let stepped = Stepped { review, note: &planned, ..Stepped::to(state) };
            rows_write::save_step(tx, work.article_id, stepped, now).await?;
            if work.face == Face::Unseen && state != State::Published {
                rows_write::save_unseen_status(tx, work.article_id, state.word(), None).await?;
            }
            note(tx, work.article_id, hand, step.word(), words, now).await?;
            if step == Step::ThrowAway && thrown::is_blank(tx, &work).await? {
                thrown::remove(tx, work.article_id).await?;
            }
            Ok(Outcome::Done)
        })
    })
    .await
}

/// Makes the manuscript say what readers see. What it said stays in its revisions.
async fn discard(tx: &mut Tx, hand: &Hand, work: &Work, now: i64) -> Result<()> {
    let manuscript = write::of_article(tx, work.article_id).await?;
    let saved = write::saved(tx, &manuscript, &work.slugline).await?;
    write::replace(tx, work, State::Published, (&saved, &manuscript.body), hand, now).await
}
