use super::*;
use crate::fixtures::{SCRIPTS, any_text, script, title};
use proptest::prelude::*;

#[test]
fn scripts_tell_their_language() {
    for (lang, text) in SCRIPTS {
        let expected = (!["en", "fr"].contains(&lang)).then_some(lang);
        assert_eq!(script_language(text), expected, "{lang}");
        assert_eq!(script_language(title(lang)), expected, "{lang}");
    }
    for (text, lang) in [
        ("", None),
        ("123 …", None),
        ("ក", None),
        ("中文", Some("zh")),
        ("水の音", Some("ja")),
        ("یہ ایک اچھی کتاب ہے جو میں نے پڑھی", Some("ur")),
        ("سلام", None), // the same in Arabic and Persian
        ("BBC 水", None),
        ("Το νερό ανέβηκε", Some("el")),
        ("Вода поднялась", None),
    ] {
        assert_eq!(script_language(text), lang, "{text:?}");
    }
}

#[test]
fn languages_are_told_apart_among_the_papers_own() {
    let all = ["en", "fr", "de", "es", "km", "my", "th", "lo", "zh-Hans", "ja", "ko", "ar", "fa", "he", "hi"];
    for (lang, text) in SCRIPTS {
        let expected = if lang == "zh" { "zh-Hans" } else { lang };
        assert_eq!(detect_language(text, &all).as_deref(), Some(expected), "{lang}");
        let others: Vec<&str> = all.into_iter().filter(|tag| primary(tag) != lang).collect();
        assert_eq!(detect_language(text, &others), None, "{lang} is not among them");
    }
    // Headlines are short; a wrong answer is worse than none.
    for lang in ["en", "fr"] {
        let found = detect_language(title(lang), &all);
        println!("{lang}: {found:?}");
        assert!(found.is_none() || found.as_deref() == Some(lang), "{lang}: {found:?}");
    }
    let german = "Das Wasser war in einer einzigen Nacht um zwei Meter gestiegen und hatte die Ernte vernichtet.";
    assert_eq!(detect_language(german, &["en", "de-CH"]).as_deref(), Some("de-CH"));
    assert_eq!(detect_language(german, &["en"]), None);
    assert_eq!(detect_language("Hi", &["en", "de"]), None);
    assert_eq!(detect_language(script("en"), &[]), None);
    let russian = "Вода поднялась на два метра за одну ночь и уничтожила 340 гектаров молодого риса, сообщил директор управления во вторник.";
    assert_eq!(detect_language(russian, &["en", "ru", "uk"]).as_deref(), Some("ru"));
}

#[test]
fn direction_of_tags() {
    for lang in [
        "ar",
        "fa",
        "he",
        "ur",
        "ps",
        "sd",
        "ckb",
        "dv",
        "yi",
        "ug",
        "AR-eg",
        "fa_IR",
        "pa-Arab",
        "ku-arab-IQ",
        "ms-Arab",
        "lad-Hebr",
    ] {
        assert!(is_rtl(lang), "{lang}");
    }
    for lang in ["", "en", "km", "my", "zh-Hans", "pa", "ku", "ar-Latn", "uz-Cyrl-UZ", "ks-Deva", "x-arab", "de-CH"] {
        assert!(!is_rtl(lang), "{lang}");
    }
}

proptest! {
    #[test]
    fn the_answer_is_one_of_the_given(text in any_text()) {
        let among = ["en", "fr", "km", "ar", "zh"];
        if let Some(found) = detect_language(&text, &among) {
            prop_assert!(among.contains(&found.as_str()));
        }
    }
}

#[test]
fn a_passage_in_other_letters_is_found_and_a_name_is_none() {
    let found = foreign_passage("He said 欢迎所有居民来参加, then left.", "en");
    assert_eq!(found, Some("欢迎所有居民来参加"));
    assert_eq!(foreign_passage("He said 北京大学, then left.", "en"), None);
    assert_eq!(
        foreign_passage("今天 one two three four five six 会议", "zh-Hant"),
        Some("one two three four five six")
    );
    assert_eq!(foreign_passage("今天 one two three four five 会议", "zh"), None);
    assert_eq!(foreign_passage("日本語のテキストです、これは長い文章です", "ja"), None);
    assert_eq!(foreign_passage("Ово је текст, ovo je isti tekst latinicom napisan ovde", "sr"), None);
    assert!(foreign_passage("Ово је текст, ovo je isti tekst latinicom napisan ovde", "sr-Cyrl").is_some());
    for lang in ["", "tlh", "xx-Qaaa"] {
        assert_eq!(foreign_passage("欢迎所有居民来参加会议欢迎", lang), None, "{lang}");
    }
}
