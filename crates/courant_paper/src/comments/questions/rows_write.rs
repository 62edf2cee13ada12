//! Writing SQL of questions.

use super::{State, Stored};
use courant_kit::db::{DbResult, Row, Tx, ids_json};
use courant_news::anchor::Anchor;

/// Asks a question whose mark came in with the text, or asks it anew in other words; its id. Where it stands is noted
/// by [`super::settle`].
pub async fn put(
    tx: &mut Tx,
    public_id: &str,
    article_id: i64,
    mark: &str,
    question: &str,
    is_opened: bool,
    created_at: i64,
) -> DbResult<i64> {
    tx.load(
        "INSERT INTO inline_questions (public_id, article_id, mark, question, is_open, created_at)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (article_id, mark) DO UPDATE SET question = excluded.question, is_open = excluded.is_open
         RETURNING id",
        &[public_id.into(), article_id.into(), mark.into(), question.into(), is_opened.into(), created_at.into()],
    )
    .await?
    .int(0)
}

/// The questions of these articles: article, mark, id.
pub async fn list_marks(tx: &mut Tx, article_ids: &[i64]) -> DbResult<Vec<(i64, String, i64)>> {
    let rows = tx
        .query(
            "SELECT article_id, mark, id FROM inline_questions WHERE article_id IN_IDS($1) ORDER BY id",
            &[ids_json(article_ids)],
        )
        .await?;
    rows.iter().map(|row| Ok((row.int(0)?, row.string(1)?, row.int(2)?))).collect()
}

fn stored(row: &Row) -> DbResult<Stored> {
    Ok(Stored {
        id: row.int(0)?,
        article_id: row.int(1)?,
        mark: row.string(2)?,
        // A state of a newer version is nothing to change here.
        state: State::from_word(row.text(3)?).unwrap_or(State::Refused),
        anchor: Anchor { block: row.string(4)?, quote: row.string(5)?, prefix: row.string(6)?, suffix: row.string(7)? },
        question: row.string(8)?,
    })
}

/// Every question of an article, with where it stands.
pub async fn list_stored(tx: &mut Tx, article_id: i64) -> DbResult<Vec<Stored>> {
    let rows = tx
        .query(
            "SELECT id, article_id, mark, state, block, quote, prefix, suffix, question FROM inline_questions
             WHERE article_id = $1 ORDER BY id",
            &[article_id.into()],
        )
        .await?;
    rows.iter().map(stored).collect()
}

/// Notes where a question stands, or stood, and what has become of it.
pub async fn save_place(tx: &mut Tx, id: i64, state: State, anchor: &Anchor) -> DbResult<()> {
    tx.execute(
        "UPDATE inline_questions SET state = $2, block = $3, quote = $4, prefix = $5, suffix = $6 WHERE id = $1",
        &[
            id.into(),
            state.word().into(),
            anchor.block.as_str().into(),
            anchor.quote.as_str().into(),
            anchor.prefix.as_str().into(),
            anchor.suffix.as_str().into(),
        ],
    )
    .await
    .map(drop)
}

/// A question that is asked or proposed here.
#[derive(Debug, Clone, Default)]
pub struct New<'a> {
    /// Id that may be shown; the name of its mark until there is one.
    pub public_id: &'a str,
    /// Under which article.
    pub article_id: i64,
    /// What is asked.
    pub question: &'a str,
    /// Who of the paper asks; empty for a reader's proposal.
    pub asked_by: &'a str,
    /// Where it is to stand.
    pub anchor: Anchor,
    /// The reader's name as given.
    pub proposed_name: &'a str,
    /// Keyed hash of the reader's network.
    pub proposed_by: &'a str,
    /// The same words of the same reader in the same place.
    pub once: Option<&'a str>,
    /// ms UTC.
    pub created_at: i64,
}

/// Adds a question that is proposed, or has still to be marked; none if the same was proposed before.
pub async fn insert(tx: &mut Tx, new: &New<'_>) -> DbResult<Option<i64>> {
    let row = tx
        .find(
            "INSERT INTO inline_questions (public_id, article_id, mark, question, state, block, quote, prefix, suffix,
                 asked_by, proposed_name, proposed_by, once, created_at)
             VALUES ($1, $2, $1, $3, 'proposed', $4, $5, $6, $7, $8, $9, $10, $11, $12)
             ON CONFLICT (once) WHERE once IS NOT NULL DO NOTHING RETURNING id",
            &[
                new.public_id.into(),
                new.article_id.into(),
                new.question.into(),
                new.anchor.block.as_str().into(),
                new.anchor.quote.as_str().into(),
                new.anchor.prefix.as_str().into(),
                new.anchor.suffix.as_str().into(),
                new.asked_by.into(),
                new.proposed_name.into(),
                new.proposed_by.into(),
                new.once.into(),
                new.created_at.into(),
            ],
        )
        .await?;
    row.map(|row| row.int(0)).transpose()
}

/// A question, with where it stands.
pub async fn find_stored(tx: &mut Tx, id: i64) -> DbResult<Option<Stored>> {
    let row = tx
        .find(
            "SELECT id, article_id, mark, state, block, quote, prefix, suffix, question FROM inline_questions
             WHERE id = $1",
            &[id.into()],
        )
        .await?;
    row.as_ref().map(stored).transpose()
}

/// Names the mark of a question.
pub async fn save_mark(tx: &mut Tx, id: i64, mark: &str) -> DbResult<()> {
    tx.execute("UPDATE inline_questions SET mark = $2 WHERE id = $1", &[id.into(), mark.into()]).await.map(drop)
}

/// Asks a question in other words.
pub async fn save_question(tx: &mut Tx, id: i64, question: &str) -> DbResult<()> {
    tx.execute("UPDATE inline_questions SET question = $2 WHERE id = $1", &[id.into(), question.into()]).await.map(drop)
}

/// Notes what has become of a question.
pub async fn save_state(tx: &mut Tx, id: i64, state: State) -> DbResult<()> {
    tx.execute("UPDATE inline_questions SET state = $2 WHERE id = $1", &[id.into(), state.word().into()])
        .await
        .map(drop)
}

/// Notes who of the paper asks.
pub async fn save_asker(tx: &mut Tx, id: i64, asked_by: &str) -> DbResult<()> {
    tx.execute("UPDATE inline_questions SET asked_by = $2 WHERE id = $1", &[id.into(), asked_by.into()]).await.map(drop)
}

/// Takes a question away; its answers stay as comments.
pub async fn remove(tx: &mut Tx, id: i64) -> DbResult<()> {
    tx.execute("DELETE FROM inline_questions WHERE id = $1", &[id.into()]).await.map(drop)
}

/// Forgets the networks of questions proposed before a moment.
pub async fn forget_networks(tx: &mut Tx, before: i64) -> DbResult<()> {
    let sql = "UPDATE inline_questions SET proposed_by = '' WHERE proposed_by <> '' AND created_at < $1";
    tx.execute(sql, &[before.into()]).await.map(drop)
}
