//! From what was asked to what the index is asked.

use crate::ask::{Asked, Piece};
use crate::find::Filters;
use crate::index::filter;
use crate::near::Near;
use crate::schema::{Fields, Kind, pack};
use crate::stem;
use crate::tokens::{canon, pair, syllable};
use courant_text::Unit;
use frostem::Stemmer;
use std::collections::HashMap;
use std::ops::Bound;
use tantivy::Term;
use tantivy::query::{BooleanQuery, BoostQuery, ConstScoreQuery, Occur, PhraseQuery, Query, RangeQuery, TermQuery};
use tantivy::schema::{Field, IndexRecordOption};

/// A word in another form says less than the word itself in the text.
const STEM_WEIGHT: f32 = 0.7;
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
    /// The last word, while it is typed, and how words of the index go on that begin with it.
    pub typing: Option<(&'a str, Vec<String>)>,
    /// Other words that a word may stand for, by the word.
    pub near: &'a HashMap<String, Vec<Near>>,
}

/// What is asked, in two steps: what has it at all, and how well that fits.
pub(crate) struct Question {
    /// Finds texts in the field of all words, and nearly says which fit best.
    pub rough: Box<dyn Query>,
    /// Finds those whose headline has all of it.
    pub headlines: Box<dyn Query>,
    /// Says how well a text fits: for each part, the points of its best clause and a little of the others.
    pub fine: Vec<Vec<Box<dyn Query>>>,
}

impl Builder<'_> {
    pub fn question(&self, asked: &Asked, need: Need) -> Question {
        let has_telling = asked.wanted.iter().any(|piece| !piece.is_common);
        let (mut must, mut may): (Vec<_>, Vec<_>) =
            asked.wanted.iter().partition(|piece| !(piece.is_common && has_telling));
        must.dedup_by(|a, b| !a.is_phrase && a.word == b.word);
        may.truncate(NEARNESS);
        let all_in = |field| must.iter().map(|piece| self.piece_in(field, piece)).collect::<Vec<_>>();
        let pieces = all_in(self.fields.all);
        let wanted: Box<dyn Query> = match need {
            Need::All => Box::new(BooleanQuery::intersection(pieces)),
            Need::Most => {
                let least = (pieces.len() * 3).div_ceil(5).clamp(1, pieces.len().saturating_sub(1).max(1));
                Box::new(BooleanQuery::union_with_minimum_required_clauses(pieces, least))
            }
        };
        let unwanted = || asked.unwanted.iter().map(|piece| (Occur::MustNot, self.piece_in(self.fields.all, piece)));
        let without = |query: Box<dyn Query>| -> Box<dyn Query> {
            match asked.unwanted.is_empty() {
                true => query,
                false => Box::new(BooleanQuery::new([(Occur::Must, query)].into_iter().chain(unwanted()).collect())),
            }
        };
        // What stands in a headline stands in the field of all words: that one need not be asked again.
        let headlines = without(Box::new(BooleanQuery::intersection(all_in(self.fields.headline))));
        let rough = without(wanted);
        let mut fine: Vec<_> = must.iter().chain(&may).map(|piece| self.fine(piece)).collect();
        fine.extend(self.nearness(asked).map(|near| vec![near]));
        Question { rough, headlines, fine }
    }

    /// Finds a piece in a field; of all words in one, wherever they stand one behind the other.
    fn piece_in(&self, field: Field, piece: &Piece) -> Box<dyn Query> {
        let mut any: Vec<Box<dyn Query>> = Vec::new();
        let mut found_by = |word: &str| any.extend(self.canons(word).iter().map(|canon| term(field, canon)));
        if piece.is_word() {
            found_by(&piece.word);
        }
        self.beginnings(piece).iter().for_each(|word| found_by(word));
        self.near.get(&piece.word).into_iter().flatten().for_each(|near| found_by(&near.word));
        if !piece.is_whole() {
            match run_tokens(&piece.units).as_slice() {
                [_, _, ..] if field == self.fields.all => {
                    any.extend(self.fields.weighed().iter().map(|(field, _)| run(*field, &piece.units)));
                }
                _ => any.push(run(field, &piece.units)),
            }
        }
        match any.len() {
            1 => any.remove(0),
            _ => Box::new(BooleanQuery::union(any)),
        }
    }

    /// What gives points for a piece.
    fn fine(&self, piece: &Piece) -> Vec<Box<dyn Query>> {
        let mut any: Vec<Box<dyn Query>> = Vec::new();
        for (field, weight) in self.fields.weighed() {
            let mut push =
                |query: Box<dyn Query>, share: f32| any.push(Box::new(BoostQuery::new(query, weight * share)));
            if piece.is_word() {
                // Where the dictionary cuts a text of syllables like the question, it is surely that word.
                push(term(field, &piece.word), if piece.is_whole() { 1.0 } else { 1.3 });
            }
            if piece.is_whole() {
                // Of the body's words only all in one are known by their stems.
                let stems = if field == self.fields.body { self.fields.all } else { field };
                self.canons(&piece.word).iter().for_each(|canon| push(term(stems, canon), STEM_WEIGHT));
            } else {
                push(run(field, &piece.units), 1.0);
            }
            // Whoever still types looks for a title or a name.
            if field != self.fields.body {
                self.beginnings(piece).iter().for_each(|word| push(term(field, word), 0.6));
            }
            for near in self.near.get(&piece.word).into_iter().flatten() {
                push(term(field, &near.word), near.weight);
            }
        }
        any
    }

    /// How the index goes on with the word that is still typed.
    fn beginnings(&self, piece: &Piece) -> &[String] {
        match &self.typing {
            Some((word, goes_on)) if *word == piece.word => goes_on,
            _ => &[],
        }
    }

    /// What a word is kept as in the field of all words, in each language of the index.
    fn canons(&self, word: &str) -> Vec<String> {
        let stemmers = self.stemmers.iter().map(Some).chain([None]);
        let mut canons: Vec<String> = stemmers.map(|stemmer| canon(word, stemmer)).collect();
        canons.sort_unstable();
        canons.dedup();
        canons
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
    let terms: Vec<(usize, Term)> =
        run_tokens(units).into_iter().map(|(at, token)| (at, Term::from_field_text(field, &token))).collect();
    match terms.as_slice() {
        [(_, only)] => Box::new(TermQuery::new(only.clone(), IndexRecordOption::WithFreqs)),
        _ => Box::new(PhraseQuery::new_with_offset(terms)),
    }
}

