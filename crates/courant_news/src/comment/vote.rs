//! Votes.
/// How somebody votes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ballot {
    /// For it.
    Up,
    /// Against it.
    Down,
    /// Taken back.
    None,
}
impl Ballot {
    /// As it stands in forms.
    pub fn word(self) -> &'static str {
        match self {
            Ballot::Up => "up",
            Ballot::Down => "down",
            Ballot::None => "none",
        }
    }
    /// From its word.
    pub fn from_word(word: &str) -> Option<Ballot> {
        [Ballot::Up, Ballot::Down, Ballot::None].into_iter().find(|ballot| ballot.word() == word)
    }
    /// What it counts.
    pub fn weight(self) -> i64 {
        match self {
            Ballot::Up => 1,
            Ballot::Down => -1,
            Ballot::None => 0,
        }
    }
}
