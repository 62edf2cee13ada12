//! Making renditions: the jobs that turn a stored picture into the sizes readers are served.
//!
//! Two jobs for each picture. [`RENDITIONS_JOB`] makes WebP and what every program can show, [`RENDITIONS_AVIF_JOB`]
//! adds AVIF later, when nothing else is to be done. Both may run any number of times: files are named by the
//! original's content and a medium's rows are replaced as a whole. The same bytes are never encoded twice: a second
//! medium takes over what the first one has.
//!
//! A picture that cannot be used is marked `failed`, said once in the log, and not tried again; only trouble with the
//! disk or the store makes a job fail.
//!
//! Not here: decoding and encoding (`courant_pictures`).

use super::files::MediaFolder;
use super::rows::{self, PictureRow};
use super::rows_write::{self, Made, NewRendition};
use super::{CROPS_JOB, RENDITIONS_AVIF_JOB, RENDITIONS_JOB};
use anyhow::{Context, Result};
use courant_kit::clock::Clock;
use courant_kit::db::{Db, DbError};
use courant_kit::jobs::{Hopeless, Worker};
use courant_kit::outbox;
use courant_news::event::Event;
use courant_pictures::{Encoded, Format, Limits, PictureError, reencode_animation, renditions};
use std::sync::Arc;
use tokio::sync::Semaphore;

/// Which of the two jobs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Batch {
    /// WebP, and JPEG or PNG.
    Usual,
    /// AVIF.
    Avif,
}

/// What came of a job.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// So many files were encoded and belong to the medium now.
    Made(usize),
    /// So many files of another medium with the same bytes belong to this one too.
    Shared(usize),
    /// The picture cannot be used; it is marked.
    Unusable,
    /// There is no such picture (any more), or nothing to make of it.
    Nothing,
}

/// Makes renditions, a bounded number of pictures at a time; cheap to clone.
#[derive(Clone)]
pub struct RenditionMaker {
    pub(super) db: Db,
    pub(super) folder: MediaFolder,
    pub(super) clock: Clock,
    pub(super) limits: Limits,
    pub(super) hands: Arc<Semaphore>,
}

impl RenditionMaker {
    /// Works on one picture at a time, within the limits the paper publishes. A program needs one
    /// maker; its clones count together.
    pub fn new(db: &Db, folder: &MediaFolder, clock: &Clock) -> RenditionMaker {
        RenditionMaker {
            db: db.clone(),
            folder: folder.clone(),
            clock: clock.clone(),
            limits: Limits::default(),
            hands: Arc::new(Semaphore::new(1)),
        }
    }

    /// Works on this many pictures at a time, at least one; each may take up to half a gigabyte.
    #[must_use]
    pub fn at_a_time(mut self, most: usize) -> RenditionMaker {
        self.hands = Arc::new(Semaphore::new(most.max(1)));
        self
    }

    /// Lets `worker` run these kinds of jobs, and that of crops. Pictures take seconds: give them a worker of their
    /// own, so that they hold up no other job.
    #[must_use]
    pub fn handle_jobs(&self, worker: Worker) -> Worker {
        let (usual, avif, crops) = (self.clone(), self.clone(), self.clone());
        worker
            .handle(RENDITIONS_JOB, move |job| {
                let maker = usual.clone();
                async move { maker.make_renditions(id_of(&job.key)?).await.map(drop) }
            })
            .handle(RENDITIONS_AVIF_JOB, move |job| {
                let maker = avif.clone();
                async move { maker.make_avif(id_of(&job.key)?).await.map(drop) }
            })
            .handle(CROPS_JOB, move |job| {
                let maker = crops.clone();
                async move { maker.make_crops(id_of(&job.key)?).await.map(drop) }
            })
    }

    /// Makes WebP and JPEG (PNG where it is needed or smaller) of a picture; of an animation, a
    /// moving WebP and its first frame.
    ///
    /// # Errors
    /// The store or the disk; never the picture.
    pub async fn make_renditions(&self, media_id: i64) -> Result<Outcome> {
        self.make(media_id, Batch::Usual).await
    }

    /// Adds AVIF to a picture that stands still.
    ///
    /// # Errors
    /// The store or the disk; never the picture.
    pub async fn make_avif(&self, media_id: i64) -> Result<Outcome> {
        self.make(media_id, Batch::Avif).await
    }

    async fn make(&self, media_id: i64, batch: Batch) -> Result<Outcome> {
        let mut tx = self.db.read().await?;
        let Some(picture) = rows::find_picture(&mut tx, media_id).await? else { return Ok(Outcome::Nothing) };
        let twin = rows::find_twin(&mut tx, media_id, &picture.content_hash, batch == Batch::Avif).await?;
        drop(tx);
        if batch == Batch::Avif && (picture.is_animated || picture.renditions_state == "failed") {
            return Ok(Outcome::Nothing);
        }
        if let Some(made) = twin
            && made.renditions.iter().all(|rendition| self.folder.exists(&rendition.file))
        {
            let count = made.renditions.len();
            return Ok(if self.save(&picture, made, batch).await? { Outcome::Shared(count) } else { Outcome::Nothing });
        }
        match self.encode(&picture, batch).await? {
            Ok(made) => {
                let count = made.renditions.len();
                Ok(if self.save(&picture, made, batch).await? { Outcome::Made(count) } else { Outcome::Nothing })
            }
            Err(error) => {
                tracing::warn!(media.id = media_id, %error, "a picture cannot be used");
                if batch == Batch::Usual {
                    self.mark_failed(&picture).await?;
                }
                Ok(Outcome::Unusable)
            }
        }
    }

