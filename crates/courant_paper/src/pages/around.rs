//! What stands around an article's text: its byline, its other languages, its series, the links to share it.

use super::article::Parts;
use super::site::{LinkView, Site};
use super::view::digits;
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

/// The same article in another language.
#[derive(Serialize)]
pub(super) struct TranslationView {
    href: String,
    lang: String,
    label: String,
}

#[derive(Serialize)]
struct ShareView {
    id: &'static str,
    url: String,
    title: String,
    links: Vec<LinkView>,
    /// The address may carry a time of the first film or sound.
    has_clip: bool,
    /// The page's digits, where they are not Western ones.
    digits: String,
}

/// The links to share it, at its head and at its end.
#[derive(Serialize)]
pub(super) struct ShareViews {
    top: ShareView,
    bottom: ShareView,
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

/// The other languages of an article.
pub(super) fn translations(site: &Site, parts: &Parts) -> Vec<TranslationView> {
    parts
        .translations
        .iter()
        .filter(|one| one.path != parts.article.path)
        .map(|one| TranslationView {
            href: address::href(&one.path),
            lang: one.language.clone(),
            label: site
                .locale
                .text(&format!("language-{}", one.language.split('-').next().unwrap_or(&one.language)), &[]),
        })
        .collect()
}

/// The links to share an article, with the title it was given for that.
pub(super) fn share(site: &Site, parts: &Parts) -> ShareViews {
    let article = &parts.article;
    let url = site.settings.absolute(&address::href(&article.path));
    let encode = |text: &str| url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
    let name = if article.share_title.is_empty() { &article.headline } else { &article.share_title };
    let (address, title) = (encode(&url), encode(name));
    let mail = |text: &str| encode(text).replace('+', "%20");
    let link = |key: &str, href: String| LinkView { href, label: site.locale.text(key, &[]), children: Vec::new() };
    let links = vec![
        link("network-facebook", format!("https://www.facebook.com/sharer/sharer.php?u={address}")),
        link("network-x", format!("https://x.com/intent/post?url={address}&text={title}")),
        link("network-telegram", format!("https://t.me/share/url?url={address}&text={title}")),
        link("network-whatsapp", format!("https://wa.me/?text={title}%20{address}")),
        link("share-by-mail", format!("mailto:?subject={}&body={}", mail(name), mail(&url))),
    ];
    let digits = Some(digits(site)).filter(|digits| digits != "0123456789").unwrap_or_default();
    let view = |id: &'static str| ShareView {
        id,
        url: url.clone(),
        title: name.clone(),
        links: links.clone(),
        has_clip: !parts.body.clips().is_empty(),
        digits: digits.clone(),
    };
    ShareViews { top: view("share-top"), bottom: view("share-bottom") }
}
