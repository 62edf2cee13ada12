//! Who is staff: accounts that an owner makes, invites and gives roles. Each change is noted in the audit and told in the
//! outbox, so that nobody comes to the staff unseen, and ends the sessions of whom it is about.

use super::sign_in::{self, NewLink};
use super::{Account, Owner, Role, audit, kept, keys, rows, rows_write};
use crate::people;
use crate::settings::{self, Settings};
use anyhow::{Context, Error, Result, bail};
use courant_kit::db::{Db, Tx};
use courant_kit::key::{Key, fresh_token};
use courant_kit::outbox;
use courant_news::Event;
use courant_news::comment::name::read_name;
use serde_json::json;
use std::collections::HashMap;
use std::sync::Arc;
use uuid::Uuid;

/// How long an invitation is good (ms).
pub const INVITATION_LIFE: i64 = 3 * 24 * 3_600_000;
/// Where an invitation leads.
const WELCOME: &str = "/~me/keys";

/// Why somebody of the staff stays what they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StaffRefusal {
    /// No complete e-mail address.
    #[error("that is not a complete e-mail address")]
    NotAnAddress,
    /// The name is too long or is a web address.
    #[error("that cannot be a name: it is too long, or an address")]
    NotAName,
    /// Whoever is invited must get a role of the staff.
    #[error("readers are not invited")]
    NotARole,
    /// It has a role already.
    #[error("they are in the staff already")]
    AlreadyStaff,
    /// There is no such account.
    #[error("there is no such account: `courant people add` makes one")]
    Missing,
    /// Nobody else could say who is staff.
    #[error("they are the only owner: make another one first")]
    LastOwner,
    /// There is no such person.
    #[error("the paper has no such person")]
    NoSuchPerson,
    /// Nobody shuts themselves out.
    #[error("that is their own account")]
    Oneself,
}

/// What changes for somebody of the staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// What they may do; [`Role::Reader`] takes them out of the staff, with everything they could come in by.
    Role(Role),
    /// They may not come in, until they may again.
    Suspend,
    /// They may come in again.
    Resume,
    /// Password, six digits, passkeys and recovery codes go: they come in by a mailed link and begin anew.
    ForgetKeys,
    /// Whom of the paper's people readers know them as.
    Person(Option<i64>),
}

/// Somebody who was invited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invited {
    /// To whom the letter goes.
    pub email: String,
    /// The link's path on this paper: for handing it over where no mail goes. It is not told again.
    pub path: String,
}

/// Makes an account with a role, or gives a role (and a name, unless that is empty) to the one there is; whether
/// the role is another than before.
///
/// # Refuses
/// What is no e-mail address; a name that is too long or is a web address; to take its role from the last owner.
pub async fn add(db: &Db, owner: &Owner, email: &str, role: Role, name: &str, now: i64) -> Result<bool> {
    let (email, name) = match read(email, name) {
        Ok(read) => read,
        Err(refusal) => bail!("{email:?}, {name:?}: {refusal}"),
    };
    let wanted = Arc::new((owner.clone(), email, name));
    db.write::<_, Error, _>(move |tx| {
        let wanted = Arc::clone(&wanted);
        Box::pin(async move {
            let (owner, email, name) = &*wanted;
            audit::hold(tx).await?;
            let account = account_of(tx, email, name, now).await?;
            match save_role(tx, owner, &account, role, now).await? {
                Ok(is_new) => Ok(is_new),
                Err(refusal) => bail!("{email}: {refusal}"),
            }
        })
    })
    .await
}

