//! The words of a question in a text that is shown: where they stand, and the piece of the text that shows most of them.
//!
//! Marks are places in plain text; whoever shows them escapes the text first.

use crate::ask::{Asked, Piece};
use crate::near::Near;
use crate::stem;
use courant_text::{Unit, display_width, fold_spaces, search_units, unicode_burmese};
use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::ops::Range;

/// As much of a text is looked at (bytes): at first, and at most.
const READ_FIRST: usize = 1_500;
const LOOKED_AT: usize = 60_000;
/// Places that a piece may begin around.
const ANCHORS: usize = 300;

/// Finds the words of a question in a text.
#[derive(Clone, Debug, Default)]
pub struct Marks {
    words: BTreeSet<String>,
    stems: BTreeSet<String>,
    /// Syllables or words that stand together.
    runs: Vec<Vec<Unit>>,
    /// How many different words and phrases were asked for.
    asked: usize,
}

/// A piece of a snippet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Plain text.
    pub text: String,
    /// It is one of the words that were asked for.
    pub is_marked: bool,
}

/// A piece of a text, with the words that were asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Snippet {
    /// Its parts in order; together they are the text.
    pub parts: Vec<Part>,
    /// The text begins before it.
    pub is_cut_before: bool,
    /// The text goes on behind it.
    pub is_cut_after: bool,
}

impl Marks {
    pub(crate) fn of(asked: &Asked, stems: impl Fn(&str) -> Vec<String>, near: &HashMap<String, Vec<Near>>) -> Marks {
        let mut marks = Marks::default();
        let mut different = HashSet::new();
        let has_telling = asked.wanted.iter().any(|piece| !piece.is_common);
        for piece in asked.wanted.iter().filter(|piece| !(piece.is_common && has_telling)) {
            different.insert(&asked.text[piece.range.clone()]);
            marks.take(piece, &stems);
            for near in near.get(&piece.word).into_iter().flatten() {
                if piece.is_whole() {
                    marks.words.insert(near.word.clone());
                } else {
                    marks.runs.push(search_units(&near.word));
                }
            }
        }
        marks.asked = different.len();
        marks
    }

    fn take(&mut self, piece: &Piece, stems: impl Fn(&str) -> Vec<String>) {
        if !piece.is_whole() {
            self.runs.push(piece.units.clone());
            return;
        }
        self.words.insert(piece.word.clone());
        // Texts have the word itself, or one of the same stem.
        self.stems.insert(piece.word.clone());
        for stem in stems(&piece.word) {
            self.words.insert(stem.clone());
            self.stems.insert(stem);
        }
    }

    /// Where the words stand in a text, as byte ranges in order that do not touch a part of a word or a grapheme.
    pub fn ranges(&self, text: &str, language: &str) -> Vec<Range<usize>> {
        let units = search_units(text);
        stretches(&units, &self.found(&units, language))
    }

    /// First and last unit of each place.
    fn found(&self, units: &[Unit], language: &str) -> Vec<(usize, usize)> {
        let stemmer = stem::stemmer(language);
        let is_begun_alike = stem::keeps_beginnings(language);
        let mut found = Vec::new();
        for (at, unit) in units.iter().enumerate() {
            if let Some(run) = self.runs.iter().filter(|run| begins_with(&units[at..], run)).max_by_key(|run| run.len())
            {
                found.push((at, at + run.len() - 1));
            } else if !unit.is_syllable && self.has(&unit.folded, stemmer.as_ref(), is_begun_alike) {
                found.push((at, at));
            }
        }
        found
    }

    fn has(&self, word: &str, stemmer: Option<&frostem::Stemmer>, is_begun_alike: bool) -> bool {
        let first = word.chars().next();
        self.words.iter().any(|known| known == word)
            || (!is_begun_alike || self.stems.iter().any(|stem| stem.chars().next() == first))
                && stem::stem(word, stemmer).is_some_and(|stem| self.stems.iter().any(|known| *known == stem))
    }

    /// A whole text with its marks; Zawgyi comes out in Unicode.
    pub fn mark(&self, text: &str, language: &str) -> Vec<Part> {
        let text = unicode_burmese(text);
        parts(&text, 0..text.len(), &self.ranges(&text, language))
    }

