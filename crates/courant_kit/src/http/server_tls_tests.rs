//! The server behind TLS, over real loopback sockets.

use super::tests::{Gates, Running, read_answer, start_on};
use super::*;
use crate::http::body::{Body, read_body};
use crate::http::tls::Certificates;
use crate::http::tls::tests::{Made, NEW, OLD, made};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

fn start(limits: ServerLimits) -> (Running, Made) {
    let made = made("river.example", 0);
    let certificates = Arc::new(Certificates::default());
    certificates.show(made.certificate());
    let tls = Tls::new(certificates).unwrap();
    (start_on(limits, Gates::default(), Some(tls), DRAIN), made)
}

#[tokio::test]
async fn pages_are_served_encrypted() {
    let (server, made) = start(ServerLimits::default());
    for versions in [NEW, OLD] {
        let mut stream = made.client(&["http/1.1"], versions).connect(server.connect().await).await.unwrap();
        for _ in 0..2 {
            stream.write_all(b"GET / HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
            assert!(read_answer(&mut stream).await.ends_with("<p>Guten Morgen</p>"));
        }
        // A refusal can be read while the body is still being sent.
        let mut big = b"POST /post HTTP/1.1\r\nhost: x\r\ncontent-length: 900000\r\n\r\n".to_vec();
        big.resize(900_000, b'x');
        stream.write_all(&big).await.unwrap();
        assert!(read_answer(&mut stream).await.starts_with("HTTP/1.1 413 "));

        let stream = made.client(&["h2"], versions).connect(server.connect().await).await.unwrap();
        let (mut client, connection) =
            hyper::client::conn::http2::handshake(hyper_util::rt::TokioExecutor::new(), TokioIo::new(stream))
                .await
                .unwrap();
        let running = tokio::spawn(connection);
        let request = Request::get("https://x/big").body(Body::empty()).unwrap();
        let response = client.send_request(request).await.unwrap();
        assert_eq!(read_body(response.into_body(), usize::MAX).await.unwrap().len(), 1_000_000);
        drop(client);
        running.await.unwrap().unwrap();
    }
    let report = server.report().await;
    assert_eq!((report.requests, report.abandoned), (8, 0));
}

#[tokio::test]
async fn what_is_not_encrypted_gets_no_answer() {
    let (server, _) = start(ServerLimits::default());
    let mut stream = server.connect().await;
    stream.write_all(b"GET / HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
    let mut answer = Vec::new();
    // Closed with an alert, or reset.
    stream.read_to_end(&mut answer).await.unwrap_or_default();
    assert!(!answer.starts_with(b"HTTP"), "{answer:?}");
    assert_eq!(server.report().await.requests, 0);
}

#[tokio::test]
async fn a_handshake_takes_no_longer_than_it_may() {
    let (server, _) = start(ServerLimits { handshake_timeout: Duration::from_millis(30), ..ServerLimits::default() });
    for begun in [b"".as_slice(), b"\x16\x03\x01\x02\x00\x01\x00"] {
        let mut stream = server.connect().await;
        stream.write_all(begun).await.unwrap();
        let mut rest = Vec::new();
        stream.read_to_end(&mut rest).await.unwrap_or_default();
    }
    assert_eq!(server.report().await.cut, 2);
}

#[tokio::test]
async fn there_are_no_more_handshakes_at_a_time_than_allowed() {
    let (server, made) = start(ServerLimits { max_handshakes: 1, ..ServerLimits::default() });
    let client = made.client(&["http/1.1"], NEW);
    // One that stands is no handshake any more.
    let mut first = client.connect(server.connect().await).await.unwrap();
    first.write_all(b"GET / HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
    read_answer(&mut first).await;
    // Nor is one in which nothing, or not enough, was said.
    let mut silent = server.connect().await;
    silent.write_all(b"\x16").await.unwrap();
    for _ in 0..20 {
        client.connect(server.connect().await).await.unwrap();
    }
    drop(silent);
    let mut silent = server.connect().await;
    silent.write_all(&client.hello()).await.unwrap();
    while client.connect(server.connect().await).await.is_ok() {
        tokio::task::yield_now().await;
    }
    drop(silent);
    while client.connect(server.connect().await).await.is_err() {
        tokio::task::yield_now().await;
    }
    drop(first);
    assert!(server.report().await.cut >= 1);
}
