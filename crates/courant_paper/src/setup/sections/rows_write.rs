//! Writing SQL of the tree of sections.

use courant_kit::db::{DbResult, Tx, ids_json};

/// Changes a section.
pub(super) async fn save(
    tx: &mut Tx,
    id: i64,
    parent_id: Option<i64>,
    (slug, path): (&str, &str),
    name: &str,
    description: &str,
) -> DbResult<()> {
    tx.execute(
        "UPDATE sections SET parent_id = $2, slug = $3, path = $4, name = $5, description = $6 WHERE id = $1",
        &[id.into(), parent_id.into(), slug.into(), path.into(), name.into(), description.into()],
    )
    .await
    .map(drop)
}

/// Gives a section another path.
pub(super) async fn save_path(tx: &mut Tx, id: i64, path: &str) -> DbResult<()> {
    tx.execute("UPDATE sections SET path = $2 WHERE id = $1", &[id.into(), path.into()]).await.map(drop)
}

/// Puts a section under another one.
pub(super) async fn save_parent(tx: &mut Tx, id: i64, parent_id: i64, path: &str, position: i64) -> DbResult<()> {
    let sql = "UPDATE sections SET parent_id = $2, path = $3, position = $4 WHERE id = $1";
    tx.execute(sql, &[id.into(), parent_id.into(), path.into(), position.into()]).await.map(drop)
}

/// Says where a section stands among those beside it.
pub(super) async fn set_position(tx: &mut Tx, id: i64, position: i64) -> DbResult<()> {
    let sql = "UPDATE sections SET position = $2 WHERE id = $1 AND position <> $2";
    tx.execute(sql, &[id.into(), position.into()]).await.map(drop)
}

/// Says anew which articles a section has from those `below` it. What stands in it by itself stays.
pub(super) async fn inherit(tx: &mut Tx, id: i64, below: &[i64]) -> DbResult<()> {
    tx.execute("DELETE FROM article_sections WHERE section_id = $1 AND is_inherited = 1", &[id.into()]).await?;
    tx.execute(
        "INSERT INTO article_sections (article_id, section_id, is_inherited, listed_at)
         SELECT l.article_id, s.id, 1, MAX(l.listed_at) FROM sections s JOIN article_sections l ON l.section_id IN_IDS($2)
         WHERE s.id = $1 AND l.is_inherited = 0
             AND NOT EXISTS (SELECT 1 FROM article_sections o WHERE o.section_id = s.id AND o.article_id = l.article_id)
         GROUP BY l.article_id, s.id",
        &[id.into(), ids_json(below)],
    )
    .await
    .map(drop)
}

/// Counts the listed articles of these sections anew.
pub(super) async fn recount(tx: &mut Tx, ids: &[i64]) -> DbResult<()> {
    tx.execute(
        "UPDATE sections SET article_count = (SELECT COUNT(*) FROM article_sections l
             WHERE l.section_id = sections.id AND l.listed_at IS NOT NULL) WHERE id IN_IDS($1)",
        &[ids_json(ids)],
    )
    .await
    .map(drop)
}

/// Has what stands in a section stand in another one, each article once.
pub(super) async fn move_articles(tx: &mut Tx, id: i64, into: i64) -> DbResult<()> {
    let both = [id.into(), into.into()];
    // What the other one inherits of it stands there by itself now.
    tx.execute(
        "DELETE FROM article_sections WHERE section_id = $2 AND is_inherited = 1 AND article_id IN
             (SELECT o.article_id FROM article_sections o WHERE o.section_id = $1 AND o.is_inherited = 0)",
        &both,
    )
    .await?;
    tx.execute(
        "UPDATE article_sections SET section_id = $2 WHERE section_id = $1 AND is_inherited = 0 AND NOT EXISTS
             (SELECT 1 FROM article_sections o WHERE o.section_id = $2 AND o.article_id = article_sections.article_id)",
        &both,
    )
    .await?;
    tx.execute("DELETE FROM article_sections WHERE section_id = $1", &both[..1]).await?;
    tx.execute("UPDATE articles SET section_id = $2 WHERE section_id = $1", &both).await?;
    tx.execute("UPDATE manuscripts SET section_id = $2 WHERE section_id = $1", &both).await.map(drop)
}

/// Keeps to another section what was kept to this one.
pub(super) async fn move_promotions(tx: &mut Tx, id: i64, into: i64) -> DbResult<()> {
    tx.execute(
        "UPDATE promotion_sections SET section_id = $2 WHERE section_id = $1 AND NOT EXISTS
             (SELECT 1 FROM promotion_sections o WHERE o.section_id = $2 AND o.promotion_id = promotion_sections.promotion_id)",
        &[id.into(), into.into()],
    )
    .await?;
    tx.execute("DELETE FROM promotion_sections WHERE section_id = $1", &[id.into()]).await.map(drop)
}

/// Takes a section away.
pub(super) async fn delete(tx: &mut Tx, id: i64) -> DbResult<()> {
    tx.execute("DELETE FROM sections WHERE id = $1", &[id.into()]).await.map(drop)
}
