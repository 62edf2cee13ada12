//! Reading SQL of the desk: comments in every state, decisions, bans, notes, lists and rules.

use super::Decision;
use super::bans::{Ground, Listed};
use super::policy::Terms;
use super::put_back::Past;
use super::queue::{Alike, Case, Cursor, Marks, Queue, Record, WrittenBy};
use super::spam::Lesson;
use super::writer::{Note, Taken};
use crate::accounts::undo::Spell;
use courant_body::Body;
use courant_kit::db::{DbResult, Row, Tx, Value, ids_json, texts_json};
use courant_news::comment::likeness::Likeness;
use courant_news::comment::screen::Mode;
use std::collections::HashMap;

// Where `state || ''` stands for the state, the few comments that something else finds are looked through: an index
// of a whole state is no help there. Whole queues name their state, so that each has its own index.

/// Comments as a moderator sees them, and which.
macro_rules! cases {
    ($which:literal) => {
        concat!(
            "SELECT c.id, c.public_id, c.state, c.is_unseen, c.author_name, c.author_email, c.network, c.body,
                    c.reasons, c.created_at, c.edited_at, c.open_report_count,
                    (SELECT COALESCE(MAX(d.id), 0) FROM comment_decisions d WHERE d.comment_id = c.id),
                    a.public_id, COALESCE(a.path, ''), a.headline, a.language, c.is_pinned, c.is_credited,
                    CASE WHEN c.root_id IS NULL AND c.kind = 'comment' THEN 1 ELSE 0 END, COALESCE(w.public_id, ''),
                    c.account_id
             FROM comments c JOIN articles a ON a.id = c.article_id
                 LEFT JOIN accounts w ON w.id = c.account_id AND w.role = 'reader' WHERE ",
            $which
        )
    };
}

fn case(row: &Row) -> DbResult<Case> {
    Ok(Case {
        id: row.int(0)?,
        public_id: row.string(1)?,
        state: row.string(2)?,
        is_unseen: row.bool(3)?,
        by: WrittenBy {
            comment: row.string(1)?,
            name: row.string(4)?,
            email: row.string(5)?,
            network: row.string(6)?,
            account: row.string(20)?,
            is_proven: row.opt_int(21)?.is_some(),
        },
        body: Body::from_json(row.text(7)?).unwrap_or_default(),
        reasons: serde_json::from_str(row.text(8)?).unwrap_or_default(),
        created_at: row.int(9)?,
        edited_at: row.opt_int(10)?,
        report_count: row.int(11)?,
        version: row.int(12)?,
        article: row.string(13)?,
        path: row.string(14)?,
        headline: row.string(15)?,
        language: row.string(16)?,
        marks: Marks { is_pinned: row.bool(17)?, is_credited: row.bool(18)?, begins_branch: row.bool(19)? },
    })
}

