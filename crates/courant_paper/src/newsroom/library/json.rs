//! Answers for scripts.

use super::describe::{ItemView, is_fault, refused, view};
use super::page::filter;
use crate::library::intake::{Added, Refusal};
use crate::library::list;
use crate::newsroom::visit::Visit;
use crate::pages::apart;
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::http::page::Page;
use http::{HeaderName, HeaderValue, Response, StatusCode, header};
use serde::Serialize;

/// Offset of an upload (tus 1.0.0).
pub const OFFSET: HeaderName = HeaderName::from_static("upload-offset");

#[derive(Serialize)]
struct Listed {
    items: Vec<ItemView>,
    /// What the next page is asked with; empty at the end.
    further: String,
}

/// JSON for one person.
pub fn answer<T: Serialize>(visit: &Visit<'_>, status: StatusCode, value: &T) -> Result<Response<Body>> {
    Ok(visit.json(status, &serde_json::to_value(value)?))
}

/// No body at all.
pub fn empty(visit: &Visit<'_>, status: StatusCode) -> Response<Body> {
    let mut response = apart(Page::new("text/plain; charset=utf-8", "").status(status), &visit.site.private_headers);
    response.headers_mut().remove(header::CONTENT_TYPE);
    response
}

/// `{"text": …}` with the words of a key.
pub fn said(visit: &Visit<'_>, status: StatusCode, key: &str) -> Result<Response<Body>> {
    answer(visit, status, &serde_json::json!({ "text": visit.words(key) }))
}

/// `{"text": …}` that says why a file was not taken.
///
/// # Errors
/// Our own faults.
pub fn refusal(visit: &Visit<'_>, refusal: Refusal) -> Result<Response<Body>> {
    if is_fault(&refusal) {
        return Err(refusal.into());
    }
    let (status, text) = refused(visit, &refusal);
    let mut response = answer(visit, status, &serde_json::json!({ "text": text }))?;
    let headers = response.headers_mut();
    if let Refusal::Offset(offset) = refusal {
        headers.insert(OFFSET, HeaderValue::from(offset));
    }
    if matches!(refusal, Refusal::Busy | Refusal::Locked) {
        headers.insert(header::RETRY_AFTER, HeaderValue::from(1));
    }
    Ok(response)
}

/// What an upload became.
pub fn added(visit: &Visit<'_>, added: &Added) -> Result<Response<Body>> {
    let item = ItemView { is_known: Some(added.is_known), ..view(&added.entry, visit.now) };
    answer(visit, StatusCode::OK, &item)
}

/// A page of the list.
pub async fn list(visit: &Visit<'_>) -> Result<Response<Body>> {
    let found = list::list(&mut visit.paper.db.read().await?, &filter(&visit.query()), visit.now).await?;
    let listed = Listed {
        items: found.entries.iter().map(|entry| view(entry, visit.now)).collect(),
        further: found.next.map(|next| next.to_text()).unwrap_or_default(),
    };
    answer(visit, StatusCode::OK, &listed)
}

/// One medium.
pub async fn item(visit: &Visit<'_>, id: i64) -> Result<Response<Body>> {
    match crate::library::find(&mut visit.paper.db.read().await?, id).await? {
        Some(entry) => answer(visit, StatusCode::OK, &view(&entry, visit.now)),
        None => said(visit, StatusCode::NOT_FOUND, "library-no-medium"),
    }
}
