//! The page that only the writer of a comment has the address of: how the comment stands, and what may still be done with it.

use super::{CAME, alone, head_of, missing, purge, quoted, respond, words};
use crate::comments::moderate::{self, Told};
use crate::comments::post::{Form, Problem};
use crate::comments::{OwnComment, own, pictures};
use crate::notices::Followed;
use crate::pages::article::PageMedia;
use crate::pages::conversation_view::{ConversationPage, FormView, OwnView};
use crate::pages::mine::{self, MINE};
use crate::pages::site::{LinkView, Site};
use crate::pages::thread::comment_href;
use crate::paper::Paper;
use anyhow::Result;
use courant_body::Body as Text;
use courant_kit::db::Tx;
use courant_kit::http::body::Body;
use courant_kit::http::origin::is_from_here;
use courant_kit::http::page::Page;
use courant_kit::i18n::{Arg, DateStyle};
use http::request::Parts;
use http::{Response, StatusCode};
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// Where these pages are.
pub(super) const OWN: &str = "/~comment/";

/// Address of a writer's own page.
pub(in crate::pages) fn own_href(comment: &str, key: &str) -> String {
    format!("{OWN}{comment}/{key}")
}

/// Changes or withdraws a comment.
pub(super) async fn act(
    paper: &Arc<Paper>,
    head: &Parts,
    comment: &str,
    key: &str,
    form: Form,
) -> Result<Response<Body>> {
    let (site, now) = (paper.site(), paper.clock.now());
    let problem = match form.act.as_str() {
        _ if !is_from_here(&head.headers) => Some(Problem::Elsewhere),
        "withdraw" => {
            purge(paper, own::withdraw(&paper.db, comment, key, now).await?);
            None
        }
        "change" => {
            match own::change(&paper.db, paper.key()?, &site.comment_rules, comment, key, &form.text, now).await? {
                Ok(article_id) => {
                    purge(paper, Some(article_id));
                    None
                }
                Err(problem) => Some(problem),
            }
        }
        _ => return show_own(paper, comment, key, None, None, None).await,
    };
    match problem {
        None => Ok(to_own(&site, comment, key)),
        Some(problem) => show_own(paper, comment, key, Some(problem), Some(form.text), None).await,
    }
}

/// How a comment stands that was just sent: what came beside it of a wish to be told and of a picture, the address says.
pub(super) async fn show_sent(paper: &Arc<Paper>, comment: &str, key: &str, query: &str) -> Result<Response<Body>> {
    let said = |known: &str| query.split('&').any(|word| word == known);
    let came = CAME.iter().find(|(word, _)| said(word)).map(|(_, came)| *came);
    let refused = pictures::Refusal::ALL.into_iter().find(|refusal| said(refusal.word())).map(Problem::Picture);
    let mut response = show_own(paper, comment, key, refused, None, came).await?;
    // The page is what was asked for, whatever it tells.
    if response.status() == StatusCode::UNPROCESSABLE_ENTITY {
        *response.status_mut() = StatusCode::OK;
    }
    Ok(response)
}

/// How a comment stands; with why something was not taken and what was typed, or with what came of a wish to be told.
pub(super) async fn show_own(
    paper: &Arc<Paper>,
    comment: &str,
    key: &str,
    problem: Option<Problem>,
    typed: Option<String>,
    came: Option<Followed>,
) -> Result<Response<Body>> {
    let site = paper.site();
    let mut tx = paper.db.read().await?;
    let Some(found) = own::find(&mut tx, comment, key).await? else { return missing(paper, &mut tx).await };
    let status = if problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let mut page = own_page(paper, &site, &mut tx, &found, key, problem, typed).await?;
    if let Some((own, came)) = page.own.as_mut().zip(came) {
        own.asked = site.locale.text(mine::came_key(came), &[]);
    }
    respond(&site, status, site.layout.render("conversation.html", page)?)
}

