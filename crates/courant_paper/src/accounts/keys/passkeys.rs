//! Passkeys of staff: made by whoever is signed in, and enough to come in by.
//!
//! What a browser is asked goes out with the page, sealed for one purpose and ten minutes, and comes back with the
//! answer: nothing is stored until something is right, and then also that the challenge was answered.

use super::{Changed, MOST_PASSKEYS, Tried, codes, rows, rows_write};
use crate::accounts::sessions::{self, Arrival, Proof, Session};
use crate::accounts::{Account, Actor, audit, rows as accounts};
use crate::settings::Settings;
use anyhow::{Context, Error, Result};
use courant_keys::passkeys::{PasskeyError, Question, Site, Stored};
use courant_kit::db::{Db, Tx};
use courant_kit::key::{Key, hex};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::sync::Arc;
use uuid::Uuid;

/// How long an answer may take (ms).
const LIFE: i64 = 10 * 60_000;
/// What questions are sealed for.
const PURPOSE: &str = "passkeys";
/// Whom a question to come in is about.
const ANYBODY: &str = "anybody";
/// Longest name of a passkey, in characters.
const NAME: usize = 60;

/// What a page holds for the script that asks the browser.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Asked {
    /// JSON for `navigator.credentials`.
    pub options: String,
    /// What has to come back with the answer.
    pub sealed: String,
}

#[derive(Serialize, Deserialize)]
struct Sealed {
    asked: String,
    expires_at: i64,
}

fn seal(key: &Key, about: &str, question: Question, now: i64) -> Result<Asked> {
    let inside = serde_json::to_vec(&Sealed { asked: question.asked, expires_at: now + LIFE })?;
    Ok(Asked { options: question.options, sealed: key.seal(PURPOSE, about, &inside)? })
}

fn unseal(key: &Key, about: &str, sealed: &str, now: i64) -> Option<Sealed> {
    let inside = key.unseal(PURPOSE, about, sealed)?;
    let sealed: Sealed = serde_json::from_slice(&inside).ok()?;
    (sealed.expires_at > now).then_some(sealed)
}

/// The site of a paper; none where browsers give its address no passkeys.
pub fn site_of(settings: &Settings) -> Option<Site> {
    Site::new(&settings.address, &settings.name).ok()
}

/// Asks for a new passkey of an account.
pub async fn ask_to_register(tx: &mut Tx, key: &Key, site: &Site, account: &Account, now: i64) -> Result<Asked> {
    let known: Vec<String> = rows::list_passkeys(tx, account.id).await?.into_iter().map(|one| one.credential).collect();
    let id = Uuid::parse_str(&account.public_id).context("an account's id is none")?;
    let question = site.ask_to_register(id, &account.email, account.shown_name(), &known)?;
    seal(key, &account.public_id, question, now)
}

/// Takes the passkey that a browser made; codes for paper, if it is the first second proof.
pub async fn register(
    db: &Db,
    key: &Key,
    site: &Site,
    session: &Session,
    (sealed, answer, name): (&str, &str, &str),
    now: i64,
) -> Result<Changed<Option<Vec<String>>>> {
    if !session.is_fresh(now) {
        return Ok(Changed::NotFresh);
    }
    let account = session.account.clone();
    let Some(sealed) = unseal(key, &account.public_id, sealed, now) else { return Ok(Changed::Wrong) };
    let Ok(stored) = site.register(&sealed.asked, answer) else { return Ok(Changed::Wrong) };
    let name: String = name.chars().filter(|letter| !letter.is_control()).take(NAME).collect();
    let (plain, hashes) = codes::fresh_codes(key, &account)?;
    let asked = Arc::new((account, stored, name.trim().to_owned(), sealed, hashes));
    let has_new = db
        .write::<_, Error, _>(move |tx| {
            let asked = Arc::clone(&asked);
            Box::pin(async move {
                let (account, stored, name, sealed, hashes): &(Account, Stored, String, Sealed, Vec<String>) = &asked;
                if !rows_write::spend(tx, &hash_of(&sealed.asked), sealed.expires_at).await? {
                    return Ok(None);
                }
                let is_full = rows::list_passkeys(tx, account.id).await?.len() as i64 >= MOST_PASSKEYS;
                let id = Uuid::now_v7().to_string();
                if is_full || !rows_write::insert_passkey(tx, &id, account.id, name, stored, now).await? {
                    return Ok(None);
                }
                let detail = serde_json::json!({ "name": name }).to_string();
                audit::note(tx, &Actor::of(account), "passkey", &account.email, &detail, now).await?;
                Ok(Some(codes::give_paper(tx, account, hashes, now).await?))
            })
        })
        .await
        .context("a passkey could not be stored")?;
    Ok(match has_new {
        Some(has_new) => Changed::Done(has_new.then_some(plain)),
        None => Changed::Wrong,
    })
}

