//! Writing SQL of certificates.

use courant_kit::db::{DbResult, Tx};

/// Takes the order for these names until a moment; false if somebody else has it, or it is too early.
pub(super) async fn claim(tx: &mut Tx, names: &str, now: i64, until: i64) -> DbResult<bool> {
    tx.execute("INSERT INTO certificates (names) VALUES ($1) ON CONFLICT (names) DO NOTHING", &[names.into()]).await?;
    let sql = "UPDATE certificates SET next_try_at = $3 WHERE names = $1 AND next_try_at <= $2";
    Ok(tx.execute(sql, &[names.into(), now.into(), until.into()]).await? == 1)
}

/// Keeps a certificate that came.
pub(super) async fn keep(tx: &mut Tx, names: &str, sealed: &str, (from, until): (i64, i64)) -> DbResult<()> {
    tx.execute(
        "UPDATE certificates SET sealed = $2, not_before = $3, not_after = $4, next_try_at = 0, tries = 0, failure = ''
         WHERE names = $1",
        &[names.into(), sealed.into(), from.into(), until.into()],
    )
    .await
    .map(drop)
}

/// Notes why none came, and when the next order may be tried.
pub(super) async fn note_failure(tx: &mut Tx, names: &str, why: &str, next_try_at: i64) -> DbResult<()> {
    let sql = "UPDATE certificates SET failure = $2, next_try_at = $3, tries = tries + 1 WHERE names = $1";
    tx.execute(sql, &[names.into(), why.into(), next_try_at.into()]).await.map(drop)
}

/// Keeps an account.
pub(super) async fn keep_account(tx: &mut Tx, directory: &str, sealed: &str) -> DbResult<()> {
    tx.execute(
        "INSERT INTO acme_accounts (directory, sealed) VALUES ($1, $2)
         ON CONFLICT (directory) DO UPDATE SET sealed = excluded.sealed",
        &[directory.into(), sealed.into()],
    )
    .await
    .map(drop)
}

/// Has an answer ready under a token.
pub(super) async fn answer(tx: &mut Tx, token: &str, answer: &str) -> DbResult<()> {
    tx.execute(
        "INSERT INTO acme_answers (token, answer) VALUES ($1, $2)
         ON CONFLICT (token) DO UPDATE SET answer = excluded.answer",
        &[token.into(), answer.into()],
    )
    .await
    .map(drop)
}

/// Forgets all answers.
pub(super) async fn forget_answers(tx: &mut Tx) -> DbResult<()> {
    tx.execute("DELETE FROM acme_answers", &[]).await.map(drop)
}
