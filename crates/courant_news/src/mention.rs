//! Mentions: the people, places and bodies a text names, found by what the paper knows already.
//!
//! A [`Gazetteer`] is a list of names: topics, people, names that titles repeat ([`names_in_titles`]). It is looked for in
//! a text word by word, and syllable by syllable where words are not parted ([`courant_text::search_units`]): never inside
//! of a longer word, the longest name first. Of a single word with a capital that is short, or that is somebody's name,
//! the same word with a small letter is none; initials (`US`) are only themselves. A name that is written in two scripts is
//! found in either.
//!
//! It finds what is written, not what is meant: two people of one name are one. Not here: who is asked about it.

use courant_text::{Unit, bare_word, fold, is_common_word, search_units};
use std::collections::HashMap;
use std::ops::Range;

/// Units of a name at most; a longer one is a sentence.
const LONGEST: usize = 24;
/// Syllables of a name that is found whatever the dictionary makes of its neighbours.
const SURE: usize = 4;
/// A word of so many letters is a name only as it is written.
const SHORT: usize = 3;
/// Initials have so many letters at most.
const INITIALS: usize = 5;
/// Words of a name that titles repeat, at most.
const WORDS: usize = 6;
/// Titles that have to name something before it is a name.
const REPEATED: usize = 3;

/// Names that are looked for.
#[derive(Debug, Default)]
pub struct Gazetteer {
    names: Vec<Name>,
    /// Names by their first unit, the longest first.
    by_first: HashMap<String, Vec<usize>>,
}

#[derive(Debug)]
struct Name {
    id: usize,
    units: Vec<(String, bool)>,
    is_capital: bool,
    /// As it is written, where it is nothing else.
    initials: String,
}

/// A name that a text has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// Which: its place among the names that were given.
    pub id: usize,
    /// How often.
    pub count: usize,
    /// Bytes of the first time.
    pub first: Range<usize>,
}

/// A unit as names are compared by it: its letters, and whether it follows the one before directly.
fn key(unit: &Unit) -> (String, bool) {
    match unit.is_syllable {
        true => (unit.folded.clone(), unit.joins),
        false => (bare_word(&unit.folded).to_owned(), false),
    }
}

impl Gazetteer {
    /// Of names, each known by its place, with whether it is somebody's or something's own and no word of the language.
    /// What says nothing by itself is left out: common words, single letters and characters, numbers, sentences.
    pub fn new<'a>(names: impl IntoIterator<Item = (&'a str, bool)>) -> Gazetteer {
        let mut out = Gazetteer::default();
        for (id, (name, is_own)) in names.into_iter().enumerate() {
            out.add(id, name, is_own);
            let parts = scripts(name);
            for part in parts.iter().filter(|_| parts.len() > 1) {
                out.add(id, part, is_own);
            }
        }
        for list in out.by_first.values_mut() {
            list.sort_by_key(|at| out.names.get(*at).map(|name| (std::cmp::Reverse(name.units.len()), name.id)));
        }
        out
    }

    fn add(&mut self, id: usize, text: &str, is_own: bool) {
        let found = search_units(text);
        let letters = text.chars().filter(|c| c.is_alphabetic());
        let count = letters.clone().count();
        let are_initials =
            (2..=INITIALS).contains(&count) && found.len() == 1 && letters.clone().all(char::is_uppercase);
        if !are_initials && !is_name(&found) {
            return;
        }
        let mut units: Vec<(String, bool)> = found.iter().map(key).collect();
        let Some(first) = units.first_mut() else { return };
        first.1 = false;
        let first = first.0.clone();
        let begins_big = letters.clone().next().is_some_and(char::is_uppercase);
        let is_capital = begins_big && found.len() == 1 && (is_own || count <= SHORT);
        let initials = if are_initials { letters.collect() } else { String::new() };
        self.by_first.entry(first).or_default().push(self.names.len());
        self.names.push(Name { id, units, is_capital, initials });
    }

    /// What a text names, most often first, then as it is read. Linear in the text for ordinary lists of names.
    pub fn find(&self, text: &str) -> Vec<Mention> {
        let units = search_units(text);
        let keys: Vec<(String, bool)> = units.iter().map(key).collect();
        let mut found: Vec<Mention> = Vec::new();
        let mut at = 0;
        while let Some(first) = keys.get(at) {
            let known = self.by_first.get(&first.0).into_iter().flatten().filter_map(|name| self.names.get(*name));
            let Some(name) = known.into_iter().find(|name| stands(name, text, &units, &keys, at)) else {
                at += 1;
                continue;
            };
            let last = at + name.units.len() - 1;
            let place = units.get(at).map_or(0, |unit| unit.start)..units.get(last).map_or(0, |unit| unit.end);
            match found.iter_mut().find(|mention| mention.id == name.id) {
                Some(known) => known.count += 1,
                None => found.push(Mention { id: name.id, count: 1, first: place }),
            }
            at = last + 1;
        }
        found.sort_by_key(|mention| (std::cmp::Reverse(mention.count), mention.first.start));
        found
    }
}

