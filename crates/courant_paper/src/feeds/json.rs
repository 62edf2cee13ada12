//! JSON Feed 1.1. What it has no word for stands under a name of the paper's own (`_courant`): docs/feeds.md.

use super::items::{Feed, File, Item, Named, Related};
use super::xml::legal;
use courant_kit::i18n::machine_date;
use jiff::tz::TimeZone;
use serde_json::{Value, json};

/// The feed as JSON.
pub fn write(feed: &Feed, zone: &TimeZone) -> String {
    let items: Vec<Value> = feed.items.iter().map(|entry| item(entry, zone)).collect();
    json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": legal(&feed.title),
        "home_page_url": feed.page,
        "feed_url": feed.itself,
        "description": legal(&feed.description),
        "language": feed.language,
        "authors": [{ "name": legal(&feed.paper), "url": feed.front }],
        "items": items,
    })
    .to_string()
}

fn named(one: &Named) -> Value {
    of([("name", json!(legal(&one.name))), ("url", json!(one.href))])
}

/// An object without what is empty.
fn of<const N: usize>(fields: [(&str, Value); N]) -> Value {
    let is_empty = |value: &Value| match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(list) => list.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    };
    let fields = fields.into_iter().filter(|(_, value)| !is_empty(value));
    Value::Object(fields.map(|(name, value)| (name.to_owned(), value)).collect())
}

fn related(one: &Related, zone: &TimeZone) -> Value {
    json!({
        "url": one.href,
        "title": legal(&one.title),
        "language": one.language,
        "date_published": machine_date(one.published_at, zone),
        "relation": one.relation,
        "reason": legal(&one.reason),
    })
}

fn picture(file: &File) -> Value {
    of([
        ("url", json!(file.href)),
        ("width", json!(file.size.map(|(width, _)| width))),
        ("height", json!(file.size.map(|(_, height)| height))),
        ("caption", json!(legal(&file.description))),
        ("credit", json!(legal(&file.credit))),
    ])
}

/// What JSON Feed has no word for.
fn own(item: &Item, zone: &TimeZone) -> Value {
    let contributor = |one: &Named| json!({ "name": legal(&one.name), "url": one.href, "role": one.role });
    of([
        ("standfirst", json!(legal(&item.standfirst))),
        ("section", json!(item.section.as_ref().map(named))),
        ("topics", item.topics.iter().map(named).collect()),
        ("contributors", item.contributors.iter().map(contributor).collect()),
        ("picture", json!(item.picture.as_ref().map(picture))),
        (
            "comments",
            json!(item.replies.as_ref().map(|replies| {
                json!({ "url": replies.page, "feed_url": format!("{}json/", replies.feed), "count": replies.count })
            })),
        ),
        ("related", item.related.iter().map(|one| related(one, zone)).collect()),
    ])
}

fn item(item: &Item, zone: &TimeZone) -> Value {
    let mut out = of([
        ("id", json!(item.id)),
        ("url", json!(item.href)),
        ("title", json!(legal(&item.title))),
        ("content_html", json!(legal(item.content.as_str()))),
        ("summary", json!(legal(&item.summary))),
        ("date_published", json!(machine_date(item.published_at, zone))),
        ("date_modified", json!(machine_date(item.updated_at, zone))),
        ("language", json!(item.language)),
        ("authors", item.authors.iter().map(named).collect()),
        ("tags", item.categories.iter().map(|category| json!(legal(&category.label))).collect()),
        ("image", json!(item.picture.as_ref().map(|picture| &picture.href))),
        (
            "attachments",
            item.enclosure
                .iter()
                .map(|file| json!({ "url": file.href, "mime_type": file.media_type, "size_in_bytes": file.bytes }))
                .collect(),
        ),
        ("_courant", own(item, zone)),
    ]);
    // The one of content_html and content_text that every item must have, even when it says nothing.
    if let Some(fields) = out.as_object_mut() {
        fields.entry("content_html").or_insert_with(|| json!(""));
    }
    out
}
