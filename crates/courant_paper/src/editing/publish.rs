//! Publishing: what a manuscript says becomes what readers see, as one step.
//!
//! [`publish`] is the one door; the button and the clock both come through [`commit`]. Everything that follows from the
//! text is computed before the store is locked. `first_published_at` is set once and never moved; an address, once
//! given, works for ever: another slug makes another address and leaves the old one leading there.
//!
//! Not here: what follows from it. Pages, feeds and notices hear [`Event::ArticlePublished`] and
//! [`Event::ArticleCorrected`] from the outbox.

use super::rows_write::{self, NewRevision, Saved, Stepped};
use super::write::{self, Open};
use super::{Correction, Hand, Note, NoteKind, Work, due, gates, note, passages, rows};
use crate::addresses::{self, Address};
use crate::articles::{self, Places};
use crate::comments::questions;
use crate::dossiers;
use crate::links::{self, Link};
use crate::sections::rows as sections;
use crate::settings::Settings;
use anyhow::{Context, Error, Result};
use courant_kit::db::{Db, DbResult, Tx, Value};
use courant_kit::outbox;
use courant_news::gate::{Problem, outside_links};
use courant_news::kind::ArticleType;
use courant_news::manuscript::{Derived, Manuscript, derive, path_of};
use courant_news::workflow::{self, Refusal, State, Step};
use courant_news::{Event, address};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use uuid::Uuid;

/// Longest note to readers, in characters.
pub const NOTE: usize = 2_000;
/// A text that was scheduled and goes out this much later is dated when it was meant to (ms).
const ON_TIME: i64 = 60_000;
/// What is wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Order {
    /// The edit that was seen.
    pub seen: i64,
    /// When; none: now.
    pub at: Option<i64>,
    /// What readers are told of the change.
    pub note: Note,
    /// Why it goes out although a rule blocks it; empty: it does not.
    pub reason: String,
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Publishing {
    /// Before readers, at this path.
    Done(String),
    /// It will be.
    Scheduled(i64),
    /// Somebody saved since: look again.
    Changed,
    /// Not by this person, or not in this state.
    Refused(Refusal),
    /// The embargo ends later (ms UTC).
    EmbargoNotOver(i64),
    /// The moment has passed.
    TooEarly,
    /// A correction has to say what was wrong.
    NeedsNote,
    /// Words for readers are there, and they are to be told nothing.
    NeedsKind,
    /// It would go from readers by itself before that (ms UTC).
    EndsBefore(i64),
    /// Rules block it.
    Blocked(Vec<Problem>),
    /// There is no such article.
    Missing,
}

/// What is kept with a scheduled text until it goes out.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
struct Planned {
    /// What readers are told of the change.
    #[serde(flatten)]
    note: Note,
    /// Words of the rules against which it goes out; somebody said why.
    overridden: Vec<String>,
}

/// A manuscript with everything that follows from it.
pub(super) struct Ready {
    hand: Hand,
    article_id: i64,
    seen: i64,
    pub(super) manuscript: Manuscript,
    /// As it is kept.
    pub(super) saved: Saved,
    derived: Derived,
    body: String,
    links: Vec<Link>,
    note: Note,
    reason: String,
    overridden: String,
    zone: TimeZone,
    now: i64,
}

