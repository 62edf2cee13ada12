//! The lists of the desk: which manuscripts, and what narrows them.

mod rows;

pub use rows::{count_by_state, list, list_dated};

use courant_kit::db::{Value, like_text};
use courant_news::workflow::State;

/// Which manuscripts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pile {
    /// Every one in which something waits.
    Open,
    /// In one state.
    In(State),
    /// Wherever it stands, what was begun last first; not what was thrown away.
    All,
    /// Before readers, newest first.
    Live,
    /// Taken back.
    Withdrawn,
}

/// What narrows a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Narrow {
    /// Whose, or given to whom: accounts. Both are looked at when both are the same person.
    pub account_id: Option<i64>,
    /// Given to whom.
    pub assignee_id: Option<i64>,
    /// Main section.
    pub section_id: Option<i64>,
    /// Folded words that have to stand in headline, working name or byline.
    pub words: Vec<String>,
}

/// Words that a list may be narrowed by.
const WORDS: usize = 4;

/// The words of what somebody typed, as [`Narrow`] has them.
pub fn words_of(typed: &str) -> Vec<String> {
    courant_text::fold(typed).split_whitespace().take(WORDS).map(str::to_owned).collect()
}

impl Narrow {
    /// The patterns of all [`WORDS`]: one that is not given matches everything.
    fn patterns(&self) -> impl Iterator<Item = Value> {
        (0..WORDS).map(|at| like_text(self.words.get(at).map_or("", String::as_str)).into())
    }
}
