//! What was typed, understood: words, "phrases", -without.

use courant_text::{Unit, first_graphemes, is_common_word, normalize, search_units, unicode_burmese};
use std::ops::Range;

/// Longest question that is read, in graphemes.
const LONGEST: usize = 200;
/// Words and phrases that are looked for; what is beyond is left out.
const WANTED: usize = 12;
/// Words and phrases that must not be there.
const UNWANTED: usize = 6;
/// Single syllables that are taken together: a name that no dictionary has.
const UNKNOWN: usize = 8;

/// A question.
#[derive(Clone, Debug, Default)]
pub(crate) struct Asked {
    /// What was read of it.
    pub text: String,
    pub wanted: Vec<Piece>,
    pub unwanted: Vec<Piece>,
}

/// A word or a phrase.
#[derive(Clone, Debug)]
pub(crate) struct Piece {
    /// Where it stands in the question.
    pub range: Range<usize>,
    /// A word, folded; of a phrase nothing.
    pub word: String,
    /// Its syllables, or the words of a phrase; the same word again where it is whole.
    pub units: Vec<Unit>,
    /// Says nothing about what a text is about.
    pub is_common: bool,
    pub is_phrase: bool,
}

impl Piece {
    /// A word of a script with spaces.
    pub fn is_whole(&self) -> bool {
        !self.is_phrase && self.units.first().is_some_and(|unit| !unit.is_syllable)
    }

    /// The index may have it as one word: a whole one, or one that the dictionary makes of its syllables.
    pub fn is_word(&self) -> bool {
        self.is_whole() || self.units.len() > 1 && !self.is_phrase
    }
}

impl Asked {
    pub fn parse(text: &str) -> Asked {
        let text = normalize(first_graphemes(text.trim(), LONGEST));
        let text = unicode_burmese(&text).into_owned();
        let (mut wanted, mut unwanted) = (Vec::new(), Vec::new());
        for part in parts(&text) {
            let found = pieces(&text[part.range.clone()], part.range.start, part.is_phrase);
            if part.is_without { &mut unwanted } else { &mut wanted }.extend(found);
        }
        wanted.truncate(WANTED);
        unwanted.truncate(UNWANTED);
        Asked { text, wanted, unwanted }
    }
}

struct Written {
    range: Range<usize>,
    is_phrase: bool,
    is_without: bool,
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '「' | '」' | '『' | '』' | '＂')
}

/// Stretches between spaces, or between quotation marks.
fn parts(text: &str) -> Vec<Written> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        if c.is_whitespace() {
            at += c.len_utf8();
            continue;
        }
        // A dash in front of something, but not between two.
        let after = at + c.len_utf8();
        let is_without =
            matches!(c, '-' | '−' | '–') && text[after..].chars().next().is_some_and(|next| !next.is_whitespace());
        let start = if is_without { after } else { at };
        let Some(first) = text[start..].chars().next() else { break };
        let opens = start + first.len_utf8();
        let is_phrase = is_quote(first);
        let (range, next) = if is_phrase {
            let end = text[opens..].find(is_quote).map_or(text.len(), |end| opens + end);
            (opens..end, end + text[end..].chars().next().map_or(0, char::len_utf8))
        } else {
            let end =
                text[start..].find(|c: char| c.is_whitespace() || is_quote(c)).map_or(text.len(), |end| start + end);
            (start..end, end.max(opens))
        };
        found.push(Written { range, is_phrase, is_without });
        at = next;
    }
    found
}

fn pieces(text: &str, offset: usize, is_phrase: bool) -> Vec<Piece> {
    let units = search_units(text);
    if let [first, .., last] = units.as_slice()
        && is_phrase
    {
        let range = offset + first.start..offset + last.end;
        return vec![Piece { range, word: String::new(), units, is_common: false, is_phrase }];
    }
    let mut words: Vec<Vec<Unit>> = Vec::new();
    for unit in units {
        match words.last_mut() {
            Some(word) if unit.joins && (!unit.begins_word) => word.push(unit),
            _ => words.push(vec![unit]),
        }
    }
    let mut joined: Vec<Vec<Unit>> = Vec::new();
    for word in words {
        let is_lone = |word: &[Unit]| word.len() == 1 && word[0].is_syllable && !is_common_word(&word[0].folded);
        match joined.last_mut() {
            Some(before)
                if is_lone(&word)
                    && word[0].joins
                    && before.len() < UNKNOWN
                    && before.iter().all(|unit| unit.begins_word && !is_common_word(&unit.folded)) =>
            {
                before.extend(word);
            }
            _ => joined.push(word),
        }
    }
    joined.into_iter().map(|units| word(units, offset)).collect()
}

fn word(units: Vec<Unit>, offset: usize) -> Piece {
    let start = units.first().map_or(0, |unit| unit.start);
    let end = units.last().map_or(0, |unit| unit.end);
    let word: String = units.iter().map(|unit| unit.folded.as_str()).collect();
    let is_letter = units.iter().all(|unit| !unit.is_syllable) && word.chars().nth(1).is_none();
    Piece {
        range: offset + start..offset + end,
        is_common: is_common_word(&word) || is_letter && !word.starts_with(|c: char| c.is_numeric()),
        word,
        units,
        is_phrase: false,
    }
}
