//! An import from its beginning to its report.
//!
//! Five stages, each a pass over the file: count; furniture (people, sections, topics, menus); media;
//! articles with their comments; links. Media and articles are written in batches, each with its checkpoint
//! and its notes in one transaction, so that an import that is killed at any moment goes on from
//! there and ends in the same store. Nothing is ever deleted; what the paper has already is found
//! by its old number and left alone, or taken over anew if the export changed and nobody edited
//! it here since.
//!
//! Reading, planning and writing run beside each other: while a batch is written the next one is
//! planned on all cores and the one after it is read.

use super::apply::Checkpoint;
use super::count::Counts;
use super::error::ImportError;
use super::feed::{self, Start};
use super::furniture::Furniture;
use super::item::{Channel, Record};
use super::note::{MOST_NOTES, Note, Notes, Sort};
use super::plan::Ids;
use super::read::{Header, WxrReader};
use super::repair::What;
use super::report::{Report, Tally};
use super::site::OldSite;
use super::stages;
use super::unpack::{Plain, unpack};
use super::uploads::Uploads;
use super::{apply_furniture, count};
use crate::imports::{rows, rows_write};
use crate::media::files::MediaFolder;
use crate::settings;
use courant_kit::clock::Clock;
use courant_kit::db::{Db, DbError};
use courant_kit::key::hex;
use sha2::{Digest, Sha256};
use std::fs::{File, TryLockError};
use std::io::{BufReader, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

/// What to import, and how.
#[derive(Debug, Clone, Default)]
pub struct ImportOptions {
    /// The export file; packed too: with gzip, or as a ZIP archive of one export or of the parts of one.
    pub file: PathBuf,
    /// Where a packed file is unpacked, and the plain one kept for the next time; none: in a temporary folder.
    pub unpack_into: Option<PathBuf>,
    /// Folders in which the files of attachments are: `wp-content/uploads`, or a folder above it.
    pub media_folders: Vec<PathBuf>,
    /// Ask for files that are not at hand to be fetched from their old address, after the import.
    pub fetch_missing: bool,
    /// Write nothing; the report says what would happen.
    pub dry_run: bool,
}

/// Which pass over the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Counting, for the progress bar.
    Count,
    /// People, sections, topics, menus.
    Furniture,
    /// Attachments.
    Media,
    /// Articles, pages, comments.
    Articles,
    /// Menus, pages under pages, attachment pages, and the count of what is held.
    Links,
}

impl Stage {
    /// As stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Stage::Count => "count",
            Stage::Furniture => "furniture",
            Stage::Media => "media",
            Stage::Articles => "articles",
            Stage::Links => "links",
        }
    }

    fn parse(word: &str) -> Stage {
        [Stage::Media, Stage::Articles, Stage::Links]
            .into_iter()
            .find(|stage| stage.as_str() == word)
            .unwrap_or(Stage::Furniture)
    }
}

/// Hears how far an import is; for a progress bar.
pub trait Progress: Send + Sync {
    /// A stage begins, in which so many items of the file are passed.
    fn begin(&self, stage: Stage, items: u64);
    /// So many items of the stage are passed.
    fn done(&self, items: u64);
}

/// Hears nothing.
pub struct Silent;

impl Progress for Silent {
    fn begin(&self, _: Stage, _: u64) {}
    fn done(&self, _: u64) {}
}

/// What all stages share.
pub(super) struct Run<'a> {
    pub db: &'a Db,
    pub options: ImportOptions,
    pub site: Arc<OldSite>,
    pub furniture: Arc<Furniture>,
    pub ids: Arc<Ids>,
    pub uploads: Arc<Uploads>,
    pub media: MediaFolder,
    pub language: String,
    pub now: i64,
    pub counts: Counts,
    pub run_id: i64,
    pub progress: &'a dyn Progress,
    /// A dry run's notes.
    pub notes: Notes,
}