    /// Decodes, encodes and stores the files, on a thread of its own. The inner error is the picture's.
    async fn encode(&self, picture: &PictureRow, batch: Batch) -> Result<Result<Made, PictureError>> {
        let hand = Arc::clone(&self.hands).acquire_owned().await?;
        let (folder, limits, file) = (self.folder.clone(), self.limits, picture.file.clone());
        tokio::task::spawn_blocking(move || {
            // Given back when the work ends, also if nobody waits for it any longer.
            let _hand = hand;
            let bytes = match folder.read(&file, limits.bytes) {
                Ok(bytes) => bytes,
                Err(super::files::FileError::TooLarge { limit }) => {
                    return Ok(Err(PictureError::TooLarge { bytes: limit + 1, limit }));
                }
                Err(error) => return Err(error).with_context(|| format!("reading {file}")),
            };
            let (head, color, encoded) = match encode_all(&bytes, &limits, batch) {
                Ok(found) => found,
                Err(error) => return Ok(Err(error)),
            };
            let mut list = Vec::with_capacity(encoded.len());
            for one in &encoded {
                let name = folder.put_rendition(&file, one.width, one.format.extension(), &one.bytes);
                list.push(kept(one, name.with_context(|| format!("storing a rendition of {file}"))?));
            }
            Ok(Ok(Made {
                renditions: list,
                width: Some(i64::from(head.width)),
                height: Some(i64::from(head.height)),
                is_animated: head.is_animated,
                color,
            }))
        })
        .await
        .context("the picture's thread ended early")?
    }

    /// Whether the medium still has that file and took its renditions.
    async fn save(&self, picture: &PictureRow, made: Made, batch: Batch) -> Result<bool> {
        let shared = Arc::new((picture.id, picture.file.clone(), made));
        let now = self.clock.now();
        let saved = self.db.write::<_, DbError, _>(move |tx| {
            let shared = Arc::clone(&shared);
            Box::pin(async move {
                let (id, file, made) = &*shared;
                let is_there = match batch {
                    Batch::Usual => rows_write::save_made(tx, *id, file, made).await?,
                    Batch::Avif => rows::find_picture(tx, *id).await?.is_some_and(|picture| picture.file == *file),
                };
                if is_there {
                    rows_write::replace_renditions(tx, *id, batch == Batch::Avif, &made.renditions).await?;
                    let event = Event::RenditionsMade { media_id: *id };
                    outbox::push(tx, event.name(), &event.to_json(), now).await?;
                }
                Ok(is_there)
            })
        });
        saved.await.with_context(|| format!("saving the renditions of medium {}", picture.id))
    }

    async fn mark_failed(&self, picture: &PictureRow) -> Result<()> {
        let (id, file, now) = (picture.id, picture.file.clone(), self.clock.now());
        self.db
            .write::<_, DbError, _>(move |tx| {
                let file = file.clone();
                Box::pin(async move {
                    if rows_write::mark_failed(tx, id, &file).await? {
                        let event = Event::RenditionsMade { media_id: id };
                        outbox::push(tx, event.name(), &event.to_json(), now).await?;
                    }
                    Ok(())
                })
            })
            .await
            .with_context(|| format!("marking medium {id}"))
    }
}

fn encode_all(
    bytes: &[u8],
    limits: &Limits,
    batch: Batch,
) -> Result<(courant_pictures::Head, String, Vec<Encoded>), PictureError> {
    let is_animated = courant_pictures::read_head(bytes, limits)?.is_animated;
    let moving = match (batch, is_animated) {
        (Batch::Usual, true) => reencode_animation(bytes, limits).ok(),
        _ => None,
    };
    let formats: &[Format] = match (batch, &moving) {
        (Batch::Avif, _) => &[Format::Avif],
        (Batch::Usual, Some(_)) => &[Format::Jpeg],
        // An animation whose later frames are damaged is still a picture.
        (Batch::Usual, None) => &[Format::Webp, Format::Jpeg],
    };
    let made = renditions(bytes, limits, formats)?;
    let mut head = made.head;
    head.is_animated = moving.is_some();
    let color = if made.has_alpha { String::new() } else { made.color };
    Ok((head, color, made.encoded.into_iter().chain(moving).collect()))
}

/// An encoded size that is stored in a file.
pub(super) fn kept(one: &Encoded, file: String) -> NewRendition {
    NewRendition {
        format: format_name(one.format).to_owned(),
        width: i64::from(one.width),
        height: i64::from(one.height),
        bytes: i64::try_from(one.bytes.len()).unwrap_or(i64::MAX),
        file,
    }
}

/// As stored in `renditions.format`.
fn format_name(format: Format) -> &'static str {
    match format {
        Format::Avif => "avif",
        Format::Webp => "webp",
        Format::Jpeg => "jpeg",
        Format::Png => "png",
    }
}

/// A job's key: the medium's row.
pub(super) fn id_of(key: &str) -> Result<i64> {
    key.parse().map_err(|_| anyhow::Error::new(Hopeless(format!("{key:?} is no medium"))))
}
