//! A quick look through a text for what it refers to, so that the store is asked once for a whole batch.
//!
//! Finds too much rather than too little: a number or an address that is no medium's costs one
//! key in a question, one that is overlooked would cost a picture.

use super::site::{OldSite, original_path, split_address};
use aho_corasick::{AhoCorasick, AhoCorasickKind, BuildError};
use courant_body::strip_size_suffix;
use std::collections::{BTreeMap, HashSet};
use std::sync::LazyLock;

/// What stands before numbers of attachments.
const BEFORE_IDS: &[&str] = &[
    "wp-image-",
    "attachment_",
    "attachment_id=",
    "\"id\":",
    "ediaId\":",
    "\"ids\":",
    "ids=",
    "id=",
    "include=",
    "image=",
    "images=",
    "media=",
];

/// Finds all of [`BEFORE_IDS`] at once.
static BEFORE: LazyLock<Result<AhoCorasick, BuildError>> =
    LazyLock::new(|| AhoCorasick::builder().kind(Some(AhoCorasickKind::DFA)).build(BEFORE_IDS));

/// Media that texts may refer to.
#[derive(Debug, Default)]
pub(super) struct Mentions {
    pub ids: HashSet<i64>,
    /// Upload keys, and those of the originals of sizes.
    pub keys: HashSet<String>,
    /// Files of the old site's own uploads folder: key of the original, address as written.
    pub uploads: BTreeMap<String, String>,
}

impl Mentions {
    /// Looks through a text.
    pub fn look(&mut self, text: &str, site: &OldSite) {
        for before in BEFORE.iter().flat_map(|before| before.find_overlapping_iter(text)) {
            self.numbers(text.get(before.end()..).unwrap_or_default());
        }
        let is_end = |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '<' | '>' | '[' | ']' | '(' | ')' | '|');
        // The words with a stroke in them, each once.
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('/') {
            let start = before.rfind(is_end).map_or(0, |at| before.ceil_char_boundary(at + 1));
            let end = before.len() + 1 + after.find(is_end).unwrap_or(after.len());
            let word = rest.get(start..end).unwrap_or_default();
            rest = rest.get(end..).unwrap_or_default();
            if word.len() <= 5 {
                continue;
            }
            if word.contains("\\/") {
                self.address(&word.replace("\\/", "/"), site);
            } else {
                self.address(word, site);
            }
        }
    }

    /// Notes an address and the addresses of its originals.
    pub fn address(&mut self, url: &str, site: &OldSite) {
        let start = url.find("http").or_else(|| url.find("//")).or_else(|| url.find('/')).unwrap_or(0);
        let url = url.get(start..).unwrap_or_default().trim_end_matches([',', ';', '.']);
        let path = url.split(['?', '#']).next().unwrap_or_default();
        let last = path.rsplit('/').next().unwrap_or_default();
        if !last.contains('.') {
            return;
        }
        let Some(key) = site.upload_key(url) else { return };
        let candidates = candidates(&key);
        let is_own = split_address(url).is_none_or(|(host, _)| site.owns(&host));
        if let Some(original) = candidates.last().filter(|_| is_own && url.contains("/wp-content/uploads/")) {
            let url = if url.starts_with('/') && !url.starts_with("//") { site.full(url) } else { url.to_owned() };
            let known = self.uploads.entry(original.clone()).or_insert_with(|| url.clone());
            if key == *original {
                *known = url;
            }
        }
        self.keys.extend(candidates);
    }

    fn numbers(&mut self, text: &str) {
        let text = text.trim_start_matches(['"', '\'', '[', '\\', ' ', ':']);
        for part in text.split(',') {
            let part = part.trim_start_matches([' ', '"']);
            let digits = part.bytes().take_while(u8::is_ascii_digit).count();
            match part.get(..digits).map(str::parse::<i64>) {
                Some(Ok(id)) if id > 0 && digits <= 12 => self.ids.insert(id),
                _ => return,
            };
            if digits != part.trim_end_matches(['"', ' ']).len() {
                return;
            }
        }
    }
}

/// The keys a file may be kept under, the likeliest first.
pub(super) fn candidates(key: &str) -> Vec<String> {
    let mut out = vec![key.to_owned()];
    let mut key = key.to_owned();
    loop {
        let original = original_path(&key);
        if !out.contains(&original) {
            out.push(original);
        }
        match strip_size_suffix(&key) {
            Some(shorter) => key = shorter,
            None => return out,
        }
        if !out.contains(&key) {
            out.push(key.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::imports::wxr::Channel;

    #[test]
    fn what_a_text_refers_to_is_found() {
        let site = OldSite::of(&Channel { link: "http://a.example".to_owned(), ..Channel::default() }, "");
        let mut mentions = Mentions::default();
        mentions.look(
            r#"<img class="wp-image-12" src="http://a.example/wp-content/uploads/2014/b-300x200.jpg"> [gallery ids="3, 4,5"]
            <!-- wp:image {"id":77,"url":"https:\/\/a.example\/wp-content\/uploads\/c-scaled.png"} --> page 1999-12"#,
            &site,
        );
        let mut ids: Vec<i64> = mentions.ids.into_iter().collect();
        ids.sort_unstable();
        assert_eq!(ids, [3, 4, 5, 12, 77]);
        for key in ["2014/b.jpg", "2014/b-300x200.jpg", "c.png"] {
            assert!(mentions.keys.contains(key), "{key} {:?}", mentions.keys);
        }
    }
}
