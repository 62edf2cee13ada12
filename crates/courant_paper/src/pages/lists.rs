//! Lists of articles: a section, a topic, a person, a stretch of time, and everything older.
//!
//! Paging is by cursor (`?before=…`), so page 1,000 costs what page 1 costs and a page does not
//! shift while it is read. Old numbered pages are redirected once ([`super::old`]).

use super::cache::{LISTS, PROMOTIONS, front_tag};
use super::front::{Draft, LaidList, lay_out_list};
use super::old::span_of;
use super::site::{FrameView, LinkView, Site};
use super::slots::{LIST_AFTER, PromotionView, Slots};
use super::view::{CardView, HeadView, PagerView, PictureView, cards, picture_ids};
use super::{Composed, SiteAssets, jsonld};
use crate::articles::{Card, Cursor, List, rows as articles};
use crate::media::crops::Shape;
use crate::media::rows as media;
use crate::people::Person;
use crate::sections::{Section, ancestry};
use crate::topics::{Topic, rows as topics};
use anyhow::Result;
use courant_kit::db::Tx;
use courant_kit::http::page_cache::Tag;
use courant_kit::i18n::{Arg, DateStyle};
use courant_news::address;
use courant_news::promotion::Slot;
use serde::Serialize;

/// Sections below a section that its page links to.
const CHILDREN: usize = 30;
/// Years of a topic named at most.
const YEARS: usize = 40;

#[derive(Default, Serialize)]
struct ListView {
    label: String,
    title: String,
    subtitle: String,
    description: String,
    links: Vec<LinkView>,
    portrait: Option<PictureView>,
}

#[derive(Serialize)]
struct ListPage<'a> {
    site: FrameView<'a>,
    head: HeadView,
    crumbs: Vec<LinkView>,
    list: ListView,
    cards: Vec<CardView>,
    pager: PagerView,
    promotion: Option<PromotionView>,
    promotion_after: usize,
    promotion_top: Option<PromotionView>,
}

/// What is needed besides the list itself.
struct Frame<'a> {
    site: &'a Site,
    assets: &'a SiteAssets,
    now: i64,
    path: String,
    from: Option<Cursor>,
    /// How the first page of a section is laid out.
    draft: Option<(i64, Draft<'a>)>,
}

/// One page of a list, ready for the template; the same for every kind of list.
async fn render(
    tx: &mut Tx,
    frame: Frame<'_>,
    list: List,
    view: ListView,
    crumbs: Vec<LinkView>,
    feed: &str,
) -> Result<Composed> {
    let site = frame.site;
    let (mut found, older) = match frame.draft.filter(|(_, draft)| !draft.is_plain()) {
        Some((section, draft)) => {
            let LaidList { ids, mut known, older } = lay_out_list(tx, site, section, draft, frame.now).await?;
            (ids.iter().filter_map(|id| known.remove(id)).collect::<Vec<Card>>(), older)
        }
        None => {
            let size = i64::from(site.settings.page_size);
            let mut found: Vec<Card> = articles::list(tx, list, frame.from.unwrap_or(Cursor::TOP), size + 1).await?;
            let has_older = found.len() as i64 > size;
            found.truncate(size as usize);
            let last = found.last().filter(|_| has_older);
            let older = last.map(|last| Cursor { at: last.published_at, id: last.id });
            (found, older)
        }
    };
    let mut slots = slots(&frame, list, found.len());
    let mut pictures = picture_ids(&found);
    pictures.extend(slots.media_ids());
    pictures.extend(frame.draft.iter().flat_map(|(_, draft)| draft.picture_ids()));
    let media = media::map_by_ids(tx, &pictures).await?;
    if let Some((_, draft)) = &frame.draft {
        found.iter_mut().for_each(|card| draft.dress(card, &media, frame.now));
    }
    let href = address::href(&frame.path);
    let older = older.map_or_else(String::new, |from| format!("{href}?before={}", from.to_text()));
    let newest = if frame.from.is_some() { href.clone() } else { String::new() };
    let mut head = HeadView::new(site, "list", &view.title, &frame.path, &view.description);
    head.older.clone_from(&older);
    if frame.from.is_some() {
        // A page in the middle of a list moves with every new article: only its articles are worth finding.
        head.robots = "noindex, follow".to_owned();
    }
    if !feed.is_empty() {
        head.add_feed(site, &view.title, feed);
    }
    head.json_ld = Some(jsonld::list(site, &view.title, &href, &crumbs, &found));
    let page = ListPage {
        site: site.frame(frame.assets, frame.now),
        head,
        crumbs,
        list: view,
        cards: cards(site, &found, &media).into_iter().map(|card| card.under(&href)).collect(),
        pager: PagerView { newest, older },
        promotion: slots.show(site, Slot::List, &media),
        promotion_after: LIST_AFTER,
        promotion_top: slots.show(site, Slot::Top, &media),
    };
    Ok(Composed {
        html: site.layout.render("list.html", page)?,
        media: media.into_keys().collect(),
        tags: [LISTS, PROMOTIONS]
            .map(Tag::new)
            .into_iter()
            .chain(frame.draft.map(|(section, _)| front_tag(section)))
            .collect(),
        counted: slots.counted(),
        ..Composed::default()
    })
}

