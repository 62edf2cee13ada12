//! Exports that come packed: what is in them comes in as if it had come plain, and what is wrong with them is said.

use super::importing::{NOW, run};
use super::*;
use crate::imports::wxr::unpack::{Plain, unpack};
use crate::imports::wxr::{ImportError, ImportOptions, PackedError, Silent, import};
use crate::media::files::MediaFolder;
use crate::store::MIGRATIONS;
use courant_kit::clock::Clock;
use courant_testkit::each_engine;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;
use std::sync::Arc;
use std::time::{Duration, Instant};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// An export of a site.
fn export(site: &str, items: &str) -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>The Old Paper</title><link>https://{site}</link><language>en</language><wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://{site}</wp:base_blog_url><wp:author><wp:author_id>7</wp:author_id><wp:author_login>sok</wp:author_login><wp:author_display_name><![CDATA[Sok Dara]]></wp:author_display_name></wp:author>{items}</channel></rss>"#
    )
}

fn story(id: i64) -> String {
    format!(
        "<item><title>Story {id}</title><link>https://old.example/story-{id}/</link><dc:creator>sok</dc:creator>
         <wp:post_id>{id}</wp:post_id><wp:post_type>post</wp:post_type><wp:status>publish</wp:status>
         <wp:post_name>story-{id}</wp:post_name><wp:post_date_gmt>2020-03-01 10:00:00</wp:post_date_gmt>
         <content:encoded><![CDATA[<p>The river rose by {id} centimetres.</p>]]></content:encoded></item>"
    )
}

/// What WordPress.com gives, packed again on a Mac.
fn parts() -> Vec<(&'static str, Vec<u8>)> {
    let part = |ids: std::ops::Range<i64>| export("old.example", &ids.map(story).collect::<String>()).into_bytes();
    vec![
        ("old/old.wordpress.2026-11-01.001.xml", part(4..6)),
        ("old/readme.txt", b"Nothing here".to_vec()),
        ("__MACOSX/old/._old.wordpress.2026-11-01.001.xml", b"\0\x05\x16\x07".to_vec()),
        ("old/old.wordpress.2026-11-01.000.XML", [&b"\xEF\xBB\xBF"[..], &part(1..4)].concat()),
        ("old/old.wordpress.2026-11-01.002.xml", part(6..8)),
    ]
}

fn zipped(parts: &[(&str, Vec<u8>)], method: CompressionMethod) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default().compression_method(method)).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn gzipped(bytes: &[u8]) -> Vec<u8> {
    let mut gz = GzEncoder::new(Vec::new(), Compression::default());
    gz.write_all(bytes).unwrap();
    gz.finish().unwrap()
}

/// A folder with one file in it.
fn lying(name: &str, bytes: &[u8]) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    fs::write(&path, bytes).unwrap();
    (folder, path)
}

fn unpacked(bytes: &[u8]) -> Result<Option<Plain>, PackedError> {
    let (_folder, path) = lying("x.xml.gz", bytes);
    let wanted = Arc::new(());
    unpack(&path, None, &Arc::downgrade(&wanted))
}

/// What is said of a file that cannot be unpacked.
fn said(bytes: &[u8]) -> String {
    unpacked(bytes).err().map(|error| error.to_string()).unwrap_or_default()
}

