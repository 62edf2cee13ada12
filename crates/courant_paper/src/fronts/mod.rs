//! Fronts arranged by hand: the front page and those of sections, in numbered versions that say who saved them and since
//! when they stood before readers.
//!
//! A version is never changed: bringing an old one back makes a new one of it. A version may wait for its moment; the
//! clockwork makes it the one that is shown, once, however many processes look. Whoever saves names the version they saw
//! last, and nothing is saved over another one.
//!
//! Not here: what a document may say and what follows from it (`courant_news::front`), and how a front looks (`pages`).

pub mod put_back;
pub mod rows;
mod rows_write;

use crate::accounts::{self, Actor, Editor};
use anyhow::{Error, Result};
use courant_kit::db::{Db, DbResult, Tx};
use courant_kit::outbox;
use courant_news::Event;
use courant_news::front::document::Document;
use serde_json::json;
use std::collections::BTreeSet;

/// The number of the front page among the fronts; every other one has the row of its section.
pub const HOME: i64 = 0;

/// A version of a front.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Counts from 1 on each front.
    pub number: i64,
    /// ms UTC.
    pub saved_at: i64,
    /// What whoever saved it was called.
    pub saved_by: String,
    /// The version it was made of.
    pub restored: Option<i64>,
    /// When it was to stand before readers (ms UTC).
    pub shown_from: i64,
    /// Since when it did.
    pub began_at: Option<i64>,
    /// When it was called off.
    pub canceled_at: Option<i64>,
    /// What it says.
    pub document: Document,
}

impl Version {
    /// Whether it waits for its moment.
    pub fn is_waiting(&self) -> bool {
        self.began_at.is_none() && self.canceled_at.is_none()
    }
}

/// What is known of a front as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The section's row; [`HOME`] for the front page.
    pub front: i64,
    /// The version that was saved last.
    pub newest: i64,
    /// The version that readers see; 0: none, it is composed by itself.
    pub shown: i64,
    /// When the newest was saved (ms UTC).
    pub saved_at: i64,
    /// By whom.
    pub saved_by: String,
    /// When another version is to be shown next (ms UTC).
    pub next_at: Option<i64>,
}

/// What is to be saved.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Order {
    /// Which front.
    pub front: i64,
    /// What it is called in the audit.
    pub name: String,
    /// The newest version that was seen; 0: none was there.
    pub seen: i64,
    /// What it says.
    pub document: Document,
    /// The version it is made of.
    pub restored: Option<i64>,
    /// From when on it is shown (ms UTC); none: from now on.
    pub from: Option<i64>,
}

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saving {
    /// Saved under this number.
    Done(i64),
    /// Somebody saved another version since.
    Changed,
    /// The moment has passed.
    TooEarly,
}

/// Saves a version, which is shown from now on or from a moment.
pub async fn save(db: &Db, editor: &Editor, order: Order, now: i64) -> Result<Saving> {
    if order.from.is_some_and(|from| from <= now) {
        return Ok(Saving::TooEarly);
    }
    let (actor, order) = (editor.actor().clone(), Order { document: order.document.tidied(), ..order });
    db.write::<_, Error, _>(move |tx| {
        let (actor, order) = (actor.clone(), order.clone());
        Box::pin(async move { save_in(tx, &actor, &order, now).await })
    })
    .await
}

async fn save_in(tx: &mut Tx, actor: &Actor, order: &Order, now: i64) -> Result<Saving> {
    if !rows_write::count_up(tx, order.front, order.seen).await? {
        return Ok(Saving::Changed);
    }
    // What was due before this comes before this.
    begin_in(tx, now).await?;
    let number = order.seen + 1;
    let version = Version {
        number,
        saved_at: now,
        saved_by: actor.name().to_owned(),
        restored: order.restored,
        shown_from: order.from.unwrap_or(now),
        began_at: order.from.is_none().then_some(now),
        canceled_at: None,
        document: order.document.clone(),
    };
    rows_write::insert(tx, order.front, &version, actor.account_id()).await?;
    if order.from.is_none() {
        show(tx, order.front, number, now).await?;
    }
    let action = if order.from.is_some() { "front_scheduled" } else { "front_arranged" };
    let detail = json!({ "id": order.front, "version": number, "restored": order.restored, "from": order.from });
    accounts::note(tx, actor, action, &order.name, &detail.to_string(), now).await?;
    Ok(Saving::Done(number))
}

/// Calls off a version that waits for its moment; whether it still did.
pub async fn cancel(db: &Db, editor: &Editor, front: i64, name: &str, number: i64, now: i64) -> Result<bool> {
    let (actor, name) = (editor.actor().clone(), name.to_owned());
    db.write::<_, Error, _>(move |tx| {
        let (actor, name) = (actor.clone(), name.clone());
        Box::pin(async move {
            let is_done = rows_write::cancel(tx, front, number, now).await?;
            if is_done {
                let detail = json!({ "id": front, "version": number });
                accounts::note(tx, &actor, "front_called_off", &name, &detail.to_string(), now).await?;
            }
            Ok(is_done)
        })
    })
    .await
}

/// Shows the versions whose moment has come, each once; when the next one's will (ms UTC).
pub async fn begin_due(db: &Db, now: i64) -> Result<Option<i64>> {
    let next = rows::find_next_due(&mut db.read().await?).await?;
    if next.is_none_or(|next| next > now) {
        return Ok(next);
    }
    db.write::<_, Error, _>(move |tx| Box::pin(async move { Ok(begin_in(tx, now).await?) })).await?;
    Ok(rows::find_next_due(&mut db.read().await?).await?)
}

async fn begin_in(tx: &mut Tx, now: i64) -> DbResult<()> {
    for (front, number) in rows::list_due(tx, now).await? {
        // Begun by another process, or called off.
        if rows_write::begin(tx, front, number, now).await? {
            show(tx, front, number, now).await?;
        }
    }
    Ok(())
}

async fn show(tx: &mut Tx, front: i64, number: i64, now: i64) -> DbResult<()> {
    rows_write::show(tx, front, number).await?;
    let event = Event::FrontChanged { front };
    outbox::push(tx, event.name(), &event.to_json(), now).await.map(drop)
}

/// The fronts that show a picture in place of an article's own, or will.
pub async fn list_with_picture(tx: &mut Tx, media_id: i64) -> DbResult<BTreeSet<i64>> {
    let mut documents = rows::list_shown(tx).await?;
    documents.extend(rows::list_waiting(tx).await?);
    let shows = |document: &Document| document.display.values().any(|display| display.picture == Some(media_id));
    Ok(documents.into_iter().filter(|(_, document)| shows(document)).map(|(front, _)| front).collect())
}

/// Pictures that fronts show in place of those of articles, or will.
pub async fn list_pictures(tx: &mut Tx) -> DbResult<BTreeSet<i64>> {
    let mut documents = rows::list_shown(tx).await?;
    documents.extend(rows::list_waiting(tx).await?);
    let pictures = |document: &Document| document.display.values().filter_map(|one| one.picture).collect::<Vec<_>>();
    Ok(documents.iter().flat_map(|(_, document)| pictures(document)).collect())
}

/// Forgets the front of a section that goes: its row may become another section's.
pub async fn forget(tx: &mut Tx, section: i64) -> DbResult<()> {
    rows_write::delete(tx, section).await
}