/// The stretches of a name in Latin letters and in others.
fn scripts(name: &str) -> Vec<&str> {
    let is_latin = |c: char| matches!(c, 'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}');
    let mut out: Vec<(bool, Range<usize>)> = Vec::new();
    for (at, c) in name.char_indices().filter(|(_, c)| c.is_alphabetic()) {
        let end = at + c.len_utf8();
        match out.last_mut() {
            Some((kind, run)) if *kind == is_latin(c) => run.end = end,
            _ => out.push((is_latin(c), at..end)),
        }
    }
    // Up to the next one: marks belong to their letter, and what parts them to neither.
    let begins: Vec<usize> = out.iter().map(|(_, run)| run.start).collect();
    let ends = begins.iter().skip(1).copied().chain([name.len()]);
    let is_sign = |c: char| c.is_whitespace() || c.is_ascii_punctuation();
    begins.iter().zip(ends).filter_map(|(from, to)| Some(name.get(*from..to)?.trim_matches(is_sign))).collect()
}

/// Whether the units of a text are a name by themselves.
fn is_name(units: &[Unit]) -> bool {
    if units.is_empty() || units.len() > LONGEST {
        return false;
    }
    let is_number = |unit: &Unit| unit.folded.chars().all(char::is_numeric);
    let is_common = |unit: &Unit| is_common_word(&unit.folded);
    if units.iter().all(|unit| is_number(unit) || is_common(unit)) {
        return false;
    }
    match units {
        [only] => only.folded.chars().nth(1).is_some(),
        _ => true,
    }
}

/// Whether a name stands in a text from a unit on, as whole words.
fn stands(name: &Name, text: &str, units: &[Unit], keys: &[(String, bool)], at: usize) -> bool {
    let count = name.units.len();
    let Some(written) = keys.get(at..at + count) else { return false };
    let mut pairs = name.units.iter().zip(written).enumerate();
    if !pairs.all(|(place, (one, other))| one.0 == other.0 && (place == 0 || one.1 == other.1)) {
        return false;
    }
    let (Some(first), Some(last)) = (units.get(at), units.get(at + count - 1)) else { return false };
    // Dictionaries cut wrongly around names; so many syllables stand nowhere by chance.
    let is_long = first.is_syllable && count >= SURE;
    if first.is_syllable && !first.begins_word && !is_long {
        return false;
    }
    let place = text.get(first.start..last.end).unwrap_or_default();
    let begins_big = place.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_uppercase);
    if name.is_capital && !begins_big {
        return false;
    }
    if !name.initials.is_empty() && place.chars().filter(|c| c.is_alphabetic()).ne(name.initials.chars()) {
        return false;
    }
    is_long || ends_word(text, units, at, at + count)
}

