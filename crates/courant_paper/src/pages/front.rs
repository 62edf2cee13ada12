//! The front page. What stands where is decided by [`courant_news::front`]; here it is read, looked
//! up and shown.

use super::article::{PromotionView, promotion_view};
use super::site::{FrameView, LinkView, Site};
use super::view::{CardView, HeadView, PagerView, picture_ids};
use super::{Composed, SiteAssets, jsonld};
use crate::articles::{Card, Cursor, List, rows as articles};
use crate::media::rows as media;
use crate::promotions::rows as promotions;
use anyhow::Result;
use courant_kit::db::Tx;
use courant_news::front::{Candidate, compose};
use serde::Serialize;
use std::collections::{HashMap, HashSet};

/// Newest articles looked at to compose the page.
const POOL: i64 = 60;
/// Articles kept on top that are looked at.
const PINNED: i64 = 3;
/// Sections looked at for a strip, and articles of each.
const SECTIONS: usize = 12;
const SECTION_POOL: i64 = 12;
/// Articles that take less to read are briefs, in seconds.
const BRIEF: i64 = 40;

#[derive(Serialize)]
struct FrontPage<'a> {
    site: FrameView<'a>,
    head: HeadView,
    lead: Option<CardView>,
    second: Vec<CardView>,
    rail: Vec<CardView>,
    strips: Vec<StripView>,
    latest: Vec<CardView>,
    pager: PagerView,
    promotion: Option<PromotionView>,
}

/// A row of cards under a title: a section's, or the films'.
#[derive(Serialize)]
pub(super) struct StripView {
    pub(super) href: String,
    pub(super) label: String,
    pub(super) is_band: bool,
    pub(super) cards: Vec<CardView>,
}

/// One number for all language versions of a story: the row of the first that was met.
#[derive(Default)]
struct Stories(HashMap<String, i64>);

impl Stories {
    fn of(&mut self, card: &Card) -> i64 {
        if card.translation_of.is_empty() {
            return card.id;
        }
        *self.0.entry(card.translation_of.clone()).or_insert(card.id)
    }
}

/// What decides the place of an article.
fn candidate(site: &Site, stories: &mut Stories, card: &Card) -> Candidate {
    Candidate {
        id: card.id,
        story: stories.of(card),
        published_at: card.published_at,
        is_comment: matches!(card.kind.as_str(), "analysis" | "opinion" | "background"),
        is_sponsored: card.kind == "sponsored",
        is_audiovisual: matches!(card.format.as_str(), "video" | "audio" | "gallery"),
        is_brief: card.reading_secs < BRIEF && matches!(card.format.as_str(), "standard" | "aside" | "status"),
        has_picture: card.lead_media_id.is_some(),
        is_own_language: site.other_language(&card.language).is_none(),
    }
}

/// The front page as HTML.
pub async fn render(tx: &mut Tx, site: &Site, assets: &SiteAssets, now: i64) -> Result<Composed> {
    let newest = articles::list(tx, List::All, Cursor::TOP, POOL).await?;
    let pinned = articles::list_sticky(tx, PINNED).await?;
    let mut known: HashMap<i64, Card> = newest.iter().chain(&pinned).map(|card| (card.id, card.clone())).collect();
    let mut stories = Stories::default();
    let mut candidates =
        |cards: &[Card]| -> Vec<Candidate> { cards.iter().map(|card| candidate(site, &mut stories, card)).collect() };
    let mut sections = Vec::new();
    let tops = site.sections.iter().filter(|section| section.parent_id.is_none() && section.article_count > 1);
    for section in tops.take(SECTIONS) {
        let list = articles::list(tx, List::Section(section.id), Cursor::TOP, SECTION_POOL).await?;
        sections.push((section.id, candidates(&list)));
        known.extend(list.into_iter().map(|card| (card.id, card)));
    }
    let size = site.settings.page_size as usize;
    let front = compose(&candidates(&newest), &candidates(&pinned), &sections, size);

    let strips = front.strips.iter().flat_map(|(_, ids)| ids);
    let ids = front.lead.iter().chain(&front.second).chain(&front.rail).chain(&front.band).chain(strips);
    let shown: HashSet<i64> = ids.chain(&front.latest).copied().collect();
    let cards = known.values().filter(|card| shown.contains(&card.id));
    let media = media::map_by_ids(tx, &picture_ids(cards)).await?;
    let view = |ids: &[i64]| -> Vec<CardView> {
        ids.iter().filter_map(|id| known.get(id)).map(|card| CardView::of(site, card, &media)).collect()
    };

    // The list of all goes on at the newest that has no place here, so that nothing falls between.
    let is_full = newest.len() as i64 == POOL;
    let unshown = newest.iter().find(|card| !shown.contains(&card.id)).map(|card| (card.published_at, card.id + 1));
    let rest = unshown.or_else(|| newest.last().filter(|_| is_full).map(|card| (card.published_at, card.id)));
    let older = rest.map_or_else(String::new, |(at, id)| format!("/?before={}", Cursor { at, id }.to_text()));
    let promotion = promotions::find_for_slot(tx, "front", now).await?;
    let promotion = promotion_view(tx, promotion).await?;
    let mut head = HeadView::new(site, "front", &site.settings.name, "/", &site.settings.description);
    head.json_ld = Some(jsonld::website(site, assets));
    let band = (!front.band.is_empty()).then(|| StripView {
        href: String::new(),
        label: site.locale.text("watch-and-listen", &[]),
        is_band: true,
        cards: view(&front.band),
    });
    let strips = front.strips.iter().filter_map(|(id, ids)| {
        let section = site.sections.iter().find(|section| section.id == *id)?;
        let LinkView { href, label, .. } = LinkView::to(&section.path, &section.name);
        Some(StripView { href, label, is_band: false, cards: view(ids) })
    });
    let page = FrontPage {
        site: site.frame(assets, now),
        head,
        lead: front.lead.and_then(|id| view(&[id]).pop()),
        second: view(&front.second),
        rail: view(&front.rail),
        strips: band.into_iter().chain(strips).collect(),
        latest: view(&front.latest),
        pager: PagerView { newest: String::new(), older },
        promotion,
    };
    Ok(Composed { html: site.layout.render("front.html", page)?, media: media.into_keys().collect() })
}
