//! What printed markup may hold.

use courant_body::address::{link_address, media_address, web_address};
use courant_body::tree::{Data, NodeId, Tree};
use courant_body::*;

const ELEMENTS: &[&str] = &[
    "p",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "section",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "figure",
    "figcaption",
    "blockquote",
    "table",
    "caption",
    "thead",
    "tbody",
    "tfoot",
    "tr",
    "td",
    "th",
    "pre",
    "code",
    "aside",
    "details",
    "summary",
    "hr",
    "div",
    "a",
    "img",
    "picture",
    "source",
    "audio",
    "video",
    "track",
    "br",
    "sup",
    "sub",
    "strong",
    "em",
    "u",
    "s",
    "del",
    "ins",
    "kbd",
    "samp",
    "var",
    "small",
    "mark",
    "q",
    "cite",
    "dfn",
    "abbr",
    "span",
    "nav",
    "time",
    "b",
];
const ATTRIBUTES: &[&str] = &[
    "class",
    "id",
    "lang",
    "dir",
    "href",
    "title",
    "rel",
    "src",
    "srcset",
    "sizes",
    "type",
    "width",
    "height",
    "alt",
    "loading",
    "decoding",
    "controls",
    "preload",
    "playsinline",
    "poster",
    "loop",
    "kind",
    "srclang",
    "label",
    "start",
    "reversed",
    "colspan",
    "rowspan",
    "scope",
    "role",
    "tabindex",
    "aria-label",
    "aria-labelledby",
    "aria-describedby",
    "datetime",
    "default",
    "data-name",
    "cite",
    "download",
    "data-player",
    "data-provider",
    "data-title",
    "data-note",
    "data-question",
    "data-block",
    "data-media",
    "data-credit",
    "data-poster-media",
];

/// Fails where markup holds anything that is not of the vocabulary, or is not what a browser sees.
pub fn judge(input: &str, html: &str) {
    let tree = Tree::parse(html);
    assert!(tree.cuts().is_empty(), "{input}\n{html}");
    let mut ids = std::collections::HashSet::new();
    for id in tree.descendants(tree.root()) {
        let Data::Element { name, is_html, attributes } = tree.data(id) else {
            assert!(!matches!(tree.data(id), Data::Comment(_)), "comment from {input}");
            continue;
        };
        assert!(is_html & ELEMENTS.contains(&name.as_str()), "<{name}> from {input}\n{html}");
        for (attribute, value) in attributes {
            assert!(ATTRIBUTES.contains(&attribute.as_str()), "{attribute} from {input}\n{html}");
            let is_fine = match attribute.as_str() {
                "href" => value.starts_with('#') || link_address(value).as_ref() == Some(value),
                "src" | "poster" => media_address(value).as_ref() == Some(value),
                "cite" => web_address(value).as_ref() == Some(value),
                "data-player" => embed::allowed_player(value).as_ref() == Some(value),
                "id" => ids.insert(value.clone()) && !value.contains(char::is_whitespace),
                _ => true,
            };
            assert!(is_fine, "{attribute}={value:?} from {input}\n{html}");
        }
    }
    assert_eq!(serial(&tree), canonical(html), "mutated: {input}");
}

/// The tree written out again, escaped the plainest way.
fn serial(tree: &Tree) -> String {
    fn node(tree: &Tree, id: NodeId, out: &mut String) {
        match tree.data(id) {
            Data::Text(text) => out.push_str(&escape_text(text)),
            Data::Element { name, attributes, .. } => {
                out.push_str(&format!("<{name}"));
                for (attribute, value) in attributes {
                    out.push_str(&format!(" {attribute}=\"{}\"", escape_attribute(value)));
                }
                out.push('>');
                for child in tree.children(id) {
                    node(tree, child, out);
                }
                if !matches!(name.as_str(), "br" | "hr" | "img" | "source" | "track") {
                    out.push_str(&format!("</{name}>"));
                }
            }
            _ => {}
        }
    }
    let mut out = String::new();
    for child in tree.children(tree.root()) {
        node(tree, child, &mut out);
    }
    out
}

/// What was printed, in the same plain form: attributes without value get an empty one, and the
/// line feed that the parser swallows after `pre` goes.
fn canonical(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    // Values are escaped, so `<` and `>` are the ends of tags and nothing else.
    for (index, piece) in html.split('<').enumerate() {
        if index == 0 {
            out.push_str(piece);
            continue;
        }
        let (tag, text) = piece.split_once('>').unwrap_or((piece, ""));
        let tag = format!("{tag} ");
        // Quotation marks in values are escaped too: every second piece stands between two of them.
        let mut pieces: Vec<String> = tag.split('"').map(str::to_owned).collect();
        for piece in pieces.iter_mut().step_by(2) {
            for name in ["controls", "playsinline", "loop", "reversed", "download", "default"] {
                *piece = piece.replace(&format!(" {name} "), &format!(" {name}=\"\" "));
            }
        }
        let tag = pieces.join("\"");
        out.push_str(&format!("<{}>{text}", tag.trim_end_matches(' ')));
    }
    let mut cut = String::with_capacity(out.len());
    let mut rest = out.as_str();
    while let Some(at) = rest.find("<pre") {
        let end = rest[at..].find('>').map_or(rest.len(), |n| at + n + 1);
        cut.push_str(&rest[..end]);
        rest = rest[end..].strip_prefix('\n').unwrap_or(&rest[end..]);
    }
    cut + rest
}
