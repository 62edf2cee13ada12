//! What readers open: every page is found here by its address, composed from the features, kept
//! in the page cache and purged by event.
//!
//! Nothing here writes. A page depends on its address alone, so it can be kept for everybody. This module owns no
//! tables. What readers send ([`conversation`]) is handed to the feature it belongs to, and the pages that answer it
//! are kept for nobody: only they know who is signed in.

pub mod answer;
mod around;
pub mod article;
mod ask;
mod brand;
pub mod cache;
mod clips;
pub mod comments;
pub mod conversation;
mod conversation_view;
pub mod corrections;
mod device;
pub mod dossier;
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
pub mod plain;
mod questions;
pub mod reasons;
mod reports;
pub mod router;
pub mod search;
mod share_card;
pub mod site;
pub mod slots;
pub mod styleguide;
pub mod thread;
pub mod versions;
pub mod view;
mod votes;
pub mod warm;

pub use crate::layout::style::SiteAssets;
use crate::stats::Thing;
use courant_kit::http::body::Body;
use courant_kit::http::page::PageBuilder;
use courant_kit::http::page_cache::Tag;
use courant_kit::http::security::SecurityHeaders;
use http::{HeaderName, HeaderValue, Response, header};

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
    /// The header field that says where the same is in another form.
    pub link: Option<HeaderValue>,
}

/// An answer for one reader alone: never kept, and never compressed, for what is compressed together with a secret can be
/// guessed by its length.
pub(crate) fn apart(page: PageBuilder, headers: &SecurityHeaders) -> Response<Body> {
    let page = page
        .security(headers)
        .cache_control("no-store")
        .header(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"))
        .header(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex, nofollow"))
        .build();
    let (head, ()) = http::Request::new(()).into_parts();
    page.respond(&head)
}
