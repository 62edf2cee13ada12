//! How many comments each rule held lately: counted by the reasons that are kept with them.

use super::rows;
use anyhow::Result;
use courant_kit::db::Tx;
use courant_news::comment::screen::Reason;
use std::collections::HashMap;

/// Days that are counted.
pub const HELD_DAYS: i64 = 30;
/// Comments that are counted, the newest.
const MOST: i64 = 20_000;

/// How many comments were held, and why. One may be for several reasons.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Held {
    by_reason: HashMap<Reason, i64>,
    /// There were more than are counted.
    pub is_cut: bool,
}

impl Held {
    /// For this reason.
    pub fn by(&self, reason: Reason) -> i64 {
        self.by_reason.get(&reason).copied().unwrap_or_default()
    }
}

/// The comments of the last days that were held, also those that were published since. Those that their writers had erased
/// are not among them.
pub async fn count_held(tx: &mut Tx, now: i64) -> Result<Held> {
    let mut held = Held::default();
    let mut count = 0;
    for (reasons, comments) in rows::list_reasons(tx, now - HELD_DAYS * 86_400_000, MOST).await? {
        let reasons: Vec<String> = serde_json::from_str(&reasons).unwrap_or_default();
        for reason in reasons.iter().filter_map(|word| Reason::from_word(word)) {
            *held.by_reason.entry(reason).or_default() += comments;
        }
        count += comments;
    }
    held.is_cut = count >= MOST;
    Ok(held)
}
