//! Work for later: rows in the `jobs` table, written in the transaction that makes them needed.
//!
//! A job is known by its kind and key and waits at most once: asking again replaces the payload,
//! the priority and the time, and forgives earlier failures ([`enqueue_by`] leaves an earlier time as it
//! is). Asking while it runs makes it run once more afterwards. A [`Worker`] runs a job at least once; a handler must bear a second run.
//!
//! A job that fails waits 10 s, 40 s, 160 s … one hour at most between attempts and is dead after
//! [`ATTEMPTS`], its last error kept; asking for it again revives it.
//!
//! Not here: what jobs do.

mod queue;
mod worker;

pub use worker::Worker;

use crate::db::{DbResult, Tx};

/// How often a job is tried before it is dead.
pub const ATTEMPTS: i64 = 8;

/// A job as its handler sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    /// Its row.
    pub id: i64,
    /// What is to be done.
    pub kind: String,
    /// To what.
    pub key: String,
    /// The rest, in the form the asker chose.
    pub payload: String,
    /// Which attempt this is, from 1.
    pub attempt: i64,
    /// The end of the lease; tells this run from any other of the same job.
    leased_until: i64,
}

/// A failure that no further attempt can mend: the job is dead at once.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Hopeless(pub String);

/// How many jobs of a kind stand where.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Standing {
    /// The kind.
    pub kind: String,
    /// Waiting for their time or a free hand.
    pub waiting_count: i64,
    /// Being run.
    pub leased_count: i64,
    /// Given up.
    pub dead_count: i64,
}

/// Asks for a job. Lower `priority` runs first; not before `run_at` (milliseconds UTC).
pub async fn enqueue(tx: &mut Tx, kind: &str, key: &str, payload: &str, priority: i64, run_at: i64) -> DbResult<()> {
    put(tx, kind, key, payload, (priority, run_at, false)).await
}

/// The same, but one that waits already is not put off: it runs at the earlier of both times. For what is asked for again
/// and again, and does all there is to do when it runs.
pub async fn enqueue_by(tx: &mut Tx, kind: &str, key: &str, payload: &str, priority: i64, run_at: i64) -> DbResult<()> {
    put(tx, kind, key, payload, (priority, run_at, true)).await
}

async fn put(tx: &mut Tx, kind: &str, key: &str, payload: &str, when: (i64, i64, bool)) -> DbResult<()> {
    let (priority, run_at, is_by) = when;
    // One that runs was taken at its time; only if it was asked for again since, it waits for another.
    tx.execute(
        "INSERT INTO jobs (kind, key, payload, priority, run_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (kind, key) DO UPDATE SET payload = excluded.payload, priority = excluded.priority,
         run_at = CASE WHEN $6 = 1 AND jobs.run_at < excluded.run_at
                           AND (jobs.state = 'waiting' OR (jobs.state = 'leased' AND jobs.attempt_count = 0))
                       THEN jobs.run_at ELSE excluded.run_at END,
         attempt_count = 0, last_error = '',
         state = CASE WHEN jobs.state = 'leased' THEN 'leased' ELSE 'waiting' END",
        &[kind.into(), key.into(), payload.into(), priority.into(), run_at.into(), is_by.into()],
    )
    .await
    .map(drop)
}

/// Takes a job back; whether there was one. One that is running runs to its end.
pub async fn cancel(tx: &mut Tx, kind: &str, key: &str) -> DbResult<bool> {
    let sql = "DELETE FROM jobs WHERE kind = $1 AND key = $2";
    Ok(tx.execute(sql, &[kind.into(), key.into()]).await? > 0)
}

/// Where the jobs stand, by kind.
pub async fn standings(tx: &mut Tx) -> DbResult<Vec<Standing>> {
    let rows = tx
        .query(
            "SELECT kind, COUNT(CASE WHEN state = 'waiting' THEN 1 END), COUNT(CASE WHEN state = 'leased' THEN 1 END),
             COUNT(CASE WHEN state = 'dead' THEN 1 END) FROM jobs GROUP BY kind ORDER BY kind",
            &[],
        )
        .await?;
    rows.iter()
        .map(|row| {
            Ok(Standing {
                kind: row.string(0)?,
                waiting_count: row.int(1)?,
                leased_count: row.int(2)?,
                dead_count: row.int(3)?,
            })
        })
        .collect()
}
