//! Pages of signing in: the form for an address, what is said then, and the page that a link leads to. Staff may come in
//! by a password or a passkey instead.

use super::SESSION;
use super::second;
use super::visit::Visit;
use crate::accounts::keys::passkeys::{self, Asked};
use crate::accounts::keys::passwords::{self, Typed};
use crate::accounts::keys::{Tried, passkeys::site_of};
use crate::accounts::next;
use crate::accounts::sessions::Opened;
use crate::accounts::sign_in::{self, Asked as LinkAsked, PATH};
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use http::{HeaderValue, Response, StatusCode, header};
use serde::Serialize;

/// The page, in each of its states.
#[derive(Default, Serialize)]
struct SignInPage {
    /// `form`, `sent`, `link`, `over`.
    state: &'static str,
    /// The paper sends no mail, so no link.
    is_mailless: bool,
    /// Said above the form.
    notice: String,
    /// Something is wrong with the address.
    is_faulty: bool,
    /// Something is wrong with the password.
    is_wrong: bool,
    /// What the script asks the browser for; empty where the paper's address allows no passkeys.
    passkey: Asked,
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
    let passkey = match site_of(&visit.site.settings) {
        Some(site) => passkeys::ask_to_enter(visit.paper.key()?, &site, visit.now)?,
        None => Asked::default(),
    };
    let page = SignInPage { state: "form", action: PATH.to_owned(), passkey, ..page };
    draw(visit, status, "sign-in", page)
}

fn draw(visit: &Visit<'_>, status: StatusCode, title: &str, page: SignInPage) -> Result<Response<Body>> {
    let page = SignInPage { is_mailless: !visit.paper.mailer().is_configured(), ..page };
    visit.page(status, "sign_in.html", &visit.words(title), page)
}

/// Does what a form of the page asks: mails a link, or takes a password or a passkey.
pub async fn ask(visit: &Visit<'_>, fields: &Fields) -> Result<Response<Body>> {
    match fields.text("act") {
        "password" => by_password(visit, fields).await,
        "passkey" => by_passkey(visit, fields).await,
        _ => mail(visit, fields).await,
    }
}

/// Asks for a link. The answer is the same for every address.
async fn mail(visit: &Visit<'_>, fields: &Fields) -> Result<Response<Body>> {
    let (email, next) = (fields.text("email"), next::safe(fields.text("next")));
    let key = visit.paper.key()?;
    let asked = sign_in::ask(&visit.paper.db, key, email, next, &visit.network()?, visit.now).await?;
    if asked == LinkAsked::NotAnAddress {
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
    let title = if visit.paper.mailer().is_configured() { "sign-in-sent-title" } else { "sign-in" };
    draw(visit, StatusCode::OK, title, page)
}

/// Takes a password. The answer is the same for every address that it is wrong for.
async fn by_password(visit: &Visit<'_>, fields: &Fields) -> Result<Response<Body>> {
    let (paper, network) = (visit.paper, visit.network()?);
    let typed = Typed { email: fields.text("email"), password: fields.text("password"), network: &network };
    let arrival = visit.arrival()?;
    let tried = passwords::enter(&paper.db, paper.key()?, &paper.hasher, typed, arrival, visit.now).await?;
    tried_to_come(visit, fields, tried, "sign-in-wrong")
}

/// Takes what a passkey answered.
async fn by_passkey(visit: &Visit<'_>, fields: &Fields) -> Result<Response<Body>> {
    let Some(site) = site_of(&visit.site.settings) else { return visit.refuse(StatusCode::NOT_FOUND) };
    let (key, arrival) = (visit.paper.key()?, visit.arrival()?);
    let answer = (fields.text("sealed"), fields.text("answer"));
    let tried = passkeys::enter(&visit.paper.db, key, &site, answer, arrival, visit.now).await?;
    tried_to_come(visit, fields, tried, "sign-in-passkey-wrong")
}

fn tried_to_come(visit: &Visit<'_>, fields: &Fields, tried: Tried, wrong: &str) -> Result<Response<Body>> {
    let next = next::safe(fields.text("next"));
    let (status, notice, until) = match tried {
        Tried::In(opened) => return Ok(let_in(visit, &opened, next)),
        Tried::Wrong => (StatusCode::UNPROCESSABLE_ENTITY, visit.words(wrong), None),
        Tried::Wait { until } => {
            let notice = visit.words_of("sign-in-wait", "time", &visit.moment(until));
            (StatusCode::TOO_MANY_REQUESTS, notice, Some(until))
        }
        Tried::Busy => (StatusCode::SERVICE_UNAVAILABLE, visit.words("sign-in-busy"), Some(visit.now + 5_000)),
    };
    let page = SignInPage {
        notice,
        is_wrong: true,
        email: fields.text("email").to_owned(),
        next: next.to_owned(),
        ..SignInPage::default()
    };
    let mut response = form(visit, status, page)?;
    retry_after(visit, &mut response, until);
    Ok(response)
}

/// Says when it may be tried again.
pub fn retry_after(visit: &Visit<'_>, response: &mut Response<Body>, until: Option<i64>) {
    if let Some(until) = until {
        let seconds = (until - visit.now).max(1_000) / 1_000;
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
}

/// Gives the browser its session and leads it on, or to the second proof.
pub fn let_in(visit: &Visit<'_>, opened: &Opened, next: &str) -> Response<Body> {
    // Staff who did not say where they go come to work.
    let next = if next == "/" && opened.account.role.is_staff() { "/~desk" } else { next };
    let to = if opened.is_half { second::path(next) } else { next.to_owned() };
    let mut response = visit.lead(&to);
    if let Some(cookie) = SESSION.set(visit.site.settings.is_https(), &opened.token, opened.life) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

/// The page of a link: a button, and whom it signs in. Nothing happens before it is pressed.
pub async fn show_link(visit: &Visit<'_>, key: &str) -> Result<Response<Body>> {
    let offered = sign_in::find_offered(&mut visit.paper.db.read().await?, key, visit.now).await?;
    let Some(offered) = offered else { return over(visit) };
    let page = SignInPage {
        state: "link",
        action: format!("{PATH}/{key}"),
        email: offered.email,
        next: offered.next,
        ..SignInPage::default()
    };
    draw(visit, StatusCode::OK, "sign-in", page)
}

/// Follows a link.
pub async fn enter(visit: &Visit<'_>, key: &str) -> Result<Response<Body>> {
    let entered = sign_in::enter(&visit.paper.db, key, visit.arrival()?, visit.now).await?;
    let Some(entered) = entered else { return over(visit) };
    Ok(let_in(visit, &entered.opened, &entered.next))
}

/// A link that is used, too old, or none: which of it is nobody's business.
pub fn over(visit: &Visit<'_>) -> Result<Response<Body>> {
    let page = SignInPage { state: "over", ..SignInPage::default() };
    draw(visit, StatusCode::GONE, "sign-in-over-title", page)
}
