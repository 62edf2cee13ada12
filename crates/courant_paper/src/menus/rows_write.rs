//! Writing SQL of menus.

use courant_kit::db::{DbResult, Tx};

/// An item of a menu as it comes in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewMenuItem {
    /// Which menu.
    pub menu_id: i64,
    /// Item it stands under.
    pub parent_id: Option<i64>,
    /// Place among its siblings.
    pub position: i64,
    /// What it says; empty for its target's name.
    pub label: String,
    /// `article`, `section`, `topic` or `address`.
    pub target_kind: &'static str,
    /// Row of the target.
    pub target_id: Option<i64>,
    /// Address, for targets that are none of the paper's rows.
    pub address: String,
}

/// Adds a menu; its id.
pub async fn insert(tx: &mut Tx, slug: &str, name: &str, location: &str) -> DbResult<i64> {
    tx.load(
        "INSERT INTO menus (slug, name, location) VALUES ($1, $2, $3) RETURNING id",
        &[slug.into(), name.into(), location.into()],
    )
    .await?
    .int(0)
}

/// Adds an item; its id.
pub async fn insert_item(tx: &mut Tx, item: &NewMenuItem) -> DbResult<i64> {
    tx.load(
        "INSERT INTO menu_items (menu_id, parent_id, position, label, target_kind, target_id, address)
         VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id",
        &[
            item.menu_id.into(),
            item.parent_id.into(),
            item.position.into(),
            item.label.as_str().into(),
            item.target_kind.into(),
            item.target_id.into(),
            item.address.as_str().into(),
        ],
    )
    .await?
    .int(0)
}

/// Whether a menu stands at a place already.
pub async fn is_placed(tx: &mut Tx, location: &str) -> DbResult<bool> {
    Ok(tx.find("SELECT 1 FROM menus WHERE location = $1", &[location.into()]).await?.is_some())
}

/// Whether a slug is taken.
pub async fn is_taken(tx: &mut Tx, slug: &str) -> DbResult<bool> {
    Ok(tx.find("SELECT 1 FROM menus WHERE slug = $1", &[slug.into()]).await?.is_some())
}

/// Moves a menu to a place (`main`, `footer`).
pub async fn place(tx: &mut Tx, id: i64, location: &str) -> DbResult<()> {
    tx.execute("UPDATE menus SET location = $2 WHERE id = $1", &[id.into(), location.into()]).await.map(drop)
}
