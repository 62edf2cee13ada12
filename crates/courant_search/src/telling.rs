//! What a text is about, as the index sees it: its words without their endings, and how often they stand where.

use crate::schema::Document;
use crate::stem;
use crate::tokens::{LONGEST, stem_token, syllables_at, word_at};
use courant_text::{is_common_word, search_units, unicode_burmese};
use std::collections::HashMap;

/// Words of one text that are looked at: a longer one says nothing else behind them.
const MOST_UNITS: usize = 20_000;

/// A word of a text in all its forms.
#[derive(Debug, Default)]
pub(crate) struct Telling {
    /// Without its ending, folded.
    pub key: String,
    /// How often it stands there; more where it stands in the headline.
    pub weight: f32,
    /// Its forms as they are printed, each with how often.
    forms: Vec<(String, u32)>,
}

impl Telling {
    /// What the index knows it by.
    pub fn token(&self) -> String {
        stem_token(&self.key)
    }

    /// As it is printed most often; nothing where it stands among the names only.
    pub fn printed(&self) -> Option<&str> {
        let is_small = |form: &str| form.chars().next().is_some_and(char::is_lowercase);
        let best = self.forms.iter().max_by_key(|(form, count)| (*count, is_small(form)));
        best.map(|(form, _)| form.as_str())
    }

    fn note(&mut self, form: &str) {
        match self.forms.iter_mut().find(|(known, _)| known == form) {
            Some((_, count)) => *count += 1,
            None => self.forms.push((form.to_owned(), 1)),
        }
    }
}

/// The words of a document, and how many tokens its body has in the index; common words, numbers and single letters are left out of the first.
pub(crate) fn words_of(document: &Document) -> (Vec<Telling>, usize) {
    let mut length = 0;
    let mut found: HashMap<String, Telling> = HashMap::new();
    for (text, times) in document.texts() {
        // What stands among the names may be the names of others: who wrote it.
        let is_printed = !std::ptr::eq(text, &document.names);
        let tokens = take(text, times as f32, is_printed, &document.language, &mut found);
        if std::ptr::eq(text, &document.body) {
            length = tokens;
        }
    }
    let mut words: Vec<Telling> = found.into_values().collect();
    // In one order whatever the hashing.
    words.sort_unstable_by(|a, b| a.key.cmp(&b.key));
    (words, length)
}

/// How many tokens the text has.
fn take(text: &str, weight: f32, is_printed: bool, language: &str, found: &mut HashMap<String, Telling>) -> usize {
    let mut length = 0;
    let text = unicode_burmese(text);
    let units = search_units(&text);
    let stemmer = stem::stemmer(language);
    let mut syllables = String::new();
    for at in 0..units.len().min(MOST_UNITS) {
        syllables.clear();
        syllables_at(&units, at, &mut syllables);
        length += syllables.matches('\t').count();
        let Some(word) = word_at(&units, at) else { continue };
        length += 1;
        let stem = stem::stem(&word, stemmer.as_ref());
        let key = stem.as_deref().unwrap_or(&word);
        if !is_telling(&word) || !is_telling(key) {
            continue;
        }
        let telling = found.entry(key.to_owned()).or_default();
        telling.weight += weight;
        if telling.key.is_empty() {
            key.clone_into(&mut telling.key);
        }
        if is_printed {
            // A word of syllables goes on over those that follow.
            let (mut end, mut reach) = (units[at].end, units[at].folded.len());
            for unit in &units[at + 1..] {
                if !units[at].is_syllable || reach >= word.len() {
                    break;
                }
                (end, reach) = (unit.end, reach + unit.folded.len());
            }
            telling.note(&text[units[at].start..end]);
        }
    }
    length
}

fn is_telling(word: &str) -> bool {
    let mut chars = word.chars();
    chars.by_ref().take(LONGEST).any(char::is_alphabetic) && word.chars().nth(1).is_some() && !is_common_word(word)
}
