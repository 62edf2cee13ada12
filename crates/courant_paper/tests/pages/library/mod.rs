//! The media library on the desk: who may use it, files in one piece and in several, what is said of media and what
//! readers see of it, replacing and removing.

mod brand;
mod crops;
pub mod files;
mod items;
mod parts;

use super::html::Html;
use super::person::Person;
use super::support::{Answer, Sample, column, get, number, sample, send_bytes};
use courant_paper::accounts::Role;
use courant_paper::media::renditions::{Outcome, RenditionMaker};
use courant_paper::paper::Paper;
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::{Method, StatusCode, header};
use serde_json::Value;
use std::sync::Arc;

const LIBRARY: &str = "/~desk/library";

/// Somebody who may use the library, and what their scripts send.
struct Desk {
    person: Person,
    token: String,
}

impl Desk {
    async fn of(paper: &Arc<Paper>, role: Role) -> Desk {
        let person = Person::with(paper, &format!("{}@river.example", role.word()), role).await;
        let html = Html::parse(person.get(paper, "/~me").await.text());
        let token = html.all("input").find(|one| one.get("name") == "token").unwrap().get("value").to_owned();
        Desk { person, token }
    }

    async fn post(&self, paper: &Arc<Paper>, address: &str, bytes: impl Into<bytes::Bytes>) -> Answer {
        self.person.send_bytes(paper, Method::POST, address, &[("x-courant-token", &self.token)], bytes).await
    }

    async fn upload(&self, paper: &Arc<Paper>, name: &str, bytes: impl Into<bytes::Bytes>) -> Value {
        let answer = self.post(paper, &format!("{LIBRARY}/upload?name={name}"), bytes).await;
        assert_eq!(answer.status, StatusCode::OK, "{name}: {}", answer.text());
        json(&answer)
    }

    async fn get(&self, paper: &Arc<Paper>, address: &str) -> Value {
        let answer = self.person.get(paper, address).await;
        assert_eq!(answer.status, StatusCode::OK, "{address}");
        json(&answer)
    }

    /// Sends files as a page without scripts does.
    async fn form(&self, paper: &Arc<Paper>, address: &str, files: &[(&str, &[u8])]) -> Answer {
        let mut body =
            format!("--x\r\ncontent-disposition: form-data; name=\"token\"\r\n\r\n{}\r\n", self.token).into_bytes();
        for (name, bytes) in files {
            body.extend(format!("--x\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\ncontent-type: text/html\r\n\r\n").bytes());
            body.extend(*bytes);
            body.extend(b"\r\n");
        }
        body.extend(b"--x--\r\n");
        let headers = [("content-type", "multipart/form-data; boundary=x")];
        self.person.send_bytes(paper, Method::POST, address, &headers, body).await
    }
}

fn json(answer: &Answer) -> Value {
    assert_eq!(answer.header(header::CONTENT_TYPE), "application/json");
    serde_json::from_slice(&answer.bytes).unwrap()
}

fn ids(list: &Value) -> Vec<i64> {
    list["items"].as_array().unwrap().iter().map(|item| item["id"].as_i64().unwrap()).collect()
}

/// Makes the sizes of a picture at once.
async fn make(sample: &Sample, id: i64) {
    let paper = &sample.paper;
    let made = RenditionMaker::new(&paper.db, &paper.media, &paper.clock).make_renditions(id).await.unwrap();
    assert!(matches!(made, Outcome::Made(_) | Outcome::Shared(_)), "{made:?}");
}

