//! Reading SQL of threads, through `standing_comments`, `public_comments` and `answered_questions` only; of
//! `comment_mentions` what `public_comments` has.

use super::{Order, Place};
use crate::comments::{Comment, Placed};
use courant_kit::db::{DbResult, Row, Tx, Value, ids_json};

/// Beginnings of branches, with the columns that [`placed`] reads.
macro_rules! begun {
    ($which:literal) => {
        concat!(
            "SELECT c.id, c.public_id, c.parent_id, c.author_name, c.author_address, c.person_id, c.body, c.votes_up,
                    c.votes_down, c.is_pinned, c.created_at, q.question, c.score, c.root_id, c.answer_no,
                    c.answer_count, c.edited_at, c.is_credited, c.is_live, NULL, c.standing, q.quote,
                    CASE WHEN q.is_public = 1 THEN q.id END
             FROM standing_comments c LEFT JOIN answered_questions q ON q.id = c.question_id ",
            $which
        )
    };
}

/// Live comments with whom they answer, in the same columns.
macro_rules! answers {
    ($which:literal) => {
        concat!(
            "SELECT c.id, c.public_id, c.parent_id, c.author_name, c.author_address, c.person_id, c.body, c.votes_up,
                    c.votes_down, c.is_pinned, c.created_at, q.question, c.score, c.root_id, c.answer_no,
                    c.answer_count, c.edited_at, c.is_credited, 1, p.author_name, c.standing, q.quote,
                    CASE WHEN q.is_public = 1 THEN q.id END
             FROM public_comments c LEFT JOIN answered_questions q ON q.id = c.question_id
                 LEFT JOIN public_comments p ON p.id = c.parent_id ",
            $which
        )
    };
}

fn placed(row: &Row) -> DbResult<Placed> {
    Ok(Placed {
        comment: Comment {
            id: row.int(0)?,
            public_id: row.string(1)?,
            parent_id: row.opt_int(2)?,
            kind: "comment".to_owned(),
            author_name: row.string(3)?,
            author_address: row.string(4)?,
            is_staff: row.opt_int(5)?.is_some() || row.text(20)? == "staff",
            body: row.string(6)?,
            votes_up: row.int(7)?,
            votes_down: row.int(8)?,
            is_pinned: row.bool(9)?,
            created_at: row.int(10)?,
            question: row.opt_text(11)?.unwrap_or_default().to_owned(),
        },
        person_id: row.opt_int(5)?,
        score: row.int(12)?,
        root_id: row.opt_int(13)?,
        answer_no: row.int(14)?,
        answer_count: row.int(15)?,
        edited_at: row.opt_int(16)?,
        is_credited: row.bool(17)?,
        is_live: row.bool(18)?,
        answered_name: row.opt_text(19)?.map(str::to_owned),
        standing: row.string(20)?,
        passage: row.opt_text(21)?.unwrap_or_default().to_owned(),
        question_id: row.opt_int(22)?,
    })
}

async fn list(tx: &mut Tx, sql: &'static str, values: &[Value]) -> DbResult<Vec<Placed>> {
    tx.query(sql, values).await?.iter().map(placed).collect()
}

/// The branches of an article that come after a place, as they begin.
pub async fn list_branches(
    tx: &mut Tx,
    article_id: i64,
    order: Order,
    after: Place,
    most: i64,
) -> DbResult<Vec<Placed>> {
    let sql = match order {
        Order::Oldest => {
            begun!("WHERE c.article_id = $1 AND (c.stands_at, c.id) > ($2, $3) ORDER BY c.stands_at, c.id LIMIT $4")
        }
        Order::Newest => {
            begun!(
                "WHERE c.article_id = $1 AND (c.stands_at, c.id) < ($2, $3) ORDER BY c.stands_at DESC, c.id DESC LIMIT $4"
            )
        }
        Order::Votes => return list_by_votes(tx, article_id, after, most).await,
    };
    list(tx, sql, &[article_id.into(), after.key.into(), after.id.into(), most.into()]).await
}

/// Two ranges instead of one of row values: SQLite would walk through all that have the same score, and most of a long
/// thread has.
async fn list_by_votes(tx: &mut Tx, article_id: i64, after: Place, most: i64) -> DbResult<Vec<Placed>> {
    let mut found = list(
        tx,
        begun!("WHERE c.article_id = $1 AND c.score = $2 AND c.id < $3 ORDER BY c.id DESC LIMIT $4"),
        &[article_id.into(), after.key.into(), after.id.into(), most.into()],
    )
    .await?;
    let rest = most - found.len() as i64;
    if rest > 0 {
        let lower = list(
            tx,
            begun!("WHERE c.article_id = $1 AND c.score < $2 ORDER BY c.score DESC, c.id DESC LIMIT $3"),
            &[article_id.into(), after.key.into(), rest.into()],
        )
        .await?;
        found.extend(lower);
    }
    Ok(found)
}

/// The branches of an article that are kept on top, the oldest first.
pub async fn list_pinned(tx: &mut Tx, article_id: i64, most: i64) -> DbResult<Vec<Placed>> {
    list(
        tx,
        begun!("WHERE c.article_id = $1 AND c.is_pinned = 1 AND c.is_live = 1 ORDER BY c.stands_at LIMIT $2"),
        &[article_id.into(), most.into()],
    )
    .await
}

