//! A dossier's page: what the story is, then what belongs to it in the order of time, from the newest on or from the
//! oldest, page by page from a place (`?before=POSITION-ROW`).
//!
//! What is new since a reader's last visit is marked by a script on their own device (`assets/dossier.js`), out of what
//! the page says of every entry: nothing about it is asked or stored here.

use super::cache::{LISTS, dossier_tag};
use super::mine::follow_dossier_href;
use super::site::{DateView, FrameView, LinkView, Site};
use super::view::{CardView, HeadView, PagerView};
use super::{Composed, SiteAssets, jsonld};
use crate::articles::{Card, Cursor, Neighbors, rows as articles};
use crate::dossiers::{Dossier, Entry, State, Within, anchor, rows};
use crate::layout;
use crate::pages::article::{PageMedia, write_options};
use anyhow::{Context, Result};
use courant_body::{Body, write_html};
use courant_kit::db::Tx;
use courant_kit::http::page_cache::Tag;
use courant_kit::i18n::{Arg, DateStyle, machine_date};
use courant_news::address;
use jiff::tz::TimeZone;
use minijinja::Value;
use serde::Serialize;
use std::collections::HashMap;
use std::sync::atomic::Ordering;

/// Where all dossiers are listed.
pub const DOSSIERS: &str = "/dossier";

/// Entries on a page.
const SIZE: i64 = 50;
/// Dossiers on a page of their list.
const LISTED: i64 = 30;

#[derive(Serialize)]
struct DossierPage<'a> {
    site: FrameView<'a>,
    head: HeadView,
    dossier: DossierView,
    entries: Vec<EntryView>,
    top: String,
    further: String,
    dossier_style: String,
    dossier_script: String,
}

#[derive(Serialize)]
struct DossierView {
    name: String,
    standfirst: String,
    lang: Option<String>,
    dir: Option<&'static str>,
    introduction: Value,
    order: String,
    closed: String,
    /// Address of the form to be told by mail of what comes; empty where nothing is told.
    follow: String,
    newest: i64,
    newest_href: String,
}

#[derive(Serialize)]
struct EntryView {
    anchor: String,
    date: DateView,
    text: String,
    lang: Option<String>,
    dir: Option<&'static str>,
    card: Option<CardView>,
    came: i64,
}

/// The day that an entry is about, else that of its article, else that on which it was put in.
pub fn date(site: &Site, entry: &Entry, card: Option<&Card>) -> DateView {
    match (entry.about_on, card) {
        (Some(at), _) => DateView {
            machine: machine_date(at, &TimeZone::UTC).chars().take_while(|letter| *letter != 'T').collect(),
            text: site.locale.date(at, &TimeZone::UTC, DateStyle::Long),
        },
        (None, Some(card)) => site.date(card.published_at, DateStyle::Long),
        (None, None) => site.date(entry.came_at, DateStyle::Long),
    }
}

fn entry_view(site: &Site, own: &Dossier, entry: &Entry, card: Option<&Card>) -> EntryView {
    let other = site.other_language(&own.language);
    EntryView {
        anchor: anchor(entry),
        date: date(site, entry, card),
        text: entry.text.clone(),
        dir: other.as_ref().map(|(_, dir)| *dir),
        lang: other.map(|(lang, _)| lang),
        card: card.map(|card| CardView::of(site, card, &HashMap::new())),
        came: entry.came_at,
    }
}

/// The introduction as markup; nothing where there is none.
async fn introduction(tx: &mut Tx, site: &Site, own: &Dossier) -> Result<Value> {
    if own.introduction.is_empty() {
        return Ok(Value::default());
    }
    let body = Body::from_json(&own.introduction).with_context(|| format!("introduction of dossier {}", own.id))?;
    let media = PageMedia::load(tx, &[&body], &[]).await?;
    Ok(layout::html(write_html(&body, &write_options(site, &media, &own.language))))
}

/// Where somebody asks to be told of what comes, if letters leave.
fn follow(site: &Site, id: i64) -> String {
    if site.has_mail.load(Ordering::Relaxed) { follow_dossier_href(id) } else { String::new() }
}

