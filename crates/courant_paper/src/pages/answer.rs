//! One request, one answer: the cache first, the machinery's own addresses, then the router.
//!
//! An ordinary request for a kept page is a look-up and a copy of a header list. What fails here
//! is logged once under the request's number; the reader sees the number and a way on.

use super::conversation;
use super::errors;
use super::letters;
use super::live;
use super::router::{self, Ask};
use super::search;
use super::share_card;
use crate::layout::style;
use crate::media;
use crate::newsroom;
use crate::paper::Paper;
use bytes::Bytes;
use courant_kit::db::BoxFuture;
use courant_kit::http::body::{Body, BoxError, RequestBody};
use courant_kit::http::client_address::ClientAddress;
use courant_kit::http::log::RequestId;
use courant_kit::http::page::Page;
use courant_kit::http::page_cache::{PageKey, Rendered};
use courant_kit::key::is_same;
use courant_kit::metrics;
use futures_util::future::{Either, Ready, ready};
use http::request::Parts;
use http::{HeaderValue, Method, Request, Response, StatusCode, header};
use http_body_util::Full;
use std::convert::Infallible;
use std::fmt::Display;
use std::sync::Arc;
use std::time::Duration;

/// Longest path and query that is looked at.
const LONGEST: usize = 4_000;

/// How long a browser waits for another edition of the theme before it is told that there is none.
const PATIENCE: Duration = Duration::from_secs(5);

/// The reader's side as a service for the server.
pub fn service(
    paper: &Arc<Paper>,
) -> impl tower::Service<Request<RequestBody>, Response = Response<Body>, Error = Infallible, Future = Answer>
+ Clone
+ Send
+ Sync
+ 'static {
    let paper = Arc::clone(paper);
    tower::service_fn(move |request: Request<RequestBody>| -> Answer {
        let (head, body) = request.into_parts();
        if let Some(response) = kept(&paper, &head) {
            return Either::Left(ready(Ok(response)));
        }
        let paper = Arc::clone(&paper);
        Either::Right(Box::pin(async move { Ok(made(&paper, &head, Some(body)).await) }))
    })
}

/// Answers one request, as [`service`] does, for callers in this process.
pub async fn answer(paper: &Arc<Paper>, head: &Parts) -> Response<Body> {
    match kept(paper, head) {
        Some(response) => response,
        None => made(paper, head, None::<Full<Bytes>>).await,
    }
}

/// Answers one request with a body, as [`service`] does, for callers in this process.
pub async fn answer_to(paper: &Arc<Paper>, head: &Parts, body: Bytes) -> Response<Body> {
    made(paper, head, Some(Full::new(body))).await
}

/// An answer that is there at once, or one that has to be made: what making needs is set aside only then.
pub type Answer =
    Either<Ready<Result<Response<Body>, Infallible>>, BoxFuture<'static, Result<Response<Body>, Infallible>>>;

/// The answer out of the page cache, for an ordinary request of a page that is kept.
fn kept(paper: &Paper, head: &Parts) -> Option<Response<Body>> {
    let is_ordinary = (head.method == Method::GET || head.method == Method::HEAD) && head.uri.query().is_none();
    let page = if is_ordinary { paper.cache.find(head.uri.path()) } else { None };
    page.map(|page| page.respond(head))
}

/// The answer to a request that no kept page answers.
async fn made<B>(paper: &Arc<Paper>, head: &Parts, body: Option<B>) -> Response<Body>
where
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    let (path, query) = (head.uri.path(), head.uri.query());
    if newsroom::is_private(path, &head.method) {
        let answered = newsroom::answer(paper, head, body).await;
        return answered.unwrap_or_else(|fault| failed(paper, head, &fault, true));
    }
    if let Some(answered) = conversation::answer(paper, head, body).await {
        return answered.unwrap_or_else(|fault| failed(paper, head, &fault, true));
    }
    if head.method != Method::GET && head.method != Method::HEAD {
        return error(paper, head, StatusCode::METHOD_NOT_ALLOWED, "");
    }
    if path.len() + query.map_or(0, str::len) > LONGEST {
        return error(paper, head, StatusCode::NOT_FOUND, "");
    }
    if let Some(answered) = live::answer(paper, head).await {
        return answered.unwrap_or_else(|fault| failed(paper, head, &fault, true));
    }
    if let Some(answered) = search::answer(paper, head).await {
        return answered.unwrap_or_else(|fault| failed(paper, head, &fault, true));
    }
    if let Some(response) = machinery(paper, head, path).await {
        return response;
    }
    if let Some(id) = share_card::asked(path) {
        return page_of(paper, head, &PageKey::new(path), || async { share_card::render(paper, id).await }).await;
    }
    let Some(ask) = Ask::parse(path, query.unwrap_or_default()) else {
        return error(paper, head, StatusCode::NOT_FOUND, "");
    };
    let key = PageKey::new(&ask.key());
    page_of(paper, head, &key, || async { router::render(paper, &ask).await }).await
}

/// The kept page of a key, or the one that `render` makes; an error page where it cannot.
async fn page_of<F, Fut>(paper: &Arc<Paper>, head: &Parts, key: &PageKey, render: F) -> Response<Body>
where
    F: FnOnce() -> Fut,
    Fut: Future<Output = anyhow::Result<Rendered>>,
{
    match paper.cache.find_or_render(key, render).await {
        Ok(page) => page.respond(head),
        Err(fault) => failed(paper, head, &fault, fault.is_first),
    }
}

