//! What a text is about, as a short list of words: the basis of related articles.

use std::collections::HashMap;

use icu_properties::props::Script;

use crate::fold::fold;
use crate::letters::{is_dictionary_script, is_han_or_kana, is_number, script};
use crate::segment::{Segment, graphemes, segments};
use crate::stopwords::is_common_word;

/// Pieces the dictionary does not know are joined up to this many graphemes (names).
const UNKNOWN_MOST: usize = 8;

/// The most telling words of a text, most frequent first, folded (see [`fold`]).
///
/// Left out: numbers and words that begin with one, grammatical endings in hiragana, Korean
/// verbs at the end of a sentence, single letters and single characters, and common words of English,
/// French, German, Spanish, Chinese, Japanese, Korean, Khmer, Burmese, Thai, Lao, Arabic, Persian,
/// Hebrew and Hindi. Neighbouring single characters a dictionary does not know are one term (names:
/// 张 + 伟). Korean particles and the Arabic article are taken off. Of two terms used equally
/// often the longer, then the earlier one comes first. Terms of two texts may be compared as
/// they are; they are not meant to be shown.
pub fn key_terms(text: &str, most: usize) -> Vec<String> {
    let mut terms = Terms::default();
    segments(text).for_each(|segment| terms.add(text, &segment));
    terms.most(text, most)
}

/// What a text has of terms, gathered while it is cut.
#[derive(Default)]
pub(crate) struct Terms {
    /// Every word that was met, folded, and which of `terms` it is, if one.
    words: HashMap<String, Option<usize>, foldhash::fast::RandomState>,
    /// The same by their bare words.
    bare: HashMap<String, usize, foldhash::fast::RandomState>,
    terms: Vec<Term>,
    /// Single unknown characters next to one another: start, end, how many.
    run: Option<(usize, usize, usize)>,
    order: usize,
    /// For folding without a string of its own.
    folded: String,
}

struct Term {
    text: String,
    count: usize,
    /// Terms of single characters before whole words, each in their order.
    first: (bool, usize),
}

impl Terms {
    /// Takes the next segment of a text; single unknown characters are joined to their neighbours.
    pub fn add(&mut self, text: &str, segment: &Segment<'_>) {
        if is_single(segment) && !is_common_word(&fold(segment.text)) {
            self.run = match self.run {
                Some((start, _, count)) => Some((start, segment.end(), count + 1)),
                None => Some((segment.start, segment.end(), 1)),
            };
            return;
        }
        self.end_run(text);
        if segment.is_word {
            self.count(segment.text, true);
        }
    }

    /// Nothing that follows is next to what was taken.
    pub fn end_run(&mut self, text: &str) {
        if let Some((start, end, count)) = self.run.take()
            && (2..=UNKNOWN_MOST).contains(&count)
        {
            self.count(&text[start..end], false);
        }
    }

    fn count(&mut self, word: &str, is_whole: bool) {
        self.folded.clear();
        if word.is_ascii() {
            self.folded.push_str(word);
            self.folded.make_ascii_lowercase();
        } else {
            self.folded = fold(word);
        }
        self.order += 1;
        let known = match self.words.get(self.folded.as_str()) {
            Some(known) => *known,
            None => {
                let known = self.find_term();
                self.words.insert(self.folded.clone(), known);
                known
            }
        };
        if let Some(term) = known.and_then(|at| self.terms.get_mut(at)) {
            term.count += 1;
            term.first = term.first.min((is_whole, self.order));
        }
    }

    /// Which term the folded word is; a new one where there is none.
    fn find_term(&mut self) -> Option<usize> {
        let bare = bare_word(&self.folded);
        if !is_telling(&self.folded) || (bare.len() < self.folded.len() && !is_telling(bare)) {
            return None;
        }
        if let Some(at) = self.bare.get(bare) {
            return Some(*at);
        }
        let at = self.terms.len();
        self.bare.insert(bare.to_owned(), at);
        self.terms.push(Term { text: bare.to_owned(), count: 0, first: (true, usize::MAX) });
        Some(at)
    }

