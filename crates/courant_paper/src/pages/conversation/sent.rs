//! A form with a file (`multipart/form-data`, RFC 7578): its fields as those of any other form, and one picture.
//!
//! It is read as it comes and never holds more than its fields and one picture of the length that is taken. A file that is
//! longer is read on for a while and dropped, so that a browser which sends first and listens later gets its answer with all
//! that was typed. Fields stand before the file: whether it may be kept at all is decided by them.

use crate::comments::pictures::{BYTES, Refusal};
use crate::comments::post::FORM_BYTES;
use crate::library::intake::Writing;
use crate::paper::Paper;
use bytes::Bytes;
use courant_kit::http::body::{BodyError, BoxError, allow_body};
use courant_kit::http::form::Fields;
use futures_util::{Stream, StreamExt, stream};
use http::header;
use http::request::Parts;
use http_body_util::BodyExt;
use multer::{Constraints, Field, Multipart, SizeLimit};
use std::time::Duration;
use tokio::sync::OwnedSemaphorePermit;

/// Longest form that is read, in bytes: above [`BYTES`] the file is dropped as it comes.
const MOST_BYTES: u64 = 40_000_000;
/// Longest time that it may take to come in, for a phone on a bad line.
const TIME: Duration = Duration::from_secs(300);
/// Bytes that are looked at in one go.
const PIECE: usize = 64 * 1024;
/// Fields that are read at most.
const FIELDS: usize = 100;
/// The field with the file.
pub(super) const PICTURE: &str = "picture";

/// What such a form sends.
pub(super) struct Sent {
    pub(super) fields: Fields,
    pub(super) picture: Picture,
    /// All of it came. If not, what was wanted may be among what did not come.
    pub(super) is_whole: bool,
}

/// The picture of a form.
pub(super) enum Picture {
    /// None was chosen.
    None,
    /// One was, and its bytes did not come with the form.
    Named,
    /// Its bytes, and the right to have them in memory.
    Came(Bytes, Hold),
    /// It is not taken.
    Refused(Refusal),
}

/// A picture in memory: one of a few in all, and the only one of whoever sends it.
pub(super) struct Hold {
    _hand: OwnedSemaphorePermit,
    _writing: Writing,
}

impl Hold {
    /// For whoever is called so.
    ///
    /// # Refuses
    /// `Busy`: as many as may be are in memory, or one of the same sender.
    pub(super) fn of(paper: &Paper, sender: &str) -> Result<Hold, Refusal> {
        let writing = paper.intake.begin(sender).map_err(|_| Refusal::Busy)?;
        let hand = paper.intake.hand_for_reader().map_err(|_| Refusal::Busy)?;
        Ok(Hold { _hand: hand, _writing: writing })
    }
}

impl Sent {
    /// What a form without files sends: of a picture only its name.
    pub(super) fn plain(fields: Fields) -> Sent {
        let picture = if fields.text(PICTURE).is_empty() { Picture::None } else { Picture::Named };
        Sent { fields, picture, is_whole: true }
    }
}

/// Where parts of such a form begin; none for other forms.
pub(super) fn boundary(head: &Parts) -> Option<String> {
    multer::parse_boundary(head.headers.get(header::CONTENT_TYPE)?.to_str().ok()?).ok()
}

