//! The first owner: a paper without one prints a link, and whoever opens that says who they are.
//!
//! A link is good once and for a day, and none is good any more as soon as there is an owner. The store knows the hash of
//! its key only. Each start of the paper makes a new one; those that were printed before stay good for their day.

use super::sessions::{self, Arrival, Opened, Proof};
use super::{Owner, Role, audit, keys, rows, rows_write, sign_in, staff};
use anyhow::{Context, Error, Result};
use courant_kit::db::{Db, Tx};
use courant_kit::key::{fresh_token, hex};
use courant_news::comment::name::read_name;
use sha2::{Digest, Sha256};
use std::sync::Arc;

/// Where links lead.
pub const PATH: &str = "/~first";
/// How long a link is good (ms).
pub const LIFE: i64 = 24 * 3_600_000;

/// Makes a link for the first owner; its path, or none where there is an owner.
pub async fn make_link(db: &Db, now: i64) -> Result<Option<String>> {
    let token = fresh_token()?;
    let path = format!("{PATH}/{token}");
    let key_hash = hash_of(&token);
    let is_made = db
        .write::<_, Error, _>(move |tx| {
            let key_hash = key_hash.clone();
            Box::pin(async move {
                audit::hold(tx).await?;
                if has_owner(tx).await? {
                    return Ok(false);
                }
                rows_write::forget_first_links(tx, now).await?;
                rows_write::insert_first_link(tx, &key_hash, now, now + LIFE).await?;
                Ok(true)
            })
        })
        .await
        .context("a link for the first owner could not be made")?;
    Ok(is_made.then_some(path))
}

/// Whether a link is good. Reads only.
pub async fn is_good(tx: &mut Tx, token: &str, now: i64) -> Result<bool> {
    Ok(rows::has_first_link(tx, &hash_of(token), now).await? && !has_owner(tx).await?)
}

/// What the first owner says of themselves.
#[derive(Debug, Clone)]
pub struct NewOwner {
    email: String,
    name: String,
}

/// Why somebody cannot be the first owner as they say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FirstRefusal {
    /// There is no name, or none that can be one.
    pub of_name: bool,
    /// There is no complete e-mail address.
    pub of_email: bool,
}

impl NewOwner {
    /// From what was typed.
    ///
    /// # Refuses
    /// No name or one that is too long or an address; no complete e-mail address.
    pub fn read(name: &str, email: &str) -> Result<NewOwner, FirstRefusal> {
        let name = read_name(name).ok().filter(|name| !name.is_empty());
        match (name, sign_in::read_address(email)) {
            (Some(name), Some(email)) => Ok(NewOwner { email, name }),
            (name, email) => Err(FirstRefusal { of_name: name.is_none(), of_email: email.is_none() }),
        }
    }
}

/// Uses a link up: makes the owner, with the hash of a password if there is one, and opens their session; none if the
/// link is not good (any more).
pub async fn begin(
    db: &Db,
    token: &str,
    owner: NewOwner,
    password: Option<String>,
    arrival: Arrival,
    now: i64,
) -> Result<Option<Opened>> {
    let asked = Arc::new((hash_of(token), owner, password, arrival));
    db.write::<_, Error, _>(move |tx| {
        let asked = Arc::clone(&asked);
        Box::pin(async move {
            let (key_hash, owner, password, arrival) = &*asked;
            audit::hold(tx).await?;
            if has_owner(tx).await? || !rows_write::use_first_link(tx, key_hash, now).await? {
                return Ok(None);
            }
            let account = staff::account_of(tx, &owner.email, &owner.name, now).await?;
            let console = Owner::of_this_machine();
            if staff::save_role(tx, &console, &account, Role::Owner, now).await?.is_err() {
                return Ok(None);
            }
            if let Some(hash) = password {
                keys::save_password(tx, account.id, hash, now).await?;
            }
            let account = rows::find(tx, account.id).await?.context("an account is there and is not")?;
            Ok(Some(sessions::open(tx, arrival, &account, Proof::First, false, now).await?))
        })
    })
    .await
    .context("the first owner could not be made")
}

async fn has_owner(tx: &mut Tx) -> Result<bool> {
    Ok(rows::count_owners(tx).await?.0 > 0)
}

fn hash_of(token: &str) -> String {
    hex(&Sha256::digest(token))
}
