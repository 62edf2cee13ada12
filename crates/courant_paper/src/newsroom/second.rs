//! `/~in/second`: the second proof of staff who have one. It is all that half a session opens.

use super::sign_in::{let_in, retry_after};
use super::visit::Visit;
use crate::accounts::keys::passkeys::{self, Asked, site_of};
use crate::accounts::keys::{self, Tried, codes};
use crate::accounts::next;
use crate::accounts::sessions::{self, Half};
use crate::accounts::sign_in::PATH as SIGN_IN;
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use http::{Response, StatusCode};
use serde::Serialize;

/// Where it is.
const PATH: &str = "/~in/second";

#[derive(Serialize)]
struct SecondPage {
    email: String,
    next: String,
    problem: String,
    /// A program makes six digits for them.
    has_codes: bool,
    /// What the script asks the browser for; empty where they have no passkey.
    passkey: Asked,
}

/// The page, with where it leads then.
pub fn path(next: &str) -> String {
    let next: String = url::form_urlencoded::byte_serialize(next.as_bytes()).collect();
    format!("{PATH}?next={next}")
}

/// Shows it to whoever is halfway in; others are led to the beginning.
pub async fn show(visit: &Visit<'_>) -> Result<Response<Body>> {
    let half = sessions::find_half(&mut visit.paper.db.read().await?, visit.token(), visit.now).await?;
    match half {
        Some(half) => page(visit, &half, visit.query().text("next"), StatusCode::OK, String::new()).await,
        None => Ok(visit.lead(SIGN_IN)),
    }
}

/// Takes six digits, or a code on paper.
pub async fn bring(visit: &Visit<'_>, fields: &Fields) -> Result<Response<Body>> {
    let db = &visit.paper.db;
    let half = sessions::find_half(&mut db.read().await?, visit.token(), visit.now).await?;
    let Some(half) = half else { return Ok(visit.lead(SIGN_IN)) };
    let (key, arrival) = (visit.paper.key()?, visit.arrival()?);
    let next = next::safe(fields.text("next"));
    let (status, problem, until) =
        match codes::complete(db, key, half.clone(), fields.text("code"), arrival, visit.now).await? {
            Tried::In(opened) => return Ok(let_in(visit, &opened, next)),
            Tried::Wrong => (StatusCode::UNPROCESSABLE_ENTITY, visit.words("second-wrong"), None),
            Tried::Wait { until } => {
                let problem = visit.words_of("second-wait", "time", &visit.moment(until));
                (StatusCode::TOO_MANY_REQUESTS, problem, Some(until))
            }
            Tried::Busy => (StatusCode::SERVICE_UNAVAILABLE, visit.words("sign-in-busy"), Some(visit.now + 5_000)),
        };
    let mut response = page(visit, &half, next, status, problem).await?;
    retry_after(visit, &mut response, until);
    Ok(response)
}

async fn page(
    visit: &Visit<'_>,
    half: &Half,
    next: &str,
    status: StatusCode,
    problem: String,
) -> Result<Response<Body>> {
    let has = keys::load(&mut visit.paper.db.read().await?, half.account().id).await?;
    let passkey = match site_of(&visit.site.settings).filter(|_| !has.passkeys.is_empty()) {
        Some(site) => passkeys::ask_to_enter(visit.paper.key()?, &site, visit.now)?,
        None => Asked::default(),
    };
    let page = SecondPage {
        email: half.account().email.clone(),
        next: next::safe(next).to_owned(),
        problem,
        has_codes: has.codes_at.is_some(),
        passkey,
    };
    visit.page(status, "second.html", &visit.words("second-title"), page)
}
