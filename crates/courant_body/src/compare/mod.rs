//! What changed between two bodies, block by block and word by word, for those who edit and sign off.
//!
//! A body becomes a list of rows in reading order: each paragraph, heading, picture, table, player is
//! one, and so is each container (with its label or title), before what stands in it. Rows of the two
//! bodies are brought together by what they say and by the ids of their blocks, then compared: texts by
//! words ([`courant_text::diff`]), everything else field by field. Marks are no text: where only they
//! differ, that is said and no more, except for links, whose addresses are told.
//!
//! Work is bounded by counts, so the same two bodies always give the same comparison.
//!
//! Not here: who may see a comparison, and which two texts are compared.

mod align;
mod keys;
mod rows;
mod said;
mod unit;
mod write;

use crate::Body;

pub use write::{COMPARE_KEYS, CompareOptions, CompareWords, write_comparison_html, write_text_comparison_html};

/// What changed between two bodies.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Comparison {
    /// In the order of the new body; what is gone stands where it was.
    pub rows: Vec<CompareRow>,
    /// Words that are no longer there: of texts, captions, titles, cells.
    pub words_gone: usize,
    /// Words that were not there.
    pub words_come: usize,
}

impl Comparison {
    /// Whether the two bodies say and show the same.
    pub fn is_same(&self) -> bool {
        self.rows.iter().all(CompareRow::is_same)
    }

    /// How many rows changed, came, went or moved.
    pub fn changes(&self) -> usize {
        self.rows.iter().filter(|row| !row.is_same()).count()
    }
}

/// A block, or a part of one, in both bodies or in one of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompareRow {
    /// Id of the block, in the new body where it stands there; of a footnote, its own.
    pub id: String,
    /// What it is, in the new body where it stands there.
    pub kind: CompareKind,
    /// How many containers it stands in.
    pub depth: usize,
    /// Language other than the article's (BCP 47).
    pub lang: Option<String>,
    /// What became of it.
    pub change: RowChange,
    /// It stands elsewhere among the others.
    pub is_moved: bool,
    /// Words that stayed are marked otherwise (stressed, smaller, in another language, …).
    pub is_marked_otherwise: bool,
    /// Its text in runs; empty where it has none.
    pub text: Vec<WordRun>,
    /// What changed beside the text. Of a row that came or went, everything there is to say of it.
    pub fields: Vec<FieldChange>,
}

impl CompareRow {
    /// Whether it stands in both bodies, the same, in the same place.
    pub fn is_same(&self) -> bool {
        self.change == RowChange::Same && !self.is_moved
    }
}

/// What became of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowChange {
    /// In both, the same.
    Same,
    /// In both, but not the same.
    Changed,
    /// In the new body only.
    Come,
    /// In the old body only.
    Gone,
}

/// A stretch of text in both bodies or in one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WordRun {
    /// In both.
    Same(String),
    /// In the old one only.
    Gone(String),
    /// In the new one only.
    Come(String),
}

/// A field that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldChange {
    /// Which.
    pub field: CompareField,
    /// What it said and says. Where [`CompareField::is_named`] holds, the texts are keys of words.
    pub runs: Vec<WordRun>,
}

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CompareKind {
    /// A paragraph.
    Paragraph,
    /// A heading.
    Crosshead,
    /// A part, with its label.
    Part,
    /// A list.
    List,
    /// A list of terms.
    Definitions,
    /// A term.
    Term,
    /// A quotation.
    Quote,
    /// A quotation lifted out.
    PullQuote,
    /// Who is quoted.
    Attribution,
    /// A picture, with its caption.
    Figure,
    /// Several pictures, with their caption.
    Gallery,
    /// Sound, with its caption.
    Audio,
    /// Film, with its caption.
    Video,
    /// Several clips.
    Playlist,
    /// A player or post of another site, with its caption.
    Embed,
    /// A file, with its label.
    Download,
    /// A table, with its caption.
    Table,
    /// Program text.
    Code,
    /// Text whose spaces count.
    Preformatted,
    /// Verse.
    Verse,
    /// A box, with its title.
    Sidebar,
    /// Something to unfold, with what is always visible.
    Details,
    /// A rule.
    Rule,
    /// A break of pages.
    PageBreak,
    /// The end of the teaser.
    TeaserEnd,
    /// A footnote.
    Footnote,
}

/// What can be said of a row beside its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CompareField {
    /// Its kind, where a heading became a paragraph and the like.
    Kind,
    /// In which kind of container it stands.
    Within,
    /// Language.
    Lang,
    /// Alignment.
    Align,
    /// Level of a heading.
    Level,
    /// Name by which it can be linked, and names of places in its text.
    Anchor,
    /// Kind of writing of a part.
    PartKind,
    /// Numbered or not.
    Ordered,
    /// First number of a list.
    Start,
    /// Whether a list counts down.
    Reversed,
    /// Address of what is quoted.
    Source,
    /// Which picture, file or page: its address, or its number in the library.
    Medium,
    /// Replacement text.
    Alt,
    /// Who made it.
    CreditLine,
    /// Addresses that its text, or a click on it, leads to.
    Link,
    /// How a picture stands in the text.
    Placement,
    /// Width and height that were asked for.
    Size,
    /// Columns of a gallery.
    Columns,
    /// Title.
    Title,
    /// Still picture of a film.
    Poster,
    /// Text track.
    Track,
    /// Whether a clip starts again at its end.
    Loop,
    /// Language of program text.
    Program,
    /// Text of the notes referred to.
    Note,
    /// Questions about passages.
    Question,
    /// A row of a table.
    TableRow {
        /// From 1, in the new table; of one that is gone, in the old.
        row: usize,
    },
    /// A cell of a table.
    Cell {
        /// From 1, in the new table.
        row: usize,
        /// From 1.
        column: usize,
    },
}

/// What changed from the old body to the new one.
pub fn compare(old: &Body, new: &Body) -> Comparison {
    let (old, new) = (unit::units(old), unit::units(new));
    let pairs = align::pair(&old, &new);
    rows::compare(&old, &new, &pairs)
}
