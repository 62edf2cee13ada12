//! An import that is killed at any moment goes on from there and ends in the same store.

use super::importing::{NOW, run};
use super::outcomes::export;
use super::store_dump::dump;
use crate::imports::wxr::{ImportOptions, Progress, Stage, import};
use crate::media::files::MediaFolder;
use crate::store::MIGRATIONS;
use courant_kit::clock::Clock;
use courant_kit::db::{Db, Target};
use std::hash::BuildHasher;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Tells the child in which folder it works.
const FOLDER: &str = "COURANT_TEST_IMPORT_FOLDER";
const KILLS: u64 = 8;

/// Says each step aloud, so that the parent can kill it between any two.
struct Aloud;

impl Progress for Aloud {
    fn begin(&self, stage: Stage, _: u64) {
        println!("step {}", stage.as_str());
    }
    fn done(&self, items: u64) {
        println!("step {items}");
    }
}

async fn open(folder: &Path) -> Db {
    Db::open(&Target::Sqlite(folder.join("paper.db")), MIGRATIONS).await.unwrap()
}

/// Not a test by itself: the child that the test below starts and kills.
#[ignore = "only run as a child of the test below"]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn child_that_imports_until_killed() {
    let Some(folder) = std::env::var_os(FOLDER).map(PathBuf::from) else { return };
    let db = open(&folder).await;
    let options = ImportOptions { file: folder.join("export.xml"), ..ImportOptions::default() };
    let media = MediaFolder::new(folder.join("media"));
    import(options, &db, &media, &Clock::fixed(NOW), &Aloud).await.unwrap();
    println!("ended");
}

/// Starts the child and kills it at its `at`th step; whether it ended by itself before.
fn run_and_kill(folder: &Path, at: u64) -> bool {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "imports::wxr::tests::interrupted::child_that_imports_until_killed", "--ignored"])
        .arg("--nocapture")
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let said = BufReader::new(child.stdout.take().unwrap());
    let mut steps = 0;
    let mut has_ended = false;
    for line in said.lines() {
        let line = line.unwrap_or_default();
        steps += u64::from(line.contains("step "));
        has_ended |= line.contains("ended");
        if steps == at && !has_ended {
            child.kill().unwrap();
        }
    }
    child.wait().unwrap();
    has_ended
}

/// An export of `posts` posts, each with comments that answer each other and a picture of its own.
fn long_export(posts: i64) -> String {
    let mut items = Vec::new();
    for id in 1..=posts {
        let (picture, first) = (100_000 + id, id * 10);
        items.push(format!(
            "<item><title>Picture {id}</title><link>https://river.example/picture-{id}/</link>
             <wp:post_id>{picture}</wp:post_id><wp:post_type>attachment</wp:post_type><wp:status>inherit</wp:status>
             <wp:post_parent>{id}</wp:post_parent>
             <wp:attachment_url>https://river.example/wp-content/uploads/2020/p{id}.jpg</wp:attachment_url></item>"
        ));
        items.push(format!(
            "<item><title>Story {id}</title><link>https://river.example/2020/story-{id}/</link>
             <dc:creator>writer{}</dc:creator><wp:post_id>{id}</wp:post_id><wp:post_type>post</wp:post_type>
             <wp:status>publish</wp:status><wp:post_name>story-{id}</wp:post_name>
             <wp:post_date_gmt>2020-03-01 10:{:02}:00</wp:post_date_gmt>
             <category domain=\"category\" nicename=\"section-{}\">Section</category>
             <category domain=\"post_tag\" nicename=\"tag-{}\">Tag</category>
             <wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>{picture}</wp:meta_value></wp:postmeta>
             <wp:postmeta><wp:meta_key>_wp_old_slug</wp:meta_key><wp:meta_value>old-{id}</wp:meta_value></wp:postmeta>
             <content:encoded><![CDATA[The river rose by {id} centimetres.

             <img src=\"https://river.example/wp-content/uploads/2020/p{id}-300x200.jpg\">]]></content:encoded>
             <wp:comment><wp:comment_id>{}</wp:comment_id><wp:comment_parent>{first}</wp:comment_parent>
             <wp:comment_approved>1</wp:comment_approved><wp:comment_content>No.</wp:comment_content></wp:comment>
             <wp:comment><wp:comment_id>{first}</wp:comment_id><wp:comment_approved>1</wp:comment_approved>
             <wp:comment_content>Is that so?</wp:comment_content></wp:comment></item>",
            id % 3,
            id % 60,
            id % 5,
            id % 7,
            first + 1,
        ));
    }
    export(&items.concat())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_import_survives_kill_9_at_any_step() {
    let folder = tempfile::tempdir().unwrap();
    let (whole, broken) = (folder.path().join("whole"), folder.path().join("broken"));
    for place in [&whole, &broken] {
        std::fs::create_dir_all(place).unwrap();
        std::fs::write(place.join("export.xml"), long_export(900)).unwrap();
    }
    let wanted = run(&open(&whole).await, &whole, &whole.join("export.xml"), &[]).await;
    let mut kills = 0;
    for round in 0..KILLS {
        // Each run gets a little further than it must, so that all stages are hit.
        let at = 2 + std::hash::RandomState::new().hash_one(round) % 6;
        if run_and_kill(&broken, at) {
            break;
        }
        kills += 1;
    }
    let db = open(&broken).await;
    let report = run(&db, &broken, &broken.join("export.xml"), &[]).await;
    assert!(db.check().await.unwrap().is_empty());
    assert_eq!(report.kept, wanted.kept, "after {kills} kills");
    assert_eq!((report.kept.articles, report.kept.comments, report.kept.media), (900, 1_800, 900));
    assert!(kills >= 2, "{kills}");
    if report.is_resumed {
        assert_eq!((report.added, &report.lost_by_reason), (wanted.added, &wanted.lost_by_reason));
    }
    let (whole, broken) = (dump(&open(&whole).await).await, dump(&db).await);
    if let Some((a, b)) = whole.lines().zip(broken.lines()).find(|(a, b)| a != b) {
        panic!("uninterrupted: {a}\ninterrupted:   {b}");
    }
    assert_eq!(whole.len(), broken.len());
}