#[tokio::test]
async fn another_site_sends_nothing() {
    each_engine(MIGRATIONS, async |db| {
        let paper = &sample(db).await.paper;
        let desk = Desk::of(paper, Role::Writer).await;
        let cookie = desk.person.cookie.as_str();
        let before = number(&paper.db, "SELECT COUNT(*) FROM media", &[]).await;
        let photo = files::photo(64, 48, 2);
        for (origin, token, status) in [
            (("sec-fetch-site", "cross-site"), desk.token.as_str(), 403),
            (("sec-fetch-site", "same-origin"), "", 403),
            (("sec-fetch-site", "same-origin"), "0123", 403),
            (("origin", "https://evil.example"), desk.token.as_str(), 403),
            (("accept", "*/*"), desk.token.as_str(), 200),
        ] {
            let headers = [("cookie", cookie), origin, ("x-courant-token", token)];
            let address = format!("{LIBRARY}/upload?name=a.jpg");
            let answer = send_bytes(paper, Method::POST, &address, &headers, photo.clone()).await;
            assert_eq!(answer.status.as_u16(), status, "{origin:?}");
        }
        assert_eq!(number(&paper.db, "SELECT COUNT(*) FROM media", &[]).await, before + 1);
        // A form of a page without scripts: the token stands before the files.
        let body =
            "--x\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a.vtt\"\r\n\r\nWEBVTT\r\n--x--\r\n";
        for (origin, status) in [("cross-site", 403), ("same-origin", 303)] {
            let headers =
                [("cookie", cookie), ("sec-fetch-site", origin), ("content-type", "multipart/form-data; boundary=x")];
            let answer = send_bytes(paper, Method::POST, LIBRARY, &headers, body).await;
            assert_eq!(answer.status.as_u16(), status, "{origin}");
        }
        let headers = [("cookie", cookie), ("content-type", "multipart/form-data; boundary=x")];
        let answer = send_bytes(paper, Method::POST, LIBRARY, &headers, body.replace("WEBVTT", "WEBVTT a")).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "nothing says where it was filled in");
    })
    .await;
}

#[tokio::test]
async fn a_file_comes_in_one_piece() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        let desk = Desk::of(paper, Role::Contributor).await;
        let item = desk.upload(paper, "..%2F%E1%9E%80.html", files::photo(640, 480, 3)).await;
        let id = item["id"].as_i64().unwrap();
        let expected = serde_json::json!({"family": "picture", "width": 640, "height": 480, "name": "ក.html", "media_type": "image/jpeg",
            "renditions_state": "waiting", "alt": "", "caption": "", "credit": "", "title": "", "is_known": false,
            "src": format!("{LIBRARY}/{id}/original")});
        for (key, value) in expected.as_object().unwrap() {
            assert_eq!(item[key], *value, "{key}");
        }
        make(&sample, id).await;
        let made = desk.get(paper, &format!("{LIBRARY}/{id}.json")).await;
        assert_eq!(made["renditions_state"], "made");
        let src = made["src"].as_str().unwrap();
        assert!(src.starts_with("/~media/"), "{src}");
        assert_eq!(get(paper, src).await.status, StatusCode::OK);
        // The same bytes under another name are the same medium.
        let again = desk.upload(paper, "other.jpg", files::photo(640, 480, 3)).await;
        assert_eq!((again["id"].as_i64(), again["is_known"].as_bool()), (Some(id), Some(true)));
        assert_eq!(ids(&desk.get(paper, &format!("{LIBRARY}.json")).await)[0], id);
        let noted = column(&paper.db, "SELECT action || ' ' || subject FROM audit ORDER BY id").await;
        assert_eq!(noted.iter().filter(|line| **line == format!("medium_added medium {id}")).count(), 1, "{noted:?}");
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_used_is_refused_in_plain_words() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        let desk = Desk::of(paper, Role::Writer).await;
        let count = async || number(&paper.db, "SELECT COUNT(*) FROM media", &[]).await;
        let (before, on_disk) = (count().await, files_below(&sample));
        let photo = files::photo(640, 480, 4);
        let heic = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic".to_vec();
        for (bytes, status, words) in [
            (b"<!doctype html><script>alert(1)</script>".to_vec(), 415, "Files of this kind"),
            (b"GIF89a<script>alert(1)</script>".to_vec(), 422, "picture"),
            (b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>".to_vec(), 415, "SVG"),
            (heic, 415, "HEIC"),
            (Vec::new(), 422, "empty"),
            (files::bomb(16_000, 16_000), 422, "too many pixels"),
            (files::bomb(20_000, 10), 422, "too many pixels"),
            (photo[..40].to_vec(), 422, "damaged"),
            ([files::photo(64, 48, 5), vec![0; 30_000_000]].concat(), 413, "30 MB"),
        ] {
            let answer = desk.post(paper, &format!("{LIBRARY}/upload?name=a.jpg"), bytes).await;
            let said = json(&answer);
            assert_eq!(answer.status.as_u16(), status, "{said}");
            assert!(said["text"].as_str().unwrap().contains(words), "{said}");
        }
        assert_eq!((count().await, files_below(&sample)), (before, on_disk), "nothing of it stays");
    })
    .await;
}

/// Files of the media folder, finished or not.
fn files_below(sample: &Sample) -> usize {
    let folders = std::fs::read_dir(&sample.paper.media.root).unwrap();
    folders.map(|folder| std::fs::read_dir(folder.unwrap().path()).unwrap().count()).sum()
}

