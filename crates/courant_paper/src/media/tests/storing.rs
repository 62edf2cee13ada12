//! Files come in under names of our own, once each.

use super::fixtures::{DRAWING, PAGE, PDF, folder, insert, photo};
use crate::media::arrive::{self, NewMedium};
use crate::media::files::{FileError, MediaFolder, is_name};
use crate::media::rows;
use crate::store::MIGRATIONS;
use courant_kit::db::{Db, DbError};
use courant_kit::jobs;
use courant_testkit::each_engine;
use std::io::{self, Read};

fn names_below(folder: &MediaFolder) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(&folder.root).unwrap().map(Result::unwrap) {
        for file in std::fs::read_dir(entry.path()).unwrap().map(Result::unwrap) {
            found.push(format!("{}/{}", entry.file_name().display(), file.file_name().display()));
        }
    }
    found
}

#[test]
fn the_same_bytes_are_one_file_whichever_way_they_come() {
    let (_place, folder) = folder();
    let bytes = photo(64, 48);
    let stored = folder.put(&bytes).unwrap();
    assert_eq!(stored.bytes, bytes.len() as u64);
    assert_eq!(stored.file.replace('/', ""), format!("{}.jpg", &stored.content_hash[..32]));
    assert_eq!(stored.head.map(|head| (head.width, head.height)), Some((64, 48)));
    assert_eq!(folder.put_stream(bytes.as_slice(), 1_000_000).unwrap(), stored);
    assert_eq!(folder.put(&bytes).unwrap(), stored);
    assert_eq!(folder.read(&stored.file, 1_000_000).unwrap(), bytes);
    assert!(folder.exists(&stored.file));
    assert_eq!(names_below(&folder), [stored.file]);
}

#[test]
fn a_file_cut_short_on_the_disk_is_mended_by_storing_it_again() {
    let (_place, folder) = folder();
    let stored = folder.put(PDF).unwrap();
    std::fs::write(folder.path_of(&stored.file).unwrap(), b"%PDF").unwrap();
    folder.put(PDF).unwrap();
    assert_eq!(folder.read(&stored.file, 1000).unwrap(), PDF);
}

#[test]
fn long_files_are_not_held_in_memory_and_too_long_ones_leave_nothing() {
    let (_place, folder) = folder();
    let film = || b"\0\0\0\x18ftypisom\0\0\0\0isommp42".chain(io::repeat(7)).take(5_000_000);
    let stored = folder.put_stream(film(), 5_000_000).unwrap();
    assert_eq!((stored.media_type.mime(), stored.bytes), ("video/mp4", 5_000_000));
    assert!(matches!(folder.put_stream(film(), 4_999_999), Err(FileError::TooLarge { limit: 4_999_999 })));
    assert!(matches!(folder.read(&stored.file, 100), Err(FileError::TooLarge { limit: 100 })));

    struct Torn;
    impl Read for Torn {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::from(io::ErrorKind::ConnectionReset))
        }
    }
    assert!(matches!(folder.put_stream(PDF.chain(Torn), 1000), Err(FileError::Source(_))));
    assert_eq!(names_below(&folder), [stored.file]);
    assert_eq!(folder.remove_leftovers().unwrap(), 0);
}

#[test]
fn endings_come_from_the_bytes() {
    let (_place, folder) = folder();
    for (bytes, ending, mime) in [
        (PAGE, ".bin", "application/octet-stream"),
        (DRAWING, ".svg", "image/svg+xml"),
        (PDF, ".pdf", "application/pdf"),
        (b"".as_slice(), ".bin", "application/octet-stream"),
    ] {
        let stored = folder.put(bytes).unwrap();
        assert!(stored.file.ends_with(ending), "{}", stored.file);
        assert_eq!(stored.media_type.mime(), mime);
        assert!(is_name(&stored.file));
    }
}

#[test]
fn no_name_leads_out_of_the_folder() {
    let (_place, folder) = folder();
    for good in ["ab/cdef.jpg", "ab/cdef-640.webp", "00/0.mp4"] {
        assert!(folder.path_of(good).is_some(), "{good}");
    }
    for bad in [
        "",
        "/",
        "ab",
        "ab/",
        "/etc/passwd",
        "../ab/cd.jpg",
        "ab/../cd.jpg",
        "ab/..",
        "ab/cd",
        "ab/.jpg",
        "ab/cd.",
        "ab/cd.jpg/",
        "ab/cd.jpg.exe",
        "ab/cd.j/g",
        "ab//cd.jpg",
        "ab\\cd.jpg",
        "AB/CD.jpg",
        "ab/cd.JPG",
        "abc/d.jpg",
        "ab/cg.jpg",
        "ab/cd-.webp",
        "ab/cd-6a.webp",
        "ab/cd-1-2.webp",
        "ab/-640.webp",
        "ab/cd.jpg\0",
        "ab/cd.jp\u{e9}",
        ".unfinished/a.jpg",
        "%61b/cd.jpg",
    ] {
        assert_eq!(folder.path_of(bad), None, "{bad:?}");
        assert!(matches!(folder.read(bad, 10), Err(FileError::BadName(_))), "{bad:?}");
    }
}

