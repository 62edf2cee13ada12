//! Writing SQL of accounts, sessions, links to sign in with, and links for the first owner.

use super::sessions::NewSession;
use super::sign_in::NewLink;
use courant_kit::db::{DbResult, Tx};

/// Makes an account of a reader who has not signed in yet, unless the address has one.
pub async fn insert_account(tx: &mut Tx, public_id: &str, email: &str, name: &str, now: i64) -> DbResult<()> {
    tx.execute(
        "INSERT INTO accounts (public_id, email, name, created_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (email) DO NOTHING",
        &[public_id.into(), email.into(), name.into(), now.into()],
    )
    .await
    .map(drop)
}

/// Notes that somebody followed a link that was mailed to an address; makes the account where there is none.
pub async fn confirm_account(tx: &mut Tx, public_id: &str, email: &str, now: i64) -> DbResult<()> {
    tx.execute(
        "INSERT INTO accounts (public_id, email, created_at, confirmed_at, seen_at) VALUES ($1, $2, $3, $3, $3)
         ON CONFLICT (email) DO UPDATE SET seen_at = excluded.seen_at,
             confirmed_at = COALESCE(accounts.confirmed_at, excluded.confirmed_at)",
        &[public_id.into(), email.into(), now.into()],
    )
    .await
    .map(drop)
}

/// Changes what an account is called.
pub async fn save_name(tx: &mut Tx, id: i64, name: &str) -> DbResult<()> {
    tx.execute("UPDATE accounts SET name = $2 WHERE id = $1", &[id.into(), name.into()]).await.map(drop)
}

/// Says whether somebody wants letters about articles that are theirs to see to.
pub async fn save_work_letters(tx: &mut Tx, id: i64, are_wanted: bool) -> DbResult<()> {
    let sql = "UPDATE accounts SET work_letters = $2 WHERE id = $1";
    tx.execute(sql, &[id.into(), are_wanted.into()]).await.map(drop)
}

/// Changes what an account may do.
pub async fn save_role(tx: &mut Tx, id: i64, role: &str) -> DbResult<()> {
    tx.execute("UPDATE accounts SET role = $2 WHERE id = $1", &[id.into(), role.into()]).await.map(drop)
}

/// Changes whether an account may come in.
pub async fn save_suspended(tx: &mut Tx, id: i64, suspended_at: Option<i64>) -> DbResult<()> {
    tx.execute("UPDATE accounts SET suspended_at = $2 WHERE id = $1", &[id.into(), suspended_at.into()]).await.map(drop)
}

/// Changes who of the paper's people an account is.
pub async fn save_person(tx: &mut Tx, id: i64, person_id: Option<i64>) -> DbResult<()> {
    tx.execute("UPDATE accounts SET person_id = $2 WHERE id = $1", &[id.into(), person_id.into()]).await.map(drop)
}

/// Opens a session.
pub async fn insert_session(tx: &mut Tx, session: &NewSession<'_>) -> DbResult<()> {
    tx.execute(
        "INSERT INTO sessions (public_id, account_id, key_hash, label, network, proof, is_half, created_at, seen_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9)",
        &[
            session.public_id.into(),
            session.account_id.into(),
            session.key_hash.into(),
            session.label.into(),
            session.network.into(),
            session.proof.word().into(),
            session.is_half.into(),
            session.created_at.into(),
            session.expires_at.into(),
        ],
    )
    .await
    .map(drop)
}

/// Notes when a session and its account were last seen.
pub async fn save_seen(tx: &mut Tx, id: i64, account_id: i64, now: i64) -> DbResult<()> {
    tx.execute("UPDATE sessions SET seen_at = $2 WHERE id = $1 AND seen_at < $2", &[id.into(), now.into()]).await?;
    save_account_seen(tx, account_id, now).await
}

/// Notes that an account came in.
pub async fn save_account_seen(tx: &mut Tx, id: i64, now: i64) -> DbResult<()> {
    tx.execute("UPDATE accounts SET seen_at = $2 WHERE id = $1", &[id.into(), now.into()]).await.map(drop)
}

/// Ends the session of a key, by the key's hash.
pub async fn end_session_of_key(tx: &mut Tx, key_hash: &str) -> DbResult<()> {
    tx.execute("DELETE FROM sessions WHERE key_hash = $1", &[key_hash.into()]).await.map(drop)
}

/// Ends a session of an account.
pub async fn end_session(tx: &mut Tx, account_id: i64, public_id: &str) -> DbResult<()> {
    tx.execute("DELETE FROM sessions WHERE account_id = $1 AND public_id = $2", &[account_id.into(), public_id.into()])
        .await
        .map(drop)
}

