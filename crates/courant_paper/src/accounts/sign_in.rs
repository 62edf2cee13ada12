//! Signing in by a link: asked for by an address, mailed to it, good once and for half an hour.
//!
//! The store holds the hash of a link's key. The key itself is made of the link's public id and the paper's own
//! key, so whoever mails the link makes it anew ([`link_to_send`]) and nobody who reads the store can.
//! Whether an address has an account changes nothing that can be seen: anybody may ask, and following the
//! link makes the account where there was none.

use super::sessions::{self, Arrival, Opened, Proof};
use super::{audit, next, rows, rows_write};
use anyhow::{Context, Error, Result, bail};
use courant_kit::db::{Db, DbError, Tx};
use courant_kit::key::{Key, fresh_token, hex, is_same};
use courant_kit::outbox;
use courant_news::Event;
use courant_news::comment::name::read_email;
use sha2::{Digest, Sha256};
use std::sync::Arc;
use uuid::Uuid;

/// Where links lead.
pub const PATH: &str = "/~in";
/// How long a link is good, in ms.
pub const LINK_LIFE: i64 = 30 * 60_000;
const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
/// Links an address may be sent in an hour.
const ADDRESS_HOURLY: i64 = 5;
/// Links an address without an account may be sent in a day: anybody may ask for them.
const STRANGER_DAILY: i64 = 10;
/// Links that may be asked for from one network in an hour.
const NETWORK_HOURLY: i64 = 30;
/// Links that may be asked for in all in an hour, but for those of staff.
const HOURLY: i64 = 2_000;

/// What came of asking for a link. Whether one was made is not told: it would say who is known here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// If the limits allow it, a link is on its way.
    Taken,
    /// That is no e-mail address.
    NotAnAddress,
}

/// A link that has to be mailed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// To whom.
    pub email: String,
    /// The link's path on this paper (`/~in/…`); `Settings::absolute` makes the address of it.
    pub path: String,
    /// Until when it is good (ms UTC).
    pub expires_at: i64,
}

/// A link that may be followed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    /// Whom it signs in.
    pub email: String,
    /// Where it leads then.
    pub next: String,
}

/// Somebody who came in, or is halfway.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entered {
    /// Their session.
    pub opened: Opened,
    /// Where the browser is led: a path of this paper.
    pub next: String,
}

/// An address as accounts know it: complete, in lower case.
pub fn read_address(typed: &str) -> Option<String> {
    read_email(typed).ok().flatten().map(|email| email.to_ascii_lowercase())
}

/// The path of a link that was stored.
pub(super) fn path_of(key: &Key, link: &NewLink) -> String {
    format!("{PATH}/{}", key_of(key, &link.public_id))
}

fn key_of(key: &Key, link: &str) -> String {
    let mac = key.mac("sign in", &[link.as_bytes()]);
    mac.get(..32).unwrap_or(&mac).to_owned()
}

fn hash_of(secret: &str) -> String {
    hex(&Sha256::digest(secret))
}

/// Asks for a link to an address; `network` is the keyed hash of the network that asks, or empty. Within the
/// limits the link is stored and [`Event::SignInAsked`] told in the same transaction: whoever mails it calls
/// [`link_to_send`]. An address gets one in a minute and five in an hour, without an account ten in a day.
pub async fn ask(db: &Db, key: &Key, typed: &str, next: &str, network: &str, now: i64) -> Result<Asked> {
    let Some(email) = read_address(typed) else { return Ok(Asked::NotAnAddress) };
    let link = Arc::new(NewLink::new(key, &email, next, network, &(now / MINUTE).to_string(), now));
    db.write::<_, Error, _>(move |tx| {
        let link = Arc::clone(&link);
        Box::pin(async move {
            let since = [now - MINUTE, now - HOUR, now - 24 * HOUR];
            let used = rows::count_links(tx, &link.email, &link.network, since).await?;
            let account = rows::find_by_email(tx, &link.email).await?;
            // However much strangers ask for, staff come to work.
            let is_staff = account.as_ref().is_some_and(|account| account.role.is_staff());
            let is_too_often = used.of_address_now > 0
                || used.of_address >= ADDRESS_HOURLY
                || (used.of_address_today >= STRANGER_DAILY && account.is_none())
                || (!link.network.is_empty() && used.of_network >= NETWORK_HOURLY)
                || (used.of_all >= HOURLY && !is_staff);
            if is_too_often || !rows_write::insert_link(tx, &link).await? {
                return Ok(Asked::Taken);
            }
            let event = Event::SignInAsked { link: link.public_id.clone() };
            outbox::push(tx, event.name(), &event.to_json(), now).await?;
            Ok(Asked::Taken)
        })
    })
    .await
    .context("a link to sign in with could not be made")
}