/// Where the newest entries stand, if that is not the first page.
async fn newest_href(tx: &mut Tx, own: &Dossier, further: &str) -> Result<String> {
    if !own.is_oldest_first || further.is_empty() {
        return Ok(String::new());
    }
    let mut last = rows::list(tx, own.id, false, rows::top(false), SIZE + 1).await?;
    let before = last.pop().filter(|_| last.len() as i64 == SIZE);
    Ok(before.map_or_else(String::new, |entry| page_href(own, &entry)))
}

/// The page that begins after an entry.
fn page_href(own: &Dossier, after: &Entry) -> String {
    format!("{}?before={}", address::href(&own.path), Cursor { at: after.position, id: after.id }.to_text())
}

/// A dossier's page.
pub async fn render(
    tx: &mut Tx,
    site: &Site,
    assets: &SiteAssets,
    now: i64,
    own: &Dossier,
    from: Option<Cursor>,
) -> Result<Composed> {
    let top = rows::top(own.is_oldest_first);
    let mut found = rows::list(tx, own.id, own.is_oldest_first, from.unwrap_or(top), SIZE + 1).await?;
    let has_further = found.len() as i64 > SIZE;
    found.truncate(usize::try_from(SIZE).unwrap_or_default());
    let further = found.last().filter(|_| has_further).map_or_else(String::new, |last| page_href(own, last));
    let newest = rows::list_newest(tx, own.id, 1).await?.first().map_or(0, |entry| entry.came_at);
    let ids: Vec<i64> = found.iter().filter_map(|entry| entry.article_id).collect();
    let cards: HashMap<i64, Card> =
        articles::list_by_ids(tx, &ids).await?.into_iter().map(|card| (card.id, card)).collect();
    let card_of = |entry: &Entry| entry.article_id.and_then(|id| cards.get(&id));
    // What was withdrawn between the two statements is nothing any more.
    found.retain(|entry| entry.article_id.is_none() || card_of(entry).is_some());
    let href = address::href(&own.path);
    let other = site.other_language(&own.language);
    let order = site.locale.text(if own.is_oldest_first { "search-oldest" } else { "search-newest" }, &[]);
    let closed = own.closed_at.filter(|_| own.state == State::Closed).map(|at| {
        let date = site.date(at, DateStyle::Long).text;
        site.locale.text("dossier-closed", &[("date", Arg::Text(&date))])
    });
    let mut head = HeadView::new(site, "list", &own.name, &own.path, &own.standfirst);
    head.older.clone_from(&further);
    if from.is_some() {
        head.robots = "noindex, follow".to_owned();
    }
    head.add_feed(site, &own.name, &format!("{href}feed/"));
    let parts: Vec<&Card> = found.iter().filter_map(card_of).collect();
    head.json_ld = Some(jsonld::dossier(site, own, &parts));
    let page = DossierPage {
        site: site.frame(assets, now),
        head,
        dossier: DossierView {
            name: own.name.clone(),
            standfirst: own.standfirst.clone(),
            dir: other.as_ref().map(|(_, dir)| *dir),
            lang: other.map(|(lang, _)| lang),
            introduction: if from.is_some() { Value::default() } else { introduction(tx, site, own).await? },
            order: if found.len() > 1 || from.is_some() { order } else { String::new() },
            follow: if closed.is_none() { follow(site, own.id) } else { String::new() },
            closed: closed.unwrap_or_default(),
            newest,
            newest_href: newest_href(tx, own, &further).await?,
        },
        entries: found.iter().map(|entry| entry_view(site, own, entry, card_of(entry))).collect(),
        top: if from.is_some() { href } else { String::new() },
        further,
        dossier_style: assets.dossier_style.clone(),
        dossier_script: assets.dossier_script.clone(),
    };
    let html = site.layout.render("dossier.html", page)?;
    Ok(Composed { html, tags: vec![dossier_tag(own.id), Tag::new(LISTS)], ..Composed::default() })
}

