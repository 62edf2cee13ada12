//! Writing SQL of readers' pictures.

use crate::media::arrive;
use crate::media::files::StoredFile;
use courant_kit::db::{DbResult, Tx};

/// Notes a picture that waits; its row.
pub(super) async fn insert(
    tx: &mut Tx,
    public_id: &str,
    comment_id: i64,
    stored: &StoredFile,
    alt: &str,
    now: i64,
) -> DbResult<i64> {
    let size = stored.head.map_or((0, 0), |head| (i64::from(head.width), i64::from(head.height)));
    tx.load(
        "INSERT INTO comment_pictures (public_id, comment_id, file, media_type, width, height, alt, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id",
        &[
            public_id.into(),
            comment_id.into(),
            stored.file.as_str().into(),
            stored.media_type.mime().into(),
            size.0.into(),
            size.1.into(),
            alt.into(),
            now.into(),
        ],
    )
    .await?
    .int(0)
}

/// Notes which medium a picture became.
pub(super) async fn save_shown(tx: &mut Tx, id: i64, media_id: i64) -> DbResult<()> {
    tx.execute("UPDATE comment_pictures SET media_id = $2 WHERE id = $1", &[id.into(), media_id.into()]).await.map(drop)
}

/// Saves what a comment shows.
pub(super) async fn save_body(tx: &mut Tx, comment_id: i64, body: &str) -> DbResult<()> {
    tx.execute("UPDATE comments SET body = $2 WHERE id = $1", &[comment_id.into(), body.into()]).await.map(drop)
}

/// Forgets a picture; its file goes later, unless something else shows it.
pub(super) async fn remove(tx: &mut Tx, id: i64, now: i64) -> DbResult<()> {
    if let Some(row) = tx.find("DELETE FROM comment_pictures WHERE id = $1 RETURNING file", &[id.into()]).await? {
        arrive::let_go(tx, row.text(0)?, now).await?;
    }
    Ok(())
}
