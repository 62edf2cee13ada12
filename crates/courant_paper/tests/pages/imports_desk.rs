//! An export brought in on the desk: uploaded in parts, looked at, brought in, stopped and gone on with.

use super::person::Person;
use super::support::{Answer, NOW, Sample, column, get, number, sample};
use courant_kit::jobs::Worker;
use courant_paper::accounts::{Owner, Role};
use courant_paper::imports::desk::{self, Importer, State, Wish};
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::{Method, StatusCode, header};
use std::io::Write;
use std::ops::RangeInclusive;

const PAGE: &str = "/~desk/imports";
const UPLOADS: &str = "/~desk/imports/uploads";
const DAY: i64 = 86_400_000;

fn export(posts: i64) -> String {
    export_of(1..=posts)
}

fn export_of(posts: RangeInclusive<i64>) -> String {
    let items: String = posts
        .map(|id| {
            format!(
                "<item><title>Old story {id}</title><link>https://old.example/2020/03/old-story-{id}/</link>
                 <dc:creator>sok</dc:creator><wp:post_id>{id}</wp:post_id><wp:post_type>post</wp:post_type>
                 <wp:status>publish</wp:status><wp:post_name>old-story-{id}</wp:post_name>
                 <wp:post_date_gmt>2020-03-01 10:00:00</wp:post_date_gmt>
                 <content:encoded><![CDATA[<p>The river rose by {id} centimetres.</p>]]></content:encoded></item>"
            )
        })
        .collect();
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>The Old Paper</title><link>https://old.example</link><language>en</language><wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>https://old.example</wp:base_site_url><wp:base_blog_url>https://old.example</wp:base_blog_url>{items}</channel></rss>"#
    )
}

struct Bench {
    sample: Sample,
    boss: Person,
}

impl Bench {
    async fn of(db: courant_kit::db::Db) -> Bench {
        let sample = sample(db).await;
        let boss = Person::with(&sample.paper, "boss@river.example", Role::Owner).await;
        Bench { sample, boss }
    }

    /// What the page's script carries.
    async fn token(&self, person: &Person) -> String {
        let page = person.get(&self.sample.paper, PAGE).await;
        page.text()
            .split("name=\"token\" value=\"")
            .nth(1)
            .unwrap_or_default()
            .chars()
            .take_while(|c| *c != '"')
            .collect()
    }

    async fn script(&self, person: &Person, method: Method, at: &str, more: &[(&str, &str)], bytes: &[u8]) -> Answer {
        let token = self.token(person).await;
        let mut headers = vec![("x-courant-token", token.as_str()), ("tus-resumable", "1.0.0")];
        headers.extend(more);
        person.send_bytes(&self.sample.paper, method, at, &headers, bytes.to_vec()).await
    }

    async fn announce(&self, name: &str, bytes: usize) -> Answer {
        let json = serde_json::json!({ "name": name, "bytes": bytes }).to_string();
        self.script(&self.boss, Method::POST, UPLOADS, &[("content-type", "application/json")], json.as_bytes()).await
    }

    async fn part(&self, at: &str, offset: usize, bytes: &[u8]) -> Answer {
        let offset = offset.to_string();
        let headers = [("content-type", "application/offset+octet-stream"), ("upload-offset", offset.as_str())];
        self.script(&self.boss, Method::PATCH, at, &headers, bytes).await
    }

    async fn upload(&self, name: &str, file: impl AsRef<[u8]>) -> String {
        let file = file.as_ref();
        let begun = self.announce(name, file.len()).await;
        assert_eq!(begun.status, StatusCode::CREATED, "{}", begun.text());
        let at = begun.header(header::LOCATION).to_owned();
        assert_eq!(self.part(&at, 0, file).await.status, StatusCode::OK);
        at.rsplit('/').next().unwrap().to_owned()
    }

