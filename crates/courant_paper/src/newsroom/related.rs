//! `/~desk/articles/ID/related`: what readers see below an article, in which order and why, and what an editor wants there
//! instead. It counts at once.

use super::articles::{href_of, shown_headline, state_text, state_word};
use super::queues;
use super::visit::Visit;
use crate::articles::{Card, Cursor, rows as articles};
use crate::editing::piles::{self, Narrow, Pile};
use crate::editing::write::Open;
use crate::editing::{Hand, terms};
use crate::pages::reasons::reason_of;
use crate::related::choices::{self, Choice};
use crate::related::{RelatedArticle, rows};
use crate::topics::{Topic, rows as topics};
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use courant_kit::i18n::DateStyle;
use courant_news::address;
use http::{Response, StatusCode};
use serde::Serialize;

/// Articles that are found, and the longest search (characters).
const FOUND: i64 = 12;
const SOUGHT: usize = 100;

#[derive(Serialize)]
struct RelatedPage {
    here: String,
    comments: String,
    headline: String,
    state: &'static str,
    state_text: String,
    list: Vec<ItemView>,
    versions: Vec<VersionView>,
    excluded: Vec<(i64, String)>,
    sought: String,
    found: Vec<ItemView>,
    may_choose: bool,
    problem: String,
}

#[derive(Serialize)]
struct ItemView {
    id: i64,
    headline: String,
    href: String,
    date: String,
    reason: String,
    is_pinned: bool,
    /// Another language than this article's, in words.
    language: String,
}

/// The same article in another language.
#[derive(Serialize)]
struct VersionView {
    id: i64,
    headline: String,
    href: String,
    language: String,
}

fn view(visit: &Visit<'_>, card: &Card, reason: String, is_pinned: bool) -> ItemView {
    ItemView {
        id: card.id,
        headline: card.headline.clone(),
        href: address::href(&card.path),
        date: visit.site.date(card.published_at, DateStyle::Medium).text,
        reason,
        is_pinned,
        language: String::new(),
    }
}

fn listed(visit: &Visit<'_>, own: &[Topic], one: &RelatedArticle) -> Option<ItemView> {
    Some(view(visit, &one.card, reason_of(&visit.site.locale, one, own)?, one.is_pinned))
}

/// Shows the list, and what a search found.
pub async fn show(visit: &Visit<'_>, open: Open) -> Result<Response<Body>> {
    draw(visit, open, String::new()).await
}

async fn draw(visit: &Visit<'_>, open: Open, problem: String) -> Result<Response<Body>> {
    let work = open.work;
    let sought: String = visit.query().text("q").trim().chars().take(SOUGHT).collect();
    let mut tx = visit.paper.db.read().await?;
    let list = rows::list(&mut tx, work.article_id, choices::MOST as usize).await?;
    let own: Vec<Topic> =
        topics::list_of_articles(&mut tx, &[work.article_id]).await?.into_iter().map(|(_, topic)| topic).collect();
    let versions = terms::versions(&mut tx, work.article_id).await?;
    let language = open.manuscript.language;
    let mut found = Vec::new();
    if !sought.is_empty() {
        let narrow = Narrow { words: piles::words_of(&sought), ..Narrow::default() };
        let ids: Vec<i64> = piles::list(&mut tx, Pile::Live, &narrow, Cursor::TOP, FOUND)
            .await?
            .iter()
            .map(|work| work.article_id)
            .filter(|id| *id != work.article_id && !list.iter().any(|one| one.is_pinned && one.card.id == *id))
            .collect();
        found = articles::list_by_ids(&mut tx, &ids).await?;
    }
    let page = RelatedPage {
        here: href_of(&work.public_id),
        comments: queues::way_to(visit, &work.public_id),
        headline: shown_headline(visit, &work),
        state: state_word(&work),
        state_text: state_text(visit, &work),
        list: list.iter().filter_map(|one| listed(visit, &own, one)).collect(),
        excluded: rows::list_excluded(&mut tx, work.article_id).await?,
        found: found
            .iter()
            .map(|card| {
                // One version in a language is enough.
                let is_other = card.language != language && !versions.iter().any(|one| one.language == card.language);
                let language = visit.site.locale.language_name(&card.language);
                ItemView {
                    language: if is_other { language } else { String::new() },
                    ..view(visit, card, String::new(), false)
                }
            })
            .collect(),
        versions: versions
            .iter()
            .map(|one| VersionView {
                id: one.article_id,
                headline: one.headline.clone(),
                href: href_of(&one.public_id),
                language: visit.site.locale.language_name(&one.language),
            })
            .collect(),
        sought,
        may_choose: visit.session.as_ref().is_some_and(|session| session.editor().is_some()),
        problem,
    };
    drop(tx);
    let status = if page.problem.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    visit.page(status, "related.html", &shown_headline(visit, &work), page)
}

/// Takes a choice: `pin:7`, `up:7`, `down:7`, `exclude:7`, `free:7`; or says that one is this article in another language,
/// or is not: `join:7`, `part:7`.
pub async fn act(visit: &Visit<'_>, hand: &Hand, open: Open, fields: &Fields) -> Result<Response<Body>> {
    let Some(editor) = visit.session.as_ref().and_then(|session| session.editor()) else {
        return visit.refuse(StatusCode::FORBIDDEN);
    };
    let (word, id) = fields.text("act").split_once(':').unwrap_or_default();
    let here = format!("{}/related", href_of(&open.work.public_id));
    if let ("join" | "part", Ok(id)) = (word, id.parse()) {
        let (db, of) = (&visit.paper.db, &open.work.public_id);
        let outcome = match word {
            "join" => terms::join(db, hand, of, id, visit.now).await?,
            _ => terms::part(db, hand, of, id, visit.now).await?,
        };
        let problem = match outcome {
            terms::Outcome::Done => return Ok(visit.saved(&here)),
            terms::Outcome::Refused => "desk-related-not-there",
            terms::Outcome::SameLanguage => "desk-versions-same",
            terms::Outcome::TooMany => "desk-related-too-many",
        };
        return draw(visit, open, visit.words(problem)).await;
    }
    let (Some(choice), Ok(id)) = (Choice::from_word(word), id.parse::<i64>()) else {
        return visit.refuse(StatusCode::BAD_REQUEST);
    };
    let work = &open.work;
    let of = (work.article_id, work.public_id.as_str());
    match choices::choose(&visit.paper.db, &editor, of, id, choice, visit.now).await? {
        Ok(()) => Ok(visit.saved(&here)),
        Err(refusal) => {
            let problem = visit.words(match refusal {
                choices::Refusal::NotThere => "desk-related-not-there",
                choices::Refusal::TooMany => "desk-related-too-many",
            });
            draw(visit, open, problem).await
        }
    }
}
