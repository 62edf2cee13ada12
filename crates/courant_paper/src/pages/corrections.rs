//! What readers are told of mistakes: the notes on an article, the list of the paper's corrections and retractions, and
//! the page at the address of an article that is gone.
//!
//! An article without notes costs nothing of this: its row says that there are none.

use super::cache::{LISTS, article_tag};
use super::site::{DateView, FrameView, LinkView, Site};
use super::view::{HeadView, PagerView};
use super::{Composed, SiteAssets};
use crate::articles::{Cursor, List, rows as articles};
use crate::editing::Correction;
use crate::editing::told::{Cause, Gone, Listed, Noted, rows as told};
use anyhow::Result;
use courant_kit::db::Tx;
use courant_kit::http::page_cache::Tag;
use courant_kit::i18n::{Arg, DateStyle};
use courant_news::address;
use serde::Serialize;

/// Where the paper's corrections are listed.
pub const CORRECTIONS: &str = "/corrections";

/// Notes on a page of the list.
const SIZE: i64 = 30;
/// Articles offered where one is gone.
const OFFERED: i64 = 6;

/// A note to readers.
#[derive(Clone, Serialize)]
pub(super) struct NoteView {
    id: String,
    kind: String,
    label: String,
    date: DateView,
    lines: Vec<String>,
    since: Option<DateView>,
    compare: String,
    all: String,
}

impl NoteView {
    /// A note on the article at a path.
    pub(super) fn of(site: &Site, path: &str, noted: &Noted) -> NoteView {
        let note = &noted.note;
        NoteView {
            id: anchor(note),
            kind: note.kind.clone(),
            label: label(site, &note.kind),
            date: site.date(note.noted_at, DateStyle::DateTime),
            lines: lines(&note.text),
            since: note.wrong_since.map(|at| site.date(at, DateStyle::DateTime)),
            compare: noted.versions.map_or_else(String::new, |versions| super::versions::compare_href(path, versions)),
            all: if noted.is_correction() { address::href(CORRECTIONS) } else { String::new() },
        }
    }

    /// The same on a page that shows what it leads to.
    pub(super) fn without_comparison(mut self) -> NoteView {
        self.compare.clear();
        self
    }
}

/// The fragment at which a note stands on its article's page.
pub fn anchor(note: &Correction) -> String {
    format!("note-{}", note.public_id)
}

/// What sort of note it is, in the paper's language.
pub fn label(site: &Site, kind: &str) -> String {
    let key = match kind {
        "update" => "note-update",
        "retraction" => "note-retraction",
        "takedown" => "note-takedown",
        _ => "note-correction",
    };
    site.locale.text(key, &[])
}

/// A text as it was typed, line by line.
pub fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// A note with the article it is on.
#[derive(Serialize)]
struct ListedView {
    note: NoteView,
    article: LinkView,
    lang: Option<String>,
    dir: Option<&'static str>,
}

impl ListedView {
    fn of(site: &Site, listed: &Listed) -> ListedView {
        let other = site.other_language(&listed.language);
        let mut note = NoteView::of(site, &listed.path, &listed.noted);
        // It stands in the list it would lead to.
        note.all.clear();
        if listed.noted.note.kind == "retraction" {
            note.compare.clear();
        }
        let mut article = LinkView::to(&listed.path, &listed.headline);
        if listed.noted.is_correction() {
            article.href = format!("{}#{}", article.href, note.id);
        }
        ListedView { note, article, dir: other.as_ref().map(|(_, dir)| *dir), lang: other.map(|(lang, _)| lang) }
    }
}

#[derive(Serialize)]
struct CorrectionsPage<'a> {
    site: FrameView<'a>,
    head: HeadView,
    title: String,
    text: String,
    notes: Vec<ListedView>,
    pager: PagerView,
    told_style: String,
}

/// A page of the paper's corrections and retractions, newest first.
pub async fn list(tx: &mut Tx, site: &Site, assets: &SiteAssets, now: i64, from: Option<Cursor>) -> Result<Composed> {
    let mut found = told::list_of_paper(tx, from.unwrap_or(Cursor::TOP), SIZE + 1).await?;
    let has_older = found.len() as i64 > SIZE;
    found.truncate(usize::try_from(SIZE).unwrap_or_default());
    let html = draw_list(site, assets, now, from.is_some(), &found, has_older)?;
    Ok(Composed { html, tags: vec![Tag::new(LISTS)], ..Composed::default() })
}