#[tokio::test]
async fn copies_share_the_file_and_keep_their_rows() {
    each_engine(MIGRATIONS, async |db: Db| {
        let (_place, folder) = folder();
        let stored = folder.put(&photo(64, 48)).unwrap();
        let first = insert(&db, "a.jpg", &stored).await;
        let second = insert(&db, "b.jpg", &stored).await;
        let mut tx = db.read().await.unwrap();
        let media = rows::map_by_ids(&mut tx, &[first, second]).await.unwrap();
        assert_eq!(media.len(), 2);
        assert_eq!(media[&first].file, media[&second].file);
        assert_eq!(media[&second].title, "About b.jpg");
        assert_eq!((media[&first].width, media[&first].height), (Some(64), Some(48)));
        assert_eq!((media[&first].family.as_str(), media[&first].state.as_str()), ("picture", "stored"));
        assert_eq!(rows::find_by_content_hash(&mut tx, &stored.content_hash).await.unwrap(), Some(first));
        assert_eq!(rows::find_by_content_hash(&mut tx, "").await.unwrap(), None);
        assert_eq!(rows::find_by_upload_path(&mut tx, "2014/03/b.jpg").await.unwrap(), Some(second));
        let waiting = jobs::standings(&mut tx).await.unwrap();
        let waiting: Vec<(&str, i64)> = waiting.iter().map(|kind| (kind.kind.as_str(), kind.waiting_count)).collect();
        assert_eq!(waiting, [("renditions", 2), ("renditions_avif", 2)]);
    })
    .await;
}

#[tokio::test]
async fn a_reference_is_fulfilled_once() {
    each_engine(MIGRATIONS, async |db: Db| {
        let (_place, folder) = folder();
        let medium = NewMedium {
            upload_path: "2014/03/angkor.png".to_owned(),
            source_address: "https://old.example/wp-content/uploads/2014/03/angkor.png".to_owned(),
            width: Some(1200),
            height: Some(800),
            ..NewMedium::default()
        };
        let write = async |stored: Option<crate::media::files::StoredFile>, id: i64| {
            let medium = medium.clone();
            db.write::<_, DbError, _>(move |tx| {
                let (medium, stored) = (medium.clone(), stored.clone());
                Box::pin(async move {
                    match stored {
                        None => arrive::insert_reference(tx, &medium).await,
                        Some(stored) => arrive::fulfil(tx, id, &stored, 5).await.map(i64::from),
                    }
                })
            })
            .await
            .unwrap()
        };
        let id = write(None, 0).await;
        let load = async || rows::map_by_ids(&mut db.read().await.unwrap(), &[id]).await.unwrap().remove(&id).unwrap();
        let medium = load().await;
        assert_eq!((medium.state.as_str(), medium.family.as_str()), ("reference", "picture"));
        assert_eq!((medium.width, medium.src()), (Some(1200), None));

        // The bytes say that it is a document after all.
        let stored = folder.put(PAGE).unwrap();
        assert_eq!(write(Some(stored.clone()), id).await, 1);
        assert_eq!(write(Some(folder.put(PDF).unwrap()), id).await, 0, "it has its file");
        assert_eq!(write(Some(stored.clone()), id + 1).await, 0, "no such medium");
        let medium = load().await;
        assert_eq!((medium.state.as_str(), medium.family.as_str()), ("stored", "document"));
        assert_eq!((&medium.file, medium.src()), (&stored.file, None));
        let events = courant_kit::outbox::after(&mut db.read().await.unwrap(), 0, 10).await.unwrap();
        assert_eq!(events.iter().map(|event| event.name.as_str()).collect::<Vec<_>>(), ["renditions_made"]);
    })
    .await;
}

/// Two seconds of silence, and a film of WebM that says it has twenty-four.
fn clips() -> (Vec<u8>, &'static [u8]) {
    let mut sound =
        b"RIFF\xa4\x3e\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x40\x1f\0\0\x01\0\x08\0data\x80\x3e\0\0".to_vec();
    sound.extend([0x80; 16_000]);
    (sound, include_bytes!("../../../demo/media/dawn-run.webm"))
}

#[tokio::test]
async fn films_and_sounds_say_how_long_they_are() {
    each_engine(MIGRATIONS, async |db: Db| {
        let (_place, folder) = folder();
        let (sound, film) = clips();
        let heard = folder.put(&sound).unwrap();
        let seen = folder.put_stream(film, 1_000_000).unwrap();
        assert_eq!(folder.put(film).unwrap(), seen, "whichever way it comes");
        assert_eq!((heard.clip.duration_secs(), heard.clip.size), (Some(2), None));
        let told = NewMedium { duration_secs: Some(999), width: Some(1), height: Some(1), ..NewMedium::default() };
        let first = super::fixtures::insert_new(&db, told.clone(), &heard).await;
        let second = super::fixtures::insert_new(&db, NewMedium::default(), &seen).await;
        let damaged = folder.put(&film[..250]).unwrap();
        let third = super::fixtures::insert_new(&db, told.clone(), &damaged).await;
        let fourth = db
            .write::<_, DbError, _>(move |tx| {
                let (told, seen) = (told.clone(), seen.clone());
                Box::pin(async move {
                    let id = arrive::insert_reference(tx, &told).await?;
                    arrive::fulfil(tx, id, &seen, 5).await?;
                    Ok(id)
                })
            })
            .await
            .unwrap();
        let media = rows::map_by_ids(&mut db.read().await.unwrap(), &[first, second, third, fourth]).await.unwrap();
        let facts = |id: i64| (media[&id].duration_secs, media[&id].width, media[&id].height);
        assert_eq!(facts(first), (Some(2), Some(1), Some(1)), "its own header knows better than what was told");
        assert_eq!(facts(second), (Some(24), Some(640), Some(360)));
        assert_eq!(facts(third), (Some(999), Some(1), Some(1)), "what was told stays where nothing can be read");
        assert_eq!(facts(fourth), facts(second));
    })
    .await;
}
