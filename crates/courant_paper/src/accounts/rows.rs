//! Reading SQL of accounts. Nothing here is for readers' pages.

use super::sessions::{Proof, Session};
use super::{Account, Role, shown_name};
use courant_kit::db::{DbResult, Row, Tx, ids_json};
use std::collections::HashMap;

/// What is read of an account `a`.
macro_rules! account {
    () => {
        "a.id, a.public_id, a.email, a.name, a.role, a.confirmed_at, a.seen_at, a.person_id, a.suspended_at,
         CASE WHEN EXISTS (SELECT 1 FROM code_makers m WHERE m.account_id = a.id AND m.confirmed_at IS NOT NULL)
                OR EXISTS (SELECT 1 FROM passkeys p WHERE p.account_id = a.id) THEN 1 ELSE 0 END,
         a.work_letters"
    };
}

fn account(row: &Row, from: usize) -> DbResult<Account> {
    Ok(Account {
        id: row.int(from)?,
        public_id: row.string(from + 1)?,
        email: row.string(from + 2)?,
        name: row.string(from + 3)?,
        // A role of a newer version gives nothing here.
        role: Role::from_word(row.text(from + 4)?).unwrap_or(Role::Reader),
        confirmed_at: row.opt_int(from + 5)?,
        seen_at: row.opt_int(from + 6)?,
        person_id: row.opt_int(from + 7)?,
        suspended_at: row.opt_int(from + 8)?,
        has_second: row.bool(from + 9)?,
        has_work_letters: row.bool(from + 10)?,
    })
}

/// By its address, in lower case.
pub async fn find_by_email(tx: &mut Tx, email: &str) -> DbResult<Option<Account>> {
    let row = tx.find(concat!("SELECT ", account!(), " FROM accounts a WHERE a.email = $1"), &[email.into()]).await?;
    row.map(|row| account(&row, 0)).transpose()
}

/// By row.
pub async fn find(tx: &mut Tx, id: i64) -> DbResult<Option<Account>> {
    let row = tx.find(concat!("SELECT ", account!(), " FROM accounts a WHERE a.id = $1"), &[id.into()]).await?;
    row.map(|row| account(&row, 0)).transpose()
}

/// By the id that may be shown.
pub async fn find_by_public_id(tx: &mut Tx, public_id: &str) -> DbResult<Option<Account>> {
    let row =
        tx.find(concat!("SELECT ", account!(), " FROM accounts a WHERE a.public_id = $1"), &[public_id.into()]).await?;
    row.map(|row| account(&row, 0)).transpose()
}

/// What accounts are called, by their rows.
pub async fn map_names(tx: &mut Tx, ids: &[i64]) -> DbResult<HashMap<i64, String>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = tx.query("SELECT id, name, email FROM accounts WHERE id IN_IDS($1)", &[ids_json(ids)]).await?;
    rows.iter().map(|row| Ok((row.int(0)?, shown_name(row.text(1)?, row.text(2)?).to_owned()))).collect()
}

/// Everybody who is staff.
pub async fn list_staff(tx: &mut Tx, most: i64) -> DbResult<Vec<Account>> {
    let rows = tx
        .query(
            concat!("SELECT ", account!(), " FROM accounts a WHERE a.role <> 'reader' ORDER BY a.role, a.id LIMIT $1"),
            &[most.into()],
        )
        .await?;
    rows.iter().map(|row| account(row, 0)).collect()
}

/// How many owners there are, and how many of them may come in.
pub async fn count_owners(tx: &mut Tx) -> DbResult<(i64, i64)> {
    let row =
        tx.load("SELECT COUNT(*), COUNT(*) - COUNT(suspended_at) FROM accounts WHERE role = 'owner'", &[]).await?;
    Ok((row.int(0)?, row.int(1)?))
}

/// How many browsers are signed in, by account: those of staff whose session is not over.
pub async fn count_sessions(tx: &mut Tx, now: i64, idle: i64) -> DbResult<HashMap<i64, i64>> {
    let rows = tx
        .query(
            "SELECT s.account_id, COUNT(*) FROM sessions s JOIN accounts a ON a.id = s.account_id
             WHERE a.role <> 'reader' AND s.is_half = 0 AND s.expires_at > $1 AND s.seen_at > $2 GROUP BY s.account_id",
            &[now.into(), (now - idle).into()],
        )
        .await?;
    rows.iter().map(|row| Ok((row.int(0)?, row.int(1)?))).collect()
}

/// Whether a link for the first owner is good.
pub async fn has_first_link(tx: &mut Tx, key_hash: &str, now: i64) -> DbResult<bool> {
    let row = tx
        .find("SELECT 1 FROM first_links WHERE key_hash = $1 AND expires_at > $2", &[key_hash.into(), now.into()])
        .await?;
    Ok(row.is_some())
}

