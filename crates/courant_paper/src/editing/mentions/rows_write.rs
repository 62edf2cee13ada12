//! Writing SQL of names.

use courant_kit::db::{DbResult, Tx};

/// Notes that a folded name is not offered for an article any more.
pub(super) async fn refuse(tx: &mut Tx, article_id: i64, name: &str) -> DbResult<()> {
    let sql =
        "INSERT INTO refused_mentions (article_id, name) VALUES ($1, $2) ON CONFLICT (article_id, name) DO NOTHING";
    tx.execute(sql, &[article_id.into(), name.into()]).await.map(drop)
}
