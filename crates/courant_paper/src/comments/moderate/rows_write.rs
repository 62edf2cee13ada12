//! Writing SQL of the desk.

use super::bans::NewBan;
use super::policy::Terms;
use super::{NewDecision, Place};
use crate::accounts::undo::Spell;
use crate::accounts::{Actor, Moderator};
use courant_kit::db::{DbResult, Tx, Value};
use courant_news::comment::screen::Mode;

/// A comment as it is, which nobody else decides on until this transaction ends; none if it is not there.
pub async fn lock(tx: &mut Tx, comment: &str) -> DbResult<Option<Place>> {
    let row = tx
        .find(
            "UPDATE comments SET is_unseen = is_unseen WHERE public_id = $1
             RETURNING id, article_id, state, is_unseen, open_report_count",
            &[comment.into()],
        )
        .await?;
    let Some(row) = row else { return Ok(None) };
    let id = row.int(0)?;
    let version =
        tx.load("SELECT COALESCE(MAX(id), 0) FROM comment_decisions WHERE comment_id = $1", &[id.into()]).await?;
    Ok(Some(Place {
        id,
        article_id: row.int(1)?,
        state: row.string(2)?,
        is_unseen: row.bool(3)?,
        report_count: row.int(4)?,
        version: version.int(0)?,
    }))
}

/// Notes whether a person has seen a comment; its reports are looked at with it.
pub async fn save_seen(tx: &mut Tx, id: i64, is_unseen: bool, now: i64) -> DbResult<()> {
    tx.execute(
        "UPDATE comments SET is_unseen = $2, open_report_count = 0 WHERE id = $1",
        &[id.into(), is_unseen.into()],
    )
    .await?;
    tx.execute(
        "UPDATE comment_reports SET settled_at = $2 WHERE comment_id = $1 AND settled_at IS NULL",
        &[id.into(), now.into()],
    )
    .await
    .map(drop)
}

/// Keeps a comment on top of its thread, or no longer.
pub async fn save_pinned(tx: &mut Tx, id: i64, is_pinned: bool) -> DbResult<()> {
    tx.execute("UPDATE comments SET is_pinned = $2 WHERE id = $1", &[id.into(), is_pinned.into()]).await.map(drop)
}

/// Says whether a comment changed the article.
pub async fn save_credited(tx: &mut Tx, id: i64, is_credited: bool) -> DbResult<()> {
    tx.execute("UPDATE comments SET is_credited = $2 WHERE id = $1", &[id.into(), is_credited.into()]).await.map(drop)
}

/// Adds a decision of a moderator.
pub async fn add_decision(tx: &mut Tx, place: &Place, decision: &NewDecision<'_>) -> DbResult<()> {
    let actor = decision.actor;
    let because = decision.why.because.map_or_else(|| "[]".to_owned(), |because| format!("[\"{}\"]", because.word()));
    tx.execute(
        "INSERT INTO comment_decisions (comment_id, decided_by, account_id, actor, decision, reasons, note, said,
             from_state, to_state, batch, decided_at)
         VALUES ($1, 'staff', $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        &[
            place.id.into(),
            actor.account_id().into(),
            actor.name().into(),
            decision.word.into(),
            because.into(),
            decision.why.note.as_str().into(),
            decision.why.said.as_str().into(),
            place.word().into(),
            decision.to.into(),
            decision.batch.into(),
            decision.now.into(),
        ],
    )
    .await
    .map(drop)
}

/// Puts a ban.
pub async fn insert_ban(tx: &mut Tx, ban: &NewBan, moderator: &Moderator) -> DbResult<()> {
    tx.execute(
        "INSERT INTO bans (public_id, kind, subject, label, comment_id, reason, account_id, actor, created_at, until,
             is_hold, is_proven)
         VALUES ($1, $2, $3, $4, (SELECT id FROM comments WHERE public_id = $5), $6, $7, $8, $9, $10, $11, $12)",
        &[
            ban.public_id.as_str().into(),
            ban.ground.word().into(),
            ban.subject.as_str().into(),
            ban.label.as_str().into(),
            ban.comment.as_str().into(),
            ban.reason.as_str().into(),
            moderator.actor().account_id().into(),
            moderator.actor().name().into(),
            ban.created_at.into(),
            ban.until.into(),
            ban.is_hold.into(),
            ban.is_proven.into(),
        ],
    )
    .await
    .map(drop)
}

