//! Writing SQL of what staff come in by.

use courant_kit::db::{DbResult, Tx};

/// Takes away everything of an account.
pub async fn forget(tx: &mut Tx, account_id: i64) -> DbResult<()> {
    tx.execute("DELETE FROM passwords WHERE account_id = $1", &[account_id.into()]).await?;
    tx.execute("DELETE FROM passkeys WHERE account_id = $1", &[account_id.into()]).await?;
    forget_codes(tx, account_id).await?;
    tx.execute("DELETE FROM recovery_codes WHERE account_id = $1", &[account_id.into()]).await.map(drop)
}

/// Stores the hash of a password.
pub async fn save_password(tx: &mut Tx, account_id: i64, hash: &str, now: i64) -> DbResult<()> {
    tx.execute(
        "INSERT INTO passwords (account_id, hash, changed_at) VALUES ($1, $2, $3)
         ON CONFLICT (account_id) DO UPDATE SET hash = excluded.hash, changed_at = excluded.changed_at",
        &[account_id.into(), hash.into(), now.into()],
    )
    .await
    .map(drop)
}

/// Takes a password away.
pub async fn forget_password(tx: &mut Tx, account_id: i64) -> DbResult<()> {
    tx.execute("DELETE FROM passwords WHERE account_id = $1", &[account_id.into()]).await.map(drop)
}

/// Stores the sealed secret of a program that has still to prove that it works, unless one works already.
pub async fn save_code_maker(tx: &mut Tx, account_id: i64, sealed: &str, now: i64) -> DbResult<()> {
    tx.execute(
        "INSERT INTO code_makers (account_id, sealed, created_at) VALUES ($1, $2, $3)
         ON CONFLICT (account_id) DO UPDATE SET sealed = excluded.sealed, created_at = excluded.created_at, last_step = 0
         WHERE code_makers.confirmed_at IS NULL",
        &[account_id.into(), sealed.into(), now.into()],
    )
    .await
    .map(drop)
}

/// Notes that a program works.
pub async fn confirm_code_maker(tx: &mut Tx, account_id: i64, now: i64) -> DbResult<()> {
    tx.execute(
        "UPDATE code_makers SET confirmed_at = $2 WHERE account_id = $1 AND confirmed_at IS NULL",
        &[account_id.into(), now.into()],
    )
    .await
    .map(drop)
}

/// Uses a step up: whether neither it nor a later one was used before.
pub async fn use_step(tx: &mut Tx, account_id: i64, step: i64) -> DbResult<bool> {
    let count = tx
        .execute(
            "UPDATE code_makers SET last_step = $2 WHERE account_id = $1 AND last_step < $2",
            &[account_id.into(), step.into()],
        )
        .await?;
    Ok(count > 0)
}

/// Takes a program away.
pub async fn forget_codes(tx: &mut Tx, account_id: i64) -> DbResult<()> {
    tx.execute("DELETE FROM code_makers WHERE account_id = $1", &[account_id.into()]).await.map(drop)
}

/// Puts new codes on paper in the place of all there were.
pub async fn replace_recovery_codes(tx: &mut Tx, account_id: i64, hashes: &[String], now: i64) -> DbResult<()> {
    tx.execute("DELETE FROM recovery_codes WHERE account_id = $1", &[account_id.into()]).await?;
    for hash in hashes {
        tx.execute(
            "INSERT INTO recovery_codes (account_id, code_hash, created_at) VALUES ($1, $2, $3)",
            &[account_id.into(), hash.as_str().into(), now.into()],
        )
        .await?;
    }
    Ok(())
}

/// Uses a code on paper up: whether it was one.
pub async fn use_recovery_code(tx: &mut Tx, account_id: i64, hash: &str, now: i64) -> DbResult<bool> {
    let count = tx
        .execute(
            "UPDATE recovery_codes SET used_at = $3 WHERE account_id = $1 AND code_hash = $2 AND used_at IS NULL",
            &[account_id.into(), hash.into(), now.into()],
        )
        .await?;
    Ok(count > 0)
}

