//! Error pages: they look like the paper, say what happened and lead on. They never say why the
//! machine failed; that is in the log, under the number the page shows.

use super::SiteAssets;
use super::site::{FrameView, LinkView, Site};
use super::view::HeadView;
use crate::articles::{Cursor, List, rows as articles};
use anyhow::Result;
use courant_kit::db::Tx;
use courant_kit::i18n::Arg;
use http::StatusCode;
use serde::Serialize;

/// Articles offered on a 404 page.
const OFFERED: i64 = 6;

#[derive(Serialize)]
struct ErrorView {
    status: u16,
    title: String,
    text: String,
}

#[derive(Serialize)]
struct ErrorPage<'a> {
    site: FrameView<'a>,
    head: HeadView,
    error: ErrorView,
    latest: Vec<LinkView>,
}

fn key(status: StatusCode) -> &'static str {
    match status {
        StatusCode::NOT_FOUND => "not-found",
        StatusCode::GONE => "gone",
        StatusCode::BAD_REQUEST => "bad-request",
        StatusCode::FORBIDDEN => "forbidden",
        StatusCode::METHOD_NOT_ALLOWED => "method-not-allowed",
        StatusCode::SERVICE_UNAVAILABLE => "overloaded",
        _ => "server-error",
    }
}

/// An error page without anything from the store, for when the store is what failed. `request` is
/// the number under which the log knows more.
pub fn plain(site: &Site, assets: &SiteAssets, now: i64, status: StatusCode, request: &str) -> Result<String> {
    render(site, assets, now, status, request, Vec::new())
}

/// The page for an address that leads nowhere.
pub async fn missing(tx: &mut Tx, site: &Site, assets: &SiteAssets, now: i64) -> Result<String> {
    let latest = articles::list(tx, List::All, Cursor::TOP, OFFERED).await?;
    let links = latest.iter().map(|card| LinkView::to(&card.path, &card.headline)).collect();
    render(site, assets, now, StatusCode::NOT_FOUND, "", links)
}

fn render(
    site: &Site,
    assets: &SiteAssets,
    now: i64,
    status: StatusCode,
    request: &str,
    latest: Vec<LinkView>,
) -> Result<String> {
    let key = key(status);
    let title = site.locale.text(&format!("{key}-title"), &[]);
    let text = site.locale.text(&format!("{key}-text"), &[("id", Arg::Text(request))]);
    let head = HeadView::unlisted(site, "error", &title);
    let error = ErrorView { status: status.as_u16(), title, text };
    let page = ErrorPage { site: site.frame(assets, now), head, error, latest };
    Ok(site.layout.render("error.html", page)?)
}
