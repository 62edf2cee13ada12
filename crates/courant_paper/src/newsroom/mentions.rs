//! `/~desk/articles/ID/mentions`: names in a manuscript, offered as topics to the editor's script.

use super::visit::Visit;
use crate::editing::{Hand, mentions};
use anyhow::Result;
use courant_kit::http::body::Body;
use http::{Response, StatusCode};
use serde::Deserialize;
use serde_json::{Value, json};

/// What the manuscript, as it was saved last, names and is not about. What is no topic yet is offered to those who may
/// make one.
pub async fn show(visit: &Visit<'_>, hand: &Hand, id: &str) -> Result<Response<Body>> {
    let found = mentions::list(&visit.paper.db, &visit.paper.names, hand, id, visit.now).await?;
    let Some(found) = found else { return visit.missing().await };
    let may_add = visit.session.as_ref().is_some_and(|session| session.editor().is_some());
    let items: Vec<Value> = found
        .iter()
        .filter(|one| may_add || one.topic_id.is_some())
        .map(|one| json!({ "id": one.topic_id, "name": one.name }))
        .collect();
    Ok(visit.json(StatusCode::OK, &json!({ "items": items })))
}

/// Does not offer a name again.
pub async fn refuse(visit: &Visit<'_>, hand: &Hand, id: &str, sent: &[u8]) -> Result<Response<Body>> {
    #[derive(Deserialize)]
    struct Request {
        refuse: String,
    }
    let Ok(Request { refuse: name }) = serde_json::from_slice(sent) else {
        return Ok(visit.json(StatusCode::BAD_REQUEST, &json!({})));
    };
    let status = match mentions::refuse(&visit.paper.db, hand, id, &name).await? {
        true => StatusCode::OK,
        false => StatusCode::NOT_FOUND,
    };
    Ok(visit.json(status, &json!({})))
}