/// Comments of a queue after a place, of an article or of a writer if one is given; a writer before an article.
/// Whoever asks looks again whether each is wanted: of reported ones all are given.
pub async fn list_queue(
    tx: &mut Tx,
    queue: Queue,
    article_id: Option<i64>,
    writer: Option<&WrittenBy>,
    from: Option<Cursor>,
    most: i64,
) -> DbResult<Vec<Case>> {
    let is_up = queue.is_oldest_first();
    let start = if is_up { Cursor { at: i64::MIN, id: 0 } } else { Cursor { at: i64::MAX, id: i64::MAX } };
    let from = from.unwrap_or(start);
    let mut values: Vec<Value> = vec![from.at.into(), from.id.into(), most.into()];
    let whole = match queue {
        Queue::Held => {
            cases!("c.state = 'held' AND (c.created_at, c.id) > ($1, $2) ORDER BY c.created_at, c.id LIMIT $3")
        }
        Queue::Reported => cases!(
            "c.open_report_count > 0 AND c.state || '' = 'live' AND (c.created_at, c.id) > ($1, $2)
             ORDER BY c.created_at, c.id LIMIT $3"
        ),
        Queue::Suspect => cases!(
            "c.state = 'spam' AND (c.created_at, c.id) < ($1, $2) ORDER BY c.created_at DESC, c.id DESC LIMIT $3"
        ),
        Queue::New => cases!(
            "c.state = 'live' AND c.is_unseen = 1 AND (c.created_at, c.id) < ($1, $2)
             ORDER BY c.created_at DESC, c.id DESC LIMIT $3"
        ),
        Queue::Approved => cases!(
            "c.state = 'live' AND c.is_unseen = 0 AND (c.created_at, c.id) < ($1, $2)
             ORDER BY c.created_at DESC, c.id DESC LIMIT $3"
        ),
        Queue::Refused => cases!(
            "c.state = 'trash' AND (c.created_at, c.id) < ($1, $2) ORDER BY c.created_at DESC, c.id DESC LIMIT $3"
        ),
    };
    let narrowed = match (queue, writer, article_id) {
        (Queue::Reported, ..) | (_, None, None) => None,
        (_, Some(by), _) if !by.email.is_empty() => Some((
            Value::from(by.email.as_str()),
            cases!(
                "c.author_email = $4 AND c.author_email <> '' AND c.state || '' = $5 AND c.is_unseen = $6
                 AND (c.created_at, c.id) > ($1, $2) ORDER BY c.created_at, c.id LIMIT $3"
            ),
            cases!(
                "c.author_email = $4 AND c.author_email <> '' AND c.state || '' = $5 AND c.is_unseen = $6
                 AND (c.created_at, c.id) < ($1, $2) ORDER BY c.created_at DESC, c.id DESC LIMIT $3"
            ),
        )),
        (_, Some(by), _) if !by.network.is_empty() => Some((
            by.network.as_str().into(),
            cases!(
                "c.network = $4 AND c.network <> '' AND c.state || '' = $5 AND c.is_unseen = $6
                 AND (c.created_at, c.id) > ($1, $2) ORDER BY c.created_at, c.id LIMIT $3"
            ),
            cases!(
                "c.network = $4 AND c.network <> '' AND c.state || '' = $5 AND c.is_unseen = $6
                 AND (c.created_at, c.id) < ($1, $2) ORDER BY c.created_at DESC, c.id DESC LIMIT $3"
            ),
        )),
        (_, Some(by), _) => Some((
            by.comment.as_str().into(),
            cases!(
                "c.public_id = $4 AND c.state || '' = $5 AND c.is_unseen = $6
                 AND (c.created_at, c.id) > ($1, $2) LIMIT $3"
            ),
            cases!(
                "c.public_id = $4 AND c.state || '' = $5 AND c.is_unseen = $6
                 AND (c.created_at, c.id) < ($1, $2) LIMIT $3"
            ),
        )),
        // Of an article's comments nearly all are live and seen: the others have indexes of their own.
        (Queue::New, None, Some(article_id)) => Some((
            article_id.into(),
            cases!(
                "c.article_id = $4 AND c.state = 'live' AND c.is_unseen = 1 AND c.state || '' = $5 AND c.is_unseen = $6
                 AND (c.created_at, c.id) > ($1, $2) ORDER BY c.created_at, c.id LIMIT $3"
            ),
            cases!(
                "c.article_id = $4 AND c.state = 'live' AND c.is_unseen = 1 AND c.state || '' = $5 AND c.is_unseen = $6
                 AND (c.created_at, c.id) < ($1, $2) ORDER BY c.created_at DESC, c.id DESC LIMIT $3"
            ),
        )),
        (Queue::Held | Queue::Suspect | Queue::Refused, None, Some(article_id)) => Some((
            article_id.into(),
            cases!(
                "c.article_id = $4 AND c.state <> 'live' AND c.state = $5 AND c.is_unseen = $6
                 AND (c.created_at, c.id) > ($1, $2) ORDER BY c.created_at, c.id LIMIT $3"
            ),
            cases!(
                "c.article_id = $4 AND c.state <> 'live' AND c.state = $5 AND c.is_unseen = $6
                 AND (c.created_at, c.id) < ($1, $2) ORDER BY c.created_at DESC, c.id DESC LIMIT $3"
            ),
        )),
        (_, None, Some(article_id)) => Some((
            article_id.into(),
            cases!(
                "c.article_id = $4 AND c.state || '' = $5 AND c.is_unseen = $6
                 AND (c.created_at, c.id) > ($1, $2) ORDER BY c.created_at, c.id LIMIT $3"
            ),
            cases!(
                "c.article_id = $4 AND c.state || '' = $5 AND c.is_unseen = $6
                 AND (c.created_at, c.id) < ($1, $2) ORDER BY c.created_at DESC, c.id DESC LIMIT $3"
            ),
        )),
    };
    let sql = match narrowed {
        None => whole,
        Some((of, up, down)) => {
            let (state, is_unseen) = queue.state();
            values.extend([of, state.into(), is_unseen.into()]);
            if is_up { up } else { down }
        }
    };
    tx.query(sql, &values).await?.iter().map(case).collect()
}

