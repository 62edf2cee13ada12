//! The front page, composed by itself: one lead, a second rank, a rail of analysis and opinion,
//! a strip for each section, then the latest. No story stands in two places.

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
use courant_news::promotion::Slot;
use serde::Serialize;
use std::collections::HashSet;

/// Newest articles looked at to compose the page.
const POOL: i64 = 60;
/// Articles in the second rank.
const SECOND: usize = 4;
/// Articles in the rail.
const RAIL: usize = 6;
/// Articles of a strip.
const STRIP: usize = 4;
/// Strips.
const STRIPS: usize = 6;
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

#[derive(Serialize)]
struct StripView {
    href: String,
    label: String,
    cards: Vec<CardView>,
}

/// Takes what has not been shown yet.
struct Composer {
    shown: HashSet<i64>,
}

impl Composer {
    fn take<'a>(&mut self, from: impl Iterator<Item = &'a Card>, most: usize) -> Vec<Card> {
        let mut out = Vec::new();
        for card in from {
            if out.len() == most {
                break;
            }
            if self.shown.insert(card.id) {
                out.push(card.clone());
            }
        }
        out
    }
}

/// The front page as HTML.
pub async fn render(tx: &mut Tx, site: &Site, assets: &SiteAssets, now: i64) -> Result<Composed> {
    let sticky = articles::list_sticky(tx, 3).await?;
    let newest = articles::list(tx, List::All, Cursor::TOP, POOL).await?;
    let mut composer = Composer { shown: HashSet::new() };
    let is_comment = |card: &&Card| matches!(card.kind.as_str(), "analysis" | "opinion" | "background");
    let is_story = |card: &&Card| !matches!(card.kind.as_str(), "sponsored");
    let with_picture = |card: &&Card| card.lead_media_id.is_some();
    let own = |card: &&Card| site.other_language(&card.language).is_none();
    let lead = composer
        .take(sticky.iter().chain(newest.iter().filter(own).filter(is_story).filter(with_picture)), 1)
        .into_iter()
        .next()
        .or_else(|| composer.take(newest.iter(), 1).into_iter().next());
    let rail = composer.take(newest.iter().filter(own).filter(is_comment), RAIL);
    let rail = if rail.len() < 3 {
        rail.iter().for_each(|card| {
            composer.shown.remove(&card.id);
        });
        Vec::new()
    } else {
        rail
    };
    let second = composer.take(sticky.iter().chain(newest.iter().filter(own).filter(is_story)), SECOND);
    let mut strips: Vec<(LinkView, Vec<Card>)> = Vec::new();
    for section in site.sections.iter().filter(|section| section.parent_id.is_none() && section.article_count > 1) {
        if strips.len() == STRIPS {
            break;
        }
        let list = articles::list(tx, List::Section(section.id), Cursor::TOP, 12).await?;
        let taken = composer.take(list.iter(), STRIP);
        if taken.len() >= 2 {
            strips.push((LinkView::to(&section.path, &section.name), taken));
        } else {
            taken.iter().for_each(|card| {
                composer.shown.remove(&card.id);
            });
        }
    }
    let latest = composer.take(newest.iter(), site.settings.page_size as usize);
    let all = lead.iter().chain(&second).chain(&rail).chain(&latest).chain(strips.iter().flat_map(|(_, cards)| cards));
    // An empty paper has no place to put it.
    let slots: &[Slot] = if lead.is_some() { &[Slot::Top, Slot::Front] } else { &[] };
    let mut slots = Slots::fill(site, now, slots, "/", None, false);
    let mut pictures = picture_ids(all);
    pictures.extend(slots.media_ids());
    let media = media::map_by_ids(tx, &pictures).await?;
    let most_read = most_read(tx, day_of(now, &site.zone)).await?;
    let has_more = newest.len() as i64 == POOL || newest.iter().any(|card| !composer.shown.contains(&card.id));
    let older = match latest.last() {
        Some(last) if has_more => {
            format!("/?before={}", Cursor { at: last.published_at, id: last.id }.to_text())
        }
        _ => String::new(),
    };
    let mut head = HeadView::new(site, "front", &site.settings.name, "/", &site.settings.description);
    head.json_ld = Some(jsonld::website(site, assets));
    let strips: Vec<StripView> = strips
        .into_iter()
        .map(|(link, list)| StripView { href: link.href, label: link.label, cards: cards(site, &list, &media) })
        .collect();
    let page = FrontPage {
        site: site.frame(assets, now),
        head,
        lead: lead.map(|card| CardView::of(site, &card, &media)),
        second: cards(site, &second, &media),
        rail: cards(site, &rail, &media),
        strips,
        latest: cards(site, &latest, &media),
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
