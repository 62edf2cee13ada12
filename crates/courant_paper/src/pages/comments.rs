//! All comments of an article at an address of their own, and each of them at its own.
//!
//! - `…/comments/`: every branch, fifty on a page, in the order that `?sort=` names; `?after=` is where a page begins.
//! - `…/comments/42/`: one comment where it stands in its branch, and what can be done about it: answer, vote, report.
//! - `…/comments/about/42/`: an inline question and its answers, the oldest first, fifty on a page.
//! - `…/comments/since/1772355600000/`: what went live after a moment, for pages that are open (`thread.js`).
//! - `…/comments/names/`: who takes part, by name, the last first, as JSON; for the form (`thread/names.js`).
//!
//! All of them depend on their address alone and are kept like any page, under the article's tag.

use super::cache::{arrivals_tag, article_tag, comment_tag};
use super::questions::AboutView;
use super::site::{FrameView, LinkView, Site};
use super::thread::{
    CommentView, FIRST_ANSWERS, ThreadView, Under, comment_href, follow, order_href, orders, pinned_first, usual_order,
    views,
};
use super::view::{HeadView, PagerView, comments_label};
use super::{Composed, SiteAssets, article, conversation, live, questions, reports, votes};
use crate::comments::questions::rows as asked_questions;
use crate::comments::thread::{Order, Place, rows as thread};
use crate::comments::{Placed, Thread, rows};
use crate::people::rows as people;
use anyhow::Result;
use courant_kit::db::Tx;
use courant_kit::http::page::Page;
use courant_kit::http::page_cache::Rendered;
use courant_kit::i18n::Arg;
use courant_news::address;
use http::{HeaderName, HeaderValue};
use serde::Serialize;
use std::collections::HashSet;

/// Branches on a page.
const BRANCHES: i64 = 50;
/// Answers on a page of one branch.
const ANSWERS: i64 = 100;
/// Comments whose writers are named to whoever writes, and names at most.
const PARTICIPANTS: i64 = 500;
const NAMES: usize = 200;
/// Comments that open pages are given at once.
const ARRIVALS: i64 = 50;

/// Which comments of an article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// All of them.
    All,
    /// The branch of one, which is pointed out.
    One(i64),
    /// An inline question and its answers.
    About(i64),
    /// What went live after a moment (ms UTC).
    Since(i64),
    /// Names of those who take part.
    Names,
}

impl Which {
    /// The address of these comments of the article at a path.
    pub fn href(self, path: &str) -> String {
        let article = address::href(path);
        match self {
            Which::All => format!("{article}comments/"),
            Which::One(id) => format!("{article}comments/{id}/"),
            Which::About(id) => format!("{article}comments/about/{id}/"),
            Which::Since(at) => format!("{article}comments/since/{at}/"),
            Which::Names => format!("{article}comments/names/"),
        }
    }
}

/// Whether a parameter changes what is at a path of comments: an order and a place at all comments, a number at one.
pub fn means_something(path: &str, name: &str, value: &str) -> bool {
    let Some((_, last)) = path.rsplit_once('/') else { return false };
    match (last, name) {
        ("comments", "sort") => Order::from_word(value).is_some(),
        ("comments", "after") => Place::parse(value).is_some(),
        (id, "after") if path.strip_suffix(id).is_some_and(|path| path.ends_with("/comments/about/")) => {
            Place::parse(value).is_some()
        }
        (_, "after") => {
            path.rsplit('/').nth(1) == Some("comments") && value.parse::<u32>().is_ok_and(|no| no.to_string() == value)
        }
        _ => false,
    }
}

/// What can be done about the comment that is pointed out.
#[derive(Serialize)]
struct AskedView {
    id: i64,
    name: String,
    /// Who wrote it gave no name.
    is_unnamed: bool,
    reply: String,
    vote: String,
    votes_up: String,
    votes_down: String,
    follow: String,
    report: String,
}

#[derive(Serialize)]
struct CommentsPage<'a> {
    site: FrameView<'a>,
    head: HeadView,
    title: String,
    article: LinkView,
    thread: ThreadView,
    asked: Option<AskedView>,
    about: Option<AboutView>,
    ask: String,
    is_arrivals: bool,
    arrivals: String,
    thread_style: String,
    all: String,
    pager: PagerView,
}