    /// The most telling ones of the text whose segments they were taken from.
    pub fn most(mut self, text: &str, most: usize) -> Vec<String> {
        self.end_run(text);
        let length = |text: &str| if text.is_ascii() { text.len() } else { graphemes(text).count() };
        let mut terms: Vec<(usize, usize, Term)> =
            self.terms.into_iter().map(|term| (term.count, length(&term.text), term)).collect();
        let by_worth = |a: &(usize, usize, Term), b: &(usize, usize, Term)| {
            b.0.cmp(&a.0).then(b.1.cmp(&a.1)).then(a.2.first.cmp(&b.2.first))
        };
        if terms.len() > most {
            terms.select_nth_unstable_by(most, by_worth);
            terms.truncate(most);
        }
        terms.sort_unstable_by(by_worth);
        terms.into_iter().map(|(_, _, term)| term.text).collect()
    }
}

/// One grapheme of a script that is cut by dictionary, standing alone; a full syllable with
/// vowel and tone (`น้ำ`) is a word.
fn is_single(segment: &Segment<'_>) -> bool {
    let Some(first) = segment.text.chars().next().filter(|first| !first.is_ascii()) else {
        return false;
    };
    let is_cut_by_dictionary = is_dictionary_script(first) || is_han_or_kana(first);
    segment.is_word && is_cut_by_dictionary && !is_number(first) && is_short(segment.text)
}

/// A single letter, or one with a single mark.
fn is_short(text: &str) -> bool {
    text.chars().nth(2).is_none() && graphemes(text).count() < 2
}

/// Two letters or more, not a number, not a common word.
fn is_telling(folded: &str) -> bool {
    if folded.is_ascii() {
        let letters = folded.bytes().filter(u8::is_ascii_alphabetic).count();
        return letters >= 3 && !folded.starts_with(|c: char| c.is_ascii_digit()) && !is_common_word(folded);
    }
    let letters = folded.chars().filter(|&c| c.is_alphabetic()).count();
    // "58 households" in Korean is one word; a number in front says nothing.
    let is_counted = folded.starts_with(|c: char| c.is_ascii_digit());
    let is_kana_ending = folded.chars().all(|c| script(c) == Script::Hiragana);
    if letters == 0
        || is_counted
        || is_kana_ending
        || is_korean_verb(folded)
        || is_short(folded)
        || is_common_word(folded)
    {
        return false;
    }
    // Two letters are a word in Chinese, but hardly one in alphabets.
    letters >= 3 || folded.chars().any(|c| !is_alphabet(c))
}

fn is_alphabet(c: char) -> bool {
    matches!(
        script(c),
        Script::Latin | Script::Greek | Script::Cyrillic | Script::Arabic | Script::Hebrew | Script::Common
    )
}

/// A Korean verb at the end of its sentence.
fn is_korean_verb(folded: &str) -> bool {
    ["했다", "한다", "됐다", "된다", "었다", "았다", "였다", "렸다", "는다", "겠다", "니다", "어요", "아요", "이다"]
        .iter()
        .any(|ending| folded.ends_with(ending))
}

/// Particles written onto Korean nouns, longest first.
const KOREAN_PARTICLES: &[&str] = &[
    "에서는",
    "으로는",
    "에게는",
    "에서",
    "에게",
    "으로",
    "까지",
    "부터",
    "처럼",
    "보다",
    "라고",
    "이라고",
    "은",
    "는",
    "이",
    "가",
    "을",
    "를",
    "의",
    "에",
    "로",
    "와",
    "과",
    "도",
    "만",
];

/// A folded word without a Korean particle, the Arabic article or an elided French one, if enough of it is left.
pub fn bare_word(folded: &str) -> &str {
    let Some(first) = folded.chars().next() else {
        return folded;
    };
    match script(first) {
        Script::Hangul => KOREAN_PARTICLES
            .iter()
            .filter_map(|particle| folded.strip_suffix(particle))
            .find(|rest| rest.chars().count() >= 2)
            .unwrap_or(folded),
        Script::Arabic => ["وال", "بال", "لل", "ال"]
            .iter()
            .filter_map(|article| folded.strip_prefix(article))
            .find(|rest| rest.chars().count() >= 3)
            .unwrap_or(folded),
        Script::Latin => folded
            .strip_suffix("'s")
            .or_else(|| {
                folded.split_once('\'').filter(|(head, rest)| head.len() <= 2 && rest.len() >= 3).map(|(_, rest)| rest)
            })
            .unwrap_or(folded),
        _ => folded,
    }
}

#[cfg(test)]
mod tests;
