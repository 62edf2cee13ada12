//! The pieces of a text: words, graphemes, sentences.
//!
//! Rules are those of Unicode UAX #29; words of scripts written without spaces (Khmer,
//! Burmese, Thai, Lao, Chinese, Japanese) come from ICU's dictionaries by longest match.
//! The LSTM mode of the same library is a hundred times slower and is not used.
//! The segmenters are built once, on first use, and borrowed from then on.

use std::sync::LazyLock;

use crate::letters::{is_letter, is_mark};
use icu_segmenter::options::{SentenceBreakInvariantOptions, WordBreakInvariantOptions};
use icu_segmenter::{
    GraphemeClusterSegmenter, GraphemeClusterSegmenterBorrowed, SentenceSegmenter, SentenceSegmenterBorrowed,
    WordSegmenter, WordSegmenterBorrowed,
};

static WORDS: LazyLock<WordSegmenterBorrowed<'static>> =
    LazyLock::new(|| WordSegmenter::new_dictionary(WordBreakInvariantOptions::default()));
static GRAPHEMES: GraphemeClusterSegmenterBorrowed<'static> = GraphemeClusterSegmenter::new();
static SENTENCES: LazyLock<SentenceSegmenterBorrowed<'static>> =
    LazyLock::new(|| SentenceSegmenter::new(SentenceBreakInvariantOptions::default()));

/// A stretch between two neighbouring word boundaries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Segment<'t> {
    /// Byte offset of the stretch in the text.
    pub start: usize,
    pub text: &'t str,
    /// Letters or numbers, as against spaces and punctuation.
    pub is_word: bool,
}

impl Segment<'_> {
    /// Byte offset just behind the stretch.
    pub fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

/// Whether a boundary stands between a letter and a mark of its own.
///
/// UAX #29 lets Burmese AA and visarga (`း`) stand alone, and the dictionary then tears them
/// from unknown words. Readers take them for part of the letter, so nothing is cut there.
pub(crate) fn tears_a_mark(before: &str, after: &str) -> bool {
    let is_before_mark = after.chars().next().is_some_and(is_mark);
    is_before_mark && before.chars().next_back().is_some_and(|c| is_letter(c) || is_mark(c))
}

/// The stretches between the boundaries of a segmenter.
fn pieces(text: &str, ends: impl Iterator<Item = usize>) -> impl Iterator<Item = (usize, &str)> {
    let mut start = 0;
    ends.filter_map(move |end| {
        // The first boundary is the beginning of the text.
        if end <= start || tears_a_mark(&text[..end], &text[end..]) {
            return None;
        }
        let piece = (start, &text[start..end]);
        start = end;
        Some(piece)
    })
}

/// Every stretch between word boundaries, words and others; together they are the text.
///
/// A stretch with a letter or digit in it is a word. The segmenter's own word type is not
/// asked: in 2.4 it calls words that end with a vowel sign (`के`) or a soft hyphen no words.
pub(crate) fn segments(text: &str) -> impl Iterator<Item = Segment<'_>> {
    pieces(text, WORDS.segment_str(text)).map(|(start, text)| Segment {
        start,
        text,
        is_word: text.chars().any(char::is_alphanumeric),
    })
}

/// The words of a text in order: letters and numbers, without spaces and punctuation.
///
/// A word of a script without spaces is the longest match in the dictionary; a stretch the
/// dictionary does not know comes out in single graphemes.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    segments(text).filter(|s| s.is_word).map(|s| s.text)
}

/// How many [`words`] a text has.
pub fn word_count(text: &str) -> usize {
    words(text).count()
}

/// What readers take for one letter each: extended grapheme clusters of UAX #29, and marks
/// that stand alone there (Burmese AA, visarga) with the letter before them.
pub fn graphemes(text: &str) -> impl Iterator<Item = &str> {
    pieces(text, GRAPHEMES.segment_str(text)).map(|(_, text)| text)
}

/// The first `most` graphemes of a text, for hard limits such as the length of a name.
///
/// May end inside a word and says nothing about it; [`crate::teaser`] is for reading.
pub fn first_graphemes(text: &str, most: usize) -> &str {
    let end: usize = graphemes(text).take(most).map(str::len).sum();
    &text[..end]
}

/// The sentences of a text (UAX #29), each with the space behind it.
///
/// Abbreviations before a capital ("Dr. Sok") end a sentence here; [`crate::teaser`] knows
/// the common ones. Thai marks no sentences and comes out in paragraphs.
pub fn sentences(text: &str) -> impl Iterator<Item = &str> {
    pieces(text, SENTENCES.segment_str(text)).map(|(_, text)| text)
}

#[cfg(test)]
mod tests;
