//! `/~me/keys`: what somebody of the staff comes in by. Changing it takes having come in within the last ten minutes.

use super::first::said_of;
use super::sign_in;
use super::visit::Visit;
use crate::accounts::keys::passkeys::{self, Asked, site_of};
use crate::accounts::keys::{self, Changed, MOST_PASSKEYS, codes, passwords};
use crate::accounts::sessions::Session;
use anyhow::Result;
use courant_keys::passwords::{Password, SHORTEST};
use courant_keys::picture;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use http::{Response, StatusCode};
use serde::Serialize;

/// Where it is.
pub const PATH: &str = "/~me/keys";
/// The same, for whoever has to have a second proof before the desk opens.
pub const NEEDED: &str = "/~me/keys?needed=1";

#[derive(Default, Serialize)]
struct KeysPage {
    email: String,
    /// They came in a moment ago and may change things.
    is_fresh: bool,
    /// The paper asks its staff for a second proof, and this one has none.
    is_needed: bool,
    /// They have just become the first owner.
    is_first: bool,
    has_second: bool,
    notice: String,
    problem: String,
    /// `password`, `present`, `code`, `passkey`: the field that the problem is of.
    faulty: &'static str,
    password: String,
    has_password: bool,
    least: usize,
    codes: String,
    /// A program that has still to prove that it works.
    begun: Option<Begun>,
    /// Browsers give the paper's address passkeys.
    may_have_passkeys: bool,
    has_room: bool,
    passkeys: Vec<PasskeyView>,
    ask: Asked,
    recovery_left: i64,
    /// Codes for paper: shown this once.
    paper: Vec<String>,
}

#[derive(Serialize)]
struct Begun {
    typed: String,
    address: String,
    side: usize,
    path: String,
}

#[derive(Serialize)]
struct PasskeyView {
    id: String,
    name: String,
    made: String,
    used: String,
}

/// What is said beside the page's own matter.
#[derive(Default)]
struct Said {
    notice: String,
    problem: String,
    faulty: &'static str,
    paper: Vec<String>,
}

/// Shows it to staff; to nobody else.
pub async fn show(visit: &Visit<'_>) -> Result<Response<Body>> {
    match visit.session.as_ref().filter(|session| session.account.role.is_staff()) {
        Some(session) => page(visit, session, StatusCode::OK, Said::default()).await,
        None => sign_in::show_instead(visit),
    }
}

/// Changes one of them.
pub async fn change(visit: &Visit<'_>, fields: &Fields) -> Result<Response<Body>> {
    let session = visit.session.as_ref().filter(|session| session.account.role.is_staff());
    let Some(session) = session else { return visit.refuse(StatusCode::FORBIDDEN) };
    let (paper, now) = (visit.paper, visit.now);
    let (db, key) = (&paper.db, paper.key()?);
    match fields.text("act") {
        "password" => change_password(visit, session, fields).await,
        "password_off" => {
            let present = fields.text("present");
            let removed = passwords::remove(db, key, &paper.hasher, session, present, now).await?;
            answer(visit, session, removed, "keys-wrong-password", "present").await
        }
        "codes" => match refused(visit, &codes::begin(db, key, session, now).await?, "", "") {
            Some((status, said)) => page(visit, session, status, said).await,
            // It has still to be confirmed.
            None => Ok(visit.lead(PATH)),
        },
        "confirm" => {
            let confirmed = codes::confirm(db, key, session, fields.text("code"), now).await?;
            with_paper(visit, session, confirmed, "keys-wrong-code", "code").await
        }
        "codes_off" => answer(visit, session, codes::remove(db, session, now).await?, "", "").await,
        "paper" => {
            let renewed = codes::renew_paper(db, key, session, now).await?;
            with_paper(visit, session, renewed, "", "").await
        }
        "passkey" => {
            let Some(site) = site_of(&visit.site.settings) else { return visit.refuse(StatusCode::NOT_FOUND) };
            let typed = fields.text("name").trim();
            let name = if typed.is_empty() { session.label.as_str() } else { typed };
            let answer = (fields.text("sealed"), fields.text("answer"), name);
            let made = passkeys::register(db, key, &site, session, answer, now).await?;
            with_paper(visit, session, made, "keys-passkey-wrong", "passkey").await
        }
        _ => match fields.text("passkey_off") {
            "" => visit.refuse(StatusCode::BAD_REQUEST),
            id => answer(visit, session, passkeys::remove(db, session, id, now).await?, "", "").await,
        },
    }
}

