//! The sample paper, open, and requests to it in process.

use crate::html::Html;
use bytes::Bytes;
use courant_kit::clock::Clock;
use courant_kit::db::{Db, DbError, Value};
use courant_kit::http::client_address::ClientAddress;
use courant_kit::http::log::RequestId;
use courant_kit::http::page_cache::PageCacheLimits;
use courant_kit::outbox;
use courant_news::Event;
use courant_paper::media::files::MediaFolder;
use courant_paper::pages::answer;
use courant_paper::pages::cache::dispatcher;
use courant_paper::paper::Paper;
use courant_paper::sample;
use http::{HeaderMap, Method, StatusCode, header};
use http_body_util::BodyExt;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;

/// 24 November 2026, 02:00 UTC: after everything the sample has published.
pub const NOW: i64 = 1_795_485_600_000;
/// Where the sample's readers find it.
pub const ADDRESS: &str = "https://river.example";

/// The sample paper with its folder.
pub struct Sample {
    /// The paper.
    pub paper: Arc<Paper>,
    /// Holds its media.
    pub folder: TempDir,
}

/// What was answered.
#[derive(Debug)]
pub struct Answer {
    /// Status.
    pub status: StatusCode,
    /// Headers.
    pub headers: HeaderMap,
    /// Body.
    pub bytes: Bytes,
}

impl Answer {
    /// A header's value, or nothing.
    pub fn header(&self, name: impl header::AsHeaderName) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The body as text.
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.bytes).unwrap()
    }

    /// Whether it is a page for people.
    pub fn is_html(&self) -> bool {
        self.header(header::CONTENT_TYPE).starts_with("text/html")
    }
}

/// Makes the sample in an empty store and opens it.
pub async fn sample(db: Db) -> Sample {
    let folder = tempfile::tempdir().unwrap();
    let media = MediaFolder::new(folder.path().join("media"));
    sample::load(&db, &media, &Clock::fixed(NOW), ADDRESS).await.unwrap();
    let paper = open(db, media).await;
    Sample { paper, folder }
}

/// Opens a paper whose store is filled.
pub async fn open(db: Db, media: MediaFolder) -> Arc<Paper> {
    // What came is on the page at once: no second of calm, which a clock that stands still would never end.
    let limits = PageCacheLimits { calm: Duration::ZERO, ..PageCacheLimits::default() };
    Paper::open(db, Clock::fixed(NOW), media, limits, None).await.unwrap()
}

/// Sends a form as a browser does.
pub async fn send(paper: &Arc<Paper>, address: &str, fields: &[(&str, &str)], headers: &[(&str, &str)]) -> Answer {
    let mut form = url::form_urlencoded::Serializer::new(String::new());
    form.extend_pairs(fields);
    let body = Bytes::from(form.finish());
    answered(paper, Method::POST, address, headers, Some(body)).await
}

/// Sends bytes as they are.
pub async fn send_bytes(
    paper: &Arc<Paper>,
    method: Method,
    address: &str,
    headers: &[(&str, &str)],
    bytes: impl Into<Bytes>,
) -> Answer {
    answered(paper, method, address, headers, Some(bytes.into())).await
}

/// Sends what a script of a page of this paper sends.
pub async fn post_json(paper: &Arc<Paper>, address: &str, json: &str, cookie: &str) -> Answer {
    let headers = [("sec-fetch-site", "same-origin"), ("content-type", "application/json"), ("cookie", cookie)];
    let body = Some(Bytes::from(json.to_owned()));
    answered(paper, Method::POST, address, &headers[..if cookie.is_empty() { 2 } else { 3 }], body).await
}

/// Answers one request.
pub async fn request(paper: &Arc<Paper>, method: Method, address: &str, headers: &[(&str, &str)]) -> Answer {
    answered(paper, method, address, headers, None).await
}

