//! Whole imports: every export at hand goes in, twice; what the paper holds is what the file has.

use super::*;
use crate::articles::{Cursor, List, rows as article_rows};
use crate::imports::wxr::role::{self, Role};
use crate::imports::wxr::{ImportOptions, Report, Silent, import};
use crate::media::files::MediaFolder;
use crate::store::MIGRATIONS;
use courant_kit::clock::Clock;
use courant_kit::db::Db;
use courant_testkit::each_engine;
use std::collections::HashSet;
use std::path::Path;

/// 2027-01-01.
pub(super) const NOW: i64 = 1_798_761_600_000;

pub(super) async fn run(db: &Db, folder: &Path, file: &Path, media_folders: &[std::path::PathBuf]) -> Report {
    let options = ImportOptions { file: file.to_owned(), media_folders: media_folders.to_vec(), ..Default::default() };
    let media = MediaFolder::new(folder.join("media"));
    let name = file.display();
    import(options, db, &media, &Clock::fixed(NOW), &Silent).await.unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The file as it stands, unpacked where it is packed.
fn unpacked(path: &Path, folder: &Path) -> std::path::PathBuf {
    let place = folder.join(path.file_stem().unwrap());
    std::fs::write(&place, contents(path)).unwrap();
    place
}

/// What the file holds, by reading it here: distinct things, in the words of the report.
fn expected(path: &Path) -> crate::imports::wxr::Tally {
    let mut tally = crate::imports::wxr::Tally::default();
    let mut seen = HashSet::new();
    for (_, record) in read(&std::fs::read(path).unwrap()).unwrap().records {
        let Record::Item(item) = record else { continue };
        let is_new = seen.insert((item.post_id, item.title.clone(), item.link.clone(), item.guid.value.clone()));
        match role::of(&item) {
            Role::Article if is_new => tally.articles += 1,
            Role::Page | Role::Custom if is_new => tally.pages += 1,
            Role::Medium if is_new => tally.media += 1,
            _ => {}
        }
        let new = |comment: &&Comment| {
            let id = match comment.id {
                Some(id) => id.to_string(),
                None => format!("{:?}{:?}{}{}", item.post_id, comment.at, comment.author, comment.content),
            };
            seen.insert((Some(-1), id, String::new(), String::new()))
        };
        tally.comments += item.comments.iter().filter(new).count() as i64;
    }
    tally
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_shared_export_imports_and_a_second_time_adds_nothing() {
    let Some(files) = shared("wxr") else { return };
    for path in files {
        if path.to_string_lossy().contains("/large/") {
            continue;
        }
        let scratch = tempfile::tempdir().unwrap();
        let file = unpacked(&path, scratch.path());
        let wanted = expected(&file);
        each_engine(MIGRATIONS, async |db| {
            let folder = tempfile::tempdir().unwrap();
            let first = run(&db, folder.path(), &file, &[]).await;
            let name = file.display();
            let (kept, added) = (first.kept, first.added);
            assert_eq!(
                (kept.articles, kept.pages, kept.comments, kept.media),
                (wanted.articles, wanted.pages, wanted.comments, wanted.media),
                "{name}\n{}",
                first.to_text(3, None)
            );
            assert_eq!(kept, added, "{name}");
            let second = run(&db, folder.path(), &file, &[]).await;
            assert_eq!(second.kept, kept, "{name}");
            assert_eq!(second.added.sum(), 0, "{name} {:?}", second.added);
            addresses_answer(&db, &file).await;
        })
        .await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_large_export_imports_and_a_second_time_adds_nothing() {
    let Some(files) = shared("wxr/large") else { return };
    let scratch = tempfile::tempdir().unwrap();
    let file = unpacked(&files[0], scratch.path());
    let db = Db::open(&courant_kit::db::Target::Sqlite(scratch.path().join("paper.db")), MIGRATIONS).await.unwrap();
    let first = run(&db, scratch.path(), &file, &[]).await;
    println!("{}", first.to_text(2, None));
    assert_eq!((first.kept.articles, first.kept), (2_226, first.added));
    let second = run(&db, scratch.path(), &file, &[]).await;
    assert_eq!((second.kept, second.added.sum()), (first.kept, 0));
}

/// The path of every published item's link leads to a public article; nothing else is public.
async fn addresses_answer(db: &Db, file: &Path) {
    let mut tx = db.read().await.unwrap();
    let mut public = 0;
    for (_, record) in read(&std::fs::read(file).unwrap()).unwrap().records {
        let Record::Item(item) = record else { continue };
        if !matches!(role::of(&item), Role::Article | Role::Page) || item.status != "publish" {
            continue;
        }
        public += 1;
        let Some((_, rest)) = crate::imports::wxr::site::split_address(&item.link) else { continue };
        let path = courant_news::address::normal_path(rest).unwrap();
        if path == "/" || item.at.is_none_or(|at| at > NOW) {
            continue;
        }
        let found = crate::addresses::rows::find(&mut tx, &path).await.unwrap();
        if found.as_ref().is_some_and(|found| found.kind == "front") {
            continue;
        }
        let found = found.unwrap_or_else(|| panic!("{}: {path} leads nowhere", file.display()));
        assert!(article_rows::find_public_path(&mut tx, found.id).await.unwrap().is_some(), "{path}");
    }
    let listed = article_rows::list(&mut tx, List::All, Cursor::TOP, 100_000).await.unwrap();
    assert!(listed.len() <= public + 10, "{} listed of {public} public", listed.len());
}
