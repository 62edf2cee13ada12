//! How an article looks where others show it: in what a search engine found, and as a card where it is passed on.
//!
//! What readers' pages say to both is `pages::article`'s; here it is cut as they cut it. The page has what is saved, and
//! the editor's script draws the same anew while somebody types (`editor/src/shown.ts`).

use super::library::ItemView;
use super::visit::Visit;
use courant_body::MediaRef;
use courant_news::manuscript::{Manuscript, derive};
use courant_text::shorten;
use serde::Serialize;
use std::collections::BTreeMap;

/// Where search engines cut a title and a description, and others the two texts of a card, in Latin letters
/// ([`courant_text::display_width`]). None of them promises it: these are the shortest of what is usual.
const LIMITS: Limits = Limits { title: 60, text: 155, share_title: 70, share_text: 110 };

#[derive(Clone, Copy, Serialize)]
struct Limits {
    title: usize,
    text: usize,
    share_title: usize,
    share_text: usize,
}

/// An article as others show it.
#[derive(Serialize)]
pub(super) struct ShownView {
    site: String,
    /// Of the paper's address, as results and cards name it.
    host: String,
    section: String,
    title: String,
    text: String,
    share_title: String,
    share_text: String,
    /// None: the paper draws a card of the headline.
    picture: Option<String>,
    limits: Limits,
}

/// A manuscript as others would show it; `known` are the media it names.
pub(super) fn of(visit: &Visit<'_>, manuscript: &Manuscript, known: &BTreeMap<i64, ItemView>) -> ShownView {
    let settings = &visit.site.settings;
    let or = |own: &str, other: &str| if own.is_empty() { other.to_owned() } else { own.to_owned() };
    let teaser = derive(&manuscript.headline, &manuscript.standfirst, &manuscript.body).teaser;
    let title = or(&manuscript.search_title, &manuscript.headline);
    let text = or(&manuscript.search_description, &teaser);
    let in_text = manuscript.body.figures().filter_map(|figure| match figure.media {
        MediaRef::Library(id) => Some(id),
        MediaRef::Address(_) => None,
    });
    let mut pictures = manuscript.lead.iter().map(|lead| lead.media_id).chain(in_text);
    let section = manuscript.section_id.and_then(|id| visit.site.sections.iter().find(|section| section.id == id));
    let named = if title.is_empty() { settings.name.clone() } else { format!("{title} · {}", settings.name) };
    ShownView {
        site: settings.name.clone(),
        host: settings.address.split_once("://").map_or("", |(_, host)| host).to_owned(),
        section: section.map(|section| section.name.clone()).unwrap_or_default(),
        title: shorten(&named, LIMITS.title).text,
        text: shorten(&text, LIMITS.text).text,
        share_title: shorten(&or(&manuscript.share_title, &title), LIMITS.share_title).text,
        share_text: shorten(&or(&manuscript.share_text, &text), LIMITS.share_text).text,
        picture: pictures.find_map(|id| known.get(&id)?.src.clone()),
        limits: LIMITS,
    }
}
