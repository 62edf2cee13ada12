//! The teaser: the first sentences of a text, cut for lists.
//!
//! Two teasers of the same `width` take about the same room whatever their script: a cut one
//! is between two thirds of the width and the width, unless a single word or an odd sentence
//! stands in the way. Only as much of the text is read as the teaser needs.

use crate::letters::{is_nonspacing, is_wide, script};
use crate::line::BOUND_TO_WORD;
use crate::segment::{graphemes, segments, sentences};
use crate::width::{UNIT, grapheme_tenths};
use icu_properties::props::Script;

/// The usual width of a teaser, in Latin letters (about two lines and a half of a column).
pub const TEASER_WIDTH: usize = 160;

/// How far behind the width the text is still read: enough for the longest dictionary match
/// and for the sentence segmenter to see what follows a full stop.
const LOOK_AHEAD: usize = 120;

/// The start of a text, fit for a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Teaser {
    /// One line of plain text, without white space at either end.
    pub text: String,
    /// Whether the text went on.
    pub is_cut: bool,
}

/// Cuts a plain text to `width` units of [`crate::display_width`], ellipsis included.
///
/// White space is folded first. A text that fits stays whole. Otherwise it ends with the last
/// sentence that ends in the last third of the width, or else behind the last word that leaves
/// room for an ellipsis: `…`, in Chinese `……` (GB/T 15834). Never inside a grapheme, and
/// inside a word only if it is the first one and wider than the width. A teaser of a
/// teaser is the same text, not cut.
pub fn teaser(text: &str, width: usize) -> Teaser {
    cut(text, width, true)
}

/// Cuts a plain text as [`teaser`] does, but always behind the last word that leaves room for an ellipsis: as others
/// cut who show a text of ours.
pub fn shorten(text: &str, width: usize) -> Teaser {
    cut(text, width, false)
}

fn cut(text: &str, width: usize, at_sentences: bool) -> Teaser {
    let budget = width.saturating_mul(UNIT);
    let (head, is_whole) = head(text, width);
    let ends = grapheme_ends(&head, is_whole);
    let total = ends.last().map_or(0, |&(_, tenths)| tenths);
    if is_whole && total <= budget {
        return Teaser { text: head, is_cut: false };
    }
    if at_sentences && let Some(end) = sentence_end(&head, &ends, budget) {
        return Teaser { text: head[..end].to_owned(), is_cut: true };
    }
    let ellipsis = ellipsis(&head, width);
    let room = budget.saturating_sub(ellipsis.chars().count() * UNIT);
    let end = word_end(&head, &ends, room);
    let mut text = head[..end].to_owned();
    text.push_str(ellipsis);
    Teaser { text, is_cut: true }
}

/// Every run of white space as one space, none at the ends.
///
/// A single line break between two Chinese or Japanese characters is no space at all (as in
/// CSS Text 3, segment breaks): their lines are wrapped without one. A new paragraph is a space.
/// Bidirectional embeddings and isolates are dropped: a cut could leave one open.
pub fn fold_spaces(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text.trim_start_matches(is_foldable);
    loop {
        let end = rest.find(is_foldable).unwrap_or(rest.len());
        out.push_str(&rest[..end]);
        let after = rest[end..].trim_start_matches(is_foldable);
        let Some(next) = after.chars().next() else { return out };
        let mut gap = Gap::default();
        rest[end..rest.len() - after.len()].chars().for_each(|c| gap.add(c));
        if gap.is_shown(out.chars().next_back(), next) {
            out.push(' ');
        }
        rest = after;
    }
}

/// White space between two characters.
#[derive(Default)]
struct Gap {
    has_space: bool,
    lines: usize,
}

impl Gap {
    fn add(&mut self, c: char) {
        self.has_space |= is_space(c);
        self.lines += usize::from(matches!(c, '\n' | '\u{2028}')) + 2 * usize::from(c == '\u{2029}');
    }

    /// Whether it is a space between these two.
    fn is_shown(&self, last: Option<char>, next: char) -> bool {
        self.has_space && !(self.lines == 1 && last.is_some_and(is_spaceless) && is_spaceless(next))
    }
}

/// The characters of a text with white space folded.
struct SpaceFold<'t> {
    chars: std::iter::Peekable<std::str::Chars<'t>>,
    last: Option<char>,
}

impl<'t> SpaceFold<'t> {
    fn new(text: &'t str) -> Self {
        Self { chars: text.trim_start_matches(is_foldable).chars().peekable(), last: None }
    }
}

impl Iterator for SpaceFold<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        let mut gap = Gap::default();
        while let Some(c) = self.chars.next_if(|&c| is_foldable(c)) {
            gap.add(c);
        }
        let next = *self.chars.peek()?;
        if gap.is_shown(self.last, next) {
            self.last = Some(' ');
            return self.last;
        }
        self.chars.next();
        self.last = Some(next);
        self.last
    }
}

fn is_space(c: char) -> bool {
    c.is_whitespace() || c.is_control() || c == '\u{feff}'
}

