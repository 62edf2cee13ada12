//! Renditions from the job queue to the page.

use super::fixtures::{animation, drawing, folder, insert, insert_new, photo};
use crate::media::arrive::NewMedium;
use crate::media::files::MediaFolder;
use crate::media::renditions::{Outcome, RenditionMaker};
use crate::media::{Medium, rows};
use crate::store::MIGRATIONS;
use courant_kit::clock::Clock;
use courant_kit::db::Db;
use courant_kit::jobs::{self, Worker};
use courant_kit::outbox;
use courant_news::event::Event;
use courant_testkit::each_engine;

fn maker(db: &Db, folder: &MediaFolder) -> RenditionMaker {
    RenditionMaker::new(db, folder, &Clock::fixed(1_000))
}

async fn load(db: &Db, id: i64) -> Medium {
    rows::map_by_ids(&mut db.read().await.unwrap(), &[id]).await.unwrap().remove(&id).unwrap()
}

fn made(medium: &Medium) -> Vec<(String, i64, i64)> {
    medium.renditions.iter().map(|one| (one.format.clone(), one.width, one.height)).collect()
}

async fn events(db: &Db) -> Vec<Event> {
    let events = outbox::after(&mut db.read().await.unwrap(), 0, 100).await.unwrap();
    events.iter().filter_map(|event| Event::from_json(&event.payload)).collect()
}

#[tokio::test]
async fn a_picture_gets_its_sizes_through_the_jobs() {
    each_engine(MIGRATIONS, async |db: Db| {
        let (_place, folder) = folder();
        let id = insert(&db, "a.jpg", &folder.put(&photo(700, 350)).unwrap()).await;
        let before = load(&db, id).await;
        assert_eq!(before.src(), Some(super::super::href(&before.file)), "the file itself meanwhile");

        let worker = maker(&db, &folder).handle_jobs(Worker::new(&db, &Clock::fixed(1_000)));
        assert_eq!(worker.run_until_idle().await.unwrap(), 2);
        assert_eq!(jobs::standings(&mut db.read().await.unwrap()).await.unwrap(), []);

        let medium = load(&db, id).await;
        let sizes = |format: &str| {
            [(320, 160), (640, 320), (700, 350)].map(|(width, height)| (format.to_owned(), width, height)).to_vec()
        };
        let mut wanted = [sizes("avif"), sizes("jpeg"), sizes("webp")].concat();
        wanted.sort_by_key(|(format, width, _)| (*width, format.clone()));
        assert_eq!(made(&medium), wanted);
        for rendition in &medium.renditions {
            assert!(folder.exists(&rendition.file), "{}", rendition.file);
            assert!(rendition.file.starts_with(medium.file.trim_end_matches(".jpg")));
            assert!(rendition.file.contains(&format!("-{}.", rendition.width)));
        }
        assert_eq!((medium.width, medium.height, medium.is_animated), (Some(700), Some(350), false));
        assert!(medium.color.len() == 7 && medium.color.starts_with('#'), "{}", medium.color);
        assert_eq!(medium.renditions_state, "made");
        assert!(medium.src().unwrap().ends_with("-700.jpg"));
        assert_eq!((medium.srcset("webp").split(", ").count(), medium.fallback_srcset().as_str()), (3, ""));
        assert_eq!(events(&db).await, vec![Event::RenditionsMade { media_id: id }; 2]);
    })
    .await;
}

#[tokio::test]
async fn making_again_changes_nothing() {
    each_engine(MIGRATIONS, async |db: Db| {
        let (_place, folder) = folder();
        let id = insert(&db, "a.jpg", &folder.put(&photo(400, 300)).unwrap()).await;
        let maker = maker(&db, &folder);
        assert_eq!(maker.make_renditions(id).await.unwrap(), Outcome::Made(4));
        let first = load(&db, id).await;
        let bytes = folder.read(&first.renditions[0].file, 1_000_000).unwrap();
        assert_eq!(maker.make_renditions(id).await.unwrap(), Outcome::Made(4));
        let again = load(&db, id).await;
        assert_eq!(made(&again), made(&first));
        assert_eq!(folder.read(&again.renditions[0].file, 1_000_000).unwrap(), bytes);
        assert_eq!(maker.make_renditions(id + 1).await.unwrap(), Outcome::Nothing);
    })
    .await;
}

