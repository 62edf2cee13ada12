//! Reading SQL of certificates.

use courant_kit::db::{DbResult, Tx};

/// What is known of the certificate for some names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Chain and key, sealed; empty where none came yet.
    pub sealed: String,
    /// From when it holds (ms UTC).
    pub not_before: i64,
    /// Until when it holds (ms UTC).
    pub not_after: i64,
    /// When the next order may be tried (ms UTC).
    pub next_try_at: i64,
    /// Orders in a row that failed.
    pub tries: i64,
    /// Why the last one did.
    pub failure: String,
}

/// What is known for these names.
pub async fn find(tx: &mut Tx, names: &str) -> DbResult<Option<Kept>> {
    let sql = "SELECT sealed, not_before, not_after, next_try_at, tries, failure FROM certificates WHERE names = $1";
    let Some(row) = tx.find(sql, &[names.into()]).await? else { return Ok(None) };
    Ok(Some(Kept {
        sealed: row.string(0)?,
        not_before: row.int(1)?,
        not_after: row.int(2)?,
        next_try_at: row.int(3)?,
        tries: row.int(4)?,
        failure: row.string(5)?,
    }))
}

/// The sealed account with an authority.
pub async fn find_account(tx: &mut Tx, directory: &str) -> DbResult<Option<String>> {
    let sql = "SELECT sealed FROM acme_accounts WHERE directory = $1";
    tx.find(sql, &[directory.into()]).await?.map(|row| row.string(0)).transpose()
}

/// What an authority looks for under a token.
pub async fn find_answer(tx: &mut Tx, token: &str) -> DbResult<Option<String>> {
    let sql = "SELECT answer FROM acme_answers WHERE token = $1";
    tx.find(sql, &[token.into()]).await?.map(|row| row.string(0)).transpose()
}
