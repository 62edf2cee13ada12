//! Whoever asks cannot tell whether hyper or the page cache answered.

use super::*;
use crate::http::body::{Body, RequestBody, read_body};
use crate::http::connection::{End, Stage};
use crate::http::limits::ServerLimits;
use crate::http::page::Page;
use crate::http::page_cache::{PageCache, PageKey, Rendered, Tag};
use crate::http::page_count::PageCount;
use crate::http::server::serve_stream;
use crate::http::tls::tests::{NEW, made, shake};
use crate::http::tls::{Certificates, Tls};
use http::{Request, Response, StatusCode};
use hyper_util::rt::{TokioExecutor, TokioIo};
use std::convert::Infallible;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt, DuplexStream};
use tokio::sync::watch;
use tokio::task::JoinHandle;

const KEPT: &str = "GET /kept HTTP/1.1\r\nhost: x\r\n\r\n";
const LAST: &str = "GET /last HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n";

/// A server of one connection at a time, whose pages are in a cache.
struct World {
    pages: Arc<PageCache>,
    /// Requests that reached the service.
    served: Arc<AtomicU32>,
}

struct Line {
    client: DuplexStream,
    end: JoinHandle<End>,
    stage: watch::Sender<Stage>,
}

async fn keep(pages: &PageCache, path: &str, page: Page) {
    page.make_variants();
    let made = Rendered::new(page, [Tag::new("page")]);
    pages.find_or_render(&PageKey::new(path), || async { Ok(made) }).await.unwrap();
}

impl World {
    async fn new() -> World {
        let pages = Arc::new(PageCache::default());
        let at = UNIX_EPOCH + Duration::from_secs(784_111_777);
        keep(&pages, "/kept", Page::html("<p>Guten Morgen</p>".repeat(100)).last_modified(at).build()).await;
        keep(&pages, "/big", Page::html("x".repeat(300_000)).cache_control("no-store").build()).await;
        keep(&pages, "/old", Page::redirect(StatusCode::MOVED_PERMANENTLY, "/kept").build()).await;
        keep(&pages, "/gone", Page::html("gone").status(StatusCode::GONE).build()).await;
        keep(&pages, "/%E1%9E%80/", Page::html("").build()).await;
        World { pages, served: Arc::default() }
    }

    fn connect(&self, limits: ServerLimits, buffer: usize) -> Line {
        let (client, far) = tokio::io::duplex(buffer);
        let (end, stage) = self.serve(far, limits);
        Line { client, end, stage }
    }

    fn serve<T>(&self, far: T, limits: ServerLimits) -> (JoinHandle<End>, watch::Sender<Stage>)
    where
        T: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let (stage, stage_seen) = watch::channel(Stage::Run);
        let (pages, served) = (Arc::clone(&self.pages), Arc::clone(&self.served));
        let service = tower::service_fn(move |request: Request<RequestBody>| {
            let (pages, served) = (Arc::clone(&pages), Arc::clone(&served));
            async move {
                served.fetch_add(1, Relaxed);
                let (head, body) = request.into_parts();
                let page = head.uri.query().is_none().then(|| pages.find(head.uri.path())).flatten();
                let made = match page {
                    Some(page) => page.respond(&head),
                    None => {
                        // What comes next is there before this is answered.
                        for _ in 0..20 {
                            tokio::task::yield_now().await;
                        }
                        let sent = read_body(body, 100_000).await.map_or(0, |bytes| bytes.len());
                        Response::new(Body::from(format!("{} {} after {sent} bytes", head.method, head.uri)))
                    }
                };
                Ok::<_, Infallible>(made)
            }
        });
        let peer = "192.0.2.1:5".parse().unwrap();
        let end = tokio::spawn(serve_stream(far, peer, service, Shared::new(limits, None), stage_seen));
        (end, stage)
    }

    /// What a server that answers at once, or one that does not, sends to all of this; without dates.
    async fn answers(&self, at_once: bool, parts: &[&[u8]]) -> String {
        let kept_pages = at_once.then(|| Arc::clone(&self.pages));
        let line = self.connect(ServerLimits { kept_pages, ..ServerLimits::default() }, 1 << 20);
        let (mut from, mut to) = tokio::io::split(line.client);
        let asked: Vec<Vec<u8>> = parts.iter().map(|part| part.to_vec()).collect();
        let asking = tokio::spawn(async move {
            for part in asked {
                // Whoever was refused may find the line closed.
                if to.write_all(&part).await.is_err() {
                    break;
                }
                // An empty part is a long pause.
                for _ in 0..if part.is_empty() { 100 } else { 8 } {
                    tokio::task::yield_now().await;
                }
            }
            to
        });
        let mut read = Vec::new();
        from.read_to_end(&mut read).await.unwrap();
        asking.await.unwrap();
        let text = String::from_utf8_lossy(&read).into_owned();
        text.split('\n').filter(|line| !line.starts_with("date: ")).collect::<Vec<_>>().join("\n")
    }

    async fn same(&self, parts: &[&[u8]]) -> String {
        let (with, without) = (self.answers(true, parts).await, self.answers(false, parts).await);
        let asked: Vec<_> = parts.iter().map(|part| String::from_utf8_lossy(part)).collect();
        assert_eq!(with, without, "{asked:?}");
        with
    }
}

