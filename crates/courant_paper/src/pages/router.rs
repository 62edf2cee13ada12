//! From an address to its page. Everything readers and machines may ask for is listed here.
//!
//! The answer depends on the path and a short list of query parameters only ([`Ask`]); whatever
//! else a link carries (campaign marks, cache breakers) changes nothing, not even the cache key.
//! Unknown paths are asked of `addresses`; old spellings of the same thing get one 301.

mod below;

use super::cache::{LISTS, PROMOTIONS, medium_tag};
use super::front::Draft;
use super::old::{Span, Tail, date_span, span_of, split_tail, upload_paths};
use super::own_files::{self, OwnFiles};
use super::site::Site;
use super::{Composed, SiteAssets, article, comments, corrections, dossier, errors, front, lists, medium, styleguide};
use crate::addresses::{Address, rows as addresses};
use crate::articles::{Cursor, List, rows as articles};
use crate::dossiers::rows as dossiers;
use crate::editing::told::rows as told;
use crate::feeds::{self, Scope};
use crate::fronts::HOME;
use crate::media::{files::MediaFolder, rows as media_rows};
use crate::paper::Paper;
use crate::people::rows as people;
use crate::promotions::{link, rows as promotions};
use crate::stats::Thing;
use crate::topics::{Topic, rows as topics};
use anyhow::{Context, Result};
use courant_kit::db::Tx;
use courant_kit::http::page::Page;
use courant_kit::http::page_cache::{Rendered, Tag};
use courant_news::address;
use http::{HeaderName, HeaderValue, StatusCode, header};
use std::sync::Arc;

/// Query parameters of the old system, which knew every page as `/?…`.
const PARAMETERS: &[&str] = &[
    "p",
    "page_id",
    "attachment_id",
    "cat",
    "author",
    "tag",
    "category_name",
    "author_name",
    "m",
    "feed",
    "paged",
    "year",
    "monthnum",
    "day",
    "name",
    "pagename",
];

/// Whether a parameter changes what is at a path: the old system's only at the front, and a place
/// in a list only if it is one. Everything else must not even make another cache key.
fn means_something(path: &str, name: &str, value: &str) -> bool {
    match name {
        "before" => Cursor::parse(value).is_some(),
        "sort" | "after" => comments::means_something(path, name, value),
        _ => path == "/" && PARAMETERS.contains(&name),
    }
}

/// What is asked for: a path in its one spelling and the parameters that mean something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    /// Decoded, NFC, no trailing slash.
    pub path: String,
    /// Whether the address was spelled as links spell it.
    is_canonical_spelling: bool,
    parameters: Vec<(String, String)>,
}

impl Ask {
    /// From a request's path and query; none for what can be no address.
    pub fn parse(path: &str, query: &str) -> Option<Ask> {
        let normal = address::normal_path(path)?;
        let mut parameters: Vec<(String, String)> = url::form_urlencoded::parse(query.as_bytes())
            // What parts the words of a key is no part of one.
            .filter(|(_, value)| value.len() <= 200 && !value.contains(char::is_control))
            .filter(|(name, value)| means_something(&normal, name, value))
            .map(|(name, value)| (name.into_owned(), value.into_owned()))
            .take(8)
            .collect();
        parameters.sort();
        parameters.dedup_by(|a, b| a.0 == b.0);
        Some(Ask { is_canonical_spelling: address::href(&normal).eq_ignore_ascii_case(path), path: normal, parameters })
    }

    fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// What is asked of the comments of an article.
    fn comments(&self) -> (Option<&str>, Option<&str>) {
        (self.parameter("sort"), self.parameter("after"))
    }

    fn cursor(&self) -> Option<Cursor> {
        Cursor::parse(self.parameter("before")?)
    }

    /// The cache key: one for every spelling of the same thing. Without parameters it is the path
    /// as links spell it, so that an ordinary request finds its page without being parsed.
    pub fn key(&self) -> String {
        let mut key = if self.is_canonical_spelling { address::href(&self.path) } else { format!("~{}", self.path) };
        for (name, value) in &self.parameters {
            key.push('\u{1}');
            key.push_str(name);
            key.push('=');
            key.push_str(value);
        }
        key
    }
}

