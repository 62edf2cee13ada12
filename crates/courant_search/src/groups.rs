//! What is known of every text of a segment: its row, its date, and what it counts for (its kind, its sections, who wrote
//! it).
//!
//! Few texts differ in that, so each text has the number of its group, and what was found is counted by group: one
//! number to read for a text, whatever is told of it.

use crate::find::Hit;
use crate::schema::{GENRE, ID, KIND, Kind, LANGUAGE, PERSON, PUBLISHED_AT, SECTION};
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

/// The groups of a segment: four bytes for each of its texts; and columns of it, which take time to open.
pub(crate) struct Groups {
    groups: Vec<Group>,
    of: Vec<u32>,
    id: Column<i64>,
    published_at: Column<i64>,
}

impl Groups {
    /// Reads every text of a segment once.
    pub fn read(segment: &SegmentReader) -> tantivy::Result<Groups> {
        let columns = segment.fast_fields();
        let (kind, genre, language) = (columns.u64(KIND)?, columns.u64(GENRE)?, columns.u64(LANGUAGE)?);
        let (section, person) = (columns.i64(SECTION)?, columns.i64(PERSON)?);
        let mut numbers: HashMap<Group, u32> = HashMap::new();
        let mut groups = Groups {
            groups: Vec::new(),
            of: Vec::with_capacity(segment.max_doc() as usize),
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
        }
        Ok(groups)
    }

    pub fn len(&self) -> usize {
        self.groups.len()
    }

    /// The number of a text's group.
    pub fn of(&self, doc: DocId) -> usize {
        self.of[doc as usize] as usize
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
