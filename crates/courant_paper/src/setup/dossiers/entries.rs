//! What stands in a dossier: put in, said something of, moved, taken out; and suggestions that are refused.

use super::{Done, begin, rows, rows_write, tell};
use crate::accounts::{Editor, kept};
use crate::dossiers::{self, Dossier, rows as seen_rows};
use crate::setup::{Asked, Fault, Stop, TEXT, change, line};
use anyhow::Result;
use courant_kit::db::{BoxFuture, Db, Tx};
use courant_news::Event;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde_json::json;

/// Entries of one dossier at the most.
pub const MOST: i64 = 1_000;

/// What is to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// Puts an article in, which need not be before readers yet; one that is in stays as it is.
    Add {
        /// Which.
        article_id: i64,
    },
    /// Puts in something that happened.
    Tell {
        /// What.
        text: String,
        /// When: a day as a browser sends it (`2026-11-24`), or nothing.
        day: String,
    },
    /// Says something else of an entry.
    Save {
        /// Which.
        entry: i64,
        /// Why it matters, or what happened.
        text: String,
        /// The day it is about, or nothing.
        day: String,
    },
    /// Changes places with the entry that was before it in the order of time, or came after it.
    Move {
        /// Which.
        entry: i64,
        /// Towards what is earlier.
        is_earlier: bool,
    },
    /// Takes an entry out.
    Remove {
        /// Which.
        entry: i64,
    },
    /// Suggests an article no more.
    Refuse {
        /// Which.
        article_id: i64,
    },
}

impl Act {
    /// Whether it could undo what somebody did whom nobody saw: then the edit that was seen must be the last one.
    fn is_careful(&self) -> bool {
        matches!(self, Act::Save { .. } | Act::Move { .. } | Act::Remove { .. })
    }
}

/// Changes what stands in a dossier of which this edit was seen.
///
/// # Refuses
/// Something that happened without a text, a text that is too long, what is no day, an article or entry that is not
/// there, more than [`MOST`] entries; and what was changed since ([`super::CHANGED`]), but for what is only added.
pub async fn act(db: &Db, editor: &Editor, id: i64, seen: i64, act: Act, now: i64) -> Result<Result<Done, Fault>> {
    let asked = Asked { actor: editor.actor().clone(), what: (id, seen, act), now };
    change(db, asked, |tx, asked| Box::pin(act_in(tx, asked)) as BoxFuture<'_, _>).await
}

/// A day as a browser sends it, in ms UTC of its beginning there; none for nothing.
///
/// # Refuses
/// What is no day.
fn day(typed: &str) -> Result<Option<i64>, Fault> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let at = typed.parse::<Date>().ok().and_then(|date| TimeZone::UTC.to_timestamp(date.into()).ok());
    at.map(|at| Some(at.as_millisecond())).ok_or_else(|| Fault::of("day", "library-no-day"))
}

/// The text of an entry; something that happened has one.
fn said(typed: &str, is_article: bool) -> Result<String, Fault> {
    match line("text", typed, TEXT)? {
        text if text.is_empty() && !is_article => Err(Fault::of("text", "dossiers-no-text")),
        text => Ok(text),
    }
}

/// Puts an entry where it belongs by the moment it is about: after everything that is not later.
async fn insert(
    tx: &mut Tx,
    own: &Dossier,
    article_id: Option<i64>,
    (text, about_on): (&str, Option<i64>),
    now: i64,
) -> Result<i64, Stop> {
    let moments = rows::list_moments(tx, own.id).await?;
    if moments.len() as i64 >= MOST {
        return Err(Fault::naming("", "dossiers-full", MOST.to_string()).into());
    }
    let at = match (about_on, article_id) {
        (Some(at), _) => at,
        (None, Some(article_id)) => rows::find_published_at(tx, article_id).await?.unwrap_or(now),
        (None, None) => now,
    };
    let before = moments.iter().rfind(|(_, moment)| *moment <= at);
    let position = before.map_or_else(|| moments.first().map_or(1, |(first, _)| *first), |(position, _)| position + 1);
    rows_write::make_room(tx, own.id, position).await?;
    dossiers::add_entry(tx, own.id, article_id, text, about_on, (position, now)).await?;
    Ok(position)
}

