//! What the index holds of a text: its words, their stems, and the syllables of scripts without spaces.
//!
//! At each place in a text there may be several: a syllable, that syllable with the next one, and the word that begins
//! there. The machinery below is given them ready-made, a place a line. What a text is found by, wherever it stands
//! there, has the stem of each word instead: `~elect` for `elections` and `elect` alike.

use crate::stem;
use courant_text::{Unit, search_units, unicode_burmese};
use frostem::Stemmer;
use std::borrow::Cow;
use tantivy::tokenizer::{Token, TokenStream, Tokenizer};

/// The name of the tokenizer that takes ready-made tokens.
pub(crate) const GIVEN: &str = "given";
/// A stem begins with it; no word does.
pub(crate) const STEM: char = '~';
/// Syllables begin with it.
pub(crate) const SYLLABLES: char = '\u{1}';
/// Longest token, in bytes; what is longer is no word.
pub(crate) const LONGEST: usize = 160;

/// Whether a token is a word, so that it may be shown.
pub(crate) fn is_word(token: &str) -> bool {
    !token.starts_with([STEM, SYLLABLES])
}

/// One syllable as a token.
pub(crate) fn syllable(one: &str) -> String {
    format!("{SYLLABLES}{one}")
}

/// Two syllables that stand together.
pub(crate) fn pair(one: &str, next: &str) -> String {
    format!("{SYLLABLES}{one} {next}")
}

/// A stem as a token.
pub(crate) fn stem_token(stem: &str) -> String {
    format!("{STEM}{stem}")
}

/// The tokens of a text, for the tokenizer [`GIVEN`]: its words and syllables in their places. Behind `all` go those that
/// find it, so many `times`: the stems of its words instead of the words.
pub(crate) fn tokens(text: &str, language: &str, times: usize, all: &mut String) -> String {
    let text = unicode_burmese(text);
    let units = search_units(&text);
    let stemmer = stem::stemmer(language);
    let mut out = String::with_capacity(text.len() * 2);
    let before = all.len();
    for at in 0..units.len() {
        if at > 0 {
            out.push('\n');
        }
        let start = out.len();
        syllables_at(&units, at, &mut out);
        all.push_str(&out[start..]);
        if let Some(word) = word_at(&units, at) {
            let canon = canon(&word, stemmer.as_ref());
            all.push_str(&canon);
            all.push('\t');
            out.push_str(&word);
            // Titles and names are short, and say most.
            if times > 1 {
                out.push('\t');
                out.push_str(&canon);
            }
        }
    }
    let end = all.len();
    for _ in 1..times {
        all.extend_from_within(before..end);
    }
    out
}

/// What a word is found by, in whatever form it stands.
pub(crate) fn canon(word: &str, stemmer: Option<&Stemmer>) -> String {
    stem_token(stem::stem(word, stemmer).as_deref().unwrap_or(word))
}

/// The syllable of one place, and with the next one.
pub(crate) fn syllables_at(units: &[Unit], at: usize, out: &mut String) {
    let unit = &units[at];
    if !unit.is_syllable || unit.folded.len() > LONGEST / 2 {
        return;
    }
    out.push_str(&syllable(&unit.folded));
    out.push('\t');
    if let Some(next) = units.get(at + 1).filter(|next| next.joins && next.folded.len() <= LONGEST / 2) {
        out.push_str(&pair(&unit.folded, &next.folded));
        out.push('\t');
    }
}

/// The word that begins at a place; of syllables, if there are several.
pub(crate) fn word_at(units: &[Unit], at: usize) -> Option<Cow<'_, str>> {
    let unit = &units[at];
    let word = if unit.is_syllable {
        let rest = units[at + 1..].iter().take_while(|unit| unit.joins && !unit.begins_word).take(12);
        let word: String = std::iter::once(unit).chain(rest).map(|unit| unit.folded.as_str()).collect();
        (unit.begins_word && unit.folded.len() <= LONGEST / 2 && word.len() > unit.folded.len())
            .then_some(Cow::Owned(word))
    } else {
        Some(Cow::Borrowed(unit.folded.as_str()))
    };
    word.filter(|word| word.len() <= LONGEST)
}

/// Takes tokens as [`tokens`] makes them.
#[derive(Clone, Default)]
pub(crate) struct Given;

pub(crate) struct GivenStream<'a> {
    rest: Option<&'a str>,
    token: Token,
    place: usize,
}

impl Tokenizer for Given {
    type TokenStream<'a> = GivenStream<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> GivenStream<'a> {
        GivenStream { rest: Some(text), token: Token::default(), place: 0 }
    }
}

impl TokenStream for GivenStream<'_> {
    fn advance(&mut self) -> bool {
        while let Some(rest) = self.rest {
            let end = rest.find(['\t', '\n']);
            let text = &rest[..end.unwrap_or(rest.len())];
            self.token.position = self.place;
            self.token.position_length = 1;
            if let Some(end) = end {
                self.place += usize::from(rest.as_bytes()[end] == b'\n');
            }
            self.rest = end.map(|end| &rest[end + 1..]);
            if !text.is_empty() {
                self.token.text.clear();
                self.token.text.push_str(text);
                return true;
            }
        }
        false
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}
