//! How much room a text takes in a line, comparable across scripts.
//!
//! One unit is one Latin letter of running text. The weights of the other scripts were
//! measured once with the Noto Sans fonts (shaped with HarfBuzz): the mean advance of a base
//! letter over that of a Latin one. They are means; a single letter may be half or twice that.

use icu_properties::props::{GeneralCategory, Script};

use crate::letters::{category, is_ignorable, is_nonspacing, is_pictograph, is_virama, is_wide, script};
use crate::segment::graphemes;

/// Tenths of a Latin letter: [`display_width`] counts in these and rounds once, at the end.
pub(crate) const UNIT: usize = 10;

/// The visual length of a text in Latin letters, rounded up.
///
/// An East Asian wide character or an emoji is 2; letters of other scripts have measured
/// weights; combining marks and invisible characters are 0.
pub fn display_width(text: &str) -> usize {
    if text.is_ascii() {
        return text.bytes().filter(|byte| !byte.is_ascii_control()).count();
    }
    graphemes(text).map(grapheme_tenths).sum::<usize>().div_ceil(UNIT)
}

/// The width of one grapheme in tenths of a Latin letter.
pub(crate) fn grapheme_tenths(grapheme: &str) -> usize {
    let mut chars = grapheme.chars();
    let (Some(first), second) = (chars.next(), chars.next()) else {
        return 0;
    };
    if second.is_none() {
        return char_tenths(first);
    }
    // An emoji sequence (family, flag, skin tone) is drawn as one picture.
    if is_pictograph(first) && (is_wide(first) || grapheme.contains('\u{fe0f}'))
        || ('\u{1f1e6}'..='\u{1f1ff}').contains(&first)
    {
        return 2 * UNIT;
    }
    let mut total = 0;
    let mut is_stacked = false;
    let mut has_hangul = false;
    for c in grapheme.chars() {
        let is_jamo = matches!(c, '\u{1100}'..='\u{11ff}' | '\u{a960}'..='\u{a97c}' | '\u{d7b0}'..='\u{d7fb}');
        if is_jamo {
            // Letters of one syllable block are written into one square.
            total += if has_hangul { 0 } else { 2 * UNIT };
            has_hangul = true;
        } else if is_stacked {
            total += stacked_tenths(c);
        } else {
            total += char_tenths(c);
        }
        is_stacked = is_virama(c) || (is_stacked && is_ignorable(c));
    }
    total
}

/// A consonant after a virama: below the base in Burmese and mostly in Khmer, half a letter
/// beside it in the scripts of India.
fn stacked_tenths(c: char) -> usize {
    match script(c) {
        Script::Myanmar => 0,
        Script::Khmer => 3,
        _ => char_tenths(c) * 6 / 10,
    }
}

fn char_tenths(c: char) -> usize {
    if c.is_ascii() {
        return if c.is_ascii_control() { 0 } else { UNIT };
    }
    if is_nonspacing(c) || is_ignorable(c) || category(c) == GeneralCategory::Control {
        return 0;
    }
    if is_wide(c) {
        return 2 * UNIT;
    }
    if matches!(c, '\u{ff61}'..='\u{ffdc}') {
        return UNIT; // halfwidth kana and Hangul
    }
    let is_spacing_mark = category(c) == GeneralCategory::SpacingMark;
    match (script(c), is_spacing_mark) {
        (Script::Khmer, false) => 14,
        (Script::Khmer, true) => 7,
        (Script::Myanmar, false) => 18,
        (Script::Myanmar, true) => 9,
        (Script::Thai | Script::Lao, _) => 11,
        (Script::Arabic, _) => 9,
        (Script::Hebrew, _) => 11,
        (Script::Latin | Script::Greek | Script::Cyrillic | Script::Common, _) => UNIT,
        // The other scripts of India and its neighbours.
        (_, true) => 6,
        (Script::Devanagari, false) => 11,
        _ => 12,
    }
}

#[cfg(test)]
mod tests;
