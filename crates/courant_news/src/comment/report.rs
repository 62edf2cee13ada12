//! Reports: readers tell moderators what is wrong with a comment.
//!
//! A report is listed for moderators, whatever comes of it. Several readers together put a live comment back into the
//! queue; one that a person approved stays live, since that person has read it and a crowd may not undo that.
//!
//! Not here: who may report and how often, and telling two reporters apart (`courant_paper`).

/// Most characters (code points, after cleaning) of a note.
pub const NOTE_CHARS: usize = 500;
/// Most bytes of a note as sent; more is refused unread.
const NOTE_BYTES: usize = 16_384;

/// What is wrong with a comment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Reason {
    /// It advertises, or is no comment at all.
    Spam,
    /// It insults or threatens somebody.
    Insult,
    /// It has nothing to do with the article.
    OffTopic,
    /// It says what is not true.
    False,
    /// It tells what is private: an address, a number, somebody's health.
    Private,
    /// What the note says.
    Other,
}

impl Reason {
    /// Every reason, in the order readers are asked.
    pub const ALL: [Reason; 6] =
        [Reason::Spam, Reason::Insult, Reason::OffTopic, Reason::False, Reason::Private, Reason::Other];

    /// As stored.
    pub fn word(self) -> &'static str {
        match self {
            Reason::Spam => "spam",
            Reason::Insult => "insult",
            Reason::OffTopic => "off_topic",
            Reason::False => "false",
            Reason::Private => "private",
            Reason::Other => "other",
        }
    }

    /// From its stored word.
    pub fn from_word(word: &str) -> Option<Reason> {
        Reason::ALL.into_iter().find(|reason| reason.word() == word)
    }

    /// Key of the words readers and moderators read.
    pub fn label_key(self) -> &'static str {
        match self {
            Reason::Spam => "comment-report-spam",
            Reason::Insult => "comment-report-insult",
            Reason::OffTopic => "comment-report-off-topic",
            Reason::False => "comment-report-false",
            Reason::Private => "comment-report-private",
            Reason::Other => "comment-report-other",
        }
    }
}

/// What a reader reported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// What is wrong.
    pub reason: Reason,
    /// In the reader's own words; may be empty, but for [`Reason::Other`].
    pub note: String,
}

/// Why a report was not taken. The form keeps what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// No reason was chosen.
    NoReason,
    /// The reason is another one, and the note does not say which.
    NoNote,
    /// The note has more characters than it may.
    NoteTooLong {
        /// Most characters.
        most: usize,
    },
}

impl Refusal {
    /// Key of the sentence that tells it; that of `NoteTooLong` names `most`.
    pub fn key(self) -> &'static str {
        match self {
            Refusal::NoReason => "comment-report-refused-no-reason",
            Refusal::NoNote => "comment-report-refused-no-note",
            Refusal::NoteTooLong { .. } => "comment-report-refused-note-too-long",
        }
    }

    /// The field of the form it belongs to.
    pub fn field(self) -> &'static str {
        match self {
            Refusal::NoReason => "reason",
            Refusal::NoNote | Refusal::NoteTooLong { .. } => "note",
        }
    }
}

/// Reads what a reader chose and typed; the note is cleaned by [`courant_text::normalize`], without blanks at its ends.
///
/// # Refuses
/// `NoReason`, `NoNote`, `NoteTooLong`: more than [`NOTE_CHARS`].
pub fn read(reason: &str, note: &str) -> Result<Report, Refusal> {
    let reason = Reason::from_word(reason).ok_or(Refusal::NoReason)?;
    if note.len() > NOTE_BYTES {
        return Err(Refusal::NoteTooLong { most: NOTE_CHARS });
    }
    let note = courant_text::normalize(note).trim().to_owned();
    if note.chars().nth(NOTE_CHARS).is_some() {
        return Err(Refusal::NoteTooLong { most: NOTE_CHARS });
    }
    if reason == Reason::Other && courant_text::display_width(&note) == 0 {
        return Err(Refusal::NoNote);
    }
    Ok(Report { reason, note })
}

/// What is known of a comment that was reported.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Facts {
    /// Readers see it.
    pub is_live: bool,
    /// A person has approved it, or somebody of the paper wrote it.
    pub was_approved: bool,
    /// How many different readers reported it since a moderator last looked, this one among them.
    pub reporter_count: u32,
}

/// What follows from a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Moderators see it in their list.
    Listed,
    /// The comment also goes back into the queue, and readers do not see it until a moderator has decided.
    HeldAgain,
}

/// What follows from a report: `needed` different readers put a live comment that no person has approved back into the
/// queue; 0: no number of them does ([`super::screen::Policy::reporters_to_hold`]).
pub fn outcome(facts: &Facts, needed: u32) -> Outcome {
    let is_enough = needed > 0 && facts.reporter_count >= needed;
    match is_enough && facts.is_live && !facts.was_approved {
        true => Outcome::HeldAgain,
        false => Outcome::Listed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_have_stored_words_and_labels() {
        for reason in Reason::ALL {
            assert_eq!(Reason::from_word(reason.word()), Some(reason));
            assert_eq!(reason.label_key(), format!("comment-report-{}", reason.word().replace('_', "-")));
        }
        assert_eq!(Reason::from_word("Spam"), None);
    }

    #[test]
    fn notes_are_bounded() {
        let report = |reason, note: &str| Ok(Report { reason, note: note.to_owned() });
        let most = "ក".repeat(500);
        for (reason, note, wanted) in [
            ("spam", "", report(Reason::Spam, "")),
            ("insult", "  he calls me\r\nnames \n", report(Reason::Insult, "he calls me\nnames")),
            ("off_topic", most.as_str(), report(Reason::OffTopic, &most)),
            ("false", &format!("{most}x"), Err(Refusal::NoteTooLong { most: 500 })),
            ("false", &" ".repeat(20_000), Err(Refusal::NoteTooLong { most: 500 })),
            ("other", "It is a copy.", report(Reason::Other, "It is a copy.")),
            ("other", " \u{200b}", Err(Refusal::NoNote)),
            ("", "x", Err(Refusal::NoReason)),
            ("nonsense", "x", Err(Refusal::NoReason)),
        ] {
            assert_eq!(read(reason, note), wanted, "{reason} {}", note.len());
        }
        assert_eq!((Refusal::NoReason.field(), Refusal::NoNote.field()), ("reason", "note"));
    }

    #[test]
    fn readers_together_hide_what_nobody_approved() {
        for (is_live, was_approved, reporter_count, needed, wanted) in [
            (true, false, 1, 3, Outcome::Listed),
            (true, false, 2, 3, Outcome::Listed),
            (true, false, 3, 3, Outcome::HeldAgain),
            (true, false, 900, 3, Outcome::HeldAgain),
            (true, false, 1, 1, Outcome::HeldAgain),
            (true, false, 900, 0, Outcome::Listed),
            (true, true, 900, 3, Outcome::Listed),
            (false, false, 900, 3, Outcome::Listed),
        ] {
            assert_eq!(outcome(&Facts { is_live, was_approved, reporter_count }, needed), wanted);
        }
    }
}
