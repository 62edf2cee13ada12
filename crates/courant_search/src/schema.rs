//! What a document of the index is, and the fields it is kept in.

use crate::tokens::GIVEN;
use tantivy::Term;
use tantivy::schema::{Field, IndexRecordOption, NumericOptions, Schema, TextFieldIndexing, TextOptions};

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Kind {
    /// A dated article.
    #[default]
    Article = 1,
    /// A standing page.
    Page = 2,
    /// A reader's comment.
    Comment = 3,
    /// Somebody who writes.
    Person = 4,
    /// What articles are about.
    Topic = 5,
    /// A running story.
    Dossier = 6,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Kind; 6] = [Kind::Article, Kind::Page, Kind::Comment, Kind::Person, Kind::Topic, Kind::Dossier];

    pub(crate) fn from_code(code: u64) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| *kind as u64 == code)
    }

    /// Its place in [`Kind::ALL`].
    pub(crate) fn place(self) -> usize {
        self as usize - 1
    }

    /// Articles and pages are rows of one table.
    fn family(self) -> u64 {
        match self {
            Kind::Article | Kind::Page => 1,
            other => other as u64,
        }
    }
}

/// A text as it goes into the index. Nothing of it can be read out again but its row.
#[derive(Clone, Debug, Default)]
pub struct Document {
    /// What it is.
    pub kind: Kind,
    /// Its row, 0 or more.
    pub id: i64,
    /// The article that a comment stands under.
    pub parent: Option<i64>,
    /// BCP 47; the stems are this language's.
    pub language: String,
    /// Titles, one a line; the name of a person, topic or dossier.
    pub headline: String,
    /// What stands under the headline.
    pub standfirst: String,
    /// The text.
    pub body: String,
    /// Names of people, topics and sections, one a line.
    pub names: String,
    /// Rows of its sections, those above included; of a comment those of its article.
    pub sections: Vec<i64>,
    /// Rows of who wrote it.
    pub people: Vec<i64>,
    /// Rows of what it is about.
    pub topics: Vec<i64>,
    /// What kind of writing it is, by a number of the caller's; 0 where that is not said.
    pub genre: u64,
    /// ms UTC; 0 for what has no date.
    pub published_at: i64,
    /// What the caller knows it by: another stamp means that it has to be put in again ([`crate::Index::stamps`]).
    pub stamp: u64,
}

impl Document {
    /// Its texts, and how often a word of each counts: as often as it would have to stand in the body to say as much.
    pub(crate) fn texts(&self) -> [(&String, usize); 4] {
        [(&self.headline, 2), (&self.standfirst, 2), (&self.body, 1), (&self.names, 2)]
    }
}

/// The fields of the index.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fields {
    pub key: Field,
    pub kind: Field,
    pub id: Field,
    pub parent: Field,
    pub language: Field,
    pub section: Field,
    pub person: Field,
    pub topic: Field,
    pub genre: Field,
    pub published_at: Field,
    pub stamp: Field,
    /// Every word of the text in every form, without places: it finds texts, the fields below say how well they fit.
    pub all: Field,
    pub headline: Field,
    pub standfirst: Field,
    pub body: Field,
    pub names: Field,
}

pub(crate) const KIND: &str = "kind";
pub(crate) const ID: &str = "id";
pub(crate) const LANGUAGE: &str = "language";
pub(crate) const SECTION: &str = "section";
pub(crate) const PERSON: &str = "person";
pub(crate) const TOPIC: &str = "topic";
pub(crate) const GENRE: &str = "genre";
pub(crate) const PUBLISHED_AT: &str = "published_at";
pub(crate) const STAMP: &str = "stamp";

pub(crate) fn schema() -> (Schema, Fields) {
    let mut builder = Schema::builder();
    let text = TextOptions::default().set_indexing_options(
        TextFieldIndexing::default().set_tokenizer(GIVEN).set_index_option(IndexRecordOption::WithFreqsAndPositions),
    );
    let all = TextOptions::default().set_indexing_options(
        TextFieldIndexing::default().set_tokenizer(GIVEN).set_index_option(IndexRecordOption::WithFreqs),
    );
    let key = NumericOptions::default().set_indexed();
    let fast = NumericOptions::default().set_fast();
    let both = NumericOptions::default().set_indexed().set_fast();
    let fields = Fields {
        key: builder.add_u64_field("key", key.clone()),
        kind: builder.add_u64_field(KIND, both.clone()),
        id: builder.add_i64_field(ID, fast.clone()),
        parent: builder.add_u64_field("parent", key),
        language: builder.add_u64_field(LANGUAGE, both.clone()),
        section: builder.add_i64_field(SECTION, both.clone()),
        person: builder.add_i64_field(PERSON, both.clone()),
        topic: builder.add_i64_field(TOPIC, both.clone()),
        genre: builder.add_u64_field(GENRE, both),
        published_at: builder.add_i64_field(PUBLISHED_AT, fast.clone()),
        stamp: builder.add_u64_field(STAMP, fast),
        all: builder.add_text_field("all", all),
        headline: builder.add_text_field("headline", text.clone()),
        standfirst: builder.add_text_field("standfirst", text.clone()),
        body: builder.add_text_field("body", text.clone()),
        names: builder.add_text_field("names", text),
    };
    (builder.build(), fields)
}

impl Fields {
    /// Every field of words with places, and its weight: a word of the headline says more than one of the text.
    pub fn weighed(&self) -> [(Field, f32); 4] {
        [(self.headline, 4.0), (self.names, 2.5), (self.standfirst, 2.0), (self.body, 1.0)]
    }

    /// What a document is deleted by.
    pub fn key_term(&self, kind: Kind, id: i64) -> Term {
        // Rows are numbered from 1; eight bits are left for the kind.
        Term::from_field_u64(self.key, key(kind, id))
    }

    /// What the comments of an article are deleted by.
    pub fn parent_term(&self, article_id: i64) -> Term {
        Term::from_field_u64(self.parent, article_id.unsigned_abs())
    }
}

pub(crate) fn key(kind: Kind, id: i64) -> u64 {
    kind.family() << 56 | id.unsigned_abs() & 0x00ff_ffff_ffff_ffff
}

/// A language tag as a number: eight letters of it, or its first part where it is longer.
pub(crate) fn pack(tag: &str) -> u64 {
    let tag = tag.to_ascii_lowercase().replace('_', "-");
    let tag = if tag.len() > 8 { tag.split('-').next().unwrap_or_default() } else { &tag };
    tag.bytes().take(8).fold(0, |packed, byte| packed << 8 | u64::from(byte))
}

pub(crate) fn unpack(packed: u64) -> String {
    packed.to_be_bytes().iter().filter(|byte| **byte != 0).map(|byte| char::from(*byte)).collect()
}
