//! The way of a manuscript: from a draft over review to readers, and back.
//!
//! [`step`] is the one place that says who may do what in which state. A manuscript of an article that is before
//! readers goes the same way: its article stays as it is until the changes are published as one step.
//!
//! Not here: what may keep a text from being published ([`crate::gate`]), and what happens then (the product).

/// Where a manuscript stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// Being written.
    Draft,
    /// Handed in.
    Filed,
    /// Being read by a second person.
    InReview,
    /// Signed off.
    Approved,
    /// Goes before readers by itself.
    Scheduled,
    /// Is what readers see, or what they saw before the article was withdrawn: nothing waits.
    Published,
}

impl State {
    /// All of them, in their order.
    pub const ALL: [State; 6] =
        [State::Draft, State::Filed, State::InReview, State::Approved, State::Scheduled, State::Published];

    /// As stored.
    pub fn word(self) -> &'static str {
        match self {
            State::Draft => "draft",
            State::Filed => "filed",
            State::InReview => "in_review",
            State::Approved => "approved",
            State::Scheduled => "scheduled",
            State::Published => "published",
        }
    }

    /// From the stored word.
    pub fn from_word(word: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| state.word() == word)
    }
}

/// Where the article itself stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Face {
    /// Readers never saw it.
    Unseen,
    /// Before readers.
    Live,
    /// Taken back: unpublished, or removed by law or for safety. It may return.
    Withdrawn,
    /// Withdrawn for good, with a reason at its address.
    Retracted,
}

/// Something that is done with a manuscript as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// Handed in.
    File,
    /// Taken back to write on.
    TakeBack,
    /// Somebody begins to read it.
    Review,
    /// Given back to its writer, with words.
    SendBack,
    /// Signed off.
    Approve,
    /// Before readers, now.
    Publish,
    /// Before readers, at a time.
    Schedule,
    /// Not at that time after all.
    Unschedule,
    /// Off the paper; may come back.
    Withdraw,
    /// Withdrawn for good; its address stays, with the reason.
    Retract,
    /// Removed by law or for safety; may come back.
    TakeDown,
    /// Before readers again, as it was.
    BringBack,
    /// Changes to a live article are thrown away.
    Discard,
}

impl Step {
    /// All of them.
    pub const ALL: [Step; 13] = [
        Step::File,
        Step::TakeBack,
        Step::Review,
        Step::SendBack,
        Step::Approve,
        Step::Publish,
        Step::Schedule,
        Step::Unschedule,
        Step::Withdraw,
        Step::Retract,
        Step::TakeDown,
        Step::BringBack,
        Step::Discard,
    ];

    /// As stored and sent by forms.
    pub fn word(self) -> &'static str {
        match self {
            Step::File => "file",
            Step::TakeBack => "take_back",
            Step::Review => "review",
            Step::SendBack => "send_back",
            Step::Approve => "approve",
            Step::Publish => "publish",
            Step::Schedule => "schedule",
            Step::Unschedule => "unschedule",
            Step::Withdraw => "withdraw",
            Step::Retract => "retract",
            Step::TakeDown => "take_down",
            Step::BringBack => "bring_back",
            Step::Discard => "discard",
        }
    }

    /// From its word.
    pub fn from_word(word: &str) -> Option<Step> {
        Step::ALL.into_iter().find(|step| step.word() == word)
    }

    /// Whether readers are told why, so that words have to be given.
    pub fn needs_words(self) -> bool {
        matches!(self, Step::SendBack | Step::Retract | Step::TakeDown)
    }
}

/// Who wants it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Who {
    /// The manuscript is theirs.
    pub is_own: bool,
    /// They may publish what is theirs.
    pub may_publish: bool,
    /// They may change and publish everybody's.
    pub may_edit: bool,
}

impl Who {
    fn has_last_word(self) -> bool {
        self.may_edit || (self.is_own && self.may_publish)
    }
}

/// Why something is not done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// It is not for this person.
    NotYours,
    /// It cannot be done with a manuscript in this state.
    NotFromHere,
}

/// Whether somebody may change the text of a manuscript now.
///
/// Who files a text may still change it until somebody reads it; what was signed off is changed only by those who may
/// publish it.
pub fn may_write(state: State, face: Face, who: Who) -> bool {
    if face == Face::Retracted {
        return false;
    }
    who.has_last_word() || (who.is_own && face == Face::Unseen && matches!(state, State::Draft | State::Filed))
}

/// Where a manuscript stands after a save: what readers see already has changes that wait, from now on.
pub fn after_save(state: State) -> State {
    if state == State::Published { State::Draft } else { state }
}

