//! Who and what a text names, out of names that are known: topics, people, places, bodies.
//!
//! A name is a row of search units ([`courant_text::search_units`]): whole words where they stand between spaces,
//! syllables where they do not. So it is found whatever its case, accents and spelling variants, never as a part of a
//! longer word, and of two names at the same place the longer one. In a script without spaces a name begins and ends where
//! the dictionary sees a word begin; what the dictionary does not know comes in single letters there and is found, too.
//! A long name may run across a word at one of its ends: there the dictionary is likelier to be wrong than the name.
//!
//! Linear in the text for names of bounded length. Not here: where the names come from, and what is done with what was
//! found.

use courant_text::{Unit, is_common_word, search_units};
use std::collections::HashMap;

/// Most units of a name; a longer one is not looked for.
pub const MOST_UNITS: usize = 24;
/// Syllables that a name has at least where words are not parted by spaces: a single one stands in too many words.
const LEAST_SYLLABLES: usize = 2;

/// Syllables of a name that is long enough to be one although the dictionary sees no word begin or end at one of its ends.
const LONG: usize = 4;

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
        let first = units.get(at)?;
        let (mut node, mut best, mut syllables) = (self.nodes.first()?, None, 0);
        for (length, unit) in (1..).zip(units.get(at..)?) {
            let Some(next) = node.next.get(&unit.folded).and_then(|next| self.nodes.get(*next)) else { break };
            node = next;
            syllables += usize::from(unit.is_syllable);
            let ends = [first.begins_word, ends_word(units.get(at + length))];
            let is_whole = ends == [true, true] || (syllables == length && length >= LONG && ends.contains(&true));
            if !node.named.is_empty() && is_whole {
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

#[cfg(test)]
mod tests {
    use super::*;

    /// What is found in a text: each name as it stands there, what it names, and how often.
    fn check(names: &[&str], text: &str, expected: &[(&str, i64, usize)]) {
        let gazetteer = Gazetteer::of(names.iter().copied().zip(0..));
        let found = gazetteer.find(text);
        let shown: Vec<(&str, i64, usize)> =
            found.iter().map(|one| (&text[one.start..one.end], one.named, one.count)).collect();
        assert_eq!(shown, expected, "{names:?} in {text}");
    }

    #[test]
    fn whole_names_are_found_and_the_longer_one_wins() {
        let names = ["Mekong", "Mekong River Commission", "Rivers", "The Who", "U.S."];
        check(
            &names,
            "The MEKONG RIVER commission met by the Mekong; Mekong's banks, a Mekongese and the river.",
            &[("MEKONG RIVER commission", 1, 1), ("Mekong", 0, 2)],
        );
        // A beginning of a longer name that does not go on is the shorter one.
        check(&names, "Mekong River Council", &[("Mekong", 0, 1)]);
        check(&names, "Rivers, and US rivers", &[("Rivers", 2, 2), ("US", 4, 1)]);
        check(&names, "Ask the who.", &[("the who", 3, 1)]);
        check(&["Café Müller"], "In the Cafe Muller", &[("Cafe Muller", 0, 1)]);
        check(&["Same", "same"], "The same same", &[]);
        check(&["Sokha", "SOKHA"], "Sokha", &[("Sokha", 0, 1), ("Sokha", 1, 1)]);
        check(&["", "-", "2024", "the"], "In 2024 - the year", &[]);
        check(&names, "", &[]);
    }

    #[test]
    fn names_of_scripts_without_spaces_are_no_parts_of_words() {
        check(
            &["湄公河", "湄公河委员会", "河"],
            "湄公河委员会说，湄公河的水位下降。",
            &[("湄公河委员会", 1, 1), ("湄公河", 0, 1)],
        );
        // 京都 (Kyoto) is no part of 東京都 (Tokyo).
        check(&["京都"], "東京都の人", &[]);
        check(&["东京"], "他在东京。", &[("东京", 0, 1)]);
        check(&["កម្ពុជា", "ភ្នំពេញ"], "នៅរាជធានីភ្នំពេញ ប្រទេសកម្ពុជា។", &[("ភ្នំពេញ", 1, 1), ("កម្ពុជា", 0, 1)]);
        check(&["ទន្លេមេគង្គ"], "ត្រីក្នុងទន្លេមេគង្គថយចុះ", &[("ទន្លេមេគង្គ", 0, 1)]);
        // A country's short name is no part of its long one, which is a word of the dictionary.
        let burmese = ["မြန်မာ", "ရန်ကုန်", "မြန်မာနိုင်ငံ"];
        check(&burmese, "မြန်မာနိုင်ငံ ရန်ကုန်မြို့", &[("မြန်မာနိုင်ငံ", 2, 1), ("ရန်ကုန်", 1, 1)]);
        check(&burmese[..1], "မြန်မာနိုင်ငံ", &[]);
        check(&burmese, "မြန်မာ၊ ရန်ကုန်", &[("မြန်မာ", 0, 1), ("ရန်ကုန်", 1, 1)]);
        check(&["သဲ"], "သဲသောင်", &[]);
    }

    #[test]
    fn arabic_names_are_found_whole_whatever_their_signs() {
        check(
            &["نهر الميكونغ", "النهر"],
            "ارتفع نهر الميكونغ، وقال الصيادون إن النَّهر لا يعود",
            &[("نهر الميكونغ", 0, 1), ("النَّهر", 1, 1)],
        );
        check(&["مصر"], "المصريون في القاهرة", &[]);
    }

    #[test]
    fn a_long_text_of_one_name_and_a_name_without_end_are_harmless() {
        let name = "a b ".repeat(MOST_UNITS);
        let gazetteer = Gazetteer::of([(name.as_str(), 1), ("Mekong", 2)]);
        let found = gazetteer.find(&"Mekong ".repeat(10_000));
        assert_eq!(found, [Mention { named: 2, start: 0, end: 6, count: 10_000 }]);
        assert_eq!(gazetteer.find(&name), []);
        assert_eq!(Gazetteer::default().find("Mekong"), []);
    }
}