/// Everything that a writer wrote, the newest first, after a place.
pub async fn list_of_writer(tx: &mut Tx, by: &WrittenBy, from: Option<Cursor>, most: i64) -> DbResult<Vec<Case>> {
    let from = from.unwrap_or(Cursor { at: i64::MAX, id: i64::MAX });
    let (sql, of) = match (by.email.as_str(), by.network.as_str()) {
        ("", "") => (cases!("c.public_id = $1 AND (c.created_at, c.id) < ($2, $3) LIMIT $4"), &by.comment),
        ("", _) => (
            cases!(
                "c.network = $1 AND c.network <> '' AND c.author_email = '' AND (c.created_at, c.id) < ($2, $3)
                 ORDER BY c.created_at DESC, c.id DESC LIMIT $4"
            ),
            &by.network,
        ),
        _ => (
            cases!(
                "c.author_email = $1 AND c.author_email <> '' AND (c.created_at, c.id) < ($2, $3)
                 ORDER BY c.created_at DESC, c.id DESC LIMIT $4"
            ),
            &by.email,
        ),
    };
    let rows = tx.query(sql, &[of.into(), from.at.into(), from.id.into(), most.into()]).await?;
    rows.iter().map(case).collect()
}

/// One comment, in whatever state.
pub async fn find_case(tx: &mut Tx, comment: &str) -> DbResult<Option<Case>> {
    tx.find(cases!("c.public_id = $1"), &[comment.into()]).await?.as_ref().map(case).transpose()
}

/// Who wrote a comment.
pub async fn find_writer(tx: &mut Tx, comment: &str) -> DbResult<Option<WrittenBy>> {
    let row = tx
        .find(
            "SELECT c.public_id, c.author_name, c.author_email, c.network, COALESCE(w.public_id, ''), c.account_id
             FROM comments c LEFT JOIN accounts w ON w.id = c.account_id AND w.role = 'reader'
             WHERE c.public_id = $1",
            &[comment.into()],
        )
        .await?;
    let by = |row: &Row| {
        Ok(WrittenBy {
            comment: row.string(0)?,
            name: row.string(1)?,
            email: row.string(2)?,
            network: row.string(3)?,
            account: row.string(4)?,
            is_proven: row.opt_int(5)?.is_some(),
        })
    };
    row.as_ref().map(by).transpose()
}

/// The marks of a comment.
pub async fn find_marks(tx: &mut Tx, id: i64) -> DbResult<Option<Marks>> {
    let row = tx
        .find(
            "SELECT is_pinned, is_credited, CASE WHEN root_id IS NULL AND kind = 'comment' THEN 1 ELSE 0 END
             FROM comments WHERE id = $1",
            &[id.into()],
        )
        .await?;
    let marks =
        |row: &Row| Ok(Marks { is_pinned: row.bool(0)?, is_credited: row.bool(1)?, begins_branch: row.bool(2)? });
    row.as_ref().map(marks).transpose()
}

/// How many comments readers see on top of the thread of an article, or would.
pub async fn count_pinned(tx: &mut Tx, article_id: i64) -> DbResult<i64> {
    let sql = "SELECT COUNT(*) FROM standing_comments WHERE article_id = $1 AND is_pinned = 1 AND is_live = 1";
    tx.load(sql, &[article_id.into()]).await?.int(0)
}

