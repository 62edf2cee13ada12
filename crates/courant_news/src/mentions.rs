//! Who and what a text names, out of names that are known: topics, people, places, bodies.
//!
//! A name is a row of search units ([`courant_text::search_units`]): whole words where they stand between spaces,
//! syllables where they do not. So it is found whatever its case, accents and spelling variants, never as a part of a
//! longer word, and of two names at the same place the longer one. In a script without spaces a name begins and ends where
//! the dictionary sees a word begin; what the dictionary does not know comes in single letters there and is found, too.
//!
//! Linear in the text for names of bounded length. Not here: where the names come from, and what is done with what was
//! found.

use courant_text::{Unit, is_common_word, search_units};
use std::collections::HashMap;

/// Most units of a name; a longer one is not looked for.
pub const MOST_UNITS: usize = 24;
/// Syllables that a name has at least where words are not parted by spaces: a single one stands in too many words.
const LEAST_SYLLABLES: usize = 2;

/// Names to look for, each with the number of what it names.
#[derive(Debug, Clone, Default)]
pub struct Gazetteer {
    nodes: Vec<Node>,
}

#[derive(Debug, Clone, Default)]
struct Node {
    next: HashMap<String, usize>,
    /// What is named by what leads here; several may share a name.
    named: Vec<i64>,
}

/// What a text names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mention {
    /// The number of what is named.
    pub named: i64,
    /// Byte offset in the text at which it is named first.
    pub start: usize,
    /// Byte offset just behind that.
    pub end: usize,
    /// How often.
    pub count: usize,
}

impl Gazetteer {
    /// Out of names (in any script) and what they name. Left out are names without letters, too long ones, single common
    /// words ([`is_common_word`]) and single syllables.
    pub fn of<'n>(names: impl IntoIterator<Item = (&'n str, i64)>) -> Gazetteer {
        let mut gazetteer = Gazetteer { nodes: vec![Node::default()] };
        for (name, named) in names {
            let units = search_units(name);
            if is_telling(&units) {
                gazetteer.add(&units, named);
            }
        }
        gazetteer
    }

    fn add(&mut self, units: &[Unit], named: i64) {
        let mut at = 0;
        for unit in units {
            let fresh = self.nodes.len();
            let Some(node) = self.nodes.get_mut(at) else { return };
            at = *node.next.entry(unit.folded.clone()).or_insert(fresh);
            if at == fresh {
                self.nodes.push(Node::default());
            }
        }
        if let Some(node) = self.nodes.get_mut(at)
            && !node.named.contains(&named)
        {
            node.named.push(named);
        }
    }

    /// What a text names, in the order in which it does so first.
    pub fn find(&self, text: &str) -> Vec<Mention> {
        let units = search_units(text);
        let mut found: Vec<Mention> = Vec::new();
        let mut places: HashMap<i64, usize> = HashMap::new();
        let mut at = 0;
        while at < units.len() {
            let Some((length, named)) = self.longest(&units, at) else {
                at += 1;
                continue;
            };
            let last = at + length - 1;
            let ends = units.get(at).zip(units.get(last)).map(|(first, last)| (first.start, last.end));
            let (start, end) = ends.unwrap_or_default();
            for named in named {
                match places.get(named).and_then(|place| found.get_mut(*place)) {
                    Some(mention) => mention.count += 1,
                    None => {
                        places.insert(*named, found.len());
                        found.push(Mention { named: *named, start, end, count: 1 });
                    }
                }
            }
            at += length;
        }
        found
    }

    /// The longest name that begins with a unit: how many units it has, and what it names.
    fn longest(&self, units: &[Unit], at: usize) -> Option<(usize, &[i64])> {
        // Not in the middle of a word.
        units.get(at).filter(|unit| unit.begins_word)?;
        let (mut node, mut best) = (self.nodes.first()?, None);
        for (length, unit) in (1..).zip(units.get(at..)?) {
            let Some(next) = node.next.get(&unit.folded).and_then(|next| self.nodes.get(*next)) else { break };
            node = next;
            if !node.named.is_empty() && ends_word(units.get(at + length)) {
                best = Some((length, node.named.as_slice()));
            }
        }
        best
    }
}

/// Whether a word ends before a unit.
fn ends_word(next: Option<&Unit>) -> bool {
    next.is_none_or(|next| !next.joins || next.begins_word)
}

/// Whether a name says enough to be looked for.
fn is_telling(units: &[Unit]) -> bool {
    match units {
        [] => false,
        [one] if one.is_syllable => false,
        [one] => one.folded.chars().any(char::is_alphabetic) && !is_common_word(&one.folded),
        several => {
            several.len() <= MOST_UNITS
                && (several.len() >= LEAST_SYLLABLES || several.iter().any(|unit| !unit.is_syllable))
                && several.iter().any(|unit| unit.folded.chars().any(char::is_alphabetic))
        }
    }
}