/// What stands one behind the other in the index where these units do.
fn run_tokens(units: &[Unit]) -> Vec<(usize, String)> {
    let mut tokens: Vec<(usize, String)> = Vec::with_capacity(units.len());
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
        tokens.extend(token.map(|token| (at, token)));
    }
    tokens
}

fn term(field: Field, token: &str) -> Box<dyn Query> {
    Box::new(TermQuery::new(Term::from_field_text(field, token), IndexRecordOption::WithFreqs))
}

/// What a question finds of some kinds alone.
pub(crate) fn of_kinds(fields: &Fields, question: Box<dyn Query>, kinds: &[Kind]) -> Box<dyn Query> {
    Box::new(BooleanQuery::intersection(vec![question, Box::new(BooleanQuery::union(all_of(fields, kinds)))]))
}

fn all_of(fields: &Fields, kinds: &[Kind]) -> Vec<Box<dyn Query>> {
    kinds.iter().map(|kind| filter(Term::from_field_u64(fields.kind, *kind as u64))).collect()
}

/// A question with its filters. What has no section, writer, topic or kind of writing is left alone by a filter of these, and what
/// has no day by one of days: who looks for one writer is told how many comments there are all the same.
pub(crate) fn filtered(fields: &Fields, question: Box<dyn Query>, filters: &Filters) -> Box<dyn Query> {
    const PLACELESS: &[Kind] = &[Kind::Person, Kind::Topic, Kind::Dossier];
    const UNSORTED: &[Kind] = &[Kind::Comment, Kind::Person, Kind::Topic, Kind::Dossier];
    if *filters == Filters::default() {
        return question;
    }
    let mut parts = vec![question];
    let mut narrow = |query: Box<dyn Query>, others: &[Kind]| {
        let mut any = all_of(fields, others);
        any.push(query);
        parts.push(Box::new(BooleanQuery::union(any)));
    };
    for (field, id, others) in [
        (fields.section, filters.section, PLACELESS),
        (fields.person, filters.person, UNSORTED),
        (fields.topic, filters.topic, UNSORTED),
    ] {
        if let Some(id) = id {
            narrow(filter(Term::from_field_i64(field, id)), others);
        }
    }
    if let Some(genre) = filters.genre {
        narrow(filter(Term::from_field_u64(fields.genre, genre)), UNSORTED);
    }
    if let Some(language) = &filters.language {
        narrow(filter(Term::from_field_u64(fields.language, pack(language))), &[]);
    }
    if filters.from.is_some() || filters.until.is_some() {
        let at = |at: i64| Term::from_field_i64(fields.published_at, at);
        let from = filters.from.map_or(Bound::Unbounded, |from| Bound::Included(at(from)));
        let until = filters.until.map_or(Bound::Unbounded, |until| Bound::Excluded(at(until)));
        narrow(Box::new(ConstScoreQuery::new(Box::new(RangeQuery::new(from, until)), 0.0)), PLACELESS);
    }
    Box::new(BooleanQuery::intersection(parts))
}
