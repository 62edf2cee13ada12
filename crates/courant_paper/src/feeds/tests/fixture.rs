//! A small paper with everything in it that a feed could get wrong.

use crate::media::files::MediaFolder;
use crate::pages::router::{self, Ask};
use crate::paper::Paper;
use crate::settings::{self, Settings};
use courant_kit::clock::Clock;
use courant_kit::db::{Db, DbError, Value};
use courant_kit::http::page_cache::{PageCacheLimits, Rendered};
use quick_xml::events::Event;
use quick_xml::{Reader, XmlVersion};
use serde_json::json;
use std::collections::HashMap;
use std::sync::Arc;

/// 24 Nov 2026 02:00 UTC.
pub const NOW: i64 = 1_795_485_600_000;
pub const HOUR: i64 = 3_600_000;
/// Articles in the older month, more than one feed holds.
pub const OLD: i64 = 24;
/// A title with all that breaks documents: `]]>`, markup, controls, an unclosed direction override,
/// an emoji of three code points, Khmer.
pub const HOSTILE: &str = "]]> </script><script>alert('1')</script> & \"q\" \u{1}\u{b}\u{fffe}\u{202e}live\u{202c} \u{1f469}\u{200d}\u{1f52c} ទន្លេមេគង្គ";
/// What is left of it in a feed: one line of legal characters, directions closed.
pub const TAMED: &str = "]]> </script><script>alert('1')</script> & \"q\" live \u{1f469}\u{200d}\u{1f52c} ទន្លេមេគង្គ";
/// Stands in everything that readers may not see.
pub const CANARY: &str = "CANARY";

/// The UUID of a numbered row.
pub fn public_id(number: i64) -> String {
    format!("0190a0b0-0000-7000-8000-{number:012}")
}

/// Runs a statement.
pub async fn run(db: &Db, sql: &'static str, values: Vec<Value>) {
    db.write(move |tx| {
        let values = values.clone();
        Box::pin(async move { tx.execute(sql, &values).await })
    })
    .await
    .unwrap_or_else(|error: DbError| panic!("{sql}: {error}"));
}

struct Draft<'a> {
    id: i64,
    kind: &'a str,
    format: &'a str,
    status: &'a str,
    visibility: &'a str,
    language: &'a str,
    headline: &'a str,
    body: serde_json::Value,
    at: i64,
    updated_at: Option<i64>,
    lead: Option<i64>,
}

impl Default for Draft<'_> {
    fn default() -> Self {
        Draft {
            id: 0,
            kind: "article",
            format: "standard",
            status: "live",
            visibility: "public",
            language: "en",
            headline: "",
            body: paragraph("Text."),
            at: 0,
            updated_at: None,
            lead: None,
        }
    }
}

fn paragraph(text: &str) -> serde_json::Value {
    json!({ "blocks": [{ "id": "a", "type": "paragraph", "text": [{ "text": text }] }] })
}

async fn article(db: &Db, draft: Draft<'_>) {
    let path = if draft.kind == "page" { format!("/page-{}", draft.id) } else { format!("/2026/story-{}", draft.id) };
    run(
        db,
        "INSERT INTO articles (id, public_id, type, path, status, visibility, kind, language, headline, teaser, body,
             lead_media_id, format, section_id, comment_count, first_published_at, updated_at, created_at, modified_at)
         VALUES ($1, $2, $3, $4, $5, $6, 'analysis', $7, $8, $9, $10, $11, $12, 2, 1, $13, $14, $13, $15)",
        vec![
            draft.id.into(),
            public_id(draft.id).into(),
            draft.kind.into(),
            path.clone().into(),
            draft.status.into(),
            draft.visibility.into(),
            draft.language.into(),
            draft.headline.into(),
            format!("Teaser of {}", draft.headline).into(),
            draft.body.to_string().into(),
            draft.lead.into(),
            draft.format.into(),
            draft.at.into(),
            draft.updated_at.into(),
            draft.updated_at.unwrap_or(draft.at).into(),
        ],
    )
    .await;
    address(db, &path, "article", draft.id).await;
    if draft.kind == "article" {
        // Also of what readers may not see, as if whoever withdrew it had forgotten the lists.
        let row: Vec<Value> = vec![draft.id.into(), draft.at.into()];
        for sql in [
            "INSERT INTO article_sections (article_id, section_id, listed_at) VALUES ($1, 2, $2)",
            "INSERT INTO article_sections (article_id, section_id, is_inherited, listed_at) VALUES ($1, 1, 1, $2)",
            "INSERT INTO article_topics (article_id, topic_id, listed_at) VALUES ($1, 1, $2)",
            "INSERT INTO bylines (article_id, person_id, role, listed_at) VALUES ($1, 1, 'author', $2)",
            "INSERT INTO bylines (article_id, person_id, role, listed_at) VALUES ($1, 2, 'editor', $2)",
        ] {
            run(db, sql, row.clone()).await;
        }
    }
}

async fn address(db: &Db, path: &str, kind: &str, id: i64) {
    run(
        db,
        "INSERT INTO addresses (path, target_kind, target_id, is_canonical) VALUES ($1, $2, $3, 1)",
        vec![path.into(), kind.into(), id.into()],
    )
    .await;
}

