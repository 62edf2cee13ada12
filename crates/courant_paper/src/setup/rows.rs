//! Reading SQL that more than one part of setting up needs.

use courant_kit::db::{DbResult, Tx, ids_json};
use std::collections::HashMap;

/// Whether an article has this path, with or without an entry among the addresses.
pub(super) async fn is_article_path(tx: &mut Tx, path: &str) -> DbResult<bool> {
    Ok(tx.find("SELECT 1 FROM articles WHERE path = $1", &[path.into()]).await?.is_some())
}

/// What these sections, topics or people became. SQLite may give the row of something that went to something new: what is
/// there is itself.
pub(super) async fn map_merged(tx: &mut Tx, kind: &str, ids: &[i64]) -> DbResult<HashMap<i64, i64>> {
    let sql = "SELECT m.old_id, m.new_id FROM merged_places m WHERE m.kind = $1 AND m.old_id IN_IDS($2)
         AND NOT EXISTS (SELECT 1 FROM sections s WHERE m.kind = 'section' AND s.id = m.old_id)
         AND NOT EXISTS (SELECT 1 FROM topics t WHERE m.kind = 'topic' AND t.id = m.old_id)
         AND NOT EXISTS (SELECT 1 FROM people p WHERE m.kind = 'person' AND p.id = m.old_id)";
    let rows = tx.query(sql, &[kind.into(), ids_json(ids)]).await?;
    rows.iter().map(|row| Ok((row.int(0)?, row.int(1)?))).collect()
}

/// Links of menus that lead to something.
pub(super) async fn count_menu_items(tx: &mut Tx, kind: &str, id: i64) -> DbResult<i64> {
    let sql = "SELECT COUNT(*) FROM menu_items WHERE target_kind = $1 AND target_id = $2";
    tx.load(sql, &[kind.into(), id.into()]).await?.int(0)
}
