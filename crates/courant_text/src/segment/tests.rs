use super::*;
use crate::fixtures::{SCRIPTS, any_text, script, title};
use proptest::prelude::*;
use std::collections::HashSet;

#[test]
fn titles_are_cut_into_words() {
    for (lang, cut) in [
        ("en", "Farmers|win|a|say|over|the|river"),
        ("fr", "Les|paysans|auront|leur|mot|à|dire|sur|le|fleuve"),
        ("ko", "농민들|강에|대한|발언권을|얻다"),
        ("zh", "农民|对|河流|有了|发言|权"),
        ("th", "ชาวนา|ได้|มี|สิทธิ์|ออก|เสียง|เรื่อง|แม่น้ำ"),
        ("ar", "المزارعون|ينالون|كلمة|في|شأن|النهر"),
        ("fa", "کشاورزان|درباره‌ی|رودخانه|صاحب|رأی|می‌شوند"),
        ("hi", "नदी|के|बारे|में|अब|किसानों|की|भी|सुनी|जाएगी"),
    ] {
        assert_eq!(words(title(lang)).collect::<Vec<_>>().join("|"), cut, "{lang}");
    }
}

#[test]
fn scripts_without_spaces_have_words() {
    for (lang, text) in SCRIPTS {
        let spaces = text.split_whitespace().count();
        let words = word_count(text);
        println!("{lang}: {spaces} by spaces, {words} words");
        if ["km", "my", "th", "lo", "zh", "ja"].contains(&lang) {
            assert!(words > spaces * 2, "{lang}: {words} words, {spaces} by spaces");
        }
        assert!((90..=320).contains(&words), "{lang}: {words}");
    }
}

#[test]
fn words_leave_out_what_is_none() {
    for (text, cut) in [
        ("", ""),
        (" \n\t", ""),
        ("— … !", ""),
        ("3.5 % don’t", "3.5|don’t"),
        ("«ទឹក» (៣៤០)", "ទឹក|៣៤០"),
        ("ទឹក\u{200b}ភ្លៀង", "ទឹក|ភ្លៀង"),
        ("a\u{fffd}b", "a|b"),
    ] {
        assert_eq!(words(text).collect::<Vec<_>>().join("|"), cut, "{text:?}");
    }
}

#[test]
fn graphemes_are_letters_of_readers() {
    for (text, count) in
        [("", 0), ("é", 1), ("e\u{301}", 1), ("👩‍👩‍👧‍👦", 1), ("ខ្មែរ", 2), ("မြန်မာ", 3), ("한국", 2), ("မှူး", 1), ("\r\n", 1)]
    {
        assert_eq!(graphemes(text).count(), count, "{text:?}");
    }
}

#[test]
fn hard_limits_count_graphemes() {
    for (text, most, kept) in
        [("", 3, ""), ("abc", 0, ""), ("abc", 2, "ab"), ("abc", 9, "abc"), ("ខ្មែរ", 1, "ខ្មែ"), ("👩‍👩‍👧‍👦x", 1, "👩‍👩‍👧‍👦")]
    {
        assert_eq!(first_graphemes(text, most), kept);
    }
}

#[test]
fn sentences_end_at_the_marks_of_their_script() {
    for (lang, at_least) in [("en", 8), ("km", 7), ("my", 8), ("zh", 6), ("ja", 6), ("hi", 6), ("ar", 6), ("th", 3)] {
        let count = sentences(script(lang)).filter(|s| !s.trim().is_empty()).count();
        assert!(count >= at_least, "{lang}: {count}");
    }
}

proptest! {
    #[test]
    fn pieces_are_the_text(text in any_text()) {
        prop_assert_eq!(segments(&text).map(|s| s.text).collect::<String>(), text.clone());
        prop_assert_eq!(graphemes(&text).collect::<String>(), text.clone());
        prop_assert_eq!(sentences(&text).collect::<String>(), text.clone());
        prop_assert!(words(&text).all(|w| w.chars().any(char::is_alphanumeric)));
    }
}

/// Word boundaries of a corpus against ours, as precision, recall and F1. `None` without the corpus.
fn compare(file: &str, key: &str) -> Option<(f64, f64, f64)> {
    let path = format!("{}/../../../shared/data/corpora/{file}.jsonl.zst", env!("CARGO_MANIFEST_DIR"));
    let Ok(packed) = std::fs::File::open(&path) else {
        println!("skipped: no {file}");
        return None;
    };
    let lines = String::from_utf8(zstd::decode_all(packed).unwrap()).unwrap();
    let (mut hits, mut ours, mut theirs, mut bytes) = (0, 0, 0, 0);
    let mut spent = std::time::Duration::ZERO;
    for line in lines.lines() {
        let line: serde_json::Value = serde_json::from_str(line).unwrap();
        let pieces: Vec<&str> = line[key].as_array().unwrap().iter().map(|w| w.as_str().unwrap()).collect();
        let text = pieces.concat();
        let mut at = 0;
        let gold: HashSet<usize> = pieces
            .iter()
            .map(|piece| {
                at += piece.len();
                at
            })
            .filter(|&end| end < text.len())
            .collect();
        let start = std::time::Instant::now();
        let cuts: Vec<usize> = segments(&text).map(|s| s.end()).filter(|&end| end < text.len()).collect();
        spent += start.elapsed();
        bytes += text.len();
        hits += cuts.iter().filter(|end| gold.contains(end)).count();
        ours += cuts.len();
        theirs += gold.len();
    }
    let (precision, recall) = (hits as f64 / ours as f64, hits as f64 / theirs as f64);
    let f1 = 2.0 * precision * recall / (precision + recall);
    let speed = bytes as f64 / 1e6 / spent.as_secs_f64();
    println!("{file}: precision {precision:.3} recall {recall:.3} F1 {f1:.3}, {speed:.1} MB/s in this build");
    Some((precision, recall, f1))
}

#[test]
fn burmese_words_agree_with_readers() {
    // Boundaries set by hand in 4,075 news sentences; measured F1 0.901 (recall 0.979).
    if let Some((_, recall, f1)) = compare("burmese-news-A", "words") {
        assert!(f1 >= 0.895 && recall >= 0.97, "F1 {f1}, recall {recall}");
    }
}

#[test]
fn khmer_words_agree_with_a_trained_segmenter() {
    // Boundaries of a conditional random field in 2,500 web texts; measured F1 0.876.
    if let Some((_, _, f1)) = compare("khmer-web-A", "crf_words") {
        assert!(f1 >= 0.87, "F1 {f1}");
    }
}

proptest! {
    /// Plain stretches are cut without tables exactly as with them.
    #[test]
    fn plain_text_is_cut_like_all_other(
        text in proptest::string::string_regex("([a-cA0-2' .,;:!?()/_\"\n\r-]|[ខ្ម។é’—\u{301}\u{200d}\u{3000}👩ש]){0,24}").unwrap()
    ) {
        let cut: Vec<&str> = segments(&text).map(|segment| segment.text).collect();
        let with_tables: Vec<&str> = pieces(&text, WORDS.segment_str(&text)).map(|(_, piece)| piece).collect();
        prop_assert_eq!(cut, with_tables);
    }

    #[test]
    fn any_text_is_cut_like_all_other(text in any_text()) {
        let cut: Vec<&str> = segments(&text).map(|segment| segment.text).collect();
        let with_tables: Vec<&str> = pieces(&text, WORDS.segment_str(&text)).map(|(_, piece)| piece).collect();
        prop_assert_eq!(cut, with_tables);
    }
}