impl Run<'_> {
    /// A pass from the file's beginning or from a checkpoint.
    pub fn start(&self, from: Option<(u64, Header)>) -> Start {
        Start { path: self.options.file.clone(), from, zone_ms: self.counts.zone_ms }
    }

    /// Where the run stands, to be written with a batch.
    pub fn checkpoint(&self, stage: Stage, end: u64, header: &Header) -> Checkpoint {
        Checkpoint {
            run_id: self.run_id,
            source: self.site.source.clone(),
            stage: stage.as_str(),
            end,
            reader: serde_json::to_string(header).unwrap_or_else(|_| "{}".to_owned()),
            now: self.now,
        }
    }
}

/// Imports a WordPress export into the paper.
///
/// # Refuses
/// A file that is not there, empty, a folder or no export; a packed one that cannot be unpacked; a media folder that is not there; a
/// second import while one runs.
///
/// # Errors
/// A store or media folder that cannot be written (a full disk): what was committed stays, and
/// the same call goes on from there.
pub async fn import(
    mut options: ImportOptions,
    db: &Db,
    media: &MediaFolder,
    clock: &Clock,
    progress: &dyn Progress,
) -> Result<Report, ImportError> {
    let begun = Instant::now();
    check_paths(&options)?;
    let lock = if options.dry_run { None } else { Some(lock(&media.root)?) };
    let file_name = options.file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    progress.begin(Stage::Count, 0);
    let plain = unpacked(&options, &file_name).await?;
    if let Some(plain) = &plain {
        options.file.clone_from(&plain.path);
    }
    let (counts, file_hash, channel) = {
        let path = options.file.clone();
        tokio::task::spawn_blocking(move || look(&path)).await??
    };
    let site = OldSite::of(&channel, &file_name);
    let language = language_of(db, &site).await?;
    let open = match options.dry_run {
        true => None,
        false => rows::find_open_run(&mut db.read().await?, &site.source, &file_hash).await?,
    };
    let now = clock.now();
    let run_id = match (&open, options.dry_run) {
        (Some(open), _) => open.id,
        (None, true) => 0,
        (None, false) => begin(db, &site, &file_name, &counts, &file_hash, now).await?,
    };
    let uploads = Arc::new(Uploads::new(&options.media_folders));
    let mut run = Run {
        db,
        options,
        site: Arc::new(site),
        furniture: Arc::new(Furniture::default()),
        ids: Arc::new(Ids::default()),
        uploads,
        media: media.clone(),
        language,
        now,
        counts,
        run_id,
        progress,
        notes: Notes::default(),
    };
    let stage = open.as_ref().map_or(Stage::Furniture, |open| Stage::parse(&open.stage));
    let result = all_stages(&mut run, stage, open.as_ref()).await;
    let mut report = match result {
        Ok(report) => report,
        Err(error) => return Err(told_where(error, &run)),
    };
    report.file = file_name;
    report.is_resumed = open.is_some();
    report.secs = begun.elapsed().as_secs_f64();
    report.items_per_sec = run.counts.items_count() as f64 / report.secs.max(0.001);
    if !run.options.dry_run {
        run.db.count_anew().await?;
        let summary = serde_json::json!({ "kept": report.kept, "added": report.added }).to_string();
        run.db
            .write::<_, DbError, _>(move |tx| {
                let summary = summary.clone();
                Box::pin(async move { rows_write::end_run(tx, run_id, "done", &summary, now).await })
            })
            .await?;
    }
    drop((lock, plain));
    Ok(report)
}

/// The plain file of a packed one.
async fn unpacked(options: &ImportOptions, name: &str) -> Result<Option<Plain>, ImportError> {
    let (file, folder) = (options.file.clone(), options.unpack_into.clone());
    // Whoever stops the import stops this.
    let held = Arc::new(());
    let wanted = Arc::downgrade(&held);
    let plain = tokio::task::spawn_blocking(move || unpack(&file, folder.as_deref(), &wanted)).await?;
    drop(held);
    plain.map_err(|why| ImportError::Packed { file: name.to_owned(), why })
}