fn get(path: &str, fields: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nhost: x\r\n{fields}\r\n")
}

/// Requests of all sorts, and what is none.
fn pieces() -> Vec<String> {
    let etag = Page::html("<p>Guten Morgen</p>".repeat(100)).build().etag();
    let hidden = KEPT;
    vec![
        KEPT.to_owned(),
        get("/kept", "accept-encoding: gzip, br;q=0.5\r\n"),
        get("/kept", "Accept-Encoding: identity;q=0, br\r\nCookie: a=b\r\n"),
        get("/kept", "accept-encoding: *;q=0\r\n"),
        get("/kept", &format!("if-none-match: {etag}\r\n")),
        get("/kept", "If-None-Match: \"other\"\r\naccept-encoding: zstd\r\n"),
        get("/kept", "if-modified-since: Sun, 06 Nov 1994 08:49:37 GMT\r\n"),
        get("/kept", "connection: keep-alive\r\nuser-agent: Mozilla/5.0\r\n"),
        get("/kept", "x-word: \u{e4}\u{f6}\r\n"),
        get("/kept?x=1", ""),
        get("/big", ""),
        get("/old", ""),
        get("/gone", "range: bytes=0-1\r\n"),
        get("/%E1%9E%80/", ""),
        get("/made", ""),
        get("http://x/kept", ""),
        "HEAD /kept HTTP/1.1\r\nhost: x\r\n\r\n".to_owned(),
        "HEAD /made HTTP/1.1\r\nhost: x\r\n\r\n".to_owned(),
        format!("POST /made HTTP/1.1\r\nhost: x\r\ncontent-length: {}\r\n\r\n{hidden}", hidden.len()),
        format!("GET /kept HTTP/1.1\r\nhost: x\r\ncontent-length: {}\r\n\r\n{hidden}", hidden.len()),
        format!(
            "POST /made HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n{:x}\r\n{hidden}\r\n0\r\n\r\n",
            hidden.len()
        ),
        "POST /made HTTP/1.1\r\nhost: x\r\n\r\n".to_owned(),
        "GET /kept HTTP/1.1\nhost: x\n\n".to_owned(),
        "\r\nGET /kept HTTP/1.1\r\nhost: x\r\n\r\n".to_owned(),
    ]
}

/// What ends a connection.
fn endings() -> Vec<String> {
    vec![
        LAST.to_owned(),
        get("/kept", "connection: close\r\n"),
        get("/big", "Connection: Close\r\naccept-encoding: gzip\r\n"),
        get("/kept", "connection: close\r\nconnection: keep-alive\r\n"),
        get("/kept", "connection: keep-alive, close\r\n"),
        "GET /kept HTTP/1.0\r\n\r\n".to_owned(),
        "GET /kept\r\n\r\n".to_owned(),
        "GET /kept HTTP/1.1\r\nhost : x\r\n\r\n".to_owned(),
        "GET /kept HTTP/1.1\r\nhost: x\r\n folded\r\n\r\n".to_owned(),
        "GET /ke pt HTTP/1.1\r\nhost: x\r\n\r\n".to_owned(),
        "GET kept HTTP/1.1\r\nhost: x\r\n\r\n".to_owned(),
        "POST /made HTTP/1.1\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n".to_owned(),
        get("/kept", &"x-many: 1\r\n".repeat(101)),
        get("/kept", &format!("x-long: {}\r\n", "l".repeat(20_000))),
    ]
}

