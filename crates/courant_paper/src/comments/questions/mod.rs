//! Inline questions: staff mark a passage of an article and ask; answers are comments.
//!
//! What is asked about stands in the body as a mark, and here as an anchor ([`courant_news::anchor`]): the two are
//! kept together by [`replace_body`], through which every body of an article that is there is written. A question
//! whose passage is gone from the text is *lost*: kept with its answers, shown to staff, to be placed anew.
//!
//! | state | readers see |
//! |---|---|
//! | `proposed` | nothing: a reader's proposal that waits |
//! | `refused` | nothing |
//! | `open` | mark, question and answers, and may answer |
//! | `closed` | mark, question and answers |
//! | `lost` | the question above its answers, nothing of the passage |
//!
//! Not here: how they look (`pages/questions.rs`), and finding passages again (`courant_news::anchor`).

mod carry;
pub mod propose;
pub mod put_back;
pub mod rows;
pub mod rows_write;
pub mod staff;

pub use carry::{find_anchors, replace_body, settle};

use courant_news::anchor::Anchor;

/// A question that readers may open.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Question {
    /// Row, also in its address.
    pub id: i64,
    /// Id in the body's mark.
    pub mark: String,
    /// What is asked.
    pub question: String,
    /// The passage; empty where it is not known yet.
    pub quote: String,
    /// It takes answers.
    pub is_open: bool,
    /// Live answers.
    pub answer_count: i64,
}

/// What has become of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// A reader proposed it.
    Proposed,
    /// Staff did not take it.
    Refused,
    /// It takes answers.
    Open,
    /// It takes none any more.
    Closed,
    /// Its passage is gone from the text.
    Lost,
}

impl State {
    /// Every state.
    pub const ALL: [State; 5] = [State::Proposed, State::Refused, State::Open, State::Closed, State::Lost];

    /// As stored.
    pub fn word(self) -> &'static str {
        match self {
            State::Proposed => "proposed",
            State::Refused => "refused",
            State::Open => "open",
            State::Closed => "closed",
            State::Lost => "lost",
        }
    }

    /// From its stored word.
    pub fn from_word(word: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| state.word() == word)
    }

    /// Its passage is marked in the text.
    pub fn is_marked(self) -> bool {
        matches!(self, State::Open | State::Closed)
    }
}

/// A question with where it stands, as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// Row.
    pub id: i64,
    /// Under which article.
    pub article_id: i64,
    /// Id in the body's mark.
    pub mark: String,
    /// What is asked.
    pub question: String,
    /// What has become of it.
    pub state: State,
    /// Where it stands or stood; empty where that is not known yet.
    pub anchor: Anchor,
}

/// A question as the desk lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Row.
    pub id: i64,
    /// Public id of its article.
    pub article: String,
    /// That article's path.
    pub path: String,
    /// Its headline.
    pub headline: String,
    /// What is asked.
    pub question: String,
    /// What has become of it.
    pub state: State,
    /// Where it stands or stood.
    pub anchor: Anchor,
    /// Who of the paper asked or accepted it.
    pub asked_by: String,
    /// The name of the reader who proposed it.
    pub proposed_name: String,
    /// ms UTC; 0: not known.
    pub created_at: i64,
    /// Live answers.
    pub answer_count: i64,
}

impl Listed {
    /// Its place in the list.
    pub fn place(&self) -> Place {
        Place { created_at: self.created_at, id: self.id }
    }
}

/// A place in a list of questions, the newest first: what comes after it is older.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// ms UTC.
    pub created_at: i64,
    /// Row.
    pub id: i64,
}

impl Place {
    /// Before everything.
    pub const NEWEST: Place = Place { created_at: i64::MAX, id: i64::MAX };

    /// As it stands in addresses: `1772355600000.42`.
    pub fn to_text(self) -> String {
        format!("{}.{}", self.created_at, self.id)
    }

    /// From an address.
    pub fn parse(text: &str) -> Option<Place> {
        let (created_at, id) = text.split_once('.')?;
        Some(Place { created_at: created_at.parse().ok()?, id: id.parse().ok()? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_read_back() {
        for state in State::ALL {
            assert_eq!(State::from_word(state.word()), Some(state));
        }
        assert_eq!(State::from_word("Open"), None);
        let place = Place { created_at: 1_772_355_600_000, id: 42 };
        assert_eq!((Place::parse(&place.to_text()), Place::parse("1")), (Some(place), None));
    }
}