/// An article whose comments are looked at: its headline, and whose comments wait under it.
pub async fn find_thread(tx: &mut Tx, article: &str) -> DbResult<Option<(String, Mode)>> {
    let sql = "SELECT headline, CASE WHEN comment_policy = 'closed' THEN 'closed' ELSE thread_policy END FROM articles
         WHERE public_id = $1";
    tx.find(sql, &[article.into()])
        .await?
        .map(|row| Ok((row.string(0)?, Mode::from_word(row.text(1)?).unwrap_or_default())))
        .transpose()
}

/// What comments are found again by that were written in a time, the newest first.
pub async fn list_likenesses(tx: &mut Tx, since: i64, until: i64, most: i64) -> DbResult<Vec<(i64, Likeness)>> {
    let rows = tx
        .query(
            "SELECT id, digest, fingerprint FROM comments WHERE created_at > $1 AND created_at <= $2 AND digest <> 0
             ORDER BY created_at DESC LIMIT $3",
            &[since.into(), until.into(), most.into()],
        )
        .await?;
    let likeness =
        |row: &Row| Ok(Likeness { digest: row.int(1)?.cast_unsigned(), fingerprint: row.int(2)?.cast_unsigned() });
    rows.iter().map(|row| Ok((row.int(0)?, likeness(row)?))).collect()
}

/// A comment that another is like, with the path under which readers see it.
pub async fn find_alike(tx: &mut Tx, id: i64) -> DbResult<Option<Alike>> {
    tx.find(
        "SELECT c.id, c.public_id, CASE WHEN c.state = 'live' THEN COALESCE(a.path, '') ELSE '' END
         FROM comments c LEFT JOIN public_articles a ON a.id = c.article_id WHERE c.id = $1",
        &[id.into()],
    )
    .await?
    .map(|row| Ok(Alike { id: row.int(0)?, public_id: row.string(1)?, path: row.string(2)? }))
    .transpose()
}

/// The row of an article.
pub async fn find_article(tx: &mut Tx, article: &str) -> DbResult<Option<i64>> {
    tx.find("SELECT id FROM articles WHERE public_id = $1", &[article.into()]).await?.map(|row| row.int(0)).transpose()
}

/// How many comments each queue holds, up to a number; in the order of [`Queue::ALL`].
pub async fn count_queues(tx: &mut Tx, most: i64) -> DbResult<[i64; 6]> {
    let row = tx
        .load(
            "SELECT
                 (SELECT COUNT(*) FROM (SELECT 1 FROM comments WHERE state = 'held' LIMIT $1) n),
                 (SELECT COUNT(*) FROM (SELECT 1 FROM comments WHERE open_report_count > 0 AND state || '' = 'live' LIMIT $1) n),
                 (SELECT COUNT(*) FROM (SELECT 1 FROM comments WHERE state = 'spam' LIMIT $1) n),
                 (SELECT COUNT(*) FROM (SELECT 1 FROM comments WHERE state = 'live' AND is_unseen = 1 LIMIT $1) n),
                 (SELECT COUNT(*) FROM (SELECT 1 FROM comments WHERE state = 'live' AND is_unseen = 0 LIMIT $1) n),
                 (SELECT COUNT(*) FROM (SELECT 1 FROM comments WHERE state = 'trash' LIMIT $1) n)",
            &[most.into()],
        )
        .await?;
    Ok([row.int(0)?, row.int(1)?, row.int(2)?, row.int(3)?, row.int(4)?, row.int(5)?])
}

/// What became of the comments under these addresses.
pub async fn map_records(tx: &mut Tx, emails: &[&str]) -> DbResult<HashMap<String, Record>> {
    if emails.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = tx
        .query(
            "SELECT author_email, SUM(CASE WHEN state = 'live' THEN 1 ELSE 0 END),
                    SUM(CASE WHEN state IN ('spam', 'trash') THEN 1 ELSE 0 END)
             FROM comments WHERE author_email <> '' AND author_email IN_TEXTS($1) GROUP BY author_email",
            &[texts_json(emails)],
        )
        .await?;
    rows.iter()
        .map(|row| Ok((row.string(0)?, Record { approved_count: row.int(1)?, refused_count: row.int(2)? })))
        .collect()
}

