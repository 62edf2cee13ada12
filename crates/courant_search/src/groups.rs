//! What is known of every text of a segment: its row, its date, and what it counts for (its kind, its sections, who wrote
//! it).
//!
//! Few texts differ in that, so each text has the number of its group, and what was found is counted by group: one
//! number to read for a text, whatever is told of it. In their topics nearly all differ: each text has its own.

use crate::find::Hit;
use crate::schema::{GENRE, ID, KIND, Kind, LANGUAGE, PERSON, PUBLISHED_AT, SECTION, TOPIC};
use crate::survey::newest_from;
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

/// What is kept of a text, side by side: where texts lie far from each other, reading one place costs less than reading three.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Text {
    /// The number of its group.
    pub group: u32,
    /// Where its topics begin; they end where those of the next one begin.
    topics_at: u32,
    /// Seconds UTC; 0 where it has no date.
    published_at: u32,
}

impl Text {
    /// ms UTC, to the second; none where it has no date.
    pub fn published_at(self) -> Option<i64> {
        (self.published_at > 0).then(|| i64::from(self.published_at) * 1_000)
    }
}

/// The groups of a segment: twelve bytes for each of its texts, four for each topic of one; and columns of it, which take time to
/// open.
pub(crate) struct Groups {
    groups: Vec<Group>,
    /// By text, and one more, which says where the last one's topics end.
    texts: Vec<Text>,
    /// Rows of topics, text after text.
    topics: Vec<u32>,
    /// A row that none of them reaches.
    topics_below: usize,
    /// By kind, of the last texts: when the newest was published.
    newest: [u32; Kind::ALL.len()],
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
            texts: Vec::with_capacity(segment.max_doc() as usize + 1),
            topics: Vec::new(),
            topics_below: 0,
            newest: [0; Kind::ALL.len()],
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
            let last = groups.texts.last().map(|text| text.group).filter(|last| groups.groups[*last as usize] == group);
            let number = match last.or_else(|| numbers.get(&group).copied()) {
                Some(number) => number,
                None => {
                    let number = groups.groups.len() as u32;
                    groups.groups.push(group.clone());
                    numbers.insert(group.clone(), number);
                    number
                }
            };
            let published_at = groups.published_at.first(doc).filter(|at| *at > 0);
            groups.texts.push(Text {
                group: number,
                topics_at: groups.topics.len() as u32,
                published_at: published_at.map_or(0, |at| (at / 1_000).clamp(1, i64::from(u32::MAX)) as u32),
            });
            let rows = topic.values_for_doc(doc).filter(|row| (0..MOST_TOPICS).contains(row));
            groups.topics.extend(rows.map(|row| row as u32));
        }
        for text in &groups.texts[newest_from(segment.max_doc()) as usize..] {
            let newest = &mut groups.newest[groups.groups[text.group as usize].kind.place()];
            *newest = text.published_at.max(*newest);
        }
        groups.texts.push(Text { topics_at: groups.topics.len() as u32, ..Text::default() });
        groups.topics.shrink_to_fit();
        groups.topics_below = groups.topics.iter().max().map_or(0, |row| *row as usize + 1);
        Ok(groups)
    }

    pub fn len(&self) -> usize {
        self.groups.len()
    }

    /// What is kept of a text.
    pub fn text(&self, doc: DocId) -> Text {
        self.texts[doc as usize]
    }

    /// That, and where the rows of its topics lie.
    pub fn text_and_topics(&self, doc: DocId) -> (Text, [u32; 2]) {
        let text = self.texts[doc as usize];
        (text, [text.topics_at, self.texts[doc as usize + 1].topics_at])
    }

    /// The rows of topics that lie there.
    pub fn topics(&self, [start, end]: [u32; 2]) -> &[u32] {
        &self.topics[start as usize..end as usize]
    }

    /// When the newest text of some kinds among the last of the segment was published (seconds UTC); 0 where none of them has a
    /// date.
    pub fn newest(&self, kinds: &[Kind]) -> u32 {
        kinds.iter().map(|kind| self.newest[kind.place()]).max().unwrap_or_default()
    }

    /// A row that no topic of a text reaches.
    pub fn topics_below(&self) -> usize {
        self.topics_below
    }

    /// What a text is: its kind and row.
    pub fn hit(&self, doc: DocId) -> Option<Hit> {
        Some(Hit { kind: self.groups[self.text(doc).group as usize].kind, id: self.id.first(doc)? })
    }

    /// ms UTC; none where it has no date.
    pub fn published_at(&self, doc: DocId) -> Option<i64> {
        self.published_at.first(doc).filter(|at| *at > 0)
    }

    pub fn iter(&self) -> impl Iterator<Item = &Group> {
        self.groups.iter()
    }
}
