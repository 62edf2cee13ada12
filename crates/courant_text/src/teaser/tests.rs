use super::*;
use crate::display_width;
use crate::fixtures::{SCRIPTS, any_text, script};
use proptest::prelude::*;

/// Where the dictionary segmentation of the whole folded text may be cut.
fn word_ends(folded: &str) -> Vec<usize> {
    segments(folded).map(|s| s.end()).collect()
}

fn body(teaser: &Teaser) -> &str {
    teaser.text.trim_end_matches('…')
}

#[test]
fn teasers_are_about_equally_long_in_every_script() {
    for width in [40, 80, TEASER_WIDTH, 250] {
        for (lang, text) in SCRIPTS {
            let teaser = teaser(text, width);
            let taken = display_width(&teaser.text);
            println!("{lang} {width}: {taken} {}", teaser.text);
            assert!(teaser.is_cut);
            assert!(taken <= width, "{lang}: {taken} of {width}");
            // A third less at most: the last sentence may end that early.
            assert!(taken * 3 >= width * 2 - 3, "{lang}: {taken} of {width}");
        }
    }
}

#[test]
fn what_is_shortened_ends_with_a_word() {
    // The same cases as in `editor/test/shown.test.ts`.
    for (text, width, short) in [
        ("The river is back.", 18, "The river is back."),
        ("The river is back. It rained for nine days.", 24, "The river is back. It…"),
        ("  The river\n is  back ", 40, "The river is back"),
        ("Flussschifffahrtsgesellschaft", 10, "Flussschi…"),
        ("عادت العبّارة يوم الاثنين بعد المطر", 20, "عادت العبّارة يوم…"),
        ("河水回来了", 10, "河水回来了"),
    ] {
        assert_eq!(shorten(text, width).text, short);
    }
}

#[test]
fn teasers_end_with_a_word_or_a_sentence() {
    for (lang, text) in SCRIPTS {
        let folded = fold_spaces(text);
        let ends = word_ends(&folded);
        for width in 10..300 {
            let teaser = teaser(text, width);
            let body = body(&teaser);
            assert!(folded.starts_with(body), "{lang} {width}: {body}");
            assert!(ends.contains(&body.len()), "{lang} {width}: inside a word: {body}");
        }
    }
}

#[test]
fn sentences_end_teasers() {
    for (text, width, cut) in [
        ("One two three four. Five six seven", 25, "One two three four."),
        ("We met Dr. Sok and Mr. Lim on the river bank", 22, "We met Dr. Sok and Mr…"),
        ("It rained on 24. December and all of the week", 22, "It rained on 24…"),
        ("Is it? Yes it is. “No!” he said then and there.", 24, "Is it? Yes it is. “No!”"),
        ("水务局今后征求意见。此前抗议持续了三个星期", 24, "水务局今后征求意见。"),
        ("水务局今后征求意见吧此前抗议持续了三个星期", 22, "水务局今后征求意见吧……"),
        ("水道局は今後、ダムの水門を再び開ける前に", 24, "水道局は今後、ダムの…"),
        ("ទឹកបានឡើងពីរម៉ែត្រ។ កសិករទទួលបានសិទ្ធិ", 24, "ទឹកបានឡើងពីរម៉ែត្រ។"),
        ("One, two — three, four five", 11, "One, two…"),
        ("   ", 10, ""),
        ("", 10, ""),
        ("short", 10, "short"),
        ("exactly ten", 11, "exactly ten"),
    ] {
        assert_eq!(teaser(text, width).text, cut);
    }
}

#[test]
fn odd_widths_and_texts() {
    assert_eq!(teaser("word", 0), Teaser { text: String::new(), is_cut: true });
    assert_eq!(teaser("word", 1), Teaser { text: "…".into(), is_cut: true });
    assert_eq!(teaser("", 0), Teaser { text: String::new(), is_cut: false });
    // A word wider than the whole teaser is cut, but only where it is the first one.
    let word = "a".repeat(300);
    assert_eq!(display_width(&teaser(&word, 40).text), 40);
    assert_eq!(teaser(&format!("see {word}"), 40).text, "see…");
    assert_eq!(teaser("two\n\nparts", 40).text, "two parts");
    assert_eq!(fold_spaces("\u{202b} a\u{2067}b\u{2069} \u{202c} c"), "ab c");
    assert_eq!(fold_spaces(" 水\n 道 a\t b\u{a0}\u{3000}c\n水\n\n道 "), "水道 a b c 水 道");
}

#[test]
fn large_texts_are_not_read_through() {
    let khmer = script("km").replace([' ', '\n', '។'], "").repeat(400);
    assert!(khmer.len() > 700_000);
    let marks = format!("q{}", "\u{301}".repeat(500_000));
    let inputs =
        [khmer, marks, "x".repeat(1_000_000), "a ".repeat(500_000), "👩‍".repeat(200_000), "\u{200b}".repeat(300_000)];
    let start = std::time::Instant::now();
    for input in &inputs {
        for _ in 0..20 {
            let teaser = teaser(input, TEASER_WIDTH);
            assert!(teaser.is_cut && display_width(&teaser.text) <= TEASER_WIDTH);
        }
    }
    // 120 teasers; reading the texts through would take minutes in a debug build.
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}

proptest! {
    #[test]
    fn teasers_hold_what_they_promise(text in any_text(), width in 0..200usize) {
        let cut = teaser(&text, width);
        prop_assert!(display_width(&cut.text) <= width);
        let again = teaser(&cut.text, width);
        prop_assert_eq!(&again.text, &cut.text);
        prop_assert!(!again.is_cut);
        prop_assert_eq!(cut.text.trim(), cut.text.as_str());

        let folded = fold_spaces(&text);
        prop_assert_eq!(fold_spaces(&folded), folded.clone());
        prop_assert_eq!(SpaceFold::new(&text).collect::<String>(), folded.clone());
        if !cut.is_cut {
            prop_assert_eq!(&cut.text, &folded);
            return Ok(());
        }
        // What was kept is a prefix that ends with a grapheme and, unless the first word is too wide, with a word.
        let kept = [cut.text.as_str(), cut.text.strip_suffix('…').unwrap_or(""), cut.text.strip_suffix("……").unwrap_or("")]
            .into_iter()
            .filter(|kept| folded.starts_with(*kept))
            .map(str::len)
            .collect::<Vec<_>>();
        let mut at = 0;
        let graphemes: Vec<usize> = std::iter::once(0).chain(graphemes(&folded).map(|g| { at += g.len(); at })).collect();
        let fitting: Vec<usize> = kept.iter().copied().filter(|k| graphemes.contains(k)).collect();
        prop_assert!(!fitting.is_empty(), "{:?} of {:?}", cut.text, folded);
        let first_word_end = segments(&folded).find(|s| s.is_word).map_or(0, |s| s.end());
        if fitting.iter().all(|&k| k >= first_word_end && k > 0) {
            let ends = word_ends(&folded);
            prop_assert!(fitting.iter().any(|k| ends.contains(k)), "{:?} of {:?}", cut.text, folded);
        }
    }
}