async fn act_in(tx: &mut Tx, asked: &Asked<(i64, i64, Act)>) -> Result<Done, Stop> {
    let (id, seen, act) = &asked.what;
    let (id, now) = (*id, asked.now);
    let own = begin(tx, id, act.is_careful().then_some(*seen), &asked.actor, now).await?;
    let entry = match act {
        Act::Save { entry, .. } | Act::Move { entry, .. } | Act::Remove { entry } => {
            Some(rows::find_entry(tx, id, *entry).await?.ok_or_else(Fault::gone)?)
        }
        Act::Add { .. } | Act::Tell { .. } | Act::Refuse { .. } => None,
    };
    let was = super::find_lines(tx, id).await?;
    // Where articles have other neighbors then, and which article is in it or not any more.
    let (mut place, mut article) = (None, entry.as_ref().and_then(|entry| entry.article_id));
    let (action, said_of) = match act {
        Act::Add { article_id } => {
            if rows::find_article(tx, *article_id).await?.is_none() {
                return Err(Fault::of("", "dossiers-no-article").into());
            }
            if rows::has_article(tx, id, *article_id).await? {
                return Ok(Done { id, event: None });
            }
            let position = insert(tx, &own, Some(*article_id), ("", None), now).await?;
            rows_write::accept(tx, id, *article_id).await?;
            (place, article) = (Some((position, i64::MAX)), Some(*article_id));
            ("dossier_entry_added", json!({ "article": article_id }))
        }
        Act::Tell { text, day: typed } => {
            insert(tx, &own, None, (&said(text, false)?, day(typed)?), now).await?;
            ("dossier_entry_added", json!({ "text": text }))
        }
        Act::Save { text, day: typed, .. } => {
            let Some(entry) = &entry else { return Err(Fault::gone().into()) };
            let text = said(text, entry.article_id.is_some())?;
            rows_write::save_entry(tx, entry.id, &text, day(typed)?).await?;
            ("dossier_entry_saved", json!({ "entry": entry.id, "from": entry.text, "to": text }))
        }
        Act::Move { is_earlier, .. } => {
            let Some(entry) = &entry else { return Err(Fault::gone().into()) };
            let Some(other) = rows::find_beside(tx, id, entry, *is_earlier).await? else {
                return Ok(Done { id, event: None });
            };
            rows_write::swap(tx, entry, &other).await?;
            place = Some((other.position, entry.id));
            ("dossier_entry_moved", json!({ "entry": entry.id, "is_earlier": is_earlier }))
        }
        Act::Remove { .. } => {
            let Some(entry) = &entry else { return Err(Fault::gone().into()) };
            rows_write::delete_entry(tx, entry.id).await?;
            place = Some((entry.position, entry.id));
            ("dossier_entry_removed", json!({ "article": entry.article_id, "text": entry.text }))
        }
        Act::Refuse { article_id } => {
            rows_write::refuse(tx, id, *article_id, now).await?;
            return Ok(Done { id, event: None });
        }
    };
    let event = match own.state.is_public() {
        true => Some(touched(tx, id, place, article).await?),
        false => None,
    };
    let is = kept::mark(Some(&super::find_lines(tx, id).await?));
    let detail = kept::detail(said_of, id, Some(&was), is);
    let event = tell(tx, (&asked.actor, now), (action, &own.name, detail), event).await?;
    Ok(Done { id, event })
}

/// What is told: the dossier, and the pages of an article and of those about its place.
async fn touched(tx: &mut Tx, id: i64, place: Option<(i64, i64)>, article: Option<i64>) -> Result<Event, Stop> {
    let mut article_ids: Vec<i64> = Vec::new();
    if let Some(place) = place {
        article_ids = seen_rows::list_near(tx, id, place).await?;
        article_ids.extend(article);
        article_ids.sort_unstable();
        article_ids.dedup();
    }
    Ok(Event::DossierChanged { dossier_id: id, article_ids, is_other: false })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_texts_are_read() {
        assert_eq!(day(" 2026-11-24 "), Ok(Some(1_795_478_400_000)));
        assert_eq!(day(""), Ok(None));
        for wrong in ["24.11.2026", "2026-02-30", "x"] {
            assert_eq!(day(wrong), Err(Fault::of("day", "library-no-day")), "{wrong}");
        }
        assert_eq!(said("", true).as_deref(), Ok(""));
        assert_eq!(said(" \n", false), Err(Fault::of("text", "dossiers-no-text")));
    }
}
