//! Reading SQL of dossiers on the desk.

use super::put_back::Line;
use crate::articles::Cursor;
use crate::dossiers::Dossier;
use crate::dossiers::rows::dossier;
use courant_kit::db::{DbResult, Row, Tx, ids_json};
use std::collections::HashMap;

/// The columns of a [`Dossier`].
macro_rules! dossiers {
    ($rest:literal) => {
        concat!(
            "SELECT id, slug, path, name, language, standfirst, introduction, typed, is_oldest_first, state, closed_at,
                    edit, changed_at, changed_by FROM dossiers ",
            $rest
        )
    };
}

/// Dossiers in any state, those changed last first, after a place (change and row).
pub async fn list(tx: &mut Tx, after: Cursor, most: i64) -> DbResult<Vec<Dossier>> {
    let sql = dossiers!("WHERE (changed_at, id) < ($1, $2) ORDER BY changed_at DESC, id DESC LIMIT $3");
    tx.query(sql, &[after.at.into(), after.id.into(), most.into()]).await?.iter().map(dossier).collect()
}

/// One of them.
pub async fn find(tx: &mut Tx, id: i64) -> DbResult<Option<Dossier>> {
    tx.find(dossiers!("WHERE id = $1"), &[id.into()]).await?.as_ref().map(dossier).transpose()
}

/// Whether another dossier has this slug or path.
pub(super) async fn is_taken(tx: &mut Tx, slug: &str, path: &str, but: i64) -> DbResult<bool> {
    let sql = "SELECT 1 FROM dossiers WHERE (slug = $1 OR path = $2) AND id <> $3";
    Ok(tx.find(sql, &[slug.into(), path.into(), but.into()]).await?.is_some())
}

/// An entry on the desk, whether or not readers see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Row.
    pub id: i64,
    /// The article.
    pub article_id: Option<i64>,
    /// Why it matters, or what happened.
    pub text: String,
    /// The day it is about (ms UTC of its beginning there).
    pub about_on: Option<i64>,
    /// Its place in the order of time.
    pub position: i64,
    /// The article's title as the desk knows it; empty for something that happened.
    pub headline: String,
    /// The article's id on the desk.
    pub public_id: String,
    /// The article's address, if readers may open it.
    pub path: Option<String>,
    /// When the article was first before readers (ms UTC).
    pub published_at: Option<i64>,
}

/// The columns of a [`Kept`].
macro_rules! entries {
    ($rest:literal) => {
        concat!(
            "SELECT e.id, e.article_id, e.text, e.about_on, e.position,
                    COALESCE(NULLIF(CASE WHEN a.status = 'live' THEN a.headline ELSE m.headline END, ''), a.headline, ''),
                    COALESCE(a.public_id, ''), p.path, a.first_published_at
             FROM dossier_entries e LEFT JOIN articles a ON a.id = e.article_id
             LEFT JOIN manuscripts m ON m.article_id = e.article_id
             LEFT JOIN public_articles p ON p.id = e.article_id AND p.type = 'article' ",
            $rest
        )
    };
}

fn entry(row: &Row) -> DbResult<Kept> {
    Ok(Kept {
        id: row.int(0)?,
        article_id: row.opt_int(1)?,
        text: row.string(2)?,
        about_on: row.opt_int(3)?,
        position: row.int(4)?,
        headline: row.string(5)?,
        public_id: row.string(6)?,
        path: row.opt_text(7)?.map(str::to_owned),
        published_at: row.opt_int(8)?,
    })
}

