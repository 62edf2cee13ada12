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
pub(crate) fn segments(text: &str) -> Segments<'_> {
    Segments { text, at: 0, cut: None }
}

/// See [`segments`].
pub(crate) struct Segments<'t> {
    text: &'t str,
    at: usize,
    /// Boundaries of the text from a place on, by the segmenter.
    cut: Option<(usize, Box<dyn Iterator<Item = usize> + 't>)>,
}

impl<'t> Iterator for Segments<'t> {
    type Item = Segment<'t>;

    fn next(&mut self) -> Option<Segment<'t>> {
        let start = self.at;
        let bytes = &self.text.as_bytes()[start..];
        if bytes.is_empty() {
            return None;
        }
        // Between a space and a plain letter nothing before matters any more.
        let is_plain = bytes[0].is_ascii_alphanumeric() && (start == 0 || self.text.as_bytes()[start - 1] == b' ');
        if is_plain {
            self.cut = None;
        }
        let plain = if self.cut.is_none() { plain_length(bytes) } else { None };
        self.at = match plain {
            Some(length) => start + length,
            None => self.cut_behind(start),
        };
        let text = &self.text[start..self.at];
        let is_word = bytes[0].is_ascii_alphanumeric() || text.chars().any(char::is_alphanumeric);
        Some(Segment { start, text, is_word })
    }
}

impl Segments<'_> {
    /// The next boundary behind a place.
    fn cut_behind(&mut self, place: usize) -> usize {
        let text = self.text;
        let (from, ends) = self.cut.get_or_insert_with(|| (place, Box::new(WORDS.segment_str(&text[place..]))));
        let ends = ends.map(|end| *from + end);
        let mut behind = ends.filter(|end| *end > place && !tears_a_mark(&text[..*end], &text[*end..]));
        behind.next().unwrap_or(text.len())
    }
}

/// How far the first stretch of a text reaches, where plain letters, digits, spaces and punctuation leave no doubt; that
/// is most of what is written with Latin letters, and needs no tables.
fn plain_length(bytes: &[u8]) -> Option<usize> {
    let is_letter = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_alphanumeric);
    let length = bytes.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
    let is_end = |at: usize| bytes.get(at).is_none_or(|byte| matches!(byte, b' ' | b'\n'));
    match (length, bytes.get(length)) {
        // One space, or a sign with nothing but a space behind it.
        (0, Some(b' ')) if is_letter(1) => Some(1),
        (0, Some(b'.' | b',' | b';' | b':' | b'!' | b'?' | b'(' | b')' | b'-')) if is_end(1) => Some(1),
        (0, _) => None,
        (_, None | Some(b' ' | b'\n' | b'!' | b'?' | b'(' | b')' | b'-' | b'/')) => Some(length),
        // These join what stands on both sides of them.
        (_, Some(b'.' | b',' | b';' | b':')) if is_end(length + 1) => Some(length),
        _ => None,
    }
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
