//! Counting what was found, by what it is and where it belongs.

use crate::schema::{GENRE, KIND, Kind, LANGUAGE, PERSON, SECTION, unpack};
use std::collections::HashMap;
use tantivy::collector::{Collector, SegmentCollector};
use tantivy::columnar::Column;
use tantivy::{DocId, Score, SegmentOrdinal, SegmentReader};

/// How many there are of what.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tally {
    pub kinds: HashMap<Kind, usize>,
    pub sections: HashMap<i64, usize>,
    pub people: HashMap<i64, usize>,
    pub genres: HashMap<u64, usize>,
    pub languages: HashMap<String, usize>,
}

impl Tally {
    pub fn of(&self, kinds: &[Kind]) -> usize {
        kinds.iter().filter_map(|kind| self.kinds.get(kind)).sum()
    }
}

/// The largest first.
pub(crate) fn largest<K: Ord>(counts: HashMap<K, usize>, most: usize) -> Vec<(K, usize)> {
    let mut counts: Vec<(K, usize)> = counts.into_iter().collect();
    counts.sort_unstable_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    counts.truncate(most);
    counts
}

/// Counts kinds of everything, and the rest of what is of one of the `kinds`.
pub(crate) struct Counter {
    pub kinds: Vec<Kind>,
}

pub(crate) struct SegmentCounter {
    wanted: Vec<Kind>,
    kind: Column<u64>,
    section: Column<i64>,
    person: Column<i64>,
    genre: Column<u64>,
    language: Column<u64>,
    kinds: HashMap<u64, usize>,
    sections: HashMap<i64, usize>,
    people: HashMap<i64, usize>,
    genres: HashMap<u64, usize>,
    languages: HashMap<u64, usize>,
}

impl Collector for Counter {
    type Fruit = Tally;
    type Child = SegmentCounter;

    fn for_segment(&self, _: SegmentOrdinal, segment: &SegmentReader) -> tantivy::Result<SegmentCounter> {
        let columns = segment.fast_fields();
        Ok(SegmentCounter {
            wanted: self.kinds.clone(),
            kind: columns.u64(KIND)?,
            section: columns.i64(SECTION)?,
            person: columns.i64(PERSON)?,
            genre: columns.u64(GENRE)?,
            language: columns.u64(LANGUAGE)?,
            kinds: HashMap::new(),
            sections: HashMap::new(),
            people: HashMap::new(),
            genres: HashMap::new(),
            languages: HashMap::new(),
        })
    }

    fn requires_scoring(&self) -> bool {
        false
    }

    fn merge_fruits(&self, fruits: Vec<Tally>) -> tantivy::Result<Tally> {
        fn add<K: std::hash::Hash + Eq>(into: &mut HashMap<K, usize>, counts: HashMap<K, usize>) {
            for (key, count) in counts {
                *into.entry(key).or_default() += count;
            }
        }
        let mut all = Tally::default();
        for fruit in fruits {
            add(&mut all.kinds, fruit.kinds);
            add(&mut all.sections, fruit.sections);
            add(&mut all.people, fruit.people);
            add(&mut all.genres, fruit.genres);
            add(&mut all.languages, fruit.languages);
        }
        Ok(all)
    }
}

impl SegmentCollector for SegmentCounter {
    type Fruit = Tally;

    fn collect(&mut self, doc: DocId, _: Score) {
        let Some(code) = self.kind.first(doc) else { return };
        *self.kinds.entry(code).or_default() += 1;
        if !self.wanted.iter().any(|kind| *kind as u64 == code) {
            return;
        }
        for section in self.section.values_for_doc(doc) {
            *self.sections.entry(section).or_default() += 1;
        }
        for person in self.person.values_for_doc(doc) {
            *self.people.entry(person).or_default() += 1;
        }
        if let Some(genre) = self.genre.first(doc).filter(|genre| *genre > 0) {
            *self.genres.entry(genre).or_default() += 1;
        }
        if let Some(language) = self.language.first(doc) {
            *self.languages.entry(language).or_default() += 1;
        }
    }

    fn harvest(self) -> Tally {
        Tally {
            kinds: self.kinds.into_iter().filter_map(|(code, count)| Some((Kind::from_code(code)?, count))).collect(),
            sections: self.sections,
            people: self.people,
            genres: self.genres,
            languages: self.languages.into_iter().map(|(packed, count)| (unpack(packed), count)).collect(),
        }
    }
}
