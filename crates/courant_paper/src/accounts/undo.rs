//! An account that somebody stole: since when, and shutting it out.
//!
//! What it did is undone by the feature it was done with; each says of a thing what may become of it ([`Fate`]).

use super::staff::{StaffRefusal, is_last_owner, tell};
use super::{Owner, audit, keys, rows, rows_write};
use anyhow::{Context, Error, Result};
use courant_kit::db::Db;
use std::sync::Arc;

/// What an account did since a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spell {
    /// Row of the account.
    pub account_id: i64,
    /// ms UTC.
    pub since: i64,
}

impl Spell {
    /// Whether something that was done by an account (none: this machine) belongs to it.
    pub fn covers(&self, account_id: Option<i64>, at: i64) -> bool {
        account_id == Some(self.account_id) && at >= self.since
    }
}

/// What may become of something that was done.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// It can be undone.
    Back,
    /// It is as it was before.
    Done,
    /// Somebody of this name changed it since: it is left.
    Kept(String),
    /// No machine can undo it.
    ByHand,
}

/// Keeps an account out, with everything it could come in by: password, second proofs, codes, sessions, and links that
/// nobody followed. Whether any of it was open. At this machine the only owner can be shut out too: `courant people
/// resume` and `link` let them in again.
///
/// # Refuses
/// An account that is not there; one's own; on the desk, the last owner who may come in.
pub async fn shut_out(db: &Db, owner: &Owner, public_id: &str, now: i64) -> Result<Result<bool, StaffRefusal>> {
    let wanted = Arc::new((owner.clone(), public_id.to_owned()));
    db.write::<_, Error, _>(move |tx| {
        let wanted = Arc::clone(&wanted);
        Box::pin(async move {
            let (owner, public_id) = &*wanted;
            audit::hold(tx).await?;
            let Some(account) = rows::find_by_public_id(tx, public_id).await? else {
                return Ok(Err(StaffRefusal::Missing));
            };
            let is_console = owner.actor().account_id().is_none();
            if owner.actor().account_id() == Some(account.id) {
                return Ok(Err(StaffRefusal::Oneself));
            }
            if !is_console && account.suspended_at.is_none() && is_last_owner(tx, &account).await? {
                return Ok(Err(StaffRefusal::LastOwner));
            }
            let is_open = account.suspended_at.is_none();
            if is_open {
                rows_write::save_suspended(tx, account.id, Some(now)).await?;
                tell(tx, owner, &account, "suspend", "suspended", now).await?;
            }
            let has = keys::load(tx, account.id).await?;
            let has_keys = has.password_at.is_some() || has.has_second() || has.recovery_left > 0;
            if has_keys {
                keys::forget(tx, account.id).await?;
                audit::note(tx, owner.actor(), "forget_keys", &account.email, "{}", now).await?;
            }
            rows_write::end_sessions_but(tx, account.id, 0).await?;
            let links = rows_write::end_links(tx, &account.email, now).await?;
            Ok(Ok(is_open || has_keys || links > 0))
        })
    })
    .await
    .context("an account could not be shut out")
}
