//! The media folder: files named by their content, written once and never changed.
//!
//! A file is `ab/cdef….jpg`: the SHA-256 of its bytes in hexadecimal, two digits of folder, and an
//! ending chosen by what the bytes are (never by a name someone sent). Its renditions stand beside
//! it as `ab/cdef…-640.webp`. A file that has its name is complete and on the disk: it is written
//! under another name, flushed, and only then renamed.
//!
//! All of this waits for the disk: async callers go through `tokio::task::spawn_blocking`.
//!
//! Not here: which medium a file belongs to (`rows`), and who may be served it (`serve`).

use super::serve::Manner;
use courant_kit::key::hex;
use courant_pictures::{ClipHead, Head, Limits, MediaType, PictureError, read_clip_head, read_head, sniff};
use moka::sync::Cache;
use sha2::{Digest, Sha256};
use std::fmt;
use std::fs::{self, File};
use std::io::{self, Cursor, Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};
use uuid::Uuid;

/// Where files stand until they are complete.
const UNFINISHED: &str = ".unfinished";
/// How long an unfinished file may still be somebody's.
const LEFTOVER_AGE: Duration = Duration::from_secs(24 * 3600);
/// What is read at a time, and what [`sniff`] is shown.
pub(super) const CHUNK: usize = 64 * 1024;
/// How many files' ways of being served are remembered (some 200 bytes each), and how long.
const MANNERS: u64 = 20_000;
const MANNER_LIFE: Duration = Duration::from_secs(600);

/// The folder that holds all media files; cheap to clone.
#[derive(Clone)]
pub struct MediaFolder {
    /// Where it is; made when the first file comes.
    pub root: PathBuf,
    /// How files that were served are served.
    pub(super) manners: Cache<String, Arc<Manner>>,
}

impl fmt::Debug for MediaFolder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MediaFolder").field("root", &self.root).finish_non_exhaustive()
    }
}

/// A file that is in the folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredFile {
    /// Its name below the folder.
    pub file: String,
    /// SHA-256 of its bytes, 64 hexadecimal digits.
    pub content_hash: String,
    /// Its length.
    pub bytes: u64,
    /// What it is, by its bytes.
    pub media_type: MediaType,
    /// What it says about itself, if it is a picture that renditions can be made of.
    pub head: Option<Head>,
    /// What it says about itself, if it is a film or a sound; nothing of any other file.
    pub clip: ClipHead,
}

/// Why a file was not stored or not read.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// No space is left.
    #[error("the disk of the media folder is full: free some space and try again")]
    Full,
    /// Longer than whoever stores it allows.
    #[error("the file is longer than the {limit} bytes allowed")]
    TooLarge {
        /// What was allowed.
        limit: u64,
    },
    /// The name is not one this folder gives.
    #[error("{0:?} is no name of a media file")]
    BadName(String),
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
    /// A kind of file that is not taken.
    #[error("files of the type {0} are not taken")]
    Unwanted(MediaType),
    /// A picture that nothing can be made of.
    #[error("the picture cannot be used: {0}")]
    Picture(PictureError),
    /// What the file came from broke off.
    #[error("the file could not be read to its end: {0}")]
    Source(io::Error),
    /// The disk refused.
    #[error("the media folder: {action} failed: {source}")]
    Disk {
        /// What was tried.
        action: &'static str,
        /// The system's words.
        source: io::Error,
    },
}

impl FileError {
    pub(crate) fn disk(action: &'static str) -> impl FnOnce(io::Error) -> FileError {
        move |source| match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => FileError::Full,
            _ => FileError::Disk { action, source },
        }
    }
}

impl MediaFolder {
    /// The folder at `root`.
    pub fn new(root: impl Into<PathBuf>) -> MediaFolder {
        // The ways of a file that is known do not change; only its medium may be removed.
        let manners = Cache::builder().max_capacity(MANNERS).time_to_live(MANNER_LIFE).build();
        MediaFolder { root: root.into(), manners }
    }

    /// Stores bytes that are at hand. Bytes that are already there are not written again.
    pub fn put(&self, bytes: &[u8]) -> Result<StoredFile, FileError> {
        let media_type = sniff(bytes);
        let content_hash = hex(&Sha256::digest(bytes));
        let file = original_name(&content_hash, media_type);
        self.write(&file, bytes)?;
        let head = head_of(media_type, bytes);
        let clip = read_clip_head(media_type, Cursor::new(bytes));
        Ok(StoredFile { file, content_hash, bytes: bytes.len() as u64, media_type, head, clip })
    }

