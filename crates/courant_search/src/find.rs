//! Asking the index.

use crate::Result;
use crate::ask::Asked;
use crate::build::{Builder, Need, Question, filtered, of_kinds};
use crate::index::{Index, Shown};
use crate::marks::Marks;
use crate::near::Near;
use crate::schema::{Kind, unpack};
use crate::stem;
pub use crate::survey::Order;
use crate::survey::{Survey, Tally, freshly, largest};
use std::collections::{BTreeSet, HashMap};
use tantivy::query::{EnableScoring, Query};
use tantivy::{DocAddress, Score, SeekDangerResult};

/// With fewer than that, typing errors are forgiven.
const FEW: usize = 3;
/// Shortest beginning of a word that is gone on from (bytes).
const SHORTEST: usize = 2;
/// Most that is given back at once, and how far down.
const MOST: usize = 100;
const DEEPEST: usize = 1_000;
/// Sections, people, topics and languages that are counted.
const FACETS: usize = 30;
/// So many of those that fit best are looked at again, field by field.
const LOOKED_AT: usize = 200;
/// How much a word in a second field adds to the one in the best field.
const TIE: f32 = 0.25;

/// What words may stand for.
type Slips = HashMap<String, Vec<Near>>;

/// Which texts. Writers, topics and kinds of writing narrow articles and pages only, sections and days comments too, a language everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filters {
    /// In a section or one below it.
    pub section: Option<i64>,
    /// By a person.
    pub person: Option<i64>,
    /// About a topic.
    pub topic: Option<i64>,
    /// Of a kind of writing.
    pub genre: Option<u64>,
    /// BCP 47.
    pub language: Option<String>,
    /// Not before (ms UTC).
    pub from: Option<i64>,
    /// Before (ms UTC).
    pub until: Option<i64>,
}

/// A question.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// Words, "phrases", -without; what is longer than 200 graphemes or 12 words is cut.
    pub text: String,
    /// What is looked for; all of it where it is empty.
    pub kinds: Vec<Kind>,
    /// Which of it.
    pub filters: Filters,
    /// In which order.
    pub order: Order,
    /// Left out at the top; 1,000 at most.
    pub skip: usize,
    /// How many; 100 at most.
    pub most: usize,
    /// The last word is still being typed.
    pub is_typing: bool,
    /// The present (ms UTC).
    pub now: i64,
}

/// How what was found fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Manner {
    /// Nothing was asked for.
    #[default]
    Nothing,
    /// It has every word, in one of its forms.
    Exact,
    /// Some words are nearly what was typed.
    Forgiving,
    /// No text has all of the words; these have most of them.
    Most,
}

/// A row that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Hit {
    /// What it is.
    pub kind: Kind,
    /// Its row.
    pub id: i64,
}

/// What was found.
#[derive(Debug, Default)]
pub struct Found {
    /// Rows, in the order that was asked for.
    pub hits: Vec<Hit>,
    /// How many there are in all.
    pub count: usize,
    /// That and all other numbers are estimates: there are very many.
    pub is_estimate: bool,
    /// How many there are of each kind, also of those that were not asked for.
    pub kinds: HashMap<Kind, usize>,
    /// Sections of what was asked for, those with most first.
    pub sections: Vec<(i64, usize)>,
    /// Who wrote it, those with most first.
    pub people: Vec<(i64, usize)>,
    /// What it is about, those with most first.
    pub topics: Vec<(i64, usize)>,
    /// Kinds of writing, those with most first.
    pub genres: Vec<(u64, usize)>,
    /// Languages, those with most first.
    pub languages: Vec<(String, usize)>,
    /// How it fits.
    pub manner: Manner,
    /// The question with words that the index knows instead of those it does not.
    pub instead: Option<String>,
    /// Finds the words of the question in a text.
    pub marks: Marks,
}

impl Index {
    /// Answers a question. Takes time: milliseconds as a rule, so not on a thread that others wait for.
    pub fn find(&self, request: &Request) -> Result<Found> {
        let asked = Asked::parse(&request.text);
        if asked.wanted.is_empty() {
            return Ok(Found::default());
        }
        let shown = self.shown();
        let kinds = if request.kinds.is_empty() { &Kind::ALL[..] } else { &request.kinds };
        let stemmers = shown.languages.iter().filter_map(|language| stem::stemmer(language)).collect();
        let last = asked.wanted.last().filter(|piece| request.is_typing && piece.is_whole());
        let typing = match last.map(|piece| piece.word.as_str()).filter(|word| word.len() >= SHORTEST) {
            Some(word) => Some((word, shown.beginnings(word)?)),
            None => None,
        };
        let none = HashMap::new();
        let mut builder = Builder { fields: shown.fields, stemmers, typing, near: &none };
        let mut question = builder.question(&asked, Need::All);
        let mut tally = shown.survey(&question, request, kinds)?;
        let mut manner = Manner::Exact;
        let mut instead = None;
        let slips;
        if tally.of(kinds) < FEW {
            (slips, instead) = shown.forgive(&asked)?;
            if !slips.is_empty() {
                builder.near = &slips;
                let forgiving = builder.question(&asked, Need::All);
                let more = shown.survey(&forgiving, request, kinds)?;
                if more.of(kinds) > tally.of(kinds) {
                    (question, tally, manner) = (forgiving, more, Manner::Forgiving);
                }
            }
        }
        if tally.of(kinds) == 0 && asked.wanted.len() > 1 {
            question = builder.question(&asked, Need::Most);
            tally = shown.survey(&question, request, kinds)?;
            manner = Manner::Most;
        }
        let marks = Marks::of(&asked, |word| builder.stems(word), builder.near);
        Ok(Found {
            hits: shown.hits(&question, &mut tally, request)?,
            count: tally.of(kinds),
            is_estimate: tally.is_estimate,
            kinds: tally.kinds,
            sections: largest(tally.sections, FACETS),
            people: largest(tally.people, FACETS),
            topics: largest(tally.topics, FACETS),
            genres: largest(tally.genres, FACETS),
            languages: largest(tally.languages, FACETS).into_iter().map(|(tag, count)| (unpack(tag), count)).collect(),
            manner,
            instead,
            marks,
        })
    }
}