/// The slots of a section's or topic's page: one at the top, and one between its articles where there
/// are enough of them.
fn slots<'a>(frame: &Frame<'a>, list: List, count: usize) -> Slots<'a> {
    let section = match list {
        List::Section(id) => Some(id),
        _ => None,
    };
    let slots: &[Slot] = match list {
        List::Section(_) | List::Topic(_) if count > LIST_AFTER => &[Slot::Top, Slot::List],
        List::Section(_) | List::Topic(_) => &[Slot::Top],
        List::All | List::Person(_) | List::Between(..) => &[],
    };
    let from = frame.from.map_or_else(String::new, Cursor::to_text);
    Slots::fill(frame.site, frame.now, slots, &format!("{}?{from}", frame.path), section, false)
}

/// A section's page: its front, or what is older than a cursor.
pub async fn section(
    tx: &mut Tx,
    site: &Site,
    assets: &SiteAssets,
    now: i64,
    section: &Section,
    from: Option<Cursor>,
) -> Result<Composed> {
    let draft = from.is_none().then(|| Draft::shown(site, section.id));
    section_of(tx, site, assets, now, section, (from, draft)).await
}

/// The front of a section as somebody wants to look at it.
pub async fn section_draft(
    tx: &mut Tx,
    site: &Site,
    assets: &SiteAssets,
    now: i64,
    section: &Section,
    draft: Draft<'_>,
) -> Result<Composed> {
    section_of(tx, site, assets, draft.until.unwrap_or(now), section, (None, Some(draft))).await
}

