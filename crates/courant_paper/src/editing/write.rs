//! Manuscripts as they are begun, opened and saved.
//!
//! Whoever saves says which edit they saw. If somebody else saved since, nothing is written and both texts are there to be
//! compared: no save ever takes another's work away. Saves of one person within [`TOGETHER`] are one revision, unless a
//! step was taken between them: what was restored, thrown away or signed off stays in the revisions as it was then.

use super::desk::{self, Holder};
use super::rows_write::{self, NewRevision, Saved};
use super::{Hand, Work, merged, note, passages, rows};
use crate::accounts::rows as accounts;
use crate::articles;
use crate::people::rows as people;
use anyhow::{Context, Error, Result};
use courant_body::Body;
use courant_kit::db::{Db, DbResult, Tx};
use courant_news::kind::ArticleType;
use courant_news::manuscript::{Credit, Lead, Manuscript, measure};
use courant_news::workflow::{self, State};
use std::sync::Arc;
use uuid::Uuid;

/// Saves of one person this close to the first of them are one revision (ms).
pub const TOGETHER: i64 = 10 * 60_000;
/// Most revisions that are kept of one article; readers' own are kept beyond it.
pub const REVISIONS: i64 = 2_000;

/// A manuscript as somebody opened it.
#[derive(Debug, Clone, PartialEq)]
pub struct Open {
    /// What the desk knows of it.
    pub work: Work,
    /// What it says.
    pub manuscript: Manuscript,
}

/// What became of a save.
#[derive(Debug, Clone, PartialEq)]
pub enum Saving {
    /// Saved: the edit it is now, and the revision it stands in.
    Done {
        /// What to say at the next save.
        edit: i64,
        /// Number of the revision.
        revision: i64,
        /// Words in the text.
        word_count: i64,
        /// Seconds to read it.
        reading_secs: i64,
        /// It is the same as before: nothing was written.
        is_same: bool,
    },
    /// Somebody saved since: what is there now.
    Conflict(Box<Open>),
    /// Somebody else writes in it now: what is there.
    Held(Box<Open>, Holder),
    /// This person may not write in it now.
    Refused,
    /// There is no such article.
    Missing,
}

/// What the desk's lists are searched by.
pub(super) async fn search_text(tx: &mut Tx, manuscript: &Manuscript, slugline: &str) -> DbResult<String> {
    let ids: Vec<i64> = manuscript.bylines.iter().take(5).map(|credit| credit.person_id).collect();
    let names: Vec<String> = people::list_by_ids(tx, &ids).await?.into_iter().map(|person| person.name).collect();
    Ok(courant_text::fold(&format!("{} {slugline} {}", manuscript.headline, names.join(" "))))
}

/// A manuscript as it is stored, with what is kept in columns beside its JSON: all of it follows from the text, so it is
/// made before the store is locked.
pub(super) async fn saved(tx: &mut Tx, manuscript: &Manuscript, slugline: &str) -> DbResult<Saved> {
    let (word_count, reading_secs) = measure(&manuscript.body);
    Ok(Saved {
        content: manuscript.to_json(),
        headline: manuscript.headline.clone(),
        search_text: search_text(tx, manuscript, slugline).await?,
        section_id: merged::section(tx, manuscript.section_id).await?,
        word_count,
        reading_secs,
        media_ids: manuscript.media_ids(),
    })
}

/// Begins an article: an empty manuscript of whoever begins it; its id in addresses.
pub async fn begin(
    db: &Db,
    hand: &Hand,
    article_type: ArticleType,
    headline: &str,
    language: &str,
    now: i64,
) -> Result<Result<String, courant_news::manuscript::Fault>> {
    let mut manuscript = match Manuscript::begun(language, headline) {
        Ok(manuscript) => manuscript,
        Err(fault) => return Ok(Err(fault)),
    };
    let mut tx = db.read().await?;
    let person = match hand.account_id() {
        Some(id) => accounts::find(&mut tx, id).await?.and_then(|account| account.person_id),
        None => None,
    };
    manuscript.bylines.extend(person.map(|person_id| Credit { person_id, role: "author".to_owned() }));
    let saved = saved(&mut tx, &manuscript, "").await?;
    drop(tx);
    let wanted = Arc::new((hand.clone(), manuscript.language, saved, Uuid::now_v7().to_string()));
    let public_id = wanted.3.clone();
    db.write::<_, Error, _>(move |tx| {
        let wanted = Arc::clone(&wanted);
        Box::pin(async move {
            let (hand, language, saved, public_id) = &*wanted;
            let id = articles::begin(tx, public_id, article_type, language, now).await?;
            rows_write::touch_article(tx, id).await?;
            let by = hand.actor().name();
            rows_write::insert_manuscript(tx, id, (State::Draft, None), hand.account_id(), saved, by, now).await?;
            note(tx, id, hand, "begun", "", now).await?;
            Ok(())
        })
    })
    .await?;
    Ok(Ok(public_id))
}

