//! Writing SQL of topics.

use courant_kit::db::{DbResult, Tx};

/// A topic as it comes in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewTopic {
    /// Key; must be free.
    pub slug: String,
    /// Address; must be free.
    pub path: String,
    /// Name.
    pub name: String,
    /// What it is.
    pub description: String,
}

/// Adds a topic; its id.
pub async fn insert(tx: &mut Tx, topic: &NewTopic) -> DbResult<i64> {
    tx.load(
        "INSERT INTO topics (slug, path, name, description, search_text) VALUES ($1, $2, $3, $4, $5) RETURNING id",
        &[
            topic.slug.as_str().into(),
            topic.path.as_str().into(),
            topic.name.as_str().into(),
            topic.description.as_str().into(),
            courant_text::fold(&topic.name).into(),
        ],
    )
    .await?
    .int(0)
}

/// The topic at a path, if there is one.
pub async fn find_by_path(tx: &mut Tx, path: &str) -> DbResult<Option<i64>> {
    tx.find("SELECT id FROM topics WHERE path = $1", &[path.into()]).await?.map(|row| row.int(0)).transpose()
}

/// Whether a slug is taken.
pub async fn is_taken(tx: &mut Tx, slug: &str) -> DbResult<bool> {
    Ok(tx.find("SELECT 1 FROM topics WHERE slug = $1", &[slug.into()]).await?.is_some())
}

/// Counts every topic's listed articles anew.
pub async fn recount(tx: &mut Tx) -> DbResult<()> {
    tx.execute(
        "UPDATE topics SET article_count = (SELECT COUNT(*) FROM article_topics l
             WHERE l.topic_id = topics.id AND l.listed_at IS NOT NULL)",
        &[],
    )
    .await
    .map(drop)
}
