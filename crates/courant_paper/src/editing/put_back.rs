//! Articles as they were before a stolen account had a hand in them.
//!
//! What the account laid before readers for the first time is withdrawn; what was before readers and is changed shows its
//! last public text again that somebody else published, or that stood there before the moment; what was withdrawn is
//! live again; the manuscript says again what was saved before. Nothing is deleted but what readers were told by the
//! account: its texts stay as revisions. Each article is one transaction, and doing it twice does nothing more.

mod judge;

pub use judge::{Verdict, Was};

use super::publish::{self, Ready};
use super::rows_write::{self, NewRevision, Stepped};
use super::write::{self, Open};
use super::{Hand, Note, Work, merged, note, rows, withdraw};
use crate::accounts::undo::{Fate, Spell};
use crate::accounts::{self, Owner};
use crate::settings;
use anyhow::{Context, Error, Result};
use courant_kit::db::{Db, Tx};
use courant_news::Event;
use courant_news::manuscript::Manuscript;
use courant_news::workflow::{Face, State, Step};
use judge::{PUT_BACK, judge};
use std::sync::Arc;

/// Lines of a history, and revisions, that are looked at.
const LOOKED_AT: i64 = 2_100;

/// A line of an article's history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Past {
    /// What was done.
    pub step: String,
    /// By which account; none: this machine.
    pub account_id: Option<i64>,
    /// What they were called.
    pub who: String,
    /// Words with it.
    pub detail: String,
    /// ms UTC.
    pub at: i64,
}

/// A revision without its content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Save {
    /// Counts from 1 in each article.
    pub number: i64,
    /// Why it was made.
    pub reason: String,
    /// Stood before readers.
    pub is_public: bool,
    /// By which account; none: this machine.
    pub account_id: Option<i64>,
    /// What they were called.
    pub by: String,
    /// The last save of it (ms UTC).
    pub at: i64,
}

/// An article that the account had a hand in, and what may become of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Touched {
    /// The article.
    pub work: Work,
    /// What may become of it.
    pub verdict: Verdict,
}

/// What may become of an article; none where there is no such article.
pub async fn look(tx: &mut Tx, spell: Spell, article_id: i64) -> Result<Option<Touched>> {
    let Some(work) = rows::find(tx, article_id).await? else { return Ok(None) };
    let verdict = judge_now(tx, spell, &work).await?;
    Ok(Some(Touched { work, verdict }))
}

/// What may become of an article as its history is now.
async fn judge_now(tx: &mut Tx, spell: Spell, work: &Work) -> Result<Verdict> {
    let history = rows::list_past(tx, work.article_id, LOOKED_AT).await?;
    let saves = rows::list_saves(tx, work.article_id, LOOKED_AT).await?;
    Ok(judge(&history, &saves, work.first_published_at, spell))
}

/// What is to be done, with what follows from the texts, which is made before the store is locked.
struct Plan {
    owner: Owner,
    hand: Hand,
    spell: Spell,
    verdict: Verdict,
    article_id: i64,
    shown: Option<Arc<Ready>>,
    text: Option<Arc<Ready>>,
    now: i64,
}

impl Plan {
    /// A text that is put back, as it is kept.
    fn revision<'a>(&'a self, ready: &'a Ready, is_public: bool) -> NewRevision<'a> {
        NewRevision {
            article_id: self.article_id,
            reason: PUT_BACK,
            is_public,
            account_id: self.hand.account_id(),
            by: self.hand.actor().name(),
            saved: &ready.saved,
            now: self.now,
        }
    }
}

/// Undoes what the account did to an article; whether there was anything to undo. Who changes it at the same moment wins:
/// then it is left for the next time.
pub async fn put_back(db: &Db, owner: &Owner, spell: Spell, article_id: i64, now: i64) -> Result<bool> {
    let mut tx = db.read().await?;
    let Some(Touched { work, verdict }) = look(&mut tx, spell, article_id).await? else { return Ok(false) };
    if !verdict.has_work() {
        return Ok(false);
    }
    let hand = Hand::of_owner(owner);
    let shown = verdict.face.as_ref().filter(|(fate, _)| *fate == Fate::Back).and_then(|(_, was)| was.revision);
    let shown = said(&mut tx, &hand, &work, shown, now).await?;
    let text = verdict.text.as_ref().filter(|(fate, _)| *fate == Fate::Back).and_then(|(_, revision)| *revision);
    let text = said(&mut tx, &hand, &work, text, now).await?;
    drop(tx);
    let plan = Plan { owner: owner.clone(), hand, spell, verdict, article_id, shown, text, now };
    let plan = Arc::new(plan);
    db.write::<_, Error, _>(move |tx| {
        let plan = Arc::clone(&plan);
        Box::pin(async move { commit(tx, &plan).await })
    })
    .await
    .with_context(|| format!("article {article_id} could not be put back"))
}

/// What a revision says, ready to stand before readers.
async fn said(tx: &mut Tx, hand: &Hand, work: &Work, number: Option<i64>, now: i64) -> Result<Option<Arc<Ready>>> {
    let Some(number) = number else { return Ok(None) };
    let (_, content) = rows::find_revision(tx, work.article_id, number).await?.context("a revision is gone")?;
    let mut manuscript = Manuscript::from_json(&content).context("a revision cannot be read")?;
    merged::follow(tx, &mut manuscript).await?;
    let open = Open { work: work.clone(), manuscript };
    let told = (Note::default(), String::new(), String::new());
    let settings = settings::find(tx).await?.context("the store holds no paper yet")?;
    Ok(Some(publish::ready(tx, hand, open, told, &settings, now).await?))
}

