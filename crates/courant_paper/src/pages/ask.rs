//! Proposing a question: `GET /~ask/ARTICLE` offers the form, `POST` there sends it.
//!
//! `?passage=…&before=…&after=…` fills in a passage that a script saw selected, with what stands around it.

use super::conversation;
use super::site::{FrameView, LinkView};
use super::view::HeadView;
use crate::comments::Thread;
use crate::comments::post::Problem;
use crate::comments::questions::propose::{Form, Proposed, propose, renew};
use crate::comments::questions::staff::Fault;
use crate::comments::rows as comments;
use crate::paper::Paper;
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use http::request::Parts;
use http::{Response, StatusCode};
use serde::Serialize;
use std::sync::Arc;

pub(super) const ASK: &str = "/~ask/";

/// Where a question about an article is proposed.
pub(super) fn href(article: &str) -> String {
    format!("{ASK}{article}")
}

/// Longest query that is looked at, in bytes.
const QUERY_BYTES: usize = 16 * 1024;

#[derive(Serialize)]
struct AskPage<'a> {
    site: FrameView<'a>,
    head: HeadView,
    title: String,
    article: LinkView,
    problem: String,
    action: String,
    issued: String,
    passage: String,
    before: String,
    after: String,
    question: String,
    name: String,
    is_sent: bool,
    is_open: bool,
    fault: &'static str,
    write_style: String,
}

/// Why it is not taken.
pub(super) enum Why {
    /// The passage or the question.
    Fault(Fault),
    /// A rule of comments.
    Problem(Problem),
}

impl Form {
    fn of(fields: &Fields) -> Form {
        let text = |name: &str| fields.text(name).to_owned();
        Form {
            passage: text("passage"),
            before: text("before"),
            after: text("after"),
            question: text("question"),
            name: text("name"),
            trap: text("website"),
            issued: text("issued"),
        }
    }
}

pub(super) async fn show(paper: &Arc<Paper>, head: &Parts, article: &str) -> Result<Response<Body>> {
    let thread = comments::find_thread(&mut paper.db.read().await?, article).await?;
    let Some(thread) = thread else { return conversation::missing_page(paper).await };
    let query = head.uri.query().filter(|query| query.len() <= QUERY_BYTES).unwrap_or_default();
    let asked = Form::of(&Fields::parse(query.as_bytes()));
    let form = Form { passage: asked.passage, before: asked.before, after: asked.after, ..Form::default() };
    draw(paper, &thread, &form, false, None)
}

pub(super) async fn send(paper: &Arc<Paper>, head: &Parts, article: &str, fields: &Fields) -> Result<Response<Body>> {
    let form = Form::of(fields);
    let (sender, now) = (conversation::sender(paper, head).await?, paper.clock.now());
    let rules = &paper.site().comment_rules;
    let why = match propose(&paper.db, paper.key()?, rules, article, &form, sender, now).await? {
        Proposed::Taken => None,
        Proposed::Fault(fault) => Some(Why::Fault(fault)),
        Proposed::Refused(problem) => Some(Why::Problem(problem)),
        Proposed::Missing => return conversation::missing_page(paper).await,
    };
    let thread = comments::find_thread(&mut paper.db.read().await?, article).await?;
    let Some(thread) = thread else { return conversation::missing_page(paper).await };
    draw(paper, &thread, &form, why.is_none(), why)
}

/// The page, in whatever state.
pub(super) fn draw(
    paper: &Paper,
    thread: &Thread,
    form: &Form,
    is_sent: bool,
    why: Option<Why>,
) -> Result<Response<Body>> {
    let (site, now) = (paper.site(), paper.clock.now());
    let title = site.locale.text(if is_sent { "ask-sent" } else { "ask-title" }, &[]);
    let fault = match &why {
        Some(Why::Fault(Fault::NoQuestion | Fault::QuestionTooLong)) => "question",
        Some(Why::Fault(_)) => "passage",
        Some(Why::Problem(problem)) => problem.field().unwrap_or_default(),
        None => "",
    };
    let problem = match &why {
        Some(Why::Fault(fault)) => site.locale.text(fault.key(), &[]),
        Some(Why::Problem(problem)) => conversation::words(&site, problem),
        None => String::new(),
    };
    let page = AskPage {
        site: site.frame(&site.style.links, now).of_article(&site.style.links, ""),
        head: conversation::head_of(&site, &title),
        title,
        article: LinkView::to(&thread.path, &thread.headline),
        action: href(&thread.public_id),
        issued: paper
            .key()
            .map(|key| renew(key, &thread.public_id, &form.issued, site.comment_rules.of(thread.section_id), now))
            .unwrap_or_default(),
        passage: form.passage.clone(),
        before: form.before.clone(),
        after: form.after.clone(),
        question: form.question.clone(),
        name: form.name.clone(),
        is_sent,
        // What was typed is never lost, also where the thread was closed meanwhile.
        is_open: site.comment_rules.is_open(thread, now) || !form.question.is_empty(),
        fault,
        write_style: site.style.links.write_style.clone(),
        problem,
    };
    let status = if why.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    conversation::respond(&site, status, site.layout.render("ask.html", page)?)
}
