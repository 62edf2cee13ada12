use super::*;
use crate::fixtures::{SCRIPTS, any_text};
use crate::fold;
use proptest::prelude::*;

/// The same words in Zawgyi and in Unicode.
const WORDS: &[(&str, &str)] = &[
    ("\u{103b}\u{1019}\u{1014}\u{1039}\u{1019}\u{102c}", "မြန်မာ"),
    ("\u{1021}\u{1031}\u{103b}\u{1001}\u{1021}\u{1031}\u{1014}", "အခြေအနေ"),
    ("\u{101e}\u{1010}\u{1004}\u{1039}\u{1038}", "သတင်း"),
    ("\u{108f}\u{102d}\u{102f}\u{1004}\u{1039}\u{1004}\u{1036}", "နိုင်ငံ"),
    ("\u{1021}\u{1002}\u{1064}\u{101c}\u{102d}\u{1015}\u{1039}", "အင်္ဂလိပ်"),
    ("\u{1031}\u{1000}\u{103a}\u{102c}\u{1004}\u{1039}\u{1038}", "ကျောင်း"),
];

#[test]
fn zawgyi_becomes_unicode() {
    for (zawgyi, unicode) in WORDS {
        assert!(is_zawgyi(zawgyi), "{unicode}");
        assert_eq!(fold(&unicode_burmese(zawgyi)), fold(unicode), "{unicode}");
    }
    let mixed = format!("Yangon {}, 2026\n{}\n", WORDS[0].0, WORDS[0].1);
    assert_eq!(unicode_burmese(&mixed), format!("Yangon {}, 2026\n{}\n", WORDS[0].1, WORDS[0].1));
}

#[test]
fn unicode_stays() {
    for (_, unicode) in WORDS {
        assert!(!is_zawgyi(unicode), "{unicode}");
    }
    for (language, text) in SCRIPTS {
        assert!(matches!(unicode_burmese(text), Cow::Borrowed(_)), "{language}");
    }
}

#[test]
fn signs_come_into_one_order() {
    let usual = "\u{1000}\u{102d}\u{102f}\u{1037}";
    assert_eq!(fold("\u{1000}\u{102f}\u{102d}\u{1037}"), fold(usual));
    assert_eq!(fold("\u{1000}\u{1037}\u{102f}\u{102d}"), fold(usual));
    // Kinzi stays over its consonant.
    assert_eq!(fold("အင်္ဂလိပ်"), "အင်္ဂလိပ်");
    assert_eq!(fold("\u{1025}\u{103a}"), fold("\u{1009}\u{103a}"));
}

proptest! {
    #[test]
    fn nothing_breaks_it(text in any_text()) {
        let once = unicode_burmese(&text).into_owned();
        prop_assert!(once.len() <= text.len() * 6 + 12);
    }
}
