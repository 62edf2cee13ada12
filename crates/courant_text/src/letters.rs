//! What single characters are: script, category, width class. Shared by the other modules.

use icu_properties::props::{
    DefaultIgnorableCodePoint, EastAsianWidth, ExtendedPictographic, GeneralCategory, GeneralCategoryGroup, Script,
};
use icu_properties::{CodePointMapData, CodePointSetData};

pub(crate) fn script(c: char) -> Script {
    if c.is_ascii() {
        return if c.is_ascii_alphabetic() { Script::Latin } else { Script::Common };
    }
    CodePointMapData::<Script>::new().get(c)
}

pub(crate) fn category(c: char) -> GeneralCategory {
    CodePointMapData::<GeneralCategory>::new().get(c)
}

/// Any combining mark, spacing or not.
pub(crate) fn is_mark(c: char) -> bool {
    !c.is_ascii() && GeneralCategoryGroup::Mark.contains(category(c))
}

/// A combining mark that takes no room of its own.
pub(crate) fn is_nonspacing(c: char) -> bool {
    matches!(category(c), GeneralCategory::NonspacingMark | GeneralCategory::EnclosingMark)
}

pub(crate) fn is_letter(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_alphabetic() } else { GeneralCategoryGroup::Letter.contains(category(c)) }
}

pub(crate) fn is_number(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_digit() } else { GeneralCategoryGroup::Number.contains(category(c)) }
}

/// Shown as nothing: zero-width characters, joiners, direction marks, variation selectors.
pub(crate) fn is_ignorable(c: char) -> bool {
    CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c)
}

/// Twice as wide as a Latin letter (UAX #11, wide and fullwidth).
pub(crate) fn is_wide(c: char) -> bool {
    matches!(CodePointMapData::<EastAsianWidth>::new().get(c), EastAsianWidth::Wide | EastAsianWidth::Fullwidth)
}

pub(crate) fn is_pictograph(c: char) -> bool {
    c > '\u{ff}' && CodePointSetData::new::<ExtendedPictographic>().contains(c)
}

/// The signs that stack or join the next consonant: Khmer coeng and the viramas.
pub(crate) fn is_virama(c: char) -> bool {
    matches!(
        c,
        '\u{94d}'
            | '\u{9cd}'
            | '\u{a4d}'
            | '\u{acd}'
            | '\u{b4d}'
            | '\u{bcd}'
            | '\u{c4d}'
            | '\u{ccd}'
            | '\u{d4d}'
            | '\u{dca}'
            | '\u{1039}'
            | '\u{17d2}'
            | '\u{a9c0}'
            | '\u{1b44}'
            | '\u{1a60}'
    )
}

/// Chinese characters and kana, which are read one by one and written without spaces.
pub(crate) fn is_han_or_kana(c: char) -> bool {
    matches!(script(c), Script::Han | Script::Hiragana | Script::Katakana | Script::Bopomofo) || c == 'ー'
}

/// Scripts of South East Asia that are cut by dictionary.
pub(crate) fn is_dictionary_script(c: char) -> bool {
    matches!(script(c), Script::Khmer | Script::Myanmar | Script::Thai | Script::Lao)
}

/// Letters of scripts that are written without spaces, or in which one word is written onto the next (Hangul): whoever
/// searches them looks for syllables that stand together.
pub(crate) fn is_syllabic(c: char) -> bool {
    is_dictionary_script(c) || is_han_or_kana(c) || script(c) == Script::Hangul
}