/// An article's manuscript as it is; of one that was never opened on the desk, what the article itself says.
pub async fn load(tx: &mut Tx, work: Work) -> Result<Open> {
    if let Some(content) = rows::find_content(tx, work.article_id).await? {
        let mut manuscript = Manuscript::from_json(&content)
            .with_context(|| format!("the manuscript of article {} cannot be read", work.article_id))?;
        merged::follow(tx, &mut manuscript).await?;
        return Ok(Open { work, manuscript });
    }
    let manuscript = of_article(tx, work.article_id).await?;
    Ok(Open { work, manuscript })
}

/// What an article says to readers, as a manuscript.
pub async fn of_article(tx: &mut Tx, article_id: i64) -> Result<Manuscript> {
    let row = rows::find_article(tx, article_id).await?.context("an article is there and is not")?;
    let (mut sections, topics, bylines) = rows::list_places(tx, article_id).await?;
    let section_id = row.opt_int(6)?;
    sections.retain(|id| Some(*id) != section_id);
    let lead = row.opt_int(18)?.map(|media_id| -> DbResult<Lead> {
        Ok(Lead { media_id, caption: row.string(19)?, credit_line: row.string(20)? })
    });
    Ok(Manuscript {
        language: row.string(0)?,
        kicker: row.string(1)?,
        headline: row.string(2)?,
        short_headline: row.string(3)?,
        standfirst: row.string(4)?,
        dateline: row.string(5)?,
        bylines: bylines.into_iter().map(|(person_id, role)| Credit { person_id, role }).collect(),
        section_id,
        more_section_ids: sections,
        topic_ids: topics,
        kind: row.string(7)?,
        format: row.string(8)?,
        series: row.string(9)?,
        series_position: row.int(10)?,
        sources: serde_json::from_str(row.text(11)?).unwrap_or_default(),
        rights: row.string(12)?,
        slug: row.string(13)?,
        search_title: row.string(14)?,
        search_description: row.string(15)?,
        share_title: row.string(16)?,
        share_text: row.string(17)?,
        lead: lead.transpose()?,
        is_grave: row.bool(21)?,
        is_sticky: row.bool(22)?,
        comment_policy: row.string(23)?,
        body: Body::from_json(row.text(24)?).context("the body of an article cannot be read")?,
    })
}

/// Gives an article that was never opened on the desk its manuscript, with what it says as the first revision. The work
/// as it is then.
pub(super) async fn ensure(tx: &mut Tx, work: Work, hand: &Hand, now: i64) -> Result<Work> {
    if work.edit > 0 {
        return Ok(work);
    }
    let manuscript = of_article(tx, work.article_id).await?;
    let saved = saved(tx, &manuscript, "").await?;
    let is_public = work.first_published_at.is_some();
    let at = (work.state, work.publish_at);
    rows_write::insert_manuscript(tx, work.article_id, at, None, &saved, hand.actor().name(), now).await?;
    let revision = NewRevision {
        article_id: work.article_id,
        reason: "opened",
        is_public,
        account_id: None,
        by: "",
        saved: &saved,
        now: if is_public { work.updated_at.or(work.first_published_at).unwrap_or(now) } else { now },
    };
    rows_write::add_revision(tx, revision).await?;
    rows_write::touch_article(tx, work.article_id).await?;
    rows::find(tx, work.article_id).await?.context("an article is there and is not")
}

/// Holds an article's manuscript until the transaction ends, and makes it if there is none yet. The work as it stands
/// then: another process may have taken a step while this one waited. None if somebody saved meanwhile.
pub(super) async fn hold(tx: &mut Tx, work: Work, hand: &Hand, now: i64) -> Result<Option<Work>> {
    let work = ensure(tx, work, hand, now).await?;
    if !rows_write::hold(tx, work.article_id, work.edit).await? {
        return Ok(None);
    }
    Ok(rows::find(tx, work.article_id).await?)
}

/// Lets a manuscript that is held say something else: what it is as it is stored, and its body, with which the passages
/// move that colleagues talk about.
pub(super) async fn replace(
    tx: &mut Tx,
    work: &Work,
    state: State,
    (saved, body): (&Saved, &Body),
    hand: &Hand,
    now: i64,
) -> Result<()> {
    let moves = passages::follow(tx, work, body).await?;
    passages::settle_places(tx, &moves).await?;
    let done = rows_write::save_content(tx, work.article_id, work.edit, state, saved, hand.actor(), now).await?;
    done.then_some(()).context("a manuscript that is held was saved")
}