#[tokio::test(start_paused = true)]
async fn every_request_has_the_same_answer() {
    let world = World::new().await;
    for piece in pieces() {
        world.same(&[piece.as_bytes(), LAST.as_bytes()]).await;
        world.same(&[format!("{piece}{LAST}").as_bytes()]).await;
        world.same(&[format!("{KEPT}{piece}{KEPT}{LAST}").as_bytes()]).await;
    }
    for ending in endings() {
        let seen = world.same(&[format!("{KEPT}{ending}").as_bytes()]).await;
        assert!(seen.starts_with("HTTP/1.1 200 OK\r\n"), "{seen}");
        world.same(&[ending.as_bytes()]).await;
        world.same(&[KEPT.as_bytes(), ending.as_bytes()]).await;
    }
}

#[tokio::test(start_paused = true)]
async fn what_hyper_holds_the_beginning_of_is_not_looked_at() {
    let world = World::new().await;
    let made = get("/made", "");
    let length = KEPT.len();
    let begun = format!("{made}POST /made HTTP/1.1\r\nhost: x\r\ncontent-length: {length}\r\n");
    let rest = format!("\r\n{KEPT}");
    for pause in ["", KEPT] {
        let seen = world.same(&[pause.as_bytes(), begun.as_bytes(), b"", rest.as_bytes(), LAST.as_bytes()]).await;
        assert!(seen.contains(&format!("POST /made after {length} bytes")), "{seen}");
    }
    let seen = world.same(&[made.as_bytes(), KEPT.as_bytes(), LAST.as_bytes()]).await;
    let (first, second) = (seen.find("GET /made after 0").unwrap(), seen.find("Guten Morgen").unwrap());
    assert!(first < second, "answers stand in the order of their requests: {seen}");
}

#[tokio::test(start_paused = true)]
async fn a_stream_cut_anywhere_has_the_same_answers() {
    let world = World::new().await;
    let (pieces, endings) = (pieces(), endings());
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut roll = |sides: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % sides as u64).unwrap()
    };
    for _ in 0..300 {
        let mut stream: String = (0..roll(6)).map(|_| pieces[roll(pieces.len())].as_str()).collect();
        stream.push_str(&endings[roll(endings.len())]);
        let mut rest = stream.as_bytes();
        let mut parts = Vec::new();
        while !rest.is_empty() {
            let length = if roll(3) == 0 { 1 + roll(rest.len()) } else { rest.len().min(1 + roll(200)) };
            let (part, more) = rest.split_at(length);
            parts.push(part);
            rest = more;
        }
        world.same(&parts).await;
    }
}

async fn read_answer(line: &mut Line) -> String {
    let mut read = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&read).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let mut lengths = head.lines().filter_map(|line| line.strip_prefix("content-length: "));
            if body.len() >= lengths.next().map_or(0, |length| length.parse().unwrap()) {
                return text;
            }
        }
        assert!(line.client.read_buf(&mut read).await.unwrap() > 0, "closed after {text:?}");
    }
}

#[tokio::test]
async fn kept_pages_do_not_reach_the_service_before_and_after_others() {
    let world = World::new().await;
    let metrics = crate::metrics::Registry::new();
    let limits = ServerLimits {
        kept_pages: Some(Arc::clone(&world.pages)),
        metrics: Some(crate::http::log::HttpMetrics::new(&metrics)),
        ..ServerLimits::default()
    };
    let mut line = world.connect(limits, 1 << 20);
    for (path, served) in
        [("/kept", 0), ("/kept", 0), ("/made", 1), ("/kept", 1), ("/made", 2), ("/made", 3), ("/old", 3)]
    {
        line.client.write_all(get(path, "").as_bytes()).await.unwrap();
        read_answer(&mut line).await;
        assert_eq!(world.served.load(Relaxed), served, "{path}");
    }
    // What was purged is asked for.
    world.pages.purge(&[Tag::new("page")]);
    line.client.write_all(KEPT.as_bytes()).await.unwrap();
    assert!(read_answer(&mut line).await.ends_with("GET /kept after 0 bytes"));
    let text = metrics.render();
    assert!(text.contains("courant_http_requests_total{class=\"2xx\"} 7\n"), "{text}");
    assert!(text.contains("courant_http_requests_total{class=\"3xx\"} 1\n"), "{text}");
}

