//! Why a body from an editor was not taken, and where in it the reason stands.

/// Why a body was not taken, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IntakeRefusal {
    /// What is wrong.
    pub reason: IntakeReason,
    /// Where.
    pub place: Place,
}

/// A place in a body as it was sent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    /// Which block of the text, counted from 1, whatever is nested in it; none outside the text.
    pub block: Option<usize>,
    /// Which footnote, counted from 1; none outside the notes.
    pub note: Option<usize>,
    /// Id of the innermost block around the place, where it has one of the allowed form.
    pub id: Option<String>,
    /// The place as a JSON pointer (RFC 6901) into what was sent; empty for the whole.
    pub path: String,
}

/// What may be wrong with a body, so that a person has to decide about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IntakeReason {
    /// More bytes than a body may have.
    TooLarge {
        /// Most bytes.
        most: usize,
    },
    /// Not JSON in UTF-8.
    NotJson,
    /// JSON, but not of a body: a block of no known type, or a field that is missing or of another type.
    NotABody,
    /// Containers stand too deep in one another.
    TooDeep,
    /// More blocks than a body may have, those in containers included.
    TooManyBlocks {
        /// Most blocks.
        most: usize,
    },
    /// More cells in all tables together than a body may have.
    TooManyCells {
        /// Most cells.
        most: usize,
    },
    /// A row of a table spans more columns than a table may have.
    TooManyColumns {
        /// Most columns.
        most: usize,
    },
    /// More footnotes than a body may have.
    TooManyNotes {
        /// Most notes.
        most: usize,
    },
    /// More pictures, clips, tracks and files than a body may have.
    TooManyMedia {
        /// Most media.
        most: usize,
    },
    /// A text that goes on without a break for too long.
    TextTooLong {
        /// Most bytes.
        most: usize,
    },
    /// A title, label, credit line or replacement text that is too long.
    FieldTooLong {
        /// Most bytes.
        most: usize,
    },
    /// An address that is too long.
    AddressTooLong {
        /// Most bytes.
        most: usize,
    },
    /// Not an address a link may lead to: http, https, mailto, tel or a place on this site.
    LinkAddress,
    /// Not an address a picture, sound, film or file may have.
    MediaAddress,
    /// Not an address on the web, where a post or player of another site is to be shown.
    EmbedAddress,
    /// Not an address on the web, where the source of a quotation is named.
    SourceAddress,
    /// A sound or film without a file.
    NoFile,
    /// Not the tag of a language (BCP 47).
    Language,
    /// Not a name by which a place can be linked: with spaces, empty, or too long.
    Anchor,
    /// Not the id of a question.
    Question,
    /// Not an id of a footnote.
    NoteId,
    /// Two footnotes have the same id.
    NoteTwice,
}

impl IntakeReason {
    /// Key of the sentence that tells it, whose number is [`Self::number`].
    pub fn key(self) -> &'static str {
        match self {
            IntakeReason::TooLarge { .. } => "body-refused-too-large",
            IntakeReason::NotJson => "body-refused-not-json",
            IntakeReason::NotABody => "body-refused-not-a-body",
            IntakeReason::TooDeep => "body-refused-too-deep",
            IntakeReason::TooManyBlocks { .. } => "body-refused-too-many-blocks",
            IntakeReason::TooManyCells { .. } => "body-refused-too-many-cells",
            IntakeReason::TooManyColumns { .. } => "body-refused-too-many-columns",
            IntakeReason::TooManyNotes { .. } => "body-refused-too-many-notes",
            IntakeReason::TooManyMedia { .. } => "body-refused-too-many-media",
            IntakeReason::TextTooLong { .. } => "body-refused-text-too-long",
            IntakeReason::FieldTooLong { .. } => "body-refused-field-too-long",
            IntakeReason::AddressTooLong { .. } => "body-refused-address-too-long",
            IntakeReason::LinkAddress => "body-refused-link-address",
            IntakeReason::MediaAddress => "body-refused-media-address",
            IntakeReason::EmbedAddress => "body-refused-embed-address",
            IntakeReason::SourceAddress => "body-refused-source-address",
            IntakeReason::NoFile => "body-refused-no-file",
            IntakeReason::Language => "body-refused-language",
            IntakeReason::Anchor => "body-refused-anchor",
            IntakeReason::Question => "body-refused-question",
            IntakeReason::NoteId => "body-refused-note-id",
            IntakeReason::NoteTwice => "body-refused-note-twice",
        }
    }

    /// The limit that the sentence names; none where there is no number in it.
    pub fn number(self) -> Option<usize> {
        match self {
            IntakeReason::TooLarge { most }
            | IntakeReason::TooManyBlocks { most }
            | IntakeReason::TooManyCells { most }
            | IntakeReason::TooManyColumns { most }
            | IntakeReason::TooManyNotes { most }
            | IntakeReason::TooManyMedia { most }
            | IntakeReason::TextTooLong { most }
            | IntakeReason::FieldTooLong { most }
            | IntakeReason::AddressTooLong { most } => Some(most),
            IntakeReason::NotJson
            | IntakeReason::NotABody
            | IntakeReason::TooDeep
            | IntakeReason::LinkAddress
            | IntakeReason::MediaAddress
            | IntakeReason::EmbedAddress
            | IntakeReason::SourceAddress
            | IntakeReason::NoFile
            | IntakeReason::Language
            | IntakeReason::Anchor
            | IntakeReason::Question
            | IntakeReason::NoteId
            | IntakeReason::NoteTwice => None,
        }
    }
}

impl std::fmt::Display for IntakeRefusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} at {:?}", self.reason.key(), self.place.path)
    }
}

impl std::error::Error for IntakeRefusal {}

impl Place {
    /// The place a JSON pointer leads to.
    pub(super) fn at(path: &str, id: Option<&str>) -> Place {
        let number = |list: &str| {
            let rest = path.strip_prefix(list)?;
            let digits = rest.split('/').next()?;
            digits.parse::<usize>().ok()?.checked_add(1)
        };
        Place {
            block: number("/blocks/"),
            note: number("/footnotes/"),
            id: id.map(str::to_owned),
            path: path.to_owned(),
        }
    }
}