/// Ends the links for outsiders to a manuscript that whoever asks may open.
pub async fn end_previews(db: &Db, hand: &Hand, public_id: &str, now: i64) -> Result<()> {
    let wanted = Arc::new((hand.clone(), public_id.to_owned()));
    db.write::<_, Error, _>(move |tx| {
        let wanted = Arc::clone(&wanted);
        Box::pin(async move {
            let (hand, public_id) = &*wanted;
            let Some(work) = super::find(tx, hand, public_id).await? else { return Ok(()) };
            let work = ensure(tx, work, hand, now).await?;
            Ok(rows_write::end_previews(tx, work.article_id).await?)
        })
    })
    .await
}

/// Saves a manuscript that was opened at the edit `seen`, unless somebody else writes in it ([`super::desk::visit`]).
pub async fn save(
    db: &Db,
    hand: &Hand,
    public_id: &str,
    seen: i64,
    manuscript: &Manuscript,
    now: i64,
) -> Result<Saving> {
    save_as(db, hand, public_id, (seen, None), manuscript, now).await
}

/// Saves a manuscript that somebody wrote, or that a revision says; of such a one, its number.
async fn save_as(
    db: &Db,
    hand: &Hand,
    public_id: &str,
    (seen, restored): (i64, Option<i64>),
    manuscript: &Manuscript,
    now: i64,
) -> Result<Saving> {
    let mut tx = db.read().await?;
    let Some(work) = rows::find_by_public_id(&mut tx, public_id).await? else { return Ok(Saving::Missing) };
    let saved = saved(&mut tx, manuscript, &work.slugline).await?;
    let moves = if work.edit == seen { passages::follow(&mut tx, &work, &manuscript.body).await? } else { Vec::new() };
    drop(tx);
    let wanted = Arc::new((hand.clone(), work.article_id, saved, moves));
    db.write::<_, Error, _>(move |tx| {
        let wanted = Arc::clone(&wanted);
        Box::pin(async move {
            let (hand, article_id, saved, moves) = &*wanted;
            let (word_count, reading_secs) = (saved.word_count, saved.reading_secs);
            let Some(work) = rows::find(tx, *article_id).await? else { return Ok(Saving::Missing) };
            if !hand.may_open(&work) || !workflow::may_write(work.state, work.face, hand.to(&work)) {
                return Ok(Saving::Refused);
            }
            if let Some(account_id) = hand.account_id()
                && let Some(holder) = desk::find_holder(tx, work.article_id, account_id, now).await?
            {
                return Ok(Saving::Held(Box::new(load(tx, work).await?), holder));
            }
            let was_unopened = work.edit == 0 && seen == 0;
            let work = ensure(tx, work, hand, now).await?;
            let seen = if was_unopened { work.edit } else { seen };
            let there = rows::find_content(tx, work.article_id).await?.unwrap_or_default();
            if there == saved.content {
                let revision = rows::find_newest_revision(tx, work.article_id).await?;
                return Ok(Saving::Done { edit: work.edit, revision, word_count, reading_secs, is_same: true });
            }
            let state = workflow::after_save(work.state);
            if !rows_write::save_content(tx, work.article_id, seen, state, saved, hand.actor(), now).await? {
                let work = rows::find(tx, work.article_id).await?.context("an article is there and is not")?;
                return Ok(Saving::Conflict(Box::new(load(tx, work).await?)));
            }
            passages::settle_places(tx, moves).await?;
            let revision = NewRevision {
                article_id: work.article_id,
                reason: if restored.is_some() { "restored" } else { "saved" },
                is_public: false,
                account_id: hand.account_id(),
                by: hand.actor().name(),
                saved,
                now,
            };
            let number = match restored {
                Some(from) => {
                    note(tx, work.article_id, hand, "restored", &from.to_string(), now).await?;
                    None
                }
                None => rows_write::renew_revision(tx, revision, work.state_since.max(now - TOGETHER)).await?,
            };
            let number = match number {
                Some(number) => number,
                None => rows_write::add_revision(tx, revision).await?,
            };
            rows_write::prune_revisions(tx, work.article_id, number - REVISIONS).await?;
            Ok(Saving::Done { edit: seen + 1, revision: number, word_count, reading_secs, is_same: false })
        })
    })
    .await
}

/// Makes the manuscript say what a revision says, as a revision of its own: what it said before stays the one before it.
pub async fn restore(db: &Db, hand: &Hand, public_id: &str, number: i64, now: i64) -> Result<Saving> {
    let mut tx = db.read().await?;
    let Some(work) = super::find(&mut tx, hand, public_id).await? else {
        return Ok(Saving::Missing);
    };
    let Some((_, content)) = rows::find_revision(&mut tx, work.article_id, number).await? else {
        return Ok(Saving::Missing);
    };
    drop(tx);
    let manuscript = Manuscript::from_json(&content).context("a revision cannot be read")?;
    save_as(db, hand, public_id, (work.edit, Some(number)), &manuscript, now).await
}