    async fn press(&self, id: &str, act: &str) -> String {
        let answer = self.boss.send(&self.sample.paper, PAGE, &[("file", id), ("act", act)]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        answer.header(header::LOCATION).to_owned()
    }

    fn worker(&self) -> Worker {
        let paper = &self.sample.paper;
        let importer = Importer::new(&paper.db, &paper.media, &paper.clock, None);
        importer.handle_jobs(Worker::new(&paper.db, &paper.clock))
    }

    async fn state(&self) -> Option<State> {
        desk::find(&self.sample.paper.db).await.unwrap().map(|file| file.state)
    }

    fn files(&self) -> usize {
        std::fs::read_dir(self.sample.paper.media.root.join(".imports")).map_or(0, |entries| entries.count())
    }

    async fn page(&self) -> String {
        let page = self.boss.get(&self.sample.paper, PAGE).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(!page.text().contains("setup-import-") || !page.text().contains(">setup-import-"), "{}", page.text());
        page.text().to_owned()
    }

    async fn old_stories(&self) -> i64 {
        number(&self.sample.paper.db, "SELECT COUNT(*) FROM articles WHERE headline LIKE 'Old story%'", &[]).await
    }
}

#[tokio::test]
async fn an_export_comes_in_parts_is_looked_at_and_brought_in() {
    each_engine(MIGRATIONS, async |db| {
        let bench = Bench::of(db).await;
        let paper = &bench.sample.paper;
        let file = export(5);
        let bytes = file.as_bytes();
        assert!(bench.page().await.contains("data-parts"));
        let begun = bench.announce("../the old paper.xml", bytes.len()).await;
        assert_eq!(begun.status, StatusCode::CREATED, "{}", begun.text());
        let at = begun.header(header::LOCATION).to_owned();
        let id = at.rsplit('/').next().unwrap().to_owned();
        assert_eq!(bench.part(&at, 0, &bytes[..100]).await.status, StatusCode::NO_CONTENT);
        // Not where it ended; then where it did, after the page was left.
        let wrong = bench.part(&at, 50, &bytes[50..]).await;
        assert_eq!((wrong.status, wrong.header("upload-offset")), (StatusCode::CONFLICT, "100"));
        let there = bench.script(&bench.boss, Method::HEAD, &at, &[], b"").await;
        assert_eq!((there.status, there.header("upload-offset")), (StatusCode::OK, "100"));
        let again = bench.announce("../the old paper.xml", bytes.len()).await;
        assert_eq!(again.header(header::LOCATION), at);
        assert!(again.text().contains("\"received_bytes\":100"));
        assert_eq!(bench.announce("another.xml", 10).await.status, StatusCode::CONFLICT);
        // Nothing is done with half a file.
        for act in ["look", "run", "stop"] {
            assert_eq!(bench.press(&id, act).await, "/~desk/imports?done=late", "{act}");
        }
        let whole = bench.part(&at, 100, &bytes[100..]).await;
        assert_eq!(whole.status, StatusCode::OK, "{}", whole.text());
        assert_eq!(bench.state().await, Some(State::Here));
        // It is looked at before anything is written.
        assert_eq!(bench.press(&id, "run").await, "/~desk/imports?done=late");
        assert_eq!(bench.press(&id, "look").await, PAGE);
        assert!(bench.page().await.contains("data-again"));
        bench.worker().run_until_idle().await.unwrap();
        assert_eq!((bench.state().await, bench.old_stories().await), (Some(State::Looked), 0));
        let page = bench.page().await;
        assert!(
            page.contains("What would come in") && page.contains("Bring it in") && page.contains("5 would be here"),
            "{page}"
        );
        assert_eq!(bench.press(&id, "run").await, PAGE);
        bench.worker().run_until_idle().await.unwrap();
        assert_eq!((bench.state().await, bench.old_stories().await, bench.files()), (Some(State::Done), 5, 0));
        let page = bench.page().await;
        assert!(page.contains("is in.") && page.contains("the-old-paper.xml"), "{page}");
        assert_eq!(get(paper, "/2020/03/old-story-1/").await.status, StatusCode::OK);
        assert_eq!(column(&paper.db, "SELECT actor FROM audit WHERE action = 'import_begun'").await, ["boss"]);
        // The next one takes its place; the same stories are known.
        let id = bench.upload("again.xml", &export(6)).await;
        bench.press(&id, "look").await;
        bench.worker().run_until_idle().await.unwrap();
        bench.press(&id, "run").await;
        bench.worker().run_until_idle().await.unwrap();
        assert_eq!((bench.state().await, bench.old_stories().await), (Some(State::Done), 6));
    })
    .await;
}

#[tokio::test]
async fn an_import_is_stopped_killed_failed_and_given_up() {
    each_engine(MIGRATIONS, async |db| {
        let bench = Bench::of(db).await;
        let paper = &bench.sample.paper;
        let owner = Owner::of_this_machine();
        let id = bench.upload("old.xml", &export(450)).await;
        bench.press(&id, "look").await;
        bench.worker().run_until_idle().await.unwrap();
        // Stopped before its job came to it: nothing is done, and it goes on when it is told to.
        bench.press(&id, "run").await;
        assert!(!desk::give_up(&paper.db, &paper.media, &owner, &id).await.unwrap(), "not while it runs");
        bench.press(&id, "stop").await;
        bench.worker().run_until_idle().await.unwrap();
        assert_eq!((bench.state().await, bench.old_stories().await), (Some(State::Stopped), 0));
        // Killed in the middle: what runs it is dropped once something is written.
        bench.press(&id, "run").await;
        let importer = Importer::new(&paper.db, &paper.media, &paper.clock, None);
        {
            let mut writes = paper.db.subscribe();
            let run = importer.run(&id);
            let mut run = std::pin::pin!(run);
            loop {
                tokio::select! {
                    done = &mut run => break done.unwrap(),
                    Ok(()) = writes.changed() => if bench.old_stories().await > 0 { break },
                }
            }
        }
        assert!(matches!(bench.state().await, Some(State::Running | State::Done)));
        // The next process takes the job over where it was.
        bench.worker().run_until_idle().await.unwrap();
        assert_eq!((bench.state().await, bench.old_stories().await, bench.files()), (Some(State::Done), 450, 0));
        assert_eq!(column(&paper.db, "SELECT state FROM import_runs").await, ["done"]);
        // What is no export says why, and is given up.
        let id = bench.upload("page.xml", "<html>not an export</html>").await;
        bench.press(&id, "look").await;
        bench.worker().run_until_idle().await.unwrap();
        assert_eq!(bench.state().await, Some(State::Failed));
        assert!(bench.page().await.contains("notice--problem"));
        assert_eq!(bench.files(), 1);
        assert_eq!(bench.press(&id, "give_up").await, PAGE);
        assert_eq!((bench.state().await, bench.files()), (None, 0));
        // An upload that nobody goes on with is forgotten after a day.
        bench.announce("late.xml", 1_000).await;
        desk::tidy(&paper.db, &paper.media, NOW + DAY).await.unwrap();
        assert_eq!(bench.state().await, Some(State::Receiving));
        desk::tidy(&paper.db, &paper.media, NOW + DAY + 1).await.unwrap();
        assert_eq!(bench.state().await, None);
    })
    .await;
}

#[tokio::test]
async fn only_owners_bring_exports_in() {
    each_engine(MIGRATIONS, async |db| {
        let bench = Bench::of(db).await;
        let paper = &bench.sample.paper;
        let id = bench.upload("old.xml", &export(1)).await;
        let at = format!("{UPLOADS}/{id}");
        let editor = Person::with(paper, "editor@river.example", Role::Editor).await;
        let page = editor.get(paper, PAGE).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(!page.text().contains("old.xml") && !page.text().contains("data-intake"));
        for person in [&editor, &Person::default()] {
            for (method, at) in [(Method::POST, UPLOADS), (Method::HEAD, &at), (Method::PATCH, &at)] {
                let answer = bench.script(person, method.clone(), at, &[], b"{}").await;
                assert_eq!(answer.status, StatusCode::FORBIDDEN, "{method} {at}");
            }
            let answer = person.send(paper, PAGE, &[("file", &id), ("act", "look")]).await;
            assert!(answer.status.is_client_error(), "{}", answer.status);
        }
        // Without the page's token a script of another page is none of ours.
        let answer = bench.boss.send_bytes(paper, Method::POST, UPLOADS, &[], b"{}".to_vec()).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
        assert_eq!(bench.state().await, Some(State::Here));
        let owner = Owner::of_this_machine();
        assert!(!desk::ask(&paper.db, &owner, "0-0", Wish::Look, NOW).await.unwrap());
    })
    .await;
}

#[tokio::test]
async fn a_packed_export_comes_in_as_it_is() {
    each_engine(MIGRATIONS, async |db| {
        let bench = Bench::of(db).await;
        // In parts, as WordPress.com gives them.
        let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        for (name, posts) in [("old.000.xml", 1..=3), ("old.001.xml", 4..=5)] {
            zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
            zip.write_all(export_of(posts).as_bytes()).unwrap();
        }
        let file = zip.finish().unwrap().into_inner();
        let id = bench.upload("old.zip", &file).await;
        bench.press(&id, "look").await;
        bench.worker().run_until_idle().await.unwrap();
        let page = bench.page().await;
        assert!(bench.state().await == Some(State::Looked) && page.contains("5 would be here"), "{page}");
        bench.press(&id, "run").await;
        bench.worker().run_until_idle().await.unwrap();
        assert_eq!((bench.state().await, bench.old_stories().await, bench.files()), (Some(State::Done), 5, 0));
        assert!(bench.page().await.contains("old.zip"));
        // One that holds none says so, and where.
        let id = bench.upload("photos.zip", b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0").await;
        bench.press(&id, "look").await;
        bench.worker().run_until_idle().await.unwrap();
        let page = bench.page().await;
        assert!(page.contains("photos.zip: there is no .xml file in the archive"), "{page}");
        assert_eq!(bench.state().await, Some(State::Failed));
    })
    .await;
}