/// Ends the bans in whose place another comes.
pub async fn end_bans_on(tx: &mut Tx, by: &NewBan, moderator: &Moderator) -> DbResult<()> {
    tx.execute(
        "UPDATE bans SET ended_at = $3, ended_by = $4
         WHERE kind = $1 AND subject = $2 AND is_hold = $5 AND is_proven = $6 AND ended_at IS NULL",
        &[
            by.ground.word().into(),
            by.subject.as_str().into(),
            by.created_at.into(),
            moderator.actor().name().into(),
            by.is_hold.into(),
            by.is_proven.into(),
        ],
    )
    .await
    .map(drop)
}

/// Ends a ban; whether nobody had ended it.
pub async fn end_ban(tx: &mut Tx, ban: &str, moderator: &Moderator, now: i64) -> DbResult<bool> {
    let count = tx
        .execute(
            "UPDATE bans SET ended_at = $2, ended_by = $3 WHERE public_id = $1 AND ended_at IS NULL",
            &[ban.into(), now.into(), moderator.actor().name().into()],
        )
        .await?;
    Ok(count > 0)
}

/// Ends so many of the bans that an account put since a moment; how many.
pub(super) async fn end_bans_by(tx: &mut Tx, spell: Spell, by: &Actor, now: i64, most: i64) -> DbResult<u64> {
    tx.execute(
        "UPDATE bans SET ended_at = $3, ended_by = $4 WHERE id IN
             (SELECT id FROM bans WHERE account_id = $1 AND created_at >= $2 AND ended_at IS NULL ORDER BY id LIMIT $5)",
        &[spell.account_id.into(), spell.since.into(), now.into(), by.name().into(), most.into()],
    )
    .await
}

/// Adds a note about a writer.
pub async fn insert_note(tx: &mut Tx, subject: &str, note: &str, moderator: &Moderator, now: i64) -> DbResult<()> {
    tx.execute(
        "INSERT INTO writer_notes (subject, note, account_id, actor, created_at) VALUES ($1, $2, $3, $4, $5)",
        &[
            subject.into(),
            note.into(),
            moderator.actor().account_id().into(),
            moderator.actor().name().into(),
            now.into(),
        ],
    )
    .await
    .map(drop)
}

/// Replaces a list of words.
pub async fn save_list(tx: &mut Tx, name: &str, words: &str, now: i64) -> DbResult<()> {
    tx.execute(
        "INSERT INTO word_lists (name, words, changed_at) VALUES ($1, $2, $3)
         ON CONFLICT (name) DO UPDATE SET words = excluded.words, changed_at = excluded.changed_at",
        &[name.into(), words.into(), now.into()],
    )
    .await
    .map(drop)
}

/// Says where a section is stricter.
pub async fn save_terms(tx: &mut Tx, section_id: i64, terms: Terms, now: i64) -> DbResult<()> {
    tx.execute(
        "INSERT INTO comment_policies (section_id, mode, open_days, changed_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (section_id) DO UPDATE SET mode = excluded.mode, open_days = excluded.open_days,
             changed_at = excluded.changed_at",
        &[section_id.into(), terms.mode.word().into(), terms.open_days.into(), now.into()],
    )
    .await
    .map(drop)
}

/// Says whose comments wait under an article; its row if that is another than before. Where it is no longer closed, its
/// writers' word that it is does not count any more.
pub async fn save_thread(tx: &mut Tx, article: &str, mode: Mode) -> DbResult<Option<i64>> {
    tx.find(
        "UPDATE articles SET thread_policy = $2,
             comment_policy = CASE WHEN $2 = 'closed' THEN comment_policy ELSE 'open' END
         WHERE public_id = $1 AND CASE WHEN comment_policy = 'closed' THEN 'closed' ELSE thread_policy END <> $2
         RETURNING id",
        &[article.into(), mode.word().into()],
    )
    .await?
    .map(|row| row.int(0))
    .transpose()
}

/// A section is as strict as the paper.
pub async fn forget_terms(tx: &mut Tx, section_id: i64) -> DbResult<()> {
    tx.execute("DELETE FROM comment_policies WHERE section_id = $1", &[section_id.into()]).await.map(drop)
}

/// Stores what was learned of spam up to a decision, if nobody learned on from `before` meanwhile; whether it is stored.
pub async fn save_model(tx: &mut Tx, model: &[u8], before: i64, learned_to: i64, now: i64) -> DbResult<bool> {
    let count = tx
        .execute(
            "INSERT INTO spam_model (id, model, learned_to, changed_at) VALUES (1, $1, $2, $3)
             ON CONFLICT (id) DO UPDATE SET model = excluded.model, learned_to = excluded.learned_to,
                 changed_at = excluded.changed_at
             WHERE spam_model.learned_to = $4",
            &[Value::Bytes(model.to_vec()), learned_to.into(), now.into(), before.into()],
        )
        .await?;
    Ok(count > 0)
}