#[tokio::test]
async fn packed_exports_come_in_like_plain_ones() {
    let whole = export("old.example", &(1..8).map(story).collect::<String>());
    let plain = lying("plain.xml", whole.as_bytes());
    for (name, bytes) in [
        ("a.xml.gz", gzipped(whole.as_bytes())),
        ("several-members.gz", [gzipped(&whole.as_bytes()[..900]), gzipped(&whole.as_bytes()[900..])].concat()),
        ("stored.zip", zipped(&parts(), CompressionMethod::Stored)),
        ("a.zip", zipped(&parts(), CompressionMethod::Deflated)),
        // By what is in it, not by its name.
        ("a.xml", zipped(&parts(), CompressionMethod::Deflated)),
    ] {
        let packed = lying(name, &bytes);
        each_engine(MIGRATIONS, async |db| {
            let folder = tempfile::tempdir().unwrap();
            let report = run(&db, folder.path(), &packed.1, &[]).await;
            assert_eq!((report.added.articles, report.added.people, report.file.as_str()), (7, 1, name));
            assert_eq!(
                (report.is_truncated, report.repaired_by_reason.len()),
                (false, 0),
                "{}",
                report.to_text(5, None)
            );
            // Nothing more is in the plain one, nor in the packed one a second time.
            assert_eq!(run(&db, folder.path(), &plain.1, &[]).await.added.sum(), 0, "{name}");
            assert_eq!(run(&db, folder.path(), &packed.1, &[]).await.added.sum(), 0, "{name}");
        })
        .await;
    }
}

#[tokio::test]
async fn the_plain_file_is_kept_where_it_is_wanted_and_the_last_part_may_break_off() {
    let mut all = parts();
    let cut = all[4].1.len() - 300;
    all[4].1.truncate(cut);
    let (folder, file) = lying("a.zip", &zipped(&all, CompressionMethod::Deflated));
    each_engine(MIGRATIONS, async |db| {
        let media = MediaFolder::new(folder.path().join("media"));
        let into = folder.path().join("plain");
        for dry_run in [true, false] {
            let options = ImportOptions {
                file: file.clone(),
                unpack_into: Some(into.clone()),
                dry_run,
                ..ImportOptions::default()
            };
            let report = import(options, &db, &media, &Clock::fixed(NOW), &Silent).await.unwrap();
            assert_eq!((report.kept.articles, report.is_truncated), (6, true), "{}", report.to_text(5, None));
            assert_eq!(fs::read_dir(&into).unwrap().count(), 1, "no drafts are left");
            // It is not unpacked again.
            fs::write(&file, b"PK\x03\x04 no more").unwrap();
        }
        fs::write(&file, zipped(&all, CompressionMethod::Deflated)).unwrap();
        fs::remove_dir_all(&into).unwrap();
    })
    .await;
}

#[test]
fn bombs_are_refused_at_once() {
    let begun = Instant::now();
    let mut bomb = export("old.example", "").into_bytes();
    bomb.resize(100_000_000, b' ');
    let bomb = gzipped(&bomb);
    let packed = begun.elapsed();
    let begun = Instant::now();
    assert_eq!(said(&bomb), "it would be longer than 32 MB when it is unpacked, and no export is packed so tightly");
    assert!(begun.elapsed() < packed.max(Duration::from_secs(5)), "{:?}", begun.elapsed());
    // An archive that says so itself is not unpacked at all; one that lies is while it does.
    let mut long = ("a.xml", export("old.example", "").into_bytes());
    long.1.resize(40_000_000, b' ');
    let mut bomb = zipped(&[long], CompressionMethod::Deflated);
    assert!(said(&bomb).contains("longer than 32 MB"));
    for (signature, place) in [(&b"PK\x01\x02"[..], 24), (&b"PK\x03\x04"[..], 22)] {
        let at = memchr::memmem::rfind(&bomb, signature).unwrap() + place;
        bomb[at..at + 4].copy_from_slice(&1_000_u32.to_le_bytes());
    }
    let told = said(&bomb);
    assert!(told.contains("longer than 32 MB") || told.contains("is damaged or not whole"), "{told}");
    // A directory of more files than anybody packs.
    let many: Vec<String> = (0..1_001).map(|number| format!("{number}.xml")).collect();
    let part = export("old.example", "").into_bytes();
    let many: Vec<(&str, Vec<u8>)> = many.iter().map(|name| (name.as_str(), part.clone())).collect();
    assert!(said(&zipped(&many, CompressionMethod::Deflated)).contains("too many files"));
    let long = "x".repeat(60_000);
    let many: Vec<String> = (0..80).map(|number| format!("{long}{number}.txt")).collect();
    let many: Vec<(&str, Vec<u8>)> = many.iter().map(|name| (name.as_str(), Vec::new())).collect();
    assert!(said(&zipped(&many, CompressionMethod::Stored)).contains("too many files"));
}

