//! Tries: what is wrong may be wrong a few times, then it has to wait, longer each time.
//!
//! A try is counted before anything is looked at, in one statement for each subject: whoever sends a thousand at once
//! gets no more than whoever sends them one by one. What was right is given back. Subjects are keyed hashes of whatever
//! was typed, so an address that nobody has waits as one that somebody has. Waiting keeps nobody out who has a mailed
//! link or a passkey.

use super::rows_write;
use anyhow::{Context, Error, Result};
use courant_kit::db::Db;
use courant_kit::key::Key;
use std::sync::Arc;

/// How long failures count (ms).
pub const REMEMBERED: i64 = 24 * 3_600_000;
/// Wrong ones of an account before it has to wait.
const OF_ACCOUNT: i64 = 5;
/// Wrong ones of a network, behind which many may sit.
const OF_NETWORK: i64 = 30;
/// The first wait (ms); each is twice as long as the one before.
const FIRST_WAIT: i64 = 30_000;
/// The longest (ms).
const LONGEST_WAIT: i64 = 15 * 60_000;

/// What tries are counted for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    hash: String,
    free: i64,
}

impl Subject {
    /// What somebody says they are, for one kind of proof.
    pub fn account(key: &Key, kind: &str, who: &str) -> Subject {
        Subject { hash: key.mac("tries", &[kind.as_bytes(), who.as_bytes()]), free: OF_ACCOUNT }
    }

    /// Where a request comes from; none where that is not known.
    pub fn network(key: &Key, network: &str) -> Option<Subject> {
        let hash = key.mac("tries", &[b"network", network.as_bytes()]);
        (!network.is_empty()).then_some(Subject { hash, free: OF_NETWORK })
    }
}

/// How long to wait after so many wrong ones.
fn wait_after(count: i64, free: i64) -> i64 {
    match count - free {
        ..0 => 0,
        more => FIRST_WAIT.saturating_mul(1 << more.min(16)).min(LONGEST_WAIT),
    }
}

/// Counts a try; none if it may be made, else until when it has to wait (ms UTC).
pub async fn take(db: &Db, subjects: Vec<Subject>, now: i64) -> Result<Option<i64>> {
    let subjects = Arc::new(subjects);
    db.write::<_, Error, _>(move |tx| {
        let subjects = Arc::clone(&subjects);
        Box::pin(async move {
            for (at, subject) in subjects.iter().enumerate() {
                let count = rows_write::count_try(tx, &subject.hash, now, now - REMEMBERED).await?;
                let Some(count) = count else {
                    // What was counted of the others is not tried either.
                    for other in subjects.iter().take(at) {
                        rows_write::give_back(tx, &other.hash).await?;
                    }
                    return Ok(Some(rows_write::next_try(tx, &subject.hash).await?));
                };
                rows_write::save_next_try(tx, &subject.hash, now + wait_after(count, subject.free)).await?;
            }
            Ok(None)
        })
    })
    .await
    .context("a try could not be counted")
}

/// Gives tries back that were right, and the waiting with them.
pub async fn give_back(db: &Db, subjects: Vec<Subject>) -> Result<()> {
    let subjects = Arc::new(subjects);
    db.write::<_, Error, _>(move |tx| {
        let subjects = Arc::clone(&subjects);
        Box::pin(async move {
            for subject in subjects.iter() {
                if subject.free == OF_ACCOUNT {
                    rows_write::forget_tries(tx, &subject.hash).await?;
                } else {
                    rows_write::give_back(tx, &subject.hash).await?;
                }
            }
            Ok(())
        })
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waiting_grows_to_a_quarter_of_an_hour() {
        let waits: Vec<i64> = (1..=12).map(|count| wait_after(count, OF_ACCOUNT) / 1_000).collect();
        assert_eq!(waits, [0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900]);
        assert_eq!(wait_after(i64::MAX, OF_ACCOUNT), LONGEST_WAIT);
    }
}
