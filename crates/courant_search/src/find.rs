//! Asking the index.

use crate::Result;
use crate::ask::Asked;
use crate::build::{Builder, Need, filtered};
use crate::count::{Counter, Tally, largest};
use crate::index::Index;
use crate::marks::Marks;
use crate::near::Near;
use crate::schema::{ID, KIND, Kind, PUBLISHED_AT};
use crate::stem;
use std::collections::HashMap;
use tantivy::collector::TopDocs;
use tantivy::query::{BooleanQuery, Query};
use tantivy::{DocAddress, DocId, Order as Direction, Score, Searcher, SegmentReader};

/// With fewer than that, typing errors are forgiven.
const FEW: usize = 3;
/// Shortest beginning of a word that is gone on from (bytes).
const SHORTEST: usize = 2;
/// Most that is given back at once, and how far down.
const MOST: usize = 100;
const DEEPEST: usize = 1_000;
/// Sections, people and languages that are counted.
const FACETS: usize = 30;
/// How much newer texts are preferred: by a third today, by half of that after each half year.
const FRESHNESS: f32 = 0.33;
const HALF_LIFE: f32 = 182.0 * 86_400_000.0;

/// What words may stand for.
type Slips = HashMap<String, Vec<Near>>;

/// In which order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Order {
    /// What fits best; newer texts a little before older ones.
    #[default]
    Best,
    /// The newest first.
    Newest,
    /// The oldest first.
    Oldest,
}

/// Which texts.
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
    /// How many there are of each kind, also of those that were not asked for.
    pub kinds: HashMap<Kind, usize>,
    /// Sections of what was asked for, those with most first.
    pub sections: Vec<(i64, usize)>,
    /// Who wrote it, those with most first.
    pub people: Vec<(i64, usize)>,
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
        let kinds = if request.kinds.is_empty() { &Kind::ALL[..] } else { &request.kinds };
        let stemmers = self.languages().iter().filter_map(|language| stem::stemmer(language)).collect();
        let last = asked.wanted.last().filter(|piece| request.is_typing && piece.is_whole());
        let typing = last.map(|piece| piece.word.as_str()).filter(|word| word.len() >= SHORTEST);
        let none = HashMap::new();
        let mut builder = Builder { fields: self.fields, stemmers, typing, near: &none };
        let mut question = builder.question(&asked, Need::All);
        let mut tally = self.tally(question.box_clone(), request, kinds)?;
        let mut manner = Manner::Exact;
        let mut instead = None;
        let slips;
        if tally.of(kinds) < FEW {
            (slips, instead) = self.forgive(&asked)?;
            if !slips.is_empty() {
                builder.near = &slips;
                let forgiving = builder.question(&asked, Need::All);
                let more = self.tally(forgiving.box_clone(), request, kinds)?;
                if more.of(kinds) > tally.of(kinds) {
                    (question, tally, manner) = (forgiving, more, Manner::Forgiving);
                }
            }
        }
        if tally.of(kinds) == 0 && asked.wanted.len() > 1 {
            question = builder.question(&asked, Need::Most);
            tally = self.tally(question.box_clone(), request, kinds)?;
            manner = Manner::Most;
        }
        let shown = filtered(&self.fields, question, &request.filters, &request.kinds);
        let marks = Marks::of(&asked, |word| builder.stems(word), builder.near);
        Ok(Found {
            hits: self.hits(&shown, request)?,
            count: tally.of(kinds),
            kinds: tally.kinds,
            sections: largest(tally.sections, FACETS),
            people: largest(tally.people, FACETS),
            genres: largest(tally.genres, FACETS),
            languages: largest(tally.languages, FACETS),
            manner,
            instead,
            marks,
        })
    }

    fn tally(&self, question: Box<dyn Query>, request: &Request, kinds: &[Kind]) -> Result<Tally> {
        let query = filtered(&self.fields, question, &request.filters, &[]);
        Ok(self.searcher().search(&query, &Counter { kinds: kinds.to_vec() })?)
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

    fn hits(&self, query: &BooleanQuery, request: &Request) -> Result<Vec<Hit>> {
        let most = request.most.min(MOST);
        if most == 0 {
            return Ok(Vec::new());
        }
        let searcher = self.searcher();
        let top = TopDocs::with_limit(most).and_offset(request.skip.min(DEEPEST));
        let direction = if request.order == Order::Oldest { Direction::Asc } else { Direction::Desc };
        let found: Vec<DocAddress> = match request.order {
            Order::Best => places(searcher.search(query, &top.tweak_score(freshly(request.now)))?),
            _ => places(searcher.search(query, &top.order_by_fast_field::<i64>(PUBLISHED_AT, direction))?),
        };
        found.into_iter().filter_map(|place| hit(&searcher, place).transpose()).collect()
    }
}

fn places<T>(found: Vec<(T, DocAddress)>) -> Vec<DocAddress> {
    found.into_iter().map(|(_, place)| place).collect()
}

fn hit(searcher: &Searcher, place: DocAddress) -> Result<Option<Hit>> {
    let columns = searcher.segment_reader(place.segment_ord).fast_fields();
    let kind = columns.u64(KIND)?.first(place.doc_id).and_then(Kind::from_code);
    let id = columns.i64(ID)?.first(place.doc_id);
    Ok(kind.zip(id).map(|(kind, id)| Hit { kind, id }))
}

/// Points, a little more for what is new.
fn freshly(now: i64) -> impl Fn(&SegmentReader) -> Box<dyn Fn(DocId, Score) -> Score> + Send + Sync {
    move |segment| {
        let published = segment.fast_fields().i64(PUBLISHED_AT).ok();
        Box::new(move |doc, score| {
            let at = published.as_ref().and_then(|column| column.first(doc)).filter(|at| *at > 0);
            let age = at.map_or(f32::MAX, |at| now.saturating_sub(at).max(0) as f32);
            score * (1.0 + FRESHNESS * (-age / HALF_LIFE).exp2())
        })
    }
}
