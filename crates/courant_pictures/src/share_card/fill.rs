//! Filling a box with a text: the largest size that fits, in lines of about one length.

use std::ops::Range;

use courant_text::{Teaser, display_width, graphemes, line_breaks, teaser};

use super::faces::Style;
use super::shape::{Line, Setting};

/// A box for text, in pixels.
pub(super) struct Room<'a> {
    pub(super) width: f32,
    pub(super) height: f32,
    pub(super) most_lines: usize,
    /// Sizes to try, largest first.
    pub(super) sizes: &'a [f32],
}

/// A text in its box.
pub(super) struct Filled {
    pub(super) size: f32,
    pub(super) lines: Vec<Line>,
    /// From the top of the box to the first baseline.
    pub(super) first: f32,
    /// From baseline to baseline.
    pub(super) leading: f32,
}

/// A stretch that is not broken, with and without the spaces at its end, in em.
struct Piece {
    range: Range<usize>,
    width: f32,
    bare: f32,
}

/// A word may fill a whole line of the smallest size; one that is longer is broken between letters.
fn pieces(setting: &Setting<'_>, widest: f32) -> Option<Vec<Piece>> {
    let mut out = Vec::new();
    let mut start = 0;
    for end in line_breaks(setting.text) {
        let range = std::mem::replace(&mut start, end)..end;
        let piece = piece(setting, range)?;
        if piece.bare <= widest {
            out.push(piece);
            continue;
        }
        let mut from = piece.range.start;
        for grapheme in graphemes(setting.text.get(piece.range.clone())?) {
            let to = from + grapheme.len();
            out.push(self::piece(setting, from..to)?);
            from = to;
        }
    }
    Some(out)
}

fn piece(setting: &Setting<'_>, range: Range<usize>) -> Option<Piece> {
    let text = setting.text.get(range.clone())?;
    let bare = range.start + text.trim_end().len();
    let bare_width = setting.width(range.start..bare)?;
    let space = if bare < range.end { setting.width(bare..range.end)? } else { 0.0 };
    Some(Piece { range, width: bare_width + space, bare: bare_width })
}

/// Lines of at most `widest`, each as full as it can be; none if a piece is wider.
fn break_lines(pieces: &[Piece], widest: f32) -> Option<Vec<Range<usize>>> {
    let mut lines: Vec<Range<usize>> = Vec::new();
    let mut used = 0.0;
    for piece in pieces {
        if piece.bare > widest {
            return None;
        }
        match lines.last_mut().filter(|_| used + piece.bare <= widest) {
            Some(line) => line.end = piece.range.end,
            None => {
                lines.push(piece.range.clone());
                used = 0.0;
            }
        }
        used += piece.width;
    }
    Some(lines)
}

/// The same number of lines, but about equally long: a last line of one word looks like an accident.
fn balance(pieces: &[Piece], lines: Vec<Range<usize>>, widest: f32) -> Vec<Range<usize>> {
    let (mut narrow, mut wide) = (widest / lines.len().max(1) as f32, widest);
    let mut best = lines;
    for _ in 0..8 {
        let middle = (narrow + wide) / 2.0;
        match break_lines(pieces, middle).filter(|lines| lines.len() == best.len()) {
            Some(lines) => (best, wide) = (lines, middle),
            None => narrow = middle,
        }
    }
    best
}

fn try_fill(setting: &Setting<'_>, room: &Room<'_>) -> Option<Filled> {
    let smallest = room.sizes.last().copied()?;
    let pieces = pieces(setting, room.width / smallest)?;
    let heights = setting.heights;
    for &size in room.sizes {
        let widest = room.width / size;
        let Some(lines) = break_lines(&pieces, widest) else { continue };
        let height = heights.ascent + heights.descent + heights.leading * lines.len().saturating_sub(1) as f32;
        if lines.len() > room.most_lines || height * size > room.height {
            continue;
        }
        let lines = balance(&pieces, lines, widest);
        let lines = lines.into_iter().map(|range| setting.line(range)).collect::<Option<Vec<Line>>>()?;
        let (first, leading) = (heights.ascent * size, heights.leading * size);
        return Some(Filled { size, lines, first, leading });
    }
    None
}

/// Sets a text in a box: as large as it can be, or cut behind a word where even the smallest size is too large.
/// None if it is empty or a letter of it is in no font.
pub(super) fn fill(text: &str, style: Style, language: &str, is_rtl: bool, room: &Room<'_>) -> Option<Filled> {
    Some(fill_with(text, style, language, is_rtl, room)?.1)
}

/// The same, with the text as it was set.
pub(super) fn fill_with(
    text: &str,
    style: Style,
    language: &str,
    is_rtl: bool,
    room: &Room<'_>,
) -> Option<(String, Filled)> {
    let setting = Setting::of(text, style, language, is_rtl)?;
    if let Some(filled) = try_fill(&setting, room) {
        return Some((text.to_owned(), filled));
    }
    // How much of it the box may hold at most, from the widths as they are; then less and less.
    let smallest = room.sizes.last().copied()?;
    let all = setting.width(0..text.len())? * smallest;
    let holds = room.width * room.most_lines as f32 / all.max(1.0);
    let mut width = (display_width(text) as f32 * holds.min(1.0)) as usize;
    while width > 1 {
        let Teaser { text, .. } = teaser(text, width);
        let filled = Setting::of(&text, style, language, is_rtl).and_then(|setting| try_fill(&setting, room));
        if let Some(filled) = filled {
            return Some((text, filled));
        }
        width -= (width / 16).max(1);
    }
    None
}
