//! Clients that write raw HTTP/2 frames to exhaust the server (RFC 9113): each is cut off long before it costs much.

use super::tests::{Gates, answer};
use super::*;
use crate::http::body::{Body, read_body};
use tokio::io::AsyncWriteExt;

const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
const DATA: u8 = 0;
const HEADERS: u8 = 1;
const PRIORITY: u8 = 2;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const PING: u8 = 6;
const WINDOW_UPDATE: u8 = 8;
const CONTINUATION: u8 = 9;
const END_STREAM: u8 = 1;
const END_HEADERS: u8 = 4;

/// What each attack may send at most before it must be cut off.
const MOST: usize = 8 << 20;

fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
    [&length[1..], &[kind, flags], &stream.to_be_bytes(), payload].concat()
}

/// `:method` (GET or POST), `:scheme http`, `:authority x` and a path, in HPACK without its table (RFC 7541).
fn head(method: u8, path: &str) -> Vec<u8> {
    let length = u8::try_from(path.len()).unwrap();
    [&[method, 0x86, 0x01, 1, b'x', 0x04, length], path.as_bytes()].concat()
}

const GET: u8 = 0x82;
const POST: u8 = 0x83;

/// A field that takes `length` bytes, and is kept in the table.
fn field(length: usize) -> Vec<u8> {
    // An integer with a prefix of 7 bits (RFC 7541 section 5.1).
    let mut out = vec![0x40, 1, b'a', 0x7f];
    let mut rest = length - 127;
    while rest >= 128 {
        out.push(u8::try_from(rest % 128).unwrap() | 0x80);
        rest /= 128;
    }
    out.push(u8::try_from(rest).unwrap());
    out.resize(out.len() + length, b'y');
    out
}

/// Runs an attack: `begin`, then what `next` gives for 0, 1, 2 … until the connection ends. How it ended, how many bytes
/// were sent, and how many requests reached the service.
async fn attack(begin: Vec<u8>, next: impl Fn(u32) -> Vec<u8>) -> (End, usize, u64) {
    let limits = ServerLimits { max_h2_noise_bytes: 100_000, ..ServerLimits::default() };
    let (near, far) = tokio::io::duplex(64 * 1024);
    let (stage, stage_seen) = watch::channel(Stage::Run);
    let shared = Shared::new(limits, None);
    let service = tower::service_fn(|request| answer(request, Gates::default()));
    let peer = "192.0.2.1:5".parse().unwrap();
    let end = tokio::spawn(serve_stream(far, peer, service, shared.clone(), stage_seen));
    let (mut reads, mut writes) = tokio::io::split(near);
    let reading = tokio::spawn(async move { tokio::io::copy(&mut reads, &mut tokio::io::sink()).await });
    let mut sent = 0;
    let mut batch = [PREFACE.to_vec(), frame(SETTINGS, 0, 0, &[]), begin].concat();
    let mut turn = 0;
    while sent < MOST && writes.write_all(&batch).await.is_ok() {
        sent += batch.len();
        batch.clear();
        while batch.len() < 1_000 {
            batch.extend(next(turn));
            turn += 1;
        }
    }
    assert!(sent < MOST, "it was borne");
    let end = tokio::time::timeout(Duration::from_secs(60), end).await.unwrap().unwrap();
    reading.abort();
    drop(stage);
    (end, sent, shared.tally.requests.load(Relaxed))
}

fn open(stream: u32, path: &str) -> Vec<u8> {
    frame(HEADERS, END_STREAM | END_HEADERS, stream, &head(GET, path))
}

#[tokio::test]
async fn frames_that_ask_for_nothing_are_bounded() {
    let never = open(1, "/never");
    type Next = fn(u32) -> Vec<u8>;
    let table: [(&str, Vec<u8>, Next); 6] = [
        ("pings", Vec::new(), |turn| frame(PING, 0, 0, &u64::from(turn).to_be_bytes())),
        ("pings beside a request", never.clone(), |turn| frame(PING, 0, 0, &u64::from(turn).to_be_bytes())),
        ("settings", Vec::new(), |_| frame(SETTINGS, 0, 0, &[0, 4, 0, 1, 0, 0])),
        ("priorities", Vec::new(), |turn| frame(PRIORITY, 0, 2 * turn + 1, &[0, 0, 0, 0, 9])),
        ("windows", never, |_| frame(WINDOW_UPDATE, 0, 0, &[0, 0, 0, 1])),
        ("frames of no known kind", Vec::new(), |_| frame(0xbb, 0, 0, &[7; 50])),
    ];
    for (what, begin, next) in table {
        let (end, sent, requests) = attack(begin, next).await;
        assert!(matches!(end, End::Flood | End::Broken), "{what}: {end:?}");
        assert!(sent < 400_000, "{what}: {sent} bytes");
        assert!(requests <= 1, "{what}");
    }
}

