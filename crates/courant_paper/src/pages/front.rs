//! The front page. What stands where is decided by [`courant_news::front`]; here it is read, looked
//! up and shown.

use super::cache::{LISTS, MOST_READ, PROMOTIONS};
use super::site::{FrameView, LinkView, Site};
use super::slots::{PromotionView, Slots};
use super::view::{CardView, HeadView, PagerView, cards, picture_ids};
use super::{Composed, SiteAssets, jsonld};
use crate::articles::{Card, Cursor, List, rows as articles};
use crate::media::rows as media;
use crate::stats;
use anyhow::Result;
use courant_kit::clock::day_of;
use courant_kit::db::Tx;
use courant_kit::http::page_cache::Tag;
use courant_news::front::{Candidate, compose};
use courant_news::promotion::Slot;
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
/// Articles in the list of the most read, and how many there must be for it to be shown.
const MOST_READ_CARDS: std::ops::RangeInclusive<usize> = 3..=5;
/// Days of reading it looks back on, today included.
const MOST_READ_DAYS: i64 = 3;

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
    promotion_top: Option<PromotionView>,
    most_read: Vec<CardView>,
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
    let most_read = most_read(tx, day_of(now, &site.zone)).await?;

    let strips = front.strips.iter().flat_map(|(_, ids)| ids);
    let ids = front.lead.iter().chain(&front.second).chain(&front.rail).chain(&front.band).chain(strips);
    let shown: HashSet<i64> = ids.chain(&front.latest).copied().collect();
    // An empty paper has no place to put it.
    let places: &[Slot] = if front.lead.is_some() { &[Slot::Top, Slot::Front] } else { &[] };
    let mut slots = Slots::fill(site, now, places, "/", None, false);
    let mut pictures = picture_ids(known.values().filter(|card| shown.contains(&card.id)));
    pictures.extend(slots.media_ids());
    let media = media::map_by_ids(tx, &pictures).await?;
    let view = |ids: &[i64]| -> Vec<CardView> {
        ids.iter().filter_map(|id| known.get(id)).map(|card| CardView::of(site, card, &media)).collect()
    };

    // The list of all goes on at the newest that has no place here, so that nothing falls between.
    let is_full = newest.len() as i64 == POOL;
    let unshown = newest.iter().find(|card| !shown.contains(&card.id)).map(|card| (card.published_at, card.id + 1));
    let rest = unshown.or_else(|| newest.last().filter(|_| is_full).map(|card| (card.published_at, card.id)));
    let older = rest.map_or_else(String::new, |(at, id)| format!("/?before={}", Cursor { at, id }.to_text()));
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
        promotion: slots.show(site, Slot::Front, &media),
        promotion_top: slots.show(site, Slot::Top, &media),
        most_read: cards(site, &most_read, &media),
    };
    Ok(Composed {
        html: site.layout.render("front.html", page)?,
        media: media.into_keys().collect(),
        tags: [LISTS, PROMOTIONS, MOST_READ].map(Tag::new).into(),
        counted: slots.counted(),
    })
}

/// The most read articles of the last days, most read first; none where hardly any was read.
async fn most_read(tx: &mut Tx, today: i64) -> Result<Vec<Card>> {
    let since = today - MOST_READ_DAYS + 1;
    let ids = stats::most_read(tx, since, today, *MOST_READ_CARDS.end()).await?;
    if !MOST_READ_CARDS.contains(&ids.len()) {
        return Ok(Vec::new());
    }
    let mut found = articles::list_by_ids(tx, &ids).await?;
    found.sort_by_key(|card| ids.iter().position(|id| *id == card.id));
    Ok(found)
}
