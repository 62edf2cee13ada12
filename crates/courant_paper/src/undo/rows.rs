//! Reading SQL of undoing.

use courant_kit::db::{DbResult, Tx};

/// Whether readers may write under an article, by its public id; none where it is not there.
pub async fn find_is_open(tx: &mut Tx, article: &str) -> DbResult<Option<bool>> {
    let sql = "SELECT CASE WHEN comment_policy = 'open' THEN 1 ELSE 0 END FROM articles WHERE public_id = $1";
    tx.find(sql, &[article.into()]).await?.map(|row| row.bool(0)).transpose()
}
