//! What the reader had to mend, and why it refuses.

use std::fmt;

/// Why a file cannot be read at all.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The input itself failed.
    #[error("the file cannot be read at byte {offset}: {source}")]
    Io {
        /// Where in the file.
        offset: u64,
        /// The cause.
        source: std::io::Error,
    },
    /// Something else than an export was given; the text says what it seems to be.
    #[error("not a WordPress export: {0}")]
    NotAnExport(String),
    /// The file declares a document type or entities. No export does; such files are attacks.
    #[error(
        "the file has a document type or entity declaration at byte {offset}, which no WordPress export has; it is refused"
    )]
    Doctype {
        /// Where in the file.
        offset: u64,
    },
    /// The file is in an encoding that is not read.
    #[error("the file is encoded in {0}; convert it to UTF-8 first (iconv -f {0} -t UTF-8)")]
    Encoding(String),
}

/// One thing that was wrong in the file and what was done about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repair {
    /// Where in the file, in bytes from its start.
    pub offset: u64,
    /// Number and title of the item concerned, where it is known.
    pub item: Option<String>,
    /// What was wrong.
    pub what: What,
}

impl fmt::Display for Repair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.item {
            Some(item) => write!(f, "{item}: {} (byte {})", self.what, self.offset),
            None => write!(f, "{} (byte {})", self.what, self.offset),
        }
    }
}

