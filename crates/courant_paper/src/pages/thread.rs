//! The thread under an article: nested, dated, each comment with its own anchor and its own address.
//!
//! The article's page shows how the first branches begin, the pages below `…/comments/` all of it
//! ([`super::comments`]). Both are drawn by [`views`].

use super::article::{PageMedia, body_labels};
use super::conversation::thread_href;
use super::mine::follow_href;
use super::questions;
use super::site::{DateView, LinkView, Site};
use super::view::comments_label;
use crate::articles::FullArticle;
use crate::comments::thread::{Order, Place, rows as thread};
use crate::comments::{Comment, Placed};
use crate::layout;
use anyhow::Result;
use courant_body::{Body, WriteOptions};
use courant_kit::db::Tx;
use courant_kit::i18n::{Arg, DateStyle};
use courant_news::address;
use courant_news::comment::mention;
use courant_news::thread::arrange;
use minijinja::Value;
use serde::Serialize;
use std::collections::HashSet;
use std::sync::atomic::Ordering;

/// Branches on the article's own page.
const BRANCHES: i64 = 25;
/// Answers of a branch that are shown where it is not alone.
pub(super) const FIRST_ANSWERS: i64 = 10;
/// Branches that one sees at a glance: other orders are offered with more of them only.
const FEW: usize = 5;
/// Names of others in the comments of a page.
const NAMED: i64 = 1_000;
/// Mentions by other sites.
const MENTIONS: i64 = 50;
/// Deepest indent; deeper answers stand at this depth and say whom they answer.
const DEPTH: usize = 6;

/// The thread for the template.
#[derive(Default, Serialize)]
pub struct ThreadView {
    pub(super) title: String,
    pub(super) comments: Vec<CommentView>,
    pub(super) write: String,
    pub(super) is_closed: bool,
    pub(super) mentions: Vec<MentionView>,
    pub(super) feed: String,
    pub(super) orders: Vec<OrderView>,
    pub(super) all: String,
    pub(super) live: String,
    pub(super) follow: String,
    /// Rows of the media in its comments: the page must be made again when one changes.
    #[serde(skip)]
    pub(super) media: Vec<i64>,
}

/// A link to the same thread in another order.
#[derive(Serialize)]
pub(super) struct OrderView {
    href: String,
    label: String,
    is_current: bool,
}

#[derive(Serialize)]
pub(super) struct CommentView {
    id: i64,
    parent_id: Option<i64>,
    name: String,
    href: String,
    is_staff: bool,
    is_author: bool,
    is_confirmed: bool,
    is_pinned: bool,
    is_credited: bool,
    is_removed: bool,
    is_asked: bool,
    date: DateView,
    link: String,
    edited: String,
    answers: String,
    answers_href: String,
    question: String,
    question_href: String,
    passage: String,
    body: Value,
    votes: String,
    reply: String,
    more: Option<LinkView>,
    opens: bool,
    closes: usize,
}

#[derive(Serialize)]
pub(super) struct MentionView {
    id: i64,
    name: String,
    href: String,
    date: DateView,
}

/// The article whose thread it is, as far as comments are drawn by it.
pub(super) struct Under<'a> {
    pub(super) path: &'a str,
    pub(super) public_id: &'a str,
    pub(super) language: &'a str,
    pub(super) is_open: bool,
    /// Who wrote it.
    pub(super) authors: &'a [i64],
}

impl Under<'_> {
    /// Where all of its comments are.
    pub(super) fn all_href(&self) -> String {
        all_href(self.path)
    }
}

/// Address of all comments of an article.
pub(super) fn all_href(path: &str) -> String {
    format!("{}comments/", address::href(path))
}

/// Address of one comment, which shows it wherever it stands.
pub fn comment_href(path: &str, id: i64) -> String {
    format!("{}{id}/", all_href(path))
}

/// The order that a paper's threads stand in where no other was asked for.
pub(super) fn usual_order(site: &Site) -> Order {
    Order::from_word(&site.settings.comments_order).unwrap_or_default()
}

