use super::*;
use crate::fixtures::{SCRIPTS, any_text, title};
use proptest::prelude::*;

#[test]
fn titles_have_slugs() {
    for (text, expected) in [
        ("", "untitled"),
        ("!!! — …", "untitled"),
        ("\u{202e}\u{200b}", "untitled"),
        ("Farmers win: a say!", "farmers-win-a-say"),
        ("  Don’t panic, it's 3.5%  ", "dont-panic-its-3-5"),
        ("L’été à Genève", "l-été-à-genève"),
        ("e\u{301}te\u{301}", "été"),
        ("İSTANBUL", "istanbul"),
        ("İ\u{301}", "í"),
        ("Größe/ÄNDERUNG", "größe-änderung"),
        ("កសិករ ទទួលបានសិទ្ធិ", "កសិករ-ទទួលបានសិទ្ធិ"),
        ("ទឹក\u{200b}ភ្លៀង", "ទឹកភ្លៀង"),
        ("农民对河流，有了发言权", "农民对河流-有了发言权"),
        ("می\u{200c}خواهم", "می-خواهم"),
        ("צה\"ל וצה״ל", "צהל-וצהל"),
        ("श्\u{200d}री", "श्\u{200d}री"),
        ("C++ & Rust 🦀 rocks", "c-rust-rocks"),
        ("snake_case.txt", "snake-case-txt"),
        ("-a--b-", "a-b"),
        ("1\u{fe0f}\u{20e3} first", "1-first"),
    ] {
        assert_eq!(slug(text), expected, "{text:?}");
    }
}

#[test]
fn long_titles_end_with_a_word() {
    let long = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen";
    assert_eq!(slug(long), "one-two-three-four-five-six-seven-eight-nine-ten-eleven-twelve-thirteen-fourteen");
    // Without spaces the cut is at a word of the dictionary.
    for (lang, text) in SCRIPTS {
        let unspaced: String = text.chars().filter(|c| is_letter(*c) || is_mark(*c)).collect();
        let cut = slug(&unspaced);
        let count = graphemes(&cut).count();
        assert!(count <= SLUG_GRAPHEMES, "{lang}: {count}");
        if ["km", "my", "th", "lo", "zh", "ja"].contains(&lang) {
            assert!(count > 60, "{lang}: {count}");
            let lower = normalize(&unspaced.to_lowercase());
            assert!(segments(&lower).any(|s| s.end() == cut.len()), "{lang}: {cut}");
        }
    }
    assert_eq!(graphemes(&slug(&"x".repeat(1_000_000))).count(), 80);
}

#[test]
fn old_addresses_compare_with_native_ones() {
    for (lang, _) in SCRIPTS {
        let native = slug(title(lang));
        assert_eq!(percent_decode(&percent_encode_path(&native)), native, "{lang}");
        // WordPress writes its encoded slugs in small letters.
        assert_eq!(percent_decode(&percent_encode_path(&native).to_lowercase()), native, "{lang}");
    }
    for (encoded, decoded) in [
        ("%e4%b8%ad%e6%96%87", "中文"),
        ("%e4%b8%ad%e6%96", "中%e6%96"), // cut inside a letter
        ("100%", "100%"),
        ("%zz%4", "%zz%4"),
        ("a%2Fb%2e%2e", "a%2Fb.."),
        ("a%00b%0a%7f", "a%00b%0a%7f"),
        ("%ff%fe", "%ff%fe"),
        ("%2541", "%41"),
        ("é%C3%A9+x", "éé+x"),
        ("", ""),
    ] {
        assert_eq!(percent_decode(encoded), decoded, "{encoded:?}");
    }
}

#[test]
fn paths_are_encoded() {
    for (path, encoded) in [
        ("/a/b-c_d.e~", "/a/b-c_d.e~"),
        ("/中 文?x#y", "/%E4%B8%AD%20%E6%96%87%3Fx%23y"),
        ("100%", "100%25"),
        ("\"<>\\^`{|}", "%22%3C%3E%5C%5E%60%7B%7C%7D"),
        ("a\r\nb", "a%0D%0Ab"),
    ] {
        assert_eq!(percent_encode_path(path), encoded, "{path:?}");
    }
}

proptest! {
    #[test]
    fn slug_of_a_slug_is_itself(text in any_text()) {
        let once = slug(&text);
        prop_assert_eq!(slug(&once), once.clone());
        prop_assert!(!once.is_empty() && !once.starts_with('-') && !once.ends_with('-') && !once.contains("--"));
        prop_assert!(graphemes(&once).count() <= SLUG_GRAPHEMES);
        prop_assert!(!once.chars().any(|c| c.is_whitespace() || c.is_control() || c.is_ascii_uppercase()));
    }

    #[test]
    fn encoding_is_undone(text in any_text()) {
        let plain: String = text.chars().filter(|c| !c.is_control()).collect();
        let encoded = percent_encode_path(&plain);
        prop_assert!(encoded.is_ascii());
        prop_assert_eq!(percent_decode(&encoded), plain);
    }
}
