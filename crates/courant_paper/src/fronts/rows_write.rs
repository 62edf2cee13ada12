//! Writing SQL of fronts.

use super::Version;
use courant_kit::db::{DbResult, Tx};

/// Counts a front's versions up; whether the newest was still the one that was seen.
pub(super) async fn count_up(tx: &mut Tx, front: i64, seen: i64) -> DbResult<bool> {
    tx.execute("INSERT INTO fronts (section_id, newest) VALUES ($1, 0) ON CONFLICT DO NOTHING", &[front.into()])
        .await?;
    let sql = "UPDATE fronts SET newest = newest + 1 WHERE section_id = $1 AND newest = $2";
    Ok(tx.execute(sql, &[front.into(), seen.into()]).await? == 1)
}

/// Adds a version.
pub(super) async fn insert(tx: &mut Tx, front: i64, version: &Version, account_id: Option<i64>) -> DbResult<()> {
    tx.execute(
        "INSERT INTO front_versions (section_id, number, saved_at, account_id, saved_by, restored, shown_from, began_at,
             document) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        &[
            front.into(),
            version.number.into(),
            version.saved_at.into(),
            account_id.into(),
            version.saved_by.as_str().into(),
            version.restored.into(),
            version.shown_from.into(),
            version.began_at.into(),
            version.document.to_json().into(),
        ],
    )
    .await
    .map(drop)
}

/// Begins a version that waits; whether it still did.
pub(super) async fn begin(tx: &mut Tx, front: i64, number: i64, now: i64) -> DbResult<bool> {
    let sql = "UPDATE front_versions SET began_at = $3
               WHERE section_id = $1 AND number = $2 AND began_at IS NULL AND canceled_at IS NULL";
    Ok(tx.execute(sql, &[front.into(), number.into(), now.into()]).await? == 1)
}

/// Calls off a version that waits; whether it still did.
pub(super) async fn cancel(tx: &mut Tx, front: i64, number: i64, now: i64) -> DbResult<bool> {
    let sql = "UPDATE front_versions SET canceled_at = $3
               WHERE section_id = $1 AND number = $2 AND began_at IS NULL AND canceled_at IS NULL";
    Ok(tx.execute(sql, &[front.into(), number.into(), now.into()]).await? == 1)
}

/// Has a version wait again that was called off; whether it was, and its moment has not come.
pub(super) async fn call_again(tx: &mut Tx, front: i64, number: i64, now: i64) -> DbResult<bool> {
    let sql = "UPDATE front_versions SET canceled_at = NULL
               WHERE section_id = $1 AND number = $2 AND canceled_at IS NOT NULL AND shown_from > $3";
    Ok(tx.execute(sql, &[front.into(), number.into(), now.into()]).await? == 1)
}

/// Readers see this version.
pub(super) async fn show(tx: &mut Tx, front: i64, number: i64) -> DbResult<()> {
    let sql = "UPDATE fronts SET shown = $2 WHERE section_id = $1";
    tx.execute(sql, &[front.into(), number.into()]).await.map(drop)
}

/// Takes a front away with its versions.
pub(super) async fn delete(tx: &mut Tx, front: i64) -> DbResult<()> {
    tx.execute("DELETE FROM fronts WHERE section_id = $1", &[front.into()]).await.map(drop)
}
