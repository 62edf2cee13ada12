//! Taking jobs and giving them back: the SQL behind the worker.
//!
//! A lease is known by its end (`leased_until`), which differs between any two leases of one job,
//! so a run that lost its lease changes nothing. `attempt_count` 0 on a leased job says that it
//! was asked for again meanwhile.

use super::{ATTEMPTS, Job};
use crate::db::{Db, DbError, DbResult, texts_json};

/// Longest error text kept, in characters.
const ERROR_CHARS: usize = 2000;
/// First pause after a failure.
const PAUSE_MS: i64 = 10_000;
/// Longest pause.
const LONGEST_PAUSE_MS: i64 = 3_600_000;

/// What the last attempt came to.
pub(super) enum Outcome {
    /// It is done.
    Done,
    /// It failed; whether there is no hope.
    Failed { error: String, is_hopeless: bool },
    /// It was cut off by a stop and does not count.
    Stopped,
}

/// Takes up to `most` jobs of these kinds that are due, the most urgent first.
pub(super) async fn lease(db: &Db, kinds: &[&'static str], most: usize, now: i64, until: i64) -> DbResult<Vec<Job>> {
    let kinds = texts_json(kinds);
    // Looking is cheap, writing is not: an idle worker only reads.
    let due = db
        .read()
        .await?
        .load(
            "SELECT EXISTS (SELECT 1 FROM jobs WHERE state = 'waiting' AND run_at <= $1 AND kind IN_TEXTS($2)),
             EXISTS (SELECT 1 FROM jobs WHERE state = 'leased' AND leased_until < $1)",
            &[now.into(), kinds.clone()],
        )
        .await?;
    let has_expired = due.bool(1)?;
    if !due.bool(0)? && !has_expired {
        return Ok(Vec::new());
    }
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let mut jobs = db
        .write::<_, DbError, _>(move |tx| {
            let kinds = kinds.clone();
            Box::pin(async move {
                if has_expired {
                    tx.execute(
                        "UPDATE jobs SET state = CASE WHEN attempt_count >= $2 THEN 'dead' ELSE 'waiting' END,
                         last_error = 'the process that ran it went away', leased_until = 0
                         WHERE state = 'leased' AND leased_until < $1",
                        &[now.into(), ATTEMPTS.into()],
                    )
                    .await?;
                }
                let rows = tx
                    .query(
                        "WITH due AS MATERIALIZED (
                             SELECT id FROM jobs WHERE state = 'waiting' AND run_at <= $1 AND kind IN_TEXTS($3)
                             ORDER BY priority, run_at, id LIMIT $4 SKIP_LOCKED()
                         )
                         UPDATE jobs SET state = 'leased', attempt_count = attempt_count + 1, leased_until = $2
                         WHERE id IN (SELECT id FROM due)
                         RETURNING id, kind, key, payload, attempt_count, leased_until, priority, run_at",
                        &[now.into(), until.into(), kinds, most.into()],
                    )
                    .await?;
                rows.iter()
                    .map(|row| {
                        let job = Job {
                            id: row.int(0)?,
                            kind: row.string(1)?,
                            key: row.string(2)?,
                            payload: row.string(3)?,
                            attempt: row.int(4)?,
                            leased_until: row.int(5)?,
                        };
                        Ok(((row.int(6)?, row.int(7)?, job.id), job))
                    })
                    .collect::<DbResult<Vec<_>>>()
            })
        })
        .await?;
    jobs.sort_by_key(|(order, _)| *order);
    Ok(jobs.into_iter().map(|(_, job)| job).collect())
}

/// Holds on to a job that takes long; whether it is still ours.
pub(super) async fn renew(db: &Db, job: &Job, until: i64) -> DbResult<bool> {
    let (id, token) = (job.id, job.leased_until);
    let changed = db
        .write::<_, DbError, _>(move |tx| {
            Box::pin(async move {
                tx.execute(
                    "UPDATE jobs SET leased_until = $3 WHERE id = $1 AND leased_until = $2 AND state = 'leased'",
                    &[id.into(), token.into(), until.into()],
                )
                .await
            })
        })
        .await?;
    Ok(changed > 0)
}

/// Writes down what came of a job.
pub(super) async fn settle(db: &Db, job: &Job, outcome: Outcome, now: i64) -> DbResult<()> {
    let (id, token, attempt) = (job.id, job.leased_until, job.attempt);
    let outcome = std::sync::Arc::new(outcome);
    db.write::<_, DbError, _>(move |tx| {
        let outcome = std::sync::Arc::clone(&outcome);
        Box::pin(async move {
            match &*outcome {
                Outcome::Done => {
                    let sql = "DELETE FROM jobs WHERE id = $1 AND leased_until = $2 AND attempt_count > 0";
                    tx.execute(sql, &[id.into(), token.into()]).await?;
                }
                Outcome::Failed { error, is_hopeless } => {
                    let state = if *is_hopeless || attempt >= ATTEMPTS { "dead" } else { "waiting" };
                    let error: String = error.chars().take(ERROR_CHARS).collect();
                    tx.execute(
                        "UPDATE jobs SET state = $3, run_at = $4, last_error = $5, leased_until = 0
                         WHERE id = $1 AND leased_until = $2 AND attempt_count > 0",
                        &[id.into(), token.into(), state.into(), (now + pause_ms(attempt)).into(), error.into()],
                    )
                    .await?;
                }
                Outcome::Stopped => {
                    tx.execute(
                        "UPDATE jobs SET state = 'waiting', leased_until = 0, attempt_count = attempt_count - 1
                         WHERE id = $1 AND leased_until = $2 AND attempt_count > 0",
                        &[id.into(), token.into()],
                    )
                    .await?;
                }
            }
            // Still leased: it was asked for again while it ran.
            let again = "UPDATE jobs SET state = 'waiting', leased_until = 0 WHERE id = $1 AND leased_until = $2";
            tx.execute(again, &[id.into(), token.into()]).await.map(drop)
        })
    })
    .await
}

/// How long a job rests after its `attempt`th failure.
fn pause_ms(attempt: i64) -> i64 {
    let doublings = 2 * u32::try_from(attempt - 1).unwrap_or(0).min(8);
    (PAUSE_MS << doublings).min(LONGEST_PAUSE_MS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_to_an_hour() {
        let pauses: Vec<i64> = (1..=8).map(|attempt| pause_ms(attempt) / 1000).collect();
        assert_eq!(pauses, [10, 40, 160, 640, 2560, 3600, 3600, 3600]);
    }
}
