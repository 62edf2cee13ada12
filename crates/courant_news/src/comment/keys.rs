//! Every key that a rule names has its words.

use std::collections::HashSet;

use super::spam::{Measure, Sign};
use super::{report, screen, vote};

#[test]
fn every_key_has_english_words_and_is_nobody_elses() {
    // What readers see, and what only staff see.
    let words = ["en", "newsroom/conversation"].map(|name| {
        let path = format!("{}/../courant_kit/i18n/{name}.ftl", env!("CARGO_MANIFEST_DIR"));
        std::fs::read_to_string(path).unwrap()
    });
    let words = words.concat();
    let known: HashSet<&str> = words.lines().filter_map(|line| line.split_once(" = ")).map(|(key, _)| key).collect();
    let text = || "x".to_owned();
    let mut keys: Vec<&str> = screen::Reason::ALL.iter().map(|reason| reason.label_key()).collect();
    keys.extend(Measure::ALL.iter().map(|measure| measure.label_key()));
    keys.extend([Sign::Word(text()), Sign::Host(text()), Sign::Name(text())].iter().map(Sign::label_key));
    keys.extend(report::Reason::ALL.iter().map(|reason| reason.label_key()));
    keys.extend(
        [report::Refusal::NoReason, report::Refusal::NoNote, report::Refusal::NoteTooLong { most: 9 }]
            .map(report::Refusal::key),
    );
    keys.extend(
        [
            vote::Refusal::VotesClosed,
            vote::Refusal::NoDownVotes,
            vote::Refusal::NotLive,
            vote::Refusal::OwnComment,
            vote::Refusal::ChangedTooOften,
            vote::Refusal::NetworkUsedUp,
            vote::Refusal::TooMany { wait_secs: 9 },
        ]
        .map(vote::Refusal::key),
    );
    for key in &keys {
        assert!(known.contains(key), "{key}");
    }
    assert_eq!(keys.iter().collect::<HashSet<_>>().len(), keys.len());
}
