//! Films and sounds as they are written: players, text tracks, transcripts, chapters; and the
//! cards of other sites' players.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use courant_body::*;

/// A library of one film (1) with captions in two languages (2, 3) and chapters (4), and an empty
/// file (5).
struct Library {
    english: webvtt::Captions,
    khmer: webvtt::Captions,
    chapters: webvtt::Captions,
    empty: webvtt::Captions,
}

impl Library {
    fn new() -> Library {
        let read = |text: &str| webvtt::read(format!("WEBVTT\n\n{text}").as_bytes());
        Library {
            english: read(
                "00:00.000 --> 00:01.000\n[Water.]\n\n00:01.000 --> 00:02.000\n<v Chantha>We leave\n\n00:02.000 --> 00:03.000\n<v Chantha>before <i>the</i> light &amp; the rest.",
            ),
            khmer: read("00:01.000 --> 00:02.000\n<v ចាន់ថា>យើងចេញដំណើរ"),
            chapters: read("00:00.000 --> 01:23.000\nThe jetty\n\n01:23.000 --> 02:00.000\nThe <bend>"),
            empty: read(""),
        }
    }
}

impl Pictures for Library {
    fn picture(&self, _: &Figure, _: Use) -> Option<PictureSources> {
        None
    }
    fn address(&self, media: &MediaRef) -> Option<String> {
        match media {
            MediaRef::Library(row) => Some(format!("/~media/{row}")),
            MediaRef::Address(address) => Some(address.clone()),
        }
    }
    fn clip(&self, media: &MediaRef) -> Option<ClipFacts> {
        (*media == MediaRef::Library(1)).then_some(ClipFacts {
            duration_secs: Some(134),
            width: Some(640),
            height: Some(360),
        })
    }
    fn captions(&self, media: &MediaRef) -> Option<&webvtt::Captions> {
        match media {
            MediaRef::Library(2) => Some(&self.english),
            MediaRef::Library(3) => Some(&self.khmer),
            MediaRef::Library(4) => Some(&self.chapters),
            MediaRef::Library(5) => Some(&self.empty),
            _ => None,
        }
    }
}

fn track(row: i64, kind: TrackKind, lang: &str, label: &str) -> Track {
    Track { media: MediaRef::Library(row), kind, lang: lang.to_owned(), label: label.to_owned() }
}

fn film(tracks: Vec<Track>) -> Body {
    let clip = Clip {
        sources: vec![MediaRef::Library(1)],
        poster: None,
        title: String::new(),
        caption: Vec::new(),
        tracks,
        width: None,
        height: None,
        is_looped: false,
    };
    Body { blocks: vec![Block { id: "f".to_owned(), lang: None, node: Node::Video(clip) }], footnotes: Vec::new() }
}

fn english() -> Track {
    track(2, TrackKind::Captions, "en", "English")
}

fn khmer() -> Track {
    track(3, TrackKind::Subtitles, "km", "ភាសាខ្មែរ")
}

/// What is printed behind the figure.
fn below(body: &Body, lang: &str) -> String {
    let library = Library::new();
    let options = WriteOptions { lang: lang.to_owned(), ..WriteOptions::new(&library) };
    let html = write_html(body, &options).into_string();
    html.split_once("</figure>\n").map(|(_, below)| below.to_owned()).unwrap()
}