/// Makes an account with a role, and a link that its holder comes in by within three days. A letter with it is on its way
/// where the paper sends mail.
///
/// # Refuses
/// What is no e-mail address or no name; somebody who is staff already.
pub async fn invite(
    db: &Db,
    key: &Key,
    owner: &Owner,
    email: &str,
    role: Role,
    name: &str,
    now: i64,
) -> Result<Result<Invited, StaffRefusal>> {
    let (email, name) = match read(email, name) {
        Ok(read) => read,
        Err(refusal) => return Ok(Err(refusal)),
    };
    if !role.is_staff() {
        return Ok(Err(StaffRefusal::NotARole));
    }
    let (link, invited) = invitation(key, &email, now)?;
    let wanted = Arc::new((owner.clone(), email, name, link));
    let refused = db
        .write::<_, Error, _>(move |tx| {
            let wanted = Arc::clone(&wanted);
            Box::pin(async move {
                let (owner, email, name, link) = &*wanted;
                audit::hold(tx).await?;
                if rows::find_by_email(tx, email).await?.is_some_and(|account| account.role.is_staff()) {
                    return Ok(Some(StaffRefusal::AlreadyStaff));
                }
                let account = account_of(tx, email, name, now).await?;
                if let Err(refusal) = save_role(tx, owner, &account, role, now).await? {
                    return Ok(Some(refusal));
                }
                save_invitation(tx, owner, link, role, now).await?;
                Ok(None)
            })
        })
        .await
        .context("nobody could be invited")?;
    Ok(match refused {
        Some(refusal) => Err(refusal),
        None => Ok(invited),
    })
}

/// Invites somebody of the staff again who never came in: by a new link, the old ones end.
///
/// # Refuses
/// Whoever is no staff, may not come in, or has come in before.
pub async fn invite_again(
    db: &Db,
    key: &Key,
    owner: &Owner,
    public_id: &str,
    now: i64,
) -> Result<Result<Invited, StaffRefusal>> {
    let Some(account) = rows::find_by_public_id(&mut db.read().await?, public_id).await? else {
        return Ok(Err(StaffRefusal::Missing));
    };
    let (link, invited) = invitation(key, &account.email, now)?;
    let wanted = Arc::new((owner.clone(), account.id, link));
    let refused = db
        .write::<_, Error, _>(move |tx| {
            let wanted = Arc::clone(&wanted);
            Box::pin(async move {
                let (owner, id, link) = &*wanted;
                audit::hold(tx).await?;
                let account = rows::find(tx, *id).await?.filter(Account::is_active_staff);
                let Some(account) = account else { return Ok(Some(StaffRefusal::Missing)) };
                if account.confirmed_at.is_some() {
                    return Ok(Some(StaffRefusal::AlreadyStaff));
                }
                rows_write::end_links(tx, &account.email, now).await?;
                save_invitation(tx, owner, link, account.role, now).await?;
                Ok(None)
            })
        })
        .await
        .context("nobody could be invited again")?;
    Ok(match refused {
        Some(refusal) => Err(refusal),
        None => Ok(invited),
    })
}

/// A link for somebody who is invited, and what is told of it.
fn invitation(key: &Key, email: &str, now: i64) -> Result<(NewLink, Invited)> {
    let link = NewLink::new(key, email, WELCOME, "", &fresh_token()?, now);
    let link = NewLink { expires_at: now + INVITATION_LIFE, ..link };
    let invited = Invited { email: email.to_owned(), path: sign_in::path_of(key, &link) };
    Ok((link, invited))
}

async fn save_invitation(tx: &mut Tx, owner: &Owner, link: &NewLink, role: Role, now: i64) -> Result<()> {
    rows_write::insert_link(tx, link).await?;
    let detail = json!({ "role": role.word() }).to_string();
    audit::note(tx, owner.actor(), "invite", &link.email, &detail, now).await?;
    let event = Event::StaffInvited { link: link.public_id.clone(), by: owner.actor().name().to_owned() };
    Ok(outbox::push(tx, event.name(), &event.to_json(), now).await.map(drop)?)
}

/// Gives an account another role; whether it is another than before. A change ends all sessions of the account.
///
/// # Refuses
/// An address without an account; to take its role from the last owner.
pub async fn change_role(db: &Db, owner: &Owner, email: &str, role: Role, now: i64) -> Result<bool> {
    change_of(db, owner, email, Change::Role(role), now).await
}

