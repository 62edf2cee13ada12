//! Reading SQL of readers' pictures.

use super::Listed;
use courant_kit::db::{DbResult, Row, Tx};

/// Pictures with their comments, and which.
macro_rules! listed {
    ($which:literal) => {
        concat!(
            "SELECT p.id, p.public_id, p.width, p.height, p.alt, p.media_id, p.created_at, c.public_id, c.id, c.body,
                    c.author_name, COALESCE(a.path, ''), a.headline, a.language
             FROM comment_pictures p JOIN comments c ON c.id = p.comment_id JOIN articles a ON a.id = c.article_id
             WHERE ",
            $which
        )
    };
}

fn listed(row: &Row) -> DbResult<Listed> {
    Ok(Listed {
        id: row.int(0)?,
        public_id: row.string(1)?,
        width: row.int(2)?,
        height: row.int(3)?,
        alt: row.string(4)?,
        media_id: row.opt_int(5)?,
        created_at: row.int(6)?,
        comment: row.string(7)?,
        comment_id: row.int(8)?,
        body: row.string(9)?,
        author_name: row.string(10)?,
        path: row.string(11)?,
        headline: row.string(12)?,
        language: row.string(13)?,
    })
}

/// One picture.
pub(super) async fn find(tx: &mut Tx, picture: &str) -> DbResult<Option<Listed>> {
    tx.find(listed!("p.public_id = $1"), &[picture.into()]).await?.as_ref().map(listed).transpose()
}

/// Pictures of live and held comments that wait, after a row.
pub(super) async fn list_waiting(tx: &mut Tx, after: i64, most: i64) -> DbResult<Vec<Listed>> {
    let sql = listed!("p.media_id IS NULL AND p.id > $1 AND c.state || '' IN ('live', 'held') ORDER BY p.id LIMIT $2");
    tx.query(sql, &[after.into(), most.into()]).await?.iter().map(listed).collect()
}

/// Pictures that are shown, before a row, the newest first.
pub(super) async fn list_shown(tx: &mut Tx, before: i64, most: i64) -> DbResult<Vec<Listed>> {
    let sql = listed!("p.media_id IS NOT NULL AND p.id < $1 ORDER BY p.id DESC LIMIT $2");
    tx.query(sql, &[before.into(), most.into()]).await?.iter().map(listed).collect()
}

/// The file of a picture that waits, and its type.
pub(super) async fn find_file(tx: &mut Tx, picture: &str) -> DbResult<Option<(String, String)>> {
    let sql = "SELECT file, media_type FROM comment_pictures WHERE public_id = $1 AND media_id IS NULL";
    tx.find(sql, &[picture.into()]).await?.map(|row| Ok((row.string(0)?, row.string(1)?))).transpose()
}

/// How many pictures wait, up to a number.
pub(super) async fn count_waiting(tx: &mut Tx, most: i64) -> DbResult<i64> {
    let sql = "SELECT COUNT(*) FROM (SELECT 1 FROM comment_pictures WHERE media_id IS NULL LIMIT $1) n";
    tx.load(sql, &[most.into()]).await?.int(0)
}

/// How many of those that wait came from a network, up to a number.
pub(super) async fn count_of_network(tx: &mut Tx, network: &str, most: i64) -> DbResult<i64> {
    let sql = "SELECT COUNT(*) FROM (SELECT 1 FROM comment_pictures p JOIN comments c ON c.id = p.comment_id
         WHERE p.media_id IS NULL AND c.network = $1 LIMIT $2) n";
    tx.load(sql, &[network.into(), most.into()]).await?.int(0)
}

/// Row, medium and description of each picture of a comment, in the order they came.
pub(super) async fn list_of(tx: &mut Tx, comment_id: i64) -> DbResult<Vec<(i64, Option<i64>, String)>> {
    let sql = "SELECT id, media_id, alt FROM comment_pictures WHERE comment_id = $1 ORDER BY id";
    let rows = tx.query(sql, &[comment_id.into()]).await?;
    rows.iter().map(|row| Ok((row.int(0)?, row.opt_int(1)?, row.string(2)?))).collect()
}

/// Whether a comment has the picture that a file is.
pub(super) async fn has_file(tx: &mut Tx, comment: &str, file: &str) -> DbResult<bool> {
    let sql = "SELECT 1 FROM comments c JOIN comment_pictures p ON p.comment_id = c.id WHERE c.public_id = $1 AND p.file = $2";
    Ok(tx.find(sql, &[comment.into(), file.into()]).await?.is_some())
}

/// Pictures of the comments under an address: description, when it came, and whether it is shown.
pub(super) async fn list_by_email(tx: &mut Tx, email: &str, most: i64) -> DbResult<Vec<(String, i64, bool)>> {
    let sql = "SELECT p.alt, p.created_at, CASE WHEN p.media_id IS NULL THEN 0 ELSE 1 END
         FROM comments c JOIN comment_pictures p ON p.comment_id = c.id
         WHERE c.author_email = $1 AND c.author_email <> '' LIMIT $2";
    let rows = tx.query(sql, &[email.into(), most.into()]).await?;
    rows.iter().map(|row| Ok((row.string(0)?, row.int(1)?, row.bool(2)?))).collect()
}

/// Pictures that came before a moment and wait with comments that nobody will see.
pub(super) async fn list_forlorn(tx: &mut Tx, before: i64, most: i64) -> DbResult<Vec<i64>> {
    let sql = "SELECT p.id FROM comment_pictures p JOIN comments c ON c.id = p.comment_id
         WHERE p.media_id IS NULL AND p.created_at < $1 AND c.state || '' NOT IN ('live', 'held') ORDER BY p.id LIMIT $2";
    tx.query(sql, &[before.into(), most.into()]).await?.iter().map(|row| row.int(0)).collect()
}