fn draw_list(
    site: &Site,
    assets: &SiteAssets,
    now: i64,
    is_further: bool,
    found: &[Listed],
    has_older: bool,
) -> Result<String> {
    let title = site.locale.text("corrections", &[]);
    let text = site.locale.text("corrections-text", &[("paper", Arg::Text(&site.settings.name))]);
    let href = address::href(CORRECTIONS);
    let mut head = HeadView::new(site, "list", &title, CORRECTIONS, &text);
    head.add_feed(site, &title, &format!("{href}feed/"));
    let older = found.last().filter(|_| has_older).map_or_else(String::new, |last| {
        let note = &last.noted.note;
        format!("{href}?before={}", Cursor { at: note.noted_at, id: note.id }.to_text())
    });
    head.older.clone_from(&older);
    if is_further {
        head.robots = "noindex, follow".to_owned();
    }
    let page = CorrectionsPage {
        site: site.frame(assets, now),
        head,
        title,
        text,
        notes: found.iter().map(|listed| ListedView::of(site, listed)).collect(),
        pager: PagerView { newest: if is_further { href } else { String::new() }, older },
        told_style: assets.told_style.clone(),
    };
    Ok(site.layout.render("corrections.html", page)?)
}

#[derive(Serialize)]
struct GoneView {
    kind: &'static str,
    label: String,
    title: String,
    lang: Option<String>,
    dir: Option<&'static str>,
    text: String,
    date: DateView,
    lines: Vec<String>,
    all: String,
}

#[derive(Serialize)]
struct GonePage<'a> {
    site: FrameView<'a>,
    head: HeadView,
    gone: GoneView,
    latest: Vec<LinkView>,
    told_style: String,
}

/// What stands at the address of an article that was retracted or taken down: that it was, when and why; of one that was
/// taken down, nothing of what it said.
pub async fn gone(tx: &mut Tx, site: &Site, assets: &SiteAssets, now: i64, gone: &Gone) -> Result<Composed> {
    let latest = articles::list(tx, List::All, Cursor::TOP, OFFERED).await?;
    let latest = latest.iter().map(|card| LinkView::to(&card.path, &card.headline)).collect();
    let html = draw_gone(site, assets, now, gone, latest)?;
    Ok(Composed { html, tags: vec![article_tag(gone.article_id), Tag::new(LISTS)], ..Composed::default() })
}

fn draw_gone(site: &Site, assets: &SiteAssets, now: i64, gone: &Gone, latest: Vec<LinkView>) -> Result<String> {
    let text = |key: &str| site.locale.text(key, &[]);
    let (kind, title, other) = match &gone.cause {
        Cause::Retracted { headline, language } => ("retraction", headline.clone(), site.other_language(language)),
        Cause::TakenDown => ("takedown", text("gone-title"), None),
    };
    let label = label(site, kind);
    let mut head = HeadView::unlisted(site, "error", &title);
    if kind == "retraction" {
        head = HeadView::unlisted(site, "error", &format!("{label}: {title}"));
    }
    let page = GonePage {
        site: site.frame(assets, now),
        head,
        gone: GoneView {
            kind,
            label,
            title,
            dir: other.as_ref().map(|(_, dir)| *dir),
            lang: other.map(|(lang, _)| lang),
            text: text(if kind == "retraction" { "gone-retracted" } else { "gone-taken-down" }),
            date: site.date(gone.at, DateStyle::DateTime),
            lines: lines(&gone.reason),
            all: if kind == "retraction" { address::href(CORRECTIONS) } else { String::new() },
        },
        latest,
        told_style: assets.told_style.clone(),
    };
    Ok(site.layout.render("gone.html", page)?)
}

/// Draws every page of this module with texts made up for it, so that a theme's faults are found before readers find
/// them; how many were drawn.
pub fn draw_all(site: &Site, assets: &SiteAssets, now: i64) -> Result<usize> {
    let words = site.settings.name.clone();
    let note = |kind: &str| Correction {
        id: 1,
        public_id: "1".to_owned(),
        article_id: 1,
        kind: kind.to_owned(),
        text: words.clone(),
        wrong_since: Some(now),
        revision: Some(2),
        noted_at: now,
    };
    let listed = |kind: &str, language: &str| Listed {
        noted: Noted { note: note(kind), versions: Some((1, 2)) },
        path: "/".to_owned(),
        headline: words.clone(),
        language: language.to_owned(),
    };
    let all = [listed("correction", ""), listed("retraction", "x-other")];
    draw_list(site, assets, now, false, &all, true)?;
    draw_list(site, assets, now, true, &[], false)?;
    for cause in [Cause::Retracted { headline: words.clone(), language: "x-other".to_owned() }, Cause::TakenDown] {
        let gone = Gone { article_id: 1, path: "/".to_owned(), cause, reason: words.clone(), at: now };
        draw_gone(site, assets, now, &gone, vec![LinkView::to("/", &words)])?;
    }
    Ok(4)
}
