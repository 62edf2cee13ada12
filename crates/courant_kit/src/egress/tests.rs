//! The door, tried from outside: closed addresses, changing names, chains of redirects, endless answers.

use super::*;
use futures_util::future::BoxFuture;
use std::net::{IpAddr, SocketAddr};
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::io::AsyncReadExt;
use tokio::net::{TcpListener, TcpStream};

/// A resolver that answers from a list, the next answer at each question.
struct Listed {
    answers: Vec<Vec<&'static str>>,
    asked: AtomicUsize,
}

impl Names for Listed {
    fn addresses(&self, _host: String) -> BoxFuture<'static, std::io::Result<Vec<IpAddr>>> {
        let turn = self.asked.fetch_add(1, Ordering::SeqCst).min(self.answers.len() - 1);
        let found = self.answers[turn].iter().map(|text| text.parse().unwrap()).collect();
        Box::pin(async move { Ok(found) })
    }
}

fn strict(answers: Vec<Vec<&'static str>>) -> Egress {
    let names = Listed { answers, asked: AtomicUsize::new(0) };
    Egress::with_names("test", EgressPolicy::default(), Arc::new(names)).unwrap()
}

fn local() -> Egress {
    Egress::new("test", EgressPolicy { allow_loopback: true, ..EgressPolicy::default() }).unwrap()
}

struct Peer {
    address: SocketAddr,
    /// Connections made so far.
    dialled: Arc<AtomicUsize>,
    most_at_once: Arc<AtomicUsize>,
}

/// A peer that answers each request with what `answer` makes of its path, and closes.
async fn peer(answer: impl Fn(&str) -> Vec<u8> + Send + Sync + 'static) -> Peer {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (dialled, most_at_once) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let (count, most, answer) = (dialled.clone(), most_at_once.clone(), Arc::new(answer));
    let now = Arc::new(AtomicUsize::new(0));
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            count.fetch_add(1, Ordering::SeqCst);
            let (most, now, answer) = (most.clone(), now.clone(), answer.clone());
            tokio::spawn(async move {
                most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                let path = read_path(&mut stream).await;
                for _ in 0..20 {
                    tokio::task::yield_now().await;
                }
                now.fetch_sub(1, Ordering::SeqCst);
                let bytes = answer(&path);
                if path.starts_with("/hang") {
                    std::future::pending::<()>().await;
                }
                drop(stream.write_all(&bytes).await);
                if path == "/keep" {
                    read_path(&mut stream).await;
                }
            });
        }
    });
    Peer { address, dialled, most_at_once }
}

async fn read_path(stream: &mut TcpStream) -> String {
    let mut read = Vec::new();
    let mut part = [0; 1024];
    while !read.ends_with(b"\r\n\r\n") {
        match stream.read(&mut part).await {
            Ok(count) if count > 0 => read.extend_from_slice(&part[..count]),
            _ => break,
        }
    }
    String::from_utf8_lossy(&read).split(' ').nth(1).unwrap_or("").to_owned()
}

fn page(body: &str) -> Vec<u8> {
    format!("HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: {}\r\n\r\n{body}", body.len()).into_bytes()
}

fn redirect_to(location: &str) -> Vec<u8> {
    format!("HTTP/1.1 302 Found\r\nlocation: {location}\r\ncontent-length: 0\r\n\r\n").into_bytes()
}

#[tokio::test]
async fn a_document_is_fetched() {
    let peer = peer(|_| page("<p>hello</p>")).await;
    let url = format!("http://{}/a?b#c", peer.address);
    let fetched = local().fetch(&url, &FetchLimits::document()).await.unwrap();
    assert_eq!(&fetched.body[..], b"<p>hello</p>");
    assert_eq!(fetched.head.content_type.as_deref(), Some("text/html"));
    assert_eq!(fetched.head.final_url.as_str(), format!("http://{}/a?b", peer.address));
    assert_eq!((fetched.head.status.as_u16(), fetched.head.bytes), (200, 12));
}

