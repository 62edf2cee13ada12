use super::*;
use crate::fixtures::{SCRIPTS, any_text, script};
use proptest::prelude::*;

#[test]
fn the_river_is_what_it_is_about() {
    for (lang, wanted) in [
        ("en", &["water", "gates"][..]),
        ("fr", &["eau", "vannes"]),
        ("km", &["ទឹក", "ការិយាល័យ"]),
        ("th", &["น้ํา", "ประตู"]),
        ("zh", &["闸门"]),
        ("ja", &["水門"]),
        ("ko", &["수문"]),
        ("ar", &["مياه"]),
        ("fa", &["اداره"]),
        ("he", &["המים"]),
        ("hi", &["पानी", "फाटक"]),
        ("my", &["ဌာန"]),
        ("lo", &["ນ້ຳ"]),
    ] {
        let terms = key_terms(script(lang), 12);
        println!("{lang}: {}", terms.join(" · "));
        for word in wanted {
            assert!(terms.contains(&fold(word)), "{lang}: no {word} in {terms:?}");
        }
    }
}

#[test]
fn what_says_nothing_is_left_out() {
    for text in ["", "the and of", "12 2026 3.5", "a b c", "的 了", "និង ដែល", "!!!"] {
        assert_eq!(key_terms(text, 10), Vec::<String>::new(), "{text:?}");
    }
    assert_eq!(key_terms("River river RIVER bank", 1), ["river"]);
    assert_eq!(key_terms("정부는 정부가 정부를", 5), ["정부"]);
    // A word that has lost its article is not the word that looks so and has one of its own, whichever came first.
    for text in ["l'd'autrui d'autrui", "d'autrui l'd'autrui"] {
        let mut terms = key_terms(text, 5);
        terms.sort_unstable();
        assert_eq!(terms, ["autrui", "d'autrui"], "{text}");
    }
    assert_eq!(key_terms("river", 0), Vec::<String>::new());
}

proptest! {
    #[test]
    fn terms_are_folded_and_few(text in any_text(), most in 0..20usize) {
        let terms = key_terms(&text, most);
        prop_assert!(terms.len() <= most);
        for term in &terms {
            prop_assert!(is_telling(term), "{:?}", term);
        }
        let distinct: std::collections::HashSet<_> = terms.iter().collect();
        prop_assert_eq!(distinct.len(), terms.len());
    }
}

#[test]
fn every_script_has_terms() {
    for (lang, text) in SCRIPTS {
        assert_eq!(key_terms(text, 10).len(), 10, "{lang}");
    }
}
