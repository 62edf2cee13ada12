//! Hostile HTML through every way in and every way out.
//!
//! What comes out is parsed again as a browser parses it: only elements and attributes of the
//! vocabulary may be there, no address that could run anything, and what is printed must be what
//! the parser sees (no mutation).

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

#[path = "parts/judge.rs"]
mod judge;

use courant_body::*;
use judge::judge;

struct Nothing;

impl Resolve for Nothing {
    fn media_by_id(&self, _: i64) -> Option<MediaRefInfo> {
        None
    }
    fn media_by_url(&self, _: &str) -> Option<MediaRefInfo> {
        None
    }
    fn gallery_of(&self, _: i64) -> Vec<MediaRefInfo> {
        Vec::new()
    }
    fn local_link(&self, _: &str) -> Option<String> {
        None
    }
}

/// What a visitor may write: text, lists, quotations and code, links that are no votes.
fn only_text(body: &Body, input: &str) {
    assert!(body.media_refs().is_empty() && body.footnotes.is_empty(), "{input}");
    for block in body.walk() {
        let is_allowed = match &block.node {
            Node::Paragraph { text, align: None } | Node::Preformatted { text } => only_marks(text),
            Node::List { .. } | Node::Code { .. } => true,
            Node::Quote { attribution, .. } => attribution.is_empty(),
            _ => false,
        };
        assert!(is_allowed, "{:?} from {input}", block.node);
    }
}

fn only_marks(text: &[Inline]) -> bool {
    text.iter().all(|inline| match inline {
        Inline::Text(_) | Inline::Break => true,
        Inline::Marked(Mark::Link(link), inner) => link.is_nofollow && link.title.is_none() && only_marks(inner),
        Inline::Marked(mark, inner) => {
            matches!(mark, Mark::Strong | Mark::Emphasis | Mark::Quoted | Mark::Code | Mark::Deleted | Mark::Strike)
                && only_marks(inner)
        }
        _ => false,
    })
}

/// A library in which every file says the same hostile thing.
struct Talk(webvtt::Captions);

impl Pictures for Talk {
    fn picture(&self, _: &Figure, _: Use) -> Option<PictureSources> {
        None
    }
    fn address(&self, media: &MediaRef) -> Option<String> {
        PlainPictures.address(media)
    }
    fn captions(&self, _: &MediaRef) -> Option<&webvtt::Captions> {
        Some(&self.0)
    }
}

/// Text that comes in through captions and chapters, and through what is said of a track.
fn in_captions(input: &str) {
    // It is printed some thirty times: the whole of a long list would be more than a tree may hold.
    let input = &input.chars().take(4_000).collect::<String>();
    let file =
        format!("WEBVTT\n\n{input}\n00:01.000 --> 00:02.000\n<v {input}>{input}\n\n00:09.000 --> 00:10.000\n{input}");
    let talk = Talk(webvtt::read(file.as_bytes()));
    let track = |kind| Track {
        media: MediaRef::Address(input.to_owned()),
        kind,
        lang: "km".to_owned(),
        label: input.to_owned(),
    };
    let mut hostile = TrackKind::ALL.map(track).to_vec();
    hostile.push(Track { lang: input.to_owned(), ..track(TrackKind::Captions) });
    let clip = Clip {
        sources: vec![MediaRef::Address("/film.webm".to_owned())],
        poster: Some(MediaRef::Address(input.to_owned())),
        title: input.to_owned(),
        caption: vec![Inline::Text(input.to_owned())],
        tracks: hostile,
        width: None,
        height: None,
        is_looped: false,
    };
    let block = Block { id: "film".to_owned(), lang: Some(input.to_owned()), node: Node::Video(clip) };
    let body = Body { blocks: vec![block.clone(), block], footnotes: Vec::new() };
    let mut page = WriteOptions::new(&talk);
    page.base_url = Some("https://paper.example/".to_owned());
    for html in [write_html(&body, &page), write_feed_html(&body, &page)] {
        judge(input, html.as_str());
    }
}

fn all_ways(input: &str) {
    in_captions(input);
    let context = WordPressContext { base_url: "https://old.example/", lang: "en", resolve: &Nothing };
    let mut editor = WriteOptions::new(&PlainPictures);
    editor.is_editable = true;
    let mut page = WriteOptions::new(&PlainPictures);
    page.id_prefix = "c1-".to_owned();
    page.base_url = Some("https://paper.example/".to_owned());
    for (is_comment, reading) in [
        (false, read_html(input, &Policy::Article)),
        (true, read_html(input, &Policy::Comment)),
        (false, read_wordpress(input, 1, &context)),
        (true, read_wordpress_comment(input, &context)),
    ] {
        if is_comment {
            only_text(&reading.body, input);
        }
        let stored = Body::from_json(&reading.body.to_json()).unwrap();
        assert_eq!(stored, reading.body, "{input}");
        // As it is, or refused for a reason that HTML gives no chance to.
        match read_json(reading.body.to_json().as_bytes(), &IntakeLimits::default()) {
            Ok(taken) => assert_eq!(taken, reading.body, "{input}"),
            Err(refusal) => assert!(refusal.reason.number().is_some(), "{refusal} {input}"),
        }
        for html in [write_html(&stored, &editor), write_html(&stored, &page), write_feed_html(&stored, &page)] {
            judge(input, html.as_str());
        }
        // Reading what was written changes nothing any more.
        let once = write_html(&stored, &editor).into_string();
        let again = read_html(&once, &Policy::Article);
        let twice = write_html(&again.body, &editor).into_string();
        assert_eq!(
            plain_text(&again.body).split_whitespace().collect::<Vec<_>>(),
            plain_text(&stored).split_whitespace().collect::<Vec<_>>(),
            "{input}\n{once}\n{twice}"
        );
    }
}

#[test]
fn our_own_hostile_inputs_come_out_harmless() {
    for line in include_str!("fixtures/hostile.txt").lines() {
        all_ways(line);
    }
    all_ways(include_str!("fixtures/hostile.txt"));
}

#[test]
fn shared_hostile_inputs_come_out_harmless() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/security");
    if !root.is_dir() {
        println!("skipped: ../shared is absent");
        return;
    }
    let read = |name: &str| std::fs::read(root.join(name)).unwrap();
    let vectors: Vec<serde_json::Value> = serde_json::from_slice(&read("dompurify-expect-A.json")).unwrap();
    let mut count = 0;
    for vector in &vectors {
        all_ways(vector["payload"].as_str().unwrap());
        count += 1;
    }
    let strings: Vec<String> = serde_json::from_slice(&read("blns.json")).unwrap();
    for string in &strings {
        all_ways(string);
        count += 1;
    }
    let mut files: Vec<_> =
        std::fs::read_dir(root.join("payloadsallthethings")).unwrap().map(|e| e.unwrap().path()).collect();
    files.sort();
    for file in files {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let text = String::from_utf8_lossy(&std::fs::read(&file).unwrap()).into_owned();
        all_ways(&text.chars().take(20_000).collect::<String>());
        if name.starts_with("XSS") && name.ends_with("txt") {
            for line in text.lines() {
                all_ways(line);
                count += 1;
            }
        }
    }
    println!("{count} inputs");
    assert!(count > 1000);
}