#[tokio::test]
async fn one_request_on_a_connection_of_its_own_does_not_reach_the_service() {
    let world = World::new().await;
    let limits = ServerLimits { kept_pages: Some(Arc::clone(&world.pages)), ..ServerLimits::default() };
    for (path, buffer) in [("/kept", 1 << 20), ("/big", 4_000)] {
        let mut line = world.connect(limits.clone(), buffer);
        line.client.write_all(get(path, "connection: close\r\n").as_bytes()).await.unwrap();
        let mut read = String::new();
        line.client.read_to_string(&mut read).await.unwrap();
        assert!(read.contains("\r\nconnection: close\r\ndate: "), "{read}");
        assert_eq!(line.end.await.unwrap(), End::Closed);
    }
    assert_eq!(world.served.load(Relaxed), 0);
}

#[tokio::test]
async fn who_reads_is_counted_once_whoever_answers() {
    let world = World::new().await;
    let count = Arc::new(PageCount::default());
    keep(&world.pages, "/counted", Page::html("x").counted(Arc::clone(&count)).build()).await;
    for before in [String::new(), KEPT.to_owned(), get("/made", "")] {
        let limits = ServerLimits { kept_pages: Some(Arc::clone(&world.pages)), ..ServerLimits::default() };
        let mut line = world.connect(limits, 1 << 20);
        let asked = before + &get("/counted", "connection: close\r\nuser-agent: Mozilla/5.0\r\n");
        line.client.write_all(asked.as_bytes()).await.unwrap();
        line.client.read_to_end(&mut Vec::new()).await.unwrap();
        assert_eq!(count.take(), 1, "{asked}");
    }
}

#[tokio::test]
async fn the_last_answer_of_a_server_that_ends_says_so() {
    let world = World::new().await;
    let limits = ServerLimits { kept_pages: Some(Arc::clone(&world.pages)), ..ServerLimits::default() };
    let mut line = world.connect(limits, 1 << 20);
    line.client.write_all(KEPT.as_bytes()).await.unwrap();
    assert!(!read_answer(&mut line).await.contains("connection: close"));
    line.stage.send_replace(Stage::Drain);
    tokio::task::yield_now().await;
    line.client.write_all(KEPT.as_bytes()).await.unwrap();
    assert!(read_answer(&mut line).await.contains("connection: close\r\n"));
    assert_eq!(line.end.await.unwrap(), End::Closed);
}

#[tokio::test]
async fn the_same_pages_over_http2_do_not_reach_the_service() {
    let world = World::new().await;
    let metrics = crate::metrics::Registry::new();
    let mut seen = Vec::new();
    for (at_once, served) in [(true, [0, 0, 0, 0, 1, 2, 3]), (false, [1, 2, 3, 4, 5, 6, 7])] {
        let kept_pages = at_once.then(|| Arc::clone(&world.pages));
        let metrics = at_once.then(|| crate::http::log::HttpMetrics::new(&metrics));
        let line = world.connect(ServerLimits { kept_pages, metrics, ..ServerLimits::default() }, 1 << 16);
        // The large page waits for its window more than once.
        let (mut client, connection) = hyper::client::conn::http2::Builder::new(TokioExecutor::new())
            .initial_stream_window_size(70_000)
            .handshake(TokioIo::new(line.client))
            .await
            .unwrap();
        let running = tokio::spawn(connection);
        let asked = ["GET /kept", "GET /big", "GET /old", "GET /gone", "HEAD /kept", "GET /kept?x=1", "POST /made"];
        let mut answers = Vec::new();
        for (asked, served) in asked.into_iter().zip(served) {
            let (method, path) = asked.split_once(' ').unwrap();
            let request = Request::builder().method(method).uri(format!("http://x{path}"));
            let answer = client.send_request(request.body(Body::empty()).unwrap()).await.unwrap();
            let (mut head, body) = answer.into_parts();
            head.headers.remove("date");
            answers.push((head.status, head.headers, read_body(body, usize::MAX).await.unwrap()));
            assert_eq!(world.served.load(Relaxed), served, "{asked}");
        }
        seen.push(answers);
        world.served.store(0, Relaxed);
        drop(client);
        running.await.unwrap().unwrap();
        assert_eq!(line.end.await.unwrap(), End::Closed);
    }
    assert_eq!(seen[0], seen[1]);
    assert_eq!(seen[0][1].2.len(), 300_000);
    let text = metrics.render();
    assert!(text.contains("courant_http_requests_total{class=\"2xx\"} 5\n"), "{text}");
}

