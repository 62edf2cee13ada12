//! Atom 1.0 (RFC 4287) with thread counts (RFC 4685).

use super::items::{Feed, Item, Named};
use super::xml::Xml;
use courant_kit::i18n::machine_date;
use jiff::tz::TimeZone;

/// The feed as Atom.
pub fn write(feed: &Feed, zone: &TimeZone) -> String {
    let root = [
        ("xmlns", "http://www.w3.org/2005/Atom"),
        ("xmlns:thr", "http://purl.org/syndication/thread/1.0"),
        ("xml:lang", feed.language.as_str()),
    ];
    Xml::document("feed", &root, |xml| {
        xml.text("id", &[], &feed.itself);
        xml.text("title", &[], &feed.title);
        xml.text("subtitle", &[], &feed.description);
        xml.text("updated", &[], &machine_date(changed_at(feed), zone));
        xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("href", &feed.page)]);
        xml.empty("link", &[("rel", "self"), ("type", "application/atom+xml"), ("href", &feed.itself)]);
        person(xml, "author", &Named { name: feed.paper.clone(), href: feed.front.clone(), role: String::new() });
        xml.text("generator", &[], "Courant");
        for item in &feed.items {
            let lang = [("xml:lang", item.language.as_str())];
            let own: &[_] = if item.language == feed.language { &[] } else { &lang };
            xml.element("entry", own, |xml| entry(xml, item, zone));
        }
    })
}

/// What readers are told of; the store's own changes are for `Last-Modified`.
fn changed_at(feed: &Feed) -> i64 {
    feed.items.iter().map(|item| item.updated_at).max().or(feed.changed_at).unwrap_or_default()
}

fn person(xml: &mut Xml, name: &'static str, author: &Named) {
    xml.element(name, &[], |xml| {
        xml.text("name", &[], &author.name);
        xml.text_unless_empty("uri", &author.href);
    });
}

/// Links to what is related (RFC 4287 section 4.2.7.2), by the name that Atom's link has in a document.
pub fn related(xml: &mut Xml, name: &'static str, item: &Item) {
    for one in &item.related {
        let mut link = vec![("rel", "related"), ("type", "text/html"), ("href", &*one.href), ("title", &*one.title)];
        if one.language != item.language {
            link.push(("hreflang", &one.language));
        }
        xml.empty(name, &link);
    }
}

fn entry(xml: &mut Xml, item: &Item, zone: &TimeZone) {
    xml.text("id", &[], &item.id);
    xml.text("title", &[], &item.title);
    xml.text("published", &[], &machine_date(item.published_at, zone));
    xml.text("updated", &[], &machine_date(item.updated_at, zone));
    xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("href", &item.href)]);
    if let Some(replies) = &item.replies {
        let count = replies.count.to_string();
        let feed = format!("{}atom/", replies.feed);
        xml.empty(
            "link",
            &[("rel", "replies"), ("type", "application/atom+xml"), ("href", &feed), ("thr:count", &count)],
        );
    }
    if let Some(file) = &item.enclosure {
        let bytes = file.bytes.to_string();
        xml.empty(
            "link",
            &[("rel", "enclosure"), ("type", &file.media_type), ("length", &bytes), ("href", &file.href)],
        );
    }
    related(xml, "link", item);
    for author in &item.authors {
        person(xml, "author", author);
    }
    for contributor in &item.contributors {
        person(xml, "contributor", contributor);
    }
    for category in &item.categories {
        let mut attributes = vec![("term", category.term.as_str())];
        if !category.scheme.is_empty() {
            attributes.push(("scheme", &category.scheme));
            attributes.push(("label", &category.label));
        }
        xml.empty("category", &attributes);
    }
    xml.text_unless_empty("summary", &item.summary);
    xml.markup("content", &[("type", "html")], &item.content);
}
