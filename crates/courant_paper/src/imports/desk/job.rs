//! The job that looks at an export or brings it in, and says how far it is.

use super::{File, State, UNPACKED, remove};
use crate::imports::wxr::{ImportError, ImportOptions, Progress, Report, Stage, Total, import};
use crate::imports::{rows, rows_write};
use crate::media::fetch::MediaFetcher;
use crate::media::files::MediaFolder;
use anyhow::Result;
use courant_kit::clock::Clock;
use courant_kit::db::{Db, DbError};
use courant_kit::egress::Egress;
use courant_kit::jobs::Worker;
use serde_json::{Value, json};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};
use std::time::Duration;

/// The kind of the job; its key is the file's id.
pub const IMPORT_JOB: &str = "import_export";
/// How often it says how far it is, and hears whether it is to stop.
const BEAT: Duration = Duration::from_secs(1);
/// Reasons of a sort that are kept of a report.
const REASONS: usize = 30;
/// Files of the old site fetched in one go.
const FETCHED: u32 = 1_000_000;
/// What is done, by its number in [`Told::stage`].
const STAGES: [&str; 6] = ["count", "furniture", "media", "articles", "links", "fetch"];

/// Brings exports in; cheap to clone.
#[derive(Clone)]
pub struct Importer {
    db: Db,
    folder: MediaFolder,
    clock: Clock,
    /// None: nothing is fetched.
    egress: Option<Egress>,
}

/// How far an import is, as it says itself.
#[derive(Default)]
struct Told {
    stage: AtomicUsize,
    items: AtomicI64,
    passed: AtomicI64,
}

impl Told {
    fn begin_stage(&self, stage: &str, items: u64) {
        let at = STAGES.iter().position(|known| *known == stage).unwrap_or_default();
        self.stage.store(at, Ordering::Relaxed);
        self.items.store(i64::try_from(items).unwrap_or(i64::MAX), Ordering::Relaxed);
        self.passed.store(0, Ordering::Relaxed);
    }

    fn now(&self) -> (&'static str, i64, i64) {
        let stage = STAGES.get(self.stage.load(Ordering::Relaxed)).copied().unwrap_or_default();
        (stage, self.passed.load(Ordering::Relaxed), self.items.load(Ordering::Relaxed))
    }
}

impl Progress for Told {
    fn begin(&self, stage: Stage, items: u64) {
        self.begin_stage(stage.as_str(), items);
    }

    fn done(&self, items: u64) {
        self.passed.store(i64::try_from(items).unwrap_or(i64::MAX), Ordering::Relaxed);
    }
}

/// What the desk keeps of a report.
pub fn summary(report: &Report) -> Value {
    let reasons = |totals: &[Total]| -> Vec<Value> {
        totals.iter().take(REASONS).map(|total| json!({ "reason": total.reason, "count": total.count })).collect()
    };
    json!({
        "source": report.source,
        "kept": report.kept,
        "added": report.added,
        "zone_ms": report.in_file.zone_ms,
        "is_truncated": report.is_truncated,
        "lost": reasons(&report.lost_by_reason),
        "changed": reasons(&report.changed_by_reason),
        "repaired": reasons(&report.repaired_by_reason),
    })
}

impl Importer {
    /// Fetches through `egress`, where there is one.
    pub fn new(db: &Db, folder: &MediaFolder, clock: &Clock, egress: Option<Egress>) -> Importer {
        Importer { db: db.clone(), folder: folder.clone(), clock: clock.clone(), egress }
    }

    /// Lets `worker` run the job. It may take hours: give it a worker of its own.
    #[must_use]
    pub fn handle_jobs(&self, worker: Worker) -> Worker {
        let importer = self.clone();
        worker.handle(IMPORT_JOB, move |job| {
            let importer = importer.clone();
            async move { importer.run(&job.key).await }
        })
    }

    /// Does what is asked of a file, until it is done or is to stop. What keeps it from being done is stored with the file.
    ///
    /// # Errors
    /// The store, and another import that runs: both are tried again.
    pub async fn run(&self, public_id: &str) -> Result<()> {
        let file = rows::find_file(&mut self.db.read().await?).await?;
        let Some(file) = file.filter(|file| file.public_id == public_id && file.state.is_busy()) else {
            return Ok(());
        };
        let told = Arc::new(Told::default());
        let work = self.work(&file, &told);
        let done = tokio::select! {
            done = work => done,
            // Nothing is lost: the import goes on from its last batch.
            stopped = self.watch(&file, &told) => return stopped,
        };
        let (state, report, problem) = match done {
            Ok(report) if file.state == State::Looking => (State::Looked, summary(&report).to_string(), String::new()),
            Ok(report) => (State::Done, summary(&report).to_string(), String::new()),
            Err(error @ ImportError::Running) => return Err(error.into()),
            Err(error) => (State::Failed, file.report.clone(), error.to_string()),
        };
        let wanted = Arc::new((file.public_id.clone(), report, problem));
        let (was, now) = (file.state, self.clock.now());
        self.db
            .write::<_, DbError, _>(move |tx| {
                let wanted = Arc::clone(&wanted);
                Box::pin(async move {
                    let (public_id, report, problem) = &*wanted;
                    rows_write::end_file(tx, public_id, (was, state), report, problem, now).await
                })
            })
            .await?;
        if state == State::Done {
            remove(&self.folder, &file.public_id).await;
        }
        Ok(())
    }

    async fn work(&self, file: &File, told: &Arc<Told>) -> Result<Report, ImportError> {
        let options = ImportOptions {
            file: file.path(&self.folder),
            unpack_into: Some(file.place(&self.folder).join(UNPACKED)),
            media_folders: Vec::new(),
            fetch_missing: file.fetches,
            dry_run: file.state == State::Looking,
        };
        let report = import(options, &self.db, &self.folder, &self.clock, &**told).await?;
        if let Some(egress) = self.egress.as_ref().filter(|_| file.fetches && file.state == State::Running) {
            told.begin_stage("fetch", 0);
            let fetcher = MediaFetcher::new(&self.db, &self.folder, egress, &self.clock);
            let told = Arc::clone(told);
            let fetched = fetcher.fetch_missing(FETCHED, move |at| {
                let count = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
                told.items.store(count(at.asked), Ordering::Relaxed);
                told.passed.store(count(at.stored + at.missing + at.failed), Ordering::Relaxed);
            });
            // What could not be fetched is asked for again by the next fetch; the articles are in.
            if let Err(error) = fetched.await {
                tracing::warn!(error = format!("{error:#}"), "not every file of the old site could be fetched");
            }
        }
        Ok(report)
    }

    /// Says how far the work is, until somebody stops it.
    async fn watch(&self, file: &File, told: &Told) -> Result<()> {
        let mut last = ("", 0, 0);
        loop {
            tokio::time::sleep(BEAT).await;
            let now = told.now();
            let there = rows::find_file(&mut self.db.read().await?).await?;
            if there.is_none_or(|there| there.public_id != file.public_id || there.state != file.state) {
                return Ok(());
            }
            if now != last {
                last = now;
                let public_id = file.public_id.clone();
                let said = self.db.write::<_, DbError, _>(move |tx| {
                    let public_id = public_id.clone();
                    Box::pin(async move { rows_write::save_file_progress(tx, &public_id, now).await })
                });
                said.await?;
            }
        }
    }
}
