//! What is like a text.
//!
//! The text is cut as those of the index are. Its most telling words find candidates; these, and those the caller names,
//! are then scored exactly by more of its words: BM25 over all fields at once, with the rarity of words squared and damped
//! as in a cosine, as a share of what the text would score with itself. What it costs depends on the bounds below, not on how many texts there are.

use crate::Result;
use crate::index::{Index, filter};
use crate::schema::{Document, Fields, ID, Kind, pack};
use crate::telling::{Telling, words_of};
use std::collections::HashMap;
use tantivy::collector::TopDocs;
use tantivy::fieldnorm::FieldNormReader;
use tantivy::postings::Postings;
use tantivy::query::{BooleanQuery, BoostQuery, Occur, Query, TermQuery};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocId, DocSet, Searcher, SegmentReader, TERMINATED, Term};

/// Words that find candidates, and those that score them.
const FINDING: usize = 40;
const SCORING: usize = 200;
/// Places of the index that may be walked to find candidates: common words are left out where they would cost more.
const WALKED: u64 = 400_000;
/// Candidates for each text that is wanted, and at least.
const CANDIDATES: usize = 4;
const LEAST: usize = 100;
/// Most texts that are given back.
const MOST: usize = 200;
/// How soon more of the same word says no more, and how much the length of a text counts (Robertson's k1 and b).
const SATURATION: f32 = 1.2;
const LENGTH: f32 = 0.5;
/// How much less what a longer text shares with it says.
const LONGER: f32 = 0.35;
/// What a text counts as at least, in places of the index.
const SHORTEST: f32 = 80.0;
/// Shared words that are named.
const NAMED: usize = 12;

/// Words, each with how many texts of the index have it.
type Words = Vec<(String, u64)>;

/// A text that is like another one.
#[derive(Clone, Debug, PartialEq)]
pub struct Alike {
    /// Its row.
    pub id: i64,
    /// 0: nothing in common; about 1: the same text. Texts on one matter share 0.1 and more.
    pub likeness: f32,
    /// Words that both have, the most telling first, as the text that was asked about prints them, each with how many
    /// texts of the index have it in any form; one that has several forms counts more than once.
    pub words: Words,
}

/// A word that is looked for, with what it is worth.
struct Sought {
    telling: Telling,
    token: String,
    rarity: f32,
    /// Texts with it.
    count: u64,
    /// Its part in the text that is asked about.
    share: f32,
}

impl Index {
    /// Articles in the same language that are like a text, the likest first, at most `most` (200); then those of `also`
    /// (rows of articles in any language) that share any word with it. The text itself is left out.
    ///
    /// It takes some milliseconds, so not on a thread that others wait for.
    pub fn alike(&self, document: &Document, also: &[i64], most: usize) -> Result<Vec<Alike>> {
        let shown = self.shown();
        let searcher = &shown.searcher;
        let (sought, own, length) = self.sought(searcher, document)?;
        if own <= 0.0 {
            return Ok(Vec::new());
        }
        let most = most.min(MOST);
        let mut places: HashMap<u32, Vec<DocId>> = HashMap::new();
        for place in self.candidates(searcher, document, &sought, (most * CANDIDATES).max(LEAST))? {
            places.entry(place.segment_ord).or_default().push(place.doc_id);
        }
        for (ord, segment) in (0..).zip(searcher.segment_readers()) {
            let keys = segment.inverted_index(self.fields.key)?;
            for id in also {
                let Some(mut found) =
                    keys.read_postings(&self.fields.key_term(Kind::Article, *id), IndexRecordOption::Basic)?
                else {
                    continue;
                };
                while found.doc() != TERMINATED {
                    if !segment.is_deleted(found.doc()) {
                        places.entry(ord).or_default().push(found.doc());
                    }
                    found.advance();
                }
            }
        }
        let mut alike = Vec::new();
        for (ord, mut docs) in places {
            docs.sort_unstable();
            docs.dedup();
            let segment = searcher.segment_reader(ord);
            let ids = segment.fast_fields().i64(ID)?;
            for (doc, score, words) in score(&self.fields, segment, &docs, &sought, length)? {
                let Some(id) = ids.first(doc).filter(|id| *id != document.id) else { continue };
                alike.push(Alike { id, likeness: score / own, words });
            }
        }
        alike.sort_by(|a, b| b.likeness.total_cmp(&a.likeness).then(b.id.cmp(&a.id)));
        let mut left = most;
        alike.retain(|one| {
            let is_kept = left > 0 || also.contains(&one.id);
            left = left.saturating_sub(1);
            is_kept
        });
        Ok(alike)
    }

