//! A file that comes in one piece: from the network to the media folder to its row, never whole in memory.
//!
//! What it is, its bytes say; the name that somebody sends is only kept. The same bytes are the same medium: what is in
//! the library already is not added again. Originals are never shown to readers: pictures are encoded anew without what
//! cameras write into them, and films and recordings lose the parts that say where they were made.

use super::{Entry, find, rows_write};
use crate::accounts::{self, Writer};
use crate::media::arrive::{self, NewMedium};
use crate::media::files::{FileError, MediaFolder, StoredFile};
use crate::media::rows as media;
use anyhow::{Context, Result};
use bytes::Bytes;
use courant_kit::db::{Db, DbError, Tx};
use courant_kit::http::body::{BodyError, BoxError};
use courant_pictures::{Family, Limits, MediaType};
use http_body_util::BodyExt;
use std::collections::HashSet;
use std::io::{self, Read};
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc};

/// Longest film or sound, in bytes.
pub const CLIP_BYTES: u64 = 2_000_000_000;
/// Longest document, in bytes.
pub const DOCUMENT_BYTES: u64 = 100_000_000;
/// Longest file that comes in one piece, in bytes; longer ones come in several.
pub const PIECE_BYTES: u64 = 256_000_000;
/// How long a file in one piece may take.
pub const PIECE_TIME: Duration = Duration::from_secs(3_600);
/// Longest name of a file that is kept, in characters.
const NAME: usize = 200;
/// Files that come in at a time.
const HANDS: usize = 8;
/// Pictures of readers that come in at a time: none of the hands for staff.
const READERS: usize = 3;
/// Parts of a file that may wait to be written.
const WAITING: usize = 8;

/// How long a file of a type may be; none for types that are not taken: those nothing can be made of, and active
/// content.
pub fn limit_of(media_type: MediaType) -> Option<u64> {
    match media_type.family() {
        Family::Picture => media_type.is_decodable().then(|| Limits::default().bytes),
        Family::Video | Family::Audio => Some(CLIP_BYTES),
        Family::Document => Some(DOCUMENT_BYTES),
        Family::Other => None,
    }
}

/// Why a file was not taken.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// The file itself, or the disk.
    #[error(transparent)]
    File(#[from] FileError),
    /// The request.
    #[error(transparent)]
    Body(#[from] BodyError),
    /// Too many files come in.
    #[error("too many files come in at the same time")]
    Busy,
    /// There is no such upload.
    #[error("there is no such upload")]
    NoUpload,
    /// Another request writes to the same upload.
    #[error("another request writes to this upload")]
    Locked,
    /// The upload stands elsewhere.
    #[error("the upload stands at {0}")]
    Offset(u64),
    /// Too much of the same account is not finished.
    #[error("too many uploads are not finished")]
    TooMuch,
    /// What came is not what was announced.
    #[error("what came is not the file that was announced")]
    Damaged,
    /// Our fault.
    #[error(transparent)]
    Fault(#[from] anyhow::Error),
}

impl From<DbError> for Refusal {
    fn from(error: DbError) -> Refusal {
        Refusal::Fault(error.into())
    }
}

/// How many files come in, and which uploads are written to; one for each paper. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Intake {
    hands: Arc<Semaphore>,
    readers: Arc<Semaphore>,
    drawing: Arc<Semaphore>,
    busy: Arc<Mutex<HashSet<String>>>,
}

impl Default for Intake {
    fn default() -> Intake {
        let hands = |count| Arc::new(Semaphore::new(count));
        Intake { hands: hands(HANDS), readers: hands(READERS), drawing: hands(1), busy: Arc::default() }
    }
}

impl Intake {
    /// A hand to take a file with.
    pub(crate) fn hand(&self) -> Result<OwnedSemaphorePermit, Refusal> {
        Arc::clone(&self.hands).try_acquire_owned().map_err(|_| Refusal::Busy)
    }

    /// A hand to take a picture of a reader with.
    pub(crate) fn hand_for_reader(&self) -> Result<OwnedSemaphorePermit, Refusal> {
        Arc::clone(&self.readers).try_acquire_owned().map_err(|_| Refusal::Busy)
    }

    /// The right to encode a picture of a reader anew, which takes memory: one has it, the others wait.
    pub(crate) async fn drawing(&self) -> Result<OwnedSemaphorePermit, Refusal> {
        Arc::clone(&self.drawing).acquire_owned().await.map_err(|_| Refusal::Busy)
    }

    /// The right to write to an upload; given back when it is dropped.
    pub(crate) fn begin(&self, upload: &str) -> Result<Writing, Refusal> {
        let mut busy = self.busy.lock().unwrap_or_else(PoisonError::into_inner);
        if !busy.insert(upload.to_owned()) {
            return Err(Refusal::Locked);
        }
        Ok(Writing { busy: Arc::clone(&self.busy), upload: upload.to_owned() })
    }
}

/// See [`Intake::begin`].
#[derive(Debug)]
pub(crate) struct Writing {
    busy: Arc<Mutex<HashSet<String>>>,
    upload: String,
}

impl Drop for Writing {
    fn drop(&mut self) {
        self.busy.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.upload);
    }
}

