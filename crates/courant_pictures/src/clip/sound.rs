//! WAV (RIFF), FLAC (RFC 9639) and Ogg (RFC 3533) with Vorbis, Opus (RFC 7845), FLAC or Speex.

use super::{Window, be64, duration_of, le32, mp3};
use std::io::{Read, Seek};
use std::time::Duration;

/// Where the last page of an Ogg file is looked for: no page is longer.
const LAST_PAGE: usize = 65_307;

pub(super) fn wav<S: Read + Seek>(window: &mut Window<S>) -> Option<Duration> {
    let mut at = 12u64;
    let mut bytes_per_second = None;
    while at < window.length {
        let header: [u8; 8] = window.exactly(at)?;
        let size = u64::from(le32(&header, 4)?);
        let inside = at + 8;
        match header.get(..4)? {
            b"fmt " => bytes_per_second = Some(le32(&window.exactly::<16>(inside)?, 8)?),
            // What was written as it came says a length it did not yet know.
            b"data" => return duration_of(size.min(window.length - inside), u64::from(bytes_per_second?)),
            _ => {}
        }
        at = inside + size + (size & 1);
    }
    None
}

pub(super) fn flac<S: Read + Seek>(window: &mut Window<S>) -> Option<Duration> {
    let at = mp3::behind_tags(window)?;
    let start: [u8; 26] = window.exactly(at)?;
    if !start.starts_with(b"fLaC") || start.get(4)? & 0x7f != 0 {
        return None;
    }
    // Twenty bits of rate, eight of channels and depth, thirty-six of samples; zero where unknown.
    let packed = be64(&start, 18)?;
    duration_of(packed & 0xf_ffff_ffff, packed >> 44)
}

pub(super) fn ogg<S: Read + Seek>(window: &mut Window<S>) -> Option<Duration> {
    let start = window.some(0, 27 + 255 + 64)?;
    if !start.starts_with(b"OggS") {
        return None;
    }
    let stream = start.get(14..18)?.to_vec();
    let payload = start.get(27 + usize::from(*start.get(26)?)..)?;
    let (per_second, skipped) = rate(payload)?;
    let tail_at = window.length.saturating_sub(LAST_PAGE as u64);
    let tail = window.some(tail_at, LAST_PAGE)?;
    let samples = (0..tail.len().saturating_sub(27)).rev().find_map(|at| {
        let page = tail.get(at..at + 27)?;
        let position = u64::from_le_bytes(page.get(6..14)?.try_into().ok()?);
        // No packet ends on a page whose position is this.
        let is_wanted = page.starts_with(b"OggS") && page.get(14..18)? == stream && position != u64::MAX;
        is_wanted.then_some(position)
    })?;
    duration_of(samples.saturating_sub(skipped), per_second)
}

/// Samples in a second, and those at the start that are not heard.
fn rate(payload: &[u8]) -> Option<(u64, u64)> {
    if payload.starts_with(b"OpusHead") {
        let &[low, high] = payload.get(10..12)? else { return None };
        Some((48_000, u64::from(u16::from_le_bytes([low, high]))))
    } else if payload.starts_with(b"\x01vorbis") {
        Some((u64::from(le32(payload, 12)?), 0))
    } else if payload.starts_with(b"\x7fFLAC") {
        Some((be64(payload, 27)? >> 44, 0))
    } else if payload.starts_with(b"Speex   ") {
        Some((u64::from(le32(payload, 36)?), 0))
    } else {
        None
    }
}
