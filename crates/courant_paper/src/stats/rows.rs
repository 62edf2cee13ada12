//! Reading SQL of what was counted.

use courant_kit::db::{DbResult, Tx, ids_json};

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

/// How often an article was read in some days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Read {
    /// Row.
    pub article_id: i64,
    /// Title.
    pub headline: String,
    /// Address.
    pub path: String,
    /// Main section.
    pub section_id: Option<i64>,
    /// Times it was read.
    pub read_count: i64,
    /// Live comments, since ever.
    pub comment_count: i64,
}

/// The most read articles and pages of a day that everybody may read, of one section or all.
pub(super) async fn list_most_read_of(tx: &mut Tx, day: i64, section_id: Option<i64>, most: i64) -> DbResult<Vec<i64>> {
    let rows = tx
        .query(
            "SELECT r.article_id FROM article_reads r JOIN public_articles a ON a.id = r.article_id
             WHERE r.on_day = $1 AND (a.section_id = $2 OR $2 IS NULL)
             ORDER BY r.read_count DESC, r.article_id LIMIT $3",
            &[day.into(), section_id.into(), most.into()],
        )
        .await?;
    rows.iter().map(|row| row.int(0)).collect()
}

/// How often these were read on days from one to another, the most read first.
pub(super) async fn list_read(tx: &mut Tx, ids: &[i64], from: i64, until: i64, most: i64) -> DbResult<Vec<Read>> {
    let rows = tx
        .query(
            "SELECT a.id, a.headline, a.path, a.section_id, r.reads, a.comment_count FROM
                 (SELECT article_id, CAST(SUM(read_count) AS BIGINT) AS reads FROM article_reads
                  WHERE article_id IN_IDS($1) AND on_day >= $2 AND on_day <= $3 GROUP BY article_id) r
             JOIN public_articles a ON a.id = r.article_id ORDER BY r.reads DESC, a.id LIMIT $4",
            &[ids_json(ids), from.into(), until.into(), most.into()],
        )
        .await?;
    rows.iter()
        .map(|row| {
            Ok(Read {
                article_id: row.int(0)?,
                headline: row.string(1)?,
                path: row.opt_text(2)?.unwrap_or_default().to_owned(),
                section_id: row.opt_int(3)?,
                read_count: row.int(4)?,
                comment_count: row.int(5)?,
            })
        })
        .collect()
}

/// How much was read on each day from one to another on which something was, of one section or all.
pub async fn sum_days(tx: &mut Tx, from: i64, until: i64, section_id: Option<i64>) -> DbResult<Vec<(i64, i64)>> {
    let values = [from.into(), until.into()];
    let rows = match section_id {
        None => {
            tx.query(
                "SELECT on_day, CAST(SUM(read_count) AS BIGINT) FROM article_reads
                 WHERE on_day >= $1 AND on_day <= $2 GROUP BY on_day ORDER BY on_day",
                &values,
            )
            .await?
        }
        Some(section_id) => {
            let [from, until] = values;
            tx.query(
                "SELECT r.on_day, CAST(SUM(r.read_count) AS BIGINT) FROM article_reads r
                 JOIN articles a ON a.id = r.article_id
                 WHERE r.on_day >= $1 AND r.on_day <= $2 AND a.section_id = $3 GROUP BY r.on_day ORDER BY r.on_day",
                &[from, until, section_id.into()],
            )
            .await?
        }
    };
    rows.iter().map(|row| Ok((row.int(0)?, row.int(1)?))).collect()
}
