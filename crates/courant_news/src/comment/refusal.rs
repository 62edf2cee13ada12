//! Why a comment was not taken: facts a form can show beside the field they belong to.

/// What a ban was put on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BanKind {
    /// A reader's account.
    Account,
    /// An e-mail address that was typed or proven.
    Email,
    /// The hash of one network address.
    Address,
    /// A network: the first 24 bits of an IPv4 address, the first 48 of an IPv6 one.
    Network,
}

impl BanKind {
    /// Every kind.
    pub const ALL: [BanKind; 4] = [BanKind::Account, BanKind::Email, BanKind::Address, BanKind::Network];

    /// As stored.
    pub fn word(self) -> &'static str {
        match self {
            BanKind::Account => "account",
            BanKind::Email => "email",
            BanKind::Address => "address",
            BanKind::Network => "network",
        }
    }

    /// From its stored word.
    pub fn from_word(word: &str) -> Option<BanKind> {
        BanKind::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// Why the writer is asked again, or told no. The page keeps what was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// Nothing visible was typed.
    Empty,
    /// More characters than a comment may have.
    TooLong {
        /// Most characters.
        most: usize,
    },
    /// More paragraphs, items and quotations than a comment may have.
    TooManyBlocks {
        /// Most blocks.
        most: usize,
    },
    /// The name is longer or wider than one line.
    NameTooLong {
        /// Most graphemes.
        most: usize,
    },
    /// The name is the address of a page.
    NameIsAddress,
    /// No address mail could be sent to.
    EmailInvalid,
    /// The paper takes no comments at present.
    CommentsClosed,
    /// This thread is closed.
    ThreadClosed,
    /// The thread closed by itself: its article is older than that.
    ThreadTooOld {
        /// Days a thread stays open.
        days: i64,
    },
    /// The form came back faster than a person types.
    FormTooFast {
        /// Seconds until it may come.
        wait_secs: i64,
    },
    /// The form is older than a form may be, is of no known origin, or was given out in the future.
    FormStale,
    /// The writer may not comment for now.
    Banned {
        /// What the ban was put on.
        kind: BanKind,
        /// When it ends (ms UTC); none: it does not.
        until: Option<i64>,
        /// What the writer is told, as a moderator wrote it; may be empty.
        reason: String,
    },
    /// This writer wrote too much in too short a time.
    TooSoon {
        /// Seconds until there may be room again.
        wait_secs: i64,
    },
    /// The article or the paper gets more comments than it can take.
    TooMany {
        /// Seconds until there may be room again.
        wait_secs: i64,
    },
    /// The writer posted the very same text before.
    Repeated {
        /// Id of the comment that says it already.
        of: i64,
    },
    /// More links than any comment needs.
    TooManyLinks {
        /// Most links.
        most: usize,
    },
    /// The time for changing it is over.
    EditTimeOver {
        /// Seconds it may be changed after posting.
        window_secs: i64,
    },
    /// It was changed as often as it may be.
    EditedTooOften {
        /// Most changes.
        most: u32,
    },
    /// Others answered it, so that it stays as they read it.
    Answered,
    /// A moderator took it down, or its writer did.
    Removed,
}