/// Puts a manuscript before readers, now or at a time.
pub async fn publish(
    db: &Db,
    settings: &Settings,
    hand: &Hand,
    public_id: &str,
    order: Order,
    now: i64,
) -> Result<Publishing> {
    let mut tx = db.read().await?;
    let Some(work) = super::find(&mut tx, hand, public_id).await? else {
        return Ok(Publishing::Missing);
    };
    let wanted = if order.at.is_some() { Step::Schedule } else { Step::Publish };
    if let Err(refusal) = workflow::step(work.state, work.face, wanted, hand.to(&work)) {
        return Ok(Publishing::Refused(refusal));
    }
    if work.edit != order.seen {
        return Ok(Publishing::Changed);
    }
    if order.at.is_some_and(|at| at <= now) {
        return Ok(Publishing::TooEarly);
    }
    if let Some(refused) = untimely(&work, order.at.unwrap_or(now)) {
        return Ok(refused);
    }
    let has_words = !order.note.text.trim().is_empty() && work.first_published_at.is_some();
    if order.note.kind == NoteKind::None && has_words {
        return Ok(Publishing::NeedsKind);
    }
    if order.note.kind == NoteKind::Correction && order.note.text.trim().is_empty() {
        return Ok(Publishing::NeedsNote);
    }
    let open = write::load(&mut tx, work).await?;
    let problems = gates::look(&mut tx, &open.work, &open.manuscript, &settings.address, now).await?.problems;
    let blocks = blocks_of(&problems);
    let is_fixed = problems.iter().any(|problem| problem.is_blocking && problem.rule.is_fixed());
    if !blocks.is_empty() && (order.reason.trim().is_empty() || is_fixed) {
        return Ok(Publishing::Blocked(problems));
    }
    match order.at {
        Some(at) => {
            drop(tx);
            schedule(db, hand, open.work, order, at, blocks, now).await
        }
        None => {
            let told = (order.note, order.reason, blocks.join(", "));
            let ready = ready(&mut tx, hand, open, told, settings, now).await?;
            drop(tx);
            db.write::<_, Error, _>(move |tx| {
                let ready = Arc::clone(&ready);
                Box::pin(async move { commit(tx, &ready, Step::Publish).await })
            })
            .await
        }
    }
}

/// Words of the rules that block.
fn blocks_of(problems: &[Problem]) -> Vec<&'static str> {
    let mut blocks: Vec<&str> =
        problems.iter().filter(|problem| problem.is_blocking).map(|problem| problem.rule.word()).collect();
    blocks.dedup();
    blocks
}

/// Why an article cannot come before readers at a moment, whatever it says.
fn untimely(work: &Work, at: i64) -> Option<Publishing> {
    let embargo = work.embargo_at.filter(|embargo| *embargo > at).map(Publishing::EmbargoNotOver);
    embargo.or_else(|| work.withdraw_at.filter(|ends| *ends <= at).map(Publishing::EndsBefore))
}

pub(super) async fn ready(
    tx: &mut Tx,
    hand: &Hand,
    open: Open,
    (note, reason, overridden): (Note, String, String),
    settings: &Settings,
    now: i64,
) -> Result<Arc<Ready>> {
    let Open { work, manuscript } = open;
    let saved = write::saved(tx, &manuscript, &work.slugline).await?;
    let derived = derive(&manuscript.headline, &manuscript.standfirst, &manuscript.body);
    Ok(Arc::new(Ready {
        hand: hand.clone(),
        article_id: work.article_id,
        seen: work.edit,
        body: manuscript.body.to_json(),
        links: links::with_hosts(&outside_links(&manuscript.body, &settings.address)),
        derived,
        saved,
        manuscript,
        note,
        reason,
        overridden,
        zone: settings.zone(),
        now,
    }))
}

async fn schedule(
    db: &Db,
    hand: &Hand,
    work: Work,
    order: Order,
    at: i64,
    overridden: Vec<&'static str>,
    now: i64,
) -> Result<Publishing> {
    let wanted = Arc::new((hand.clone(), work, order, overridden));
    db.write::<_, Error, _>(move |tx| {
        let wanted = Arc::clone(&wanted);
        Box::pin(async move {
            let (hand, seen, order, overridden) = &*wanted;
            let Some(work) = rows::find(tx, seen.article_id).await? else { return Ok(Publishing::Missing) };
            let held = write::hold(tx, work, hand, now).await?;
            let Some(work) = held.filter(|work| seen.edit == 0 || work.edit == seen.edit) else {
                return Ok(Publishing::Changed);
            };
            let (state, _) = match workflow::step(work.state, work.face, Step::Schedule, hand.to(&work)) {
                Ok(next) => next,
                Err(refusal) => return Ok(Publishing::Refused(refusal)),
            };
            if let Some(refused) = untimely(&work, at) {
                return Ok(refused);
            }
            let overridden_words = overridden.iter().map(|rule| (*rule).to_owned()).collect();
            let planned = Planned { note: order.note.clone(), overridden: overridden_words };
            let planned = serde_json::to_string(&planned)?;
            let stepped = Stepped { publish_at: Some(at), review: work.review(), note: &planned, ..Stepped::to(state) };
            rows_write::save_step(tx, work.article_id, stepped, now).await?;
            rows_write::save_unseen_status(tx, work.article_id, state.word(), Some(at)).await?;
            note(tx, work.article_id, hand, "scheduled", &at.to_string(), now).await?;
            note_override(tx, work.article_id, hand, &overridden.join(", "), &order.reason, now).await?;
            Ok(Publishing::Scheduled(at))
        })
    })
    .await
}

