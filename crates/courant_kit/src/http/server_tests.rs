//! The server over real loopback sockets, and its watch over pipes with a clock that is moved by hand.

use super::*;
use crate::http::body::{Body, allow_body, read_body};
use crate::http::client_address::TrustedProxies;
use crate::http::page::Page;
use crate::metrics::Registry;
use http::{StatusCode, Version};
use std::convert::Infallible;
use tokio::io::{AsyncReadExt, AsyncWriteExt, DuplexStream};
use tokio::net::TcpStream;
use tokio::sync::{Notify, oneshot};
use tokio::time::Instant;

type Report = tokio::task::JoinHandle<anyhow::Result<ServeReport>>;

pub(super) struct Running {
    pub(super) address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    report: Report,
}

impl Running {
    fn stop(&mut self) {
        self.stop.take().unwrap().send(()).unwrap();
    }

    pub(super) async fn report(mut self) -> ServeReport {
        if self.stop.is_some() {
            self.stop();
        }
        self.report.await.unwrap().unwrap()
    }

    pub(super) async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).await.unwrap()
    }

    /// Sends bytes on a new connection and reads until the server closes it.
    async fn exchange(&self, request: &[u8]) -> String {
        let mut stream = self.connect().await;
        stream.write_all(request).await.unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).await.unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }
}

/// What the tests ask of the service.
#[derive(Clone, Default)]
pub(super) struct Gates {
    entered: Arc<Notify>,
    leave: Arc<Notify>,
}

pub(super) async fn answer(request: Request<RequestBody>, gates: Gates) -> Result<Response<Body>, BoxError> {
    let (head, body) = request.into_parts();
    match head.uri.path() {
        "/panic" => panic!("as asked"),
        "/error" => Err("secret cause".into()),
        "/big" => Ok(Response::new(Body::from("x".repeat(1_000_000)))),
        "/never" => std::future::pending().await,
        "/wait" => {
            gates.entered.notify_one();
            gates.leave.notified().await;
            Ok(Response::new(Body::from("waited")))
        }
        "/client" => {
            let client = head.extensions.get::<ClientAddress>().ok_or("no client")?;
            Ok(Response::new(Body::from(client.ip.to_string())))
        }
        "/unread" => Ok(Response::new(Body::from("no thanks"))),
        "/upload" | "/post" => {
            if head.uri.path() == "/upload" {
                allow_body(&head.extensions, 1_000_000, Duration::from_secs(60));
            }
            match read_body(body, usize::MAX).await {
                Ok(bytes) => Ok(Response::new(Body::from(format!("{} bytes", bytes.len())))),
                // The way of a handler that knows no better.
                Err(_) => Ok(Response::builder().status(400).body(Body::from("bad body"))?),
            }
        }
        _ => Ok(Page::html("<p>Guten Morgen</p>").build().respond(&head)),
    }
}

pub(super) fn start_with(limits: ServerLimits, gates: Gates) -> Running {
    start_on(limits, gates, None, DRAIN)
}

pub(super) fn start_on(limits: ServerLimits, gates: Gates, tls: Option<Tls>, patience: Duration) -> Running {
    let listener = bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = oneshot::channel::<()>();
    let service = tower::service_fn(move |request| answer(request, gates.clone()));
    let shutdown = async move {
        stopped.await.unwrap_or(());
        patience
    };
    let report = tokio::spawn(serve(listener, tls, service, limits, shutdown));
    Running { address, stop: Some(stop), report }
}

fn start() -> Running {
    start_with(ServerLimits::default(), Gates::default())
}

/// One end of a pipe whose other end is served, and how the connection will end.
fn piped(limits: ServerLimits, buffer: usize) -> (DuplexStream, tokio::task::JoinHandle<End>, watch::Sender<Stage>) {
    let (near, far) = tokio::io::duplex(buffer);
    let (stage, stage_seen) = watch::channel(Stage::Run);
    let shared = Shared::new(limits, None);
    let service = tower::service_fn(|request| answer(request, Gates::default()));
    let peer = "192.0.2.1:5".parse().unwrap();
    let end = tokio::spawn(serve_stream(far, peer, service, shared, stage_seen));
    (near, end, stage)
}

