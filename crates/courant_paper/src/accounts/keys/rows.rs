//! Reading SQL of what staff come in by.

use super::{Keys, PasskeyRow};
use courant_kit::db::{DbResult, Row, Tx};

/// The hash of an account's password, of staff that may come in.
pub async fn find_password(tx: &mut Tx, account_id: i64) -> DbResult<Option<String>> {
    let row = tx.find("SELECT hash FROM passwords WHERE account_id = $1", &[account_id.into()]).await?;
    row.map(|row| row.string(0)).transpose()
}

/// A program that makes codes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeMaker {
    /// Its secret, sealed.
    pub sealed: String,
    /// The newest step that was used.
    pub last_step: i64,
    /// Since when it counts (ms UTC); none: it has not proved yet that it works.
    pub confirmed_at: Option<i64>,
}

/// The program of an account.
pub async fn find_code_maker(tx: &mut Tx, account_id: i64) -> DbResult<Option<CodeMaker>> {
    let row = tx
        .find("SELECT sealed, last_step, confirmed_at FROM code_makers WHERE account_id = $1", &[account_id.into()])
        .await?;
    row.map(|row| Ok(CodeMaker { sealed: row.string(0)?, last_step: row.int(1)?, confirmed_at: row.opt_int(2)? }))
        .transpose()
}

/// Codes on paper that were not used.
pub async fn count_recovery_codes(tx: &mut Tx, account_id: i64) -> DbResult<i64> {
    tx.load("SELECT COUNT(*) FROM recovery_codes WHERE account_id = $1 AND used_at IS NULL", &[account_id.into()])
        .await?
        .int(0)
}

fn passkey(row: &Row) -> DbResult<PasskeyRow> {
    Ok(PasskeyRow {
        id: row.int(0)?,
        public_id: row.string(1)?,
        name: row.string(2)?,
        created_at: row.int(3)?,
        used_at: row.opt_int(4)?,
        credential: row.string(5)?,
    })
}

/// The passkeys of an account, the oldest first.
pub async fn list_passkeys(tx: &mut Tx, account_id: i64) -> DbResult<Vec<PasskeyRow>> {
    let rows = tx
        .query(
            "SELECT id, public_id, name, created_at, used_at, credential FROM passkeys WHERE account_id = $1
             ORDER BY id LIMIT 100",
            &[account_id.into()],
        )
        .await?;
    rows.iter().map(passkey).collect()
}

/// The passkey of an account that is named by its credential.
pub async fn find_passkey(tx: &mut Tx, account_id: i64, credential_id: &str) -> DbResult<Option<PasskeyRow>> {
    let row = tx
        .find(
            "SELECT id, public_id, name, created_at, used_at, credential FROM passkeys
             WHERE credential_id = $2 AND account_id = $1",
            &[account_id.into(), credential_id.into()],
        )
        .await?;
    row.as_ref().map(passkey).transpose()
}

/// Whether a challenge was answered before.
pub async fn is_spent(tx: &mut Tx, challenge_hash: &str) -> DbResult<bool> {
    let row = tx.find("SELECT 1 FROM spent_challenges WHERE challenge_hash = $1", &[challenge_hash.into()]).await?;
    Ok(row.is_some())
}

/// What an account comes in by.
pub async fn load(tx: &mut Tx, account_id: i64) -> DbResult<Keys> {
    let row = tx
        .load(
            "SELECT (SELECT changed_at FROM passwords WHERE account_id = $1),
                    (SELECT confirmed_at FROM code_makers WHERE account_id = $1)",
            &[account_id.into()],
        )
        .await?;
    Ok(Keys {
        password_at: row.opt_int(0)?,
        codes_at: row.opt_int(1)?,
        recovery_left: count_recovery_codes(tx, account_id).await?,
        passkeys: list_passkeys(tx, account_id).await?,
    })
}
