//! What is done with one or several articles of the desk's lists, and what became of it: the list to which it leads back
//! says how many it was done with, and names those that stayed as they were.

use super::articles::{PAGE, PATH, href_of, shown_headline};
use super::desk::is_id;
use super::visit::Visit;
use crate::editing::{self, Hand, desk, step, write};
use anyhow::Result;
use courant_kit::db::Tx;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use courant_kit::i18n::Arg;
use courant_news::kind::ArticleType;
use courant_news::workflow::Step;
use http::{Response, StatusCode};

/// Begins an article, or does something with several.
pub async fn act(visit: &Visit<'_>, hand: &Hand, fields: &Fields) -> Result<Response<Body>> {
    let (db, now) = (&visit.paper.db, visit.now);
    let here = match fields.text("here") {
        here if here == PATH || here.starts_with(&format!("{PATH}?")) => here,
        _ => PATH,
    };
    match fields.text("act") {
        word @ ("begin" | "begin_page") => {
            let is_page = word == "begin_page" && hand.may_edit();
            let sort = if is_page { ArticleType::Page } else { ArticleType::Article };
            let headline: String = fields.text("headline").chars().take(300).collect();
            let language = &visit.site.settings.language;
            match write::begin(db, hand, sort, &headline, language, now).await? {
                Ok(id) => Ok(visit.lead(&href_of(&id))),
                Err(_) => visit.refuse(StatusCode::UNPROCESSABLE_ENTITY),
            }
        }
        "assign" if hand.may_edit() => {
            // Nobody is somebody who has to be chosen as well.
            let to = match fields.text("to") {
                "nobody" => None,
                id => match id.parse().ok() {
                    Some(id) => Some(id),
                    None => return Ok(visit.lead(&with(here, &[("done", "whom")]))),
                },
            };
            let mut bulk = Bulk::default();
            for id in fields.all("pick").take(PAGE as usize) {
                match desk::assign(db, hand, id, to, now).await? {
                    desk::Outcome::NoAccount => return Ok(visit.lead(&with(here, &[("done", "no_account")]))),
                    outcome => bulk.note(id, outcome == desk::Outcome::Done),
                }
            }
            Ok(visit.lead(&bulk.href(here)))
        }
        word => {
            let Some(
                wanted @ (Step::File
                | Step::Review
                | Step::Approve
                | Step::Unschedule
                | Step::ThrowAway
                | Step::TakeOut),
            ) = Step::from_word(word)
            else {
                return visit.refuse(StatusCode::BAD_REQUEST);
            };
            let mut bulk = Bulk::default();
            for id in fields.all("pick").take(PAGE as usize) {
                // Nobody signs off what they did not see.
                if wanted == Step::Approve && !has_seen(visit, hand, id, fields).await? {
                    bulk.note(id, false);
                    continue;
                }
                // What cannot go this step stays where it is.
                bulk.note(id, step::take(db, hand, id, wanted, "", now).await? == step::Outcome::Done);
            }
            Ok(visit.lead(&bulk.href(here)))
        }
    }
}

/// Whether an article is as the list showed it.
async fn has_seen(visit: &Visit<'_>, hand: &Hand, id: &str, fields: &Fields) -> Result<bool> {
    let seen = fields.all("seen").filter_map(|seen| seen.split_once(':')).find(|(of, _)| *of == id);
    let work = editing::find(&mut visit.paper.db.read().await?, hand, id).await?;
    Ok(work.is_some_and(|work| seen.is_some_and(|(_, edit)| edit == work.edit.to_string())))
}

/// What became of several articles.
#[derive(Debug, Default)]
struct Bulk {
    done: usize,
    /// With which it could not be done.
    left: Vec<String>,
}

impl Bulk {
    fn note(&mut self, id: &str, is_done: bool) {
        if is_done {
            self.done += 1;
        } else if is_id(id) {
            self.left.push(id.to_owned());
        }
    }

    /// Back to a list, which says it.
    fn href(&self, list: &str) -> String {
        with(list, &[("did", &self.done.to_string()), ("left", &self.left.join("."))])
    }
}

/// An address of the list with more in its query.
fn with(list: &str, more: &[(&str, &str)]) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(more.iter().filter(|(_, value)| !value.is_empty()));
    format!("{list}{}{}", if list.contains('?') { '&' } else { '?' }, query.finish())
}

/// What became of what was asked, for whoever was led back to the list; and whether nothing was done.
pub async fn told(visit: &Visit<'_>, tx: &mut Tx, hand: &Hand, query: &Fields) -> Result<(String, bool)> {
    match query.text("done") {
        "throw_away" => return Ok((visit.words("desk-done-throw-away"), false)),
        "whom" => return Ok((visit.words("desk-give-whom"), true)),
        "no_account" => return Ok((visit.words("desk-refused-no-account"), true)),
        _ => {}
    }
    let Ok(done) = query.text("did").parse::<i64>() else { return Ok((String::new(), false)) };
    let mut names = Vec::new();
    for id in query.text("left").split('.').filter(|id| is_id(id)).take(PAGE as usize) {
        names.extend(editing::find(tx, hand, id).await?.map(|work| shown_headline(visit, &work)));
    }
    let locale = &visit.site.locale;
    let mut said = locale.text("desk-bulk", &[("count", Arg::Number(done))]);
    if !names.is_empty() {
        let count = Arg::Number(names.len() as i64);
        said = format!(
            "{said} {}",
            locale.text("desk-bulk-left", &[("count", count), ("names", Arg::Text(&names.join(" · ")))])
        );
    }
    Ok((said, done == 0))
}
