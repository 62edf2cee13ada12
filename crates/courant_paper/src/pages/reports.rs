//! Reporting a comment: `GET /~report/COMMENT` asks why, `POST` there sends it.

use super::conversation::{self, Fields};
use super::device;
use super::site::{FrameView, LinkView};
use super::thread::{comment_href, name};
use super::view::HeadView;
use crate::comments::post::Problem;
use crate::comments::reports::{Reported, report};
use crate::comments::votes::{Target, rows};
use crate::paper::Paper;
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::i18n::Arg;
use courant_news::comment::report::{Report, ReportReason};
use http::request::Parts;
use http::{Response, StatusCode};
use serde::Serialize;
use std::sync::Arc;

pub(super) const REPORT: &str = "/~report/";

/// Where a comment is reported.
pub(super) fn href(comment: &str) -> String {
    format!("{REPORT}{comment}")
}

#[derive(Serialize)]
struct ReasonView {
    word: &'static str,
    label: String,
}

#[derive(Serialize)]
struct ReportPage<'a> {
    site: FrameView<'a>,
    head: HeadView,
    title: String,
    article: LinkView,
    comment: LinkView,
    action: String,
    reasons: Vec<ReasonView>,
    is_sent: bool,
    write_style: String,
}

pub(super) async fn show(paper: &Arc<Paper>, comment: &str) -> Result<Response<Body>> {
    let target = rows::find_target(&mut paper.db.read().await?, comment).await?;
    match target {
        Some(target) => draw(paper, comment, &target, false),
        None => conversation::missing_page(paper).await,
    }
}

pub(super) async fn send(paper: &Arc<Paper>, head: &Parts, comment: &str, fields: &Fields) -> Result<Response<Body>> {
    if !conversation::is_from_here(&head.headers) {
        return conversation::told(paper, &Problem::Elsewhere, None).await;
    }
    let Some(reason) = ReportReason::from_word(fields.text("reason")) else { return show(paper, comment).await };
    let (reporter, cookie) = device::voter(paper, head)?;
    let sent = Report { reason, note: fields.text("note").to_owned() };
    match report(&paper.db, comment, &reporter, &sent, paper.clock.now()).await? {
        Reported::Taken(target) => {
            // It may wait for a moderator now.
            conversation::purge(paper, Some(target.article_id));
            let mut response = draw(paper, comment, &target, true)?;
            conversation::set_cookie(&mut response, cookie);
            Ok(response)
        }
        Reported::TooMany(target) => conversation::told(paper, &Problem::TooManyReports, Some(&target)).await,
        Reported::Missing => conversation::missing_page(paper).await,
    }
}

/// The page, in whatever state.
pub(super) fn draw(paper: &Paper, comment: &str, target: &Target, is_sent: bool) -> Result<Response<Body>> {
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
        reasons: ReportReason::ALL
            .map(|reason| ReasonView { word: reason.word(), label: site.locale.text(reason.label_key(), &[]) })
            .into(),
        is_sent,
        write_style: site.style.links.write_style.clone(),
    };
    conversation::respond(&site, StatusCode::OK, site.layout.render("report.html", page)?)
}
