//! Caption files are read for pages, and none of them can keep a page from being made.

use super::fixtures::folder;
use crate::media::files::MediaFolder;
use crate::media::{Medium, tracks};

fn medium(id: i64, folder: &MediaFolder, bytes: &[u8]) -> Medium {
    let stored = folder.put(bytes).unwrap();
    Medium {
        id,
        state: "stored".to_owned(),
        file: stored.file,
        media_type: stored.media_type.mime().to_owned(),
        bytes: i64::try_from(stored.bytes).unwrap(),
        ..Medium::default()
    }
}

fn long(mark: &str, kilobytes: usize) -> Vec<u8> {
    format!("WEBVTT {mark}\n\n00:01.000 --> 00:02.000\nx\n\n{}", "NOTE .\n\n".repeat(kilobytes * 128)).into_bytes()
}

#[tokio::test]
async fn what_cannot_be_read_is_left_out() {
    let (_place, folder) = folder();
    let good = medium(1, &folder, b"WEBVTT\n\n00:01.000 --> 00:02.000\nGood");
    let damaged = medium(2, &folder, b"WEBVTT\n\nnothing\n\n00:01.000 --> 00:02.000\nHalf \xff");
    let gone = medium(3, &folder, b"WEBVTT\n\n00:01.000 --> 00:02.000\nGone");
    std::fs::remove_file(folder.path_of(&gone.file).unwrap()).unwrap();
    let other = medium(4, &folder, b"%PDF-1.7");
    let elsewhere =
        Medium { id: 5, state: "reference".to_owned(), media_type: "text/vtt".to_owned(), ..Medium::default() };
    let odd = Medium { id: 6, file: "../../etc/passwd".to_owned(), ..good.clone() };
    let all = [&good, &damaged, &gone, &other, &elsewhere, &odd, &good];
    let read = tracks::read(&folder, &all).await;
    let mut ids: Vec<i64> = read.keys().copied().collect();
    ids.sort_unstable();
    assert_eq!(ids, [1, 2]);
    assert_eq!(read[&2].cues[0].passages[0].text, "Half \u{fffd}");
    assert!(tracks::read(&folder, &[]).await.is_empty());
}

#[tokio::test]
async fn a_page_reads_no_more_than_a_megabyte() {
    let (_place, folder) = folder();
    let files: Vec<Medium> = (0..4).map(|id| medium(id, &folder, &long(&id.to_string(), 400))).collect();
    let too_long = medium(9, &folder, &long("long", 600));
    let mut all: Vec<&Medium> = vec![&too_long];
    all.extend(&files);
    let read = tracks::read(&folder, &all).await;
    let mut ids: Vec<i64> = read.keys().copied().collect();
    ids.sort_unstable();
    assert_eq!(ids, [0], "the first is longer than any file may be, and takes its room");
    let small: Vec<Medium> = (0..30)
        .map(|id| medium(id, &folder, format!("WEBVTT {id}\n\n00:01.000 --> 00:02.000\nx").as_bytes()))
        .collect();
    assert_eq!(tracks::read(&folder, &small.iter().collect::<Vec<_>>()).await.len(), 24);
}
