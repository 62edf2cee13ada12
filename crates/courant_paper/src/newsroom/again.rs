//! What somebody sent to the desk who is not signed in any more: nothing is done, and nothing that was typed is lost.
//!
//! The answer holds the form once more, to be sent to the same address after signing in beside it. It is made only of
//! what a page of this paper sent, so that no other site can have somebody send what they did not type.

use super::visit::Visit;
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use courant_kit::http::origin::Origin;
use http::{Response, StatusCode};
use serde::Serialize;

/// Longest form that is kept, in bytes. Nobody is known who sends it, so it is less than the desk's longest lists.
pub const FORM_BYTES: usize = 512 * 1024;
/// Fields that are not sent again: the session's own, and what is no text to keep on a page.
const LEFT: [&str; 4] = ["token", "password", "present", "code"];

#[derive(Serialize)]
struct AgainPage<'a> {
    action: &'a str,
    fields: Vec<FieldView<'a>>,
}

#[derive(Serialize)]
struct FieldView<'a> {
    name: &'a str,
    value: &'a str,
}

/// Whether what comes in is a form that is kept for whoever sent it.
pub fn is_kept(visit: &Visit<'_>) -> bool {
    let is_form = ["", "application/x-www-form-urlencoded"].iter().any(|kind| visit.header("content-type") == *kind);
    is_form && is_signed_out(visit)
}

/// Whether somebody is signed out who was on a page of this paper.
pub fn is_signed_out(visit: &Visit<'_>) -> bool {
    visit.session.is_none() && Origin::of(&visit.head.headers) == Origin::Here
}

/// Answers with the form once more.
pub fn show(visit: &Visit<'_>, fields: &Fields) -> Result<Response<Body>> {
    let page = AgainPage {
        action: visit.head.uri.path_and_query().map_or("/~desk", |asked| asked.as_str()),
        fields: fields
            .pairs()
            .filter(|(name, _)| !LEFT.contains(name))
            .map(|(name, value)| FieldView { name, value })
            .collect(),
    };
    visit.page(StatusCode::FORBIDDEN, "again.html", &visit.words("again-title"), page)
}
