//! Bodies that an editor sends as JSON.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

#[path = "parts/bodies.rs"]
mod bodies;
#[path = "parts/judge.rs"]
mod judge;

use bodies::body;
use courant_body::*;
use judge::judge;
use proptest::prelude::*;
use serde_json::{Value, json};

fn take(json: &Value) -> Result<Body, IntakeRefusal> {
    read_json(json.to_string().as_bytes(), &IntakeLimits::default())
}

/// The stored form of what is taken from these blocks.
fn blocks(blocks: Value) -> Value {
    let body = take(&json!({ "blocks": blocks })).unwrap();
    serde_json::from_str::<Value>(&body.to_json()).unwrap()["blocks"].clone()
}

#[test]
fn what_nobody_sees_is_put_right() {
    for (sent, taken) in [
        // Ids: missing, doubled, of other letters.
        (
            json!([{"type": "rule"}, {"type": "rule", "id": "b7"}, {"type": "rule", "id": "b7"}, {"type": "rule", "id": "B 1"}, {"type": "rule", "id": 3}]),
            json!([{"type": "rule", "id": "b8"}, {"type": "rule", "id": "b7"}, {"type": "rule", "id": "b9"}, {"type": "rule", "id": "b10"}, {"type": "rule", "id": "b11"}]),
        ),
        // White space, empty texts and marks, texts that touch.
        (
            json!([{"type": "paragraph", "id": "a", "text": [{"text": " x\u{1}\n "}, {"text": ""}, {"marked": ["strong", [{"text": " "}]]}, {"text": "y"}, {"text": " z "}, "break"]}]),
            json!([{"type": "paragraph", "id": "a", "text": [{"text": "x y z"}]}]),
        ),
        // Nothing to be seen is nothing.
        (
            json!([{"type": "paragraph", "id": "a", "text": [{"text": "\u{a0} "}]}, {"type": "gallery", "id": "b", "figures": []}, {"type": "code", "id": "c", "text": " "}]),
            json!(null),
        ),
        // The start of the line is where text stands; levels, spans, columns and sizes come into range.
        (
            json!([{"type": "crosshead", "id": "a", "level": 1, "align": "start", "text": [{"text": "x"}]}, {"type": "crosshead", "id": "b", "level": 9, "text": [{"text": "x"}]}]),
            json!([{"type": "crosshead", "id": "a", "level": 2, "text": [{"text": "x"}]}, {"type": "crosshead", "id": "b", "level": 6, "text": [{"text": "x"}]}]),
        ),
        (
            json!([{"type": "table", "id": "a", "rows": [[{"blocks": [], "colspan": 0, "rowspan": 9999}]]}]),
            json!([{"type": "table", "id": "a", "rows": [[{"blocks": [], "colspan": 1, "rowspan": 1000}]]}]),
        ),
        // A paragraph of pictures is pictures.
        (
            json!([{"type": "paragraph", "id": "a", "align": "center", "text": [{"marked": [{"link": {"href": "/big"}}, [{"picture": {"media": {"address": " /x.jpg"}, "alt": " an  x ", "width": 0}}]]}]}]),
            json!([{"type": "figure", "id": "a", "media": {"address": "/x.jpg"}, "alt": "an x", "link": "/big", "placement": "center"}]),
        ),
        // Players are made anew from their address.
        (
            json!([{"type": "embed", "id": "a", "provider": "vimeo", "url": "https://youtu.be/abcdefghijk", "player": "https://player.vimeo.com/video/666"}, {"type": "embed", "id": "b", "provider": "youtube", "url": "//evil.example/x", "player": "https://www.youtube-nocookie.com/embed/x"}]),
            json!([{"type": "embed", "id": "a", "provider": "youtube", "url": "https://www.youtube.com/watch?v=abcdefghijk", "player": "https://www.youtube-nocookie.com/embed/abcdefghijk"}, {"type": "embed", "id": "b", "provider": "other", "url": "https://evil.example/x"}]),
        ),
        // No link in a link; questions stay.
        (
            json!([{"type": "paragraph", "id": "a", "text": [{"marked": [{"link": {"href": "https://a.example", "title": " "}}, [{"text": "x"}, {"marked": [{"link": {"href": "/b"}}, [{"text": "y"}]]}, {"marked": [{"question": "q-1"}, [{"text": "z"}]]}]]}]}]),
            json!([{"type": "paragraph", "id": "a", "text": [{"marked": [{"link": {"href": "https://a.example"}}, [{"text": "xy"}, {"marked": [{"question": "q-1"}, [{"text": "z"}]]}]]}]}]),
        ),
        // Program text, as the reader of HTML sees it.
        (
            json!([{"type": "preformatted", "id": "a", "text": [{"marked": ["code", [{"text": "a\r\n b"}]]}]}, {"type": "code", "id": "b", "text": "x\ry", "language": "Rust"}]),
            json!([{"type": "code", "id": "a", "text": "a\n b"}, {"type": "code", "id": "b", "text": "x\ny", "language": "rust"}]),
        ),
        (
            json!([{"type": "list", "id": "a", "ordered": false, "start": 4, "reversed": true, "items": [[{"type": "paragraph", "lang": "pt_BR", "text": [{"text": "x"}]}], []]}, {"type": "list", "id": "c", "ordered": true, "items": []}]),
            json!([{"type": "list", "id": "a", "ordered": false, "items": [[{"type": "paragraph", "id": "b1", "lang": "pt-BR", "text": [{"text": "x"}]}], []]}]),
        ),
    ] {
        assert_eq!(blocks(sent.clone()), taken, "{sent}");
    }
}

