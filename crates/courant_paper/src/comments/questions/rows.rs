//! Reading SQL of questions: for readers only through `public_questions`, for staff in every state.

use super::{Listed, Place, Question, State};
use courant_kit::db::{DbResult, Row, Tx};
use courant_news::anchor::Anchor;

fn question(row: &Row) -> DbResult<Question> {
    Ok(Question {
        id: row.int(0)?,
        mark: row.string(1)?,
        question: row.string(2)?,
        quote: row.string(3)?,
        is_open: row.text(4)? == "open",
        answer_count: row.int(5)?,
    })
}

/// The questions asked about passages of an article, each with how many branches answer it.
pub async fn list_of(tx: &mut Tx, article_id: i64) -> DbResult<Vec<Question>> {
    let rows = tx
        .query(
            "SELECT q.id, q.mark, q.question, q.quote, q.state,
                    (SELECT COUNT(*) FROM public_comments c
                     WHERE c.question_id = q.id AND c.stands_at IS NOT NULL AND c.kind = 'comment')
             FROM public_questions q WHERE q.article_id = $1 ORDER BY q.id",
            &[article_id.into()],
        )
        .await?;
    rows.iter().map(question).collect()
}

/// A question of an article.
pub async fn find(tx: &mut Tx, article_id: i64, id: i64) -> DbResult<Option<Question>> {
    let row = tx
        .find(
            "SELECT q.id, q.mark, q.question, q.quote, q.state,
                    (SELECT COUNT(*) FROM public_comments c
                     WHERE c.question_id = q.id AND c.stands_at IS NOT NULL AND c.kind = 'comment')
             FROM public_questions q WHERE q.id = $1 AND q.article_id = $2",
            &[id.into(), article_id.into()],
        )
        .await?;
    row.as_ref().map(question).transpose()
}

/// A list for staff, with the columns that [`listed`] reads; of articles that readers may open.
macro_rules! for_staff {
    ($which:literal) => {
        concat!(
            "SELECT q.id, a.public_id, a.path, a.headline, q.question, q.state, q.block, q.quote, q.prefix, q.suffix,
                    q.asked_by, q.proposed_name, q.created_at,
                    (SELECT COUNT(*) FROM public_comments c
                     WHERE c.question_id = q.id AND c.stands_at IS NOT NULL AND c.kind = 'comment')
             FROM inline_questions q JOIN public_articles a ON a.id = q.article_id WHERE a.path IS NOT NULL AND ",
            $which,
            " ORDER BY q.created_at DESC, q.id DESC LIMIT $3"
        )
    };
}

fn listed(row: &Row) -> DbResult<Listed> {
    Ok(Listed {
        id: row.int(0)?,
        article: row.string(1)?,
        path: row.string(2)?,
        headline: row.string(3)?,
        question: row.string(4)?,
        state: State::from_word(row.text(5)?).unwrap_or(State::Refused),
        anchor: Anchor { block: row.string(6)?, quote: row.string(7)?, prefix: row.string(8)?, suffix: row.string(9)? },
        asked_by: row.string(10)?,
        proposed_name: row.string(11)?,
        created_at: row.int(12)?,
        answer_count: row.int(13)?,
    })
}

/// The questions of all articles that wait for somebody: proposed and lost ones, the newest first.
pub async fn list_waiting(tx: &mut Tx, before: Place, most: i64) -> DbResult<Vec<Listed>> {
    let sql = for_staff!("q.state IN ('proposed', 'lost') AND (q.created_at, q.id) < ($1, $2)");
    let rows = tx.query(sql, &[before.created_at.into(), before.id.into(), most.into()]).await?;
    rows.iter().map(listed).collect()
}

/// All questions of an article, the newest first.
pub async fn list_all_of(tx: &mut Tx, article_id: i64, before: Place, most: i64) -> DbResult<Vec<Listed>> {
    let sql = for_staff!("(q.created_at, q.id) < ($1, $2) AND q.article_id = $4");
    let rows = tx.query(sql, &[before.created_at.into(), before.id.into(), most.into(), article_id.into()]).await?;
    rows.iter().map(listed).collect()
}

/// The article of a question, in whatever state.
pub async fn find_article(tx: &mut Tx, id: i64) -> DbResult<Option<i64>> {
    let row = tx.find("SELECT article_id FROM inline_questions WHERE id = $1", &[id.into()]).await?;
    row.map(|row| row.int(0)).transpose()
}

/// Whether the same was proposed before.
pub async fn has_once(tx: &mut Tx, once: &str) -> DbResult<bool> {
    Ok(tx.find("SELECT 1 FROM inline_questions WHERE once = $1", &[once.into()]).await?.is_some())
}

/// How many questions were proposed from a network since a moment, and how many wait in all; neither is counted on
/// beyond a thousand.
pub async fn count_proposed(tx: &mut Tx, network: &str, since: i64) -> DbResult<(i64, i64)> {
    let row = tx
        .load(
            "SELECT
                 (SELECT COUNT(*) FROM (SELECT 1 FROM inline_questions
                      WHERE proposed_by = $1 AND proposed_by <> '' AND created_at > $2 LIMIT 1000) n),
                 (SELECT COUNT(*) FROM (SELECT 1 FROM inline_questions
                      WHERE state IN ('proposed', 'lost') AND state = 'proposed' ORDER BY created_at, id LIMIT 1000) w)",
            &[network.into(), since.into()],
        )
        .await?;
    Ok((row.int(0)?, row.int(1)?))
}

/// Articles after a row that have questions of which it is not known yet where they stand.
pub async fn list_unanchored(tx: &mut Tx, after: i64, most: i64) -> DbResult<Vec<i64>> {
    let rows = tx
        .query(
            "SELECT DISTINCT article_id FROM inline_questions
             WHERE block = '' AND state IN ('open', 'closed') AND article_id > $1 ORDER BY article_id LIMIT $2",
            &[after.into(), most.into()],
        )
        .await?;
    rows.iter().map(|row| row.int(0)).collect()
}
