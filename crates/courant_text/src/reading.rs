//! Reading time, by speeds measured per script.
//!
//! Measured: the International Reading Speed Texts, read aloud by adults (Trauzettel-Klosinski
//! and Dietz, "Standardized Assessment of Reading Performance: The New International Reading
//! Speed Texts IReST", IOVS 53, 2012), characters a minute without spaces: English 987, mean of
//! the twelve languages in Latin letters 968, Russian 986, Arabic 612, Hebrew 833, Chinese 255,
//! Japanese 357. Silent reading of newspapers is somewhat faster, so the times are on the safe side.
//!
//! Estimated, because that study has no text in them: Greek as Cyrillic; Persian and Urdu,
//! Korean, and the scripts of South and South East Asia, at speeds at which a translation takes
//! about as long as its English original (the fixtures).

use icu_properties::props::Script;

use crate::language::script_language;
use crate::letters::{is_mark, is_virama, script};
use crate::segment::segments;

/// Seconds an adult needs to read a text; numbers count like words, punctuation does not.
///
/// 0 for a text without words, at least 1 otherwise. Mixed texts add up what each part takes.
pub fn reading_secs(text: &str) -> u32 {
    let mut time = ReadingTime::default();
    segments(text).filter(|segment| segment.is_word).for_each(|segment| time.add(segment.text));
    time.secs(text)
}

/// What the words of a text add up to.
#[derive(Default)]
pub(crate) struct ReadingTime {
    /// Chinese characters are read at the Japanese speed where kana stand among them.
    han: u64,
    kana: u64,
    /// Read as Persian in a Persian text.
    arabic: u64,
    ascii: u64,
    minutes: f64,
}

impl ReadingTime {
    pub fn add(&mut self, word: &str) {
        if word.is_ascii() {
            self.ascii += word.len() as u64;
            return;
        }
        let mut after_virama = false;
        for c in word.chars() {
            match script(c) {
                Script::Han => self.han += 1,
                Script::Hiragana | Script::Katakana => self.kana += 1,
                _ if is_mark(c) || after_virama => {}
                Script::Arabic => self.arabic += 1,
                other => self.minutes += 1.0 / per_minute(other),
            }
            after_virama = is_virama(c);
        }
    }

    /// Of all words of `text`.
    pub fn secs(self, text: &str) -> u32 {
        let ReadingTime { han, kana, arabic, ascii, mut minutes } = self;
        if arabic > 0 {
            let is_persian = matches!(script_language(text), Some("fa" | "ur"));
            minutes += arabic as f64 / if is_persian { 800.0 } else { 612.0 };
        }
        let is_japanese = kana * 10 > han;
        minutes += (han + kana) as f64 / if is_japanese { 357.0 } else { 255.0 };
        minutes += ascii as f64 / LATIN;
        if minutes == 0.0 {
            return 0;
        }
        // Float to integer conversion saturates.
        ((minutes * 60.0).round() as u32).max(1)
    }
}

/// Latin letters a minute.
const LATIN: f64 = 968.0;

/// Characters a minute, marks and stacked consonants not counted.
fn per_minute(script: Script) -> f64 {
    match script {
        Script::Cyrillic | Script::Greek => 986.0,
        Script::Hebrew => 833.0,
        Script::Hangul => 480.0,
        Script::Thai | Script::Lao => 800.0,
        Script::Khmer => 620.0,
        Script::Myanmar => 560.0,
        Script::Devanagari => 540.0,
        _ => LATIN,
    }
}

#[cfg(test)]
mod tests;