/// A decision that was taken with others.
pub struct InBatch {
    /// Row.
    pub id: i64,
    /// Public id of the comment.
    pub comment: String,
    /// What was decided.
    pub word: String,
    /// State before.
    pub from: String,
}

/// Decisions that were taken in one go, in the order of their comments.
pub async fn list_batch(tx: &mut Tx, batch: &str, most: i64) -> DbResult<Vec<InBatch>> {
    let rows = tx
        .query(
            "SELECT d.id, c.public_id, d.decision, d.from_state FROM comment_decisions d
             JOIN comments c ON c.id = d.comment_id
             WHERE d.batch = $1 AND d.batch <> '' ORDER BY c.public_id LIMIT $2",
            &[batch.into(), most.into()],
        )
        .await?;
    rows.iter()
        .map(|row| Ok(InBatch { id: row.int(0)?, comment: row.string(1)?, word: row.string(2)?, from: row.string(3)? }))
        .collect()
}

fn taken(row: &Row) -> DbResult<Taken> {
    Ok(Taken {
        id: row.int(0)?,
        comment: row.string(1)?,
        by: row.string(2)?,
        actor: row.string(3)?,
        word: row.string(4)?,
        reasons: serde_json::from_str(row.text(5)?).unwrap_or_default(),
        said: row.string(6)?,
        note: row.string(7)?,
        from: row.string(8)?,
        at: row.int(9)?,
    })
}

/// Decisions on these comments, the oldest first.
pub async fn list_decisions(tx: &mut Tx, ids: &[i64]) -> DbResult<Vec<Taken>> {
    let rows = tx
        .query(
            "SELECT d.id, c.public_id, d.decided_by, d.actor, d.decision, d.reasons, d.said, d.note, d.from_state,
                    d.decided_at
             FROM comment_decisions d JOIN comments c ON c.id = d.comment_id
             WHERE d.comment_id IN_IDS($1) ORDER BY d.id LIMIT 1000",
            &[ids_json(ids)],
        )
        .await?;
    rows.iter().map(taken).collect()
}

/// The last decision of a moderator on a comment.
pub async fn find_last_of_staff(tx: &mut Tx, comment_id: i64) -> DbResult<Option<Taken>> {
    let row = tx
        .find(
            "SELECT d.id, c.public_id, d.decided_by, d.actor, d.decision, d.reasons, d.said, d.note, d.from_state,
                    d.decided_at
             FROM comment_decisions d JOIN comments c ON c.id = d.comment_id
             WHERE d.comment_id = $1 AND d.decided_by = 'staff' ORDER BY d.id DESC LIMIT 1",
            &[comment_id.into()],
        )
        .await?;
    row.as_ref().map(taken).transpose()
}

/// The last decision on each of these comments.
pub async fn list_last_decisions(tx: &mut Tx, comments: &[&str]) -> DbResult<Vec<Taken>> {
    let rows = tx
        .query(
            "SELECT d.id, c.public_id, d.decided_by, d.actor, d.decision, d.reasons, d.said, d.note, d.from_state,
                    d.decided_at
             FROM comments c JOIN comment_decisions d
                 ON d.id = (SELECT MAX(l.id) FROM comment_decisions l WHERE l.comment_id = c.id)
             WHERE c.public_id IN_TEXTS($1) ORDER BY d.id",
            &[texts_json(comments)],
        )
        .await?;
    rows.iter().map(taken).collect()
}

/// How many decisions of each kind were taken in one go.
pub async fn count_batch(tx: &mut Tx, batch: &str) -> DbResult<Vec<(Option<Decision>, i64)>> {
    let rows = tx
        .query(
            "SELECT decision, COUNT(*) FROM comment_decisions WHERE batch = $1 AND batch <> ''
             GROUP BY decision ORDER BY decision",
            &[batch.into()],
        )
        .await?;
    rows.iter().map(|row| Ok((Decision::from_word(row.text(0)?), row.int(1)?))).collect()
}