/// Stores a passkey; whether it was not there.
pub async fn insert_passkey(
    tx: &mut Tx,
    public_id: &str,
    account_id: i64,
    name: &str,
    stored: &courant_keys::passkeys::Stored,
    now: i64,
) -> DbResult<bool> {
    let count = tx
        .execute(
            "INSERT INTO passkeys (public_id, account_id, credential_id, name, credential, created_at)
             VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (credential_id) DO NOTHING",
            &[
                public_id.into(),
                account_id.into(),
                stored.credential_id.as_str().into(),
                name.into(),
                stored.credential.as_str().into(),
                now.into(),
            ],
        )
        .await?;
    Ok(count > 0)
}

/// Notes that a passkey was used, and what it says of itself now.
pub async fn save_passkey(tx: &mut Tx, id: i64, credential: &str, now: i64) -> DbResult<()> {
    tx.execute(
        "UPDATE passkeys SET credential = $2, used_at = $3 WHERE id = $1",
        &[id.into(), credential.into(), now.into()],
    )
    .await
    .map(drop)
}

/// Takes a passkey of an account away; its name.
pub async fn forget_passkey(tx: &mut Tx, account_id: i64, public_id: &str) -> DbResult<Option<String>> {
    let row = tx
        .find(
            "DELETE FROM passkeys WHERE account_id = $1 AND public_id = $2 RETURNING name",
            &[account_id.into(), public_id.into()],
        )
        .await?;
    row.map(|row| row.string(0)).transpose()
}

/// Notes that a challenge was answered: whether it is for the first time.
pub async fn spend(tx: &mut Tx, challenge_hash: &str, expires_at: i64) -> DbResult<bool> {
    let count = tx
        .execute(
            "INSERT INTO spent_challenges (challenge_hash, expires_at) VALUES ($1, $2)
             ON CONFLICT (challenge_hash) DO NOTHING",
            &[challenge_hash.into(), expires_at.into()],
        )
        .await?;
    Ok(count > 0)
}

/// Counts a try: how many it are since `since`; none if it has to wait, and is not counted.
pub async fn count_try(tx: &mut Tx, subject: &str, now: i64, since: i64) -> DbResult<Option<i64>> {
    let row = tx
        .find(
            "INSERT INTO failed_proofs (subject, failure_count, failed_at, next_at) VALUES ($1, 1, $2, $2)
             ON CONFLICT (subject) DO UPDATE SET failed_at = excluded.failed_at,
                 failure_count = CASE WHEN failed_proofs.failed_at < $3 THEN 1 ELSE failed_proofs.failure_count + 1 END
             WHERE failed_proofs.next_at <= $2 RETURNING failure_count",
            &[subject.into(), now.into(), since.into()],
        )
        .await?;
    row.map(|row| row.int(0)).transpose()
}

/// Notes when the next try may be.
pub async fn save_next_try(tx: &mut Tx, subject: &str, next_at: i64) -> DbResult<()> {
    tx.execute("UPDATE failed_proofs SET next_at = $2 WHERE subject = $1", &[subject.into(), next_at.into()])
        .await
        .map(drop)
}

/// When the next try may be.
pub async fn next_try(tx: &mut Tx, subject: &str) -> DbResult<i64> {
    let row = tx.find("SELECT next_at FROM failed_proofs WHERE subject = $1", &[subject.into()]).await?;
    row.map_or(Ok(0), |row| row.int(0))
}

/// Takes one try back.
pub async fn give_back(tx: &mut Tx, subject: &str) -> DbResult<()> {
    tx.execute(
        "UPDATE failed_proofs SET failure_count = failure_count - 1, next_at = failed_at
         WHERE subject = $1 AND failure_count > 0",
        &[subject.into()],
    )
    .await
    .map(drop)
}

/// Takes all tries back.
pub async fn forget_tries(tx: &mut Tx, subject: &str) -> DbResult<()> {
    tx.execute("DELETE FROM failed_proofs WHERE subject = $1", &[subject.into()]).await.map(drop)
}

/// Forgets challenges that are over, and tries of before a moment.
pub async fn tidy(tx: &mut Tx, now: i64, before: i64) -> DbResult<()> {
    tx.execute("DELETE FROM spent_challenges WHERE expires_at <= $1", &[now.into()]).await?;
    tx.execute("DELETE FROM failed_proofs WHERE failed_at < $1", &[before.into()]).await.map(drop)
}
