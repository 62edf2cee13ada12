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

/// What may be meant by what was typed so far: titles of articles, names of dossiers, people and topics, in the form that
/// browsers ask for (the question, then a list).
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
    let titles = titles(paper, &hits).await?;
    let text = serde_json::json!([typed, titles]).to_string();
    Ok(unkept(Page::new("application/x-suggestions+json", text)))
}

/// Titles of rows in their order, as readers may see them, each once.
async fn titles(paper: &Arc<Paper>, hits: &[Hit]) -> Result<Vec<String>> {
    if hits.is_empty() {
        return Ok(Vec::new());
    }
    let mut tx = paper.db.read().await?;
    let ids = |kind: Kind| -> Vec<i64> { hits.iter().filter(|hit| hit.kind == kind).map(|hit| hit.id).collect() };
    let mut named: HashMap<Hit, String> = HashMap::new();
    for card in articles::list_by_ids(&mut tx, &ids(Kind::Article)).await? {
        named.insert(Hit { kind: Kind::Article, id: card.id }, card.headline);
    }
    for person in listed_people(&mut tx, &ids(Kind::Person)).await? {
        named.insert(Hit { kind: Kind::Person, id: person.id }, person.name);
    }
    for topic in listed_topics(&mut tx, &ids(Kind::Topic)).await? {
        named.insert(Hit { kind: Kind::Topic, id: topic.id }, topic.name);
    }
    for dossier in dossiers::list_public(&mut tx, &ids(Kind::Dossier)).await? {
        named.insert(Hit { kind: Kind::Dossier, id: dossier.id }, dossier.name);
    }
    let mut titles: Vec<String> = Vec::new();
    for title in hits.iter().filter_map(|hit| named.remove(hit)) {
        if !titles.contains(&title) {
            titles.push(title);
        }
    }
    Ok(titles)
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
