//! The fonts that share pictures are set in: cut, packed, in the program itself.
//!
//! A font is unpacked when the first text needs it and then kept: a paper in one script holds two or three of them.
//! Which letters are here and which are not stands in `fonts/README.md`.

use std::ops::RangeInclusive;
use std::sync::OnceLock;

use harfrust::Font;

/// Serif for headlines and names, sans for labels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    Serif,
    Sans,
}

/// How high and deep the letters of a script stand, and from line to line, in em.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Heights {
    pub(super) ascent: f32,
    pub(super) descent: f32,
    pub(super) leading: f32,
}

impl Heights {
    /// Room for both.
    pub(super) fn or(self, other: Heights) -> Heights {
        Heights {
            ascent: self.ascent.max(other.ascent),
            descent: self.descent.max(other.descent),
            leading: self.leading.max(other.leading),
        }
    }
}

/// One font.
pub(super) struct Face {
    packed: &'static [u8],
    /// The letters it is asked for; it need not have all of them.
    ranges: &'static [RangeInclusive<char>],
    pub(super) heights: Heights,
    /// How much larger it is set than the Latin beside it, to look alike.
    pub(super) scale: f32,
    font: OnceLock<Option<Font>>,
}

impl Face {
    const fn new(packed: &'static [u8], ranges: &'static [RangeInclusive<char>], heights: Heights) -> Face {
        Face { packed, ranges, heights, scale: 1.0, font: OnceLock::new() }
    }

    /// The same, set larger; `heights` are as they then are.
    const fn larger(mut self, scale: f32) -> Face {
        self.scale = scale;
        self
    }

    /// The font itself. None never happens: a test unpacks them all.
    pub(super) fn font(&self) -> Option<&Font> {
        let unpack = || Font::new(zstd::decode_all(self.packed).ok()?, 0);
        self.font.get_or_init(unpack).as_ref()
    }

    /// Whether every letter of a grapheme can be drawn with this font.
    pub(super) fn covers(&self, grapheme: &str) -> bool {
        let mut seen = grapheme.chars().filter(|&c| !is_invisible(c));
        let Some(first) = seen.next() else { return true };
        if !self.ranges.iter().any(|range| range.contains(&first)) {
            return false;
        }
        let Some(font) = self.font() else { return false };
        let letters = font.charmap();
        std::iter::once(first).chain(seen).all(|c| letters.map_unicode(c).is_some())
    }
}

/// Joiners, direction marks, soft hyphens and variation selectors: no font needs a glyph for them.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{fe00}'..='\u{fe0f}')
}

const fn heights(ascent: f32, descent: f32, leading: f32) -> Heights {
    Heights { ascent, descent, leading }
}

const WESTERN: Heights = heights(0.72, 0.26, 1.14);
const KHMER_ROOM: Heights = heights(0.98, 0.56, 1.52);
const MYANMAR_ROOM: Heights = heights(1.0, 0.6, 1.62);
const THAI_ROOM: Heights = heights(1.02, 0.34, 1.4);
const ARABIC_ROOM: Heights = heights(0.86, 0.42, 1.38);
const DEVANAGARI_ROOM: Heights = heights(0.92, 0.38, 1.4);
const HAN_ROOM: Heights = heights(0.88, 0.14, 1.28);

const LATIN: &[RangeInclusive<char>] = &['\u{20}'..='\u{52f}', '\u{1e00}'..='\u{1eff}', '\u{2000}'..='\u{25ff}'];
const KHMER: &[RangeInclusive<char>] = &['\u{1780}'..='\u{17ff}', '\u{25cc}'..='\u{25cc}'];
const MYANMAR: &[RangeInclusive<char>] = &['\u{1000}'..='\u{109f}', '\u{25cc}'..='\u{25cc}'];
const THAI: &[RangeInclusive<char>] = &['\u{e00}'..='\u{e7f}'];
const LAO: &[RangeInclusive<char>] = &['\u{e80}'..='\u{eff}'];
const ARABIC: &[RangeInclusive<char>] = &['\u{600}'..='\u{6ff}', '\u{750}'..='\u{77f}', '\u{fd3e}'..='\u{fdfc}'];
const HEBREW: &[RangeInclusive<char>] = &['\u{590}'..='\u{5ff}', '\u{fb1d}'..='\u{fb4f}'];
const DEVANAGARI: &[RangeInclusive<char>] = &['\u{900}'..='\u{97f}'];
const EAST_ASIAN: &[RangeInclusive<char>] = &[
    '\u{b7}'..='\u{b7}',
    '\u{2010}'..='\u{2027}',
    '\u{3000}'..='\u{30ff}',
    '\u{3400}'..='\u{9fff}',
    '\u{ac00}'..='\u{d7a3}',
    '\u{f900}'..='\u{faff}',
    '\u{ff00}'..='\u{ffef}',
];

