use super::*;
use crate::fixtures::{SCRIPTS, any_text};
use proptest::prelude::*;

#[test]
fn letters_have_their_width() {
    for (text, width) in [
        ("", 0),
        ("a", 1),
        ("Straße", 6),
        ("e\u{301}", 1),
        ("中文", 4),
        ("한국", 4),
        ("\u{1112}\u{1161}\u{11ab}", 2), // 한 in letters
        ("カナ", 4),
        ("ｶﾅ", 2),
        ("👩‍👩‍👧‍👦", 2),
        ("🇰🇭", 2),
        ("❤️", 2),
        ("a\u{200b}\u{200d}b", 2),
        ("កក", 3), // 2.8
        ("ក្ក", 2),  // the second one below the first
        ("နိုင်", 4), // two letters, three marks
        ("हि", 2),
    ] {
        assert_eq!(display_width(text), width, "{text:?}");
    }
}

/// Units the fixtures took when set in Noto Sans (HarfBuzz advances over the mean advance of
/// a character of the English text, spaces included).
const SET_IN_NOTO: [(&str, usize); 13] = [
    ("en", 827),
    ("fr", 914),
    ("ar", 607),
    ("fa", 717),
    ("he", 670),
    ("hi", 655),
    ("th", 667),
    ("lo", 631),
    ("km", 757),
    ("my", 953),
    ("zh", 562),
    ("ja", 735),
    ("ko", 696),
];

#[test]
fn widths_are_near_to_what_fonts_measure() {
    for (lang, measured) in SET_IN_NOTO {
        let text = crate::fold_spaces(crate::fixtures::script(lang));
        let ours = display_width(&text);
        // Chinese is farthest off: 2 by convention, 2.17 in the font.
        let off = ours.abs_diff(measured) as f64 / measured as f64;
        assert!(off <= 0.10, "{lang}: {ours} for {measured}");
    }
    assert_eq!(SET_IN_NOTO.len(), SCRIPTS.len());
}

proptest! {
    #[test]
    fn width_is_between_nothing_and_two_a_character(text in any_text()) {
        let width = display_width(&text);
        prop_assert!(width <= text.chars().count() * 2);
        let longer = display_width(&[text.as_str(), " x"].concat());
        prop_assert!(longer >= width);
    }
}
