//! Six digits from a program, and codes on paper: the second proof of staff.
//!
//! A program's secret is sealed with the paper's own key for one account; no step of it counts twice. Codes on paper are
//! made with the first second proof, shown once, and stored as keyed hashes.

use super::tries::{self, Subject};
use super::{Changed, Tried, rows, rows_write};
use crate::accounts::sessions::{self, Arrival, Half, Session};
use crate::accounts::{Account, Actor, audit, rows as accounts};
use anyhow::{Context, Error, Result};
use courant_keys::codes::{Secret, read_recovery_code, recovery_codes};
use courant_kit::db::{Db, Tx};
use courant_kit::key::Key;
use std::sync::Arc;

/// What secrets are sealed for.
const PURPOSE: &str = "codes";

fn sealed_secret(key: &Key, account: &Account, sealed: &str) -> Option<Secret> {
    let bytes = key.unseal(PURPOSE, &account.public_id, sealed)?;
    Secret::from_bytes(&bytes)
}

fn hash_of(key: &Key, account: &Account, plain: &str) -> String {
    key.mac("recovery code", &[account.public_id.as_bytes(), plain.as_bytes()])
}

/// Makes a secret that a program has still to prove it works with; one that was made before and never proved is gone.
pub async fn begin(db: &Db, key: &Key, session: &Session, now: i64) -> Result<Changed<()>> {
    if !session.is_fresh(now) {
        return Ok(Changed::NotFresh);
    }
    let account_id = session.account.id;
    let sealed = Arc::new(key.seal(PURPOSE, &session.account.public_id, Secret::fresh()?.bytes())?);
    db.write::<_, Error, _>(move |tx| {
        let sealed = Arc::clone(&sealed);
        Box::pin(async move { Ok(rows_write::save_code_maker(tx, account_id, &sealed, now).await?) })
    })
    .await
    .context("a secret could not be stored")?;
    Ok(Changed::Done(()))
}

/// The secret that a program has still to prove it works with; none where there is none, or one works already.
pub async fn find_begun(tx: &mut Tx, key: &Key, account: &Account) -> Result<Option<Secret>> {
    let maker = rows::find_code_maker(tx, account.id).await?.filter(|maker| maker.confirmed_at.is_none());
    Ok(maker.and_then(|maker| sealed_secret(key, account, &maker.sealed)))
}

/// Has a program prove that it works: from then on nobody comes in without. New codes for paper, if there were none.
pub async fn confirm(
    db: &Db,
    key: &Key,
    session: &Session,
    typed: &str,
    now: i64,
) -> Result<Changed<Option<Vec<String>>>> {
    if !session.is_fresh(now) {
        return Ok(Changed::NotFresh);
    }
    let account = Arc::new(session.account.clone());
    let maker = rows::find_code_maker(&mut db.read().await?, account.id).await?;
    let secret = maker.as_ref().and_then(|maker| sealed_secret(key, &account, &maker.sealed));
    let step = maker.zip(secret).and_then(|(maker, secret)| secret.step_of(typed, maker.last_step, now));
    let Some(step) = step else { return Ok(Changed::Wrong) };
    let fresh = fresh_codes(key, &account)?;
    let (plain, hashes) = (fresh.0, Arc::new(fresh.1));
    let has_new = db
        .write::<_, Error, _>(move |tx| {
            let (account, hashes) = (Arc::clone(&account), Arc::clone(&hashes));
            Box::pin(async move {
                if !rows_write::use_step(tx, account.id, step).await? {
                    return Ok(None);
                }
                rows_write::confirm_code_maker(tx, account.id, now).await?;
                audit::note(tx, &Actor::of(&account), "codes", &account.email, "{}", now).await?;
                Ok(Some(give_paper(tx, &account, &hashes, now).await?))
            })
        })
        .await
        .context("a program could not be taken")?;
    Ok(match has_new {
        Some(has_new) => Changed::Done(has_new.then_some(plain)),
        None => Changed::Wrong,
    })
}

/// Codes for paper, and the hashes of them.
pub(super) fn fresh_codes(key: &Key, account: &Account) -> Result<(Vec<String>, Vec<String>)> {
    let plain = recovery_codes()?;
    let hashes = plain.iter().filter_map(|code| read_recovery_code(code)).map(|code| hash_of(key, account, &code));
    let hashes = hashes.collect();
    Ok((plain, hashes))
}