async fn section_of(
    tx: &mut Tx,
    site: &Site,
    assets: &SiteAssets,
    now: i64,
    section: &Section,
    (from, draft): (Option<Cursor>, Option<Draft<'_>>),
) -> Result<Composed> {
    let mut crumbs: Vec<LinkView> =
        ancestry(&site.sections, section.id).iter().map(|above| LinkView::to(&above.path, &above.name)).collect();
    crumbs.pop();
    let children = site.sections.iter().filter(|child| child.parent_id == Some(section.id) && child.article_count > 0);
    let view = ListView {
        title: section.name.clone(),
        description: section.description.clone(),
        links: children.take(CHILDREN).map(|child| LinkView::to(&child.path, &child.name)).collect(),
        ..ListView::default()
    };
    let feed = format!("{}feed/", address::href(&section.path));
    let draft = draft.map(|draft| (section.id, draft));
    let frame = Frame { site, assets, now, path: section.path.clone(), from, draft };
    render(tx, frame, List::Section(section.id), view, crumbs, &feed).await
}

/// The years a long topic goes through, newest first: where each begins in its list. A statement for each, so a topic of
/// a hundred thousand articles costs no more than one of thirty.
async fn years(tx: &mut Tx, site: &Site, topic: &Topic) -> Result<Vec<LinkView>> {
    let mut out = Vec::new();
    let mut before = i64::MAX;
    if topic.article_count <= i64::from(site.settings.page_size) {
        return Ok(out);
    }
    while out.len() < YEARS
        && let Some(at) = topics::find_newest_before(tx, topic.id, before).await?
        && let Ok(moment) = jiff::Timestamp::from_millisecond(at)
        && let Some(span) = span_of(site.zone.to_datetime(moment).year(), None, None, &site.zone)
    {
        let from = Cursor { at: span.end, id: 0 }.to_text();
        let label = site.locale.date(at, &site.zone, DateStyle::Year);
        out.push(LinkView {
            href: format!("{}?before={from}", address::href(&topic.path)),
            label,
            children: Vec::new(),
        });
        before = span.start;
    }
    if out.len() < 2 {
        out.clear();
    }
    Ok(out)
}

/// A topic's page, with its years if there are several.
pub async fn topic(
    tx: &mut Tx,
    site: &Site,
    assets: &SiteAssets,
    now: i64,
    topic: &Topic,
    from: Option<Cursor>,
) -> Result<Composed> {
    let view = ListView {
        label: site.locale.text("topic", &[]),
        title: topic.name.clone(),
        description: topic.description.clone(),
        links: if from.is_none() { years(tx, site, topic).await? } else { Vec::new() },
        ..ListView::default()
    };
    let feed = format!("{}feed/", address::href(&topic.path));
    let frame = Frame { site, assets, now, path: topic.path.clone(), from, draft: None };
    render(tx, frame, List::Topic(topic.id), view, Vec::new(), &feed).await
}

/// A person's page.
pub async fn person(
    tx: &mut Tx,
    site: &Site,
    assets: &SiteAssets,
    now: i64,
    person: &Person,
    from: Option<Cursor>,
) -> Result<Composed> {
    let ids: Vec<i64> = person.media_id.into_iter().collect();
    let portrait = media::map_by_ids(tx, &ids).await?;
    let portrait = portrait.values().next().and_then(|medium| PictureView::shaped(medium, Shape::Square));
    let links = if person.address.is_empty() {
        Vec::new()
    } else {
        vec![LinkView { href: person.address.clone(), label: person.address.clone(), children: Vec::new() }]
    };
    let view = ListView {
        label: site.locale.text("author", &[]),
        title: person.name.clone(),
        subtitle: person.title.clone(),
        description: person.bio.clone(),
        links,
        portrait,
    };
    let feed = format!("{}feed/", address::href(&person.path()));
    let frame = Frame { site, assets, now, path: person.path(), from, draft: None };
    render(tx, frame, List::Person(person.id), view, Vec::new(), &feed).await
}

/// A year, month or day: from `start` up to `end` (ms UTC).
pub async fn archive(
    tx: &mut Tx,
    site: &Site,
    assets: &SiteAssets,
    now: i64,
    path: &str,
    span: super::old::Span,
    from: Option<Cursor>,
) -> Result<Composed> {
    let date = match span.parts {
        1 => span.year.to_string(),
        2 => site.locale.date(span.start, &site.zone, DateStyle::MonthYear),
        _ => site.locale.date(span.start, &site.zone, DateStyle::Long),
    };
    let view = ListView { title: site.locale.text("archive-of", &[("date", Arg::Text(&date))]), ..ListView::default() };
    let frame = Frame { site, assets, now, path: path.to_owned(), from, draft: None };
    render(tx, frame, List::Between(span.start, span.end), view, Vec::new(), "").await
}

/// Everything older than a cursor: where the front page goes on.
pub async fn all(tx: &mut Tx, site: &Site, assets: &SiteAssets, now: i64, from: Cursor) -> Result<Composed> {
    let view = ListView { title: site.locale.text("all-articles", &[]), ..ListView::default() };
    let frame = Frame { site, assets, now, path: "/".to_owned(), from: Some(from), draft: None };
    render(tx, frame, List::All, view, Vec::new(), "").await
}
