//! Reading SQL of the search: what goes into the index, and what was found, both through `public_articles` and
//! `public_comments` only.

use courant_kit::db::{DbResult, Row, Tx, ids_json};

/// What an article is found by, without its text.
#[derive(Debug, Clone, Hash)]
pub struct Facts {
    /// Row.
    pub id: i64,
    /// A standing page.
    pub is_page: bool,
    /// BCP 47.
    pub language: String,
    /// Titles, one a line.
    pub headline: String,
    /// What stands under the headline.
    pub standfirst: String,
    /// Kind of writing; empty where that is not said.
    pub kind: String,
    /// ms UTC.
    pub published_at: i64,
    /// Rises with every change.
    pub version: i64,
    /// ms UTC.
    pub modified_at: i64,
}

fn facts(row: &Row) -> DbResult<Facts> {
    Ok(Facts {
        id: row.int(0)?,
        is_page: row.text(1)? == "page",
        language: row.string(2)?,
        headline: [row.text(3)?, row.text(4)?, row.text(5)?, row.text(6)?].join("\n"),
        standfirst: row.string(7)?,
        published_at: row.opt_int(8)?.unwrap_or_default(),
        version: row.int(9)?,
        modified_at: row.int(10)?,
        kind: row.string(11)?,
    })
}

/// Articles and pages after one, in the order of their rows.
pub async fn list_facts_after(tx: &mut Tx, after: i64, most: i64) -> DbResult<Vec<Facts>> {
    let rows = tx
        .query(
            "SELECT id, type, language, headline, short_headline, kicker, dateline, standfirst, first_published_at, version,
                    modified_at, kind
             FROM public_articles WHERE id > $1 AND path IS NOT NULL ORDER BY id LIMIT $2",
            &[after.into(), most.into()],
        )
        .await?;
    rows.iter().map(facts).collect()
}

/// The same of some rows.
pub async fn list_facts(tx: &mut Tx, ids: &[i64]) -> DbResult<Vec<Facts>> {
    let rows = tx
        .query(
            "SELECT id, type, language, headline, short_headline, kicker, dateline, standfirst, first_published_at, version,
                    modified_at, kind
             FROM public_articles WHERE id IN_IDS($1) AND path IS NOT NULL",
            &[ids_json(ids)],
        )
        .await?;
    rows.iter().map(facts).collect()
}

/// Bodies by article (JSON).
pub async fn list_bodies(tx: &mut Tx, ids: &[i64]) -> DbResult<Vec<(i64, String)>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let rows = tx.query("SELECT id, body FROM public_articles WHERE id IN_IDS($1)", &[ids_json(ids)]).await?;
    rows.iter().map(|row| Ok((row.int(0)?, row.string(1)?))).collect()
}

/// Every section of articles, those above included: article, section, name.
pub async fn list_sections(tx: &mut Tx, article_ids: &[i64]) -> DbResult<Vec<(i64, i64, String)>> {
    let rows = tx
        .query(
            "SELECT l.article_id, s.id, s.name FROM article_sections l JOIN sections s ON s.id = l.section_id
             WHERE l.article_id IN_IDS($1) ORDER BY l.article_id, s.id",
            &[ids_json(article_ids)],
        )
        .await?;
    rows.iter().map(|row| Ok((row.int(0)?, row.int(1)?, row.string(2)?))).collect()
}

/// A comment as it is found.
#[derive(Debug, Clone)]
pub struct Comment {
    /// Row.
    pub id: i64,
    /// Under which article.
    pub article_id: i64,
    /// Who wrote it.
    pub author_name: String,
    /// JSON of its text.
    pub body: String,
    /// ms UTC.
    pub created_at: i64,
    /// Language of the article.
    pub language: String,
    /// Address of the article.
    pub path: String,
    /// Its title.
    pub headline: String,
}

/// Row, and what changes with its text, of the live comments of an article.
pub async fn list_marks_of_comments(tx: &mut Tx, article_id: i64, after: i64, most: i64) -> DbResult<Vec<(i64, Mark)>> {
    let rows = tx
        .query(
            "SELECT c.id, COALESCE(c.edited_at, 0), LENGTH(c.body), c.author_name FROM public_comments c
             JOIN public_articles a ON a.id = c.article_id
             WHERE c.article_id = $1 AND c.kind = 'comment' AND c.id > $2 AND a.path IS NOT NULL ORDER BY c.id LIMIT $3",
            &[article_id.into(), after.into(), most.into()],
        )
        .await?;
    rows.iter().map(|row| Ok((row.int(0)?, (row.int(1)?, row.int(2)?, row.string(3)?)))).collect()
}

/// The same of those that went live at a moment or later, or behind a row at that moment; with the moment of each.
pub async fn list_marks_since(
    tx: &mut Tx,
    article_id: i64,
    (since, after): (i64, i64),
    most: i64,
) -> DbResult<Vec<(i64, Mark, i64)>> {
    let rows = tx
        .query(
            "SELECT c.id, COALESCE(c.edited_at, 0), LENGTH(c.body), c.author_name, c.live_at FROM public_comments c
             JOIN public_articles a ON a.id = c.article_id
             WHERE c.article_id = $1 AND c.kind = 'comment' AND c.live_at IS NOT NULL AND (c.live_at, c.id) > ($2, $3)
                   AND a.path IS NOT NULL
             ORDER BY c.live_at, c.id LIMIT $4",
            &[article_id.into(), since.into(), after.into(), most.into()],
        )
        .await?;
    rows.iter().map(|row| Ok((row.int(0)?, (row.int(1)?, row.int(2)?, row.string(3)?), row.int(4)?))).collect()
}

