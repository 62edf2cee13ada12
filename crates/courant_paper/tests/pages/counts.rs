//! What `cargo xtask counts` has valgrind count: an article made anew, a kept page sent, a comment accepted, a post imported.
//!
//! Each is done `COURANT_COUNTS_TIMES` times in the folder `COURANT_COUNTS_FOLDER`; the difference between two numbers of
//! times is free of what starting costs. Nothing here is judged: that is the task's business.

use super::support::{ADDRESS, NOW, column, get, open, run, send};
use courant_kit::clock::Clock;
use courant_kit::db::{Db, Target};
use courant_kit::http::page_cache::Tag;
use courant_kit::http::server::{self, ServerLimits};
use courant_paper::comments::post;
use courant_paper::imports::wxr::{ImportOptions, Silent, import};
use courant_paper::media::files::MediaFolder;
use courant_paper::pages::answer;
use courant_paper::settings::{self, Settings};
use courant_paper::store::MIGRATIONS;
use http::StatusCode;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::sync::Arc;

fn folder() -> PathBuf {
    PathBuf::from(std::env::var_os("COURANT_COUNTS_FOLDER").expect("a folder"))
}

fn times() -> usize {
    std::env::var("COURANT_COUNTS_TIMES").expect("how many times").parse().unwrap()
}

async fn store(name: &str) -> Db {
    Db::open(&Target::Sqlite(folder().join(name)), MIGRATIONS).await.unwrap()
}

async fn take_in(db: &Db, export: PathBuf) {
    let media = MediaFolder::new(folder().join("media"));
    let options = ImportOptions { file: export, ..ImportOptions::default() };
    import(options, db, &media, &Clock::fixed(NOW), &Silent).await.unwrap();
}

async fn new_paper(name: &str) -> Db {
    let db = store(name).await;
    settings::create(&db, Settings::new("The Count", "en-US", ADDRESS).unwrap()).await.unwrap();
    db
}

/// A store with a small paper.
#[tokio::test]
#[ignore = "cargo xtask counts"]
async fn prepare() {
    std::fs::create_dir_all(folder().join("media")).unwrap();
    take_in(&new_paper("paper.db").await, folder().join("paper.xml")).await;
}

/// Answers articles that are in no cache, one after the other.
#[tokio::test]
#[ignore = "cargo xtask counts"]
async fn article() {
    let db = store("paper.db").await;
    let paths = column(&db, "SELECT path FROM public_articles WHERE type = 'article' ORDER BY id LIMIT 10").await;
    let paper = open(db, MediaFolder::new(folder().join("media"))).await;
    for at in 0..times() {
        let answer = get(&paper, &format!("{}/", paths[at % paths.len()])).await;
        assert_eq!(answer.status, StatusCode::OK);
        paper.cache.purge(&[Tag::all()]);
    }
}

/// Sends a kept page over one connection.
#[tokio::test]
#[ignore = "cargo xtask counts"]
async fn kept() {
    let db = store("paper.db").await;
    let paths = column(&db, "SELECT path FROM public_articles WHERE type = 'article' ORDER BY id LIMIT 1").await;
    let paper = open(db, MediaFolder::new(folder().join("media"))).await;
    let path = format!("{}/", paths[0]);
    let length = get(&paper, &path).await.bytes.len();
    let listener = server::bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let address = listener.local_addr().unwrap();
    let limits = ServerLimits { kept_pages: Some(Arc::clone(&paper.cache)), ..ServerLimits::default() };
    let count = times();
    let reader = tokio::task::spawn_blocking(move || {
        let mut stream = TcpStream::connect(address).unwrap();
        let request = format!("GET {path} HTTP/1.1\r\nhost: x\r\nuser-agent: Mozilla/5.0\r\naccept: */*\r\n\r\n");
        let (mut part, mut total) = (vec![0; 1 << 20], 0);
        for _ in 0..count {
            stream.write_all(request.as_bytes()).unwrap();
            let mut read = 0;
            while total == 0 || read < total {
                read += stream.read(&mut part[read..]).unwrap();
                // Every answer is as long as the first.
                if total == 0
                    && let Some(end) = part[..read].windows(4).position(|bytes| bytes == b"\r\n\r\n")
                {
                    total = end + 4 + length;
                }
            }
            assert_eq!(read, total);
        }
    });
    let until = async move {
        reader.await.unwrap();
        server::DRAIN
    };
    let report = server::serve(listener, None, answer::service(&paper), limits, until).await.unwrap();
    assert_eq!(report.requests, count as u64);
}

/// Accepts comments of 24 words, in a paper where many were written in the last days, each ten minutes after the one before.
#[tokio::test]
#[ignore = "cargo xtask counts"]
async fn comment() {
    let name = format!("comments-{}.db", times());
    // What a test before this one left in the log belongs to the store: its file alone may be half of a checkpoint.
    for end in ["", "-wal"] {
        let from = folder().join(format!("paper.db{end}"));
        if from.exists() {
            std::fs::copy(from, folder().join(format!("{name}{end}"))).unwrap();
        }
    }
    let db = store(&name).await;
    let many =
        "INSERT INTO comments (public_id, article_id, kind, state, author_name, body, typed, key_hash, network, digest,
            fingerprint, created_at, live_at, stands_at)
        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 600)
        SELECT 'many-' || i, a.id, 'comment', 'live', '', '{\"blocks\":[]}', 'One of many.', 'k', 'n' || i, i * 7919,
            i * 104729, $1 - i * 600000, $1 - i * 600000, $1 - i * 600000
        FROM n, (SELECT MIN(id) AS id FROM public_articles WHERE type = 'article') a";
    run(&db, vec![(many, vec![NOW.into()])]).await;
    let article = column(&db, "SELECT public_id FROM public_articles WHERE type = 'article' ORDER BY id LIMIT 1").await;
    let paper = open(db, MediaFolder::new(folder().join("media"))).await;
    let form = format!("/~thread/{}", article[0]);
    for at in 0..times() {
        let now = NOW + at as i64 * 600_000;
        paper.clock.set(now);
        let issued = post::issue(paper.key().unwrap(), &article[0], now - 10_000);
        let answer = send(&paper, &form, &[("text", &words(at)), ("issued", &issued), ("act", "send")], &[]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    }
}

/// 24 words that no other number has.
fn words(number: usize) -> String {
    let mut seed = (number as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let mut next = move || {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        seed
    };
    let mut word = || (0..6).map(|_| char::from(b'a' + (next() % 26) as u8)).collect::<String>();
    (0..24).map(|_| word()).collect::<Vec<_>>().join(" ")
}

/// Imports as many posts. Making the paper costs the same however many there are.
#[tokio::test]
#[ignore = "cargo xtask counts"]
async fn post() {
    let db = new_paper(&format!("posts-{}.db", times())).await;
    take_in(&db, folder().join(format!("posts-{}.xml", times()))).await;
}