/// Asks for any passkey of this paper.
pub fn ask_to_enter(key: &Key, site: &Site, now: i64) -> Result<Asked> {
    seal(key, ANYBODY, site.ask_to_enter()?, now)
}

/// Comes in by a passkey. One that counted backwards is noted, and lets nobody in.
pub async fn enter(
    db: &Db,
    key: &Key,
    site: &Site,
    (sealed, answer): (&str, &str),
    arrival: Arrival,
    now: i64,
) -> Result<Tried> {
    let Some(sealed) = unseal(key, ANYBODY, sealed, now) else { return Ok(Tried::Wrong) };
    let Ok(claim) = site.claim(answer) else { return Ok(Tried::Wrong) };
    let mut tx = db.read().await?;
    let account = accounts::find_by_public_id(&mut tx, &claim.account.to_string()).await?;
    let Some(account) = account else { return Ok(Tried::Wrong) };
    let passkey = rows::find_passkey(&mut tx, account.id, &claim.credential_id).await?;
    // An answer that comes twice counts as often as before: that is no copy.
    if rows::is_spent(&mut tx, &hash_of(&sealed.asked)).await? {
        return Ok(Tried::Wrong);
    }
    drop(tx);
    let Some(passkey) = passkey else { return Ok(Tried::Wrong) };
    let credential = match site.enter(&sealed.asked, answer, &passkey.credential) {
        Ok(credential) => credential,
        Err(error) => {
            if error == PasskeyError::Copied {
                note_copied(db, account, passkey.name, now).await?;
            }
            return Ok(Tried::Wrong);
        }
    };
    let asked = Arc::new((account.id, claim.credential_id, credential, sealed, arrival));
    let opened = db
        .write::<_, Error, _>(move |tx| {
            let asked = Arc::clone(&asked);
            Box::pin(async move {
                let (account_id, credential_id, credential, sealed, arrival) = &*asked;
                let account = accounts::find(tx, *account_id).await?;
                let account = account.filter(Account::is_active_staff);
                let Some(account) = account else { return Ok(None) };
                let Some(passkey) = rows::find_passkey(tx, account.id, credential_id).await? else { return Ok(None) };
                if !rows_write::spend(tx, &hash_of(&sealed.asked), sealed.expires_at).await? {
                    return Ok(None);
                }
                rows_write::save_passkey(tx, passkey.id, credential, now).await?;
                Ok(Some(sessions::open(tx, arrival, &account, Proof::Passkey, true, now).await?))
            })
        })
        .await
        .context("a session could not be opened")?;
    Ok(opened.map_or(Tried::Wrong, Tried::In))
}

async fn note_copied(db: &Db, account: Account, name: String, now: i64) -> Result<()> {
    let asked = Arc::new((account, serde_json::json!({ "name": name }).to_string()));
    db.write::<_, Error, _>(move |tx| {
        let asked = Arc::clone(&asked);
        Box::pin(async move {
            let (account, detail) = &*asked;
            Ok(audit::note(tx, &Actor::of(account), "passkey_copied", &account.email, detail, now).await?)
        })
    })
    .await
    .context("that a passkey counted backwards could not be noted")
}

/// Takes a passkey away.
pub async fn remove(db: &Db, session: &Session, passkey: &str, now: i64) -> Result<Changed<()>> {
    if !session.is_fresh(now) {
        return Ok(Changed::NotFresh);
    }
    let asked = Arc::new((session.account.clone(), passkey.to_owned()));
    db.write::<_, Error, _>(move |tx| {
        let asked = Arc::clone(&asked);
        Box::pin(async move {
            let (account, passkey) = &*asked;
            if let Some(name) = rows_write::forget_passkey(tx, account.id, passkey).await? {
                let detail = serde_json::json!({ "name": name }).to_string();
                audit::note(tx, &Actor::of(account), "passkey_off", &account.email, &detail, now).await?;
            }
            Ok(Changed::Done(()))
        })
    })
    .await
    .context("a passkey could not be taken away")
}

fn hash_of(asked: &str) -> String {
    hex(&Sha256::digest(asked))
}