/// Whether a word ends before a unit: the next one is another word, or a particle of this one.
fn ends_word(text: &str, units: &[Unit], from: usize, next: usize) -> bool {
    let goes_on = |unit: &Unit| unit.is_syllable && unit.joins && !unit.begins_word;
    let rest = units.get(next..).unwrap_or_default();
    let tail = rest.iter().take_while(|unit| goes_on(unit)).count();
    if tail == 0 {
        return true;
    }
    let bytes = |at: usize, last: usize| text.get(units.get(at)?.start..units.get(last)?.end);
    // Of the name's last word only: a particle is written onto that.
    let begin = (from..next).rev().find(|at| units.get(*at).is_some_and(|unit| unit.begins_word)).unwrap_or(from);
    match (bytes(begin, next + tail - 1), bytes(begin, next - 1)) {
        (Some(word), Some(name)) => bare_word(&fold(word)) == fold(name),
        _ => false,
    }
}

/// Names that titles repeat, most often first, with how many titles have each: two words or more that begin with a
/// capital each, inside of a sentence. Scripts without capitals have none, and titles that give every word one say nothing.
pub fn names_in_titles(titles: &[&str], most: usize) -> Vec<(String, usize)> {
    let mut candidates: HashMap<String, String> = HashMap::new();
    for title in titles {
        for name in capital_runs(title) {
            candidates.entry(fold(name)).or_insert_with(|| name.to_owned());
        }
    }
    let names: Vec<&String> = candidates.values().collect();
    let gazetteer = Gazetteer::new(names.iter().map(|name| (name.as_str(), true)));
    let mut counts: Vec<usize> = vec![0; names.len()];
    for title in titles {
        for mention in gazetteer.find(title) {
            if let Some(count) = counts.get_mut(mention.id) {
                *count += 1;
            }
        }
    }
    let mut out: Vec<(String, usize)> = names.into_iter().cloned().zip(counts).collect();
    out.retain(|(_, count)| *count >= REPEATED);
    out.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    out.truncate(most);
    out
}

