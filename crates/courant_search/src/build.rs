//! From what was asked to what the index is asked.

use crate::ask::{Asked, Piece};
use crate::find::Filters;
use crate::index::filter;
use crate::near::Near;
use crate::schema::{Fields, Kind, pack};
use crate::stem;
use crate::tokens::{pair, stem_token, syllable};
use courant_text::Unit;
use frostem::Stemmer;
use std::collections::HashMap;
use std::ops::Bound;
use tantivy::Term;
use tantivy::query::{
    BooleanQuery, BoostQuery, ConstScoreQuery, DisjunctionMaxQuery, FuzzyTermQuery, Occur, PhraseQuery, Query,
    RangeQuery, TermQuery,
};
use tantivy::schema::{Field, IndexRecordOption};

/// A stem says less than the word itself.
const STEM_WEIGHT: f32 = 0.7;
/// How much a word in a second field adds to the one in the best field.
const TIE: f32 = 0.25;
/// Words between those of a question that still count as near each other in a headline.
const SLOP: u32 = 4;
/// Words of a question whose nearness is looked at.
const NEARNESS: usize = 6;

/// How many of the wanted pieces have to be there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    All,
    /// More than half.
    Most,
}

/// Makes queries of questions.
pub(crate) struct Builder<'a> {
    pub fields: Fields,
    pub stemmers: Vec<Stemmer>,
    /// The last word, while it is typed: it may go on.
    pub typing: Option<&'a str>,
    /// Other words that a word may stand for, by the word.
    pub near: &'a HashMap<String, Vec<Near>>,
}

impl Builder<'_> {
    pub fn question(&self, asked: &Asked, need: Need) -> Box<dyn Query> {
        let has_telling = asked.wanted.iter().any(|piece| !piece.is_common);
        let (mut must, mut may): (Vec<_>, Vec<_>) =
            asked.wanted.iter().partition(|piece| !(piece.is_common && has_telling));
        must.dedup_by(|a, b| !a.is_phrase && a.word == b.word);
        may.truncate(NEARNESS);
        let pieces: Vec<Box<dyn Query>> = must.iter().map(|piece| self.piece(piece)).collect();
        let wanted: Box<dyn Query> = match need {
            Need::All => Box::new(BooleanQuery::intersection(pieces)),
            Need::Most => {
                let least = (pieces.len() * 3).div_ceil(5).clamp(1, pieces.len().saturating_sub(1).max(1));
                Box::new(BooleanQuery::union_with_minimum_required_clauses(pieces, least))
            }
        };
        let mut clauses = vec![(Occur::Must, wanted)];
        clauses.extend(may.into_iter().map(|piece| (Occur::Should, self.piece(piece))));
        clauses.extend(self.nearness(asked).into_iter().map(|query| (Occur::Should, query)));
        clauses.extend(asked.unwanted.iter().map(|piece| (Occur::MustNot, self.piece(piece))));
        Box::new(BooleanQuery::new(clauses))
    }

    fn piece(&self, piece: &Piece) -> Box<dyn Query> {
        let mut any: Vec<Box<dyn Query>> = Vec::new();
        let stems = if piece.is_whole() { self.stems(&piece.word) } else { Vec::new() };
        for (field, weight) in self.fields.weighed() {
            let mut push =
                |query: Box<dyn Query>, share: f32| any.push(Box::new(BoostQuery::new(query, weight * share)));
            if piece.is_phrase {
                push(run(field, &piece.units), 1.0);
                continue;
            }
            if piece.is_whole() {
                push(term(field, &piece.word), 1.0);
                for stem in &stems {
                    push(term(field, &stem_token(stem)), STEM_WEIGHT);
                    push(term(field, stem), STEM_WEIGHT);
                }
            } else {
                // Where the dictionary cuts the text like the question, it is surely that word.
                if piece.units.len() > 1 {
                    push(term(field, &piece.word), 1.3);
                }
                push(run(field, &piece.units), 1.0);
            }
            if self.typing == Some(piece.word.as_str()) {
                let beginning = Term::from_field_text(field, &piece.word);
                push(Box::new(FuzzyTermQuery::new_prefix(beginning, 0, true)), 0.6);
            }
            for near in self.near.get(&piece.word).into_iter().flatten() {
                push(term(field, &near.word), near.weight);
            }
        }
        Box::new(DisjunctionMaxQuery::with_tie_breaker(any, TIE))
    }

    /// The stems of a word in the languages of the index.
    pub fn stems(&self, word: &str) -> Vec<String> {
        let mut stems: Vec<String> =
            self.stemmers.iter().filter_map(|stemmer| stem::stem(word, Some(stemmer))).map(Into::into).collect();
        stems.sort_unstable();
        stems.dedup();
        stems
    }

    /// Gives points where words of a question stand near each other in a headline.
    fn nearness(&self, asked: &Asked) -> Option<Box<dyn Query>> {
        let units: Vec<&Unit> = asked.wanted.iter().filter(|piece| !piece.is_phrase).flat_map(|p| &p.units).collect();
        if !(2..=NEARNESS * 4).contains(&units.len()) {
            return None;
        }
        let token = |unit: &Unit| if unit.is_syllable { syllable(&unit.folded) } else { unit.folded.clone() };
        let field = self.fields.headline;
        let terms = units.iter().map(|unit| Term::from_field_text(field, &token(unit))).enumerate().collect();
        let near = PhraseQuery::new_with_offset_and_slop(terms, SLOP);
        Some(Box::new(BoostQuery::new(Box::new(near), 2.0)))
    }
}