    /// The piece of a text, about `width` columns wide ([`display_width`]), that shows most of the words; its beginning
    /// where there are none. It begins and ends between words. White space is folded, Zawgyi comes out in Unicode.
    ///
    /// A text is read no further than to a piece with as many words as were asked for.
    pub fn snippet(&self, text: &str, language: &str, width: usize) -> Snippet {
        let mut read = Read::default();
        let mut most = READ_FIRST;
        loop {
            let is_whole = text.len() <= most.min(LOOKED_AT);
            let end = if is_whole { text.len() } else { before_space(text, most.min(LOOKED_AT)).len() };
            if !read.goes_on(text, end) {
                read = Read::of(text, end);
            }
            self.find_in(&mut read, language);
            let (snippet, different) = read.piece(!is_whole, width);
            if is_whole || most >= LOOKED_AT || different >= self.asked {
                return snippet;
            }
            most *= 4;
        }
    }

    /// Finds the words in what was read since they were found.
    fn find_in(&self, read: &mut Read, language: &str) {
        // What stands together may begin in what was read before.
        let longest = self.runs.iter().map(Vec::len).max().unwrap_or_default();
        let from = read.looked_at.saturating_sub(longest);
        read.found.retain(|(first, _)| *first < from);
        let found = self.found(&read.units[from..], language);
        read.found.extend(found.into_iter().map(|(first, last)| (from + first, from + last)));
        read.looked_at = read.units.len();
    }
}

/// What was read of a text.
#[derive(Default)]
struct Read {
    /// Where it ends in the text.
    end: usize,
    /// With white space folded.
    text: String,
    /// It was Zawgyi, which is told by whole lines.
    is_converted: bool,
    units: Vec<Unit>,
    /// Units in which words were sought, and the places where they stand.
    looked_at: usize,
    found: Vec<(usize, usize)>,
}

impl Read {
    /// A text up to there.
    fn of(text: &str, end: usize) -> Read {
        let unicode = unicode_burmese(&text[..end]);
        let text = fold_spaces(&unicode);
        let is_converted = matches!(unicode, Cow::Owned(_));
        Read { end, units: search_units(&text), text, is_converted, ..Read::default() }
    }

    /// Reads on; not where no space divides what was read from what comes.
    fn goes_on(&mut self, text: &str, end: usize) -> bool {
        let part = unicode_burmese(&text[self.end..end]);
        if self.is_converted || matches!(part, Cow::Owned(_)) {
            return false;
        }
        let part = fold_spaces(&part);
        let (Some(last), Some(next)) = (self.text.chars().next_back(), part.chars().next()) else { return false };
        let between = &text[text[..self.end].trim_end().len()..];
        let between = &between[..between.find(next).unwrap_or_default()];
        if fold_spaces(&format!("{last}{between}{next}")).chars().nth(2).is_none() {
            return false;
        }
        self.text.push(' ');
        let offset = self.text.len();
        self.text.push_str(&part);
        let units = search_units(&part).into_iter();
        self.units.extend(units.map(|unit| Unit { start: offset + unit.start, end: offset + unit.end, ..unit }));
        self.end = end;
        true
    }

    /// Its best piece, and how many different words stand in it.
    fn piece(&self, goes_on: bool, width: usize) -> (Snippet, usize) {
        let Read { text, units, found, .. } = self;
        if units.is_empty() {
            return (Snippet::default(), 0);
        }
        let (first, last) = window(text, units, found, width);
        let start = if first == 0 { 0 } else { units[first].start };
        let end = units.get(last + 1).map_or(text.len(), |next| next.start);
        let end = start + text[start..end].trim_end().len();
        let mut ranges = stretches(units, found);
        ranges.retain(|range| range.start >= start && range.end <= end);
        let parts = parts(text, start..end, &ranges);
        let is_cut_after = end < text.len() || goes_on;
        (Snippet { parts, is_cut_before: start > 0, is_cut_after }, worth(units, found, (first, last)).0)
    }
}

/// The beginning of a text, up to a space: no word is cut unless it is longer than half of it.
fn before_space(text: &str, most: usize) -> &str {
    let read = &text[..text.floor_char_boundary(most)];
    let end = read.rfind(char::is_whitespace).filter(|end| *end > most / 2);
    &read[..end.unwrap_or(read.len())]
}

