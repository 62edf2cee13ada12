//! The thread under an article: nested, dated, each comment with its own anchor.

use super::article::{PageMedia, body_labels};
use super::conversation::thread_href;
use super::site::{DateView, Site};
use super::view::comments_label;
use crate::articles::FullArticle;
use crate::comments::{Comment, rows as comments};
use crate::layout;
use anyhow::Result;
use courant_body::{Body, WriteOptions};
use courant_kit::db::Tx;
use courant_kit::i18n::{Arg, DateStyle};
use courant_news::address;
use courant_news::thread::{Placed, arrange};
use minijinja::Value;
use serde::Serialize;

/// Comments shown on the article's own page.
const MOST: i64 = 500;
/// Deepest indent; deeper answers stand at this depth and say whom they answer.
const DEPTH: usize = 6;

/// The thread for the template.
#[derive(Serialize)]
pub struct ThreadView {
    title: String,
    comments: Vec<CommentView>,
    cut_notice: String,
    write: String,
    is_closed: bool,
    mentions: Vec<MentionView>,
    feed: String,
}

#[derive(Serialize)]
struct CommentView {
    id: i64,
    parent_id: Option<i64>,
    name: String,
    href: String,
    is_staff: bool,
    is_pinned: bool,
    date: DateView,
    answers: String,
    question: String,
    body: Value,
    votes: String,
    reply: String,
    opens: bool,
    closes: usize,
}

#[derive(Serialize)]
struct MentionView {
    id: i64,
    name: String,
    href: String,
    date: DateView,
}

/// The thread of an article; none on a standing page that nobody may or did comment on.
pub async fn load(tx: &mut Tx, site: &Site, article: &FullArticle) -> Result<Option<ThreadView>> {
    let is_closed = article.comment_policy != "open";
    let list = comments::list_thread(tx, article.id, MOST).await?;
    if list.is_empty() && (article.is_page || is_closed) {
        return Ok(None);
    }
    let bodies: Vec<Body> = list.iter().map(|comment| Body::from_json(&comment.body).unwrap_or_default()).collect();
    let media = PageMedia::load(tx, &bodies.iter().collect::<Vec<_>>(), &[]).await?;
    let (replies, mentions): (Vec<usize>, Vec<usize>) =
        (0..list.len()).partition(|index| list.get(*index).is_some_and(|comment| comment.kind == "comment"));
    let shown: Vec<(&Comment, &Body)> =
        replies.iter().filter_map(|index| list.get(*index).zip(bodies.get(*index))).collect();
    let title = if article.comment_count == 0 {
        site.locale.text("comments-count", &[("count", Arg::Number(0))])
    } else {
        comments_label(site, article.comment_count)
    };
    Ok(Some(ThreadView {
        title,
        cut_notice: if article.comment_count > MOST { site.locale.text("comments-oldest", &[]) } else { String::new() },
        write: if is_closed { String::new() } else { thread_href(&article.public_id) },
        is_closed,
        mentions: mentions.iter().filter_map(|index| list.get(*index)).map(|comment| mention(site, comment)).collect(),
        feed: format!("{}feed/", address::href(&article.path)),
        comments: arranged(site, article, &media, &shown),
    }))
}

fn arranged(site: &Site, article: &FullArticle, media: &PageMedia, shown: &[(&Comment, &Body)]) -> Vec<CommentView> {
    let placed: Vec<Placed> =
        shown.iter().map(|(comment, _)| Placed { id: comment.id, parent_id: comment.parent_id }).collect();
    let positions = arrange(&placed);
    let labels = body_labels(site);
    let mut out: Vec<CommentView> = Vec::with_capacity(positions.len());
    for (place, position) in positions.iter().enumerate() {
        let Some((comment, body)) = shown.get(position.index) else { continue };
        let depth = position.depth.min(DEPTH);
        let next = positions.get(place + 1).map_or(0, |next| next.depth.min(DEPTH));
        let parent =
            comment.parent_id.and_then(|id| shown.iter().find(|(other, _)| other.id == id)).map(|(other, _)| *other);
        let options = WriteOptions {
            labels: labels.clone(),
            lang: article.language.clone(),
            base_level: 3,
            id_prefix: format!("c{}-", comment.id),
            ..WriteOptions::new(media)
        };
        let votes = comment.votes_up - comment.votes_down;
        out.push(CommentView {
            id: comment.id,
            parent_id: parent.map(|parent| parent.id),
            name: name(site, &comment.author_name),
            href: web_address(&comment.author_address),
            is_staff: comment.is_staff,
            is_pinned: comment.is_pinned,
            date: site.date(comment.created_at, DateStyle::DateTime),
            answers: parent.map_or_else(String::new, |parent| {
                site.locale.text("in-reply-to", &[("name", Arg::Text(&name(site, &parent.author_name)))])
            }),
            question: comment.question.clone(),
            body: layout::html(courant_body::write_html(body, &options)),
            votes: if votes == 0 {
                String::new()
            } else {
                site.locale.text("votes-count", &[("count", Arg::Number(votes))])
            },
            reply: match article.comment_policy.as_str() {
                "open" => format!("{}/{}", thread_href(&article.public_id), comment.id),
                _ => String::new(),
            },
            opens: next > depth,
            closes: depth.saturating_sub(next),
        });
    }
    out
}

fn mention(site: &Site, comment: &Comment) -> MentionView {
    MentionView {
        id: comment.id,
        name: name(site, &comment.author_name),
        href: web_address(&comment.author_address),
        date: site.date(comment.created_at, DateStyle::Medium),
    }
}

/// The name as given, or "guest".
pub(super) fn name(site: &Site, given: &str) -> String {
    if given.trim().is_empty() { site.locale.text("guest", &[]) } else { given.to_owned() }
}

/// A visitor's own address, if it is one of the web.
fn web_address(text: &str) -> String {
    url::Url::parse(text)
        .ok()
        .filter(|url| matches!(url.scheme(), "http" | "https"))
        .map(String::from)
        .unwrap_or_default()
}
