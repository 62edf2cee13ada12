//! Choosing a medium of the library for a field of a form.
//!
//! With a script (`assets/picker.js`) in a dialog. Without it the form's own button sends it: [`step`] answers with a page
//! that holds all that was typed, a search and a list, and gives the form back with what was chosen. Nothing is saved on
//! the way.

use super::library::{ItemView, view};
use super::visit::Visit;
use crate::articles::Cursor;
use crate::library::list::{self, Filter, SOUGHT};
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use http::{Response, StatusCode};
use serde::Serialize;

/// A field that takes a medium: its name, and the family of the library.
pub type Taker<'a> = (&'a str, &'a str);

/// What a form was sent for.
pub enum Step {
    /// For something else.
    None,
    /// To choose: the page to do it on.
    Page(Response<Body>),
    /// It was chosen, or nothing was: the form as it is then.
    Back(Fields),
}

#[derive(Serialize)]
struct PickPage<'a> {
    action: &'a str,
    name: &'a str,
    kept: Vec<(&'a str, &'a str)>,
    text: &'a str,
    list: Vec<ItemView>,
    chosen: i64,
    further: String,
}

/// Names of the page's own fields.
const OWN: [&str; 4] = ["act", "token", "pick_text", "pick"];

/// Does the next step of choosing, if the form was sent for that.
pub async fn step(visit: &Visit<'_>, fields: &Fields, takers: &[Taker<'_>]) -> Result<Step> {
    let mut parts = fields.text("act").splitn(3, ':');
    let (word, name, from) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default(), parts.next());
    let Some((name, family)) = takers.iter().find(|(known, _)| *known == name) else { return Ok(Step::None) };
    match word {
        "pick" => {}
        "picked" if !fields.text("pick").is_empty() => return Ok(Step::Back(fields.with(name, fields.text("pick")))),
        "picked" | "unpicked" => return Ok(Step::Back(fields.clone())),
        _ => return Ok(Step::None),
    }
    let filter = Filter {
        family: (*family).to_owned(),
        text: fields.text("pick_text").trim().chars().take(SOUGHT).collect(),
        before: from.and_then(Cursor::parse),
        ..Filter::default()
    };
    let found = list::list(&mut visit.paper.db.read().await?, &filter, visit.now).await?;
    let page = PickPage {
        action: visit.head.uri.path(),
        name,
        kept: fields.pairs().filter(|(known, _)| !OWN.contains(known)).collect(),
        text: &filter.text,
        list: found.entries.iter().map(|entry| view(entry, visit.now)).collect(),
        chosen: fields.text(name).trim().rsplit('/').next().and_then(|id| id.parse().ok()).unwrap_or_default(),
        further: found.next.map(|next| next.to_text()).unwrap_or_default(),
    };
    Ok(Step::Page(visit.page(StatusCode::OK, "pick.html", &visit.words("pick-title"), page)?))
}
