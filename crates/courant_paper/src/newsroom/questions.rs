//! `/~desk/questions`: the questions asked about passages of an article, what readers proposed, what lost its passage.

use super::desk::is_id;
use super::visit::Visit;
use crate::accounts::{Editor, Moderator};
use crate::addresses::rows as addresses;
use crate::comments::Thread;
use crate::comments::questions::staff::{self, Fault};
use crate::comments::questions::{Listed, Place, State, rows};
use crate::comments::rows as comments;
use crate::pages::cache::{LISTS, article_tag};
use crate::pages::site::LinkView;
use anyhow::Result;
use courant_kit::db::Tx;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use courant_kit::http::page_cache::Tag;
use courant_kit::i18n::{Arg, DateStyle};
use courant_news::address;
use http::{Response, StatusCode};
use serde::Serialize;

/// Where it is.
const PATH: &str = "/~desk/questions";
/// Questions on a page.
const PAGE: i64 = 50;

#[derive(Serialize)]
struct QuestionsPage {
    article: Option<ArticleView>,
    /// The address or id that was asked for.
    wanted: String,
    problem: String,
    passage: String,
    question: String,
    list: Vec<QuestionView>,
    further: String,
    may_mark: bool,
}

#[derive(Serialize)]
struct ArticleView {
    id: String,
    link: LinkView,
}

#[derive(Serialize)]
struct QuestionView {
    id: i64,
    article: LinkView,
    state: &'static str,
    state_text: String,
    question: String,
    prefix: String,
    quote: String,
    suffix: String,
    /// Who asked, when, how many answered.
    facts: String,
    /// Its page, where readers have one.
    href: String,
}

/// What was typed and cannot be done.
struct Typed<'a> {
    fault: Fault,
    passage: &'a str,
    question: &'a str,
}

/// Shows the questions of an article; without one, those of all that wait for somebody.
pub async fn show(visit: &Visit<'_>) -> Result<Response<Body>> {
    let query = visit.query();
    draw(visit, query.text("article"), Place::parse(query.text("before")), None).await
}

async fn find_article(visit: &Visit<'_>, tx: &mut Tx, wanted: &str) -> Result<Option<Thread>> {
    if is_id(wanted) {
        return Ok(comments::find_thread(tx, wanted).await?);
    }
    let below = wanted.strip_prefix(visit.site.settings.address.as_str()).unwrap_or(wanted);
    let Some(path) = address::normal_path(below.split(['?', '#']).next().unwrap_or_default()) else { return Ok(None) };
    match addresses::find(tx, &path).await?.filter(|found| found.kind == "article") {
        Some(found) => Ok(comments::find_thread_of(tx, found.id).await?),
        None => Ok(None),
    }
}

async fn draw(
    visit: &Visit<'_>,
    wanted: &str,
    before: Option<Place>,
    typed: Option<Typed<'_>>,
) -> Result<Response<Body>> {
    let wanted: String = wanted.trim().chars().take(500).collect();
    let mut tx = visit.paper.db.read().await?;
    let article = if wanted.is_empty() { None } else { find_article(visit, &mut tx, &wanted).await? };
    let before = before.unwrap_or(Place::NEWEST);
    let mut list = match &article {
        Some(article) => rows::list_all_of(&mut tx, article.article_id, before, PAGE + 1).await?,
        None => rows::list_waiting(&mut tx, before, PAGE + 1).await?,
    };
    let has_more = list.len() as i64 > PAGE;
    list.truncate(PAGE as usize);
    let of = article.as_ref().map_or_else(String::new, |article| format!("article={}&", article.public_id));
    let further = list.last().filter(|_| has_more).map(|last| format!("{PATH}?{of}before={}", last.place().to_text()));
    let is_missing = article.is_none() && !wanted.is_empty();
    let fault = typed.as_ref().map(|typed| typed.fault).or(is_missing.then_some(Fault::NoArticle));
    let page = QuestionsPage {
        article: article.as_ref().map(|article| ArticleView {
            id: article.public_id.clone(),
            link: LinkView::to(&article.path, &article.headline),
        }),
        wanted: if article.is_some() { String::new() } else { wanted },
        problem: fault.map(|fault| visit.words(fault.key())).unwrap_or_default(),
        passage: typed.as_ref().map(|typed| typed.passage.to_owned()).unwrap_or_default(),
        question: typed.as_ref().map(|typed| typed.question.to_owned()).unwrap_or_default(),
        list: list.iter().map(|one| view(visit, one)).collect(),
        further: further.unwrap_or_default(),
        may_mark: visit.session.as_ref().is_some_and(|session| session.editor().is_some()),
    };
    let status = if fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    visit.page(status, "questions.html", &visit.words("desk-questions"), page)
}

