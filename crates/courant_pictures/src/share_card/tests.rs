//! Cards in every script, and texts that were made to break them.

use super::faces::Style;
use super::fill::{Room, fill, fill_with};
use super::shape::Setting;
use super::*;
use crate::Format;
use courant_text::{graphemes, words};

const FIXTURES: [(&str, &str); 13] = [
    ("en", include_str!("../../../../fixtures/scripts/en.txt")),
    ("fr", include_str!("../../../../fixtures/scripts/fr.txt")),
    ("km", include_str!("../../../../fixtures/scripts/km.txt")),
    ("my", include_str!("../../../../fixtures/scripts/my.txt")),
    ("th", include_str!("../../../../fixtures/scripts/th.txt")),
    ("lo", include_str!("../../../../fixtures/scripts/lo.txt")),
    ("zh", include_str!("../../../../fixtures/scripts/zh.txt")),
    ("ja", include_str!("../../../../fixtures/scripts/ja.txt")),
    ("ko", include_str!("../../../../fixtures/scripts/ko.txt")),
    ("ar", include_str!("../../../../fixtures/scripts/ar.txt")),
    ("fa", include_str!("../../../../fixtures/scripts/fa.txt")),
    ("he", include_str!("../../../../fixtures/scripts/he.txt")),
    ("hi", include_str!("../../../../fixtures/scripts/hi.txt")),
];
const ACCENT: [u8; 3] = [0x8a, 0x1c, 0x1c];

fn card<'a>(headline: &'a str, language: &'a str) -> ShareCard<'a> {
    ShareCard { headline, language, kind: "Analysis", label: "River", name: "The River Times", accent: ACCENT }
}

/// A drawn card, to be looked at.
struct Seen(image::RgbImage);

impl Seen {
    fn of(card: &ShareCard<'_>) -> Seen {
        let drawn = share_card(card).unwrap();
        assert_eq!(drawn.format, Format::Png);
        assert_eq!((drawn.width, drawn.height), SHARE_CARD_SIZE);
        assert!(drawn.bytes.len() < 50_000, "{} bytes", drawn.bytes.len());
        let image = image::load_from_memory_with_format(&drawn.bytes, image::ImageFormat::Png).unwrap().to_rgb8();
        assert_eq!(image.dimensions(), SHARE_CARD_SIZE);
        Seen(image)
    }

    /// Pixels in a rectangle that are as dark as ink.
    fn ink(&self, x: std::ops::Range<u32>, y: std::ops::Range<u32>) -> usize {
        let (width, height) = self.0.dimensions();
        let dark = |x: u32, y: u32| self.0.get_pixel(x, y).0.iter().all(|&channel| channel < 100);
        let inside = (x.start..x.end.min(width)).flat_map(|x| (y.start..y.end.min(height)).map(move |y| (x, y)));
        inside.filter(|&(x, y)| dark(x, y)).count()
    }

    fn headline(&self) -> usize {
        self.ink(0..1200, 120..520)
    }

    fn name(&self) -> usize {
        self.ink(0..1200, 535..630)
    }

    /// Whether the plate is drawn: the paper's colour all over.
    fn is_plate(&self) -> bool {
        self.0.get_pixel(20, 300).0 == ACCENT
    }
}

fn room() -> Room<'static> {
    Room { width: 1040.0, height: 352.0, most_lines: 5, sizes: HEADLINE_SIZES }
}

#[test]
fn every_script_fits_and_is_seen() {
    for (language, text) in FIXTURES {
        let title = text.lines().next().unwrap();
        for headline in [title, &drawable(text)] {
            let filled = fill(headline, Style::Serif, language, is_rtl(language), &room()).unwrap();
            let height = filled.height() + filled.lines.len() as f32;
            assert!((1..=5).contains(&filled.lines.len()), "{language}");
            assert!(filled.width() <= 1041.0 && height <= 352.0, "{language}: {} × {height}", filled.width());
            assert!(filled.size >= 46.0, "{language}");
        }
        let seen = Seen::of(&card(title, language));
        assert!(!seen.is_plate(), "{language}");
        assert!(seen.headline() > 5_000 && seen.name() > 1_000, "{language}: {} {}", seen.headline(), seen.name());
        // Nothing runs into the margins, the labels or the name.
        for margin in [seen.ink(0..70, 20..630), seen.ink(1130..1200, 20..630), seen.ink(0..1200, 104..130)] {
            assert_eq!(margin, 0, "{language}");
        }
        assert_eq!(seen.ink(0..1200, 516..528), 0, "{language}");
    }
}

