//! Reading SQL of what was counted.

use courant_kit::db::{DbResult, Tx};

/// A day's most read articles that everybody may read, and how often each was: walked down the index.
pub async fn list_most_read(tx: &mut Tx, day: i64, most: i64) -> DbResult<Vec<(i64, i64)>> {
    let rows = tx
        .query(
            "SELECT r.article_id, r.read_count FROM article_reads r JOIN public_articles a ON a.id = r.article_id
             WHERE r.on_day = $1 AND a.type = 'article' ORDER BY r.read_count DESC, r.article_id LIMIT $2",
            &[day.into(), most.into()],
        )
        .await?;
    rows.iter().map(|row| Ok((row.int(0)?, row.int(1)?))).collect()
}
