//! SQL of the examination.

use courant_kit::db::{DbResult, Tx};

/// How many there are.
pub struct Counts {
    pub all: i64,
    pub public: i64,
    pub comments: i64,
    pub without_address: i64,
}

pub async fn count_articles(tx: &mut Tx) -> DbResult<Counts> {
    let row = tx
        .load(
            "SELECT (SELECT COUNT(*) FROM articles), (SELECT COUNT(*) FROM public_articles), (SELECT COUNT(*) FROM comments),
                    (SELECT COUNT(*) FROM articles a WHERE a.status = 'live' AND a.visibility <> 'private'
                       AND NOT EXISTS (SELECT 1 FROM addresses d WHERE d.target_kind = 'article' AND d.target_id = a.id
                                         AND d.is_canonical = 1 AND d.path = a.path))",
            &[],
        )
        .await?;
    Ok(Counts { all: row.int(0)?, public: row.int(1)?, comments: row.int(2)?, without_address: row.int(3)? })
}

/// Owners who may come in.
pub async fn count_owners(tx: &mut Tx) -> DbResult<i64> {
    tx.load("SELECT COUNT(*) FROM accounts WHERE role = 'owner' AND suspended_at IS NULL", &[]).await?.int(0)
}

pub async fn list_files(tx: &mut Tx, after: i64, most: i64) -> DbResult<Vec<(i64, String)>> {
    let rows = tx
        .query(
            "SELECT id, file FROM media WHERE id > $1 AND state = 'stored' ORDER BY id LIMIT $2",
            &[after.into(), most.into()],
        )
        .await?;
    rows.iter().map(|row| Ok((row.int(0)?, row.string(1)?))).collect()
}

pub async fn count_references(tx: &mut Tx) -> DbResult<i64> {
    tx.load("SELECT COUNT(*) FROM media WHERE state <> 'stored'", &[]).await?.int(0)
}

/// Imports that began and did not end, unless a later one of the same file did.
pub async fn list_unfinished_imports(tx: &mut Tx) -> DbResult<Vec<String>> {
    let rows = tx
        .query(
            "SELECT DISTINCT r.file_name FROM import_runs r WHERE r.state <> 'done'
               AND NOT EXISTS (SELECT 1 FROM import_runs l WHERE l.file_hash = r.file_hash AND l.state = 'done' AND l.id > r.id)
             LIMIT 20",
            &[],
        )
        .await?;
    rows.iter().map(|row| row.string(0)).collect()
}

pub async fn list_dead_jobs(tx: &mut Tx) -> DbResult<Vec<(String, i64, String)>> {
    let rows = tx
        .query("SELECT kind, COUNT(*), MAX(last_error) FROM jobs WHERE state = 'dead' GROUP BY kind ORDER BY kind", &[])
        .await?;
    rows.iter().map(|row| Ok((row.string(0)?, row.int(1)?, row.string(2)?))).collect()
}

/// Paths that stand for all the kinds of pages there are: of each kind of address the first, of articles
/// one of each type, format, kind, language and visibility, and the one with the longest thread.
pub async fn list_typical_paths(tx: &mut Tx) -> DbResult<Vec<String>> {
    let rows = tx
        .query(
            "SELECT path FROM articles WHERE id IN
               (SELECT MAX(id) FROM articles WHERE status = 'live' AND visibility <> 'private' AND path IS NOT NULL
                  GROUP BY type, format, kind, language, visibility)
             UNION SELECT path FROM articles WHERE id =
               (SELECT id FROM public_articles WHERE path IS NOT NULL ORDER BY comment_count DESC, id LIMIT 1)
             UNION SELECT MIN(path) FROM addresses WHERE is_canonical = 1 GROUP BY target_kind
             ORDER BY path LIMIT 200",
            &[],
        )
        .await?;
    rows.iter().map(|row| row.string(0)).collect()
}

/// The article with the longest thread: its path, and one of its comments.
pub async fn find_longest_thread(tx: &mut Tx) -> DbResult<Option<(String, i64)>> {
    tx.find(
        "SELECT a.path, (SELECT MIN(c.id) FROM public_comments c WHERE c.article_id = a.id AND c.kind = 'comment')
         FROM public_articles a WHERE a.path IS NOT NULL AND a.comment_count > 0
         ORDER BY a.comment_count DESC, a.id LIMIT 1",
        &[],
    )
    .await?
    .map(|row| Ok((row.string(0)?, row.opt_int(1)?.unwrap_or_default())))
    .transpose()
}

/// A question asked about a passage: the path of its article, and its row.
pub async fn find_typical_question(tx: &mut Tx) -> DbResult<Option<(String, i64)>> {
    tx.find(
        "SELECT a.path, q.id FROM public_questions q JOIN public_articles a ON a.id = q.article_id
         WHERE a.path IS NOT NULL ORDER BY q.id LIMIT 1",
        &[],
    )
    .await?
    .map(|row| Ok((row.string(0)?, row.int(1)?)))
    .transpose()
}

/// Slugs of a few people, those with a portrait first.
pub async fn list_typical_people(tx: &mut Tx) -> DbResult<Vec<String>> {
    let rows = tx
        .query("SELECT slug FROM people ORDER BY CASE WHEN media_id IS NULL THEN 1 ELSE 0 END, id LIMIT 3", &[])
        .await?;
    rows.iter().map(|row| row.string(0)).collect()
}
