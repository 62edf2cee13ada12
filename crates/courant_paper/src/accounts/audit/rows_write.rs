//! Writing SQL of the audit: it grows, and nothing else.

use super::Entry;
use courant_kit::db::{DbResult, Tx};

/// Keeps others from noting anything before this transaction is over.
pub async fn hold(tx: &mut Tx) -> DbResult<()> {
    tx.execute("UPDATE audit_head SET row_count = row_count WHERE id = 1", &[]).await.map(drop)
}

/// Counts one more row, and keeps others from doing so before this transaction is over: its number, and the hash of the
/// row before it.
pub async fn count_up(tx: &mut Tx) -> DbResult<(i64, String)> {
    let row =
        tx.load("UPDATE audit_head SET row_count = row_count + 1 WHERE id = 1 RETURNING row_count, hash", &[]).await?;
    Ok((row.int(0)?, row.string(1)?))
}

/// Adds a row.
pub async fn insert(tx: &mut Tx, entry: &Entry) -> DbResult<()> {
    tx.execute(
        "INSERT INTO audit (at, account_id, actor, action, subject, detail, number, hash)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        &[
            entry.at.into(),
            entry.account_id.into(),
            entry.actor.as_str().into(),
            entry.action.as_str().into(),
            entry.subject.as_str().into(),
            entry.detail.as_str().into(),
            entry.number.into(),
            entry.hash.as_str().into(),
        ],
    )
    .await
    .map(drop)
}

/// Keeps the hash of the last row.
pub async fn save_head(tx: &mut Tx, hash: &str) -> DbResult<()> {
    tx.execute("UPDATE audit_head SET hash = $1 WHERE id = 1", &[hash.into()]).await.map(drop)
}