/// When it was edited, its length, who wrote it.
pub type Mark = (i64, i64, String);

/// Live comments by row, with the article they stand under; those that readers may not see are left out.
pub async fn list_comments(tx: &mut Tx, ids: &[i64]) -> DbResult<Vec<Comment>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let rows = tx
        .query(
            "SELECT c.id, c.article_id, c.author_name, c.body, c.created_at, a.language, a.path, a.headline
             FROM public_comments c JOIN public_articles a ON a.id = c.article_id
             WHERE c.id IN_IDS($1) AND c.kind = 'comment' AND a.path IS NOT NULL",
            &[ids_json(ids)],
        )
        .await?;
    rows.iter().map(comment).collect()
}

fn comment(row: &Row) -> DbResult<Comment> {
    Ok(Comment {
        id: row.int(0)?,
        article_id: row.int(1)?,
        author_name: row.string(2)?,
        body: row.string(3)?,
        created_at: row.int(4)?,
        language: row.string(5)?,
        path: row.string(6)?,
        headline: row.string(7)?,
    })
}

/// All live comments after one, in the order of their rows, each with what changes with its text.
pub async fn list_comments_after(tx: &mut Tx, after: i64, most: i64) -> DbResult<Vec<(Comment, Mark)>> {
    let rows = tx
        .query(
            "SELECT c.id, c.article_id, c.author_name, c.body, c.created_at, a.language, a.path, a.headline,
                    COALESCE(c.edited_at, 0), LENGTH(c.body)
             FROM public_comments c JOIN public_articles a ON a.id = c.article_id
             WHERE c.id > $1 AND c.kind = 'comment' AND a.path IS NOT NULL ORDER BY c.id LIMIT $2",
            &[after.into(), most.into()],
        )
        .await?;
    rows.iter().map(|row| Ok((comment(row)?, (row.int(8)?, row.int(9)?, row.string(2)?)))).collect()
}

/// Rows of everybody with listed articles, after one.
pub async fn list_people_after(tx: &mut Tx, after: i64, most: i64) -> DbResult<Vec<i64>> {
    let sql = "SELECT id FROM people WHERE id > $1 AND article_count > 0 ORDER BY id LIMIT $2";
    tx.query(sql, &[after.into(), most.into()]).await?.iter().map(|row| row.int(0)).collect()
}

/// Rows of topics with listed articles, after one.
pub async fn list_topics_after(tx: &mut Tx, after: i64, most: i64) -> DbResult<Vec<i64>> {
    let sql = "SELECT id FROM topics WHERE id > $1 AND article_count > 0 ORDER BY id LIMIT $2";
    tx.query(sql, &[after.into(), most.into()]).await?.iter().map(|row| row.int(0)).collect()
}

/// An article as it is shown among what was found.
#[derive(Debug, Clone)]
pub struct Result {
    /// Row.
    pub id: i64,
    /// A standing page.
    pub is_page: bool,
    /// Address.
    pub path: String,
    /// Title.
    pub headline: String,
    /// Hand-written summary, or empty.
    pub standfirst: String,
    /// BCP 47.
    pub language: String,
    /// Kind's stored word, or empty.
    pub kind: String,
    /// ms UTC.
    pub published_at: i64,
    /// Name of its main section, or empty.
    pub section: String,
    /// JSON of its body.
    pub body: String,
}

/// Articles and pages by row, with their texts; those that readers may not see are left out.
pub async fn list_results(tx: &mut Tx, ids: &[i64]) -> DbResult<Vec<Result>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let rows = tx
        .query(
            "SELECT a.id, a.type, a.path, a.headline, a.standfirst, a.language, a.kind, a.first_published_at,
                    COALESCE(s.name, ''), a.body
             FROM public_articles a LEFT JOIN sections s ON s.id = a.section_id
             WHERE a.id IN_IDS($1) AND a.path IS NOT NULL",
            &[ids_json(ids)],
        )
        .await?;
    let result = |row: &Row| {
        Ok(Result {
            id: row.int(0)?,
            is_page: row.text(1)? == "page",
            path: row.string(2)?,
            headline: row.string(3)?,
            standfirst: row.string(4)?,
            language: row.string(5)?,
            kind: row.string(6)?,
            published_at: row.opt_int(7)?.unwrap_or_default(),
            section: row.string(8)?,
            body: row.string(9)?,
        })
    };
    rows.iter().map(result).collect()
}

/// The number of the oldest event that is still told; 0 where there is none.
pub async fn find_oldest_event(tx: &mut Tx) -> DbResult<i64> {
    tx.load("SELECT COALESCE(MIN(id), 0) FROM outbox", &[]).await?.int(0)
}
