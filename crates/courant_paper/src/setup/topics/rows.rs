//! Reading SQL of topics on the desk.

use super::Listed;
use crate::setup::Place;
use courant_kit::db::{DbResult, Row, Tx};

fn listed(row: &Row) -> DbResult<Listed> {
    Ok(Listed {
        id: row.int(0)?,
        slug: row.string(1)?,
        path: row.string(2)?,
        name: row.string(3)?,
        description: row.string(4)?,
        article_count: row.int(5)?,
    })
}

/// Topics whose folded names are like `sought` (`%`: all), those with most articles first.
pub async fn list(tx: &mut Tx, sought: &str, after: Place, most: i64) -> DbResult<Vec<Listed>> {
    let rows = tx
        .query(
            "SELECT id, slug, path, name, description, article_count FROM topics
             WHERE (article_count, id) < ($2, $3) AND search_text LIKE $1 ESCAPE '!'
             ORDER BY article_count DESC, id DESC LIMIT $4",
            &[sought.into(), after.count.into(), after.id.into(), most.into()],
        )
        .await?;
    rows.iter().map(listed).collect()
}

/// One of them.
pub async fn find(tx: &mut Tx, id: i64) -> DbResult<Option<Listed>> {
    let sql = "SELECT id, slug, path, name, description, article_count FROM topics WHERE id = $1";
    tx.find(sql, &[id.into()]).await?.map(|row| listed(&row)).transpose()
}

/// Whether another topic has this slug or path.
pub(super) async fn is_taken(tx: &mut Tx, slug: &str, path: &str, but: i64) -> DbResult<bool> {
    let sql = "SELECT 1 FROM topics WHERE (slug = $1 OR path = $2) AND id <> $3";
    Ok(tx.find(sql, &[slug.into(), path.into(), but.into()]).await?.is_some())
}

/// Articles about a topic, in any state.
pub async fn count_articles(tx: &mut Tx, id: i64) -> DbResult<i64> {
    tx.load("SELECT COUNT(*) FROM article_topics WHERE topic_id = $1", &[id.into()]).await?.int(0)
}
