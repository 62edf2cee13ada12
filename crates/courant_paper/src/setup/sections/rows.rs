//! Reading SQL of the tree of sections.

use courant_kit::db::{DbResult, Tx};
use std::collections::HashMap;

/// The slugs of all sections.
pub async fn map_slugs(tx: &mut Tx) -> DbResult<HashMap<i64, String>> {
    let rows = tx.query("SELECT id, slug FROM sections", &[]).await?;
    rows.iter().map(|row| Ok((row.int(0)?, row.string(1)?))).collect()
}

/// Whether a section has this path.
pub(super) async fn is_path(tx: &mut Tx, path: &str) -> DbResult<bool> {
    Ok(tx.find("SELECT 1 FROM sections WHERE path = $1", &[path.into()]).await?.is_some())
}

/// Whether an article stands in a section, in whatever state.
pub async fn holds_articles(tx: &mut Tx, id: i64) -> DbResult<bool> {
    let row = tx
        .load(
            "SELECT CASE WHEN EXISTS (SELECT 1 FROM article_sections WHERE section_id = $1)
                 OR EXISTS (SELECT 1 FROM articles WHERE section_id = $1)
                 OR EXISTS (SELECT 1 FROM manuscripts WHERE section_id = $1) THEN 1 ELSE 0 END",
            &[id.into()],
        )
        .await?;
    row.bool(0)
}

/// What hangs on a section: articles of its own in any state, links of menus, promotions kept to it.
pub async fn load_use(tx: &mut Tx, id: i64) -> DbResult<[i64; 3]> {
    let row = tx
        .load(
            "SELECT (SELECT COUNT(*) FROM article_sections WHERE section_id = $1 AND is_inherited = 0),
                 (SELECT COUNT(*) FROM menu_items WHERE target_kind = 'section' AND target_id = $1),
                 (SELECT COUNT(*) FROM promotion_sections WHERE section_id = $1)",
            &[id.into()],
        )
        .await?;
    Ok([row.int(0)?, row.int(1)?, row.int(2)?])
}