/// Where a manuscript and its article stand after a step.
///
/// # Refuses
/// [`Refusal::NotYours`] before all else, so that nobody learns of states that are not theirs to see.
pub fn step(state: State, face: Face, step: Step, who: Who) -> Result<(State, Face), Refusal> {
    let is_allowed = match step {
        // Whoever may write it says when it is ready.
        Step::File | Step::TakeBack => may_write(state, face, who) || who.may_edit,
        Step::Review | Step::SendBack | Step::Approve => who.may_edit,
        Step::Publish | Step::Schedule | Step::Unschedule | Step::Discard => who.has_last_word(),
        Step::Withdraw => who.has_last_word(),
        Step::Retract | Step::TakeDown | Step::BringBack => who.may_edit,
    };
    if !is_allowed {
        return Err(Refusal::NotYours);
    }
    let waits = state != State::Published && state != State::Scheduled;
    let next = match (step, state, face) {
        (_, _, Face::Retracted) => None,
        (Step::File, State::Draft, _) => Some((State::Filed, face)),
        (Step::TakeBack, State::Filed, _) => Some((State::Draft, face)),
        (Step::Review, State::Filed, _) => Some((State::InReview, face)),
        (Step::SendBack, State::Filed | State::InReview | State::Approved, _) => Some((State::Draft, face)),
        // Signed off once more: it may have been changed since.
        (Step::Approve, State::Draft | State::Filed | State::InReview | State::Approved, _) => {
            Some((State::Approved, face))
        }
        (Step::Publish, _, _) if waits || state == State::Scheduled => Some((State::Published, Face::Live)),
        (Step::Schedule, _, Face::Unseen | Face::Live) if waits => Some((State::Scheduled, face)),
        (Step::Unschedule, State::Scheduled, _) => Some((State::Approved, face)),
        // Changes that were scheduled would bring it back.
        (Step::Withdraw | Step::TakeDown, State::Scheduled, Face::Live) => Some((State::Approved, Face::Withdrawn)),
        (Step::Withdraw | Step::TakeDown, _, Face::Live) => Some((state, Face::Withdrawn)),
        (Step::Retract, _, Face::Live | Face::Withdrawn) => Some((State::Published, Face::Retracted)),
        (Step::BringBack, _, Face::Withdrawn) => Some((state, Face::Live)),
        (Step::Discard, _, Face::Live | Face::Withdrawn) if waits => Some((State::Published, face)),
        _ => None,
    };
    next.ok_or(Refusal::NotFromHere)
}

/// What somebody may do with a manuscript now, in the order of [`Step::ALL`].
pub fn steps(state: State, face: Face, who: Who) -> Vec<Step> {
    Step::ALL.into_iter().filter(|wanted| step(state, face, *wanted, who).is_ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const CONTRIBUTOR: Who = Who { is_own: true, may_publish: false, may_edit: false };
    const WRITER: Who = Who { is_own: true, may_publish: true, may_edit: false };
    const COLLEAGUE: Who = Who { is_own: false, may_publish: true, may_edit: false };
    const EDITOR: Who = Who { is_own: false, may_publish: true, may_edit: true };
    const FACES: [Face; 4] = [Face::Unseen, Face::Live, Face::Withdrawn, Face::Retracted];

    #[test]
    fn words_read_back() {
        for state in State::ALL {
            assert_eq!(State::from_word(state.word()), Some(state));
        }
        for step in Step::ALL {
            assert_eq!(Step::from_word(step.word()), Some(step));
        }
    }

    #[test]
    fn the_way_of_a_story() {
        let mut at = (State::Draft, Face::Unseen);
        for (who, wanted, then) in [
            (CONTRIBUTOR, Step::File, (State::Filed, Face::Unseen)),
            (EDITOR, Step::Review, (State::InReview, Face::Unseen)),
            (EDITOR, Step::SendBack, (State::Draft, Face::Unseen)),
            (CONTRIBUTOR, Step::File, (State::Filed, Face::Unseen)),
            (EDITOR, Step::Approve, (State::Approved, Face::Unseen)),
            (EDITOR, Step::Schedule, (State::Scheduled, Face::Unseen)),
            (EDITOR, Step::Unschedule, (State::Approved, Face::Unseen)),
            (EDITOR, Step::Publish, (State::Published, Face::Live)),
            (EDITOR, Step::TakeDown, (State::Published, Face::Withdrawn)),
            (EDITOR, Step::BringBack, (State::Published, Face::Live)),
            (EDITOR, Step::Retract, (State::Published, Face::Retracted)),
        ] {
            at = step(at.0, at.1, wanted, who).unwrap();
            assert_eq!(at, then, "{wanted:?}");
        }
        assert_eq!(steps(at.0, at.1, EDITOR), []);
    }

    #[test]
    fn nothing_of_anothers_is_done_without_the_right_to_edit() {
        for state in State::ALL {
            for face in FACES {
                assert_eq!(steps(state, face, COLLEAGUE), [], "{state:?} {face:?}");
                assert!(!may_write(state, face, COLLEAGUE));
                for wanted in [Step::Publish, Step::Schedule, Step::Approve, Step::Withdraw, Step::Retract] {
                    assert_eq!(step(state, face, wanted, CONTRIBUTOR), Err(Refusal::NotYours));
                }
            }
        }
    }

    #[test]
    fn only_publishing_and_bringing_back_put_something_before_readers() {
        for state in State::ALL {
            for face in FACES {
                for wanted in Step::ALL {
                    let Ok((_, then)) = step(state, face, wanted, EDITOR) else { continue };
                    let is_new = then == Face::Live && face != Face::Live;
                    assert_eq!(is_new, is_new && matches!(wanted, Step::Publish | Step::BringBack), "{wanted:?}");
                    assert!(face != Face::Retracted, "what is retracted stays so");
                }
            }
        }
    }

    #[test]
    fn who_may_write_when() {
        for (state, face, who, may) in [
            (State::Draft, Face::Unseen, CONTRIBUTOR, true),
            (State::Filed, Face::Unseen, CONTRIBUTOR, true),
            (State::InReview, Face::Unseen, CONTRIBUTOR, false),
            (State::Approved, Face::Unseen, CONTRIBUTOR, false),
            (State::Published, Face::Live, CONTRIBUTOR, false),
            (State::Draft, Face::Live, CONTRIBUTOR, false),
            (State::Approved, Face::Unseen, WRITER, true),
            (State::Published, Face::Live, WRITER, true),
            (State::Published, Face::Live, EDITOR, true),
            (State::Published, Face::Retracted, EDITOR, false),
        ] {
            assert_eq!(may_write(state, face, who), may, "{state:?} {face:?} {who:?}");
        }
        assert_eq!(after_save(State::Published), State::Draft);
        assert_eq!(after_save(State::Approved), State::Approved);
    }
}
