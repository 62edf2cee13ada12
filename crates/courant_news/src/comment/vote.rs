//! Votes: a reader says that a comment is worth reading, or that it is not.
//!
//! A vote moves a comment in its thread and nothing else: it never hides one. Whoever votes again changes their vote. A
//! network may give a comment few votes, so that one machine with many names moves little.
//!
//! Not here: by what a voter is known, and the order of a thread ([`crate::thread`]).

use super::screen::{Budget, Used, budget_wait};

/// What a voter says of a comment.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Ballot {
    /// Worth reading.
    Up,
    /// Not worth reading.
    Down,
    /// Nothing, or nothing any more.
    #[default]
    None,
}

impl Ballot {
    /// Every ballot.
    pub const ALL: [Ballot; 3] = [Ballot::Up, Ballot::Down, Ballot::None];

    /// As stored and sent.
    pub fn word(self) -> &'static str {
        match self {
            Ballot::Up => "up",
            Ballot::Down => "down",
            Ballot::None => "none",
        }
    }

    /// From its word.
    pub fn from_word(word: &str) -> Option<Ballot> {
        Ballot::ALL.into_iter().find(|ballot| ballot.word() == word)
    }
}

/// The paper's limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Readers may vote.
    pub are_votes_taken: bool,
    /// They may also vote a comment down.
    pub are_down_votes_taken: bool,
    /// Most votes for one comment out of one network: a household, a school; 0: no limit.
    pub network_on_comment: u32,
    /// Votes out of one network in a time.
    pub network: Budget,
    /// How often a voter may change their vote on one comment; then it stays, or is taken back for good.
    pub changes_most: u32,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            are_votes_taken: true,
            are_down_votes_taken: true,
            network_on_comment: 3,
            network: Budget { most: 60, window_secs: 3_600 },
            changes_most: 10,
        }
    }
}

/// What the store knows that bears on a vote.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct VoteFacts {
    /// Readers see the comment.
    pub is_live: bool,
    /// The voter wrote it.
    pub is_own: bool,
    /// What this voter said of it before.
    pub before: Ballot,
    /// How often they changed that, taking it back included.
    pub change_count: u32,
    /// Votes of others of the same network for this comment.
    pub network_on_comment: u32,
    /// Votes out of the network in the time of [`Limits::network`].
    pub network: Used,
}

/// What a vote that counts adds to the comment's two sums.
#[must_use]
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Accepted {
    /// To those for it: -1, 0 or 1.
    pub up: i64,
    /// To those against it.
    pub down: i64,
}

/// Why a vote does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// The paper takes no votes.
    VotesClosed,
    /// The paper takes none against a comment.
    NoDownVotes,
    /// The comment is not there for readers.
    NotLive,
    /// The voter wrote it.
    OwnComment,
    /// The voter has changed their vote on it as often as one may.
    ChangedTooOften,
    /// Others of the same network have voted for it as often as a network may.
    NetworkUsedUp,
    /// Too many votes came out of the network.
    TooMany {
        /// Seconds until there may be room again.
        wait_secs: i64,
    },
}

impl Refusal {
    /// Key of the sentence that tells it; that of `TooMany` names `seconds`.
    pub fn key(self) -> &'static str {
        match self {
            Refusal::VotesClosed => "comment-vote-refused-votes-closed",
            Refusal::NoDownVotes => "comment-vote-refused-no-down-votes",
            Refusal::NotLive => "comment-vote-refused-not-live",
            Refusal::OwnComment => "comment-vote-refused-own-comment",
            Refusal::ChangedTooOften => "comment-vote-refused-changed-too-often",
            Refusal::NetworkUsedUp => "comment-vote-refused-network-used-up",
            Refusal::TooMany { .. } => "comment-vote-refused-too-many",
        }
    }
}

/// Decides about a vote at a moment (ms UTC).
///
/// A vote that is changed or taken back was counted once; only new ones fall under the limits of the network. Taking
/// back is always possible while the comment is live.
///
/// # Refuses
/// In this order: `NotLive`, `OwnComment`, `VotesClosed`, `NoDownVotes`, `ChangedTooOften`, `NetworkUsedUp`, `TooMany`.
pub fn vote(ballot: Ballot, facts: &VoteFacts, limits: &Limits, now: i64) -> Result<Accepted, Refusal> {
    if !facts.is_live {
        return Err(Refusal::NotLive);
    }
    if ballot != Ballot::None {
        allow(ballot, facts, limits, now)?;
    }
    let count = |which: Ballot| i64::from(ballot == which) - i64::from(facts.before == which);
    Ok(Accepted { up: count(Ballot::Up), down: count(Ballot::Down) })
}

