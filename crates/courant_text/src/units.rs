//! What a text is searched by: whole words where they stand between spaces, syllables where they do not.
//!
//! No dictionary cuts a text written without spaces exactly as the reader who searches it would. So such a text is
//! searched by its syllables, which nobody has to guess: a word is found wherever its syllables stand together.

use crate::fold::fold;
use crate::letters::{is_ignorable, is_syllabic, is_virama};
use crate::segment::{graphemes, segments};

/// A piece of a text as it is searched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Byte offset in the text.
    pub start: usize,
    /// Byte offset just behind it.
    pub end: usize,
    /// Folded ([`fold`]); never empty.
    pub folded: String,
    /// One syllable of a script written without spaces; else a whole word.
    pub is_syllable: bool,
    /// A word begins here: always for whole words, by the dictionary for syllables.
    pub begins_word: bool,
    /// A syllable that stands directly behind the one before it.
    pub joins: bool,
}

/// The pieces of a text in their order.
///
/// Words are cut at apostrophes (`l'école`, `Courant's`), underscores, and dots between more than single letters; `U.S.`
/// is `us`. Syllables are graphemes, those joined by a virama or coeng together: Khmer, Burmese, Thai, Lao, Chinese,
/// Japanese and Korean. Zero-width spaces do not part them. Punctuation is left out.
pub fn search_units(text: &str) -> Vec<Unit> {
    let mut units: Vec<Unit> = Vec::with_capacity(text.len() / 6);
    // Up to where a syllable may follow the last one directly.
    let mut reach = None;
    for segment in segments(text) {
        if !segment.is_word {
            if reach == Some(segment.start) && segment.text.chars().all(is_ignorable) {
                reach = Some(segment.end());
            }
            continue;
        }
        if segment.text.is_ascii() {
            push_words(&mut units, segment.start, segment.text);
            continue;
        }
        for (start, run, is_run_syllabic) in runs(segment.text) {
            let start = segment.start + start;
            if is_run_syllabic {
                push_syllables(&mut units, &mut reach, start, run);
            } else {
                push_words(&mut units, start, run);
            }
        }
    }
    units
}

/// Stretches of one kind of script; a mark belongs to what it stands on.
fn runs(word: &str) -> Vec<(usize, &str, bool)> {
    let mut found: Vec<(usize, usize, bool)> = Vec::with_capacity(1);
    for (at, c) in word.char_indices() {
        let end = at + c.len_utf8();
        let kind = is_syllabic(c);
        match found.last_mut() {
            Some(last) if last.2 == kind || !c.is_alphanumeric() => last.1 = end,
            _ => found.push((at, end, kind)),
        }
    }
    found.into_iter().map(|(start, end, kind)| (start, &word[start..end], kind)).collect()
}

fn push_syllables(units: &mut Vec<Unit>, reach: &mut Option<usize>, start: usize, run: &str) {
    let mut at = start;
    let mut begins_word = true;
    let mut graphemes = graphemes(run);
    while let Some(grapheme) = graphemes.next() {
        let mut end = at + grapheme.len();
        let mut last = grapheme;
        while last.ends_with(is_virama)
            && let Some(next) = graphemes.next()
        {
            end += next.len();
            last = next;
        }
        // Folded once, as a whole: so its signs come into one order, and a row of viramas takes no longer than other text.
        let folded = fold(&run[at - start..end - start]);
        if !folded.is_empty() {
            let joins = *reach == Some(at) && units.last().is_some_and(|last| last.is_syllable);
            units.push(Unit { start: at, end, folded, is_syllable: true, begins_word, joins });
            begins_word = false;
        }
        at = end;
        *reach = Some(end);
    }
}

fn push_words(units: &mut Vec<Unit>, start: usize, run: &str) {
    let mut push = |start: usize, text: &str, folded: String| {
        if folded.chars().any(char::is_alphanumeric) {
            let end = start + text.len();
            units.push(Unit { start, end, folded, is_syllable: false, begins_word: true, joins: false });
        }
    };
    let is_cut = |c: char| matches!(c, '\'' | '’' | '‘' | 'ʼ' | '_' | '.' | ':');
    if run.is_ascii() && !run.contains(is_cut) {
        return push(start, run, run.to_ascii_lowercase());
    }
    let is_short = |part: &str| part.chars().nth(1).is_none();
    if run.contains('.') && run.split('.').all(is_short) && !run.contains(|c: char| c.is_ascii_digit()) {
        return push(start, run, fold(&run.replace('.', "")));
    }
    let mut at = start;
    for part in run.split_inclusive(is_cut) {
        let text = part.trim_end_matches(is_cut);
        push(at, text, fold(text));
        at += part.len();
    }
}

#[cfg(test)]
mod tests;