    /// Notes that a file that is here was brought again, so that it is not taken away as one that nobody has.
    pub(super) fn renew(&self, file: &str) {
        let renewed = self.open(file).map(|file| file.set_modified(SystemTime::now()));
        if let Ok(Err(error)) = renewed {
            tracing::debug!(media.file = file, %error, "a media file keeps its time");
        }
    }

    /// Removes a file that no medium has, unless it was brought again less than an hour ago; whether it is gone.
    pub(super) fn remove(&self, file: &str) -> Result<bool, FileError> {
        const LATELY: Duration = Duration::from_secs(3600);
        let path = self.path_of(file).ok_or_else(|| FileError::BadName(file.to_owned()))?;
        let changed = match fs::metadata(&path).and_then(|meta| meta.modified()) {
            Ok(changed) => changed,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(true),
            Err(error) => return Err(FileError::disk("looking at a file")(error)),
        };
        if SystemTime::now().duration_since(changed).is_ok_and(|age| age < LATELY) {
            return Ok(false);
        }
        fs::remove_file(&path).map_err(FileError::disk("removing a file"))?;
        Ok(true)
    }

    /// Looks anew at how files are served: a medium changed or went.
    pub fn forget_manners(&self) {
        self.manners.invalidate_all();
    }

    /// Stores a rendition of `original` beside it; gives its name.
    ///
    /// The same width and ending of the same original is the same file: it is written again only if
    /// its length differs.
    pub fn put_rendition(
        &self,
        original: &str,
        width: u32,
        extension: &str,
        bytes: &[u8],
    ) -> Result<String, FileError> {
        let stem = original.split('.').next().unwrap_or_default();
        let file = format!("{stem}-{width}.{extension}");
        self.write(&file, bytes)?;
        Ok(file)
    }

    /// Where a file is.
    ///
    /// # Refuses
    /// Every name this folder does not give: no dots but the last, no further folders, nothing
    /// that could lead out of it.
    pub fn path_of(&self, file: &str) -> Option<PathBuf> {
        is_name(file).then(|| self.root.join(file))
    }

    /// Whether the file is there.
    pub fn exists(&self, file: &str) -> bool {
        self.path_of(file).is_some_and(|path| path.is_file())
    }

    /// All bytes of a file.
    ///
    /// # Refuses
    /// A name of another shape and files longer than `limit` bytes.
    pub fn read(&self, file: &str, limit: u64) -> Result<Vec<u8>, FileError> {
        let source = self.open(file)?;
        let mut bytes = Vec::new();
        let read = source.take(limit.saturating_add(1)).read_to_end(&mut bytes);
        read.map_err(FileError::disk("reading a file"))?;
        if bytes.len() as u64 > limit { Err(FileError::TooLarge { limit }) } else { Ok(bytes) }
    }

    pub(super) fn open(&self, file: &str) -> Result<File, FileError> {
        let path = self.path_of(file).ok_or_else(|| FileError::BadName(file.to_owned()))?;
        File::open(path).map_err(FileError::disk("opening a file"))
    }