#[tokio::test]
async fn readers_never_learn_where_it_was_made() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        let desk = Desk::of(paper, Role::Writer).await;
        let holds = |bytes: &[u8]| bytes.windows(files::CANARY.len()).any(|part| part == files::CANARY);
        let photo = files::with_place(640, 480);
        assert!(holds(&photo));
        let item = desk.upload(paper, "a.jpg", photo).await;
        let id = item["id"].as_i64().unwrap();
        assert_eq!((item["width"].as_i64(), item["height"].as_i64()), (Some(480), Some(640)), "it is put upright");
        let file = column(&paper.db, "SELECT file FROM media ORDER BY id DESC LIMIT 1").await.remove(0);
        assert_eq!(get(paper, &format!("/~media/{file}")).await.status, StatusCode::NOT_FOUND, "no sizes yet");
        make(&sample, id).await;
        let answer = get(paper, &format!("/~media/{file}")).await;
        assert_eq!(answer.status, StatusCode::FOUND, "the original leads to a size");
        let sizes = column(
            &paper.db,
            "SELECT r.file FROM renditions r JOIN (SELECT MAX(id) AS id FROM media) m ON m.id = r.media_id",
        )
        .await;
        assert!(sizes.len() > 2, "{sizes:?}");
        for size in sizes {
            let answer = get(paper, &format!("/~media/{size}")).await;
            assert_eq!(answer.status, StatusCode::OK, "{size}");
            assert!(!holds(&answer.bytes) && !answer.bytes.windows(4).any(|part| part == b"Exif"), "{size}");
        }
        // A film is served as it is, but for the boxes that say where it was made.
        let film = files::film(7, 200_000);
        assert!(holds(&film));
        let item = desk.upload(paper, "a.mp4", film.clone()).await;
        assert_eq!((item["family"].as_str(), item["duration_secs"].as_i64()), (Some("video"), Some(2)));
        let answer = get(paper, item["file"].as_str().unwrap()).await;
        assert_eq!((answer.status, answer.bytes.len()), (StatusCode::OK, film.len()));
        assert!(!holds(&answer.bytes));
        assert_eq!(answer.bytes[film.len() - 200_000..], film[film.len() - 200_000..], "nothing else moved");
        let again = desk.upload(paper, "b.mp4", film).await;
        assert_eq!(again["is_known"], true);
    })
    .await;
}

#[tokio::test]
async fn a_page_without_scripts_takes_many_files() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        let desk = Desk::of(paper, Role::Writer).await;
        let (one, two) = (files::photo(64, 48, 6), files::photo(64, 48, 7));
        let answer = desk.form(paper, LIBRARY, &[("one.jpg", &one)]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        let id = number(&paper.db, "SELECT MAX(id) FROM media", &[]).await;
        assert_eq!(answer.header(header::LOCATION), format!("{LIBRARY}/{id}"), "on to its texts");
        let answer = desk.form(paper, LIBRARY, &[("two.jpg", &two), ("c.vtt", files::CAPTIONS), ("", b"")]).await;
        assert_eq!(answer.header(header::LOCATION), LIBRARY);
        assert_eq!(number(&paper.db, "SELECT MAX(id) FROM media", &[]).await, id + 2);
        // What can be taken is, and of the rest it is said why.
        let three = files::photo(64, 48, 8);
        let answer = desk.form(paper, LIBRARY, &[("<b>.html", b"<html>"), ("three.jpg", &three)]).await;
        assert_eq!(answer.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
        let html = Html::parse(answer.text());
        assert!(html.texts("notice--problem")[0].contains("<b>.html: Files of this kind"), "{}", answer.text());
        assert!(html.texts("medium__name").iter().any(|name| name == "three.jpg"));
        let answer = desk.form(paper, LIBRARY, &[]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    })
    .await;
}

