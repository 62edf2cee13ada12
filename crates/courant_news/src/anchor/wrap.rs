//! Putting a mark round a passage, and taking it away again.

use std::ops::Range;

use courant_body::{Inline, Mark};

use super::runs::length;

/// Marks a range of a run's text as the passage of a question.
///
/// Marks that cross an end of the range are cut in two; an anchor stays with its first part. Small pictures and
/// numbers of footnotes at the ends stay outside. None where the range is empty or crosses the passage of
/// another question: two can lie in one another only.
pub(super) fn wrap(inlines: Vec<Inline>, range: Range<usize>, mark_id: &str) -> Option<Vec<Inline>> {
    if range.is_empty() {
        return None;
    }
    let mut at = 0;
    for (index, inline) in inlines.iter().enumerate() {
        let end = at + length(inline);
        let holds_all = at <= range.start && range.end <= end;
        if holds_all && (at..end) != range && matches!(inline, Inline::Marked(..)) {
            return within(inlines, index, range.start - at..range.end - at, mark_id);
        }
        at = end;
    }
    let (mut out, rest) = split(inlines, range.start, Side::Start)?;
    let (passage, after) = split(rest, range.end - range.start, Side::End)?;
    out.push(Inline::Marked(Mark::Question(mark_id.to_owned()), passage));
    out.extend(after);
    Some(out)
}

/// The whole passage lies in one mark: inside of it nothing needs to be cut.
fn within(mut inlines: Vec<Inline>, index: usize, range: Range<usize>, mark_id: &str) -> Option<Vec<Inline>> {
    let inline = inlines.get_mut(index)?;
    if let Inline::Marked(_, inner) = inline {
        *inner = wrap(std::mem::take(inner), range, mark_id)?;
    }
    Some(inlines)
}

/// Which end of the passage is cut: what has no width stays outside.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Start,
    End,
}

/// Cuts a run in two; none where the cut goes through a passage.
fn split(inlines: Vec<Inline>, at: usize, side: Side) -> Option<(Vec<Inline>, Vec<Inline>)> {
    let (mut left, mut right) = (Vec::new(), Vec::new());
    let mut start = 0;
    for inline in inlines {
        let end = start + length(&inline);
        let is_left = if start == end && side == Side::End { end < at } else { end <= at };
        if right.is_empty() && is_left {
            left.push(inline);
        } else if start >= at || !right.is_empty() {
            right.push(inline);
        } else {
            match inline {
                Inline::Text(text) => {
                    let (before, after) = text.split_at_checked(at - start)?;
                    left.push(Inline::Text(before.to_owned()));
                    right.push(Inline::Text(after.to_owned()));
                }
                Inline::Marked(Mark::Question(_), _) => return None,
                Inline::Marked(mark, inner) => {
                    let (before, after) = split(inner, at - start, side)?;
                    match mark {
                        Mark::Anchor(_) => right.extend(after),
                        _ => right.push(Inline::Marked(mark.clone(), after)),
                    }
                    left.push(Inline::Marked(mark, before));
                }
                // Nothing else has an inside.
                other => right.push(other),
            }
        }
        start = end;
    }
    Some((left, right))
}

/// The run without the mark of a question; texts that it held apart are one again.
pub(super) fn unwrap(inlines: Vec<Inline>, mark_id: &str) -> Vec<Inline> {
    let mut out: Vec<Inline> = Vec::new();
    for inline in inlines {
        let found = match inline {
            Inline::Marked(Mark::Question(id), inner) if id == mark_id => unwrap(inner, mark_id),
            Inline::Marked(mark, inner) => vec![Inline::Marked(mark, unwrap(inner, mark_id))],
            other => vec![other],
        };
        for inline in found {
            match (out.last_mut(), inline) {
                (Some(Inline::Text(before)), Inline::Text(text)) => before.push_str(&text),
                (_, inline) => out.push(inline),
            }
        }
    }
    out
}