#[derive(Serialize)]
struct DossiersPage<'a> {
    site: FrameView<'a>,
    head: HeadView,
    title: String,
    dossiers: Vec<ListedView>,
    pager: PagerView,
    dossier_style: String,
}

/// A dossier in the list of all.
#[derive(Serialize)]
struct ListedView {
    href: String,
    name: String,
    standfirst: String,
    lang: Option<String>,
    dir: Option<&'static str>,
    is_closed: bool,
    /// When it was last changed, or closed.
    date: DateView,
}

impl ListedView {
    fn of(site: &Site, one: &Dossier) -> ListedView {
        let other = site.other_language(&one.language);
        let closed_at = one.closed_at.filter(|_| one.state == State::Closed);
        ListedView {
            href: address::href(&one.path),
            name: one.name.clone(),
            standfirst: one.standfirst.clone(),
            dir: other.as_ref().map(|(_, dir)| *dir),
            lang: other.map(|(lang, _)| lang),
            is_closed: closed_at.is_some(),
            date: site.date(closed_at.unwrap_or(one.changed_at), DateStyle::Long),
        }
    }
}

/// A page of the paper's dossiers, those that changed last first.
pub async fn list(tx: &mut Tx, site: &Site, assets: &SiteAssets, now: i64, from: Option<Cursor>) -> Result<Composed> {
    let mut found = rows::list_changed(tx, from.unwrap_or(Cursor::TOP), LISTED + 1).await?;
    let has_older = found.len() as i64 > LISTED;
    found.truncate(usize::try_from(LISTED).unwrap_or_default());
    let title = site.locale.text("search-dossiers", &[]);
    let href = address::href(DOSSIERS);
    let older = found.last().filter(|_| has_older).map_or_else(String::new, |last| {
        format!("{href}?before={}", Cursor { at: last.changed_at, id: last.id }.to_text())
    });
    let mut head = HeadView::new(site, "list", &title, DOSSIERS, "");
    head.older.clone_from(&older);
    if from.is_some() {
        head.robots = "noindex, follow".to_owned();
    }
    let page = DossiersPage {
        site: site.frame(assets, now),
        head,
        title,
        dossiers: found.iter().map(|one| ListedView::of(site, one)).collect(),
        pager: PagerView { newest: if from.is_some() { href } else { String::new() }, older },
        dossier_style: assets.dossier_style.clone(),
    };
    let tags = found.iter().map(|one| dossier_tag(one.id)).chain([Tag::new(LISTS)]).collect();
    Ok(Composed { html: site.layout.render("dossiers.html", page)?, tags, ..Composed::default() })
}

/// A dossier that an article stands in, as its page names it, with the articles before and after it there.
#[derive(Serialize)]
pub(super) struct WithinView {
    href: String,
    label: String,
    previous: Option<LinkView>,
    next: Option<LinkView>,
}

/// Dossiers that the page of an article names.
const MOST_NAMED: usize = 3;

/// The dossiers of an article, each with its neighbors there.
pub(super) async fn within(tx: &mut Tx, article_id: i64) -> Result<Vec<(Within, Neighbors)>> {
    let all = rows::map_by_articles(tx, &[article_id]).await?.remove(&article_id).unwrap_or_default();
    let mut out = Vec::new();
    for one in all.into_iter().take(MOST_NAMED) {
        let neighbors = rows::find_neighbors(tx, one.id, one.place).await?;
        out.push((one, neighbors));
    }
    Ok(out)
}

/// The same, for the template.
pub(super) fn within_views(site: &Site, within: &[(Within, Neighbors)]) -> Vec<WithinView> {
    let view = |(one, beside): &(Within, Neighbors)| WithinView {
        href: address::href(&one.path),
        label: site.locale.text("dossier-part-of", &[("name", Arg::Text(&one.name))]),
        previous: beside.previous.as_ref().map(|other| LinkView::to(&other.path, &other.headline)),
        next: beside.next.as_ref().map(|other| LinkView::to(&other.path, &other.headline)),
    };
    within.iter().map(view).collect()
}