/// What an address turned out to be.
enum Found {
    Html(Composed),
    List(Composed),
    /// It was here, and readers are told why it is not any more.
    Gone(Composed),
    Led {
        to: String,
        promotion: i64,
    },
    Ready(Rendered),
    Moved(String),
    Missing,
}

struct Reading<'a> {
    site: Arc<Site>,
    assets: &'a SiteAssets,
    media: &'a MediaFolder,
    own_files: &'a OwnFiles,
    now: i64,
}

/// Renders whatever is at an address, a 404 page included.
pub async fn render(paper: &Paper, ask: &Ask) -> Result<Rendered> {
    let mut tx = paper.db.read().await?;
    let site = paper.site();
    let context = Reading {
        assets: &site.style.links,
        media: &paper.media,
        own_files: &paper.own_files,
        site: Arc::clone(&site),
        now: paper.clock.now(),
    };
    let found = find(&mut tx, &context, ask).await.with_context(|| format!("page {}", ask.path))?;
    let headers = &context.site.public_headers;
    match found {
        Found::Html(page) | Found::List(page) => {
            let tags = page.media.into_iter().map(medium_tag).chain(page.tags);
            let mut builder = Page::html(page.html).security(headers);
            if let Some(link) = page.link {
                builder = builder.header(header::LINK, link);
            }
            if !page.counted.is_empty() {
                builder = builder.counted(paper.counters.page(page.counted));
            }
            Ok(Rendered::new(builder.build(), tags))
        }
        Found::Gone(page) => {
            let builder = Page::html(page.html).status(StatusCode::GONE).security(headers);
            Ok(Rendered::new(builder.build(), page.tags))
        }
        Found::Led { to, promotion } => {
            // Where it leads may learn which paper its readers come from, and not from which page of it.
            let page = Page::redirect(StatusCode::FOUND, &to)
                .security(headers)
                .cache_control("no-store")
                .header(header::REFERRER_POLICY, HeaderValue::from_static("strict-origin"))
                .header(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex, nofollow"))
                .counted(paper.counters.page(vec![Thing::Opened(promotion)]));
            Ok(Rendered::new(page.build(), [Tag::new(PROMOTIONS)]))
        }
        Found::Ready(rendered) => Ok(rendered),
        Found::Moved(to) => {
            let page = Page::redirect(StatusCode::MOVED_PERMANENTLY, &to).security(headers).build();
            Ok(Rendered::new(page, [Tag::new(LISTS)]))
        }
        Found::Missing => {
            let html = errors::missing(&mut tx, &context.site, context.assets, context.now).await?;
            let mut builder = Page::html(html).status(StatusCode::NOT_FOUND).security(headers);
            if let Some(count) = paper.missing.page(&ask.path) {
                builder = builder.counted(count);
            }
            // Whatever may come to stand here.
            Ok(Rendered::new(builder.build(), [LISTS, PROMOTIONS, own_files::TAG].map(Tag::new)))
        }
    }
}

async fn find(tx: &mut Tx, context: &Reading<'_>, ask: &Ask) -> Result<Found> {
    match find_here(tx, context, ask).await? {
        Found::Missing => below_old_folder(tx, context, ask).await,
        found => Ok(found),
    }
}

/// `/blog/feed` of a site that lived in `/blog`: one redirect to where that is now.
async fn below_old_folder(tx: &mut Tx, context: &Reading<'_>, ask: &Ask) -> Result<Found> {
    let ends = ask.path.match_indices('/').map(|(at, _)| at).skip(1).chain([ask.path.len()]);
    for end in ends.collect::<Vec<usize>>() {
        let (folder, rest) = ask.path.split_at(end);
        let is_front = addresses::find(tx, folder).await?.is_some_and(|found| found.kind == "front");
        if !is_front {
            continue;
        }
        let inner = Ask { path: if rest.is_empty() { "/".to_owned() } else { rest.to_owned() }, ..ask.clone() };
        return Ok(match find_here(tx, context, &inner).await? {
            Found::Html(_) | Found::Ready(_) => Found::Moved(address::href(&inner.path)),
            moved_or_missing => moved_or_missing,
        });
    }
    Ok(Found::Missing)
}

async fn find_here(tx: &mut Tx, context: &Reading<'_>, ask: &Ask) -> Result<Found> {
    if ask.path == "/" && ask.parameters.iter().any(|(name, _)| name != "before") {
        return by_query(tx, context, ask).await;
    }
    if let Some(rendered) = feeds::machine_page(tx, &context.site, &ask.path, context.now).await? {
        return Ok(Found::Ready(rendered));
    }
    if let Some(rendered) = context.own_files.page(&ask.path, &context.site.public_headers).await {
        return Ok(Found::Ready(rendered));
    }
    if let Some(slug) = ask.path.strip_prefix(link::GO) {
        return led(tx, slug, context.now).await;
    }
    if let Some(found) = by_address(tx, context, ask, &ask.path).await? {
        return Ok(found);
    }
    let (head, tail) = split_tail(&ask.path);
    match tail {
        Tail::None => {}
        Tail::Feed(word) => return feed(tx, context, ask, head, &word).await,
        Tail::Page(page) => return numbered_page(tx, context, head, page).await,
        Tail::Comments(which) => return below::thread(tx, context, ask, head, which).await,
        Tail::Data => return below::as_data(tx, context, ask, head).await,
        Tail::Versions(pair) => return below::versions_of(tx, context, ask, head, pair).await,
        Tail::Within | Tail::Face => return moved_to_target(tx, head).await,
    }
    if let Some(found) = well_known(tx, context, ask).await? {
        return Ok(found);
    }
    if let Some(paths) = upload_paths(&ask.path) {
        return upload(tx, &paths).await;
    }
    // The second page of a long post (`/2014/03/story/2`) is on the story's own page here.
    if let Some((head, last)) = ask.path.rsplit_once('/')
        && last.parse::<u32>().is_ok()
        && !head.is_empty()
    {
        return moved_to_target(tx, head).await;
    }
    Ok(Found::Missing)
}

/// Front page, archives and people: addresses that are computed, not stored.
async fn well_known(tx: &mut Tx, context: &Reading<'_>, ask: &Ask) -> Result<Option<Found>> {
    let (site, assets, now) = (&*context.site, context.assets, context.now);
    if ask.path == "/~styleguide" && site.settings.is_sample {
        let html = styleguide::render(tx, site, assets, context.media, now).await?;
        return Ok(Some(Found::Html(Composed { html, tags: vec![Tag::new(LISTS)], ..Composed::default() })));
    }
    if ask.path == "/" {
        let page = match ask.cursor() {
            Some(from) => lists::all(tx, site, assets, now, from).await?,
            None => front::render(tx, site, assets, now, Draft::shown(site, HOME)).await?,
        };
        return Ok(Some(Found::List(page)));
    }
    if ask.path == dossier::DOSSIERS && !site.dossiers.is_empty() {
        if !ask.is_canonical_spelling {
            return Ok(Some(Found::Moved(address::href(&ask.path))));
        }
        return Ok(Some(Found::List(dossier::list(tx, site, assets, now, ask.cursor()).await?)));
    }
    if ask.path == corrections::CORRECTIONS {
        if !ask.is_canonical_spelling {
            return Ok(Some(Found::Moved(address::href(&ask.path))));
        }
        return Ok(Some(Found::List(corrections::list(tx, site, assets, now, ask.cursor()).await?)));
    }
    if let Some(span) = date_span(&ask.path, &site.zone) {
        return archive(tx, context, ask, span).await.map(Some);
    }
    if let Some(slug) = ask.path.strip_prefix("/author/")
        && let Some(person) = people::find_by_slug(tx, slug).await?
    {
        if !ask.is_canonical_spelling {
            return Ok(Some(Found::Moved(address::href(&ask.path))));
        }
        let page = lists::person(tx, site, assets, now, &person, ask.cursor()).await?;
        return Ok(Some(Found::List(page)));
    }
    Ok(None)
}

async fn archive(tx: &mut Tx, context: &Reading<'_>, ask: &Ask, span: Span) -> Result<Found> {
    let has_articles = !articles::list(tx, List::Between(span.start, span.end), Cursor::TOP, 1).await?.is_empty();
    if !has_articles {
        return Ok(Found::Missing);
    }
    if !ask.is_canonical_spelling {
        return Ok(Found::Moved(address::href(&ask.path)));
    }
    let page = lists::archive(tx, &context.site, context.assets, context.now, &ask.path, span, ask.cursor()).await?;
    Ok(Found::List(page))
}

/// A stored address: the page itself, or one redirect to where it is now.
async fn by_address(tx: &mut Tx, context: &Reading<'_>, ask: &Ask, path: &str) -> Result<Option<Found>> {
    let Some(found) = addresses::find(tx, path).await?.filter(|found| found.kind != "front") else { return Ok(None) };
    if !found.is_canonical {
        return Ok(Some(match target_path(tx, &found).await? {
            Some(to) if to != path => Found::Moved(address::href(&to)),
            _ => Found::Missing,
        }));
    }
    if !ask.is_canonical_spelling {
        return Ok(Some(match target_path(tx, &found).await? {
            Some(to) => Found::Moved(address::href(&to)),
            None => Found::Missing,
        }));
    }
    let (site, assets, now) = (&*context.site, context.assets, context.now);
    let page = match found.kind.as_str() {
        "article" => {
            let page = article::render(tx, site, assets, context.media, now, found.id).await?;
            return Ok(Some(match page {
                Some(page) => Found::Html(page),
                None => gone(tx, context, found.id).await?,
            }));
        }
        "section" => match site.sections.iter().find(|section| section.id == found.id) {
            Some(section) => lists::section(tx, site, assets, now, section, ask.cursor()).await?,
            None => return Ok(Some(Found::Missing)),
        },
        "topic" => match listed_topic(tx, found.id).await? {
            Some(topic) => lists::topic(tx, site, assets, now, &topic, ask.cursor()).await?,
            None => return Ok(Some(Found::Missing)),
        },
        "dossier" => match dossiers::find_public(tx, found.id).await? {
            Some(own) => dossier::render(tx, site, assets, now, &own, ask.cursor()).await?,
            None => return Ok(Some(Found::Missing)),
        },
        "media" => match medium::render(tx, site, assets, now, found.id, path).await? {
            Some(html) => {
                let tags = vec![medium_tag(found.id), Tag::new(LISTS)];
                return Ok(Some(Found::Html(Composed { html, tags, ..Composed::default() })));
            }
            None => return Ok(Some(Found::Missing)),
        },
        _ => return Ok(Some(Found::Missing)),
    };
    Ok(Some(Found::List(page)))
}

/// What readers are told of an article that is not there any more; nothing of one that is hidden or was simply withdrawn.
async fn gone(tx: &mut Tx, context: &Reading<'_>, article_id: i64) -> Result<Found> {
    Ok(match told::find_gone(tx, article_id).await? {
        Some(gone) => Found::Gone(corrections::gone(tx, &context.site, context.assets, context.now, &gone).await?),
        None => Found::Missing,
    })
}

/// A promotion's link: on to the address that is stored for it, once it has begun.
async fn led(tx: &mut Tx, slug: &str, now: i64) -> Result<Found> {
    let promotion = promotions::find_by_slug(tx, slug).await?;
    let promotion = promotion.filter(|promotion| promotion.terms.starts_at.is_none_or(|start| start <= now));
    Ok(promotion.map_or(Found::Missing, |promotion| match link::checked(&promotion.terms.address) {
        Ok(to) => Found::Led { to, promotion: promotion.terms.id },
        Err(_) => Found::Missing,
    }))
}

/// A topic of something readers may open: the name of any other may tell of what is being written.
async fn listed_topic(tx: &mut Tx, id: i64) -> Result<Option<Topic>> {
    let is_empty = articles::list(tx, List::Topic(id), Cursor::TOP, 1).await?.is_empty();
    Ok(if is_empty { None } else { topics::find(tx, id).await? })
}

/// Where a target is now, if readers may open it.
async fn target_path(tx: &mut Tx, target: &Address) -> Result<Option<String>> {
    Ok(match target.kind.as_str() {
        "article" => match articles::find_public_path(tx, target.id).await? {
            Some(path) => Some(path).filter(|path| !path.is_empty()),
            // The address tells why it is gone.
            None => told::find_gone(tx, target.id).await?.map(|gone| gone.path),
        },
        "person" => people::find(tx, target.id).await?.map(|person| person.path()),
        "media" if articles::is_medium_hidden(tx, target.id).await? => None,
        "topic" if listed_topic(tx, target.id).await?.is_none() => None,
        "dossier" => dossiers::find_public(tx, target.id).await?.map(|dossier| dossier.path),
        kind => addresses::find_canonical(tx, kind, target.id).await?,
    })
}

async fn moved(tx: &mut Tx, kind: &str, id: Option<i64>) -> Result<Found> {
    let Some(id) = id else { return Ok(Found::Missing) };
    let target = Address { kind: kind.to_owned(), id, is_canonical: true };
    Ok(target_path(tx, &target).await?.map_or(Found::Missing, |path| Found::Moved(address::href(&path))))
}

async fn moved_to_target(tx: &mut Tx, path: &str) -> Result<Found> {
    match addresses::find(tx, path).await? {
        Some(found) => moved(tx, &found.kind, Some(found.id)).await,
        None => Ok(Found::Missing),
    }
}

/// `?p=12` and its kin: one redirect to what it became.
async fn by_query(tx: &mut Tx, context: &Reading<'_>, ask: &Ask) -> Result<Found> {
    for name in ["p", "page_id", "attachment_id"] {
        if let Some(old) = ask.parameter(name) {
            for (kind, target) in [("item", "article"), ("media", "media")] {
                if let Some(id) = addresses::find_imported(tx, kind, old).await? {
                    return moved(tx, target, Some(id)).await;
                }
            }
            return Ok(Found::Missing);
        }
    }
    if let Some(word) = ask.parameter("feed") {
        let base = if word.starts_with("comments-") { "/comments/feed/" } else { "/feed/" };
        let word = word.trim_start_matches("comments-");
        let suffix = if matches!(word, "atom" | "json") { format!("{word}/") } else { String::new() };
        return Ok(Found::Moved(format!("{base}{suffix}")));
    }
    for (name, kind) in [("cat", "section"), ("author", "person")] {
        if let Some(old) = ask.parameter(name) {
            let id = addresses::find_imported(tx, kind, old).await?;
            return moved(tx, kind, id).await;
        }
    }
    for (name, before) in [
        ("category_name", "/category/"),
        ("tag", "/tag/"),
        ("author_name", "/author/"),
        ("name", "/"),
        ("pagename", "/"),
    ] {
        if let Some(slug) = ask.parameter(name) {
            let path = address::normal_path(&format!("{before}{slug}")).unwrap_or_default();
            return match name {
                "author_name" => {
                    let person = people::find_by_slug(tx, slug).await?;
                    moved(tx, "person", person.map(|person| person.id)).await
                }
                _ => moved_to_target(tx, &path).await,
            };
        }
    }
    if let Some(span) = query_span(ask, &context.site.zone) {
        return Ok(Found::Moved(span));
    }
    if let Some(page) = ask.parameter("paged").and_then(|page| page.parse().ok()) {
        return numbered_page(tx, context, "/", page).await;
    }
    Ok(Found::Missing)
}

/// `?m=201403` and `?year=2014&monthnum=3` as the path of an archive.
fn query_span(ask: &Ask, zone: &jiff::tz::TimeZone) -> Option<String> {
    let digits = ask.parameter("m").filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()));
    let (year, month, day) = match digits {
        Some(digits) => (digits.get(..4)?, digits.get(4..6), digits.get(6..8)),
        None => (ask.parameter("year")?, ask.parameter("monthnum"), ask.parameter("day")),
    };
    let number = |text: Option<&str>| text.and_then(|text| text.parse::<i8>().ok());
    let year: i16 = year.parse().ok()?;
    let (month, day) = (number(month), number(day));
    span_of(year, month, day, zone)?;
    let mut path = format!("/{year:04}/");
    for part in [month, month.and(day)].into_iter().flatten() {
        path.push_str(&format!("{part:02}/"));
    }
    Some(path)
}

