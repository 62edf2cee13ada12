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
    /// Thrown away before readers ever saw it: may be taken out again until the product removes it.
    Thrown,
}

impl State {
    /// All of them, in their order.
    pub const ALL: [State; 7] = [
        State::Draft,
        State::Filed,
        State::InReview,
        State::Approved,
        State::Scheduled,
        State::Published,
        State::Thrown,
    ];
    /// Those in which something waits to be done, in their order.
    pub const WAITING: [State; 5] = [State::Draft, State::Filed, State::InReview, State::Approved, State::Scheduled];

    /// As stored.
    pub fn word(self) -> &'static str {
        match self {
            State::Draft => "draft",
            State::Filed => "filed",
            State::InReview => "in_review",
            State::Approved => "approved",
            State::Scheduled => "scheduled",
            State::Published => "published",
            State::Thrown => "thrown",
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
    /// Thrown away as a whole, before readers ever saw it.
    ThrowAway,
    /// Taken out again from what was thrown away: it is a draft.
    TakeOut,
}

impl Step {
    /// All of them.
    pub const ALL: [Step; 15] = [
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
        Step::ThrowAway,
        Step::TakeOut,
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
            Step::ThrowAway => "throw_away",
            Step::TakeOut => "take_out",
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
    /// It was given to them: they may write it as if it was theirs, but not throw it away.
    pub is_given: bool,
    /// They may publish what is theirs.
    pub may_publish: bool,
    /// They may change and publish everybody's.
    pub may_edit: bool,
}

impl Who {
    fn has_it(self) -> bool {
        self.is_own || self.is_given
    }

    /// Whether they decide alone what becomes of it before readers.
    pub fn has_last_word(self) -> bool {
        self.may_edit || (self.has_it() && self.may_publish)
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
    if face == Face::Retracted || state == State::Thrown {
        return false;
    }
    who.has_last_word() || (who.has_it() && face == Face::Unseen && matches!(state, State::Draft | State::Filed))
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
        Step::ThrowAway | Step::TakeOut => who.may_edit || who.is_own,
    };
    if !is_allowed {
        return Err(Refusal::NotYours);
    }
    let waits = !matches!(state, State::Published | State::Scheduled | State::Thrown);
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
        (Step::ThrowAway, State::Draft | State::Filed, Face::Unseen) => Some((State::Thrown, face)),
        (Step::TakeOut, State::Thrown, Face::Unseen) => Some((State::Draft, face)),
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

    const CONTRIBUTOR: Who = Who { is_own: true, is_given: false, may_publish: false, may_edit: false };
    const HELPER: Who = Who { is_own: false, is_given: true, ..CONTRIBUTOR };
    const WRITER: Who = Who { may_publish: true, ..CONTRIBUTOR };
    const COLLEAGUE: Who = Who { is_own: false, ..WRITER };
    const EDITOR: Who = Who { may_edit: true, ..COLLEAGUE };
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
    fn what_readers_never_saw_can_be_thrown_away_and_taken_out_again() {
        for who in [CONTRIBUTOR, EDITOR] {
            assert_eq!(step(State::Draft, Face::Unseen, Step::ThrowAway, who), Ok((State::Thrown, Face::Unseen)));
            assert_eq!(step(State::Thrown, Face::Unseen, Step::TakeOut, who), Ok((State::Draft, Face::Unseen)));
            // Nothing else is done with it.
            assert_eq!(steps(State::Thrown, Face::Unseen, who), [Step::TakeOut]);
            for (state, face) in
                [(State::Draft, Face::Live), (State::Draft, Face::Withdrawn), (State::Approved, Face::Unseen)]
            {
                assert_eq!(step(state, face, Step::ThrowAway, who), Err(Refusal::NotFromHere), "{state:?} {face:?}");
            }
        }
        // Whoever it was only given to has to give it back.
        assert_eq!(step(State::Draft, Face::Unseen, Step::ThrowAway, HELPER), Err(Refusal::NotYours));
        assert_eq!(steps(State::Thrown, Face::Unseen, Who { may_publish: true, ..HELPER }), []);
    }

    #[test]
    fn who_may_write_when() {
        for (state, face, who, may) in [
            (State::Draft, Face::Unseen, CONTRIBUTOR, true),
            (State::Filed, Face::Unseen, CONTRIBUTOR, true),
            (State::Draft, Face::Unseen, HELPER, true),
            (State::InReview, Face::Unseen, HELPER, false),
            (State::Approved, Face::Unseen, Who { may_publish: true, ..HELPER }, true),
            (State::Thrown, Face::Unseen, EDITOR, false),
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
