//! Folding: the form of a text in which two spellings of the same word are equal.
//!
//! For comparing and searching only, never for showing. Fold single words after
//! [`crate::words`] has cut them: the dictionaries know the usual spellings, not folded ones.

use std::sync::LazyLock;

use icu_casemap::CaseMapper;
use icu_normalizer::DecomposingNormalizerBorrowed;
use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, Script};

use crate::burmese::order_syllable;
use crate::letters::{is_ignorable, is_nonspacing, script};
use crate::normalize::nfc;

const NFKD: DecomposingNormalizerBorrowed<'static> = DecomposingNormalizerBorrowed::new_nfkd();

/// Folds a text for comparison.
///
/// - NFKC and full case folding; `ß` is `ss`, full-width and ligature forms are plain.
/// - Latin, Greek and Cyrillic lose their accents (`é` = `e`, `й` = `и`), and so do `ø`, `ł`,
///   `đ`, `ħ`, `ŧ`, `ı`, `æ`, `œ`, `þ`, `ð`.
/// - Arabic script: without tatweel and vowel signs; all forms of alef, of yeh (with alef
///   maksura and hamza seat), of kaf and of heh (with teh marbuta) are one each; waw loses its hamza.
/// - Hebrew: without points. Devanagari: without nukta, chandrabindu as anusvara.
/// - Digits of all scripts are ASCII; zero-width characters are gone; `’` is `'`.
/// - Khmer: signs of a syllable in one order, coeng DA as coeng TA, split vowels joined,
///   deprecated letters replaced. Thai and Lao: SARA AM composed, tone before it. Burmese: signs of a
///   syllable in one order; what is in Zawgyi has to be converted before ([`crate::unicode_burmese`]).
///
/// Folding twice changes nothing. Spaces and punctuation stay.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let plain = strip(&NFKD.normalize(text));
    let cased = CaseMapper::new().fold_string(&plain);
    // Case folding may compose (`ǰ`), so the result is taken apart and stripped once more.
    let plain = strip(&NFKD.normalize(&cased));
    nfc(&order_syllables(&plain))
}

/// Drops and replaces single characters of a decomposed text.
fn strip(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut base = Script::Common;
    for c in text.chars() {
        if c.is_ascii() {
            out.push(c);
            base = if c.is_ascii_alphabetic() { Script::Latin } else { Script::Common };
            continue;
        }
        if is_ignorable(c) || c == '\u{640}' {
            continue;
        }
        if is_nonspacing(c) {
            if !drops_mark(base, c) {
                out.push(if c == '\u{901}' { '\u{902}' } else { c });
            }
            continue;
        }
        base = script(c);
        if let Some(digit) = digit(c) {
            out.push(digit);
            continue;
        }
        match replacement(c) {
            Some(other) => out.push_str(other),
            None => out.push(c),
        }
    }
    out
}

/// Whether a mark on a letter of this script only tells spellings apart.
fn drops_mark(base: Script, mark: char) -> bool {
    match mark {
        '\u{591}'..='\u{5c7}' => true,                                     // Hebrew points
        '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' => true, // harakat, hamza, madda
        '\u{6d6}'..='\u{6ed}' | '\u{8d3}'..='\u{8ff}' => true,             // Koranic signs
        '\u{93c}' => true,                                                 // nukta
        '\u{300}'..='\u{36f}'
        | '\u{1ab0}'..='\u{1aff}'
        | '\u{1dc0}'..='\u{1dff}'
        | '\u{20d0}'..='\u{20ff}'
        | '\u{fe20}'..='\u{fe2f}' => {
            matches!(base, Script::Latin | Script::Greek | Script::Cyrillic | Script::Common)
        }
        '\u{483}'..='\u{489}' => true, // Old Cyrillic signs
        _ => false,
    }
}

fn replacement(c: char) -> Option<&'static str> {
    Some(match c {
        'ø' | 'Ø' => "o",
        'ł' | 'Ł' => "l",
        'đ' | 'Đ' | 'ð' | 'Ð' => "d",
        'ħ' | 'Ħ' => "h",
        'ŧ' | 'Ŧ' => "t",
        'ı' => "i",
        'æ' | 'Æ' => "ae",
        'œ' | 'Œ' => "oe",
        'þ' | 'Þ' => "th",
        '‘' | '’' | 'ʼ' | '‛' => "'",
        '“' | '”' | '„' | '‟' => "\"",
        'ٱ' | 'ٲ' | 'ٳ' | 'ٵ' => "ا",
        'ى' | 'ی' | 'ې' | 'ۍ' | 'ے' => "ي",
        'ک' | 'ڪ' => "ك",
        'ة' | 'ە' | 'ہ' | 'ۃ' => "ه",
        '\u{17a3}' => "\u{17a2}",
        '\u{17a4}' => "\u{17a2}\u{17b6}",
        '\u{17b2}' => "\u{17b1}",
        _ => return None,
    })
}

