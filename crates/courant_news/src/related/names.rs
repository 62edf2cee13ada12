//! Names and words that two texts share, as they are printed.

use super::{Reason, Word};
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
/// Of a paper's texts, this share at most has a name that says what two of them are about, and some more, so that a small
/// paper has any.
const ABOUT: f64 = 0.04;
/// The same of one that both only mention, and of initials.
const MENTIONED: f64 = 0.01;
const INITIALS: f64 = 0.02;
const SOME: f64 = 3.0;
/// How much more a name of several words says, and one that stands in both headlines.
const SEVERAL: f64 = 1.5;
const HEADED: f64 = 2.0;
/// A text is about what it names so often, or in its headline.
const OFTEN: usize = 2;
/// What stands before somebody's name and is no part of it.
const TITLES: [&str; 7] = ["mr", "mrs", "ms", "mme", "herr", "frau", "senor"];
/// Endings by which English makes words of names, and words that it has for a people or what is theirs.
const DERIVED: [&str; 4] = ["ian", "ean", "ese", "ish"];
const PEOPLES: [&str; 14] = [
    "french",
    "german",
    "dutch",
    "greek",
    "swiss",
    "welsh",
    "czech",
    "thai",
    "iraqi",
    "israeli",
    "pakistani",
    "afghan",
    "arab",
    "briton",
];

/// A text and the names it prints, which are looked for once, and only if they are asked for.
pub(super) struct Own<'t> {
    text: &'t str,
    names: OnceCell<Vec<Name<'t>>>,
}

/// A name, with the words that it is found by.
struct Name<'t> {
    text: &'t str,
    keys: Vec<String>,
}

impl<'t> Own<'t> {
    /// Of a text.
    pub fn of(text: &'t str) -> Own<'t> {
        Own { text, names: OnceCell::new() }
    }

    /// What can be said of the names that another text prints too and that have to do with what they share (`telling`, the
    /// most telling first): two at most, none that much of the paper has. In scripts without capitals it is telling words
    /// that both are about; elsewhere a word that is no name says nothing to readers.
    pub fn shared(&self, other: &str, telling: &[Word]) -> Option<Reason> {
        let names = self.names.get_or_init(|| names(self.text).into_iter().map(Name::of).collect());
        let names: Vec<&Name> = names.iter().filter(|name| stands_in(other, name.text)).collect();
        let (mut about, mut mentioned) = (Vec::new(), Vec::new());
        let keyed: Vec<(String, &Word)> = telling.iter().map(|word| (key(&word.text), word)).collect();
        for (key, word) in &keyed {
            let with_it = names.iter().filter(|name| name.keys.contains(key));
            let best = with_it.max_by_key(|name| (!name.owns(), name.text.len(), Reverse(name.text.as_ptr())));
            let Some((name, part)) = best.and_then(|name| Some((name, name.part(key)?))) else { continue };
            // A name is at least as rare as its rarest word.
            let known = keyed.iter().filter(|(key, _)| name.keys.contains(key));
            let rarest = known.map(|(_, one)| *one).min_by_key(|one| one.count).unwrap_or(word);
            let is_headed = heads(self.text, part) && heads(other, part);
            let more = name.weight() * if is_headed { HEADED } else { 1.0 };
            let about_share = if name.are_initials() { INITIALS } else { ABOUT };
            if is_about(self.text, part) && is_about(other, part) && is_rare(rarest, about_share * more) {
                add(&mut about, name.text);
            } else if is_rare(rarest, MENTIONED * more) {
                add(&mut mentioned, name.text);
            }
        }
        if about.is_empty() && mentioned.is_empty() {
            let has_no_case = |word: &&Word| !word.text.chars().any(|c| c.is_lowercase() || c.is_uppercase());
            for word in telling.iter().filter(has_no_case).filter(|word| is_long(&word.text) && is_rare(word, ABOUT)) {
                if is_about(self.text, &word.text) && is_about(other, &word.text) {
                    add(&mut about, &word.text);
                }
            }
        }
        let owned = |names: Vec<&str>| names.into_iter().map(str::to_owned).collect();
        if about.is_empty() {
            return (!mentioned.is_empty()).then(|| Reason::AlsoNames(owned(mentioned)));
        }
        Some(Reason::AlsoAbout(owned(about)))
    }
}

impl<'t> Name<'t> {
    fn of(text: &'t str) -> Name<'t> {
        Name { text, keys: words(text).map(key).collect() }
    }

    /// The word of it that is found by a key.
    fn part(&self, key: &str) -> Option<&'t str> {
        let part = words(self.text).zip(&self.keys).find(|(_, own)| *own == key).map(|(word, _)| word)?;
        Some(without_s(part).unwrap_or(part))
    }

