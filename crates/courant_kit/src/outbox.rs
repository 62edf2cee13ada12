//! The outbox: what happened, written in the transaction that made it happen, heard afterwards.
//!
//! [`push`] stores a named event beside the content it speaks of, so both are committed or
//! neither is. Events are numbered in the order they became visible: a reader that has seen event
//! 8 will never meet a 7 later. A [`Dispatcher`] brings them to its [`Listener`]s, at least once
//! each, so a listener must bear hearing an event twice.
//!
//! Not here: what events mean (their names and payloads belong to the crates above).

mod dispatch;

pub use dispatch::{Dispatcher, Listener};

use crate::db::{DbResult, Engine, Row, Tx, dialect};

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Its number, rising in the order events became visible.
    pub id: i64,
    /// What happened, in the words of the crate that pushed it.
    pub name: String,
    /// To whom or what, in the form the pusher chose (JSON as a rule).
    pub payload: String,
    /// When, in milliseconds since 1970 UTC.
    pub created_at: i64,
}

/// Writes an event in the transaction of the change it announces; gives its number.
///
/// Push last: on PostgreSQL every other transaction that pushes waits until this one ends.
pub async fn push(tx: &mut Tx, name: &str, payload: &str, now: i64) -> DbResult<i64> {
    if tx.engine() == Engine::Postgres {
        tx.execute(dialect::SERIALIZE_EVENTS, &[]).await?;
    }
    let row = tx
        .load(
            "INSERT INTO outbox (name, payload, created_at) VALUES ($1, $2, $3) RETURNING id",
            &[name.into(), payload.into(), now.into()],
        )
        .await?;
    row.int(0)
}

/// The events after `last_id`, oldest first, at most `most` of them.
pub async fn after(tx: &mut Tx, last_id: i64, most: u32) -> DbResult<Vec<Event>> {
    let rows = tx
        .query(
            "SELECT id, name, payload, created_at FROM outbox WHERE id > $1 ORDER BY id LIMIT $2",
            &[last_id.into(), most.into()],
        )
        .await?;
    rows.iter().map(event).collect()
}

/// The number of the newest event; 0 when there never was one.
pub async fn last_id(tx: &mut Tx) -> DbResult<i64> {
    tx.load("SELECT COALESCE(MAX(id), 0) FROM outbox", &[]).await?.int(0)
}

/// Forgets events older than `before` (milliseconds UTC) that every stored listener has heard; how
/// many went. The newest event always stays, so that [`last_id`] never falls back.
pub async fn forget(tx: &mut Tx, before: i64) -> DbResult<u64> {
    tx.execute(
        "DELETE FROM outbox WHERE created_at < $1 AND id < (SELECT MAX(id) FROM outbox)
         AND id <= (SELECT MIN(last_event_id) FROM listeners)",
        &[before.into()],
    )
    .await
}

fn event(row: &Row) -> DbResult<Event> {
    Ok(Event { id: row.int(0)?, name: row.string(1)?, payload: row.string(2)?, created_at: row.int(3)? })
}
