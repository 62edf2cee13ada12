//! Files in several parts: they go on where they were, and only there.

use super::{Answer, Desk, LIBRARY, Sample, files, json};
use crate::support::{NOW, get, number, open, sample};
use courant_kit::clock::Clock;
use courant_paper::accounts::Role;
use courant_paper::library::uploads::{self, tidy};
use courant_paper::paper::Paper;
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::{Method, StatusCode, header};
use serde_json::json;
use sha2::{Digest, Sha256};
use std::fs;
use std::sync::Arc;

const DAY: i64 = 86_400_000;

async fn begin(desk: &Desk, paper: &Arc<Paper>, announced: &serde_json::Value) -> String {
    let answer = desk.post(paper, &format!("{LIBRARY}/uploads"), announced.to_string()).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
    let told = json(&answer);
    assert!(told["chunk_bytes"].as_u64().unwrap() > 1_000_000);
    let upload = format!("{LIBRARY}/uploads/{}", told["upload"].as_str().unwrap());
    assert_eq!(answer.header(header::LOCATION), upload);
    upload
}

async fn part(desk: &Desk, paper: &Arc<Paper>, upload: &str, offset: u64, bytes: &[u8]) -> Answer {
    let offset = offset.to_string();
    let headers = [
        ("x-courant-token", desk.token.as_str()),
        ("content-type", "application/offset+octet-stream"),
        ("tus-resumable", "1.0.0"),
        ("upload-offset", &offset),
    ];
    desk.person.send_bytes(paper, Method::PATCH, upload, &headers, bytes.to_vec()).await
}

/// Where an upload stands; none if it is not known.
async fn offset(desk: &Desk, paper: &Arc<Paper>, upload: &str) -> Option<u64> {
    let headers = [("x-courant-token", desk.token.as_str())];
    let answer = desk.person.send_bytes(paper, Method::HEAD, upload, &headers, "").await;
    (answer.status == StatusCode::OK).then(|| answer.header("upload-offset").parse().unwrap())
}

fn path(sample: &Sample, upload: &str) -> std::path::PathBuf {
    sample.paper.media.root.join(".uploads").join(upload.rsplit('/').next().unwrap())
}

#[tokio::test]
async fn a_file_comes_in_parts_and_survives_a_restart() {
    each_engine(MIGRATIONS, async |db| {
        let mut sample = sample(db).await;
        let desk = Desk::of(&sample.paper, Role::Writer).await;
        let film = files::film(1, 300_000);
        let sha256 = courant_kit::key::hex(&Sha256::digest(&film));
        let announced = json!({"name": "ferry.mp4", "bytes": film.len(), "sha256": sha256});
        let upload = begin(&desk, &sample.paper, &announced).await;
        assert_eq!(offset(&desk, &sample.paper, &upload).await, Some(0));
        let answer = part(&desk, &sample.paper, &upload, 0, &film[..100_000]).await;
        assert_eq!(
            (answer.status, answer.header("upload-offset")),
            (StatusCode::NO_CONTENT, "100000"),
            "{}",
            answer.text()
        );
        // A part that begins elsewhere is told where the upload stands, and changes nothing.
        for wrong in [0, 99_999, 100_001, u64::MAX] {
            let answer = part(&desk, &sample.paper, &upload, wrong, b"x").await;
            assert_eq!((answer.status, answer.header("upload-offset")), (StatusCode::CONFLICT, "100000"), "{wrong}");
        }
        // The server dies in the middle of a part: what was written and not acknowledged is nobody's.
        let file = path(&sample, &upload);
        let mut written = fs::read(&file).unwrap();
        written.extend([0xee; 5_000]);
        fs::write(&file, written).unwrap();
        let key = sample.paper.key().unwrap().clone();
        sample.paper = open(sample.paper.db.clone(), sample.paper.media.clone()).await;
        sample.paper.set_key(key);
        let paper = &sample.paper;
        assert_eq!(offset(&desk, paper, &upload).await, Some(100_000));
        assert_eq!(part(&desk, paper, &upload, 100_000, &film[100_000..250_000]).await.status, StatusCode::NO_CONTENT);
        let answer = part(&desk, paper, &upload, 250_000, &film[250_000..]).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
        let item = json(&answer);
        assert_eq!(
            (item["family"].as_str(), item["name"].as_str(), item["is_known"].as_bool()),
            (Some("video"), Some("ferry.mp4"), Some(false))
        );
        assert_eq!(get(paper, item["file"].as_str().unwrap()).await.bytes.len(), film.len());
        assert!(!file.exists());
        // The answer was lost on its way: asked again, it is the same.
        let again = json(&part(&desk, paper, &upload, film.len() as u64, b"").await);
        assert_eq!(again["id"], item["id"]);
        assert_eq!(number(&paper.db, "SELECT COUNT(*) FROM media WHERE media_type = 'video/mp4'", &[]).await, 1);
        // The same film once more is known.
        let upload = begin(&desk, paper, &announced).await;
        let answer = json(&part(&desk, paper, &upload, 0, &film).await);
        assert_eq!((answer["id"].clone(), answer["is_known"].as_bool()), (item["id"].clone(), Some(true)));
    })
    .await;
}