#[tokio::test]
async fn the_same_bytes_are_encoded_once() {
    each_engine(MIGRATIONS, async |db: Db| {
        let (_place, folder) = folder();
        let stored = folder.put(&photo(400, 300)).unwrap();
        let (first, second) = (insert(&db, "a.jpg", &stored).await, insert(&db, "b.jpg", &stored).await);
        let maker = maker(&db, &folder);
        assert_eq!(maker.make_renditions(first).await.unwrap(), Outcome::Made(4));
        assert_eq!(maker.make_renditions(second).await.unwrap(), Outcome::Shared(4));
        let (one, other) = (load(&db, first).await, load(&db, second).await);
        assert_eq!(made(&one), made(&other));
        assert_eq!((one.color, &one.renditions_state), (other.color, &other.renditions_state));
        // A file that is lost is made again instead of being shared.
        std::fs::remove_file(folder.path_of(&one.renditions[0].file).unwrap()).unwrap();
        assert_eq!(maker.make_renditions(second).await.unwrap(), Outcome::Made(4));
        assert!(folder.exists(&one.renditions[0].file));
    })
    .await;
}

#[tokio::test]
async fn an_animation_moves_as_webp_and_stands_still_elsewhere() {
    each_engine(MIGRATIONS, async |db: Db| {
        let (_place, folder) = folder();
        let id = insert(&db, "a.gif", &folder.put(&animation(48, 32)).unwrap()).await;
        let maker = maker(&db, &folder);
        assert_eq!(maker.make_renditions(id).await.unwrap(), Outcome::Made(2));
        assert_eq!(maker.make_avif(id).await.unwrap(), Outcome::Nothing);
        let medium = load(&db, id).await;
        assert!(medium.is_animated);
        let best = medium.best().unwrap();
        assert_eq!(best.format, "webp");
        let bytes = folder.read(&best.file, 1_000_000).unwrap();
        let head = courant_pictures::read_head(&bytes, &courant_pictures::Limits::default()).unwrap();
        assert!(head.is_animated);
        assert!(medium.src().is_some_and(|src| src.ends_with(".gif") || src.ends_with(".png")), "{:?}", medium.src());
    })
    .await;
}

#[tokio::test]
async fn a_broken_picture_is_marked_and_its_job_is_over() {
    each_engine(MIGRATIONS, async |db: Db| {
        let (_place, folder) = folder();
        // Nothing but the mark of a JPEG; a PNG cut off after a good header; a type no decoder knows.
        let bare = insert(&db, "bare.jpg", &folder.put(b"\xff\xd8\xff\xe0 and then nothing").unwrap()).await;
        let stored = folder.put(b"\0\0\0\x1cftypheic\0\0\0\0mif1heic").unwrap();
        let unknown = insert(&db, "phone.heic", &stored).await;
        let whole = drawing(90, 70);
        let cut = insert(&db, "cut.png", &folder.put(&whole[..whole.len() / 2]).unwrap()).await;
        // One after the other, so that the events have an order.
        let worker = maker(&db, &folder).handle_jobs(Worker::new(&db, &Clock::fixed(1_000)).concurrency(1));
        assert_eq!(worker.run_until_idle().await.unwrap(), 4, "nothing is tried with what no decoder knows");
        assert_eq!(jobs::standings(&mut db.read().await.unwrap()).await.unwrap(), []);
        for id in [bare, unknown] {
            let medium = load(&db, id).await;
            assert_eq!((medium.renditions_state.as_str(), medium.renditions.len()), ("failed", 0));
            assert_eq!((medium.width, medium.height), (None, None));
        }
        assert_eq!(load(&db, unknown).await.src(), None, "browsers do not know it");
        let medium = load(&db, cut).await;
        assert_eq!((medium.renditions_state.as_str(), medium.width, medium.height), ("failed", Some(90), Some(70)));
        let said = [bare, cut].map(|media_id| Event::RenditionsMade { media_id });
        assert_eq!(events(&db).await, said);
    })
    .await;
}

#[tokio::test]
async fn a_lost_file_is_a_job_to_be_tried_again() {
    each_engine(MIGRATIONS, async |db: Db| {
        let (_place, folder) = folder();
        let stored = folder.put(&photo(40, 30)).unwrap();
        let id = insert(&db, "a.jpg", &stored).await;
        std::fs::remove_file(folder.path_of(&stored.file).unwrap()).unwrap();
        assert!(maker(&db, &folder).make_renditions(id).await.is_err());
        assert_eq!(load(&db, id).await.renditions_state, "waiting");
    })
    .await;
}

#[tokio::test]
async fn a_new_upload_is_not_shown_before_its_renditions_are_made() {
    each_engine(MIGRATIONS, async |db: Db| {
        let (_place, folder) = folder();
        let stored = folder.put(&photo(40, 30)).unwrap();
        let id = insert_new(&db, NewMedium { title: "new".to_owned(), ..NewMedium::default() }, &stored).await;
        let medium = load(&db, id).await;
        assert_eq!((medium.src(), medium.file_href(), medium.largest()), (None, None, None));
        maker(&db, &folder).make_renditions(id).await.unwrap();
        let medium = load(&db, id).await;
        assert!(medium.src().unwrap().ends_with("-40.jpg"));
        assert_eq!(medium.file_href(), medium.src());
    })
    .await;
}