/// Makes a link for whoever sits at this machine, outside all limits; its path. Nothing is mailed.
///
/// # Refuses
/// An address without an account.
pub async fn make_link(db: &Db, key: &Key, typed: &str, next: &str, now: i64) -> Result<String> {
    let Some(email) = read_address(typed) else { bail!("{typed:?} is not a complete e-mail address") };
    let link = Arc::new(NewLink::new(key, &email, next, "", &fresh_token()?, now));
    let path = path_of(key, &link);
    db.write::<_, Error, _>(move |tx| {
        let link = Arc::clone(&link);
        Box::pin(async move {
            if rows::find_by_email(tx, &link.email).await?.is_none() {
                bail!("{} has no account: `courant people add` makes one", link.email);
            }
            rows_write::insert_link(tx, &link).await?;
            let owner = super::Owner::of_this_machine();
            audit::note(tx, owner.actor(), "link", &link.email, "{}", now).await?;
            Ok(())
        })
    })
    .await?;
    Ok(path)
}

/// What has to be mailed for a link that was asked for; none once it was used or its time is over.
pub async fn link_to_send(tx: &mut Tx, key: &Key, link: &str, now: i64) -> Result<Option<Letter>> {
    let Some(found) = rows::find_link(tx, link).await? else { return Ok(None) };
    let secret = key_of(key, link);
    // Made with another key than the paper has now: nothing could follow it.
    let is_ours = is_same(&hash_of(&secret), &found.key_hash);
    let is_good = is_ours && found.used_at.is_none() && found.expires_at > now;
    Ok(is_good.then(|| Letter { email: found.email, path: format!("{PATH}/{secret}"), expires_at: found.expires_at }))
}

/// Whom a link signs in, and where it leads; none if it is not good (any more). Reads only: mail scanners open links.
pub async fn find_offered(tx: &mut Tx, secret: &str, now: i64) -> Result<Option<Offered>> {
    let found = rows::find_link_by_key(tx, &hash_of(secret)).await?;
    let found = found.filter(|link| link.used_at.is_none() && link.expires_at > now);
    Ok(found.map(|link| Offered { email: link.email, next: next::safe(&link.next).to_owned() }))
}

/// Uses a link up and opens a session; none if it is not good (any more), or the account may not come in.
pub async fn enter(db: &Db, secret: &str, arrival: Arrival, now: i64) -> Result<Option<Entered>> {
    let asked = Arc::new((hash_of(secret), arrival));
    db.write::<_, Error, _>(move |tx| {
        let asked = Arc::clone(&asked);
        Box::pin(async move {
            let (key_hash, arrival) = &*asked;
            let Some((email, next)) = rows_write::use_link(tx, key_hash, now).await? else { return Ok(None) };
            rows_write::confirm_account(tx, &Uuid::now_v7().to_string(), &email, now).await?;
            let account = rows::find_by_email(tx, &email).await?.context("an account is there and is not")?;
            if account.suspended_at.is_some() {
                return Ok(None);
            }
            let opened = sessions::open(tx, arrival, &account, Proof::Link, false, now).await?;
            Ok(Some(Entered { opened, next: next::safe(&next).to_owned() }))
        })
    })
    .await
    .context("a session could not be opened")
}

/// Forgets links that were made a day ago and sessions that are over.
pub async fn forget(db: &Db, now: i64) -> Result<(), DbError> {
    db.write::<_, DbError, _>(move |tx| Box::pin(rows_write::forget(tx, now - 24 * HOUR, now))).await
}

/// A link as it is stored.
#[derive(Debug)]
pub struct NewLink {
    /// Id that may be shown.
    pub public_id: String,
    /// SHA-256 of its key.
    pub key_hash: String,
    /// One for an address in a minute.
    pub once: String,
    /// Whom it signs in.
    pub email: String,
    /// Where it leads then.
    pub next: String,
    /// Keyed hash of the network that asked.
    pub network: String,
    /// ms UTC.
    pub created_at: i64,
    /// ms UTC.
    pub expires_at: i64,
}

impl NewLink {
    /// A link of an address to a path; `moment` is what it is the only one for.
    pub(super) fn new(key: &Key, email: &str, next: &str, network: &str, moment: &str, now: i64) -> NewLink {
        // Not a number that counts up: a copy of the store that was put back would make the same keys again.
        let public_id = Uuid::now_v7().to_string();
        NewLink {
            key_hash: hash_of(&key_of(key, &public_id)),
            public_id,
            once: format!("{email} {moment}"),
            email: email.to_owned(),
            next: next::safe(next).to_owned(),
            network: network.to_owned(),
            created_at: now,
            expires_at: now + LINK_LIFE,
        }
    }
}
