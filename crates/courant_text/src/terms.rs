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
    let mut seen: HashMap<String, (usize, usize)> = HashMap::new();
    let mut order = 0;
    for_each_term(text, |term| {
        let folded = fold(term);
        if !is_telling(&folded) {
            return;
        }
        let stem = bare_word(&folded);
        if !is_telling(stem) {
            return;
        }
        order += 1;
        seen.entry(stem.to_owned()).or_insert((0, order)).0 += 1;
    });
    let mut terms: Vec<(String, usize, usize, usize)> = seen
        .into_iter()
        .map(|(term, (count, first))| {
            let length = graphemes(&term).count();
            (term, count, length, first)
        })
        .collect();
    terms.sort_by(|a, b| b.1.cmp(&a.1).then(b.2.cmp(&a.2)).then(a.3.cmp(&b.3)));
    terms.into_iter().take(most).map(|term| term.0).collect()
}

/// Calls `take` with each word, single unknown characters joined to their neighbours.
fn for_each_term(text: &str, mut take: impl FnMut(&str)) {
    let mut run: Option<(usize, usize, usize)> = None; // start, end, graphemes
    let mut flush = |run: &mut Option<(usize, usize, usize)>| {
        if let Some((start, end, count)) = run.take()
            && (2..=UNKNOWN_MOST).contains(&count)
        {
            take(&text[start..end]);
        }
    };
    let mut whole = Vec::new();
    for segment in segments(text) {
        if is_single(&segment) && !is_common_word(&fold(segment.text)) {
            run = match run {
                Some((start, _, count)) => Some((start, segment.end(), count + 1)),
                None => Some((segment.start, segment.end(), 1)),
            };
            continue;
        }
        flush(&mut run);
        if segment.is_word {
            whole.push(segment.text);
        }
    }
    flush(&mut run);
    whole.into_iter().for_each(take);
}

/// One grapheme of a script that is cut by dictionary, standing alone; a full syllable with
/// vowel and tone (`น้ำ`) is a word.
fn is_single(segment: &Segment<'_>) -> bool {
    let Some(first) = segment.text.chars().next() else {
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
