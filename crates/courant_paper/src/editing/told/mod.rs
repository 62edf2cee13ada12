//! What readers may know of changes: the notes on an article, why one is gone, the versions that stood before them.
//!
//! Everything here is for everybody and so says nothing of what only the desk knows: who changed a text, what was saved
//! between two publishings, what an article said that was taken down.

pub mod rows;

use super::Correction;

/// Most notes that an article's page and feeds show; older ones stand in the paper's list.
pub const NOTES: i64 = 50;

/// A note on an article with the versions between which the change was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noted {
    /// The note.
    pub note: Correction,
    /// The versions before and after the change, where readers may see both.
    pub versions: Option<(i64, i64)>,
}

impl Noted {
    /// Something was wrong; else there was something new.
    pub fn is_correction(&self) -> bool {
        self.note.kind == "correction"
    }
}

/// A note in the list of the whole paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The note.
    pub noted: Noted,
    /// Path of its article.
    pub path: String,
    /// Its headline.
    pub headline: String,
    /// Its language (BCP 47).
    pub language: String,
}

/// Why an article that readers knew is not there any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cause {
    /// The newsroom does not stand by it: it says of what.
    Retracted {
        /// Title of the article.
        headline: String,
        /// BCP 47.
        language: String,
    },
    /// Removed by law or for safety: nothing of it may be said, so its title is not even read.
    TakenDown,
}

/// What stands at the address of an article that is gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gone {
    /// Row of the article.
    pub article_id: i64,
    /// Its address.
    pub path: String,
    /// Why.
    pub cause: Cause,
    /// What readers are told of the reason.
    pub reason: String,
    /// Since when (ms UTC).
    pub at: i64,
}
