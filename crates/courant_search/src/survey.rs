//! Looking once at everything that was found: how much there is of what, and which of it comes first.
//!
//! Of very much only every so many stretches of the index are looked at, and those at the end of the segments where the
//! newest texts are: so what a question costs does not grow with the paper. Counts are estimates then.
//!
//! What was found is looked at by the batch. What is kept of one text is seldom in the processor's memory; of many it is fetched
//! at once, while one after the other would be waited for.

use crate::Result;
use crate::groups::{Groups, Text};
use crate::schema::Kind;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::Arc;
use tantivy::query::{EnableScoring, Query, Scorer};
use tantivy::{DocAddress, DocId, Score, Searcher, SegmentOrdinal, SegmentReader, TERMINATED};

/// How much newer texts are preferred: by a third today, by half of that after each half year.
const FRESHNESS: f32 = 0.33;
const HALF_LIFE: f32 = 182.0 * 86_400_000.0;

/// Texts that stand beside each other, and are looked at together or not at all.
const STRETCH: DocId = if cfg!(test) { 32 } else { 1_024 };
/// Stretches at the end of a segment that are always looked at, in the segments whose end is newest: together about so many.
const NEWEST: DocId = 2;
const NEWEST_IN_ALL: DocId = 8;
/// Texts that are looked at together.
const BATCH: usize = 64;
/// Widest steps, in stretches.
const WIDEST: DocId = 64;
/// Texts that are looked at one by one, about; with fewer than that in the whole index nothing is estimated.
const LOOKED_AT: usize = if cfg!(test) { 500 } else { 20_000 };

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

/// How many there are of each row of the paper, or of each packed word.
pub(crate) type Counts<K> = HashMap<K, usize, BuildHasherDefault<RowHasher>>;

/// Rows are the paper's own numbers, so that nobody can choose them: mixed well enough by one multiplication.
#[derive(Default)]
pub(crate) struct RowHasher(u64);

impl Hasher for RowHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.write_u64(u64::from(*byte)));
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = (self.0 ^ number).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }

    fn write_i64(&mut self, number: i64) {
        self.write_u64(number.cast_unsigned());
    }
}

/// How many there are of what, and the first of it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tally {
    /// Of every kind.
    pub kinds: HashMap<Kind, usize>,
    /// This and what follows where it was asked for.
    pub sections: Counts<i64>,
    pub people: Counts<i64>,
    pub topics: Vec<(i64, usize)>,
    pub genres: Counts<u64>,
    /// Packed.
    pub languages: Counts<u64>,
    /// The first of what is of a kind that was asked for.
    pub first: Vec<DocAddress>,
    /// The numbers are estimates.
    pub is_estimate: bool,
}

impl Tally {
    pub fn of(&self, kinds: &[Kind]) -> usize {
        kinds.iter().filter_map(|kind| self.kinds.get(kind)).sum()
    }
}

/// The largest first.
pub(crate) fn largest<K: Ord>(counts: impl IntoIterator<Item = (K, usize)>, most: usize) -> Vec<(K, usize)> {
    let order = |a: &(K, usize), b: &(K, usize)| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0));
    let mut counts: Vec<(K, usize)> = counts.into_iter().collect();
    if counts.len() > most {
        counts.select_nth_unstable_by(most, order);
        counts.truncate(most);
    }
    counts.sort_unstable_by(order);
    counts
}

/// How a text stands among others: the largest is the first.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Rank {
    points: f64,
    place: DocAddress,
}

impl Eq for Rank {}

impl Ord for Rank {
    fn cmp(&self, other: &Rank) -> std::cmp::Ordering {
        self.points.total_cmp(&other.points).then_with(|| other.place.cmp(&self.place))
    }
}

impl PartialOrd for Rank {
    fn partial_cmp(&self, other: &Rank) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

/// Points of a text for when it was published (ms UTC).
pub(crate) fn freshly(score: Score, published_at: Option<i64>, now: i64) -> Score {
    let age = published_at.map_or(f32::MAX, |at| now.saturating_sub(at).max(0) as f32);
    score * (1.0 + FRESHNESS * (-age / HALF_LIFE).exp2())
}

/// Counts kinds of everything, and the rest of what is of one of the `kinds`; of that it keeps the first.
#[derive(Clone, Copy)]
pub(crate) struct Survey<'a> {
    groups: &'a [Arc<Groups>],
    kinds: &'a [Kind],
    order: Order,
    /// How many of the first are kept.
    most: usize,
    /// ms UTC.
    now: i64,
    /// Every so manieth stretch is looked at; a power of two.
    step: DocId,
    /// Sections, people, topics and the rest are counted, not the kinds alone.
    is_detailed: bool,
}

