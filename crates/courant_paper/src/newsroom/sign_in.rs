//! Pages of signing in: the form for an address, what is said then, and the page that a link leads to.

use super::SESSION;
use super::visit::Visit;
use crate::accounts::sessions;
use crate::accounts::sign_in::{self, Asked, PATH};
use crate::accounts::{next, sign_in as links};
use crate::comments::post::network;
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::http::client_address::ClientAddress;
use courant_kit::http::form::Fields;
use http::{Response, StatusCode, header};
use serde::Serialize;

/// The page, in each of its states.
#[derive(Default, Serialize)]
struct SignInPage {
    /// `form`, `sent`, `link`, `over`.
    state: &'static str,
    /// Said above the form.
    notice: String,
    /// Something is wrong with the address.
    is_faulty: bool,
    action: String,
    email: String,
    next: String,
}

/// The form, with where it leads in the address.
pub fn show_form(visit: &Visit<'_>) -> Result<Response<Body>> {
    let next = next::safe(visit.query().text("next")).to_owned();
    form(visit, StatusCode::OK, SignInPage { next, ..SignInPage::default() })
}

/// The form in the place of a page that is not for whoever asks.
pub fn show_instead(visit: &Visit<'_>) -> Result<Response<Body>> {
    let asked = visit.head.uri.path_and_query().map_or("/", |asked| asked.as_str());
    let key = if visit.session.is_some() { "forbidden-text" } else { "sign-in-first" };
    let page = SignInPage { next: next::safe(asked).to_owned(), notice: visit.words(key), ..SignInPage::default() };
    form(visit, StatusCode::FORBIDDEN, page)
}

fn form(visit: &Visit<'_>, status: StatusCode, page: SignInPage) -> Result<Response<Body>> {
    let page = SignInPage { state: "form", action: PATH.to_owned(), ..page };
    visit.page(status, "sign_in.html", &visit.words("sign-in"), page)
}

/// Asks for a link. The answer is the same for every address.
pub async fn ask(visit: &Visit<'_>, fields: &Fields) -> Result<Response<Body>> {
    let (email, next) = (fields.text("email"), next::safe(fields.text("next")));
    let ip = visit.head.extensions.get::<ClientAddress>().map(|client| client.ip);
    let key = visit.paper.key()?;
    let asked = sign_in::ask(&visit.paper.db, key, email, next, &network(key, ip), visit.now).await?;
    if asked == Asked::NotAnAddress {
        let page = SignInPage {
            notice: visit.words("sign-in-email-invalid"),
            is_faulty: true,
            email: email.to_owned(),
            next: next.to_owned(),
            ..SignInPage::default()
        };
        return form(visit, StatusCode::UNPROCESSABLE_ENTITY, page);
    }
    let page = SignInPage { state: "sent", ..SignInPage::default() };
    visit.page(StatusCode::OK, "sign_in.html", &visit.words("sign-in-sent-title"), page)
}

/// The page of a link: a button, and whom it signs in. Nothing happens before it is pressed.
pub async fn show_link(visit: &Visit<'_>, key: &str) -> Result<Response<Body>> {
    let offered = links::find_offered(&mut visit.paper.db.read().await?, key, visit.now).await?;
    let Some(offered) = offered else { return over(visit) };
    let page = SignInPage {
        state: "link",
        action: format!("{PATH}/{key}"),
        email: offered.email,
        next: offered.next,
        ..SignInPage::default()
    };
    visit.page(StatusCode::OK, "sign_in.html", &visit.words("sign-in"), page)
}

/// Follows a link.
pub async fn enter(visit: &Visit<'_>, key: &str) -> Result<Response<Body>> {
    let browser = visit.head.headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let entered = links::enter(&visit.paper.db, key, browser, visit.token(), visit.now).await?;
    let Some(entered) = entered else { return over(visit) };
    let mut response = visit.lead(&entered.next);
    let life = sessions::longest(entered.account.role);
    if let Some(cookie) = SESSION.set(visit.site.settings.is_https(), &entered.token, life) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(response)
}

/// A link that is used, too old, or none: which of it is nobody's business.
fn over(visit: &Visit<'_>) -> Result<Response<Body>> {
    let page = SignInPage { state: "over", ..SignInPage::default() };
    visit.page(StatusCode::GONE, "sign_in.html", &visit.words("sign-in-over-title"), page)
}
