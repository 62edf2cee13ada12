//! Reporting a comment: `GET /~report/COMMENT` asks why, `POST` there sends it.

use super::conversation;
use super::device;
use super::site::{FrameView, LinkView};
use super::thread::{comment_href, name};
use super::view::ChoiceView;
use super::view::HeadView;
use crate::comments::post::Problem;
use crate::comments::reports::{Reported, report};
use crate::comments::votes::{Target, rows};
use crate::paper::Paper;
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use courant_kit::http::origin::is_from_here;
use courant_kit::i18n::Arg;
use courant_news::comment::report::{self as rules, Reason};
use http::request::Parts;
use http::{Response, StatusCode};
use serde::Serialize;
use std::sync::Arc;

pub(super) const REPORT: &str = "/~report/";

/// Where a comment is reported.
pub(super) fn href(comment: &str) -> String {
    format!("{REPORT}{comment}")
}

/// What was typed into a form that could not be taken.
#[derive(Default)]
pub(super) struct Typed<'a> {
    pub(super) reason: &'a str,
    pub(super) note: &'a str,
    pub(super) problem: Option<Problem>,
}

#[derive(Serialize)]
struct ReportPage<'a> {
    site: FrameView<'a>,
    head: HeadView,
    title: String,
    article: LinkView,
    comment: LinkView,
    action: String,
    reasons: Vec<ChoiceView>,
    is_sent: bool,
    problem: String,
    note: String,
    write_style: String,
}

pub(super) async fn show(paper: &Arc<Paper>, comment: &str) -> Result<Response<Body>> {
    let target = rows::find_target(&mut paper.db.read().await?, comment).await?;
    match target {
        Some(target) => draw(paper, comment, &target, false, Typed::default()),
        None => conversation::missing_page(paper).await,
    }
}

pub(super) async fn send(paper: &Arc<Paper>, head: &Parts, comment: &str, fields: &Fields) -> Result<Response<Body>> {
    if !is_from_here(&head.headers) {
        return conversation::told(paper, &Problem::Elsewhere, None).await;
    }
    let sent = match rules::read(fields.text("reason"), fields.text("note")) {
        Ok(sent) => sent,
        Err(refusal) => {
            let target = rows::find_target(&mut paper.db.read().await?, comment).await?;
            let Some(target) = target else { return conversation::missing_page(paper).await };
            let typed = Typed {
                reason: fields.text("reason"),
                note: fields.text("note"),
                problem: Some(Problem::Report(refusal)),
            };
            return draw(paper, comment, &target, false, typed);
        }
    };
    let (reporter, cookie) = device::voter(paper, head, comment).await?;
    match report(&paper.db, comment, &reporter, &sent, paper.clock.now()).await? {
        Reported::Taken(target) => {
            // It may wait for a moderator now.
            conversation::purge(paper, Some(target.article_id));
            let mut response = draw(paper, comment, &target, true, Typed::default())?;
            conversation::set_cookie(&mut response, cookie);
            Ok(response)
        }
        Reported::TooMany(target) => conversation::told(paper, &Problem::TooManyReports, Some(&target)).await,
        Reported::Missing => conversation::missing_page(paper).await,
    }
}

/// The page, in whatever state.
pub(super) fn draw(
    paper: &Paper,
    comment: &str,
    target: &Target,
    is_sent: bool,
    typed: Typed<'_>,
) -> Result<Response<Body>> {
    let site = paper.site();
    let by = site.locale.text("comment-by", &[("name", Arg::Text(&name(&site, &target.author_name)))]);
    let title = site.locale.text(if is_sent { "comment-report-sent" } else { "comment-report-title" }, &[]);
    let page = ReportPage {
        site: site.frame(&site.style.links, paper.clock.now()).of_article(&site.style.links, ""),
        head: conversation::head_of(&site, &title),
        title,
        article: LinkView::to(&target.path, &target.headline),
        comment: LinkView { href: comment_href(&target.path, target.id), label: by, children: Vec::new() },
        action: href(comment),
        reasons: Reason::ALL
            .map(|reason| ChoiceView {
                word: reason.word().to_owned(),
                label: site.locale.text(reason.label_key(), &[]),
                is_chosen: reason.word() == typed.reason,
            })
            .into(),
        is_sent,
        problem: typed.problem.as_ref().map(|problem| conversation::words(&site, problem)).unwrap_or_default(),
        note: typed.note.to_owned(),
        write_style: site.style.links.write_style.clone(),
    };
    let status = if typed.problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    conversation::respond(&site, status, site.layout.render("report.html", page)?)
}