#[test]
fn reading_begins_on_its_own_side() {
    let left = Seen::of(&card("Flood", "en"));
    assert!(left.ink(80..600, 120..520) > 1_000 && left.ink(600..1200, 120..630) == 0);
    for headline in ["نهر", "Flood"] {
        let right = Seen::of(&card(headline, "ar"));
        assert!(right.ink(600..1120, 120..520) > 1_000 && right.ink(0..600, 120..630) == 0, "{headline}");
    }
}

#[test]
fn words_of_two_directions_stand_in_reading_order() {
    let text = "شركة OpenRiver في 2026";
    let setting = Setting::of(text, Style::Serif, "ar", true).unwrap();
    let line = setting.line(0..text.len()).unwrap();
    // From the left: the year, the last Arabic word, the Latin name, the first Arabic word.
    let alone = |word: &str| {
        let set = Setting::of(word, Style::Serif, "ar", false).unwrap().line(0..word.len()).unwrap();
        set.glyphs.iter().map(|glyph| glyph.id.to_u32()).collect::<Vec<_>>()
    };
    let all: Vec<u32> = line.glyphs.iter().map(|glyph| glyph.id.to_u32()).collect();
    let at = |word: &str| {
        let ids = alone(word);
        all.windows(ids.len()).position(|window| window == ids).unwrap_or_else(|| panic!("{word} is not in {all:?}"))
    };
    assert!(at("2026") < at("في") && at("في") < at("OpenRiver") && at("OpenRiver") < at("شركة"));
}

#[test]
fn a_long_headline_is_cut_behind_a_word() {
    for (language, text) in FIXTURES {
        let long = drawable(text);
        let narrow = Room { width: 600.0, height: 160.0, most_lines: 2, sizes: &[46.0] };
        let (cut, filled) = fill_with(&long, Style::Serif, language, is_rtl(language), &narrow).unwrap();
        assert!(filled.width() <= 601.0, "{language}: {}", filled.width());
        let bare = cut.trim_end_matches('…').trim_end();
        assert!(bare.len() > 20 && bare.len() < long.len() && long.starts_with(bare), "{language}: {cut}");
        let last = words(bare).last().unwrap();
        assert!(words(&long).any(|word| word == last), "{language}: {last} is no word of the headline");
    }
}

#[test]
fn hostile_headlines_make_ordinary_cards() {
    let zalgo: String = "river"
        .chars()
        .flat_map(|c| [c].into_iter().chain("\u{301}\u{316}\u{489}".repeat(40).chars().collect::<Vec<_>>()))
        .collect();
    for headline in [
        "a".repeat(10_000),
        "Fish and ".repeat(1_200),
        "漁".repeat(10_000),
        "កសិករ".repeat(2_000),
        "နှင့်".repeat(2_000),
        "W".repeat(60),
        zalgo,
        "\u{202e}sdrawkcab\u{202c} \u{2066}isolated \u{202d}".to_owned(),
        "\u{0}\u{1b}[31mred\u{7}\r\nline\u{2028}other\u{2029}".to_owned(),
        "<script>alert(1)</script> & \"quoted\" ]]> &#0;".to_owned(),
        "Fish 🐟 return 👩‍👩‍👧 🇰🇭 4️⃣".to_owned(),
        "soft\u{ad}hy\u{ad}phens and\u{200b}zero\u{200d}width\u{feff}signs".to_owned(),
        "mixed العربية עברית ភាសា မြန်မာ 中文 ไทย".to_owned(),
    ] {
        let shown: String = headline.chars().take(30).collect();
        let seen = Seen::of(&card(&headline, "en"));
        assert!(!seen.is_plate(), "{shown:?}");
        assert!(seen.headline() > 2_000, "{shown:?}: {}", seen.headline());
        assert_eq!(seen.ink(0..60, 20..630) + seen.ink(1140..1200, 20..630), 0, "{shown:?}");
    }
}