/// Entries in the order of time or against it, after a place (position and row).
pub async fn list_entries(
    tx: &mut Tx,
    id: i64,
    is_oldest_first: bool,
    after: Cursor,
    most: i64,
) -> DbResult<Vec<Kept>> {
    let values = [id.into(), after.at.into(), after.id.into(), most.into()];
    let rows = if is_oldest_first {
        let sql =
            entries!("WHERE e.dossier_id = $1 AND (e.position, e.id) > ($2, $3) ORDER BY e.position, e.id LIMIT $4");
        tx.query(sql, &values).await?
    } else {
        let sql = entries!(
            "WHERE e.dossier_id = $1 AND (e.position, e.id) < ($2, $3) ORDER BY e.position DESC, e.id DESC LIMIT $4"
        );
        tx.query(sql, &values).await?
    };
    rows.iter().map(entry).collect()
}

/// One entry of a dossier.
pub async fn find_entry(tx: &mut Tx, dossier_id: i64, id: i64) -> DbResult<Option<Kept>> {
    let row = tx.find(entries!("WHERE e.dossier_id = $1 AND e.id = $2"), &[dossier_id.into(), id.into()]).await?;
    row.as_ref().map(entry).transpose()
}

/// The entry before another one in the order of time, or after it.
pub(super) async fn find_beside(tx: &mut Tx, id: i64, of: &Kept, is_earlier: bool) -> DbResult<Option<Kept>> {
    let after = Cursor { at: of.position, id: of.id };
    Ok(list_entries(tx, id, !is_earlier, after, 1).await?.pop())
}

/// Position and moment of every entry, in the order of time: the day it is about, else when its article was published,
/// else when it was put in (ms UTC).
pub(super) async fn list_moments(tx: &mut Tx, id: i64) -> DbResult<Vec<(i64, i64)>> {
    let rows = tx
        .query(
            "SELECT e.position, COALESCE(e.about_on, a.first_published_at, e.added_at)
             FROM dossier_entries e LEFT JOIN articles a ON a.id = e.article_id
             WHERE e.dossier_id = $1 ORDER BY e.position, e.id",
            &[id.into()],
        )
        .await?;
    rows.iter().map(|row| Ok((row.int(0)?, row.int(1)?))).collect()
}

/// How many entries each of these dossiers has, and how many of them readers see; one without entries is left out.
pub async fn map_counts(tx: &mut Tx, ids: &[i64]) -> DbResult<HashMap<i64, (i64, i64)>> {
    let rows = tx
        .query(
            "SELECT e.dossier_id, COUNT(*), SUM(CASE WHEN e.article_id IS NULL OR p.id IS NOT NULL THEN 1 ELSE 0 END)
             FROM dossier_entries e LEFT JOIN public_articles p ON p.id = e.article_id AND p.type = 'article'
             WHERE e.dossier_id IN_IDS($1) GROUP BY e.dossier_id",
            &[ids_json(ids)],
        )
        .await?;
    rows.iter().map(|row| Ok((row.int(0)?, (row.int(1)?, row.int(2)?)))).collect()
}

/// Rows of its articles, in any state.
pub async fn list_article_ids(tx: &mut Tx, id: i64) -> DbResult<Vec<i64>> {
    let sql = "SELECT article_id FROM dossier_entries WHERE dossier_id = $1 AND article_id IS NOT NULL
               ORDER BY position, id";
    tx.query(sql, &[id.into()]).await?.iter().map(|row| row.int(0)).collect()
}

/// Whether an article stands in a dossier.
pub(super) async fn has_article(tx: &mut Tx, id: i64, article_id: i64) -> DbResult<bool> {
    let sql = "SELECT 1 FROM dossier_entries WHERE article_id = $1 AND dossier_id = $2";
    Ok(tx.find(sql, &[article_id.into(), id.into()]).await?.is_some())
}

/// An article that may be put into a dossier: no standing page.
pub(super) async fn find_article(tx: &mut Tx, id: i64) -> DbResult<Option<i64>> {
    let row = tx.find("SELECT id FROM articles WHERE id = $1 AND type = 'article'", &[id.into()]).await?;
    row.map(|row| row.int(0)).transpose()
}

