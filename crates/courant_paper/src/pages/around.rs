//! What stands around an article's text: its byline, its series.

use super::article::Parts;
use super::site::{LinkView, Site};
use crate::articles::Neighbor;
use crate::people::{Credit, Person};
use courant_kit::i18n::Arg;
use courant_news::address;
use serde::Serialize;

/// A piece of the byline: an author's name with where it leads, or the words around.
#[derive(Serialize)]
pub(super) struct BylinePiece {
    text: String,
    href: String,
}

/// The series an article stands in, with the parts before and after it.
#[derive(Serialize)]
pub(super) struct SeriesView {
    label: String,
    previous: Option<LinkView>,
    next: Option<LinkView>,
}

/// The byline in the paper's words ("By A and B"), cut where the names begin and end so that each may
/// lead to its author's page.
pub(super) fn byline(site: &Site, credits: &[Credit]) -> Vec<BylinePiece> {
    // Private-use characters stand for the names while the language joins them.
    const FIRST: u32 = 0xe000;
    let authors: Vec<&Person> =
        credits.iter().filter(|credit| credit.role == "author").map(|credit| &credit.person).take(64).collect();
    if authors.is_empty() {
        return Vec::new();
    }
    let marks: Vec<String> =
        (FIRST..).zip(&authors).filter_map(|(mark, _)| char::from_u32(mark)).map(String::from).collect();
    let line = site.locale.text("by", &[("names", Arg::Text(&site.locale.join_names(&marks)))]);
    let words = |text: &str| BylinePiece { text: text.to_owned(), href: String::new() };
    let mut pieces = Vec::new();
    let mut rest = line.as_str();
    while let Some((at, author)) = rest.char_indices().find_map(|(at, mark)| {
        let index = u32::from(mark).checked_sub(FIRST)? as usize;
        authors.get(index).map(|author| (at, *author))
    }) {
        let (before, after) = rest.split_at(at);
        if !before.is_empty() {
            pieces.push(words(before));
        }
        pieces.push(BylinePiece { text: author.name.clone(), href: address::href(&author.path()) });
        rest = after.get(3..).unwrap_or_default();
    }
    if !rest.is_empty() {
        pieces.push(words(rest));
    }
    pieces
}

/// The parts of the series before and after an article; none for one that stands alone.
pub(super) fn series(site: &Site, parts: &Parts) -> Option<SeriesView> {
    let link = |neighbor: &Option<Neighbor>| neighbor.as_ref().map(|one| LinkView::to(&one.path, &one.headline));
    let (previous, next) = (link(&parts.neighbors.previous), link(&parts.neighbors.next));
    let article = &parts.article;
    let label = site
        .locale
        .text("series-part", &[("name", Arg::Text(&article.series)), ("number", Arg::Number(article.series_position))]);
    (previous.is_some() || next.is_some()).then_some(SeriesView { label, previous, next })
}
