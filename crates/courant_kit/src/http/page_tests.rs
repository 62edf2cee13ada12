//! What a page answers to every kind of reader.

use super::*;
use crate::http::security::{SecuritySettings, Surface};
use std::time::{Duration, UNIX_EPOCH};

fn long_page() -> PageBuilder {
    Page::html("<p>Die Elbe steigt weiter, sagt der Deichverband.</p>\n".repeat(60))
        .last_modified(UNIX_EPOCH + Duration::new(784_111_777, 600_000_000))
}

fn ask(page: &Page, method: Method, fields: &[(&str, &str)]) -> Response<Body> {
    let mut request = http::Request::builder().method(method).uri("/");
    for (name, value) in fields {
        request = request.header(*name, *value);
    }
    page.respond(&request.body(()).unwrap().into_parts().0)
}

fn get(page: &Page, fields: &[(&str, &str)]) -> Response<Body> {
    ask(page, Method::GET, fields)
}

fn field<'a>(response: &'a Response<Body>, name: &str) -> &'a str {
    response.headers().get(name).map_or("", |value| value.to_str().unwrap())
}

fn body_len(response: &Response<Body>) -> usize {
    response.body().as_bytes().unwrap().len()
}

#[test]
fn each_reader_gets_the_best_coding_it_understands() {
    let page = long_page().build();
    let table = [
        ("", ""),
        ("gzip", "gzip"),
        ("gzip, deflate, br, zstd", "br"),
        ("gzip, zstd", "zstd"),
        ("br;q=0.1, gzip;q=0.9", "gzip"),
        ("identity, br;q=0.5", ""),
        ("compress", ""),
        ("identity;q=0, gzip", "gzip"),
    ];
    for (accept, coding) in table {
        let response = get(&page, &[("accept-encoding", accept)]);
        assert_eq!(response.status(), 200);
        assert_eq!(field(&response, "content-encoding"), coding, "{accept}");
        assert_eq!(field(&response, "content-length"), body_len(&response).to_string());
        assert_eq!(field(&response, "vary"), "Accept-Encoding");
        let suffix = if coding.is_empty() { String::new() } else { format!("-{coding}") };
        assert_eq!(field(&response, "etag"), format!("\"{}{suffix}\"", page.shared.digest));
        assert!(coding.is_empty() || body_len(&response) < page.bytes().len() / 4);
    }
}

#[test]
fn bodies_are_shared_and_not_copied() {
    let page = long_page().build();
    let first = get(&page, &[("accept-encoding", "gzip")]);
    let second = get(&page, &[("accept-encoding", "gzip")]);
    assert_eq!(first.body().as_bytes().unwrap().as_ptr(), second.body().as_bytes().unwrap().as_ptr());
}

#[test]
fn brotli_is_made_in_the_background() {
    // One thread for blocking work, and that is kept busy until the first answer is out.
    let runtime = tokio::runtime::Builder::new_current_thread().max_blocking_threads(1).build().unwrap();
    runtime.block_on(async {
        let (release, held) = std::sync::mpsc::channel::<()>();
        let busy = tokio::task::spawn_blocking(move || held.recv());
        let page = long_page().build();
        let first = get(&page, &[("accept-encoding", "br, gzip")]);
        assert_eq!(field(&first, "content-encoding"), "gzip");
        release.send(()).unwrap();
        busy.await.unwrap().unwrap();
        // The job that was queued ends before the next one begins; whoever asks then gets brotli.
        tokio::task::spawn_blocking(|| ()).await.unwrap();
        let second = get(&page, &[("accept-encoding", "br, gzip")]);
        assert_eq!(field(&second, "content-encoding"), "br");
    });
}

#[tokio::test]
async fn a_wanted_page_is_pressed() {
    let text: String =
        (0..600).map(|n| format!("<p>Pegel {}: {} cm, {} Uhr</p>\n", n * 7 % 31, n * 13 % 97, n % 24)).collect();
    let page = Page::html(text).build();
    page.make_variants();
    let brotli = [("accept-encoding", "br")];
    let first = get(&page, &brotli);
    for _ in 1..WANTED_TIMES {
        assert_eq!(field(&get(&page, &brotli), "etag"), field(&first, "etag"));
    }
    while page.shared.pressed.get().is_none() {
        tokio::task::yield_now().await;
    }
    let second = get(&page, &brotli);
    assert_eq!((field(&second, "content-encoding"), field(&second, "vary")), ("br", "Accept-Encoding"));
    assert!(body_len(&second) < body_len(&first));
    assert_ne!(field(&second, "etag"), field(&first, "etag"));
    for known in [&first, &second] {
        let again = get(&page, &[("accept-encoding", "br"), ("if-none-match", field(known, "etag"))]);
        assert_eq!((again.status(), field(&again, "etag")), (StatusCode::NOT_MODIFIED, field(&second, "etag")));
    }
}

