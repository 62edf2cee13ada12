//! What colleagues say about passages of a manuscript, and what readers are asked about them: as the editor's script asks
//! for it and changes it, and as a list on the page of the article's way.

use super::visit::Visit;
use crate::accounts::{Editor, Moderator};
use crate::comments::questions::{self, Listed, Place, State, staff};
use crate::editing::passages::{self, Change, Fault, Note, Passage, Waiting, rows};
use crate::editing::{self, Hand, Work};
use crate::pages::cache::{LISTS, article_tag};
use anyhow::Result;
use courant_kit::db::Tx;
use courant_kit::http::body::Body;
use courant_kit::http::page_cache::Tag;
use courant_kit::i18n::Arg;
use courant_news::address;
use courant_news::anchor::Anchor;
use http::{Response, StatusCode};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::hash::{DefaultHasher, Hash, Hasher};

/// Questions of readers' article that are shown.
const QUESTIONS: i64 = 200;

/// Everything about the passages of a manuscript, for the script. `stamp` is another whenever anything in it is.
pub async fn list(visit: &Visit<'_>, tx: &mut Tx, hand: &Hand, work: &Work) -> Result<Value> {
    let found = rows::list(tx, work.article_id).await?;
    let note = |note: &Note| {
        json!({
            "id": note.id,
            "by": note.written_by,
            "at": visit.moment(note.written_at),
            "text": note.text,
            "is_mine": note.account_id.is_some() && note.account_id == hand.account_id(),
        })
    };
    let thread = |one: &Passage| {
        json!({
            "id": one.id,
            "is_settled": one.is_settled,
            "is_lost": one.is_lost,
            "anchor": one.anchor,
            "notes": one.notes.iter().map(note).collect::<Vec<_>>(),
        })
    };
    let mut asked: Vec<Value> =
        rows::list_waiting(tx, work.article_id).await?.iter().map(|one| waiting_view(visit, one)).collect();
    let live = questions::rows::list_all_of(tx, work.article_id, Place::NEWEST, QUESTIONS).await?;
    asked.extend(
        live.iter().filter(|one| one.state.is_marked() || one.state == State::Lost).map(|one| asked_view(visit, one)),
    );
    let mut answer = json!({
        "threads": found.iter().map(thread).collect::<Vec<_>>(),
        "questions": asked,
        "may_ask": visit.session.as_ref().is_some_and(|session| session.editor().is_some()),
    });
    let mut hasher = DefaultHasher::new();
    answer.to_string().hash(&mut hasher);
    answer["stamp"] = format!("{:x}", hasher.finish()).into();
    Ok(answer)
}

fn waiting_view(visit: &Visit<'_>, one: &Waiting) -> Value {
    json!({
        "id": one.id,
        "state": "waiting",
        "state_text": visit.words("passage-question-waiting"),
        "text": one.question,
        "facts": one.asked_by,
        "anchor": one.anchor,
    })
}

fn asked_view(visit: &Visit<'_>, one: &Listed) -> Value {
    let answers = match one.answer_count {
        0 => String::new(),
        count => visit.site.locale.text("replies-count", &[("count", Arg::Number(count))]),
    };
    let facts: Vec<&str> = [one.asked_by.as_str(), &answers].into_iter().filter(|fact| !fact.is_empty()).collect();
    json!({
        "id": one.id,
        "state": one.state.word(),
        "state_text": visit.words(&format!("desk-question-{}", one.state.word())),
        "text": one.question,
        "facts": facts.join(" · "),
        "anchor": one.anchor,
        "href": one.state.is_marked().then(|| format!("{}comments/about/{}/", address::href(&one.path), one.id)),
    })
}

#[derive(Deserialize)]
struct Request {
    act: String,
    #[serde(default)]
    id: i64,
    #[serde(default)]
    text: String,
    anchor: Option<Anchor>,
}

