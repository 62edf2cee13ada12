//! RSS 2.0 (RSS Advisory Board, 2.0.11) with the modules feed readers know: content, Dublin Core,
//! Atom's links, Media RSS, slash and the Comment API.

use super::atom;
use super::items::{Feed, File, Item};
use super::xml::Xml;
use courant_body::SafeHtml;
use courant_kit::i18n::machine_date;
use jiff::tz::TimeZone;

const ROOT: &[(&str, &str)] = &[
    ("version", "2.0"),
    ("xmlns:atom", "http://www.w3.org/2005/Atom"),
    ("xmlns:content", "http://purl.org/rss/1.0/modules/content/"),
    ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ("xmlns:media", "http://search.yahoo.com/mrss/"),
    ("xmlns:slash", "http://purl.org/rss/1.0/modules/slash/"),
    ("xmlns:wfw", "http://wellformedweb.org/CommentAPI/"),
];

/// The feed as RSS.
pub fn write(feed: &Feed, zone: &TimeZone) -> String {
    Xml::document("rss", ROOT, |xml| {
        xml.element("channel", &[], |xml| {
            xml.text("title", &[], &feed.title);
            xml.text("link", &[], &feed.page);
            xml.text("description", &[], &feed.description);
            xml.text("language", &[], &feed.language);
            if let Some(at) = feed.changed_at {
                xml.text("lastBuildDate", &[], &date(at));
            }
            xml.text("generator", &[], "Courant");
            xml.empty("atom:link", &[("rel", "self"), ("type", "application/rss+xml"), ("href", &feed.itself)]);
            for entry in &feed.items {
                xml.element("item", &[], |xml| item(xml, feed, entry, zone));
            }
        });
    })
}

fn item(xml: &mut Xml, feed: &Feed, item: &Item, zone: &TimeZone) {
    xml.text("title", &[], &item.title);
    xml.text("link", &[], &item.href);
    xml.text("guid", &[("isPermaLink", "false")], &item.id);
    xml.text("pubDate", &[], &date(item.published_at));
    if item.updated_at > item.published_at {
        // RSS has no word for it; readers of feeds know Atom's.
        xml.text("atom:updated", &[], &machine_date(item.updated_at, zone));
    }
    for author in &item.authors {
        xml.text("dc:creator", &[], &author.name);
    }
    for person in &item.contributors {
        xml.text("dc:contributor", &[], &person.name);
    }
    if item.language != feed.language {
        xml.text("dc:language", &[], &item.language);
    }
    for category in &item.categories {
        let domain = [("domain", category.scheme.as_str())];
        xml.text("category", if category.scheme.is_empty() { &[] } else { &domain }, &category.label);
    }
    if !item.summary.is_empty() {
        xml.markup("description", &[], &SafeHtml::escape(&item.summary));
    }
    xml.markup("content:encoded", &[], &item.content);
    if let Some(file) = &item.enclosure {
        let bytes = file.bytes.to_string();
        xml.empty("enclosure", &[("url", &file.href), ("length", &bytes), ("type", &file.media_type)]);
    }
    if let Some(file) = &item.picture {
        media(xml, file);
    }
    atom::related(xml, "atom:link", item);
    if let Some(replies) = &item.replies {
        xml.text("comments", &[], &replies.page);
        xml.text("wfw:commentRss", &[], &replies.feed);
        xml.text("slash:comments", &[], &replies.count.to_string());
    }
}

/// Media RSS 1.5.1.
fn media(xml: &mut Xml, file: &File) {
    let bytes = file.bytes.to_string();
    let (width, height) = file.size.map(|(width, height)| (width.to_string(), height.to_string())).unwrap_or_default();
    let all = [("type", file.media_type.as_str()), ("fileSize", &bytes), ("width", &width), ("height", &height)];
    let mut attributes: Vec<(&'static str, &str)> = vec![("url", &file.href), ("medium", "image")];
    attributes.extend(all.into_iter().filter(|(_, value)| !value.is_empty() && *value != "0"));
    xml.element("media:content", &attributes, |xml| {
        if !file.description.is_empty() {
            xml.text("media:description", &[("type", "plain")], &file.description);
        }
        xml.text_unless_empty("media:credit", &file.credit);
    });
}

/// RFC 822 as RSS wants it, in UTC with a year of four digits.
pub fn date(at: i64) -> String {
    let at = at.clamp(-62_135_596_800_000, 253_402_207_200_000);
    jiff::Timestamp::from_millisecond(at).unwrap_or_default().strftime("%a, %d %b %Y %H:%M:%S +0000").to_string()
}
