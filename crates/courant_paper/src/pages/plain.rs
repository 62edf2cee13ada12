//! What is answered where nothing is encrypted, beside a server that speaks TLS: answers that an authority looks for while
//! it issues a certificate, and for everything else the way to the encrypted pages.
//!
//! No header of the paper's pages is sent here: HSTS would be wrong without encryption (RFC 6797 section 7.2).

use crate::certificates::rows as certificates;
use crate::paper::Paper;
use anyhow::Result;
use courant_kit::acme::CHALLENGE_PATH;
use courant_kit::http::body::{Body, RequestBody};
use http::request::Parts;
use http::uri::Authority;
use http::{HeaderValue, Method, Request, Response, StatusCode, header};
use std::convert::Infallible;
use std::sync::Arc;

/// Longest token that is looked for, in bytes.
const LONGEST_TOKEN: usize = 200;

/// The service of the socket without encryption; the encrypted one answers at `port`.
pub fn service(
    paper: &Arc<Paper>,
    port: u16,
) -> impl tower::Service<Request<RequestBody>, Response = Response<Body>, Error = Infallible, Future: Send>
+ Clone
+ Send
+ Sync
+ 'static {
    let paper = Arc::clone(paper);
    tower::service_fn(move |request: Request<RequestBody>| {
        let paper = Arc::clone(&paper);
        async move { Ok(answer(&paper, &request.into_parts().0, port).await) }
    })
}

/// The answer to one request.
pub async fn answer(paper: &Paper, head: &Parts, port: u16) -> Response<Body> {
    let token = head.uri.path().strip_prefix(CHALLENGE_PATH);
    if let (Some(token), &Method::GET | &Method::HEAD) = (token, &head.method) {
        return match find(paper, token).await {
            Ok(Some(text)) => plain(StatusCode::OK, text),
            Ok(None) => plain(StatusCode::NOT_FOUND, String::new()),
            Err(error) => {
                tracing::error!(error = format!("{error:#}"), "the answer for an authority could not be read");
                plain(StatusCode::INTERNAL_SERVER_ERROR, String::new())
            }
        };
    }
    let place = place_of(&paper.site().settings.address, head, port)
        .and_then(|place| HeaderValue::try_from(format!("https://{place}{}", path_of(head))).ok());
    let Some(place) = place else { return plain(StatusCode::BAD_REQUEST, String::new()) };
    let mut response = plain(StatusCode::PERMANENT_REDIRECT, String::new());
    response.headers_mut().insert(header::LOCATION, place);
    response
}

async fn find(paper: &Paper, token: &str) -> Result<Option<String>> {
    if token.len() > LONGEST_TOKEN {
        return Ok(None);
    }
    Ok(certificates::find_answer(&mut paper.db.read().await?, token).await?)
}

fn plain(status: StatusCode, text: String) -> Response<Body> {
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    response
}

/// Host and port of the encrypted pages: the paper's own address, if that says so; else the host that was asked for.
fn place_of(address: &str, head: &Parts, port: u16) -> Option<String> {
    if let Some(place) = address.strip_prefix("https://") {
        return Some(place.split('/').next().unwrap_or(place).to_owned());
    }
    let asked = match head.uri.authority() {
        Some(authority) => authority.clone(),
        None => head.headers.get(header::HOST)?.to_str().ok()?.parse::<Authority>().ok()?,
    };
    let host = asked.host();
    Some(if port == 443 { host.to_owned() } else { format!("{host}:{port}") })
}

fn path_of(head: &Parts) -> &str {
    match head.uri.path_and_query() {
        Some(path) if path.as_str().starts_with('/') => path.as_str(),
        // `OPTIONS *`
        _ => "/",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn led(address: &str, uri: &str, host: &str, port: u16) -> Option<String> {
        let request = Request::builder().uri(uri).header(header::HOST, host).body(()).unwrap();
        let head = request.into_parts().0;
        Some(format!("{}{}", place_of(address, &head, port)?, path_of(&head)))
    }

    #[test]
    fn the_papers_own_address_wins() {
        let table = [
            ("https://river.example", "/a?b=c", "evil.example", 8443, Some("river.example/a?b=c")),
            ("https://river.example:8443", "/", "x", 8443, Some("river.example:8443/")),
            ("http://river.example", "/a", "www.river.example:80", 443, Some("www.river.example/a")),
            ("http://river.example", "/a", "127.0.0.1:8080", 8443, Some("127.0.0.1:8443/a")),
            ("http://river.example", "/a", "[::1]:80", 443, Some("[::1]/a")),
            ("http://river.example", "/a", "x@y.example", 443, Some("y.example/a")),
            ("http://river.example", "/a", "a b", 443, None),
            ("http://river.example", "http://river.example/a", "other.example", 443, Some("river.example/a")),
            ("https://river.example", "*", "x", 443, Some("river.example/")),
        ];
        for (address, uri, host, port, expected) in table {
            assert_eq!(led(address, uri, host, port).as_deref(), expected, "{uri} {host}");
        }
    }
}