/// Changes something for an account by its address, for whoever sits at this machine; whether it is another than before.
///
/// # Refuses
/// As [`change`].
pub async fn change_of(db: &Db, owner: &Owner, email: &str, change: Change, now: i64) -> Result<bool> {
    let Some(address) = sign_in::read_address(email) else { bail!("{email:?} is not a complete e-mail address") };
    let Some(account) = rows::find_by_email(&mut db.read().await?, &address).await? else {
        bail!("{email}: {}", StaffRefusal::Missing);
    };
    match self::change(db, owner, &account.public_id, change, now).await? {
        Ok(is_new) => Ok(is_new),
        Err(refusal) => bail!("{email}: {refusal}"),
    }
}

/// Changes something for an account by the id that may be shown; whether it is another than before.
///
/// # Refuses
/// See [`StaffRefusal`].
pub async fn change(
    db: &Db,
    owner: &Owner,
    public_id: &str,
    change: Change,
    now: i64,
) -> Result<Result<bool, StaffRefusal>> {
    let wanted = Arc::new((owner.clone(), public_id.to_owned(), change));
    db.write::<_, Error, _>(move |tx| {
        let wanted = Arc::clone(&wanted);
        Box::pin(async move {
            let (owner, public_id, change) = &*wanted;
            audit::hold(tx).await?;
            let Some(account) = rows::find_by_public_id(tx, public_id).await? else {
                return Ok(Err(StaffRefusal::Missing));
            };
            make(tx, owner, &account, change, now).await
        })
    })
    .await
    .context("an account could not be changed")
}

async fn make(
    tx: &mut Tx,
    owner: &Owner,
    account: &Account,
    change: &Change,
    now: i64,
) -> Result<Result<bool, StaffRefusal>> {
    let is_suspended = account.suspended_at.is_some();
    match change {
        Change::Role(role) => return save_role(tx, owner, account, *role, now).await,
        Change::Suspend if is_suspended => return Ok(Ok(false)),
        Change::Resume if !is_suspended => return Ok(Ok(false)),
        Change::Suspend => {
            if is_last_owner(tx, account).await? {
                return Ok(Err(StaffRefusal::LastOwner));
            }
            rows_write::save_suspended(tx, account.id, Some(now)).await?;
            tell(tx, owner, account, "suspend", "suspended", now).await?;
        }
        Change::Resume => {
            rows_write::save_suspended(tx, account.id, None).await?;
            tell(tx, owner, account, "resume", "resumed", now).await?;
        }
        Change::ForgetKeys => {
            keys::forget(tx, account.id).await?;
            tell(tx, owner, account, "forget_keys", "reset", now).await?;
        }
        Change::Person(person_id) => {
            if account.person_id == *person_id {
                return Ok(Ok(false));
            }
            let slug = match person_id {
                Some(id) => match people::rows::find(tx, *id).await? {
                    Some(person) => person.slug,
                    None => return Ok(Err(StaffRefusal::NoSuchPerson)),
                },
                None => String::new(),
            };
            rows_write::save_person(tx, account.id, *person_id).await?;
            let is = kept::mark(person_id.as_ref());
            let detail = kept::detail(json!({ "person": slug }), account.id, account.person_id.as_ref(), is);
            audit::note(tx, owner.actor(), "byline", &account.email, &detail.to_string(), now).await?;
            return Ok(Ok(true));
        }
    }
    rows_write::end_sessions_but(tx, account.id, 0).await?;
    Ok(Ok(true))
}

/// Notes a change that is no change of a role, and tells the owners of it.
pub(super) async fn tell(
    tx: &mut Tx,
    owner: &Owner,
    account: &Account,
    action: &str,
    to: &str,
    now: i64,
) -> Result<()> {
    audit::note(tx, owner.actor(), action, &account.email, "{}", now).await?;
    let from = account.role.word().to_owned();
    let event = Event::StaffChanged { account_id: account.id, from, to: to.to_owned() };
    Ok(outbox::push(tx, event.name(), &event.to_json(), now).await.map(drop)?)
}

