//! The desk of those who moderate: which page is for whom.
//!
//! Whoever may not open a page gets the form to sign in in its place, and learns nothing of what there is. What a
//! page may do is given to it as a value ([`Moderator`], [`Editor`]); there is no other way to do it.

use super::view::first_page;
use super::visit::Visit;
use super::{bans, policy, questions, queues, setup, sign_in, words, writer};
use crate::accounts::{Editor, Moderator, Owner};
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use http::{Response, StatusCode};

/// A page of the desk, with the right to it.
enum Page<'a> {
    /// Leads to the first page there is for whoever asks.
    Top(&'static str),
    Queues(Moderator),
    Writer(Moderator, &'a str),
    Bans(Moderator),
    Questions(Moderator, Option<Editor>),
    Words(Editor),
    Policy(Editor),
    Setup(Editor, Option<Owner>, setup::Place),
    /// There is none at this address.
    Nowhere,
}

/// The page at an address; none for somebody who may not open it.
fn page<'a>(visit: &Visit<'_>, below: &'a str) -> Option<Page<'a>> {
    let session = visit.session.as_ref()?;
    if !session.account.role.is_staff() {
        return None;
    }
    Some(match below {
        "" => Page::Top(first_page(session.account.role)),
        "comments" => Page::Queues(session.moderator()?),
        "bans" => Page::Bans(session.moderator()?),
        "questions" => Page::Questions(session.moderator()?, session.editor()),
        "words" => Page::Words(session.editor()?),
        "policy" => Page::Policy(session.editor()?),
        _ if setup::place(below).is_some() => Page::Setup(session.editor()?, session.owner(), setup::place(below)?),
        _ => match below.strip_prefix("writer/") {
            Some(comment) if is_id(comment) => Page::Writer(session.moderator()?, comment),
            _ => Page::Nowhere,
        },
    })
}

/// Whether a text can be a public id.
pub fn is_id(text: &str) -> bool {
    !text.is_empty() && text.len() <= 64 && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// Shows a page of the desk; to others the form to sign in.
pub async fn show(visit: &Visit<'_>, below: &str) -> Result<Response<Body>> {
    match page(visit, below) {
        None => sign_in::show_instead(visit),
        Some(Page::Top(first)) => Ok(visit.lead(first)),
        Some(Page::Queues(_)) => queues::show(visit).await,
        Some(Page::Writer(_, comment)) => writer::show(visit, comment, StatusCode::OK, "").await,
        Some(Page::Bans(_)) => bans::show(visit).await,
        Some(Page::Questions(..)) => questions::show(visit).await,
        Some(Page::Words(_)) => words::show(visit, StatusCode::OK, None).await,
        Some(Page::Policy(_)) => policy::show(visit).await,
        Some(Page::Setup(_, owner, place)) => setup::show(visit, owner.as_ref(), place).await,
        Some(Page::Nowhere) => visit.missing().await,
    }
}

/// How long a form of the desk may be, in bytes; none for somebody who may not send it.
pub fn form_bytes(visit: &Visit<'_>, below: &str) -> Option<usize> {
    Some(match page(visit, below)? {
        Page::Words(_) | Page::Policy(_) | Page::Setup(..) => words::FORM_BYTES,
        _ => super::FORM_BYTES,
    })
}

/// Does what a form of the desk asks.
pub async fn act(visit: &Visit<'_>, below: &str, fields: &Fields) -> Result<Response<Body>> {
    match page(visit, below) {
        None => visit.refuse(StatusCode::FORBIDDEN),
        Some(Page::Queues(moderator)) => queues::act(visit, &moderator, fields).await,
        Some(Page::Writer(moderator, comment)) => writer::act(visit, &moderator, comment, fields).await,
        Some(Page::Bans(moderator)) => bans::act(visit, &moderator, fields).await,
        Some(Page::Questions(moderator, editor)) => questions::act(visit, &moderator, editor.as_ref(), fields).await,
        Some(Page::Words(editor)) => words::act(visit, &editor, fields).await,
        Some(Page::Policy(editor)) => policy::act(visit, &editor, fields).await,
        Some(Page::Setup(editor, owner, place)) => setup::act(visit, &editor, owner.as_ref(), place, fields).await,
        Some(Page::Top(_) | Page::Nowhere) => visit.refuse(StatusCode::NOT_FOUND),
    }
}
