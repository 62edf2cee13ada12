//! Writing SQL that more than one part of setting up needs.

use courant_kit::db::{DbResult, Tx};

/// Says what something became that is there no more, and what became it before.
pub(super) async fn note_merged(tx: &mut Tx, kind: &str, old_id: i64, new_id: i64) -> DbResult<()> {
    tx.execute(
        "UPDATE merged_places SET new_id = $3 WHERE kind = $1 AND new_id = $2",
        &[kind.into(), old_id.into(), new_id.into()],
    )
    .await?;
    tx.execute(
        "INSERT INTO merged_places (kind, old_id, new_id) VALUES ($1, $2, $3)
         ON CONFLICT (kind, old_id) DO UPDATE SET new_id = excluded.new_id",
        &[kind.into(), old_id.into(), new_id.into()],
    )
    .await
    .map(drop)
}

/// What came in as one thing is another by now: the next import and old addresses find it there.
pub(super) async fn move_import_ids(tx: &mut Tx, kinds: [&str; 2], old_id: i64, new_id: i64) -> DbResult<()> {
    for kind in kinds {
        tx.execute(
            "UPDATE import_ids SET new_id = $3 WHERE kind = $1 AND new_id = $2",
            &[kind.into(), old_id.into(), new_id.into()],
        )
        .await?;
    }
    Ok(())
}

/// Leads links of menus elsewhere.
pub(super) async fn move_menu_items(tx: &mut Tx, kind: &str, old_id: i64, new_id: i64) -> DbResult<()> {
    tx.execute(
        "UPDATE menu_items SET target_id = $3 WHERE target_kind = $1 AND target_id = $2",
        &[kind.into(), old_id.into(), new_id.into()],
    )
    .await
    .map(drop)
}

/// Takes away the links of menus that lead to something; what stood under them comes up to the top.
pub(super) async fn remove_menu_items(tx: &mut Tx, kind: &str, id: i64) -> DbResult<()> {
    tx.execute(
        "UPDATE menu_items SET parent_id = NULL
         WHERE parent_id IN (SELECT i.id FROM menu_items i WHERE i.target_kind = $1 AND i.target_id = $2)",
        &[kind.into(), id.into()],
    )
    .await?;
    tx.execute("DELETE FROM menu_items WHERE target_kind = $1 AND target_id = $2", &[kind.into(), id.into()])
        .await
        .map(drop)
}
