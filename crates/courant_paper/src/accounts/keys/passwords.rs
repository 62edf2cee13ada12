//! Passwords of staff. Readers have none.
//!
//! An address that nobody has, or that has no password, is answered as a wrong password is, and after the same work.

use super::tries::{self, Subject};
use super::{Changed, Tried, rows, rows_write};
use crate::accounts::sessions::{self, Arrival, Proof, Session};
use crate::accounts::{Account, Actor, audit, rows as accounts, rows_write as accounts_write, sign_in};
use anyhow::{Context, Error, Result};
use courant_keys::passwords::{HashError, Hasher, Password};
use courant_kit::db::Db;
use courant_kit::key::Key;
use std::sync::Arc;

/// What the key of hashes is derived for.
const PURPOSE: &str = "passwords";

/// The hash of a password, keyed with the paper's own key; none while too many wait.
pub async fn hash(key: &Key, hasher: &Hasher, password: &Password) -> Result<Option<String>> {
    match hasher.hash(password, &key.derive(PURPOSE)).await {
        Ok(hash) => Ok(Some(hash)),
        Err(HashError::Busy) => Ok(None),
        Err(HashError::Broken) => Err(HashError::Broken.into()),
    }
}

/// What somebody typed to come in, and from where.
#[derive(Debug, Clone, Copy)]
pub struct Typed<'a> {
    /// An address.
    pub email: &'a str,
    /// A password.
    pub password: &'a str,
    /// The keyed hash of the network that the request comes from, or empty.
    pub network: &'a str,
}

/// Comes in with an address and a password.
pub async fn enter(db: &Db, key: &Key, hasher: &Hasher, typed: Typed<'_>, arrival: Arrival, now: i64) -> Result<Tried> {
    let address = sign_in::read_address(typed.email).unwrap_or_default();
    let subjects: Vec<Subject> =
        Subject::network(key, typed.network).into_iter().chain([Subject::account(key, "password", &address)]).collect();
    if let Some(until) = tries::take(db, subjects.clone(), now).await? {
        return Ok(Tried::Wait { until });
    }
    let mut tx = db.read().await?;
    let account = accounts::find_by_email(&mut tx, &address).await?;
    let account = account.filter(Account::is_active_staff);
    let hash = match &account {
        Some(account) => rows::find_password(&mut tx, account.id).await?,
        None => None,
    };
    drop(tx);
    let password = Password::typed(typed.password).or_else(|| Password::typed(""));
    let Some(password) = password else { return Ok(Tried::Wrong) };
    match hasher.is_right(&password, hash.as_deref(), &key.derive(PURPOSE)).await {
        Ok(true) => {}
        Ok(false) => return Ok(Tried::Wrong),
        Err(HashError::Busy) => {
            tries::give_back(db, subjects).await?;
            return Ok(Tried::Busy);
        }
        Err(HashError::Broken) => return Err(HashError::Broken.into()),
    }
    let (Some(account), Some(hash)) = (account, hash) else { return Ok(Tried::Wrong) };
    let asked = Arc::new((account, hash, arrival));
    let opened = db
        .write::<_, Error, _>(move |tx| {
            let asked = Arc::clone(&asked);
            Box::pin(async move {
                let (seen, hash, arrival) = &*asked;
                // It may have been suspended, or the password changed, while it was hashed.
                let account = accounts::find(tx, seen.id).await?;
                let account = account.filter(Account::is_active_staff);
                let Some(account) = account else { return Ok(None) };
                if rows::find_password(tx, account.id).await?.as_ref() != Some(hash) {
                    return Ok(None);
                }
                Ok(Some(sessions::open(tx, arrival, &account, Proof::Password, false, now).await?))
            })
        })
        .await
        .context("a session could not be opened")?;
    tries::give_back(db, subjects).await?;
    Ok(opened.map_or(Tried::Wrong, Tried::In))
}

/// Whether somebody may change what they come in by: they came in a moment ago, or know their password.
async fn may_change(
    db: &Db,
    key: &Key,
    hasher: &Hasher,
    session: &Session,
    present: &str,
    now: i64,
) -> Result<Changed<()>> {
    if session.is_fresh(now) {
        return Ok(Changed::Done(()));
    }
    let hash = rows::find_password(&mut db.read().await?, session.account.id).await?;
    let (Some(hash), false) = (hash, present.is_empty()) else { return Ok(Changed::NotFresh) };
    let subjects = vec![Subject::account(key, "password", &session.account.email)];
    if let Some(until) = tries::take(db, subjects.clone(), now).await? {
        return Ok(Changed::Wait { until });
    }
    let Some(password) = Password::typed(present) else { return Ok(Changed::Wrong) };
    match hasher.is_right(&password, Some(&hash), &key.derive(PURPOSE)).await {
        Ok(true) => {
            tries::give_back(db, subjects).await?;
            Ok(Changed::Done(()))
        }
        Ok(false) => Ok(Changed::Wrong),
        Err(HashError::Busy) => {
            tries::give_back(db, subjects).await?;
            Ok(Changed::Busy)
        }
        Err(HashError::Broken) => Err(HashError::Broken.into()),
    }
}

/// Gives the account of a session a password, or another one; every other session of it ends. Whoever did not come in
/// within the last ten minutes has to type the present one.
pub async fn change(
    db: &Db,
    key: &Key,
    hasher: &Hasher,
    session: &Session,
    present: &str,
    new: &Password,
    now: i64,
) -> Result<Changed<()>> {
    match may_change(db, key, hasher, session, present, now).await? {
        Changed::Done(()) => {}
        not => return Ok(not),
    }
    let Some(hash) = hash(key, hasher, new).await? else { return Ok(Changed::Busy) };
    save(db, session, Some(hash), now).await
}

/// Takes the password of a session's account away; every other session of it ends. As [`change`].
pub async fn remove(
    db: &Db,
    key: &Key,
    hasher: &Hasher,
    session: &Session,
    present: &str,
    now: i64,
) -> Result<Changed<()>> {
    match may_change(db, key, hasher, session, present, now).await? {
        Changed::Done(()) => save(db, session, None, now).await,
        not => Ok(not),
    }
}

async fn save(db: &Db, session: &Session, hash: Option<String>, now: i64) -> Result<Changed<()>> {
    let asked = Arc::new((session.id, session.account.clone(), hash));
    db.write::<_, Error, _>(move |tx| {
        let asked = Arc::clone(&asked);
        Box::pin(async move {
            let (session, account, hash): &(i64, Account, Option<String>) = &asked;
            let action = match hash {
                Some(hash) => {
                    rows_write::save_password(tx, account.id, hash, now).await?;
                    "password"
                }
                None => {
                    rows_write::forget_password(tx, account.id).await?;
                    "password_off"
                }
            };
            accounts_write::end_sessions_but(tx, account.id, *session).await?;
            audit::note(tx, &Actor::of(account), action, &account.email, "{}", now).await?;
            Ok(Changed::Done(()))
        })
    })
    .await
    .context("a password could not be changed")
}
