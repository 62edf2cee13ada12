//! JSON Feed 1.1, with what is related under a name of the paper's own (`_courant`).

use super::items::{Author, Feed, Item, Related};
use super::xml::legal;
use courant_kit::i18n::machine_date;
use jiff::tz::TimeZone;
use serde_json::{Map, Value, json};

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

fn author(author: &Author) -> Value {
    if author.href.is_empty() {
        json!({ "name": legal(&author.name) })
    } else {
        json!({ "name": legal(&author.name), "url": author.href })
    }
}

fn related(one: &Related) -> Value {
    json!({ "url": one.href, "title": legal(&one.title), "language": one.language, "reason": legal(&one.reason) })
}

fn item(item: &Item, zone: &TimeZone) -> Value {
    let mut out = Map::new();
    let mut set = |key: &str, value: Value| {
        if value.as_str() != Some("") && value.as_array().is_none_or(|list| !list.is_empty()) {
            out.insert(key.to_owned(), value);
        }
    };
    set("id", json!(item.id));
    set("url", json!(item.href));
    set("title", json!(legal(&item.title)));
    set("content_html", json!(legal(item.content.as_str())));
    set("summary", json!(legal(&item.summary)));
    set("date_published", json!(machine_date(item.published_at, zone)));
    set("date_modified", json!(machine_date(item.updated_at, zone)));
    set("language", json!(item.language));
    set("authors", item.authors.iter().map(author).collect());
    set("tags", item.categories.iter().map(|category| json!(legal(&category.label))).collect());
    if let Some(picture) = &item.picture {
        set("image", json!(picture.href));
    }
    if let Some(file) = &item.enclosure {
        set("attachments", json!([{ "url": file.href, "mime_type": file.media_type, "size_in_bytes": file.bytes }]));
    }
    if !item.related.is_empty() {
        set("_courant", json!({ "related": item.related.iter().map(related).collect::<Value>() }));
    }
    // The one of content_html and content_text that every item must have, even when it says nothing.
    out.entry("content_html").or_insert_with(|| json!(""));
    Value::Object(out)
}
