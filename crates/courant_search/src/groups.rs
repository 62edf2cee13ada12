//! What is known of every text of a segment: its row, its date, and what it counts for (its kind, its sections, who wrote
//! it).
//!
//! Few texts differ in that, so each text has the number of its group, and what was found is counted by group: one
//! number to read for a text, whatever is told of it. In their topics nearly all differ: each text has its own.

use crate::find::Hit;
use crate::schema::{GENRE, ID, KIND, Kind, LANGUAGE, PERSON, PUBLISHED_AT, SECTION, TOPIC};
use std::collections::HashMap;
use tantivy::columnar::Column;
use tantivy::{DocId, SegmentReader};

/// What texts have in common.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Group {
    pub kind: Kind,
    pub sections: Vec<i64>,
    pub people: Vec<i64>,
    /// 0 where it is not said.
    pub genre: u64,
    /// Packed; 0 for none.
    pub language: u64,
}

/// Topics with a row beyond that are not counted: counts lie in a list as long as the last row.
const MOST_TOPICS: i64 = 1 << 22;

/// The groups of a segment: eight bytes for each of its texts, four for each topic of one; and columns of it, which take time to
/// open.
pub(crate) struct Groups {
    groups: Vec<Group>,
    of: Vec<u32>,
    /// Rows of topics, text after text, and where those of each text end.
    topics: Vec<u32>,
    topics_end: Vec<u32>,
    /// A row that none of them reaches.
    topics_below: usize,
    id: Column<i64>,
    published_at: Column<i64>,
}

impl Groups {
    /// Reads every text of a segment once.
    pub fn read(segment: &SegmentReader) -> tantivy::Result<Groups> {
        let columns = segment.fast_fields();
        let (kind, genre, language) = (columns.u64(KIND)?, columns.u64(GENRE)?, columns.u64(LANGUAGE)?);
        let (section, person, topic) = (columns.i64(SECTION)?, columns.i64(PERSON)?, columns.i64(TOPIC)?);
        let mut numbers: HashMap<Group, u32> = HashMap::new();
        let mut groups = Groups {
            groups: Vec::new(),
            of: Vec::with_capacity(segment.max_doc() as usize),
            topics: Vec::new(),
            topics_end: Vec::with_capacity(segment.max_doc() as usize),
            topics_below: 0,
            id: columns.i64(ID)?,
            published_at: columns.i64(PUBLISHED_AT)?,
        };
        let mut group = Group::default();
        for doc in 0..segment.max_doc() {
            group.kind = kind.first(doc).and_then(Kind::from_code).unwrap_or_default();
            group.genre = genre.first(doc).unwrap_or_default();
            group.language = language.first(doc).unwrap_or_default();
            group.sections.clear();
            group.sections.extend(section.values_for_doc(doc));
            group.people.clear();
            group.people.extend(person.values_for_doc(doc));
            // Texts that were put in one after the other often are of one group: comments nearly always.
            let last = groups.of.last().copied().filter(|last| groups.groups[*last as usize] == group);
            let number = match last.or_else(|| numbers.get(&group).copied()) {
                Some(number) => number,
                None => {
                    let number = groups.groups.len() as u32;
                    groups.groups.push(group.clone());
                    numbers.insert(group.clone(), number);
                    number
                }
            };
            groups.of.push(number);
            let rows = topic.values_for_doc(doc).filter(|row| (0..MOST_TOPICS).contains(row));
            groups.topics.extend(rows.map(|row| row as u32));
            groups.topics_end.push(groups.topics.len() as u32);
        }
        groups.topics.shrink_to_fit();
        groups.topics_below = groups.topics.iter().max().map_or(0, |row| *row as usize + 1);
        Ok(groups)
    }

    pub fn len(&self) -> usize {
        self.groups.len()
    }

    /// The number of a text's group.
    pub fn of(&self, doc: DocId) -> usize {
        self.of[doc as usize] as usize
    }

    /// Rows of the topics of a text.
    pub fn topics_of(&self, doc: DocId) -> &[u32] {
        let end = |doc: DocId| self.topics_end[doc as usize] as usize;
        &self.topics[doc.checked_sub(1).map_or(0, end)..end(doc)]
    }

    /// A row that no topic of a text reaches.
    pub fn topics_below(&self) -> usize {
        self.topics_below
    }

    /// What a text is: its kind and row.
    pub fn hit(&self, doc: DocId) -> Option<Hit> {
        Some(Hit { kind: self.groups[self.of(doc)].kind, id: self.id.first(doc)? })
    }

    /// ms UTC; none where it has no date.
    pub fn published_at(&self, doc: DocId) -> Option<i64> {
        self.published_at.first(doc).filter(|at| *at > 0)
    }

    pub fn iter(&self) -> impl Iterator<Item = &Group> {
        self.groups.iter()
    }
}
