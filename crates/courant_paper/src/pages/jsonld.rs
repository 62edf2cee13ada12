//! Structured data (JSON-LD, schema.org 30.0) of each kind of page.
//!
//! What is said here stands on the page as well; nothing is added for machines alone. A page with
//! several things is a list of them: every reader of structured data follows a list, not every
//! one an `@graph`.

use super::article::Parts;
use super::clips;
use super::corrections::anchor;
use super::share_card::CardLink;
use super::site::{LinkView, Site};
use crate::articles::Card;
use crate::dossiers::{Dossier, Within};
use crate::layout;
use crate::media::Medium;
use crate::people::Credit;
use courant_body::Body;
use courant_kit::i18n::machine_date;
use courant_news::address;
use courant_news::kind::{Kind, parse_kind, schema_type};
use minijinja::Value as Markup;
use serde_json::{Map, Value, json};

/// Pictures named for one article.
const PICTURES: usize = 5;

/// An object in the making, without what is empty.
#[derive(Default)]
pub(super) struct Thing(Map<String, Value>);

impl Thing {
    pub(super) fn of(kind: &str) -> Thing {
        Thing::default().with("@type", json!(kind))
    }

    pub(super) fn with(mut self, key: &str, value: Value) -> Thing {
        let is_empty = match &value {
            Value::Null => true,
            Value::String(text) => text.is_empty(),
            Value::Array(list) => list.is_empty(),
            Value::Bool(_) | Value::Number(_) | Value::Object(_) => false,
        };
        if !is_empty {
            self.0.insert(key.to_owned(), value);
        }
        self
    }

    pub(super) fn done(self) -> Value {
        Value::Object(self.0)
    }
}

fn front(site: &Site) -> String {
    site.settings.absolute("/")
}

fn publisher(site: &Site) -> Value {
    let logo = site.brand.logos.first().map_or(site.icon(), |logo| &logo.src);
    Thing::of("NewsMediaOrganization")
        .with("@id", json!(format!("{}#paper", front(site))))
        .with("name", json!(site.settings.name))
        .with("url", json!(front(site)))
        .with("description", json!(site.settings.description))
        .with("logo", json!({ "@type": "ImageObject", "url": site.settings.absolute(logo) }))
        .done()
}

/// The way from the top down to the page itself; none where there is nothing above it.
fn crumb_list(site: &Site, above: &[LinkView], own_label: &str, own_href: &str) -> Option<Value> {
    if above.is_empty() {
        return None;
    }
    let all = above.iter().map(|crumb| (crumb.label.as_str(), crumb.href.as_str())).chain([(own_label, own_href)]);
    let items: Vec<Value> = all
        .enumerate()
        .map(|(index, (label, href))| {
            json!({ "@type": "ListItem", "position": index + 1, "name": label, "item": site.settings.absolute(href) })
        })
        .collect();
    Some(json!({ "@type": "BreadcrumbList", "itemListElement": items }))
}

fn things(items: impl IntoIterator<Item = Value>) -> Markup {
    let mut items: Vec<Value> = items.into_iter().collect();
    for item in items.iter_mut().filter_map(Value::as_object_mut) {
        item.insert("@context".to_owned(), json!("https://schema.org"));
    }
    match <[Value; 1]>::try_from(items) {
        Ok([only]) => layout::json(&only),
        Err(items) => layout::json(&Value::Array(items)),
    }
}

/// Of the front page.
pub fn website(site: &Site) -> Markup {
    let own = Thing::of("WebSite")
        .with("@id", json!(format!("{}#site", front(site))))
        .with("name", json!(site.settings.name))
        .with("url", json!(front(site)))
        .with("inLanguage", json!(site.settings.language))
        .with("description", json!(site.settings.description))
        .with("publisher", json!({ "@id": format!("{}#paper", front(site)) }))
        .done();
    things([own, publisher(site)])
}

