//! Strings that broke other programs (Big List of Naughty Strings) go through every function.

use courant_text::*;

#[test]
fn naughty_strings_keep_every_promise() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/security/blns.json");
    let Ok(list) = std::fs::read_to_string(path) else {
        println!("skipped: no list of naughty strings");
        return;
    };
    let list: Vec<String> = serde_json::from_str(&list).unwrap();
    assert!(list.len() > 400);
    for text in &list {
        let clean = normalize(text);
        assert_eq!(normalize(&clean), clean);
        let folded = fold(text);
        assert_eq!(fold(&folded), folded);
        let address = slug(text);
        assert_eq!(slug(&address), address);
        assert_eq!(percent_decode(&percent_encode_path(&address)), address);
        assert!(percent_decode(text).len() <= text.len());
        for width in [0, 1, 7, 40] {
            let cut = teaser(text, width);
            assert!(display_width(&cut.text) <= width, "{text:?}");
            assert!(!teaser(&cut.text, width).is_cut);
        }
        assert!(word_count(text) <= graphemes(text).count());
        assert!(key_terms(text, 3).len() <= 3);
        assert!(reading_secs(text) < 600);
        if let Some(language) = detect_language(text, &["en", "ar", "ja"]) {
            assert!(["en", "ar", "ja"].contains(&language.as_str()));
        }
        assert!(script_language(text).is_none_or(|tag| tag.len() <= 3));
        assert!(!is_rtl(text));
    }
}
