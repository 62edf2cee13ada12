//! WordPress exports (WXR: RSS 2.0 with WordPress's own elements), versions 1.0 to 1.2.
//!
//! Real files are broken more often than not, so nothing here trusts them to be XML:
//! [`WxrReader`] yields what can be read, tells every repair ([`Repair`]) and stops only
//! when the input is no export at all or carries a document type ([`ReadError`]).
//! [`count()`] is the cheap look beforehand: for a progress bar and a dry run.
//!
//! Reading knows no database. No document type, entity or address in a file is ever
//! expanded or fetched: there is no code here that could.

mod apply;
mod apply_furniture;
mod attachments;
mod bases;
mod count;
mod cursor;
mod dates;
mod decode;
mod entities;
mod error;
mod feed;
mod field;
mod fields;
mod furniture;
mod item;
mod language;
mod library;
mod links;
mod names;
mod note;
pub mod php;
mod plan;
mod plan_comments;
mod post;
mod read;
mod repair;
mod report;
mod role;
mod run;
mod scan;
mod site;
mod sniff;
mod stages;
mod text;
mod unpack;
mod uploads;
mod window;

pub use count::{Counts, count};
pub use dates::{parse_mysql, parse_rfc2822};
pub use error::ImportError;
pub use item::{Approval, Author, Channel, Comment, Enclosure, Guid, Item, ItemTerm, Record, Term};
pub use note::Sort;
pub use read::{Header, WxrReader};
pub use repair::{ReadError, Repair, What};
pub use report::{Entry, Report, Tally, Total};
pub use run::{ImportOptions, Progress, Silent, Stage, import};
pub use site::zone_agrees;
pub use unpack::PackedError;

/// Longest single field that is kept, in bytes; the rest of it is dropped with a note.
pub const FIELD_BOUND: usize = 16 << 20;
/// Longest tag, comment or processing instruction that is taken for one, in bytes.
pub const TAG_BOUND: usize = 64 << 10;
/// Most that one item with its comments may hold, in bytes; what follows is dropped with a note.
pub const ITEM_BOUND: usize = 256 << 20;
/// Deepest nesting of unknown elements that passes without a note. They are never kept, so
/// deeper ones cost no memory either.
pub const DEPTH_BOUND: usize = 64;

#[cfg(test)]
mod tests;
