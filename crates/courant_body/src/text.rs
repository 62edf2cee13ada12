//! A body as plain text: for search, counting, teasers and mail.
//!
//! Not here: cutting text to a length; only `courant_text` may cut.

use crate::body::{groups, inlines_of};
use crate::*;

/// What a reader reads, paragraphs separated by a blank line.
///
/// Headings, captions and cells are paragraphs of their own. No footnote numbers, no labels
/// of players; footnotes follow at the end.
pub fn plain_text(body: &Body) -> String {
    let mut paragraphs = Vec::new();
    for block in &body.blocks {
        collect(block, &mut paragraphs);
    }
    for note in &body.footnotes {
        push(&note.text, &mut paragraphs);
    }
    paragraphs.join("\n\n")
}

/// The same of some blocks.
pub fn blocks_text(blocks: &[Block]) -> String {
    let mut paragraphs = Vec::new();
    blocks.iter().for_each(|block| collect(block, &mut paragraphs));
    paragraphs.join("\n\n")
}

/// The first real paragraph: not a heading, caption, player, quotation or table.
///
/// Parts and boxes of the writer's own are looked into; `None` when there is none.
pub fn lede(body: &Body) -> Option<String> {
    first_paragraph(&body.blocks)
}

/// Running text without its marks; a line break becomes a line feed.
pub fn inline_text(inlines: &[Inline]) -> String {
    let mut out = String::new();
    append(inlines, &mut out);
    out
}

fn first_paragraph(blocks: &[Block]) -> Option<String> {
    blocks.iter().find_map(|block| match &block.node {
        Node::Paragraph { text, .. } => {
            let text = inline_text(text).trim().to_owned();
            text.chars().any(char::is_alphanumeric).then_some(text)
        }
        Node::Part { blocks, .. } => first_paragraph(blocks),
        _ => None,
    })
}

fn append(inlines: &[Inline], out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => out.push_str(text),
            Inline::Marked(_, inner) => append(inner, out),
            Inline::Break => out.push('\n'),
            Inline::Picture(_) | Inline::FootnoteRef(_) => {}
        }
    }
}

fn push(inlines: &[Inline], out: &mut Vec<String>) {
    let text = inline_text(inlines);
    if !text.trim().is_empty() {
        out.push(text.trim().to_owned());
    }
}

fn collect(block: &Block, out: &mut Vec<String>) {
    match &block.node {
        Node::Code { text, .. } => {
            if !text.trim().is_empty() {
                out.push(text.trim().to_owned());
            }
        }
        Node::Part { label, blocks, .. } => {
            out.push(label.clone());
            blocks.iter().for_each(|inner| collect(inner, out));
        }
        Node::Definitions { items } => {
            for definition in items {
                definition.terms.iter().for_each(|term| push(term, out));
                for inner in definition.descriptions.iter().flatten() {
                    collect(inner, out);
                }
            }
        }
        // The attribution stands after what it attributes.
        Node::Quote { blocks, attribution, .. } | Node::PullQuote { blocks, attribution } => {
            blocks.iter().for_each(|inner| collect(inner, out));
            push(attribution, out);
        }
        node => {
            inlines_of(node).into_iter().for_each(|text| push(text, out));
            for inner in groups(node).into_iter().flatten() {
                collect(inner, out);
            }
        }
    }
}
