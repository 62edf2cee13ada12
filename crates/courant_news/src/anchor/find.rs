//! Finding the place of an anchor: all places its words stand at, or are nearly said, weighed against each other.

use std::collections::HashMap;
use std::ops::Range;

use super::align::{align, likeness};
use super::runs::Run;

/// Graphemes kept before and after a quote.
pub(super) const CONTEXT: usize = 32;
/// A longer quote is found again only as it was.
const MOST_FUZZY: usize = 400;
/// Places that are weighed in full.
const MOST_PLACES: usize = 64;
/// Places that an alignment is tried at.
const MOST_TRIES: usize = 6;
/// Units in a row by which places are found that are not the same.
const GRAM: usize = 4;
/// Grams that stand more often in what is looked for tell no place.
const MOST_REPEATS: usize = 3;
/// Width of the stretches in which such grams are counted.
const STRETCH: usize = 32;
/// Fewer of them are chance.
const LEAST_VOTES: usize = 3;

/// What a quote, what is round it, and its block add to a score of at most 1.
const QUOTE_WEIGHT: f32 = 0.5;
const CONTEXT_WEIGHT: f32 = 0.4;
const BLOCK_WEIGHT: f32 = 0.1;
/// A score from which on nothing better is looked for.
const SURE: f32 = 0.9;
/// The least score of a place.
const LEAST: f32 = 0.6;
/// The least score where the quote is there as it was and long enough not to be said twice by chance.
const LEAST_OF_LONG: f32 = 0.5;
pub(super) const LONG: usize = 20;
/// The least of a quote that has to be left.
const LEAST_QUOTE: f32 = 0.5;
/// Two places are equally good when their scores are nearer than that.
const MARGIN: f32 = 0.05;

/// What is looked for, in units.
pub(super) struct Wanted<'a> {
    pub quote: &'a [u64],
    pub prefix: &'a [u64],
    pub suffix: &'a [u64],
    /// The block it stood in; none where that is not known.
    pub block: Option<&'a str>,
}

/// A place and what speaks for it.
struct Place {
    run: usize,
    units: Range<usize>,
    score: f32,
    is_exact: bool,
}

/// The one best place, as a run and a range of its bytes; none where no place is good enough or two are.
///
/// Linear in the text, but for at most [`MOST_PLACES`] comparisons of [`CONTEXT`] units and [`MOST_TRIES`] alignments
/// of at most [`MOST_FUZZY`].
pub(super) fn find(wanted: &Wanted<'_>, runs: &[Run]) -> Option<(usize, Range<usize>)> {
    if wanted.quote.is_empty() {
        return None;
    }
    let mut places = exact(wanted, runs);
    if places.iter().all(|place| place.score < SURE) && wanted.quote.len() <= MOST_FUZZY {
        for place in nearly(wanted, runs) {
            add(&mut places, place);
        }
    }
    places.sort_by(|a, b| b.score.total_cmp(&a.score));
    let best = places.first()?;
    let least = if best.is_exact && wanted.quote.len() >= LONG { LEAST_OF_LONG } else { LEAST };
    let has_equal = places.get(1).is_some_and(|second| best.score - second.score < MARGIN);
    if best.score < least || has_equal {
        return None;
    }
    Some((best.run, runs.get(best.run)?.units.bytes(best.units.clone())?))
}

/// Adds a place that is not exact: of those that overlap the better one is kept.
fn add(places: &mut Vec<Place>, new: Place) {
    let overlaps =
        |known: &Place| known.run == new.run && known.units.start < new.units.end && new.units.start < known.units.end;
    if places.iter().any(|known| overlaps(known) && (known.is_exact || known.score >= new.score)) {
        return;
    }
    places.retain(|known| !overlaps(known));
    places.push(new);
}

/// The places where the quote stands as it was.
fn exact(wanted: &Wanted<'_>, runs: &[Run]) -> Vec<Place> {
    let mut found: Vec<(usize, usize, usize)> = Vec::new();
    for (index, run) in runs.iter().enumerate() {
        let is_own = wanted.block == Some(run.block.as_str());
        for at in crate::units::occurrences(wanted.quote, &run.units.symbols) {
            let (before, after) = around(run, at..at + wanted.quote.len());
            let same_before = before.iter().rev().zip(wanted.prefix.iter().rev()).take_while(|(a, b)| a == b).count();
            let same_after = after.iter().zip(wanted.suffix).take_while(|(a, b)| a == b).count();
            found.push((same_before + same_after + if is_own { CONTEXT } else { 0 }, index, at));
        }
        // Only the best can win; the worst are not kept.
        if found.len() > MOST_PLACES * 16 {
            keep_best(&mut found);
        }
    }
    keep_best(&mut found);
    let places = found.into_iter().filter_map(|(_, index, at)| {
        let run = runs.get(index)?;
        let units = at..at + wanted.quote.len();
        let (before, after) = around(run, units.clone());
        let score = score(wanted, run, 1.0, wanted.before(before), wanted.after(after));
        Some(Place { run: index, units, score, is_exact: true })
    });
    places.collect()
}