#[test]
fn marks_may_stand_only_so_deep() {
    let mut text = json!([{"text": "x"}]);
    for _ in 0..20 {
        text = json!([{"marked": ["strong", text]}]);
    }
    let taken = blocks(json!([{"type": "paragraph", "id": "a", "text": text}])).to_string();
    assert_eq!(taken.matches("strong").count(), 12, "{taken}");
}

#[test]
fn notes_follow_their_references() {
    let note = |id: &str, text: Value| json!({"id": id, "text": text});
    let body = take(&json!({
        "blocks": [{"type": "paragraph", "id": "a", "text": [{"text": "x "}, {"footnote_ref": "gone"}, {"footnote_ref": "two"}, {"marked": ["strong", [{"footnote_ref": "one"}]]}]}],
        "footnotes": [note("one", json!([{"footnote_ref": "three"}])), note("unused", json!([])), note("three", json!([])), note("two", json!([{"text": " y "}]))],
    }))
    .unwrap();
    let ids: Vec<&str> = body.footnotes.iter().map(|note| note.id.as_str()).collect();
    assert_eq!(ids, ["two", "one", "three", "unused"]);
    assert_eq!(body.footnotes[0].text, [Inline::Text("y".into())]);
    assert!(!body.to_json().contains("gone"));
}

