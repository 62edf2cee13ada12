//! Serving media: `/~media/<file>` from the media folder to whoever asks.
//!
//! Only files the store knows are served, under the type the store knows. Nothing that could run (pages, drawings,
//! scripts) leaves under a type that runs: what is not on the list of passive types is a download. Names hold a hash of
//! the content, so answers may be kept for ever.
//!
//! A picture's original may hold where and with which camera it was taken. Its address leads to the best rendition as
//! soon as there is one; before that it is served only if it was public elsewhere before it came here.
//!
//! Not here: ranges, entity tags and reading the disk ([`courant_kit::http::files`]).

use super::files::MediaFolder;
use super::rows::{self, KnownFile};
use anyhow::Result;
use courant_kit::db::Db;
use courant_kit::http::body::Body;
use courant_kit::http::disposition::{Disposition, content_disposition};
use courant_kit::http::files::FileToSend;
use courant_kit::http::security::SecurityHeaders;
use http::request::Parts;
use http::{HeaderValue, Method, Response, StatusCode, header};
use std::sync::Arc;

/// Types a browser shows without running anything. Every other type is a download.
const PASSIVE: &[&str] = &[
    "application/pdf",
    "audio/flac",
    "audio/mp4",
    "audio/mpeg",
    "audio/ogg",
    "audio/wav",
    "image/avif",
    "image/bmp",
    "image/gif",
    "image/heic",
    "image/jpeg",
    "image/png",
    "image/tiff",
    "image/webp",
    "text/vtt",
    "video/mp4",
    "video/webm",
];
const DOWNLOAD: &str = "application/octet-stream";
const PDF: &str = "application/pdf";
/// How long an original is kept whose place a rendition will take.
const FOR_NOW: &str = "public, max-age=3600";

/// How a file is served; found once for files that never change their ways.
#[derive(Debug)]
pub(super) struct Manner {
    content_type: &'static str,
    disposition: Option<HeaderValue>,
    is_lasting: bool,
}

/// Answers a request for `file` (what stands after `/~media/`); none if readers get no such file.
///
/// GET and HEAD, with ranges and conditions. Trouble with the disk or the store is said in the log and
/// answered with 503.
pub async fn answer(
    db: &Db,
    folder: &MediaFolder,
    headers: &SecurityHeaders,
    head: &Parts,
    file: &str,
) -> Option<Response<Body>> {
    match respond(db, folder, headers, head, file).await {
        Ok(response) => response,
        Err(error) => {
            tracing::error!(media.file = file, error = format!("{error:#}"), "a media file could not be served");
            let mut response = bare(StatusCode::SERVICE_UNAVAILABLE, "no-store");
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("30"));
            headers.apply(response.headers_mut());
            Some(response)
        }
    }
}

async fn respond(
    db: &Db,
    folder: &MediaFolder,
    headers: &SecurityHeaders,
    head: &Parts,
    file: &str,
) -> Result<Option<Response<Body>>> {
    let Some(path) = folder.path_of(file) else { return Ok(None) };
    let manner = match folder.manners.get(file) {
        Some(manner) => manner,
        None => {
            let mut tx = db.read().await?;
            let Some(known) = rows::find_known_file(&mut tx, file).await? else {
                // A medium that had it before leads to what it has now.
                let Some(id) = rows::find_by_former_file(&mut tx, file).await? else { return Ok(None) };
                let medium = rows::map_by_ids(&mut tx, &[id]).await?.remove(&id);
                let to = medium.and_then(|medium| medium.file_href()).filter(|to| *to != super::href(file));
                return Ok(to.and_then(|to| moved(&to, headers, head)));
            };
            let original = known.original_of.filter(|_| known.family == "picture");
            if let Some(id) = original {
                if known.renditions_state == "made" {
                    let medium = rows::map_by_ids(&mut tx, &[id]).await?.remove(&id);
                    let best = medium.and_then(|medium| medium.best().map(|best| super::href(&best.file)));
                    return Ok(best.and_then(|to| moved(&to, headers, head)));
                }
                if !known.was_public {
                    return Ok(None);
                }
            }
            let manner = Arc::new(manner_of(&known, original.is_none()));
            if manner.is_lasting {
                folder.manners.insert(file.to_owned(), Arc::clone(&manner));
            }
            manner
        }
    };
    let mut answer = FileToSend::new(&folder.root, &path, manner.content_type).security(headers);
    answer = if manner.is_lasting { answer.immutable() } else { answer.cache_control(FOR_NOW) };
    if let Some(disposition) = &manner.disposition {
        answer = answer.disposition(disposition.clone());
    }
    answer.respond(head).await
}

fn manner_of(known: &KnownFile, is_lasting: bool) -> Manner {
    let content_type = PASSIVE.iter().copied().find(|passive| *passive == known.media_type).unwrap_or(DOWNLOAD);
    let disposition = match content_type {
        PDF => Some(Disposition::Inline),
        _ if known.family == "document" || content_type == DOWNLOAD => Some(Disposition::Attachment),
        _ => None,
    };
    let disposition = disposition.map(|kind| content_disposition(kind, &known.original_name));
    Manner { content_type, disposition, is_lasting }
}

/// Leads on from an original to its best rendition; for a while, as renditions may be made anew.
fn moved(to: &str, headers: &SecurityHeaders, head: &Parts) -> Option<Response<Body>> {
    if head.method != Method::GET && head.method != Method::HEAD {
        return None;
    }
    let mut response = bare(StatusCode::FOUND, "public, max-age=86400");
    response.headers_mut().insert(header::LOCATION, HeaderValue::from_str(to).ok()?);
    headers.apply(response.headers_mut());
    Some(response)
}

fn bare(status: StatusCode, cache_control: &'static str) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(cache_control));
    response.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(0));
    response
}
