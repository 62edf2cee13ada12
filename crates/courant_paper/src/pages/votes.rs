//! Voting on a comment: `POST /~vote/COMMENT` with `vote=up`, `down` or `none`; then back to the comment.

use super::cache::comment_tag;
use super::conversation;
use super::device;
use super::thread::comment_href;
use crate::comments::post::Problem;
use crate::comments::votes::{Cast, cast, rows};
use crate::paper::Paper;
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use courant_kit::http::origin::is_from_here;
use courant_news::comment::vote::Ballot;
use http::Response;
use http::request::Parts;
use std::sync::Arc;

pub(super) const VOTE: &str = "/~vote/";

/// Where votes on a comment are sent.
pub(super) fn href(comment: &str) -> String {
    format!("{VOTE}{comment}")
}

/// Whoever opens the address of a vote is led to the comment.
pub(super) async fn show(paper: &Arc<Paper>, comment: &str) -> Result<Response<Body>> {
    let target = rows::find_target(&mut paper.db.read().await?, comment).await?;
    match target {
        Some(target) => Ok(conversation::led(paper, &comment_href(&target.path, target.id), None)),
        None => conversation::missing_page(paper).await,
    }
}

pub(super) async fn send(paper: &Arc<Paper>, head: &Parts, comment: &str, fields: &Fields) -> Result<Response<Body>> {
    let Some(ballot) = Ballot::from_word(fields.text("vote")) else { return conversation::missing_page(paper).await };
    if !is_from_here(&head.headers) {
        return conversation::told(paper, &Problem::Elsewhere, None).await;
    }
    let (voter, cookie) = device::voter(paper, head, comment).await?;
    match cast(&paper.db, comment, &voter, ballot, paper.clock.now()).await? {
        Cast::Counted(target) => {
            // The voter sees the vote on the page they are led to; others a moment later.
            paper.cache.purge(&[comment_tag(target.id)]);
            conversation::purge_gently(paper, Some(target.article_id));
            let href = format!("{}#comment-{}", comment_href(&target.path, target.id), target.id);
            Ok(conversation::led(paper, &href, cookie))
        }
        Cast::Refused(target, refusal) => conversation::told(paper, &Problem::Vote(refusal), Some(&target)).await,
        Cast::Missing => conversation::missing_page(paper).await,
    }
}