fn is_foldable(c: char) -> bool {
    if c.is_ascii() {
        return c <= ' ' || c == '\u{7f}';
    }
    is_space(c) || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Wide characters other than Hangul and emoji, which are written without spaces between them.
fn is_spaceless(c: char) -> bool {
    is_wide(c) && (crate::letters::is_han_or_kana(c) || matches!(c, '\u{3001}'..='\u{303f}' | '\u{ff01}'..='\u{ff65}'))
}

/// The folded beginning of a text that is long enough to decide the cut in, and whether that
/// is all of it. Bounded in characters too, so invisible ones cannot make it long.
fn head(text: &str, width: usize) -> (String, bool) {
    let enough = width.saturating_add(LOOK_AHEAD).saturating_mul(UNIT);
    let most = width.saturating_add(LOOK_AHEAD).saturating_mul(8);
    let mut head = String::new();
    let mut tenths = 0usize;
    let mut fold = SpaceFold::new(text);
    let mut buffer = [0; 4];
    for _ in 0..most {
        let Some(c) = fold.next() else {
            return (head, true);
        };
        head.push(c);
        tenths = tenths.saturating_add(grapheme_tenths(c.encode_utf8(&mut buffer)));
        if tenths > enough {
            break;
        }
    }
    let is_whole = fold.next().is_none();
    (head, is_whole)
}

/// Ends of graphemes in bytes with the width up to there, in tenths. The last grapheme of a
/// text that goes on may be half, so it is left out.
fn grapheme_ends(head: &str, is_whole: bool) -> Vec<(usize, usize)> {
    let mut ends = Vec::new();
    let (mut end, mut tenths) = (0, 0);
    for grapheme in graphemes(head) {
        end += grapheme.len();
        tenths += grapheme_tenths(grapheme);
        ends.push((end, tenths));
    }
    if !is_whole {
        ends.pop();
    }
    ends
}

/// The width up to a byte offset, if a grapheme ends there.
fn width_at(ends: &[(usize, usize)], at: usize) -> Option<usize> {
    ends.binary_search_by_key(&at, |&(end, _)| end).ok().map(|i| ends[i].1)
}

/// Where the last sentence ends that ends in the last third of the budget.
fn sentence_end(head: &str, ends: &[(usize, usize)], budget: usize) -> Option<usize> {
    let mut best = None;
    let mut at = 0;
    for sentence in sentences(head) {
        at += sentence.len();
        let trimmed = head[..at].trim_end();
        let Some(width) = width_at(ends, trimmed.len()) else {
            continue;
        };
        if width > budget || at == head.len() {
            break;
        }
        if width * 3 >= budget * 2 && is_sentence_end(trimmed) {
            best = Some(trimmed.len());
        }
    }
    best
}

/// Titles, months and the like that carry a full stop inside a sentence.
const ABBREVIATIONS: &[&str] = &[
    "mr", "mrs", "ms", "dr", "prof", "st", "sr", "jr", "gen", "col", "lt", "sgt", "capt", "rev", "hon", "gov", "sen",
    "rep", "pres", "vs", "no", "inc", "ltd", "co", "corp", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec", "approx", "dept", "art", "mm", "mme", "mlle", "av", "bd", "env", "nr", "bzw", "ca",
    "usw", "hr", "fr", "sra", "dra", "ud", "uds", "etc", "al", "p", "pp", "cf", "vol", "fig",
];

/// Whether a text ends with a mark that ends a sentence, rather than an abbreviation, an
/// initial or the number of a day.
pub fn is_sentence_end(text: &str) -> bool {
    let closers = |c: char| matches!(c, '"' | '\'' | '”' | '’' | '»' | ')' | ']' | '」' | '』' | '）' | '》');
    let bare = text.trim_end_matches(closers).trim_end();
    let Some(mark) = bare.chars().next_back() else {
        return false;
    };
    match mark {
        '.' => {
            let stem = &bare[..bare.len() - 1];
            let word =
                stem.rsplit(|c: char| c.is_whitespace() || matches!(c, '(' | '"' | '“' | '«')).next().unwrap_or("");
            let is_short_number = word.len() <= 2 && !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit());
            let is_initial = word.chars().count() == 1
                || word.rsplit('.').next().is_some_and(|l| word.contains('.') && l.chars().count() == 1);
            let lower = word.to_lowercase();
            !(is_short_number || is_initial || ABBREVIATIONS.contains(&lower.as_str()))
        }
        '!' | '?' | '…' | '。' | '．' | '！' | '？' | '｡' | '؟' | '۔' | '।' | '॥' | '។' | '៕' | '။' | '׃' | '‽'
        | '⁇' | '⁈' => true,
        _ => false,
    }
}

/// Where the last word ends that fits into `room`; else the last stretch, else the last grapheme.
fn word_end(head: &str, ends: &[(usize, usize)], room: usize) -> usize {
    let (mut word, mut other) = (0, 0);
    let mut pending = None;
    for segment in segments(head) {
        // A repetition mark belongs to the word before it.
        let is_bound = segment.text.starts_with(BOUND_TO_WORD);
        if let Some((end, is_word)) = pending.take().filter(|_| !is_bound) {
            if is_word {
                word = end;
            } else {
                other = end;
            }
        }
        match width_at(ends, segment.end()) {
            Some(width) if width <= room => {
                pending = Some((segment.end(), segment.is_word || is_bound));
            }
            Some(_) => break,
            None => {}
        }
    }
    if word > 0 {
        return word;
    }
    let plain = head[..other].trim_end().len();
    if plain > 0 {
        return plain;
    }
    let last = ends.partition_point(|&(_, width)| width <= room);
    last.checked_sub(1).map_or(0, |i| head[..ends[i].0].trim_end().len())
}

/// The ellipsis of the script the text is mostly in; none if it does not fit.
fn ellipsis(head: &str, width: usize) -> &'static str {
    if width == 0 {
        return "";
    }
    let (mut han, mut kana, mut others) = (0, 0, 0);
    for c in head.chars().filter(|&c| c.is_alphabetic() && !is_nonspacing(c)) {
        match script(c) {
            Script::Han => han += 1,
            Script::Hiragana | Script::Katakana => kana += 1,
            _ => others += 1,
        }
    }
    if width >= 10 && han * 2 > others && kana * 10 < han { "……" } else { "…" }
}

#[cfg(test)]
mod tests;
