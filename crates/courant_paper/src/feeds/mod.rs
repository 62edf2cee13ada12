//! What machines read: feeds in three formats, sitemaps, robots.txt.
//!
//! A feed is loaded once into a [`items::Feed`], whatever its format, and then written by
//! [`rss`], [`atom`] or [`json`]. An [`article`] alone is one too. Everything comes through the public views, so what readers may
//! not open is not here either; promotions are no part of a body and so of no feed.
//!
//! Not here: which address is a feed of what (`pages::router`).

mod atom;
mod dossiers;
mod items;
mod json;
mod machine;
mod notes;
mod rows;
mod rss;
mod sitemap;
mod xml;

#[cfg(test)]
mod tests;

pub use machine::machine_page;

use crate::articles::{List, rows as articles};
use crate::pages::cache::{article_tag, named_tag};
use crate::pages::site::Site;
use anyhow::Result;
use courant_kit::db::Tx;
use courant_kit::http::page::Page;
use courant_kit::http::page_cache::{Rendered, Tag};
use courant_news::address;
use http::{HeaderValue, header};
use items::Feed;
use std::time::{Duration, SystemTime};

/// What a feed tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// Articles of a list.
    List(List),
    /// What stands in a dossier.
    Dossier(i64),
    /// Comments under one article.
    Thread(i64),
    /// Comments of the whole paper.
    AllComments,
    /// Corrections and retractions of the whole paper.
    Corrections,
}

/// A feed's format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// RSS 2.0.
    Rss,
    /// Atom 1.0 (RFC 4287).
    Atom,
    /// JSON Feed 1.1.
    Json,
}

impl Format {
    /// From the word in an address; RSS where there is none.
    pub fn parse(word: &str) -> Option<Format> {
        match word {
            "" | "rss" | "rss2" | "rdf" => Some(Format::Rss),
            "atom" => Some(Format::Atom),
            "json" => Some(Format::Json),
            _ => None,
        }
    }

    /// What follows `feed/` in its address.
    pub fn suffix(self) -> &'static str {
        match self {
            Format::Rss => "",
            Format::Atom => "atom/",
            Format::Json => "json/",
        }
    }

    /// MIME type (RFC 4287 section 7, JSON Feed 1.1; RSS's is in use and registered nowhere).
    fn media_type(self) -> &'static str {
        match self {
            Format::Rss => "application/rss+xml; charset=utf-8",
            Format::Atom => "application/atom+xml; charset=utf-8",
            Format::Json => "application/feed+json; charset=utf-8",
        }
    }
}

/// A feed, ready to be kept; none where there is nothing to tell of: no such list, a stretch of
/// time without articles, an article that not everybody may read.
///
/// `path` is what the feed belongs to, in its one spelling (`/category/world`).
pub async fn render(tx: &mut Tx, site: &Site, scope: Scope, format: Format, path: &str) -> Result<Option<Rendered>> {
    let found = items::load(tx, site, scope, format, path).await?;
    Ok(found.map(|(feed, tags)| written(site, &feed, format, tags)))
}

/// An article as data: a JSON Feed with it alone, which says what is related as its page does; none where not everybody may read it, and
/// for standing pages. Its address is [`article_href`].
pub async fn article(tx: &mut Tx, site: &Site, id: i64) -> Result<Option<Rendered>> {
    let cards = articles::list_by_ids(tx, &[id]).await?;
    let [card] = cards.as_slice() else { return Ok(None) };
    let mut feed = Feed::empty(site, "", &article_href(&card.path));
    let mut tags = items::fill(tx, site, &mut feed, &cards).await?;
    tags.push(article_tag(id));
    tags.extend(feed.items.iter().flat_map(|item| &item.related).map(|one| named_tag(one.id)));
    // What is related and how many comments there are changes without it.
    feed.changed_at = None;
    Ok(Some(written(site, &feed, Format::Json, tags)))
}

/// Last segment of an article's address as data.
pub const ARTICLE_JSON: &str = "article.json";

/// Where an article is as data, as it stands in links.
pub fn article_href(path: &str) -> String {
    address::href(&format!("{path}/{ARTICLE_JSON}"))
}

/// The header field by which an article's page says where that is (RFC 8288), from the page itself: an address in Khmer, written out,
/// would be longer than all of it.
pub fn article_link(path: &str) -> String {
    let (page, media_type) = (address::href(path), "application/feed+json");
    let below = if page.ends_with('/') { "" } else { page.rsplit_once('/').map_or("", |(_, last)| last) };
    let parted = if below.is_empty() { "" } else { "/" };
    format!("<{below}{parted}{ARTICLE_JSON}>; rel=\"alternate\"; type=\"{media_type}\"")
}

fn written(site: &Site, feed: &Feed, format: Format, tags: Vec<Tag>) -> Rendered {
    let text = match format {
        Format::Rss => rss::write(feed, &site.zone),
        Format::Atom => atom::write(feed, &site.zone),
        Format::Json => json::write(feed, &site.zone),
    };
    let mut page = Page::new(format.media_type(), text).security(&site.public_headers);
    if format == Format::Json {
        // Scripts of other sites may read what everybody may; nothing here depends on who asks.
        page = page.header(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    }
    if let Some(at) = feed.changed_at {
        page = page.last_modified(moment(at));
    }
    Rendered::new(page.build(), tags)
}

fn moment(at: i64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_millis(u64::try_from(at).unwrap_or_default())
}
