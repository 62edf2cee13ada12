use super::*;
use crate::fixtures::{SCRIPTS, any_text, script};
use proptest::prelude::*;

#[test]
fn translations_take_about_as_long() {
    let english = f64::from(reading_secs(script("en")));
    for (lang, text) in SCRIPTS {
        let secs = reading_secs(text);
        println!("{lang}: {secs} s");
        let ratio = f64::from(secs) / english;
        assert!((0.7..=1.45).contains(&ratio), "{lang}: {secs} s, English {english} s");
    }
}

#[test]
fn short_and_empty_texts() {
    assert_eq!(reading_secs(""), 0);
    assert_eq!(reading_secs("… — !"), 0);
    assert_eq!(reading_secs("a"), 1);
    assert_eq!(reading_secs("3"), 1);
    // 987 characters a minute: 228 English words.
    let minute = "river ".repeat(194);
    assert!((58..=62).contains(&reading_secs(&minute)));
    assert_eq!(reading_secs(&"水".repeat(255)), 60);
    assert_eq!(reading_secs(&"水の".repeat(357)), 120);
}

proptest! {
    #[test]
    fn more_text_takes_longer(text in any_text()) {
        let once = reading_secs(&text);
        let longer = reading_secs(&[text.as_str(), "\n\nand a few words more of the same"].concat());
        prop_assert!(longer >= once);
    }
}