    /// Removes what a crash left unfinished more than a day ago; how many files.
    pub fn remove_leftovers(&self) -> Result<usize, FileError> {
        let folder = self.root.join(UNFINISHED);
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(0),
            Err(error) => return Err(FileError::disk("listing unfinished files")(error)),
        };
        let before = SystemTime::now().checked_sub(LEFTOVER_AGE).unwrap_or(SystemTime::UNIX_EPOCH);
        let mut count = 0;
        for entry in entries {
            let entry = entry.map_err(FileError::disk("listing unfinished files"))?;
            let changed = entry.metadata().and_then(|meta| meta.modified());
            if changed.is_ok_and(|changed| changed < before) {
                fs::remove_file(entry.path()).map_err(FileError::disk("removing an unfinished file"))?;
                count += 1;
            }
        }
        Ok(count)
    }

    /// Whether exactly this file is there; one of another length is damaged and is written again.
    pub(super) fn is_stored(&self, file: &str, bytes: u64) -> bool {
        self.path_of(file)
            .and_then(|path| fs::metadata(path).ok())
            .is_some_and(|meta| meta.is_file() && meta.len() == bytes)
    }

    fn write(&self, file: &str, bytes: &[u8]) -> Result<(), FileError> {
        if self.is_stored(file, bytes.len() as u64) {
            self.renew(file);
            return Ok(());
        }
        let mut unfinished = self.unfinished()?;
        unfinished.file.write_all(bytes).map_err(FileError::disk("writing a file"))?;
        self.finish(unfinished, file)
    }

    /// A place for bytes that are not judged yet; gone when it is dropped.
    pub(super) fn scratch(&self) -> Result<Unfinished, FileError> {
        self.unfinished()
    }

    /// What a file is by its first bytes; it is wound back to its start.
    pub(super) fn sniff(&self, source: &mut File) -> Result<MediaType, FileError> {
        let mut start = Vec::new();
        source.take(CHUNK as u64).read_to_end(&mut start).map_err(FileError::disk("reading a file"))?;
        source.rewind().map_err(FileError::disk("reading a file"))?;
        Ok(sniff(&start))
    }

    pub(super) fn unfinished(&self) -> Result<Unfinished, FileError> {
        let folder = self.root.join(UNFINISHED);
        fs::create_dir_all(&folder).map_err(FileError::disk("making a folder"))?;
        let path = folder.join(Uuid::now_v7().to_string());
        let file = File::options()
            .read(true)
            .write(true)
            .create_new(true)
            .open(&path)
            .map_err(FileError::disk("making a file"))?;
        Ok(Unfinished { path, file, is_moved: false })
    }

    /// Flushes the file, gives it its name, and flushes the name.
    pub(super) fn finish(&self, mut unfinished: Unfinished, file: &str) -> Result<(), FileError> {
        let path = self.path_of(file).ok_or_else(|| FileError::BadName(file.to_owned()))?;
        unfinished.file.sync_all().map_err(FileError::disk("flushing a file"))?;
        let folder = path.parent().unwrap_or(&self.root);
        if !folder.is_dir() {
            fs::create_dir_all(folder).map_err(FileError::disk("making a folder"))?;
            sync_folder(&self.root)?;
        }
        fs::rename(&unfinished.path, &path).map_err(FileError::disk("naming a file"))?;
        unfinished.is_moved = true;
        sync_folder(folder)
    }
}

/// A file without its name; gone when it is dropped before [`MediaFolder::finish`].
pub(super) struct Unfinished {
    path: PathBuf,
    pub(super) file: File,
    is_moved: bool,
}

impl Unfinished {
    /// Another handle to it, at the same position.
    pub(super) fn file(&self) -> Result<File, FileError> {
        self.file.try_clone().map_err(FileError::disk("opening a file"))
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        if !self.is_moved
            && let Err(error) = fs::remove_file(&self.path)
        {
            tracing::warn!(%error, "an unfinished media file could not be removed");
        }
    }
}

fn sync_folder(folder: &Path) -> Result<(), FileError> {
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(FileError::disk("flushing a folder"))
}

pub(super) fn head_of(media_type: MediaType, bytes: &[u8]) -> Option<Head> {
    if media_type.is_decodable() { read_head(bytes, &Limits::default()).ok() } else { None }
}

/// Digits of a content hash that name a file: 128 bits, of which no two differing files of a paper share all.
/// Pages name each picture many times, so the rest of the hash would only make them longer.
const NAME_DIGITS: usize = 32;

pub(super) fn original_name(content_hash: &str, media_type: MediaType) -> String {
    let (folder, rest) = content_hash.get(..NAME_DIGITS).unwrap_or(content_hash).split_at(2);
    format!("{folder}/{rest}.{}", media_type.extension())
}

/// Two hexadecimal digits, `/`, hexadecimal digits, perhaps `-` and a width, `.`, an ending.
pub fn is_name(file: &str) -> bool {
    let is_hex = |text: &str| text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    let Some((folder, name)) = file.split_once('/') else { return false };
    let Some((stem, extension)) = name.split_once('.') else { return false };
    let (hash, has_good_width) = match stem.split_once('-') {
        Some((hash, width)) => {
            (hash, (1..=6).contains(&width.len()) && width.bytes().all(|byte| byte.is_ascii_digit()))
        }
        None => (stem, true),
    };
    let has_good_ending = (1..=5).contains(&extension.len())
        && extension.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    folder.len() == 2
        && is_hex(folder)
        && (1..=62).contains(&hash.len())
        && is_hex(hash)
        && has_good_width
        && has_good_ending
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_disk_is_said_plainly() {
        for kind in [io::ErrorKind::StorageFull, io::ErrorKind::QuotaExceeded] {
            assert!(matches!(FileError::disk("writing a file")(kind.into()), FileError::Full));
        }
        let other = FileError::disk("writing a file")(io::ErrorKind::PermissionDenied.into());
        assert!(other.to_string().starts_with("the media folder: writing a file failed"), "{other}");
    }
}
