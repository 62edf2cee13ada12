//! Notes: what was repaired, changed or lost on the way, for the loss report.

use super::repair::Repair;
use courant_body::Loss;
use serde::Serialize;
use std::collections::BTreeMap;

/// Most notes that are listed; further ones are only counted.
pub(super) const MOST_NOTES: usize = 100_000;
/// Longest text of a note, in characters.
const LONGEST: usize = 300;

/// What sort of note it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Sort {
    /// The file was broken there; what it meant was kept.
    Repaired,
    /// Kept in another form.
    Changed,
    /// Not kept.
    Lost,
}

impl Sort {
    /// As stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Sort::Repaired => "repaired",
            Sort::Changed => "changed",
            Sort::Lost => "lost",
        }
    }
}

/// One line of the loss report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Note {
    pub sort: Sort,
    /// What it is about: number and title, and the part concerned.
    pub item: String,
    /// Why, in words that are the same for all notes of one kind.
    pub reason: String,
}

impl Note {
    pub fn new(sort: Sort, item: impl Into<String>, reason: impl Into<String>) -> Note {
        let cut = |text: String| match text.char_indices().nth(LONGEST) {
            Some((at, _)) => format!("{}…", &text[..at]),
            None => text,
        };
        // PostgreSQL keeps no U+0000.
        Note { sort, item: cut(item.into().replace('\0', "")), reason: cut(reason.into().replace('\0', "")) }
    }

    pub fn changed(item: impl Into<String>, reason: impl Into<String>) -> Note {
        Note::new(Sort::Changed, item, reason)
    }

    pub fn lost(item: impl Into<String>, reason: impl Into<String>) -> Note {
        Note::new(Sort::Lost, item, reason)
    }

    pub fn of_repair(repair: &Repair) -> Note {
        let sort = if repair.what.is_loss() { Sort::Lost } else { Sort::Repaired };
        let item = repair.item.clone().unwrap_or_else(|| "the file".to_owned());
        Note::new(sort, format!("{item} (byte {})", repair.offset), repair.what.to_string())
    }

    pub fn of_loss(sort: Sort, label: &str, loss: &Loss) -> Note {
        Note::new(sort, format!("{label}: {}", loss.what), loss.reason.clone())
    }
}

/// Notes kept in memory (a dry run), bounded.
#[derive(Debug, Default)]
pub(super) struct Notes {
    pub list: Vec<Note>,
    pub totals: BTreeMap<(Sort, String), u64>,
}

impl Notes {
    pub fn extend(&mut self, notes: impl IntoIterator<Item = Note>) {
        for note in notes {
            *self.totals.entry((note.sort, note.reason.clone())).or_default() += 1;
            if self.list.len() < MOST_NOTES {
                self.list.push(note);
            }
        }
    }
}
