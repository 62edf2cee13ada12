//! MP3 (ISO/IEC 11172-3, 13818-3): frames, and a length from the table at the start (`Xing`,
//! `Info`, `VBRI`), else from a rate that does not change.

use super::{Window, be32, duration_of};
use std::io::{Read, Seek};
use std::time::Duration;

/// What is read to find and compare frames.
const START: usize = 64 * 1024;
/// Frames that are compared.
const COMPARED: usize = 200;
/// No frame is shorter.
const SHORTEST: u64 = 24;

/// What the head of a frame says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Frame {
    /// Bytes.
    pub(crate) length: usize,
    kilobits: usize,
    hertz: usize,
    samples: usize,
    /// Bytes between the head and what is said of the whole sound.
    side: usize,
}

/// The MPEG layer III frame that starts here (ISO/IEC 11172-3 section 2.4.1.3).
pub(crate) fn frame(bytes: &[u8]) -> Option<Frame> {
    const KILOBITS_V1: [usize; 15] = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
    const KILOBITS_V2: [usize; 15] = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
    let &[0xff, second, third, fourth] = bytes.get(..4)? else { return None };
    let (version, layer) = ((second >> 3) & 3, (second >> 1) & 3);
    let (rate, hertz) = (usize::from(third >> 4), usize::from((third >> 2) & 3));
    if second & 0xe0 != 0xe0 || version == 1 || layer != 1 || rate == 0 || rate == 15 || hertz == 3 {
        return None;
    }
    let base = [44_100, 48_000, 32_000][hertz];
    let padding = usize::from((third >> 1) & 1);
    let is_mono = fourth >> 6 == 3;
    let (kilobits, hertz, samples, side) = match version {
        3 => (KILOBITS_V1[rate], base, 1_152, if is_mono { 17 } else { 32 }),
        2 => (KILOBITS_V2[rate], base / 2, 576, if is_mono { 9 } else { 17 }),
        _ => (KILOBITS_V2[rate], base / 4, 576, if is_mono { 9 } else { 17 }),
    };
    Some(Frame { length: samples * 125 * kilobits / hertz + padding, kilobits, hertz, samples, side })
}

/// Where what follows the tags at the start begins.
pub(super) fn behind_tags<S: Read + Seek>(window: &mut Window<S>) -> Option<u64> {
    let mut at = 0u64;
    // Some programs put another tag before the one that is there.
    for _ in 0..4 {
        let Some([b'I', b'D', b'3', _, _, flags, a, b, c, d]) = window.exactly::<10>(at) else { break };
        let length = [a, b, c, d].iter().fold(0u64, |sum, byte| (sum << 7) | u64::from(byte & 0x7f));
        at += 10 + length + if flags & 0x10 != 0 { 10 } else { 0 };
    }
    Some(at)
}

pub(super) fn duration<S: Read + Seek>(window: &mut Window<S>) -> Option<Duration> {
    let from = behind_tags(window)?;
    let start = window.some(from, START)?;
    let follows = |at: usize| start.get(at..).and_then(frame);
    let first_at =
        (0..start.len()).find(|at| follows(*at).is_some_and(|found| follows(at + found.length).is_some()))?;
    let first = follows(first_at)?;
    let sounding = window.length.saturating_sub(from + first_at as u64);
    if let Some(frames) = frames_told(start.get(first_at..)?, first) {
        let is_possible = u64::from(frames) <= sounding / SHORTEST;
        return is_possible
            .then(|| duration_of(u64::from(frames) * first.samples as u64, first.hertz as u64))
            .flatten();
    }
    let mut at = first_at;
    for _ in 0..COMPARED {
        let Some(next) = follows(at) else { break };
        // Without a table, a rate that changes says nothing about the rest.
        if next.kilobits != first.kilobits {
            return None;
        }
        at += next.length;
    }
    duration_of(sounding.checked_mul(8)?, first.kilobits as u64 * 1_000)
}

/// How many frames there are, where the first one says so instead of sounding.
fn frames_told(bytes: &[u8], first: Frame) -> Option<u32> {
    let table = bytes.get(4 + first.side..)?;
    if (table.starts_with(b"Xing") || table.starts_with(b"Info")) && be32(table, 4)? & 1 == 1 {
        return be32(table, 8);
    }
    let table = bytes.get(36..)?;
    if table.starts_with(b"VBRI") { be32(table, 14) } else { None }
}
