//! `/~desk/people`: who is staff, and invitations.

use super::visit::Visit;
use crate::accounts::staff::{self, StaffRefusal};
use crate::accounts::{Owner, Role};
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use http::{Response, StatusCode};
use serde::Serialize;
use std::sync::atomic::Ordering;

/// Where it is.
pub const PATH: &str = "/~desk/people";
/// Staff listed at most.
const MOST: i64 = 1_000;

#[derive(Serialize)]
struct PeoplePage {
    people: Vec<PersonView>,
    roles: Vec<RoleView>,
    is_recent: bool,
    has_mail: bool,
    asks_second: bool,
    problem: String,
    /// `email` or `name`: the field that the problem is of.
    faulty: &'static str,
    email: String,
    name: String,
    role: &'static str,
    /// An invitation's link: shown this once.
    link: String,
    invited: String,
}

#[derive(Serialize)]
struct PersonView {
    href: String,
    name: String,
    email: String,
    role: String,
    seen: String,
    sessions: i64,
    has_second: bool,
    is_suspended: bool,
}

/// A role that can be given.
#[derive(Serialize)]
pub struct RoleView {
    word: &'static str,
    label: String,
}

/// The roles of staff, the least first.
pub fn roles(visit: &Visit<'_>) -> Vec<RoleView> {
    let staff = Role::ALL.into_iter().filter(|role| role.is_staff());
    staff.map(|role| RoleView { word: role.word(), label: visit.words(&format!("role-{}", role.word())) }).collect()
}

/// The words for why somebody stays what they are, and the field it is about.
pub fn said_of(visit: &Visit<'_>, refusal: StaffRefusal) -> (String, &'static str) {
    let (key, field) = match refusal {
        StaffRefusal::NotAnAddress => ("sign-in-email-invalid", "email"),
        StaffRefusal::NotAName => ("people-name-invalid", "name"),
        StaffRefusal::NotARole => ("people-not-a-role", "role"),
        StaffRefusal::AlreadyStaff => ("people-already", "email"),
        StaffRefusal::Missing => ("people-missing", ""),
        StaffRefusal::LastOwner => ("people-last-owner", ""),
        StaffRefusal::NoSuchPerson => ("people-no-person", "person"),
        StaffRefusal::Oneself => ("people-oneself", ""),
    };
    (visit.words(key), field)
}

#[derive(Default)]
struct Said {
    problem: String,
    faulty: &'static str,
    email: String,
    name: String,
    role: Option<Role>,
    link: String,
    invited: String,
}

/// Shows them, owners first.
pub async fn show(visit: &Visit<'_>) -> Result<Response<Body>> {
    page(visit, StatusCode::OK, Said::default()).await
}

/// Invites somebody, or says whether staff need a second proof.
pub async fn act(visit: &Visit<'_>, owner: &Owner, fields: &Fields) -> Result<Response<Body>> {
    let typed = Said {
        email: fields.text("email").to_owned(),
        name: fields.text("name").to_owned(),
        role: Role::from_word(fields.text("role")),
        ..Said::default()
    };
    if !visit.session.as_ref().is_some_and(|session| session.is_recent(visit.now)) {
        return page(visit, StatusCode::FORBIDDEN, Said { problem: visit.words("people-not-recent"), ..typed }).await;
    }
    let db = &visit.paper.db;
    match fields.text("act") {
        "invite" => {
            let role = typed.role.unwrap_or(Role::Reader);
            let key = visit.paper.key()?;
            match staff::invite(db, key, owner, &typed.email, role, &typed.name, visit.now).await? {
                Ok(invited) => {
                    let link = visit.site.settings.absolute(&invited.path);
                    page(visit, StatusCode::OK, Said { link, invited: invited.email, ..Said::default() }).await
                }
                Err(refusal) => {
                    let (problem, faulty) = said_of(visit, refusal);
                    page(visit, StatusCode::UNPROCESSABLE_ENTITY, Said { problem, faulty, ..typed }).await
                }
            }
        }
        "rule" => {
            staff::ask_second_proof(db, owner, !fields.text("second").is_empty(), visit.now).await?;
            visit.paper.reload().await?;
            Ok(visit.saved(PATH))
        }
        _ => visit.refuse(StatusCode::BAD_REQUEST),
    }
}

async fn page(visit: &Visit<'_>, status: StatusCode, said: Said) -> Result<Response<Body>> {
    let people = staff::list(&visit.paper.db, MOST).await?;
    let sessions = staff::count_sessions(&mut visit.paper.db.read().await?, visit.now).await?;
    let people = people.into_iter().map(|one| PersonView {
        href: format!("{PATH}/{}", one.public_id),
        name: one.shown_name().to_owned(),
        role: visit.words(&format!("role-{}", one.role.word())),
        seen: one.seen_at.map(|at| visit.moment(at)).unwrap_or_default(),
        sessions: sessions.get(&one.id).copied().unwrap_or_default(),
        has_second: one.has_second,
        is_suspended: one.suspended_at.is_some(),
        email: one.email,
    });
    let page = PeoplePage {
        people: people.collect(),
        roles: roles(visit),
        is_recent: visit.session.as_ref().is_some_and(|session| session.is_recent(visit.now)),
        has_mail: visit.site.has_mail.load(Ordering::Relaxed),
        asks_second: visit.site.settings.staff_second_proof,
        problem: said.problem,
        faulty: said.faulty,
        email: said.email,
        name: said.name,
        role: said.role.unwrap_or(Role::Writer).word(),
        link: said.link,
        invited: said.invited,
    };
    visit.page(status, "people.html", &visit.words("desk-people"), page)
}
