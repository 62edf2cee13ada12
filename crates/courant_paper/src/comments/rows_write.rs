//! Writing SQL of comments, of the questions asked inside articles, and of subscriptions.

use courant_kit::db::{DbResult, Tx, ids_json};

/// A comment as it comes in. What is not known is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewComment {
    /// Id that may be shown.
    pub public_id: String,
    /// Kind's stored word.
    pub kind: &'static str,
    /// State's stored word.
    pub state: &'static str,
    /// Name as given.
    pub author_name: String,
    /// Never shown to readers.
    pub author_email: String,
    /// Their own site.
    pub author_address: String,
    /// Who of the paper wrote it.
    pub person_id: Option<i64>,
    /// JSON of the body.
    pub body: String,
    /// Votes for.
    pub votes_up: i64,
    /// Votes against.
    pub votes_down: i64,
    /// Kept on top.
    pub is_pinned: bool,
    /// JSON object of what was kept from where it came from.
    pub fields: String,
    /// ms UTC.
    pub created_at: i64,
}

/// Adds a comment; its id.
pub async fn insert(
    tx: &mut Tx,
    comment: &NewComment,
    article_id: i64,
    parent_id: Option<i64>,
    question_id: Option<i64>,
) -> DbResult<i64> {
    tx.load(
        "INSERT INTO comments (public_id, article_id, parent_id, kind, state, author_name, author_email,
             author_address, person_id, question_id, body, votes_up, votes_down, is_pinned, fields, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) RETURNING id",
        &[
            comment.public_id.as_str().into(),
            article_id.into(),
            parent_id.into(),
            comment.kind.into(),
            comment.state.into(),
            comment.author_name.as_str().into(),
            comment.author_email.as_str().into(),
            comment.author_address.as_str().into(),
            comment.person_id.into(),
            question_id.into(),
            comment.body.as_str().into(),
            comment.votes_up.into(),
            comment.votes_down.into(),
            comment.is_pinned.into(),
            comment.fields.as_str().into(),
            comment.created_at.into(),
        ],
    )
    .await?
    .int(0)
}

/// Asks a question inside an article, or asks it anew in other words; its id.
pub async fn put_question(
    tx: &mut Tx,
    public_id: &str,
    article_id: i64,
    mark: &str,
    question: &str,
    is_open: bool,
) -> DbResult<i64> {
    tx.load(
        "INSERT INTO inline_questions (public_id, article_id, mark, question, is_open) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (article_id, mark) DO UPDATE SET question = excluded.question, is_open = excluded.is_open
         RETURNING id",
        &[public_id.into(), article_id.into(), mark.into(), question.into(), is_open.into()],
    )
    .await?
    .int(0)
}

/// The questions of these articles: article, mark, id.
pub async fn list_questions(tx: &mut Tx, article_ids: &[i64]) -> DbResult<Vec<(i64, String, i64)>> {
    let rows = tx
        .query(
            "SELECT article_id, mark, id FROM inline_questions WHERE article_id IN_IDS($1) ORDER BY id",
            &[ids_json(article_ids)],
        )
        .await?;
    rows.iter().map(|row| Ok((row.int(0)?, row.string(1)?, row.int(2)?))).collect()
}

/// Subscribes an address to the comments of an article; its id, or none if it was subscribed.
pub async fn subscribe(
    tx: &mut Tx,
    public_id: &str,
    kind: &str,
    article_id: i64,
    email: &str,
    confirmed_at: Option<i64>,
    created_at: i64,
) -> DbResult<Option<i64>> {
    let known = tx
        .find(
            "SELECT 1 FROM subscriptions WHERE article_id = $1 AND kind = $2 AND email = $3",
            &[article_id.into(), kind.into(), email.into()],
        )
        .await?;
    if known.is_some() {
        return Ok(None);
    }
    let row = tx
        .load(
            "INSERT INTO subscriptions (public_id, kind, article_id, email, confirmed_at, created_at)
             VALUES ($1, $2, $3, $4, $5, $6) RETURNING id",
            &[public_id.into(), kind.into(), article_id.into(), email.into(), confirmed_at.into(), created_at.into()],
        )
        .await?;
    row.int(0).map(Some)
}