/// The text that places take up, those that touch as one.
fn stretches(units: &[Unit], found: &[(usize, usize)]) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for (first, last) in found {
        let range = units[*first].start..units[*last].end;
        match ranges.last_mut() {
            Some(before) if range.start <= before.end => before.end = before.end.max(range.end),
            _ => ranges.push(range),
        }
    }
    ranges
}

/// Whether the units begin with those of a run, joined alike.
fn begins_with(units: &[Unit], run: &[Unit]) -> bool {
    !run.is_empty()
        && units.len() >= run.len()
        && units
            .iter()
            .zip(run)
            .enumerate()
            .all(|(at, (unit, wanted))| unit.folded == wanted.folded && (at == 0 || !wanted.joins || unit.joins))
}

/// First and last unit of the best piece.
fn window(text: &str, units: &[Unit], found: &[(usize, usize)], width: usize) -> (usize, usize) {
    // Columns up to the beginning of each unit, and of the whole.
    let mut columns = Vec::with_capacity(units.len() + 1);
    let (mut sum, mut at) = (0, units[0].start);
    for unit in units {
        sum += display_width(&text[at..unit.start]);
        at = unit.start;
        columns.push(sum);
    }
    columns.push(sum + display_width(&text[at..]));
    let end_of = |first: usize| {
        let fits = columns.partition_point(|column| *column <= columns[first] + width).saturating_sub(2);
        let mut last = fits.clamp(first, units.len() - 1);
        // Not in the middle of a word, unless it is wider than the whole piece.
        while last > first && units.get(last + 1).is_some_and(|next| next.joins && !next.begins_word) {
            last -= 1;
        }
        last
    };
    let mut best = (0, end_of(0));
    let mut most = worth(units, found, best);
    for (anchor, _) in found.iter().take(ANCHORS) {
        let lead = columns[*anchor].saturating_sub(width / 4);
        let mut first = columns.partition_point(|column| *column < lead).min(*anchor);
        while first < *anchor && !units[first].begins_word {
            first += 1;
        }
        while first > 0 && !units[first].begins_word {
            first -= 1;
        }
        let piece = (first, end_of(first));
        let worth = worth(units, found, piece);
        if worth > most {
            (best, most) = (piece, worth);
        }
    }
    best
}

/// Different words first, then how often they stand there.
fn worth(units: &[Unit], found: &[(usize, usize)], piece: (usize, usize)) -> (usize, usize) {
    let within = found.iter().filter(|(first, last)| *first >= piece.0 && *last <= piece.1);
    let mut words: Vec<&str> = within.map(|(first, _)| units[*first].folded.as_str()).collect();
    let count = words.len();
    words.sort_unstable();
    words.dedup();
    (words.len(), count)
}

fn parts(text: &str, within: Range<usize>, marks: &[Range<usize>]) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut at = within.start;
    let mut push = |range: Range<usize>, is_marked: bool| {
        if !range.is_empty() {
            parts.push(Part { text: text[range].to_owned(), is_marked });
        }
    };
    for mark in marks {
        push(at..mark.start, false);
        push(mark.clone(), true);
        at = mark.end;
    }
    push(at..within.end, false);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_by_parts_is_read_as_a_whole() {
        let near = HashMap::new();
        for (question, first, second, between) in [
            ("\"new york\" mayor", "New", "York", " "),
            ("vientiane mayor", "élections", "Vientiane", "\n\n"),
            ("水道 mayor", "水", "道", "\n"),
            ("ទន្លេ មេគង្គ mayor", "ទន្លេ", "មេគង្គ", " \u{202c}\t"),
        ] {
            let marks = Marks::of(&Asked::parse(question), |_| Vec::new(), &near);
            // The first part ends around there.
            for before in 1_470..1_510 {
                let filler = "of no interest ".repeat(before / 15 + 1);
                let text = format!("{}{first}{between}{second} and {filler} the mayor.", &filler[..before]);
                let mut whole = Read::of(&text, text.len());
                marks.find_in(&mut whole, "en");
                assert_eq!(marks.snippet(&text, "en", 120), whole.piece(false, 120).0, "{question} {before}");
            }
        }
    }
}