fn keep_best(found: &mut Vec<(usize, usize, usize)>) {
    found.sort_by_key(|(same, ..)| std::cmp::Reverse(*same));
    found.truncate(MOST_PLACES);
}

/// What stands before and after some units of a run.
fn around(run: &Run, units: Range<usize>) -> (&[u64], &[u64]) {
    let all = run.units.symbols.as_slice();
    (all.get(..units.start).unwrap_or_default(), all.get(units.end..).unwrap_or_default())
}

impl Wanted<'_> {
    /// How alike what was and what is before the quote are.
    fn before(&self, is: &[u64]) -> f32 {
        match self.prefix.len() {
            0 => self.nothing_was(is),
            length => likeness(self.prefix, is.get(is.len().saturating_sub(length)..).unwrap_or_default()),
        }
    }

    /// The same after it.
    fn after(&self, is: &[u64]) -> f32 {
        match self.suffix.len() {
            0 => self.nothing_was(is),
            length => likeness(self.suffix, is.get(..length.min(is.len())).unwrap_or_default()),
        }
    }

    /// Where a run began or ended, it is best that it does. Of a passage without a block it is not known.
    fn nothing_was(&self, is: &[u64]) -> f32 {
        if self.block.is_some() && is.is_empty() { 1.0 } else { 0.5 }
    }
}

fn score(wanted: &Wanted<'_>, run: &Run, quote: f32, prefix: f32, suffix: f32) -> f32 {
    let is_own = wanted.block.is_none_or(|block| block == run.block);
    QUOTE_WEIGHT * quote + CONTEXT_WEIGHT * (prefix + suffix) / 2.0 + if is_own { BLOCK_WEIGHT } else { 0.0 }
}

/// The places where something like the quote stands between things like what was round it.
fn nearly(wanted: &Wanted<'_>, runs: &[Run]) -> Vec<Place> {
    let pattern = [wanted.prefix, wanted.quote, wanted.suffix].concat();
    let middle = wanted.prefix.len()..wanted.prefix.len() + wanted.quote.len();
    let slack = 16 + pattern.len() / 4;
    let mut out = Vec::new();
    for (index, end) in tries(&pattern, runs) {
        let Some(run) = runs.get(index) else { continue };
        let all = run.units.symbols.as_slice();
        let from = end.saturating_sub(pattern.len() + slack);
        let until = (end + 2 * STRETCH + slack).min(all.len());
        let window = all.get(from..until).unwrap_or_default();
        let found = align(&pattern, middle.clone(), window);
        if found.middle.is_empty() {
            continue;
        }
        let [before, inside, after] = found.changes;
        let left = |changes: usize, length: usize| 1.0 - (changes as f32 / length.max(1) as f32).min(1.0);
        let quote = left(inside, wanted.quote.len().max(found.middle.len()));
        if quote < LEAST_QUOTE {
            continue;
        }
        let units = from + found.middle.start..from + found.middle.end;
        let (text_before, text_after) = around(run, units.clone());
        let prefix =
            if wanted.prefix.is_empty() { wanted.before(text_before) } else { left(before, wanted.prefix.len()) };
        let suffix = if wanted.suffix.is_empty() { wanted.after(text_after) } else { left(after, wanted.suffix.len()) };
        let place = Place { run: index, units, score: score(wanted, run, quote, prefix, suffix), is_exact: false };
        add(&mut out, place);
    }
    out
}

/// Where alignments are worth trying: runs, and the units in them where the pattern would end that begins with a stretch;
/// those first that share the most grams with it.
fn tries(pattern: &[u64], runs: &[Run]) -> Vec<(usize, usize)> {
    let mut offsets: HashMap<&[u64], Vec<usize>> = HashMap::new();
    for (at, gram) in pattern.windows(GRAM).enumerate() {
        offsets.entry(gram).or_default().push(at);
    }
    offsets.retain(|_, found| found.len() <= MOST_REPEATS);
    let mut best: Vec<(usize, usize, usize)> = Vec::new();
    for (index, run) in runs.iter().enumerate() {
        // By the stretch in which the pattern would begin; it may begin before the run.
        let mut votes: Vec<usize> = vec![0; (run.units.symbols.len() + pattern.len()) / STRETCH + 2];
        for (at, gram) in run.units.symbols.windows(GRAM).enumerate() {
            for offset in offsets.get(gram).into_iter().flatten() {
                if let Some(count) = votes.get_mut((at + pattern.len() - offset) / STRETCH) {
                    *count += 1;
                }
            }
        }
        // A place on the border of two stretches has votes in both.
        for (stretch, both) in votes.windows(2).enumerate() {
            let count = both.iter().sum();
            if count >= LEAST_VOTES {
                best.push((count, index, stretch * STRETCH));
            }
        }
        best.sort_by_key(|(count, run, end)| (std::cmp::Reverse(*count), *run, *end));
        // Neighbours may lead to the same place.
        best.truncate(MOST_TRIES * 2);
    }
    best.truncate(MOST_TRIES);
    best.into_iter().map(|(_, run, end)| (run, end)).collect()
}
