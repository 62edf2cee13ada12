//! Promotions as they were before a stolen account had a hand in them.

use super::file::{self, Entry};
use super::{Promotion, announce, rows, rows_write};
use crate::accounts::kept::{self, Back};
use crate::accounts::{self, Editor};
use crate::media::rows as media;
use crate::sections::rows as sections;
use anyhow::{Error, Result};
use courant_kit::db::{Db, Tx};
use courant_news::promotion::{Label, Slot};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::sync::Arc;

/// What the audit keeps of a promotion. What was counted is no part of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    slot: String,
    label: String,
    label_text: String,
    headline: String,
    text: String,
    address: String,
    media_id: Option<i64>,
    alt: String,
    is_paid: bool,
    weight: i64,
    starts_at: Option<i64>,
    ends_at: Option<i64>,
    after_paragraph: i64,
    cap: i64,
    section_ids: Vec<i64>,
}

impl Kept {
    /// Of one that is there.
    pub fn of(promotion: &Promotion) -> Kept {
        let terms = &promotion.terms;
        Kept {
            slot: terms.slot.as_str().to_owned(),
            label: promotion.label.as_str().to_owned(),
            label_text: promotion.label_text.clone(),
            headline: promotion.headline.clone(),
            text: promotion.text.clone(),
            address: terms.address.clone(),
            media_id: promotion.media_id,
            alt: promotion.alt.clone(),
            is_paid: promotion.is_paid,
            weight: terms.weight,
            starts_at: terms.starts_at,
            ends_at: terms.ends_at,
            after_paragraph: promotion.after_paragraph,
            cap: terms.cap,
            section_ids: in_order(&terms.section_ids),
        }
    }

    /// Of one that is saved.
    pub(super) fn of_entry(entry: &Entry, media_id: Option<i64>) -> Kept {
        Kept {
            slot: entry.slot.as_str().to_owned(),
            label: entry.label.as_str().to_owned(),
            label_text: entry.label_text.clone(),
            headline: entry.headline.clone(),
            text: entry.text.clone(),
            address: entry.address.clone(),
            media_id,
            alt: entry.alt.clone(),
            is_paid: entry.is_paid,
            weight: entry.weight,
            starts_at: entry.starts_at,
            ends_at: entry.ends_at,
            after_paragraph: entry.after_paragraph,
            cap: entry.cap,
            section_ids: in_order(&entry.section_ids),
        }
    }

    pub(super) fn in_slot(&self, slot: Slot) -> Kept {
        Kept { slot: slot.as_str().to_owned(), ..self.clone() }
    }

    pub(super) fn ended(&self, now: i64) -> Kept {
        Kept { ends_at: Some(self.ends_at.map_or(now, |end| end.min(now))), ..self.clone() }
    }

    /// What is left of one that should never have been: it has ended, and its link leads nowhere.
    fn gone(&self, now: i64) -> Kept {
        Kept { address: String::new(), ..self.ended(now) }
    }

    /// Whether nothing of it reaches a reader any more.
    pub fn is_gone(&self, now: i64) -> bool {
        *self == self.gone(now)
    }

    /// The same with what is still there: a picture that was taken away is none, a section that is no more is left out. One
    /// that was kept to sections of which none is left has ended, as it would stand everywhere.
    async fn fitted(mut self, tx: &mut Tx, now: i64) -> Result<Kept> {
        if let Some(id) = self.media_id
            && !media::map_by_ids(tx, &[id]).await?.contains_key(&id)
        {
            (self.media_id, self.alt) = (None, String::new());
        }
        if !self.section_ids.is_empty() {
            let all = sections::list_all(tx).await?;
            self.section_ids.retain(|id| all.iter().any(|section| section.id == *id));
            if self.section_ids.is_empty() {
                return Ok(self.ended(now));
            }
        }
        Ok(self)
    }

    /// As it is written; none where this program knows no such slot or label.
    fn entry(self, slug: &str) -> Option<(Entry, Option<i64>)> {
        let entry = Entry {
            slug: slug.to_owned(),
            slot: Slot::parse(&self.slot).ok()?,
            label: Label::parse(&self.label)?,
            label_text: self.label_text,
            headline: self.headline,
            text: self.text,
            address: self.address,
            picture: None,
            picture_line: 0,
            alt: self.alt,
            is_paid: self.is_paid,
            weight: self.weight,
            starts_at: self.starts_at,
            ends_at: self.ends_at,
            after_paragraph: self.after_paragraph.clamp(1, file::MOST_PARAGRAPH),
            cap: self.cap,
            section_ids: self.section_ids,
        };
        Some((entry, self.media_id))
    }
}

fn in_order(ids: &[i64]) -> Vec<i64> {
    let mut ids = ids.to_vec();
    ids.sort_unstable();
    ids
}

/// The promotion with a key, as the audit keeps it.
pub async fn find(tx: &mut Tx, slug: &str) -> Result<Option<Kept>> {
    let Some(known) = rows::find_by_slug(tx, slug).await? else { return Ok(None) };
    Ok(rows::find(tx, known.terms.id).await?.as_ref().map(Kept::of))
}

/// Has a promotion be what it was. One that was not there ends at once and its link leads nowhere, also where it was passed
/// on; it is not deleted, so that what was counted stays. Whether anything was done.
pub async fn put_back(db: &Db, editor: &Editor, slug: &str, back: Back<Kept>, now: i64) -> Result<bool> {
    let order = Arc::new((editor.clone(), slug.to_owned(), back));
    db.write::<_, Error, _>(move |tx| {
        let order = Arc::clone(&order);
        Box::pin(async move {
            let (editor, slug, back) = &*order;
            let Some(known) = rows::find_by_slug(tx, slug).await? else { return Ok(false) };
            rows_write::lock(tx, known.terms.id).await?;
            let present = rows::find(tx, known.terms.id).await?.as_ref().map(Kept::of);
            let Some(present) = back.seen_in(present) else { return Ok(false) };
            let (action, target) = match &back.was {
                None => ("promotion_ended", present.gone(now)),
                Some(was) => ("promotion_saved", was.clone().fitted(tx, now).await?),
            };
            let said = json!({ "slot": target.slot, "headline": target.headline, "link": target.address });
            let is = kept::mark(Some(&target));
            if target == present {
                return Ok(false);
            }
            let Some((entry, media_id)) = target.entry(slug) else { return Ok(false) };
            rows_write::save(tx, &entry, media_id).await?;
            let detail = kept::put_back(said, slug.as_str(), Some(&present), is);
            accounts::note(tx, editor.actor(), action, slug, &detail.to_string(), now).await?;
            announce(tx, now).await?;
            Ok(true)
        })
    })
    .await
}
