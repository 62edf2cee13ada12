//! The versions of an article that stood before readers, and what changed from one to another.
//!
//! - `…/versions/`: all of them, the newest first, where there is more than one.
//! - `…/versions/2-5/`: headline, standfirst and text of two of them compared, word by word.
//!
//! The numbers are those of the revisions, of which only some were published; a version that the desk takes from readers
//! is gone from here, and the addresses of the others stay what they are.

mod words;

use super::cache::article_tag;
use super::corrections::{NoteView, lines};
use super::site::{DateView, FrameView, LinkView, Site};
use super::view::{HeadView, PagerView};
use super::{Composed, SiteAssets};
use crate::articles::{Cursor, FullArticle, rows as articles};
use crate::editing::told::{self, Noted, rows as notes};
use crate::editing::{Correction, Revision, rows as revisions};
use crate::layout;
use anyhow::{Context, Result};
use courant_body::{
    Block, Body, CompareOptions, Inline, Node, compare as compare_bodies, write_comparison_html,
    write_text_comparison_html,
};
use courant_kit::db::Tx;
use courant_kit::i18n::DateStyle;
use courant_news::address;
use courant_news::manuscript::Manuscript;
use minijinja::Value;
use serde::Serialize;
pub use words::{Words, for_readers};

/// Versions on a page.
const SIZE: i64 = 50;

/// Where the versions of the article at a path are listed.
pub fn href(path: &str) -> String {
    format!("{}versions/", address::href(path))
}

/// Where two versions of the article at a path are compared.
pub fn compare_href(path: &str, (old, new): (i64, i64)) -> String {
    format!("{}versions/{old}-{new}/", address::href(path))
}

#[derive(Serialize)]
struct VersionView {
    date: DateView,
    is_now: bool,
    compare: String,
    lines: Vec<String>,
}

#[derive(Serialize)]
struct VersionsPage<'a> {
    site: FrameView<'a>,
    head: HeadView,
    title: String,
    article: LinkView,
    lang: Option<String>,
    dir: Option<&'static str>,
    versions: Vec<VersionView>,
    pager: PagerView,
    told_style: String,
}

/// An article that anybody may read.
async fn find(tx: &mut Tx, article_id: i64) -> Result<Option<FullArticle>> {
    Ok(articles::find_public(tx, article_id).await?.filter(|article| !article.is_locked))
}

/// A page of the versions of an article; none where there is only one, or none that anybody may read.
pub async fn list(
    tx: &mut Tx,
    site: &Site,
    assets: &SiteAssets,
    now: i64,
    article_id: i64,
    from: Option<Cursor>,
) -> Result<Option<Composed>> {
    let Some(article) = find(tx, article_id).await? else { return Ok(None) };
    let below = from.map_or(i64::MAX, |from| from.id);
    // One more than is shown: what the last one is compared with.
    let found = revisions::list_revisions(tx, article_id, true, below, SIZE + 1).await?;
    if found.is_empty() || (from.is_none() && found.len() < 2) {
        return Ok(None);
    }
    let noted = notes::list_notes(tx, article_id, told::NOTES).await?;
    let html = draw_list(site, assets, now, &article, from.is_some(), &found, &noted)?;
    Ok(Some(Composed { html, tags: vec![article_tag(article_id)], ..Composed::default() }))
}

fn draw_list(
    site: &Site,
    assets: &SiteAssets,
    now: i64,
    article: &FullArticle,
    is_further: bool,
    found: &[Revision],
    noted: &[Noted],
) -> Result<String> {
    let shown = found.len().min(usize::try_from(SIZE).unwrap_or_default());
    let view = |(at, one): (usize, &Revision)| VersionView {
        date: site.date(one.saved_at, DateStyle::DateTime),
        is_now: at == 0 && !is_further,
        compare: found
            .get(at + 1)
            .map_or_else(String::new, |before| compare_href(&article.path, (before.number, one.number))),
        lines: noted
            .iter()
            .filter(|noted| noted.note.revision == Some(one.number))
            .flat_map(|noted| lines(&noted.note.text))
            .collect(),
    };
    let own = href(&article.path);
    let older = found.get(shown).and(found.get(shown.saturating_sub(1))).map_or_else(String::new, |last| {
        format!("{own}?before={}", Cursor { at: last.saved_at, id: last.number }.to_text())
    });
    let title = site.locale.text("versions", &[]);
    let other = site.other_language(&article.language);
    let page = VersionsPage {
        site: site.frame(assets, now).of_article(assets, &article.language),
        head: head(site, &title, article),
        title,
        article: LinkView::to(&article.path, &article.headline),
        dir: other.as_ref().map(|(_, dir)| *dir),
        lang: other.map(|(lang, _)| lang),
        versions: found.iter().take(shown).enumerate().map(view).collect(),
        pager: PagerView { newest: if is_further { own } else { String::new() }, older },
        told_style: assets.told_style.clone(),
    };
    Ok(site.layout.render("versions.html", page)?)
}

fn head(site: &Site, title: &str, article: &FullArticle) -> HeadView {
    HeadView::unlisted(site, "article", &format!("{title}: {}", article.headline))
}

