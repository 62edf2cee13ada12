//! `/~desk/people/ID`: one of the staff, and what an owner may change for them.

use super::people::{PATH, RoleView, roles, said_of};
use super::visit::Visit;
use crate::accounts::staff::{self, Change};
use crate::accounts::{Owner, Role, keys, rows as accounts, sessions};
use crate::people::rows as people;
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use http::{Response, StatusCode};
use serde::Serialize;
use std::sync::atomic::Ordering;

/// People of the bylines that are offered at most.
const MOST: i64 = 2_000;

#[derive(Serialize)]
struct ColleaguePage {
    action: String,
    email: String,
    is_recent: bool,
    is_self: bool,
    is_suspended: bool,
    problem: String,
    /// They were invited and never came in.
    is_invited: bool,
    has_mail: bool,
    /// A new invitation's link: shown this once.
    link: String,
    role: &'static str,
    roles: Vec<RoleView>,
    person: i64,
    people: Vec<ByLine>,
    has_password: bool,
    has_codes: bool,
    passkey_count: usize,
    has_keys: bool,
    sessions: Vec<SessionLine>,
}

#[derive(Serialize)]
struct ByLine {
    id: i64,
    name: String,
}

#[derive(Serialize)]
struct SessionLine {
    label: String,
    network: String,
    began: String,
    seen: String,
}

/// Shows one; whoever is no staff is not shown.
pub async fn show(visit: &Visit<'_>, account: &str, status: StatusCode, problem: &str) -> Result<Response<Body>> {
    draw(visit, account, status, problem, String::new()).await
}

async fn draw(
    visit: &Visit<'_>,
    account: &str,
    status: StatusCode,
    problem: &str,
    link: String,
) -> Result<Response<Body>> {
    let mut tx = visit.paper.db.read().await?;
    let account = accounts::find_by_public_id(&mut tx, account).await?.filter(|account| account.role.is_staff());
    let Some(account) = account else {
        drop(tx);
        return visit.missing().await;
    };
    let has = keys::load(&mut tx, account.id).await?;
    let people = people::list_names(&mut tx, MOST).await?;
    let sessions = sessions::list(&mut tx, account.id, visit.now).await?;
    drop(tx);
    let session = visit.session.as_ref();
    let page = ColleaguePage {
        action: format!("{PATH}/{}", account.public_id),
        is_recent: session.is_some_and(|session| session.is_recent(visit.now)),
        is_self: session.is_some_and(|session| session.account.id == account.id),
        is_suspended: account.suspended_at.is_some(),
        problem: problem.to_owned(),
        is_invited: account.confirmed_at.is_none() && account.suspended_at.is_none(),
        has_mail: visit.site.has_mail.load(Ordering::Relaxed),
        link,
        role: account.role.word(),
        roles: roles(visit),
        person: account.person_id.unwrap_or_default(),
        people: people.into_iter().map(|(id, name)| ByLine { id, name }).collect(),
        has_password: has.password_at.is_some(),
        has_codes: has.codes_at.is_some(),
        passkey_count: has.passkeys.len(),
        has_keys: has.password_at.is_some() || has.has_second(),
        sessions: sessions
            .into_iter()
            .map(|one| SessionLine {
                label: if one.label.is_empty() { visit.words("session-unknown") } else { one.label },
                network: one.network,
                began: visit.moment(one.created_at),
                seen: visit.moment(one.seen_at),
            })
            .collect(),
        email: account.email.clone(),
    };
    visit.page(status, "colleague.html", account.shown_name(), page)
}

/// Changes something for one.
pub async fn act(visit: &Visit<'_>, owner: &Owner, account: &str, fields: &Fields) -> Result<Response<Body>> {
    if !visit.session.as_ref().is_some_and(|session| session.is_recent(visit.now)) {
        return show(visit, account, StatusCode::FORBIDDEN, &visit.words("people-not-recent")).await;
    }
    if fields.text("act") == "invite_again" {
        let (db, key) = (&visit.paper.db, visit.paper.key()?);
        return match staff::invite_again(db, key, owner, account, visit.now).await? {
            Ok(invited) => {
                let link = visit.site.settings.absolute(&invited.path);
                draw(visit, account, StatusCode::OK, "", link).await
            }
            Err(refusal) => {
                let (problem, _) = said_of(visit, refusal);
                show(visit, account, StatusCode::UNPROCESSABLE_ENTITY, &problem).await
            }
        };
    }
    let change = match fields.text("act") {
        "role" => Role::from_word(fields.text("role")).filter(|role| role.is_staff()).map(Change::Role),
        "remove" => Some(Change::Role(Role::Reader)),
        "suspend" => Some(Change::Suspend),
        "resume" => Some(Change::Resume),
        "forget_keys" => Some(Change::ForgetKeys),
        "person" => match fields.text("person") {
            "" | "0" => Some(Change::Person(None)),
            id => id.parse().ok().map(|id| Change::Person(Some(id))),
        },
        _ => None,
    };
    let Some(change) = change else { return visit.refuse(StatusCode::BAD_REQUEST) };
    let is_leaving = change == Change::Role(Role::Reader);
    match staff::change(&visit.paper.db, owner, account, change, visit.now).await? {
        Ok(_) if is_leaving => Ok(visit.saved(PATH)),
        Ok(_) => Ok(visit.saved(&format!("{PATH}/{account}"))),
        Err(staff::StaffRefusal::Missing) => visit.refuse(StatusCode::NOT_FOUND),
        Err(refusal) => {
            let (problem, _) = said_of(visit, refusal);
            show(visit, account, StatusCode::UNPROCESSABLE_ENTITY, &problem).await
        }
    }
}
