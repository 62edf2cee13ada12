//! Uploads in several parts, which go on after an interruption.
//!
//! After the core protocol of tus 1.0.0 (<https://tus.io/protocols/resumable-upload>): `HEAD` says how much is here,
//! `PATCH` with `Upload-Offset` adds to it, and one that does not begin where the last one ended is refused with 409. It differs
//! in two things: an upload is announced by a JSON form instead of `Upload-Length`, and the answer to its last part is
//! 200 with the medium instead of 204.
//!
//! What was acknowledged is on the disk, and how much that is stands in the store: a server that is killed in the middle
//! of a part goes on where the last acknowledgement was, whatever else it wrote. What came of a part before its
//! connection broke is kept too. An upload in which nothing happens for a day is forgotten; how much of an account may
//! be unfinished is bounded by [`MOST`] and [`MOST_BYTES`].

use super::intake::{self, Added, CLIP_BYTES, Incoming, Intake, Refusal, Writing, clean_name, way};
use super::parts::{folder_of, list_old, path_of, store, write_part};
use super::{find, rows, rows_write};
use crate::accounts::Writer;
use crate::media::files::{FileError, MediaFolder};
use anyhow::{Context, Result};
use bytes::Bytes;
use courant_kit::db::{Db, DbError};
use courant_kit::http::body::BoxError;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use uuid::Uuid;

/// What a browser is told to send at a time, in bytes.
pub const CHUNK_BYTES: u64 = 8_000_000;
/// Longest part that is taken, in bytes, and how long it may take.
pub const PART_BYTES: u64 = 64_000_000;
/// How long a part may take.
pub const PART_TIME: Duration = Duration::from_secs(1_800);
/// Unfinished uploads of an account.
pub const MOST: i64 = 200;
/// Length of all files of an account that are not finished, in bytes.
pub const MOST_BYTES: u64 = 4 * CLIP_BYTES;
/// How long an upload may lie untouched (ms).
const KEPT: i64 = 86_400_000;

/// An upload in several parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upload {
    /// Id that may be shown.
    pub public_id: String,
    /// The file's name where it came from.
    pub name: String,
    /// Length of the whole file, as announced.
    pub bytes: u64,
    /// SHA-256 of the whole file in hexadecimal, as announced; empty: not said.
    pub sha256: String,
    /// What is here and will not be lost.
    pub received_bytes: u64,
    /// The medium it became.
    pub media_id: Option<i64>,
    /// That was in the library already.
    pub is_known: bool,
}

/// What a part brought about.
#[derive(Debug, Clone)]
pub enum Step {
    /// So many bytes of the file are here.
    At(u64),
    /// The file is here and in the library.
    Done(Box<Added>),
}

/// Where everything of a paper is that uploads need.
#[derive(Clone)]
pub struct Place<'a> {
    /// The store.
    pub db: &'a Db,
    /// The media folder.
    pub folder: &'a MediaFolder,
    /// Who writes to what.
    pub intake: &'a Intake,
}

/// Announces a file.
///
/// # Refuses
/// No bytes or more than [`CLIP_BYTES`]; what is no SHA-256; more unfinished uploads of the account than allowed.
pub async fn begin(
    db: &Db,
    account_id: i64,
    name: &str,
    bytes: u64,
    sha256: &str,
    now: i64,
) -> Result<Upload, Refusal> {
    if bytes == 0 {
        return Err(Refusal::File(FileError::Empty));
    }
    if bytes > CLIP_BYTES {
        return Err(Refusal::File(FileError::TooLarge { limit: CLIP_BYTES }));
    }
    let sha256 = sha256.to_ascii_lowercase();
    if !sha256.is_empty() && (sha256.len() != 64 || !sha256.bytes().all(|byte| byte.is_ascii_hexdigit())) {
        return Err(Refusal::Damaged);
    }
    let upload = Upload {
        public_id: Uuid::now_v7().to_string(),
        name: clean_name(name),
        bytes,
        sha256,
        received_bytes: 0,
        media_id: None,
        is_known: false,
    };
    let wanted = Arc::new(upload.clone());
    let is_taken = db.write::<_, DbError, _>(move |tx| {
        let wanted = Arc::clone(&wanted);
        Box::pin(async move {
            let (count, sum) = rows::sum_unfinished(tx, account_id).await?;
            let sum = u64::try_from(sum).unwrap_or(u64::MAX).saturating_add(wanted.bytes);
            if count >= MOST || sum > MOST_BYTES {
                return Ok(false);
            }
            let file = (wanted.name.as_str(), wanted.bytes, wanted.sha256.as_str());
            rows_write::insert_upload(tx, &wanted.public_id, account_id, file, now).await?;
            Ok(true)
        })
    });
    if is_taken.await? { Ok(upload) } else { Err(Refusal::TooMuch) }
}

/// An upload of an account.
pub async fn status(db: &Db, account_id: i64, public_id: &str) -> Result<Upload, Refusal> {
    rows::find_upload(&mut db.read().await?, account_id, public_id).await?.ok_or(Refusal::NoUpload)
}