async fn all_stages(run: &mut Run<'_>, stage: Stage, open: Option<&rows::OpenRun>) -> Result<Report, ImportError> {
    let is_truncated = furniture(run, stage == Stage::Furniture).await?;
    let checkpoint = |at: Stage| {
        let open = open.filter(|_| stage == at)?;
        let header = serde_json::from_str(&open.reader).ok()?;
        (open.byte_offset > 0).then_some((open.byte_offset, header))
    };
    let mut library = None;
    if run.options.dry_run {
        library = Some(stages::media_dry(run).await?);
    } else if stage <= Stage::Media {
        stages::media(run, checkpoint(Stage::Media)).await?;
    }
    let mut report = Report { source: run.site.source.clone(), is_truncated, ..Report::default() };
    report.in_file = run.counts.clone();
    if let Some(library) = library {
        report.is_dry_run = true;
        let (kept, added) = stages::articles_dry(run, &Arc::new(library)).await?;
        (report.kept, report.added) = (kept, added);
        let totals = std::mem::take(&mut run.notes.totals);
        let list = std::mem::take(&mut run.notes.list);
        let totals = totals.into_iter().map(|((sort, reason), count)| (sort, reason, count)).collect();
        report.set_notes(list.into_iter().map(|note| (note.sort, note.item, note.reason)).collect(), totals);
        return Ok(report);
    }
    if stage <= Stage::Articles {
        stages::articles(run, checkpoint(Stage::Articles)).await?;
    }
    report.kept = stages::links(run).await?;
    let mut tx = run.db.read().await?;
    let mut added = Tally::default();
    for (what, count) in rows::count_added(&mut tx, run.run_id).await? {
        added.add(&what, count);
    }
    report.added = added;
    let sort = |word: &str| match word {
        "lost" => Sort::Lost,
        "changed" => Sort::Changed,
        _ => Sort::Repaired,
    };
    let notes = rows::list_notes(&mut tx, run.run_id, MOST_NOTES as i64).await?;
    let notes = notes.into_iter().map(|(word, item, reason)| (sort(&word), item, reason)).collect();
    let totals = rows::count_notes(&mut tx, run.run_id).await?;
    let totals = totals.into_iter().map(|(word, reason, count)| (sort(&word), reason, count.max(0) as u64)).collect();
    report.set_notes(notes, totals);
    Ok(report)
}

/// The pass that learns everything but texts; whether the file breaks off.
async fn furniture(run: &mut Run<'_>, is_first_time: bool) -> Result<bool, ImportError> {
    run.progress.begin(Stage::Furniture, run.counts.items_count());
    let (start, site) = (run.start(None), Arc::clone(&run.site));
    let now = run.now;
    let (mut furniture, is_truncated, header, passed) = tokio::task::spawn_blocking(move || {
        let mut reader = feed::open(&start)?;
        let mut furniture = Furniture::default();
        let mut is_truncated = false;
        let mut passed = 0u64;
        loop {
            let record = reader.next()?;
            for repair in reader.take_repairs() {
                is_truncated |= matches!(repair.what, What::Truncated(_) | What::TruncatedItemLost);
                if furniture.notes.len() < MOST_NOTES {
                    furniture.notes.push(Note::of_repair(&repair));
                }
            }
            match record {
                Some((_, record)) => {
                    passed += u64::from(matches!(record, Record::Item(_)));
                    furniture.look(&record, &site);
                    furniture.notes.extend(stages::note_of_unkept(&record, now));
                }
                None => break,
            }
        }
        furniture.finish();
        Ok::<_, ImportError>((furniture, is_truncated, reader.header().clone(), passed))
    })
    .await??;
    run.progress.done(passed);
    if run.options.dry_run {
        run.notes.extend(std::mem::take(&mut furniture.notes));
        run.ids = Arc::new(stages::dry_ids(&furniture));
        run.furniture = Arc::new(furniture);
        return Ok(is_truncated);
    }
    run.furniture = Arc::new(furniture);
    let mut checkpoint = run.checkpoint(Stage::Media, 0, &header);
    checkpoint.reader = "{}".to_owned();
    let (furniture, site, checkpoint) = (Arc::clone(&run.furniture), Arc::clone(&run.site), Arc::new(checkpoint));
    let ids = run
        .db
        .write::<_, DbError, _>(move |tx| {
            let (furniture, site, at) = (Arc::clone(&furniture), Arc::clone(&site), Arc::clone(&checkpoint));
            Box::pin(async move { apply_furniture::write(tx, &furniture, &site, &at, is_first_time).await })
        })
        .await?;
    run.ids = Arc::new(ids);
    Ok(is_truncated)
}