#[tokio::test]
async fn it_is_narrowed_and_paged() {
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        let desk = Desk::of(paper, Role::Writer).await;
        let list = async |query: &str| desk.get(paper, &format!("{LIBRARY}.json?{query}")).await;
        let all = ids(&list("").await);
        let total = number(&paper.db, "SELECT COUNT(*) FROM media", &[]).await;
        assert_eq!(all.len() as i64, total.min(48));
        let mut made = Vec::new();
        for index in 0..60u8 {
            made.push(
                desk.upload(paper, &format!("Dönau-{index}.jpg"), files::photo(16, 16, index)).await["id"]
                    .as_i64()
                    .unwrap(),
            );
        }
        made.reverse();
        let first = list("q=DONAU").await;
        assert_eq!(ids(&first), made[..48]);
        let second = list(&format!("q=donau&before={}", first["further"].as_str().unwrap())).await;
        assert_eq!(ids(&second), made[48..]);
        assert_eq!(second["further"], "");
        assert_eq!(ids(&list("q=donau-7+jpg").await).len(), 1, "every word has to stand there");
        assert!(ids(&list("q=%25").await).is_empty() && ids(&list("q=_").await).is_empty(), "no pattern");
        assert!(ids(&list("family=document").await).iter().all(|id| !made.contains(id)));
        assert_eq!(ids(&list("only=unused&q=donau").await).len(), 48);
        let used = column(&paper.db, "SELECT CAST(media_id AS TEXT) FROM article_media").await;
        let unused = ids(&list("only=unused").await);
        assert!(unused.iter().all(|id| !used.contains(&id.to_string())));
        assert_eq!(ids(&list("only=without_alt&family=picture&q=donau").await).len(), 48);
        assert!(ids(&list("only=rights_ended").await).is_empty());
        // Media that came before there was anything to seek by.
        super::support::run(&paper.db, vec![("UPDATE media SET sought = NULL", Vec::new())]).await;
        assert!(ids(&list("q=donau").await).is_empty());
        courant_paper::media::tidy::fold(&paper.db).await.unwrap();
        assert_eq!(ids(&list("q=donau").await), made[..48]);
    })
    .await;
}

/// Every hostile file there is: refused, or encoded anew, quickly. The large set stands outside; where it is not, the
/// few of our own are enough.
#[tokio::test]
async fn hostile_pictures_are_refused_or_encoded_anew() {
    // Each has to be through in two seconds; machines that do other things at the same time get more.
    const PATIENCE: std::time::Duration = std::time::Duration::from_secs(10);
    let outside = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/images/pillow");
    let mut all: Vec<(String, Vec<u8>)> = vec![
        ("bomb of pixels".to_owned(), files::bomb(16_000, 16_000)),
        ("bomb of a side".to_owned(), files::bomb(65_535, 1)),
        ("beginning without an end".to_owned(), files::bomb(2_000, 2_000)),
        ("half a photo".to_owned(), files::photo(900, 900, 9)[..9_000].to_vec()),
        ("a photo and a page".to_owned(), [files::photo(64, 64, 9), b"<script>alert(1)</script>".to_vec()].concat()),
        ("a photo with a place".to_owned(), files::with_place(64, 48)),
    ];
    for entry in std::fs::read_dir(outside).into_iter().flatten() {
        let path = entry.unwrap().path();
        all.push((path.display().to_string(), std::fs::read(&path).unwrap()));
    }
    each_engine(MIGRATIONS, async |db| {
        let sample = sample(db).await;
        let paper = &sample.paper;
        let desk = Desk::of(paper, Role::Writer).await;
        let maker = RenditionMaker::new(&paper.db, &paper.media, &paper.clock);
        let (mut taken, mut slowest) = (0, std::time::Duration::ZERO);
        for (name, bytes) in &all {
            let began = std::time::Instant::now();
            let answer = desk.post(paper, &format!("{LIBRARY}/upload?name=a.jpg"), bytes.clone()).await;
            if answer.status == StatusCode::OK {
                taken += 1;
                let item = json(&answer);
                let id = item["id"].as_i64().unwrap();
                maker.make_renditions(id).await.unwrap_or_else(|error| panic!("{name}: {error:#}"));
                let item = desk.get(paper, &format!("{LIBRARY}/{id}.json")).await;
                assert!(
                    ["made", "failed", "none"].contains(&item["renditions_state"].as_str().unwrap()),
                    "{name}: {item}"
                );
                assert!(
                    item["family"] != "picture" || item["src"].as_str().is_none_or(|src| src.starts_with("/~media/"))
                );
            } else {
                assert!([413, 415, 422].contains(&answer.status.as_u16()), "{name}: {}", answer.text());
                assert!(json(&answer)["text"].as_str().unwrap().len() > 10, "{name}");
            }
            slowest = slowest.max(began.elapsed());
            assert!(began.elapsed() < PATIENCE, "{name} took {:?}", began.elapsed());
        }
        println!("{} hostile files, {taken} taken, the slowest took {slowest:?}", all.len());
        assert!(taken >= 2, "a photo with something behind it is a photo");
    })
    .await;
}
