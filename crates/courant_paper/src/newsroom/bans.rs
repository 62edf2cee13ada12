//! `/~desk/bans`: everybody who may not write, and who said so.

use super::cases;
use super::visit::Visit;
use super::writer::{BanView, ban_view};
use crate::accounts::Moderator;
use crate::comments::moderate::bans;
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use http::{Response, StatusCode};
use serde::Serialize;

/// Where it is.
const PATH: &str = "/~desk/bans";
/// Bans on a page.
const PAGE: i64 = 50;

#[derive(Serialize)]
struct BansPage {
    bans: Vec<BanView>,
    further: String,
}

/// Shows them, the newest first.
pub async fn show(visit: &Visit<'_>) -> Result<Response<Body>> {
    let before = visit.query().text("before").parse().unwrap_or_default();
    let mut bans = bans::list(&mut visit.paper.db.read().await?, before, PAGE + 1).await?;
    let has_more = bans.len() as i64 > PAGE;
    bans.truncate(PAGE as usize);
    let last = bans.last().filter(|_| has_more).map(|last| format!("{PATH}?before={}", last.id));
    let page =
        BansPage { bans: bans.iter().map(|ban| ban_view(visit, ban)).collect(), further: last.unwrap_or_default() };
    visit.page(StatusCode::OK, "bans.html", &visit.words("desk-bans"), page)
}

/// Ends one.
pub async fn act(visit: &Visit<'_>, moderator: &Moderator, fields: &Fields) -> Result<Response<Body>> {
    bans::end(&visit.paper.db, moderator, fields.text("end"), visit.now).await?;
    let back = cases::back(fields);
    Ok(visit.saved(if fields.text("back").is_empty() { PATH } else { &back }))
}
