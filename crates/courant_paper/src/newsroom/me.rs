//! The page of whoever is signed in: what they are called, and the browsers that are signed in with them.

use super::SESSION;
use super::sign_in;
use super::visit::Visit;
use crate::accounts::Right;
use crate::accounts::sessions::{self, Session};
use crate::notices;
use crate::pages::site::DateView;
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use courant_kit::i18n::{Arg, DateStyle};
use courant_news::comment::name::read_name;
use http::{HeaderName, HeaderValue, Response, StatusCode, header};
use serde::Serialize;

/// Where it is.
const PATH: &str = "/~me";

#[derive(Serialize)]
struct MePage {
    email: String,
    role: String,
    name: String,
    problem: String,
    sessions: Vec<SessionView>,
    has_others: bool,
    is_staff: bool,
    /// They have articles, so that letters may come about them.
    may_write: bool,
    has_letters: bool,
}

#[derive(Serialize)]
struct SessionView {
    id: String,
    label: String,
    network: String,
    began: DateView,
    seen: DateView,
    is_this: bool,
}

/// Shows it; to nobody else.
pub async fn show(visit: &Visit<'_>) -> Result<Response<Body>> {
    match &visit.session {
        Some(session) => page(visit, session, StatusCode::OK, None).await,
        None => sign_in::show_instead(visit),
    }
}

/// Changes the name, ends sessions, or leads to the page of the account's address.
pub async fn change(visit: &Visit<'_>, fields: &Fields) -> Result<Response<Body>> {
    let Some(session) = &visit.session else { return visit.refuse(StatusCode::FORBIDDEN) };
    let db = &visit.paper.db;
    match fields.text("act") {
        "rename" => match read_name(fields.text("name")) {
            Ok(name) => sessions::rename(db, session.account.id, &name).await?,
            Err(refusal) => {
                let number = refusal.number().map(|(name, number)| (name, Arg::Number(number)));
                let problem = visit.site.locale.text(refusal.key(), number.as_slice());
                let typed = fields.text("name").to_owned();
                return page(visit, session, StatusCode::UNPROCESSABLE_ENTITY, Some((problem, typed))).await;
            }
        },
        "mine" => {
            let email = &session.account.email;
            return Ok(visit.lead(&notices::page_of(db, visit.paper.key()?, email, visit.now).await?));
        }
        "letters" => sessions::set_work_letters(db, session.account.id, fields.text("letters") == "1").await?,
        "end_others" => sessions::end_others(db, session).await?,
        _ => match fields.text("end") {
            "" => {}
            ended if ended == session.public_id => return sign_out(visit).await,
            ended => sessions::end(db, session.account.id, ended).await?,
        },
    }
    Ok(visit.saved(PATH))
}

/// Ends this session and takes what the browser keeps of it.
pub async fn sign_out(visit: &Visit<'_>) -> Result<Response<Body>> {
    if let Some(session) = &visit.session {
        sessions::end(&visit.paper.db, session.account.id, &session.public_id).await?;
    }
    let mut response = visit.lead("/");
    let headers = response.headers_mut();
    let clear = HeaderValue::from_static("\"cache\", \"cookies\"");
    headers.insert(HeaderName::from_static("clear-site-data"), clear);
    if let Some(cookie) = SESSION.set(visit.site.settings.is_https(), "", 0) {
        headers.append(header::SET_COOKIE, cookie);
    }
    Ok(response)
}

async fn page(
    visit: &Visit<'_>,
    session: &Session,
    status: StatusCode,
    problem: Option<(String, String)>,
) -> Result<Response<Body>> {
    let all = sessions::list(&mut visit.paper.db.read().await?, session.account.id, visit.now).await?;
    let sessions: Vec<SessionView> = all
        .into_iter()
        .map(|one| SessionView {
            is_this: one.id == session.id,
            label: if one.label.is_empty() { visit.words("session-unknown") } else { one.label },
            began: visit.site.date(one.created_at, DateStyle::DateTime),
            seen: visit.site.date(one.seen_at, DateStyle::DateTime),
            network: one.network,
            id: one.public_id,
        })
        .collect();
    let (problem, name) = problem.unwrap_or_else(|| (String::new(), session.account.name.clone()));
    let page = MePage {
        email: session.account.email.clone(),
        role: visit.words(&format!("role-{}", session.account.role.word())),
        name,
        problem,
        has_others: sessions.len() > 1,
        is_staff: session.account.role.is_staff(),
        may_write: session.account.role.may(Right::Write),
        has_letters: session.account.has_work_letters,
        sessions,
    };
    visit.page(status, "me.html", &visit.words("account"), page)
}
