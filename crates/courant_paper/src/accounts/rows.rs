//! Reading SQL of accounts. Nothing here is for readers' pages.

use super::sessions::Session;
use super::{Account, Role};
use courant_kit::db::{DbResult, Row, Tx};

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
    })
}

/// By its address, in lower case.
pub async fn find_by_email(tx: &mut Tx, email: &str) -> DbResult<Option<Account>> {
    let row = tx
        .find(
            "SELECT id, public_id, email, name, role, confirmed_at, seen_at, person_id FROM accounts WHERE email = $1",
            &[email.into()],
        )
        .await?;
    row.map(|row| account(&row, 0)).transpose()
}

/// By row.
pub async fn find(tx: &mut Tx, id: i64) -> DbResult<Option<Account>> {
    let row = tx
        .find(
            "SELECT id, public_id, email, name, role, confirmed_at, seen_at, person_id FROM accounts WHERE id = $1",
            &[id.into()],
        )
        .await?;
    row.map(|row| account(&row, 0)).transpose()
}

/// Everybody who is staff.
pub async fn list_staff(tx: &mut Tx, most: i64) -> DbResult<Vec<Account>> {
    let rows = tx
        .query(
            "SELECT id, public_id, email, name, role, confirmed_at, seen_at, person_id FROM accounts WHERE role <> 'reader'
             ORDER BY role, id LIMIT $1",
            &[most.into()],
        )
        .await?;
    rows.iter().map(|row| account(row, 0)).collect()
}

/// How many owners there are.
pub async fn count_owners(tx: &mut Tx) -> DbResult<i64> {
    tx.load("SELECT COUNT(*) FROM accounts WHERE role = 'owner'", &[]).await?.int(0)
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
        account: account(row, 7)?,
    })
}

/// The session of a key, by the key's hash, over or not.
pub async fn find_session(tx: &mut Tx, key_hash: &str) -> DbResult<Option<Session>> {
    let row = tx
        .find(
            "SELECT s.id, s.public_id, s.label, s.created_at, s.seen_at, s.expires_at, s.key_hash,
                    a.id, a.public_id, a.email, a.name, a.role, a.confirmed_at, a.seen_at, a.person_id
             FROM sessions s JOIN accounts a ON a.id = s.account_id WHERE s.key_hash = $1",
            &[key_hash.into()],
        )
        .await?;
    row.as_ref().map(session).transpose()
}

/// The sessions of an account, over or not, the one used last first.
pub async fn list_sessions(tx: &mut Tx, account_id: i64, most: i64) -> DbResult<Vec<Session>> {
    let rows = tx
        .query(
            "SELECT s.id, s.public_id, s.label, s.created_at, s.seen_at, s.expires_at, s.key_hash,
                    a.id, a.public_id, a.email, a.name, a.role, a.confirmed_at, a.seen_at, a.person_id
             FROM sessions s JOIN accounts a ON a.id = s.account_id WHERE s.account_id = $1
             ORDER BY s.seen_at DESC, s.id DESC LIMIT $2",
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
    /// From the network, in the last hour.
    pub of_network: i64,
    /// In all, in the last hour.
    pub of_all: i64,
}

/// How many links were asked for lately; each count ends at what no limit exceeds.
pub async fn count_links(tx: &mut Tx, email: &str, network: &str, minute: i64, hour: i64) -> DbResult<LinksUsed> {
    let row = tx
        .load(
            "SELECT
                 (SELECT COUNT(*) FROM (SELECT 1 FROM sign_in_links WHERE email = $1 AND created_at > $3 LIMIT 10) n),
                 (SELECT COUNT(*) FROM (SELECT 1 FROM sign_in_links WHERE email = $1 AND created_at > $4 LIMIT 10) n),
                 (SELECT COUNT(*) FROM (SELECT 1 FROM sign_in_links WHERE network = $2 AND created_at > $4 LIMIT 100) n),
                 (SELECT COUNT(*) FROM (SELECT 1 FROM sign_in_links WHERE created_at > $4 LIMIT 5000) n)",
            &[email.into(), network.into(), minute.into(), hour.into()],
        )
        .await?;
    Ok(LinksUsed { of_address_now: row.int(0)?, of_address: row.int(1)?, of_network: row.int(2)?, of_all: row.int(3)? })
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