/// What a path lists, if it lists articles.
async fn list_at(tx: &mut Tx, context: &Reading<'_>, path: &str) -> Result<Option<List>> {
    if path == "/" {
        return Ok(Some(List::All));
    }
    if let Some(slug) = path.strip_prefix("/author/") {
        return Ok(people::find_by_slug(tx, slug).await?.map(|person| List::Person(person.id)));
    }
    if let Some(span) = date_span(path, &context.site.zone) {
        return Ok(Some(List::Between(span.start, span.end)));
    }
    Ok(addresses::find(tx, path).await?.and_then(|found| match found.kind.as_str() {
        "section" => Some(List::Section(found.id)),
        "topic" => Some(List::Topic(found.id)),
        _ => None,
    }))
}

/// Page 7 of a list in the old numbering: one redirect to where that page starts now.
async fn numbered_page(tx: &mut Tx, context: &Reading<'_>, path: &str, page: i64) -> Result<Found> {
    let Some(list) = list_at(tx, context, path).await? else { return moved_to_target(tx, path).await };
    let href = match addresses::find(tx, path).await? {
        Some(found) => match target_path(tx, &found).await? {
            Some(path) => address::href(&path),
            None => return Ok(Found::Missing),
        },
        None => address::href(path),
    };
    if page <= 1 {
        return Ok(Found::Moved(href));
    }
    let start = articles::find_page_start(tx, list, page, i64::from(context.site.settings.page_size)).await?;
    Ok(start.map_or(Found::Moved(href.clone()), |cursor| Found::Moved(format!("{href}?before={}", cursor.to_text()))))
}

