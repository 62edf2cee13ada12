//! What readers open: every page is found here by its address, composed from the features, kept
//! in the page cache and purged by event.
//!
//! Nothing here writes, and nothing here knows a session: a page depends on its address alone, so
//! it can be kept for everybody. This module owns no tables. What readers send ([`conversation`]) is
//! handed to the feature it belongs to, and the pages that answer it are kept for nobody.

pub mod answer;
mod around;
pub mod article;
mod ask;
pub mod cache;
mod clips;
pub mod comments;
pub mod conversation;
mod conversation_view;
mod device;
pub mod errors;
pub mod front;
pub mod jsonld;
mod letters;
pub mod lists;
pub mod live;
pub mod medium;
mod mine;
pub mod old;
pub mod own_files;
mod page_media;
mod questions;
mod reports;
pub mod router;
mod share_card;
pub mod site;
pub mod slots;
pub mod styleguide;
pub mod thread;
pub mod view;
mod votes;

pub use crate::layout::style::SiteAssets;
use crate::stats::Thing;
use courant_kit::http::page_cache::Tag;

/// A page's markup and what hangs on it.
#[derive(Default)]
pub struct Composed {
    /// The markup.
    pub html: String,
    /// Rows of the media it shows: it must be made again when one changes.
    pub media: Vec<i64>,
    /// Whatever else it must be made again for.
    pub tags: Vec<Tag>,
    /// What is counted when it is sent.
    pub counted: Vec<Thing>,
}