async fn change_password(visit: &Visit<'_>, session: &Session, fields: &Fields) -> Result<Response<Body>> {
    let (paper, account) = (visit.paper, &session.account);
    let before = account.email.split('@').next().unwrap_or_default();
    let about = [account.name.as_str(), account.email.as_str(), before, visit.site.settings.name.as_str()];
    let new = match Password::new(fields.text("password"), &about) {
        Ok(new) => new,
        Err(refusal) => {
            let said = Said { problem: said_of(visit, refusal), faulty: "password", ..Said::default() };
            return page(visit, session, StatusCode::UNPROCESSABLE_ENTITY, said).await;
        }
    };
    let (key, present) = (paper.key()?, fields.text("present"));
    let changed = passwords::change(&paper.db, key, &paper.hasher, session, present, &new, visit.now).await?;
    answer(visit, session, changed, "keys-wrong-password", "present").await
}

/// Leads back to the page after a change, or says why there was none.
async fn answer(
    visit: &Visit<'_>,
    session: &Session,
    changed: Changed<()>,
    wrong: &str,
    faulty: &'static str,
) -> Result<Response<Body>> {
    match refused(visit, &changed, wrong, faulty) {
        Some((status, said)) => page(visit, session, status, said).await,
        None => Ok(visit.saved(PATH)),
    }
}

/// The same, where codes for paper may have been made: they are shown at once, and never again.
async fn with_paper(
    visit: &Visit<'_>,
    session: &Session,
    changed: Changed<Option<Vec<String>>>,
    wrong: &str,
    faulty: &'static str,
) -> Result<Response<Body>> {
    if let Some((status, said)) = refused(visit, &changed, wrong, faulty) {
        return page(visit, session, status, said).await;
    }
    match changed {
        Changed::Done(Some(paper)) => {
            let said = Said { notice: visit.words("keys-paper-keep"), paper, ..Said::default() };
            page(visit, session, StatusCode::OK, said).await
        }
        _ => Ok(visit.saved(PATH)),
    }
}

fn refused<T>(
    visit: &Visit<'_>,
    changed: &Changed<T>,
    wrong: &str,
    faulty: &'static str,
) -> Option<(StatusCode, Said)> {
    let (status, problem) = match changed {
        Changed::Done(_) => return None,
        Changed::Wrong => (StatusCode::UNPROCESSABLE_ENTITY, visit.words(wrong)),
        Changed::NotFresh => (StatusCode::FORBIDDEN, visit.words("keys-not-fresh")),
        Changed::Wait { until } => {
            (StatusCode::TOO_MANY_REQUESTS, visit.words_of("second-wait", "time", &visit.moment(*until)))
        }
        Changed::Busy => (StatusCode::SERVICE_UNAVAILABLE, visit.words("sign-in-busy")),
    };
    Some((status, Said { problem, faulty, ..Said::default() }))
}

async fn page(visit: &Visit<'_>, session: &Session, status: StatusCode, said: Said) -> Result<Response<Body>> {
    let (account, key, now) = (&session.account, visit.paper.key()?, visit.now);
    let mut tx = visit.paper.db.read().await?;
    let has = keys::load(&mut tx, account.id).await?;
    let is_fresh = session.is_fresh(now);
    let site = site_of(&visit.site.settings);
    let has_room = (has.passkeys.len() as i64) < MOST_PASSKEYS;
    let ask = match site.as_ref().filter(|_| is_fresh && has_room) {
        Some(site) => passkeys::ask_to_register(&mut tx, key, site, account, now).await?,
        None => Asked::default(),
    };
    let begun = if is_fresh { codes::find_begun(&mut tx, key, account).await? } else { None };
    drop(tx);
    let begun = begun.and_then(|secret| {
        let address = secret.address(&visit.site.settings.name, &account.email);
        let picture = picture::draw(&address)?;
        Some(Begun { typed: secret.typed(), address, side: picture.side, path: picture.path })
    });
    let since = |at: Option<i64>| at.map(|at| visit.moment(at)).unwrap_or_default();
    let page = KeysPage {
        email: account.email.clone(),
        is_fresh,
        is_needed: visit.site.settings.staff_second_proof && !has.has_second(),
        is_first: visit.query().text("done") == "first",
        has_second: has.has_second(),
        notice: said.notice,
        problem: said.problem,
        faulty: said.faulty,
        password: since(has.password_at),
        has_password: has.password_at.is_some(),
        least: SHORTEST,
        codes: since(has.codes_at),
        begun,
        may_have_passkeys: site.is_some(),
        has_room,
        passkeys: has
            .passkeys
            .into_iter()
            .map(|one| PasskeyView {
                id: one.public_id,
                name: one.name,
                made: visit.moment(one.created_at),
                used: since(one.used_at),
            })
            .collect(),
        ask,
        recovery_left: has.recovery_left,
        paper: said.paper,
    };
    visit.page(status, "keys.html", &visit.words("keys-title"), page)
}