/// The thread of an article; none on a standing page that nobody may or did comment on.
pub(super) async fn load(
    tx: &mut Tx,
    site: &Site,
    article: &FullArticle,
    authors: &[i64],
) -> Result<Option<ThreadView>> {
    let is_open = article.comment_policy != "closed";
    let order = usual_order(site);
    // Before what is read: what comes in between is told of once more, and nothing is left out.
    let last_arrival = thread::find_last_arrival(tx, article.id).await?;
    let mut list = pinned_first(tx, article.id).await?;
    let pinned_count = list.len();
    let mut branches = thread::list_branches(tx, article.id, order, Place::first(order), BRANCHES + 1).await?;
    let is_cut = branches.len() as i64 > BRANCHES;
    branches.truncate(BRANCHES as usize);
    branches.retain(|branch| !list.iter().any(|pinned| pinned.comment.id == branch.comment.id));
    list.append(&mut branches);
    let mentions = thread::list_mentions(tx, article.id, MENTIONS).await?;
    if list.is_empty() && mentions.is_empty() && (article.is_page || !is_open) {
        return Ok(None);
    }
    let has_several = list.len() > FEW;
    let roots: Vec<i64> = list.iter().map(|branch| branch.comment.id).collect();
    let answers = thread::list_first_answers(tx, &roots, FIRST_ANSWERS).await?;
    let is_whole = !is_cut && list.iter().map(|root| root.answer_count).sum::<i64>() == answers.len() as i64;
    list.extend(answers);
    let under =
        Under { path: &article.path, public_id: &article.public_id, language: &article.language, is_open, authors };
    let (comments, media) = views(tx, site, &under, &list, None).await?;
    let title = if article.comment_count == 0 {
        site.locale.text("comments-count", &[("count", Arg::Number(0))])
    } else {
        comments_label(site, article.comment_count)
    };
    let all = under.all_href();
    Ok(Some(ThreadView {
        title,
        write: if is_open { thread_href(&article.public_id) } else { String::new() },
        is_closed: !is_open,
        mentions: mentions.iter().map(|comment| mention(site, comment)).collect(),
        feed: format!("{}feed/", address::href(&article.path)),
        follow: follow(site, &article.public_id),
        orders: if has_several { orders(site, &all, (pinned_count == 0).then_some(order)) } else { Vec::new() },
        live: super::live::href(&article.public_id, last_arrival),
        all: if is_whole { String::new() } else { all },
        comments,
        media,
    }))
}

/// Where somebody asks to be told of new comments, if letters leave.
pub(super) fn follow(site: &Site, article: &str) -> String {
    if site.has_mail.load(Ordering::Relaxed) { follow_href(article) } else { String::new() }
}

/// The branches that are kept on top.
pub(super) async fn pinned_first(tx: &mut Tx, article_id: i64) -> Result<Vec<Placed>> {
    Ok(thread::list_pinned(tx, article_id, crate::comments::PINNED).await?)
}

/// Links to each of the orders; `current` is the one the page is in.
pub(super) fn orders(site: &Site, all: &str, current: Option<Order>) -> Vec<OrderView> {
    let usual = usual_order(site);
    let view = |order: Order| OrderView {
        href: order_href(all, order, usual),
        label: site.locale.text(order.label_key(), &[]),
        is_current: current == Some(order),
    };
    Order::ALL.map(view).into()
}

/// Address of all comments in an order.
pub(super) fn order_href(all: &str, order: Order, usual: Order) -> String {
    if order == usual { all.to_owned() } else { format!("{all}?sort={}", order.word()) }
}

/// Comments as they are drawn: branches in the order given, each followed by its answers. An answer whose own
/// parent is not in the list stands directly below its branch's beginning and says whom it answers. With them the rows of
/// their media.
pub(super) async fn views(
    tx: &mut Tx,
    site: &Site,
    under: &Under<'_>,
    list: &[Placed],
    asked: Option<i64>,
) -> Result<(Vec<CommentView>, Vec<i64>)> {
    let mut bodies: Vec<Body> = list.iter().map(|one| Body::from_json(&one.comment.body).unwrap_or_default()).collect();
    let media = PageMedia::load(tx, &bodies.iter().collect::<Vec<_>>(), &[]).await?;
    let known: HashSet<i64> = list.iter().map(|one| one.comment.id).collect();
    link_names(tx, under, list, &mut bodies, &known).await?;
    let placed: Vec<courant_news::thread::Placed> = list
        .iter()
        .map(|one| {
            let parent_id = one.comment.parent_id.filter(|parent| known.contains(parent)).or(one.root_id);
            courant_news::thread::Placed { id: one.comment.id, parent_id }
        })
        .collect();
    let positions = arrange(&placed);
    let labels = body_labels(site);
    let mut out: Vec<CommentView> = Vec::with_capacity(positions.len());
    let mut hidden = 0;
    let mut root = None;
    for (place, position) in positions.iter().enumerate() {
        let Some((one, body)) = list.get(position.index).zip(bodies.get(position.index)) else { continue };
        let depth = position.depth.min(DEPTH);
        let next = positions.get(place + 1).map_or(0, |next| next.depth.min(DEPTH));
        if depth == 0 {
            (hidden, root) = (one.answer_count, Some(one.comment.id));
        } else {
            hidden -= 1;
        }
        let is_last = next == 0;
        let more = root.filter(|_| is_last && hidden > 0 && asked.is_none()).map(|root| LinkView {
            href: comment_href(under.path, root),
            label: site.locale.text("comments-more-answers", &[("count", Arg::Number(hidden))]),
            children: Vec::new(),
        });
        let options = WriteOptions {
            labels: labels.clone(),
            lang: under.language.to_owned(),
            base_level: 3,
            id_prefix: format!("c{}-", one.comment.id),
            page_prefix: "comment-",
            ..WriteOptions::new(&media)
        };
        out.push(CommentView {
            body: layout::html(courant_body::write_html(body, &options)),
            opens: next > depth,
            closes: depth.saturating_sub(next),
            more,
            is_asked: asked == Some(one.comment.id),
            answers_href: one.comment.parent_id.map_or_else(String::new, |parent| match known.contains(&parent) {
                true => format!("#comment-{parent}"),
                false => comment_href(under.path, parent),
            }),
            ..view(site, under, one)
        });
    }
    Ok((out, media.ids().collect()))
}