async fn comment(db: &Db, id: i64, article: i64, kind: &str, state: &str, name: &str, text: &str) {
    run(
        db,
        "INSERT INTO comments (id, public_id, article_id, kind, state, author_name, author_email, author_address,
             body, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        vec![
            id.into(),
            public_id(9_000 + id).into(),
            article.into(),
            kind.into(),
            state.into(),
            name.into(),
            format!("{CANARY}@example.org").into(),
            "https://guest.example/".into(),
            paragraph(text).to_string().into(),
            (NOW - HOUR + id).into(),
        ],
    )
    .await;
}

async fn furniture(db: &Db) {
    let mut paper = Settings::new("River <Times> & Sons", "en", "https://river.example").unwrap();
    paper.time_zone = "Asia/Phnom_Penh".to_owned();
    paper.description = "News & views".to_owned();
    db.write(move |tx| {
        let paper = paper.clone();
        Box::pin(async move { settings::save(tx, &paper).await })
    })
    .await
    .unwrap();
    for sql in [
        "INSERT INTO sections (id, parent_id, slug, path, name, article_count)
         VALUES (1, NULL, 'world', '/category/world', 'World & more', 26),
                (2, 1, 'asia', '/category/world/asia', 'Asia', 26), (3, NULL, 'empty', '/category/empty', 'Empty', 0)",
        "INSERT INTO topics (id, slug, path, name, article_count) VALUES (1, 'rivers', '/tag/rivers', 'Rivers', 26)",
        "INSERT INTO media (id, public_id, family, state, file, media_type, bytes, width, height, alt, caption,
             credit_line, created_at)
         VALUES (1, 'm1', 'picture', 'stored', 'ab/cd.jpg', 'image/jpeg', 5000, 3000, 2000, 'A boat', 'A <boat>', 'Ann',
                 0)",
        "INSERT INTO renditions (media_id, format, width, height, bytes, file)
         VALUES (1, 'webp', 1280, 853, 90, 'ab/cd-1280.webp'), (1, 'jpeg', 1280, 853, 120, 'ab/cd-1280.jpg'),
                (1, 'jpeg', 2560, 1707, 400, 'ab/cd-2560.jpg')",
        "INSERT INTO people (id, public_id, slug, name, email, article_count, created_at)
         VALUES (1, 'p1', 'ann', 'Ann <Reporter>', 'CANARY@example.org', 26, 0),
                (2, 'p2', 'bo', 'Bo', 'CANARY@example.org', 0, 0)",
        "INSERT INTO promotions (id, slug, slot, headline, text)
         VALUES (1, 'pr1', 'article-end', 'CANARY', 'CANARY')",
    ] {
        run(db, sql, Vec::new()).await;
    }
    for (path, kind, id) in [
        ("/category/world", "section", 1),
        ("/category/world/asia", "section", 2),
        ("/category/empty", "section", 3),
        ("/tag/rivers", "topic", 1),
    ] {
        address(db, path, kind, id).await;
    }
}

/// The body of the story with the hostile title.
fn lead_body() -> serde_json::Value {
    json!({ "blocks": [
        { "id": "a", "type": "part", "kind": "report", "label": "In the News", "anchor": "news", "blocks": [
            { "id": "b", "type": "paragraph", "text": [
                { "text": "]]> & \u{1}\u{b} " },
                { "marked": [{ "link": { "href": "/about/?a=1&b=2" } }, [{ "text": "here" }]] },
            ] },
            { "id": "c", "type": "figure", "media": { "library": 1 }, "alt": "A \"boat\"" },
        ] },
        { "id": "d", "type": "part", "kind": "opinion", "label": "My view", "anchor": "view", "blocks": [
            { "id": "e", "type": "paragraph", "text": [{ "text": "<script>alert(2)</script>" }] },
        ] },
        { "id": "f", "type": "embed", "provider": "youtube", "url": "https://www.youtube.com/watch?v=abcdefghijk",
          "player": "https://www.youtube-nocookie.com/embed/abcdefghijk", "title": "A film" },
        { "id": "g", "type": "paragraph", "text": [{ "text": "Noted." }, { "footnote_ref": "1" }] },
    ], "footnotes": [{ "id": "1", "text": [{ "text": "A note." }] }] })
}