/// When an article was first before readers (ms UTC).
pub(super) async fn find_published_at(tx: &mut Tx, id: i64) -> DbResult<Option<i64>> {
    tx.load("SELECT first_published_at FROM articles WHERE id = $1", &[id.into()]).await?.opt_int(0)
}

/// Topics that suggestions are looked for in: those chosen for it.
pub async fn list_topic_ids(tx: &mut Tx, id: i64) -> DbResult<Vec<i64>> {
    let rows =
        tx.query("SELECT topic_id FROM dossier_topics WHERE dossier_id = $1 ORDER BY topic_id", &[id.into()]).await?;
    rows.iter().map(|row| row.int(0)).collect()
}

/// Topics of its articles, with how many of these each has, most first.
pub async fn list_shared_topics(tx: &mut Tx, id: i64, most: i64) -> DbResult<Vec<(i64, i64)>> {
    let rows = tx
        .query(
            "SELECT t.topic_id, COUNT(*) AS of_count FROM dossier_entries e
             JOIN article_topics t ON t.article_id = e.article_id
             WHERE e.dossier_id = $1 GROUP BY t.topic_id ORDER BY of_count DESC, t.topic_id LIMIT $2",
            &[id.into(), most.into()],
        )
        .await?;
    rows.iter().map(|row| Ok((row.int(0)?, row.int(1)?))).collect()
}

/// Telling words of its articles, the latest first.
pub(super) async fn list_terms(tx: &mut Tx, id: i64, most: i64) -> DbResult<Vec<String>> {
    let rows = tx
        .query(
            "SELECT a.key_terms FROM dossier_entries e JOIN articles a ON a.id = e.article_id
             WHERE e.dossier_id = $1 ORDER BY e.position DESC, e.id DESC LIMIT $2",
            &[id.into(), most.into()],
        )
        .await?;
    rows.iter().map(|row| row.string(0)).collect()
}

/// The newest listed articles about a topic that are neither in the dossier nor refused: row and telling words.
pub(super) async fn list_candidates(tx: &mut Tx, id: i64, topic: i64, most: i64) -> DbResult<Vec<(i64, String)>> {
    let rows = tx
        .query(
            "SELECT a.id, a.key_terms FROM article_topics l JOIN public_articles a ON a.id = l.article_id
             WHERE l.topic_id = $1 AND l.listed_at IS NOT NULL
               AND NOT EXISTS (SELECT 1 FROM dossier_entries e WHERE e.article_id = a.id AND e.dossier_id = $2)
               AND NOT EXISTS (SELECT 1 FROM dossier_refusals r WHERE r.dossier_id = $2 AND r.article_id = a.id)
             ORDER BY l.listed_at DESC, l.article_id DESC LIMIT $3",
            &[topic.into(), id.into(), most.into()],
        )
        .await?;
    rows.iter().map(|row| Ok((row.int(0)?, row.string(1)?))).collect()
}

/// What stands in a dossier as the audit keeps it, in the order of time.
pub(super) async fn list_lines(tx: &mut Tx, id: i64) -> DbResult<Vec<Line>> {
    let rows = tx
        .query(
            "SELECT id, article_id, text, about_on, added_at FROM dossier_entries WHERE dossier_id = $1
             ORDER BY position, id LIMIT 2000",
            &[id.into()],
        )
        .await?;
    let line = |row: &Row| {
        Ok(Line {
            id: row.int(0)?,
            article_id: row.opt_int(1)?,
            text: row.string(2)?,
            about_on: row.opt_int(3)?,
            added_at: row.int(4)?,
        })
    };
    rows.iter().map(line).collect()
}

/// Those of these articles that may stand in a dossier.
pub(super) async fn list_known_articles(tx: &mut Tx, ids: &[i64]) -> DbResult<Vec<i64>> {
    let sql = "SELECT id FROM articles WHERE type = 'article' AND id IN_IDS($1)";
    tx.query(sql, &[ids_json(ids)]).await?.iter().map(|row| row.int(0)).collect()
}