#[derive(Serialize)]
struct ComparePage<'a> {
    site: FrameView<'a>,
    head: HeadView,
    title: String,
    article: LinkView,
    lang: Option<String>,
    dir: Option<&'static str>,
    old: DateView,
    new: DateView,
    all: String,
    notes: Vec<NoteView>,
    is_same: bool,
    headline: Option<Value>,
    standfirst: Option<Value>,
    body: Option<Value>,
    told_style: String,
}

/// A version with what it said.
struct Version {
    saved_at: i64,
    text: Manuscript,
}

async fn find_version(tx: &mut Tx, article_id: i64, number: i64) -> Result<Option<Version>> {
    let found = revisions::find_revision(tx, article_id, number).await?.filter(|(revision, _)| revision.is_public);
    let Some((revision, content)) = found else { return Ok(None) };
    let text = Manuscript::from_json(&content).with_context(|| format!("version {number} of article {article_id}"))?;
    Ok(Some(Version { saved_at: revision.saved_at, text }))
}

/// What changed from one version of an article to a later one; none where readers may not see both.
pub async fn compare(
    tx: &mut Tx,
    site: &Site,
    assets: &SiteAssets,
    now: i64,
    article_id: i64,
    (old, new): (i64, i64),
) -> Result<Option<Composed>> {
    let Some(article) = find(tx, article_id).await? else { return Ok(None) };
    let Some(before) = find_version(tx, article_id, old).await? else { return Ok(None) };
    let Some(after) = find_version(tx, article_id, new).await? else { return Ok(None) };
    let noted = notes::list_notes(tx, article_id, told::NOTES).await?;
    // Whatever was told of between the two.
    let between: Vec<Noted> = noted
        .into_iter()
        .filter(|noted| noted.note.revision.is_some_and(|number| old < number && number <= new))
        .collect();
    let html = draw_comparison(site, assets, now, &article, [&before, &after], &between)?;
    Ok(Some(Composed { html, tags: vec![article_tag(article_id)], ..Composed::default() }))
}

fn draw_comparison(
    site: &Site,
    assets: &SiteAssets,
    now: i64,
    article: &FullArticle,
    [old, new]: [&Version; 2],
    noted: &[Noted],
) -> Result<String> {
    let words = Words(&site.locale);
    let options = CompareOptions::new(&words, site.locale_tag(), &article.language);
    let field =
        |old: &str, new: &str| (old != new).then(|| layout::html(write_text_comparison_html(old, new, &options)));
    let comparison = for_readers(compare_bodies(&old.text.body, &new.text.body));
    let headline = field(&old.text.headline, &new.text.headline);
    let standfirst = field(&old.text.standfirst, &new.text.standfirst);
    let body = (!comparison.is_same()).then(|| layout::html(write_comparison_html(&comparison, &options)));
    let title = site.locale.text("note-compare", &[]);
    let other = site.other_language(&article.language);
    let page = ComparePage {
        site: site.frame(assets, now).of_article(assets, &article.language),
        head: head(site, &title, article),
        title,
        article: LinkView::to(&article.path, &article.headline),
        dir: other.as_ref().map(|(_, dir)| *dir),
        lang: other.map(|(lang, _)| lang),
        old: site.date(old.saved_at, DateStyle::DateTime),
        new: site.date(new.saved_at, DateStyle::DateTime),
        all: href(&article.path),
        notes: noted.iter().map(|noted| NoteView::of(site, &article.path, noted).without_comparison()).collect(),
        is_same: headline.is_none() && standfirst.is_none() && body.is_none(),
        headline,
        standfirst,
        body,
        told_style: assets.told_style.clone(),
    };
    Ok(site.layout.render("compare.html", page)?)
}

/// Draws the pages of this module with texts made up for it, so that a theme's faults are found before readers find
/// them; how many were drawn.
pub fn draw_all(site: &Site, assets: &SiteAssets, now: i64) -> Result<usize> {
    let words = site.settings.name.clone();
    let article = FullArticle {
        path: "/".to_owned(),
        headline: words.clone(),
        language: "x-other".to_owned(),
        ..FullArticle::default()
    };
    let note = Correction {
        id: 1,
        public_id: "1".to_owned(),
        article_id: 1,
        kind: "correction".to_owned(),
        text: words.clone(),
        wrong_since: Some(now),
        revision: Some(2),
        noted_at: now,
    };
    let noted = [Noted { note, versions: Some((1, 2)) }];
    let version = |number: i64| Revision {
        number,
        reason: "published".to_owned(),
        is_public: true,
        saved_by: String::new(),
        word_count: 1,
        began_at: now,
        saved_at: now,
        headline: words.clone(),
    };
    let many: Vec<Revision> = (1..=SIZE + 1).rev().map(version).collect();
    draw_list(site, assets, now, &article, true, &many, &noted)?;
    let said = |text: &str| {
        let blocks = vec![Block {
            id: "a".to_owned(),
            lang: None,
            node: Node::Paragraph { text: vec![Inline::Text(text.to_owned())], align: None },
        }];
        let body = Body { blocks, ..Body::default() };
        let fields = (text.to_owned(), text.to_owned());
        Version {
            saved_at: now,
            text: Manuscript { headline: fields.0, standfirst: fields.1, body, ..Manuscript::default() },
        }
    };
    let (one, other) = (said(&words), said("0"));
    draw_comparison(site, assets, now, &article, [&one, &other], &noted)?;
    draw_comparison(site, assets, now, &article, [&one, &one], &[])?;
    Ok(3)
}
