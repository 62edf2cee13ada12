//! The look beforehand: how much of everything a file holds.

use std::collections::BTreeMap;
use std::io::Read;

use serde::Serialize;

use super::item::Record;
use super::read::WxrReader;
use super::repair::ReadError;

/// What a file holds, counted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Items by type, then by status.
    pub items: BTreeMap<String, BTreeMap<String, u64>>,
    /// Comments, pingbacks and trackbacks of all states.
    pub comments: u64,
    /// `wp:author` elements; authors that only items name are not among them.
    pub authors: u64,
    /// `wp:category` elements.
    pub categories: u64,
    /// `wp:tag` elements.
    pub tags: u64,
    /// `wp:term` elements by taxonomy; some exporters repeat categories and tags here.
    pub terms: BTreeMap<String, u64>,
    /// Length of the file.
    pub bytes: u64,
    /// How far the site's clock is ahead of UTC, in milliseconds, if any item tells.
    pub zone_ms: Option<i64>,
}

impl Counts {
    /// All items together.
    pub fn items_count(&self) -> u64 {
        self.items.values().flat_map(BTreeMap::values).sum()
    }

    /// The items of one type, whatever their status.
    pub fn of_type(&self, post_type: &str) -> u64 {
        self.items.get(post_type).map_or(0, |by_status| by_status.values().sum())
    }
}

/// Counts what a file holds, by the same reader as the import, so that both see the same.
///
/// # Refuses
/// The same as [`WxrReader::open`] and [`WxrReader::next`].
pub fn count(read: impl Read) -> Result<Counts, ReadError> {
    let mut reader = WxrReader::open(read)?;
    reader.is_counting = true;
    let mut counts = Counts::default();
    while let Some((_, record)) = reader.next()? {
        match record {
            Record::Channel(_) => {}
            Record::Author(_) => counts.authors += 1,
            Record::Category(_) => counts.categories += 1,
            Record::Tag(_) => counts.tags += 1,
            Record::Term(term) => *counts.terms.entry(term.taxonomy).or_default() += 1,
            Record::Item(item) => {
                counts.comments += item.comments.len() as u64;
                *counts.items.entry(item.post_type).or_default().entry(item.status).or_default() += 1;
            }
        }
    }
    counts.bytes = reader.position();
    counts.zone_ms = reader.header().zone_ms;
    Ok(counts)
}
