//! What the paper's people do with questions: ask, place anew, accept what readers proposed, close, reopen, refuse, remove.
//!
//! Each is one transaction with its note in the audit and, where readers see something else, its event. What marks or
//! unmarks a text takes an [`Editor`]; what only opens or shuts a question takes a [`Moderator`].
//!
//! A mark changes no word of an article: neither its version nor its dates change, so an import goes on renewing it,
//! and carries the mark over ([`super::replace_body`]).

use super::put_back::Kept;
use super::rows_write::{self, New};
use super::{State, Stored, rows};
use crate::accounts::{self, Actor, Editor, Moderator, kept};
use crate::articles;
use crate::comments::rows as comments;
use anyhow::{Context, Error, Result};
use courant_body::{Body, plain_text};
use courant_kit::db::{Db, Tx};
use courant_kit::outbox;
use courant_news::Event;
use courant_news::anchor::{self, Anchor};
use courant_text::{fold, fold_spaces, graphemes, normalize};
use std::sync::Arc;
use uuid::Uuid;

/// Longest question, in graphemes.
pub const QUESTION_GRAPHEMES: usize = 500;
/// Longest passage, in graphemes.
pub const PASSAGE_GRAPHEMES: usize = 1_000;

/// Why a question cannot be asked or placed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// There is no such article for readers.
    NoArticle,
    /// Nothing is asked.
    NoQuestion,
    /// The question is longer than [`QUESTION_GRAPHEMES`].
    QuestionTooLong,
    /// No passage is given.
    NoPassage,
    /// The passage is longer than [`PASSAGE_GRAPHEMES`].
    PassageTooLong,
    /// The passage does not stand in the text.
    NotThere,
    /// The passage goes on over several paragraphs.
    SeveralParagraphs,
    /// The passage stands in the text several times.
    SeveralTimes,
    /// The passage crosses that of another question.
    Crossing,
    /// The text changed at the same moment.
    Changed,
    /// There is no such question, or nothing like this can be done with it as it is now.
    Missing,
}

impl Fault {
    /// Every fault.
    pub const ALL: [Fault; 11] = [
        Fault::NoArticle,
        Fault::NoQuestion,
        Fault::QuestionTooLong,
        Fault::NoPassage,
        Fault::PassageTooLong,
        Fault::NotThere,
        Fault::SeveralParagraphs,
        Fault::SeveralTimes,
        Fault::Crossing,
        Fault::Changed,
        Fault::Missing,
    ];

    /// Key of what is said of it.
    pub fn key(self) -> &'static str {
        match self {
            Fault::NoArticle => "question-fault-no-article",
            Fault::NoQuestion => "question-fault-no-question",
            Fault::QuestionTooLong => "question-fault-question-too-long",
            Fault::NoPassage => "question-fault-no-passage",
            Fault::PassageTooLong => "question-fault-passage-too-long",
            Fault::NotThere => "question-fault-not-there",
            Fault::SeveralParagraphs => "question-fault-several-paragraphs",
            Fault::SeveralTimes => "question-fault-several-times",
            Fault::Crossing => "question-fault-crossing",
            Fault::Changed => "question-fault-changed",
            Fault::Missing => "question-fault-missing",
        }
    }
}

/// What is asked, cleaned: one line without what cannot be seen.
///
/// # Refuses
/// Nothing but blanks, and more than [`QUESTION_GRAPHEMES`].
pub fn read_question(typed: &str) -> Result<String, Fault> {
    let text = cleaned(typed);
    match text.as_str() {
        "" => Err(Fault::NoQuestion),
        text if graphemes(text).nth(QUESTION_GRAPHEMES).is_some() => Err(Fault::QuestionTooLong),
        _ => Ok(text),
    }
}

/// A passage as it was pasted, cleaned like a question.
///
/// # Refuses
/// Nothing but blanks, and more than [`PASSAGE_GRAPHEMES`].
pub fn read_passage(typed: &str) -> Result<String, Fault> {
    let text = cleaned(typed);
    match text.as_str() {
        "" => Err(Fault::NoPassage),
        text if graphemes(text).nth(PASSAGE_GRAPHEMES).is_some() => Err(Fault::PassageTooLong),
        _ => Ok(text),
    }
}

fn cleaned(typed: &str) -> String {
    let seen: String = normalize(typed).chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    fold_spaces(&seen).trim().to_owned()
}

