//! By which rules comments wait: of the paper, of a section, of an article; the strictest counts.
//!
//! Kept in memory with the site's furniture, lists of words and all, and read again when an event says so.

use super::lists::{self, Name};
use super::{rows, rows_write, spam};
use crate::accounts::kept::{self, Back};
use crate::accounts::{Editor, Moderator};
use crate::comments::Thread;
use crate::sections::Section;
use crate::settings::{self, Settings};
use anyhow::{Context, Error, Result};
use courant_body::Body;
use courant_kit::db::{Db, Tx};
use courant_kit::outbox;
use courant_news::Event;
use courant_news::comment::screen::{Mode, Policy, Reason, host};
use courant_news::comment::spam::{Model, Sign};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

/// Most days a thread may be said to stay open: ten years.
pub const MOST_DAYS: i64 = 3_650;
/// Most links a comment may be said to have before it waits.
pub const MOST_LINKS: u32 = 50;

/// Where a section is stricter than the paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// Whose comments wait.
    #[serde(with = "mode_word")]
    pub mode: Mode,
    /// Days after publishing in which a thread is open; 0: as the paper says.
    pub open_days: i64,
}

impl Terms {
    /// What changes nothing: such terms are not stored.
    pub const NONE: Terms = Terms { mode: Mode::Open, open_days: 0 };
}

/// The rules of a paper.
#[derive(Debug, Clone, Default)]
pub struct Rules {
    paper: Arc<Policy>,
    /// Of each section that is stricter, or lies within one that is.
    sections: HashMap<i64, Arc<Policy>>,
    /// As they were stored.
    terms: HashMap<i64, Terms>,
    /// What moderators took for spam.
    spam: Arc<Model>,
    /// Host of the paper itself.
    host: String,
}

impl Rules {
    /// Reads them: four statements.
    pub async fn load(tx: &mut Tx, settings: &Settings, sections: &[Section]) -> Result<Rules> {
        let links_allowed = settings.comment_links as usize;
        let usual = Policy::default();
        let paper = Arc::new(Policy {
            mode: Mode::from_word(&settings.comments).unwrap_or_default(),
            open_days: i64::from(settings.comment_days),
            links_allowed,
            links_most: usual.links_most.max(links_allowed),
            banned: lists::load(tx, Name::Banned).await?,
            suspect: lists::load(tx, Name::Suspect).await?,
            ..usual
        });
        let terms: HashMap<i64, Terms> = rows::list_terms(tx).await?.into_iter().collect();
        let mut of_sections = HashMap::new();
        for section in sections {
            let (mode, open_days) = above(sections, section.id)
                .filter_map(|id| terms.get(&id))
                .fold((paper.mode, paper.open_days), |(mode, days), terms| {
                    (stricter(mode, terms.mode), shorter(days, terms.open_days))
                });
            if (mode, open_days) != (paper.mode, paper.open_days) {
                of_sections.insert(section.id, Arc::new(Policy { mode, open_days, ..Policy::clone(&paper) }));
            }
        }
        let (spam, host) = (Arc::new(spam::load(tx).await?), host(&settings.address));
        Ok(Rules { paper, sections: of_sections, terms, spam, host })
    }

    /// Host of the paper itself, to which everybody may link.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// What counts in a section; in none, what counts in the paper.
    pub fn of(&self, section_id: Option<i64>) -> &Policy {
        section_id.and_then(|id| self.sections.get(&id)).unwrap_or(&self.paper)
    }

