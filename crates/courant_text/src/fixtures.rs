//! Texts for tests: the same news item in thirteen languages, and strings made to break things.

use proptest::prelude::*;

/// BCP 47 language and text; all are translations of the first.
pub const SCRIPTS: [(&str, &str); 13] = [
    ("en", include_str!("../../../fixtures/scripts/en.txt")),
    ("fr", include_str!("../../../fixtures/scripts/fr.txt")),
    ("km", include_str!("../../../fixtures/scripts/km.txt")),
    ("my", include_str!("../../../fixtures/scripts/my.txt")),
    ("th", include_str!("../../../fixtures/scripts/th.txt")),
    ("lo", include_str!("../../../fixtures/scripts/lo.txt")),
    ("zh", include_str!("../../../fixtures/scripts/zh.txt")),
    ("ja", include_str!("../../../fixtures/scripts/ja.txt")),
    ("ko", include_str!("../../../fixtures/scripts/ko.txt")),
    ("ar", include_str!("../../../fixtures/scripts/ar.txt")),
    ("fa", include_str!("../../../fixtures/scripts/fa.txt")),
    ("he", include_str!("../../../fixtures/scripts/he.txt")),
    ("hi", include_str!("../../../fixtures/scripts/hi.txt")),
];

/// The text of one language.
pub fn script(lang: &str) -> &'static str {
    SCRIPTS.iter().find(|(known, _)| *known == lang).unwrap().1
}

/// The title: the first line of a fixture.
pub fn title(lang: &str) -> &'static str {
    script(lang).lines().next().unwrap()
}

/// Any text: stretches of the fixtures cut at any character, random characters, and the
/// marks, joiners, controls and pictures that break careless code.
pub fn any_text() -> impl Strategy<Value = String> {
    let stretch = (0..SCRIPTS.len(), 0..600usize, 1..120usize)
        .prop_map(|(which, skip, take)| SCRIPTS[which].1.chars().skip(skip).take(take).collect());
    let odd = prop::sample::select(vec![
        "\u{301}",
        "\u{200c}",
        "\u{200d}",
        "\u{200b}",
        "\u{ad}",
        "\u{feff}",
        "\u{202e}",
        "\u{2067}",
        "\u{640}",
        "\u{64b}",
        "\u{17d2}",
        "\u{17d2}\u{179a}",
        "\u{17c1}\u{17b6}",
        "\u{1039}",
        "\u{94d}",
        "\u{e33}",
        "\u{e4d}\u{e49}\u{e32}",
        "\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}",
        "👩‍👩‍👧‍👦",
        "🇰🇭🇲",
        "👍🏽",
        "❤️",
        "\u{0}",
        "\r\n",
        "\n\n",
        " ",
        "  ",
        "\u{a0}",
        "-",
        "--",
        "'",
        "’",
        ". ",
        "! ",
        "。",
        "。\n",
        "…",
        "……",
        "ß",
        "İ",
        "ı",
        "ŉ",
        "ﬁ",
        "ǰ",
        "Σ",
        "ς",
        "%",
        "%2",
        "%E1%9E",
        "/",
        "Ａ",
        "ｶﾞ",
        "が",
        "각",
        "\u{1100}\u{1161}\u{11a8}",
        "١٢",
        "៣៤",
        "\u{600}",
        "\u{e0041}",
        "\u{fffd}",
        "\u{fe0f}",
        "ๆ",
        "ៗ",
        "e\u{0345}",
        "\u{1d7d8}",
        "\u{1e030}",
        "\u{a7f2}",
        "\u{345}",
        "\u{ac00}\u{11a8}",
    ])
    .prop_map(str::to_owned);
    let random = prop::collection::vec(any::<char>(), 0..12).prop_map(String::from_iter);
    let pieces = prop_oneof![3 => stretch, 3 => odd, 1 => random, 1 => "[a-zA-Z]{0,40}"];
    prop::collection::vec(pieces, 0..8).prop_map(|pieces: Vec<String>| pieces.concat())
}