#[test]
fn what_cannot_be_drawn_is_left_out_and_never_a_box() {
    for headline in ["", "   ", "🐟🎉", "ஆற்றில் மீன்கள்", "The 𠮷野 river", "\u{e000}", "\u{17d2}\u{1039} marks"]
    {
        let seen = Seen::of(&card(headline, "en"));
        assert!(seen.is_plate(), "{headline:?}");
        let pale = seen.0.pixels().filter(|pixel| pixel.0 == PAPER).count();
        assert!(pale > 5_000, "{headline:?}: the name is not there");
    }
    let without = Seen::of(&ShareCard { kind: "", label: "", name: "", ..card("Flood", "en") });
    let boxes = Seen::of(&ShareCard {
        kind: "பகுப்பு", label: "ஆறு", name: "செய்தி", ..card("Flood", "en")
    });
    assert!(without.headline() > 1_000);
    assert!(without.0 == boxes.0, "a label that cannot be drawn leaves a trace");
    let nothing = Seen::of(&ShareCard { kind: "", name: "செய்தி", ..card("", "en") });
    assert!(nothing.0.pixels().all(|pixel| pixel.0 == ACCENT));
}

#[test]
fn a_character_is_drawn_as_its_language_draws_it() {
    let (chinese, japanese) = (Seen::of(&card("直接 骨角", "zh")), Seen::of(&card("直接 骨角", "ja")));
    assert!(chinese.0 != japanese.0);
}

#[test]
fn lines_are_of_about_one_length() {
    let text = "Below the dams, the river brings more fish and fewer certainties this year";
    let filled = fill(text, Style::Serif, "en", false, &room()).unwrap();
    let widths: Vec<f32> = filled.lines.iter().map(|line| line.width * filled.size).collect();
    let shortest = widths.iter().copied().fold(f32::MAX, f32::min);
    assert!(filled.lines.len() >= 2 && shortest > filled.width() * 0.6, "{widths:?}");
}

#[test]
fn a_word_is_broken_only_where_it_fits_no_line() {
    let text = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";
    let filled = fill(text, Style::Serif, "cy", false, &room()).unwrap();
    assert!(filled.lines.len() > 1);
    let glyphs: usize = filled.lines.iter().map(|line| line.glyphs.len()).sum();
    assert!(glyphs >= graphemes(text).count() - 12, "letters were lost: {glyphs}");
    let whole = fill("Donaudampfschifffahrtsgesellschaft", Style::Serif, "de", false, &room()).unwrap();
    assert_eq!(whole.lines.len(), 1);
}

#[test]
fn every_glyph_of_every_font_can_be_drawn() {
    use harfrust::font::glyph::outline::{DrawMemory, DrawOptions, NullSink};
    for style in [Style::Serif, Style::Sans] {
        for face in faces::faces(style, "zh") {
            let font = face.font().unwrap();
            let options = DrawOptions::new().with_ppem(Some(60.0));
            for (letter, glyph) in font.charmap().unicodes() {
                let outline = font.outline_glyphs().get(glyph).unwrap_or_else(|| panic!("{letter:x}"));
                outline
                    .draw(&options, DrawMemory::default(), &mut NullSink)
                    .unwrap_or_else(|e| panic!("{letter:x}: {e}"));
            }
        }
    }
}

#[test]
fn the_same_card_is_the_same_file() {
    assert_eq!(share_card(&card("Flood", "en")).unwrap(), share_card(&card("Flood", "en")).unwrap());
}
