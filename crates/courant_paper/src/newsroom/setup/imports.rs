//! `/~desk/imports`: what came in from another system, and what was changed or lost on the way; owners bring an export in.

use super::parts::{GroupView, KeptView, ListPage, RowView, SearchView, list};
use super::{Item, Visit, href, sought};
use crate::accounts::Owner;
use crate::imports::desk::{self, State, Wish};
use crate::imports::rows::{self, Run};
use crate::imports::wxr::zone_agrees;
use crate::pages::site::LinkView;
use crate::setup::{PAGE, like_path};
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use courant_kit::i18n::{Arg, DateStyle};
use http::{Response, StatusCode};
use serde::Serialize;
use serde_json::Value;

/// Where it is.
const PATH: &str = "/~desk/imports";
/// Sorts of notes, the worst first.
const SORTS: [&str; 3] = ["lost", "changed", "repaired"];
/// What is counted in a report.
const THINGS: [&str; 8] = ["articles", "pages", "comments", "media", "people", "sections", "topics", "redirects"];
/// Reasons of a sort that are listed.
const REASONS: usize = 50;

/// The export that is brought in, for owners.
#[derive(Default, Serialize)]
pub struct ImportView {
    script: String,
    /// There is no file, or the last one is in.
    may_upload: bool,
    /// A file that is not whole: choosing it again goes on.
    is_receiving: bool,
    id: String,
    name: String,
    said: String,
    problem: String,
    is_busy: bool,
    percent: Option<i64>,
    /// What would be, or was.
    lines: Vec<(String, String)>,
    reasons: Vec<(String, Vec<(String, String)>)>,
    hints: Vec<String>,
    may_look: bool,
    may_run: bool,
    fetches: bool,
    may_give_up: bool,
}

async fn import_view(visit: &Visit<'_>) -> Result<ImportView> {
    let file = desk::find(&visit.paper.db).await?;
    let locale = &visit.site.locale;
    let mut view = ImportView {
        script: visit.site.style.links.library_script.clone(),
        may_upload: file.as_ref().is_none_or(|file| file.state == State::Done),
        ..ImportView::default()
    };
    let Some(file) = file else { return Ok(view) };
    let state = file.state;
    let is_waiting = matches!(state, State::Here | State::Looked | State::Stopped | State::Failed);
    let stage = match file.stage.as_str() {
        "" => visit.words("setup-import-stage-waiting"),
        stage => visit.words(&format!("setup-import-stage-{stage}")),
    };
    let args = [("name", Arg::Text(&file.name)), ("stage", Arg::Text(&stage)), ("who", Arg::Text(&file.actor))];
    view.said = locale.text(&format!("setup-import-file-{}", state.word()), &args);
    view.percent = match state {
        State::Receiving => Some(percent(file.received_bytes as i64, file.bytes as i64)),
        _ if state.is_busy() && file.item_count > 0 => Some(percent(file.passed_count, file.item_count)),
        _ => None,
    };
    let report: Value = serde_json::from_str(&file.report).unwrap_or_default();
    if !state.is_busy() && report.is_object() {
        let words = if state == State::Done { "setup-import-counts" } else { "setup-import-would" };
        view.lines = counts(visit, &report, words);
        for sort in SORTS {
            let reasons: Vec<(String, String)> = report
                .get(sort)
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
                .filter_map(|one| {
                    let times =
                        locale.text("setup-import-times", &[("count", Arg::Number(one.get("count")?.as_i64()?))]);
                    Some((one.get("reason")?.as_str()?.to_owned(), times))
                })
                .collect();
            if !reasons.is_empty() {
                view.reasons.push((visit.words(&format!("setup-import-{sort}-title")), reasons));
            }
        }
        if report.get("is_truncated").and_then(Value::as_bool) == Some(true) {
            view.hints.push(visit.words("setup-import-truncated"));
        }
        let zone_ms = report.get("zone_ms").and_then(Value::as_i64);
        if let Some(old_ms) = zone_ms.filter(|old_ms| !zone_agrees(&visit.site.zone, *old_ms, visit.now)) {
            let hours = format!("{:+}", old_ms as f64 / 3_600_000.0);
            let zone = &visit.site.settings.time_zone;
            let args = [("hours", Arg::Text(&hours)), ("zone", Arg::Text(zone))];
            view.hints.push(locale.text("setup-import-zone", &args));
        }
    }
    view.is_receiving = state == State::Receiving;
    view.is_busy = state.is_busy();
    view.may_look = is_waiting;
    view.may_run = is_waiting && !file.report.is_empty();
    view.may_give_up = is_waiting || state == State::Receiving;
    view.fetches = file.fetches;
    (view.id, view.name, view.problem) = (file.public_id, file.name, file.problem);
    Ok(view)
}

