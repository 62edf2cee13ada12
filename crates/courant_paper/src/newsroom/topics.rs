//! `/~desk/topics.json`: topics for the editor's script, which finds them, offers those that are nearly the same, and makes new
//! ones for those who may.

use super::visit::Visit;
use crate::accounts::Editor;
use crate::setup::topics::{self, Typed, near, rows};
use crate::setup::{self, Place};
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::http::page_cache::Tag;
use courant_kit::i18n::Arg;
use http::{Response, StatusCode};
use serde::Deserialize;
use serde_json::{Value, json};

/// Topics that a search finds.
const FOUND: i64 = 20;

/// Topics that are nearly what was typed, then those in whose names it stands, those with most articles first.
pub async fn find(visit: &Visit<'_>, editor: Option<&Editor>) -> Result<Response<Body>> {
    let wanted: String = visit.query().text("q").trim().chars().take(setup::NAME).collect();
    let mut tx = visit.paper.db.read().await?;
    let mut found = near::list(&mut tx, &wanted).await?;
    for one in rows::list(&mut tx, &setup::like(&wanted), Place::TOP, FOUND).await? {
        if !found.iter().any(|known| known.id == one.id) {
            found.push(one);
        }
    }
    let items: Vec<Value> = found.iter().map(|topic| json!({ "id": topic.id, "name": topic.name })).collect();
    let is_known = found.iter().any(|one| near::is_same(&one.name, &wanted));
    Ok(visit.json(StatusCode::OK, &json!({ "items": items, "is_known": is_known, "may_add": editor.is_some() })))
}

/// Makes a topic; the one there is already, if only case, accents or signs differ.
pub async fn make(visit: &Visit<'_>, editor: &Editor, sent: &[u8]) -> Result<Response<Body>> {
    #[derive(Deserialize)]
    struct Request {
        name: String,
    }
    let Ok(Request { name }) = serde_json::from_slice(sent) else {
        return Ok(visit.json(StatusCode::BAD_REQUEST, &json!({})));
    };
    let db = &visit.paper.db;
    let known = near::list(&mut db.read().await?, &name).await?;
    if let Some(same) = known.iter().find(|one| near::is_same(&one.name, &name)) {
        return Ok(visit.json(StatusCode::OK, &json!({ "id": same.id, "name": same.name })));
    }
    match topics::save(db, editor, None, Typed { name, ..Typed::default() }, visit.now).await? {
        Ok(id) => {
            visit.paper.reload().await?;
            visit.paper.cache.purge(&[Tag::all()]);
            let made = rows::find(&mut db.read().await?, id).await?;
            let name = made.map(|made| made.name).unwrap_or_default();
            Ok(visit.json(StatusCode::OK, &json!({ "id": id, "name": name })))
        }
        Err(fault) => {
            let text = visit.site.locale.text(fault.key, &[("what", Arg::Text(&fault.what))]);
            Ok(visit.json(StatusCode::UNPROCESSABLE_ENTITY, &json!({ "text": text })))
        }
    }
}
