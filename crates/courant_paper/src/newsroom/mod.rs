//! What one person opens: signing in, their own account, and the desk of those who moderate.
//!
//! - `/~in`: asks for a link, or a password or passkey of staff; `/~in/KEY`: the link, which signs in by a button (a GET
//!   never does: mail scanners open links); `/~in/second`: the second proof of those who have one. `/~first/KEY`: makes
//!   the first owner. `/~me`: name and sessions of whoever is signed in; `/~me/keys`: what staff come in by.
//!   `POST /~out`: signs out.
//! - `/~desk/…`: for staff. Anybody else gets the form to sign in, and nothing else.
//!
//! None of it is ever kept: no page here comes out of the page cache or goes into it, and every answer says
//! `no-store`. A form counts if the browser says that it stood on a page of this paper; where the browser says
//! nothing, a form of somebody signed in has to carry what only a page of that session holds.
//!
//! This module owns no tables and writes nothing itself: it hands what was asked to the feature it belongs to,
//! with the right to do it as a value. Its templates are not a theme's to replace.

mod again;
mod article;
mod articles;
mod audit;
mod bans;
mod bulk;
mod cases;
mod colleague;
mod compare;
mod desk;
mod dossiers;
mod first;
mod fronts;
mod gates;
mod imports;
mod keys;
mod library;
mod me;
mod mentions;
mod palette;
mod passages;
mod people;
mod picker;
mod pictures;
mod policy;
mod preview;
mod publishing;
mod questions;
mod queues;
mod related;
mod reported;
mod revisions;
mod rules;
mod second;
mod setup;
mod shown;
mod sign_in;
mod statistics;
mod topics;
mod undo;
mod view;
mod visit;
mod words;
mod writer;

use crate::accounts::{Account, sessions};
use crate::paper::Paper;
use anyhow::Result;
use bytes::Bytes;
use courant_kit::http::body::{Body, BoxError, allow_body, read_body};
use courant_kit::http::cookie::Cookie;
use courant_kit::http::form::Fields;
use http::request::Parts;
use http::{HeaderMap, Method, Response, StatusCode};
use std::sync::Arc;
use std::time::Duration;
use visit::Visit;

/// What a browser shows of a session.
const SESSION: Cookie = Cookie { over_tls: "__Host-courant", plain: "courant" };
/// Longest form that is read, in bytes; lists of words are longer ([`desk`]).
const FORM_BYTES: usize = 64 * 1024;
/// Longest time that a form may take to come in.
const FORM_TIME: Duration = Duration::from_secs(60);

