//! Addresses: every path that ever worked, and what it leads to.

pub mod rows;
pub mod rows_write;

use courant_kit::db::{DbResult, Tx};

/// What an address leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// `article`, `section`, `topic`, `person` or `media`.
    pub kind: String,
    /// Row of the target.
    pub id: i64,
    /// The target's own address, not an older one of it.
    pub is_canonical: bool,
}

/// Makes a path, which the target may have already, its own address; its others become redirects. False if the path is
/// another target's.
pub async fn make_canonical(tx: &mut Tx, path: &str, kind: &str, id: i64) -> DbResult<bool> {
    rows_write::make_canonical(tx, path, kind, id).await
}

/// Gives a free path to a target as a redirect; false if it was taken.
pub async fn lead(tx: &mut Tx, path: &str, kind: &str, id: i64) -> DbResult<bool> {
    rows_write::add(tx, path, kind, id, false).await
}

/// Leads every address of a target to another one of its kind.
pub async fn lead_all(tx: &mut Tx, kind: &str, from: i64, to: i64) -> DbResult<()> {
    rows_write::lead_all(tx, kind, from, to).await
}

/// Frees the paths of a target that readers may no longer find under them.
pub async fn free(tx: &mut Tx, kind: &str, id: i64) -> DbResult<()> {
    rows_write::free(tx, kind, id).await
}
