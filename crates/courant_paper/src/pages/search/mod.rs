//! Searching: `/search/?q=…`, what is offered while a question is typed (`/~suggest?q=…`), and how a browser learns of
//! both (`/opensearch.xml`).
//!
//! There are as many questions as readers, so no answer is kept; each depends on its address alone all the same. Rows
//! that the index gives are read again through the public views before anything of them is shown.
//!
//! `/search/` belongs to the search even where an old page had that address. The old system's `/?s=…` and `/search/…/`
//! lead here.

mod asked;
mod machine;
mod results;
mod view;

pub use view::draw_all;

use crate::paper::Paper;
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use courant_kit::http::page::{Page, PageBuilder};
use http::request::Parts;
use http::{HeaderName, HeaderValue, Response, StatusCode};
use std::sync::Arc;

/// Where readers search.
pub const SEARCH: &str = "/search/";
/// What is offered while a question is typed.
const SUGGEST: &str = "/~suggest";
/// How a browser learns of the search.
pub const DESCRIPTION: &str = "/opensearch.xml";

/// The answer, where the address is one of the search's.
pub(super) async fn answer(paper: &Arc<Paper>, head: &Parts) -> Option<Result<Response<Body>>> {
    let path = head.uri.path();
    let fields = || Fields::parse(head.uri.query().unwrap_or_default().as_bytes());
    let page = match path {
        SEARCH => Box::pin(view::page(paper, &fields())).await,
        SUGGEST => Box::pin(machine::suggest(paper, fields().text("q"))).await,
        DESCRIPTION => Ok(machine::description(&paper.site())),
        "/search" => Ok(moved(&format!("{SEARCH}?{}", head.uri.query().unwrap_or_default()))),
        "/" if head.uri.query().is_some_and(|query| query.split('&').any(|pair| pair.starts_with("s="))) => {
            Ok(moved(&asked::href_of(fields().text("s"))))
        }
        _ => {
            let question = path.strip_prefix(SEARCH)?.trim_end_matches('/');
            Ok(moved(&asked::href_of(&courant_text::percent_decode(question))))
        }
    };
    let site = paper.site();
    Some(page.map(|page| page.security(&site.public_headers).build().respond(head)))
}

fn moved(to: &str) -> PageBuilder {
    Page::redirect(StatusCode::MOVED_PERMANENTLY, to.trim_end_matches('?'))
}

/// A page that is kept by nobody and found by no other search.
fn unkept(page: PageBuilder) -> PageBuilder {
    page.cache_control("no-store")
        .header(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex, follow"))
}
