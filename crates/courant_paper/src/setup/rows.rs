//! Reading SQL that more than one part of setting up needs.

use courant_kit::db::{DbResult, Tx};

/// Whether an article has this path, with or without an entry among the addresses.
pub(super) async fn is_article_path(tx: &mut Tx, path: &str) -> DbResult<bool> {
    Ok(tx.find("SELECT 1 FROM articles WHERE path = $1", &[path.into()]).await?.is_some())
}

/// Links of menus that lead to something.
pub(super) async fn count_menu_items(tx: &mut Tx, kind: &str, id: i64) -> DbResult<i64> {
    let sql = "SELECT COUNT(*) FROM menu_items WHERE target_kind = $1 AND target_id = $2";
    tx.load(sql, &[kind.into(), id.into()]).await?.int(0)
}

/// The path of something, if readers may open it.
pub(super) async fn find_path(tx: &mut Tx, kind: &str, id: i64) -> DbResult<Option<String>> {
    let row = tx
        .find(
            "SELECT path FROM public_articles WHERE $1 = 'article' AND id = $2 AND path IS NOT NULL
             UNION ALL SELECT path FROM sections WHERE $1 = 'section' AND id = $2
             UNION ALL SELECT path FROM topics WHERE $1 = 'topic' AND id = $2
             UNION ALL SELECT path FROM public_dossiers WHERE $1 = 'dossier' AND id = $2
             UNION ALL SELECT '/author/' || slug FROM people WHERE $1 = 'person' AND id = $2
             UNION ALL SELECT path FROM addresses WHERE $1 = 'media' AND target_kind = 'media' AND target_id = $2
                 AND is_canonical = 1",
            &[kind.into(), id.into()],
        )
        .await?;
    row.map(|row| row.string(0)).transpose()
}

/// Names of topics or people that are not folded yet, after a row.
pub(super) async fn list_unfolded(tx: &mut Tx, is_topic: bool, after: i64, most: i64) -> DbResult<Vec<(i64, String)>> {
    let sql = match is_topic {
        true => "SELECT id, name FROM topics WHERE search_text = '' AND id > $1 ORDER BY id LIMIT $2",
        false => "SELECT id, name FROM people WHERE search_text = '' AND id > $1 ORDER BY id LIMIT $2",
    };
    let rows = tx.query(sql, &[after.into(), most.into()]).await?;
    rows.iter().map(|row| Ok((row.int(0)?, row.string(1)?))).collect()
}

/// Whether a medium is a picture whose file is here.
pub(super) async fn is_picture(tx: &mut Tx, id: i64) -> DbResult<bool> {
    let sql = "SELECT 1 FROM media WHERE id = $1 AND family = 'picture' AND state = 'stored'";
    Ok(tx.find(sql, &[id.into()]).await?.is_some())
}