async fn note_override(tx: &mut Tx, id: i64, hand: &Hand, rules: &str, reason: &str, now: i64) -> DbResult<()> {
    if rules.is_empty() {
        return Ok(());
    }
    note(tx, id, hand, "overridden", &format!("{rules}: {}", reason.trim()), now).await
}

/// Publishes what is due by now, and withdraws what ends; how many of both. Each is a transaction of its own, and is
/// done once however many processes look.
pub async fn publish_due(db: &Db, settings: &Settings, hand: &Hand, now: i64) -> Result<usize> {
    let (coming, going) = due::rows::list_due(&mut db.read().await?, now, 100).await?;
    let mut count = 0;
    let mut failed = None;
    // The others go all the same.
    for article_id in coming {
        match publish_one(db, settings, hand, article_id, now).await {
            Ok(is_done) => count += usize::from(is_done),
            Err(error) => {
                tracing::error!(
                    article.id = article_id,
                    error = format!("{error:#}"),
                    "a scheduled article could not go out"
                );
                failed = Some(error);
            }
        }
    }
    for article_id in going {
        match super::withdraw::end(db, hand, article_id, now).await {
            Ok(is_done) => count += usize::from(is_done),
            Err(error) => failed = Some(error),
        }
    }
    failed.map_or(Ok(count), Err)
}

/// Puts a scheduled text before readers, unless a rule blocks what it says by now: then it goes back to the desk. Whether
/// it did.
async fn publish_one(db: &Db, settings: &Settings, hand: &Hand, article_id: i64, now: i64) -> Result<bool> {
    let mut tx = db.read().await?;
    let Some(work) = rows::find(&mut tx, article_id).await? else { return Ok(false) };
    let at = work.publish_at.filter(|at| now - at < ON_TIME).unwrap_or(now);
    let Planned { note, overridden } =
        serde_json::from_str(&rows::find_note(&mut tx, article_id).await?).unwrap_or_default();
    let open = write::load(&mut tx, work).await?;
    let edit = open.work.edit;
    // What came in from elsewhere and was never opened is as whoever scheduled it there left it.
    if edit > 0 {
        let problems = gates::look(&mut tx, &open.work, &open.manuscript, &settings.address, now).await?.problems;
        let mut blocks = blocks_of(&problems);
        blocks.retain(|block| !overridden.iter().any(|word| word == block));
        if !blocks.is_empty() {
            drop(tx);
            return stop(db, hand, (article_id, edit), &blocks.join(", "), now).await.map(|()| false);
        }
    }
    let ready = ready(&mut tx, hand, open, (note, String::new(), String::new()), settings, at).await?;
    drop(tx);
    let done = db.write::<_, Error, _>(move |tx| {
        let ready = Arc::clone(&ready);
        Box::pin(async move {
            // Unscheduled, published or put off meanwhile.
            let work = rows::find(tx, ready.article_id).await?;
            if work.is_none_or(|work| work.state != State::Scheduled || work.publish_at.is_none_or(|at| at > now)) {
                return Ok(Publishing::Changed);
            }
            commit(tx, &ready, Step::Publish).await
        })
    });
    match done.await? {
        Publishing::Done(_) => return Ok(true),
        Publishing::EmbargoNotOver(_) => stop(db, hand, (article_id, edit), "embargo", now).await?,
        Publishing::EndsBefore(_) => stop(db, hand, (article_id, edit), "ends", now).await?,
        other => tracing::warn!(article.id = article_id, ?other, "a scheduled article did not go out"),
    }
    Ok(false)
}

