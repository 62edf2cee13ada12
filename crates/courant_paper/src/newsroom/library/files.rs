//! Files for scripts: in one piece, and in several parts after the core protocol of tus 1.0.0; the file of a medium as it
//! came, for staff.

use super::json::{self, OFFSET};
use crate::accounts::Writer;
use crate::library::intake::{self, PIECE_BYTES, PIECE_TIME};
use crate::library::uploads::{self, CHUNK_BYTES, PART_BYTES, PART_TIME, Place, Step};
use crate::media::files::FileError;
use crate::newsroom::visit::Visit;
use anyhow::Result;
use bytes::Bytes;
use courant_kit::http::body::{Body, BoxError, allow_body, read_body};
use courant_kit::http::disposition::{Disposition, content_disposition};
use http::{HeaderName, HeaderValue, Response, StatusCode, header};
use serde::Deserialize;

/// Version of the protocol.
const VERSION: &str = "1.0.0";
const RESUMABLE: HeaderName = HeaderName::from_static("tus-resumable");
const SUPPORTED: HeaderName = HeaderName::from_static("tus-version");
const LENGTH: HeaderName = HeaderName::from_static("upload-length");
/// Type of the body of a part.
const PART_TYPE: &str = "application/offset+octet-stream";
/// Longest announcement, in bytes.
const ANNOUNCEMENT: usize = 4_096;

/// What a file in several parts is announced with.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Announced {
    /// Its name where it comes from.
    pub name: String,
    /// Its length.
    pub bytes: u64,
    #[serde(default)]
    sha256: String,
}

