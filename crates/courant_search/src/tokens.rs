//! What the index holds of a text: its words, their stems, and the syllables of scripts without spaces.
//!
//! At each place in a text there may be several: `elections` and its stem `~elect`; or a syllable, that syllable with
//! the next one, and the word that begins there. The machinery below is given them ready-made, a place a line.

use crate::stem;
use courant_text::{Unit, search_units, unicode_burmese};
use frostem::Stemmer;
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

/// The tokens of a text, for the tokenizer [`GIVEN`].
pub(crate) fn tokens(text: &str, language: &str) -> String {
    let text = unicode_burmese(text);
    let units = search_units(&text);
    let stemmer = stem::stemmer(language);
    let mut out = String::with_capacity(text.len() * 2);
    for at in 0..units.len() {
        if !out.is_empty() {
            out.push('\n');
        }
        tokens_at(&units, at, stemmer.as_ref(), &mut out);
    }
    out
}

/// The tokens of one place.
pub(crate) fn tokens_at(units: &[Unit], at: usize, stemmer: Option<&Stemmer>, out: &mut String) {
    if units[at].is_syllable {
        syllables_at(units, at, stemmer, out);
    } else {
        push_word(&units[at].folded, stemmer, out);
    }
}

fn push_word(word: &str, stemmer: Option<&Stemmer>, out: &mut String) {
    if word.len() > LONGEST {
        return;
    }
    out.push_str(word);
    if let Some(stem) = stem::stem(word, stemmer) {
        out.push('\t');
        out.push(STEM);
        out.push_str(&stem);
    }
}

fn syllables_at(units: &[Unit], at: usize, stemmer: Option<&Stemmer>, out: &mut String) {
    let unit = &units[at];
    if unit.folded.len() > LONGEST / 2 {
        return;
    }
    out.push(SYLLABLES);
    out.push_str(&unit.folded);
    let next = units.get(at + 1).filter(|next| next.joins && next.folded.len() <= LONGEST / 2);
    if let Some(next) = next {
        out.push('\t');
        out.push_str(&pair(&unit.folded, &next.folded));
    }
    if unit.begins_word {
        let rest = units[at + 1..].iter().take_while(|unit| unit.joins && !unit.begins_word).take(12);
        let word: String = std::iter::once(unit).chain(rest).map(|unit| unit.folded.as_str()).collect();
        if word.len() > unit.folded.len() {
            out.push('\t');
            push_word(&word, stemmer, out);
        }
    }
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