fn listed(row: &Row) -> DbResult<Listed> {
    Ok(Listed {
        id: row.int(0)?,
        public_id: row.string(1)?,
        ground: Ground::from_word(row.text(2)?),
        label: row.string(3)?,
        comment: row.string(4)?,
        reason: row.string(5)?,
        actor: row.string(6)?,
        created_at: row.int(7)?,
        until: row.opt_int(8)?,
        ended_at: row.opt_int(9)?,
        ended_by: row.string(10)?,
        is_hold: row.bool(11)?,
        is_proven: row.bool(12)?,
    })
}

/// Bans, the newest first, before a row.
pub async fn list_bans(tx: &mut Tx, before: i64, most: i64) -> DbResult<Vec<Listed>> {
    let rows = tx
        .query(
            "SELECT b.id, b.public_id, b.kind, b.label, COALESCE(c.public_id, ''), b.reason, b.actor, b.created_at,
                    b.until, b.ended_at, b.ended_by, b.is_hold, b.is_proven
             FROM bans b LEFT JOIN comments c ON c.id = b.comment_id
             WHERE b.id < $1 ORDER BY b.id DESC LIMIT $2",
            &[before.into(), most.into()],
        )
        .await?;
    rows.iter().map(listed).collect()
}

/// Bans on any of these subjects that nobody has ended.
pub async fn list_bans_on(tx: &mut Tx, subjects: &[String]) -> DbResult<Vec<Listed>> {
    let subjects: Vec<&str> = subjects.iter().map(String::as_str).collect();
    let rows = tx
        .query(
            "SELECT b.id, b.public_id, b.kind, b.label, COALESCE(c.public_id, ''), b.reason, b.actor, b.created_at,
                    b.until, b.ended_at, b.ended_by, b.is_hold, b.is_proven
             FROM bans b LEFT JOIN comments c ON c.id = b.comment_id
             WHERE b.subject IN_TEXTS($1) AND b.ended_at IS NULL ORDER BY b.id DESC LIMIT 20",
            &[texts_json(&subjects)],
        )
        .await?;
    rows.iter().map(listed).collect()
}

/// Why comments had to wait that were written after a moment, as it is stored, each with how many did; of so many, the
/// newest.
pub async fn list_reasons(tx: &mut Tx, since: i64, most: i64) -> DbResult<Vec<(String, i64)>> {
    let rows = tx
        .query(
            "SELECT reasons, COUNT(*) FROM (SELECT reasons FROM comments WHERE reasons <> '[]' AND created_at > $1
                 ORDER BY created_at DESC LIMIT $2) n GROUP BY reasons",
            &[since.into(), most.into()],
        )
        .await?;
    rows.iter().map(|row| Ok((row.string(0)?, row.int(1)?))).collect()
}

/// Notes about a writer, the newest first.
pub async fn list_notes(tx: &mut Tx, subject: &str, most: i64) -> DbResult<Vec<Note>> {
    let rows = tx
        .query(
            "SELECT note, actor, created_at FROM writer_notes WHERE subject = $1
             ORDER BY created_at DESC, id DESC LIMIT $2",
            &[subject.into(), most.into()],
        )
        .await?;
    rows.iter().map(|row| Ok(Note { note: row.string(0)?, actor: row.string(1)?, created_at: row.int(2)? })).collect()
}

/// A list of words as it was written.
pub async fn find_list(tx: &mut Tx, name: &str) -> DbResult<Option<String>> {
    tx.find("SELECT words FROM word_lists WHERE name = $1", &[name.into()]).await?.map(|row| row.string(0)).transpose()
}

/// Where sections are stricter than the paper. A mode of a newer version closes: it cannot be less strict than that.
pub async fn list_terms(tx: &mut Tx) -> DbResult<Vec<(i64, Terms)>> {
    let rows = tx.query("SELECT section_id, mode, open_days FROM comment_policies ORDER BY section_id", &[]).await?;
    rows.iter()
        .map(|row| {
            let mode = Mode::from_word(row.text(1)?).unwrap_or(Mode::Closed);
            Ok((row.int(0)?, Terms { mode, open_days: row.int(2)? }))
        })
        .collect()
}

