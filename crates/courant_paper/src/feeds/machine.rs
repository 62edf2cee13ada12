//! Addresses that only machines ask for: robots.txt, the icon's old place, sitemaps.

use super::sitemap::{self, Part};
use crate::pages::cache::LISTS;
use crate::pages::site::Site;
use anyhow::Result;
use courant_kit::db::Tx;
use courant_kit::http::page::Page;
use courant_kit::http::page_cache::{Rendered, Tag};
use http::StatusCode;

/// Where sitemaps have their parts.
pub const PARTS: &str = "/~sitemap/";

/// `/robots.txt`, `/favicon.ico`, `/sitemap.xml`, its parts, and the old system's names for them;
/// none for any other path and for a part that has nothing in it.
///
/// The news sitemap and the index's line for it may be as old as the page cache allows, which
/// is an hour: `now` is when they are made.
pub async fn machine_page(tx: &mut Tx, site: &Site, path: &str, now: i64) -> Result<Option<Rendered>> {
    let kept = |page: Page| Some(Rendered::new(page, [Tag::new(LISTS)]));
    let document =
        |text: String| kept(Page::new("application/xml; charset=utf-8", text).security(&site.public_headers).build());
    let moved =
        |to: &str| kept(Page::redirect(StatusCode::MOVED_PERMANENTLY, to).security(&site.public_headers).build());
    Ok(match path {
        "/robots.txt" => {
            kept(Page::new("text/plain; charset=utf-8", robots(site)).security(&site.public_headers).build())
        }
        "/favicon.ico" => moved(site.icon()),
        "/sitemap.xml" => document(sitemap::index(tx, site, now).await?),
        _ if is_old_news_sitemap(path) => moved(&format!("{PARTS}{}", Part::News.file_name())),
        _ if is_old_sitemap(path) => moved("/sitemap.xml"),
        _ => match path.strip_prefix(PARTS).and_then(Part::parse) {
            Some(part) => sitemap::part(tx, site, part, now).await?.and_then(document),
            None => None,
        },
    })
}

/// Only the way out is forbidden, where promotions lead; what nobody should index says so itself.
fn robots(site: &Site) -> String {
    let index = site.settings.absolute("/sitemap.xml");
    let news = site.settings.absolute(&format!("{PARTS}{}", Part::News.file_name()));
    format!("User-agent: *\nDisallow: /~go/\n\nSitemap: {index}\nSitemap: {news}\n")
}

fn is_old_news_sitemap(path: &str) -> bool {
    matches!(path, "/sitemap-news.xml" | "/news-sitemap.xml")
}

/// Names that WordPress and its sitemap plug-ins gave: `/wp-sitemap-posts-post-1.xml`,
/// `/post-sitemap2.xml`.
fn is_old_sitemap(path: &str) -> bool {
    let Some(name) = path.strip_prefix('/').and_then(|name| name.strip_suffix(".xml")) else { return false };
    if name.contains('/') {
        return false;
    }
    let plain = name.trim_end_matches(|c: char| c.is_ascii_digit());
    matches!(name, "wp-sitemap" | "sitemap_index" | "sitemap-index" | "sitemapindex")
        || name.starts_with("wp-sitemap-")
        || matches!(plain, "post-sitemap" | "page-sitemap" | "category-sitemap" | "post_tag-sitemap" | "author-sitemap")
}
