//! What stands in a dossier: its entries in readers' order, what is suggested, articles and happenings to put in.

use super::{PATH, changed_words, counted, done, problem, state_words, status_of};
use crate::accounts::Editor;
use crate::articles::{Cursor, rows as articles};
use crate::dossiers::{Dossier, rows as seen_rows};
use crate::editing::Work;
use crate::editing::piles::{self, Narrow, Pile};
use crate::newsroom::setup::word_and_row;
use crate::newsroom::visit::Visit;
use crate::setup::dossiers::entries::{self, Act};
use crate::setup::dossiers::rows::Kept;
use crate::setup::dossiers::suggest::{self, Why};
use crate::setup::dossiers::{CHANGED, rows};
use crate::setup::{Fault, PAGE};
use anyhow::Result;
use courant_kit::db::Tx;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use courant_kit::i18n::{Arg, DateStyle, machine_date};
use courant_news::address;
use courant_news::workflow::Face;
use http::{Response, StatusCode};
use jiff::tz::TimeZone;
use serde::Serialize;

/// Articles that are offered, of those before readers and of those that are being written: the newest, or found ones.
const OFFERED: [i64; 2] = [6, 20];

#[derive(Serialize)]
struct TimelinePage {
    notice: String,
    problem: String,
    problem_at: String,
    here: String,
    /// Where its forms go: what they say belongs to this part of the entries.
    action: String,
    facts_href: String,
    href: String,
    facts: Vec<String>,
    seen: i64,
    entries: Vec<EntryView>,
    top: String,
    further: String,
    suggested: Vec<ItemView>,
    offered: Vec<ItemView>,
    q: String,
    text: String,
    day: String,
    text_problem: String,
    day_problem: String,
}

#[derive(Serialize)]
struct EntryView {
    id: i64,
    label: String,
    href: String,
    tag: String,
    date: String,
    is_article: bool,
    text: String,
    day: String,
    is_open: bool,
    text_problem: String,
    day_problem: String,
    /// What is saved now, where another text was typed.
    theirs: String,
}

#[derive(Serialize)]
struct ItemView {
    id: i64,
    headline: String,
    href: String,
    why: String,
    is_there: bool,
}

/// What was typed and not taken.
#[derive(Default)]
struct Refused {
    fault: Option<Fault>,
    /// The entry it was typed for; 0: something that is to be put in.
    entry: i64,
    text: String,
    day: String,
}

/// Shows it.
pub(super) async fn show(visit: &Visit<'_>, own: Dossier) -> Result<Response<Body>> {
    draw(visit, own, Refused::default()).await
}

fn day_text(at: Option<i64>) -> String {
    at.map(|at| machine_date(at, &TimeZone::UTC).chars().take(10).collect()).unwrap_or_default()
}

fn entry_view(visit: &Visit<'_>, kept: &Kept, refused: &Refused) -> EntryView {
    let (site, is_article) = (&visit.site, kept.article_id.is_some());
    let date = match (kept.about_on, kept.published_at) {
        (Some(at), _) => site.locale.date(at, &TimeZone::UTC, DateStyle::Medium),
        (None, Some(at)) => site.date(at, DateStyle::Medium).text,
        (None, None) => String::new(),
    };
    let typed = (refused.entry == kept.id).then_some(refused);
    let fault = typed.and_then(|typed| typed.fault.as_ref());
    let problem = |field: &str| {
        let fault = fault.filter(|fault| fault.field == field);
        fault.map(|fault| site.locale.text(fault.key, &[("what", Arg::Text(&fault.what))])).unwrap_or_default()
    };
    EntryView {
        id: kept.id,
        label: if is_article { kept.headline.clone() } else { kept.text.clone() },
        href: match (&kept.path, is_article) {
            (_, false) => String::new(),
            (Some(path), _) => address::href(path),
            (None, _) => format!("/~desk/articles/{}", kept.public_id),
        },
        tag: if is_article && kept.path.is_none() { visit.words("dossiers-unseen") } else { String::new() },
        date,
        is_article,
        text: typed.map_or(&kept.text, |typed| &typed.text).clone(),
        day: typed.map_or_else(|| day_text(kept.about_on), |typed| typed.day.clone()),
        is_open: typed.is_some(),
        text_problem: problem("text"),
        day_problem: problem("day"),
        theirs: typed.filter(|typed| typed.text != kept.text).map(|_| kept.text.clone()).unwrap_or_default(),
    }
}

