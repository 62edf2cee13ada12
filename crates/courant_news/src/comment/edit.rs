//! Changing one's own words: how long, how often, and what others' answers forbid.
//!
//! Not here: who is its writer (the caller knows), and what moderators may do.

use super::Refusal;

/// What is known of a comment whose writer wants to change it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Posted {
    /// When it was posted (ms UTC).
    pub created_at: i64,
    /// How often its writer changed it.
    pub edited_count: u32,
    /// How many answers of others readers see under it.
    pub answer_count: u32,
    /// It was taken down, by a moderator or by its writer.
    pub is_removed: bool,
}

/// What the paper allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terms {
    /// Seconds after posting in which it may be changed; 0: never.
    pub window_secs: i64,
    /// Most changes.
    pub edits_most: u32,
    /// No change once others answered.
    pub is_frozen_by_answers: bool,
    /// Seconds after posting in which it may be withdrawn; none: at any time.
    pub withdraw_secs: Option<i64>,
}

impl Default for Terms {
    /// A quarter of an hour, ten changes, not after answers; withdrawn at any time.
    fn default() -> Terms {
        Terms { window_secs: 900, edits_most: 10, is_frozen_by_answers: true, withdraw_secs: None }
    }
}

/// What withdrawing does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Withdrawal {
    /// Nothing stays.
    Remove,
    /// Name and text go; an empty place holds the answers together.
    LeavePlace,
}

/// Whether its writer may change a comment, and for how many seconds yet.
///
/// The changed text is screened like a new one.
///
/// # Refuses
/// - `Removed`: it was taken down.
/// - `EditTimeOver`: the window has passed.
/// - `EditedTooOften`: it was changed as often as the terms allow.
/// - `Answered`: others answered, and the terms say that answered comments stay.
pub fn may_edit(posted: &Posted, terms: &Terms, now: i64) -> Result<i64, Refusal> {
    if posted.is_removed {
        return Err(Refusal::Removed);
    }
    let rest = seconds_left(posted.created_at, terms.window_secs, now);
    if rest <= 0 {
        return Err(Refusal::EditTimeOver { window_secs: terms.window_secs });
    }
    if posted.edited_count >= terms.edits_most {
        return Err(Refusal::EditedTooOften { most: terms.edits_most });
    }
    if terms.is_frozen_by_answers && posted.answer_count > 0 {
        return Err(Refusal::Answered);
    }
    Ok(rest)
}

/// Whether its writer may withdraw a comment, and what stays of it. Answers do not forbid it:
/// they keep their place.
///
/// # Refuses
/// - `Removed`: it is gone already.
/// - `EditTimeOver`: the terms set a time for it, and it has passed.
pub fn may_withdraw(posted: &Posted, terms: &Terms, now: i64) -> Result<Withdrawal, Refusal> {
    if posted.is_removed {
        return Err(Refusal::Removed);
    }
    if let Some(window_secs) = terms.withdraw_secs
        && seconds_left(posted.created_at, window_secs, now) <= 0
    {
        return Err(Refusal::EditTimeOver { window_secs });
    }
    Ok(if posted.answer_count > 0 { Withdrawal::LeavePlace } else { Withdrawal::Remove })
}

/// Seconds left of a window, begun ones whole; never more than the window, also where a clock
/// was set back.
fn seconds_left(created_at: i64, window_secs: i64, now: i64) -> i64 {
    let passed = now.saturating_sub(created_at).max(0);
    let rest = window_secs.saturating_mul(1_000).saturating_sub(passed);
    if rest <= 0 { 0 } else { rest.saturating_add(999) / 1_000 }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AT: i64 = 1_700_000_000_000;

    fn posted() -> Posted {
        Posted { created_at: AT, edited_count: 0, answer_count: 0, is_removed: false }
    }

    #[test]
    fn a_comment_may_be_changed_for_a_time() {
        let terms = Terms::default();
        let over = Err(Refusal::EditTimeOver { window_secs: 900 });
        for (after_ms, expected) in [
            (0, Ok(900)),
            (1, Ok(900)),
            (1_000, Ok(899)),
            (899_001, Ok(1)),
            (899_999, Ok(1)),
            (900_000, over.clone()),
            (i64::MAX - AT, over),
            (-60_000, Ok(900)),
        ] {
            assert_eq!(may_edit(&posted(), &terms, AT + after_ms), expected, "{after_ms}");
        }
        let never = Terms { window_secs: 0, ..terms };
        assert_eq!(may_edit(&posted(), &never, AT), Err(Refusal::EditTimeOver { window_secs: 0 }));
        let far = Posted { created_at: i64::MIN, ..posted() };
        assert!(may_edit(&far, &terms, i64::MAX).is_err());
    }

    #[test]
    fn answers_and_many_changes_end_it() {
        let terms = Terms::default();
        let answered = Posted { answer_count: 1, ..posted() };
        assert_eq!(may_edit(&answered, &terms, AT), Err(Refusal::Answered));
        let loose = Terms { is_frozen_by_answers: false, ..terms };
        assert_eq!(may_edit(&answered, &loose, AT), Ok(900));
        let often = Posted { edited_count: 10, answer_count: 1, ..posted() };
        assert_eq!(may_edit(&often, &terms, AT), Err(Refusal::EditedTooOften { most: 10 }), "before the answers");
        assert_eq!(may_edit(&Posted { edited_count: 9, ..posted() }, &terms, AT), Ok(900));
        let late = may_edit(&often, &terms, AT + 900_000);
        assert_eq!(late, Err(Refusal::EditTimeOver { window_secs: 900 }), "before the count");
        let gone = Posted { is_removed: true, ..often };
        assert_eq!(may_edit(&gone, &terms, AT + 900_000), Err(Refusal::Removed), "before everything");
    }

    #[test]
    fn withdrawing_keeps_the_place_of_answers() {
        let terms = Terms::default();
        let answered = Posted { answer_count: 3, ..posted() };
        assert_eq!(may_withdraw(&posted(), &terms, i64::MAX), Ok(Withdrawal::Remove));
        assert_eq!(may_withdraw(&answered, &terms, AT), Ok(Withdrawal::LeavePlace));
        let gone = Posted { is_removed: true, ..posted() };
        assert_eq!(may_withdraw(&gone, &terms, AT), Err(Refusal::Removed));
        let short = Terms { withdraw_secs: Some(60), ..terms };
        assert_eq!(may_withdraw(&posted(), &short, AT + 59_999), Ok(Withdrawal::Remove));
        let late = may_withdraw(&posted(), &short, AT + 60_000);
        assert_eq!(late, Err(Refusal::EditTimeOver { window_secs: 60 }));
    }
}
