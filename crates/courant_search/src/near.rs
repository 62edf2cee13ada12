//! Words of the index that are nearly what was typed.

use crate::Result;
use crate::index::Shown;
use crate::survey::largest;
use crate::tokens::is_word;
use std::collections::HashMap;
use tantivy::query::FuzzyTermQuery;
use tantivy::schema::IndexRecordOption;
use tantivy::{DocSet, SegmentReader, TERMINATED, Term};

/// Other words that are taken for one with a slip.
const SLIPS: usize = 12;
/// Words that are taken for what is still being typed, and how many are looked at for them in a segment.
const BEGINNINGS: usize = 16;
const LOOKED_AT: usize = 20_000;

/// A word of the index near one that was typed.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Near {
    pub word: String,
    /// What it is worth beside the word itself.
    pub weight: f32,
}

impl Shown {
    /// Words that differ by one slip from five letters on, by two from nine; the most used first.
    pub(crate) fn slips(&self, word: &str) -> Result<Vec<Near>> {
        let length = word.chars().count();
        if !(5..=40).contains(&length) || word.chars().all(|c| c.is_numeric()) {
            return Ok(Vec::new());
        }
        let one = self.slips_of(word, 1, 0.5)?;
        if !one.is_empty() || length < 9 {
            return Ok(one);
        }
        self.slips_of(word, 2, 0.3)
    }

    fn slips_of(&self, word: &str, distance: u8, weight: f32) -> Result<Vec<Near>> {
        // Documents a word is in, those that are gone but not yet forgotten too.
        let mut counts: HashMap<String, usize> = HashMap::new();
        // It knows the word alone, so every field is looked through with the same one.
        let nearly = FuzzyTermQuery::new(Term::from_field_text(self.fields.body, word), distance, true).automaton()?;
        for (field, _) in self.fields.weighed() {
            for segment in self.searcher.segment_readers() {
                let terms = segment.inverted_index(field)?;
                let mut stream = terms.terms().search(&nearly).into_stream()?;
                while stream.advance() {
                    note(&mut counts, stream.key(), stream.value().doc_freq);
                }
            }
        }
        counts.remove(word);
        Ok(largest(counts, SLIPS).into_iter().map(|(word, _)| Near { word, weight }).collect())
    }

    /// Words that begin with what was typed, the most used ones.
    pub(crate) fn beginnings(&self, word: &str) -> Result<Vec<String>> {
        let mut counts: HashMap<String, usize> = HashMap::new();
        for (field, _) in self.fields.weighed() {
            for segment in self.searcher.segment_readers() {
                let terms = segment.inverted_index(field)?;
                let mut stream = terms.terms().range().ge(word).into_stream()?;
                let mut left = LOOKED_AT;
                while left > 0 && stream.advance() && stream.key().starts_with(word.as_bytes()) {
                    note(&mut counts, stream.key(), stream.value().doc_freq);
                    left -= 1;
                }
            }
        }
        Ok(largest(counts, BEGINNINGS).into_iter().map(|(word, _)| word).collect())
    }

    /// Whether a word is in a document that can still be found.
    pub(crate) fn is_alive(&self, word: &str) -> Result<bool> {
        for (field, _) in self.fields.weighed() {
            let term = Term::from_field_text(field, word);
            for segment in self.searcher.segment_readers() {
                if is_alive_in(segment, &term)? {
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }
}

fn is_alive_in(segment: &SegmentReader, term: &Term) -> Result<bool> {
    let terms = segment.inverted_index(term.field())?;
    let Some(mut postings) = terms.read_postings(term, IndexRecordOption::Basic)? else { return Ok(false) };
    let Some(alive) = segment.alive_bitset() else { return Ok(postings.doc_freq() > 0) };
    let mut doc = postings.doc();
    while doc != TERMINATED {
        if alive.is_alive(doc) {
            return Ok(true);
        }
        doc = postings.advance();
    }
    Ok(false)
}

fn note(counts: &mut HashMap<String, usize>, key: &[u8], count: u32) {
    if let Ok(word) = std::str::from_utf8(key)
        && is_word(word)
    {
        *counts.entry(word.to_owned()).or_default() += count as usize;
    }
}