/// Part of a file on its way to the disk.
enum Part {
    Bytes(Bytes),
    End,
}

/// What comes from the network, for whoever writes it to the disk. A source that breaks off is an error, never an end.
pub(crate) struct Incoming {
    parts: mpsc::Receiver<Part>,
    at_hand: Bytes,
    is_at_end: bool,
}

impl Read for Incoming {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        while self.at_hand.is_empty() && !self.is_at_end {
            match self.parts.blocking_recv() {
                Some(Part::Bytes(bytes)) => self.at_hand = bytes,
                Some(Part::End) => self.is_at_end = true,
                None => return Err(io::ErrorKind::ConnectionReset.into()),
            }
        }
        let count = self.at_hand.len().min(out.len());
        let part = self.at_hand.split_to(count);
        if let Some(place) = out.get_mut(..count) {
            place.copy_from_slice(&part);
        }
        Ok(count)
    }
}

/// The way from the network to the disk.
pub(crate) struct Outgoing(mpsc::Sender<Part>);

/// Both ends of a way from the network to the disk that holds a bounded number of parts.
pub(crate) fn way() -> (Outgoing, Incoming) {
    let (sender, parts) = mpsc::channel(WAITING);
    (Outgoing(sender), Incoming { parts, at_hand: Bytes::new(), is_at_end: false })
}

impl Outgoing {
    /// Sends bytes on; false if nobody wants more.
    pub(super) async fn send(&self, bytes: Bytes) -> bool {
        bytes.is_empty() || self.0.send(Part::Bytes(bytes)).await.is_ok()
    }

    /// Says that this was all.
    pub(crate) async fn end(self) {
        // Whoever does not listen any more has an error of its own to tell of.
        self.0.send(Part::End).await.unwrap_or_default();
    }

    /// Sends a whole body on.
    pub(crate) async fn send_body<B>(self, body: B) -> Result<(), BodyError>
    where
        B: http_body::Body<Data = Bytes>,
        B::Error: Into<BoxError>,
    {
        let mut body = pin!(body);
        while let Some(frame) = body.as_mut().frame().await {
            let frame = frame.map_err(|error| BodyError::of(error.into()))?;
            if let Ok(bytes) = frame.into_data()
                && !self.send(bytes).await
            {
                return Ok(());
            }
        }
        self.end().await;
        Ok(())
    }
}

/// A file that is being written to the media folder: what is sent goes there, and the handle tells what it became.
pub struct Taking {
    way: Outgoing,
    work: tokio::task::JoinHandle<Result<StoredFile, FileError>>,
}

impl Taking {
    /// Begins to take a file.
    ///
    /// # Refuses
    /// More files at a time than a few.
    pub fn begin(intake: &Intake, folder: &MediaFolder) -> Result<Taking, Refusal> {
        let hand = intake.hand()?;
        let (way, incoming) = way();
        let folder = folder.clone();
        let work = tokio::task::spawn_blocking(move || {
            let _hand = hand;
            folder.put_upload(incoming, limit_of)
        });
        Ok(Taking { way, work })
    }