/// What is needed besides the comments themselves.
struct Frame<'a> {
    site: &'a Site,
    assets: &'a SiteAssets,
    now: i64,
    thread: Thread,
    authors: Vec<i64>,
    /// Up to when comments are shown at least (ms UTC).
    last_arrival: i64,
}

impl Frame<'_> {
    fn under(&self) -> Under<'_> {
        Under {
            path: &self.thread.path,
            public_id: &self.thread.public_id,
            language: &self.thread.language,
            is_open: self.thread.is_open,
            authors: &self.authors,
        }
    }
}

/// The page of comments of an article; none where there are none that readers may open.
pub(super) async fn render(
    tx: &mut Tx,
    site: &Site,
    assets: &SiteAssets,
    now: i64,
    article_id: i64,
    which: Which,
    (sort, after): (Option<&str>, Option<&str>),
) -> Result<Option<Composed>> {
    let Some(mut thread) = rows::find_thread_of(tx, article_id).await? else { return Ok(None) };
    // Before what is read: what comes in between is told of once more, and nothing is left out.
    let last_arrival = thread::find_last_arrival(tx, article_id).await?;
    thread.is_open = site.comment_rules.is_open(&thread, now);
    let authors = article::author_ids(&people::list_credits(tx, &[article_id]).await?);
    let frame = Frame { site, assets, now, thread, authors, last_arrival };
    let page = match which {
        Which::All => {
            let order = sort.and_then(Order::from_word).unwrap_or_else(|| usual_order(site));
            Some(all(tx, &frame, order, after.and_then(Place::parse)).await?)
        }
        Which::One(id) => one(tx, &frame, id, after.and_then(|no| no.parse().ok())).await?,
        Which::About(id) => about(tx, &frame, id, after.and_then(Place::parse)).await?,
        Which::Since(at) => Some(since(tx, &frame, at).await?),
        // No page: `names`.
        Which::Names => None,
    };
    let Some(page) = page else { return Ok(None) };
    let media = page.thread.media.clone();
    let html = site.layout.render("comments.html", page)?;
    let mut tags = vec![article_tag(article_id)];
    if let Which::One(id) = which {
        tags.push(comment_tag(id));
    }
    if matches!(which, Which::Since(_)) {
        tags.push(arrivals_tag(article_id));
    }
    Ok(Some(Composed { html, media, tags, ..Composed::default() }))
}

/// The names that stand under the newest live comments of an article, each once; none where readers may not open it.
pub(super) async fn names(tx: &mut Tx, site: &Site, article_id: i64) -> Result<Option<Rendered>> {
    if rows::find_thread_of(tx, article_id).await?.is_none() {
        return Ok(None);
    }
    let mut seen = HashSet::new();
    let found = rows::list_participants(tx, article_id, PARTICIPANTS).await?;
    let names = found.into_iter().map(|(_, name)| name).filter(|name| seen.insert(name.clone())).take(NAMES);
    let page = Page::new("application/json", serde_json::to_string(&names.collect::<Vec<String>>())?)
        .security(&site.public_headers)
        .header(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex"));
    Ok(Some(Rendered::new(page.build(), [article_tag(article_id), arrivals_tag(article_id)])))
}

async fn all<'a>(tx: &mut Tx, frame: &Frame<'a>, order: Order, after: Option<Place>) -> Result<CommentsPage<'a>> {
    let (article_id, under) = (frame.thread.article_id, frame.under());
    // What is kept on top stands there on the first page, and in its turn on the others.
    let mut list = if after.is_none() { pinned_first(tx, article_id).await? } else { Vec::new() };
    let start = after.unwrap_or(Place::first(order));
    let mut branches = thread::list_branches(tx, article_id, order, start, BRANCHES + 1).await?;
    let has_more = branches.len() as i64 > BRANCHES;
    branches.truncate(BRANCHES as usize);
    let last = branches.last().map(|last| Place {
        key: if order == Order::Votes { last.score } else { last.comment.created_at },
        id: last.comment.id,
    });
    branches.retain(|branch| !list.iter().any(|pinned| pinned.comment.id == branch.comment.id));
    list.append(&mut branches);
    let roots: Vec<i64> = list.iter().map(|branch| branch.comment.id).collect();
    list.extend(thread::list_first_answers(tx, &roots, FIRST_ANSWERS).await?);
    let href = under.all_href();
    let here = order_href(&href, order, usual_order(frame.site));
    let next = last.filter(|_| has_more).map_or_else(String::new, |last| {
        format!("{here}{}after={}", if here.contains('?') { '&' } else { '?' }, last.to_text())
    });
    let mut page = page(tx, frame, &list, None).await?;
    page.thread.orders = orders(frame.site, &href, Some(order));
    page.pager = PagerView { newest: after.map_or_else(String::new, |_| here), older: next };
    if after.is_some() || order != usual_order(frame.site) {
        page.head.robots = "noindex, follow".to_owned();
    }
    Ok(page)
}