fn session(row: &Row) -> DbResult<Session> {
    Ok(Session {
        id: row.int(0)?,
        public_id: row.string(1)?,
        label: row.string(2)?,
        created_at: row.int(3)?,
        seen_at: row.int(4)?,
        expires_at: row.int(5)?,
        key_hash: row.string(6)?,
        network: row.string(7)?,
        proof: Proof::from_word(row.text(8)?).unwrap_or(Proof::Link),
        must_strengthen: false,
        account: account(row, 9)?,
    })
}

/// What is read of a session `s` and its account `a`.
macro_rules! session {
    ($rest:literal) => {
        concat!(
            "SELECT s.id, s.public_id, s.label, s.created_at, s.seen_at, s.expires_at, s.key_hash, s.network, s.proof, ",
            account!(),
            " FROM sessions s JOIN accounts a ON a.id = s.account_id ",
            $rest
        )
    };
}

/// The session of a key, by the key's hash, over or not; a half one, to which the second proof is still to come, only
/// if that is asked for.
pub async fn find_session(tx: &mut Tx, key_hash: &str, is_half: bool) -> DbResult<Option<Session>> {
    let row = tx.find(session!("WHERE s.key_hash = $1 AND s.is_half = $2"), &[key_hash.into(), is_half.into()]).await?;
    row.as_ref().map(session).transpose()
}

/// The sessions of an account, over or not, the one used last first.
pub async fn list_sessions(tx: &mut Tx, account_id: i64, most: i64) -> DbResult<Vec<Session>> {
    let rows = tx
        .query(
            session!("WHERE s.account_id = $1 AND s.is_half = 0 ORDER BY s.seen_at DESC, s.id DESC LIMIT $2"),
            &[account_id.into(), most.into()],
        )
        .await?;
    rows.iter().map(session).collect()
}

/// Links that were asked for lately.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LinksUsed {
    /// To the address, in the last minute.
    pub of_address_now: i64,
    /// To the address, in the last hour.
    pub of_address: i64,
    /// To the address, in the last day.
    pub of_address_today: i64,
    /// From the network, in the last hour.
    pub of_network: i64,
    /// In all, in the last hour.
    pub of_all: i64,
}

/// How many links were asked for since a minute, an hour and a day ago; each count ends at what no limit exceeds.
pub async fn count_links(tx: &mut Tx, email: &str, network: &str, since: [i64; 3]) -> DbResult<LinksUsed> {
    let [minute, hour, day] = since;
    let row = tx
        .load(
            "SELECT
                 (SELECT COUNT(*) FROM (SELECT 1 FROM sign_in_links WHERE email = $1 AND created_at > $3 LIMIT 10) n),
                 (SELECT COUNT(*) FROM (SELECT 1 FROM sign_in_links WHERE email = $1 AND created_at > $4 LIMIT 10) n),
                 (SELECT COUNT(*) FROM (SELECT 1 FROM sign_in_links WHERE network = $2 AND created_at > $4 LIMIT 100) n),
                 (SELECT COUNT(*) FROM (SELECT 1 FROM sign_in_links WHERE created_at > $4 LIMIT 5000) n),
                 (SELECT COUNT(*) FROM (SELECT 1 FROM sign_in_links WHERE email = $1 AND created_at > $5 LIMIT 10) n)",
            &[email.into(), network.into(), minute.into(), hour.into(), day.into()],
        )
        .await?;
    Ok(LinksUsed {
        of_address_now: row.int(0)?,
        of_address: row.int(1)?,
        of_network: row.int(2)?,
        of_all: row.int(3)?,
        of_address_today: row.int(4)?,
    })
}

/// A link that was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Whom it signs in.
    pub email: String,
    /// Where it leads then.
    pub next: String,
    /// SHA-256 of its key.
    pub key_hash: String,
    /// ms UTC.
    pub expires_at: i64,
    /// ms UTC; none: not yet.
    pub used_at: Option<i64>,
}

fn link(row: &Row) -> DbResult<Link> {
    Ok(Link {
        email: row.string(0)?,
        next: row.string(1)?,
        key_hash: row.string(2)?,
        expires_at: row.int(3)?,
        used_at: row.opt_int(4)?,
    })
}

/// A link by its public id.
pub async fn find_link(tx: &mut Tx, public_id: &str) -> DbResult<Option<Link>> {
    let row = tx
        .find(
            "SELECT email, next, key_hash, expires_at, used_at FROM sign_in_links WHERE public_id = $1",
            &[public_id.into()],
        )
        .await?;
    row.as_ref().map(link).transpose()
}

/// A link by the hash of its key.
pub async fn find_link_by_key(tx: &mut Tx, key_hash: &str) -> DbResult<Option<Link>> {
    let row = tx
        .find(
            "SELECT email, next, key_hash, expires_at, used_at FROM sign_in_links WHERE key_hash = $1",
            &[key_hash.into()],
        )
        .await?;
    row.as_ref().map(link).transpose()
}