/// How the branch with this number begins.
pub async fn find_branch(tx: &mut Tx, article_id: i64, root_id: i64) -> DbResult<Option<Placed>> {
    let found = list(tx, begun!("WHERE c.id = $2 AND c.article_id = $1"), &[article_id.into(), root_id.into()]).await?;
    Ok(found.into_iter().next())
}

/// The first live answers of each of these branches, in the order they came: those numbered `most` at most.
pub async fn list_first_answers(tx: &mut Tx, root_ids: &[i64], most: i64) -> DbResult<Vec<Placed>> {
    if root_ids.is_empty() {
        return Ok(Vec::new());
    }
    list(
        tx,
        answers!(
            "WHERE c.root_id IN_IDS($1) AND c.answer_no <= $2 AND c.kind = 'comment' ORDER BY c.root_id, c.answer_no"
        ),
        &[ids_json(root_ids), most.into()],
    )
    .await
}

/// The live answers of a branch that come after a number, in the order they came.
pub async fn list_answers(tx: &mut Tx, root_id: i64, after: i64, most: i64) -> DbResult<Vec<Placed>> {
    list(
        tx,
        answers!("WHERE c.root_id = $1 AND c.answer_no > $2 AND c.kind = 'comment' ORDER BY c.answer_no LIMIT $3"),
        &[root_id.into(), after.into(), most.into()],
    )
    .await
}

/// The branches that begin with a live answer to an inline question and come after a place, the oldest first.
pub async fn list_answers_to(tx: &mut Tx, question_id: i64, after: Place, most: i64) -> DbResult<Vec<Placed>> {
    list(
        tx,
        answers!(
            "WHERE c.question_id = $1 AND (c.stands_at, c.id) > ($2, $3) AND c.kind = 'comment'
             ORDER BY c.stands_at, c.id LIMIT $4"
        ),
        &[question_id.into(), after.key.into(), after.id.into(), most.into()],
    )
    .await
}

/// What went live under an article after a moment (ms UTC), the first of it first.
pub async fn list_arrived(tx: &mut Tx, article_id: i64, after: i64, most: i64) -> DbResult<Vec<Placed>> {
    list(
        tx,
        answers!("WHERE c.article_id = $1 AND c.live_at > $2 AND c.kind = 'comment' ORDER BY c.live_at, c.id LIMIT $3"),
        &[article_id.into(), after.into(), most.into()],
    )
    .await
}

/// Live comments that these name, each with the one that names it and its writer's name.
pub async fn list_named(tx: &mut Tx, ids: &[i64], most: i64) -> DbResult<Vec<(i64, i64, String)>> {
    let rows = tx
        .query(
            "SELECT m.comment_id, m.mentioned_id, c.author_name
             FROM comment_mentions m JOIN public_comments c ON c.id = m.mentioned_id
             WHERE m.comment_id IN_IDS($1) ORDER BY m.comment_id, m.mentioned_id LIMIT $2",
            &[ids_json(ids), most.into()],
        )
        .await?;
    rows.iter().map(|row| Ok((row.int(0)?, row.int(1)?, row.string(2)?))).collect()
}

/// When a live comment went live (ms UTC).
pub async fn find_arrival(tx: &mut Tx, comment_id: i64) -> DbResult<Option<i64>> {
    tx.find("SELECT live_at FROM public_comments WHERE id = $1 AND live_at IS NOT NULL", &[comment_id.into()])
        .await?
        .map(|row| row.int(0))
        .transpose()
}

/// When a comment last went live under an article (ms UTC); 0 if none did.
pub async fn find_last_arrival(tx: &mut Tx, article_id: i64) -> DbResult<i64> {
    let row = tx
        .find(
            "SELECT live_at FROM comments WHERE article_id = $1 AND live_at IS NOT NULL ORDER BY live_at DESC, id DESC LIMIT 1",
            &[article_id.into()],
        )
        .await?;
    row.map_or(Ok(0), |row| row.int(0))
}

/// Where a comment that readers may open stands: the branch it is in and its number there (0: it began it).
pub async fn find_standing(tx: &mut Tx, article_id: i64, comment_id: i64) -> DbResult<Option<(i64, i64)>> {
    tx.find(
        "SELECT COALESCE(root_id, id), answer_no FROM comments
         WHERE id = $1 AND article_id = $2 AND kind = 'comment' AND (state = 'live' OR stands_at IS NOT NULL)",
        &[comment_id.into(), article_id.into()],
    )
    .await?
    .map(|row| Ok((row.int(0)?, row.int(1)?)))
    .transpose()
}

/// Pages of other sites that speak of the article, the oldest first. Written so that no engine walks along the comments
/// instead, which stand in the same order.
pub async fn list_mentions(tx: &mut Tx, article_id: i64, most: i64) -> DbResult<Vec<Comment>> {
    let rows = tx
        .query(
            "SELECT id, public_id, author_name, author_address, created_at FROM public_comments
             WHERE article_id = $1 AND kind <> 'comment' AND kind IN ('pingback', 'trackback')
             ORDER BY created_at + 0, id LIMIT $2",
            &[article_id.into(), most.into()],
        )
        .await?;
    rows.iter()
        .map(|row| {
            Ok(Comment {
                id: row.int(0)?,
                public_id: row.string(1)?,
                parent_id: None,
                kind: "pingback".to_owned(),
                author_name: row.string(2)?,
                author_address: row.string(3)?,
                is_staff: false,
                body: String::new(),
                votes_up: 0,
                votes_down: 0,
                is_pinned: false,
                created_at: row.int(4)?,
                question: String::new(),
            })
        })
        .collect()
}