async fn begin(
    db: &Db,
    site: &OldSite,
    file_name: &str,
    counts: &Counts,
    file_hash: &str,
    now: i64,
) -> Result<i64, ImportError> {
    let texts = Arc::new((site.source.clone(), file_name.to_owned(), file_hash.to_owned()));
    let bytes = i64::try_from(counts.bytes).unwrap_or(i64::MAX);
    let id = db
        .write::<_, DbError, _>(move |tx| {
            let texts = Arc::clone(&texts);
            Box::pin(async move {
                let stage = Stage::Furniture.as_str();
                rows_write::begin_run(tx, &texts.0, &texts.1, bytes, &texts.2, stage, now).await
            })
        })
        .await?;
    Ok(id)
}

/// The language of what does not say otherwise: the old site's, else the paper's.
async fn language_of(db: &Db, site: &OldSite) -> Result<String, ImportError> {
    if !site.language.is_empty() {
        return Ok(site.language.clone());
    }
    let settings = settings::find(&mut db.read().await?).await?;
    Ok(settings.map_or_else(|| "en".to_owned(), |settings| settings.language))
}

fn check_paths(options: &ImportOptions) -> Result<(), ImportError> {
    let path = &options.file;
    let about = match std::fs::metadata(path) {
        Ok(about) => about,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Err(ImportError::NoFile(path.clone())),
        Err(source) => return Err(ImportError::Unreadable { path: path.clone(), source }),
    };
    if about.is_dir() {
        return Err(ImportError::Folder(path.clone()));
    }
    if about.len() == 0 {
        return Err(ImportError::Empty(path.clone()));
    }
    match options.media_folders.iter().find(|folder| !folder.is_dir()) {
        Some(folder) => Err(ImportError::NoMediaFolder(folder.clone())),
        None => Ok(()),
    }
}

/// One import into a paper at a time: a lock that the system lifts when the process ends, however it ends.
fn lock(root: &Path) -> Result<File, ImportError> {
    let path = root.join(".import.lock");
    let unreadable = |source| ImportError::Unreadable { path: path.clone(), source };
    std::fs::create_dir_all(root).map_err(unreadable)?;
    let file = File::options().create(true).truncate(false).write(true).open(&path).map_err(unreadable)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(ImportError::Running),
        Err(TryLockError::Error(source)) => Err(unreadable(source)),
    }
}

/// Counts the file and takes its fingerprint in one go; the site's own words come from its beginning.
fn look(path: &Path) -> Result<(Counts, String, Channel), ImportError> {
    let open = || {
        let file = File::open(path).map_err(|source| ImportError::Unreadable { path: path.to_owned(), source })?;
        Ok::<_, ImportError>(BufReader::with_capacity(256 << 10, file))
    };
    let mut first = WxrReader::open(open()?)?;
    let channel = match first.next()? {
        Some((_, Record::Channel(channel))) => channel,
        _ => Channel::default(),
    };
    let mut hashing = Hashing { inner: open()?, digest: Sha256::new() };
    let counts = count::count(&mut hashing)?;
    // What the reader left unread belongs to the file, too.
    let mut rest = [0u8; 8192];
    loop {
        match hashing.read(&mut rest) {
            Ok(0) => break,
            Ok(_) => {}
            Err(source) => return Err(ImportError::Unreadable { path: path.to_owned(), source }),
        }
    }
    Ok((counts, hex(&hashing.digest.finalize()), channel))
}

struct Hashing<R> {
    inner: R,
    digest: Sha256,
}

impl<R: Read> Read for Hashing<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.digest.update(buffer.get(..count).unwrap_or_default());
        Ok(count)
    }
}

/// Says in the error where the run stands.
fn told_where(error: ImportError, run: &Run<'_>) -> ImportError {
    match error {
        ImportError::Store { source, .. } if !run.options.dry_run => {
            ImportError::Store { at: format!(" (run {} of {})", run.run_id, run.site.source), source }
        }
        other => other,
    }
}
