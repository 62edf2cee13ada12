//! `/~desk/words`: the lists of words that hold comments back.

use super::visit::Visit;
use crate::accounts::Editor;
use crate::comments::moderate::lists::{self, LIST_BYTES, Name};
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use courant_kit::i18n::Arg;
use courant_news::comment::words::{ENTRIES, ENTRY_CHARS, WordList, WordListError};
use http::{Response, StatusCode};
use serde::Serialize;

/// Where it is.
const PATH: &str = "/~desk/words";
/// Longest form, in bytes: a list of which each byte is written with three characters.
pub const FORM_BYTES: usize = 3 * LIST_BYTES + 4_096;

#[derive(Serialize)]
struct WordsPage {
    lists: Vec<ListView>,
}

#[derive(Serialize)]
struct ListView {
    name: &'static str,
    title: String,
    help: String,
    text: String,
    count: String,
    problem: String,
}

/// A list that could not be saved: which, as it was typed, and why.
pub struct Fault {
    name: Name,
    text: String,
    error: WordListError,
}

/// Shows both lists.
pub async fn show(visit: &Visit<'_>, status: StatusCode, fault: Option<Fault>) -> Result<Response<Body>> {
    let mut tx = visit.paper.db.read().await?;
    let mut views = Vec::new();
    for name in Name::ALL {
        let fault = fault.as_ref().filter(|fault| fault.name == name);
        let text = match fault {
            Some(fault) => fault.text.clone(),
            None => lists::find_text(&mut tx, name).await?,
        };
        let count = WordList::parse(&text).map_or(0, |list| list.len());
        views.push(ListView {
            name: name.word(),
            title: visit.words(&format!("desk-words-{}", name.word())),
            help: visit.words(&format!("desk-words-{}-help", name.word())),
            count: visit.site.locale.text("desk-words-count", &[("count", Arg::Number(count as i64))]),
            problem: fault.map(|fault| said(visit, &fault.error)).unwrap_or_default(),
            text,
        });
    }
    visit.page(status, "words.html", &visit.words("desk-words"), WordsPage { lists: views })
}

fn said(visit: &Visit<'_>, error: &WordListError) -> String {
    let (key, line, most) = match error {
        WordListError::TooMany { line } => ("desk-words-too-many", *line, ENTRIES),
        WordListError::TooLong { line } => ("desk-words-too-long", *line, ENTRY_CHARS),
        WordListError::NoWord { line } => ("desk-words-no-word", *line, 0),
    };
    visit.site.locale.text(key, &[("line", Arg::Number(line as i64)), ("most", Arg::Number(most as i64))])
}

/// Saves one list.
pub async fn act(visit: &Visit<'_>, editor: &Editor, fields: &Fields) -> Result<Response<Body>> {
    let Some(name) = Name::from_word(fields.text("list")) else { return visit.refuse(StatusCode::BAD_REQUEST) };
    let text = fields.text("words");
    match lists::save(&visit.paper.db, editor, name, text, visit.now).await? {
        Ok(_) => {
            // The next comment is weighed by it; other processes hear of it by the event.
            visit.paper.reload().await?;
            Ok(visit.saved(PATH))
        }
        Err(error) => {
            let fault = Fault { name, text: text.to_owned(), error };
            show(visit, StatusCode::UNPROCESSABLE_ENTITY, Some(fault)).await
        }
    }
}