#[test]
fn what_somebody_has_to_decide_is_refused_with_its_place() {
    let paragraph = |text: Value| json!({"blocks": [{"type": "rule", "id": "r"}, {"type": "quote", "id": "q", "blocks": [{"type": "paragraph", "id": "p", "text": text}]}]});
    let only = |block: Value| json!({ "blocks": [block] });
    let link = |href: &str| paragraph(json!([{"text": "x"}, {"marked": [{"link": {"href": href}}, [{"text": "y"}]]}]));
    for (sent, key, path, id) in [
        (link("javascript:alert(1)"), "link-address", "/blocks/1/blocks/0/text/1/marked/0/link/href", Some("p")),
        (
            link(&format!("/{}", "x".repeat(5000))),
            "address-too-long",
            "/blocks/1/blocks/0/text/1/marked/0/link/href",
            Some("p"),
        ),
        (
            paragraph(json!([{"marked": [{"lang": "x\" y"}, [{"text": "y"}]]}])),
            "language",
            "/blocks/1/blocks/0/text/0/marked/0/lang",
            Some("p"),
        ),
        (
            paragraph(json!([{"marked": [{"anchor": "a b"}, [{"text": "y"}]]}])),
            "anchor",
            "/blocks/1/blocks/0/text/0/marked/0/anchor",
            Some("p"),
        ),
        (
            paragraph(json!([{"marked": [{"question": "a b"}, [{"text": "y"}]]}])),
            "question",
            "/blocks/1/blocks/0/text/0/marked/0/question",
            Some("p"),
        ),
        (paragraph(json!([{"text": "x".repeat(300_000)}])), "text-too-long", "/blocks/1/blocks/0/text/0", Some("p")),
        (paragraph(json!("text")), "not-a-body", "/blocks/1/blocks/0", Some("p")),
        (only(json!({"type": "marquee", "id": "m"})), "not-a-body", "/blocks/0", Some("m")),
        (only(json!({"type": "crosshead", "id": "c", "level": 300, "text": []})), "not-a-body", "/blocks/0", Some("c")),
        (only(json!("text")), "not-a-body", "/blocks/0", None),
        (json!({"blocks": 7}), "not-a-body", "/blocks", None),
        (json!([]), "not-a-body", "", None),
        (
            only(json!({"type": "figure", "id": "f", "media": {"address": "data:image/png;base64,AA"}})),
            "media-address",
            "/blocks/0/media/address",
            Some("f"),
        ),
        (
            only(json!({"type": "figure", "id": "f", "alt": "x".repeat(5000), "media": {"library": 3}})),
            "field-too-long",
            "/blocks/0/alt",
            Some("f"),
        ),
        (
            only(json!({"type": "embed", "id": "e", "provider": "other", "url": "/page"})),
            "embed-address",
            "/blocks/0/url",
            Some("e"),
        ),
        (
            only(json!({"type": "quote", "id": "e", "blocks": [{"type": "rule"}], "source": "tel:1"})),
            "source-address",
            "/blocks/0/source",
            Some("e"),
        ),
        (only(json!({"type": "video", "id": "v", "sources": []})), "no-file", "/blocks/0/sources", Some("v")),
        (only(json!({"type": "rule", "id": "r", "lang": "!"})), "language", "/blocks/0/lang", Some("r")),
        (
            only(json!({"type": "table", "id": "t", "rows": [[{"blocks": [], "colspan": 1000, "rowspan": 1}]]})),
            "too-many-columns",
            "/blocks/0/rows/0",
            Some("t"),
        ),
        (json!({"footnotes": [{"id": "a b", "text": []}]}), "note-id", "/footnotes/0", None),
        (json!({"footnotes": [{"id": "a", "text": []}, {"id": "a", "text": []}]}), "note-twice", "/footnotes/1", None),
    ] {
        let refusal = take(&sent).expect_err(&sent.to_string());
        assert_eq!(refusal.reason.key(), format!("body-refused-{key}"), "{sent}");
        assert_eq!((refusal.place.path.as_str(), refusal.place.id.as_deref()), (path, id), "{sent}");
        let number = path.strip_prefix("/blocks/").and_then(|rest| rest[..1].parse::<usize>().ok()).map(|n| n + 1);
        assert_eq!(refusal.place.block, number);
        if path.is_empty() || path == "/blocks" {
            continue;
        }
        let sent_there = sent.pointer(path);
        assert!(sent_there.is_some(), "{path} is no place in {sent}");
    }
}