async fn answered(
    paper: &Arc<Paper>,
    method: Method,
    address: &str,
    headers: &[(&str, &str)],
    body: Option<Bytes>,
) -> Answer {
    let mut request = http::Request::builder().method(method).uri(address);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let (mut head, ()) = request.body(()).unwrap_or_else(|error| panic!("{address}: {error}")).into_parts();
    let ip = IpAddr::V4(Ipv4Addr::new(203, 0, 113, 9));
    head.extensions.insert(ClientAddress { ip, peer: SocketAddr::new(ip, 40_000) });
    head.extensions.insert(RequestId::next());
    // Boxed, or a test that asks often has a stack of its own size for every time.
    let response = match body {
        Some(body) => Box::pin(answer::answer_to(paper, &head, body)).await,
        None => Box::pin(answer::answer(paper, &head)).await,
    };
    let (parts, body) = response.into_parts();
    let bytes = body.collect().await.map(|body| body.to_bytes()).unwrap_or_else(|error| panic!("{address}: {error}"));
    Answer { status: parts.status, headers: parts.headers, bytes }
}

/// Reads an address as a reader does.
pub async fn get(paper: &Arc<Paper>, address: &str) -> Answer {
    request(paper, Method::GET, address, &[]).await
}

/// Reads a page that must be there.
pub async fn page(paper: &Arc<Paper>, address: &str) -> Html {
    let answer = get(paper, address).await;
    assert_eq!(answer.status, StatusCode::OK, "{address}");
    Html::parse(answer.text())
}

/// Where an address leads by one redirect; the place must answer 200.
pub async fn moved(paper: &Arc<Paper>, address: &str) -> String {
    let answer = get(paper, address).await;
    assert_eq!(answer.status, StatusCode::MOVED_PERMANENTLY, "{address}");
    let to = answer.header(header::LOCATION).to_owned();
    let then = get(paper, &to).await;
    assert_eq!(then.status, StatusCode::OK, "{address} → {to}");
    to
}

/// Runs statements in one transaction.
pub async fn run(db: &Db, statements: Vec<(&'static str, Vec<Value>)>) {
    write(db, statements, None).await;
}

/// Runs statements and tells of them in the same transaction, as every writer does; then lets the
/// paper hear of it.
pub async fn change(paper: &Arc<Paper>, event: Event, statements: Vec<(&'static str, Vec<Value>)>) {
    let dispatcher = dispatcher(paper).await.unwrap();
    write(&paper.db, statements, Some(event)).await;
    assert_eq!(dispatcher.run_until_idle().await.unwrap(), 1);
    assert_eq!(dispatcher.run_until_idle().await.unwrap(), 0);
}

async fn write(db: &Db, statements: Vec<(&'static str, Vec<Value>)>, event: Option<Event>) {
    db.write(move |tx| {
        let (statements, event) = (statements.clone(), event.clone());
        Box::pin(async move {
            for (sql, values) in statements {
                tx.execute(sql, &values).await?;
            }
            if let Some(event) = event {
                outbox::push(tx, event.name(), &event.to_json(), NOW).await?;
            }
            Ok(())
        })
    })
    .await
    .unwrap_or_else(|error: DbError| panic!("{error}"));
}

/// One number from the store.
pub async fn number(db: &Db, sql: &'static str, values: &[Value]) -> i64 {
    db.read().await.unwrap().load(sql, values).await.unwrap_or_else(|error| panic!("{sql}: {error}")).int(0).unwrap()
}

/// First column of every row, as text.
pub async fn column(db: &Db, sql: &'static str) -> Vec<String> {
    let rows = db.read().await.unwrap().query(sql, &[]).await.unwrap();
    rows.iter().map(|row| row.string(0).unwrap()).collect()
}

/// Path of the sample's article with this key.
pub async fn path_of(paper: &Arc<Paper>, slug: &str) -> String {
    let mut tx = paper.db.read().await.unwrap();
    let row = tx.load("SELECT path FROM articles WHERE slug = $1", &[slug.into()]).await.unwrap();
    courant_news::address::href(row.text(0).unwrap())
}
