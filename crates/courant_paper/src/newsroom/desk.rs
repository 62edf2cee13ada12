//! The desk of those who moderate: which page is for whom.

use super::sign_in;
use super::visit::{Fields, Visit};
use crate::accounts::sessions::Session;
use anyhow::Result;
use courant_kit::http::body::Body;
use http::{Response, StatusCode};

/// Shows a page of the desk; to others the form to sign in.
pub async fn show(visit: &Visit<'_>, below: &str) -> Result<Response<Body>> {
    let Some(moderator) = visit.session.as_ref().and_then(Session::moderator) else {
        return sign_in::show_instead(visit);
    };
    let _ = (moderator, below);
    visit.missing().await
}

/// How long a form of the desk may be, in bytes; none for somebody who may not send it.
pub fn form_bytes(visit: &Visit<'_>, _below: &str) -> Option<usize> {
    visit.session.as_ref().and_then(Session::moderator).map(|_| super::FORM_BYTES)
}

/// Does what a form of the desk asks.
pub async fn act(visit: &Visit<'_>, _below: &str, _fields: &Fields) -> Result<Response<Body>> {
    visit.refuse(StatusCode::NOT_FOUND)
}
