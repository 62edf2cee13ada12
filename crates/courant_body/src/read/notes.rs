//! Footnotes in the order in which the text refers to them.

use std::collections::HashMap;

use crate::body::{groups, inlines_of};
use crate::*;

/// Puts the notes in the order of their first references, those of notes included; a note that
/// nothing refers to follows them.
pub(crate) fn order_notes(body: &mut Body) {
    if body.footnotes.len() < 2 {
        return;
    }
    let known: HashMap<&str, usize> =
        body.footnotes.iter().enumerate().rev().map(|(index, note)| (note.id.as_str(), index)).collect();
    let mut order: Vec<usize> = Vec::with_capacity(body.footnotes.len());
    let mut is_in = vec![false; body.footnotes.len()];
    let mut refer = |note: &str, order: &mut Vec<usize>| {
        if let Some(index) = known.get(note)
            && !std::mem::replace(&mut is_in[*index], true)
        {
            order.push(*index);
        }
    };
    body.blocks.iter().for_each(|block| in_block(block, &mut |note| refer(note, &mut order)));
    let mut at = 0;
    while let Some(index) = order.get(at) {
        let text = &body.footnotes[*index].text;
        in_text(text, &mut |note| refer(note, &mut order));
        at += 1;
    }
    order.extend((0..is_in.len()).filter(|index| !is_in[*index]));
    let mut notes: Vec<Option<Footnote>> = std::mem::take(&mut body.footnotes).into_iter().map(Some).collect();
    body.footnotes = order.into_iter().filter_map(|index| notes.get_mut(index)?.take()).collect();
}

/// Every reference in a block, in the order of the printed text.
fn in_block<'a>(block: &'a Block, found: &mut dyn FnMut(&'a str)) {
    let each = |blocks: &'a [Block], found: &mut dyn FnMut(&'a str)| {
        blocks.iter().for_each(|block| in_block(block, found));
    };
    match &block.node {
        Node::Quote { blocks, attribution, .. } | Node::PullQuote { blocks, attribution } => {
            each(blocks, found);
            in_text(attribution, found);
        }
        Node::Definitions { items } => {
            for definition in items {
                definition.terms.iter().for_each(|term| in_text(term, found));
                definition.descriptions.iter().for_each(|blocks| each(blocks, found));
            }
        }
        node => {
            inlines_of(node).into_iter().for_each(|text| in_text(text, found));
            groups(node).into_iter().for_each(|blocks| each(blocks, found));
        }
    }
}

fn in_text<'a>(text: &'a [Inline], found: &mut dyn FnMut(&'a str)) {
    for inline in text {
        match inline {
            Inline::FootnoteRef(note) => found(note),
            Inline::Marked(_, inner) => in_text(inner, found),
            Inline::Text(_) | Inline::Break | Inline::Picture(_) => {}
        }
    }
}