/// Articles with these words: those before readers, newest first, then those that are being written.
async fn offered(visit: &Visit<'_>, tx: &mut Tx, q: &str, there: &[i64]) -> Result<Vec<ItemView>> {
    let narrow = Narrow { words: piles::words_of(q), ..Narrow::default() };
    let most = OFFERED[usize::from(!narrow.words.is_empty())];
    let mut found: Vec<Work> = piles::list(tx, Pile::Live, &narrow, Cursor::TOP, most).await?;
    let written = piles::list(tx, Pile::Open, &narrow, Cursor::TOP, most).await?;
    found.extend(written.into_iter().filter(|work| work.face == Face::Unseen));
    let view = |work: Work| ItemView {
        is_there: there.contains(&work.article_id),
        id: work.article_id,
        href: format!("/~desk/articles/{}", work.public_id),
        why: match (work.face, work.first_published_at) {
            (Face::Live, Some(at)) => visit.site.date(at, DateStyle::Medium).text,
            _ => visit.words("dossiers-unseen"),
        },
        headline: work.headline,
    };
    Ok(found.into_iter().filter(|work| !work.is_page).map(view).collect())
}

async fn suggested(visit: &Visit<'_>, tx: &mut Tx, id: i64, article_count: usize) -> Result<Vec<ItemView>> {
    let found = suggest::list(tx, id, article_count).await?;
    let ids: Vec<i64> = found.iter().map(|one| one.article_id).collect();
    let cards = articles::list_by_ids(tx, &ids).await?;
    let view = |one: suggest::Suggested| {
        let card = cards.iter().find(|card| card.id == one.article_id)?;
        let why = match &one.why {
            Why::Topic(name) => visit.words_of("dossiers-why-topic", "topic", name),
            Why::Words(words) => visit.words_of("dossiers-why-words", "words", &visit.site.locale.join_names(words)),
        };
        let date = visit.site.date(card.published_at, DateStyle::Medium).text;
        let (headline, href) = (card.headline.clone(), address::href(&card.path));
        Some(ItemView { id: card.id, headline, href, why: format!("{date} · {why}"), is_there: false })
    };
    Ok(found.into_iter().filter_map(view).collect())
}

