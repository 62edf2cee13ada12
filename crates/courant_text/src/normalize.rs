//! Cleaning of what people type or paste before it is stored and shown.

use icu_normalizer::ComposingNormalizerBorrowed;
use icu_properties::props::{GeneralCategory, Script};

use crate::letters::{category, is_nonspacing, script};

const NFC: ComposingNormalizerBorrowed<'static> = ComposingNormalizerBorrowed::new_nfc();

/// Marks that may follow each other on one letter; more is "Zalgo" text that paints over
/// the neighbouring lines.
const MARKS_IN_A_ROW: usize = 4;
/// A Burmese syllable may carry two medials, two vowels, a tone and a killer.
const MYANMAR_MARKS_IN_A_ROW: usize = 6;

/// Canonical composition (NFC).
pub(crate) fn nfc(text: &str) -> String {
    NFC.normalize(text).into_owned()
}

/// Cleans a name, a title or a text before it is stored.
///
/// Composes letters (NFC) and makes every line end `\n`. Removes control characters other
/// than `\n` and tab, the bidirectional embeddings, overrides and isolates (U+202A-E,
/// U+2066-9) that can turn a name around, the byte order mark and invisible tag characters,
/// and every combining mark after the fourth in a row (the sixth in Burmese).
///
/// Keeps what writing needs: ZWNJ and ZWJ, Khmer zero-width spaces, the plain direction marks
/// (U+200E, U+200F), and U+FFFD, so that damage stays visible. Does not trim or fold spaces.
pub fn normalize(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' => {
                if chars.peek() != Some(&'\n') {
                    kept.push('\n');
                }
            }
            '\n' | '\t' => kept.push(c),
            '\u{2028}' | '\u{2029}' => kept.push('\n'),
            _ if is_unwanted(c) => {}
            _ => kept.push(c),
        }
    }
    limit_marks(&nfc(&kept))
}

fn is_unwanted(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
        || (category(c) == GeneralCategory::Control)
}

/// Drops nonspacing marks beyond the limit; invisible characters between them do not reset it.
fn limit_marks(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut in_a_row = 0;
    for c in text.chars() {
        if is_nonspacing(c) {
            in_a_row += 1;
            let limit = match script(c) {
                Script::Myanmar => MYANMAR_MARKS_IN_A_ROW,
                _ => MARKS_IN_A_ROW,
            };
            if in_a_row > limit {
                continue;
            }
        } else if !is_transparent(c) {
            in_a_row = 0;
        }
        out.push(c);
    }
    out
}

/// Joiners and the combining grapheme joiner stand between marks without being a letter.
fn is_transparent(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}') || category(c) == GeneralCategory::SpacingMark
}

#[cfg(test)]
mod tests;
