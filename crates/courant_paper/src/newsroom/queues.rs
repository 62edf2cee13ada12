//! `/~desk/comments`: the queues, and deciding on what lies in them.
//!
//! Everything that narrows a list stands in its address. Decisions come from one form: a button of one comment
//! (`one`), or a button of the bar for all that are checked (`act`, `pick`). What was decided can be undone.

use super::cases::{self, CasesView, back_with};
use super::desk::is_id;
use super::policy::{ModeView, modes};
use super::visit::Visit;
use crate::accounts::{Editor, Moderator};
use crate::comments::moderate::queue::{COUNTED, Cursor, Filter, Queue, SOUGHT, counts, list};
use crate::comments::moderate::{self, Because, Decided, Decision, Pick, Why, cut, mark, policy, rows};
use crate::comments::pictures;
use crate::pages::cache::article_tag;
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use courant_kit::i18n::Arg;
use courant_news::comment::screen::Mode;
use http::{Response, StatusCode};
use serde::Serialize;
use std::collections::HashMap;

/// Where it is.
pub const PATH: &str = "/~desk/comments";

#[derive(Serialize)]
struct QueuesPage {
    queues: Vec<QueueView>,
    /// How many pictures of readers wait.
    pictures: String,
    queue: &'static str,
    article: String,
    writer: String,
    text: String,
    /// Whether a filter is on, and where there is none.
    is_narrowed: bool,
    all: String,
    /// The article whose comments alone are shown.
    thread: Option<ThreadView>,
    /// Name of the writer whose comments alone are shown.
    writer_name: String,
    list: CasesView,
    is_empty: bool,
    further: String,
    top: String,
}

#[derive(Serialize)]
struct QueueView {
    href: String,
    label: String,
    count: String,
    is_here: bool,
}

#[derive(Serialize)]
struct ThreadView {
    headline: String,
    mode: &'static str,
    modes: Vec<ModeView>,
}

/// Address of what lies in a queue of the comments of an article.
pub fn href_of_article(article: &str, queue: Queue) -> String {
    href(&Filter { queue, article: article.to_owned(), ..Filter::default() })
}

/// Where somebody decides on the comments of an article, and says whose wait; empty for whoever may not.
pub fn way_to(visit: &Visit<'_>, article: &str) -> String {
    match visit.session.as_ref().and_then(|session| session.moderator()) {
        Some(_) => href_of_article(article, Queue::Held),
        None => String::new(),
    }
}

fn href(filter: &Filter) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.append_pair("queue", filter.queue.word());
    for (name, value) in [("article", &filter.article), ("writer", &filter.writer), ("q", &filter.text)] {
        if !value.is_empty() {
            query.append_pair(name, value);
        }
    }
    if let Some(from) = filter.from {
        query.append_pair("from", &from.to_text());
    }
    format!("{PATH}?{}", query.finish())
}

fn filter(query: &Fields) -> Filter {
    let id = |name: &str| Some(query.text(name)).filter(|id| is_id(id)).unwrap_or_default().to_owned();
    Filter {
        queue: Queue::from_word(query.text("queue")).unwrap_or_default(),
        article: id("article"),
        writer: id("writer"),
        text: query.text("q").trim().chars().take(SOUGHT).collect(),
        from: Cursor::parse(query.text("from")),
    }
}

