//! Names and words that two texts share, as they are printed.

use courant_text::{bare_word, fold, graphemes, is_common_word, search_units, sentences, words};
use std::cell::OnceCell;
use std::cmp::Reverse;
use std::collections::HashSet;

/// Names that are said.
const MOST: usize = 2;
/// Longest name (words), and what may stand small inside of one.
const LONGEST: usize = 6;
const SMALL: [&str; 14] = ["of", "for", "and", "the", "de", "del", "du", "des", "la", "le", "von", "van", "al", "bin"];

/// Days and months, where they are written like names.
const DATES: [&str; 36] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "montag",
    "dienstag",
    "mittwoch",
    "donnerstag",
    "freitag",
    "samstag",
    "sonnabend",
    "sonntag",
    "januar",
    "februar",
    "marz",
    "mai",
    "juni",
    "juli",
    "oktober",
    "dezember",
    "today",
];
/// Of the words that two texts share, those that tell what they are about.
const TELLING: usize = 8;

/// A text and the names it prints, which are looked for once, and only if they are asked for.
pub(super) struct Own<'t> {
    text: &'t str,
    names: OnceCell<Vec<&'t str>>,
}

impl<'t> Own<'t> {
    /// Of a text.
    pub fn of(text: &'t str) -> Own<'t> {
        Own { text, names: OnceCell::new() }
    }

    /// The names that another text prints too and that have to do with what they share (`telling`, the most telling
    /// first); in scripts without capitals, telling words that both print. Two at most. A word that is no name says
    /// nothing to readers.
    pub fn shared(&self, other: &str, telling: &[String]) -> Vec<String> {
        let names = self.names.get_or_init(|| names(self.text));
        let names: Vec<&str> = names.iter().copied().filter(|name| stands_in(other, name)).collect();
        let mut found: Vec<&str> = Vec::new();
        for word in telling.iter().take(TELLING) {
            let key = key(word);
            let with_it = names.iter().filter(|name| words(name).any(|part| self::key(part) == key));
            let Some(name) = with_it.max_by_key(|name| (name.len(), Reverse(name.as_ptr()))) else { continue };
            if !found.iter().any(|known| known.contains(name) || name.contains(known)) {
                found.push(name);
            }
            if found.len() == MOST {
                break;
            }
        }
        if found.is_empty() {
            let has_no_case = |word: &&String| !word.chars().any(|c| c.is_lowercase() || c.is_uppercase());
            let long = telling.iter().take(TELLING).filter(has_no_case).filter(|word| is_long(word));
            let long = long.map(String::as_str);
            found = long.filter(|word| stands_in(self.text, word) && stands_in(other, word)).take(MOST).collect();
        }
        found.into_iter().map(str::to_owned).collect()
    }
}

fn key(word: &str) -> String {
    bare_word(&fold(word)).to_owned()
}

/// Long enough to say something alone.
fn is_long(word: &str) -> bool {
    let least = if search_units(word).first().is_some_and(|unit| unit.is_syllable) { 2 } else { 4 };
    graphemes(word).nth(least - 1).is_some()
}

/// Runs of capitalized words, each once. One that only begins a sentence is none, and neither is what stands in a
/// script without capitals.
fn names(text: &str) -> Vec<&str> {
    let mut found: Vec<&str> = Vec::new();
    let mut seen = HashSet::new();
    for sentence in sentences(text) {
        let at = |word: &str| word.as_ptr() as usize - sentence.as_ptr() as usize;
        let places: Vec<(usize, &str)> = words(sentence).map(|word| (at(word), word)).collect();
        let mut first = 0;
        while first < places.len() {
            // "The" of a sentence's beginning is no part of a name.
            if !is_capitalized(places[first].1) || is_common_word(&fold(places[first].1)) {
                first += 1;
                continue;
            }
            let (mut last, mut next) = (first, first + 1);
            while next < places.len() && next - first < LONGEST {
                let (before, word) = (places[next - 1], places[next]);
                if !matches!(&sentence[before.0 + before.1.len()..word.0], " " | "-") {
                    break;
                }
                if is_capitalized(word.1) {
                    last = next;
                } else if !SMALL.contains(&word.1) {
                    break;
                }
                next += 1;
            }
            let run = &sentence[places[first].0..places[last].0 + places[last].1.len()];
            let run = run.strip_suffix("'s").or_else(|| run.strip_suffix("’s")).unwrap_or(run);
            // A sentence begins with a capital, whatever its first word is.
            let is_date = || words(run).any(|word| DATES.contains(&fold(word).as_str()));
            if (first > 0 || last > first) && !is_date() && seen.insert(run) {
                found.push(run);
            }
            first = last + 1;
        }
    }
    found
}

fn is_capitalized(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.next().is_some()
}

/// Whether a text prints a name, and not as a part of another word.
fn stands_in(text: &str, name: &str) -> bool {
    let is_whole = |start: usize| {
        let before = text[..start].chars().next_back();
        let after = text[start + name.len()..].chars().next();
        !before.into_iter().chain(after).any(char::is_alphanumeric)
    };
    // Where nothing parts words, nothing says whether it is one.
    let is_unparted = search_units(name).first().is_some_and(|unit| unit.is_syllable);
    text.match_indices(name).any(|(start, _)| is_unparted || is_whole(start))
}