/// Ends every session of an account but one; 0 spares none.
pub async fn end_sessions_but(tx: &mut Tx, account_id: i64, id: i64) -> DbResult<()> {
    tx.execute("DELETE FROM sessions WHERE account_id = $1 AND id <> $2", &[account_id.into(), id.into()])
        .await
        .map(drop)
}

/// Ends the sessions of an account that were used longest ago, down to a number.
pub async fn keep_newest_sessions(tx: &mut Tx, account_id: i64, most: i64) -> DbResult<()> {
    tx.execute(
        "DELETE FROM sessions WHERE account_id = $1 AND id NOT IN
             (SELECT id FROM sessions WHERE account_id = $1 ORDER BY seen_at DESC, id DESC LIMIT $2)",
        &[account_id.into(), most.into()],
    )
    .await
    .map(drop)
}

/// Stores a link; whether there was none for the address in the same minute.
pub async fn insert_link(tx: &mut Tx, link: &NewLink) -> DbResult<bool> {
    let count = tx
        .execute(
            "INSERT INTO sign_in_links (public_id, key_hash, once, email, next, network, created_at, expires_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (once) DO NOTHING",
            &[
                link.public_id.as_str().into(),
                link.key_hash.as_str().into(),
                link.once.as_str().into(),
                link.email.as_str().into(),
                link.next.as_str().into(),
                link.network.as_str().into(),
                link.created_at.into(),
                link.expires_at.into(),
            ],
        )
        .await?;
    Ok(count > 0)
}

/// Uses a link up: address and path, the first time and in time only.
pub async fn use_link(tx: &mut Tx, key_hash: &str, now: i64) -> DbResult<Option<(String, String)>> {
    tx.find(
        "UPDATE sign_in_links SET used_at = $2 WHERE key_hash = $1 AND used_at IS NULL AND expires_at > $2
         RETURNING email, next",
        &[key_hash.into(), now.into()],
    )
    .await?
    .map(|row| Ok((row.string(0)?, row.string(1)?)))
    .transpose()
}

/// Ends the links to an address that nobody followed; how many.
pub async fn end_links(tx: &mut Tx, email: &str, now: i64) -> DbResult<u64> {
    let sql = "UPDATE sign_in_links SET used_at = $2 WHERE email = $1 AND used_at IS NULL AND expires_at > $2";
    tx.execute(sql, &[email.into(), now.into()]).await
}

/// Forgets every link to an address.
pub async fn forget_links(tx: &mut Tx, email: &str) -> DbResult<()> {
    tx.execute("DELETE FROM sign_in_links WHERE email = $1", &[email.into()]).await.map(drop)
}

/// Takes a reader's address and name from their account. What stands in place of the address is none.
pub async fn erase_reader(tx: &mut Tx, id: i64) -> DbResult<()> {
    tx.execute(
        "UPDATE accounts SET email = 'erased ' || public_id, name = '', person_id = NULL, confirmed_at = NULL, seen_at = NULL
         WHERE id = $1 AND role = 'reader'",
        &[id.into()],
    )
    .await
    .map(drop)
}

/// Stores a link for the first owner.
pub async fn insert_first_link(tx: &mut Tx, key_hash: &str, now: i64, expires_at: i64) -> DbResult<()> {
    tx.execute(
        "INSERT INTO first_links (key_hash, created_at, expires_at) VALUES ($1, $2, $3)",
        &[key_hash.into(), now.into(), expires_at.into()],
    )
    .await
    .map(drop)
}

/// Uses a link for the first owner up: whether it was there, and in time.
pub async fn use_first_link(tx: &mut Tx, key_hash: &str, now: i64) -> DbResult<bool> {
    let count = tx
        .execute("DELETE FROM first_links WHERE key_hash = $1 AND expires_at > $2", &[key_hash.into(), now.into()])
        .await?;
    Ok(count > 0)
}

/// Forgets links for the first owner that are over at a moment; `i64::MAX` forgets all.
pub async fn forget_first_links(tx: &mut Tx, now: i64) -> DbResult<()> {
    tx.execute("DELETE FROM first_links WHERE expires_at <= $1", &[now.into()]).await.map(drop)
}

/// Forgets links made before a moment that are over, and sessions that are over.
pub async fn forget(tx: &mut Tx, before: i64, now: i64) -> DbResult<()> {
    tx.execute("DELETE FROM sign_in_links WHERE created_at < $1 AND expires_at <= $2", &[before.into(), now.into()])
        .await?;
    tx.execute("DELETE FROM sessions WHERE expires_at <= $1", &[now.into()]).await.map(drop)
}
