//! Exports as they are packed: with gzip, or as a ZIP archive of one export or of the parts of one, as WordPress.com gives
//! them.
//!
//! An import passes over its file several times and goes on from places in it, so a packed one is first unpacked into one
//! plain file. There the parts of an export follow one another; [`WxrReader`] reads on from one `<rss>` to the next. How
//! long the plain file may become is bounded by the packed one's length, whatever that says of itself.

use super::decode::Encoding;
use super::item::{Channel, Record};
use super::read::WxrReader;
use super::repair::ReadError;
use super::site::OldSite;
use crate::library::intake::clean_name;
use flate2::read::MultiGzDecoder;
use std::cell::Cell;
use std::fs::File;
use std::io::{BufReader, Error, ErrorKind, Read, Result as IoResult, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Weak;
use tempfile::{NamedTempFile, TempDir};
use zip::read::ArchiveOffset;
use zip::result::ZipError;
use zip::{CompressionMethod, ZipArchive};

/// A plain file may be so many times as long as the packed one: exports become 5 to 30 times as long.
const TIMES: u64 = 100;
/// So long it may always be, and never longer (bytes).
const ALWAYS: u64 = 32_000_000;
const NEVER: u64 = 64_000_000_000;
/// Most exports in an archive.
const MOST_PARTS: usize = 1_000;
/// What is read of an archive's directory at most, in bytes.
const DIRECTORY: u64 = 4_000_000;
/// The end of a part in which its end tag is looked for, in bytes.
const TAIL: u64 = 4_096;
/// What the plain file is called.
const PLAIN: &str = "export.xml";

/// Why a packed export cannot be unpacked.
#[derive(Debug, thiserror::Error)]
pub enum PackedError {
    /// It unpacks to more than an export can be.
    #[error("it would be longer than {} MB when it is unpacked, and no export is packed so tightly", .0 / 1_000_000)]
    TooLong(u64),
    /// Nothing in it that could be one.
    #[error("there is no .xml file in the archive")]
    NoExport,
    /// More files than are looked at.
    #[error("there are too many files in the archive: pack the exports alone")]
    TooMany,
    /// Its directory cannot be read.
    #[error("the archive is damaged or not whole ({0}): upload it again, or pack it again")]
    Archive(ZipError),
    /// A password is needed.
    #[error("“{0}” in the archive is locked with a password: pack it without one")]
    Locked(String),
    /// Packed by another method than ZIP's usual ones.
    #[error("“{0}” in the archive is packed in a way that is not read here: pack it as a usual ZIP file")]
    Method(String),
    /// What is packed does not come out whole.
    #[error("“{0}” is damaged or not whole ({1}): upload it again, or pack it again")]
    Damaged(String, Error),
    /// No export, or one that is refused.
    #[error("“{0}” in the archive: {1}")]
    Part(String, ReadError),
    /// A part without its end.
    #[error("“{0}” in the archive breaks off before its end: export again")]
    Cut(String),
    /// Parts of several sites.
    #[error("“{part}” in the archive comes from {site}, another one from {other}: bring in one site at a time")]
    OtherSite {
        /// Its name.
        part: String,
        /// Where it comes from.
        site: String,
        /// Where the first one does.
        other: String,
    },
    /// Parts in several encodings.
    #[error("“{0}” in the archive is in another encoding than the first one: save all of them as UTF-8")]
    OtherEncoding(String),
    /// The plain file cannot be written.
    #[error("it cannot be unpacked: {0}")]
    Disk(#[from] Error),
}

/// The plain file of a packed one.
pub(super) struct Plain {
    pub path: PathBuf,
    /// Goes, with the file, when this goes.
    _folder: Option<TempDir>,
}

/// Unpacks a file into `folder`, or into a temporary one; none if it is not packed. A plain file that is in the folder
/// already is taken as it is. Ends early, with an error, once nothing holds `wanted` any more.
pub(super) fn unpack(path: &Path, folder: Option<&Path>, wanted: &Weak<()>) -> Result<Option<Plain>, PackedError> {
    let mut file = File::open(path)?;
    let mut begin = Vec::new();
    (&file).take(4).read_to_end(&mut begin)?;
    let is_zip = matches!(begin.as_slice(), b"PK\x03\x04" | b"PK\x05\x06");
    if !is_zip && !begin.starts_with(b"\x1F\x8B") {
        return Ok(None);
    }
    let (folder, held) = match folder {
        Some(folder) => (folder.to_owned(), None),
        None => {
            let held = tempfile::Builder::new().prefix("courant-import-").tempdir()?;
            (held.path().to_owned(), Some(held))
        }
    };
    let plain = Plain { path: folder.join(PLAIN), _folder: held };
    if plain.path.is_file() {
        return Ok(Some(plain));
    }
    std::fs::create_dir_all(&folder)?;
    file.rewind()?;
    let limit = room(file.metadata()?.len());
    let mut out = Out { file: NamedTempFile::new_in(&folder)?, length: 0, limit, wanted };
    if is_zip {
        out.parts(file)?;
    } else {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        out.copy(&name, MultiGzDecoder::new(BufReader::new(file)))?;
    }
    // Whole before it has the name by which it is taken.
    out.file.as_file().sync_all()?;
    out.file.persist(&plain.path).map_err(|error| error.error)?;
    Ok(Some(plain))
}

/// How long a plain file may become, by the length of the packed one.
fn room(packed: u64) -> u64 {
    packed.saturating_mul(TIMES).clamp(ALWAYS, NEVER)
}

/// The plain file as it is written.
struct Out<'a> {
    file: NamedTempFile,
    length: u64,
    limit: u64,
    wanted: &'a Weak<()>,
}

impl Out<'_> {
    /// Adds all that is read.
    fn copy(&mut self, name: &str, mut read: impl Read) -> Result<(), PackedError> {
        let mut chunk = vec![0; 256 << 10];
        loop {
            let count = match read.read(&mut chunk) {
                Ok(0) => return Ok(()),
                Ok(count) => count,
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                Err(error) => return Err(PackedError::Damaged(name.to_owned(), error)),
            };
            if self.wanted.strong_count() == 0 {
                return Err(Error::other("nobody waits for it any more").into());
            }
            self.length += count as u64;
            if self.length > self.limit {
                return Err(PackedError::TooLong(self.limit));
            }
            self.file.write_all(chunk.get(..count).unwrap_or_default())?;
        }
    }

    /// Adds the exports of an archive, in the order of their names.
    fn parts(&mut self, file: File) -> Result<(), PackedError> {
        let left = Rc::new(Cell::new(DIRECTORY));
        let config = zip::read::Config { archive_offset: ArchiveOffset::Known(0) };
        let metered = Metered { file: BufReader::new(file), left: Rc::clone(&left) };
        let mut archive = ZipArchive::with_config(config, metered).map_err(|error| match error {
            ZipError::Io(error) if error.kind() == ErrorKind::QuotaExceeded => PackedError::TooMany,
            other => PackedError::Archive(other),
        })?;
        // What comes out of the parts is bounded by itself.
        left.set(u64::MAX);
        let mut parts = Vec::new();
        let mut announced = 0_u64;
        for index in 0..archive.len() {
            let entry = archive.by_index_data(index).map_err(PackedError::Archive)?;
            let path = String::from_utf8_lossy(entry.name_raw()).into_owned();
            if !entry.is_file() || !is_export(&path) {
                continue;
            }
            let name = clean_name(&path);
            match entry.compression() {
                _ if entry.encrypted() => return Err(PackedError::Locked(name)),
                CompressionMethod::Stored | CompressionMethod::Deflated => {}
                _ => return Err(PackedError::Method(name)),
            }
            announced = announced.saturating_add(entry.size());
            parts.push((path, name, index));
        }
        match parts.len() {
            0 => return Err(PackedError::NoExport),
            1..=MOST_PARTS => {}
            _ => return Err(PackedError::TooMany),
        }
        if announced > self.limit {
            return Err(PackedError::TooLong(self.limit));
        }
        parts.sort();
        let mut first: Option<(String, Encoding)> = None;
        for (at, (_, name, index)) in parts.iter().enumerate() {
            let begins = self.length;
            let entry = archive.by_index(*index).map_err(PackedError::Archive)?;
            self.copy(name, entry)?;
            let (site, encoding) = self.look(name, begins)?;
            match &first {
                None => first = Some((site, encoding)),
                Some((other, _)) if site != *other => {
                    return Err(PackedError::OtherSite { part: name.clone(), site, other: other.clone() });
                }
                Some((_, other)) if encoding != *other => return Err(PackedError::OtherEncoding(name.clone())),
                Some(_) => {}
            }
            // The last one may break off, as a plain file may.
            if at + 1 < parts.len() && !self.has_end(begins)? {
                return Err(PackedError::Cut(name.clone()));
            }
            self.copy(name, &b"\n"[..])?;
        }
        Ok(())
    }

    /// Which site the part that begins at a place comes from, and in which encoding.
    fn look(&self, name: &str, begins: u64) -> Result<(String, Encoding), PackedError> {
        let mut written = self.file.reopen()?;
        written.seek(SeekFrom::Start(begins))?;
        let refused = |error| PackedError::Part(name.to_owned(), error);
        let mut reader = WxrReader::open(BufReader::new(written)).map_err(refused)?;
        let channel = match reader.next().map_err(refused)? {
            Some((_, Record::Channel(channel))) => channel,
            _ => Channel::default(),
        };
        Ok((OldSite::of(&channel, "").source, reader.header().encoding))
    }

    /// Whether the part that begins at a place ends as an export does.
    fn has_end(&self, begins: u64) -> Result<bool, PackedError> {
        let mut written = self.file.reopen()?;
        written.seek(SeekFrom::Start(begins.max(self.length.saturating_sub(TAIL))))?;
        let mut tail = Vec::new();
        written.read_to_end(&mut tail)?;
        Ok(memchr::memmem::find(&tail, b"</rss").is_some())
    }
}

/// Whether a file of an archive is taken for an export; what a Mac adds beside each file is not.
fn is_export(path: &str) -> bool {
    let name = path.rsplit(['/', '\\']).next().unwrap_or_default();
    let is_xml = Path::new(name).extension().is_some_and(|ending| ending.eq_ignore_ascii_case("xml"));
    is_xml && !name.starts_with('.') && !path.starts_with("__MACOSX/")
}

/// A file of which only so much is read.
struct Metered {
    file: BufReader<File>,
    left: Rc<Cell<u64>>,
}

impl Read for Metered {
    fn read(&mut self, buffer: &mut [u8]) -> IoResult<usize> {
        let count = self.file.read(buffer)?;
        let left = self.left.get().checked_sub(count as u64).ok_or_else(|| Error::from(ErrorKind::QuotaExceeded))?;
        self.left.set(left);
        Ok(count)
    }
}

impl Seek for Metered {
    fn seek(&mut self, to: SeekFrom) -> IoResult<u64> {
        self.file.seek(to)
    }
}