/// The same as a page.
pub(super) async fn own_page<'a>(
    paper: &Paper,
    site: &'a Site,
    tx: &mut Tx,
    found: &OwnComment,
    key: &str,
    problem: Option<Problem>,
    typed: Option<String>,
) -> Result<ConversationPage<'a>> {
    let now = paper.clock.now();
    let (state, words_key) = match found.state.as_str() {
        "live" => ("live", "comment-is-live"),
        "held" => ("held", "comment-is-held"),
        "withdrawn" => ("withdrawn", "comment-is-withdrawn"),
        _ => ("refused", "comment-is-refused"),
    };
    let told = match state {
        "refused" => moderate::find_told(tx, found.id).await?,
        _ => None,
    };
    let until = own::editable_until(found, now);
    let action = own_href(&found.public_id, key);
    let title = site.locale.text("comment-yours", &[]);
    let typed = typed.filter(|typed| until.is_some() || !typed.is_empty());
    let has = pictures::count(tx, found.id).await?;
    let takes_picture = site.settings.comment_pictures && pictures::is_open(found, now) && has.all < pictures::MOST;
    let body = Text::from_json(&found.body).unwrap_or_default();
    let media = PageMedia::load(tx, &[&body], &[]).await?;
    Ok(ConversationPage {
        site: site.frame(&site.style.links, now).of_article(&site.style.links, ""),
        head: head_of(site, &title),
        title,
        article: LinkView::to(&found.path, &found.headline),
        problem: problem.as_ref().map(|problem| words(site, problem)).unwrap_or_default(),
        about: None,
        answered: None,
        preview: (state != "withdrawn").then(|| quoted(site, &media, "", &found.author_name, &body)),
        own: Some(OwnView {
            id: found.id,
            state,
            state_text: told_text(site, words_key, told.unwrap_or_default()),
            href: match state {
                "live" => format!("{}#comment-{}", comment_href(&found.path, found.id), found.id),
                _ => String::new(),
            },
            asked: String::new(),
            mine: if site.has_mail.load(Ordering::Relaxed) { MINE.to_owned() } else { String::new() },
            action: action.clone(),
            pictures: match has.waiting {
                0 => String::new(),
                count => site.locale.text("comment-pictures-wait", &[("count", Arg::Number(count))]),
            },
            picture_help: match takes_picture {
                true => picture_help(site),
                false => String::new(),
            },
            may_withdraw: own::is_withdrawable(found, now),
            change_until: until
                .map(|at| {
                    let time = site.date(at, DateStyle::DateTime).text;
                    site.locale.text("comment-change-until", &[("time", Arg::Text(&time))])
                })
                .unwrap_or_default(),
        }),
        is_told: false,
        ask: String::new(),
        write_style: site.style.links.write_style.clone(),
        thread_script: site.style.links.thread_script.clone(),
        form: (until.is_some() || typed.is_some()).then(|| FormView {
            action,
            id: "change",
            text: typed.unwrap_or_else(|| found.typed.clone()),
            is_change: true,
            is_kept: until.is_none(),
            fault: problem.as_ref().and_then(Problem::field).unwrap_or_default(),
            ..FormView::default()
        }),
    })
}

/// What pictures are taken, in words.
pub(super) fn picture_help(site: &Site) -> String {
    let megabytes = Arg::Number((pictures::BYTES / 1_000_000) as i64);
    site.locale.text("comment-picture-help", &[("megabytes", megabytes)])
}

/// How a comment stands, and what a moderator said of it, in the reader's words.
fn told_text(site: &Site, key: &str, told: Told) -> String {
    let sentence = told.because.map(|because| site.locale.text(&because.sentence_key(), &[]));
    let said = (!told.said.is_empty()).then_some(told.said);
    let parts: Vec<String> = [site.locale.text(key, &[])].into_iter().chain(sentence).chain(said).collect();
    parts.join(" ")
}

/// Where a writer's own page is, after something was sent.
pub(super) fn to_own(site: &Site, comment: &str, key: &str) -> Response<Body> {
    alone(site, Page::redirect(StatusCode::SEE_OTHER, &own_href(comment, key)))
}