async fn draw(visit: &Visit<'_>, own: Dossier, refused: Refused) -> Result<Response<Body>> {
    let query = visit.query();
    let q: String = query.text("q").trim().chars().take(100).collect();
    let after = Cursor::parse(query.text("after"));
    let here = format!("{PATH}/{}", own.id);
    let action = after.map_or_else(|| here.clone(), |after| format!("{here}?after={}", after.to_text()));
    let mut tx = visit.paper.db.read().await?;
    let top = seen_rows::top(own.is_oldest_first);
    let mut found = rows::list_entries(&mut tx, own.id, own.is_oldest_first, after.unwrap_or(top), PAGE + 1).await?;
    let has_further = found.len() as i64 > PAGE;
    found.truncate(PAGE as usize);
    let last = found.last().filter(|_| has_further).map(|last| Cursor { at: last.position, id: last.id }.to_text());
    let (all, seen) = rows::map_counts(&mut tx, &[own.id]).await?.remove(&own.id).unwrap_or_default();
    let there = rows::list_article_ids(&mut tx, own.id).await?;
    let offered = offered(visit, &mut tx, &q, &there).await?;
    let suggested = suggested(visit, &mut tx, own.id, there.len()).await?;
    drop(tx);
    let fault = refused.fault.as_ref();
    let new_problem = |field: &str| {
        let fault = fault.filter(|fault| refused.entry == 0 && fault.field == field);
        fault.map(|fault| problem(visit, &own, fault)).unwrap_or_default()
    };
    let problem_at = match (fault.map(|fault| fault.field).unwrap_or_default(), refused.entry) {
        ("", _) => String::new(),
        (field, 0) => format!("new-{field}"),
        (field, entry) => format!("{field}-{entry}"),
    };
    let is_new = refused.entry == 0;
    let page = TimelinePage {
        notice: if query.text("done").is_empty() || fault.is_some() {
            String::new()
        } else {
            visit.words("dossiers-done")
        },
        problem: fault.map(|fault| problem(visit, &own, fault)).unwrap_or_default(),
        problem_at,
        action,
        facts_href: format!("{here}/facts"),
        href: if own.state.is_public() { address::href(&own.path) } else { String::new() },
        facts: vec![state_words(visit, own.state), counted(visit, all, seen), changed_words(visit, &own)],
        seen: own.edit,
        entries: found.iter().map(|kept| entry_view(visit, kept, &refused)).collect(),
        top: if after.is_some() { here.clone() } else { String::new() },
        further: last.map(|last| format!("{here}?after={last}")).unwrap_or_default(),
        suggested,
        offered,
        q,
        text_problem: new_problem("text"),
        day_problem: new_problem("day"),
        text: if is_new { refused.text.clone() } else { String::new() },
        day: if is_new { refused.day.clone() } else { String::new() },
        here,
    };
    let status = fault.map_or(StatusCode::OK, status_of);
    visit.page(status, "desk_dossier.html", &own.name, page)
}

/// Puts in, changes, moves, takes out, refuses.
pub(super) async fn act(visit: &Visit<'_>, editor: &Editor, own: Dossier, fields: &Fields) -> Result<Response<Body>> {
    let seen: i64 = fields.text("seen").parse().unwrap_or_default();
    let (word, row) = word_and_row(fields.text("act"));
    let (text, day) = (fields.text("text").to_owned(), fields.text("day").to_owned());
    // Up is what a reader reads before.
    let is_earlier = |is_up: bool| is_up == own.is_oldest_first;
    let act = match word {
        "add" => Act::Add { article_id: row },
        "refuse" => Act::Refuse { article_id: row },
        "tell" => Act::Tell { text: text.clone(), day: day.clone() },
        "save" => Act::Save { entry: row, text: text.clone(), day: day.clone() },
        "up" | "down" => Act::Move { entry: row, is_earlier: is_earlier(word == "up") },
        "remove" => Act::Remove { entry: row },
        _ => return visit.refuse(StatusCode::BAD_REQUEST),
    };
    match entries::act(&visit.paper.db, editor, own.id, seen, act, visit.now).await? {
        Ok(changed) => {
            let at = if matches!(word, "save" | "up" | "down") { format!("#entry-{row}") } else { String::new() };
            let after = match Cursor::parse(visit.query().text("after")) {
                Some(after) => format!("&after={}", after.to_text()),
                None => String::new(),
            };
            let to = format!("{PATH}/{}?done=saved{after}{at}", own.id);
            Ok(done(visit, changed.event.as_ref(), &to))
        }
        Err(fault) => {
            let Some(own) = rows::find(&mut visit.paper.db.read().await?, own.id).await? else {
                return visit.missing().await;
            };
            let is_typed = matches!(word, "save" | "tell");
            // What somebody else took out meanwhile keeps what was typed for it, too: it can be put in again.
            let is_gone = word == "save" && fault.key != CHANGED && fault.field.is_empty();
            let entry = if word == "save" && !is_gone { row } else { 0 };
            let (text, day) = if is_typed { (text, day) } else { (String::new(), String::new()) };
            draw(visit, own, Refused { fault: Some(fault), entry, text, day }).await
        }
    }
}
