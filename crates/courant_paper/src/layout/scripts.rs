//! The product's own scripts, made small and joined.
//!
//! Not here: what they do (`assets/`), and which pages have them ([`super::style`]).

use super::style::{WATCH, own_text};
use base64::Engine;
use bytes::Bytes;
use courant_kit::http::assets::address_of;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// What the script of threads is joined from, in this order: what is named in one is used in those after it.
pub(super) const THREAD: [&str; 10] = [
    "thread/base.js",
    "thread/proof.js",
    "thread/names.js",
    "thread/write.js",
    "thread/panel.js",
    "thread/vote.js",
    "thread/hide.js",
    "thread/news.js",
    "thread/ask.js",
    "thread/start.js",
];

/// A script without the lines that only explain it and without indents. For the product's own scripts,
/// in which no string goes over several lines.
pub(super) fn without_remarks(script: &str) -> String {
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// A script with the address of a file in the place of its name.
pub(super) fn naming(script: &str, name: &str, files: &BTreeMap<String, Bytes>) -> String {
    let href = files.get(name).map(|bytes| address_of(name, bytes)).unwrap_or_default();
    script.replace(&format!("\"{name}\""), &format!("\"{href}\""))
}

/// Asks until the theme has another edition, then reads the page again. Served while a theme is edited only.
pub(super) fn watch_script(edition: u64) -> String {
    format!(
        "(async()=>{{for(;;)try{{if(await(await fetch(\"{WATCH}?{edition}\")).text()!=\"{edition}\")return location.reload()}}\
         catch{{await new Promise(r=>setTimeout(r,1e3))}}}})()"
    )
}

/// The script that stands in every page, before anything is painted: it puts on the reader's choice of theme.
pub fn first_script() -> &'static str {
    static SCRIPT: OnceLock<String> = OnceLock::new();
    SCRIPT.get_or_init(|| without_remarks(own_text("first.js")).replace('\n', ""))
}

/// Its SHA-256, as the security policy names it.
pub fn first_script_hash() -> &'static str {
    static HASH: OnceLock<String> = OnceLock::new();
    HASH.get_or_init(|| base64::engine::general_purpose::STANDARD.encode(Sha256::digest(first_script())))
}
