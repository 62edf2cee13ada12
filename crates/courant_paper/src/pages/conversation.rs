//! Writing in a thread: the form of its own, the preview, what came of it, and the page that only the writer of a
//! comment has the address of.
//!
//! - `GET /~thread/ARTICLE`, `/~thread/ARTICLE/COMMENT` and `/~thread/ARTICLE/about/QUESTION`: the form, for a comment
//!   or for an answer to one or to an inline question.
//! - `POST /~thread/ARTICLE` and `/~thread/ARTICLE/about/QUESTION`: sends it, with a picture or without. What cannot be taken is shown again with
//!   all that was typed.
//! - `GET /~comment/COMMENT/KEY`: how a comment stands, for its writer; `POST` there changes or withdraws it, or adds a
//!   picture to it.
//!
//! Nothing here is kept in the page cache, and nothing of it is for search engines.

mod challenge;
mod drawn;
mod own_page;
mod picture;
mod sent;

pub use drawn::draw_all;
pub(super) use own_page::own_href;

use super::apart;
use super::article::{PageMedia, write_options};
use super::ask::{self, ASK};
use super::cache::{arrivals_tag, article_tag};
use super::conversation_view::{ConversationPage, FormView, QuotedView};
use super::device;
use super::errors;
use super::mine::{self, FOLLOW, MINE};
use super::questions;
use super::reports::{self, REPORT};
use super::site::{LinkView, Site};
use super::thread::name;
use super::view::HeadView;
use super::votes::{self, VOTE};
use crate::accounts::Account;
use crate::comments::post::{self, FORM_BYTES, Form, Posted, Problem, Sender};
use crate::comments::questions::Question;
use crate::comments::votes::Target;
use crate::comments::{Asked, Thread, pictures, rows as comments};
use crate::layout;
use crate::newsroom;
use crate::notices::Followed;
use crate::paper::Paper;
use anyhow::Result;
use bytes::Bytes;
use courant_body::{Body as Text, WriteOptions};
use courant_kit::db::Tx;
use courant_kit::http::body::{Body, BoxError, allow_body, read_body};
use courant_kit::http::client_address::ClientAddress;
use courant_kit::http::form::Fields;
use courant_kit::http::origin::{Origin, is_from_here};
use courant_kit::http::page::{Page, PageBuilder};
use courant_kit::i18n::{Arg, DateStyle};
use courant_news::comment::Refusal;
use courant_news::comment::edit::Terms;
use courant_news::comment::screen::{Mode, Policy};
use http::request::Parts;
use http::{HeaderValue, Method, Response, StatusCode, header};
use own_page::{OWN, act, picture_help, show_sent, to_own};
use sent::{Picture, Sent};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

const THREAD: &str = "/~thread/";
/// What the address of a writer's own page says of a wish to be told that has not come true yet.
const CAME: [(&str, Followed); 3] =
    [("asked", Followed::Asked), ("later", Followed::Later), ("refused", Followed::Refused)];

/// Longest time that a form may take to come in, for a phone on a bad line.
const FORM_TIME: Duration = Duration::from_secs(120);

/// Longest id or key in an address.
const LONGEST: usize = 64;

/// Says in a form as whom somebody writes who is signed in; to others, where that is done.
fn greet(
    site: &Site,
    thread: &Thread,
    To { asked, question }: To<'_>,
    account: Option<&Account>,
    page: &mut ConversationPage<'_>,
) {
    let Some(form) = &mut page.form else { return };
    match account {
        Some(account) => {
            form.signed = site.locale.text("comment-as", &[("name", Arg::Text(account.shown_name()))]);
        }
        None if site.has_mail.load(Ordering::Relaxed) => {
            let back = match (asked, question) {
                (Some(asked), _) => format!("{}/{}", thread_href(&thread.public_id), asked.id),
                (None, Some(question)) => questions::form_href(&thread.public_id, question.id),
                (None, None) => thread_href(&thread.public_id),
            };
            form.sign_in = format!("/~in?next={back}");
        }
        None => {}
    }
}