/// A feed of the paper, a list, or an article's thread.
async fn feed(tx: &mut Tx, context: &Reading<'_>, ask: &Ask, head: &str, word: &str) -> Result<Found> {
    let Some(format) = feeds::Format::parse(word) else { return Ok(Found::Missing) };
    let canonical = |path: &str| format!("{}feed/{}", address::href(path), format.suffix());
    let known = addresses::find(tx, head).await?;
    if let Some(old) = known.as_ref().filter(|known| !known.is_canonical) {
        let to = target_path(tx, old).await?;
        return Ok(to.map_or(Found::Missing, |path| Found::Moved(canonical(&path))));
    }
    let (scope, path) = if head == "/comments" {
        (Scope::AllComments, head.to_owned())
    } else if head == corrections::CORRECTIONS && known.is_none() {
        (Scope::Corrections, head.to_owned())
    } else if let Some(list) = list_at(tx, context, head).await? {
        (Scope::List(list), head.to_owned())
    } else {
        match known {
            Some(found) if found.kind == "article" => (Scope::Thread(found.id), head.to_owned()),
            Some(found) if found.kind == "dossier" => (Scope::Dossier(found.id), head.to_owned()),
            _ => return Ok(Found::Missing),
        }
    };
    if canonical(&path) != format!("{}{}", address::href(&ask.path), "") || !ask.is_canonical_spelling {
        return Ok(Found::Moved(canonical(&path)));
    }
    let rendered = feeds::render(tx, &context.site, scope, format, &path).await?;
    Ok(match (rendered, scope) {
        (Some(rendered), _) => Found::Ready(rendered),
        (None, Scope::Thread(article_id)) => gone(tx, context, article_id).await?,
        (None, _) => Found::Missing,
    })
}