fn percent(part: i64, whole: i64) -> i64 {
    (part.saturating_mul(100) / whole.max(1)).clamp(0, 100)
}

/// Does what an owner wants of the export.
pub async fn act(visit: &Visit<'_>, owner: &Owner, fields: &Fields) -> Result<Response<Body>> {
    let (db, id) = (&visit.paper.db, fields.text("file"));
    let is_done = match fields.text("act") {
        "look" => desk::ask(db, owner, id, Wish::Look, visit.now).await?,
        "run" => {
            let fetches = !fields.text("fetches").is_empty();
            desk::ask(db, owner, id, Wish::Run { fetches }, visit.now).await?
        }
        "stop" => desk::ask(db, owner, id, Wish::Stop, visit.now).await?,
        "give_up" => desk::give_up(db, &visit.paper.media, owner, id).await?,
        _ => return visit.refuse(StatusCode::BAD_REQUEST),
    };
    // What was done meanwhile is on the page.
    Ok(visit.lead(if is_done { PATH } else { "/~desk/imports?done=late" }))
}

/// Shows the runs, the newest first; to owners, with an export that they bring in.
pub async fn show(visit: &Visit<'_>, owner: Option<&Owner>) -> Result<Response<Body>> {
    let before: Option<i64> = visit.query().text("before").parse().ok();
    let import = match owner {
        Some(_) if before.is_none() => Some(import_view(visit).await?),
        _ => None,
    };
    let mut tx = visit.paper.db.read().await?;
    let mut runs = rows::list_runs(&mut tx, before.unwrap_or(i64::MAX), PAGE + 1).await?;
    let has_more = runs.len() as i64 > PAGE;
    runs.truncate(PAGE as usize);
    let last = runs.last().filter(|_| has_more).map(|last| last.id.to_string());
    let rows = runs.iter().map(|run| RowView {
        label: run.file_name.clone(),
        href: format!("{PATH}/{}", run.id),
        facts: vec![run.source.clone(), state(visit, run)],
        ..RowView::default()
    });
    let group = GroupView { rows: rows.collect(), none: visit.words("setup-imports-none"), ..GroupView::default() };
    let page = ListPage {
        path: PATH.to_owned(),
        intro: vec![visit.words("setup-imports-how")],
        import,
        groups: vec![group],
        top: if before.is_some() { PATH.to_owned() } else { String::new() },
        further: last.map(|last| href(PATH, &[("before", &last)])).unwrap_or_default(),
        ..ListPage::default()
    };
    list(visit, &visit.words("setup-imports"), page, None)
}

/// How far a run is.
fn state(visit: &Visit<'_>, run: &Run) -> String {
    let date = |at: i64| visit.site.date(at, DateStyle::DateTime).text;
    let percent = percent(run.byte_offset, run.file_bytes);
    let (began, seen) = (date(run.started_at), date(run.updated_at));
    let args = [
        ("began", Arg::Text(began.as_str())),
        ("seen", Arg::Text(seen.as_str())),
        ("percent", Arg::Number(percent)),
        ("stage", Arg::Text(run.stage.as_str())),
    ];
    let key = match run.state.as_str() {
        "done" => "setup-import-done",
        "failed" => "setup-import-failed",
        _ => "setup-import-running",
    };
    visit.site.locale.text(key, &args)
}