/// Takes a file in one piece.
pub async fn take<B>(visit: &Visit<'_>, writer: &Writer, body: Option<B>) -> Result<Response<Body>>
where
    B: http_body::Body<Data = Bytes>,
    B::Error: Into<BoxError>,
{
    allow_body(&visit.head.extensions, PIECE_BYTES, PIECE_TIME);
    let paper = visit.paper;
    let Some(body) = body else { return json::refusal(visit, FileError::Empty.into()) };
    let stored = match intake::take(&paper.intake, &paper.media, body).await {
        Ok(stored) => stored,
        Err(refusal) => return json::refusal(visit, refusal),
    };
    let name = visit.query();
    let added = intake::add(&paper.db, writer, stored, name.text("name"), visit.now).await?;
    json::added(visit, &added)
}

fn place<'a>(visit: &'a Visit<'_>) -> Place<'a> {
    Place { db: &visit.paper.db, folder: &visit.paper.media, intake: &visit.paper.intake }
}

/// Row of whoever sends something.
fn account_of(writer: &Writer) -> Result<i64> {
    writer.actor().account_id().ok_or_else(|| anyhow::anyhow!("nobody is signed in"))
}

/// Says which protocol this is.
pub fn versioned(mut response: Response<Body>) -> Response<Body> {
    response.headers_mut().insert(RESUMABLE, HeaderValue::from_static(VERSION));
    response
}

/// The answer to somebody who speaks another version.
pub fn of_other_version(visit: &Visit<'_>) -> Option<Response<Body>> {
    let is_other = visit.head.headers.get(RESUMABLE).is_some_and(|version| version != VERSION);
    is_other.then(|| {
        let mut response = json::empty(visit, StatusCode::PRECONDITION_FAILED);
        response.headers_mut().insert(SUPPORTED, HeaderValue::from_static(VERSION));
        versioned(response)
    })
}

/// What a file in several parts is announced with, or the answer to what is no announcement.
pub async fn announced<B>(visit: &Visit<'_>, body: Option<B>) -> Result<Result<Announced, Response<Body>>>
where
    B: http_body::Body<Data = Bytes>,
    B::Error: Into<BoxError>,
{
    let bytes = match body {
        Some(body) => match read_body(body, ANNOUNCEMENT).await {
            Ok(bytes) => bytes,
            Err(error) => return json::refusal(visit, error.into()).map(Err),
        },
        None => Bytes::new(),
    };
    match serde_json::from_slice(&bytes) {
        Ok(announced) => Ok(Ok(announced)),
        Err(_) => json::said(visit, StatusCode::BAD_REQUEST, "library-refused-fault").map(Err),
    }
}

/// Answers an announcement: where the parts go, and what else is told.
pub fn begun(visit: &Visit<'_>, place: &str, told: &serde_json::Value) -> Result<Response<Body>> {
    let mut response = json::answer(visit, StatusCode::CREATED, told)?;
    response.headers_mut().insert(header::LOCATION, HeaderValue::from_str(place)?);
    Ok(versioned(response))
}

/// Announces a file in several parts.
pub async fn begin<B>(visit: &Visit<'_>, writer: &Writer, body: Option<B>) -> Result<Response<Body>>
where
    B: http_body::Body<Data = Bytes>,
    B::Error: Into<BoxError>,
{
    let Announced { name, bytes, sha256 } = match announced(visit, body).await? {
        Ok(announced) => announced,
        Err(response) => return Ok(response),
    };
    match uploads::begin(&visit.paper.db, account_of(writer)?, &name, bytes, &sha256, visit.now).await {
        Ok(upload) => {
            let told = serde_json::json!({ "upload": upload.public_id, "chunk_bytes": CHUNK_BYTES });
            begun(visit, &format!("{}/uploads/{}", super::PATH, upload.public_id), &told)
        }
        Err(refusal) => json::refusal(visit, refusal).map(versioned),
    }
}

/// How much of it is here.
pub async fn status(visit: &Visit<'_>, writer: &Writer, upload: &str) -> Result<Response<Body>> {
    if let Some(response) = of_other_version(visit) {
        return Ok(response);
    }
    match uploads::status(&visit.paper.db, account_of(writer)?, upload).await {
        Ok(upload) => Ok(here(visit, upload.received_bytes, upload.bytes)),
        Err(refusal) => json::refusal(visit, refusal).map(versioned),
    }
}

/// Says how much of a file is here.
pub fn here(visit: &Visit<'_>, received: u64, whole: u64) -> Response<Body> {
    let mut response = json::empty(visit, StatusCode::OK);
    response.headers_mut().insert(OFFSET, HeaderValue::from(received));
    response.headers_mut().insert(LENGTH, HeaderValue::from(whole));
    versioned(response)
}

/// Says that a part is here, and how much of the file that makes.
pub fn taken(visit: &Visit<'_>, offset: u64) -> Response<Body> {
    let mut response = json::empty(visit, StatusCode::NO_CONTENT);
    response.headers_mut().insert(OFFSET, HeaderValue::from(offset));
    versioned(response)
}

/// Where a part begins, with leave for its length; or the answer to what is no part.
pub fn begins_at(visit: &Visit<'_>) -> Result<Result<u64, Response<Body>>> {
    if let Some(response) = of_other_version(visit) {
        return Ok(Err(response));
    }
    let refuse = |status, key| json::said(visit, status, key).map(versioned).map(Err);
    if visit.header("content-type") != PART_TYPE {
        return refuse(StatusCode::UNSUPPORTED_MEDIA_TYPE, "library-refused-fault");
    }
    let Ok(offset) = visit.header(OFFSET.as_str()).parse::<u64>() else {
        return refuse(StatusCode::BAD_REQUEST, "library-refused-offset");
    };
    allow_body(&visit.head.extensions, PART_BYTES, PART_TIME);
    Ok(Ok(offset))
}

/// Takes a part.
pub async fn part<B>(visit: &Visit<'_>, writer: &Writer, upload: &str, body: Option<B>) -> Result<Response<Body>>
where
    B: http_body::Body<Data = Bytes>,
    B::Error: Into<BoxError>,
{
    let offset = match begins_at(visit)? {
        Ok(offset) => offset,
        Err(response) => return Ok(response),
    };
    let response = match uploads::append(&place(visit), writer, upload, offset, body, visit.now).await {
        Ok(Step::At(offset)) => return Ok(taken(visit, offset)),
        Ok(Step::Done(added)) => json::added(visit, &added)?,
        Err(refusal) => json::refusal(visit, refusal)?,
    };
    Ok(versioned(response))
}

/// Gives it up.
pub async fn give_up(visit: &Visit<'_>, writer: &Writer, upload: &str) -> Result<Response<Body>> {
    match uploads::give_up(&place(visit), account_of(writer)?, upload).await {
        Ok(()) => Ok(versioned(json::empty(visit, StatusCode::NO_CONTENT))),
        Err(refusal) => json::refusal(visit, refusal).map(versioned),
    }
}

/// The file of a medium as it came, with all that is in it: for whoever is signed in, and kept nowhere. It is shown by an `img`
/// and else saved, never opened as a page.
pub async fn original(visit: &Visit<'_>, id: i64) -> Result<Response<Body>> {
    let found = crate::library::find(&mut visit.paper.db.read().await?, id).await?;
    let entry = found.filter(|entry| entry.medium.state == "stored");
    let Some(entry) = entry else { return visit.missing().await };
    let saved = content_disposition(Disposition::Attachment, &entry.original_name);
    visit.file(&entry.medium.file, &entry.medium.media_type, Some(saved)).await
}
