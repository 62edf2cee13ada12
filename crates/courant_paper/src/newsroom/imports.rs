//! The export of `/~desk/imports` as it comes in, for the page's script: in parts, as the library's files do.
//!
//! `POST /~desk/imports/uploads` announces it, `HEAD` and `PATCH /~desk/imports/uploads/ID` say how much is here and add to
//! it. Owners only; the answer to the last part is 200.

use super::library::{files, has_token, json};
use super::visit::Visit;
use crate::accounts::Owner;
use crate::imports::desk;
use crate::library::intake::Refusal;
use crate::library::uploads::CHUNK_BYTES;
use anyhow::Result;
use bytes::Bytes;
use courant_kit::http::body::{Body, BoxError};
use http::{Method, Response, StatusCode};

/// Where the page is.
const PATH: &str = "/~desk/imports";

/// What is asked besides pages and forms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked<'a> {
    /// A file is announced.
    Begin,
    /// How much of it is here.
    Status(&'a str),
    /// A part of it.
    Part(&'a str),
}

/// What an address below `/~desk/` asks, besides pages and forms.
pub fn asked<'a>(below: &'a str, method: &Method) -> Option<Asked<'a>> {
    match (below.strip_prefix("imports/uploads")?, method.as_str()) {
        ("", "POST") => Some(Asked::Begin),
        (rest, "HEAD" | "PATCH") => {
            let id = rest.strip_prefix('/').filter(|id| super::desk::is_id(id))?;
            Some(if *method == Method::HEAD { Asked::Status(id) } else { Asked::Part(id) })
        }
        _ => None,
    }
}

/// Answers it; to whoever is no owner, that they may not.
pub async fn answer<B>(visit: &Visit<'_>, asked: Asked<'_>, body: Option<B>) -> Result<Response<Body>>
where
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    let owner = visit.session.as_ref().and_then(|session| session.owner());
    let Some(owner) = owner.filter(|_| has_token(visit).unwrap_or_default()) else {
        return json::said(visit, StatusCode::FORBIDDEN, "library-signed-out");
    };
    match asked {
        Asked::Begin => begin(visit, &owner, body).await,
        Asked::Status(id) => match files::of_other_version(visit) {
            Some(response) => Ok(response),
            None => match desk::status(&visit.paper.db, &owner, id).await {
                Ok(file) => Ok(files::here(visit, file.received_bytes, file.bytes)),
                Err(refusal) => refuse(visit, refusal),
            },
        },
        Asked::Part(id) => part(visit, &owner, id, body).await,
    }
}

fn refuse(visit: &Visit<'_>, refusal: Refusal) -> Result<Response<Body>> {
    json::refusal(visit, refusal).map(files::versioned)
}

async fn begin<B>(visit: &Visit<'_>, owner: &Owner, body: Option<B>) -> Result<Response<Body>>
where
    B: http_body::Body<Data = Bytes>,
    B::Error: Into<BoxError>,
{
    let announced = match files::announced(visit, body).await? {
        Ok(announced) => announced,
        Err(response) => return Ok(response),
    };
    let paper = visit.paper;
    match desk::begin(&paper.db, &paper.media, owner, &announced.name, announced.bytes, visit.now).await {
        Ok(file) => {
            let told = serde_json::json!({
                "upload": file.public_id,
                "chunk_bytes": CHUNK_BYTES,
                "received_bytes": file.received_bytes,
            });
            files::begun(visit, &format!("{PATH}/uploads/{}", file.public_id), &told)
        }
        Err(Refusal::TooMuch) => json::said(visit, StatusCode::CONFLICT, "setup-import-other"),
        Err(refusal) => refuse(visit, refusal),
    }
}

async fn part<B>(visit: &Visit<'_>, owner: &Owner, id: &str, body: Option<B>) -> Result<Response<Body>>
where
    B: http_body::Body<Data = Bytes>,
    B::Error: Into<BoxError>,
{
    let offset = match files::begins_at(visit)? {
        Ok(offset) => offset,
        Err(response) => return Ok(response),
    };
    let (paper, now) = (visit.paper, visit.now);
    let place = (&paper.db, &paper.media, &paper.intake);
    match desk::append(place, owner, id, offset, body, now).await {
        Ok(file) if file.received_bytes < file.bytes => Ok(files::taken(visit, file.received_bytes)),
        Ok(file) => {
            let told = serde_json::json!({ "label": file.name, "page": PATH, "is_known": false });
            json::answer(visit, StatusCode::OK, &told).map(files::versioned)
        }
        Err(refusal) => refuse(visit, refusal),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_lead_to_one_thing() {
        let of = |method: Method, below: &str| format!("{:?}", asked(below, &method));
        for (method, below, found) in [
            (Method::POST, "imports", "None"),
            (Method::GET, "imports/7", "None"),
            (Method::POST, "imports/uploads", "Some(Begin)"),
            (Method::POST, "imports/uploads/0-a", "None"),
            (Method::HEAD, "imports/uploads", "None"),
            (Method::HEAD, "imports/uploads/0-a", "Some(Status(\"0-a\"))"),
            (Method::PATCH, "imports/uploads/0-a", "Some(Part(\"0-a\"))"),
            (Method::PATCH, "imports/uploads/../a", "None"),
            (Method::GET, "imports/uploads/0-a", "None"),
        ] {
            assert_eq!(of(method.clone(), below), found, "{method} {below}");
        }
    }
}
