//! Who is staff: accounts that an owner makes and gives roles. Each change is noted in the audit and told in the
//! outbox, so that nobody comes to the staff unseen.

use super::{Account, Owner, Role, rows, rows_write, sign_in};
use anyhow::{Context, Error, Result, bail};
use courant_kit::db::{Db, Tx};
use courant_kit::outbox;
use courant_news::Event;
use courant_news::comment::name::read_name;
use std::sync::Arc;
use uuid::Uuid;

/// Makes an account with a role, or gives a role (and a name, unless that is empty) to the one there is; whether
/// the role is another than before.
///
/// # Refuses
/// What is no e-mail address; a name that is too long or is a web address.
pub async fn add(db: &Db, owner: &Owner, email: &str, role: Role, name: &str, now: i64) -> Result<bool> {
    let email = address(email)?;
    let name =
        read_name(name).map_err(|_| anyhow::anyhow!("{name:?} cannot be a name: it is too long, or an address"))?;
    let wanted = Arc::new((owner.clone(), email, name));
    db.write::<_, Error, _>(move |tx| {
        let wanted = Arc::clone(&wanted);
        Box::pin(async move {
            let (owner, email, name) = &*wanted;
            rows_write::insert_account(tx, &Uuid::now_v7().to_string(), email, name, now).await?;
            let account = rows::find_by_email(tx, email).await?.context("an account is there and is not")?;
            if !name.is_empty() && account.name != *name {
                rows_write::save_name(tx, account.id, name).await?;
            }
            save_role(tx, owner, &account, role, now).await
        })
    })
    .await
}

/// Gives an account another role; whether it is another than before. A change ends all sessions of the account.
///
/// # Refuses
/// An address without an account; to take its role from the last owner.
pub async fn change_role(db: &Db, owner: &Owner, email: &str, role: Role, now: i64) -> Result<bool> {
    let wanted = Arc::new((owner.clone(), address(email)?));
    db.write::<_, Error, _>(move |tx| {
        let wanted = Arc::clone(&wanted);
        Box::pin(async move {
            let (owner, email) = &*wanted;
            match rows::find_by_email(tx, email).await? {
                Some(account) => save_role(tx, owner, &account, role, now).await,
                None => bail!("{email} has no account: `courant people add` makes one"),
            }
        })
    })
    .await
}

/// Everybody who is staff, owners first.
pub async fn list(db: &Db, most: i64) -> Result<Vec<Account>> {
    let mut staff = rows::list_staff(&mut db.read().await?, most).await?;
    staff.sort_by(|a, b| b.role.cmp(&a.role).then_with(|| a.email.cmp(&b.email)));
    Ok(staff)
}

async fn save_role(tx: &mut Tx, owner: &Owner, account: &Account, role: Role, now: i64) -> Result<bool> {
    if account.role == role {
        return Ok(false);
    }
    if account.role == Role::Owner && rows::count_owners(tx).await? < 2 {
        bail!("{} is the only owner: make another one first", account.email);
    }
    rows_write::save_role(tx, account.id, role.word()).await?;
    rows_write::end_sessions_but(tx, account.id, 0).await?;
    let (from, to) = (account.role.word(), role.word());
    let detail = serde_json::json!({ "from": from, "to": to }).to_string();
    rows_write::note(tx, owner.actor(), "role", &account.email, &detail, now).await?;
    let event = Event::StaffChanged { account_id: account.id, from: from.to_owned(), to: to.to_owned() };
    outbox::push(tx, event.name(), &event.to_json(), now).await?;
    Ok(true)
}

fn address(typed: &str) -> Result<String> {
    sign_in::read_address(typed).with_context(|| format!("{typed:?} is not a complete e-mail address"))
}