/// How many are given back, and how many before them are left out.
fn window(request: &Request) -> (usize, usize) {
    (request.most.min(MOST), request.skip.min(DEEPEST))
}

impl Shown {
    /// Looks once at what has what is asked for.
    fn survey(&self, question: &Question, request: &Request, kinds: &[Kind]) -> Result<Tally> {
        let most = match window(request) {
            (0, _) => 0,
            (most, skip) if request.order == Order::Best => (most + skip).max(LOOKED_AT),
            (most, skip) => most + skip,
        };
        let survey = Survey::new(&self.groups, kinds, request.order, most, request.now);
        let wanted = |query: Box<dyn Query>| filtered(&self.fields, query, &request.filters);
        let of = |survey: Survey<'_>, query| survey.of(&self.searcher, wanted(query).as_ref());
        let mut tally = of(survey.in_detail(), question.rough.box_clone())?;
        if tally.is_estimate {
            // What is looked for by name must not be missed among so much: names themselves, and headlines.
            const NAMES: [Kind; 3] = [Kind::Person, Kind::Topic, Kind::Dossier];
            let names = wanted(of_kinds(&self.fields, question.rough.box_clone(), &NAMES));
            let names = survey.run(&self.searcher, names.as_ref())?;
            tally.kinds.extend(NAMES.map(|kind| (kind, names.of(&[kind]))));
            let named = names.first.into_iter().chain(of(survey, question.headlines.box_clone())?.first);
            let first: BTreeSet<DocAddress> = tally.first.iter().copied().collect();
            tally.first.splice(..0, named.filter(|place| !first.contains(place)).collect::<BTreeSet<_>>());
        }
        Ok(tally)
    }

    /// What words with a slip may stand for, and the question with the best of it.
    fn forgive(&self, asked: &Asked) -> Result<(Slips, Option<String>)> {
        let mut slips = Slips::new();
        let mut instead = asked.text.clone();
        for piece in asked.wanted.iter().rev().filter(|piece| !piece.is_phrase && !piece.is_common) {
            let found = self.slips(&piece.word)?;
            if !self.is_alive(&piece.word)? {
                for near in &found {
                    if self.is_alive(&near.word)? {
                        instead.replace_range(piece.range.clone(), &near.word);
                        break;
                    }
                }
            }
            if !found.is_empty() {
                slips.insert(piece.word.clone(), found);
            }
        }
        Ok((slips, (instead != asked.text).then_some(instead)))
    }

    /// Rows of the first that were found; of those that fit best, the first in their exact order.
    fn hits(&self, question: &Question, tally: &mut Tally, request: &Request) -> Result<Vec<Hit>> {
        let (most, skip) = window(request);
        if request.order == Order::Best {
            let looked_at = tally.first.len().min(if tally.is_estimate { 3 * LOOKED_AT } else { LOOKED_AT });
            self.order(question, &mut tally.first[..looked_at], request.now)?;
        }
        let wanted = tally.first.iter().skip(skip).take(most);
        Ok(wanted.filter_map(|place| self.groups[place.segment_ord as usize].hit(place.doc_id)).collect())
    }

    /// Puts what was found in the order of how well it fits.
    fn order(&self, question: &Question, found: &mut [DocAddress], now: i64) -> Result<()> {
        found.sort_unstable();
        let scoring = EnableScoring::enabled_from_searcher(&self.searcher);
        let mut points = vec![0.0; found.len()];
        let (mut best, mut sum) = (points.clone(), points.clone());
        for part in &question.fine {
            best.fill(0.0);
            sum.fill(0.0);
            for clause in part {
                let weight = clause.weight(scoring)?;
                let mut at = 0;
                for places in found.chunk_by(|a, b| a.segment_ord == b.segment_ord) {
                    let segment = self.searcher.segment_reader(places[0].segment_ord);
                    let (mut is_there, mut scorer) = weight.scorer_danger(segment, places[0].doc_id, 1.0)?;
                    for (number, place) in places.iter().enumerate() {
                        // What is known to lie behind this place need not be sought there.
                        match is_there {
                            SeekDangerResult::SeekLowerBound(next) if next > place.doc_id => continue,
                            _ if number == 0 => {}
                            _ => is_there = scorer.seek_danger(place.doc_id),
                        }
                        if is_there == SeekDangerResult::Found {
                            let score = scorer.score();
                            best[at + number] = score.max(best[at + number]);
                            sum[at + number] += score;
                        }
                    }
                    at += places.len();
                }
            }
            for (points, (best, sum)) in points.iter_mut().zip(best.iter().zip(&sum)) {
                *points += best + TIE * (sum - best);
            }
        }
        let fresh = |(place, points): (&DocAddress, Score)| {
            let published_at = self.groups[place.segment_ord as usize].published_at(place.doc_id);
            (freshly(points, published_at, now), *place)
        };
        let mut ranked: Vec<(Score, DocAddress)> = found.iter().zip(points).map(fresh).collect();
        ranked.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
        for (place, (_, ranked)) in found.iter_mut().zip(ranked) {
            *place = ranked;
        }
        Ok(())
    }
}