/// Gives a scheduled text back to the desk with what stopped it, for whoever scheduled it to know; unless somebody changed
/// it meanwhile: then it is looked at again.
async fn stop(db: &Db, hand: &Hand, (article_id, seen): (i64, i64), why: &str, now: i64) -> Result<()> {
    tracing::warn!(article.id = article_id, why, "a scheduled article did not go out");
    let wanted = Arc::new((hand.clone(), why.to_owned()));
    db.write::<_, Error, _>(move |tx| {
        let wanted = Arc::clone(&wanted);
        Box::pin(async move {
            let (hand, why) = &*wanted;
            let Some(work) = rows::find(tx, article_id).await? else { return Ok(()) };
            let is_due = work.state == State::Scheduled && work.publish_at.is_some_and(|at| at <= now);
            let held = if is_due { write::hold(tx, work, hand, now).await? } else { None };
            let Some(work) = held.filter(|work| seen == 0 || work.edit == seen) else { return Ok(()) };
            let Ok((state, _)) = workflow::step(work.state, work.face, Step::Unschedule, hand.to(&work)) else {
                return Ok(());
            };
            let planned = rows::find_note(tx, article_id).await?;
            let stepped = Stepped { review: work.review(), note: &planned, stopped: why, ..Stepped::to(state) };
            rows_write::save_step(tx, article_id, stepped, now).await?;
            rows_write::save_unseen_status(tx, article_id, state.word(), None).await?;
            note(tx, article_id, hand, "stopped", why, now).await?;
            Ok(push(tx, &Event::ArticleStopped { article_id, at: now }, now).await?)
        })
    })
    .await
}

async fn commit(tx: &mut Tx, ready: &Ready, step: Step) -> Result<Publishing> {
    let (id, now, text, hand) = (ready.article_id, ready.now, &ready.manuscript, &ready.hand);
    let Some(work) = rows::find(tx, id).await? else { return Ok(Publishing::Missing) };
    let was_unopened = work.edit == 0 && ready.seen == 0;
    let held = write::hold(tx, work, hand, now).await?;
    let Some(work) = held.filter(|work| was_unopened || work.edit == ready.seen) else {
        return Ok(Publishing::Changed);
    };
    let (state, _) = match workflow::step(work.state, work.face, step, hand.to(&work)) {
        Ok(next) => next,
        Err(refusal) => return Ok(Publishing::Refused(refusal)),
    };
    if let Some(refused) = untimely(&work, now) {
        return Ok(refused);
    }
    let first = work.first_published_at.unwrap_or(now);
    let path = free_path(tx, &work, text, &ready.zone, first).await?;
    let is_first = work.first_published_at.is_none();
    let updated_at = match ready.note.kind {
        _ if is_first => None,
        NoteKind::None => work.updated_at,
        NoteKind::Update | NoteKind::Correction => Some(now),
    };
    lay_out(tx, ready, &work, &path, updated_at).await?;
    if let Some(old) = work.path.as_ref().filter(|old| **old != path) {
        note(tx, id, hand, "moved", old, now).await?;
    }
    for left in passages::ask_waiting(tx, hand.actor(), id, now).await? {
        note(tx, id, hand, "question_lost", &left, now).await?;
    }
    let told = match ready.note.kind {
        _ if is_first => "published",
        NoteKind::None => "republished",
        NoteKind::Update => "updated",
        NoteKind::Correction => "corrected",
    };
    let revision = rows_write::add_revision(
        tx,
        NewRevision {
            article_id: id,
            reason: told,
            is_public: true,
            account_id: hand.account_id(),
            by: hand.actor().name(),
            saved: &ready.saved,
            now,
        },
    )
    .await?;
    rows_write::save_step(tx, id, Stepped::to(state), now).await?;
    note(tx, id, hand, told, "", now).await?;
    note_override(tx, id, hand, &ready.overridden, &ready.reason, now).await?;
    push(tx, &Event::ArticlePublished { article_id: id, is_first }, now).await?;
    if !is_first {
        tell(tx, ready, revision).await?;
    }
    Ok(Publishing::Done(path))
}

