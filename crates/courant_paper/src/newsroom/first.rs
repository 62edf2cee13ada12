//! `/~first/KEY`: whoever holds the link that this machine printed becomes the first owner.

use super::sign_in::{let_in, over};
use super::visit::Visit;
use crate::accounts::first::{self, NewOwner, PATH};
use crate::accounts::keys::passwords;
use crate::accounts::staff::{self, Change};
use crate::accounts::{Account, Owner};
use crate::setup::{PAGE, Place, bylines, like};
use anyhow::Result;
use courant_keys::passwords::{Password, PasswordRefusal, SHORTEST};
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use courant_kit::i18n::Arg;
use http::{Response, StatusCode};
use serde::Serialize;

/// Where the new owner is led: what they come in by.
const THEN: &str = "/~me/keys?done=first";

#[derive(Default, Serialize)]
struct FirstPage {
    action: String,
    name: String,
    email: String,
    /// What is wrong, by field; empty where nothing is.
    name_problem: String,
    email_problem: String,
    password_problem: String,
    /// The paper sends no mail, so no link to sign in by.
    is_mailless: bool,
}

/// The words for a password that is not taken.
pub fn said_of(visit: &Visit<'_>, refusal: PasswordRefusal) -> String {
    let key = match refusal {
        PasswordRefusal::TooShort => "password-too-short",
        PasswordRefusal::TooLong => "password-too-long",
        PasswordRefusal::Common => "password-common",
        PasswordRefusal::AboutThem => "password-about-you",
    };
    visit.site.locale.text(key, &[("least", Arg::Number(SHORTEST as i64))])
}

/// The form, as long as the link is good.
pub async fn show(visit: &Visit<'_>, token: &str) -> Result<Response<Body>> {
    if !first::is_good(&mut visit.paper.db.read().await?, token, visit.now).await? {
        return over(visit);
    }
    page(visit, StatusCode::OK, FirstPage { action: format!("{PATH}/{token}"), ..FirstPage::default() })
}

/// Makes the owner and signs them in.
pub async fn begin(visit: &Visit<'_>, token: &str, fields: &Fields) -> Result<Response<Body>> {
    let paper = visit.paper;
    if !first::is_good(&mut paper.db.read().await?, token, visit.now).await? {
        return over(visit);
    }
    let (name, email, typed) = (fields.text("name"), fields.text("email"), fields.text("password"));
    let mut again = FirstPage {
        action: format!("{PATH}/{token}"),
        name: name.to_owned(),
        email: email.to_owned(),
        ..FirstPage::default()
    };
    let about = [name, email, visit.site.settings.name.as_str()];
    let password = match typed {
        "" => None,
        typed => match Password::new(typed, &about) {
            Ok(password) => Some(password),
            Err(refusal) => {
                again.password_problem = said_of(visit, refusal);
                None
            }
        },
    };
    let owner = match NewOwner::read(name, email) {
        Ok(owner) => Some(owner),
        Err(refusal) => {
            if refusal.of_name {
                again.name_problem = visit.words("first-name-invalid");
            }
            if refusal.of_email {
                again.email_problem = visit.words("sign-in-email-invalid");
            }
            None
        }
    };
    let Some(owner) = owner.filter(|_| again.password_problem.is_empty()) else {
        return page(visit, StatusCode::UNPROCESSABLE_ENTITY, again);
    };
    let hash = match &password {
        Some(password) => match passwords::hash(paper.key()?, &paper.hasher, password).await? {
            Some(hash) => Some(hash),
            None => {
                again.password_problem = visit.words("sign-in-busy");
                return page(visit, StatusCode::SERVICE_UNAVAILABLE, again);
            }
        },
        None => None,
    };
    match first::begin(&paper.db, token, owner, hash, visit.arrival()?, visit.now).await? {
        Some(opened) => {
            if let Err(error) = sign_for(visit, &opened.account).await {
                tracing::warn!(error = format!("{error:#}"), "the first owner has no byline");
            }
            Ok(let_in(visit, &opened, THEN))
        }
        None => over(visit),
    }
}

/// Has what they write carry their name: that of a person who is known already, as after an import, or of a new one.
async fn sign_for(visit: &Visit<'_>, account: &Account) -> Result<()> {
    let (db, owner, name) = (&visit.paper.db, Owner::of_this_machine(), &account.name);
    let alike = bylines::rows::list(&mut db.read().await?, &like(name), Place::TOP, PAGE).await?;
    let person = match alike.into_iter().find(|one| one.name == *name) {
        Some(known) => Ok(known.id),
        None => {
            let typed = bylines::Typed { name: name.clone(), ..bylines::Typed::default() };
            bylines::save(db, &owner.editor(), None, typed, visit.now).await?
        }
    };
    // Without one where the name cannot be printed: they set it right themselves.
    if let Ok(person) = person {
        staff::change(db, &owner, &account.public_id, Change::Person(Some(person)), visit.now).await?.ok();
    }
    Ok(())
}

fn page(visit: &Visit<'_>, status: StatusCode, page: FirstPage) -> Result<Response<Body>> {
    let page = FirstPage { is_mailless: !visit.paper.mailer().is_configured(), ..page };
    visit.page(status, "first.html", &visit.words("first-title"), page)
}
