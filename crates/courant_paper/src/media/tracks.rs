//! Text tracks: captions and chapters as pages show them, read from the media folder.
//!
//! A page must not fail because a caption file is gone or damaged: what cannot be read is said in
//! the log and left out. How much is read for one page is bounded; the page is kept afterwards.
//!
//! Not here: what a file says ([`courant_body::webvtt`]), and what becomes of it on the page.

use super::Medium;
use super::files::MediaFolder;
use courant_body::webvtt::{self, Captions};
use std::collections::HashMap;

/// Files read for one page.
const MOST_FILES: usize = 24;
/// Bytes read for one page.
const MOST_BYTES: i64 = 1024 * 1024;
/// What these files are.
const MEDIA_TYPE: &str = "text/vtt";

/// Reads the files of these media; what each says, by its row.
pub async fn read(folder: &MediaFolder, media: &[&Medium]) -> HashMap<i64, Captions> {
    let mut wanted: Vec<(i64, String)> = Vec::new();
    let mut left = MOST_BYTES;
    for medium in media {
        if wanted.iter().any(|(id, _)| *id == medium.id) {
            continue;
        }
        if medium.state != "stored" || medium.media_type != MEDIA_TYPE {
            leave_out(medium.id, "it is no WebVTT file that is here");
        } else if wanted.len() == MOST_FILES || medium.bytes > left {
            leave_out(medium.id, "the page has more captions than are read for one");
        } else {
            left -= medium.bytes;
            wanted.push((medium.id, medium.file.clone()));
        }
    }
    if wanted.is_empty() {
        return HashMap::new();
    }
    let folder = folder.clone();
    let read = tokio::task::spawn_blocking(move || {
        wanted.into_iter().filter_map(|(id, file)| Some((id, read_one(&folder, id, &file)?))).collect()
    });
    read.await.unwrap_or_else(|error| {
        tracing::error!(%error, "captions could not be read");
        HashMap::new()
    })
}

fn read_one(folder: &MediaFolder, id: i64, file: &str) -> Option<Captions> {
    match folder.read(file, webvtt::MAX_BYTES as u64) {
        Ok(bytes) => {
            let captions = webvtt::read(&bytes);
            if let Some(lost) = captions.skipped.iter().find(|skipped| skipped.why.is_loss()) {
                tracing::warn!(media.id = id, line = lost.line, why = ?lost.why, "captions are not shown whole");
            }
            Some(captions)
        }
        Err(error) => {
            leave_out(id, &error.to_string());
            None
        }
    }
}

fn leave_out(id: i64, why: &str) {
    tracing::warn!(media.id = id, why, "captions are left out of a page");
}