#[test]
fn a_film_shows_its_length_its_chapters_and_what_is_said() {
    let library = Library::new();
    let body = film(vec![english(), track(4, TrackKind::Chapters, "en", "Chapters")]);
    let html = write_html(&body, &WriteOptions::new(&library)).into_string();
    assert_eq!(
        html,
        "<figure class=\"clip clip--video\"><video controls preload=\"none\" playsinline width=\"640\" height=\"360\">\
         <source src=\"/~media/1\">\
         <track kind=\"captions\" src=\"/~media/2\" srclang=\"en\" label=\"English\" default>\
         <track kind=\"chapters\" src=\"/~media/4\" srclang=\"en\" label=\"Chapters\"></video>\
         <figcaption><span class=\"clip__length\">Length: <time datetime=\"PT2M14S\">2:14</time></span></figcaption></figure>\n\
         <nav class=\"chapters\" aria-label=\"Chapters\"><ol>\n\
         <li><a href=\"/~media/1#t=0\"><time datetime=\"PT0S\">0:00</time> The jetty</a></li>\n\
         <li><a href=\"/~media/1#t=83\"><time datetime=\"PT1M23S\">1:23</time> The</a></li>\n\
         </ol></nav>\n\
         <details class=\"transcript\"><summary>Transcript</summary>\n\
         <div class=\"transcript__text\" id=\"transcript\">\n\
         <p>[Water.]</p>\n\
         <p><b class=\"transcript__speaker\">Chantha</b>: We leave before the light &amp; the rest.</p>\n\
         </div></details>\n"
    );
}

#[test]
fn the_articles_own_language_comes_first() {
    let both = film(vec![english(), khmer()]);
    for (lang, first, second) in
        [("en", "English", "ភាសាខ្មែរ"), ("km", "ភាសាខ្មែរ", "English"), ("en-GB", "English", "ភាសាខ្មែរ")]
    {
        let html = below(&both, lang);
        let place = |label: &str| html.find(&format!("{label}</span></summary>")).unwrap();
        assert!(place(first) < place(second), "{lang}: {html}");
    }
    let html = below(&both, "en");
    assert!(html.contains("<summary>Transcript <span class=\"transcript__lang\" lang=\"km\">ភាសាខ្មែរ</span>"), "{html}");
    assert!(html.contains("<div class=\"transcript__text\" id=\"transcript-km\" lang=\"km\">"), "{html}");
    assert!(html.contains("ចាន់ថា</b>៖ យើងចេញដំណើរ"), "{html}");
    // On a page from right to left, what is not says so; the paper's own words are English here.
    let html = below(&both, "ar");
    assert!(html.contains("<summary lang=\"en\" dir=\"ltr\">Transcript"), "{html}");
    assert!(html.contains("id=\"transcript\" lang=\"en\" dir=\"ltr\">"), "{html}");
    // One language is told once, by the track that tells more.
    let twice = film(vec![track(3, TrackKind::Subtitles, "en", "Subtitles"), english()]);
    let html = below(&twice, "en");
    assert_eq!((html.matches("<details").count(), html.matches("[Water.]").count()), (1, 1), "{html}");
}

#[test]
fn only_what_is_said_is_a_transcript() {
    for tracks in [
        vec![],
        vec![track(5, TrackKind::Captions, "en", "Empty")],
        vec![track(9, TrackKind::Captions, "en", "Gone")],
        vec![track(2, TrackKind::Descriptions, "en", "What is seen")],
        vec![track(5, TrackKind::Chapters, "en", "No chapters")],
    ] {
        assert_eq!(below(&film(tracks.clone()), "en"), "", "{tracks:?}");
    }
    // Chapters in another language than the article's are better than none.
    let html = below(&film(vec![track(4, TrackKind::Chapters, "en", "Chapters")]), "km");
    assert!(html.starts_with("<nav class=\"chapters\" aria-label=\"Chapters\" lang=\"en\"><ol>"), "{html}");
}

#[test]
fn captions_come_on_by_themselves_in_the_articles_language_only() {
    let library = Library::new();
    let defaults = |lang: &str| {
        let options = WriteOptions { lang: lang.to_owned(), ..WriteOptions::new(&library) };
        let html = write_html(&film(vec![khmer(), english(), track(4, TrackKind::Chapters, "en", "C")]), &options);
        let tracks: Vec<String> =
            html.as_str().split("<track").skip(1).map(|tag| tag.split_once('>').unwrap().0.to_owned()).collect();
        tracks.iter().map(|tag| tag.ends_with(" default")).collect::<Vec<_>>()
    };
    assert_eq!(defaults("en"), [false, true, false]);
    assert_eq!(defaults("km"), [true, false, false]);
    assert_eq!(defaults("fr"), [false, false, false]);
}