/// Shows the report of a run.
pub async fn show_one(visit: &Visit<'_>, item: Item) -> Result<Response<Body>> {
    let Item::One(id) = item else { return visit.missing().await };
    let mut tx = visit.paper.db.read().await?;
    let Some(run) = rows::find_run(&mut tx, id).await? else { return visit.missing().await };
    let (query, sought) = (visit.query(), sought(visit));
    let sort = SORTS.into_iter().find(|sort| *sort == query.text("sort")).unwrap_or(SORTS[0]);
    let after: i64 = query.text("after").parse().unwrap_or_default();
    let totals = rows::count_notes(&mut tx, id).await?;
    let mut notes = rows::list_notes_after(&mut tx, id, sort, &like_path(&sought), after, PAGE + 1).await?;
    let has_more = notes.len() as i64 > PAGE;
    notes.truncate(PAGE as usize);
    let last = notes.last().filter(|_| has_more).map(|(id, ..)| id.to_string());
    let path = format!("{PATH}/{id}");
    let sorts = SORTS.map(|one| {
        let count: i64 = totals.iter().filter(|(sort, ..)| sort == one).map(|(.., count)| count).sum();
        let label = visit.site.locale.text(&format!("setup-import-{one}"), &[("count", Arg::Number(count))]);
        LinkView { href: href(&path, &[("sort", one)]), label, children: Vec::new() }
    });
    let mut groups = Vec::new();
    let kept = kept(visit, &run);
    if !kept.is_empty() && sought.is_empty() && after == 0 {
        groups.push(GroupView { title: visit.words("setup-import-kept"), rows: kept, ..GroupView::default() });
    }
    let reasons: Vec<RowView> = totals
        .iter()
        .filter(|(of, ..)| of == sort)
        .take(REASONS)
        .map(|(_, reason, count)| RowView {
            label: reason.clone(),
            href: href(&path, &[("sort", sort), ("q", &reason.chars().take(100).collect::<String>())]),
            facts: vec![visit.site.locale.text("setup-import-times", &[("count", Arg::Number(*count))])],
            ..RowView::default()
        })
        .collect();
    if sought.is_empty() && after == 0 && !reasons.is_empty() {
        groups.push(GroupView { title: visit.words("setup-import-reasons"), rows: reasons, ..GroupView::default() });
    }
    groups.push(GroupView {
        title: visit.words(&format!("setup-import-{sort}-title")),
        rows: notes
            .into_iter()
            .map(|(_, item, reason)| RowView { label: item, facts: vec![reason], ..RowView::default() })
            .collect(),
        none: visit.words("setup-import-notes-none"),
        ..GroupView::default()
    });
    let page = ListPage {
        path: path.clone(),
        intro: vec![run.source.clone(), state(visit, &run)],
        adds: sorts.into(),
        search: Some(SearchView {
            label: visit.words("setup-search-report"),
            value: sought.clone(),
            hidden: vec![KeptView { name: "sort", value: sort.to_owned() }],
            all: href(&path, &[("sort", sort)]),
        }),
        groups,
        top: if after > 0 { href(&path, &[("sort", sort), ("q", &sought)]) } else { String::new() },
        further: last.map(|last| href(&path, &[("sort", sort), ("q", &sought), ("after", &last)])).unwrap_or_default(),
        ..ListPage::default()
    };
    list(visit, &run.file_name, page, None)
}

/// How many things of the file the paper holds, and how many of them this run added.
fn kept(visit: &Visit<'_>, run: &Run) -> Vec<RowView> {
    let report: Value = serde_json::from_str(&run.report).unwrap_or_default();
    let counts = counts(visit, &report, "setup-import-counts").into_iter();
    counts.map(|(label, fact)| RowView { label, facts: vec![fact], ..RowView::default() }).collect()
}

/// What a report says of each sort of things that there were any of: the sort, and how many in these words.
fn counts(visit: &Visit<'_>, report: &Value, words: &str) -> Vec<(String, String)> {
    let number = |part: &str, thing: &str| report.get(part)?.get(thing)?.as_i64();
    let lines = THINGS.into_iter().filter_map(|thing| {
        let (kept, added) = (number("kept", thing)?, number("added", thing)?);
        let args = [("kept", Arg::Number(kept)), ("added", Arg::Number(added))];
        (kept + added > 0)
            .then(|| (visit.words(&format!("setup-import-{thing}")), visit.site.locale.text(words, &args)))
    });
    lines.collect()
}
