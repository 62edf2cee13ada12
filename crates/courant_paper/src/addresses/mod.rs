//! Addresses: every path that ever worked, and what it leads to.

pub mod rows;
pub mod rows_write;

use courant_kit::db::{DbResult, Tx};
use std::collections::HashMap;

/// What an address leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// `article`, `section`, `topic`, `dossier`, `person` or `media`.
    pub kind: String,
    /// Row of the target.
    pub id: i64,
    /// The target's own address, not an older one of it.
    pub is_canonical: bool,
}

/// What these paths lead to; free ones are left out.
pub async fn map_taken(tx: &mut Tx, paths: &[String]) -> DbResult<HashMap<String, Address>> {
    rows_write::map_taken(tx, paths).await
}

/// The path, or the next one after it (`/a-2`, `/a-2.html`) that may be taken: `is_free` is told of each what it leads to.
pub async fn next_free(
    tx: &mut Tx,
    wanted: &str,
    is_free: impl Fn(&str, Option<&Address>) -> bool,
) -> DbResult<String> {
    let (stem, ending) = match wanted.rsplit_once('.') {
        Some((stem, ending)) if matches!(ending, "html" | "htm" | "php") => (stem, format!(".{ending}")),
        _ => (wanted, String::new()),
    };
    let mut number = 1;
    loop {
        let paths: Vec<String> = (number..number + 20)
            .map(|n| if n == 1 { wanted.to_owned() } else { format!("{stem}-{n}{ending}") })
            .collect();
        let taken = map_taken(tx, &paths).await?;
        if let Some(path) = paths.into_iter().find(|path| is_free(path, taken.get(path))) {
            return Ok(path);
        }
        number += 20;
    }
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