    /// Sends bytes; false if it wants no more, and [`Taking::end`] tells why.
    pub async fn send(&self, bytes: Bytes) -> bool {
        self.way.send(bytes).await
    }

    /// Says that this was all; what it became.
    pub async fn end(self) -> Result<StoredFile, Refusal> {
        self.way.end().await;
        finish(self.work).await
    }
}

async fn finish(work: tokio::task::JoinHandle<Result<StoredFile, FileError>>) -> Result<StoredFile, Refusal> {
    Ok(work.await.context("the file's thread ended early")??)
}

/// Takes the body of a request as a file into the media folder.
///
/// # Refuses
/// See [`limit_of`] and [`MediaFolder::put_upload`].
pub async fn take<B>(intake: &Intake, folder: &MediaFolder, body: B) -> Result<StoredFile, Refusal>
where
    B: http_body::Body<Data = Bytes>,
    B::Error: Into<BoxError>,
{
    let Taking { way, work } = Taking::begin(intake, folder)?;
    let sent = way.send_body(body).await;
    let stored = finish(work).await;
    // What the request did wrong comes first: the disk only saw it break off.
    sent?;
    stored
}

/// A medium, and whether it was in the library already.
#[derive(Debug, Clone)]
pub struct Added {
    /// The medium.
    pub entry: Entry,
    /// The same bytes were here already; nothing was added.
    pub is_known: bool,
}

/// Adds a stored file to the library, or finds the medium that has the same bytes.
pub async fn add(db: &Db, writer: &Writer, stored: StoredFile, name: &str, now: i64) -> Result<Added> {
    let wanted = Arc::new((writer.clone(), stored, clean_name(name)));
    db.write::<_, anyhow::Error, _>(move |tx| {
        let wanted = Arc::clone(&wanted);
        Box::pin(async move {
            let (writer, stored, name) = &*wanted;
            add_in(tx, writer, stored, name, now).await
        })
    })
    .await
}

/// The same in a transaction.
pub(super) async fn add_in(tx: &mut Tx, writer: &Writer, stored: &StoredFile, name: &str, now: i64) -> Result<Added> {
    let known = media::find_by_content_hash(tx, &stored.content_hash).await?;
    let id = match known {
        Some(id) => id,
        None => {
            let medium = NewMedium {
                original_name: name.to_owned(),
                added_by: writer.actor().name().to_owned(),
                created_at: now,
                ..NewMedium::default()
            };
            let id = arrive::insert_stored(tx, &medium, stored).await?;
            accounts::note(tx, writer.actor(), "medium_added", &super::edit::subject(id), "{}", now).await?;
            id
        }
    };
    let entry = find(tx, id).await?.context("a medium is there and is not")?;
    Ok(Added { entry, is_known: known.is_some() })
}

/// A file's name without folders and what cannot be seen, of bounded length.
pub fn clean_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    courant_text::normalize(last).chars().filter(|letter| !letter.is_control()).take(NAME).collect()
}

/// Forgets uploads that nobody goes on with, with what came of them.
pub(super) async fn forget_stale(db: &Db, before: i64) -> Result<u64> {
    let removed = db.write::<_, DbError, _>(move |tx| Box::pin(rows_write::remove_stale_uploads(tx, before)));
    Ok(removed.await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_kept_without_folders() {
        assert_eq!(clean_name("C:\\photos\\a\u{202e}b.jpg"), "ab.jpg");
        assert_eq!(clean_name("../../etc/passwd"), "passwd");
        assert_eq!(clean_name("a\r\nb.jpg"), "ab.jpg");
        assert_eq!(clean_name(&"ក".repeat(500)).chars().count(), NAME);
    }

    #[test]
    fn what_cannot_be_shown_is_not_taken() {
        for refused in [MediaType::Svg, MediaType::Heic, MediaType::Avif, MediaType::Other] {
            assert_eq!(limit_of(refused), None, "{refused}");
        }
        assert_eq!(limit_of(MediaType::Jpeg), Some(30_000_000));
        assert_eq!(limit_of(MediaType::Vtt), Some(DOCUMENT_BYTES));
    }
}