#[tokio::test(start_paused = true)]
async fn limits_hold_for_answers_at_once() {
    let world = World::new().await;
    let limits = || ServerLimits { kept_pages: Some(Arc::clone(&world.pages)), ..ServerLimits::default() };
    // Nobody reads the answer.
    let mut line = world.connect(limits(), 4_000);
    line.client.write_all(get("/big", "").as_bytes()).await.unwrap();
    assert_eq!(line.end.await.unwrap(), End::SlowReader);
    // Nor over HTTP/2, where a client says how much it takes.
    for path in ["/kept", "/big"] {
        let line = world.connect(limits(), 1 << 16);
        let (mut client, connection) = hyper::client::conn::http2::Builder::new(TokioExecutor::new())
            .initial_stream_window_size(0)
            .handshake(TokioIo::new(line.client))
            .await
            .unwrap();
        let running = tokio::spawn(connection);
        let request = Request::get(format!("http://x{path}")).body(Body::empty()).unwrap();
        let answer = client.send_request(request).await.unwrap();
        let began = tokio::time::Instant::now();
        assert_eq!(line.end.await.unwrap(), End::SlowReader, "{path}");
        assert!(began.elapsed() < Duration::from_secs(20), "{path}");
        drop(answer);
        drop(running.await);
    }
    // A steady reader gets all of it, and what was asked for behind it.
    let mut line = world.connect(limits(), 4_000);
    line.client.write_all(format!("{}{KEPT}{LAST}", get("/big", "")).as_bytes()).await.unwrap();
    let (mut read, mut part) = (0, [0; 3_000]);
    loop {
        tokio::time::sleep(Duration::from_millis(700)).await;
        match line.client.read(&mut part).await.unwrap() {
            0 => break,
            count => read += count,
        }
    }
    assert!(read > 302_000, "{read} bytes");
    // Idle for long, and a head that does not end.
    for (rest, wanted) in [("", End::Closed), ("GET /kept HT", End::SlowHead)] {
        let mut line = world.connect(limits(), 1 << 20);
        line.client.write_all(KEPT.as_bytes()).await.unwrap();
        read_answer(&mut line).await;
        line.client.write_all(rest.as_bytes()).await.unwrap();
        assert_eq!(line.end.await.unwrap(), wanted);
    }
    assert_eq!(world.served.load(Relaxed), 1);
}

#[tokio::test(start_paused = true)]
async fn a_steady_reader_gets_all_of_it_encrypted_too() {
    let world = World::new().await;
    let limits = ServerLimits { kept_pages: Some(Arc::clone(&world.pages)), ..ServerLimits::default() };
    let made = made("river.example", 0);
    let certificates = Arc::new(Certificates::default());
    certificates.show(made.certificate());
    let tls = Tls::new(certificates).unwrap();
    let kept = get("/kept", "connection: close\r\n");
    // The last is hyper's answer, or not.
    for (last, wanted, served) in [(LAST, "GET /last after 0 bytes", 1), (&kept, "<p>Guten Morgen</p>", 1)] {
        let (near, far) = tokio::io::duplex(4_000);
        let client = made.client(&["http/1.1"], NEW);
        let (client, far) = tokio::join!(client.connect(near), shake(&tls, far));
        let (mut client, far) = (client.unwrap(), far.unwrap().unwrap());
        let (end, _stage) = world.serve(far, limits.clone());
        // The last of it lies ready within TLS for much longer than a head may take.
        client.write_all(format!("{}{last}", get("/big", "")).as_bytes()).await.unwrap();
        let (mut read, mut part) = (Vec::new(), [0; 3_000]);
        loop {
            tokio::time::sleep(Duration::from_millis(700)).await;
            match client.read(&mut part).await.unwrap() {
                0 => break,
                count => read.extend_from_slice(&part[..count]),
            }
        }
        assert!(read.len() > 300_000 && read.ends_with(wanted.as_bytes()), "{} bytes", read.len());
        assert_eq!(end.await.unwrap(), End::Closed);
        assert_eq!(world.served.load(Relaxed), served);
    }
}