#[tokio::test]
async fn what_is_wrong_with_an_upload_is_said() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        let desk = Desk::of(paper, Role::Writer).await;
        for (announced, status) in [
            (json!({"name": "a", "bytes": 0}), 422),
            (json!({"name": "a", "bytes": 2_000_000_001u64}), 413),
            (json!({"name": "a", "bytes": -1}), 400),
            (json!({"name": "a", "bytes": 1, "sha256": "zz"}), 422),
            (json!({"name": "a", "bytes": 1, "role": "owner"}), 400),
            (json!([]), 400),
        ] {
            let answer = desk.post(paper, &format!("{LIBRARY}/uploads"), announced.to_string()).await;
            assert_eq!(answer.status.as_u16(), status, "{announced}");
        }
        // Not what was announced: it is forgotten.
        let announced = json!({"name": "a.vtt", "bytes": files::CAPTIONS.len(), "sha256": "0".repeat(64)});
        let upload = begin(&desk, paper, &announced).await;
        assert_eq!(part(&desk, paper, &upload, 0, files::CAPTIONS).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(offset(&desk, paper, &upload).await, None);
        assert!(!path(&sample, &upload).exists());
        // More than was announced: what fits is kept, and nothing goes into the library by itself.
        let upload = begin(&desk, paper, &json!({"name": "a.vtt", "bytes": 10})).await;
        assert_eq!(part(&desk, paper, &upload, 0, files::CAPTIONS).await.status, StatusCode::PAYLOAD_TOO_LARGE);
        // A kind that is not taken.
        let upload = begin(&desk, paper, &json!({"name": "a.jpg", "bytes": 6})).await;
        assert_eq!(part(&desk, paper, &upload, 0, b"<html>").await.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
        assert_eq!(offset(&desk, paper, &upload).await, None);
        // Headers of the protocol.
        let upload = begin(&desk, paper, &json!({"name": "a.vtt", "bytes": 100})).await;
        for (content_type, version, status) in
            [("application/offset+octet-stream", "2.0.0", 412), ("text/plain", "1.0.0", 415)]
        {
            let headers = [
                ("x-courant-token", desk.token.as_str()),
                ("content-type", content_type),
                ("tus-resumable", version),
                ("upload-offset", "0"),
            ];
            let answer = desk.person.send_bytes(paper, Method::PATCH, &upload, &headers, "x").await;
            assert_eq!(answer.status.as_u16(), status, "{content_type} {version}");
            assert_eq!(answer.header("tus-resumable"), "1.0.0");
        }
        // Another's upload is not there for whoever asks.
        let other = Desk::of(paper, Role::Editor).await;
        assert_eq!(offset(&other, paper, &upload).await, None);
        assert_eq!(part(&other, paper, &upload, 0, b"x").await.status, StatusCode::NOT_FOUND);
        // Given up.
        let headers = [("x-courant-token", desk.token.as_str())];
        let answer = desk.person.send_bytes(paper, Method::DELETE, &upload, &headers, "").await;
        assert_eq!(answer.status, StatusCode::NO_CONTENT);
        assert_eq!(offset(&desk, paper, &upload).await, None);
    })
    .await;
}

