//! What stands in a page's slots, and the note of what is counted when the page is sent.
//!
//! Promotions are furniture: they are in memory, so a page asks the store for nothing but their pictures,
//! together with its own. `courant_news::promotion` decides which.

use super::site::Site;
use super::view::PictureView;
use crate::media::Medium;
use crate::promotions::Promotion;
use crate::promotions::change::Typed;
use crate::sections::ancestry;
use crate::stats::Thing;
use courant_kit::clock::day_of;
use courant_news::promotion::{Label, Place, Slot, choose};
use serde::Serialize;
use std::collections::HashMap;

/// Articles of a list before the promotion in its slot.
pub const LIST_AFTER: usize = 4;

/// A promotion in its slot.
#[derive(Debug, Serialize)]
pub struct PromotionView {
    label: String,
    headline: String,
    text: String,
    href: String,
    is_paid: bool,
    picture: Option<PictureView>,
}

impl PromotionView {
    /// One that says what it is, for the style guide.
    pub(super) fn made_up(is_paid: bool) -> PromotionView {
        PromotionView {
            label: if is_paid { "Advertisement" } else { "From us" }.to_owned(),
            headline: "A promotion with a headline".to_owned(),
            text: "What it is about, in a sentence or two.".to_owned(),
            href: "/".to_owned(),
            is_paid,
            picture: None,
        }
    }
}

impl PromotionView {
    /// One as it is being typed; none without a headline. Its link leads nowhere, so nothing is counted.
    pub fn of_typed(site: &Site, typed: &Typed, picture: Option<&Medium>) -> Option<PromotionView> {
        let headline = courant_text::fold_spaces(&typed.headline);
        let usual = if typed.is_paid { Label::Advertisement } else { Label::House };
        let label = Label::parse(&typed.label).filter(|_| !typed.is_paid).unwrap_or(usual);
        let label = match courant_text::fold_spaces(&typed.label_text) {
            own if own.is_empty() => site.locale.text(label.label_key(), &[]),
            own => own,
        };
        (!headline.is_empty()).then(|| PromotionView {
            label,
            headline,
            text: courant_text::fold_spaces(&typed.text),
            href: String::new(),
            is_paid: typed.is_paid,
            picture: picture.and_then(PictureView::of).map(|picture| picture.with_alt(&typed.alt)),
        })
    }
}

/// The promotions chosen for a page, and those of them that it came to show.
pub struct Slots<'a> {
    chosen: Vec<&'a Promotion>,
    shown: Vec<Thing>,
}

impl<'a> Slots<'a> {
    /// Fills the slots of the page named `key`.
    pub fn fill(
        site: &'a Site,
        now: i64,
        slots: &[Slot],
        key: &str,
        section: Option<i64>,
        is_grave: bool,
    ) -> Slots<'a> {
        if site.promotions.is_empty() || slots.is_empty() {
            return Slots { chosen: Vec::new(), shown: Vec::new() };
        }
        let above = section.map(|id| ancestry(&site.sections, id)).unwrap_or_default();
        let section_ids: Vec<i64> = above.iter().map(|section| section.id).collect();
        let place = Place { key, section_ids: &section_ids, is_grave, day: day_of(now, &site.zone), now };
        let chosen = choose(slots, site.promotions.iter().map(|promotion| &promotion.terms), &place);
        let chosen =
            chosen.iter().filter_map(|terms| site.promotions.iter().find(|promotion| promotion.terms.id == terms.id));
        Slots { chosen: chosen.collect(), shown: Vec::new() }
    }

    /// Rows of the pictures they have.
    pub fn media_ids(&self) -> impl Iterator<Item = i64> {
        self.chosen.iter().filter_map(|promotion| promotion.media_id)
    }

    /// The promotion of a slot, if there is one.
    pub fn find(&self, slot: Slot) -> Option<&'a Promotion> {
        self.chosen.iter().copied().find(|promotion| promotion.terms.slot == slot)
    }

    /// The promotion of a slot, to be shown on the page and counted with it.
    pub fn show(&mut self, site: &Site, slot: Slot, media: &HashMap<i64, Medium>) -> Option<PromotionView> {
        let promotion = self.find(slot)?;
        self.shown.push(Thing::Shown(promotion.terms.id));
        let label = if promotion.label_text.is_empty() {
            site.locale.text(promotion.label.label_key(), &[])
        } else {
            promotion.label_text.clone()
        };
        let picture = promotion.media_id.and_then(|id| media.get(&id)).and_then(PictureView::of);
        Some(PromotionView {
            label,
            headline: promotion.headline.clone(),
            text: promotion.text.clone(),
            href: promotion.href(),
            is_paid: promotion.is_paid,
            picture: picture.map(|picture| picture.with_alt(&promotion.alt)),
        })
    }

    /// What is counted when the page is sent: what it came to show.
    pub fn counted(self) -> Vec<Thing> {
        self.shown
    }
}