/// Fills an empty store and opens the paper.
pub async fn paper(db: Db) -> Arc<Paper> {
    furniture(&db).await;
    let lead = Draft {
        id: 1,
        format: "video",
        headline: HOSTILE,
        body: lead_body(),
        at: NOW - HOUR,
        updated_at: Some(NOW - HOUR / 2),
        lead: Some(1),
        ..Draft::default()
    };
    article(&db, lead).await;
    article(
        &db,
        Draft {
            id: 2, headline: "ទឹកទន្លេឡើង", language: "km", at: NOW - 2 * HOUR, ..Draft::default()
        },
    )
    .await;
    for (id, status, visibility) in [
        (3, "draft", "public"),
        (4, "live", "password"),
        (5, "live", "private"),
        (6, "scheduled", "public"),
        (7, "withdrawn", "public"),
    ] {
        let (headline, body) = (CANARY, paragraph(CANARY));
        let hidden =
            Draft { id, status, visibility, headline, body, at: NOW - 3 * HOUR, lead: Some(1), ..Draft::default() };
        article(&db, hidden).await;
    }
    article(&db, Draft { id: 8, kind: "page", headline: "About", at: NOW - HOUR, ..Draft::default() }).await;
    for number in 0..OLD {
        let headline = format!("Old {number}");
        // The last instants of May in UTC, which are June in Phnom Penh.
        let at = 1_780_272_000_000 - HOUR - number * 1_000;
        article(&db, Draft { id: 100 + number, headline: &headline, at, ..Draft::default() }).await;
    }
    // Those that readers may not see stand first, as if the list was computed before they went.
    run(
        &db,
        "INSERT INTO related_articles (article_id, rank, related_id, score, reason, detail)
         VALUES (1, 0, 4, 9, 'about', 'CANARY'), (1, 1, 7, 8, 'topic', '1'), (1, 2, 2, 7, 'topic', '1'),
                (1, 3, 100, 6, 'about', '<Sok> & \u{1}Dara'), (1, 4, 101, 5, 'topic', '99'), (2, 0, 1, 7, 'earlier', '')",
        Vec::new(),
    )
    .await;
    comment(&db, 1, 1, "comment", "live", "Guest <b>", "First & \u{1}best").await;
    comment(&db, 2, 1, "comment", "live", "", "Second").await;
    comment(&db, 3, 1, "comment", "held", CANARY, CANARY).await;
    comment(&db, 4, 1, "comment", "spam", CANARY, CANARY).await;
    comment(&db, 5, 4, "comment", "live", CANARY, CANARY).await;
    comment(&db, 6, 3, "comment", "live", CANARY, CANARY).await;
    comment(&db, 7, 1, "pingback", "live", "Other site", "Elsewhere").await;
    let media = MediaFolder::new(std::env::temp_dir());
    Paper::open(db, Clock::fixed(NOW), media, PageCacheLimits::default(), None).await.unwrap()
}

/// What an address answers.
pub async fn ask(paper: &Paper, path: &str) -> Rendered {
    router::render(paper, &Ask::parse(path, "").unwrap()).await.unwrap()
}

/// The text of an address that must answer 200.
pub async fn text_of(paper: &Paper, path: &str) -> String {
    let rendered = ask(paper, path).await;
    assert_eq!(rendered.page.status(), 200, "{path}");
    String::from_utf8(rendered.page.bytes().to_vec()).unwrap()
}

/// An element: path of names, attributes, text.
#[derive(Debug, Clone, Default)]
pub struct Element {
    pub path: String,
    pub attributes: HashMap<String, String>,
    pub text: String,
}

/// Parses a document and gives its elements in the order of their ends; fails on anything that is
/// not well-formed or not a character of XML 1.0.
pub fn parse(xml: &str) -> Vec<Element> {
    let is_odd = |c: char| (c < ' ' && !"\t\n\r".contains(c)) || matches!(c, '\u{fffe}' | '\u{ffff}');
    assert!(!xml.contains(is_odd), "a character that XML has no place for");
    let mut reader = Reader::from_str(xml);
    let (mut open, mut done): (Vec<Element>, Vec<Element>) = (Vec::new(), Vec::new());
    loop {
        let event = reader.read_event().unwrap();
        match &event {
            Event::Start(tag) | Event::Empty(tag) => {
                let above = open.last().map_or("", |element| element.path.as_str());
                let path = format!("{above}/{}", tag.name().as_ref());
                let attributes = tag
                    .attributes()
                    .map(|attribute| {
                        let attribute = attribute.unwrap();
                        (
                            attribute.key.as_ref().to_owned(),
                            attribute.normalized_value(XmlVersion::Implicit1_0).unwrap().into_owned(),
                        )
                    })
                    .collect();
                let element = Element { path, attributes, text: String::new() };
                if matches!(event, Event::Empty(_)) { done.push(element) } else { open.push(element) }
            }
            Event::End(_) => done.push(open.pop().unwrap()),
            Event::Text(text) => {
                if let Some(element) = open.last_mut() {
                    element.text.push_str(&text.xml10_content());
                }
            }
            Event::GeneralRef(reference) => {
                let name = reference.xml10_content();
                let c = reference.resolve_char_ref().unwrap().unwrap_or_else(|| match name.as_ref() {
                    "amp" => '&',
                    "lt" => '<',
                    "gt" => '>',
                    "quot" => '"',
                    other => panic!("&{other}; is not declared"),
                });
                open.last_mut().unwrap().text.push(c);
            }
            Event::Decl(_) => {}
            Event::Eof => break,
            other => panic!("{other:?} has no place in a feed"),
        }
    }
    assert!(open.is_empty());
    done
}

/// Texts of the elements whose path ends so.
pub fn texts<'a>(elements: &'a [Element], end: &str) -> Vec<&'a str> {
    elements.iter().filter(|element| element.path.ends_with(end)).map(|element| element.text.as_str()).collect()
}
