//! Reading SQL of what readers are told of changes.

use super::{Cause, Gone, Listed, Noted};
use crate::articles::Cursor;
use crate::editing::rows::correction;
use courant_kit::db::{DbResult, Row, Tx, ids_json};

/// The columns of a [`Noted`]; a version that readers may not see any more is none.
macro_rules! notes {
    ($rest:literal) => {
        concat!(
            "SELECT c.id, c.public_id, c.article_id, c.kind, c.text, c.wrong_since, c.revision, c.noted_at,
                    (SELECT MAX(r.number) FROM revisions r
                      WHERE r.article_id = c.article_id AND r.is_public = 1 AND r.number < c.revision),
                    (SELECT r.number FROM revisions r
                      WHERE r.article_id = c.article_id AND r.is_public = 1 AND r.number = c.revision)",
            $rest
        )
    };
}

fn noted(row: &Row) -> DbResult<Noted> {
    Ok(Noted { note: correction(row)?, versions: row.opt_int(8)?.zip(row.opt_int(9)?) })
}

/// Corrections and updates of an article, newest first.
pub async fn list_notes(tx: &mut Tx, article_id: i64, most: i64) -> DbResult<Vec<Noted>> {
    let rows = tx
        .query(
            notes!(
                " FROM corrections c WHERE c.article_id = $1 AND c.kind IN ('correction', 'update')
                 ORDER BY c.noted_at DESC, c.id DESC LIMIT $2"
            ),
            &[article_id.into(), most.into()],
        )
        .await?;
    rows.iter().map(noted).collect()
}

/// Corrections and updates of some articles, newest first.
pub async fn list_notes_of(tx: &mut Tx, article_ids: &[i64], most: i64) -> DbResult<Vec<Noted>> {
    if article_ids.is_empty() {
        return Ok(Vec::new());
    }
    let rows = tx
        .query(
            notes!(
                " FROM corrections c WHERE c.article_id IN_IDS($1) AND c.kind IN ('correction', 'update')
                 ORDER BY c.noted_at DESC, c.id DESC LIMIT $2"
            ),
            &[ids_json(article_ids), most.into()],
        )
        .await?;
    rows.iter().map(noted).collect()
}

/// Corrections and retractions of the whole paper, newest first, from below a place: of articles that everybody may open,
/// and of those that were retracted.
pub async fn list_of_paper(tx: &mut Tx, from: Cursor, most: i64) -> DbResult<Vec<Listed>> {
    let rows = tx
        .query(
            notes!(
                ", a.path, a.headline, a.language FROM corrections c JOIN articles a ON a.id = c.article_id
                 WHERE (c.noted_at, c.id) < ($1, $2) AND c.kind IN ('correction', 'retraction')
                   AND a.visibility = 'public' AND a.path IS NOT NULL
                   AND (a.status = 'live' OR (a.status = 'withdrawn' AND a.retracted_at IS NOT NULL))
                 ORDER BY c.noted_at DESC, c.id DESC LIMIT $3"
            ),
            &[from.at.into(), from.id.into(), most.into()],
        )
        .await?;
    rows.iter()
        .map(|row| {
            let [path, headline, language] = [row.string(10)?, row.string(11)?, row.string(12)?];
            Ok(Listed { noted: noted(row)?, path, headline, language })
        })
        .collect()
}

/// Why an article that everybody could open is gone; none for one that is there, was never there, or was simply
/// withdrawn.
pub async fn find_gone(tx: &mut Tx, article_id: i64) -> DbResult<Option<Gone>> {
    let row = tx
        .find(
            "SELECT a.path, a.retracted_at IS NOT NULL,
                    (SELECT e.step FROM article_events e
                      WHERE e.article_id = a.id AND e.step IN ('withdraw', 'take_down') ORDER BY e.id DESC LIMIT 1)
             FROM articles a
             WHERE a.id = $1 AND a.status = 'withdrawn' AND a.visibility = 'public' AND a.path IS NOT NULL",
            &[article_id.into()],
        )
        .await?;
    let Some(row) = row else { return Ok(None) };
    let (path, is_retracted) = (row.string(0)?, row.bool(1)?);
    let kind = match (is_retracted, row.opt_text(2)?) {
        (true, _) => "retraction",
        (false, Some("take_down")) => "takedown",
        (false, _) => return Ok(None),
    };
    let told = tx
        .find(
            "SELECT text, noted_at FROM corrections WHERE article_id = $1 AND kind = $2
             ORDER BY noted_at DESC, id DESC LIMIT 1",
            &[article_id.into(), kind.into()],
        )
        .await?;
    let Some(told) = told else { return Ok(None) };
    let cause = if is_retracted { find_retracted(tx, article_id).await? } else { Cause::TakenDown };
    Ok(Some(Gone { article_id, path, cause, reason: told.string(0)?, at: told.int(1)? }))
}

async fn find_retracted(tx: &mut Tx, article_id: i64) -> DbResult<Cause> {
    let row = tx.load("SELECT headline, language FROM articles WHERE id = $1", &[article_id.into()]).await?;
    Ok(Cause::Retracted { headline: row.string(0)?, language: row.string(1)? })
}
