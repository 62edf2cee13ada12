//! What `/~media/…` answers.

use super::fixtures::{DRAWING, PAGE, PDF, folder, insert, insert_new, photo};
use crate::media::arrive::NewMedium;
use crate::media::files::MediaFolder;
use crate::media::renditions::RenditionMaker;
use crate::media::serve;
use crate::store::MIGRATIONS;
use courant_kit::clock::Clock;
use courant_kit::db::Db;
use courant_kit::http::body::Body;
use courant_kit::http::security::{SecurityHeaders, SecuritySettings, Surface};
use courant_testkit::each_engine;
use http::{Method, Request, Response};
use http_body_util::BodyExt;

struct Asker<'a> {
    db: &'a Db,
    folder: &'a MediaFolder,
    headers: SecurityHeaders,
}

impl<'a> Asker<'a> {
    fn new(db: &'a Db, folder: &'a MediaFolder) -> Asker<'a> {
        let headers = SecurityHeaders::new(Surface::Media, &SecuritySettings::default()).unwrap();
        Asker { db, folder, headers }
    }

    async fn ask(&self, method: Method, file: &str, fields: &[(&str, &str)]) -> Option<Response<Body>> {
        let mut request = Request::builder().method(method).uri("http://localhost/");
        for (name, value) in fields {
            request = request.header(*name, *value);
        }
        let (head, ()) = request.body(()).unwrap().into_parts();
        serve::answer(self.db, self.folder, &self.headers, &head, file).await
    }

    async fn open(&self, file: &str) -> Option<Response<Body>> {
        self.ask(Method::GET, file, &[]).await
    }
}

fn text<'a>(response: &'a Response<Body>, name: &str) -> &'a str {
    response.headers().get(name).map_or("", |value| value.to_str().unwrap())
}

async fn bytes(response: Response<Body>) -> Vec<u8> {
    response.into_body().collect().await.unwrap().to_bytes().to_vec()
}

#[tokio::test]
async fn renditions_are_kept_for_ever_and_come_in_parts() {
    each_engine(MIGRATIONS, async |db: Db| {
        let (_place, folder) = folder();
        let stored = folder.put(&photo(60, 40)).unwrap();
        let id = insert(&db, "a.jpg", &stored).await;
        RenditionMaker::new(&db, &folder, &Clock::fixed(0)).make_renditions(id).await.unwrap();
        let asker = Asker::new(&db, &folder);
        let file = stored.file.replace(".jpg", "-60.webp");
        let whole = folder.read(&file, 1_000_000).unwrap();

        let response = asker.open(&file).await.unwrap();
        assert_eq!((response.status().as_u16(), text(&response, "content-type")), (200, "image/webp"));
        assert_eq!(text(&response, "cache-control"), "public, max-age=31536000, immutable");
        assert_eq!(text(&response, "x-content-type-options"), "nosniff");
        assert!(text(&response, "content-security-policy").starts_with("sandbox"));
        assert_eq!(text(&response, "cross-origin-resource-policy"), "cross-origin");
        assert_eq!(text(&response, "content-disposition"), "");
        let tag = text(&response, "etag").to_owned();
        assert_eq!(bytes(response).await, whole);

        let response = asker.ask(Method::HEAD, &file, &[]).await.unwrap();
        assert_eq!(text(&response, "content-length"), whole.len().to_string());
        assert!(bytes(response).await.is_empty());

        let response = asker.ask(Method::GET, &file, &[("range", "bytes=4-9")]).await.unwrap();
        assert_eq!(response.status(), 206);
        assert_eq!(text(&response, "content-range"), format!("bytes 4-9/{}", whole.len()));
        assert_eq!(bytes(response).await, whole[4..10]);
        let response = asker.ask(Method::GET, &file, &[("range", "bytes=9999999-")]).await.unwrap();
        assert_eq!(response.status(), 416);
        let response = asker.ask(Method::GET, &file, &[("if-none-match", &tag)]).await.unwrap();
        assert_eq!(response.status(), 304);
        let response = asker.ask(Method::POST, &file, &[]).await.unwrap();
        assert_eq!(response.status(), 405);
    })
    .await;
}

