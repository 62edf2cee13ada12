//! References fetched from a small server on this machine.

use super::fixtures::{PAGE, folder, photo};
use crate::media::arrive::{self, NewMedium};
use crate::media::fetch::{MediaFetcher, Outcome, Progress};
use crate::media::rows;
use crate::store::MIGRATIONS;
use courant_kit::clock::Clock;
use courant_kit::db::{Db, DbError};
use courant_kit::egress::{Egress, EgressPolicy, FetchLimits};
use courant_kit::jobs;
use courant_testkit::each_engine;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// Answers by path; gives its address.
async fn old_site() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            tokio::spawn(async move {
                let mut request = vec![0u8; 4096];
                let count = stream.read(&mut request).await.unwrap_or(0);
                let request = String::from_utf8_lossy(&request[..count]).into_owned();
                let path = request.split(' ').nth(1).unwrap_or_default().to_owned();
                let (status, content_type, body) = match path.as_str() {
                    "/angkor.jpg" => ("200 OK", "image/jpeg", photo(80, 60)),
                    "/soft.jpg" => ("200 OK", "text/html; charset=utf-8", PAGE.to_vec()),
                    "/large.jpg" => ("200 OK", "image/jpeg", vec![7; 200_000]),
                    "/busy.jpg" => ("503 Busy", "text/plain", Vec::new()),
                    _ => ("404 Not Found", "text/html", PAGE.to_vec()),
                };
                let head = format!(
                    "HTTP/1.1 {status}\r\ncontent-type: {content_type}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
                    body.len()
                );
                let answer = [head.into_bytes(), body].concat();
                if stream.write_all(&answer).await.is_ok() {
                    drop(stream.shutdown().await);
                }
            });
        }
    });
    address
}

async fn reference(db: &Db, address: String, created_at: i64) -> i64 {
    let medium = NewMedium { source_address: address, created_at, ..NewMedium::default() };
    db.write::<_, DbError, _>(move |tx| {
        let medium = medium.clone();
        Box::pin(async move { arrive::insert_reference(tx, &medium).await })
    })
    .await
    .unwrap()
}

async fn state(db: &Db, id: i64) -> String {
    rows::map_by_ids(&mut db.read().await.unwrap(), &[id]).await.unwrap().remove(&id).unwrap().state
}

#[tokio::test]
async fn references_are_fetched_and_what_is_gone_is_marked() {
    each_engine(MIGRATIONS, async |db: Db| {
        let site = old_site().await;
        let (_place, folder) = folder();
        let mut ids = Vec::new();
        for (age, path) in ["angkor.jpg", "gone.jpg", "soft.jpg", "large.jpg", "busy.jpg"].iter().enumerate() {
            ids.push(reference(&db, format!("{site}/{path}"), 1000 - age as i64).await);
        }
        let inward = reference(&db, "http://10.0.0.1/a.jpg".to_owned(), 0).await;
        let nowhere = reference(&db, String::new(), 0).await;
        let egress =
            Egress::new("Courant test", EgressPolicy { allow_loopback: true, ..EgressPolicy::default() }).unwrap();
        let limits = FetchLimits { max_bytes: 100_000, ..FetchLimits::media() };
        let fetcher = MediaFetcher::new(&db, &folder, &egress, &Clock::fixed(5_000)).limits(limits);

        let told = Arc::new(Mutex::new(Vec::new()));
        let ears = Arc::clone(&told);
        let found = fetcher.fetch_missing(100, move |now| ears.lock().unwrap().push(now)).await.unwrap();
        assert_eq!(found, Progress { asked: 6, stored: 1, missing: 2, failed: 3 });
        assert_eq!(told.lock().unwrap().len(), 6);
        let mut states = Vec::new();
        for id in ids.iter().chain([&inward, &nowhere]) {
            states.push(state(&db, *id).await);
        }
        assert_eq!(states, ["stored", "missing", "missing", "reference", "reference", "reference", "reference"]);

        // What may pass waits, what never will is given up; the stored one has its renditions asked for.
        let standings = jobs::standings(&mut db.read().await.unwrap()).await.unwrap();
        let counts: Vec<(&str, i64, i64)> =
            standings.iter().map(|kind| (kind.kind.as_str(), kind.waiting_count, kind.dead_count)).collect();
        assert_eq!(counts, [("media_fetch", 1, 2), ("renditions", 1, 0), ("renditions_avif", 1, 0)]);
        let medium = rows::map_by_ids(&mut db.read().await.unwrap(), &ids).await.unwrap().remove(&ids[0]).unwrap();
        assert!(folder.exists(&medium.file));
        assert_eq!((medium.media_type.as_str(), medium.width), ("image/jpeg", Some(80)));
        assert_eq!(fetcher.fetch(ids[0]).await.unwrap(), Outcome::Nothing);

        // Nothing of what was refused stays in the folder.
        assert_eq!(std::fs::read_dir(folder.root.join(".unfinished")).unwrap().count(), 0);
    })
    .await;
}

#[tokio::test]
async fn asking_is_bounded_and_starts_with_the_newest() {
    each_engine(MIGRATIONS, async |db: Db| {
        let (_place, folder) = folder();
        for age in 0..5 {
            reference(&db, format!("https://old.example/{age}.jpg"), age).await;
        }
        let egress = Egress::new("Courant test", EgressPolicy::default()).unwrap();
        let fetcher = MediaFetcher::new(&db, &folder, &egress, &Clock::fixed(5_000));
        assert_eq!(fetcher.ask(2).await.unwrap(), 2);
        assert_eq!(fetcher.ask(2).await.unwrap(), 2);
        assert_eq!(fetcher.ask(2).await.unwrap(), 1);
        assert_eq!(fetcher.ask(2).await.unwrap(), 0);
    })
    .await;
}
