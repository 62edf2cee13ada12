//! The parts of uploads on the disk: one file each below the media folder, written behind what is acknowledged and flushed
//! before it is.
//!
//! All of this waits for the disk: async callers go through `tokio::task::spawn_blocking`.

use super::intake::{Incoming, Refusal, limit_of};
use crate::media::files::{FileError, MediaFolder, StoredFile};
use anyhow::{Context, Result};
use courant_kit::key::hex;
use sha2::{Digest, Sha256};
use std::fs::{self, File, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// Where unfinished uploads lie below the media folder.
const FOLDER: &str = ".uploads";

/// Where unfinished uploads lie.
pub(super) fn folder_of(folder: &MediaFolder) -> PathBuf {
    folder.root.join(FOLDER)
}

/// Where what came of an upload lies.
pub(super) fn path_of(folder: &MediaFolder, public_id: &str) -> PathBuf {
    folder_of(folder).join(public_id)
}

fn disk(action: &'static str) -> impl FnOnce(io::Error) -> Refusal {
    move |error| Refusal::File(FileError::disk(action)(error))
}

/// Writes a part behind what is acknowledged and flushes it: where it ends, and what broke it off.
pub(crate) fn write_part(
    path: &Path,
    from: u64,
    whole: u64,
    mut incoming: Incoming,
) -> Result<(u64, Option<Refusal>), Refusal> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder).map_err(disk("making a folder"))?;
    let mut file = File::options()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(path)
        .map_err(disk("making a file"))?;
    // Another process may serve the same folder.
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Err(Refusal::Locked),
        Err(TryLockError::Error(error)) => return Err(disk("locking a file")(error)),
    }
    let length = file.metadata().map_err(disk("looking at a file"))?.len();
    if length < from {
        return Err(Refusal::Fault(anyhow::anyhow!("{} is shorter than what was acknowledged", path.display())));
    }
    // What was written and not acknowledged is nobody's.
    file.set_len(from).map_err(disk("cutting a file"))?;
    file.seek(SeekFrom::Start(from)).map_err(disk("writing a file"))?;
    let mut at = from;
    let mut chunk = vec![0u8; 64 * 1024];
    let mut broke = None;
    loop {
        match incoming.read(&mut chunk) {
            Ok(0) => break,
            Ok(count) => {
                let room = usize::try_from(whole - at).unwrap_or(usize::MAX).min(count);
                let part = chunk.get(..room).unwrap_or_default();
                file.write_all(part).map_err(disk("writing a file"))?;
                at += room as u64;
                if room < count {
                    broke = Some(Refusal::File(FileError::TooLarge { limit: whole }));
                    break;
                }
            }
            Err(error) => {
                broke = Some(Refusal::File(FileError::Source(error)));
                break;
            }
        }
    }
    file.sync_all().map_err(disk("flushing a file"))?;
    if from == 0 {
        File::open(folder).and_then(|folder| folder.sync_all()).map_err(disk("flushing a folder"))?;
    }
    Ok((at, broke))
}

/// Brings a whole file into the media folder.
pub(super) fn store(folder: &MediaFolder, path: &Path, whole: u64, sha256: &str) -> Result<StoredFile, Refusal> {
    let mut file = File::open(path).map_err(disk("opening a file"))?;
    if !sha256.is_empty() {
        let mut digest = Sha256::new();
        let mut chunk = vec![0u8; 64 * 1024];
        loop {
            match file.read(&mut chunk) {
                Ok(0) => break,
                Ok(count) => digest.update(chunk.get(..count).unwrap_or_default()),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(disk("reading a file")(error)),
            }
        }
        if hex(&digest.finalize()) != sha256 {
            return Err(Refusal::Damaged);
        }
        file.rewind().map_err(disk("reading a file"))?;
    }
    Ok(folder.put_upload(file.take(whole), limit_of)?)
}

/// Files of uploads that were not written to for an hour.
pub(super) fn list_old(folder: &Path) -> Result<Vec<(String, PathBuf)>> {
    const LATELY: Duration = Duration::from_secs(3600);
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error).context("listing uploads"),
    };
    let mut out = Vec::new();
    for entry in entries {
        let entry = entry.context("listing uploads")?;
        let changed = entry.metadata().and_then(|meta| meta.modified()).context("listing uploads")?;
        if SystemTime::now().duration_since(changed).is_ok_and(|age| age > LATELY) {
            out.push((entry.file_name().to_string_lossy().into_owned(), entry.path()));
        }
    }
    Ok(out)
}