/// Of a list of articles.
pub fn list(site: &Site, title: &str, href: &str, crumbs: &[LinkView], cards: &[Card]) -> Markup {
    let items: Vec<Value> = cards
        .iter()
        .enumerate()
        .map(|(index, card)| json!({ "@type": "ListItem", "position": index + 1, "url": site.settings.absolute(&address::href(&card.path)) }))
        .collect();
    let page = json!({
        "@type": "CollectionPage",
        "name": title,
        "url": site.settings.absolute(href),
        "inLanguage": site.settings.language,
        "isPartOf": part_of_site(site),
        "mainEntity": { "@type": "ItemList", "itemListElement": items },
    });
    things([Some(page), crumb_list(site, crumbs, title, href)].into_iter().flatten())
}

/// The site that a page is part of.
fn part_of_site(site: &Site) -> Value {
    json!({ "@type": "WebSite", "@id": format!("{}#site", front(site)), "url": front(site), "name": site.settings.name })
}

/// What names a dossier from anywhere.
fn dossier_id(url: &str) -> String {
    format!("{url}#dossier")
}

/// Of a dossier, with the articles that stand on the page.
pub fn dossier(site: &Site, own: &Dossier, cards: &[&Card]) -> Markup {
    let url = site.settings.absolute(&address::href(&own.path));
    let language = if own.language.is_empty() { &site.settings.language } else { &own.language };
    let parts = cards.iter().map(|card| {
        let (kind, narrow) = types(parse_kind(&card.kind));
        let href = site.settings.absolute(&address::href(&card.path));
        Thing::of(kind)
            .with("additionalType", json!(narrow))
            .with("@id", json!(format!("{href}#article")))
            .with("url", json!(href))
            .with("headline", json!(card.headline))
            .with("datePublished", json!(machine_date(card.published_at, &site.zone)))
            .done()
    });
    let page = Thing::of("CollectionPage")
        .with("@id", json!(dossier_id(&url)))
        .with("name", json!(own.name))
        .with("url", json!(url))
        .with("description", json!(own.standfirst))
        .with("inLanguage", json!(language))
        .with("isPartOf", part_of_site(site))
        .with("hasPart", parts.collect())
        .done();
    things([page])
}

/// Of an article or standing page. `pictures` are those that stand for it, the first one first; where there is none,
/// the share card does.
pub(super) fn article(
    site: &Site,
    parts: &Parts,
    pictures: &[&Medium],
    card: &CardLink,
    crumbs: &[LinkView],
) -> Markup {
    let article = &parts.article;
    let href = address::href(&article.path);
    let url = site.settings.absolute(&href);
    let (kind, narrow) = if article.is_page { ("WebPage", None) } else { types(parse_kind(&article.kind)) };
    let mut images: Vec<Value> = pictures.iter().filter_map(|medium| image(site, medium)).take(PICTURES).collect();
    if images.is_empty() {
        images.push(json!({ "@type": "ImageObject", "url": card.url, "width": card.width, "height": card.height }));
    }
    let mut own = Thing::of(kind)
        .with("additionalType", json!(narrow))
        .with("@id", json!(format!("{url}#article")))
        .with("url", json!(url))
        .with("mainEntityOfPage", json!(url))
        .with("headline", json!(article.headline))
        .with("copyrightNotice", json!(article.rights))
        .with("abstract", json!(article.standfirst))
        .with("description", json!(article.teaser))
        .with("inLanguage", json!(article.language))
        .with("publisher", publisher(site));
    if !article.is_page {
        own = reported(own, site, parts, &url);
        let (films, sounds) = clips::objects(site, parts, &images);
        own = own.with("video", Value::Array(films)).with("audio", Value::Array(sounds));
    }
    let own = own.with("image", Value::Array(images)).done();
    things([Some(own), crumb_list(site, crumbs, &article.headline, &href)].into_iter().flatten())
}

