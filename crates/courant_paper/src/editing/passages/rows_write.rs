//! Writing SQL of passages.

use courant_kit::db::{DbResult, Tx};
use courant_news::anchor::Anchor;

/// Adds a passage: what it is for, what is asked about it and by whom; its row.
pub async fn insert(
    tx: &mut Tx,
    article_id: i64,
    (kind, question, asked_by): (&str, &str, &str),
    place: &Anchor,
    is_lost: bool,
    now: i64,
) -> DbResult<i64> {
    tx.load(
        "INSERT INTO passages (article_id, kind, question, asked_by, is_lost, block, quote, prefix, suffix, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id",
        &[
            article_id.into(),
            kind.into(),
            question.into(),
            asked_by.into(),
            is_lost.into(),
            place.block.as_str().into(),
            place.quote.as_str().into(),
            place.prefix.as_str().into(),
            place.suffix.as_str().into(),
            now.into(),
        ],
    )
    .await?
    .int(0)
}

/// Adds what somebody said: their account and what they are called; its row.
pub async fn add_note(tx: &mut Tx, id: i64, by: (Option<i64>, &str), text: &str, now: i64) -> DbResult<i64> {
    tx.load(
        "INSERT INTO passage_notes (passage_id, account_id, written_by, text, written_at)
         VALUES ($1, $2, $3, $4, $5) RETURNING id",
        &[id.into(), by.0.into(), by.1.into(), text.into(), now.into()],
    )
    .await?
    .int(0)
}

/// Notes whether there is more to say about a passage of a manuscript; false if there is no such passage.
pub async fn save_settled(tx: &mut Tx, article_id: i64, id: i64, is_settled: bool) -> DbResult<bool> {
    let sql = "UPDATE passages SET is_settled = $3 WHERE id = $2 AND article_id = $1 AND kind = 'note'";
    Ok(tx.execute(sql, &[article_id.into(), id.into(), is_settled.into()]).await? > 0)
}

/// Takes away a note of an account in a manuscript; the row of its passage, or none if there is no such note.
pub async fn remove_note(tx: &mut Tx, article_id: i64, account_id: Option<i64>, note: i64) -> DbResult<Option<i64>> {
    let row = tx
        .find(
            "DELETE FROM passage_notes WHERE id = $1 AND account_id = $2
                 AND passage_id IN (SELECT id FROM passages WHERE article_id = $3) RETURNING passage_id",
            &[note.into(), account_id.into(), article_id.into()],
        )
        .await?;
    row.map(|row| row.int(0)).transpose()
}

/// Asks what waits in other words; false if nothing such waits.
pub async fn save_question(tx: &mut Tx, article_id: i64, id: i64, question: &str) -> DbResult<bool> {
    let sql = "UPDATE passages SET question = $3 WHERE id = $2 AND article_id = $1 AND kind = 'question'";
    Ok(tx.execute(sql, &[article_id.into(), id.into(), question.into()]).await? > 0)
}

/// Takes away a question that waits; false if nothing such waits.
pub async fn remove_question(tx: &mut Tx, article_id: i64, id: i64) -> DbResult<bool> {
    let sql = "DELETE FROM passages WHERE id = $2 AND article_id = $1 AND kind = 'question'";
    Ok(tx.execute(sql, &[article_id.into(), id.into()]).await? > 0)
}

/// Takes away a passage about which nothing is said any more.
pub async fn remove_silent(tx: &mut Tx, id: i64) -> DbResult<()> {
    let sql = "DELETE FROM passages WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM passage_notes WHERE passage_id = $1)";
    tx.execute(sql, &[id.into()]).await.map(drop)
}

/// Takes away a passage with all that was said.
pub async fn remove(tx: &mut Tx, id: i64) -> DbResult<()> {
    tx.execute("DELETE FROM passages WHERE id = $1", &[id.into()]).await.map(drop)
}

/// Notes where a passage stands.
pub async fn save_place(tx: &mut Tx, id: i64, place: &Anchor) -> DbResult<()> {
    tx.execute(
        "UPDATE passages SET is_lost = 0, block = $2, quote = $3, prefix = $4, suffix = $5 WHERE id = $1",
        &[
            id.into(),
            place.block.as_str().into(),
            place.quote.as_str().into(),
            place.prefix.as_str().into(),
            place.suffix.as_str().into(),
        ],
    )
    .await
    .map(drop)
}

/// Notes that a passage is in the text no more; where it was stays noted.
pub async fn save_lost(tx: &mut Tx, id: i64) -> DbResult<()> {
    tx.execute("UPDATE passages SET is_lost = 1 WHERE id = $1", &[id.into()]).await.map(drop)
}
