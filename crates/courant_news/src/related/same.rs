//! Whether two texts are the same one, told twice.

use courant_text::search_units;
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Words that are looked at together.
const RUN: usize = 5;
/// Runs that a text must have before it can be taken for a part of a longer one.
const LEAST: usize = 20;
/// Share of the shorter text's runs that the other one has too.
const SAME: f64 = 0.6;

/// The runs of words of a text.
pub(super) struct Print(HashSet<u64>);

impl Print {
    pub fn of(text: &str) -> Print {
        let units = search_units(text);
        let hash = |run: &[courant_text::Unit]| {
            let mut hasher = DefaultHasher::new();
            run.iter().for_each(|unit| unit.folded.hash(&mut hasher));
            hasher.finish()
        };
        Print(units.windows(RUN).map(hash).collect())
    }

    /// Whether most of the shorter one stands in the other.
    pub fn is_same(&self, other: &Print) -> bool {
        let (short, long) = if self.0.len() < other.0.len() { (self, other) } else { (other, self) };
        let shared = short.0.intersection(&long.0).count() as f64;
        // A line that another text happens to have is not that text.
        let of = if short.0.len() < LEAST { long.0.len() } else { short.0.len() };
        of > 0 && shared / of as f64 >= SAME
    }
}