/// Says whether staff need a second proof before the desk opens for them.
pub async fn ask_second_proof(db: &Db, owner: &Owner, is_asked: bool, now: i64) -> Result<()> {
    let owner = Arc::new(owner.clone());
    db.write::<_, Error, _>(move |tx| {
        let owner = Arc::clone(&owner);
        Box::pin(async move {
            let settings = settings::find(tx).await?.context("there is no paper")?;
            if settings.staff_second_proof == is_asked {
                return Ok(());
            }
            settings::save(tx, &Settings { staff_second_proof: is_asked, ..settings }).await?;
            let action = if is_asked { "second_proof_on" } else { "second_proof_off" };
            audit::note(tx, owner.actor(), action, "", "{}", now).await?;
            let event = Event::SettingsChanged;
            Ok(outbox::push(tx, event.name(), &event.to_json(), now).await.map(drop)?)
        })
    })
    .await
    .context("the settings could not be changed")
}

/// Everybody who is staff, owners first.
pub async fn list(db: &Db, most: i64) -> Result<Vec<Account>> {
    let mut staff = rows::list_staff(&mut db.read().await?, most).await?;
    staff.sort_by(|a, b| b.role.cmp(&a.role).then_with(|| a.email.cmp(&b.email)));
    Ok(staff)
}

/// How many browsers each of the staff is signed in with.
pub async fn count_sessions(tx: &mut Tx, now: i64) -> Result<HashMap<i64, i64>> {
    Ok(rows::count_sessions(tx, now, super::sessions::idle(Role::Owner)).await?)
}

/// The account of an address, made where there is none; a name that is given counts.
pub(super) async fn account_of(tx: &mut Tx, email: &str, name: &str, now: i64) -> Result<Account> {
    rows_write::insert_account(tx, &Uuid::now_v7().to_string(), email, name, now).await?;
    let account = rows::find_by_email(tx, email).await?.context("an account is there and is not")?;
    if !name.is_empty() && account.name != name {
        rows_write::save_name(tx, account.id, name).await?;
        return Ok(Account { name: name.to_owned(), ..account });
    }
    Ok(account)
}

/// Whether nobody but this account may say who is staff. The audit is held, so this stays true.
pub(super) async fn is_last_owner(tx: &mut Tx, account: &Account) -> Result<bool> {
    let (_, active) = rows::count_owners(tx).await?;
    Ok(account.role == Role::Owner && active < if account.suspended_at.is_some() { 1 } else { 2 })
}

/// Gives an account another role; whether it is another than before.
pub(super) async fn save_role(
    tx: &mut Tx,
    owner: &Owner,
    account: &Account,
    role: Role,
    now: i64,
) -> Result<Result<bool, StaffRefusal>> {
    if account.role == role {
        return Ok(Ok(false));
    }
    if is_last_owner(tx, account).await? {
        return Ok(Err(StaffRefusal::LastOwner));
    }
    rows_write::save_role(tx, account.id, role.word()).await?;
    rows_write::end_sessions_but(tx, account.id, 0).await?;
    if role == Role::Owner {
        rows_write::forget_first_links(tx, i64::MAX).await?;
    }
    if !role.is_staff() {
        // Whoever comes back later begins anew.
        keys::forget(tx, account.id).await?;
        rows_write::save_suspended(tx, account.id, None).await?;
        rows_write::save_person(tx, account.id, None).await?;
    }
    let (from, to) = (account.role.word(), role.word());
    let detail = json!({ "from": from, "to": to }).to_string();
    audit::note(tx, owner.actor(), "role", &account.email, &detail, now).await?;
    let event = Event::StaffChanged { account_id: account.id, from: from.to_owned(), to: to.to_owned() };
    outbox::push(tx, event.name(), &event.to_json(), now).await?;
    Ok(Ok(true))
}

fn read(email: &str, name: &str) -> Result<(String, String), StaffRefusal> {
    let email = sign_in::read_address(email).ok_or(StaffRefusal::NotAnAddress)?;
    let name = read_name(name).map_err(|_| StaffRefusal::NotAName)?;
    Ok((email, name))
}
