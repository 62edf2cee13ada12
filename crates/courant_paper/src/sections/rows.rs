//! Reading SQL of sections.

use super::Section;
use courant_kit::db::{DbResult, Tx};

/// Sections a paper may have in its tree; what is beyond is not in menus.
const MOST: i64 = 2_000;

/// The whole tree in its order.
pub async fn list_all(tx: &mut Tx) -> DbResult<Vec<Section>> {
    let rows = tx
        .query(
            "SELECT id, parent_id, path, name, description, article_count FROM sections ORDER BY position, id LIMIT $1",
            &[MOST.into()],
        )
        .await?;
    rows.iter()
        .map(|row| {
            Ok(Section {
                id: row.int(0)?,
                parent_id: row.opt_int(1)?,
                path: row.string(2)?,
                name: row.string(3)?,
                description: row.string(4)?,
                article_count: row.int(5)?,
            })
        })
        .collect()
}