/// Adds a part that begins at `offset`. Once all is here it goes into the library; a part of no bytes at the end asks
/// for that again.
///
/// # Refuses
/// A part that does not begin where the last one ended; a second part at the same time; more bytes than announced. A
/// whole file that is not what was announced, or that the library does not take, is forgotten.
pub async fn append<B>(
    place: &Place<'_>,
    writer: &Writer,
    public_id: &str,
    offset: u64,
    body: Option<B>,
    now: i64,
) -> Result<Step, Refusal>
where
    B: http_body::Body<Data = Bytes>,
    B::Error: Into<BoxError>,
{
    let account_id = writer.actor().account_id().ok_or(Refusal::NoUpload)?;
    status(place.db, account_id, public_id).await?;
    let writing = place.intake.begin(public_id)?;
    // Only now nobody else changes it.
    let upload = status(place.db, account_id, public_id).await?;
    if let Some(media_id) = upload.media_id {
        let entry = find(&mut place.db.read().await?, media_id).await?.ok_or(Refusal::NoUpload)?;
        return Ok(Step::Done(Box::new(Added { entry, is_known: upload.is_known })));
    }
    if offset != upload.received_bytes {
        return Err(Refusal::Offset(upload.received_bytes));
    }
    let hand = place.intake.hand()?;
    let (way, incoming) = way();
    let work =
        Work { db: place.db.clone(), folder: place.folder.clone(), writer: writer.clone(), upload, writing, now };
    // A task of its own: what came is kept also when the connection breaks and nobody waits for the answer.
    let work = tokio::spawn(async move {
        let _hand = hand;
        work.run(incoming).await
    });
    let sent = match body {
        Some(body) => way.send_body(body).await,
        None => {
            way.end().await;
            Ok(())
        }
    };
    let step = work.await.context("the task of an upload ended early")?;
    sent?;
    step
}

/// One part being written.
struct Work {
    db: Db,
    folder: MediaFolder,
    writer: Writer,
    upload: Upload,
    writing: Writing,
    now: i64,
}

impl Work {
    async fn run(self, incoming: Incoming) -> Result<Step, Refusal> {
        let Work { db, folder, writer, upload, writing, now } = self;
        let path = path_of(&folder, &upload.public_id);
        let (from, whole) = (upload.received_bytes, upload.bytes);
        let place = path.clone();
        let written = tokio::task::spawn_blocking(move || write_part(&place, from, whole, incoming));
        let (to, broke) = written.await.context("the thread of an upload ended early")??;
        if to > from {
            let public_id = upload.public_id.clone();
            let kept = db.write::<_, DbError, _>(move |tx| {
                let public_id = public_id.clone();
                Box::pin(async move { rows_write::acknowledge(tx, &public_id, from, to, now).await })
            });
            if !kept.await? {
                return Err(Refusal::NoUpload);
            }
        }
        match broke {
            Some(error) => return Err(error),
            None if to < whole => return Ok(Step::At(to)),
            None => {}
        }
        let sha256 = upload.sha256.clone();
        let (source, into) = (path.clone(), folder.clone());
        let stored = tokio::task::spawn_blocking(move || store(&into, &source, whole, &sha256));
        let stored = match stored.await.context("the thread of an upload ended early")? {
            Ok(stored) => stored,
            Err(refusal) => {
                if is_final(&refusal) {
                    forget(&db, &path, &upload.public_id).await?;
                }
                return Err(refusal);
            }
        };
        let wanted = Arc::new((writer, stored, upload));
        let added = db.write::<_, anyhow::Error, _>(move |tx| {
            let wanted = Arc::clone(&wanted);
            Box::pin(async move {
                let (writer, stored, upload) = &*wanted;
                let added = intake::add_in(tx, writer, stored, &upload.name, now).await?;
                let (id, is_known) = (added.entry.medium.id, added.is_known);
                rows_write::finish_upload(tx, &upload.public_id, id, is_known, now).await?;
                Ok(added)
            })
        });
        let added = added.await?;
        remove(&path).await;
        drop(writing);
        Ok(Step::Done(Box::new(added)))
    }
}

/// Whether the same file would be refused again.
fn is_final(refusal: &Refusal) -> bool {
    matches!(
        refusal,
        Refusal::Damaged | Refusal::File(FileError::Unwanted(_) | FileError::Picture(_) | FileError::TooLarge { .. })
    )
}

async fn forget(db: &Db, path: &Path, public_id: &str) -> Result<()> {
    let public_id = public_id.to_owned();
    db.write::<_, DbError, _>(move |tx| {
        let public_id = public_id.clone();
        Box::pin(async move { rows_write::remove_upload(tx, &public_id).await })
    })
    .await?;
    remove(path).await;
    Ok(())
}

async fn remove(path: &Path) {
    if let Err(error) = tokio::fs::remove_file(path).await
        && error.kind() != io::ErrorKind::NotFound
    {
        tracing::warn!(%error, "what came of an upload could not be removed; it goes with the tidying of the day");
    }
}

/// Gives up an upload of an account, with what came of it.
pub async fn give_up(place: &Place<'_>, account_id: i64, public_id: &str) -> Result<(), Refusal> {
    status(place.db, account_id, public_id).await?;
    let _writing = place.intake.begin(public_id)?;
    forget(place.db, &path_of(place.folder, public_id), public_id).await?;
    Ok(())
}

/// Forgets uploads that nobody went on with for a day, and files that belong to none.
pub async fn tidy(db: &Db, folder: &MediaFolder, now: i64) -> Result<()> {
    intake::forget_stale(db, now - KEPT).await?;
    let place = folder_of(folder);
    let found = tokio::task::spawn_blocking(move || list_old(&place)).await??;
    let names: Vec<String> = found.iter().map(|(name, _)| name.clone()).collect();
    for names in names.chunks(500) {
        let known = rows::list_known_uploads(&mut db.read().await?, names).await?;
        for (name, path) in &found {
            if names.contains(name) && !known.contains(name) {
                remove(path).await;
            }
        }
    }
    Ok(())
}
