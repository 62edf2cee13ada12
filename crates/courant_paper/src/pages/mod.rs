//! What readers open: every page is found here by its address, composed from the features, kept
//! in the page cache and purged by event.
//!
//! Nothing here writes, and nothing here knows a session: a page depends on its address alone, so
//! it can be kept for everybody. This module owns no tables.

pub mod answer;
pub mod article;
pub mod cache;
pub mod errors;
pub mod front;
pub mod jsonld;
pub mod lists;
pub mod medium;
pub mod old;
pub mod own_files;
pub mod router;
pub mod site;
pub mod slots;
pub mod thread;
pub mod view;

use crate::stats::Thing;
use bytes::Bytes;
use courant_kit::http::assets::{Assets, media_type_of};
use courant_kit::http::page_cache::Tag;

/// Addresses of the site's own style, script and icon.
#[derive(Debug, Clone)]
pub struct SiteAssets {
    /// Style sheet.
    pub style: String,
    /// Script.
    pub script: String,
    /// Icon.
    pub icon: String,
}

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

/// The embedded style, script and icon, named by their content.
pub fn assets() -> (Assets, SiteAssets) {
    let file =
        |name: &str, bytes: &'static [u8]| (name.to_owned(), Bytes::from_static(bytes), media_type_of(name).to_owned());
    let assets = Assets::new(vec![
        file("site.css", include_bytes!("../../assets/site.css")),
        file("site.js", include_bytes!("../../assets/site.js")),
        file("icon.svg", include_bytes!("../../assets/icon.svg")),
    ]);
    let site =
        SiteAssets { style: assets.href("site.css"), script: assets.href("site.js"), icon: assets.href("icon.svg") };
    (assets, site)
}
