use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::*;
use crate::fixtures::{SCRIPTS, any_text, script};
use crate::{graphemes, words};

/// `[-gone-]` and `{+come+}` in their places.
fn shown(old: &str, new: &str) -> String {
    diff(old, new)
        .into_iter()
        .map(|run| match run {
            Run::Same(text) => text.to_owned(),
            Run::Gone(text) => format!("[-{text}-]"),
            Run::Come(text) => format!("{{+{text}+}}"),
        })
        .collect()
}

fn check(old: &str, new: &str) {
    let (mut before, mut after) = (String::new(), String::new());
    let runs = diff(old, new);
    for pair in runs.windows(2) {
        let may_follow = !matches!(
            pair,
            [Run::Same(_), Run::Same(_)]
                | [Run::Gone(_), Run::Gone(_)]
                | [Run::Come(_), Run::Come(_)]
                | [Run::Come(_), Run::Gone(_)]
        );
        assert!(may_follow, "{pair:?}");
    }
    for run in &runs {
        let (Run::Same(text) | Run::Gone(text) | Run::Come(text)) = run;
        assert!(!text.is_empty());
        if !matches!(run, Run::Come(_)) {
            before.push_str(text);
        }
        if !matches!(run, Run::Gone(_)) {
            after.push_str(text);
        }
    }
    assert_eq!((before.as_str(), after.as_str()), (old, new));
}

#[test]
fn readers_see_whole_words_and_phrases() {
    for (old, new, expected) in [
        ("", "", ""),
        ("", "new", "{+new+}"),
        ("old", "", "[-old-]"),
        ("The river rose.", "The river fell.", "The river [-rose-]{+fell+}."),
        ("unhappy", "happy", "[-unhappy-]{+happy+}"),
        ("one two three", "one three", "one [-two -]three"),
        ("a b c", "a x b c", "a {+x +}b c"),
        // A sentence slides to its own beginning, not to the full stop before it.
        ("It rains. It pours.", "It rains. It snows. It pours.", "It rains. {+It snows. +}It pours."),
        // Short words between two changes are part of them.
        ("a large red house stood", "a small blue house stood", "a [-large red-]{+small blue+} house stood"),
        (
            "they went out of the building",
            "they ran into a building",
            "they [-went out of the-]{+ran into a+} building",
        ),
        // Longer ones stay.
        ("big government spending", "small government saving", "[-big-]{+small+} government [-spending-]{+saving+}"),
        ("three hundred", "3 hundred", "[-three-]{+3+} hundred"),
        ("ខ្ញុំស្រឡាញ់ភាសាខ្មែរ", "ខ្ញុំស្រឡាញ់ភាសាថៃ", "ខ្ញុំស្រឡាញ់[-ភាសាខ្មែរ-]{+ភាសាថៃ+}"),
        ("我们明天去北京开会", "我们明天去上海开会", "我们明天去[-北京-]{+上海+}开会"),
        ("ฉันกินข้าวที่บ้าน", "ฉันกินปลาที่บ้าน", "ฉันกิน[-ข้าว-]{+ปลา+}ที่บ้าน"),
        ("السلام عليكم جميعا", "السلام عليكم", "السلام عليكم[- جميعا-]"),
    ] {
        check(old, new);
        assert_eq!(shown(old, new), expected, "{old} → {new}");
    }
}

/// In every script a word taken away, or put in, is the only thing that is said to have changed.
#[test]
fn one_word_is_one_change_in_every_script() {
    for (lang, text) in SCRIPTS {
        let paragraph = text.lines().max_by_key(|line| line.len()).unwrap_or_default();
        let all: Vec<&str> = words(paragraph).collect();
        let middle = all[all.len() / 2];
        let at = middle.as_ptr() as usize - paragraph.as_ptr() as usize;
        let without = format!("{}{}", &paragraph[..at], &paragraph[at + middle.len()..]);
        for (old, new) in [(paragraph, without.as_str()), (without.as_str(), paragraph)] {
            check(old, new);
            let changed: usize = diff(old, new)
                .iter()
                .map(|run| match run {
                    Run::Same(_) => 0,
                    Run::Gone(text) | Run::Come(text) => graphemes(text).count(),
                })
                .sum();
            // A dictionary may cut the words beside it anew.
            assert!(changed <= graphemes(middle).count() + 24, "{lang}: {}", shown(old, new));
        }
    }
}

#[test]
fn translations_have_nothing_in_common_but_are_compared_all_the_same() {
    for (_, old) in SCRIPTS {
        for (_, new) in SCRIPTS {
            check(old, new);
        }
    }
}

/// Rows made to be slow: a step for each pair of words would take minutes.
#[test]
fn no_two_texts_take_long() {
    let numbered =
        |from: usize, step: usize| -> String { (0..10_000).map(|n| format!("{} ", from + n * step)).collect() };
    let noise = |mut seed: u64, letters: u64| -> String {
        let mut next = || {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            format!("{} ", (seed >> 33) % letters)
        };
        (0..9_900).map(|_| next()).collect()
    };
    let alternate = |other: &str| -> String { (0..5_000).map(|n| format!("{n} {other} ")).collect() };
    let pairs = [
        (numbered(0, 1), numbered(1, 2)),
        (numbered(0, 2), numbered(1, 2)),
        (noise(1, 2), noise(2, 2)),
        (noise(1, 40), noise(2, 40)),
        (noise(1, 20_000), noise(2, 20_000)),
        (alternate("x"), alternate("y")),
        (alternate("x"), (0..5_000).rev().map(|n| format!("{n} x ")).collect()),
        ("a ".repeat(9_900), "a b ".repeat(4_950)),
        // Too many words: sentences, lines, all of it.
        ("a b. ".repeat(40_000), "a c. ".repeat(40_000)),
        ("a.\n".repeat(70_000), "b.\n".repeat(70_000)),
        (script("km").repeat(300), script("my").repeat(300)),
    ];
    for (index, (old, new)) in pairs.iter().enumerate() {
        let started = Instant::now();
        check(old, new);
        let took = started.elapsed();
        println!("{index}: {took:?}");
        assert!(took < Duration::from_secs(60), "{index}: {took:?}");
    }
}

#[test]
fn rows_of_anything_are_compared() {
    assert_eq!(diff_sequence(&[1, 2, 3], &[1, 3, 4]), [Hunk { old: 1..2, new: 1..1 }, Hunk { old: 3..3, new: 2..3 }]);
    assert!(diff_sequence::<u8>(&[], &[]).is_empty());
    let long: Vec<usize> = (0..MOST_UNITS + 1).collect();
    assert!(diff_sequence(&long, &long).is_empty());
    assert_eq!(diff_sequence(&long, &long[1..]), [Hunk { old: 0..1, new: 0..0 }]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn runs_lead_from_one_text_to_the_other(old in any_text(), new in any_text()) {
        check(&old, &new);
    }

    #[test]
    fn so_they_do_where_much_stays(text in any_text(), cut in 0..200usize, put in any_text()) {
        let pieces: Vec<&str> = graphemes(&text).collect();
        let cut = cut.min(pieces.len());
        let new = format!("{}{put}{}", pieces[..cut].concat(), pieces[(cut + 3).min(pieces.len())..].concat());
        check(&text, &new);
        check(&new, &text);
    }

    #[test]
    fn a_text_is_the_same_as_itself(text in any_text()) {
        prop_assert!(diff(&text, &text).iter().all(|run| matches!(run, Run::Same(_))));
    }
}
