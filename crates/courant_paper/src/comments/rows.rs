//! Reading SQL of comments: only through `public_comments`.

use super::{Comment, Question};
use courant_kit::db::{DbResult, Row, Tx};

fn comment(row: &Row) -> DbResult<Comment> {
    Ok(Comment {
        id: row.int(0)?,
        parent_id: row.opt_int(1)?,
        kind: row.string(2)?,
        author_name: row.string(3)?,
        author_address: row.string(4)?,
        is_staff: row.opt_int(5)?.is_some(),
        body: row.string(6)?,
        votes_up: row.int(7)?,
        votes_down: row.int(8)?,
        is_pinned: row.bool(9)?,
        created_at: row.int(10)?,
        question: row.opt_text(11)?.unwrap_or_default().to_owned(),
        public_id: row.string(12)?,
    })
}

/// The oldest `most` comments under an article, oldest first.
pub async fn list_thread(tx: &mut Tx, article_id: i64, most: i64) -> DbResult<Vec<Comment>> {
    let rows = tx
        .query(
            "SELECT c.id, c.parent_id, c.kind, c.author_name, c.author_address, c.person_id, c.body, c.votes_up,
                    c.votes_down, c.is_pinned, c.created_at, q.question, c.public_id
             FROM public_comments c LEFT JOIN inline_questions q ON q.id = c.question_id
             WHERE c.article_id = $1 ORDER BY c.created_at, c.id LIMIT $2",
            &[article_id.into(), most.into()],
        )
        .await?;
    rows.iter().map(comment).collect()
}

/// The newest comments of an article, newest first, for its feed; no mentions by other sites.
pub async fn list_newest_of(tx: &mut Tx, article_id: i64, most: i64) -> DbResult<Vec<Comment>> {
    let rows = tx
        .query(
            "SELECT c.id, c.parent_id, c.kind, c.author_name, c.author_address, c.person_id, c.body, c.votes_up,
                    c.votes_down, c.is_pinned, c.created_at, NULL, c.public_id
             FROM public_comments c WHERE c.article_id = $1 AND c.kind = 'comment'
             ORDER BY c.created_at DESC, c.id DESC LIMIT $2",
            &[article_id.into(), most.into()],
        )
        .await?;
    rows.iter().map(comment).collect()
}

/// The newest comments of the whole paper with the path and headline of what they stand under; no
/// mentions by other sites.
pub async fn list_newest(tx: &mut Tx, most: i64) -> DbResult<Vec<(Comment, String, String)>> {
    let rows = tx
        .query(
            "SELECT c.id, c.parent_id, c.kind, c.author_name, c.author_address, c.person_id, c.body, c.votes_up,
                    c.votes_down, c.is_pinned, c.created_at, NULL, c.public_id, a.path, a.headline
             FROM public_comments c JOIN public_articles a ON a.id = c.article_id
             WHERE c.kind = 'comment' AND a.path IS NOT NULL ORDER BY c.created_at DESC, c.id DESC LIMIT $1",
            &[most.into()],
        )
        .await?;
    rows.iter().map(|row| Ok((comment(row)?, row.string(13)?, row.string(14)?))).collect()
}

/// The questions asked about passages of an article.
pub async fn list_questions(tx: &mut Tx, article_id: i64) -> DbResult<Vec<Question>> {
    let rows = tx
        .query(
            "SELECT q.mark, q.question, COUNT(c.id), MIN(c.id)
             FROM inline_questions q LEFT JOIN public_comments c ON c.question_id = q.id
             WHERE q.article_id = $1 GROUP BY q.id, q.mark, q.question ORDER BY q.id",
            &[article_id.into()],
        )
        .await?;
    rows.iter()
        .map(|row| {
            Ok(Question {
                mark: row.string(0)?,
                question: row.string(1)?,
                answer_count: row.int(2)?,
                first_answer_id: row.opt_int(3)?,
            })
        })
        .collect()
}
