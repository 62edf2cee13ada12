//! Reading SQL of topics.

use super::Topic;
use courant_kit::db::{DbResult, Row, Tx, ids_json};

fn topic(row: &Row, from: usize) -> DbResult<Topic> {
    Ok(Topic {
        id: row.int(from)?,
        path: row.string(from + 1)?,
        name: row.string(from + 2)?,
        description: row.string(from + 3)?,
        article_count: row.int(from + 4)?,
    })
}

/// One topic.
pub async fn find(tx: &mut Tx, id: i64) -> DbResult<Option<Topic>> {
    let row =
        tx.find("SELECT id, path, name, description, article_count FROM topics WHERE id = $1", &[id.into()]).await?;
    row.map(|row| topic(&row, 0)).transpose()
}

/// By rows, in the order of these; those that are not there are left out.
pub async fn list_by_ids(tx: &mut Tx, ids: &[i64]) -> DbResult<Vec<Topic>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let sql = "SELECT id, path, name, description, article_count FROM topics WHERE id IN_IDS($1)";
    let rows = tx.query(sql, &[ids_json(ids)]).await?;
    let mut topics: Vec<Topic> = rows.iter().map(|row| topic(row, 0)).collect::<DbResult<_>>()?;
    topics.sort_by_key(|topic| ids.iter().position(|id| *id == topic.id));
    Ok(topics)
}

/// Topics of each of the articles, in their order.
pub async fn list_of_articles(tx: &mut Tx, article_ids: &[i64]) -> DbResult<Vec<(i64, Topic)>> {
    let rows = tx
        .query(
            "SELECT l.article_id, t.id, t.path, t.name, t.description, t.article_count
             FROM article_topics l JOIN topics t ON t.id = l.topic_id
             WHERE l.article_id IN_IDS($1) ORDER BY l.article_id, l.position, t.id",
            &[ids_json(article_ids)],
        )
        .await?;
    rows.iter().map(|row| Ok((row.int(0)?, topic(row, 1)?))).collect()
}

/// When the newest article about a topic that is older than a moment was published.
pub async fn find_newest_before(tx: &mut Tx, topic: i64, before: i64) -> DbResult<Option<i64>> {
    let sql = "SELECT listed_at FROM article_topics WHERE topic_id = $1 AND listed_at IS NOT NULL AND listed_at < $2
               ORDER BY listed_at DESC, article_id DESC LIMIT 1";
    tx.find(sql, &[topic.into(), before.into()]).await?.map(|row| row.int(0)).transpose()
}

/// The topics with most articles.
pub async fn list_largest(tx: &mut Tx, most: i64) -> DbResult<Vec<Topic>> {
    let rows = tx
        .query(
            "SELECT id, path, name, description, article_count FROM topics WHERE article_count > 0
             ORDER BY article_count DESC, id LIMIT $1",
            &[most.into()],
        )
        .await?;
    rows.iter().map(|row| topic(row, 0)).collect()
}
