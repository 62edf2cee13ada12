//! Where a text may be interrupted: after the n-th paragraph, between things that do not belong together.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on ends")]

use courant_body::*;

fn read(html: &str) -> Body {
    read_html(html, &Policy::Article).body
}

/// The page with a mark at the place after paragraph `n`; nothing where there is none.
fn marked(html: &str, n: usize) -> Option<String> {
    let (body, options) = (read(html), WriteOptions::new(&PlainPictures));
    let split = write_html_split(&body, &options, n)?;
    assert_eq!(split.whole(), write_html(&body, &options), "nothing is lost or added");
    Some(format!("{}[*]{}", split.before, split.after).replace('\n', ""))
}

#[test]
fn the_place_is_after_the_nth_paragraph_or_the_next_that_allows_it() {
    for (html, n, expected) in [
        ("<p>1<p>2<p>3", 1, Some("<p>1</p>[*]<p>2</p><p>3</p>")),
        ("<p>1<p>2<p>3", 2, Some("<p>1</p><p>2</p>[*]<p>3</p>")),
        // Zero means the first.
        ("<p>1<p>2", 0, Some("<p>1</p>[*]<p>2</p>")),
        // Not at the end, and not at all in a short text.
        ("<p>1<p>2<p>3", 3, None),
        ("<p>1", 1, None),
        ("", 1, None),
        // A heading may follow, if something follows it in turn.
        ("<p>1<h2>A</h2><p>2", 1, Some("<p>1</p>[*]<h2>A</h2><p>2</p>")),
        ("<p>1<h2>A</h2>", 1, None),
        // What a paragraph announces stays with it: the place moves on.
        ("<p>1<ul><li>a</ul><p>2<p>3", 1, Some("<p>1</p><ul><li>a</li></ul><p>2</p>[*]<p>3</p>")),
        ("<p>1<ol><li>a</ol><p>2", 1, None),
        (
            "<p>1<blockquote><p>a<p>b</blockquote><p>2<p>3",
            1,
            Some("<p>1</p><blockquote><p>a</p><p>b</p></blockquote><p>2</p>[*]<p>3</p>"),
        ),
        ("<p>1<table><tr><td><p>a<p>b</table><p>2", 1, None),
        ("<p>1<figure><img src=/a.jpg></figure><p>2", 1, None),
        ("<p>1<hr><p>2", 1, None),
        ("<p>He said:<p>2<p>3", 1, Some("<p>He said:</p><p>2</p>[*]<p>3</p>")),
        ("<p>他说：<p>2<p>3", 1, Some("<p>他说：</p><p>2</p>[*]<p>3</p>")),
        // Paragraphs of quotations and lists are not counted.
        (
            "<blockquote><p>a<p>b</blockquote><ul><li><p>c<p>d</ul><p>1<p>2",
            1,
            Some("<blockquote><p>a</p><p>b</p></blockquote><ul><li><p>c</p><p>d</p></li></ul><p>1</p>[*]<p>2</p>"),
        ),
    ] {
        assert_eq!(marked(html, n).as_deref(), expected, "{n} in {html}");
    }
}

#[test]
fn parts_are_counted_through_and_not_broken() {
    let part = |kind: &str, label: &str, inside: &str| {
        let id = format!("p{label}");
        let node = Node::Part {
            kind: PartKind::from_name(kind).unwrap(),
            label: label.to_owned(),
            anchor: label.to_lowercase(),
            blocks: read(inside).blocks,
        };
        Block { id, lang: None, node }
    };
    let body = Body {
        blocks: vec![part("report", "News", "<p>1<p>2"), part("analysis", "Why", "<p>3<p>4:<ol><li>a</ol><p>5<p>6")],
        footnotes: Vec::new(),
    };
    let options = WriteOptions::new(&PlainPictures);
    let place = |n: usize| {
        let split = write_html_split(&body, &options, n)?;
        assert_eq!(split.whole(), write_html(&body, &options));
        let last = split.before.as_str().trim_end().rsplit("<p>").next().unwrap_or_default().to_owned();
        Some(last)
    };
    let places: Vec<Option<String>> = (1..=6).map(place).collect();
    let expected = ["1</p>", "3</p>", "3</p>", "5</p>", "5</p>"].map(|text| Some(text.to_owned()));
    assert_eq!(places[..5], expected, "never at the end of a part, never before a list");
    assert_eq!(places[5], None);
}

#[test]
fn notes_stay_at_the_end() {
    let note = |text: &str| Inline::Text(text.to_owned());
    let paragraph = |id: &str, text: Vec<Inline>| Block {
        id: id.to_owned(),
        lang: None,
        node: Node::Paragraph { text, align: None },
    };
    let body = Body {
        blocks: vec![
            paragraph("a", vec![note("one"), Inline::FootnoteRef("n".to_owned())]),
            paragraph("b", vec![note("two")]),
        ],
        footnotes: vec![Footnote { id: "n".to_owned(), text: vec![note("the note")] }],
    };
    let split = write_html_split(&body, &WriteOptions::new(&PlainPictures), 1).unwrap();
    assert!(!split.before.as_str().contains("the note") && split.after.as_str().contains("the note"));
}