#[test]
fn every_limit_is_kept() {
    let rules = |count: usize| json!({ "blocks": vec![json!({"type": "rule"}); count] });
    let cells = |count: usize| json!({"blocks": [{"type": "table", "rows": vec![vec![json!({"blocks": [], "colspan": 1, "rowspan": 1}); 10]; count / 10]}]});
    let figures = |count: usize| json!({"blocks": [{"type": "gallery", "figures": vec![json!({"media": {"library": 1}}); count]}]});
    let notes = |count: usize| json!({ "footnotes": (0..count).map(|n| json!({"id": format!("n{n}"), "text": []})).collect::<Vec<_>>() });
    let limits =
        IntakeLimits { bytes: 100_000, blocks: 30, notes: 30, cells: 30, media: 30, ..IntakeLimits::default() };
    for (make, key) in [
        (&rules as &dyn Fn(usize) -> Value, "too-many-blocks"),
        (&cells, "too-many-cells"),
        (&figures, "too-many-media"),
        (&notes, "too-many-notes"),
    ] {
        assert!(read_json(make(30).to_string().as_bytes(), &limits).is_ok(), "{key}");
        let refusal = read_json(make(40).to_string().as_bytes(), &limits).unwrap_err();
        assert_eq!((refusal.reason.key(), refusal.reason.number()), (format!("body-refused-{key}").as_str(), Some(30)));
    }
    let refusal = read_json(&vec![b' '; 100_001], &limits).unwrap_err();
    assert_eq!(refusal.reason, IntakeReason::TooLarge { most: 100_000 });
    for nonsense in [&b"{"[..], b"\xff", b"", b"nul"] {
        assert_eq!(read_json(nonsense, &limits).unwrap_err().reason, IntakeReason::NotJson);
    }
}

#[test]
fn depth_is_bounded_whatever_is_nested() {
    let nested = |inner: &dyn Fn(Value) -> Value, levels: usize| {
        let mut block = json!({"type": "rule"});
        for _ in 0..levels {
            block = inner(block);
        }
        take(&json!({ "blocks": [block] }))
    };
    let quote = |block: Value| json!({"type": "quote", "blocks": [block]});
    let list = |block: Value| json!({"type": "list", "ordered": true, "items": [[block]]});
    let table = |block: Value| json!({"type": "table", "rows": [[{"blocks": [block], "colspan": 1, "rowspan": 1}]]});
    for (inner, most) in [(&quote as &dyn Fn(Value) -> Value, 32), (&list, 21), (&table, 10)] {
        let body = nested(inner, most).unwrap();
        assert_eq!(Body::from_json(&body.to_json()).unwrap(), body);
        assert_eq!(nested(inner, most + 1).unwrap_err().reason, IntakeReason::TooDeep);
    }
    for bomb in
        ["[".repeat(1_000_000), "{\"blocks\":".repeat(100_000), "[{\"type\":\"quote\",\"blocks\":".repeat(60_000)]
    {
        let refusal = read_json(bomb.as_bytes(), &IntakeLimits::default()).unwrap_err();
        assert_eq!(refusal.reason, IntakeReason::TooDeep);
    }
}