impl<'a> Survey<'a> {
    pub fn new(groups: &'a [Arc<Groups>], kinds: &'a [Kind], order: Order, most: usize, now: i64) -> Survey<'a> {
        Survey { groups, kinds, order, most, now, step: 1, is_detailed: false }
    }

    /// The same, which counts sections, people, topics and the rest, too.
    pub fn in_detail(self) -> Survey<'a> {
        Survey { is_detailed: true, ..self }
    }

    /// Looks at what a query finds.
    pub fn of(self, searcher: &Searcher, query: &dyn Query) -> Result<Tally> {
        // Dates lie anywhere, so what is put in their order is looked at wholly, which is quick without points.
        if self.order != Order::Best || searcher.num_docs() <= LOOKED_AT as u64 {
            return self.run(searcher, query);
        }
        let all = |tally: &Tally| tally.kinds.values().sum::<usize>();
        let few = Survey { step: WIDEST, ..self }.run(searcher, query)?;
        if all(&few) > LOOKED_AT * (WIDEST as usize / 2) {
            return Ok(few);
        }
        let step = (all(&few) / LOOKED_AT + 1).next_power_of_two().min(WIDEST as usize) as DocId;
        let tally = Survey { step, ..self }.run(searcher, query)?;
        // What lies in a few stretches only looks like more than it is; a little fewer than was thought are as good an estimate.
        let is_misled = step > 1 && all(&tally) <= LOOKED_AT && all(&tally) / (step as usize) < LOOKED_AT / 4;
        if is_misled { self.run(searcher, query) } else { Ok(tally) }
    }

    /// Looks at everything a query finds, however much it is.
    pub fn run(self, searcher: &Searcher, query: &dyn Query) -> Result<Tally> {
        let scoring = match (self.order, self.most) {
            (Order::Best, 1..) => EnableScoring::enabled_from_searcher(searcher),
            _ => EnableScoring::disabled_from_searcher(searcher),
        };
        let weight = query.weight(scoring)?;
        let mut all = Tally { is_estimate: self.step > 1, ..Tally::default() };
        let mut first = First::new(self.most);
        // By row: rows of topics are numbered one after the other.
        let mut topics = vec![0_usize; if self.is_detailed { self.topics_below() } else { 0 }];
        let newest = self.newest(searcher);
        let mut stretches = 0;
        for ((ord, segment), groups) in (0..).zip(searcher.segment_readers()).zip(self.groups) {
            let mut scorer = weight.scorer(segment, 1.0)?;
            let mut survey = SegmentSurvey::new(&self, ord, groups, &mut topics, &mut first);
            survey.stretches_before = stretches;
            if newest.contains(&ord) {
                survey.newest = newest_from(segment.max_doc()) / STRETCH;
            }
            survey.look(segment, scorer.as_mut());
            survey.add_to(&mut all);
            stretches += segment.max_doc().div_ceil(STRETCH);
        }
        let counted = topics.into_iter().enumerate().filter(|(_, count)| *count > 0);
        all.topics = counted.map(|(row, count)| (row as i64, count * self.step as usize)).collect();
        all.first = first.in_order();
        Ok(all)
    }

    /// Segments whose end is always looked at.
    fn newest(&self, searcher: &Searcher) -> Vec<SegmentOrdinal> {
        if self.step == 1 || self.most == 0 {
            return Vec::new();
        }
        let newest = (0..).zip(self.groups).map(|(ord, groups)| (groups.newest(self.kinds), ord));
        let mut newest: Vec<(u32, SegmentOrdinal)> = newest.filter(|(at, _)| *at > 0).collect();
        newest.sort_unstable_by(|a, b| b.cmp(a));
        let mut left = NEWEST_IN_ALL * STRETCH;
        let ends = newest.into_iter().map(|(_, ord)| (ord, searcher.segment_reader(ord).max_doc()));
        let is_within = |(_, texts): &(SegmentOrdinal, DocId)| {
            let is_left = left > 0;
            left = left.saturating_sub(texts - newest_from(*texts));
            is_left
        };
        ends.take_while(is_within).map(|(ord, _)| ord).collect()
    }

    fn topics_below(&self) -> usize {
        self.groups.iter().map(|groups| groups.topics_below()).max().unwrap_or_default()
    }
}

/// Where the last texts of a segment begin.
pub(crate) fn newest_from(texts: DocId) -> DocId {
    (texts / STRETCH).saturating_sub(NEWEST) * STRETCH
}

/// The first of what was looked at so far.
struct First {
    most: usize,
    ranks: Vec<Rank>,
    /// What the last of the first has, once there are enough.
    least: f64,
}

impl First {
    fn new(most: usize) -> First {
        First { most, ranks: Vec::with_capacity(2 * most), least: f64::NEG_INFINITY }
    }

    fn note(&mut self, rank: Rank) {
        if rank.points <= self.least {
            return;
        }
        self.ranks.push(rank);
        if self.ranks.len() == 2 * self.most {
            self.ranks.select_nth_unstable_by(self.most, |a, b| b.cmp(a));
            self.ranks.truncate(self.most);
            self.least = self.ranks.iter().map(|rank| rank.points).fold(f64::INFINITY, f64::min);
        }
    }

    fn in_order(mut self) -> Vec<DocAddress> {
        self.ranks.sort_unstable_by(|a, b| b.cmp(a));
        self.ranks.into_iter().take(self.most).map(|rank| rank.place).collect()
    }
}