#[tokio::test]
async fn what_is_unfinished_is_bounded_and_goes_after_a_day() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        let desk = Desk::of(paper, Role::Writer).await;
        let large = json!({"name": "a.mp4", "bytes": 2_000_000_000u64}).to_string();
        let mut last = String::new();
        for _ in 0..4 {
            let answer = desk.post(paper, &format!("{LIBRARY}/uploads"), large.clone()).await;
            assert_eq!(answer.status, StatusCode::CREATED);
            last = answer.header(header::LOCATION).to_owned();
        }
        let answer = desk.post(paper, &format!("{LIBRARY}/uploads"), large.clone()).await;
        assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS, "{}", answer.text());
        let other = Desk::of(paper, Role::Editor).await;
        assert_eq!(other.post(paper, &format!("{LIBRARY}/uploads"), large.clone()).await.status, StatusCode::CREATED);
        part(&desk, paper, &last, 0, b"some").await;
        let (file, orphan) = (path(&sample, &last), path(&sample, "nobodys"));
        fs::write(&orphan, "left").unwrap();
        let old = std::time::SystemTime::now() - std::time::Duration::from_secs(7_200);
        for path in [&file, &orphan] {
            fs::File::options().write(true).open(path).unwrap().set_modified(old).unwrap();
        }
        tidy(&paper.db, &paper.media, NOW + DAY - 1).await.unwrap();
        assert_eq!((offset(&desk, paper, &last).await, file.exists(), orphan.exists()), (Some(4), true, false));
        tidy(&paper.db, &paper.media, NOW + DAY + 1).await.unwrap();
        assert_eq!((offset(&desk, paper, &last).await, file.exists()), (None, false));
        assert_eq!(desk.post(paper, &format!("{LIBRARY}/uploads"), large).await.status, StatusCode::CREATED);
    })
    .await;
}

#[tokio::test]
async fn two_parts_at_once_are_one_too_many() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        let desk = Desk::of(paper, Role::Writer).await;
        let film = files::film(9, 100_000);
        let upload = begin(&desk, paper, &json!({"name": "a.mp4", "bytes": film.len()})).await;
        let all: Vec<StatusCode> =
            futures_util::future::join_all((0..6).map(|_| part(&desk, paper, &upload, 0, &film[..50_000])))
                .await
                .into_iter()
                .map(|answer| answer.status)
                .collect();
        assert_eq!(all.iter().filter(|status| **status == StatusCode::NO_CONTENT).count(), 1, "{all:?}");
        let refused = [StatusCode::NO_CONTENT, StatusCode::LOCKED, StatusCode::CONFLICT];
        assert!(all.iter().all(|status| refused.contains(status)), "{all:?}");
        assert_eq!(part(&desk, paper, &upload, 50_000, &film[50_000..]).await.status, StatusCode::OK);
    })
    .await;
}

/// A connection that breaks after some of a part: what came is kept, and the upload goes on behind it.
#[tokio::test]
async fn what_came_before_a_connection_broke_is_kept() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        let desk = Desk::of(paper, Role::Writer).await;
        let film = files::film(3, 50_000);
        let upload = begin(&desk, paper, &json!({"name": "a.mp4", "bytes": film.len()})).await;
        let id = upload.rsplit('/').next().unwrap().to_owned();
        let email = "writer@river.example";
        let account = number(&paper.db, "SELECT id FROM accounts WHERE email = $1", &[email.into()]).await;
        let first: Vec<u8> = film[..20_000].to_vec();
        let broken = futures_util::stream::iter([
            Ok(http_body::Frame::data(bytes::Bytes::from(first))),
            Err(std::io::Error::from(std::io::ErrorKind::ConnectionReset)),
        ]);
        let body = http_body_util::StreamBody::new(broken);
        let place = uploads::Place { db: &paper.db, folder: &paper.media, intake: &paper.intake };
        let token = desk.person.cookie.split('=').nth(1).unwrap();
        let session = courant_paper::accounts::sessions::find(&mut paper.db.read().await.unwrap(), token, NOW).await;
        let writer = session.unwrap().unwrap().writer().unwrap();
        assert_eq!(writer.actor().account_id(), Some(account));
        let stepped = uploads::append(&place, &writer, &id, 0, Some(body), NOW).await;
        assert!(stepped.is_err(), "{stepped:?}");
        assert_eq!(offset(&desk, paper, &upload).await, Some(20_000));
        assert_eq!(part(&desk, paper, &upload, 20_000, &film[20_000..]).await.status, StatusCode::OK);
        assert_eq!(Clock::fixed(NOW).now(), NOW);
    })
    .await;
}