/// Writes a text into the article at a path, with everything that follows from it.
pub(super) async fn lay_out(
    tx: &mut Tx,
    ready: &Ready,
    work: &Work,
    path: &str,
    updated_at: Option<i64>,
) -> Result<()> {
    let (id, now) = (ready.article_id, ready.now);
    let (visibility, _) = rows::load_terms(tx, id).await?;
    let first = work.first_published_at.unwrap_or(now);
    let slug = path.rsplit('/').next().unwrap_or_default();
    let listed_at = (visibility == "public" && !work.is_page).then_some(first);
    let lead = place(tx, id, &ready.manuscript, listed_at).await?;
    rows_write::publish(tx, id, columns(ready, path, slug, lead, first, updated_at)).await?;
    addresses::make_canonical(tx, path, "article", id).await?;
    for lost in questions::replace_body(tx, id, &ready.body).await? {
        note(tx, id, &ready.hand, "question_lost", &lost, now).await?;
    }
    links::note(tx, id, &ready.links, now).await?;
    Ok(())
}

/// Writes the note to readers that goes with a change.
async fn tell(tx: &mut Tx, ready: &Ready, revision: i64) -> DbResult<()> {
    let text: String = ready.note.text.trim().chars().take(NOTE).collect();
    if ready.note.kind == NoteKind::None || text.is_empty() {
        return Ok(());
    }
    let correction = Correction {
        id: 0,
        public_id: Uuid::now_v7().to_string(),
        article_id: ready.article_id,
        kind: ready.note.kind.word().to_owned(),
        text,
        wrong_since: ready.note.wrong_since.filter(|_| ready.note.kind == NoteKind::Correction),
        revision: Some(revision),
        noted_at: ready.now,
    };
    let correction_id = rows_write::add_correction(tx, &correction, ready.hand.account_id()).await?;
    push(tx, &Event::ArticleCorrected { article_id: ready.article_id, correction_id }, ready.now).await
}

/// Tells of what became of an article, to its dossiers too.
pub(super) async fn push(tx: &mut Tx, event: &Event, now: i64) -> DbResult<()> {
    outbox::push(tx, event.name(), &event.to_json(), now).await?;
    match event {
        Event::ArticlePublished { article_id, .. }
        | Event::ArticleWithdrawn { article_id }
        | Event::ArticleChanged { article_id } => dossiers::tell_of_article(tx, *article_id, now).await,
        _ => Ok(()),
    }
}

fn columns(
    ready: &Ready,
    path: &str,
    slug: &str,
    lead: Option<i64>,
    first: i64,
    updated_at: Option<i64>,
) -> Vec<Value> {
    let (text, derived) = (&ready.manuscript, &ready.derived);
    let of_lead = text.lead.as_ref().filter(|_| lead.is_some());
    vec![
        path.into(),
        slug.into(),
        text.language.as_str().into(),
        text.kicker.as_str().into(),
        text.headline.as_str().into(),
        text.short_headline.as_str().into(),
        text.standfirst.as_str().into(),
        derived.teaser.as_str().into(),
        text.dateline.as_str().into(),
        derived.word_count.into(),
        derived.reading_secs.into(),
        derived.key_terms.as_str().into(),
        lead.into(),
        of_lead.map_or("", |lead| lead.caption.as_str()).into(),
        of_lead.map_or("", |lead| lead.credit_line.as_str()).into(),
        text.section_id.into(),
        text.kind.as_str().into(),
        text.format.as_str().into(),
        text.series.as_str().into(),
        text.series_position.into(),
        serde_json::to_string(&text.sources).unwrap_or_else(|_| "[]".to_owned()).into(),
        text.rights.as_str().into(),
        text.search_title.as_str().into(),
        text.search_description.as_str().into(),
        text.share_title.as_str().into(),
        text.share_text.as_str().into(),
        text.is_grave.into(),
        text.is_sticky.into(),
        text.comment_policy.as_str().into(),
        first.into(),
        updated_at.into(),
        ready.now.into(),
        courant_text::fold(&text.headline).into(),
    ]
}