#[test]
fn feeds_and_editors_get_no_transcript() {
    let library = Library::new();
    let body = film(vec![english(), track(4, TrackKind::Chapters, "en", "Chapters")]);
    let base_url = Some("https://paper.example/a/".to_owned());
    let html = write_feed_html(&body, &WriteOptions { base_url, ..WriteOptions::new(&library) }).into_string();
    assert!(
        html.ends_with("</figure>\n<p><a href=\"https://paper.example/a/#transcript\">Transcript</a></p>\n"),
        "{html}"
    );
    assert!(!html.contains("[Water.]") && !html.contains("jetty"), "{html}");
    let without_page = write_feed_html(&body, &WriteOptions::new(&library)).into_string();
    assert!(!without_page.contains("Transcript"), "{without_page}");
    let editable = WriteOptions { is_editable: true, ..WriteOptions::new(&library) };
    let html = write_html(&body, &editable).into_string();
    assert!(!html.contains("<details") && !html.contains("<nav") && !html.contains("width="), "{html}");
    let again = read_html(&html, &Policy::Article).body;
    assert_eq!(again.blocks[0].node, body.blocks[0].node, "{html}");
}

#[test]
fn a_second_film_has_names_of_its_own() {
    let mut body = film(vec![english(), khmer()]);
    body.blocks.push(body.blocks[0].clone());
    let library = Library::new();
    let html = write_html(&body, &WriteOptions::new(&library)).into_string();
    let ids: Vec<&str> = html.split(" id=\"").skip(1).map(|rest| rest.split_once('"').unwrap().0).collect();
    assert_eq!(ids, ["transcript", "transcript-km", "transcript-2", "transcript-2-km"]);
}

#[test]
fn bodies_of_before_still_parse() {
    let json = r#"{"blocks":[{"id":"f","type":"video","sources":[{"library":1}],"tracks":[{"media":{"library":2},"lang":"en","label":"English"}]}]}"#;
    let body = Body::from_json(json).unwrap();
    assert_eq!(body, film(vec![english()]));
    assert_eq!(body.to_json(), json, "captions are what a track is when nothing is said");
    let other = film(vec![khmer()]);
    assert!(other.to_json().contains("\"kind\":\"subtitles\""));
    assert_eq!(Body::from_json(&other.to_json()).unwrap(), other);
}

#[test]
fn a_card_says_whom_a_click_contacts() {
    let html = "<iframe src='https://www.youtube.com/embed/abcdefghijk'></iframe><iframe src='https://player.vimeo.com/video/123456'></iframe><iframe src='https://maps.example/x'></iframe>";
    let body = read_html(html, &Policy::Article).body;
    let html = write_html(&body, &WriteOptions::new(&PlainPictures)).into_string();
    assert!(html.contains("aria-describedby=\"embed-note\"><span class=\"embed__action\">Load from YouTube</span></a><p class=\"embed__note\" id=\"embed-note\">YouTube is contacted when you load this.</p>"), "{html}");
    assert!(
        html.contains("aria-describedby=\"embed-note-2\"") && html.contains("id=\"embed-note-2\">Vimeo is"),
        "{html}"
    );
    // What only leads elsewhere promises nothing.
    assert_eq!(html.matches("embed__note").count(), 2, "{html}");
    assert!(!write_feed_html(&body, &WriteOptions::new(&PlainPictures)).as_str().contains("contacted"));
    let khmer = WriteOptions { lang: "km".to_owned(), ..WriteOptions::new(&PlainPictures) };
    let html = write_html(&body, &khmer).into_string();
    assert!(
        html.contains("<span class=\"embed__action\" lang=\"en\">") && html.contains("id=\"embed-note\" lang=\"en\">"),
        "{html}"
    );
}
