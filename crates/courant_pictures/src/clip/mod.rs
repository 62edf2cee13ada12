//! What a film or a sound says about itself: how long it is, how large its picture.
//!
//! Only the fields that say so are read, a few kilobytes of a file of any length. No length in a
//! file is believed: every read is bounded by the file itself and by a budget for all reads
//! together, so that a file made to be slow costs no more than another. What cannot be found
//! cheaply is not known.
//!
//! Not here: decoding, and whether the rest of the file is whole.

mod matroska;
pub(crate) mod mp3;
mod mp4;
mod sound;

use crate::MediaType;
use std::io::{Read, Seek, SeekFrom};
use std::time::Duration;

/// What all reads of one file may cost together, in bytes.
const BUDGET: usize = 1024 * 1024;
/// What a read costs at least: it bounds how many there are.
const LEAST: usize = 512;
/// What is longer is a mistake, not a film.
const LONGEST: Duration = Duration::from_secs(7 * 24 * 3600);
/// Widest and highest picture that is believed.
const WIDEST: u32 = 16_384;

/// What a film or a sound says about itself.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ClipHead {
    /// Its length, as far as it is known.
    pub duration: Option<Duration>,
    /// Width and height in pixels as a reader sees them; none of a sound.
    pub size: Option<(u32, u32)>,
}

impl ClipHead {
    /// Its length in whole seconds, at least one.
    pub fn duration_secs(&self) -> Option<u64> {
        self.duration.map(|duration| (duration.as_millis() as u64).div_euclid(500).div_ceil(2).max(1))
    }
}

/// Reads what a film or sound says about itself; nothing of any other type. Cannot fail: what is
/// damaged, missing or beyond belief is not known.
pub fn read_clip_head(media_type: MediaType, source: impl Read + Seek) -> ClipHead {
    let Some(mut window) = Window::open(source) else { return ClipHead::default() };
    let head = match media_type {
        MediaType::Mp4 | MediaType::M4a => mp4::head(&mut window),
        MediaType::Webm => matroska::head(&mut window),
        MediaType::Mp3 => Some(ClipHead { duration: mp3::duration(&mut window), size: None }),
        MediaType::Wav => Some(ClipHead { duration: sound::wav(&mut window), size: None }),
        MediaType::Flac => Some(ClipHead { duration: sound::flac(&mut window), size: None }),
        MediaType::Ogg => Some(ClipHead { duration: sound::ogg(&mut window), size: None }),
        _ => None,
    };
    let head = head.unwrap_or_default();
    ClipHead {
        duration: head.duration.filter(|duration| !duration.is_zero() && *duration <= LONGEST),
        size: head.size.filter(|(width, height)| (1..=WIDEST).contains(width) && (1..=WIDEST).contains(height)),
    }
}

/// A part of a file that tells where, when or with what it was made, and what to put in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrivateSpan {
    /// Where it begins.
    pub start: u64,
    /// The byte behind its last.
    pub end: u64,
    /// What is written over its beginning, so that players pass over it; zeros follow up to its end.
    pub header: Vec<u8>,
}

/// The parts of a film or a recording that tell where, when or with what it was made: in MP4 the boxes of users' data, of
/// metadata and of makers' own, in WebM the tags. Nothing of any other type.
///
/// Whoever hands the file on blanks them in place: no other part moves. Reads are bounded; what stands behind some ten
/// thousand other parts is not found.
pub fn private_spans(media_type: MediaType, source: impl Read + Seek) -> Vec<PrivateSpan> {
    const PATIENT: usize = 16 * BUDGET;
    let Some(mut window) = Window::open(source) else { return Vec::new() };
    window.budget = PATIENT;
    match media_type {
        MediaType::Mp4 | MediaType::M4a => mp4::private_spans(&mut window),
        MediaType::Webm => matroska::private_spans(&mut window),
        _ => Vec::new(),
    }
}

/// A file to look into, until the budget is used up.
struct Window<S> {
    source: S,
    length: u64,
    budget: usize,
}

impl<S: Read + Seek> Window<S> {
    fn open(mut source: S) -> Option<Window<S>> {
        // No file system has longer ones, and sums with it cannot overflow.
        let length = source.seek(SeekFrom::End(0)).ok()?.min(i64::MAX as u64);
        Some(Window { source, length, budget: BUDGET })
    }

    /// As many bytes from `at` as there are, at most `count`.
    fn some(&mut self, at: u64, count: usize) -> Option<Vec<u8>> {
        self.budget = self.budget.checked_sub(count.max(LEAST))?;
        self.source.seek(SeekFrom::Start(at)).ok()?;
        let mut bytes = Vec::with_capacity(count.min(LEAST));
        self.source.by_ref().take(count as u64).read_to_end(&mut bytes).ok()?;
        Some(bytes)
    }

    /// Exactly so many bytes from `at`.
    fn exactly<const N: usize>(&mut self, at: u64) -> Option<[u8; N]> {
        self.some(at, N)?.try_into().ok()
    }
}

/// So many units of which so many make a second.
fn duration_of(units: u64, per_second: u64) -> Option<Duration> {
    let (secs, rest) = (units.checked_div(per_second)?, units.checked_rem(per_second)?);
    let nanos = u128::from(rest) * 1_000_000_000 / u128::from(per_second);
    Some(Duration::new(secs, u32::try_from(nanos).ok()?))
}

/// Four bytes as a number, the largest first.
fn be32(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

/// Eight bytes as a number, the largest first.
fn be64(bytes: &[u8], at: usize) -> Option<u64> {
    Some(u64::from_be_bytes(bytes.get(at..at + 8)?.try_into().ok()?))
}

/// Four bytes as a number, the smallest first.
fn le32(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

#[cfg(test)]
mod tests;
