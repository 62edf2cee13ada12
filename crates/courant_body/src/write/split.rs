//! Where a text may be interrupted to show something that is not part of it.
//!
//! A place is the end of a paragraph of the running text (top level or in a part) after which the
//! same text goes on. Not before what the paragraph announces: a list, quotation, picture, table,
//! player, or whatever follows its colon. Not after a heading, and not at the end of the text or of a
//! part. Paragraphs within lists, quotations, boxes and tables are not counted.

use crate::*;

/// A body's markup in two pieces that stand one after the other. The first may end inside a part: one
/// without the other is not whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SplitHtml {
    /// Up to the place.
    pub before: SafeHtml,
    /// From there to the end, notes included.
    pub after: SafeHtml,
}

impl SplitHtml {
    /// The body without anything between: what [`write_html`] gives.
    pub fn whole(&self) -> SafeHtml {
        SafeHtml(format!("{}{}", self.before, self.after))
    }
}

/// The block after which the text may be interrupted: the n-th paragraph, or the next one that allows it.
pub(super) fn place(body: &Body, after_paragraph: usize) -> Option<&Block> {
    find(&body.blocks, after_paragraph.max(1), &mut 0)
}

fn find<'a>(blocks: &'a [Block], wanted: usize, count: &mut usize) -> Option<&'a Block> {
    for (index, block) in blocks.iter().enumerate() {
        match &block.node {
            Node::Part { blocks, .. } => {
                if let Some(found) = find(blocks, wanted, count) {
                    return Some(found);
                }
            }
            Node::Paragraph { text, .. } => {
                let text = inline_text(text);
                if text.trim().is_empty() {
                    continue;
                }
                *count += 1;
                if *count >= wanted && !announces(&text) && goes_on(&blocks[index + 1..]) {
                    return Some(block);
                }
            }
            _ => {}
        }
    }
    None
}

/// Whether a paragraph ends with a colon of any script, and so belongs to what follows it.
fn announces(text: &str) -> bool {
    text.trim_end().ends_with([':', '\u{ff1a}', '\u{fe55}', '\u{17d6}', '\u{1365}', '\u{1366}'])
}

/// Whether the running text goes on right after a place.
fn goes_on(rest: &[Block]) -> bool {
    let mut rest = rest.iter().filter(|block| !matches!(block.node, Node::TeaserEnd));
    match rest.next().map(|block| &block.node) {
        Some(Node::Paragraph { text, .. }) => !inline_text(text).trim().is_empty(),
        // A heading with something under it, or a part with something in it.
        Some(Node::Crosshead { .. }) => rest.next().is_some(),
        Some(Node::Part { blocks, .. }) => !blocks.is_empty(),
        _ => false,
    }
}
