//! What changed between two texts, by whole words in every script.
//!
//! Both texts are cut into units, the units numbered, and the shortest way from one row of numbers
//! to the other is looked for: Myers' algorithm (E. W. Myers, "An O(ND) Difference Algorithm and Its
//! Variations", 1986) with the cut-offs of GNU diff, by `imara-diff`; for short texts its histogram
//! variant, which holds on to rare words. Then [`tidy`] puts the changes where readers expect them.
//!
//! Work is bounded by counts, not by a clock: the same two texts always give the same runs. Where a
//! text has too many words its units are sentences, then lines, then the whole of it.
//!
//! Not here: bodies with their blocks and marks (`courant_body::compare`).

mod tidy;

use std::collections::HashMap;
use std::hash::Hash;
use std::ops::Range;

use imara_diff::{Algorithm, Diff, Token};

use crate::segment::{segments, sentences};

/// More units than this on one side are too many.
const MOST_UNITS: usize = 20_000;
/// Up to this many units on both sides the histogram is worth its time, which may be quadratic.
const FEW_UNITS: usize = 4_000;
/// Texts longer than this are not cut into words at all, in bytes.
const MOST_BYTES_OF_WORDS: usize = 1024 * 1024;

/// A stretch of one of two texts, or of both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Run<'t> {
    /// It stands in both.
    Same(&'t str),
    /// It stood in the old text only.
    Gone(&'t str),
    /// It stands in the new text only.
    Come(&'t str),
}

/// Places that differ in two rows: what stood at `old` was replaced by what stands at `new`. One of
/// the two may be empty, never both; between two hunks stands at least one item of both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hunk {
    /// Positions in the old row.
    pub old: Range<usize>,
    /// Positions in the new row.
    pub new: Range<usize>,
}

/// The runs that lead from the old text to the new one, in reading order.
///
/// `Same` and `Gone` one after the other are exactly the old text, `Same` and `Come` the new one. No
/// run is empty, no two neighbours are of one kind, and `Gone` stands before the `Come` that replaces
/// it. Changes are whole words (Khmer, Burmese, Thai, Lao, Chinese and Japanese ones too), and a short word
/// left alone between two changes is part of them. A text of over 20,000 words and spaces, or over
/// 1 MB, is compared by sentences, then by lines, at last as a whole.
pub fn diff<'t>(old: &'t str, new: &'t str) -> Vec<Run<'t>> {
    let mut runs = Vec::new();
    if old == new {
        push(&mut runs, Run::Same(new));
        return runs;
    }
    let (old_units, new_units) = units(old, new);
    let (old, new) = (Side::of(old, old_units), Side::of(new, new_units));
    let mut hunks = hunks(&old.units, &new.units);
    tidy::tidy(&mut hunks, &old, &new);
    let mut at = 0;
    for hunk in &hunks {
        push(&mut runs, Run::Same(new.text(at..hunk.new.start)));
        push(&mut runs, Run::Gone(old.text(hunk.old.clone())));
        push(&mut runs, Run::Come(new.text(hunk.new.clone())));
        at = hunk.new.end;
    }
    push(&mut runs, Run::Same(new.text(at..new.units.len())));
    runs
}

/// The places where two rows of anything differ, in order.
///
/// Nearly the fewest changes that lead from one to the other. A row of more than 20,000 items is not
/// looked into: what stands between the common beginning and the common end is one hunk.
pub fn diff_sequence<T: Eq + Hash>(old: &[T], new: &[T]) -> Vec<Hunk> {
    if old.len().max(new.len()) <= MOST_UNITS {
        return hunks(old, new);
    }
    let before = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let (old_rest, new_rest) = (&old[before..], &new[before..]);
    let after = old_rest.iter().rev().zip(new_rest.iter().rev()).take_while(|(a, b)| a == b).count();
    let hunk = Hunk { old: before..old.len() - after, new: before..new.len() - after };
    if hunk.old.is_empty() && hunk.new.is_empty() { Vec::new() } else { vec![hunk] }
}

fn hunks<T: Eq + Hash>(old: &[T], new: &[T]) -> Vec<Hunk> {
    let mut numbers: HashMap<&T, u32> = HashMap::with_capacity(old.len());
    let mut number = |item| {
        let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
        Token(*numbers.entry(item).or_insert(next))
    };
    let old_tokens: Vec<Token> = old.iter().map(&mut number).collect();
    let new_tokens: Vec<Token> = new.iter().map(&mut number).collect();
    let is_short = old.len() + new.len() <= FEW_UNITS;
    let algorithm = if is_short { Algorithm::Histogram } else { Algorithm::Myers };
    let mut diff = Diff::default();
    diff.compute_with(algorithm, &old_tokens, &new_tokens, u32::try_from(numbers.len()).unwrap_or(u32::MAX));
    let range = |range: Range<u32>| range.start as usize..range.end as usize;
    diff.hunks().map(|hunk| Hunk { old: range(hunk.before), new: range(hunk.after) }).collect()
}

/// The finest units of which neither text has too many.
fn units<'t>(old: &'t str, new: &'t str) -> (Vec<&'t str>, Vec<&'t str>) {
    let few = |cut: &dyn Fn(&'t str) -> Vec<&'t str>| {
        let units = (cut(old), cut(new));
        (units.0.len().max(units.1.len()) <= MOST_UNITS).then_some(units)
    };
    let is_short = old.len().max(new.len()) <= MOST_BYTES_OF_WORDS;
    // One more than is allowed is enough to see that there are too many.
    let words = |text: &'t str| segments(text).map(|segment| segment.text).take(MOST_UNITS + 1).collect();
    let by_words = if is_short { few(&words) } else { None };
    by_words
        .or_else(|| few(&|text| sentences(text).take(MOST_UNITS + 1).collect()))
        .or_else(|| few(&|text| text.split_inclusive('\n').take(MOST_UNITS + 1).collect()))
        .unwrap_or_else(|| (whole(old), whole(new)))
}

fn whole(text: &str) -> Vec<&str> {
    if text.is_empty() { Vec::new() } else { vec![text] }
}

/// A text in units, and where they end.
struct Side<'t> {
    text: &'t str,
    units: Vec<&'t str>,
    /// In bytes, from the beginning of the first.
    ends: Vec<usize>,
}

impl<'t> Side<'t> {
    fn of(text: &'t str, units: Vec<&'t str>) -> Side<'t> {
        let mut ends = Vec::with_capacity(units.len() + 1);
        let mut end = 0;
        ends.push(end);
        for unit in &units {
            end += unit.len();
            ends.push(end);
        }
        Side { text, units, ends }
    }

    fn text(&self, units: Range<usize>) -> &'t str {
        &self.text[self.ends[units.start]..self.ends[units.end]]
    }

    fn bytes(&self, units: &Range<usize>) -> usize {
        self.ends[units.end] - self.ends[units.start]
    }
}

fn push<'t>(runs: &mut Vec<Run<'t>>, run: Run<'t>) {
    let (Run::Same(text) | Run::Gone(text) | Run::Come(text)) = run;
    if !text.is_empty() {
        runs.push(run);
    }
}

#[cfg(test)]
mod tests;
