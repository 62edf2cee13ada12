//! `/~desk/settings` and its neighbors: the pages with which a paper is set up and kept.
//!
//! Lists and forms that work without scripts. What goes for good is named on a page of its own before it goes. What is
//! done is done in [`crate::setup`]; here it is asked for and shown.

mod bylines;
mod imports;
mod links;
mod menus;
pub(super) mod parts;
mod promotions;
mod redirects;
mod sections;
mod settings;
mod topics;

pub use sections::choices as section_choices;

use super::visit::Visit;
use crate::accounts::{Editor, Owner};
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use courant_kit::http::page_cache::Tag;
use http::{Response, StatusCode};

/// Names of the pages in addresses.
const PAGES: &[&str] =
    &["settings", "sections", "topics", "bylines", "menus", "redirects", "promotions", "imports", "links"];

/// Which page, and of what: a row, or what is not there yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    name: &'static str,
    item: Item,
}

/// Of what a page is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Item {
    All,
    New,
    One(i64),
}

/// The page at an address below the desk's.
pub fn place(below: &str) -> Option<Place> {
    let (name, item) = below.split_once('/').map_or((below, None), |(name, item)| (name, Some(item)));
    let name = PAGES.iter().find(|known| **known == name)?;
    let item = match item {
        None => Item::All,
        Some(_) if *name == "settings" => return None,
        Some("new") => Item::New,
        Some(id) => Item::One(id.parse::<i64>().ok().filter(|number| *number > 0 && number.to_string() == id)?),
    };
    Some(Place { name, item })
}

/// Shows a page.
pub async fn show(visit: &Visit<'_>, owner: Option<&Owner>, place: Place) -> Result<Response<Body>> {
    match (place.name, place.item) {
        ("settings", _) => settings::show(visit, owner.is_some()),
        ("sections", Item::All) => sections::show(visit).await,
        ("sections", item) => sections::show_one(visit, item).await,
        ("topics", Item::All) => topics::show(visit).await,
        ("topics", item) => topics::show_one(visit, item).await,
        ("bylines", Item::All) => bylines::show(visit).await,
        ("bylines", item) => bylines::show_one(visit, item).await,
        ("menus", Item::All) => menus::show(visit).await,
        ("menus", item) => menus::show_one(visit, item).await,
        ("redirects", Item::All) => redirects::show(visit).await,
        ("redirects", item) => redirects::show_one(visit, item).await,
        ("promotions", Item::All) => promotions::show(visit).await,
        ("promotions", item) => promotions::show_one(visit, item).await,
        ("imports", Item::All) => imports::show(visit, owner).await,
        ("imports", item) => imports::show_one(visit, item).await,
        ("links", Item::All) => links::show(visit).await,
        _ => visit.missing().await,
    }
}

/// Does what a form asks.
pub async fn act(
    visit: &Visit<'_>,
    editor: &Editor,
    owner: Option<&Owner>,
    place: Place,
    fields: &Fields,
) -> Result<Response<Body>> {
    match (place.name, place.item) {
        ("settings", _) => settings::act(visit, editor, owner, fields).await,
        ("sections", item) => sections::act(visit, editor, item, fields).await,
        ("topics", item) => topics::act(visit, editor, item, fields).await,
        ("bylines", item) => bylines::act(visit, editor, item, fields).await,
        ("menus", item) => menus::act(visit, editor, item, fields).await,
        ("redirects", item) => redirects::act(visit, editor, item, fields).await,
        ("promotions", item) => promotions::act(visit, editor, item, fields).await,
        ("imports", Item::All) if let Some(owner) = owner => imports::act(visit, owner, fields).await,
        ("links", Item::All) => links::act(visit, editor, fields).await,
        // Nothing of a report is sent.
        _ => visit.refuse(StatusCode::BAD_REQUEST),
    }
}

/// On to a page after something changed, with readers' pages forgotten; other processes hear of it by the event.
async fn changed(visit: &Visit<'_>, to: &str, done: &str) -> Result<Response<Body>> {
    visit.paper.reload().await?;
    visit.paper.cache.purge(&[Tag::all()]);
    let sign = if to.contains('?') { '&' } else { '?' };
    Ok(visit.lead(&format!("{to}{sign}done={done}")))
}

/// The words that are looked for.
fn sought(visit: &Visit<'_>) -> String {
    visit.query().text("q").trim().chars().take(100).collect()
}

/// An address of a list with what narrows it.
fn href(path: &str, pairs: &[(&str, &str)]) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    for (name, value) in pairs.iter().filter(|(_, value)| !value.is_empty()) {
        query.append_pair(name, value);
    }
    let query = query.finish();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

/// `word:7` as word and row; 0 where there is none.
pub(super) fn word_and_row(act: &str) -> (&str, i64) {
    let (word, row) = act.split_once(':').unwrap_or((act, ""));
    (word, row.parse().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_have_one_address_each() {
        assert_eq!(place("sections"), Some(Place { name: "sections", item: Item::All }));
        assert_eq!(place("topics/new"), Some(Place { name: "topics", item: Item::New }));
        assert_eq!(place("topics/7"), Some(Place { name: "topics", item: Item::One(7) }));
        for nowhere in
            ["", "x", "topics/", "topics/07", "topics/0", "topics/x.css", "settings/1", "topics/7/8", "topics/-1"]
        {
            assert_eq!(place(nowhere), None, "{nowhere}");
        }
    }
}
