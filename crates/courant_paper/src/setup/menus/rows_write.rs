//! Writing SQL of menus on the desk.

use courant_kit::db::{DbResult, Tx};

/// Adds a link at the end of a menu.
pub(super) async fn insert(
    tx: &mut Tx,
    menu_id: i64,
    label: &str,
    (kind, row): (&str, Option<i64>),
    address: &str,
) -> DbResult<()> {
    tx.execute(
        "INSERT INTO menu_items (menu_id, position, label, target_kind, target_id, address)
         VALUES ($1, (SELECT COALESCE(MAX(position), 0) + 1 FROM menu_items WHERE menu_id = $1), $2, $3, $4, $5)",
        &[menu_id.into(), label.into(), kind.into(), row.into(), address.into()],
    )
    .await
    .map(drop)
}

/// Changes what a link says and where it leads; false if it is not there.
pub(super) async fn save(
    tx: &mut Tx,
    id: i64,
    label: &str,
    kind: &str,
    row: Option<i64>,
    address: &str,
) -> DbResult<bool> {
    let sql = "UPDATE menu_items SET label = $2, target_kind = $3, target_id = $4, address = $5 WHERE id = $1";
    let values = [id.into(), label.into(), kind.into(), row.into(), address.into()];
    Ok(tx.execute(sql, &values).await? > 0)
}

/// Says what a link stands under.
pub(super) async fn set_parent(tx: &mut Tx, id: i64, parent_id: Option<i64>) -> DbResult<()> {
    let sql = "UPDATE menu_items SET parent_id = $2 WHERE id = $1";
    tx.execute(sql, &[id.into(), parent_id.into()]).await.map(drop)
}

/// Says where a link stands among those beside it.
pub(super) async fn set_position(tx: &mut Tx, id: i64, position: i64) -> DbResult<()> {
    let sql = "UPDATE menu_items SET position = $2 WHERE id = $1";
    tx.execute(sql, &[id.into(), position.into()]).await.map(drop)
}

/// Takes a link away; those below it come up.
pub(super) async fn remove(tx: &mut Tx, id: i64) -> DbResult<()> {
    tx.execute("UPDATE menu_items SET parent_id = NULL WHERE parent_id = $1", &[id.into()]).await?;
    tx.execute("DELETE FROM menu_items WHERE id = $1", &[id.into()]).await.map(drop)
}

/// Puts a menu at a place, and what stood there nowhere.
pub(super) async fn put(tx: &mut Tx, id: i64, place: &str) -> DbResult<()> {
    tx.execute("UPDATE menus SET location = '' WHERE location = $1 AND id <> $2", &[place.into(), id.into()]).await?;
    tx.execute("UPDATE menus SET location = $1 WHERE id = $2", &[place.into(), id.into()]).await.map(drop)
}

/// Lets nobody else change a menu until this transaction ends.
pub(super) async fn lock(tx: &mut Tx, id: i64) -> DbResult<()> {
    tx.execute("UPDATE menus SET name = name WHERE id = $1", &[id.into()]).await.map(drop)
}

/// Takes all links of a menu away.
pub(super) async fn remove_all(tx: &mut Tx, menu_id: i64) -> DbResult<()> {
    tx.execute("DELETE FROM menu_items WHERE menu_id = $1", &[menu_id.into()]).await.map(drop)
}

/// Adds a link at a place of a menu: what it stands under, and its position there; its row.
pub(super) async fn put_in(
    tx: &mut Tx,
    menu_id: i64,
    (parent_id, position): (Option<i64>, i64),
    label: &str,
    (kind, row): (&str, Option<i64>),
    address: &str,
) -> DbResult<i64> {
    tx.load(
        "INSERT INTO menu_items (menu_id, parent_id, position, label, target_kind, target_id, address)
         VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id",
        &[menu_id.into(), parent_id.into(), position.into(), label.into(), kind.into(), row.into(), address.into()],
    )
    .await?
    .int(0)
}

/// Has no menu stand at a place.
pub(super) async fn clear(tx: &mut Tx, place: &str) -> DbResult<()> {
    tx.execute("UPDATE menus SET location = '' WHERE location = $1", &[place.into()]).await.map(drop)
}