/// A text that was found.
#[derive(Clone, Copy, Default)]
struct Seen {
    doc: DocId,
    score: Score,
    is_counted: bool,
}

/// A survey of one segment.
struct SegmentSurvey<'a> {
    survey: &'a Survey<'a>,
    ord: SegmentOrdinal,
    groups: &'a Groups,
    /// By group: whether it is of a kind that was asked for.
    is_wanted: Vec<bool>,
    counts: Vec<usize>,
    /// Of all segments, by row; empty where they are not counted.
    topics: &'a mut [usize],
    /// Of all segments.
    first: &'a mut First,
    /// Of the segments before it: which stretches are looked at is counted over all of them.
    stretches_before: DocId,
    /// Stretches from this one on are always looked at.
    newest: DocId,
}

impl<'a> SegmentSurvey<'a> {
    fn new(
        survey: &'a Survey<'a>,
        ord: SegmentOrdinal,
        groups: &'a Groups,
        topics: &'a mut [usize],
        first: &'a mut First,
    ) -> SegmentSurvey<'a> {
        SegmentSurvey {
            survey,
            ord,
            groups,
            is_wanted: groups.iter().map(|group| survey.kinds.contains(&group.kind)).collect(),
            counts: vec![0; groups.len()],
            topics,
            first,
            stretches_before: 0,
            newest: DocId::MAX / STRETCH,
        }
    }

    fn look(&mut self, segment: &SegmentReader, scorer: &mut dyn Scorer) {
        let Survey { step, most, order, .. } = *self.survey;
        let is_scored = order == Order::Best && most > 0;
        let mut batch = [Seen::default(); BATCH];
        let mut filled = 0;
        let mut doc = scorer.doc();
        while doc != TERMINATED {
            let stretch = doc / STRETCH;
            let in_all = stretch + self.stretches_before;
            let is_counted = in_all & (step - 1) == 0;
            if !is_counted && stretch < self.newest {
                let next = (in_all | (step - 1)) + 1 - self.stretches_before;
                doc = scorer.seek(STRETCH * next.min(self.newest));
                continue;
            }
            if segment.alive_bitset().is_none_or(|alive| alive.is_alive(doc)) {
                batch[filled] = Seen { doc, score: if is_scored { scorer.score() } else { 0.0 }, is_counted };
                filled += 1;
                if filled == BATCH {
                    self.look_at(&batch);
                    filled = 0;
                }
            }
            doc = scorer.advance();
        }
        self.look_at(&batch[..filled]);
    }

    fn look_at(&mut self, batch: &[Seen]) {
        // Nothing waits for what is read here before all of it is asked for.
        let mut texts = [(Text::default(), [0; 2]); BATCH];
        for (text, seen) in texts.iter_mut().zip(batch) {
            *text = self.groups.text_and_topics(seen.doc);
        }
        for ((text, topics), seen) in texts.iter().zip(batch) {
            let group = text.group as usize;
            self.counts[group] += usize::from(seen.is_counted);
            if !self.is_wanted[group] {
                continue;
            }
            if seen.is_counted && !self.topics.is_empty() {
                self.groups.topics(*topics).iter().for_each(|row| self.topics[*row as usize] += 1);
            }
            if self.survey.most > 0 {
                self.rank(*text, *seen);
            }
        }
    }

    fn rank(&mut self, text: Text, seen: Seen) {
        let at = |groups: &Groups| groups.published_at(seen.doc).unwrap_or_default() as f64;
        let points = match self.survey.order {
            // Most are sorted out here.
            Order::Best if f64::from(seen.score * (1.0 + FRESHNESS)) <= self.first.least => return,
            Order::Best => f64::from(freshly(seen.score, text.published_at(), self.survey.now)),
            Order::Newest => at(self.groups),
            Order::Oldest => -at(self.groups),
        };
        self.first.note(Rank { points, place: DocAddress::new(self.ord, seen.doc) });
    }

    fn add_to(&self, tally: &mut Tally) {
        let step = self.survey.step as usize;
        let mut kinds = [0; Kind::ALL.len()];
        for ((group, count), is_wanted) in self.groups.iter().zip(&self.counts).zip(&self.is_wanted) {
            let count = count * step;
            if count == 0 {
                continue;
            }
            kinds[group.kind.place()] += count;
            if !is_wanted || !self.survey.is_detailed {
                continue;
            }
            group.sections.iter().for_each(|section| *tally.sections.entry(*section).or_default() += count);
            group.people.iter().for_each(|person| *tally.people.entry(*person).or_default() += count);
            if group.genre > 0 {
                *tally.genres.entry(group.genre).or_default() += count;
            }
            if group.language > 0 {
                *tally.languages.entry(group.language).or_default() += count;
            }
        }
        for (kind, count) in Kind::ALL.into_iter().zip(kinds).filter(|(_, count)| *count > 0) {
            *tally.kinds.entry(kind).or_default() += count;
        }
    }
}
