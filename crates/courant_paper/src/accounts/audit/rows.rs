//! Reading SQL of the audit.

use super::{Entry, Wanted};
use courant_kit::db::{DbResult, Row, Tx, texts_json};

fn entry(row: &Row) -> DbResult<Entry> {
    Ok(Entry {
        id: row.int(0)?,
        number: row.int(1)?,
        at: row.int(2)?,
        account_id: row.opt_int(3)?,
        actor: row.string(4)?,
        action: row.string(5)?,
        subject: row.string(6)?,
        detail: row.string(7)?,
        hash: row.string(8)?,
    })
}

/// Entries, the newest first.
pub async fn list(tx: &mut Tx, wanted: &Wanted, most: i64) -> DbResult<Vec<Entry>> {
    let before = if wanted.before > 0 { wanted.before } else { i64::MAX };
    let rows = tx
        .query(
            "SELECT id, number, at, account_id, actor, action, subject, detail, hash FROM audit
             WHERE id < $1 AND at >= $2 AND ($3 = '' OR actor = $3) AND ($4 = '' OR action = $4)
             ORDER BY id DESC LIMIT $5",
            &[
                before.into(),
                wanted.since.into(),
                wanted.actor.as_str().into(),
                wanted.action.as_str().into(),
                most.into(),
            ],
        )
        .await?;
    rows.iter().map(entry).collect()
}

/// Entries after a row, the oldest first.
pub async fn list_after(tx: &mut Tx, after: i64, most: i64) -> DbResult<Vec<Entry>> {
    let rows = tx
        .query(
            "SELECT id, number, at, account_id, actor, action, subject, detail, hash FROM audit
             WHERE id > $1 ORDER BY id LIMIT $2",
            &[after.into(), most.into()],
        )
        .await?;
    rows.iter().map(entry).collect()
}

/// What an account did since a moment, the newest first, before a row.
pub async fn list_of(tx: &mut Tx, account_id: i64, since: i64, before: i64, most: i64) -> DbResult<Vec<Entry>> {
    let rows = tx
        .query(
            "SELECT id, number, at, account_id, actor, action, subject, detail, hash FROM audit
             WHERE account_id = $1 AND id < $3 AND at >= $2 ORDER BY id DESC LIMIT $4",
            &[account_id.into(), since.into(), before.into(), most.into()],
        )
        .await?;
    rows.iter().map(entry).collect()
}

/// The first entry since a moment.
pub async fn find_first(tx: &mut Tx, since: i64) -> DbResult<Option<i64>> {
    tx.load("SELECT MIN(id) FROM audit WHERE at >= $1", &[since.into()]).await?.opt_int(0)
}

/// What was done in these ways since a moment, after a row, the oldest first.
pub async fn list_since(tx: &mut Tx, actions: &[&str], since: i64, after: i64, most: i64) -> DbResult<Vec<Entry>> {
    let rows = tx
        .query(
            "SELECT id, number, at, account_id, actor, action, subject, detail, hash FROM audit
             WHERE id > $3 AND at >= $2 AND action IN_TEXTS($1) ORDER BY id LIMIT $4",
            &[texts_json(actions), since.into(), after.into(), most.into()],
        )
        .await?;
    rows.iter().map(entry).collect()
}

/// Whether an account did something to a subject, and nobody did it after.
pub async fn was_last(tx: &mut Tx, account_id: i64, action: &str, subject: &str) -> DbResult<bool> {
    let row = tx
        .find(
            "SELECT 1 FROM audit own WHERE own.account_id = $1 AND own.action = $2 AND own.subject = $3
             AND NOT EXISTS (SELECT 1 FROM audit later WHERE later.action = $2 AND later.id > own.id
                 AND later.subject = $3)
             LIMIT 1",
            &[account_id.into(), action.into(), subject.into()],
        )
        .await?;
    Ok(row.is_some())
}

/// How many rows there should be, and the hash of the last.
pub async fn load_head(tx: &mut Tx) -> DbResult<(i64, String)> {
    let row = tx.load("SELECT row_count, hash FROM audit_head WHERE id = 1", &[]).await?;
    Ok((row.int(0)?, row.string(1)?))
}

/// Everybody who did something.
pub async fn list_actors(tx: &mut Tx, most: i64) -> DbResult<Vec<String>> {
    let rows = tx.query("SELECT DISTINCT actor FROM audit ORDER BY actor LIMIT $1", &[most.into()]).await?;
    rows.iter().map(|row| row.string(0)).collect()
}

/// Everything that was done.
pub async fn list_actions(tx: &mut Tx, most: i64) -> DbResult<Vec<String>> {
    let rows = tx.query("SELECT DISTINCT action FROM audit ORDER BY action LIMIT $1", &[most.into()]).await?;
    rows.iter().map(|row| row.string(0)).collect()
}
