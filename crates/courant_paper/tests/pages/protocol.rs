//! What HTTP promises, on every kind of answer.

use crate::support::{get, request, sample};
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::{Method, StatusCode, header};
use std::io::Read;
use std::time::{Duration, Instant};

const HEADERS: &[(&str, &str)] = &[
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "strict-origin-when-cross-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("strict-transport-security", "max-age=63072000"),
];

#[tokio::test]
async fn every_answer_is_dressed() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let links = &paper.site().style.links;
        let etag = get(paper, "/").await.header(header::ETAG).to_owned();
        for (method, address, headers, status) in [
            (Method::GET, "/", vec![], 200),
            (Method::HEAD, "/", vec![], 200),
            (Method::GET, "/", vec![("if-none-match", etag.as_str())], 304),
            (Method::GET, "/nothing/", vec![], 404),
            (Method::HEAD, "/nothing/", vec![], 404),
            (Method::GET, "/a/../b", vec![], 404),
            (Method::POST, "/", vec![], 405),
            (Method::GET, "/feed", vec![], 301),
            (Method::GET, "/feed/", vec![], 200),
            (Method::GET, "/feed/atom/", vec![], 200),
            (Method::GET, "/feed/json/", vec![], 200),
            (Method::GET, "/sitemap.xml", vec![], 200),
            (Method::GET, "/robots.txt", vec![], 200),
            (Method::GET, "/health", vec![], 200),
            (Method::GET, "/~accent.css", vec![], 404),
            (Method::GET, links.list_style.as_str(), vec![], 200),
            (Method::GET, links.script.as_str(), vec![], 200),
        ] {
            let answer = request(paper, method.clone(), address, &headers).await;
            assert_eq!(answer.status.as_u16(), status, "{method} {address}");
            for (name, value) in HEADERS {
                assert_eq!(answer.header(*name), *value, "{name} of {method} {address}");
            }
            let policy = answer.header(header::CONTENT_SECURITY_POLICY);
            assert!(
                policy.contains("default-src 'none'") || policy.contains("default-src 'self'"),
                "{address}: {policy}"
            );
            assert!(!policy.contains("unsafe"), "{address}: {policy}");
            assert!(answer.headers.get(header::SET_COOKIE).is_none() && answer.headers.get(header::SERVER).is_none());
            if method == Method::HEAD || status == 304 {
                assert!(answer.bytes.is_empty(), "{method} {address} has a body");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_head_is_a_get_without_its_body() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        for address in ["/", "/nothing/", "/river/", "/feed/", "/sitemap.xml", "/feed", "/health"] {
            let (got, head) = (get(paper, address).await, request(paper, Method::HEAD, address, &[]).await);
            assert_eq!((head.status, &head.headers), (got.status, &got.headers), "{address}");
            assert_eq!(head.header(header::CONTENT_LENGTH), got.bytes.len().to_string(), "{address}");
        }
    })
    .await;
}

#[tokio::test]
async fn what_a_reader_has_is_not_sent_again() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let links = &paper.site().style.links;
        for address in ["/", "/river/", "/feed/", "/sitemap.xml", links.list_style.as_str()] {
            let first = get(paper, address).await;
            let etag = first.header(header::ETAG).to_owned();
            assert!(etag.starts_with('"'), "{address}: {etag}");
            for known in [etag.clone(), format!("W/{etag}"), format!("\"x\", {etag}"), "*".to_owned()] {
                let again = request(paper, Method::GET, address, &[("if-none-match", &known)]).await;
                assert_eq!(again.status, StatusCode::NOT_MODIFIED, "{address} {known}");
                assert_eq!(again.header(header::ETAG), etag);
                assert_eq!(again.header(header::CACHE_CONTROL), first.header(header::CACHE_CONTROL));
            }
            let other = request(paper, Method::GET, address, &[("if-none-match", "\"x\"")]).await;
            assert_eq!((other.status, other.bytes), (StatusCode::OK, first.bytes), "{address}");
        }
        let missing = get(paper, "/nothing/").await;
        let etag = missing.header(header::ETAG).to_owned();
        let again = request(paper, Method::GET, "/nothing/", &[("if-none-match", &etag)]).await;
        assert_eq!(again.status, StatusCode::NOT_FOUND, "what is missing stays missing");
    })
    .await;
}

#[tokio::test]
async fn pages_come_compressed_to_whoever_can_read_it() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let links = &paper.site().style.links;
        for address in ["/", "/feed/", "/nothing/", links.list_style.as_str()] {
            let plain = get(paper, address).await;
            assert_eq!(plain.header(header::CONTENT_ENCODING), "");
            for coding in ["gzip", "br", "zstd"] {
                // The smallest coding is made in the background: until then a page comes as it can.
                let begun = Instant::now();
                let answer = loop {
                    let answer = request(paper, Method::GET, address, &[("accept-encoding", coding)]).await;
                    if answer.header(header::CONTENT_ENCODING) == coding {
                        break answer;
                    }
                    assert_eq!(answer.bytes, plain.bytes, "{address} {coding}");
                    assert!(begun.elapsed() < Duration::from_secs(60), "{address} never comes as {coding}");
                    tokio::task::yield_now().await;
                };
                assert!(answer.bytes.len() < plain.bytes.len(), "{address} {coding}");
                assert_ne!(answer.header(header::ETAG), plain.header(header::ETAG), "{address} {coding}");
                assert!(answer.header(header::VARY).to_ascii_lowercase().contains("accept-encoding"));
                if coding == "zstd" {
                    let mut text = Vec::new();
                    zstd::stream::read::Decoder::new(&answer.bytes[..]).unwrap().read_to_end(&mut text).unwrap();
                    assert!(text == plain.bytes, "{address} comes back as it was");
                }
            }
            let refused =
                request(paper, Method::GET, address, &[("accept-encoding", "gzip;q=0, br;q=0, zstd;q=0")]).await;
            assert_eq!(refused.header(header::CONTENT_ENCODING), "");
        }
    })
    .await;
}

#[tokio::test]
async fn figures_are_for_this_machine_only() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        assert_eq!(get(paper, "/metrics").await.status, StatusCode::NOT_FOUND);
        let claimed = request(paper, Method::GET, "/metrics", &[("x-forwarded-for", "127.0.0.1")]).await;
        assert_eq!(claimed.status, StatusCode::NOT_FOUND);
        let health = get(paper, "/health").await;
        assert_eq!((health.text(), health.header(header::CACHE_CONTROL)), ("{\"status\":\"ok\"}\n", "no-store"));
    })
    .await;
}

#[tokio::test]
async fn what_a_request_carries_beside_changes_nothing() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let plain = get(paper, "/river/").await;
        for headers in [
            ("host", "evil.example"),
            ("x-forwarded-host", "evil.example"),
            ("x-forwarded-proto", "http"),
            ("x-original-url", "/about/"),
            ("cookie", "session=1"),
            ("authorization", "Basic eDp4"),
            ("accept-language", "ar"),
            ("user-agent", "evil"),
        ] {
            // From a page of its own, so that none is answered from what was kept before.
            paper.cache.purge(&[courant_kit::http::page_cache::Tag::all()]);
            let answer = request(paper, Method::GET, "/river/", &[headers]).await;
            assert_eq!(
                (answer.status, &answer.headers, &answer.bytes),
                (plain.status, &plain.headers, &plain.bytes),
                "{headers:?}"
            );
        }
    })
    .await;
}
