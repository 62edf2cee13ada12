//! Search: an index of the paper's texts in every script, inside the process.
//!
//! Plain documents go in ([`Writer::put`]), a question comes ([`Request`]), rows come out ([`Found`]): the index keeps no
//! text that could be shown, so whoever asks reads the rows again where it is known what may be read. A [`Marks`] finds
//! the words of the question in a text that is shown.
//!
//! - Words are cut, folded and converted by `courant_text` alone, in texts and questions alike (`tokens`).
//! - Languages with endings are searched by stems too; scripts without spaces by syllables that stand together.
//! - Each commit holds the number of the last event it knows of ([`Index::cursor`]): an index that was killed goes on
//!   from there.
//!
//! Of a text it is asked as well what is like it ([`Index::alike`]).
//!
//! Not here: what may be read, where texts come from, files beyond the index's own folder.

mod alike;
mod ask;
mod build;
mod find;
mod groups;
mod index;
mod marks;
mod near;
mod schema;
mod stem;
mod survey;
mod telling;
mod tokens;

pub use alike::Alike;
pub use find::{Filters, Found, Hit, Manner, Order, Request};
pub use index::{Index, Writer};
pub use marks::{Marks, Part, Snippet};
pub use schema::{Document, Kind};

#[cfg(test)]
mod tests;

/// Why the index did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// There is no index in the folder.
    #[error("there is no index here")]
    Missing,
    /// The index was made by a program with another idea of it: it has to be made anew.
    #[error("the index was made by another edition of the program")]
    OtherEdition,
    /// Its files are damaged: it has to be made anew.
    #[error("the index is damaged: {0}")]
    Broken(String),
    /// The machinery failed.
    #[error("the index failed: {0}")]
    Failed(#[from] tantivy::TantivyError),
    /// The disk failed.
    #[error("the index cannot be read or written: {0}")]
    Disk(#[from] std::io::Error),
}

/// What the index answers with.
pub type Result<T> = std::result::Result<T, Fault>;