    /// The words of a text, the most telling first, and what it scores with itself.
    fn sought(&self, searcher: &Searcher, document: &Document) -> Result<(Vec<Sought>, f32, f32)> {
        let all = searcher.num_docs().max(1) as f32;
        let (words, length) = words_of(document);
        let mut sought = Vec::with_capacity(words.len());
        for telling in words {
            let token = telling.token();
            let count = searcher.doc_freq(&Term::from_field_text(self.fields.all, &token))?;
            // Common words count a little too: what a text is about shows in many of them.
            let rarity = 1.0 + ((1.0 + all) / (1.0 + count as f32)).ln().max(0.0);
            let share = saturated(telling.weight, 1.0);
            sought.push(Sought { telling, token, rarity, count, share });
        }
        sought.sort_by(|a, b| {
            (b.share * b.rarity).total_cmp(&(a.share * a.rarity)).then_with(|| a.telling.key.cmp(&b.telling.key))
        });
        let pivot = (length as f32).max(SHORTEST);
        let stretch = stretch(length as f32 / pivot);
        let part = |one: &Sought| one.share * one.rarity * one.rarity * saturated(one.telling.weight, stretch);
        let own = sought.iter().map(part).sum::<f32>() / stretch.powf(LONGER);
        sought.truncate(SCORING);
        Ok((sought, own, pivot))
    }

    fn candidates(
        &self,
        searcher: &Searcher,
        document: &Document,
        sought: &[Sought],
        most: usize,
    ) -> Result<Vec<tantivy::DocAddress>> {
        let mut any: Vec<Box<dyn Query>> = Vec::new();
        let (mut left, mut words) = (WALKED, 0);
        for one in sought {
            // A word that no text has finds nothing.
            if one.count == 0 || one.count > left {
                continue;
            }
            left -= one.count;
            words += 1;
            let term = TermQuery::new(Term::from_field_text(self.fields.all, &one.token), IndexRecordOption::WithFreqs);
            any.push(Box::new(BoostQuery::new(Box::new(term), one.share)));
            if words == FINDING {
                break;
            }
        }
        if any.is_empty() {
            return Ok(Vec::new());
        }
        let must = [
            filter(Term::from_field_u64(self.fields.kind, Kind::Article as u64)),
            filter(Term::from_field_u64(self.fields.language, pack(&document.language))),
            Box::new(BooleanQuery::union(any)),
        ];
        let query = BooleanQuery::new(must.into_iter().map(|query| (Occur::Must, query)).collect());
        let found = searcher.search(&query, &TopDocs::with_limit(most).order_by_score())?;
        Ok(found.into_iter().map(|(_, place)| place).collect())
    }
}

/// What a word's weight in a text counts, the less the longer the text is.
fn saturated(weight: f32, stretch: f32) -> f32 {
    weight / (SATURATION * stretch + weight)
}

/// How much longer a text counts than the one that is asked about.
fn stretch(length: f32) -> f32 {
    1.0 - LENGTH + LENGTH * length
}

/// Documents of a segment (rising) with their scores and the most telling words they share; those that share none are left
/// out.
fn score(
    fields: &Fields,
    segment: &SegmentReader,
    docs: &[DocId],
    sought: &[Sought],
    length: f32,
) -> Result<Vec<(DocId, f32, Words)>> {
    let body: FieldNormReader = segment.get_fieldnorms_reader(fields.body)?;
    let stretch: Vec<f32> = docs.iter().map(|doc| stretch(body.fieldnorm(*doc) as f32 / length)).collect();
    // A long text has something in common with every other one.
    let longer: Vec<f32> = stretch.iter().map(|stretch| stretch.powf(LONGER)).collect();
    let mut scores = vec![0.0_f32; docs.len()];
    let mut shared: Vec<Vec<(f32, &str, u64)>> = vec![Vec::new(); docs.len()];
    let words = segment.inverted_index(fields.all)?;
    for one in sought {
        let term = Term::from_field_text(fields.all, &one.token);
        let Some(mut postings) = words.read_postings(&term, IndexRecordOption::WithFreqs)? else { continue };
        for (at, doc) in docs.iter().enumerate() {
            if postings.doc() < *doc {
                postings.seek(*doc);
            }
            if postings.doc() != *doc {
                continue;
            }
            let weight = postings.term_freq() as f32;
            let part = one.share * one.rarity * one.rarity * saturated(weight, stretch[at]);
            scores[at] += part / longer[at];
            shared[at].extend(one.telling.printed().map(|printed| (part, printed, one.count)));
        }
    }
    let scored = docs.iter().zip(scores).zip(shared).filter(|((_, score), _)| *score > 0.0);
    let named = |mut shared: Vec<(f32, &str, u64)>| {
        shared.sort_by(|a, b| b.0.total_cmp(&a.0));
        shared.into_iter().take(NAMED).map(|(_, word, count)| (word.to_owned(), count)).collect()
    };
    Ok(scored.map(|((doc, score), shared)| (*doc, score, named(shared))).collect())
}