#[tokio::test]
async fn closed_addresses_are_never_dialled() {
    let peer = peer(|_| page("secret")).await;
    let port = peer.address.port();
    let egress = strict(vec![vec!["127.0.0.1"]]);
    let hosts = [
        "127.0.0.1",
        "127.1",
        "2130706433",
        "0x7f000001",
        "0177.0.0.1",
        "0",
        "0.0.0.0",
        "[::]",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "[::127.0.0.1]",
        "[64:ff9b::7f00:1]",
        "[2002:7f00:1::]",
        "[fe80::1]",
        "[fd00::1]",
        "169.254.169.254",
        "10.0.0.1",
        "192.168.0.1",
        "①②⑦.0.0.1",
        "127。0。0。1",
        "localhost",
        "rebind.example",
        "localhost.",
        "127.0.0.1.",
    ];
    for host in hosts {
        for url in [format!("http://{host}/"), format!("https://{host}/"), format!("http://{host}:443/")] {
            let error = egress.fetch(&url, &FetchLimits::document()).await.unwrap_err();
            assert!(matches!(error, EgressError::NotPublic { .. }), "{url}: {error:?}");
        }
        let error = egress.fetch(&format!("http://{host}:{port}/"), &FetchLimits::document()).await.unwrap_err();
        assert!(matches!(error, EgressError::NotPublic { .. } | EgressError::BadUrl(_)), "{host}: {error:?}");
    }
    assert_eq!(peer.dialled.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn one_closed_address_closes_the_name() {
    for answers in [vec!["93.184.216.34", "10.0.0.1"], vec!["2001:db8::1", "8.8.8.8"], vec!["::ffff:8.8.8.8"]] {
        let error = strict(vec![answers]).fetch("http://mixed.example/", &FetchLimits::document()).await.unwrap_err();
        assert_eq!(error, EgressError::NotPublic { host: "mixed.example".into() });
    }
    let error = strict(vec![vec![]]).fetch("http://empty.example/", &FetchLimits::document()).await.unwrap_err();
    assert_eq!(error, EgressError::Unreachable { host: "empty.example".into() });
}

#[tokio::test]
async fn a_name_is_asked_once_for_each_connection() {
    // A name that is public when first asked and closed at the second question has nothing to gain: there is
    // no second question between the judgement and the connection.
    let names = Arc::new(Listed { answers: vec![vec!["127.0.0.1"]], asked: AtomicUsize::new(0) });
    let egress =
        Egress::with_names("test", EgressPolicy { allow_loopback: true, ..EgressPolicy::default() }, names.clone())
            .unwrap();
    let peer = peer(|_| page("x")).await;
    for turn in 1..=3 {
        // The peer would gladly keep the connection; it is not used again, so the name is judged anew.
        let url = format!("http://name.example:{}/keep", peer.address.port());
        egress.fetch(&url, &FetchLimits::document()).await.unwrap();
        assert_eq!(names.asked.load(Ordering::SeqCst), turn);
        assert_eq!(peer.dialled.load(Ordering::SeqCst), turn);
    }
}

#[tokio::test]
async fn strange_addresses_are_refused() {
    let egress = strict(vec![vec!["8.8.8.8"]]);
    let long = format!("http://x.example/{}", "a".repeat(3000));
    let table = [
        "",
        "x",
        "//x.example/",
        "ftp://x.example/",
        "file:///etc/passwd",
        "gopher://x.example:80/",
        "javascript:alert(1)",
        "data:text/html,x",
        "http://",
        "http:///",
        "http://user@x.example/",
        "http://user:pw@x.example/",
        "http://x.example:22/",
        "http://x.example:8080/",
        "http://x.example:6379/",
        "https://x.example:25/",
        "http://x.example:0/",
        "http://x.example:99999/",
        "http://[::1/",
        "http://a b/",
        "unix:/run/x",
        long.as_str(),
    ];
    for url in table {
        let error = egress.fetch(url, &FetchLimits::document()).await.unwrap_err();
        assert!(matches!(error, EgressError::BadUrl(_)), "{url}: {error:?}");
    }
}

#[tokio::test]
async fn redirects_are_followed_and_each_is_judged() {
    let peer = peer(|path| match path {
        "/1" => redirect_to("/2"),
        "/2" => redirect_to("3?x"),
        "/3?x" => redirect_to("./4#y"),
        "/loop" => redirect_to("/loop"),
        "/inward" => redirect_to("http://10.0.0.1/"),
        "/metadata" => redirect_to("http://169.254.169.254/latest"),
        "/mapped" => redirect_to("http://[::ffff:10.0.0.1]/"),
        "/unspecified" => redirect_to("http://0.0.0.0/"),
        "/file" => redirect_to("file:///etc/passwd"),
        "/user" => redirect_to("http://a:b@x.example/"),
        "/none" => b"HTTP/1.1 302 Found\r\ncontent-length: 0\r\n\r\n".to_vec(),
        "/5th" => redirect_to("/1"),
        _ => page("arrived"),
    })
    .await;
    let egress = local();
    let fetch =
        async |path: &str| egress.fetch(&format!("http://{}{path}", peer.address), &FetchLimits::document()).await;
    let arrived = fetch("/1").await.unwrap();
    assert_eq!(arrived.head.final_url.as_str(), format!("http://{}/4", peer.address));
    assert_eq!(fetch("/5th").await.unwrap_err(), EgressError::TooManyRedirects);
    assert_eq!(fetch("/loop").await.unwrap_err(), EgressError::TooManyRedirects);
    for path in ["/inward", "/metadata", "/mapped", "/unspecified"] {
        assert!(matches!(fetch(path).await.unwrap_err(), EgressError::NotPublic { .. }), "{path}");
    }
    for path in ["/file", "/user", "/none"] {
        assert_eq!(fetch(path).await.unwrap_err(), EgressError::BadRedirect, "{path}");
    }
}

#[tokio::test]
async fn whether_anything_answers_is_found_out_without_its_body() {
    let peer = peer(|path| match path {
        "/there" => page("<p>hello</p>"),
        "/moved" => redirect_to("/there"),
        "/loop" => redirect_to("/loop"),
        "/inward" => redirect_to("http://10.0.0.1/"),
        "/endless" => {
            let mut bytes = b"HTTP/1.1 200 OK\r\n\r\n".to_vec();
            bytes.resize(5_000_000, b'x');
            bytes
        }
        "/hang" => Vec::new(),
        _ => b"HTTP/1.1 410 Gone\r\ncontent-length: 0\r\n\r\n".to_vec(),
    })
    .await;
    let (egress, at) = (local(), peer.address);
    let limits = FetchLimits { max_bytes: 10, deadline: Duration::from_millis(300), ..FetchLimits::document() };
    let probe = async |method: Method, path: &str| egress.probe(method, &format!("http://{at}{path}"), &limits).await;
    for method in [Method::HEAD, Method::GET] {
        for (path, status) in [("/there", 200), ("/moved", 200), ("/endless", 200), ("/gone", 410)] {
            let head = probe(method.clone(), path).await.unwrap();
            assert_eq!((head.status.as_u16(), head.bytes), (status, 0), "{method} {path}");
        }
        assert_eq!(probe(method.clone(), "/loop").await.unwrap_err(), EgressError::TooManyRedirects);
        assert!(matches!(probe(method.clone(), "/inward").await.unwrap_err(), EgressError::NotPublic { .. }));
        assert_eq!(probe(method, "/hang").await.unwrap_err(), EgressError::TimedOut);
    }
}

#[tokio::test]
async fn answers_are_bounded() {
    let peer = peer(|path| match path {
        "/declared" => b"HTTP/1.1 200 OK\r\ncontent-length: 5000\r\n\r\n".to_vec(),
        "/endless" => {
            let mut bytes = b"HTTP/1.1 200 OK\r\n\r\n".to_vec();
            bytes.resize(100_000, b'x');
            bytes
        }
        "/short" => b"HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\nabc".to_vec(),
        "/gzip" => b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 3\r\n\r\nabc".to_vec(),
        "/404" => b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n".to_vec(),
        "/junk" => b"\x00\x01\x02\r\n\r\n".to_vec(),
        _ => page("x"),
    })
    .await;
    let egress = local();
    let limits = FetchLimits { max_bytes: 1000, ..FetchLimits::document() };
    let host = peer.address.ip().to_string();
    let table = [
        ("/declared", EgressError::TooLarge { max_bytes: 1000 }),
        ("/endless", EgressError::TooLarge { max_bytes: 1000 }),
        ("/short", EgressError::Broken { host: host.clone() }),
        ("/gzip", EgressError::Encoded),
        ("/404", EgressError::Status { status: 404 }),
        ("/junk", EgressError::Broken { host }),
    ];
    for (path, wanted) in table {
        let mut written = Vec::new();
        let error = egress.fetch_to(&format!("http://{}{path}", peer.address), &limits, &mut written).await;
        assert_eq!(error.unwrap_err(), wanted, "{path}");
        assert!(written.len() <= 1000, "{path}");
    }
}

#[tokio::test]
async fn a_silent_host_does_not_hold_us() {
    let peer = peer(|_| Vec::new()).await;
    let limits = FetchLimits { deadline: Duration::from_millis(20), ..FetchLimits::document() };
    let error = local().fetch(&format!("http://{}/hang", peer.address), &limits).await.unwrap_err();
    assert_eq!(error, EgressError::TimedOut);
}

#[tokio::test]
async fn a_host_gets_two_requests_at_a_time() {
    let peer = peer(|_| page("x")).await;
    let egress = local();
    let mut fetches = tokio::task::JoinSet::new();
    for _ in 0..12 {
        let (egress, url) = (egress.clone(), format!("http://{}/", peer.address));
        fetches.spawn(async move { egress.fetch(&url, &FetchLimits::document()).await.unwrap() });
    }
    while let Some(fetched) = fetches.join_next().await {
        fetched.unwrap();
    }
    assert_eq!(peer.dialled.load(Ordering::SeqCst), 12);
    assert!(peer.most_at_once.load(Ordering::SeqCst) <= PER_HOST);
}

#[tokio::test]
async fn a_message_is_sent_where_it_was_addressed() {
    let peer = peer(|path| if path == "/moved" { redirect_to("/elsewhere") } else { page("thanks") }).await;
    let send = async |path: &str| {
        let url = format!("http://{}{path}", peer.address);
        let limits = FetchLimits::document();
        local().send(Method::POST, &url, HeaderMap::new(), Bytes::new(), &limits).await.unwrap()
    };
    assert_eq!(&send("/inbox").await.body[..], b"thanks");
    assert_eq!(send("/moved").await.head.status, 302);
    assert_eq!(peer.dialled.load(Ordering::SeqCst), 2);
}