#[test]
fn small_and_incompressible_pages_stay_plain() {
    let small = Page::html("<p>kurz</p>".repeat(70)).build();
    assert!(small.bytes().len() < compress::WORTHWHILE_BYTES);
    let noise: Vec<u8> = (0u32..3000).flat_map(|i| Sha256::digest(i.to_le_bytes())[..2].to_vec()).collect();
    let random = Page::new("text/plain", noise).build();
    let picture = Page::new("image/jpeg", vec![0; 5000]).build();
    for page in [small, random, picture] {
        let response = get(&page, &[("accept-encoding", "br, zstd, gzip")]);
        assert_eq!(field(&response, "content-encoding"), "", "{page:?}");
        assert_eq!(body_len(&response), page.bytes().len());
    }
}

#[test]
fn a_reader_who_refuses_plain_bytes_gets_no_plain_bytes() {
    let small = Page::html("<p>kurz</p>").build();
    let response = get(&small, &[("accept-encoding", "gzip, identity;q=0")]);
    assert_eq!(field(&response, "content-encoding"), "gzip");
    for refused in ["identity;q=0", "*;q=0"] {
        let response = get(&long_page().build(), &[("accept-encoding", refused)]);
        assert_eq!(response.status(), 406, "{refused}");
        assert_eq!(field(&response, "content-length"), "0");
    }
}

#[test]
fn a_page_the_reader_has_is_not_sent_again() {
    let page = long_page().build();
    page.make_variants();
    let digest = page.shared.digest.clone();
    let own = format!("\"{digest}\"");
    let weak = format!("W/\"{digest}\"");
    let listed = format!("\"x\", {own} ,\"y\"");
    let gzip = format!("\"{digest}-gzip\"");
    let brotli = format!("\"{digest}-br\"");
    let other = format!("\"{digest}-exe\"");
    // (fields, 304?, tag sent)
    type Case<'a> = (&'a [(&'a str, &'a str)], bool, &'a str);
    let table: &[Case] = &[
        (&[("if-none-match", &own)], true, &own),
        (&[("if-none-match", &weak)], true, &own),
        (&[("if-none-match", &listed)], true, &own),
        (&[("if-none-match", "*")], true, &own),
        (&[("if-none-match", "\"x\"")], false, &own),
        (&[("if-none-match", &digest)], false, &own),
        (&[("if-none-match", &other)], false, &own),
        (&[("if-none-match", "")], false, &own),
        // A tag of a variant counts while the reader still takes that coding.
        (&[("if-none-match", &gzip), ("accept-encoding", "gzip, br")], true, &gzip),
        (&[("if-none-match", &gzip), ("accept-encoding", "br")], false, &brotli),
        (&[("if-none-match", &gzip)], false, &own),
        // The tag outranks the date.
        (&[("if-none-match", "\"x\""), ("if-modified-since", "Sun, 06 Nov 1994 08:49:37 GMT")], false, &own),
        (&[("if-modified-since", "Sun, 06 Nov 1994 08:49:37 GMT")], true, &own),
        (&[("if-modified-since", "Sunday, 06-Nov-94 08:49:38 GMT")], true, &own),
        (&[("if-modified-since", "Sun, 06 Nov 1994 08:49:36 GMT")], false, &own),
        (&[("if-modified-since", "soon")], false, &own),
    ];
    for (fields, is_unchanged, tag) in table {
        for method in [Method::GET, Method::HEAD] {
            let response = ask(&page, method, fields);
            assert_eq!(response.status() == 304, *is_unchanged, "{fields:?}");
            assert_eq!(field(&response, "etag"), *tag, "{fields:?}");
            assert_eq!(field(&response, "vary"), "Accept-Encoding");
            if *is_unchanged {
                assert_eq!(body_len(&response), 0);
                for absent in ["content-length", "content-type", "content-encoding"] {
                    assert_eq!(field(&response, absent), "", "{absent}");
                }
            }
        }
    }
}

#[test]
fn conditions_do_not_turn_an_error_into_a_304() {
    let page = long_page().status(StatusCode::NOT_FOUND).build();
    let response = get(&page, &[("if-none-match", "*"), ("if-modified-since", "Sun, 06 Nov 2094 08:49:37 GMT")]);
    assert_eq!(response.status(), 404);
}

