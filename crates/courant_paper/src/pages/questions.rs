//! An inline question as readers open it: the mark in the text, the page with its answers, and what stands above the form.
//!
//! `…/comments/about/42/` shows the passage, the question and its answers, and depends on its address alone like every
//! page below `…/comments/`; it is kept under the article's tag. `/~thread/ARTICLE/about/42` is the form.

use super::conversation::thread_href;
use super::site::Site;
use super::thread::all_href;
use crate::comments::questions::Question;
use courant_body::QuestionNote;
use courant_kit::i18n::Arg;
use courant_text::teaser;
use serde::Serialize;

/// Longest passage beside an answer, in units of [`courant_text::display_width`]; the question's own page has all of it.
const PASSAGE: usize = 120;
/// Longest title of a question's page, in the same units.
const TITLE: usize = 90;

/// The question that a page or a form is about.
#[derive(Serialize)]
pub(super) struct AboutView {
    question: String,
    passage: String,
    /// The passage in the article.
    place: String,
    /// The page with the answers.
    href: String,
    /// The form for an answer.
    write: String,
    is_open: bool,
}

/// Address of a question's page.
pub(super) fn href(path: &str, id: i64) -> String {
    format!("{}about/{id}/", all_href(path))
}

/// Address of the form for an answer.
pub(super) fn form_href(article: &str, id: i64) -> String {
    format!("{}/about/{id}", thread_href(article))
}

/// A passage as it stands beside an answer.
pub(super) fn cut(passage: &str) -> String {
    teaser(passage, PASSAGE).text
}

/// What a question's page is called.
pub(super) fn title(question: &Question) -> String {
    teaser(&question.question, TITLE).text
}

/// The question above its answers or its form. It may be answered where the thread takes comments as well.
pub(super) fn about(path: &str, article: &str, takes_comments: bool, question: &Question) -> AboutView {
    AboutView {
        question: question.question.clone(),
        passage: question.quote.clone(),
        place: format!("{}#question-{}", courant_news::address::href(path), question.mark),
        href: href(path, question.id),
        write: if question.is_open && takes_comments { form_href(article, question.id) } else { String::new() },
        is_open: question.is_open,
    }
}

/// A question to readers as it stands beside its passage, under the id of its mark. Nobody is asked to answer where the
/// thread takes no comments.
pub(super) fn note(site: &Site, path: &str, takes_comments: bool, asked: Question) -> (String, QuestionNote) {
    let answers = match asked.answer_count {
        0 if asked.is_open && takes_comments => site.locale.text("question-answer", &[]),
        0 => String::new(),
        count => site.locale.text("replies-count", &[("count", Arg::Number(count))]),
    };
    (asked.mark, QuestionNote { question: asked.question, answers, href: href(path, asked.id) })
}