macro_rules! face {
    ($file:literal, $ranges:expr, $heights:expr) => {
        Face::new(include_bytes!(concat!("../../fonts/", $file, ".zst")), $ranges, $heights)
    };
}

static SERIF: [Face; 8] = [
    face!("serif-latin.ttf", LATIN, WESTERN),
    face!("serif-khmer.ttf", KHMER, KHMER_ROOM),
    face!("sans-myanmar.ttf", MYANMAR, MYANMAR_ROOM),
    face!("serif-thai.ttf", THAI, THAI_ROOM),
    face!("serif-lao.ttf", LAO, THAI_ROOM),
    face!("serif-arabic.ttf", ARABIC, ARABIC_ROOM).larger(1.12),
    face!("serif-hebrew.ttf", HEBREW, WESTERN),
    face!("serif-devanagari.ttf", DEVANAGARI, DEVANAGARI_ROOM),
];
static SANS: [Face; 7] = [
    face!("sans-latin.ttf", LATIN, WESTERN),
    face!("sans-khmer.ttf", KHMER, KHMER_ROOM),
    face!("sans-thai.ttf", THAI, THAI_ROOM),
    face!("sans-lao.ttf", LAO, THAI_ROOM),
    face!("sans-arabic.ttf", ARABIC, ARABIC_ROOM),
    face!("sans-hebrew.ttf", HEBREW, WESTERN),
    face!("sans-devanagari.ttf", DEVANAGARI, DEVANAGARI_ROOM),
];
static HAN: Face = face!("serif-han.otf", EAST_ASIAN, HAN_ROOM);
static KANJI: Face = face!("serif-kanji.otf", EAST_ASIAN, HAN_ROOM);
static HANGUL: Face = face!("serif-hangul.otf", EAST_ASIAN, HAN_ROOM);

/// Whether a combining mark for Latin, Greek or Cyrillic can be drawn; marks of other scripts are not asked for.
pub(super) fn has_mark(c: char) -> bool {
    let is_western = matches!(c, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{1ab0}'..='\u{1aff}'
        | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}');
    !is_western || SERIF[0].font().is_some_and(|font| font.charmap().map_unicode(c).is_some())
}

/// The fonts for a style and language, in the order they are asked. Latin is first and has the spaces, digits and
/// western punctuation; a Han character is drawn as the language draws it.
pub(super) fn faces(style: Style, language: &str) -> Vec<&'static Face> {
    let own: &'static [Face] = match style {
        Style::Serif => &SERIF,
        Style::Sans => &SANS,
    };
    let east: [&'static Face; 3] = match language.split(['-', '_']).next().unwrap_or_default() {
        "ja" => [&KANJI, &HAN, &HANGUL],
        "ko" => [&HANGUL, &HAN, &KANJI],
        _ => [&HAN, &KANJI, &HANGUL],
    };
    // Burmese has one face for both styles.
    let burmese = (style == Style::Sans).then_some(&SERIF[2]);
    own.iter().chain(burmese).chain(east).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_font_is_there_and_has_what_it_says() {
        let samples = ["Aéữ→Ж", "ទន្លេ", "မြစ်", "แม่น้ำ", "ແມ່ນ້ຳ", "نهر", "נהר", "नदी", "河，“”"];
        for style in [Style::Serif, Style::Sans] {
            let faces = faces(style, "en");
            for face in &faces {
                assert!(face.font().is_some());
            }
            for sample in samples {
                for c in sample.chars() {
                    assert!(faces.iter().any(|face| face.covers(&c.to_string())), "{style:?} {c}");
                }
            }
        }
        assert!(KANJI.covers("漁") && HANGUL.covers("강"));
        assert!(!HAN.covers("𠮷") && !SERIF[0].covers("க"));
    }
}
