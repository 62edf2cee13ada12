//! Files of a form (`multipart/form-data`, RFC 7578), for pages without scripts: several files at once, or one in the
//! place of a medium's. The form's token stands before its files, so that nothing is read for somebody who may not send
//! it.

use super::change::status_of;
use super::describe::{is_fault, refused};
use super::{PATH, item, page};
use crate::accounts::Writer;
use crate::library::edit::{self, Keeper};
use crate::library::intake::{self, PIECE_TIME, Refusal, Taking};
use crate::media::files::StoredFile;
use crate::newsroom::visit::Visit;
use crate::pages::cache::medium_tag;
use anyhow::Result;
use bytes::Bytes;
use courant_kit::http::body::{Body, BodyError, BoxError, allow_body};
use futures_util::stream;
use http::{Response, StatusCode};
use http_body_util::BodyExt;
use multer::{Constraints, Field, Multipart, SizeLimit};
use std::pin::Pin;

/// Longest form, in bytes.
const FORM_BYTES: u64 = 512_000_000;
/// Files of a form.
const FILES: usize = 50;
/// Longest field that is no file, in bytes.
const FIELD_BYTES: u64 = 1_024;

/// What became of the files of a form.
struct Came {
    files: Vec<(String, StoredFile)>,
    /// Name, status and words of each that was refused.
    refused: Vec<(String, StatusCode, String)>,
}

/// Why a form was not read.
enum Fault {
    /// It may not be sent by whoever sent it.
    NotAllowed,
    /// It is no such form.
    NoForm,
    /// Our own.
    Own(anyhow::Error),
}

/// Adds the files of a form to the library.
pub async fn upload<B>(visit: &Visit<'_>, writer: &Writer, body: Option<B>) -> Result<Response<Body>>
where
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    let came = match read(visit, body, FILES).await {
        Ok(came) => came,
        Err(fault) => return answer_fault(visit, fault),
    };
    let mut ids = Vec::new();
    for (name, stored) in came.files {
        ids.push(intake::add(&visit.paper.db, writer, stored, &name, visit.now).await?.entry.medium.id);
    }
    if !came.refused.is_empty() || ids.is_empty() {
        let status = came.refused.first().map_or(StatusCode::UNPROCESSABLE_ENTITY, |(_, status, _)| *status);
        let problems: Vec<String> = match came.refused.is_empty() {
            true => vec![visit.words("library-refused-none")],
            false => came.refused.into_iter().map(|(name, _, text)| page::named(&name, &text)).collect(),
        };
        return page::draw(visit, status, problems).await;
    }
    Ok(visit.lead(&match ids.as_slice() {
        [id] => format!("{PATH}/{id}"),
        _ => PATH.to_owned(),
    }))
}

/// Puts the file of a form in the place of a medium's.
pub async fn replace<B>(visit: &Visit<'_>, keeper: &Keeper, id: i64, body: Option<B>) -> Result<Response<Body>>
where
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    let mut came = match read(visit, body, 1).await {
        Ok(came) => came,
        Err(fault) => return answer_fault(visit, fault),
    };
    if let Some((_, status, text)) = came.refused.pop() {
        return item::draw(visit, id, status, item::Problem::plain(text)).await;
    }
    let Some((_, stored)) = came.files.pop() else {
        let text = visit.words("library-refused-none");
        return item::draw(visit, id, StatusCode::UNPROCESSABLE_ENTITY, item::Problem::plain(text)).await;
    };
    match edit::replace(&visit.paper.db, keeper, id, stored, visit.now).await? {
        Ok(()) => {
            visit.paper.media.forget_manners();
            visit.paper.cache.purge(&[medium_tag(id)]);
            Ok(visit.lead(&format!("{PATH}/{id}")))
        }
        Err(edit::Fault::Missing) => visit.missing().await,
        Err(fault) => item::draw(visit, id, status_of(&fault), item::Problem::of(visit, &fault)).await,
    }
}