#[test]
fn what_is_wrong_with_an_archive_is_said_with_its_place() {
    let zip = |parts: &[(&str, Vec<u8>)]| zipped(parts, CompressionMethod::Deflated);
    let good = || export("old.example", &story(1)).into_bytes();
    assert!(unpacked(b"<?xml version=\"1.0\"?>").unwrap().is_none());
    assert_eq!(said(&zip(&[])), "there is no .xml file in the archive");
    assert_eq!(said(&zip(&[("a.txt", good())])), "there is no .xml file in the archive");
    let page = b"<!DOCTYPE html><html><body>Sign in</body></html>".to_vec();
    let told = said(&zip(&[("old/a.xml", good()), ("old/b.xml", page)]));
    assert!(told.starts_with("“b.xml” in the archive: ") && told.contains("web page"), "{told}");
    let told = said(&zip(&[("a.xml", good()), ("b.xml", export("other.example", "").into_bytes())]));
    assert!(told.contains("“b.xml” in the archive comes from other.example, another one from old.example"), "{told}");
    let told = said(&zip(&[("a.xml", good()[..600].to_vec()), ("b.xml", good())]));
    assert_eq!(told, "“a.xml” in the archive breaks off before its end: export again");
    let old = String::from_utf8(good()).unwrap().replace("UTF-8", "ISO-8859-1").replace("river", "ri\u{0}er");
    let old: Vec<u8> = old.bytes().map(|byte| if byte == 0 { 0xE9 } else { byte }).collect();
    assert!(said(&zip(&[("a.xml", good()), ("b.xml", old)])).contains("“b.xml” in the archive is in another encoding"));
    // Cut, changed on the way, locked, packed by another method.
    let whole = zip(&[("a.xml", good())]);
    assert!(said(&whole[..whole.len() - 30]).starts_with("the archive is damaged or not whole"));
    let mut changed = zipped(&[("a.xml", good())], CompressionMethod::Stored);
    let at = memchr::memmem::find(&changed, b"river").unwrap();
    changed[at] = b'R';
    assert!(said(&changed).starts_with("“a.xml” is damaged or not whole"), "{}", said(&changed));
    let at = memchr::memmem::rfind(&whole, b"PK\x01\x02").unwrap();
    let mut locked = whole.clone();
    locked[at + 8] |= 1;
    assert_eq!(said(&locked), "“a.xml” in the archive is locked with a password: pack it without one");
    let mut other = whole.clone();
    other[at + 10] = 14;
    assert!(said(&other).contains("packed in a way that is not read here"), "{}", said(&other));
    let gz = gzipped(&good());
    assert!(said(&gz[..gz.len() - 5]).starts_with("“x.xml” is damaged or not whole"), "{}", said(&gz[..gz.len() - 5]));
}

#[tokio::test]
async fn an_import_says_which_file_it_was() {
    let (folder, file) = lying("river.zip", &zipped(&[("a.txt", Vec::new())], CompressionMethod::Stored));
    each_engine(MIGRATIONS, async |db| {
        let media = MediaFolder::new(folder.path().join("media"));
        let options = ImportOptions { file: file.clone(), ..ImportOptions::default() };
        let error = import(options, &db, &media, &Clock::fixed(NOW), &Silent).await.unwrap_err();
        assert!(matches!(error, ImportError::Packed { .. }), "{error}");
        assert_eq!(error.to_string(), "river.zip: there is no .xml file in the archive");
    })
    .await;
}
