//! A text as units that are compared: graphemes, folded, blanks in a row one, invisible ones none.
//!
//! So a passage is found again where only case, accents, the form of quotation marks or the width of
//! a space differ, in every script, and a place never begins or ends inside of what readers take for one letter.

use std::collections::HashMap;
use std::ops::Range;

/// The units of a text.
#[derive(Default)]
pub(crate) struct Units {
    /// A number for each unit, the same for the same letter; those of blanks are [`BLANK`].
    pub symbols: Vec<u64>,
    /// The bytes of each unit.
    pub ranges: Vec<Range<usize>>,
}

/// What blanks in a row are.
pub(crate) const BLANK: u64 = 1;

impl Units {
    /// The bytes of some units; none of no units.
    pub fn bytes(&self, units: Range<usize>) -> Option<Range<usize>> {
        let first = self.ranges.get(units.start)?;
        let last = self.ranges.get(units.end.checked_sub(1)?)?;
        (units.start < units.end).then_some(first.start..last.end)
    }

    /// The units without blanks at either end.
    pub fn trimmed(&self) -> &[u64] {
        let is_blank = |symbol: Option<&u64>| symbol == Some(&BLANK);
        let mut out = self.symbols.as_slice();
        while is_blank(out.first()) {
            out = out.get(1..).unwrap_or_default();
        }
        while is_blank(out.last()) {
            out = out.get(..out.len() - 1).unwrap_or_default();
        }
        out
    }
}

/// The units of a text. Linear.
pub(crate) fn units(text: &str) -> Units {
    let mut out = Units::default();
    let mut known: HashMap<&str, u64> = HashMap::new();
    let mut at = 0;
    for grapheme in courant_text::graphemes(text) {
        let range = at..at + grapheme.len();
        at = range.end;
        let symbol = match grapheme.as_bytes() {
            [byte] if !byte.is_ascii_whitespace() && !byte.is_ascii_control() => {
                u64::from(byte.to_ascii_lowercase()) + 2
            }
            _ => *known.entry(grapheme).or_insert_with(|| symbol(grapheme)),
        };
        match symbol {
            0 => {}
            BLANK if out.symbols.last() == Some(&BLANK) => {
                if let Some(last) = out.ranges.last_mut() {
                    last.end = range.end;
                }
            }
            _ => {
                out.symbols.push(symbol);
                out.ranges.push(range);
            }
        }
    }
    out
}

/// 0 for what shows nothing.
fn symbol(grapheme: &str) -> u64 {
    if grapheme.chars().all(char::is_whitespace) {
        return BLANK;
    }
    let folded = courant_text::fold(grapheme);
    let mut chars = folded.chars();
    match (chars.next(), chars.next()) {
        (None, _) => 0,
        (Some(c), None) => u64::from(u32::from(c)) + 2,
        _ => {
            let start = 0xcbf2_9ce4_8422_2325_u64;
            let hash = folded
                .chars()
                .fold(start, |hash, c| (hash ^ u64::from(u32::from(c))).wrapping_mul(0x0000_0100_0000_01b3));
            // Above all characters.
            hash | 1 << 63
        }
    }
}

/// Where a pattern begins in a text, also where the places overlap (Knuth, Morris and Pratt 1977). Linear.
pub(crate) fn occurrences(pattern: &[u64], text: &[u64]) -> Vec<usize> {
    let mut out = Vec::new();
    if pattern.is_empty() || pattern.len() > text.len() {
        return out;
    }
    // How much of the pattern its first so many units end with.
    let mut ends: Vec<usize> = vec![0];
    let step = |ends: &[usize], mut matched: usize, symbol: u64| {
        while matched > 0 && pattern.get(matched) != Some(&symbol) {
            matched = ends.get(matched - 1).copied().unwrap_or_default();
        }
        matched + usize::from(pattern.get(matched) == Some(&symbol))
    };
    let mut matched = 0;
    for symbol in pattern.iter().skip(1) {
        matched = step(&ends, matched, *symbol);
        ends.push(matched);
    }
    matched = 0;
    for (at, symbol) in text.iter().enumerate() {
        matched = step(&ends, matched, *symbol);
        if matched == pattern.len() {
            out.push(at + 1 - matched);
            matched = ends.last().copied().unwrap_or_default();
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_looks_the_same_is_the_same() {
        let same = |a: &str, b: &str| units(a).symbols == units(b).symbols;
        assert!(same("“Don’t” do it", "\"don't\"  do\u{a0}it"));
        assert!(same("Ｅcole", "école"));
        assert!(same("a\u{200b}b\u{ad}c", "abc"));
        assert!(!same("កា", "កិ"));
        assert_eq!(units("កម្ពុជា").symbols.len(), courant_text::graphemes("កម្ពុជា").count());
        assert_eq!(units(" a \n b ").trimmed().len(), 3);
        assert!(units(" \n").trimmed().is_empty());
    }

    proptest! {
        #[test]
        fn every_place_is_found(pattern in prop::collection::vec(0..3_u64, 1..5), text in prop::collection::vec(0..3_u64, 0..60)) {
            let plain: Vec<usize> = text
                .windows(pattern.len())
                .enumerate()
                .filter(|(_, window)| *window == pattern)
                .map(|(at, _)| at)
                .collect();
            prop_assert_eq!(occurrences(&pattern, &text), plain);
        }

        #[test]
        fn units_begin_and_end_where_graphemes_do(text in any::<String>()) {
            let mut bounds = vec![0];
            bounds.extend(courant_text::graphemes(&text).scan(0, |at, grapheme| { *at += grapheme.len(); Some(*at) }));
            let units = units(&text);
            prop_assert_eq!(units.symbols.len(), units.ranges.len());
            for range in &units.ranges {
                prop_assert!(bounds.binary_search(&range.start).is_ok() && bounds.binary_search(&range.end).is_ok());
            }
        }
    }
}
