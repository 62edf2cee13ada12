//! The runs of a body: every stretch of running text, wherever it stands.

use std::ops::Range;

use courant_body::{Block, Body, Inline, Mark, Node, inline_text};

use crate::units::{Units, units};

/// A stretch of running text and where it stands.
pub(super) struct Run {
    /// Id of its block; that of a footnote has a sign before it that no block's has.
    pub block: String,
    /// Which of the block's runs it is.
    pub nth: usize,
    pub inlines: Vec<Inline>,
    /// What a reader reads; places are byte offsets in it.
    pub text: String,
    pub units: Units,
    /// The passages questions are asked about.
    pub passages: Vec<Passage>,
}

/// A passage a question is asked about.
pub(super) struct Passage {
    pub mark_id: String,
    pub range: Range<usize>,
}

/// All runs of a body, in reading order.
pub(super) fn runs(body: &Body) -> Vec<Run> {
    let mut out: Vec<Run> = Vec::new();
    let mut copy = body.clone();
    each(&mut copy, &mut |block, inlines| {
        let inlines = std::mem::take(inlines);
        let text = inline_text(&inlines);
        let nth = out.last().filter(|last| last.block == block).map_or(0, |last| last.nth + 1);
        let mut passages = Vec::new();
        find(&inlines, &mut 0, &mut passages);
        out.push(Run { block: block.to_owned(), nth, units: units(&text), inlines, text, passages });
    });
    out
}

/// The body with the text of its runs.
pub(super) fn with_runs(body: &Body, runs: Vec<Run>) -> Body {
    let mut out = body.clone();
    let mut runs = runs.into_iter();
    each(&mut out, &mut |_, inlines| {
        if let Some(run) = runs.next() {
            *inlines = run.inlines;
        }
    });
    out
}

/// Looks for passages. The pieces of one that a mark has cut into several are one again.
fn find(inlines: &[Inline], at: &mut usize, out: &mut Vec<Passage>) {
    for inline in inlines {
        let start = *at;
        match inline {
            Inline::Text(text) => *at += text.len(),
            Inline::Break => *at += 1,
            Inline::Marked(mark, inner) => {
                find(inner, at, out);
                let Mark::Question(id) = mark else { continue };
                match out.iter_mut().find(|known| known.mark_id == *id) {
                    Some(known) if known.range.end == start => known.range.end = *at,
                    Some(_) => {}
                    None => out.push(Passage { mark_id: id.clone(), range: start..*at }),
                }
            }
            Inline::Picture(_) | Inline::FootnoteRef(_) => {}
        }
    }
}

/// Bytes of text an inline has.
pub(super) fn length(inline: &Inline) -> usize {
    match inline {
        Inline::Text(text) => text.len(),
        Inline::Break => 1,
        Inline::Marked(_, inner) => inner.iter().map(length).sum(),
        Inline::Picture(_) | Inline::FootnoteRef(_) => 0,
    }
}

type Take<'a> = &'a mut dyn FnMut(&str, &mut Vec<Inline>);

/// Every run with the id of its block, those of a block in a row.
pub(super) fn each(body: &mut Body, take: Take<'_>) {
    body.blocks.iter_mut().for_each(|block| of_block(block, take));
    for note in &mut body.footnotes {
        take(&format!("note:{}", note.id), &mut note.text);
    }
}

fn of_block(block: &mut Block, take: Take<'_>) {
    let id = block.id.as_str();
    let mut inner: Vec<&mut Block> = Vec::new();
    match &mut block.node {
        Node::Paragraph { text, .. }
        | Node::Crosshead { text, .. }
        | Node::Preformatted { text }
        | Node::Verse { text }
        | Node::Download { label: text, .. }
        | Node::Embed { caption: text, .. } => take(id, text),
        Node::Part { blocks, .. } => inner.extend(blocks),
        Node::List { items, .. } => inner.extend(items.iter_mut().flatten()),
        Node::Definitions { items } => {
            for definition in items {
                definition.terms.iter_mut().for_each(|term| take(id, term));
                inner.extend(definition.descriptions.iter_mut().flatten());
            }
        }
        Node::Quote { blocks, attribution, .. } | Node::PullQuote { blocks, attribution } => {
            take(id, attribution);
            inner.extend(blocks);
        }
        Node::Figure(figure) => take(id, &mut figure.caption),
        Node::Gallery { figures, caption, .. } => {
            figures.iter_mut().for_each(|figure| take(id, &mut figure.caption));
            take(id, caption);
        }
        Node::Audio(clip) | Node::Video(clip) => take(id, &mut clip.caption),
        Node::Playlist { clips, .. } => clips.iter_mut().for_each(|clip| take(id, &mut clip.caption)),
        Node::Table(table) => {
            take(id, &mut table.caption);
            let rows = table.head.iter_mut().chain(&mut table.rows).chain(&mut table.foot);
            inner.extend(rows.flatten().flat_map(|cell| &mut cell.blocks));
        }
        Node::Sidebar { title, blocks } => {
            take(id, title);
            inner.extend(blocks);
        }
        Node::Details { summary, blocks } => {
            take(id, summary);
            inner.extend(blocks);
        }
        Node::Code { .. } | Node::Rule | Node::PageBreak | Node::TeaserEnd => {}
    }
    inner.into_iter().for_each(|block| of_block(block, take));
}