/// A kind of fault. Element names are those of the file's format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// Text stood before the start of the export.
    JunkBefore,
    /// Text stood between elements, where none belongs.
    StrayText,
    /// The file is an ordinary feed without WordPress's elements.
    PlainFeed,
    /// The declared encoding is not the one the bytes are in.
    WrongEncoding(String),
    /// Bytes that are not UTF-8 were read as Windows-1252.
    ReadAsWindows1252(&'static str),
    /// Bytes that mean nothing were replaced by U+FFFD.
    BytesReplaced(&'static str),
    /// Control characters were left out.
    ControlCharacters(&'static str),
    /// An ampersand stood alone and was kept as it is.
    BareAmpersand(&'static str),
    /// An entity of unknown name was kept as it is.
    UnknownEntity(&'static str, String),
    /// A reference to a character that cannot exist was left out.
    BadCharacterReference(&'static str, String),
    /// `]]>` stood inside a CDATA section and was kept as text.
    CdataInsideCdata(&'static str),
    /// A CDATA section had no end; it was ended with its element.
    UnclosedCdata(&'static str),
    /// Markup stood unescaped in a field and was kept as text.
    MarkupInField(&'static str),
    /// An element had no end tag.
    MissingEndTag(&'static str),
    /// An end tag without a start.
    StrayEndTag(&'static str),
    /// An element out of its place was passed over.
    OutOfPlace(&'static str),
    /// The same element twice; the first that is not empty counts.
    Duplicate(&'static str),
    /// A field was longer than the bound; its end is lost.
    FieldTooLong(&'static str),
    /// An item was larger than the bound; its later parts are lost.
    ItemTooLarge,
    /// What looked like a tag had no end within the bound and was taken as text.
    TagTooLong,
    /// Unknown elements were nested deeper than the bound.
    TooDeep,
    /// An item, comment, person or term without its number.
    MissingId(&'static str),
    /// A number that is none.
    BadNumber(&'static str, String),
    /// A date that is none.
    BadDate(&'static str, String),
    /// The time was worked out from another field.
    DateFrom(&'static str),
    /// No date at all.
    NoDate(&'static str),
    /// The file ends here, inside the named element. What was whole is kept.
    Truncated(&'static str),
    /// The file ends inside an item that was not whole enough to keep: it is lost.
    TruncatedItemLost,
    /// So many notes that this number of further ones was not kept.
    More(u64),
}

impl What {
    /// Whether something of the file is lost by it (otherwise it is only changed).
    pub fn is_loss(&self) -> bool {
        matches!(
            self,
            What::FieldTooLong(_)
                | What::ItemTooLarge
                | What::OutOfPlace(_)
                | What::Truncated(_)
                | What::TruncatedItemLost
                | What::BytesReplaced(_)
        )
    }
}

impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            What::JunkBefore => write!(f, "text before the start of the export was passed over"),
            What::StrayText => write!(f, "text between elements was passed over"),
            What::PlainFeed => {
                write!(f, "this is an ordinary feed, not a whole export: only its latest items are in it")
            }
            What::WrongEncoding(e) => {
                write!(f, "the file says it is {e} but is UTF-8; read as UTF-8")
            }
            What::ReadAsWindows1252(e) => {
                write!(f, "{e}: bytes that are not UTF-8 were read as Windows-1252")
            }
            What::BytesReplaced(e) => write!(f, "{e}: unreadable bytes were replaced by \u{FFFD}"),
            What::ControlCharacters(e) => write!(f, "{e}: control characters were left out"),
            What::BareAmpersand(e) => write!(f, "{e}: a bare & was kept"),
            What::UnknownEntity(e, name) => {
                write!(f, "{e}: the unknown entity &{name}; was kept as text")
            }
            What::BadCharacterReference(e, r) => {
                write!(f, "{e}: the impossible character &{r}; was left out")
            }
            What::CdataInsideCdata(e) => write!(f, "{e}: ]]> inside CDATA was kept as text"),
            What::UnclosedCdata(e) => {
                write!(f, "{e}: CDATA without an end was ended with its element")
            }
            What::MarkupInField(e) => write!(f, "{e}: unescaped markup was kept as text"),
            What::MissingEndTag(e) => write!(f, "{e}: the end tag is missing"),
            What::StrayEndTag(e) => write!(f, "{e}: an end tag without its start was passed over"),
            What::OutOfPlace(e) => write!(f, "{e}: out of its place, not kept"),
            What::Duplicate(e) => write!(f, "{e}: there twice; the first was kept"),
            What::FieldTooLong(e) => write!(f, "{e}: longer than 16 MB; its end is lost"),
            What::ItemTooLarge => write!(f, "larger than 256 MB; its later parts are lost"),
            What::TagTooLong => write!(f, "a tag without an end was taken as text"),
            What::TooDeep => write!(f, "unknown elements nested more than 64 deep were passed over"),
            What::MissingId(e) => write!(f, "{e} is missing"),
            What::BadNumber(e, v) => write!(f, "{e}: “{v}” is no number"),
            What::BadDate(e, v) => write!(f, "{e}: “{v}” is no usable date"),
            What::DateFrom(e) => write!(f, "the time was taken from {e}"),
            What::NoDate(e) => write!(f, "{e}: no usable date"),
            What::Truncated(e) => write!(f, "the file ends inside {e}; what was whole is kept"),
            What::TruncatedItemLost => write!(f, "the file ends inside this item; it is lost"),
            What::More(n) => write!(f, "{n} further notes were not kept"),
        }
    }
}

/// The notes taken so far, bounded.
#[derive(Default)]
pub(super) struct Notes {
    list: Vec<Repair>,
    more: u64,
    unlabelled_from: usize,
}

impl Notes {
    const MOST: usize = 10_000;

    /// Notes a repair once for the record being read.
    pub fn push(&mut self, offset: u64, what: What) {
        if self.list[self.unlabelled_from..].iter().take(64).any(|r| r.what == what) {
            return;
        }
        if self.list.len() >= Self::MOST {
            self.more += 1;
        } else {
            self.list.push(Repair { offset, item: None, what });
        }
    }

    /// Ends a record: its notes get the name of the item, and the next record begins.
    pub fn label(&mut self, item: impl FnOnce() -> Option<String>) {
        if self.unlabelled_from < self.list.len()
            && let Some(item) = item()
        {
            for repair in &mut self.list[self.unlabelled_from..] {
                repair.item = Some(item.clone());
            }
        }
        self.unlabelled_from = self.list.len();
    }

    /// Hands the notes out.
    pub fn take(&mut self, offset: u64) -> Vec<Repair> {
        if self.more > 0 {
            self.list.push(Repair { offset, item: None, what: What::More(self.more) });
            self.more = 0;
        }
        self.unlabelled_from = 0;
        std::mem::take(&mut self.list)
    }
}
