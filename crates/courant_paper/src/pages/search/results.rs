//! What was found, read again and ready to be shown.

use crate::dossiers::{Dossier, rows as dossiers};
use crate::pages::site::{DateView, Site};
use crate::pages::thread::{comment_href, name};
use crate::pages::view::kind_label;
use crate::paper::Paper;
use crate::people::{Person, rows as people};
use crate::search::{rows, text_of};
use crate::topics::{Topic, rows as topics};
use anyhow::Result;
use courant_kit::db::Tx;
use courant_kit::i18n::{Arg, DateStyle};
use courant_news::address;
use courant_search::{Found, Hit, Kind, Marks, Part};
use serde::Serialize;
use std::collections::HashMap;
use std::sync::Arc;

/// Width of a snippet ([`courant_text::display_width`]).
const SNIPPET: usize = 220;

/// A piece of a text.
#[derive(Serialize)]
pub(super) struct PartView {
    text: String,
    is_marked: bool,
}

/// Something that was found.
#[derive(Serialize)]
pub(super) struct ResultView {
    href: String,
    label: String,
    title: Vec<PartView>,
    text: Vec<PartView>,
    is_cut_before: bool,
    is_cut_after: bool,
    lang: Option<String>,
    dir: Option<&'static str>,
    date: Option<DateView>,
    /// Where it stands, or how much there is of it.
    about: String,
}

fn parts(parts: Vec<Part>) -> Vec<PartView> {
    parts.into_iter().map(|part| PartView { text: part.text, is_marked: part.is_marked }).collect()
}

/// A result with its texts marked.
fn result(site: &Site, marks: &Marks, language: &str, href: String, title: &str, text: &str) -> ResultView {
    let other = site.other_language(language);
    let snippet = marks.snippet(text, language, SNIPPET);
    ResultView {
        href,
        label: String::new(),
        title: parts(marks.mark(title, language)),
        text: parts(snippet.parts),
        is_cut_before: snippet.is_cut_before,
        is_cut_after: snippet.is_cut_after,
        dir: other.as_ref().map(|(_, dir)| *dir),
        lang: other.map(|(lang, _)| lang),
        date: None,
        about: String::new(),
    }
}

/// One with everything that can be said of a result, made up of some words.
pub(super) fn made_up(site: &Site, words: &str, now: i64) -> ResultView {
    ResultView {
        label: words.to_owned(),
        date: Some(site.date(now, DateStyle::Medium)),
        about: words.to_owned(),
        ..result(site, &Marks::default(), "x-other", "/".to_owned(), words, words)
    }
}

/// People as readers may see them: only those with listed articles are named.
pub(super) async fn listed_people(tx: &mut Tx, ids: &[i64]) -> Result<Vec<Person>> {
    let mut found = people::list_by_ids(tx, ids).await?;
    found.retain(|person| person.article_count > 0);
    Ok(found)
}

/// The same of topics.
pub(super) async fn listed_topics(tx: &mut Tx, ids: &[i64]) -> Result<Vec<Topic>> {
    let mut found = topics::list_by_ids(tx, ids).await?;
    found.retain(|topic| topic.article_count > 0);
    Ok(found)
}

/// Rows of what was found, as readers may see them.
struct Rows {
    articles: Vec<rows::Result>,
    comments: Vec<rows::Comment>,
    people: Vec<Person>,
    topics: Vec<Topic>,
    dossiers: Vec<Dossier>,
}

impl Rows {
    async fn load(tx: &mut Tx, hits: &[Hit]) -> Result<Rows> {
        let ids = |kinds: &[Kind]| -> Vec<i64> {
            hits.iter().filter(|hit| kinds.contains(&hit.kind)).map(|hit| hit.id).collect()
        };
        Ok(Rows {
            articles: rows::list_results(tx, &ids(&[Kind::Article, Kind::Page])).await?,
            comments: rows::list_comments(tx, &ids(&[Kind::Comment])).await?,
            people: listed_people(tx, &ids(&[Kind::Person])).await?,
            topics: listed_topics(tx, &ids(&[Kind::Topic])).await?,
            dossiers: dossiers::list_public(tx, &ids(&[Kind::Dossier])).await?,
        })
    }
}

/// Results in the order of the hits; rows that readers may not see any more are left out. Nothing where too many ask at
/// this moment: whole texts are cut to be marked, so it is done in turn, and no session of the store waits for it.
pub(super) async fn load(paper: &Paper, site: &Arc<Site>, found: &Arc<Found>) -> Result<Option<Vec<ResultView>>> {
    if found.hits.is_empty() {
        return Ok(Some(Vec::new()));
    }
    let rows = Rows::load(&mut paper.db.read().await?, &found.hits).await?;
    let (site, found) = (Arc::clone(site), Arc::clone(found));
    paper.search.in_turn(move || views(&site, &found, rows)).await
}

fn views(site: &Site, found: &Found, rows: Rows) -> Vec<ResultView> {
    let mut views: HashMap<Hit, ResultView> = HashMap::new();
    for one in rows.articles {
        let kind = if one.is_page { Kind::Page } else { Kind::Article };
        let text = format!("{}\n\n{}", one.standfirst, text_of(&one.body));
        let view = result(site, &found.marks, &one.language, address::href(&one.path), &one.headline, &text);
        let date = (!one.is_page && one.published_at > 0).then(|| site.date(one.published_at, DateStyle::Medium));
        let view = ResultView { label: kind_label(site, &one.kind), date, about: one.section, ..view };
        views.insert(Hit { kind, id: one.id }, view);
    }
    for one in rows.comments {
        let href = comment_href(&one.path, one.id);
        let title = name(site, &one.author_name);
        let view = result(site, &found.marks, &one.language, href, &title, &text_of(&one.body));
        let date = Some(site.date(one.created_at, DateStyle::Medium));
        views.insert(Hit { kind: Kind::Comment, id: one.id }, ResultView { date, about: one.headline, ..view });
    }
    let count = |count| site.locale.text("search-texts", &[("count", Arg::Number(count))]);
    for one in rows.people {
        let view = result(site, &found.marks, "", address::href(&one.path()), &one.name, &one.bio);
        let label = site.locale.text("author", &[]);
        let view = ResultView { label, about: count(one.article_count), ..view };
        views.insert(Hit { kind: Kind::Person, id: one.id }, view);
    }
    for one in rows.topics {
        let view = result(site, &found.marks, "", address::href(&one.path), &one.name, &one.description);
        let label = site.locale.text("topic", &[]);
        let view = ResultView { label, about: count(one.article_count), ..view };
        views.insert(Hit { kind: Kind::Topic, id: one.id }, view);
    }
    for one in rows.dossiers {
        let text = format!("{}\n\n{}", one.standfirst, text_of(&one.introduction));
        let view = result(site, &found.marks, &one.language, address::href(&one.path), &one.name, &text);
        let label = site.locale.text("dossier", &[]);
        views.insert(Hit { kind: Kind::Dossier, id: one.id }, ResultView { label, ..view });
    }
    found.hits.iter().filter_map(|hit| views.remove(hit)).collect()
}