/// The type of an article that search engines know by name; what sort of one it is stands beside
/// it, since few of them know the tree of types.
fn types(kind: Option<Kind>) -> (&'static str, Option<String>) {
    let broad = match kind {
        Some(Kind::Satire | Kind::Sponsored) => "Article",
        _ => "NewsArticle",
    };
    let own = schema_type(kind);
    (broad, (own != broad).then(|| format!("https://schema.org/{own}")))
}

/// What is said of articles and not of standing pages.
fn reported(own: Thing, site: &Site, parts: &Parts, url: &str) -> Thing {
    let article = &parts.article;
    let by_role = |role: &str| -> Vec<Value> {
        parts.credits.iter().filter(|credit| credit.role == role).map(|credit| person(site, credit)).collect()
    };
    // What nobody signed is the paper's.
    let authors = match by_role("author") {
        list if list.is_empty() => vec![publisher(site)],
        list => list,
    };
    let section = article.section_id.and_then(|id| site.sections.iter().find(|section| section.id == id));
    let sources: Vec<String> = serde_json::from_str(&article.sources).unwrap_or_default();
    own.with("datePublished", json!(machine_date(article.published_at, &site.zone)))
        .with("dateModified", json!(machine_date(article.updated_at.unwrap_or(article.published_at), &site.zone)))
        .with("wordCount", json!(article.word_count))
        .with("commentCount", json!(article.comment_count))
        .with("author", Value::Array(authors))
        .with("editor", Value::Array(by_role("editor")))
        .with("translator", Value::Array(by_role("translator")))
        .with("dateline", json!(article.dateline))
        .with("articleSection", json!(section.map(|section| section.name.clone())))
        .with("keywords", parts.topics.iter().map(|topic| json!(topic.name)).collect())
        .with("citation", json!(sources))
        .with("hasPart", Value::Array(labelled_parts(url, &parts.body)))
        .with("isPartOf", parts.within.iter().map(|(dossier, _)| within(site, dossier)).collect())
        .with("isAccessibleForFree", json!(true))
        .with("correction", Value::Array(corrections(site, parts, url)))
}

/// What was wrong, as stands on the page too; updates are no corrections.
fn corrections(site: &Site, parts: &Parts, url: &str) -> Vec<Value> {
    let all = parts.notes.iter().filter(|noted| noted.is_correction()).map(|noted| &noted.note);
    all.map(|note| {
        let address = format!("{url}#{}", anchor(note));
        json!({ "@type": "CorrectionComment", "@id": address, "url": address, "text": note.text, "datePublished": machine_date(note.noted_at, &site.zone) })
    })
    .collect()
}

fn within(site: &Site, dossier: &Within) -> Value {
    let url = site.settings.absolute(&address::href(&dossier.path));
    json!({ "@type": "CollectionPage", "@id": dossier_id(&url), "url": url, "name": dossier.name })
}

fn person(site: &Site, credit: &Credit) -> Value {
    Thing::of("Person")
        .with("name", json!(credit.person.name))
        .with("url", json!(site.settings.absolute(&address::href(&credit.person.path()))))
        .with("jobTitle", json!(credit.person.title))
        .done()
}

fn labelled_parts(url: &str, body: &Body) -> Vec<Value> {
    body.parts()
        .map(|part| {
            let kind: Kind = part.kind;
            json!({ "@type": schema_type(Some(kind)), "@id": format!("{url}#{}", part.anchor), "headline": part.label, "url": format!("{url}#{}", part.anchor) })
        })
        .collect()
}

fn image(site: &Site, medium: &Medium) -> Option<Value> {
    let (href, width, height) = medium.largest()?;
    Some(
        Thing::of("ImageObject")
            .with("url", json!(site.settings.absolute(&href)))
            .with("width", json!(width))
            .with("height", json!(height))
            .with("caption", json!(medium.caption))
            .with("creditText", json!(medium.credit_line))
            .done(),
    )
}