/// Shows a queue.
pub async fn show(visit: &Visit<'_>) -> Result<Response<Body>> {
    let filter = filter(&visit.query());
    let mut tx = visit.paper.db.read().await?;
    let counts = counts(&mut tx).await?;
    let number = |count: i64| match count {
        COUNTED.. => visit.site.locale.text("desk-many", &[("count", Arg::Number(COUNTED))]),
        count => visit.site.locale.number(count),
    };
    let queues = Queue::ALL.into_iter().zip(counts).map(|(queue, count)| QueueView {
        href: href(&Filter { queue, from: None, ..filter.clone() }),
        label: visit.words(&format!("desk-queue-{}", queue.word())),
        count: number(count),
        is_here: queue == filter.queue,
    });
    let thread = match filter.article.as_str() {
        "" => None,
        article => rows::find_thread(&mut tx, article).await?,
    };
    let writer = match filter.writer.as_str() {
        "" => None,
        comment => rows::find_writer(&mut tx, comment).await?,
    };
    let listing = list(&mut tx, &filter).await?;
    let further = listing.next.map(|from| href(&Filter { from: Some(from), ..filter.clone() }));
    let page = QueuesPage {
        queues: queues.collect(),
        pictures: visit.site.locale.number(pictures::count_waiting(&mut tx).await?),
        queue: filter.queue.word(),
        is_narrowed: !(filter.article.is_empty() && filter.writer.is_empty() && filter.text.is_empty()),
        all: href(&Filter { queue: filter.queue, ..Filter::default() }),
        thread: thread.map(|(headline, mode)| ThreadView { headline, mode: mode.word(), modes: modes(visit) }),
        writer_name: writer.map(|writer| cases::shown_name(visit, &writer.name)).unwrap_or_default(),
        list: cases::view(visit, &mut tx, &listing.cases, &HashMap::new(), href(&filter)).await?,
        is_empty: listing.cases.is_empty(),
        further: further.unwrap_or_default(),
        top: if filter.from.is_some() { href(&Filter { from: None, ..filter.clone() }) } else { String::new() },
        article: filter.article,
        writer: filter.writer,
        text: filter.text,
    };
    visit.page(StatusCode::OK, "queues.html", &visit.words("desk-comments"), page)
}

/// Decides, takes back, marks, or says whose comments wait under an article. That a comment changed the article is for editors to say.
pub async fn act(
    visit: &Visit<'_>,
    moderator: &Moderator,
    editor: Option<&Editor>,
    fields: &Fields,
) -> Result<Response<Body>> {
    let (db, now, back) = (&visit.paper.db, visit.now, cases::back(fields));
    let decided = match (fields.text("one"), fields.text("act")) {
        ("", "undo") => moderate::undo(db, moderator, fields.text("batch"), now).await?,
        ("", "thread") => {
            if let Some(mode) = Mode::from_word(fields.text("mode")) {
                policy::save_thread(db, moderator, fields.text("article"), mode, now).await?;
            }
            return Ok(visit.lead(&back));
        }
        ("", word) => {
            let picks = fields.all("pick").filter_map(pick).collect();
            let because = Because::from_word(fields.text("because"));
            let why = Why { because, said: cut(fields.text("said")), note: cut(fields.text("note")) };
            decide(visit, moderator, word, picks, why).await?
        }
        (one, _) => {
            let (word, of) = one.split_once(':').unwrap_or_default();
            let (word, because) = word.split_once('.').unwrap_or((word, ""));
            let why = Why { because: Because::from_word(because), ..Why::default() };
            match (word, pick(of), editor) {
                ("pin" | "unpin", Some(pick), _) => mark::pin(db, moderator, pick, word == "pin", now).await?,
                ("credit" | "uncredit", Some(pick), Some(editor)) => {
                    mark::credit(db, editor, pick, word == "credit", now).await?
                }
                ("credit" | "uncredit", _, None) => return visit.refuse(StatusCode::FORBIDDEN),
                (_, of, _) => decide(visit, moderator, word, of.into_iter().collect(), why).await?,
            }
        }
    };
    // Whoever decided looks at the article next; other processes hear of it by the event.
    let tags: Vec<_> = decided.articles.iter().map(|id| article_tag(*id)).collect();
    visit.paper.cache.purge(&tags);
    Ok(visit.lead(&back_with(&back, &decided)))
}

async fn decide(visit: &Visit<'_>, moderator: &Moderator, word: &str, picks: Vec<Pick>, why: Why) -> Result<Decided> {
    match Decision::from_word(word) {
        Some(decision) if !picks.is_empty() => {
            // What is said to a writer whose comment is published would be shown nowhere.
            let why = if decision == Decision::Publish { Why { note: why.note, ..Why::default() } } else { why };
            moderate::decide_all(&visit.paper.db, moderator, picks, decision, why, visit.now).await
        }
        _ => Ok(Decided::default()),
    }
}

/// A comment, and the last decision that whoever sends the form saw on it.
fn pick(text: &str) -> Option<Pick> {
    let (comment, version) = text.rsplit_once('.')?;
    let seen = version.parse().ok()?;
    is_id(comment).then(|| Pick { comment: comment.to_owned(), seen: Some(seen) })
}