/// Does what the script asks, and answers with everything as it is then.
pub async fn answer(visit: &Visit<'_>, hand: &Hand, public_id: &str, sent: &[u8]) -> Result<Response<Body>> {
    let bad = || Ok(visit.json(StatusCode::BAD_REQUEST, &json!({})));
    let Ok(Request { act, id, text, anchor }) = serde_json::from_slice(sent) else { return bad() };
    let session = visit.session.as_ref();
    if let (Some(act), Some(editor), Some(moderator)) =
        (act.strip_prefix("question-"), session.and_then(|one| one.editor()), session.and_then(|one| one.moderator()))
    {
        let anchor = anchor.unwrap_or_default();
        return match ask(visit, hand, (&editor, &moderator), public_id, (act, id, &anchor, &text)).await? {
            Ok(()) => all(visit, hand, public_id).await,
            Err(key) => Ok(visit.json(StatusCode::UNPROCESSABLE_ENTITY, &json!({ "text": visit.words(key) }))),
        };
    }
    let wanted = match act.as_str() {
        "add" => Change::Add(anchor.unwrap_or_default(), text),
        "answer" => Change::Answer(id, text),
        "settle" | "reopen" => Change::Settle(id, act == "settle"),
        "withdraw" => Change::Withdraw(id),
        _ => return bad(),
    };
    if let Err(fault) = passages::change(&visit.paper.db, hand, public_id, wanted, visit.now).await? {
        let status = if fault == Fault::Missing { StatusCode::NOT_FOUND } else { StatusCode::UNPROCESSABLE_ENTITY };
        return Ok(visit.json(status, &json!({ "text": visit.words(fault.key()) })));
    }
    all(visit, hand, public_id).await
}

/// Does something with a question to readers; else the key of what is said against it.
async fn ask(
    visit: &Visit<'_>,
    hand: &Hand,
    (editor, moderator): (&Editor, &Moderator),
    public_id: &str,
    (act, id, anchor, text): (&str, i64, &Anchor, &str),
) -> Result<Result<(), &'static str>> {
    let (db, now) = (&visit.paper.db, visit.now);
    let missing = Fault::Missing.key();
    let mut tx = db.read().await?;
    let Some(work) = editing::find(&mut tx, hand, public_id).await? else { return Ok(Err(missing)) };
    let article_id = work.article_id;
    let is_asked = matches!(act, "reword" | "close" | "reopen");
    if is_asked && staff::find_article(&mut tx, id).await? != Some(article_id) {
        return Ok(Err(missing));
    }
    drop(tx);
    let done = match act {
        "add" => passages::ask(db, hand, editor, public_id, (anchor, text), now).await?,
        "reword-waiting" => passages::change_waiting(db, editor, article_id, id, Some(text)).await?,
        "remove-waiting" => passages::change_waiting(db, editor, article_id, id, None).await?,
        "reword" => staff::reword(db, editor, id, text, now).await?.map_err(staff::Fault::key),
        "close" => staff::set_state(db, moderator, id, State::Closed, now).await?.map_err(staff::Fault::key),
        "reopen" => staff::set_state(db, moderator, id, State::Open, now).await?.map_err(staff::Fault::key),
        _ => Err(missing),
    };
    if done.is_ok() && !act.ends_with("-waiting") {
        // Whoever did it looks at the article next; other processes hear of it by the event.
        visit.paper.cache.purge(&[article_tag(article_id), Tag::new(LISTS)]);
    }
    Ok(done)
}

/// Everything as it is now.
async fn all(visit: &Visit<'_>, hand: &Hand, public_id: &str) -> Result<Response<Body>> {
    let mut tx = visit.paper.db.read().await?;
    let Some(work) = editing::find(&mut tx, hand, public_id).await? else {
        return Ok(visit.json(StatusCode::NOT_FOUND, &json!({})));
    };
    let answer = list(visit, &mut tx, hand, &work).await?;
    Ok(visit.json(StatusCode::OK, &answer))
}

/// A passage on the page of the article's way.
#[derive(Serialize)]
pub struct PassageView {
    quote: String,
    is_lost: bool,
    notes: Vec<NoteView>,
}

#[derive(Serialize)]
struct NoteView {
    text: String,
    by: String,
    at: String,
}

/// What is still talked about, for whoever has no script.
pub async fn views(visit: &Visit<'_>, tx: &mut Tx, article_id: i64) -> Result<Vec<PassageView>> {
    let note = |note: Note| NoteView { text: note.text, by: note.written_by, at: visit.moment(note.written_at) };
    let found = rows::list(tx, article_id).await?.into_iter().filter(|one| !one.is_settled);
    Ok(found
        .map(|one| PassageView {
            quote: one.anchor.quote,
            is_lost: one.is_lost,
            notes: one.notes.into_iter().map(note).collect(),
        })
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use courant_kit::i18n::Locale;

    #[test]
    fn every_fault_has_words() {
        let english = Locale::for_tag("en");
        for fault in Fault::ALL {
            let text = english.text(fault.key(), &[]);
            assert!(text != fault.key() && text.ends_with('.'), "{fault:?}: {text}");
        }
    }
}
