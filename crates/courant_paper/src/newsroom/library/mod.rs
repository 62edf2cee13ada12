//! `/~desk/library`: the media library, for everybody who may write articles.
//!
//! - `/~desk/library`: what there is, narrowed by what stands in the address; a form that uploads files.
//! - `/~desk/library/ID`: one medium: what is said of it, where it is shown, its file. `…/original` is the file as it
//!   came, for staff alone; `…/replace` takes another in its place.
//! - For scripts: `/~desk/library.json?q=&family=&only=&before=`, `/~desk/library/ID.json`,
//!   `POST /~desk/library/upload?name=` with the file as the body, and `/~desk/library/uploads` for files in several
//!   parts ([`crate::library::uploads`]). They carry the session's form token in `X-Courant-Token`; what is refused
//!   answers `{"text": …}` in plain words.
//!
//! Files are read from the network to the disk, never whole into memory.

mod change;
mod describe;
pub(super) mod files;
mod form;
mod item;
pub(super) mod json;
mod page;

pub use change::act;
pub use describe::{ItemView, view};
pub use item::show as show_item;
pub use page::show;

use super::again;
use super::visit::Visit;
use crate::library::edit::Keeper;
use anyhow::Result;
use bytes::Bytes;
use courant_kit::http::body::{Body, BoxError};
use courant_kit::http::form::Fields;
use courant_kit::http::origin::Origin;
use http::{Method, Response, StatusCode};

/// Where it is.
pub const PATH: &str = "/~desk/library";

/// What is asked besides pages and ordinary forms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked<'a> {
    /// The list, for scripts.
    List,
    /// A medium, for scripts.
    Item(i64),
    /// A medium's file as it came.
    Original(i64),
    /// Files of a form.
    Form,
    /// A file of a form, in the place of a medium's.
    Replace(i64),
    /// A file, for scripts.
    File,
    /// A file in several parts is announced.
    Begin,
    /// How much of it is here.
    Status(&'a str),
    /// A part of it.
    Part(&'a str),
    /// It is given up.
    GiveUp(&'a str),
}

/// What an address below `/~desk/` asks of the library, besides pages and ordinary forms.
pub fn asked<'a>(below: &'a str, method: &Method) -> Option<Asked<'a>> {
    let is_get = *method == Method::GET || *method == Method::HEAD;
    let is_post = *method == Method::POST;
    let rest = match below.strip_prefix("library")? {
        ".json" if is_get => return Some(Asked::List),
        "" if is_post => return Some(Asked::Form),
        rest => rest.strip_prefix('/')?,
    };
    match rest {
        "upload" if is_post => Some(Asked::File),
        "uploads" if is_post => Some(Asked::Begin),
        _ => match (rest.strip_prefix("uploads/"), method.as_str()) {
            (Some(upload), "HEAD") => super::desk::is_id(upload).then_some(Asked::Status(upload)),
            (Some(upload), "PATCH") => super::desk::is_id(upload).then_some(Asked::Part(upload)),
            (Some(upload), "DELETE") => super::desk::is_id(upload).then_some(Asked::GiveUp(upload)),
            (Some(_), _) => None,
            (None, _) => {
                if let Some(id) = rest.strip_suffix(".json").filter(|_| is_get) {
                    return row_of(id).map(Asked::Item);
                }
                let (id, what) = rest.split_once('/')?;
                match what {
                    "original" if is_get => row_of(id).map(Asked::Original),
                    "replace" if is_post => row_of(id).map(Asked::Replace),
                    _ => None,
                }
            }
        },
    }
}

/// A row as addresses have it: digits alone.
pub fn row_of(text: &str) -> Option<i64> {
    let is_row = !text.is_empty() && text.len() <= 18 && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_row { text.parse().ok() } else { None }
}

/// Answers it; to whoever may not write articles, that they may not.
pub async fn answer<B>(visit: &Visit<'_>, asked: Asked<'_>, body: Option<B>) -> Result<Response<Body>>
where
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    let is_form = matches!(asked, Asked::Form | Asked::Replace(_));
    let session = visit.session.as_ref();
    let rights = session.and_then(|session| Some((session.writer()?, Keeper::of(session)?)));
    let Some((writer, keeper)) = rights else {
        return if is_form && again::is_signed_out(visit) {
            again::show(visit, &Fields::default())
        } else if is_form {
            visit.refuse(StatusCode::FORBIDDEN)
        } else {
            json::said(visit, StatusCode::FORBIDDEN, "library-signed-out")
        };
    };
    let is_reading = matches!(asked, Asked::List | Asked::Item(_) | Asked::Original(_));
    if !is_form && !is_reading && !has_token(visit)? {
        return json::said(visit, StatusCode::FORBIDDEN, "library-signed-out");
    }
    match asked {
        Asked::List => json::list(visit).await,
        Asked::Item(id) => json::item(visit, id).await,
        Asked::Original(id) => files::original(visit, id).await,
        Asked::Form => form::upload(visit, &writer, body).await,
        Asked::Replace(id) => form::replace(visit, &keeper, id, body).await,
        Asked::File => files::take(visit, &writer, body).await,
        Asked::Begin => files::begin(visit, &writer, body).await,
        Asked::Status(upload) => files::status(visit, &writer, upload).await,
        Asked::Part(upload) => files::part(visit, &writer, upload, body).await,
        Asked::GiveUp(upload) => files::give_up(visit, &writer, upload).await,
    }
}

/// Whether a script of a page of this session sends it.
pub(super) fn has_token(visit: &Visit<'_>) -> Result<bool> {
    let is_from_here = Origin::of(&visit.head.headers) != Origin::Elsewhere;
    Ok(is_from_here && visit.has_token(visit.header("x-courant-token"))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_lead_to_one_thing() {
        let of = |method: Method, below: &str| format!("{:?}", asked(below, &method));
        for (method, below, found) in [
            (Method::GET, "library", "None"),
            (Method::GET, "library/7", "None"),
            (Method::POST, "library/7", "None"),
            (Method::POST, "library", "Some(Form)"),
            (Method::GET, "library.json", "Some(List)"),
            (Method::POST, "library.json", "None"),
            (Method::GET, "library/7.json", "Some(Item(7))"),
            (Method::GET, "library/-7.json", "None"),
            (Method::GET, "library/+7.json", "None"),
            (Method::GET, "library/9999999999999999999.json", "None"),
            (Method::GET, "library/7/original", "Some(Original(7))"),
            (Method::POST, "library/7/replace", "Some(Replace(7))"),
            (Method::GET, "library/7/replace", "None"),
            (Method::POST, "library/upload", "Some(File)"),
            (Method::POST, "library/uploads", "Some(Begin)"),
            (Method::HEAD, "library/uploads/0-a", "Some(Status(\"0-a\"))"),
            (Method::PATCH, "library/uploads/0-a", "Some(Part(\"0-a\"))"),
            (Method::DELETE, "library/uploads/0-a", "Some(GiveUp(\"0-a\"))"),
            (Method::PATCH, "library/uploads/../a", "None"),
            (Method::PATCH, "library", "None"),
            (Method::PUT, "library/upload", "None"),
            (Method::GET, "comments", "None"),
        ] {
            assert_eq!(of(method.clone(), below), found, "{method} {below}");
        }
    }
}