/// The page that says that something failed; the log knows what, once.
fn failed(paper: &Paper, head: &Parts, fault: &dyn Display, is_first: bool) -> Response<Body> {
    let request = head.extensions.get::<RequestId>().map(ToString::to_string).unwrap_or_default();
    if is_first {
        tracing::error!(request.id = request, error = format!("{fault:#}"), "a page could not be made");
    }
    error(paper, head, StatusCode::INTERNAL_SERVER_ERROR, &request)
}

/// Addresses that are not pages: assets, media, health, metrics.
async fn machinery(paper: &Arc<Paper>, head: &Parts, path: &str) -> Option<Response<Body>> {
    let site = paper.site();
    if path.starts_with("/~assets/") {
        let mut response = site.style.assets.respond(head)?;
        // A drawing may hold a script: opened for itself it may do nothing.
        let headers = if path.ends_with(".svg") { &site.media_headers } else { &site.public_headers };
        headers.apply(response.headers_mut());
        return Some(response);
    }
    if let Some(file) = path.strip_prefix("/~media/") {
        let served = media::serve::answer(&paper.db, &paper.media, &site.media_headers, head, file).await;
        // Not kept: it may be there in a moment, and no event tells of a single file.
        return Some(served.unwrap_or_else(|| error(paper, head, StatusCode::NOT_FOUND, "")));
    }
    match path {
        style::WATCH if site.theme.edition.is_some() => Some(next_edition(paper, head).await),
        "/~mail" => shown_letters(paper, head),
        "/health" => Some(health(paper, head).await),
        "/metrics" => {
            if !may_see_metrics(paper, head) {
                return None;
            }
            let page = Page::new(metrics::CONTENT_TYPE, paper.metrics.render()).cache_control("no-store");
            Some(page.security(&site.public_headers).build().respond(head))
        }
        _ => None,
    }
}

/// The letters that the demonstration would have sent; elsewhere there is no such page.
fn shown_letters(paper: &Paper, head: &Parts) -> Option<Response<Body>> {
    let letters = paper.mailer().list();
    let site = paper.site();
    if !site.settings.is_sample {
        return None;
    }
    let html = letters::draw(&site, paper.clock.now(), &letters);
    Some(match html {
        Ok(html) => Page::html(html).cache_control("no-store").security(&site.public_headers).build().respond(head),
        Err(fault) => failed(paper, head, &fault, true),
    })
}

/// The theme's edition, as soon as it is another than the one asked with. Answered while a theme is edited only.
async fn next_edition(paper: &Paper, head: &Parts) -> Response<Body> {
    let known = head.uri.query().unwrap_or_default();
    let mut editions = paper.editions.subscribe();
    // Nothing new for a while is an answer too; the browser asks again.
    let waited = tokio::time::timeout(PATIENCE, editions.wait_for(|edition| edition.to_string() != known)).await;
    let edition = match waited {
        Ok(Ok(edition)) => edition.to_string(),
        _ => known.to_owned(),
    };
    let page = Page::new("text/plain; charset=utf-8", edition).cache_control("no-store");
    page.security(&paper.site().public_headers).build().respond(head)
}

/// Whoever has the token, or this machine where there is none. The comparison takes the same time
/// for every wrong token of the right length.
fn may_see_metrics(paper: &Paper, head: &Parts) -> bool {
    let Some(token) = &paper.metrics_token else {
        return head.extensions.get::<ClientAddress>().is_some_and(|client| client.ip.is_loopback());
    };
    let given = head.headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    is_same(given.and_then(|value| value.strip_prefix("Bearer ")).unwrap_or_default(), token.reveal())
}

/// `{"status":"ok"}` with 200, or what is wrong with 503.
async fn health(paper: &Paper, head: &Parts) -> Response<Body> {
    let (status, text) = match paper.db.ping().await {
        Ok(()) => (StatusCode::OK, "{\"status\":\"ok\"}\n"),
        Err(error) => {
            tracing::error!(error = error.to_string(), "the store does not answer");
            (StatusCode::SERVICE_UNAVAILABLE, "{\"status\":\"store does not answer\"}\n")
        }
    };
    let page =
        Page::new("application/json", Bytes::from_static(text.as_bytes())).status(status).cache_control("no-store");
    page.security(&paper.site().public_headers).build().respond(head)
}

/// An error page. It is made anew each time and kept nowhere.
fn error(paper: &Paper, head: &Parts, status: StatusCode, request: &str) -> Response<Body> {
    let site = paper.site();
    let html = errors::plain(&site, &site.style.links, paper.clock.now(), status, request).unwrap_or_else(|error| {
        tracing::error!(error = error.to_string(), "the error page could not be made");
        status.to_string()
    });
    let mut builder = Page::html(html).status(status).cache_control("no-store").security(&site.public_headers);
    if status == StatusCode::METHOD_NOT_ALLOWED {
        builder = builder.header(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
    }
    let page = Rendered::uncached(builder.build()).page;
    if matches!(head.method, Method::GET | Method::HEAD) {
        return page.respond(head);
    }
    // A page answers reads only; to a form that failed it is shown as a read would show it.
    let mut read = http::Request::new(()).into_parts().0;
    read.headers = head.headers.clone();
    page.respond(&read)
}
