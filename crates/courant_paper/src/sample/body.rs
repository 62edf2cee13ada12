//! Bodies of the sample: its few markers are spelled out as `courant_body` writes them, then read
//! like any other HTML.

use anyhow::{Context, Result};
use courant_body::{Body, Figure, Inline, MediaRef, Placement, Policy, escape_attribute, read_html};
use courant_news::anchor;
use std::collections::HashMap;

/// Library rows of the sample's files, by file name.
pub type Files = HashMap<String, i64>;

/// An attribute's value in a tag of the sample (always double-quoted there).
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!("{name}=\""))?;
    rest.split_once('"').map(|(value, _)| value)
}

/// Rewrites every element that starts with `open` through `write(tag, inner)`.
fn rewrite(html: &str, open: &str, close: &str, mut write: impl FnMut(&str, &str) -> String) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find(open) {
        out.push_str(&rest[..at]);
        let Some((tag, after)) = rest[at..].split_once('>') else { break };
        let Some((inner, after)) = after.split_once(close) else { break };
        out.push_str(&write(tag, inner));
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Reads a body; pictures and films become rows of the library.
pub fn read(html: &str, files: &Files) -> Body {
    let html = rewrite(html, "<section data-part", "</section>", |tag, inner| {
        let (kind, label) =
            (attribute(tag, "data-part").unwrap_or_default(), attribute(tag, "data-label").unwrap_or_default());
        format!(
            "<section class=\"part part--{kind}\" id=\"{kind}\"><h2 class=\"part__label\">{label}</h2>{inner}</section>"
        )
    });
    let html = rewrite(&html, "<aside data-sidebar", "</aside>", |tag, inner| {
        let title = attribute(tag, "data-sidebar").unwrap_or_default();
        format!("<aside class=\"sidebar\"><p class=\"sidebar__title\">{title}</p>{inner}</aside>")
    });
    let html = rewrite(&html, "<blockquote data-pull", "</blockquote>", |tag, inner| {
        let name = attribute(tag, "data-pull").unwrap_or_default();
        format!("<figure class=\"pull-quote\"><blockquote>{inner}</blockquote><figcaption>{name}</figcaption></figure>")
    });
    let html = rewrite(&html, "<div data-embed", "</div>", |tag, _| {
        let address = attribute(tag, "data-embed").unwrap_or_default();
        format!("<figure class=\"embed\"><a href=\"{address}\">{address}</a></figure>")
    });
    let html = rewrite(&html, "<video data-src", "</video>", |_, _| String::new());
    let mut notes: Vec<String> = Vec::new();
    let mut html = rewrite(&html, "<sup data-note", "</sup>", |tag, _| {
        notes.push(attribute(tag, "data-note").unwrap_or_default().to_owned());
        let id = format!("n{}", notes.len());
        format!("<sup class=\"footnote-ref\" data-note=\"{id}\"><a href=\"#fn-{id}\">{}</a></sup>", notes.len())
    });
    if !notes.is_empty() {
        html.push_str("<section class=\"footnotes\"><ol>");
        for (index, note) in notes.iter().enumerate() {
            let id = index + 1;
            html.push_str(&format!("<li id=\"fn-n{id}\" data-note=\"n{id}\">{note}</li>"));
        }
        html.push_str("</ol></section>");
    }
    let html = html.replace("<img src=\"", "<img data-sample src=\"");
    let html = rewrite_pictures(&html, files);
    read_html(&html, &Policy::Article).body
}

fn rewrite_pictures(html: &str, files: &Files) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, after)) = rest.split_once("<img data-sample src=\"") {
        out.push_str(before);
        let Some((name, tail)) = after.split_once('"') else { break };
        let row = files.get(name).copied().unwrap_or_default();
        out.push_str(&format!("<img data-media=\"{row}\" src=\"{}\"", escape_attribute(name)));
        rest = tail;
    }
    out.push_str(rest);
    out
}

/// A picture of the library as a figure.
pub fn figure(row: i64, alt: &str, caption: &str, credit: &str) -> Figure {
    Figure {
        media: MediaRef::Library(row),
        alt: alt.to_owned(),
        caption: if caption.is_empty() { Vec::new() } else { vec![Inline::Text(caption.to_owned())] },
        credit_line: credit.to_owned(),
        link: None,
        placement: Placement::Column,
        width: None,
        height: None,
    }
}

/// Marks the passage an inline question is about, as the desk does.
///
/// # Errors
/// The passage does not stand in the text, or in several places.
pub fn mark_question(body: &Body, quote: &str, id: &str) -> Result<Body> {
    let anchor = anchor::suggest(body, quote, "", "");
    let marked = anchor.and_then(|anchor| anchor::place(body, &anchor, id));
    marked.with_context(|| format!("the passage of the question {id} is not in its article"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use courant_body::Node;

    #[test]
    fn markers_become_blocks() {
        let html = "<section data-part=\"analysis\" data-label=\"An Analysis\"><p>Why<sup data-note=\"A note.\"></sup>?</p></section>\
            <blockquote data-pull=\"Chea\"><p>So.</p></blockquote><figure><img src=\"a.jpg\" alt=\"A\"><figcaption>C</figcaption></figure>";
        let body = read(html, &Files::from([("a.jpg".to_owned(), 7)]));
        let part = body.parts().next().map(|part| (part.label.to_owned(), part.blocks.len()));
        assert_eq!(part, Some(("An Analysis".to_owned(), 1)));
        assert_eq!(body.footnotes.len(), 1);
        assert!(body.figures().any(|figure| figure.media == MediaRef::Library(7)));
        assert!(body.blocks.iter().any(|block| matches!(block.node, Node::PullQuote { .. })));
    }

    #[test]
    fn a_question_marks_its_passage() {
        let body = read("<p>It costs power, about five per cent. No more.</p>", &Files::new());
        let marked = mark_question(&body, "about five per cent", "q").unwrap();
        assert_eq!(anchor::of(&marked, "q").unwrap().quote, "about five per cent");
        assert!(mark_question(&body, "nothing that stands there", "q").is_err());
    }
}