/// An old upload address: one redirect to the file's place here.
async fn upload(tx: &mut Tx, paths: &[String]) -> Result<Found> {
    for path in paths {
        let Some(id) = media_rows::find_by_upload_path(tx, path).await? else { continue };
        let medium = media_rows::map_by_ids(tx, &[id]).await?.remove(&id);
        let to = medium.and_then(|medium| medium.file_href());
        return Ok(to.map_or(Found::Missing, Found::Moved));
    }
    Ok(Found::Missing)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_key_for_every_way_of_asking_the_same() {
        let key = |path: &str, query: &str| Ask::parse(path, query).unwrap().key();
        assert_eq!(key("/a/b/", "utm_source=x"), key("/a/b/", ""));
        assert_ne!(key("/a/b", ""), key("/a/b/", ""), "the other spelling is a redirect");
        assert_eq!(key("/%E1%9E%80/", ""), key("/%e1%9e%80/", ""));
        assert_ne!(key("/", "before=1-2"), key("/", ""));
        assert_eq!(key("/", "p=1&x=2"), key("/", "x=3&p=1"));
        assert_ne!(key("/", "feed=rss2%01p=5"), key("/", "feed=rss2&p=5"), "what parts the words of a key");
        assert_eq!(key("/a/", "p=1&before=x"), key("/a/", ""), "nothing there asks for them");
        assert_eq!(Ask::parse("/a/../../etc/passwd", ""), None);
    }
}