fn answer_fault(visit: &Visit<'_>, fault: Fault) -> Result<Response<Body>> {
    match fault {
        Fault::NotAllowed => visit.refuse(StatusCode::FORBIDDEN),
        Fault::NoForm => visit.refuse(StatusCode::BAD_REQUEST),
        Fault::Own(error) => Err(error),
    }
}

/// Reads a form: its files go to the media folder as they come.
async fn read<B>(visit: &Visit<'_>, body: Option<B>, most: usize) -> Result<Came, Fault>
where
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    let boundary = multer::parse_boundary(visit.header("content-type")).map_err(|_| Fault::NoForm)?;
    let Some(body) = body else { return Err(Fault::NoForm) };
    allow_body(&visit.head.extensions, FORM_BYTES, PIECE_TIME);
    let body: Pin<Box<B>> = Box::pin(body);
    let parts = stream::unfold(body, |mut body| async move {
        loop {
            let frame = match body.frame().await? {
                Ok(frame) => frame,
                Err(error) => return Some((Err(BodyError::of(error.into())), body)),
            };
            if let Ok(bytes) = frame.into_data() {
                return Some((Ok(bytes), body));
            }
        }
    });
    let limits = SizeLimit::new().whole_stream(FORM_BYTES).for_field("token", FIELD_BYTES);
    let mut form = Multipart::with_constraints(parts, boundary, Constraints::new().size_limit(limits));
    let mut came = Came { files: Vec::new(), refused: Vec::new() };
    let mut may_send = visit.may_send_token("").map_err(Fault::Own)?;
    loop {
        let field = match form.next_field().await {
            Ok(Some(field)) => field,
            Ok(None) => break,
            Err(error) => {
                came.refused.push(broke(visit, error)?);
                break;
            }
        };
        if field.name() == Some("token") {
            let token = field.text().await.map_err(|_| Fault::NoForm)?;
            may_send = visit.may_send_token(&token).map_err(Fault::Own)?;
            continue;
        }
        let Some(name) = field.file_name().map(intake::clean_name) else { continue };
        if !may_send {
            return Err(Fault::NotAllowed);
        }
        // A field of files in which none was chosen.
        if name.is_empty() {
            continue;
        }
        if came.files.len() + came.refused.len() >= most {
            break;
        }
        match take(visit, field).await {
            Ok(stored) => came.files.push((name, stored)),
            Err(refusal) if is_fault(&refusal) => return Err(Fault::Own(refusal.into())),
            Err(refusal) => {
                let (status, text) = refused(visit, &refusal);
                came.refused.push((name, status, text));
                // What the request itself did wrong holds for what follows too.
                if matches!(refusal, Refusal::Body(_)) {
                    break;
                }
            }
        }
    }
    if may_send { Ok(came) } else { Err(Fault::NotAllowed) }
}

async fn take(visit: &Visit<'_>, mut field: Field<'_>) -> Result<StoredFile, Refusal> {
    let taking = Taking::begin(&visit.paper.intake, &visit.paper.media)?;
    loop {
        match field.chunk().await {
            Ok(Some(bytes)) => {
                if !taking.send(bytes).await {
                    // It wants no more, and says why.
                    return taking.end().await;
                }
            }
            Ok(None) => return taking.end().await,
            Err(error) => return Err(Refusal::Body(body_error(error))),
        }
    }
}

/// What a form that cannot be read to its end is: too long or too slow, or broken off.
fn broke(visit: &Visit<'_>, error: multer::Error) -> Result<(String, StatusCode, String), Fault> {
    let (status, text) = refused(visit, &Refusal::Body(body_error(error)));
    Ok((String::new(), status, text))
}

fn body_error(error: multer::Error) -> BodyError {
    match error {
        multer::Error::StreamSizeExceeded { limit } | multer::Error::FieldSizeExceeded { limit, .. } => {
            BodyError::TooLarge { limit_bytes: limit }
        }
        multer::Error::StreamReadFailed(cause) => BodyError::of(cause),
        other => BodyError::Broken(other.to_string()),
    }
}