/// Where a passage stands in a text, or why it cannot be told.
pub fn find_passage(body: &Body, passage: &str) -> Result<Anchor, Fault> {
    if let Some(anchor) = anchor::suggest(body, passage, "", "") {
        return Ok(anchor);
    }
    let folded = |text: &str| fold(&fold_spaces(text));
    let (text, passage) = (folded(&plain_text(body)), folded(passage));
    Err(match text.matches(passage.trim()).count() {
        0 => Fault::NotThere,
        1 => Fault::SeveralParagraphs,
        _ => Fault::SeveralTimes,
    })
}

/// What a question is about.
#[derive(Debug, Clone, PartialEq, Eq)]
enum About {
    /// Words, as they were pasted.
    Words(String),
    /// A place that was pointed at.
    Place(Anchor),
}

impl About {
    fn find(&self, body: &Body) -> Result<Anchor, Fault> {
        match self {
            About::Words(words) => find_passage(body, words),
            About::Place(place) => anchor::locate(body, place).ok_or(Fault::NotThere),
        }
    }
}

/// Asks a question about a passage of an article that readers may open.
pub async fn ask(
    db: &Db,
    editor: &Editor,
    article_id: i64,
    passage: &str,
    question: &str,
    now: i64,
) -> Result<Result<i64, Fault>> {
    match read_passage(passage) {
        Ok(words) => ask_about(db, editor, article_id, About::Words(words), question, now).await,
        Err(fault) => Ok(Err(fault)),
    }
}

/// The same about a place that was pointed at.
pub async fn ask_at(
    db: &Db,
    editor: &Editor,
    article_id: i64,
    place: &Anchor,
    question: &str,
    now: i64,
) -> Result<Result<i64, Fault>> {
    match read_passage(&place.quote) {
        Ok(_) => ask_about(db, editor, article_id, About::Place(place.clone()), question, now).await,
        Err(fault) => Ok(Err(fault)),
    }
}

async fn ask_about(
    db: &Db,
    editor: &Editor,
    article_id: i64,
    about: About,
    question: &str,
    now: i64,
) -> Result<Result<i64, Fault>> {
    let question = match read_question(question) {
        Ok(question) => question,
        Err(fault) => return Ok(Err(fault)),
    };
    let order = Arc::new((editor.actor().clone(), about, question));
    db.write::<_, Error, _>(move |tx| {
        let order = Arc::clone(&order);
        Box::pin(async move {
            let (actor, about, question) = &*order;
            ask_in(tx, actor, actor.name(), article_id, about, question, now).await
        })
    })
    .await
    .context("a question could not be asked")
}

/// Asks what waited to be asked with the text, in the transaction that puts it before readers.
pub async fn ask_with_text(
    tx: &mut Tx,
    actor: &Actor,
    asked_by: &str,
    article_id: i64,
    place: &Anchor,
    question: &str,
    now: i64,
) -> Result<Result<i64, Fault>> {
    ask_in(tx, actor, asked_by, article_id, &About::Place(place.clone()), question, now).await
}

async fn ask_in(
    tx: &mut Tx,
    actor: &Actor,
    asked_by: &str,
    article_id: i64,
    about: &About,
    question: &str,
    now: i64,
) -> Result<Result<i64, Fault>> {
    if comments::find_thread_of(tx, article_id).await?.is_none() {
        return Ok(Err(Fault::NoArticle));
    }
    let public_id = Uuid::now_v7().to_string();
    let new = New { public_id: &public_id, article_id, question, asked_by, created_at: now, ..New::default() };
    // Its mark is named by its row, which is short and known only then; what cannot be marked is taken away again.
    let before = articles::load_body(tx, article_id).await?;
    let anchor = match about.find(&Body::from_json(&before).unwrap_or_default()) {
        Ok(anchor) => anchor,
        Err(fault) => return Ok(Err(fault)),
    };
    let id = rows_write::insert(tx, &new).await?.context("a question was not stored")?;
    if let Err(fault) = set_mark(tx, article_id, &before, id, &anchor).await? {
        rows_write::remove(tx, id).await?;
        return Ok(Err(fault));
    }
    done(tx, actor, "question.ask", (id, None), article_id, now).await?;
    Ok(Ok(id))
}

