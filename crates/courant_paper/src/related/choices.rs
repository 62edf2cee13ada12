//! What editors say of an article's list: this one first, that one never. It counts at once, without publishing.
//!
//! Choices are kept beside the manuscript, not in it: they are no part of the text, and a revision brings none back.

use super::{rows, rows_write};
use crate::accounts::{self, Actor, Editor};
use anyhow::{Error, Result};
use courant_kit::db::{Db, DbResult, Tx};
use courant_kit::outbox;
use courant_news::Event;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::sync::Arc;

/// Choices for one article.
pub const MOST: i64 = 24;

/// What is said of a related article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// Before all that are computed, behind those pinned before.
    Pin,
    /// One place up among the pinned ones.
    Up,
    /// One place down.
    Down,
    /// Never on this list.
    Exclude,
    /// As it is computed.
    Free,
}

impl Choice {
    /// Its word in forms and in the audit.
    pub fn word(self) -> &'static str {
        match self {
            Choice::Pin => "pin",
            Choice::Up => "up",
            Choice::Down => "down",
            Choice::Exclude => "exclude",
            Choice::Free => "free",
        }
    }

    /// From its word.
    pub fn from_word(word: &str) -> Option<Choice> {
        [Choice::Pin, Choice::Up, Choice::Down, Choice::Exclude, Choice::Free]
            .into_iter()
            .find(|choice| choice.word() == word)
    }
}

/// What is chosen for one article: rows of others.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Choices {
    /// Before all that are computed, in their order.
    pub pinned: Vec<i64>,
    /// Never on its list.
    pub excluded: Vec<i64>,
}

/// What is chosen for an article.
pub async fn load(tx: &mut Tx, article_id: i64) -> DbResult<Choices> {
    let excluded = rows::list_excluded(tx, article_id).await?.into_iter().map(|(id, _)| id).collect();
    Ok(Choices { pinned: rows::list_pinned(tx, article_id).await?, excluded })
}

/// Why a choice was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Readers may not see that article, or it is this one itself.
    NotThere,
    /// There are [`MOST`] choices.
    TooMany,
}

/// Takes a choice about `related_id` on the list of `article_id`, notes it and has the page made again.
///
/// # Refuses
/// To pin what readers may not see, the article itself, and more than [`MOST`] choices.
pub async fn choose(
    db: &Db,
    editor: &Editor,
    (article_id, public_id): (i64, &str),
    related_id: i64,
    choice: Choice,
    now: i64,
) -> Result<Result<(), Refusal>> {
    let (actor, public_id) = (editor.actor().clone(), public_id.to_owned());
    db.write::<_, Error, _>(move |tx| {
        let (actor, public_id) = (actor.clone(), public_id.clone());
        Box::pin(async move {
            let was = load(tx, article_id).await?;
            if let Err(refusal) = change(tx, article_id, related_id, choice).await? {
                return Ok(Err(refusal));
            }
            let detail = json!({ "choice": choice.word(), "article": related_id, "was": was });
            changed(tx, &actor, (article_id, &public_id), &detail.to_string(), now).await?;
            Ok(Ok(()))
        })
    })
    .await
}

/// Notes what was chosen and has the page made again.
async fn changed(
    tx: &mut Tx,
    actor: &Actor,
    (article_id, public_id): (i64, &str),
    detail: &str,
    now: i64,
) -> Result<()> {
    accounts::note(tx, actor, "related", public_id, detail, now).await?;
    let event = Event::RelatedChanged { article_ids: vec![article_id] };
    outbox::push(tx, event.name(), &event.to_json(), now).await?;
    Ok(())
}

/// Has all that is chosen for an article be what it was, and notes it; whether anything was otherwise.
pub async fn put_back(
    db: &Db,
    editor: &Editor,
    (article_id, public_id): (i64, &str),
    wanted: Choices,
    now: i64,
) -> Result<bool> {
    let given = Arc::new((editor.actor().clone(), public_id.to_owned(), wanted));
    db.write::<_, Error, _>(move |tx| {
        let given = Arc::clone(&given);
        Box::pin(async move {
            let (actor, public_id, wanted) = &*given;
            let was = load(tx, article_id).await?;
            if was == *wanted {
                return Ok(false);
            }
            for id in was.pinned.iter().chain(&was.excluded) {
                rows_write::free(tx, article_id, *id).await?;
            }
            for (place, id) in (0_i64..).zip(&wanted.pinned) {
                rows_write::choose(tx, article_id, *id, Some(place)).await?;
            }
            for id in &wanted.excluded {
                rows_write::choose(tx, article_id, *id, None).await?;
            }
            let detail = json!({ "choice": "put_back", "was": was }).to_string();
            changed(tx, actor, (article_id, public_id), &detail, now).await?;
            Ok(true)
        })
    })
    .await
}

async fn change(tx: &mut Tx, article_id: i64, related_id: i64, choice: Choice) -> Result<Result<(), Refusal>> {
    let mut pinned = rows::list_pinned(tx, article_id).await?;
    let at = pinned.iter().position(|id| *id == related_id);
    if matches!(choice, Choice::Pin | Choice::Exclude) {
        let is_there = related_id != article_id && rows::is_public(tx, related_id).await?;
        if !is_there {
            return Ok(Err(Refusal::NotThere));
        }
        // Of one that is chosen already it may be said otherwise.
        if rows::count_other_choices(tx, article_id, related_id).await? >= MOST {
            return Ok(Err(Refusal::TooMany));
        }
    }
    match (choice, at) {
        (Choice::Pin, None) => pinned.push(related_id),
        (Choice::Up, Some(at)) if at > 0 => pinned.swap(at, at - 1),
        (Choice::Down, Some(at)) if at + 1 < pinned.len() => pinned.swap(at, at + 1),
        (Choice::Exclude, _) => {
            rows_write::choose(tx, article_id, related_id, None).await?;
            pinned.retain(|id| *id != related_id);
        }
        (Choice::Free, _) => {
            rows_write::free(tx, article_id, related_id).await?;
            pinned.retain(|id| *id != related_id);
        }
        (Choice::Pin | Choice::Up | Choice::Down, _) => {}
    }
    for (place, id) in (0_i64..).zip(pinned) {
        rows_write::choose(tx, article_id, id, Some(place)).await?;
    }
    Ok(Ok(()))
}
