//! Which unit of the old body is which of the new one.
//!
//! First what says the same under the same id, then what says the same in the same order, then what
//! says the same anywhere. What is left is paired by id where it is alike, then by likeness alone.

use std::collections::HashMap;

use courant_text::{diff_sequence, words};

use super::CompareKind as Kind;
use super::unit::Unit;

/// Pairs of leftovers that are weighed against each other.
const MOST_WEIGHED: usize = 40_000;
/// Where there are more, only so many neighbors are.
const NEIGHBORS: usize = 40;
/// Words of a unit that are looked at.
const MOST_WORDS: usize = 400;
/// Words that a line of few words has at most.
const SHORT: usize = 8;
/// Hundredths of likeness from which two units with the same id are the same one, changed.
const ALIKE_BY_ID: usize = 20;
/// The same for any two units.
const ALIKE: usize = 50;

/// Index in the new body for each unit of the old one that is still there.
pub(super) fn pair(old: &[Unit], new: &[Unit]) -> Vec<Option<usize>> {
    let mut pairs = Pairs { old, new, to_new: vec![None; old.len()], taken: vec![false; new.len()] };
    let by_key: HashMap<&str, usize> = new.iter().enumerate().map(|(at, unit)| (unit.key.as_str(), at)).collect();
    let same_key: Vec<(usize, usize)> =
        old.iter().enumerate().filter_map(|(at, unit)| Some((at, *by_key.get(unit.key.as_str())?))).collect();
    for (a, b) in &same_key {
        if old[*a].is_like(&new[*b]) && old[*a].first == new[*b].first {
            pairs.join(*a, *b);
        }
    }
    pairs.in_order();
    pairs.anywhere();
    pairs.alike(&same_key);
    pairs.around();
    pairs.by_id(&same_key);
    pairs.to_new
}

struct Pairs<'u> {
    old: &'u [Unit],
    new: &'u [Unit],
    to_new: Vec<Option<usize>>,
    taken: Vec<bool>,
}

impl Pairs<'_> {
    fn join(&mut self, old: usize, new: usize) {
        if self.to_new[old].is_none() && !self.taken[new] {
            self.to_new[old] = Some(new);
            self.taken[new] = true;
        }
    }

    fn left_old(&self) -> Vec<usize> {
        (0..self.old.len()).filter(|at| self.to_new[*at].is_none()).collect()
    }

    fn left_new(&self) -> Vec<usize> {
        (0..self.new.len()).filter(|at| !self.taken[*at]).collect()
    }

    /// What says the same, in the same order.
    fn in_order(&mut self) {
        let (left_old, left_new) = (self.left_old(), self.left_new());
        let a: Vec<u64> = left_old.iter().map(|at| self.old[*at].content()).collect();
        let b: Vec<u64> = left_new.iter().map(|at| self.new[*at].content()).collect();
        let (mut in_old, mut in_new) = (0, 0);
        let mut same = Vec::new();
        for hunk in diff_sequence(&a, &b) {
            same.extend((in_old..hunk.old.start).zip(in_new..hunk.new.start));
            (in_old, in_new) = (hunk.old.end, hunk.new.end);
        }
        same.extend((in_old..a.len()).zip(in_new..b.len()));
        for (a, b) in same {
            self.join(left_old[a], left_new[b]);
        }
    }

    /// What has the same words and pictures, anywhere.
    fn anywhere(&mut self) {
        let mut waiting: HashMap<Said<'_>, Vec<usize>> = HashMap::new();
        for at in self.left_new().into_iter().rev() {
            if let Some(said) = said(&self.new[at]) {
                waiting.entry(said).or_default().push(at);
            }
        }
        for at in self.left_old() {
            let found = said(&self.old[at]).and_then(|said| waiting.get_mut(&said)?.pop());
            if let Some(found) = found {
                self.join(at, found);
            }
        }
    }

    /// What is left, by id and by likeness.
    fn alike(&mut self, same_key: &[(usize, usize)]) {
        let (left_old, left_new) = (self.left_old(), self.left_new());
        let mut numbers = HashMap::new();
        let old_bags: HashMap<usize, Vec<u32>> =
            left_old.iter().map(|at| (*at, bag(&self.old[*at], &mut numbers))).collect();
        let new_bags: HashMap<usize, Vec<u32>> =
            left_new.iter().map(|at| (*at, bag(&self.new[*at], &mut numbers))).collect();
        let likeness = |pairs: &Self, a: usize, b: usize| match (old_bags.get(&a), new_bags.get(&b)) {
            (Some(x), Some(y)) if family(&pairs.old[a]) == family(&pairs.new[b]) => likeness(x, y),
            _ => 0,
        };
        for (a, b) in same_key {
            if likeness(self, *a, *b) >= ALIKE_BY_ID {
                self.join(*a, *b);
            }
        }
        let is_all = left_old.len() * left_new.len() <= MOST_WEIGHED;
        let mut found = Vec::new();
        for (i, a) in left_old.iter().enumerate() {
            // The same part of the way through what is left.
            let middle = i * left_new.len() / left_old.len().max(1);
            let near = if is_all {
                0..left_new.len()
            } else {
                middle.saturating_sub(NEIGHBORS)..(middle + NEIGHBORS).min(left_new.len())
            };
            for b in &left_new[near] {
                if self.to_new[*a].is_none() && !self.taken[*b] {
                    let likeness = likeness(self, *a, *b);
                    if likeness >= ALIKE {
                        found.push((likeness, *a, *b));
                    }
                }
            }
        }
        found.sort_by_key(|(likeness, a, b)| (std::cmp::Reverse(*likeness), a.abs_diff(*b), *a));
        for (_, a, b) in found {
            self.join(a, b);
        }
    }

    /// Containers whose first things belong together.
    fn around(&mut self) {
        let holds = |units: &[Unit], at: usize| units.get(at + 1).is_some_and(|held| held.depth > units[at].depth);
        for a in self.left_old().into_iter().rev().filter(|at| holds(self.old, *at)) {
            let found = self.to_new.get(a + 1).copied().flatten().and_then(|held| held.checked_sub(1));
            if let Some(b) = found.filter(|b| holds(self.new, *b) && family(&self.old[a]) == family(&self.new[*b])) {
                self.join(a, b);
            }
        }
    }

    /// A label, a rule, a line of few words: where nobody else claims it, its id is enough.
    fn by_id(&mut self, same_key: &[(usize, usize)]) {
        let is_short = |unit: &Unit| words(&unit.text).take(SHORT + 1).count() <= SHORT;
        for (a, b) in same_key {
            let (old, new) = (&self.old[*a], &self.new[*b]);
            if old.kind() == new.kind() && is_short(old) && is_short(new) {
                self.join(*a, *b);
            }
        }
    }
}