async fn commit(tx: &mut Tx, plan: &Plan) -> Result<bool> {
    let Plan { owner, hand, spell, verdict, article_id, now, .. } = plan;
    let (id, now) = (*article_id, *now);
    let Some(work) = rows::find(tx, id).await? else { return Ok(false) };
    let Some(work) = write::hold(tx, work, hand, now).await? else { return Ok(false) };
    if judge_now(tx, *spell, &work).await? != *verdict {
        return Ok(false);
    }
    let mut face = work.face;
    if let Some((Fate::Back, was)) = &verdict.face {
        face = put_face(tx, plan, &work, was).await?;
    }
    let told = rows_write::remove_corrections(tx, id, *spell, &verdict.by_clock).await?;
    let state = put_text(tx, plan, &work, face).await?;
    if let Some(state) = state.or(verdict.is_draft_again.then_some(State::Draft)) {
        let stepped = Stepped::to(state);
        rows_write::save_step(tx, id, stepped, now).await?;
        if face == Face::Unseen && state != State::Published {
            rows_write::save_unseen_status(tx, id, state.word(), None).await?;
        }
        if verdict.is_draft_again || (state == State::Draft && work.state != state) {
            note(tx, id, hand, Step::TakeBack.word(), "", now).await?;
        }
    }
    for (step, at) in &verdict.moments {
        rows_write::save_moment(tx, id, step, *at).await?;
        note(tx, id, hand, step, &at.map(|at| at.to_string()).unwrap_or_default(), now).await?;
    }
    if !told.is_empty() && !matches!(verdict.face, Some((Fate::Back, _))) {
        publish::push(tx, &Event::ArticleChanged { article_id: id }, now).await?;
    }
    let did: Vec<&str> = verdict.did.iter().map(|(step, _)| step.as_str()).collect();
    let detail = serde_json::json!({ "article": work.public_id, "undone": did, "told": told });
    accounts::note(tx, owner.actor(), "undone", &work.headline, &detail.to_string(), now).await?;
    Ok(true)
}

/// Puts before readers what they saw, or takes it from them; how the article stands then.
async fn put_face(tx: &mut Tx, plan: &Plan, work: &Work, was: &Was) -> Result<Face> {
    let Plan { hand, now, .. } = plan;
    let (id, now) = (work.article_id, *now);
    // What stood before readers once is withdrawn, so that its address says that it is gone.
    let face = if was.face == Face::Unseen { Face::Withdrawn } else { was.face };
    if let Some(ready) = &plan.shown {
        let path = was.path.as_ref().or(work.path.as_ref()).context("an article before readers has no address")?;
        publish::lay_out(tx, ready, work, path, was.updated_at).await?;
        rows_write::add_revision(tx, plan.revision(ready, true)).await?;
    }
    // A text that is laid out is live.
    if face != Face::Live || plan.shown.is_none() {
        withdraw::save_face(tx, work, face, now).await?;
    }
    let word = match face {
        Face::Live => "live",
        Face::Retracted => "retracted",
        Face::Withdrawn | Face::Unseen => "withdrawn",
    };
    note(tx, id, hand, PUT_BACK, word, now).await?;
    let event = match face {
        Face::Live => Event::ArticlePublished { article_id: id, is_first: false },
        _ => Event::ArticleWithdrawn { article_id: id },
    };
    publish::push(tx, &event, now).await?;
    Ok(face)
}

/// Lets the manuscript say what it said; the state that it is in then, where it is another.
async fn put_text(tx: &mut Tx, plan: &Plan, work: &Work, face: Face) -> Result<Option<State>> {
    let Plan { hand, now, verdict, .. } = plan;
    let id = work.article_id;
    let is_back = matches!(&verdict.face, Some((Fate::Back, _)));
    let is_unseen = matches!(&verdict.face, Some((Fate::Back, was)) if was.face == Face::Unseen);
    let there = rows::find_content(tx, id).await?.unwrap_or_default();
    let shown = write::of_article(tx, id).await?;
    let Some(ready) = &plan.text else {
        // A retraction says that nothing waits, whatever did.
        let does_wait = is_back && work.state == State::Published && !is_same(&shown, &there);
        return Ok((is_unseen || does_wait).then_some(State::Draft));
    };
    let is_shown = face != Face::Unseen && !is_unseen && is_same(&shown, &ready.saved.content);
    let state = if is_shown { State::Published } else { State::Draft };
    if there != ready.saved.content {
        write::replace(tx, work, state, (&ready.saved, &ready.manuscript.body), hand, *now).await?;
    }
    let has_it = plan.shown.as_ref().is_some_and(|shown| shown.saved.content == ready.saved.content);
    if !has_it {
        rows_write::add_revision(tx, plan.revision(ready, false)).await?;
    }
    Ok(Some(state))
}

/// Whether readers see what a manuscript says: the slug stands in the article even where no manuscript names it.
fn is_same(shown: &Manuscript, content: &str) -> bool {
    let Some(text) = Manuscript::from_json(content) else { return false };
    let slug = if text.slug.is_empty() { String::new() } else { shown.slug.clone() };
    Manuscript { slug, ..shown.clone() }.to_json() == text.to_json()
}