/// Reads one answer whose length is declared.
pub(super) async fn read_answer<T: AsyncRead + Unpin>(stream: &mut T) -> String {
    let mut read = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&read).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length: usize = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length: "))
                .map_or(0, |length| length.parse().unwrap());
            if body.len() >= length {
                return text;
            }
        }
        let mut part = [0; 4096];
        let count = stream.read(&mut part).await.unwrap();
        assert!(count > 0, "the server closed after {text:?}");
        read.extend_from_slice(&part[..count]);
    }
}

#[tokio::test]
async fn a_page_is_served_and_the_connection_kept() {
    let server = start();
    let mut stream = server.connect().await;
    for _ in 0..3 {
        stream.write_all(b"GET / HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
        let text = read_answer(&mut stream).await;
        assert!(text.starts_with("HTTP/1.1 200 OK\r\n") && text.ends_with("<p>Guten Morgen</p>"), "{text}");
    }
    // HEAD tells the length of what GET would send, and sends nothing.
    stream.write_all(b"HEAD / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").await.unwrap();
    let mut rest = String::new();
    stream.read_to_string(&mut rest).await.unwrap();
    assert!(rest.contains("content-length: 19\r\n") && rest.ends_with("\r\n\r\n"), "{rest}");
    let report = server.report().await;
    assert_eq!((report.connections, report.requests, report.abandoned), (1, 4, 0));
}

#[tokio::test]
async fn the_second_protocol_shares_the_port() {
    let server = start();
    let stream = TokioIo::new(server.connect().await);
    let (mut client, connection) =
        hyper::client::conn::http2::handshake(hyper_util::rt::TokioExecutor::new(), stream).await.unwrap();
    let running = tokio::spawn(connection);
    for path in ["/", "/big"] {
        let request = Request::builder().uri(format!("http://x{path}")).body(Body::empty()).unwrap();
        let response = client.send_request(request).await.unwrap();
        assert_eq!((response.status(), response.version()), (StatusCode::OK, Version::HTTP_2));
        let bytes = read_body(response.into_body(), usize::MAX).await.unwrap();
        assert_eq!(bytes.len(), if path == "/" { 19 } else { 1_000_000 });
    }
    drop(client);
    running.await.unwrap().unwrap();
    assert_eq!(server.report().await.requests, 2);
}

#[tokio::test]
async fn broken_framing_never_reaches_the_service() {
    // (request, status); every one of these closes the connection.
    let table: &[(&str, &str)] = &[
        ("POST /post HTTP/1.1\r\nhost: x\r\ncontent-length: 3\r\ncontent-length: 4\r\n\r\nabcd", "400"),
        ("POST /post HTTP/1.1\r\nhost: x\r\ncontent-length: 3, 4\r\n\r\nabcd", "400"),
        ("POST /post HTTP/1.1\r\nhost: x\r\ncontent-length: +3\r\n\r\nabc", "400"),
        ("POST /post HTTP/1.1\r\nhost: x\r\ncontent-length: -3\r\n\r\nabc", "400"),
        ("POST /post HTTP/1.1\r\nhost: x\r\ncontent-length: 0x3\r\n\r\nabc", "400"),
        ("POST /post HTTP/1.0\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n", "400"),
        ("POST /post HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked, gzip\r\n\r\n0\r\n\r\n", "400"),
        ("POST /post HTTP/1.1\r\nhost: x\r\ntransfer-encoding: xchunked\r\n\r\n0\r\n\r\n", "400"),
        ("POST /post HTTP/1.1\r\nhost: x\r\ntransfer-encoding : chunked\r\n\r\n0\r\n\r\n", "400"),
        ("GET / HTTP/1.1\r\nhost: x\r\n folded: y\r\n\r\n", "400"),
        ("GET / HTTP/1.1\r\nho st: x\r\n\r\n", "400"),
        ("GET / HTTP/1.1\r\nhost: x\0y\r\n\r\n", "400"),
        ("GET /\r\nhost: x\r\n\r\n", "400"),
        ("GET / HTTP/3.0\r\nhost: x\r\n\r\n", "400"),
        ("GET / HTTP/1.1 x\r\nhost: x\r\n\r\n", "400"),
        ("\x16\x03\x01\x02\x00\x01\x00", "400"),
    ];
    let server = start();
    for (request, status) in table {
        let text = server.exchange(request.as_bytes()).await;
        assert!(text.starts_with(&format!("HTTP/1.1 {status} ")), "{request:?}: {text:?}");
    }
    assert_eq!(server.report().await.requests, 0);
}

#[tokio::test]
async fn what_follows_a_doubtful_end_is_not_a_request() {
    // RFC 9112 section 6.3: a length beside chunks is ignored, and the connection ends with the answer, so a
    // proxy that counted by the length cannot have its next bytes taken for a request.
    let server = start();
    let headers =
        ["content-length: 4\r\ntransfer-encoding: chunked", "transfer-encoding: chunked\r\ncontent-length: 4"];
    for both in headers {
        let smuggled =
            format!("POST /post HTTP/1.1\r\nhost: x\r\n{both}\r\n\r\n0\r\n\r\nGET /panic HTTP/1.1\r\nhost: x\r\n\r\n");
        let text = server.exchange(smuggled.as_bytes()).await;
        assert!(text.contains("connection: close") && text.ends_with("\r\n\r\n0 bytes"), "{text:?}");
    }
    assert_eq!(server.report().await.requests, 2);
}

#[tokio::test]
async fn heads_are_bounded() {
    let server = start();
    let long = format!("GET / HTTP/1.1\r\nhost: x\r\nx: {}\r\n\r\n", "y".repeat(17_000));
    let endless = format!("GET /{}", "y".repeat(17_000));
    let many = format!("GET / HTTP/1.1\r\nhost: x\r\n{}\r\n", "a: b\r\n".repeat(101));
    for request in [long, endless, many] {
        let text = server.exchange(request.as_bytes()).await;
        assert!(text.starts_with("HTTP/1.1 431 ") || text.starts_with("HTTP/1.1 414 "), "{text:?}");
    }
    let fitting = format!("GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\nx: {}\r\n\r\n", "y".repeat(15_000));
    assert!(server.exchange(fitting.as_bytes()).await.starts_with("HTTP/1.1 200 "));
    assert_eq!(server.report().await.requests, 1);
}

#[tokio::test]
async fn a_body_over_the_limit_is_told_so() {
    let server = start();
    let mut big = b"POST /post HTTP/1.1\r\nhost: x\r\ncontent-length: 900000\r\n\r\n".to_vec();
    big.resize(900_000, b'x');
    let mut chunked = b"POST /post HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n".to_vec();
    for _ in 0..20 {
        chunked.extend_from_slice(b"2000\r\n");
        chunked.resize(chunked.len() + 0x2000, b'x');
        chunked.extend_from_slice(b"\r\n");
    }
    chunked.extend_from_slice(b"0\r\n\r\n");
    for request in [&big, &chunked] {
        // The refusal arrives although the client is still sending.
        let text = server.exchange(request).await;
        assert!(text.starts_with("HTTP/1.1 413 ") && text.contains("connection: close"), "{text:?}");
    }
    let allowed = String::from_utf8(big).unwrap().replace("/post", "/upload").replace("900000", "899940");
    let mut stream = server.connect().await;
    stream.write_all(allowed.as_bytes()).await.unwrap();
    assert!(read_answer(&mut stream).await.ends_with("899940 bytes"));
    assert_eq!(server.report().await.requests, 3);
}

#[tokio::test]
async fn a_body_nobody_reads_does_not_eat_the_answer() {
    let server = start();
    let mut request = b"POST /unread HTTP/1.1\r\nhost: x\r\ncontent-length: 3000000\r\n\r\n".to_vec();
    request.resize(request.len() + 3_000_000, b'x');
    let text = server.exchange(&request).await;
    assert!(text.starts_with("HTTP/1.1 200 ") && text.ends_with("no thanks"), "{text:?}");
    server.report().await;
}

#[tokio::test]
async fn a_client_that_goes_on_sending_after_the_refusal_can_read_it() {
    let server = start();
    let mut stream = server.connect().await;
    stream.write_all(b"POST /post HTTP/1.1\r\nhost: x\r\ncontent-length: 900000\r\n\r\nbegun").await.unwrap();
    stream.readable().await.unwrap();
    // The answer is here and the server has nothing more to say; were the socket closed, these would be reset.
    for _ in 0..50 {
        stream.write_all(&[b'x'; 10_000]).await.unwrap();
        tokio::task::yield_now().await;
    }
    let mut text = String::new();
    stream.read_to_string(&mut text).await.unwrap();
    assert!(text.starts_with("HTTP/1.1 413 "), "{text}");
    drop(stream);
    server.report().await;
}

#[tokio::test]
async fn a_fault_costs_one_500_and_tells_nothing() {
    let registry = Registry::new();
    let limits = ServerLimits { metrics: Some(super::super::log::HttpMetrics::new(&registry)), ..Default::default() };
    let server = start_with(limits, Gates::default());
    let mut stream = server.connect().await;
    for path in ["/panic", "/error", "/panic", "/"] {
        stream.write_all(format!("GET {path} HTTP/1.1\r\nhost: x\r\n\r\n").as_bytes()).await.unwrap();
        let text = read_answer(&mut stream).await;
        if path == "/" {
            assert!(text.starts_with("HTTP/1.1 200 "));
        } else {
            assert!(text.starts_with("HTTP/1.1 500 ") && text.contains("nosniff"), "{text}");
            assert!(!text.contains("secret") && !text.contains("as asked") && text.contains("Reference: "), "{text}");
        }
    }
    drop(stream);
    server.report().await;
    let figures = registry.render();
    for line in [
        "courant_http_requests_total{class=\"5xx\"} 3\n",
        "courant_http_requests_total{class=\"2xx\"} 1\n",
        "courant_http_panics_total 2\n",
        "courant_http_connections 0\n",
        "courant_http_request_duration_seconds_count 4\n",
    ] {
        assert!(figures.contains(line), "{line} in {figures}");
    }
}

#[tokio::test]
async fn the_client_is_known_only_through_trusted_proxies() {
    let request = b"GET /client HTTP/1.1\r\nhost: x\r\nx-forwarded-for: 203.0.113.9\r\nconnection: close\r\n\r\n";
    let server = start();
    assert!(server.exchange(request).await.ends_with("\r\n\r\n127.0.0.1"));
    server.report().await;
    let trusted_proxies = TrustedProxies::new(vec!["127.0.0.0/8".parse().unwrap()]);
    let server = start_with(ServerLimits { trusted_proxies, ..Default::default() }, Gates::default());
    assert!(server.exchange(request).await.ends_with("\r\n\r\n203.0.113.9"));
    server.report().await;
}

#[tokio::test]
async fn too_many_connections_are_turned_away() {
    let limits = ServerLimits { max_connections_per_prefix: 2, ..Default::default() };
    let server = start_with(limits, Gates::default());
    let mut kept = Vec::new();
    for _ in 0..2 {
        let mut stream = server.connect().await;
        stream.write_all(b"GET / HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
        read_answer(&mut stream).await;
        kept.push(stream);
    }
    let mut third = server.connect().await;
    let mut text = String::new();
    third.read_to_string(&mut text).await.unwrap();
    assert!(text.starts_with("HTTP/1.1 429 ") && text.contains("retry-after: 5"), "{text}");
    drop(kept);
    let report = server.report().await;
    assert_eq!((report.connections, report.turned_away), (2, 1));
}

#[tokio::test]
async fn a_taken_port_is_explained() {
    let first = bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let address = first.local_addr().unwrap();
    let text = bind(address).unwrap_err().to_string();
    assert_eq!(text, format!("port {} on 127.0.0.1 is already in use by another program", address.port()));
    let text = bind("192.0.2.1:80".parse().unwrap()).unwrap_err().to_string();
    assert_eq!(text, "192.0.2.1 is not an address of this machine");
}

#[tokio::test]
async fn what_is_under_way_is_finished() {
    let gates = Gates::default();
    let mut server = start_with(ServerLimits::default(), gates.clone());
    let mut busy = server.connect().await;
    busy.write_all(b"GET /wait HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
    gates.entered.notified().await;
    let mut idle = server.connect().await;
    idle.write_all(b"GET / HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
    read_answer(&mut idle).await;
    let address = server.address;
    server.stop();
    while TcpStream::connect(address).await.is_ok() {
        tokio::task::yield_now().await;
    }
    // An idle connection may still bring one request, and learns that it was the last.
    idle.write_all(b"GET / HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
    let text = read_answer(&mut idle).await;
    assert!(text.starts_with("HTTP/1.1 200 ") && text.contains("connection: close"), "{text}");
    gates.leave.notify_one();
    let text = read_answer(&mut busy).await;
    assert!(text.starts_with("HTTP/1.1 200 ") && text.contains("connection: close"), "{text}");
    let report = server.report().await;
    assert_eq!((report.requests, report.abandoned), (3, 0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_request_fails_while_the_server_ends() {
    let mut server = start();
    let address = server.address;
    let mut clients = tokio::task::JoinSet::new();
    let served = Arc::new(AtomicU64::new(0));
    for _ in 0..16 {
        let served = served.clone();
        clients.spawn(async move {
            let mut stream = TcpStream::connect(address).await.unwrap();
            loop {
                stream.write_all(b"GET / HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
                let text = read_answer(&mut stream).await;
                assert!(text.starts_with("HTTP/1.1 200 "), "{text}");
                served.fetch_add(1, Relaxed);
                if text.contains("connection: close") {
                    return;
                }
            }
        });
    }
    while served.load(Relaxed) < 500 {
        tokio::task::yield_now().await;
    }
    server.stop();
    while let Some(client) = clients.join_next().await {
        client.unwrap();
    }
    let report = server.report().await;
    assert_eq!((report.abandoned, report.requests), (0, served.load(Relaxed)));
}

#[tokio::test]
async fn a_shutdown_does_not_wait_for_ever() {
    let server = start_on(ServerLimits::default(), Gates::default(), None, Duration::from_millis(5));
    let mut stream = server.connect().await;
    stream.write_all(b"GET /never HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
    stream.write_all(b"").await.unwrap();
    while TcpStream::connect(server.address).await.is_err() {}
    let report = server.report().await;
    assert!(report.abandoned >= 1, "{report:?}");
}

#[tokio::test(start_paused = true)]
async fn slow_heads_are_cut() {
    let partial: [&[u8]; 4] = [b"", b"G", b"PRI * HT", b"GET / HTTP/1.1\r\nhost: x\r\n"];
    for begun in partial {
        let (mut near, end, _stage) = piped(ServerLimits::default(), 4096);
        let start = Instant::now();
        near.write_all(begun).await.unwrap();
        let drip = tokio::spawn(async move {
            // One byte of a header now and then does not help. (The beginning of HTTP/2 would be broken by it.)
            while begun.len() != 8 && near.write_all(b"a").await.is_ok() && !begun.is_empty() {
                tokio::time::sleep(Duration::from_secs(3)).await;
            }
            near
        });
        let end = end.await.unwrap();
        let waited = start.elapsed().as_secs();
        assert!((10..=13).contains(&waited), "{begun:?} {end:?} after {waited} s");
        drip.abort();
    }
}

#[tokio::test(start_paused = true)]
async fn a_second_head_has_the_same_time() {
    let (mut near, end, _stage) = piped(ServerLimits::default(), 4096);
    near.write_all(b"GET / HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
    read_answer(&mut near).await;
    tokio::time::sleep(Duration::from_secs(40)).await;
    let start = Instant::now();
    near.write_all(b"GET / HT").await.unwrap();
    assert_eq!(end.await.unwrap(), End::SlowHead);
    assert!((10..=13).contains(&start.elapsed().as_secs()), "{:?}", start.elapsed());
}

#[tokio::test(start_paused = true)]
async fn an_idle_connection_is_closed_in_the_end() {
    let (mut near, end, _stage) = piped(ServerLimits::default(), 4096);
    let start = Instant::now();
    near.write_all(b"GET / HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
    read_answer(&mut near).await;
    assert_eq!(end.await.unwrap(), End::Closed);
    assert!((60..=63).contains(&start.elapsed().as_secs()), "{:?}", start.elapsed());
}

#[tokio::test(start_paused = true)]
async fn a_slow_reader_is_cut_and_a_steady_one_is_not() {
    // (bytes read every second, is it cut)
    for (pace, is_cut) in [(0usize, true), (100, true), (2000, false)] {
        let (mut near, end, _stage) = piped(ServerLimits::default(), 256);
        near.write_all(b"GET /big HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
        let reader = tokio::spawn(async move {
            let mut part = vec![0; pace];
            // A pace of nothing reads nothing, as often as it likes.
            while near.read_exact(&mut part).await.is_ok() {
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
            std::future::pending::<()>().await;
        });
        let outcome = tokio::time::timeout(Duration::from_secs(40), end).await;
        match outcome {
            Ok(end) => assert!(is_cut && end.unwrap() == End::SlowReader, "{pace}"),
            Err(_) => assert!(!is_cut, "{pace}"),
        }
        reader.abort();
    }
}

#[tokio::test(start_paused = true)]
async fn a_slow_body_is_refused_with_408() {
    let (mut near, _end, _stage) = piped(ServerLimits::default(), 4096);
    let start = Instant::now();
    near.write_all(b"POST /post HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\nabc").await.unwrap();
    let text = read_answer(&mut near).await;
    assert!(text.starts_with("HTTP/1.1 408 ") && text.contains("connection: close"), "{text}");
    assert_eq!(start.elapsed().as_secs(), 15);
}

#[tokio::test]
async fn streams_opened_only_to_be_reset_end_the_connection() {
    let (near, end, _stage) = piped(ServerLimits { max_resets: 10, ..Default::default() }, 64 * 1024);
    let (client, connection) =
        hyper::client::conn::http2::handshake(hyper_util::rt::TokioExecutor::new(), TokioIo::new(near)).await.unwrap();
    let running = tokio::spawn(connection);
    for _ in 0..200 {
        let mut client = client.clone();
        let request = Request::builder().uri("http://x/never").body(Body::empty()).unwrap();
        let asking = tokio::spawn(async move { client.send_request(request).await.map(|_| ()) });
        for _ in 0..5 {
            tokio::task::yield_now().await;
        }
        asking.abort();
        if end.is_finished() {
            break;
        }
    }
    assert_eq!(end.await.unwrap(), End::Flood);
    running.abort();
}

#[tokio::test]
async fn an_axum_router_is_a_service() {
    let router = axum::Router::new().route("/", axum::routing::get(async || "from axum"));
    let listener = bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = oneshot::channel::<()>();
    let shutdown = async move {
        stopped.await.unwrap_or(());
        DRAIN
    };
    let report = tokio::spawn(serve(listener, None, router, ServerLimits::default(), shutdown));
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(b"GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").await.unwrap();
    let mut text = String::new();
    stream.read_to_string(&mut text).await.unwrap();
    assert!(text.ends_with("from axum"), "{text}");
    stop.send(()).unwrap();
    assert_eq!(report.await.unwrap().unwrap().requests, 1);
}

#[test]
fn the_service_may_never_fail() {
    // Infallible services (axum's) fit the bound as well as fallible ones.
    fn takes<E: Into<BoxError>>() {}
    takes::<Infallible>();
    takes::<BoxError>();
}