/// Says anew in which lists an article stands, and counts them; what is not there any more is left out. The lead picture,
/// if it is there.
async fn place(tx: &mut Tx, id: i64, text: &Manuscript, listed_at: Option<i64>) -> DbResult<Option<i64>> {
    let people: Vec<i64> = text.bylines.iter().map(|credit| credit.person_id).collect();
    let (sections_wanted, media_wanted) = (text.section_ids(), text.media_ids());
    let [people, known_sections, topics, media] =
        rows::list_known(tx, [&people, &sections_wanted, &text.topic_ids, &media_wanted]).await?;
    let before = rows::list_counted(tx, id).await?;
    let above: HashMap<i64, Option<i64>> =
        sections::list_all(tx).await?.iter().map(|section| (section.id, section.parent_id)).collect();
    let own: Vec<i64> = sections_wanted.into_iter().filter(|section| known_sections.contains(section)).collect();
    let mut placed: HashSet<i64> = own.iter().copied().collect();
    let mut places = Places {
        sections: own.iter().map(|section| (*section, false)).collect(),
        topics: text.topic_ids.iter().filter(|topic| topics.contains(topic)).copied().collect(),
        credits: text
            .bylines
            .iter()
            .filter(|credit| people.contains(&credit.person_id))
            .map(|credit| (credit.person_id, credit.role.clone()))
            .collect(),
        media: media_wanted.into_iter().filter(|medium| media.contains(medium)).collect(),
    };
    for section in &own {
        let mut next = above.get(section).copied().flatten();
        while let Some(up) = next.filter(|up| placed.insert(*up)) {
            places.sections.push((up, true));
            next = above.get(&up).copied().flatten();
        }
    }
    articles::place(tx, id, &places, listed_at).await?;
    let after = rows::list_counted(tx, id).await?;
    recount(tx, &before, &after).await?;
    Ok(text.lead.as_ref().map(|lead| lead.media_id).filter(|lead| media.contains(lead)))
}

/// Counts lists up and down by what an article came into and left.
pub(super) async fn recount(tx: &mut Tx, before: &[Vec<i64>; 3], after: &[Vec<i64>; 3]) -> DbResult<()> {
    let without = |one: &Vec<i64>, other: &Vec<i64>| -> Vec<i64> {
        one.iter().filter(|id| !other.contains(id)).copied().collect()
    };
    let [left, come] =
        [(before, after), (after, before)].map(|(one, other)| [0, 1, 2].map(|at| without(&one[at], &other[at])));
    rows_write::shift_counts(tx, left.each_ref().map(Vec::as_slice), -1).await?;
    rows_write::shift_counts(tx, come.each_ref().map(Vec::as_slice), 1).await
}

/// The path an article gets: the one it has, unless its slug was changed; of a new one, the next that is free.
async fn free_path(tx: &mut Tx, work: &Work, text: &Manuscript, zone: &TimeZone, first: i64) -> Result<String> {
    let wanted = match &work.path {
        Some(path) if text.slug.is_empty() => return Ok(path.clone()),
        Some(path) => {
            let (_, old_slug) = rows::load_terms(tx, work.article_id).await?;
            if text.slug == old_slug {
                return Ok(path.clone());
            }
            let (folder, last) = path.rsplit_once('/').unwrap_or(("", path));
            let ending =
                [".html", ".htm", ".php"].into_iter().find(|ending| last.ends_with(ending)).unwrap_or_default();
            format!("{folder}/{}{ending}", text.slug)
        }
        None => {
            let slug = if text.slug.is_empty() { courant_text::slug(&text.headline) } else { text.slug.clone() };
            let at = zone.to_datetime(Timestamp::from_millisecond(first).context("a date out of range")?);
            let sort = if work.is_page { ArticleType::Page } else { ArticleType::Article };
            path_of(sort, &slug, (i64::from(at.year()), i64::from(at.month())))
        }
    };
    let is_free = |path: &str, found: Option<&Address>| {
        let is_its_own = found.is_none_or(|found| found.kind == "article" && found.id == work.article_id);
        is_its_own && !address::is_own(path)
    };
    Ok(addresses::next_free(tx, &wanted, is_free).await?)
}