#[tokio::test]
async fn empty_pieces_of_a_body_are_bounded() {
    let begin = frame(HEADERS, END_HEADERS, 1, &head(POST, "/never"));
    let (end, sent, _) = attack(begin, |_| frame(DATA, 0, 1, &[])).await;
    assert!(matches!(end, End::Flood | End::Broken), "{end:?}");
    assert!(sent < 400_000, "{sent} bytes");
}

#[tokio::test]
async fn a_head_without_end_is_bounded() {
    let begin = || frame(HEADERS, END_STREAM, 1, &head(GET, "/"));
    for length in [1, 1_000] {
        // A literal field that is never indexed: name of one letter, value of none.
        let part = [0x10, 1, b'a', 0].repeat(length);
        let (end, sent, requests) = attack(begin(), |_| frame(CONTINUATION, 0, 1, &part)).await;
        assert!(matches!(end, End::Flood | End::Broken), "{end:?}");
        assert!(sent < 400_000 && requests == 0, "{sent} bytes, {requests} requests");
    }
}

#[tokio::test]
async fn streams_that_are_reset_at_once_are_bounded() {
    // By the client (CVE-2023-44487), and by the server, whom a wrong frame makes do it (CVE-2025-8671).
    type Next = fn(u32) -> Vec<u8>;
    let table: [(&str, Next); 3] = [
        ("resets", |turn| [open(2 * turn + 1, "/never"), frame(RST_STREAM, 0, 2 * turn + 1, &[0, 0, 0, 8])].concat()),
        ("windows of nothing", |turn| {
            [open(2 * turn + 1, "/never"), frame(WINDOW_UPDATE, 0, 2 * turn + 1, &[0, 0, 0, 0])].concat()
        }),
        ("data after the end", |turn| [open(2 * turn + 1, "/never"), frame(DATA, 0, 2 * turn + 1, b"x")].concat()),
    ];
    for (what, next) in table {
        let (end, sent, requests) = attack(Vec::new(), next).await;
        assert!(matches!(end, End::Flood | End::Broken), "{what}: {end:?}");
        assert!(sent < 100_000 && requests <= 200, "{what}: {sent} bytes, {requests} requests");
    }
}

#[tokio::test]
async fn heads_that_grow_when_they_are_unpacked_are_bounded() {
    // One field of 4,000 bytes in the table, and then named by one byte each time.
    let begin = [head(GET, "/"), field(3_900)].concat();
    let begin = frame(HEADERS, END_STREAM | END_HEADERS, 1, &begin);
    let (end, _, requests) = attack(begin, |turn| {
        let bomb = [head(GET, "/"), vec![0xbe; 1_000]].concat();
        frame(HEADERS, END_STREAM | END_HEADERS, 2 * turn + 3, &bomb)
    })
    .await;
    assert!(matches!(end, End::Flood | End::Broken), "{end:?}");
    assert!(requests <= 1, "only the first was small enough: {requests}");
}

#[tokio::test]
async fn no_more_streams_than_allowed_reach_the_service() {
    let (_, _, requests) = attack(Vec::new(), |turn| open(2 * turn + 1, "/never")).await;
    assert!(requests <= 100, "{requests}");
}

#[tokio::test]
async fn much_that_is_meant_is_no_flood() {
    let limits = ServerLimits::default();
    let (near, far) = tokio::io::duplex(64 * 1024);
    let (_stage, stage_seen) = watch::channel(Stage::Run);
    let service = tower::service_fn(|request| answer(request, Gates::default()));
    let shared = Shared::new(limits, None);
    let end = tokio::spawn(serve_stream(far, "192.0.2.1:5".parse().unwrap(), service, shared, stage_seen));
    let (mut client, connection) =
        hyper::client::conn::http2::handshake(hyper_util::rt::TokioExecutor::new(), TokioIo::new(near)).await.unwrap();
    let running = tokio::spawn(connection);
    for _ in 0..8 {
        for path in ["/upload", "/big", "/big", "/big"] {
            let body = if path == "/upload" { Body::from("x".repeat(900_000)) } else { Body::empty() };
            let request = Request::builder().method("POST").uri(format!("http://x{path}")).body(body).unwrap();
            let response = client.send_request(request).await.unwrap();
            assert_eq!(response.status(), 200);
            let length = read_body(response.into_body(), usize::MAX).await.unwrap().len();
            assert_eq!(length, if path == "/big" { 1_000_000 } else { "900000 bytes".len() });
        }
    }
    // Refused in the middle, the rest is still on its way.
    let request = Request::post("http://x/post").body(Body::from("x".repeat(900_000))).unwrap();
    let refused = client.send_request(request).await;
    assert!(refused.is_err() || refused.unwrap().status() == 413);
    drop(client);
    running.await.unwrap().unwrap();
    assert_eq!(end.await.unwrap(), End::Closed);
}