async fn one<'a>(tx: &mut Tx, frame: &Frame<'a>, id: i64, after: Option<i64>) -> Result<Option<CommentsPage<'a>>> {
    let article_id = frame.thread.article_id;
    let Some((root_id, no)) = thread::find_standing(tx, article_id, id).await? else { return Ok(None) };
    let Some(root) = thread::find_branch(tx, article_id, root_id).await? else { return Ok(None) };
    let after = after.unwrap_or((no - 1).max(0) / ANSWERS * ANSWERS);
    let mut list = vec![root];
    list.extend(thread::list_answers(tx, root_id, after, ANSWERS + 1).await?);
    let has_more = list.len() as i64 > ANSWERS + 1;
    list.truncate(ANSWERS as usize + 1);
    let asked = list.iter().find(|one| one.comment.id == id && one.is_live).map(|one| asked(frame, one));
    let href = comment_href(&frame.thread.path, root_id);
    let next =
        list.last().filter(|_| has_more).map_or_else(String::new, |last| format!("{href}?after={}", last.answer_no));
    let mut page = page(tx, frame, &list, Some(id)).await?;
    page.asked = asked;
    page.pager = PagerView { newest: if after > 0 { href } else { String::new() }, older: next };
    page.head.robots = "noindex, follow".to_owned();
    Ok(Some(page))
}

async fn about<'a>(tx: &mut Tx, frame: &Frame<'a>, id: i64, after: Option<Place>) -> Result<Option<CommentsPage<'a>>> {
    let (thread, site) = (&frame.thread, frame.site);
    let Some(question) = asked_questions::find(tx, thread.article_id, id).await? else { return Ok(None) };
    let start = after.unwrap_or(Place::first(Order::Oldest));
    let mut list = thread::list_answers_to(tx, id, start, BRANCHES + 1).await?;
    let has_more = list.len() as i64 > BRANCHES;
    list.truncate(BRANCHES as usize);
    let here = questions::href(&thread.path, id);
    let next = list.last().filter(|_| has_more).map_or_else(String::new, |last| {
        let place = Place { key: last.comment.created_at, id: last.comment.id };
        format!("{here}?after={}", place.to_text())
    });
    let roots: Vec<i64> = list.iter().map(|branch| branch.comment.id).collect();
    list.extend(thread::list_first_answers(tx, &roots, FIRST_ANSWERS).await?);
    let mut page = page(tx, frame, &list, None).await?;
    let path = format!("{}/comments/about/{id}", thread.path);
    page.title = questions::title(&question);
    page.head = HeadView::new(site, "article", &page.title, &path, "");
    if after.is_some() {
        page.head.robots = "noindex, follow".to_owned();
    }
    page.thread.comments.iter_mut().for_each(CommentView::forget_question);
    page.thread.title = match question.answer_count {
        0 => String::new(),
        count => site.locale.text("replies-count", &[("count", Arg::Number(count))]),
    };
    // What comes to the thread meanwhile need not be an answer to this.
    page.thread.live = String::new();
    let about = questions::about(&thread.path, &thread.public_id, thread.is_open, &question);
    page.thread.write = String::new();
    // Of a question that is closed the page says so already.
    page.thread.is_closed = !thread.is_open && question.is_open;
    page.pager = PagerView { newest: after.map_or_else(String::new, |_| here), older: next };
    page.about = Some(about);
    Ok(Some(page))
}

