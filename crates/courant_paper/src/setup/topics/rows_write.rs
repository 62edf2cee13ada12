//! Writing SQL of topics on the desk.

use courant_kit::db::{DbResult, Tx};

/// Changes a topic.
pub(super) async fn save(
    tx: &mut Tx,
    id: i64,
    (slug, path): (&str, &str),
    name: &str,
    description: &str,
) -> DbResult<()> {
    tx.execute(
        "UPDATE topics SET slug = $2, path = $3, name = $4, description = $5, search_text = $6 WHERE id = $1",
        &[id.into(), slug.into(), path.into(), name.into(), description.into(), courant_text::fold(name).into()],
    )
    .await
    .map(drop)
}

/// Has articles about one topic be about another one, each once, and dossiers look there for what may belong to them. What
/// is related for the one is so for the other.
pub(super) async fn move_articles(tx: &mut Tx, id: i64, into: i64) -> DbResult<()> {
    tx.execute(
        "UPDATE related_articles SET detail = $2 WHERE reason = 'topic' AND detail = $3
             AND article_id IN (SELECT article_id FROM article_topics WHERE topic_id = $1)",
        &[id.into(), into.to_string().into(), id.to_string().into()],
    )
    .await?;
    tx.execute(
        "UPDATE article_topics SET topic_id = $2 WHERE topic_id = $1 AND NOT EXISTS
             (SELECT 1 FROM article_topics o WHERE o.topic_id = $2 AND o.article_id = article_topics.article_id)",
        &[id.into(), into.into()],
    )
    .await?;
    tx.execute("DELETE FROM article_topics WHERE topic_id = $1", &[id.into()]).await?;
    tx.execute(
        "UPDATE dossier_topics SET topic_id = $2 WHERE topic_id = $1 AND NOT EXISTS
             (SELECT 1 FROM dossier_topics o WHERE o.topic_id = $2 AND o.dossier_id = dossier_topics.dossier_id)",
        &[id.into(), into.into()],
    )
    .await
    .map(drop)
}

/// Counts the listed articles of a topic anew.
pub(super) async fn recount(tx: &mut Tx, id: i64) -> DbResult<()> {
    tx.execute(
        "UPDATE topics SET article_count = (SELECT COUNT(*) FROM article_topics l
             WHERE l.topic_id = topics.id AND l.listed_at IS NOT NULL) WHERE id = $1",
        &[id.into()],
    )
    .await
    .map(drop)
}

/// Takes a topic away.
pub(super) async fn delete(tx: &mut Tx, id: i64) -> DbResult<()> {
    tx.execute("DELETE FROM topics WHERE id = $1", &[id.into()]).await.map(drop)
}