/// Stretches of words with capitals, the first word of the title not among them.
fn capital_runs(title: &str) -> Vec<&str> {
    let units: Vec<Unit> = search_units(title).into_iter().filter(|unit| !unit.is_syllable).collect();
    let is_big =
        |unit: &Unit| title.get(unit.start..).and_then(|rest| rest.chars().next()).is_some_and(char::is_uppercase);
    // Where every word begins with one, only some common words do not.
    let is_small = |unit: &Unit| !is_big(unit) && unit.folded.chars().count() > 3 && !is_common_word(&unit.folded);
    if !units.iter().skip(1).any(is_small) {
        return Vec::new();
    }
    let mut out = Vec::new();
    let mut run: Option<Range<usize>> = None;
    let mut words = 0;
    let mut flush = |run: &mut Option<Range<usize>>, words: &mut usize| {
        let place = run.take();
        if let Some(name) = place.and_then(|place| title.get(place)).filter(|_| (2..=WORDS).contains(words)) {
            out.push(name);
        }
        *words = 0;
    };
    for unit in units.iter().skip(1) {
        let is_beside = run.as_ref().is_some_and(|run| {
            title.get(run.end..unit.start).is_some_and(|between| matches!(between, " " | "-" | "’" | "'"))
        });
        if !is_big(unit) || !is_beside {
            flush(&mut run, &mut words);
        }
        if is_big(unit) {
            run = Some(run.map_or(unit.start, |run| run.start)..unit.end);
            words += 1;
        }
    }
    flush(&mut run, &mut words);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NAMES: &[&str] = &[
        "Mekong",
        "Mekong River Commission",
        "US",
        "water",
        "May",
        "the",
        "2026",
        "សុខា",
        "រាជធានីភ្នំពេញ",
        "湄公河",
        "湄公河委员会",
        "水",
        "ရန်ကုန်",
        "النيل",
        "서울",
        "Sok Dara",
        "Côte d'Ivoire",
        "U.N.",
        "Bo",
        "Floods",
        "Silt and sand",
        "Nareth Sovan ណារ៉េត សុវណ្ណ",
        "Salt (盐业)",
    ];

    const OWN: &[&str] = &["May", "Bo"];

    fn found(text: &str) -> Vec<&'static str> {
        let mentions = Gazetteer::new(NAMES.iter().map(|name| (*name, OWN.contains(name)))).find(text);
        for mention in &mentions {
            assert!(text.get(mention.first.clone()).is_some_and(|name| !name.is_empty()), "{text}: {mention:?}");
        }
        mentions.into_iter().map(|mention| NAMES[mention.id]).collect()
    }

    #[test]
    fn names_are_found_as_whole_words_the_longest_first() {
        for (text, names) in [
            ("", vec![]),
            ("The Mekong River Commission met. The Mekong fell.", vec!["Mekong River Commission", "Mekong"]),
            ("The Mekong’s water and the Mekong", vec!["Mekong", "water"]),
            ("Mekongs and mekongs", vec![]),
            ("after the floods, silt and sand", vec!["Floods", "Silt and sand"]),
            ("Bo took a bo", vec!["Bo"]),
            ("Nareth Sovan; លោកស្រីណារ៉េត សុវណ្ណ", vec!["Nareth Sovan ណារ៉េត សុវណ្ណ"]),
            ("ដោយ ណារ៉េត សុវណ្ណ", vec!["Nareth Sovan ណារ៉េត សុវណ្ណ"]),
            ("盐业委员会 and salt", vec!["Salt (盐业)"]),
            ("give us water, US troops", vec!["water", "US"]),
            ("it may rain in May", vec![]),
            ("the year 2026", vec![]),
            ("លោកសុខានិយាយ", vec!["សុខា"]),
            ("នៅរាជធានីភ្នំពេញមានទឹក", vec!["រាជធានីភ្នំពេញ"]),
            ("湄公河委员会说湄公河的水", vec!["湄公河委员会", "湄公河"]),
            ("ရန်ကုန်မြို့တွင်", vec!["ရန်ကုန်"]),
            ("قال إن والنيل يرتفع", vec!["النيل"]),
            ("서울에서 열린 서울의 밤", vec!["서울"]),
            ("by SOK DARA and Sok  Dara", vec!["Sok Dara"]),
            ("in Cote d’Ivoire", vec!["Côte d'Ivoire"]),
            ("the UN and the U.N.", vec!["U.N."]),
        ] {
            assert_eq!(found(text), names, "{text}");
        }
    }

    #[test]
    fn what_is_named_most_comes_first() {
        let mentions = Gazetteer::new(NAMES.iter().map(|name| (*name, OWN.contains(name))))
            .find("water, US, water, the Mekong, water");
        let said: Vec<(&str, usize)> = mentions.iter().map(|one| (NAMES[one.id], one.count)).collect();
        assert_eq!(said, [("water", 3), ("US", 1), ("Mekong", 1)]);
    }

    #[test]
    fn titles_give_the_names_they_repeat() {
        let titles = [
            "Fishers ask the Mekong River Commission for help",
            "Why the Mekong River Commission is silent",
            "Mekong River Commission warns of floods",
            "A letter to Prek Toal",
            "The birds of Prek Toal",
            "All Words Have Capitals Here",
            "All Words Have Capitals Here",
            "All Words Have Capitals Here",
            "湄公河委员会",
        ];
        assert_eq!(names_in_titles(&titles, 10), [("Mekong River Commission".to_owned(), 3)]);
    }

    proptest! {
        #[test]
        fn any_names_are_found_where_they_are_written(name in "[A-Z][a-zé]{2,6}( [A-Z][a-z]{2,6}){0,3}", text in any::<String>()) {
            prop_assume!(!is_common_word(&fold(&name)));
            let gazetteer = Gazetteer::new([(name.as_str(), true)]);
            gazetteer.find(&text);
            let found = gazetteer.find(&format!("xyz, {name}; xyz"));
            let found: Vec<(usize, Range<usize>)> = found.into_iter().map(|one| (one.id, one.first)).collect();
            prop_assert_eq!(found, vec![(0, 5..5 + name.len())]);
        }

        #[test]
        fn any_texts_can_be_asked(names in prop::collection::vec(any::<String>(), 0..6), text in any::<String>()) {
            let gazetteer = Gazetteer::new(names.iter().map(|name| (name.as_str(), false)));
            prop_assert!(gazetteer.find(&text).len() <= names.len());
            let titles: Vec<&str> = names.iter().map(String::as_str).collect();
            prop_assert!(names_in_titles(&titles, 3).len() <= 3);
        }
    }
}
