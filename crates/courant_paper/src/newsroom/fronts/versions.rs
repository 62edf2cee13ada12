//! `/~desk/fronts/FRONT/versions`: what was saved and what stood before readers when; any of it can be looked at, and
//! brought back.

use super::{Front, arrange, shown};
use crate::accounts::Editor;
use crate::fronts::{self, Order, Saving, Version, rows};
use crate::newsroom::visit::Visit;
use crate::pages::front::Draft as Layout;
use anyhow::Result;
use courant_kit::clock::{from_control, to_control};
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use courant_kit::i18n::Arg;
use courant_news::front::document::Document;
use http::{Response, StatusCode};
use serde::Serialize;

/// Versions on a page.
const PAGE: i64 = 50;

#[derive(Serialize)]
struct VersionsPage {
    here: String,
    list: Vec<VersionView>,
    newest: i64,
    further: String,
    notice: String,
    problem: String,
    at: String,
    at_problem: String,
}

#[derive(Serialize)]
struct VersionView {
    number: i64,
    number_text: String,
    saved: String,
    facts: Vec<String>,
    is_shown: bool,
    is_waiting: bool,
}

fn view(visit: &Visit<'_>, one: &Version, is_shown: bool) -> VersionView {
    let locale = &visit.site.locale;
    let dated = |key: &str, at: i64| visit.words_of(key, "date", &visit.moment(at));
    let restored = one.restored.map(|from| locale.text("fronts-restored", &[("number", Arg::Number(from))]));
    let time = match (one.began_at, one.canceled_at) {
        (Some(at), _) => dated("fronts-began", at),
        (None, Some(at)) => dated("fronts-canceled", at),
        (None, None) => dated("fronts-waiting", one.shown_from),
    };
    let count = one.document.places.values().flatten().flatten().count();
    let counts = [("put", Arg::Number(count as i64)), ("hidden", Arg::Number(one.document.hidden.len() as i64))];
    let counts = match one.document == Document::default() {
        true => visit.words("fronts-by-itself"),
        false => locale.text("fronts-counts", &counts),
    };
    VersionView {
        number: one.number,
        number_text: locale.number(one.number),
        saved: locale.text(
            "fronts-saved-by",
            &[("who", Arg::Text(&one.saved_by)), ("date", Arg::Text(&visit.moment(one.saved_at)))],
        ),
        facts: [time].into_iter().chain(restored).chain([counts]).collect(),
        is_shown,
        is_waiting: one.is_waiting(),
    }
}

/// Shows the list, newest first.
pub async fn show(visit: &Visit<'_>, front: &Front) -> Result<Response<Body>> {
    let notice = match visit.query().text("done") {
        word @ ("restored" | "canceled") => visit.words(&format!("fronts-done-{word}")),
        _ => String::new(),
    };
    draw(visit, front, notice, String::new(), String::new()).await
}

async fn draw(
    visit: &Visit<'_>,
    front: &Front,
    notice: String,
    problem: String,
    at_problem: String,
) -> Result<Response<Body>> {
    let query = visit.query();
    let below = query.text("below").parse().unwrap_or(i64::MAX);
    let mut tx = visit.paper.db.read().await?;
    let head = rows::find_head(&mut tx, front.id).await?;
    let mut list = rows::list_versions(&mut tx, front.id, below, PAGE + 1).await?;
    drop(tx);
    let has_more = list.len() as i64 > PAGE;
    list.truncate(PAGE as usize);
    let last = list.last().filter(|_| has_more).map(|last| format!("{}/versions?below={}", front.here, last.number));
    let shown = head.as_ref().map_or(0, |head| head.shown);
    let typed: String = query.text("at").chars().take(40).collect();
    let status = if problem.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = VersionsPage {
        here: front.here.clone(),
        list: list.iter().map(|one| view(visit, one, one.number == shown)).collect(),
        newest: head.map_or(0, |head| head.newest),
        further: last.unwrap_or_default(),
        notice,
        problem,
        at: if typed.is_empty() { to_control(Some(visit.now), &visit.site.zone) } else { typed },
        at_problem,
    };
    visit.page(status, "front_versions.html", &front.name, page)
}

/// Shows a version with the articles of today, or the front as it was at a moment with the articles that were public by
/// then and still are.
pub async fn preview(visit: &Visit<'_>, front: &Front) -> Result<Response<Body>> {
    let (query, db) = (visit.query(), &visit.paper.db);
    if !query.text("version").is_empty() {
        let number = query.text("version").parse().unwrap_or_default();
        let found = rows::find(&mut db.read().await?, front.id, number).await?;
        let Some(version) = found else { return visit.missing().await };
        return arrange::look(visit, front, Layout { document: &version.document, until: None }).await;
    }
    match from_control(query.text("at"), &visit.site.zone) {
        Ok(Some(at)) if at <= visit.now => {
            let version = rows::find_shown_at(&mut db.read().await?, front.id, at).await?;
            let document = version.map(|version| version.document).unwrap_or_default();
            arrange::look(visit, front, Layout { document: &document, until: Some(at) }).await
        }
        Ok(None) => arrange::look(visit, front, Layout::shown(&visit.site, front.id)).await,
        _ => {
            let problem = visit.words("fronts-at-wrong");
            draw(visit, front, String::new(), problem.clone(), problem).await
        }
    }
}

/// Brings a version back, or calls off one that waits.
pub async fn act(visit: &Visit<'_>, editor: &Editor, front: &Front, fields: &Fields) -> Result<Response<Body>> {
    let (word, number) = fields.text("act").split_once(':').unwrap_or_default();
    let Ok(number) = number.parse::<i64>() else { return visit.refuse(StatusCode::BAD_REQUEST) };
    let (db, here) = (&visit.paper.db, format!("{}/versions", front.here));
    match word {
        "cancel" => {
            let is_done = fronts::cancel(db, editor, front.id, &front.name, number, visit.now).await?;
            match is_done {
                true => Ok(visit.lead(&format!("{here}?done=canceled"))),
                false => draw(visit, front, String::new(), visit.words("fronts-too-late"), String::new()).await,
            }
        }
        "restore" => {
            let found = rows::find(&mut db.read().await?, front.id, number).await?;
            let Some(version) = found else { return visit.refuse(StatusCode::NOT_FOUND) };
            let order = Order {
                front: front.id,
                name: front.name.clone(),
                seen: fields.text("seen").parse().unwrap_or_default(),
                document: version.document,
                restored: Some(number),
                from: None,
            };
            match fronts::save(db, editor, order, visit.now).await? {
                Saving::Done(_) => shown(visit, front, &format!("{here}?done=restored")).await,
                Saving::Changed | Saving::TooEarly => {
                    draw(visit, front, String::new(), visit.words("fronts-changed"), String::new()).await
                }
            }
        }
        _ => visit.refuse(StatusCode::BAD_REQUEST),
    }
}