fn allow(ballot: Ballot, facts: &VoteFacts, limits: &Limits, now: i64) -> Result<(), Refusal> {
    if facts.is_own {
        return Err(Refusal::OwnComment);
    }
    if !limits.are_votes_taken {
        return Err(Refusal::VotesClosed);
    }
    if ballot == Ballot::Down && !limits.are_down_votes_taken {
        return Err(Refusal::NoDownVotes);
    }
    // The same again changes nothing.
    if facts.before == ballot {
        return Ok(());
    }
    if facts.change_count >= limits.changes_most {
        return Err(Refusal::ChangedTooOften);
    }
    if facts.before != Ballot::None {
        return Ok(());
    }
    if limits.network_on_comment > 0 && facts.network_on_comment >= limits.network_on_comment {
        return Err(Refusal::NetworkUsedUp);
    }
    match budget_wait(facts.network, limits.network, now) {
        Some(wait_secs) => Err(Refusal::TooMany { wait_secs }),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NOW: i64 = 1_800_000_000_000;

    #[test]
    fn votes_count_once() {
        use Ballot::{Down, None, Up};
        for (before, ballot, up, down) in [
            (None, Up, 1, 0),
            (None, Down, 0, 1),
            (None, None, 0, 0),
            (Up, Up, 0, 0),
            (Up, Down, -1, 1),
            (Up, None, -1, 0),
            (Down, Up, 1, -1),
            (Down, Down, 0, 0),
            (Down, None, 0, -1),
        ] {
            let facts = VoteFacts { is_live: true, before, ..VoteFacts::default() };
            assert_eq!(
                vote(ballot, &facts, &Limits::default(), NOW),
                Ok(Accepted { up, down }),
                "{before:?} {ballot:?}"
            );
        }
    }

    #[test]
    fn who_may_not_is_told_why() {
        let fine = VoteFacts { is_live: true, ..VoteFacts::default() };
        let full = Used { count: 60, oldest_at: NOW - 3_000_000 };
        let open = Limits::default();
        for (ballot, facts, limits, refusal) in [
            (Ballot::Up, VoteFacts::default(), open, Refusal::NotLive),
            (Ballot::None, VoteFacts::default(), open, Refusal::NotLive),
            (Ballot::Up, VoteFacts { is_own: true, ..fine }, open, Refusal::OwnComment),
            (Ballot::Up, fine, Limits { are_votes_taken: false, ..open }, Refusal::VotesClosed),
            (Ballot::Down, fine, Limits { are_down_votes_taken: false, ..open }, Refusal::NoDownVotes),
            (Ballot::Up, VoteFacts { change_count: 10, ..fine }, open, Refusal::ChangedTooOften),
            (Ballot::Up, VoteFacts { change_count: 10, before: Ballot::Down, ..fine }, open, Refusal::ChangedTooOften),
            (Ballot::Up, VoteFacts { network_on_comment: 3, ..fine }, open, Refusal::NetworkUsedUp),
            (Ballot::Up, VoteFacts { network: full, ..fine }, open, Refusal::TooMany { wait_secs: 600 }),
        ] {
            assert_eq!(vote(ballot, &facts, &limits, NOW), Err(refusal));
        }
        let full = VoteFacts { network_on_comment: 9, network: full, before: Ballot::Up, ..fine };
        assert!(vote(Ballot::Down, &full, &open, NOW).is_ok());
        // What was changed often stays as it is, or is taken back.
        let often = VoteFacts { change_count: 10, before: Ballot::Up, ..fine };
        assert_eq!(vote(Ballot::Up, &often, &open, NOW), Ok(Accepted::default()));
        assert!(vote(Ballot::None, &often, &open, NOW).is_ok());
        let closed = Limits { are_votes_taken: false, ..open };
        assert_eq!(vote(Ballot::None, &full, &closed, NOW), Ok(Accepted { up: -1, down: 0 }));
        let unlimited = Limits { network_on_comment: 0, network: Budget { most: 0, window_secs: 1 }, ..open };
        assert!(vote(Ballot::Up, &VoteFacts { before: Ballot::None, ..full }, &unlimited, NOW).is_ok());
    }

    #[test]
    fn ballots_have_words() {
        for ballot in Ballot::ALL {
            assert_eq!(Ballot::from_word(ballot.word()), Some(ballot));
        }
        assert_eq!(Ballot::from_word(""), None);
    }

    proptest! {
        /// However often somebody votes, their votes sum up to the last that counted.
        #[test]
        fn sums_are_those_of_the_last_ballot(ballots in prop::collection::vec(0..3_usize, 0..20)) {
            let mut facts = VoteFacts { is_live: true, ..VoteFacts::default() };
            let (mut up, mut down) = (0, 0);
            for ballot in ballots.into_iter().map(|which| Ballot::ALL[which]) {
                let accepted = vote(ballot, &facts, &Limits::default(), NOW).unwrap();
                up += accepted.up;
                down += accepted.down;
                facts.before = ballot;
                prop_assert_eq!((up, down), (i64::from(ballot == Ballot::Up), i64::from(ballot == Ballot::Down)));
            }
        }
    }
}