/// Asks it in other words.
pub async fn reword(db: &Db, editor: &Editor, id: i64, question: &str, now: i64) -> Result<Result<(), Fault>> {
    let question = match read_question(question) {
        Ok(question) => question,
        Err(fault) => return Ok(Err(fault)),
    };
    let order = Arc::new((editor.actor().clone(), question));
    db.write::<_, Error, _>(move |tx| {
        let order = Arc::clone(&order);
        Box::pin(async move {
            let (actor, question) = &*order;
            let Some(found) = rows_write::find_stored(tx, id).await? else { return Ok(Err(Fault::Missing)) };
            rows_write::save_question(tx, id, question).await?;
            done(tx, actor, "question.reword", (id, Some(&found)), found.article_id, now).await?;
            Ok(Ok(()))
        })
    })
    .await
    .context("a question could not be asked in other words")
}

/// Marks a passage and opens the question about it.
async fn set_mark(tx: &mut Tx, article_id: i64, before: &str, id: i64, anchor: &Anchor) -> Result<Result<(), Fault>> {
    let body = Body::from_json(before)?;
    let mark = format!("ask-{id}");
    let Some(marked) = anchor::place(&body, anchor, &mark) else { return Ok(Err(Fault::Crossing)) };
    let Some(place) = anchor::of(&marked, &mark) else { return Ok(Err(Fault::NotThere)) };
    if !articles::save_marks(tx, article_id, before, &marked.to_json()).await? {
        return Ok(Err(Fault::Changed));
    }
    rows_write::save_mark(tx, id, &mark).await?;
    rows_write::save_place(tx, id, State::Open, &place).await?;
    Ok(Ok(()))
}

/// Places a lost question anew, or accepts one that a reader proposed: about the passage given, or, with none, where its
/// own anchor says.
pub async fn place(db: &Db, editor: &Editor, id: i64, passage: &str, now: i64) -> Result<Result<(), Fault>> {
    let passage = match passage.trim() {
        "" => None,
        typed => match read_passage(typed) {
            Ok(passage) => Some(passage),
            Err(fault) => return Ok(Err(fault)),
        },
    };
    let order = Arc::new((editor.actor().clone(), passage));
    db.write::<_, Error, _>(move |tx| {
        let order = Arc::clone(&order);
        Box::pin(async move {
            let (actor, passage) = &*order;
            let found = rows_write::find_stored(tx, id).await?;
            let Some(found) = found.filter(|one| matches!(one.state, State::Lost | State::Proposed)) else {
                return Ok(Err(Fault::Missing));
            };
            let before = articles::load_body(tx, found.article_id).await?;
            let body = Body::from_json(&before)?;
            let anchor = match passage {
                Some(passage) => find_passage(&body, passage),
                // A proposal is about the words its reader saw, which may have changed a little since.
                None => Ok(found.anchor.clone()),
            };
            let anchor = match anchor {
                Ok(anchor) => anchor,
                Err(fault) => return Ok(Err(fault)),
            };
            if let Err(fault) = set_mark(tx, found.article_id, &before, id, &anchor).await? {
                // With its own anchor it is not known which of the reasons holds.
                return Ok(Err(if passage.is_none() { Fault::NotThere } else { fault }));
            }
            if found.state == State::Proposed {
                rows_write::save_asker(tx, id, actor.name()).await?;
            }
            let action = if found.state == State::Proposed { "question.accept" } else { "question.place" };
            done(tx, actor, action, (id, Some(&found)), found.article_id, now).await?;
            Ok(Ok(()))
        })
    })
    .await
    .context("a question could not be placed")
}

/// Closes an open question, reopens a closed one, or refuses a proposed one.
pub async fn set_state(db: &Db, moderator: &Moderator, id: i64, to: State, now: i64) -> Result<Result<(), Fault>> {
    let from = match to {
        State::Closed => State::Open,
        State::Open => State::Closed,
        State::Refused => State::Proposed,
        State::Proposed | State::Lost => return Ok(Err(Fault::Missing)),
    };
    let actor = moderator.actor().clone();
    db.write::<_, Error, _>(move |tx| {
        let actor = actor.clone();
        Box::pin(async move {
            let found = rows_write::find_stored(tx, id).await?.filter(|one| one.state == from);
            let Some(found) = found else { return Ok(Err(Fault::Missing)) };
            rows_write::save_state(tx, id, to).await?;
            done(tx, &actor, &format!("question.{}", to.word()), (id, Some(&found)), found.article_id, now).await?;
            Ok(Ok(()))
        })
    })
    .await
    .context("a question could not be changed")
}

