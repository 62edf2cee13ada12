//! What staff come in by besides mailed links: passwords, six digits, codes on paper, passkeys.
//!
//! What is asked for again and again (a password, digits) has to wait longer each time it is wrong ([`tries`]). What is
//! hashed or looked at with the paper's own key, or takes time, is done before the store is held. Nothing here can be
//! used by whoever has the store alone: passwords are hashed with a key that is not in it, the secrets of codes are
//! sealed with it, codes on paper are keyed hashes.
//!
//! Not here: the mathematics (`courant_keys`), and pages.

pub mod codes;
pub mod passkeys;
pub mod passwords;
mod rows;
mod rows_write;
pub mod tries;

use super::sessions::Opened;
use anyhow::Result;
use courant_kit::db::{Db, DbError, DbResult, Tx};

/// A passkey as its holder sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PasskeyRow {
    /// Row.
    pub id: i64,
    /// Id that may be shown.
    pub public_id: String,
    /// What its holder calls it.
    pub name: String,
    /// ms UTC.
    pub created_at: i64,
    /// When somebody last came in by it (ms UTC).
    pub used_at: Option<i64>,
    /// JSON.
    credential: String,
}

/// What an account comes in by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keys {
    /// When its password was last changed (ms UTC); none: it has none.
    pub password_at: Option<i64>,
    /// Since when a program makes six digits for it (ms UTC).
    pub codes_at: Option<i64>,
    /// Codes on paper that were not used.
    pub recovery_left: i64,
    /// Its passkeys, the oldest first.
    pub passkeys: Vec<PasskeyRow>,
}

impl Keys {
    /// Whether there is a second proof.
    pub fn has_second(&self) -> bool {
        self.codes_at.is_some() || !self.passkeys.is_empty()
    }
}

/// Passkeys that an account may have.
pub const MOST_PASSKEYS: i64 = 20;

/// What an account comes in by.
pub async fn load(tx: &mut Tx, account_id: i64) -> Result<Keys> {
    Ok(rows::load(tx, account_id).await?)
}

/// What came of trying to come in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tried {
    /// They are in, or halfway.
    In(Opened),
    /// It was wrong. What of it is not told.
    Wrong,
    /// It was not even looked at: too much was wrong lately.
    Wait {
        /// When it will be again (ms UTC).
        until: i64,
    },
    /// Too many are coming in at this moment.
    Busy,
}

/// What came of changing something that only whoever has just proved who they are may change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Changed<T> {
    /// It is changed.
    Done(T),
    /// What was typed to prove it is wrong.
    Wrong,
    /// They have to come in anew first.
    NotFresh,
    /// Too much was wrong lately.
    Wait {
        /// When it may be tried again (ms UTC).
        until: i64,
    },
    /// Too many passwords are being checked.
    Busy,
}

/// Takes everything away that an account comes in by besides mailed links.
pub(super) async fn forget(tx: &mut Tx, account_id: i64) -> DbResult<()> {
    rows_write::forget(tx, account_id).await
}

/// Stores the hash of a password.
pub(super) async fn save_password(tx: &mut Tx, account_id: i64, hash: &str, now: i64) -> DbResult<()> {
    rows_write::save_password(tx, account_id, hash, now).await
}

/// Forgets what was answered and what was wrong, once that is long ago.
pub async fn tidy(db: &Db, now: i64) -> DbResult<()> {
    db.write::<_, DbError, _>(move |tx| Box::pin(rows_write::tidy(tx, now, now - tries::REMEMBERED))).await
}