impl Form {
    fn of(fields: &Fields) -> Form {
        let text = |name: &str| fields.text(name).to_owned();
        Form {
            text: text("text"),
            name: text("name"),
            email: text("email"),
            parent: text("parent"),
            about: String::new(),
            trap: text("website"),
            issued: text("issued"),
            challenge: text("challenge"),
            proof: text("proof"),
            act: text("act"),
        }
    }
}

/// Where a request goes.
enum Place<'a> {
    Thread { article: &'a str, parent: &'a str },
    About { article: &'a str, question: &'a str },
    Own { comment: &'a str, key: &'a str },
    Vote { comment: &'a str },
    Report { comment: &'a str },
    Ask { article: &'a str },
    Mine { rest: &'a str },
    Follow { what: &'a str, which: &'a str },
}

fn place(path: &str) -> Option<Place<'_>> {
    let is_id = |text: &str| {
        !text.is_empty() && text.len() <= LONGEST && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    if let Some(rest) = path.strip_prefix(THREAD) {
        let (article, parent) = rest.split_once('/').unwrap_or((rest, ""));
        if let Some(question) = parent.strip_prefix("about/") {
            return (is_id(article) && is_id(question)).then_some(Place::About { article, question });
        }
        return (is_id(article) && (parent.is_empty() || is_id(parent))).then_some(Place::Thread { article, parent });
    }
    if let Some(article) = path.strip_prefix(ASK) {
        return is_id(article).then_some(Place::Ask { article });
    }
    if let Some(rest) = path.strip_prefix(MINE) {
        let is_whole = rest.split('/').skip(1).all(is_id) && rest.split('/').count() <= 4;
        return (rest.is_empty() || (rest.starts_with('/') && is_whole)).then_some(Place::Mine { rest });
    }
    if let Some(rest) = path.strip_prefix(FOLLOW) {
        let (what, which) = rest.split_once('/').unwrap_or((rest, ""));
        return (is_id(what) && (which.is_empty() || is_id(which))).then_some(Place::Follow { what, which });
    }
    for (prefix, place) in [
        (VOTE, (|comment| Place::Vote { comment }) as fn(&str) -> Place<'_>),
        (REPORT, |comment| Place::Report { comment }),
    ] {
        if let Some(comment) = path.strip_prefix(prefix) {
            return is_id(comment).then(|| place(comment));
        }
    }
    let (comment, key) = path.strip_prefix(OWN)?.split_once('/')?;
    (is_id(comment) && is_id(key)).then_some(Place::Own { comment, key })
}

/// Address of the form of an article's thread.
pub fn thread_href(article: &str) -> String {
    format!("{THREAD}{article}")
}

/// Answers whatever is asked of a thread's form or of a writer's own page; none for other addresses.
pub async fn answer<B>(paper: &Arc<Paper>, head: &Parts, body: Option<B>) -> Option<Result<Response<Body>>>
where
    B: http_body::Body<Data = Bytes> + Send,
    B::Error: Into<BoxError>,
{
    let place = place(head.uri.path())?;
    let is_read = head.method == Method::GET || head.method == Method::HEAD;
    if !is_read && head.method != Method::POST {
        return None;
    }
    let form = match body {
        Some(body)
            if !is_read
                && let Place::Own { comment, key } = place
                && let Some(boundary) = sent::boundary(head) =>
        {
            return Some(Box::pin(picture::add(paper, head, boundary, (comment, key), body)).await);
        }
        Some(body)
            if !is_read
                && let Place::Thread { article, .. } | Place::About { article, .. } = place
                && let Some(boundary) = sent::boundary(head) =>
        {
            let may_keep = |fields: &Fields| picture::may_keep(paper, head, article, fields);
            match Box::pin(sent::read(head, boundary, body, may_keep)).await {
                Ok(sent) => Some(sent),
                Err(error) => return Some(plain(paper, error.status())),
            }
        }
        Some(body) if !is_read => {
            allow_body(&head.extensions, FORM_BYTES as u64, FORM_TIME);
            match read_body(body, FORM_BYTES).await {
                Ok(bytes) => Some(Sent::plain(Fields::parse(&bytes))),
                Err(error) => return Some(plain(paper, error.status())),
            }
        }
        _ => None,
    };
    Some(match (place, form) {
        (Place::Thread { article, parent }, None) => show_form(paper, head, article, parent, "").await,
        (Place::Thread { article, .. }, Some(sent)) => send(paper, head, article, "", sent).await,
        (Place::About { article, question }, None) => show_form(paper, head, article, "", question).await,
        (Place::About { article, question }, Some(sent)) => send(paper, head, article, question, sent).await,
        (Place::Own { comment, key }, None) => {
            show_sent(paper, comment, key, head.uri.query().unwrap_or_default()).await
        }
        (Place::Own { comment, key }, Some(sent)) => act(paper, head, comment, key, Form::of(&sent.fields)).await,
        (Place::Vote { comment }, Some(sent)) => votes::send(paper, head, comment, &sent.fields).await,
        (Place::Vote { comment }, None) => votes::show(paper, comment).await,
        (Place::Mine { rest }, sent) => mine::answer(paper, head, rest, sent.as_ref().map(|sent| &sent.fields)).await,
        (Place::Follow { what, which }, sent) => {
            mine::follow(paper, head, what, which, sent.as_ref().map(|sent| &sent.fields)).await
        }
        (Place::Ask { article }, None) => ask::show(paper, head, article).await,
        (Place::Ask { article }, Some(sent)) => ask::send(paper, head, article, &sent.fields).await,
        (Place::Report { comment }, None) => reports::show(paper, comment).await,
        (Place::Report { comment }, Some(sent)) => reports::send(paper, head, comment, &sent.fields).await,
    })
}

async fn show_form(
    paper: &Arc<Paper>,
    head: &Parts,
    article: &str,
    parent: &str,
    about: &str,
) -> Result<Response<Body>> {
    let site = paper.site();
    let account = newsroom::account(paper, &head.headers).await?;
    let mut tx = paper.db.read().await?;
    let Some(thread) = comments::find_thread(&mut tx, article).await? else { return missing(paper, &mut tx).await };
    let asked = post::find_asked(&mut tx, thread.article_id, parent).await?;
    let question = post::find_question(&mut tx, thread.article_id, about).await?;
    if (!parent.is_empty() && asked.is_none()) || (!about.is_empty() && question.is_none()) {
        return missing(paper, &mut tx).await;
    }
    let to = To { asked: asked.as_ref(), question: question.as_ref() };
    let mut page = form_page(paper, &site, &mut tx, &thread, to, &Form::default(), None).await?;
    greet(&site, &thread, to, account.as_ref(), &mut page);
    challenge::add(paper, &mut tx, head, account.as_ref(), article, &mut page).await?;
    respond(&site, StatusCode::OK, site.layout.render("conversation.html", page)?)
}

/// Who sends a form. It counts for whoever is signed in only if the browser says that it stood on a page of this paper.
pub(super) async fn sender(paper: &Arc<Paper>, head: &Parts) -> Result<Sender> {
    let account = match Origin::of(&head.headers) {
        Origin::Here => newsroom::account(paper, &head.headers).await?,
        Origin::Elsewhere | Origin::Unsaid => None,
    };
    let ip = head.extensions.get::<ClientAddress>().map(|client| client.ip);
    Ok(Sender { ip, is_from_here: is_from_here(&head.headers), account, device: String::new() })
}

async fn send(paper: &Arc<Paper>, head: &Parts, article: &str, about: &str, sent: Sent) -> Result<Response<Body>> {
    let Sent { fields, picture, is_whole } = sent;
    let (fields, alt) = (&fields, fields.text("alt"));
    let mut form = Form { about: about.to_owned(), ..Form::of(fields) };
    let mut sender = sender(paper, head).await?;
    let (device, cookie) = device::token(paper, head)?;
    sender.device = device;
    let account = sender.account.clone();
    if let Some(account) = &account {
        account.shown_name().clone_into(&mut form.name);
        form.email.clear();
    }
    let now = paper.clock.now();
    let site = paper.site();
    let wishes = mine::wishes(paper, &site, fields);
    let is_unaddressed = account.is_none() && form.email.trim().is_empty() && wishes.iter().any(|wish| wish.is_chosen);
    let is_preview = form.act == "preview";
    // A picture that its writer can put right is told of while the text is still here.
    let fault = if is_preview { None } else { picture::fault(&picture, alt) };
    let had_picture = !matches!(picture, Picture::None);
    let posted = match is_preview || is_unaddressed || fault.is_some() || !is_whole {
        true => None,
        false => {
            Some(post::post_comment(&paper.db, paper.key()?, &site.comment_rules, article, &form, sender, now).await?)
        }
    };
    let problem = match posted {
        Some(Posted::Stored { comment, key, article_id, live_under }) => {
            let came = mine::follow_beside(paper, head, article_id, fields, account.as_ref()).await?;
            purge_gently(paper, live_under);
            let refused = picture::add_sent(paper, (&comment, &key), (picture, alt)).await;
            let said = CAME.iter().find(|(_, said)| came == Some(*said)).map(|(word, _)| *word);
            let said: Vec<&str> = said.into_iter().chain(refused.map(pictures::Refusal::word)).collect();
            let query = if said.is_empty() { String::new() } else { format!("?{}", said.join("&")) };
            let mut response = to_own(&site, &comment, &format!("{key}{query}"));
            set_cookie(&mut response, cookie);
            return Ok(response);
        }
        Some(Posted::Refused(problem)) => Some(problem),
        // No such thread, which is found again below.
        Some(Posted::Missing) => None,
        None => {
            let unaddressed = is_unaddressed.then_some(Problem::NoAddress);
            let fault = fault.or((!is_whole).then_some(pictures::Refusal::Busy)).map(Problem::Picture);
            post::read(&form).err().or(unaddressed).or(fault)
        }
    };
    let mut tx = paper.db.read().await?;
    let Some(thread) = comments::find_thread(&mut tx, article).await? else {
        // It was withdrawn while somebody wrote.
        return match form.text.is_empty() {
            true => missing(paper, &mut tx).await,
            false => tell(paper, StatusCode::NOT_FOUND, &Refusal::ThreadClosed.into(), None, form.text),
        };
    };
    let status = if problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let asked = post::find_asked(&mut tx, thread.article_id, &form.parent).await?;
    let question = post::find_question(&mut tx, thread.article_id, about).await?;
    let to = To { asked: asked.as_ref(), question: question.as_ref() };
    let mut page = form_page(paper, &site, &mut tx, &thread, to, &form, problem.as_ref()).await?;
    if let Some(form) = &mut page.form {
        form.wishes = wishes;
        alt.clone_into(&mut form.alt);
        form.is_picture_open = had_picture || !alt.is_empty();
        if had_picture && !form.picture_help.is_empty() {
            form.picture_again = site.locale.text("comment-picture-again", &[]);
        }
    }
    greet(&site, &thread, to, account.as_ref(), &mut page);
    challenge::add(paper, &mut tx, head, account.as_ref(), article, &mut page).await?;
    respond(&site, status, site.layout.render("conversation.html", page)?)
}

/// The page of an article is made anew within a second: a comment came, or was voted on.
pub(super) fn purge_gently(paper: &Paper, article_id: Option<i64>) {
    if let Some(id) = article_id {
        paper.cache.purge(&[arrivals_tag(id)]);
        paper.cache.purge_gently(&[article_tag(id)]);
    }
}

/// The page of an article is made anew for the very next reader: something on it may not be seen any more.
pub(super) fn purge(paper: &Paper, article_id: Option<i64>) {
    if let Some(id) = article_id {
        paper.cache.purge(&[article_tag(id)]);
    }
}

/// What a form answers, if anything.
#[derive(Clone, Copy)]
struct To<'a> {
    asked: Option<&'a Asked>,
    question: Option<&'a Question>,
}

async fn form_page<'a>(
    paper: &Paper,
    site: &'a Site,
    tx: &mut Tx,
    thread: &Thread,
    To { asked, question }: To<'_>,
    form: &Form,
    problem: Option<&Problem>,
) -> Result<ConversationPage<'a>> {
    let now = paper.clock.now();
    let title = match asked {
        None if question.is_some() => site.locale.text("question-answer-title", &[]),
        Some(asked) => site.locale.text("comment-answer", &[("name", Arg::Text(&name(site, &asked.author_name)))]),
        None => site.locale.text("comment-write", &[]),
    };
    let title = if problem.is_some() { site.locale.text("comment-refused-title", &[]) } else { title };
    let asked_body = asked.map(|asked| Text::from_json(&asked.body).unwrap_or_default());
    let media = PageMedia::load(tx, &asked_body.iter().collect::<Vec<_>>(), &[]).await?;
    let policy = site.comment_rules.of_article(thread.section_id, thread.mode);
    let is_open = site.comment_rules.is_open(thread, now) && question.is_none_or(|question| question.is_open);
    let previewed = if form.act == "preview" { post::read(form).ok() } else { None };
    Ok(ConversationPage {
        site: site.frame(&site.style.links, now).of_article(&site.style.links, ""),
        head: head_of(site, &title),
        title,
        article: LinkView::to(&thread.path, &thread.headline),
        problem: problem.map(|problem| words(site, problem)).unwrap_or_default(),
        about: question.map(|question| questions::about(&thread.path, &thread.public_id, true, question)),
        answered: asked
            .zip(asked_body.as_ref())
            .map(|(asked, body)| quoted(site, &media, &thread.language, &asked.author_name, body)),
        preview: previewed.map(|new| quoted(site, &media, &thread.language, &new.name, &new.text.body)),
        own: None,
        is_told: false,
        ask: match is_open && asked.is_none() && question.is_none() {
            true => ask::href(&thread.public_id),
            false => String::new(),
        },
        write_style: site.style.links.write_style.clone(),
        thread_script: site.style.links.thread_script.clone(),
        // What was typed is never lost, also where the thread was closed meanwhile.
        form: (is_open || !form.text.is_empty()).then(|| FormView {
            action: match question {
                Some(question) => questions::form_href(&thread.public_id, question.id),
                None => thread_href(&thread.public_id),
            },
            id: "write",
            issued: paper
                .key()
                .map(|key| post::renew(key, &thread.public_id, &form.issued, &policy, now))
                .unwrap_or_default(),
            challenge: String::new(),
            parent: asked.map_or_else(String::new, |asked| asked.id.to_string()),
            text: form.text.clone(),
            name: form.name.clone(),
            email: form.email.clone(),
            is_change: false,
            is_kept: false,
            signed: String::new(),
            sign_in: String::new(),
            rules: rules(site, &policy),
            wishes: mine::wishes(paper, site, &Fields::default()),
            picture_help: if site.settings.comment_pictures { picture_help(site) } else { String::new() },
            picture_most: pictures::BYTES,
            picture_large: words(site, &Problem::Picture(pictures::Refusal::TooLarge)),
            picture_again: String::new(),
            is_picture_open: false,
            alt: String::new(),
            fault: problem.and_then(Problem::field).unwrap_or_default(),
        }),
    })
}

/// How comments are handled under an article: what waits, how many are taken, what its writer may do later.
fn rules(site: &Site, policy: &Policy) -> Vec<String> {
    let said = |key: &str, args: &[(&str, i64)]| {
        let args: Vec<(&str, Arg<'_>)> = args.iter().map(|(name, at)| (*name, Arg::Number(*at))).collect();
        site.locale.text(key, &args)
    };
    let minutes = |secs: i64| (secs + 59) / 60;
    let (own, terms) = (policy.budgets.writer, Terms::default());
    let waits = match policy.mode {
        Mode::Open => "comment-rules-mode-open",
        Mode::FirstTimers => "comment-rules-mode-first-timers",
        Mode::All => "comment-rules-mode-all",
        // What was typed is shown once more; nothing is taken.
        Mode::Closed => return Vec::new(),
    };
    vec![
        said(waits, &[]),
        said("comment-rules-held", &[("links", policy.links_allowed as i64)]),
        said("comment-rules-soon", &[("most", own.most.into()), ("minutes", minutes(own.window_secs))]),
        said("comment-rules-edit", &[("minutes", minutes(terms.window_secs))]),
    ]
}

pub(super) fn head_of(site: &Site, title: &str) -> HeadView {
    HeadView { robots: "noindex, nofollow".to_owned(), ..HeadView::unlisted(site, "article", title) }
}

fn quoted(site: &Site, media: &PageMedia, language: &str, author: &str, body: &Text) -> QuotedView {
    let options = WriteOptions { base_level: 3, ..write_options(site, media, language) };
    QuotedView { name: name(site, author), body: layout::html(courant_body::write_html(body, &options)) }
}

/// What was wrong, in the reader's words.
pub(super) fn words(site: &Site, problem: &Problem) -> String {
    let (key, number) = problem.words();
    let text = match number {
        Some(("until", at)) => {
            let time = site.date(at, DateStyle::DateTime).text;
            site.locale.text("comment-refused-banned-until", &[("time", Arg::Text(&time))])
        }
        Some((name, number)) => site.locale.text(key, &[(name, Arg::Number(number))]),
        None => site.locale.text(key, &[]),
    };
    match problem {
        Problem::Rule(Refusal::Banned { reason, .. }) if !reason.is_empty() => format!("{text} {reason}"),
        _ => text,
    }
}

/// The page for what is not there.
pub(super) async fn missing_page(paper: &Arc<Paper>) -> Result<Response<Body>> {
    missing(paper, &mut paper.db.read().await?).await
}

/// Why something could not be done, and the way back to the comment it was about.
pub(super) async fn told(paper: &Arc<Paper>, problem: &Problem, target: Option<&Target>) -> Result<Response<Body>> {
    tell(paper, StatusCode::UNPROCESSABLE_ENTITY, problem, target, String::new())
}

/// The same with what was typed, if anything was, to be copied.
fn tell(
    paper: &Arc<Paper>,
    status: StatusCode,
    problem: &Problem,
    target: Option<&Target>,
    typed: String,
) -> Result<Response<Body>> {
    let site = paper.site();
    let title = site.locale.text("comment-refused-title", &[]);
    let front = ("/", site.settings.name.as_str());
    let (path, headline) = target.map_or(front, |target| (&target.path, &target.headline));
    let page = ConversationPage {
        site: site.frame(&site.style.links, paper.clock.now()).of_article(&site.style.links, ""),
        head: head_of(&site, &title),
        title,
        article: LinkView::to(path, headline),
        problem: words(&site, problem),
        about: None,
        answered: None,
        preview: None,
        own: None,
        form: (!typed.is_empty()).then(|| FormView { id: "kept", text: typed, is_kept: true, ..FormView::default() }),
        is_told: true,
        ask: String::new(),
        write_style: site.style.links.write_style.clone(),
        thread_script: site.style.links.thread_script.clone(),
    };
    respond(&site, status, site.layout.render("conversation.html", page)?)
}

/// On to another page of this paper, with a cookie.
pub(super) fn led(paper: &Paper, href: &str, cookie: Option<HeaderValue>) -> Response<Body> {
    let mut response = alone(&paper.site(), Page::redirect(StatusCode::SEE_OTHER, href));
    set_cookie(&mut response, cookie);
    response
}

/// Has a browser keep a cookie.
pub(super) fn set_cookie(response: &mut Response<Body>, cookie: Option<HeaderValue>) {
    if let Some(cookie) = cookie {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
}

async fn missing(paper: &Arc<Paper>, tx: &mut Tx) -> Result<Response<Body>> {
    let site = paper.site();
    let html = errors::missing(tx, &site, &site.style.links, paper.clock.now()).await?;
    respond(&site, StatusCode::NOT_FOUND, html)
}

fn plain(paper: &Arc<Paper>, status: StatusCode) -> Result<Response<Body>> {
    let site = paper.site();
    respond(&site, status, errors::plain(&site, &site.style.links, paper.clock.now(), status, "")?)
}

/// For one reader, once: kept nowhere, and no other site learns its address.
pub(super) fn respond(site: &Site, status: StatusCode, html: String) -> Result<Response<Body>> {
    Ok(alone(site, Page::html(html).status(status)))
}

pub(super) fn alone(site: &Site, page: PageBuilder) -> Response<Body> {
    apart(page, &site.public_headers)
}
