//! The front page, composed by itself: one lead, a second rank, a rail of analysis and opinion,
//! a strip for each section, then the latest. No story stands in two places.

use super::article::{PromotionView, promotion_view};
use super::site::{FrameView, LinkView, Site};
use super::view::{CardView, HeadView, PagerView, cards, picture_ids};
use super::{Composed, SiteAssets, jsonld};
use crate::articles::{Card, Cursor, List, rows as articles};
use crate::media::rows as media;
use crate::promotions::rows as promotions;
use anyhow::Result;
use courant_kit::db::Tx;
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
    let media = media::map_by_ids(tx, &picture_ids(all)).await?;
    let has_more = newest.len() as i64 == POOL || newest.iter().any(|card| !composer.shown.contains(&card.id));
    let older = match latest.last() {
        Some(last) if has_more => {
            format!("/?before={}", Cursor { at: last.published_at, id: last.id }.to_text())
        }
        _ => String::new(),
    };
    let promotion = promotions::find_for_slot(tx, "front", now).await?;
    let promotion = promotion_view(tx, promotion).await?;
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
        promotion,
    };
    Ok(Composed { html: site.layout.render("front.html", page)?, media: media.into_keys().collect() })
}
