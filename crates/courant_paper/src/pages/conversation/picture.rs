//! Adding a picture to one's own comment: a form with a file (`multipart/form-data`, RFC 7578), sent to the writer's own page.

use super::own_page::{show_own, to_own};
use super::{plain, purge};
use crate::comments::pictures::{self, ALT, BYTES, Refusal};
use crate::comments::post::Problem;
use crate::paper::Paper;
use anyhow::Result;
use bytes::Bytes;
use courant_kit::http::body::{Body, BodyError, BoxError, allow_body, read_body};
use courant_kit::http::origin::is_from_here;
use futures_util::stream;
use http::request::Parts;
use http::{Response, StatusCode, header};
use multer::{Constraints, Multipart, SizeLimit};
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

/// Longest form, in bytes: the file and what stands around it.
const FORM_BYTES: u64 = BYTES + 16_000;
/// Longest time that it may take to come in, for a phone on a bad line.
const FORM_TIME: Duration = Duration::from_secs(300);

/// Where parts of such a form begin; none for other forms.
pub(super) fn boundary(head: &Parts) -> Option<String> {
    multer::parse_boundary(head.headers.get(header::CONTENT_TYPE)?.to_str().ok()?).ok()
}

/// Adds the picture of a form to a comment.
pub(super) async fn add<B>(
    paper: &Arc<Paper>,
    head: &Parts,
    boundary: String,
    (comment, key): (&str, &str),
    body: B,
) -> Result<Response<Body>>
where
    B: http_body::Body<Data = Bytes>,
    B::Error: Into<BoxError>,
{
    let refuse = |problem: Problem| show_own(paper, comment, key, Some((problem, String::new())), None);
    if !is_from_here(&head.headers) {
        return refuse(Problem::Elsewhere).await;
    }
    let is_known = crate::comments::own::find(&mut paper.db.read().await?, comment, key).await?.is_some();
    if !is_known || !paper.site().settings.comment_pictures {
        return refuse(Problem::Picture(Refusal::Closed)).await;
    }
    // Whole in memory, so only a few at a time, and one of a comment.
    let hands = (paper.intake.begin(&format!("comment {comment}")), paper.intake.hand_for_reader());
    let (Ok(_writing), Ok(_hand)) = hands else { return refuse(Problem::Picture(Refusal::Busy)).await };
    allow_body(&head.extensions, FORM_BYTES, FORM_TIME);
    let bytes = match read_body(body, FORM_BYTES as usize).await {
        Ok(bytes) => bytes,
        Err(BodyError::TooLarge { .. }) => return refuse(Problem::Picture(Refusal::TooLarge)).await,
        Err(error) => return plain(paper, error.status()),
    };
    let Some((file, alt)) = read(bytes, boundary).await else { return plain(paper, StatusCode::BAD_REQUEST) };
    let place = (&paper.media, &paper.intake);
    match pictures::add(&paper.db, place, (comment, key), (file.into(), &alt), paper.clock.now()).await? {
        Ok(shown_under) => {
            purge(paper, shown_under);
            Ok(to_own(&paper.site(), comment, key))
        }
        Err(refusal) => refuse(Problem::Picture(refusal)).await,
    }
}

/// The file and its description; none where it is no such form.
async fn read(bytes: Bytes, boundary: String) -> Option<(Bytes, String)> {
    let limits = SizeLimit::new().whole_stream(FORM_BYTES).for_field("alt", 4 * ALT as u64 + 1_000);
    let parts = stream::once(async move { Ok::<_, Infallible>(bytes) });
    let mut form = Multipart::with_constraints(parts, boundary, Constraints::new().size_limit(limits));
    let (mut file, mut alt) = (Bytes::new(), String::new());
    while let Some(field) = form.next_field().await.ok()? {
        match field.name() {
            Some("picture") => file = field.bytes().await.ok()?,
            Some("alt") => alt = field.text().await.ok()?,
            _ => {}
        }
    }
    Some((file, alt))
}
