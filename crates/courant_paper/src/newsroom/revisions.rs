//! `/~desk/articles/ID/revisions`: every text that was saved, any two beside each other, and back to one of them.

use super::articles::{href_of, shown_headline, state_text, state_word};
use super::queues;
use super::visit::Visit;
use crate::editing::write::{self, Open, Saving};
use crate::editing::{Hand, Revision, rows};
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use courant_kit::i18n::{Arg, DateStyle};
use courant_news::workflow;
use http::{Response, StatusCode};
use serde::Serialize;

/// Revisions on a page.
const PAGE: i64 = 50;

#[derive(Serialize)]
struct RevisionsPage {
    here: String,
    comments: String,
    headline: String,
    state: &'static str,
    state_text: String,
    list: Vec<RevisionView>,
    /// The page that follows begins below this number.
    further: String,
    /// There are two that may be compared.
    may_compare: bool,
    may_restore: bool,
    problem: String,
    /// What was restored just now, in words.
    done: String,
}

#[derive(Serialize)]
struct RevisionView {
    number: i64,
    number_text: String,
    reason: String,
    is_public: bool,
    who: String,
    date: String,
    words: String,
    headline: String,
    is_newest: bool,
    /// The two that are compared, unless others are chosen: the newest, and what readers saw last before it.
    is_from: bool,
    is_to: bool,
}

fn view(visit: &Visit<'_>, one: &Revision, newest: i64, (from, to): (i64, i64)) -> RevisionView {
    let site = &visit.site;
    RevisionView {
        number: one.number,
        number_text: site.locale.number(one.number),
        reason: visit.words(&format!("desk-revision-{}", one.reason.replace('_', "-"))),
        is_public: one.is_public,
        who: one.saved_by.clone(),
        date: site.date(one.saved_at, DateStyle::DateTime).text,
        words: site.locale.text("word-count", &[("count", Arg::Number(one.word_count))]),
        headline: one.headline.clone(),
        is_newest: one.number == newest,
        is_from: one.number == from,
        is_to: one.number == to,
    }
}

/// Shows the list, newest first.
pub async fn show(visit: &Visit<'_>, hand: &Hand, open: Open) -> Result<Response<Body>> {
    draw(visit, hand, open, String::new()).await
}

async fn draw(visit: &Visit<'_>, hand: &Hand, open: Open, problem: String) -> Result<Response<Body>> {
    let (work, site) = (open.work, &visit.site);
    let here = href_of(&work.public_id);
    let below = visit.query().text("below").parse().unwrap_or(i64::MAX);
    let mut tx = visit.paper.db.read().await?;
    let newest = rows::find_newest_revision(&mut tx, work.article_id).await?;
    let mut list = rows::list_revisions(&mut tx, work.article_id, false, below, PAGE + 1).await?;
    let has_more = list.len() as i64 > PAGE;
    list.truncate(PAGE as usize);
    let last = list.last().filter(|_| has_more).map(|last| last.number.to_string());
    // What was chosen on another page stands before this one's, so that any two can be compared.
    let chosen = ["from", "to"].map(|name| visit.query().text(name).parse::<i64>().ok());
    for number in chosen.into_iter().flatten() {
        if !list.iter().any(|one| one.number == number)
            && let Some((one, _)) = rows::find_revision(&mut tx, work.article_id, number).await?
        {
            list.push(one);
        }
    }
    drop(tx);
    list.sort_by_key(|one| std::cmp::Reverse(one.number));
    let older = || list.iter().filter(|one| one.number < newest);
    let before = older().find(|one| one.is_public).or_else(|| older().next()).map_or(newest, |one| one.number);
    let first = list.first().map_or(newest, |one| one.number);
    let pair = (chosen[0].unwrap_or(before), chosen[1].unwrap_or(first));
    let page = RevisionsPage {
        comments: queues::way_to(visit, &work.public_id),
        headline: shown_headline(visit, &work),
        state: state_word(&work),
        state_text: state_text(visit, &work),
        list: list.iter().map(|one| view(visit, one, newest, pair)).collect(),
        may_compare: list.len() > 1 || below != i64::MAX,
        further: last.unwrap_or_default(),
        may_restore: workflow::may_write(work.state, work.face, hand.to(&work)),
        done: match visit.query().text("restored").parse() {
            Ok(number) if problem.is_empty() => site.locale.text("desk-restored", &[("number", Arg::Number(number))]),
            _ => String::new(),
        },
        here,
        problem,
    };
    let status = if page.problem.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    visit.page(status, "revisions.html", &shown_headline(visit, &work), page)
}

/// Brings a revision back.
pub async fn act(visit: &Visit<'_>, hand: &Hand, open: Open, fields: &Fields) -> Result<Response<Body>> {
    let Ok(number) = fields.text("restore").parse::<i64>() else { return visit.refuse(StatusCode::BAD_REQUEST) };
    let id = open.work.public_id.clone();
    match write::restore(&visit.paper.db, hand, &id, number, visit.now).await? {
        Saving::Done { .. } => Ok(visit.lead(&format!("{}/revisions?restored={number}", href_of(&id)))),
        Saving::Conflict(_) => draw(visit, hand, open, visit.words("desk-refused-changed")).await,
        Saving::Held(_, holder) => {
            let problem = visit.words_of("desk-refused-held", "name", &holder.name);
            draw(visit, hand, open, problem).await
        }
        Saving::Refused => draw(visit, hand, open, visit.words("desk-refused-not-yours")).await,
        Saving::Missing => visit.refuse(StatusCode::NOT_FOUND),
    }
}
