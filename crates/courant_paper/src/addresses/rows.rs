//! SQL of addresses.

use super::Address;
use courant_kit::db::{DbResult, Tx};

/// What a path (in its one spelling) leads to.
pub async fn find(tx: &mut Tx, path: &str) -> DbResult<Option<Address>> {
    let row =
        tx.find("SELECT target_kind, target_id, is_canonical FROM addresses WHERE path = $1", &[path.into()]).await?;
    row.map(|row| Ok(Address { kind: row.string(0)?, id: row.int(1)?, is_canonical: row.bool(2)? })).transpose()
}

/// The target's own address.
pub async fn find_canonical(tx: &mut Tx, kind: &str, id: i64) -> DbResult<Option<String>> {
    let row = tx
        .find(
            "SELECT path FROM addresses WHERE target_kind = $1 AND target_id = $2 AND is_canonical = 1 LIMIT 1",
            &[kind.into(), id.into()],
        )
        .await?;
    row.map(|row| row.string(0)).transpose()
}

/// What an id of the old system (`?p=12`) became.
pub async fn find_imported(tx: &mut Tx, kind: &str, old_id: &str) -> DbResult<Option<i64>> {
    let row = tx
        .find(
            "SELECT new_id FROM import_ids WHERE kind = $1 AND old_id = $2 ORDER BY source LIMIT 1",
            &[kind.into(), old_id.into()],
        )
        .await?;
    row.map(|row| row.int(0)).transpose()
}
