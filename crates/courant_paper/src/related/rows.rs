//! SQL of related articles.

use super::terms;
use courant_kit::db::{DbResult, Row, Tx, ids_json};
use courant_news::related::Profile;
use std::collections::HashMap;

/// What is compared; the topics come later, for all candidates at once.
fn profile(row: &Row) -> DbResult<Profile> {
    Ok(Profile {
        id: row.int(0)?,
        topics: Vec::new(),
        section_id: row.opt_int(1)?,
        terms: terms(row.text(2)?),
        published_at: row.opt_int(3)?.unwrap_or_default(),
        language: row.string(4)?,
    })
}

/// The newest articles about a topic.
pub async fn list_of_topic(tx: &mut Tx, topic: i64, most: i64) -> DbResult<Vec<Profile>> {
    let rows = tx
        .query(
            "SELECT a.id, a.section_id, a.key_terms, a.first_published_at, a.language
             FROM article_topics l JOIN public_articles a ON a.id = l.article_id
             WHERE l.topic_id = $1 AND l.listed_at IS NOT NULL ORDER BY l.listed_at DESC, l.article_id DESC LIMIT $2",
            &[topic.into(), most.into()],
        )
        .await?;
    rows.iter().map(profile).collect()
}

/// The newest articles of a section.
pub async fn list_of_section(tx: &mut Tx, section: i64, most: i64) -> DbResult<Vec<Profile>> {
    let rows = tx
        .query(
            "SELECT a.id, a.section_id, a.key_terms, a.first_published_at, a.language
             FROM article_sections l JOIN public_articles a ON a.id = l.article_id
             WHERE l.section_id = $1 AND l.listed_at IS NOT NULL ORDER BY l.listed_at DESC, l.article_id DESC LIMIT $2",
            &[section.into(), most.into()],
        )
        .await?;
    rows.iter().map(profile).collect()
}

/// Topic and its article count, by article.
pub async fn map_topics(tx: &mut Tx, article_ids: &[i64]) -> DbResult<HashMap<i64, Vec<(i64, i64)>>> {
    let rows = tx
        .query(
            "SELECT l.article_id, t.id, t.article_count FROM article_topics l JOIN topics t ON t.id = l.topic_id
             WHERE l.article_id IN_IDS($1)",
            &[ids_json(article_ids)],
        )
        .await?;
    let mut out: HashMap<i64, Vec<(i64, i64)>> = HashMap::new();
    for row in &rows {
        out.entry(row.int(0)?).or_default().push((row.int(1)?, row.int(2)?));
    }
    Ok(out)
}