/// Stores codes for paper where there are none left; whether it did.
pub(super) async fn give_paper(tx: &mut Tx, account: &Account, hashes: &[String], now: i64) -> Result<bool> {
    if rows::count_recovery_codes(tx, account.id).await? > 0 {
        return Ok(false);
    }
    rows_write::replace_recovery_codes(tx, account.id, hashes, now).await?;
    Ok(true)
}

/// New codes for paper in the place of all there were.
pub async fn renew_paper(db: &Db, key: &Key, session: &Session, now: i64) -> Result<Changed<Option<Vec<String>>>> {
    if !session.is_fresh(now) {
        return Ok(Changed::NotFresh);
    }
    let account = Arc::new(session.account.clone());
    let fresh = fresh_codes(key, &account)?;
    let (plain, hashes) = (fresh.0, Arc::new(fresh.1));
    db.write::<_, Error, _>(move |tx| {
        let (account, hashes) = (Arc::clone(&account), Arc::clone(&hashes));
        Box::pin(async move {
            rows_write::replace_recovery_codes(tx, account.id, &hashes, now).await?;
            audit::note(tx, &Actor::of(&account), "recovery_codes", &account.email, "{}", now).await?;
            Ok(())
        })
    })
    .await
    .context("codes could not be made")?;
    Ok(Changed::Done(Some(plain)))
}

/// Takes the program away.
pub async fn remove(db: &Db, session: &Session, now: i64) -> Result<Changed<()>> {
    if !session.is_fresh(now) {
        return Ok(Changed::NotFresh);
    }
    let account = Arc::new(session.account.clone());
    db.write::<_, Error, _>(move |tx| {
        let account = Arc::clone(&account);
        Box::pin(async move {
            rows_write::forget_codes(tx, account.id).await?;
            audit::note(tx, &Actor::of(&account), "codes_off", &account.email, "{}", now).await?;
            Ok(Changed::Done(()))
        })
    })
    .await
    .context("a program could not be taken away")
}

/// Makes half a session a whole one, with six digits or a code on paper.
pub async fn complete(db: &Db, key: &Key, half: Half, typed: &str, arrival: Arrival, now: i64) -> Result<Tried> {
    let account = half.account().clone();
    let subjects = vec![Subject::account(key, "code", &account.public_id)];
    if let Some(until) = tries::take(db, subjects.clone(), now).await? {
        return Ok(Tried::Wait { until });
    }
    let maker = rows::find_code_maker(&mut db.read().await?, account.id).await?;
    let maker = maker.filter(|maker| maker.confirmed_at.is_some());
    let secret = maker.as_ref().and_then(|maker| sealed_secret(key, &account, &maker.sealed));
    let step = maker.zip(secret).and_then(|(maker, secret)| secret.step_of(typed, maker.last_step, now));
    let paper = read_recovery_code(typed).map(|plain| hash_of(key, &account, &plain));
    let asked = Arc::new((half, step, paper, arrival));
    let opened = db
        .write::<_, Error, _>(move |tx| {
            let asked = Arc::clone(&asked);
            Box::pin(async move {
                let (half, step, paper, arrival) = &*asked;
                // The half may have ended, or the account been suspended, meanwhile.
                let Some(session) = accounts::find_session(tx, &half.0.key_hash, true).await? else { return Ok(None) };
                if !session.is_good(now) {
                    return Ok(None);
                }
                let account = &session.account;
                let is_right = match (step, paper) {
                    (Some(step), _) => rows_write::use_step(tx, account.id, *step).await?,
                    (None, Some(hash)) => rows_write::use_recovery_code(tx, account.id, hash, now).await?,
                    (None, None) => false,
                };
                if !is_right {
                    return Ok(None);
                }
                if step.is_none() {
                    audit::note(tx, &Actor::of(account), "recovery_code", &account.email, "{}", now).await?;
                }
                Ok(Some(sessions::open(tx, arrival, account, session.proof, true, now).await?))
            })
        })
        .await
        .context("a session could not be completed")?;
    let Some(opened) = opened else { return Ok(Tried::Wrong) };
    tries::give_back(db, subjects).await?;
    Ok(Tried::In(opened))
}