/// The most a limit lets through, in the forms that cost most; copies for each level would take minutes.
#[test]
fn no_body_takes_long() {
    let deep = |inner: Value| {
        let (open, close) = (r#"{"type":"quote","blocks":["#.repeat(30), "]}".repeat(30));
        format!(r#"{{"blocks":[{open}{inner}{close}]}}"#)
    };
    let texts = vec![json!({"text": "a"}); 120_000];
    let marks = vec![json!({"marked": ["strong", [{"text": "a"}, "break"]]}); 40_000];
    let paragraph = |text: Vec<Value>| json!({"type": "paragraph", "text": text});
    let broken = json!({"type": "quote", "blocks": [paragraph(texts.clone()), {"type": "paragraph"}]});
    for bomb in [
        deep(paragraph(texts)),
        deep(paragraph(marks)),
        deep(broken),
        deep(json!({"type": "sidebar", "blocks": vec![json!({"type": "rule", "id": "b1"}); 9_000]})),
        json!({"blocks": [], "x": vec![json!([]); 600_000]}).to_string(),
        json!({"footnotes": (0..1000).map(|n| json!({"id": format!("{n}"), "text": [{"footnote_ref": format!("{}", n + 1)}]})).collect::<Vec<_>>()}).to_string(),
    ] {
        let started = std::time::Instant::now();
        assert!(bomb.len() <= IntakeLimits::default().bytes, "{}", bomb.len());
        let taken = read_json(bomb.as_bytes(), &IntakeLimits::default());
        let took = started.elapsed();
        println!("{} bytes, {}: {took:?}", bomb.len(), taken.is_ok());
        assert!(took.as_secs() < 60, "{took:?}");
    }
}

/// Fields that take only what is judged to be good.
const FIELDS: [&str; 21] = [
    "",
    "id",
    "lang",
    "href",
    "anchor",
    "question",
    "mark-lang",
    "note",
    "crosshead",
    "part",
    "source",
    "media",
    "figure-link",
    "film",
    "poster",
    "track",
    "provider",
    "embed",
    "player",
    "file",
    "language",
];

/// Every field with something hostile in it: refused, or harmless when it is printed.
fn hostile(input: &str, fields: &[&str]) {
    let field = |name: &str| {
        let text = json!([{"text": input}, {"marked": [{"abbreviation": input}, [{"text": input}]]}]);
        let word = |wanted: &str, usual: &str| if wanted == name { input.to_owned() } else { usual.to_owned() };
        json!({
            "blocks": [
                {"type": "paragraph", "id": word("id", "b1"), "lang": word("lang", "km"), "text": text},
                {"type": "paragraph", "text": [
                    {"marked": [{"link": {"href": word("href", "/x"), "title": input}}, [{"text": "x"}]]},
                    {"marked": [{"anchor": word("anchor", "a")}, [{"text": "x"}]]},
                    {"marked": [{"question": word("question", "q")}, [{"text": "x"}]]},
                    {"marked": [{"lang": word("mark-lang", "km")}, [{"text": "x"}]]},
                    {"footnote_ref": word("note", "n")},
                ]},
                {"type": "crosshead", "level": 2, "anchor": word("crosshead", "c"), "text": text},
                {"type": "part", "kind": "report", "label": input, "anchor": word("part", "p"), "blocks": []},
                {"type": "quote", "blocks": [{"type": "rule"}], "attribution": text, "source": word("source", "https://a.example")},
                {"type": "figure", "media": {"address": word("media", "/x.jpg")}, "alt": input, "credit_line": input, "caption": text, "link": word("figure-link", "/y")},
                {"type": "video", "sources": [{"address": word("film", "/x.webm")}], "poster": {"address": word("poster", "/x.jpg")}, "title": input, "caption": text,
                 "tracks": [{"media": {"address": "/x.vtt"}, "lang": word("track", "en"), "label": input}]},
                {"type": "embed", "provider": word("provider", "vimeo"), "url": word("embed", "https://vimeo.com/123456"), "player": word("player", "https://evil.example/"), "title": input, "caption": text},
                {"type": "download", "media": {"address": word("file", "/x.pdf")}, "label": text},
                {"type": "code", "text": input, "language": word("language", "rust")},
                {"type": "preformatted", "text": text},
            ],
            "footnotes": [{"id": word("note", "n"), "text": text}],
        })
    };
    let mut editor = WriteOptions::new(&PlainPictures);
    editor.is_editable = true;
    let page = WriteOptions::new(&PlainPictures);
    for name in fields {
        let Ok(body) = take(&field(name)) else {
            continue;
        };
        for html in [write_html(&body, &editor), write_html(&body, &page), write_feed_html(&body, &page)] {
            judge(input, html.as_str());
        }
        assert_eq!(read_json(body.to_json().as_bytes(), &IntakeLimits::default()).as_ref(), Ok(&body), "{input}");
        assert!(!body.to_json().contains("https://evil.example/\""), "a player was taken");
    }
}

#[test]
fn hostile_words_in_every_field_are_harmless() {
    for line in include_str!("fixtures/hostile.txt").lines() {
        hostile(line, &FIELDS);
    }
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/security");
    if !root.is_dir() {
        println!("skipped: ../shared is absent");
        return;
    }
    let read = |name: &str| std::fs::read(root.join(name)).unwrap();
    let vectors: Vec<Value> = serde_json::from_slice(&read("dompurify-expect-A.json")).unwrap();
    let strings: Vec<String> = serde_json::from_slice(&read("blns.json")).unwrap();
    let payloads = vectors.iter().filter_map(|vector| vector["payload"].as_str());
    let all: Vec<&str> = payloads.chain(strings.iter().map(String::as_str)).collect();
    assert!(all.len() > 500);
    // A debug build takes its time; every tenth is enough to see a hole.
    all.into_iter()
        .step_by(10)
        .filter(|input| input.len() < 4000)
        .for_each(|input| hostile(input, &["", "href", "media", "anchor"]));
}

fn any_json() -> impl Strategy<Value = Value> {
    let words = prop::sample::select(vec![
        "blocks",
        "type",
        "paragraph",
        "text",
        "id",
        "b1",
        "marked",
        "strong",
        "break",
        "picture",
        "media",
        "address",
        "quote",
        "list",
        "items",
        "table",
        "rows",
        "colspan",
        "rowspan",
        "figure",
        "code",
        "footnotes",
        "footnote_ref",
        "library",
        "link",
        "href",
        "part",
        "kind",
        "report",
        "label",
        "anchor",
        "level",
        "crosshead",
        "rule",
        "",
    ]);
    let leaf = prop_oneof![
        3 => words.clone().prop_map(Value::from),
        1 => any::<i64>().prop_map(Value::from),
        1 => any::<bool>().prop_map(Value::from),
        1 => Just(Value::Null),
    ];
    leaf.prop_recursive(6, 48, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::vec((words.clone(), inner), 0..6).prop_map(|fields| Value::Object(
                fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
            )),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_second_reading_changes_nothing(body in body()) {
        let once = read_json(body.to_json().as_bytes(), &IntakeLimits::default()).unwrap();
        let twice = read_json(once.to_json().as_bytes(), &IntakeLimits::default()).unwrap();
        prop_assert_eq!(twice, once);
    }

    #[test]
    fn no_word_is_lost(body in body()) {
        let squeezed = |body: &Body| plain_text(body).split_whitespace().collect::<String>();
        let taken = read_json(body.to_json().as_bytes(), &IntakeLimits::default()).unwrap();
        prop_assert_eq!(squeezed(&taken), squeezed(&body));
    }

    #[test]
    fn html_reads_it_as_it_is(body in body()) {
        let mut options = WriteOptions::new(&PlainPictures);
        options.is_editable = true;
        let taken = read_json(body.to_json().as_bytes(), &IntakeLimits::default()).unwrap();
        let html = write_html(&taken, &options);
        let again = read_html(html.as_str(), &Policy::Article).body;
        let html_again = write_html(&again, &options);
        prop_assert_eq!(html_again.as_str(), html.as_str());
        // And what HTML gave passes as it is.
        prop_assert_eq!(read_json(again.to_json().as_bytes(), &IntakeLimits::default()), Ok(again));
    }

    #[test]
    fn ids_are_unique_and_of_the_alphabet(body in body()) {
        let taken = read_json(body.to_json().as_bytes(), &IntakeLimits::default()).unwrap();
        let mut seen = std::collections::HashSet::new();
        for block in taken.walk() {
            prop_assert!(block.id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()) && !block.id.is_empty());
            prop_assert!(seen.insert(block.id.clone()), "{}", block.id);
        }
    }

    #[test]
    fn any_json_is_taken_or_refused(json in any_json(), as_blocks in any::<bool>()) {
        let json = if as_blocks { json!({ "blocks": [json] }) } else { json };
        if let Ok(body) = take(&json) {
            judge(&json.to_string(), write_html(&body, &WriteOptions::new(&PlainPictures)).as_str());
        }
    }

    #[test]
    fn damaged_json_is_taken_or_refused(body in body(), at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut json = body.to_json().into_bytes();
        let at = at.index(json.len());
        json[at] = byte;
        if let Ok(body) = read_json(&json, &IntakeLimits::default()) {
            let again = read_json(body.to_json().as_bytes(), &IntakeLimits::default());
            prop_assert_eq!(again, Ok(body));
        }
    }

    #[test]
    fn what_html_gave_passes_as_it_is(html in "[<>/a-z\"'= &;!\\[\\]-]{0,200}") {
        let body = read_html(&html, &Policy::Article).body;
        prop_assert_eq!(read_json(body.to_json().as_bytes(), &IntakeLimits::default()), Ok(body));
    }
}