fn asked(frame: &Frame<'_>, one: &Placed) -> AskedView {
    let (site, comment) = (frame.site, &one.comment);
    let count = |count: i64| site.locale.number(count);
    AskedView {
        id: comment.id,
        name: super::thread::name(site, &comment.author_name),
        is_unnamed: comment.author_name.trim().is_empty(),
        reply: match frame.thread.is_open {
            true => format!("{}/{}", conversation::thread_href(&frame.thread.public_id), comment.id),
            false => String::new(),
        },
        vote: votes::href(&comment.public_id),
        votes_up: count(comment.votes_up),
        votes_down: count(comment.votes_down),
        follow: Some(follow(site, &frame.thread.public_id))
            .filter(|href| !href.is_empty())
            .map_or_else(String::new, |href| format!("{href}/{}", comment.id)),
        report: reports::href(&comment.public_id),
    }
}

async fn since<'a>(tx: &mut Tx, frame: &Frame<'a>, at: i64) -> Result<CommentsPage<'a>> {
    let mut list = thread::list_arrived(tx, frame.thread.article_id, at, ARRIVALS).await?;
    // Where there are more than fit, the page goes on from the last that it has.
    let until = match list.last().filter(|_| list.len() as i64 == ARRIVALS) {
        Some(last) => thread::find_arrival(tx, last.comment.id).await?,
        None => None,
    };
    // Each by itself: where it belongs is for the page to find that it is brought into.
    for one in &mut list {
        one.root_id = None;
    }
    let mut page = page(tx, frame, &list, None).await?;
    if let Some(until) = until {
        page.thread.live = live::href(&frame.thread.public_id, until);
    }
    page.is_arrivals = true;
    page.arrivals = frame.site.locale.text("comments-new", &[("count", Arg::Number(list.len() as i64))]);
    page.head.robots = "noindex".to_owned();
    Ok(page)
}

async fn page<'a>(tx: &mut Tx, frame: &Frame<'a>, list: &[Placed], asked: Option<i64>) -> Result<CommentsPage<'a>> {
    let (site, thread) = (frame.site, &frame.thread);
    let under = frame.under();
    let title = site.locale.text("feed-title-comments", &[("title", Arg::Text(&thread.headline))]);
    let all = under.all_href();
    let (comments, media) = views(tx, site, &under, list, asked).await?;
    let path = match asked {
        Some(id) => format!("{}/comments/{id}", thread.path),
        None => format!("{}/comments", thread.path),
    };
    Ok(CommentsPage {
        site: site.frame(&frame.site.style.links, frame.now).of_article(frame.assets, &thread.language),
        head: HeadView::new(site, "article", &title, &path, ""),
        title,
        article: LinkView::to(&thread.path, &thread.headline),
        thread: ThreadView {
            title: comments_label(site, thread.comment_count),
            comments,
            media,
            write: if thread.is_open { conversation::thread_href(&thread.public_id) } else { String::new() },
            is_closed: !thread.is_open,
            feed: format!("{}feed/", address::href(&thread.path)),
            follow: follow(site, &thread.public_id),
            live: live::href(&thread.public_id, frame.last_arrival),
            ..ThreadView::default()
        },
        asked: None,
        about: None,
        ask: if thread.is_open { super::ask::href(&thread.public_id) } else { String::new() },
        is_arrivals: false,
        arrivals: String::new(),
        thread_style: site.style.links.thread_style.clone(),
        all,
        pager: PagerView::default(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_mean_something_in_their_place_only() {
        for (path, name, value, expected) in [
            ("/a/comments", "sort", "newest", true),
            ("/a/comments", "sort", "hottest", false),
            ("/a/comments", "after", "1772355600000.42", true),
            ("/a/comments", "after", "42", false),
            ("/a/comments/42", "after", "100", true),
            ("/a/comments/42", "after", "0100", false),
            ("/a/comments/42", "sort", "newest", false),
            ("/a/comments/about/42", "after", "1772355600000.42", true),
            ("/a/comments/about/42", "after", "42", false),
            ("/a/comments/about/42", "sort", "newest", false),
            ("/a", "after", "100", false),
            ("/a", "sort", "newest", false),
        ] {
            assert_eq!(means_something(path, name, value), expected, "{path} {name} {value}");
        }
    }
}
