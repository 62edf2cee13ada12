//! Reading SQL of passages.

use super::{Note, Passage, Waiting};
use courant_kit::db::{DbResult, Row, Tx, ids_json};
use courant_news::anchor::Anchor;
use std::collections::HashMap;

fn anchor(row: &Row, from: usize) -> DbResult<Anchor> {
    Ok(Anchor {
        block: row.string(from)?,
        quote: row.string(from + 1)?,
        prefix: row.string(from + 2)?,
        suffix: row.string(from + 3)?,
    })
}

/// What colleagues talk about in a manuscript, with all that was said; in the order in which it was begun.
pub async fn list(tx: &mut Tx, article_id: i64) -> DbResult<Vec<Passage>> {
    let rows = tx
        .query(
            "SELECT id, is_settled, is_lost, block, quote, prefix, suffix FROM passages
             WHERE article_id = $1 AND kind = 'note' ORDER BY id",
            &[article_id.into()],
        )
        .await?;
    let mut out = Vec::with_capacity(rows.len());
    for row in &rows {
        out.push(Passage {
            id: row.int(0)?,
            is_settled: row.bool(1)?,
            is_lost: row.bool(2)?,
            anchor: anchor(row, 3)?,
            notes: Vec::new(),
        });
    }
    let ids: Vec<i64> = out.iter().map(|one| one.id).collect();
    let mut said = notes_of(tx, &ids).await?;
    for one in &mut out {
        one.notes = said.remove(&one.id).unwrap_or_default();
    }
    Ok(out)
}

/// A note with the article and the passage it is about.
pub(super) async fn find_note(tx: &mut Tx, id: i64) -> DbResult<Option<(i64, String, Note)>> {
    let row = tx
        .find(
            "SELECT p.article_id, p.quote, n.id, n.account_id, n.written_by, n.text, n.written_at
             FROM passage_notes n JOIN passages p ON p.id = n.passage_id WHERE n.id = $1",
            &[id.into()],
        )
        .await?;
    row.map(|row| Ok((row.int(0)?, row.string(1)?, note(&row, 2)?))).transpose()
}

fn note(row: &Row, from: usize) -> DbResult<Note> {
    Ok(Note {
        id: row.int(from)?,
        account_id: row.opt_int(from + 1)?,
        written_by: row.string(from + 2)?,
        text: row.string(from + 3)?,
        written_at: row.int(from + 4)?,
    })
}

async fn notes_of(tx: &mut Tx, passages: &[i64]) -> DbResult<HashMap<i64, Vec<Note>>> {
    let mut out: HashMap<i64, Vec<Note>> = HashMap::new();
    if passages.is_empty() {
        return Ok(out);
    }
    let rows = tx
        .query(
            "SELECT passage_id, id, account_id, written_by, text, written_at FROM passage_notes
             WHERE passage_id IN_IDS($1) ORDER BY id",
            &[ids_json(passages)],
        )
        .await?;
    for row in &rows {
        out.entry(row.int(0)?).or_default().push(note(row, 1)?);
    }
    Ok(out)
}

/// The questions that wait for the text of a manuscript.
pub async fn list_waiting(tx: &mut Tx, article_id: i64) -> DbResult<Vec<Waiting>> {
    let rows = tx
        .query(
            "SELECT id, question, asked_by, block, quote, prefix, suffix FROM passages
             WHERE article_id = $1 AND kind = 'question' ORDER BY id",
            &[article_id.into()],
        )
        .await?;
    rows.iter()
        .map(|row| {
            Ok(Waiting { id: row.int(0)?, question: row.string(1)?, asked_by: row.string(2)?, anchor: anchor(row, 3)? })
        })
        .collect()
}

/// Where all passages of a manuscript stand that somebody may still look for: row, anchor, whether it is lost.
pub(super) async fn list_places(tx: &mut Tx, article_id: i64) -> DbResult<Vec<(i64, Anchor, bool)>> {
    let rows = tx
        .query(
            "SELECT id, is_lost, block, quote, prefix, suffix FROM passages WHERE article_id = $1 ORDER BY id",
            &[article_id.into()],
        )
        .await?;
    rows.iter().map(|row| Ok((row.int(0)?, anchor(row, 2)?, row.bool(1)?))).collect()
}

/// How many passages a manuscript has.
pub(super) async fn count(tx: &mut Tx, article_id: i64) -> DbResult<i64> {
    tx.load("SELECT COUNT(*) FROM passages WHERE article_id = $1", &[article_id.into()]).await?.int(0)
}

/// How many notes there are about the passages of a manuscript.
pub(super) async fn count_notes(tx: &mut Tx, article_id: i64) -> DbResult<i64> {
    let sql = "SELECT COUNT(*) FROM passages p JOIN passage_notes n ON n.passage_id = p.id WHERE p.article_id = $1";
    tx.load(sql, &[article_id.into()]).await?.int(0)
}

/// How many passages colleagues still talk about in each of these articles; none where there are none.
pub async fn count_open(tx: &mut Tx, articles: &[i64]) -> DbResult<HashMap<i64, i64>> {
    let rows = tx
        .query(
            "SELECT article_id, COUNT(*) FROM passages
             WHERE article_id IN_IDS($1) AND kind = 'note' AND is_settled = 0 GROUP BY article_id",
            &[ids_json(articles)],
        )
        .await?;
    rows.iter().map(|row| Ok((row.int(0)?, row.int(1)?))).collect()
}
