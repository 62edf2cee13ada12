//! `/~desk/palette.json`: what the command palette (`assets/desk.js`) offers for a few words: what can be done with the
//! article that is open, pages of the desk, and articles by headline. Everybody is offered what their pages offer them.

use super::articles::{href_of, shown_headline, state_text};
use super::view::pages_of;
use super::visit::Visit;
use crate::articles::Cursor;
use crate::editing::piles::{self, Narrow, Pile};
use crate::editing::{self, Hand};
use anyhow::Result;
use courant_kit::db::Tx;
use courant_kit::http::body::Body;
use courant_news::workflow::Step;
use http::{Response, StatusCode};
use serde_json::{Value, json};

/// Longest search, in characters.
const SOUGHT: usize = 100;
/// Articles that are found.
const ARTICLES: i64 = 12;
/// Pages of an article, below its own address, and what they are called.
const LEAVES: [(&str, &str); 5] = [
    ("", "desk-write"),
    ("/publish", "desk-way"),
    ("/revisions", "desk-revisions"),
    ("/related", "desk-related"),
    ("/look", "desk-preview"),
];

/// Answers the script.
pub async fn find(visit: &Visit<'_>) -> Result<Response<Body>> {
    let Some(session) = &visit.session else { return visit.refuse(StatusCode::FORBIDDEN) };
    let query = visit.query();
    let typed: String = query.text("q").trim().chars().take(SOUGHT).collect();
    let words = courant_text::fold(&typed);
    let is_wanted = |label: &str| {
        let label = courant_text::fold(label);
        words.split_whitespace().all(|word| label.contains(word))
    };
    let mut items: Vec<Value> = Vec::new();
    let mut add = |group: &str, label: &str, href: &str, hint: &str| {
        items.push(json!({ "group": group, "label": label, "href": href, "hint": hint }));
    };
    let mut tx = visit.paper.db.read().await?;
    let hand = Hand::of(session);
    if let Some(hand) = &hand {
        let group = visit.words("desk-article");
        for (label, href) in of_article(visit, &mut tx, hand, query.text("article")).await? {
            if is_wanted(&label) {
                add(&group, &label, &href, "");
            }
        }
    }
    let group = visit.words("desk");
    for (path, key, part) in pages_of(session.account.role) {
        let (label, part) = (visit.words(key), visit.words(part));
        if is_wanted(&label) || is_wanted(&part) {
            add(&group, &label, path, if part == label { "" } else { &part });
        }
    }
    if let Some(hand) = hand.filter(|_| !typed.is_empty()) {
        let group = visit.words("desk-articles");
        let account_id = if hand.may_edit() { None } else { hand.account_id() };
        let narrow = Narrow { account_id, words: piles::words_of(&typed), ..Narrow::default() };
        for work in piles::list(&mut tx, Pile::All, &narrow, Cursor::TOP, ARTICLES).await? {
            add(&group, &shown_headline(visit, &work), &href_of(&work.public_id), &state_text(visit, &work));
        }
    }
    Ok(visit.json(StatusCode::OK, &json!({ "items": items })))
}

/// Pages of the article that is open, and the steps it can take: where each is done.
async fn of_article(visit: &Visit<'_>, tx: &mut Tx, hand: &Hand, id: &str) -> Result<Vec<(String, String)>> {
    if !super::desk::is_id(id) {
        return Ok(Vec::new());
    }
    let Some(work) = editing::find(tx, hand, id).await? else { return Ok(Vec::new()) };
    let here = href_of(&work.public_id);
    let mut found: Vec<(String, String)> =
        LEAVES.iter().map(|(below, key)| (visit.words(key), format!("{here}{below}"))).collect();
    for step in hand.steps(&work) {
        let label = match step {
            Step::Publish if work.first_published_at.is_some() => visit.words("desk-publish-changes"),
            Step::Publish => visit.words("desk-publish-now"),
            Step::Schedule => visit.words("desk-schedule"),
            step => visit.words(&format!("desk-step-{}", step.word().replace('_', "-"))),
        };
        found.push((label, format!("{here}/publish#do-{}", step.word())));
    }
    Ok(found)
}
