//! Writing SQL of addresses.

use super::Address;
use courant_kit::db::{DbResult, Tx, texts_json};
use std::collections::HashMap;

/// What these paths lead to; free ones are left out.
pub async fn map_taken(tx: &mut Tx, paths: &[String]) -> DbResult<HashMap<String, Address>> {
    if paths.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = tx
        .query(
            "SELECT path, target_kind, target_id, is_canonical FROM addresses WHERE path IN_TEXTS($1)",
            &[texts_json(paths)],
        )
        .await?;
    rows.iter()
        .map(|row| Ok((row.string(0)?, Address { kind: row.string(1)?, id: row.int(2)?, is_canonical: row.bool(3)? })))
        .collect()
}

/// Gives a free path to a target; false if it was taken.
pub async fn add(tx: &mut Tx, path: &str, kind: &str, id: i64, is_canonical: bool) -> DbResult<bool> {
    let count = tx
        .execute(
            "INSERT INTO addresses (path, target_kind, target_id, is_canonical) VALUES ($1, $2, $3, $4)
             ON CONFLICT (path) DO NOTHING",
            &[path.into(), kind.into(), id.into(), is_canonical.into()],
        )
        .await?;
    Ok(count > 0)
}

/// Makes a path, which the target may have already, its own address; its others become redirects.
/// False if the path is another target's.
pub async fn make_canonical(tx: &mut Tx, path: &str, kind: &str, id: i64) -> DbResult<bool> {
    add(tx, path, kind, id, true).await?;
    let count = tx
        .execute(
            "UPDATE addresses SET is_canonical = 1 WHERE path = $1 AND target_kind = $2 AND target_id = $3",
            &[path.into(), kind.into(), id.into()],
        )
        .await?;
    if count == 0 {
        return Ok(false);
    }
    tx.execute(
        "UPDATE addresses SET is_canonical = 0 WHERE target_kind = $1 AND target_id = $2 AND path <> $3",
        &[kind.into(), id.into(), path.into()],
    )
    .await?;
    Ok(true)
}

/// Frees the paths of a target that readers may no longer find under them.
pub async fn free(tx: &mut Tx, kind: &str, id: i64) -> DbResult<()> {
    tx.execute("DELETE FROM addresses WHERE target_kind = $1 AND target_id = $2", &[kind.into(), id.into()])
        .await
        .map(drop)
}

/// Leads every address of a target to another one of its kind, as redirects.
pub(super) async fn lead_all(tx: &mut Tx, kind: &str, from: i64, to: i64) -> DbResult<()> {
    tx.execute(
        "UPDATE addresses SET target_id = $3, is_canonical = 0 WHERE target_kind = $1 AND target_id = $2",
        &[kind.into(), from.into(), to.into()],
    )
    .await
    .map(drop)
}
