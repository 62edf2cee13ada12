//! Reading SQL of names.

use courant_kit::db::{DbResult, Row, Tx, ids_json};

fn texts(rows: &[Row]) -> DbResult<Vec<String>> {
    rows.iter().map(|row| row.string(0)).collect()
}

/// Topics, those with most articles first.
pub(super) async fn list_topics(tx: &mut Tx, most: i64) -> DbResult<Vec<(i64, String)>> {
    let sql = "SELECT id, name FROM topics ORDER BY article_count DESC, id DESC LIMIT $1";
    tx.query(sql, &[most.into()]).await?.iter().map(|row| Ok((row.int(0)?, row.string(1)?))).collect()
}

/// Names of people, those with most articles first.
pub(super) async fn list_people(tx: &mut Tx, most: i64) -> DbResult<Vec<String>> {
    texts(&tx.query("SELECT name FROM people ORDER BY article_count DESC, id DESC LIMIT $1", &[most.into()]).await?)
}

/// Headlines that readers see, the newest first.
pub(super) async fn list_titles(tx: &mut Tx, most: i64) -> DbResult<Vec<String>> {
    let sql = "SELECT headline FROM public_articles WHERE type = 'article'
               ORDER BY first_published_at DESC, id DESC LIMIT $1";
    texts(&tx.query(sql, &[most.into()]).await?)
}

/// Names of some people.
pub(super) async fn list_names(tx: &mut Tx, ids: &[i64]) -> DbResult<Vec<String>> {
    texts(&tx.query("SELECT name FROM people WHERE id IN_IDS($1)", &[ids_json(ids)]).await?)
}

/// Names that are not offered for an article any more, folded.
pub(super) async fn list_refused(tx: &mut Tx, article_id: i64) -> DbResult<Vec<String>> {
    texts(&tx.query("SELECT name FROM refused_mentions WHERE article_id = $1", &[article_id.into()]).await?)
}

/// How many these are.
pub(super) async fn count_refused(tx: &mut Tx, article_id: i64) -> DbResult<i64> {
    tx.load("SELECT COUNT(*) FROM refused_mentions WHERE article_id = $1", &[article_id.into()]).await?.int(0)
}
