//! Files that come in a stream: to the disk as they come, judged by their bytes, and only then given their name.
//!
//! A file that is refused leaves nothing. What somebody uploads is held to more than what an import brings: a picture has to
//! keep the limits of pictures before it is kept at all, and films and recordings lose the parts that say where they
//! were made.
//!
//! Not here: which types are taken and how long they may be (`library`).

use super::files::{CHUNK, FileError, MediaFolder, StoredFile, Unfinished, head_of, original_name};
use courant_kit::key::hex;
use courant_pictures::{ClipHead, Family, Head, Limits, MediaType, private_spans, read_clip_head, read_head, sniff};
use sha2::{Digest, Sha256};
use std::io::{self, Read, Seek, SeekFrom, Write};

impl MediaFolder {
    /// Stores what `source` gives without holding it in memory (a picture that renditions can be
    /// made of is read once more, for its size).
    ///
    /// # Refuses
    /// More than `limit` bytes; nothing of it stays.
    pub fn put_stream(&self, source: impl Read, limit: u64) -> Result<StoredFile, FileError> {
        let mut poured = self.pour(source, |_| Some(limit))?;
        let media_type = poured.media_type;
        let head = match media_type.is_decodable() && poured.bytes <= Limits::default().bytes {
            true => head_of(media_type, &poured.read_back()?),
            false => None,
        };
        self.keep(poured, head)
    }

    /// Stores what somebody uploads, as [`MediaFolder::put_stream`] does. What films and recordings say of where they were made is
    /// taken out of them.
    ///
    /// # Refuses
    /// Types for which `limit_of` knows no limit, and files longer than it; pictures that break the limits of pictures
    /// or whose beginning is damaged. Nothing of a refused file stays.
    pub fn put_upload(
        &self,
        source: impl Read,
        limit_of: impl Fn(MediaType) -> Option<u64>,
    ) -> Result<StoredFile, FileError> {
        let mut poured = self.pour(source, limit_of)?;
        let mut head = None;
        if poured.media_type.is_decodable() {
            let limits = Limits::default();
            if poured.bytes > limits.bytes {
                return Err(FileError::TooLarge { limit: limits.bytes });
            }
            head = Some(read_head(&poured.read_back()?, &limits).map_err(FileError::Picture)?);
        }
        poured.blank_private_parts()?;
        self.keep(poured, head)
    }

    /// Writes what comes to a file without a name, and finds out what it is.
    fn pour(&self, mut source: impl Read, limit_of: impl Fn(MediaType) -> Option<u64>) -> Result<Poured, FileError> {
        let mut unfinished = self.unfinished()?;
        let mut digest = Sha256::new();
        let mut start = Vec::new();
        let mut bytes = 0u64;
        let mut chunk = vec![0u8; CHUNK];
        let mut judged: Option<(MediaType, u64)> = None;
        let judge = |start: &[u8]| {
            let media_type = sniff(start);
            if start.is_empty() && limit_of(media_type).is_none() {
                return Err(FileError::Empty);
            }
            limit_of(media_type).map(|limit| (media_type, limit)).ok_or(FileError::Unwanted(media_type))
        };
        loop {
            let count = match source.read(&mut chunk) {
                Ok(0) => break,
                Ok(count) => count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(FileError::Source(error)),
            };
            let part = chunk.get(..count).unwrap_or_default();
            bytes = bytes.saturating_add(count as u64);
            let wanted = CHUNK.saturating_sub(start.len()).min(count);
            start.extend_from_slice(part.get(..wanted).unwrap_or_default());
            if judged.is_none() && start.len() == CHUNK {
                judged = Some(judge(&start)?);
            }
            if let Some((_, limit)) = judged
                && bytes > limit
            {
                return Err(FileError::TooLarge { limit });
            }
            digest.update(part);
            unfinished.file.write_all(part).map_err(FileError::disk("writing a file"))?;
        }
        let (media_type, limit) = match judged {
            Some(judged) => judged,
            None => judge(&start)?,
        };
        if bytes > limit {
            return Err(FileError::TooLarge { limit });
        }
        Ok(Poured { unfinished, media_type, bytes, content_hash: hex(&digest.finalize()) })
    }

    /// Gives a file that came its name.
    fn keep(&self, poured: Poured, head: Option<Head>) -> Result<StoredFile, FileError> {
        let Poured { unfinished, media_type, bytes, content_hash } = poured;
        let file = original_name(&content_hash, media_type);
        match self.is_stored(&file, bytes) {
            true => self.renew(&file),
            false => self.finish(unfinished, &file)?,
        }
        let clip = match media_type.family() {
            Family::Video | Family::Audio => read_clip_head(media_type, self.open(&file)?),
            _ => ClipHead::default(),
        };
        Ok(StoredFile { file, content_hash, bytes, media_type, head, clip })
    }
}

/// A file that came whole and has no name yet.
struct Poured {
    unfinished: Unfinished,
    media_type: MediaType,
    bytes: u64,
    content_hash: String,
}

impl Poured {
    /// All its bytes; for pictures, whose length is bounded.
    fn read_back(&mut self) -> Result<Vec<u8>, FileError> {
        let file = &mut self.unfinished.file;
        file.rewind().map_err(FileError::disk("reading a file"))?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).map_err(FileError::disk("reading a file"))?;
        Ok(bytes)
    }

    /// Overwrites what a film or a recording says of where and with what it was made; the rest stays in its place.
    fn blank_private_parts(&mut self) -> Result<(), FileError> {
        let file = &mut self.unfinished.file;
        let spans = private_spans(self.media_type, &mut *file);
        if spans.is_empty() {
            return Ok(());
        }
        let zeros = vec![0u8; CHUNK];
        for span in &spans {
            file.seek(SeekFrom::Start(span.start)).map_err(FileError::disk("writing a file"))?;
            file.write_all(&span.header).map_err(FileError::disk("writing a file"))?;
            let mut left = span.end.saturating_sub(span.start).saturating_sub(span.header.len() as u64);
            while left > 0 {
                let count = usize::try_from(left).unwrap_or(CHUNK).min(CHUNK);
                let part = zeros.get(..count).unwrap_or_default();
                file.write_all(part).map_err(FileError::disk("writing a file"))?;
                left -= count as u64;
            }
        }
        file.rewind().map_err(FileError::disk("reading a file"))?;
        let mut digest = Sha256::new();
        let mut chunk = vec![0u8; CHUNK];
        loop {
            match file.read(&mut chunk) {
                Ok(0) => break,
                Ok(count) => digest.update(chunk.get(..count).unwrap_or_default()),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(FileError::disk("reading a file")(error)),
            }
        }
        self.content_hash = hex(&digest.finalize());
        Ok(())
    }
}