#[tokio::test]
async fn known_files_are_asked_of_the_store_once() {
    each_engine(MIGRATIONS, async |db: Db| {
        let (_place, folder) = folder();
        let stored = folder.put(PDF).unwrap();
        insert(&db, "a.pdf", &stored).await;
        let asker = Asker::new(&db, &folder);
        assert!(asker.open(&stored.file).await.is_some());
        db.write::<_, courant_kit::db::DbError, _>(|tx| {
            Box::pin(async move { tx.execute("DELETE FROM media", &[]).await.map(drop) })
        })
        .await
        .unwrap();
        assert!(asker.open(&stored.file).await.is_some(), "remembered");
        assert!(Asker::new(&db, &MediaFolder::new(&folder.root)).open(&stored.file).await.is_none());
    })
    .await;
}

#[tokio::test]
async fn nothing_that_runs_is_served_as_what_it_is() {
    each_engine(MIGRATIONS, async |db: Db| {
        let (_place, folder) = folder();
        let asker = Asker::new(&db, &folder);
        // A page and a drawing that call themselves pictures, and a page with the mark of a picture in front.
        let polyglot = [b"\xff\xd8\xff\xe0".as_slice(), PAGE].concat();
        for (name, file, wanted, disposition) in [
            ("angkor.jpg", PAGE, "application/octet-stream", "attachment; filename=\"angkor.jpg\""),
            ("logo.svg", DRAWING, "application/octet-stream", "attachment; filename=\"logo.svg\""),
            ("both.jpg", polyglot.as_slice(), "image/jpeg", ""),
            ("report.pdf", PDF, "application/pdf", "inline; filename=\"report.pdf\""),
            ("talk.vtt", b"WEBVTT\n\n", "text/vtt", "attachment; filename=\"talk.vtt\""),
        ] {
            let stored = folder.put(file).unwrap();
            let id = insert(&db, name, &stored).await;
            let medium = crate::media::rows::map_by_ids(&mut db.read().await.unwrap(), &[id])
                .await
                .unwrap()
                .remove(&id)
                .unwrap();
            assert_eq!(medium.family == "document", !name.starts_with("both"), "{name}");
            let response = asker.open(&stored.file).await.unwrap();
            assert_eq!(text(&response, "content-type"), wanted, "{name}");
            assert_eq!(text(&response, "content-disposition"), disposition, "{name}");
            assert_eq!(text(&response, "x-content-type-options"), "nosniff");
            let policy = text(&response, "content-security-policy");
            assert!(policy.starts_with("sandbox; default-src 'none'"), "{name}: {policy}");
        }
    })
    .await;
}

#[tokio::test]
async fn strangers_files_and_odd_names_are_not_served() {
    each_engine(MIGRATIONS, async |db: Db| {
        let (place, folder) = folder();
        let unknown = folder.put(PDF).unwrap();
        std::fs::write(place.path().join("secret.pdf"), PDF).unwrap();
        let asker = Asker::new(&db, &folder);
        for file in [unknown.file.as_str(), "../secret.pdf", "ab/../../secret.pdf", "/etc/passwd", "", "ab/cd.pdf"] {
            assert!(asker.open(file).await.is_none(), "{file:?}");
        }
        // In the store and not on the disk: not there.
        let stored = folder.put(b"%PDF-1.4 other").unwrap();
        insert(&db, "gone.pdf", &stored).await;
        std::fs::remove_file(folder.path_of(&stored.file).unwrap()).unwrap();
        assert!(asker.open(&stored.file).await.is_none());
    })
    .await;
}

#[tokio::test]
async fn an_original_leads_to_its_best_rendition() {
    each_engine(MIGRATIONS, async |db: Db| {
        let (_place, folder) = folder();
        let asker = Asker::new(&db, &folder);
        let stored = folder.put(&photo(60, 40)).unwrap();
        let id = insert(&db, "old.jpg", &stored).await;
        let response = asker.open(&stored.file).await.unwrap();
        assert_eq!((response.status().as_u16(), text(&response, "cache-control")), (200, "public, max-age=3600"));
        RenditionMaker::new(&db, &folder, &Clock::fixed(0)).make_renditions(id).await.unwrap();
        let response = asker.open(&stored.file).await.unwrap();
        assert_eq!(response.status(), 302);
        assert_eq!(text(&response, "location"), format!("/~media/{}", stored.file.replace(".jpg", "-60.jpg")));

        let stored = folder.put(&photo(50, 40)).unwrap();
        insert_new(&db, NewMedium::default(), &stored).await;
        assert!(asker.open(&stored.file).await.is_none(), "never public before, and may tell where it was taken");
    })
    .await;
}