    /// What counts under an article of which something is said by itself; that its thread is closed is no matter of waiting.
    pub fn of_article(&self, section_id: Option<i64>, mode: Mode) -> Cow<'_, Policy> {
        let policy = self.of(section_id);
        match mode != Mode::Closed && stricter(policy.mode, mode) != policy.mode {
            true => Cow::Owned(Policy { mode, ..policy.clone() }),
            false => Cow::Borrowed(policy),
        }
    }

    /// How much a comment is like what moderators took for spam, from 0 to 1; nothing while they have not decided on enough.
    pub fn spam_score(&self, name: &str, body: &Body) -> Option<f32> {
        spam::score(&self.spam, name, body)
    }

    /// What of a comment speaks for its being spam.
    pub fn spam_signs(&self, name: &str, body: &Body) -> Vec<Sign> {
        spam::signs(&self.spam, name, body)
    }

    /// The words of a list, banned or suspect, that stand in a name and in a text.
    pub fn listed_words(&self, list: Reason, name: &str, text: &str) -> (Vec<&str>, Vec<&str>) {
        match list {
            Reason::BannedWord => (self.paper.banned.find(name), self.paper.banned.find(text)),
            Reason::SuspectWord => (self.paper.suspect.find(name), self.paper.suspect.find(text)),
            _ => (Vec::new(), Vec::new()),
        }
    }

    /// Where a section is said to be stricter.
    pub fn terms(&self, section_id: i64) -> Terms {
        self.terms.get(&section_id).copied().unwrap_or(Terms::NONE)
    }

    /// Whether a thread takes comments at a moment.
    pub fn is_open(&self, thread: &Thread, now: i64) -> bool {
        thread.is_open && self.takes(thread.section_id, thread.published_at, now)
    }

    /// Whether comments are taken under what was published in a section at a time (ms UTC).
    pub fn takes(&self, section_id: Option<i64>, published_at: i64, now: i64) -> bool {
        let policy = self.of(section_id);
        let closes_at = published_at.saturating_add(policy.open_days.saturating_mul(86_400_000));
        policy.mode != Mode::Closed && (policy.open_days == 0 || now < closes_at)
    }
}

/// A section and those it lies in, the inmost first; a circle ends.
fn above(sections: &[Section], id: i64) -> impl Iterator<Item = i64> {
    let parent = move |id: &i64| sections.iter().find(|section| section.id == *id)?.parent_id;
    std::iter::successors(Some(id), parent).take(sections.len())
}

/// The mode in which more comments wait.
fn stricter(a: Mode, b: Mode) -> Mode {
    let rank = |mode: Mode| match mode {
        Mode::Open => 0,
        Mode::FirstTimers => 1,
        Mode::All => 2,
        Mode::Closed => 3,
    };
    if rank(b) > rank(a) { b } else { a }
}

/// Fewer days; 0 is for ever.
fn shorter(a: i64, b: i64) -> i64 {
    match (a, b) {
        (0, days) | (days, 0) => days,
        (a, b) => a.min(b),
    }
}

/// What the paper says of all comments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OfPaper {
    /// Whose wait.
    pub mode: Mode,
    /// Days after publishing in which readers may comment; 0: for ever.
    pub days: i64,
    /// More links hold a comment.
    pub links: u32,
    /// Readers may add pictures.
    pub takes_pictures: bool,
}

/// Changes the rules of the paper.
///
/// # Refuses
/// More days than [`MOST_DAYS`], more links than [`MOST_LINKS`]: they are cut to that.
pub async fn save_paper(db: &Db, editor: &Editor, new: OfPaper, now: i64) -> Result<()> {
    let editor = editor.clone();
    db.write::<_, Error, _>(move |tx| {
        let editor = editor.clone();
        Box::pin(async move {
            let old = settings::find(tx).await?.context("the store holds no paper yet")?;
            let mut settings = old.clone();
            new.mode.word().clone_into(&mut settings.comments);
            settings.comment_days = u32::try_from(new.days.clamp(0, MOST_DAYS))?;
            settings.comment_links = new.links.min(MOST_LINKS);
            settings.comment_pictures = new.takes_pictures;
            if settings == old {
                return Ok(());
            }
            settings::save(tx, &settings).await?;
            let detail = settings::difference(&old, &settings);
            told(tx, &editor, "paper", &detail.to_string(), now).await
        })
    })
    .await
    .context("the rules of the paper could not be changed")
}

/// Says where a section is stricter than the paper; [`Terms::NONE`]: nowhere.
pub async fn save_section(db: &Db, editor: &Editor, section_id: i64, terms: Terms, now: i64) -> Result<()> {
    write_section(db, editor, section_id, terms, None, now).await.map(drop)
}

