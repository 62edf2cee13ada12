//! MP4 (ISO/IEC 14496-12): length from `mvhd`, or `mehd` of a file in fragments; size from the
//! first track that has a picture.

use super::{ClipHead, PrivateSpan, Window, be32, be64, duration_of};
use std::io::{Read, Seek};
use std::time::Duration;

/// Tracks that are looked at.
const MOST_TRACKS: usize = 16;

/// The inside of a box.
#[derive(Clone, Copy)]
struct Inside {
    start: u64,
    end: u64,
}

pub(super) fn head<S: Read + Seek>(window: &mut Window<S>) -> Option<ClipHead> {
    let whole = Inside { start: 0, end: window.length };
    let movie = find(window, whole, b"moov")?;
    Some(ClipHead { duration: duration(window, movie), size: size(window, movie) })
}

/// The next box from `at`: its name, its inside, where the one behind it begins.
fn next<S: Read + Seek>(window: &mut Window<S>, within: Inside, at: u64) -> Option<([u8; 4], Inside, u64)> {
    if at >= within.end {
        return None;
    }
    let header: [u8; 8] = window.exactly(at)?;
    let [a, b, c, d, name @ ..] = header;
    let (size, header_size) = match u32::from_be_bytes([a, b, c, d]) {
        0 => (within.end - at, 8),
        1 => (u64::from_be_bytes(window.exactly(at + 8)?), 16),
        size => (u64::from(size), 8),
    };
    if size < header_size {
        return None;
    }
    let end = at.saturating_add(size).min(within.end);
    Some((name, Inside { start: at + header_size, end }, end))
}

fn find<S: Read + Seek>(window: &mut Window<S>, within: Inside, wanted: &[u8; 4]) -> Option<Inside> {
    let mut at = within.start;
    loop {
        let (name, inside, end) = next(window, within, at)?;
        if name == *wanted {
            return Some(inside);
        }
        at = end;
    }
}

/// Boxes of users' data (`udta`, where telephones write the place), of metadata (`meta`) and of makers' own (`uuid`) in
/// the film, its tracks and pieces, and beside them.
pub(super) fn private_spans<S: Read + Seek>(window: &mut Window<S>) -> Vec<PrivateSpan> {
    const PRIVATE: [&[u8; 4]; 3] = [b"udta", b"meta", b"uuid"];
    const OPENED: [&[u8; 4]; 5] = [b"moov", b"trak", b"moof", b"traf", b"mdia"];
    let mut out = Vec::new();
    let mut rest = vec![Inside { start: 0, end: window.length }];
    while let Some(within) = rest.pop() {
        let mut at = within.start;
        while let Some((name, inside, end)) = next(window, within, at) {
            if PRIVATE.contains(&&name) && inside.start < end {
                // The length stays as it is written; boxes that are called `free` are passed over (8.1.2).
                let Some(mut header) = window.exactly::<8>(at) else { break };
                header[4..].copy_from_slice(b"free");
                let long = if inside.start - at == 16 { window.exactly::<8>(at + 8) } else { None };
                let header = [&header[..], long.as_ref().map_or(&[], |long| &long[..])].concat();
                out.push(PrivateSpan { start: at, end, header });
            } else if OPENED.contains(&&name) {
                rest.push(inside);
            }
            at = end;
        }
    }
    out
}

fn fields<S: Read + Seek>(window: &mut Window<S>, inside: Inside, most: usize) -> Option<Vec<u8>> {
    let length = usize::try_from(inside.end.checked_sub(inside.start)?).unwrap_or(most).min(most);
    window.some(inside.start, length)
}

fn duration<S: Read + Seek>(window: &mut Window<S>, movie: Inside) -> Option<Duration> {
    let inside = find(window, movie, b"mvhd")?;
    let header = fields(window, inside, 32)?;
    let (per_second, units) = match header.first()? {
        0 => (be32(&header, 12)?, be32(&header, 16).map(|units| if units == u32::MAX { 0 } else { u64::from(units) })?),
        1 => (be32(&header, 20)?, be64(&header, 24).map(|units| if units == u64::MAX { 0 } else { units })?),
        _ => return None,
    };
    let units = if units == 0 { of_fragments(window, movie)? } else { units };
    duration_of(units, u64::from(per_second))
}

/// The length of a film whose pieces follow, where it was known when it was begun.
fn of_fragments<S: Read + Seek>(window: &mut Window<S>, movie: Inside) -> Option<u64> {
    let extends = find(window, movie, b"mvex")?;
    let inside = find(window, extends, b"mehd")?;
    let header = fields(window, inside, 12)?;
    match header.first()? {
        0 => be32(&header, 4).map(u64::from),
        _ => be64(&header, 4),
    }
}

fn size<S: Read + Seek>(window: &mut Window<S>, movie: Inside) -> Option<(u32, u32)> {
    let mut at = movie.start;
    let mut seen = 0;
    while seen < MOST_TRACKS {
        let (name, inside, end) = next(window, movie, at)?;
        at = end;
        if name != *b"trak" {
            continue;
        }
        seen += 1;
        let Some(inside) = find(window, inside, b"tkhd") else { continue };
        let header = fields(window, inside, 96)?;
        if let Some(size) = size_of_track(&header) {
            return Some(size);
        }
    }
    None
}

/// Width and height of a track as it is shown: telephones turn their pictures by a matrix.
fn size_of_track(header: &[u8]) -> Option<(u32, u32)> {
    let matrix = match header.first()? {
        0 => 40,
        1 => 52,
        _ => return None,
    };
    // Numbers with sixteen bits behind the point.
    let (width, height) = (be32(header, matrix + 36)? >> 16, be32(header, matrix + 40)? >> 16);
    if width == 0 || height == 0 {
        return None;
    }
    let is_turned = be32(header, matrix)? == 0 && be32(header, matrix + 16)? == 0 && be32(header, matrix + 4)? != 0;
    Some(if is_turned { (height, width) } else { (width, height) })
}
