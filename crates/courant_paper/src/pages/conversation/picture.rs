//! Pictures on their way to a comment: with the comment's own form, or added on its writer's own page.

use super::own_page::{show_own, to_own};
use super::sent::{Hold, Picture, Sent, read};
use super::{plain, purge};
use crate::comments::pictures::{self, Refusal};
use crate::comments::post::{self, Problem};
use crate::paper::Paper;
use anyhow::Result;
use bytes::Bytes;
use courant_kit::http::body::{Body, BoxError};
use courant_kit::http::client_address::ClientAddress;
use courant_kit::http::form::Fields;
use courant_kit::http::origin::is_from_here;
use http::Response;
use http::request::Parts;
use std::sync::Arc;

/// Whether the picture of a comment's form may be kept in memory: a form that this paper did not give out brings none.
///
/// # Refuses
/// `Closed` and `Busy`.
pub(super) fn may_keep(paper: &Paper, head: &Parts, article: &str, fields: &Fields) -> Result<Hold, Refusal> {
    let Ok(key) = paper.key() else { return Err(Refusal::Closed) };
    let is_ours = is_from_here(&head.headers) && post::is_issued(key, article, fields.text("issued"));
    if !is_ours || !paper.site().settings.comment_pictures {
        return Err(Refusal::Closed);
    }
    let network = post::network(key, head.extensions.get::<ClientAddress>().map(|client| client.ip));
    Hold::of(paper, &format!("comment from {network}"))
}

/// What is wrong with the picture of a form, if whoever sends it can put it right: then the comment waits for that.
pub(super) fn fault(picture: &Picture, alt: &str) -> Option<Refusal> {
    match picture {
        Picture::Came(bytes, _) => pictures::look(bytes, alt).err(),
        Picture::Refused(refusal) => Some(*refusal).filter(|refusal| refusal.is_of_file()),
        Picture::None | Picture::Named => None,
    }
}

/// Adds the picture of its form to a comment that is stored; why not, if it is not. The comment stands in any case, and its
/// writer's own page takes the picture once more.
pub(super) async fn add_sent(
    paper: &Arc<Paper>,
    (comment, key): (&str, &str),
    (picture, alt): (Picture, &str),
) -> Option<Refusal> {
    let (bytes, _hold) = match picture {
        Picture::Came(bytes, hold) => (bytes, hold),
        Picture::Refused(refusal) => return Some(refusal),
        Picture::None | Picture::Named => return None,
    };
    match keep(paper, (comment, key), (bytes, alt)).await {
        Ok(refusal) => refusal,
        Err(fault) => {
            tracing::error!(comment.id = comment, fault = format!("{fault:#}"), "a comment's picture was not kept");
            Some(Refusal::Busy)
        }
    }
}

async fn keep(paper: &Arc<Paper>, own: (&str, &str), (bytes, alt): (Bytes, &str)) -> Result<Option<Refusal>> {
    let _drawing = paper.intake.drawing().await?;
    match pictures::add(&paper.db, &paper.media, own, (bytes.into(), alt), paper.clock.now()).await? {
        Ok(shown_under) => {
            purge(paper, shown_under);
            Ok(None)
        }
        Err(refusal) => Ok(Some(refusal)),
    }
}

/// Adds the picture of a form to a comment that is there: the form of its writer's own page.
pub(super) async fn add<B>(
    paper: &Arc<Paper>,
    head: &Parts,
    boundary: String,
    (comment, key): (&str, &str),
    body: B,
) -> Result<Response<Body>>
where
    B: http_body::Body<Data = Bytes> + Send,
    B::Error: Into<BoxError>,
{
    let refuse = |problem: Problem| show_own(paper, comment, key, Some(problem), None, None);
    if !is_from_here(&head.headers) {
        return refuse(Problem::Elsewhere).await;
    }
    let is_known = crate::comments::own::find(&mut paper.db.read().await?, comment, key).await?.is_some();
    if !is_known || !paper.site().settings.comment_pictures {
        return refuse(Problem::Picture(Refusal::Closed)).await;
    }
    let may_keep = |_: &Fields| Hold::of(paper, &format!("comment {comment}"));
    let Sent { fields, picture, .. } = match read(head, boundary, body, may_keep).await {
        Ok(sent) => sent,
        Err(error) => return plain(paper, error.status()),
    };
    let (bytes, _hold) = match picture {
        Picture::Came(bytes, hold) => (bytes, hold),
        Picture::Refused(refusal) => return refuse(Problem::Picture(refusal)).await,
        Picture::None | Picture::Named => return refuse(Problem::Picture(Refusal::NoFile)).await,
    };
    match keep(paper, (comment, key), (bytes, fields.text("alt"))).await? {
        None => Ok(to_own(&paper.site(), comment, key)),
        Some(refusal) => refuse(Problem::Picture(refusal)).await,
    }
}
