//! Lines: where a text may be broken, and a text without pictures in it.
//!
//! For whoever sets text without a browser, such as on share pictures. Rules are those of UAX #14;
//! Khmer, Burmese, Thai and Lao are broken between the words of ICU's dictionaries.

use std::sync::LazyLock;

use icu_properties::props::Script;
use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{LineSegmenter, LineSegmenterBorrowed};

use crate::letters::{is_dictionary_script, is_han_or_kana, is_letter, is_pictograph, is_wide, script};
use crate::segment::{graphemes, segments, tears_a_mark};

static LINES: LazyLock<LineSegmenterBorrowed<'static>> =
    LazyLock::new(|| LineSegmenter::new_dictionary(LineBreakOptions::default()));

/// Signs that say the word before them again, or cut it short: no line begins with one.
pub(crate) const BOUND_TO_WORD: [char; 5] = ['ๆ', 'ៗ', 'ໆ', '々', 'ฯ'];

/// Byte offsets where a line may end and the next begin, in order; the last is the end of the text.
///
/// The space before a break belongs to the line that ends there and takes no room at its end.
/// A word that fits no line has no break inside: whoever sets it breaks it between [`graphemes`].
///
/// Stricter than UAX #14 in three places, as careful setters are: Chinese and Japanese break between
/// words; Korean breaks at spaces; and a word of a single letter, in scripts without spaces, stays with
/// the word before it: particles belong there, and names that are in no dictionary fall into such.
pub fn line_breaks(text: &str) -> impl Iterator<Item = usize> {
    let mut words = segments(text).map(|segment| segment.end()).peekable();
    let between_words = move |&at: &usize| {
        while words.next_if(|&end| end < at).is_some() {}
        words.peek() == Some(&at)
    };
    let mut ends = LINES.segment_str(text).filter(|&at| at > 0).filter(between_words).peekable();
    std::iter::from_fn(move || {
        loop {
            let at = ends.next()?;
            let next = ends.peek().copied();
            if next.is_none_or(|next| !is_bound(&text[..at], &text[at..next])) {
                return Some(at);
            }
        }
    })
}

/// Whether what comes next may not begin a line.
fn is_bound(before: &str, next: &str) -> bool {
    let (Some(last), Some(first)) = (before.chars().next_back(), next.chars().next()) else { return false };
    let letters = || graphemes(next).filter(|grapheme| grapheme.chars().any(is_letter));
    let is_one_letter = || is_unspaced(last) && is_unspaced(first) && letters().nth(1).is_none();
    tears_a_mark(before, next)
        || next.starts_with(BOUND_TO_WORD)
        || (is_hangul(last) && is_hangul(first))
        || is_one_letter()
}

fn is_hangul(c: char) -> bool {
    script(c) == Script::Hangul
}

/// Letters and marks of the scripts that have no spaces between words.
fn is_unspaced(c: char) -> bool {
    is_dictionary_script(c) || is_han_or_kana(c)
}

/// The text without emoji, for fonts that have none: flags, families and faces go, a keycap leaves its digit.
///
/// Signs that are text unless they ask to be pictures (`©`, `™`, `↔`) stay.
pub fn without_emoji(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for grapheme in graphemes(text) {
        let Some(first) = grapheme.chars().next() else { continue };
        let is_flag = ('\u{1f1e6}'..='\u{1f1ff}').contains(&first);
        let is_keycap = grapheme.contains('\u{20e3}');
        if is_keycap {
            out.push(first);
        } else if !is_flag && !(is_pictograph(first) && (is_wide(first) || grapheme.contains('\u{fe0f}'))) {
            out.push_str(grapheme);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures;
    use proptest::prelude::*;

    fn lines(text: &str) -> Vec<&str> {
        let mut start = 0;
        line_breaks(text)
            .map(|end| {
                let line = &text[start..end];
                start = end;
                line
            })
            .collect()
    }

    #[test]
    fn lines_break_between_words_of_every_script() {
        let table: &[(&str, &[&str])] = &[
            ("", &[]),
            ("word", &["word"]),
            ("Two words, and (three)", &["Two ", "words, ", "and ", "(three)"]),
            ("a well-known fact", &["a ", "well-", "known ", "fact"]),
            ("$2.40 a kilo", &["$2.40 ", "a ", "kilo"]),
            ("កសិករទទួលបានសិទ្ធិ", &["កសិករ", "ទទួល", "បាន", "សិទ្ធិ"]),
            ("ស្រីៗទៅផ្សារ", &["ស្រីៗទៅ", "ផ្សារ"]),
            ("ชาวนาได้สิทธิ์", &["ชาวนา", "ได้", "สิทธิ์"]),
            ("农民，河流。", &["农民，", "河流。"]),
            ("水闸启闭，日期", &["水闸启闭，", "日期"]),
            ("川について発言権を得る", &["川", "について", "発言権を", "得る"]),
            ("강에 대한 발언권", &["강에 ", "대한 ", "발언권"]),
            ("លោកស្រី ម៉ាយ៉ា", &["លោកស្រី ", "ម៉ាយ៉ា"]),
            ("«كلمة» النهر", &["«كلمة» ", "النهر"]),
        ];
        for (text, expected) in table {
            assert_eq!(lines(text), *expected, "{text}");
        }
    }

    #[test]
    fn no_break_tears_a_grapheme() {
        for (language, text) in fixtures::SCRIPTS {
            let ends: Vec<usize> = graphemes(text)
                .scan(0, |at, grapheme| {
                    *at += grapheme.len();
                    Some(*at)
                })
                .collect();
            let breaks: Vec<usize> = line_breaks(text).collect();
            assert!(breaks.len() > 20, "{language}: {breaks:?}");
            for at in breaks {
                assert!(ends.contains(&at), "{language}: {:?} | {:?}", &text[..at], &text[at..]);
            }
        }
    }

    #[test]
    fn emoji_go_and_text_stays() {
        for (text, expected) in [
            ("Fish 🐟 and 👩‍👩‍👧 in 🇰🇭", "Fish  and  in "),
            ("4️⃣ stations ✅", "4 stations "),
            ("© 2026 → ™ ↔ ❤️", "© 2026 → ™ ↔ "),
            ("ទន្លេ 河流", "ទន្លេ 河流"),
        ] {
            assert_eq!(without_emoji(text), expected);
        }
    }

    proptest! {
        #[test]
        fn lines_together_are_the_text(text in fixtures::any_text()) {
            prop_assert_eq!(lines(&text).concat(), text);
        }
    }
}
