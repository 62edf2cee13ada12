//! Measures of a comment as a whole: how many links, capitals, digits, how long.
//!
//! Each falls into a range, and the model learns what the ranges tell of this paper's comments:
//! no measure is bad by itself.

use super::Sample;
use super::features::bounded;

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Measure {
    /// How many web addresses are linked.
    Links,
    /// The share of capitals among the letters.
    Capitals,
    /// The share of digits among what is visible.
    Digits,
    /// The share of what is neither letter nor digit.
    Signs,
    /// The longest run of one character.
    Repetition,
    /// How many visible characters there are.
    Length,
    /// Digits, capitals and signs of an address in the name.
    Name,
}

impl Measure {
    /// Every measure.
    pub const ALL: [Measure; 7] = [
        Measure::Links,
        Measure::Capitals,
        Measure::Digits,
        Measure::Signs,
        Measure::Repetition,
        Measure::Length,
        Measure::Name,
    ];

    /// As hashed; never changed.
    pub(super) fn number(self) -> u8 {
        match self {
            Measure::Links => 1,
            Measure::Capitals => 2,
            Measure::Digits => 3,
            Measure::Signs => 4,
            Measure::Repetition => 5,
            Measure::Length => 6,
            Measure::Name => 7,
        }
    }

    /// Key of the words moderators read.
    pub fn label_key(self) -> &'static str {
        match self {
            Measure::Links => "comment-sign-links",
            Measure::Capitals => "comment-sign-capitals",
            Measure::Digits => "comment-sign-digits",
            Measure::Signs => "comment-sign-signs",
            Measure::Repetition => "comment-sign-repetition",
            Measure::Length => "comment-sign-length",
            Measure::Name => "comment-sign-name-form",
        }
    }
}

/// A measure and the range it fell into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Reading {
    pub measure: Measure,
    pub range: u8,
}

/// All measures of a comment; that of the name only where there is one.
pub(super) fn readings(sample: &Sample<'_>) -> Vec<Reading> {
    let count = Count::of(bounded(sample.text));
    let mut out = vec![
        reading(Measure::Links, sample.links.len(), &[1, 2, 3, 5]),
        reading(Measure::Capitals, share(count.capitals, count.letters), &[1, 5, 12, 30, 60]),
        reading(Measure::Digits, share(count.digits, count.visible), &[1, 5, 12, 30]),
        reading(Measure::Signs, share(count.signs, count.visible), &[1, 4, 8, 15, 30, 60]),
        reading(Measure::Repetition, count.longest_run, &[4, 8]),
        reading(Measure::Length, count.visible, &[10, 20, 40, 80, 120, 160, 320, 640, 1_280, 5_000]),
    ];
    let name = bounded(sample.name);
    if !name.is_empty() {
        let digits = name.chars().filter(|c| c.is_numeric()).count();
        let mut read = reading(Measure::Name, digits, &[1, 3]);
        let is_shouted = name.chars().any(char::is_uppercase) && !name.chars().any(char::is_lowercase);
        read.range += 3 * u8::from(is_shouted) + 6 * u8::from(name.contains(['/', '@', '_']));
        out.push(read);
    }
    out
}

#[derive(Default)]
struct Count {
    letters: usize,
    capitals: usize,
    digits: usize,
    signs: usize,
    visible: usize,
    longest_run: usize,
}

impl Count {
    fn of(text: &str) -> Count {
        let mut out = Count::default();
        let (mut run, mut last) = (0, None);
        for c in text.chars().filter(|c| !c.is_whitespace()) {
            out.visible += 1;
            out.letters += usize::from(c.is_alphabetic());
            out.capitals += usize::from(c.is_uppercase());
            out.digits += usize::from(c.is_numeric());
            out.signs += usize::from(!c.is_alphanumeric());
            run = if last == Some(c) { run + 1 } else { 1 };
            out.longest_run = out.longest_run.max(run);
            last = Some(c);
        }
        out
    }
}

/// Percent.
fn share(part: usize, whole: usize) -> usize {
    part * 100 / whole.max(1)
}

/// The range is how many of the bounds the amount reaches.
fn reading(measure: Measure, amount: usize, bounds: &[usize]) -> Reading {
    let range = bounds.iter().filter(|bound| amount >= **bound).count();
    Reading { measure, range: u8::try_from(range).unwrap_or(u8::MAX) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_falls_into_ranges() {
        let range = |name: &str, text: &str, links: &[&str], measure: Measure| {
            let found = readings(&Sample { name, text, links });
            found.into_iter().find(|reading| reading.measure == measure).map(|reading| reading.range)
        };
        for (text, measure, wanted) in [
            ("plain words", Measure::Capitals, 0),
            ("Plain words, one capital in twenty", Measure::Capitals, 1),
            ("BUY NOW", Measure::Capitals, 5),
            ("ซื้อเลย", Measure::Capitals, 0),
            ("call 0900 123456 ๑๒๓", Measure::Digits, 4),
            ("hello", Measure::Digits, 0),
            ("wow!!!!", Measure::Repetition, 1),
            ("wow!!!", Measure::Repetition, 0),
            ("", Measure::Length, 0),
            ("1234567890", Measure::Length, 1),
        ] {
            assert_eq!(range("", text, &[], measure), Some(wanted), "{text}");
        }
        assert_eq!(range("", "a", &["https://a.example", "https://b.example"], Measure::Links), Some(2));
        for (name, wanted) in [("Ann", 0), ("អាន", 0), ("ann12", 1), ("ANN 4567", 5), ("casino/win", 6)] {
            assert_eq!(range(name, "a", &[], Measure::Name), Some(wanted), "{name}");
        }
        assert_eq!(range("", "a", &[], Measure::Name), None);
    }
}
