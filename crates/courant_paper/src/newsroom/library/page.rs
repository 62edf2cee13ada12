//! The list of the library, and the form that uploads files.

use super::PATH;
use super::describe::{ItemView, length, view};
use crate::articles::Cursor;
use crate::library::list::{self, FAMILIES, Filter, Only, SOUGHT};
use crate::newsroom::visit::Visit;
use crate::pages::view::duration;
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use http::{Response, StatusCode};
use serde::Serialize;

#[derive(Serialize)]
struct LibraryPage {
    script: String,
    /// Why files were not taken.
    problems: Vec<String>,
    text: String,
    families: Vec<Choice>,
    onlys: Vec<Choice>,
    is_narrowed: bool,
    list: Vec<Tile>,
    further: String,
    top: String,
}

/// A choice of a filter.
#[derive(Serialize)]
pub struct Choice {
    pub word: &'static str,
    pub label: String,
    pub is_chosen: bool,
}

#[derive(Serialize)]
struct Tile {
    item: ItemView,
    family: String,
    facts: String,
    /// What has to be looked after, in words.
    faults: Vec<String>,
}

/// What an address asks to see.
pub fn filter(query: &Fields) -> Filter {
    Filter {
        family: FAMILIES.iter().find(|family| **family == query.text("family")).map_or("", |family| family).to_owned(),
        only: Only::from_word(query.text("only")).unwrap_or_default(),
        text: query.text("q").trim().chars().take(SOUGHT).collect(),
        before: Cursor::parse(query.text("before")),
    }
}

fn href(filter: &Filter) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    for (name, value) in [("q", filter.text.as_str()), ("family", &filter.family)] {
        if !value.is_empty() {
            query.append_pair(name, value);
        }
    }
    if filter.only != Only::All {
        query.append_pair("only", filter.only.word());
    }
    if let Some(before) = filter.before {
        query.append_pair("before", &before.to_text());
    }
    let query = query.finish();
    if query.is_empty() { PATH.to_owned() } else { format!("{PATH}?{query}") }
}

/// What is said of a file beside its name.
pub fn named(name: &str, text: &str) -> String {
    if name.is_empty() { text.to_owned() } else { format!("{name}: {text}") }
}

/// What has to be looked after in a medium, in words.
pub fn faults(visit: &Visit<'_>, item: &ItemView) -> Vec<String> {
    let is_picture = item.family == "picture";
    let all = [
        (item.state == "reference", "library-fault-reference"),
        (item.state == "missing", "library-fault-missing"),
        (is_picture && item.renditions_state == "waiting", "library-fault-waiting"),
        (is_picture && item.renditions_state == "failed", "library-fault-failed"),
        (is_picture && item.alt.is_empty(), "library-fault-alt"),
        (item.have_rights_ended, "library-fault-rights"),
    ];
    all.into_iter().filter(|(is_so, _)| *is_so).map(|(_, key)| visit.words(key)).collect()
}

/// Kind, measures and length of a medium, in one line.
pub fn facts(visit: &Visit<'_>, item: &ItemView) -> String {
    let size = item.width.zip(item.height).filter(|_| item.family != "audio");
    let number = |count: i64| visit.site.locale.number(count);
    let facts = [
        item.media_type.rsplit('/').next().unwrap_or_default().to_uppercase(),
        size.map(|(width, height)| format!("{} × {}", number(width), number(height))).unwrap_or_default(),
        item.duration_secs.map(|secs| duration(&visit.site, secs)).unwrap_or_default(),
        if item.bytes > 0 { length(visit, item.bytes) } else { String::new() },
    ];
    facts.into_iter().filter(|fact| !fact.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// Shows it.
pub async fn show(visit: &Visit<'_>) -> Result<Response<Body>> {
    draw(visit, StatusCode::OK, Vec::new()).await
}

/// Shows it with what speaks against files that were sent.
pub async fn draw(visit: &Visit<'_>, status: StatusCode, problems: Vec<String>) -> Result<Response<Body>> {
    let filter = filter(&visit.query());
    let found = list::list(&mut visit.paper.db.read().await?, &filter, visit.now).await?;
    let tiles = found.entries.iter().map(|entry| {
        let item = view(entry, visit.now);
        Tile {
            family: visit.words(&format!("library-family-{}", item.family)),
            facts: facts(visit, &item),
            faults: faults(visit, &item),
            item,
        }
    });
    let mut families =
        vec![Choice { word: "", label: visit.words("library-family-all"), is_chosen: filter.family.is_empty() }];
    families.extend(FAMILIES.iter().map(|family| Choice {
        word: family,
        label: visit.words(&format!("library-family-{family}")),
        is_chosen: filter.family == *family,
    }));
    let onlys = Only::ALL.into_iter().map(|only| Choice {
        word: only.word(),
        label: visit.words(&format!("library-only-{}", only.word().replace('_', "-"))),
        is_chosen: filter.only == only,
    });
    let page = LibraryPage {
        script: visit.site.style.links.library_script.clone(),
        problems,
        families,
        onlys: onlys.collect(),
        is_narrowed: !(filter.text.is_empty() && filter.family.is_empty() && filter.only == Only::All),
        list: tiles.collect(),
        further: found.next.map(|next| href(&Filter { before: Some(next), ..filter.clone() })).unwrap_or_default(),
        top: if filter.before.is_some() { href(&Filter { before: None, ..filter.clone() }) } else { String::new() },
        text: filter.text,
    };
    visit.page(status, "library.html", &visit.words("library"), page)
}