    /// "Sony’s PlayStation" are two.
    fn owns(&self) -> bool {
        words(self.text).any(|word| without_s(word).is_some())
    }

    /// How much it says, beside others that are as rare.
    fn weight(&self) -> f64 {
        match self.keys.as_slice() {
            [key] if DERIVED.iter().any(|ending| key.ends_with(ending)) => 0.0,
            [key] if PEOPLES.contains(&key.strip_suffix('s').unwrap_or(key)) => 0.0,
            [_] => 1.0,
            _ => SEVERAL,
        }
    }

    fn are_initials(&self) -> bool {
        let one = self.text.strip_suffix('s').unwrap_or(self.text);
        self.keys.len() == 1 && one.is_ascii() && !one.chars().any(char::is_lowercase)
    }
}

/// Adds a name, unless there are enough, or it says one of them again.
fn add<'n>(names: &mut Vec<&'n str>, name: &'n str) {
    if names.len() < MOST && !names.iter().any(|known| known.contains(name) || name.contains(known)) {
        names.push(name);
    }
}

fn is_rare(word: &Word, share: f64) -> bool {
    share > 0.0 && word.count as f64 <= share * word.of as f64 + SOME
}

/// Whether a text's headline, its first line, has a name.
fn heads(text: &str, name: &str) -> bool {
    stands_in(text.lines().next().unwrap_or_default(), name)
}

fn is_about(text: &str, name: &str) -> bool {
    heads(text, name) || places(text, name).nth(OFTEN - 1).is_some()
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
            // "The" of a sentence's beginning is no part of a name, "New" of "New Zealand" is.
            let folded = fold(places[first].1);
            let is_common = is_common_word(&folded) && !leads_name(sentence, &places, first);
            if !is_capitalized(places[first].1) || is_common || TITLES.contains(&folded.as_str()) {
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
            let end = places[last].0 + places[last].1.len();
            let run = &sentence[places[first].0..end];
            // "Subs Not Used: …" heads a list.
            let is_label = first == 0 && sentence[end..].starts_with(':');
            let run = without_s(run).unwrap_or(run);
            // A sentence begins with a capital, whatever its first word is.
            let is_date = || words(run).any(|word| DATES.contains(&fold(without_s(word).unwrap_or(word)).as_str()));
            if (first > 0 || last > first) && !is_label && !is_date() && seen.insert(run) {
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

/// Whether a common word stands small before a name inside of a sentence, but for its capital.
fn leads_name(sentence: &str, places: &[(usize, &str)], at: usize) -> bool {
    let follows = |before: (usize, &str), next: (usize, &str)| &sentence[before.0 + before.1.len()..next.0] == " ";
    let next = places.get(at + 1).filter(|next| is_capitalized(next.1) && !is_common_word(&fold(next.1)));
    at > 0 && follows(places[at - 1], places[at]) && next.is_some_and(|next| follows(places[at], *next))
}

/// A word without the ending that says whose something is.
fn without_s(word: &str) -> Option<&str> {
    word.strip_suffix("'s").or_else(|| word.strip_suffix("’s"))
}

/// Whether a text prints a name.
fn stands_in(text: &str, name: &str) -> bool {
    places(text, name).next().is_some()
}

/// Where a text prints a name, and not as a part of another word.
fn places<'t>(text: &'t str, name: &'t str) -> impl Iterator<Item = usize> {
    let is_whole = move |start: usize| {
        let before = text[..start].chars().next_back();
        let after = text[start + name.len()..].chars().next();
        !before.into_iter().chain(after).any(char::is_alphanumeric)
    };
    // Where nothing parts words, nothing says whether it is one.
    let is_unparted = search_units(name).first().is_some_and(|unit| unit.is_syllable);
    text.match_indices(name).map(|(start, _)| start).filter(move |start| is_unparted || is_whole(*start))
}