/// What was learned of spam, and up to which decision.
pub async fn find_model(tx: &mut Tx) -> DbResult<Option<(Vec<u8>, i64)>> {
    tx.find("SELECT model, learned_to FROM spam_model WHERE id = 1", &[])
        .await?
        .map(|row| Ok((row.bytes(0)?.to_vec(), row.int(1)?)))
        .transpose()
}

/// Decisions of moderators after one that say what is spam and what is none, the first of them first.
pub async fn list_lessons(tx: &mut Tx, after: i64, most: i64) -> DbResult<Vec<Lesson>> {
    let rows = tx
        .query(
            "SELECT d.id, d.decision, c.author_name, c.body
             FROM comment_decisions d JOIN comments c ON c.id = d.comment_id
             WHERE d.decided_by = 'staff' AND d.id > $1 AND d.decision IN ('publish', 'spam') AND c.kind = 'comment'
             ORDER BY d.id LIMIT $2",
            &[after.into(), most.into()],
        )
        .await?;
    rows.iter()
        .map(|row| {
            Ok(Lesson { id: row.int(0)?, is_spam: row.text(1)? == "spam", name: row.string(2)?, body: row.string(3)? })
        })
        .collect()
}

/// Comments after a row that an account decided on since a moment, in the order of their rows: row and public id.
pub(super) async fn list_decided(tx: &mut Tx, spell: Spell, after: i64, most: i64) -> DbResult<Vec<(i64, String)>> {
    let rows = tx
        .query(
            "SELECT d.comment_id, (SELECT public_id FROM comments c WHERE c.id = d.comment_id) FROM comment_decisions d
             WHERE d.account_id = $1 AND d.decided_at >= $2 AND d.comment_id > $3
             GROUP BY d.comment_id ORDER BY d.comment_id LIMIT $4",
            &[spell.account_id.into(), spell.since.into(), after.into(), most.into()],
        )
        .await?;
    rows.iter().map(|row| Ok((row.int(0)?, row.string(1)?))).collect()
}

/// What was decided on a comment, the newest first.
pub(super) async fn list_past(tx: &mut Tx, comment_id: i64, most: i64) -> DbResult<Vec<Past>> {
    let rows = tx
        .query(
            "SELECT decision, account_id, actor, from_state, decided_at FROM comment_decisions
             WHERE comment_id = $1 ORDER BY id DESC LIMIT $2",
            &[comment_id.into(), most.into()],
        )
        .await?;
    rows.iter().map(past).collect()
}

/// The newest decision on each of these comments, by their rows.
pub(super) async fn map_newest(tx: &mut Tx, ids: &[i64]) -> DbResult<HashMap<i64, Past>> {
    let rows = tx
        .query(
            "SELECT decision, account_id, actor, from_state, decided_at, comment_id FROM comment_decisions
             WHERE id IN
                 (SELECT MAX(l.id) FROM comment_decisions l WHERE l.comment_id IN_IDS($1) GROUP BY l.comment_id)",
            &[ids_json(ids)],
        )
        .await?;
    rows.iter().map(|row| Ok((row.int(5)?, past(row)?))).collect()
}

fn past(row: &Row) -> DbResult<Past> {
    let [word, actor, from] = [row.string(0)?, row.string(2)?, row.string(3)?];
    Ok(Past { word, account_id: row.opt_int(1)?, actor, from, at: row.int(4)? })
}

/// Bans that an account put since a moment: whether they are ended. The newest first.
pub(super) async fn list_bans_by(tx: &mut Tx, spell: Spell, most: i64) -> DbResult<Vec<bool>> {
    let rows = tx
        .query(
            "SELECT CASE WHEN ended_at IS NULL THEN 0 ELSE 1 END FROM bans
             WHERE account_id = $1 AND created_at >= $2 ORDER BY created_at DESC LIMIT $3",
            &[spell.account_id.into(), spell.since.into(), most.into()],
        )
        .await?;
    rows.iter().map(|row| row.bool(0)).collect()
}
