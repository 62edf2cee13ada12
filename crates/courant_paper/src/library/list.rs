//! What there is in the library: the newest first, narrowed by family, state and words, page by page.
//!
//! Words are sought in title, replacement text, caption, credit and file name, whatever case or accents they are written
//! with and in every script: all of them have to stand there.

use super::{Entry, rows, used};
use crate::articles::Cursor;
use courant_kit::db::{DbResult, Tx, like_text};

/// Media on one page.
pub const PAGE: usize = 48;
/// Media looked through for a page, at most: who seeks in a large library goes on by a link.
const LOOKED: usize = 20_000;
/// Looked through at once.
const STEP: i64 = 1_000;
/// Longest text that is sought, in characters.
pub const SOUGHT: usize = 100;
/// Words that are sought at once.
pub(super) const WORDS: usize = 4;

/// Which media, besides their family.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Only {
    /// All.
    #[default]
    All,
    /// Pictures without a replacement text.
    WithoutAlt,
    /// Those that may not be used any more.
    RightsEnded,
    /// Those of which this is so, or will be within [`super::rights::SOON`], and that stand in something readers see.
    RightsLive,
    /// Those that are shown nowhere.
    Unused,
}

impl Only {
    /// Every choice, as the desk shows them.
    pub const ALL: [Only; 5] = [Only::All, Only::WithoutAlt, Only::RightsLive, Only::RightsEnded, Only::Unused];

    /// As addresses have it.
    pub fn word(self) -> &'static str {
        match self {
            Only::All => "all",
            Only::WithoutAlt => "without_alt",
            Only::RightsEnded => "rights_ended",
            Only::RightsLive => "rights_live",
            Only::Unused => "unused",
        }
    }

    /// From an address.
    pub fn from_word(word: &str) -> Option<Only> {
        Only::ALL.into_iter().find(|only| only.word() == word)
    }
}

/// The families of media, as stored.
pub const FAMILIES: [&str; 4] = ["picture", "video", "audio", "document"];

/// What is to be seen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// One of [`FAMILIES`], or empty.
    pub family: String,
    /// Which.
    pub only: Only,
    /// Words that stand with it, or empty.
    pub text: String,
    /// Where it goes on.
    pub before: Option<Cursor>,
}

/// A page of the library.
#[derive(Debug, Clone, Default)]
pub struct Listing {
    /// The media.
    pub entries: Vec<Entry>,
    /// Where the next page begins; none at the end.
    pub next: Option<Cursor>,
}

/// Reads a page. `now` says whose rights have ended (ms UTC).
pub async fn list(tx: &mut Tx, filter: &Filter, now: i64) -> DbResult<Listing> {
    let text: String = filter.text.chars().take(SOUGHT).collect();
    let words: Vec<String> = courant_text::fold(&text).split_whitespace().take(WORDS).map(like_text).collect();
    let is_narrowed = !words.is_empty() || filter.only != Only::All;
    let step = if is_narrowed { STEP } else { PAGE as i64 + 1 };
    let (mut ids, mut from, mut looked, mut next) = (Vec::new(), filter.before.unwrap_or(Cursor::TOP), 0, None);
    let elsewhere = match filter.only {
        Only::Unused | Only::RightsLive => used::list_elsewhere(tx).await?,
        Only::All | Only::WithoutAlt | Only::RightsEnded => Vec::new(),
    };
    'search: loop {
        let found = rows::list_steps(tx, &filter.family, (filter.only, &elsewhere), &words, from, now, step).await?;
        let is_end = (found.len() as i64) < step;
        for (place, is_wanted) in found {
            looked += 1;
            if is_wanted && ids.len() == PAGE {
                next = Some(from);
                break 'search;
            }
            if is_wanted {
                ids.push(place.id);
            }
            from = place;
        }
        if is_end {
            break;
        }
        if looked >= LOOKED {
            next = Some(from);
            break;
        }
    }
    let mut entries = rows::list_by_ids(tx, &ids).await?;
    entries.sort_by_key(|entry| ids.iter().position(|id| *id == entry.medium.id));
    Ok(Listing { entries, next })
}
