//! Writing SQL of redirects.

use courant_kit::db::{DbResult, Tx};

/// Adds a redirect by hand at a path that leads nowhere.
pub(super) async fn insert(tx: &mut Tx, path: &str, kind: &str, id: i64) -> DbResult<()> {
    tx.execute(
        "INSERT INTO addresses (path, target_kind, target_id, is_canonical, is_by_hand) VALUES ($1, $2, $3, 0, 1)",
        &[path.into(), kind.into(), id.into()],
    )
    .await
    .map(drop)
}

/// Takes a redirect away that was added by hand.
pub(super) async fn remove(tx: &mut Tx, path: &str) -> DbResult<()> {
    let sql = "DELETE FROM addresses WHERE path = $1 AND is_canonical = 0 AND is_by_hand = 1";
    tx.execute(sql, &[path.into()]).await.map(drop)
}

/// Forgets how often a path was asked for.
pub(super) async fn forget(tx: &mut Tx, path: &str) -> DbResult<()> {
    tx.execute("DELETE FROM missing_addresses WHERE path = $1", &[path.into()]).await.map(drop)
}
