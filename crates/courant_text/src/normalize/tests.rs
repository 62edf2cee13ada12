use super::*;
use crate::fixtures::{SCRIPTS, any_text};
use proptest::prelude::*;

#[test]
fn unwanted_characters_go_and_needed_ones_stay() {
    for (text, clean) in [
        ("", ""),
        ("e\u{301}", "é"),
        ("a\u{0}b\u{7}c\u{85}\u{7f}", "abc"),
        ("a\r\nb\rc\n\td\u{2028}e", "a\nb\nc\n\td\ne"),
        ("\u{feff}photo\u{202e}gpj.exe", "photogpj.exe"),
        ("\u{2066}Sok\u{2069}", "Sok"),
        ("می\u{200c}خواهم", "می\u{200c}خواهم"),
        ("ទឹក\u{200b}ភ្លៀង", "ទឹក\u{200b}ភ្លៀង"),
        ("a\u{200f}b\u{fffd}", "a\u{200f}b\u{fffd}"),
        ("x\u{e0041}\u{e007f}", "x"),
        ("👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦"),
        ("  two  spaces ", "  two  spaces "),
    ] {
        assert_eq!(normalize(text), clean, "{text:?}");
    }
}

#[test]
fn zalgo_is_cut_to_four_marks() {
    let zalgo = format!("q{}x", "\u{316}\u{331}\u{30d}\u{30e}".repeat(10));
    assert_eq!(normalize(&zalgo).chars().count(), 6);
    let hidden = format!("q{}x", "\u{316}\u{200d}".repeat(10));
    assert_eq!(normalize(&hidden).chars().filter(|c| *c == '\u{316}').count(), 4);
    let thai = format!("ก{}", "\u{e47}".repeat(40));
    assert_eq!(normalize(&thai).chars().count(), 5);
}

#[test]
fn no_script_loses_a_letter() {
    for (lang, text) in SCRIPTS {
        assert_eq!(normalize(text), nfc(text), "{lang}");
    }
    assert_eq!(normalize("လျှို့ဝှက်"), nfc("လျှို့ဝှက်"));
}

/// Real texts never have so many marks in a row that the limit would touch them.
#[test]
fn no_corpus_loses_a_mark() {
    for (file, key) in [("burmese-news-A", "text"), ("khmer-web-A", "text"), ("thai-news-synthetic-A", "body")] {
        let path = format!("{}/../../../shared/data/corpora/{file}.jsonl.zst", env!("CARGO_MANIFEST_DIR"));
        let Ok(packed) = std::fs::File::open(&path) else {
            println!("skipped: no {file}");
            continue;
        };
        for line in String::from_utf8(zstd::decode_all(packed).unwrap()).unwrap().lines() {
            let line: serde_json::Value = serde_json::from_str(line).unwrap();
            let text = line[key].as_str().unwrap().replace('\r', "");
            let composed = nfc(&text);
            assert_eq!(limit_marks(&composed), composed);
        }
    }
}

proptest! {
    #[test]
    fn clean_text_stays(text in any_text()) {
        let clean = normalize(&text);
        prop_assert_eq!(normalize(&clean), clean.clone());
        prop_assert!(!clean.chars().any(|c| c.is_control() && c != '\n' && c != '\t'));
    }
}