fn view(visit: &Visit<'_>, one: &Listed) -> QuestionView {
    let site = &visit.site;
    let who = match (one.proposed_name.as_str(), one.asked_by.as_str()) {
        ("", "") => String::new(),
        ("", by) => by.to_owned(),
        (name, _) => site.locale.text("desk-question-proposed-by", &[("name", Arg::Text(name))]),
    };
    let when = if one.created_at > 0 { site.date(one.created_at, DateStyle::DateTime).text } else { String::new() };
    let answers = match one.answer_count {
        0 => String::new(),
        count => site.locale.text("replies-count", &[("count", Arg::Number(count))]),
    };
    let facts: Vec<String> = [who, when, answers].into_iter().filter(|fact| !fact.is_empty()).collect();
    QuestionView {
        id: one.id,
        article: LinkView { href: format!("{PATH}?article={}", one.article), ..LinkView::to(&one.path, &one.headline) },
        state: one.state.word(),
        state_text: visit.words(&format!("desk-question-{}", one.state.word())),
        question: one.question.clone(),
        prefix: one.anchor.prefix.clone(),
        quote: one.anchor.quote.clone(),
        suffix: one.anchor.suffix.clone(),
        facts: facts.join(" · "),
        href: match one.state.is_marked() {
            true => format!("{}comments/about/{}/", address::href(&one.path), one.id),
            false => String::new(),
        },
    }
}

/// Asks a question, or does something with one that is there. What marks a text is for editors.
pub async fn act(
    visit: &Visit<'_>,
    moderator: &Moderator,
    editor: Option<&Editor>,
    fields: &Fields,
) -> Result<Response<Body>> {
    let (db, now, article) = (&visit.paper.db, visit.now, fields.text("article"));
    let (word, number) = fields.text("act").split_once(':').unwrap_or((fields.text("act"), ""));
    let id = number.parse::<i64>().unwrap_or_default();
    let (passage, question) = (fields.text("passage"), fields.text("question"));
    let mut tx = db.read().await?;
    let changed = match word {
        "ask" => find_article(visit, &mut tx, article).await?.map(|thread| thread.article_id),
        _ => staff::find_article(&mut tx, id).await?,
    };
    drop(tx);
    let outcome = match (word, editor) {
        ("ask", Some(editor)) => match changed {
            Some(article_id) => staff::ask(db, editor, article_id, passage, question, now).await?.map(drop),
            None => Err(Fault::NoArticle),
        },
        ("place" | "accept", Some(editor)) => staff::place(db, editor, id, passage, now).await?,
        ("remove", Some(editor)) => staff::remove(db, editor, id, now).await?,
        ("ask" | "place" | "accept" | "remove", None) => return visit.refuse(StatusCode::FORBIDDEN),
        ("close", _) => staff::set_state(db, moderator, id, State::Closed, now).await?,
        ("reopen", _) => staff::set_state(db, moderator, id, State::Open, now).await?,
        ("refuse", _) => staff::set_state(db, moderator, id, State::Refused, now).await?,
        _ => return visit.refuse(StatusCode::BAD_REQUEST),
    };
    match outcome {
        Ok(()) => {
            if let Some(article_id) = changed {
                // Whoever did it looks at the article next; other processes hear of it by the event. With the lists go the
                // pages that say that nothing is there.
                visit.paper.cache.purge(&[article_tag(article_id), Tag::new(LISTS)]);
            }
            Ok(visit.saved(&if is_id(article) { format!("{PATH}?article={article}") } else { PATH.to_owned() }))
        }
        Err(fault) => draw(visit, article, None, Some(Typed { fault, passage, question })).await,
    }
}