/// Where a request goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place<'a> {
    Ask,
    Link(&'a str),
    Second,
    First(&'a str),
    Me,
    Keys,
    Out,
    Desk(&'a str),
    /// A manuscript, for outsiders.
    Preview(&'a str),
    Nowhere,
}

/// The place of a path; none for addresses of readers.
fn place(path: &str) -> Option<Place<'_>> {
    let path = path.strip_prefix("/~")?;
    let (first, rest) = path.split_once('/').map_or((path, None), |(first, rest)| (first, Some(rest)));
    Some(match (first, rest) {
        ("in", None | Some("")) => Place::Ask,
        ("in", Some("second")) => Place::Second,
        ("in", Some(key)) if is_key(key) => Place::Link(key),
        ("first", Some(key)) if is_key(key) => Place::First(key),
        ("me", None | Some("")) => Place::Me,
        ("me", Some("keys")) => Place::Keys,
        ("out", None) => Place::Out,
        ("desk", rest) => Place::Desk(rest.unwrap_or_default()),
        ("preview", Some(rest)) => Place::Preview(rest),
        ("in" | "me" | "out" | "first", Some(_)) | ("first", None) => Place::Nowhere,
        _ => return None,
    })
}

/// Whether a text can be the key of a link.
fn is_key(text: &str) -> bool {
    !text.is_empty() && text.len() <= 64 && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// Who is signed in, for readers' pages that greet them.
pub async fn account(paper: &Paper, headers: &HeaderMap) -> Result<Option<Account>> {
    let site = paper.site();
    let token = SESSION.value(site.settings.is_https(), headers);
    if token.is_empty() {
        return Ok(None);
    }
    let session = sessions::find(&mut paper.db.read().await?, token, paper.clock.now()).await?;
    Ok(session.map(|session| session.account))
}

/// Answers whatever is asked of an address of one person; none for addresses of readers, and for methods that
/// nothing answers.
pub fn is_private(path: &str, method: &Method) -> bool {
    match place(path) {
        None => false,
        Some(_) if *method == Method::GET || *method == Method::HEAD || *method == Method::POST => true,
        // Parts of an upload.
        Some(Place::Desk(below)) => library::asked(below, method).is_some() || imports::asked(below, method).is_some(),
        Some(_) => false,
    }
}

/// Answers a request for which [`is_private`] holds.
pub async fn answer<B>(paper: &Arc<Paper>, head: &Parts, body: Option<B>) -> Result<Response<Body>>
where
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    let visit = Visit::begin(paper, head).await?;
    let place = place(head.uri.path()).unwrap_or(Place::Nowhere);
    // Files are longer than forms, and are read in another way.
    if let Place::Desk(below) = place
        && let Some(asked) = library::asked(below, &head.method)
    {
        return library::answer(&visit, asked, body).await;
    }
    if let Place::Desk(below) = place
        && let Some(asked) = imports::asked(below, &head.method)
    {
        return imports::answer(&visit, asked, body).await;
    }
    if head.method != Method::POST {
        return match place {
            Place::Ask => sign_in::show_form(&visit),
            Place::Link(key) => sign_in::show_link(&visit, key).await,
            Place::Second => second::show(&visit).await,
            Place::First(key) => first::show(&visit, key).await,
            Place::Me => me::show(&visit).await,
            Place::Keys => keys::show(&visit).await,
            Place::Desk(below) => desk::show(&visit, below).await,
            Place::Preview(below) => preview::show_outside(&visit, below).await,
            Place::Out | Place::Nowhere => visit.missing().await,
        };
    }
    // Nothing of a form is read for somebody who may not send it, but to give it back to whoever was signed out meanwhile.
    let longest = match place {
        Place::Nowhere | Place::Preview(_) => return visit.refuse(StatusCode::NOT_FOUND),
        Place::Desk(below) => match desk::form_bytes(&visit, below) {
            Some(longest) => longest,
            None if again::is_kept(&visit) => again::FORM_BYTES,
            None => return visit.refuse(StatusCode::FORBIDDEN),
        },
        Place::Me | Place::Keys if visit.session.is_none() => return visit.refuse(StatusCode::FORBIDDEN),
        _ => FORM_BYTES,
    };
    allow_body(&head.extensions, longest as u64, FORM_TIME);
    let bytes = match body {
        Some(body) => match read_body(body, longest).await {
            Ok(bytes) => bytes,
            Err(error) => return visit.refuse(error.status()),
        },
        None => Bytes::new(),
    };
    if let Place::Desk(_) = place
        && visit.session.is_none()
    {
        return again::show(&visit, &Fields::parse(&bytes));
    }
    if let Place::Desk(below) = place
        && let Some(asked) = desk::script(&visit, below)
    {
        return if visit.may_send_token(visit.header("x-courant-token"))? {
            desk::answer(&visit, asked, &bytes).await
        } else {
            visit.refuse(StatusCode::FORBIDDEN)
        };
    }
    let fields = Fields::parse(&bytes);
    if !visit.may_send(&fields)? {
        return visit.refuse(StatusCode::FORBIDDEN);
    }
    match place {
        Place::Ask => sign_in::ask(&visit, &fields).await,
        Place::Link(key) => sign_in::enter(&visit, key).await,
        Place::Second => second::bring(&visit, &fields).await,
        Place::First(key) => first::begin(&visit, key, &fields).await,
        Place::Me => me::change(&visit, &fields).await,
        Place::Keys => keys::change(&visit, &fields).await,
        Place::Out => me::sign_out(&visit).await,
        Place::Desk(below) => desk::act(&visit, below, &fields).await,
        Place::Preview(_) | Place::Nowhere => visit.refuse(StatusCode::NOT_FOUND),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_one_person_are_known() {
        for (path, found) in [
            ("/~in", Some(Place::Ask)),
            ("/~in/", Some(Place::Ask)),
            ("/~in/0a", Some(Place::Link("0a"))),
            ("/~in/0a/", Some(Place::Nowhere)),
            ("/~in/a.css", Some(Place::Nowhere)),
            ("/~in/second", Some(Place::Second)),
            ("/~in/second/x", Some(Place::Nowhere)),
            ("/~first", Some(Place::Nowhere)),
            ("/~first/", Some(Place::Nowhere)),
            ("/~first/0a", Some(Place::First("0a"))),
            ("/~first/0a/x", Some(Place::Nowhere)),
            ("/~firsts", None),
            ("/~me/keys", Some(Place::Keys)),
            ("/~me/keys/x", Some(Place::Nowhere)),
            ("/~me", Some(Place::Me)),
            ("/~me/x.css", Some(Place::Nowhere)),
            ("/~out", Some(Place::Out)),
            ("/~out/x", Some(Place::Nowhere)),
            ("/~desk", Some(Place::Desk(""))),
            ("/~desk/", Some(Place::Desk(""))),
            ("/~desk/comments", Some(Place::Desk("comments"))),
            ("/~desk/comments/x.css", Some(Place::Desk("comments/x.css"))),
            ("/~index", None),
            ("/~media/x", None),
            ("/", None),
        ] {
            assert_eq!(place(path), found, "{path}");
        }
    }
}