/// Reads such a form. Whether its picture may be kept is asked when the first bytes of it are there.
///
/// # Errors
/// It is no such form, or its fields are too long or too many or came too slowly. What is wrong with the file is no error.
pub(super) async fn read<B>(
    head: &Parts,
    boundary: String,
    body: B,
    may_keep: impl Fn(&Fields) -> Result<Hold, Refusal>,
) -> Result<Sent, BodyError>
where
    B: http_body::Body<Data = Bytes> + Send,
    B::Error: Into<BoxError>,
{
    allow_body(&head.extensions, MOST_BYTES, TIME);
    let mut parts = Box::pin(pieces(body).fuse());
    let limits = SizeLimit::new().whole_stream(MOST_BYTES).per_field(FORM_BYTES as u64).for_field(PICTURE, MOST_BYTES);
    let mut form = Multipart::with_constraints(&mut parts, boundary, Constraints::new().size_limit(limits));
    let (mut pairs, mut length) = (Vec::new(), 0);
    let (mut picture, mut is_whole) = (Picture::None, true);
    while let Some(field) = form.next_field().await.map_err(fault)? {
        let name = field.name().unwrap_or_default().to_owned();
        if name == PICTURE {
            let (came, came_whole) = take(field, || may_keep(&Fields::of(pairs.clone()))).await;
            // Of several the first counts.
            if matches!(picture, Picture::None) {
                picture = came;
            }
            if !came_whole {
                is_whole = false;
                break;
            }
            continue;
        }
        let value = field.bytes().await.map_err(fault)?;
        length += name.len() + value.len();
        if length > FORM_BYTES || pairs.len() == FIELDS {
            return Err(BodyError::TooLarge { limit_bytes: FORM_BYTES as u64 });
        }
        pairs.push((name, String::from_utf8_lossy(&value).into_owned()));
    }
    drop(form);
    if is_whole {
        // What stands behind the last part says nothing, and the connection is good for the next request.
        while let Some(piece) = parts.next().await {
            piece?;
        }
    }
    Ok(Sent { fields: Fields::of(pairs), picture, is_whole })
}

/// The bytes of a body as they come, a small piece at a time. `multer` takes in all that is there before it looks at any of
/// it, so there is never more than one.
fn pieces<B>(body: B) -> impl Stream<Item = Result<Bytes, BodyError>> + Send
where
    B: http_body::Body<Data = Bytes> + Send,
    B::Error: Into<BoxError>,
{
    stream::unfold((Box::pin(body), Bytes::new()), |(mut body, mut at_hand)| async move {
        tokio::task::yield_now().await;
        while at_hand.is_empty() {
            match body.frame().await? {
                Ok(frame) => at_hand = frame.into_data().unwrap_or_default(),
                Err(error) => return Some((Err(BodyError::of(error.into())), (body, at_hand))),
            }
        }
        let piece = at_hand.split_to(at_hand.len().min(PIECE));
        Some((Ok(piece), (body, at_hand)))
    })
}

/// Takes a file, or drops it as it comes; and whether it came to its end.
async fn take(mut field: Field<'_>, may_keep: impl FnOnce() -> Result<Hold, Refusal>) -> (Picture, bool) {
    let (mut bytes, mut may_keep, mut hold) = (Vec::new(), Some(may_keep), None);
    let mut refused = None;
    loop {
        let chunk = match field.chunk().await {
            Ok(Some(chunk)) => chunk,
            Ok(None) => break,
            Err(error) => {
                let refusal = match fault(error) {
                    BodyError::TooLarge { .. } => Refusal::TooLarge,
                    BodyError::TooSlow | BodyError::Broken(_) => Refusal::Busy,
                };
                return (Picture::Refused(refused.unwrap_or(refusal)), false);
            }
        };
        if let Some(may_keep) = may_keep.take_if(|_| !chunk.is_empty()) {
            match may_keep() {
                Ok(given) => hold = Some(given),
                Err(refusal) => refused = Some(refusal),
            }
        }
        if hold.is_some() && (bytes.len() + chunk.len()) as u64 > BYTES {
            (refused, hold, bytes) = (Some(Refusal::TooLarge), None, Vec::new());
        }
        if hold.is_some() {
            bytes.extend_from_slice(&chunk);
        }
    }
    let picture = match (refused, hold) {
        (Some(refusal), _) => Picture::Refused(refusal),
        (None, Some(hold)) => Picture::Came(bytes.into(), hold),
        // Nothing was chosen.
        (None, None) => Picture::None,
    };
    (picture, true)
}

fn fault(error: multer::Error) -> BodyError {
    match error {
        multer::Error::StreamSizeExceeded { limit } | multer::Error::FieldSizeExceeded { limit, .. } => {
            BodyError::TooLarge { limit_bytes: limit }
        }
        multer::Error::StreamReadFailed(cause) => BodyError::of(cause),
        other => BodyError::Broken(other.to_string()),
    }
}
