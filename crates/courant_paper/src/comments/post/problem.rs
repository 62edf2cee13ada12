//! Why a comment, a vote or a report is not taken, and what its reader is told.

use crate::comments::pictures;
use courant_news::comment::{Refusal, report, vote};

/// Why a comment is not taken: a rule of the news, or something that only the form can know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// A rule.
    Rule(Refusal),
    /// The form stood on a page of another site.
    Elsewhere,
    /// What it answers is not there any more.
    Parent,
    /// The question it answers takes no answers.
    Question,
    /// Its writer wants to be told by mail and gives no address.
    NoAddress,
    /// A vote that does not count.
    Vote(vote::Refusal),
    /// A report that is not complete.
    Report(report::Refusal),
    /// Too many reports came from the same network.
    TooManyReports,
    /// A picture that is not taken.
    Picture(pictures::Refusal),
}

impl From<Refusal> for Problem {
    fn from(refusal: Refusal) -> Problem {
        Problem::Rule(refusal)
    }
}

impl Problem {
    /// The field of the form that it is about.
    pub fn field(&self) -> Option<&'static str> {
        match self {
            Problem::Rule(refusal) => refusal.field(),
            Problem::NoAddress => Some("email"),
            Problem::Report(refusal) => Some(refusal.field()),
            Problem::Picture(pictures::Refusal::NoAlt) => Some("alt"),
            Problem::Picture(refusal) => refusal.is_of_file().then_some("picture"),
            Problem::Elsewhere | Problem::Parent | Problem::Question | Problem::Vote(_) | Problem::TooManyReports => {
                None
            }
        }
    }

    /// The key of what readers are told, and the number in it.
    pub fn words(&self) -> (&'static str, Option<(&'static str, i64)>) {
        match self {
            Problem::Rule(refusal) => (refusal.key(), refusal.number()),
            Problem::Elsewhere => ("comment-refused-elsewhere", None),
            Problem::Parent => ("comment-refused-parent", None),
            Problem::Question => ("comment-refused-question", None),
            Problem::NoAddress => ("comment-refused-no-address", None),
            Problem::Vote(refusal) => match refusal {
                vote::Refusal::TooMany { wait_secs } => (refusal.key(), Some(("seconds", *wait_secs))),
                _ => (refusal.key(), None),
            },
            Problem::Report(refusal) => match refusal {
                report::Refusal::NoteTooLong { most } => {
                    (refusal.key(), Some(("most", i64::try_from(*most).unwrap_or(i64::MAX))))
                }
                _ => (refusal.key(), None),
            },
            Problem::TooManyReports => ("comment-refused-too-many-reports", None),
            Problem::Picture(refusal) => refusal.words(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use courant_kit::i18n::{Arg, Locale};
    use courant_news::comment::BanKind;

    #[test]
    fn every_problem_has_words_with_its_number() {
        let most = 987;
        let refusals = [
            Refusal::Empty,
            Refusal::TooLong { most },
            Refusal::TooManyBlocks { most },
            Refusal::NameTooLong { most },
            Refusal::NameIsAddress,
            Refusal::EmailInvalid,
            Refusal::CommentsClosed,
            Refusal::ThreadClosed,
            Refusal::ThreadTooOld { days: 9 },
            Refusal::FormTooFast { wait_secs: 9 },
            Refusal::FormStale,
            Refusal::Banned { kind: BanKind::Account, until: None, reason: String::new() },
            Refusal::TooSoon { wait_secs: 9 },
            Refusal::TooMany { wait_secs: 9 },
            Refusal::Repeated { of: 9 },
            Refusal::TooManyLinks { most },
            Refusal::EditTimeOver { window_secs: 9 },
            Refusal::EditedTooOften { most: 9 },
            Refusal::Answered,
            Refusal::Removed,
        ];
        let problems = refusals.map(Problem::Rule).into_iter().chain([
            Problem::Elsewhere,
            Problem::Parent,
            Problem::Question,
            Problem::NoAddress,
            Problem::Vote(vote::Refusal::VotesClosed),
            Problem::Vote(vote::Refusal::NoDownVotes),
            Problem::Vote(vote::Refusal::NotLive),
            Problem::Vote(vote::Refusal::OwnComment),
            Problem::Vote(vote::Refusal::ChangedTooOften),
            Problem::Vote(vote::Refusal::NetworkUsedUp),
            Problem::Vote(vote::Refusal::TooMany { wait_secs: 9 }),
            Problem::Report(report::Refusal::NoReason),
            Problem::Report(report::Refusal::NoNote),
            Problem::Report(report::Refusal::NoteTooLong { most }),
            Problem::TooManyReports,
            Problem::Picture(pictures::Refusal::Closed),
            Problem::Picture(pictures::Refusal::Full),
            Problem::Picture(pictures::Refusal::TooManyWait),
            Problem::Picture(pictures::Refusal::NoFile),
            Problem::Picture(pictures::Refusal::NoAlt),
            Problem::Picture(pictures::Refusal::TooLarge),
            Problem::Picture(pictures::Refusal::Unusable),
            Problem::Picture(pictures::Refusal::Busy),
        ]);
        let english = Locale::for_tag("en");
        for problem in problems {
            let (key, number) = problem.words();
            let args: Vec<(&str, Arg<'_>)> = number.into_iter().map(|(name, at)| (name, Arg::Number(at))).collect();
            let text = english.text(key, &args);
            assert!(text != key && !text.contains(['{', '}', '$']), "{problem:?}: {text}");
        }
    }
}