/// Says of a section what was said of it; whether anything was done.
pub async fn put_section_back(db: &Db, editor: &Editor, section_id: i64, back: Back<Terms>, now: i64) -> Result<bool> {
    write_section(db, editor, section_id, back.was.unwrap_or(Terms::NONE), Some(back.seen), now).await
}

/// Where a section is said to be stricter, as it is stored.
pub async fn find_terms(tx: &mut Tx, section_id: i64) -> Result<Terms> {
    let found = rows::list_terms(tx).await?.into_iter().find(|(id, _)| *id == section_id);
    Ok(found.map_or(Terms::NONE, |(_, terms)| terms))
}

async fn write_section(
    db: &Db,
    editor: &Editor,
    section_id: i64,
    terms: Terms,
    seen: Option<String>,
    now: i64,
) -> Result<bool> {
    let order = Arc::new((editor.clone(), seen));
    let terms = Terms { open_days: terms.open_days.clamp(0, MOST_DAYS), ..terms };
    db.write::<_, Error, _>(move |tx| {
        let order = Arc::clone(&order);
        Box::pin(async move {
            let (editor, seen) = &*order;
            let was = find_terms(tx, section_id).await?;
            if seen.as_ref().is_some_and(|seen| *seen != kept::mark(Some(&was))) {
                return Ok(false);
            }
            if terms == Terms::NONE {
                rows_write::forget_terms(tx, section_id).await?;
            } else {
                rows_write::save_terms(tx, section_id, terms, now).await?;
            }
            let said = serde_json::json!({ "mode": terms.mode.word(), "days": terms.open_days });
            let detail = kept::either(said, section_id, Some(&was), kept::mark(Some(&terms)), seen.is_some());
            told(tx, editor, &format!("section {section_id}"), &detail.to_string(), now).await?;
            Ok(true)
        })
    })
    .await
    .context("the rules of a section could not be changed")
}

/// Says whose comments wait under one article, or that none are taken; whether that is another than before.
pub async fn save_thread(db: &Db, moderator: &Moderator, article: &str, mode: Mode, now: i64) -> Result<bool> {
    let order = Arc::new((moderator.clone(), article.to_owned()));
    db.write::<_, Error, _>(move |tx| {
        let order = Arc::clone(&order);
        Box::pin(async move {
            let (moderator, article) = &*order;
            let Some((_, before)) = rows::find_thread(tx, article).await? else { return Ok(false) };
            let Some(article_id) = rows_write::save_thread(tx, article, mode).await? else { return Ok(false) };
            let detail = serde_json::json!({ "thread": mode.word(), "before": before.word() }).to_string();
            crate::accounts::note(tx, moderator.actor(), "thread", article, &detail, now).await?;
            let event = Event::ArticleChanged { article_id };
            outbox::push(tx, event.name(), &event.to_json(), now).await?;
            Ok(true)
        })
    })
    .await
    .context("a thread could not be opened or closed")
}

async fn told(tx: &mut Tx, editor: &Editor, subject: &str, detail: &str, now: i64) -> Result<()> {
    crate::accounts::note(tx, editor.actor(), "policy", subject, detail, now).await?;
    let event = Event::SettingsChanged;
    outbox::push(tx, event.name(), &event.to_json(), now).await?;
    Ok(())
}

/// Modes as the audit keeps them: by their words.
mod mode_word {
    use super::Mode;
    use serde::{Deserialize, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(mode: &Mode, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_str(mode.word())
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Mode, D::Error> {
        let word = String::deserialize(from)?;
        Mode::from_word(&word).ok_or_else(|| serde::de::Error::custom("no mode of comments"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_strictest_counts() {
        assert_eq!(stricter(Mode::Closed, Mode::Open), Mode::Closed);
        assert_eq!(stricter(Mode::FirstTimers, Mode::All), Mode::All);
        assert_eq!([shorter(0, 0), shorter(0, 7), shorter(7, 0), shorter(7, 30)], [0, 7, 7, 7]);
    }
}
