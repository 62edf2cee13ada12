//! Keys of the words for kinds and fields, and what may be said of them.

use super::{CompareField, CompareKind};

impl CompareKind {
    /// Key of its name.
    pub fn key(self) -> &'static str {
        match self {
            CompareKind::Paragraph => "compare-kind-paragraph",
            CompareKind::Crosshead => "compare-kind-crosshead",
            CompareKind::Part => "compare-kind-part",
            CompareKind::List => "compare-kind-list",
            CompareKind::Definitions => "compare-kind-definitions",
            CompareKind::Term => "compare-kind-term",
            CompareKind::Quote => "compare-kind-quote",
            CompareKind::PullQuote => "compare-kind-pull-quote",
            CompareKind::Attribution => "compare-kind-attribution",
            CompareKind::Figure => "compare-kind-figure",
            CompareKind::Gallery => "compare-kind-gallery",
            CompareKind::Audio => "compare-kind-audio",
            CompareKind::Video => "compare-kind-video",
            CompareKind::Playlist => "compare-kind-playlist",
            CompareKind::Embed => "compare-kind-embed",
            CompareKind::Download => "compare-kind-download",
            CompareKind::Table => "compare-kind-table",
            CompareKind::Code => "compare-kind-code",
            CompareKind::Preformatted => "compare-kind-preformatted",
            CompareKind::Verse => "compare-kind-verse",
            CompareKind::Sidebar => "compare-kind-sidebar",
            CompareKind::Details => "compare-kind-details",
            CompareKind::Rule => "compare-kind-rule",
            CompareKind::PageBreak => "compare-kind-page-break",
            CompareKind::TeaserEnd => "compare-kind-teaser-end",
            CompareKind::Footnote => "compare-kind-footnote",
        }
    }

    /// Whether spaces and line ends of its text count.
    pub(super) fn is_kept(self) -> bool {
        matches!(self, CompareKind::Code | CompareKind::Preformatted | CompareKind::Verse)
    }
}

impl CompareField {
    /// Key of its name; the numbers in it are [`Self::numbers`].
    pub fn key(self) -> &'static str {
        match self {
            CompareField::Kind => "compare-field-kind",
            CompareField::Within => "compare-field-within",
            CompareField::Lang => "compare-field-lang",
            CompareField::Align => "compare-field-align",
            CompareField::Level => "compare-field-level",
            CompareField::Anchor => "compare-field-anchor",
            CompareField::PartKind => "compare-field-part-kind",
            CompareField::Ordered => "compare-field-ordered",
            CompareField::Start => "compare-field-start",
            CompareField::Reversed => "compare-field-reversed",
            CompareField::Source => "compare-field-source",
            CompareField::Medium => "compare-field-medium",
            CompareField::Alt => "compare-field-alt",
            CompareField::CreditLine => "compare-field-credit-line",
            CompareField::Link => "compare-field-link",
            CompareField::Placement => "compare-field-placement",
            CompareField::Size => "compare-field-size",
            CompareField::Columns => "compare-field-columns",
            CompareField::Title => "compare-field-title",
            CompareField::Poster => "compare-field-poster",
            CompareField::Track => "compare-field-track",
            CompareField::Loop => "compare-field-loop",
            CompareField::Program => "compare-field-program",
            CompareField::Note => "compare-field-note",
            CompareField::Question => "compare-field-question",
            CompareField::TableRow { .. } => "compare-field-table-row",
            CompareField::Cell { .. } => "compare-field-cell",
        }
    }

    /// The numbers its name holds: of a row, or of a row and a column; none for the others.
    pub fn numbers(self) -> Vec<usize> {
        match self {
            CompareField::TableRow { row } => vec![row],
            CompareField::Cell { row, column } => vec![row, column],
            _ => Vec::new(),
        }
    }

    /// Whether its values are keys of words.
    pub fn is_named(self) -> bool {
        matches!(
            self,
            CompareField::Kind
                | CompareField::Within
                | CompareField::Align
                | CompareField::PartKind
                | CompareField::Ordered
                | CompareField::Reversed
                | CompareField::Placement
                | CompareField::Loop
        )
    }

    /// Whether it holds sentences: compared by words, and counted.
    pub(super) fn is_prose(self) -> bool {
        matches!(
            self,
            CompareField::Alt
                | CompareField::CreditLine
                | CompareField::Title
                | CompareField::TableRow { .. }
                | CompareField::Cell { .. }
        )
    }

    /// Whether something is known again by it.
    pub(super) fn is_telling(self) -> bool {
        matches!(
            self,
            CompareField::Medium | CompareField::Alt | CompareField::Title | CompareField::Source | CompareField::Link
        )
    }

    /// Whether it is said of what came or went as a whole. Where and how it stands is not.
    pub(super) fn is_said_of_all(self) -> bool {
        self.is_prose()
            || matches!(self, CompareField::Medium | CompareField::Link | CompareField::Source | CompareField::Track)
    }
}