/// Takes a question away with its mark. Its answers stay in the thread as comments.
pub async fn remove(db: &Db, editor: &Editor, id: i64, now: i64) -> Result<Result<(), Fault>> {
    let actor = editor.actor().clone();
    db.write::<_, Error, _>(move |tx| {
        let actor = actor.clone();
        Box::pin(async move {
            let Some(found) = rows_write::find_stored(tx, id).await? else { return Ok(Err(Fault::Missing)) };
            if found.state.is_marked() && !unmark(tx, &found).await? {
                return Ok(Err(Fault::Changed));
            }
            rows_write::remove(tx, id).await?;
            done(tx, &actor, "question.remove", (id, Some(&found)), found.article_id, now).await?;
            Ok(Ok(()))
        })
    })
    .await
    .context("a question could not be removed")
}

pub(super) async fn unmark(tx: &mut Tx, question: &Stored) -> Result<bool> {
    let before = articles::load_body(tx, question.article_id).await?;
    let after = anchor::remove(&Body::from_json(&before)?, &question.mark).to_json();
    Ok(articles::save_marks(tx, question.article_id, &before, &after).await?)
}

/// Notes what was done to a question and what it was before, and tells of it.
async fn done(
    tx: &mut Tx,
    actor: &Actor,
    action: &str,
    (id, was): (i64, Option<&Stored>),
    article_id: i64,
    now: i64,
) -> Result<()> {
    let is = rows_write::find_stored(tx, id).await?.as_ref().map(Kept::of);
    let said = serde_json::json!({ "article": article_id });
    let detail = kept::detail(said, id, was.map(Kept::of).as_ref(), kept::mark(is.as_ref())).to_string();
    note(tx, actor, (action, &detail), (id, article_id), now).await
}

/// Notes what was done to a question of an article, and tells of it.
pub(super) async fn note(
    tx: &mut Tx,
    actor: &Actor,
    (action, detail): (&str, &str),
    (id, article_id): (i64, i64),
    now: i64,
) -> Result<()> {
    accounts::note(tx, actor, action, &id.to_string(), detail, now).await?;
    let event = Event::ArticleChanged { article_id };
    outbox::push(tx, event.name(), &event.to_json(), now).await?;
    Ok(())
}

/// The article of a question, in whatever state.
pub async fn find_article(tx: &mut Tx, id: i64) -> Result<Option<i64>> {
    Ok(rows::find_article(tx, id).await?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use courant_kit::i18n::Locale;

    fn body(html: &str) -> Body {
        courant_body::read_html(html, &courant_body::Policy::Comment).body
    }

    #[test]
    fn a_passage_is_found_or_it_is_said_why_not() {
        let body = body("<p>The river rose at night. The river fell.</p><p>Nobody saw it.</p>");
        let found = find_passage(&body, "rose  at\u{a0}night").unwrap();
        assert_eq!((found.quote.as_str(), found.prefix.as_str()), ("rose at night", "The river "));
        assert_eq!(find_passage(&body, "The river"), Err(Fault::SeveralTimes));
        assert_eq!(find_passage(&body, "an entirely other text"), Err(Fault::NotThere));
        assert_eq!(find_passage(&body, "The river fell. Nobody saw it."), Err(Fault::SeveralParagraphs));
    }

    #[test]
    fn what_is_typed_is_cleaned_and_bounded() {
        assert_eq!(read_question(" Why\u{0} \n now? ").unwrap(), "Why now?");
        assert_eq!(read_question(" \u{a0}\n"), Err(Fault::NoQuestion));
        assert_eq!(
            read_question(&"\u{1794}".repeat(QUESTION_GRAPHEMES)).map(|text| text.len()),
            Ok(3 * QUESTION_GRAPHEMES)
        );
        assert_eq!(read_question(&"a".repeat(QUESTION_GRAPHEMES + 1)), Err(Fault::QuestionTooLong));
        assert_eq!(read_passage(&"a".repeat(PASSAGE_GRAPHEMES + 1)), Err(Fault::PassageTooLong));
    }

    #[test]
    fn every_fault_has_words() {
        let english = Locale::for_tag("en");
        for fault in Fault::ALL {
            let text = english.text(fault.key(), &[]);
            assert!(text != fault.key() && text.ends_with('.'), "{fault:?}: {text}");
        }
    }
}
