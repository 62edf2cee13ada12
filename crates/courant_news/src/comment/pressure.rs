//! Pressure: when so many guests write that some of them are likely machines, a guest whom the paper does not know is asked
//! for a proof of work. It prices machines and costs a person a second of their device; nothing is refused without it.
//!
//! Not here: the counting, and making and checking a challenge (`courant_paper`).

use super::screen::Budget;

/// Guests' comments in a time, of any state, from which on the paper is under pressure: a tenth of what the whole paper takes
/// ([`super::screen::Policy`]), and a comment every ten seconds for ten minutes.
pub const GUESTS: Budget = Budget { most: 60, window_secs: 600 };
/// A network whose comments were live for so long is known: a day (seconds).
pub const HISTORY_SECS: i64 = 86_400;
/// A challenge is good for so many seconds.
pub const CHALLENGE_SECS: i64 = 600;
/// The answer to a challenge is a number below this one, found by trying them in turn. Half of them is what it costs on
/// average: 30,000 times SHA-256, two thirds of a second where a browser makes 45,000 in one (measured in Chromium at
/// a quarter of a desktop's speed, as phones of the middle are), and never more than twice that.
pub const CHALLENGE_NUMBERS: u32 = 60_000;

/// Whether somebody is asked for a proof of work.
///
/// `guests` is how many guests' comments came in the time of [`GUESTS`]; it need not be counted further than that.
pub fn is_asked(guests: u32, is_signed_in: bool, has_history: bool) -> bool {
    guests >= GUESTS.most && !is_signed_in && !has_history
}

/// What came of asking for a proof of work.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Proof {
    /// Nobody asked.
    #[default]
    NotAsked,
    /// It is right, and nobody used it before.
    Given,
    /// There is none; or it is wrong, too old, made for something else, or used.
    Missing,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strangers_are_asked_under_pressure_and_nobody_else() {
        assert!(is_asked(GUESTS.most, false, false) && is_asked(u32::MAX, false, false));
        assert!(!is_asked(GUESTS.most - 1, false, false));
        assert!(!is_asked(u32::MAX, true, false) && !is_asked(u32::MAX, false, true));
    }

    #[test]
    fn pressure_is_felt_before_a_budget_is_used_up() {
        let budgets = super::super::screen::Policy::default().budgets;
        for budget in [budgets.article, budgets.site] {
            assert!(GUESTS.most < budget.most && GUESTS.window_secs <= budget.window_secs);
        }
    }
}
