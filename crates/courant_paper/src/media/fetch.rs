//! Fetching what references name: the files of a paper's old site, one by one, through the one guarded client.
//!
//! Each reference is a job ([`FETCH_JOB`]), so a fetch of ten thousand files can be stopped and goes on where it was;
//! why one failed stays with its job. An address that answers 404 or 410, or with a page in the place of a picture,
//! marks its medium `missing`: nobody asks again until it is told to.
//!
//! Not here: which addresses may be reached ([`courant_kit::egress`]), and what becomes of the bytes (`arrive`).

use super::files::{FileError, MediaFolder, StoredFile};
use super::renditions::id_of;
use super::{FETCH_JOB, arrive, rows, rows_write};
use anyhow::{Context, Result};
use courant_kit::clock::Clock;
use courant_kit::db::{Db, DbError};
use courant_kit::egress::{Egress, EgressError, FetchLimits};
use courant_kit::jobs::{self, Hopeless, Worker};
use courant_pictures::MediaType;
use std::io::Seek;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// Files fetched at a time, from all hosts together.
const AT_A_TIME: usize = 4;

/// What came of one reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Its file is here.
    Stored,
    /// It is gone where it was; marked.
    Missing,
    /// It is no reference (any more).
    Nothing,
}

/// How far a fetch is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Progress {
    /// References asked for.
    pub asked: u64,
    /// Files that are here now.
    pub stored: u64,
    /// References whose file is gone.
    pub missing: u64,
    /// Failures; most are tried again later by the program that runs jobs.
    pub failed: u64,
}

/// Fetches the files of references; cheap to clone.
#[derive(Clone)]
pub struct MediaFetcher {
    db: Db,
    folder: MediaFolder,
    egress: Egress,
    clock: Clock,
    limits: FetchLimits,
}

impl MediaFetcher {
    /// Fetches files up to 512 MB, ten minutes each.
    pub fn new(db: &Db, folder: &MediaFolder, egress: &Egress, clock: &Clock) -> MediaFetcher {
        let limits = FetchLimits { deadline: Duration::from_secs(600), max_bytes: 512_000_000, ..FetchLimits::media() };
        MediaFetcher { db: db.clone(), folder: folder.clone(), egress: egress.clone(), clock: clock.clone(), limits }
    }

    /// With other bounds for each file.
    #[must_use]
    pub fn limits(mut self, limits: FetchLimits) -> MediaFetcher {
        self.limits = limits;
        self
    }

    /// Asks for the files of at most `most` references, the newest first, those that were given up last; how many were
    /// asked for. What already waits is not asked for again.
    pub async fn ask(&self, most: u32) -> Result<u64> {
        let asked = self.db.write::<_, DbError, _>(move |tx| {
            Box::pin(async move {
                let ids = rows::list_unfetched(tx, most).await?;
                for id in &ids {
                    jobs::enqueue(tx, FETCH_JOB, &id.to_string(), "{}", 50, 0).await?;
                }
                Ok(ids.len() as u64)
            })
        });
        asked.await.context("asking for the files of references")
    }

    /// Lets `worker` fetch what was asked for.
    #[must_use]
    pub fn handle_jobs(&self, worker: Worker) -> Worker {
        let fetcher = self.clone();
        worker.handle(FETCH_JOB, move |job| {
            let fetcher = fetcher.clone();
            async move { fetcher.fetch(id_of(&job.key)?).await.map(drop) }
        })
    }

    /// Asks for at most `most` references and fetches until nothing more is due, telling `progress` after each file.
    /// What failed waits for its next attempt; a program that runs jobs makes it, or the next call.
    pub async fn fetch_missing(
        &self,
        most: u32,
        progress: impl Fn(Progress) + Send + Sync + 'static,
    ) -> Result<Progress> {
        let asked = self.ask(most).await?;
        let so_far = Arc::new(Mutex::new(Progress { asked, ..Progress::default() }));
        let (fetcher, counts, progress) = (self.clone(), Arc::clone(&so_far), Arc::new(progress));
        let worker = Worker::new(&self.db, &self.clock).concurrency(AT_A_TIME).handle(FETCH_JOB, move |job| {
            let (fetcher, counts, progress) = (fetcher.clone(), Arc::clone(&counts), Arc::clone(&progress));
            async move {
                let result = fetcher.fetch(id_of(&job.key)?).await;
                let now = {
                    let mut counts = counts.lock().unwrap_or_else(PoisonError::into_inner);
                    match &result {
                        Ok(Outcome::Stored) => counts.stored += 1,
                        Ok(Outcome::Missing) => counts.missing += 1,
                        Ok(Outcome::Nothing) => {}
                        Err(_) => counts.failed += 1,
                    }
                    *counts
                };
                progress(now);
                result.map(drop)
            }
        });
        worker.run_until_idle().await?;
        let found = *so_far.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(found)
    }

    /// Fetches one reference's file.
    ///
    /// # Errors
    /// Whatever may pass; [`Hopeless`] for addresses that can never be fetched and files that are too large.
    pub async fn fetch(&self, media_id: i64) -> Result<Outcome> {
        let address = rows::find_reference(&mut self.db.read().await?, media_id).await?;
        let Some(address) = address else { return Ok(Outcome::Nothing) };
        match self.bring(&address).await {
            Ok(Some(stored)) => {
                let now = self.clock.now();
                let is_new = self.db.write::<_, DbError, _>(move |tx| {
                    let stored = stored.clone();
                    Box::pin(async move { arrive::fulfil(tx, media_id, &stored, now).await })
                });
                Ok(if is_new.await? { Outcome::Stored } else { Outcome::Nothing })
            }
            Ok(None) => self.mark_missing(media_id).await,
            Err(error) => match error.downcast_ref::<EgressError>() {
                Some(EgressError::Status { status: 404 | 410 }) => self.mark_missing(media_id).await,
                Some(EgressError::BadUrl(_) | EgressError::NotPublic { .. } | EgressError::TooLarge { .. }) => {
                    Err(Hopeless(format!("{address}: {error}")).into())
                }
                _ => Err(error.context(address)),
            },
        }
    }

    /// The file at an address, stored; none if a page stands where a file should be.
    async fn bring(&self, address: &str) -> Result<Option<StoredFile>> {
        let folder = self.folder.clone();
        let scratch = tokio::task::spawn_blocking(move || folder.scratch()).await??;
        let mut writer = tokio::fs::File::from_std(scratch.file()?);
        let head = self.egress.fetch_to(address, &self.limits, &mut writer).await?;
        let (folder, limit) = (self.folder.clone(), self.limits.max_bytes);
        let is_page = head.content_type.is_some_and(|claimed| claimed.trim_start().starts_with("text/html"));
        tokio::task::spawn_blocking(move || {
            let mut source = scratch.file()?;
            source.rewind().map_err(FileError::Source)?;
            if is_page && folder.sniff(&mut source)? == MediaType::Other {
                return Ok(None);
            }
            Ok(Some(folder.put_stream(source, limit)?))
        })
        .await?
    }

    async fn mark_missing(&self, media_id: i64) -> Result<Outcome> {
        let mark = self
            .db
            .write::<_, DbError, _>(move |tx| Box::pin(async move { rows_write::mark_missing(tx, media_id).await }));
        mark.await?;
        Ok(Outcome::Missing)
    }
}
