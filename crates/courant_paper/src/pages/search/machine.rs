//! What machines ask of the search: suggestions, and how a browser learns of it (OpenSearch 1.1).

use super::results::{listed_people, listed_topics};
use super::{SEARCH, SUGGEST, unkept};
use crate::articles::rows as articles;
use crate::dossiers::rows as dossiers;
use crate::pages::site::Site;
use crate::paper::Paper;
use crate::search::Answered;
use anyhow::Result;
use courant_kit::http::page::{Page, PageBuilder};
use courant_news::address;
use courant_search::{Hit, Kind, Request};
use quick_xml::escape::escape;
use std::collections::HashMap;
use std::sync::Arc;

/// Suggestions at most.
const MOST: usize = 8;
/// Longest question that is completed, in bytes.
const LONGEST: usize = 300;
/// A browser shows no longer name, in graphemes.
const SHORT_NAME: usize = 16;

/// Something that may be meant.
struct Offer {
    title: String,
    /// What it is, in words; of an article nothing.
    label: String,
    path: String,
}

/// What may be meant by what was typed so far: articles, dossiers, people and topics, in the form that browsers ask for
/// (OpenSearch Suggestions 1.1: the question, titles, what each is, where each is).
pub(super) async fn suggest(paper: &Arc<Paper>, typed: &str) -> Result<PageBuilder> {
    let typed = typed[..typed.floor_char_boundary(LONGEST)].trim();
    let request = Request {
        text: typed.to_owned(),
        kinds: vec![Kind::Article, Kind::Dossier, Kind::Person, Kind::Topic],
        most: MOST,
        is_typing: true,
        now: paper.clock.now(),
        ..Request::default()
    };
    let hits = match paper.search.find(request).await? {
        Answered::Found(found) => found.hits,
        Answered::NotReady | Answered::Busy => Vec::new(),
    };
    let site = paper.site();
    let offers = offers(paper, &site, &hits).await?;
    let titles: Vec<&str> = offers.iter().map(|offer| offer.title.as_str()).collect();
    let labels: Vec<&str> = offers.iter().map(|offer| offer.label.as_str()).collect();
    let places: Vec<String> = offers.iter().map(|offer| site.settings.absolute(&address::href(&offer.path))).collect();
    let text = serde_json::json!([typed, titles, labels, places]).to_string();
    Ok(unkept(Page::new("application/x-suggestions+json", text)))
}

/// What readers may see of rows, in their order, each title once.
async fn offers(paper: &Arc<Paper>, site: &Site, hits: &[Hit]) -> Result<Vec<Offer>> {
    if hits.is_empty() {
        return Ok(Vec::new());
    }
    let mut tx = paper.db.read().await?;
    let ids = |kind: Kind| -> Vec<i64> { hits.iter().filter(|hit| hit.kind == kind).map(|hit| hit.id).collect() };
    let mut named: HashMap<Hit, Offer> = HashMap::new();
    let mut name = |kind, id, title, path| {
        let label = match kind {
            Kind::Person => site.locale.text("author", &[]),
            Kind::Topic => site.locale.text("topic", &[]),
            Kind::Dossier => site.locale.text("dossier", &[]),
            _ => String::new(),
        };
        named.insert(Hit { kind, id }, Offer { title, label, path });
    };
    for card in articles::list_by_ids(&mut tx, &ids(Kind::Article)).await? {
        name(Kind::Article, card.id, card.headline, card.path);
    }
    for person in listed_people(&mut tx, &ids(Kind::Person)).await? {
        let path = person.path();
        name(Kind::Person, person.id, person.name, path);
    }
    for topic in listed_topics(&mut tx, &ids(Kind::Topic)).await? {
        name(Kind::Topic, topic.id, topic.name, topic.path);
    }
    for dossier in dossiers::list_public(&mut tx, &ids(Kind::Dossier)).await? {
        name(Kind::Dossier, dossier.id, dossier.name, dossier.path);
    }
    let mut offers: Vec<Offer> = Vec::new();
    for offer in hits.iter().filter_map(|hit| named.remove(hit)) {
        if offers.iter().all(|other| (&other.title, &other.label) != (&offer.title, &offer.label)) {
            offers.push(offer);
        }
    }
    Ok(offers)
}

/// `/opensearch.xml`.
pub(super) fn description(site: &Site) -> PageBuilder {
    let name = &site.settings.name;
    let address = |path: &str| escape(site.settings.absolute(path)).into_owned();
    let marked = "{searchTerms}";
    let text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">\n\
         <ShortName>{}</ShortName>\n<Description>{}</Description>\n<InputEncoding>UTF-8</InputEncoding>\n\
         <Image>{}</Image>\n\
         <Url type=\"text/html\" template=\"{}?q={marked}\"/>\n\
         <Url type=\"application/x-suggestions+json\" template=\"{}?q={marked}\"/>\n\
         </OpenSearchDescription>\n",
        escape(courant_text::first_graphemes(name, SHORT_NAME)),
        escape(format!("{} · {name}", site.locale.text("search", &[]))),
        address(site.icon()),
        address(SEARCH),
        address(SUGGEST),
    );
    Page::new("application/opensearchdescription+xml", text)
}