/// Kinds that may become one another without becoming something else.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Family {
    Text,
    Other(Kind),
}

fn family(unit: &Unit) -> Family {
    match unit.kind() {
        Kind::Paragraph
        | Kind::Crosshead
        | Kind::Term
        | Kind::Attribution
        | Kind::Code
        | Kind::Preformatted
        | Kind::Verse => Family::Text,
        Kind::Quote | Kind::PullQuote => Family::Other(Kind::Quote),
        other => Family::Other(other),
    }
}

type Said<'u> = (Family, &'u str, &'u [(super::CompareField, String)]);

/// What a unit says, where that is enough to know it again elsewhere.
fn said(unit: &Unit) -> Option<Said<'_>> {
    let family = family(unit);
    if family == Family::Text {
        return (!unit.text.trim().is_empty()).then_some((family, unit.text.as_str(), &[]));
    }
    let is_telling = !unit.text.trim().is_empty() || unit.fields.iter().any(|(field, _)| field.is_telling());
    is_telling.then_some((family, unit.text.as_str(), unit.fields.as_slice()))
}

/// The words of a unit as sorted numbers.
fn bag<'u>(unit: &'u Unit, numbers: &mut HashMap<&'u str, u32>) -> Vec<u32> {
    let mut out: Vec<u32> = Vec::new();
    let mut add = |word: &'u str| {
        let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
        out.push(*numbers.entry(word).or_insert(next));
    };
    words(&unit.text).take(MOST_WORDS).for_each(&mut add);
    unit.table.iter().flatten().flat_map(|cell| words(cell)).take(MOST_WORDS).for_each(&mut add);
    for (_, value) in unit.fields.iter().filter(|(field, _)| field.is_telling()).take(MOST_WORDS) {
        add(value);
    }
    out.sort_unstable();
    out
}

/// Hundredths of what two bags have in common (Dice's coefficient).
fn likeness(a: &[u32], b: &[u32]) -> usize {
    let all = a.len() + b.len();
    if all == 0 {
        return 0;
    }
    let (mut i, mut j, mut common) = (0, 0, 0);
    while let (Some(x), Some(y)) = (a.get(i), b.get(j)) {
        match x.cmp(y) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => {
                (i, j, common) = (i + 1, j + 1, common + 1);
            }
        }
    }
    common * 200 / all
}