impl Refusal {
    /// Key of the sentence that tells it, whose number is [`Self::number`].
    pub fn key(&self) -> &'static str {
        match self {
            Refusal::Empty => "comment-refused-empty",
            Refusal::TooLong { .. } => "comment-refused-too-long",
            Refusal::TooManyBlocks { .. } => "comment-refused-too-many-blocks",
            Refusal::NameTooLong { .. } => "comment-refused-name-too-long",
            Refusal::NameIsAddress => "comment-refused-name-is-address",
            Refusal::EmailInvalid => "comment-refused-email-invalid",
            Refusal::CommentsClosed => "comment-refused-comments-closed",
            Refusal::ThreadClosed => "comment-refused-thread-closed",
            Refusal::ThreadTooOld { .. } => "comment-refused-thread-too-old",
            Refusal::FormTooFast { .. } => "comment-refused-form-too-fast",
            Refusal::FormStale => "comment-refused-form-stale",
            Refusal::Banned { .. } => "comment-refused-banned",
            Refusal::TooSoon { .. } => "comment-refused-too-soon",
            Refusal::TooMany { .. } => "comment-refused-too-many",
            Refusal::Repeated { .. } => "comment-refused-repeated",
            Refusal::TooManyLinks { .. } => "comment-refused-too-many-links",
            Refusal::EditTimeOver { .. } => "comment-refused-edit-time-over",
            Refusal::EditedTooOften { .. } => "comment-refused-edited-too-often",
            Refusal::Answered => "comment-refused-answered",
            Refusal::Removed => "comment-refused-removed",
        }
    }

    /// The field of the form it belongs to; none where no field is to blame.
    pub fn field(&self) -> Option<&'static str> {
        match self {
            Refusal::Empty
            | Refusal::TooLong { .. }
            | Refusal::TooManyBlocks { .. }
            | Refusal::TooManyLinks { .. }
            | Refusal::Repeated { .. } => Some("text"),
            Refusal::NameTooLong { .. } | Refusal::NameIsAddress => Some("name"),
            Refusal::EmailInvalid => Some("email"),
            Refusal::CommentsClosed
            | Refusal::ThreadClosed
            | Refusal::ThreadTooOld { .. }
            | Refusal::FormTooFast { .. }
            | Refusal::FormStale
            | Refusal::Banned { .. }
            | Refusal::TooSoon { .. }
            | Refusal::TooMany { .. }
            | Refusal::EditTimeOver { .. }
            | Refusal::EditedTooOften { .. }
            | Refusal::Answered
            | Refusal::Removed => None,
        }
    }

    /// The number in the sentence, with the name it has there: `most`, `days`, `seconds`, `until`
    /// (ms UTC) or `comment` (an id).
    pub fn number(&self) -> Option<(&'static str, i64)> {
        let count = |most: usize| i64::try_from(most).unwrap_or(i64::MAX);
        match self {
            Refusal::TooLong { most }
            | Refusal::TooManyBlocks { most }
            | Refusal::NameTooLong { most }
            | Refusal::TooManyLinks { most } => Some(("most", count(*most))),
            Refusal::EditedTooOften { most } => Some(("most", i64::from(*most))),
            Refusal::ThreadTooOld { days } => Some(("days", *days)),
            Refusal::FormTooFast { wait_secs } | Refusal::TooSoon { wait_secs } | Refusal::TooMany { wait_secs } => {
                Some(("seconds", *wait_secs))
            }
            Refusal::EditTimeOver { window_secs } => Some(("seconds", *window_secs)),
            Refusal::Banned { until, .. } => until.map(|until| ("until", until)),
            Refusal::Repeated { of } => Some(("comment", *of)),
            Refusal::Empty
            | Refusal::NameIsAddress
            | Refusal::EmailInvalid
            | Refusal::CommentsClosed
            | Refusal::ThreadClosed
            | Refusal::FormStale
            | Refusal::Answered
            | Refusal::Removed => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_refusal_has_a_key_of_its_own_and_says_its_number() {
        let banned = |until| Refusal::Banned { kind: BanKind::Account, until, reason: String::new() };
        let table = [
            (Refusal::Empty, Some("text"), None),
            (Refusal::TooLong { most: 9 }, Some("text"), Some(("most", 9))),
            (Refusal::TooManyBlocks { most: 9 }, Some("text"), Some(("most", 9))),
            (Refusal::NameTooLong { most: 9 }, Some("name"), Some(("most", 9))),
            (Refusal::NameIsAddress, Some("name"), None),
            (Refusal::EmailInvalid, Some("email"), None),
            (Refusal::CommentsClosed, None, None),
            (Refusal::ThreadClosed, None, None),
            (Refusal::ThreadTooOld { days: 9 }, None, Some(("days", 9))),
            (Refusal::FormTooFast { wait_secs: 9 }, None, Some(("seconds", 9))),
            (Refusal::FormStale, None, None),
            (banned(Some(9)), None, Some(("until", 9))),
            (Refusal::TooSoon { wait_secs: 9 }, None, Some(("seconds", 9))),
            (Refusal::TooMany { wait_secs: 9 }, None, Some(("seconds", 9))),
            (Refusal::Repeated { of: 9 }, Some("text"), Some(("comment", 9))),
            (Refusal::TooManyLinks { most: 9 }, Some("text"), Some(("most", 9))),
            (Refusal::EditTimeOver { window_secs: 9 }, None, Some(("seconds", 9))),
            (Refusal::EditedTooOften { most: 9 }, None, Some(("most", 9))),
            (Refusal::Answered, None, None),
            (Refusal::Removed, None, None),
        ];
        let keys: HashSet<&str> = table.iter().map(|(refusal, ..)| refusal.key()).collect();
        assert_eq!(keys.len(), table.len());
        for (refusal, field, number) in &table {
            assert_eq!((refusal.field(), refusal.number()), (*field, *number), "{refusal:?}");
        }
        assert_eq!(banned(None).number(), None);
    }

    #[test]
    fn kinds_of_bans_have_stored_words() {
        for kind in BanKind::ALL {
            assert_eq!(BanKind::from_word(kind.word()), Some(kind));
        }
        assert_eq!(BanKind::from_word("mail"), None);
    }
}