/// Makes links of the names of others in these comments (`@name`), to what those wrote last, or to what is answered if it is
/// theirs. One statement, and none where nobody is named.
async fn link_names(
    tx: &mut Tx,
    under: &Under<'_>,
    list: &[Placed],
    bodies: &mut [Body],
    known: &HashSet<i64>,
) -> Result<()> {
    let naming = list.iter().filter(|one| one.comment.body.contains(['@', '＠'])).map(|one| one.comment.id);
    let naming: Vec<i64> = naming.collect();
    if naming.is_empty() {
        return Ok(());
    }
    let named = thread::list_named(tx, &naming, NAMED).await?;
    for (one, body) in list.iter().zip(bodies) {
        let names = named.iter().filter(|(comment, ..)| *comment == one.comment.id);
        let names: Vec<(i64, &str)> = names.map(|(_, named, name)| (*named, name.as_str())).collect();
        mention::link(body, &names, &|ids| {
            let id = one.comment.parent_id.filter(|parent| ids.contains(parent)).or(ids.iter().max().copied())?;
            Some(match known.contains(&id) {
                true => format!("#comment-{id}"),
                false => format!("{}#comment-{id}", comment_href(under.path, id)),
            })
        });
    }
    Ok(())
}

impl CommentView {
    /// Without the question that it answers, on the page of that.
    pub(super) fn forget_question(&mut self) {
        self.question.clear();
        self.passage.clear();
        self.question_href.clear();
    }
}

fn view(site: &Site, under: &Under<'_>, one: &Placed) -> CommentView {
    let comment = &one.comment;
    let link = comment_href(under.path, comment.id);
    let answers = one.answered_name.as_ref().map_or_else(String::new, |answered| {
        site.locale.text("in-reply-to", &[("name", Arg::Text(&name(site, answered)))])
    });
    let is_author = one.person_id.is_some_and(|person| under.authors.contains(&person));
    CommentView {
        id: comment.id,
        parent_id: comment.parent_id,
        name: name(site, &comment.author_name),
        href: web_address(&comment.author_address),
        is_staff: comment.is_staff && !is_author,
        is_author,
        is_confirmed: one.standing == "confirmed",
        is_pinned: comment.is_pinned,
        is_credited: one.is_credited,
        is_removed: !one.is_live,
        is_asked: false,
        date: site.date(comment.created_at, DateStyle::DateTime),
        edited: one.edited_at.map_or_else(String::new, |at| {
            let date = site.date(at, DateStyle::DateTime).text;
            site.locale.text("comment-edited", &[("date", Arg::Text(&date))])
        }),
        answers,
        answers_href: String::new(),
        question: comment.question.clone(),
        question_href: one.question_id.map_or_else(String::new, |id| questions::href(under.path, id)),
        passage: questions::cut(&one.passage),
        body: Value::UNDEFINED,
        votes: match one.score {
            _ if !one.is_live => String::new(),
            0 => site.locale.text("comment-vote", &[]),
            score => site.locale.text("votes-count", &[("count", Arg::Number(score))]),
        },
        reply: if under.is_open && one.is_live {
            format!("{}/{}", thread_href(under.public_id), comment.id)
        } else {
            String::new()
        },
        link,
        more: None,
        opens: false,
        closes: 0,
    }
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