#[test]
fn head_tells_the_length_and_sends_nothing() {
    let page = long_page().build();
    let response = ask(&page, Method::HEAD, &[]);
    assert_eq!(field(&response, "content-length"), page.bytes().len().to_string());
    assert_eq!(body_len(&response), 0);
}

#[test]
fn a_page_can_only_be_read() {
    for method in [Method::POST, Method::PUT, Method::DELETE, Method::OPTIONS] {
        let response = ask(&long_page().build(), method, &[]);
        assert_eq!(response.status(), 405);
        assert_eq!(field(&response, "allow"), "GET, HEAD");
    }
}

#[test]
fn security_headers_are_on_every_answer_of_a_page() {
    let set = SecurityHeaders::new(Surface::Public, &SecuritySettings::default()).unwrap();
    let page = long_page().security(&set).build();
    let answers = [
        get(&page, &[]),
        get(&page, &[("if-none-match", "*")]),
        get(&page, &[("accept-encoding", "*;q=0")]),
        ask(&page, Method::POST, &[]),
        get(&page, &[("accept-encoding", "br")]),
    ];
    for response in answers {
        for (name, value) in set.pairs() {
            assert_eq!(response.headers().get(name), Some(value), "{name} at {}", response.status());
        }
    }
}

#[test]
fn a_page_keeps_its_own_counsel() {
    let page = long_page()
        .header(header::SET_COOKIE, HeaderValue::from_static("a=b"))
        .header(header::CONTENT_LENGTH, HeaderValue::from_static("7"))
        .header(header::VARY, HeaderValue::from_static("Accept-Language"))
        .cache_control("public, max-age=60")
        .build();
    let response = get(&page, &[]);
    assert_eq!(field(&response, "set-cookie"), "");
    assert_eq!(field(&response, "content-length"), page.bytes().len().to_string());
    assert_eq!(field(&response, "vary"), "Accept-Language, Accept-Encoding");
    assert_eq!(field(&response, "cache-control"), "public, max-age=60");
    assert_eq!(field(&response, "last-modified"), "Sun, 06 Nov 1994 08:49:37 GMT");
}

#[test]
fn a_redirect_carries_its_target() {
    let page = Page::redirect(StatusCode::PERMANENT_REDIRECT, "/politik/").build();
    let response = get(&page, &[]);
    assert_eq!((response.status().as_u16(), field(&response, "location")), (308, "/politik/"));
    let broken = Page::redirect(StatusCode::FOUND, "/a\r\nset-cookie: x").build();
    assert_eq!(get(&broken, &[]).status(), 500);
}

#[test]
fn a_page_is_counted_when_it_is_sent_to_a_reader() {
    let count = Arc::new(PageCount::default());
    let page = long_page().counted(Arc::clone(&count)).build();
    let browser = ("user-agent", "Mozilla/5.0 (Android 15; Mobile; rv:144.0) Gecko/144.0 Firefox/144.0");
    let etag = page.etag();
    for (method, fields, status, counted) in [
        (Method::GET, vec![browser], 200, 1),
        (Method::GET, vec![browser, ("accept-encoding", "gzip")], 200, 1),
        (Method::GET, vec![browser, ("accept-encoding", "identity;q=0, deflate")], 406, 0),
        (Method::GET, vec![browser, ("if-none-match", etag.as_str())], 304, 0),
        (Method::GET, vec![browser, ("if-modified-since", "Sun, 06 Nov 1994 08:49:38 GMT")], 304, 0),
        (Method::GET, vec![browser, ("sec-purpose", "prefetch")], 200, 0),
        (Method::GET, vec![("user-agent", "Examplebot/1.0")], 200, 0),
        (Method::GET, vec![], 200, 0),
        (Method::HEAD, vec![browser], 200, 0),
        (Method::POST, vec![browser], 405, 0),
    ] {
        let response = ask(&page, method.clone(), &fields);
        assert_eq!((response.status().as_u16(), count.take()), (status, counted), "{method} {fields:?}");
    }
    // The count is the page's, whoever holds it, and hangs on nothing the page says.
    let copy = page.clone();
    get(&copy, &[browser]);
    assert_eq!(count.take(), 1);
    assert_eq!(copy.etag(), long_page().build().etag());
    // A redirect is an answer of its own.
    let count = Arc::new(PageCount::default());
    let redirect = Page::redirect(StatusCode::FOUND, "/b/").counted(Arc::clone(&count)).build();
    get(&redirect, &[browser]);
    assert_eq!(count.take(), 1);
}