/// Syllables or words that stand one behind the other.
fn run(field: Field, units: &[Unit]) -> Box<dyn Query> {
    let mut terms: Vec<(usize, Term)> = Vec::with_capacity(units.len());
    let mut is_covered = false;
    for (at, unit) in units.iter().enumerate() {
        let token = match units.get(at + 1).filter(|next| unit.is_syllable && next.joins) {
            Some(next) => Some(pair(&unit.folded, &next.folded)),
            // The pair before it holds it already.
            None if is_covered => None,
            None if unit.is_syllable => Some(syllable(&unit.folded)),
            None => Some(unit.folded.clone()),
        };
        is_covered = units.get(at + 1).is_some_and(|next| unit.is_syllable && next.joins);
        terms.extend(token.map(|token| (at, Term::from_field_text(field, &token))));
    }
    match terms.as_slice() {
        [(_, only)] => Box::new(TermQuery::new(only.clone(), IndexRecordOption::WithFreqs)),
        _ => Box::new(PhraseQuery::new_with_offset(terms)),
    }
}

fn term(field: Field, token: &str) -> Box<dyn Query> {
    Box::new(TermQuery::new(Term::from_field_text(field, token), IndexRecordOption::WithFreqs))
}

/// A question with its filters; those of kinds only where `kinds` are given.
pub(crate) fn filtered(fields: &Fields, question: Box<dyn Query>, filters: &Filters, kinds: &[Kind]) -> BooleanQuery {
    let mut clauses = vec![(Occur::Must, question)];
    let mut must = |query: Box<dyn Query>| clauses.push((Occur::Must, query));
    if !kinds.is_empty() {
        let kinds = kinds.iter().map(|kind| filter(Term::from_field_u64(fields.kind, *kind as u64))).collect();
        must(Box::new(BooleanQuery::union(kinds)));
    }
    for (field, id) in
        [(fields.section, filters.section), (fields.person, filters.person), (fields.topic, filters.topic)]
    {
        if let Some(id) = id {
            must(filter(Term::from_field_i64(field, id)));
        }
    }
    if let Some(genre) = filters.genre {
        must(filter(Term::from_field_u64(fields.genre, genre)));
    }
    if let Some(language) = &filters.language {
        must(filter(Term::from_field_u64(fields.language, pack(language))));
    }
    if filters.from.is_some() || filters.until.is_some() {
        let at = |at: i64| Term::from_field_i64(fields.published_at, at);
        let from = filters.from.map_or(Bound::Unbounded, |from| Bound::Included(at(from)));
        let until = filters.until.map_or(Bound::Unbounded, |until| Bound::Excluded(at(until)));
        must(Box::new(ConstScoreQuery::new(Box::new(RangeQuery::new(from, until)), 0.0)));
    }
    BooleanQuery::new(clauses)
}