/// Runs of decimal digits; each run starts at a zero and its length is a multiple of ten.
static DIGIT_RUNS: LazyLock<Vec<(u32, u32)>> = LazyLock::new(|| {
    CodePointMapData::<GeneralCategory>::new()
        .iter_ranges_for_value(GeneralCategory::DecimalNumber)
        .map(|run| (*run.start(), *run.end()))
        .collect()
});

/// The ASCII digit of the same value, for a decimal digit of any script.
fn digit(c: char) -> Option<char> {
    let code = u32::from(c);
    let at = DIGIT_RUNS.partition_point(|&(_, end)| end < code);
    let &(start, _) = DIGIT_RUNS.get(at)?;
    if code < start {
        return None;
    }
    char::from_digit((code - start) % 10, 10)
}

/// Puts the signs of Khmer, Burmese, Thai and Lao syllables into one order.
fn order_syllables(text: &str) -> String {
    if !text.chars().any(|c| matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}')) {
        return text.to_owned();
    }
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while at < chars.len() {
        if matches!(chars[at], '\u{1780}'..='\u{17b5}') {
            at = khmer_syllable(&chars, at, &mut out);
        } else if matches!(chars[at], '\u{1000}'..='\u{102a}' | '\u{103f}') {
            at = order_syllable(&chars, at, &mut out);
        } else if let Some(next) = sara_am(&chars, at, &mut out) {
            at = next;
        } else {
            out.push(chars[at]);
            at += 1;
        }
    }
    out
}

/// Writes one Khmer syllable in the order base, subscripts (RO last), shifters, vowels, signs.
/// Returns where the next one begins.
fn khmer_syllable(chars: &[char], start: usize, out: &mut String) -> usize {
    let mut parts: Vec<(u8, char, Option<char>)> = Vec::new();
    let mut at = start + 1;
    while let Some(&c) = chars.get(at) {
        match c {
            '\u{17d2}' => match chars.get(at + 1) {
                Some(&sub @ '\u{1780}'..='\u{17b3}') => {
                    let sub = if sub == '\u{178a}' { '\u{178f}' } else { sub };
                    parts.push((if sub == '\u{179a}' { 2 } else { 1 }, c, Some(sub)));
                    at += 1;
                }
                _ => break,
            },
            '\u{17c9}' | '\u{17ca}' => parts.push((3, c, None)),
            '\u{17b6}'..='\u{17c5}' => parts.push((4, c, None)),
            '\u{17c6}'..='\u{17c8}' | '\u{17cb}'..='\u{17d1}' | '\u{17dd}' => parts.push((5, c, None)),
            _ => break,
        }
        at += 1;
    }
    // Stable: only parts of different kinds change places.
    parts.sort_by_key(|part| part.0);
    out.push(chars[start]);
    let mut vowel: Option<char> = None;
    for (kind, c, sub) in parts {
        if kind == 4 {
            // E and a second vowel typed one after the other look like the one-piece vowel.
            match (vowel, c) {
                (Some('\u{17c1}'), '\u{17b8}') => replace_last(out, '\u{17be}'),
                (Some('\u{17c1}'), '\u{17b6}') => replace_last(out, '\u{17c4}'),
                _ => out.push(c),
            }
            vowel = Some(c);
            continue;
        }
        out.push(c);
        out.extend(sub);
    }
    at
}

fn replace_last(out: &mut String, c: char) {
    out.pop();
    out.push(c);
}

/// SARA AM and its Lao twin, which NFKD takes apart: nikhahit, tone marks, AA in any order of
/// the first two become tone marks, SARA AM. Returns where the text goes on.
fn sara_am(chars: &[char], at: usize, out: &mut String) -> Option<usize> {
    let (ring, aa, am) = match chars[at] {
        '\u{e48}'..='\u{e4b}' | '\u{e4d}' => ('\u{e4d}', '\u{e32}', '\u{e33}'),
        '\u{ec8}'..='\u{ecb}' | '\u{ecd}' => ('\u{ecd}', '\u{eb2}', '\u{eb3}'),
        _ => return None,
    };
    let is_tone = |c: char| matches!(c, '\u{e48}'..='\u{e4b}' | '\u{ec8}'..='\u{ecb}');
    let run = chars[at..].iter().take_while(|&&c| c == ring || is_tone(c)).count();
    let marks = &chars[at..at + run];
    if chars.get(at + run) != Some(&aa) || marks.iter().filter(|&&c| c == ring).count() != 1 {
        return None;
    }
    out.extend(marks.iter().filter(|&&c| c != ring));
    out.push(am);
    Some(at + run + 1)
}

#[cfg(test)]
mod tests;
