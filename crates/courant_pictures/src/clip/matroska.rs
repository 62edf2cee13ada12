//! WebM (RFC 9559, a Matroska file; RFC 8794, its elements): length from `Info`, size from the
//! first track that has a picture.

use super::{ClipHead, PrivateSpan, Window};
use std::io::{Read, Seek};
use std::time::Duration;

const SEGMENT: u32 = 0x1853_8067;
const INFO: u32 = 0x1549_a966;
const TIMESTAMP_SCALE: u32 = 0x2a_d7b1;
const DURATION: u32 = 0x4489;
const CLUSTER: u32 = 0x1f43_b675;
const TRACKS: u32 = 0x1654_ae6b;
const TRACK_ENTRY: u32 = 0xae;
const VIDEO: u32 = 0xe0;
const PIXEL_WIDTH: u32 = 0xb0;
const PIXEL_HEIGHT: u32 = 0xba;
const DISPLAY_WIDTH: u32 = 0x54b0;
const DISPLAY_HEIGHT: u32 = 0x54ba;
const DISPLAY_UNIT: u32 = 0x54b2;

/// An element: what it is and where its inside stands.
#[derive(Clone, Copy)]
struct Element {
    id: u32,
    start: u64,
    end: u64,
    /// Its length is not said: it goes on as far as what holds it.
    is_open: bool,
}

pub(super) fn head<S: Read + Seek>(window: &mut Window<S>) -> Option<ClipHead> {
    let whole = Element { id: 0, start: 0, end: window.length, is_open: false };
    let segment = find(window, whole, SEGMENT)?;
    let mut out = ClipHead::default();
    let mut at = segment.start;
    let mut has = (false, false);
    while has != (true, true) {
        let Some(element) = next(window, segment, at) else { break };
        match element.id {
            INFO => (out.duration, has.0) = (duration(window, element), true),
            TRACKS => (out.size, has.1) = (size(window, element), true),
            _ => {}
        }
        if element.is_open {
            break;
        }
        at = element.end;
    }
    Some(out)
}

/// Tags (where telephones and editors write the place), to become `Void` elements of the same length.
pub(super) fn private_spans<S: Read + Seek>(window: &mut Window<S>) -> Vec<PrivateSpan> {
    const TAGS: u32 = 0x1254_c367;
    let whole = Element { id: 0, start: 0, end: window.length, is_open: false };
    let mut out = Vec::new();
    let Some(segment) = find(window, whole, SEGMENT) else { return out };
    let mut at = segment.start;
    while let Some(element) = next(window, segment, at) {
        if element.id == TAGS {
            out.push(PrivateSpan { start: at, end: element.end, header: void(element.end - at) });
        }
        if element.is_open && element.id != CLUSTER {
            break;
        }
        // A cluster of a live recording has no length: what follows it is found inside.
        at = if element.is_open { element.start } else { element.end };
    }
    out
}

/// The beginning of a `Void` element that is so long with its beginning (RFC 9559, 5.1; RFC 8794, 4).
fn void(length: u64) -> Vec<u8> {
    const ID: u8 = 0xec;
    match length {
        ..2 => vec![0; usize::try_from(length).unwrap_or_default()],
        2..9 => vec![ID, 0x80 | (length - 2) as u8],
        _ => [&[ID][..], &(0x0100_0000_0000_0000u64 | (length - 9)).to_be_bytes()].concat(),
    }
}

/// The element at a place.
fn next<S: Read + Seek>(window: &mut Window<S>, within: Element, at: u64) -> Option<Element> {
    if at >= within.end {
        return None;
    }
    let header = window.some(at, 12)?;
    let id_length = header.first()?.leading_zeros() as usize + 1;
    let id = header.get(..id_length.min(header.len())).filter(|id| id.len() <= 4)?;
    let id = id.iter().fold(0u32, |sum, byte| (sum << 8) | u32::from(*byte));
    let first = *header.get(id_length)?;
    let size_length = first.leading_zeros() as usize + 1;
    let rest = header.get(id_length + 1..id_length + size_length)?;
    let marker = 0x80u8.checked_shr(first.leading_zeros())?;
    let size = rest.iter().fold(u64::from(first & !marker), |sum, byte| (sum << 8) | u64::from(*byte));
    let is_open = size == (1u64 << (7 * size_length)) - 1;
    let start = at + (id_length + size_length) as u64;
    let end = if is_open { within.end } else { start.saturating_add(size).min(within.end) };
    Some(Element { id, start, end: end.max(start), is_open })
}

fn find<S: Read + Seek>(window: &mut Window<S>, within: Element, wanted: u32) -> Option<Element> {
    let mut at = within.start;
    loop {
        let element = next(window, within, at)?;
        if element.id == wanted {
            return Some(element);
        }
        if element.is_open {
            return None;
        }
        at = element.end;
    }
}

fn bytes<S: Read + Seek>(window: &mut Window<S>, element: Element) -> Option<Vec<u8>> {
    let length = usize::try_from(element.end.checked_sub(element.start)?).ok().filter(|length| *length <= 8)?;
    window.some(element.start, length)
}

fn whole_number<S: Read + Seek>(window: &mut Window<S>, within: Element, wanted: u32) -> Option<u64> {
    let element = find(window, within, wanted)?;
    Some(bytes(window, element)?.iter().fold(0, |sum, byte| (sum << 8) | u64::from(*byte)))
}

fn duration<S: Read + Seek>(window: &mut Window<S>, info: Element) -> Option<Duration> {
    let scale = whole_number(window, info, TIMESTAMP_SCALE).unwrap_or(1_000_000);
    let element = find(window, info, DURATION)?;
    let bytes = bytes(window, element)?;
    let ticks = match bytes.len() {
        4 => f64::from(f32::from_be_bytes(bytes.try_into().ok()?)),
        8 => f64::from_be_bytes(bytes.try_into().ok()?),
        _ => return None,
    };
    Duration::try_from_secs_f64(ticks * scale as f64 / 1e9).ok()
}

fn size<S: Read + Seek>(window: &mut Window<S>, tracks: Element) -> Option<(u32, u32)> {
    let mut at = tracks.start;
    loop {
        let entry = next(window, tracks, at)?;
        if entry.id == TRACK_ENTRY
            && let Some(video) = find(window, entry, VIDEO)
        {
            return size_of_picture(window, video);
        }
        if entry.is_open {
            return None;
        }
        at = entry.end;
    }
}

/// As it is to be shown, where that is said in pixels; else as it is encoded.
fn size_of_picture<S: Read + Seek>(window: &mut Window<S>, video: Element) -> Option<(u32, u32)> {
    let is_pixels = whole_number(window, video, DISPLAY_UNIT).unwrap_or(0) == 0;
    let mut side = |shown: u32, encoded: u32| {
        let shown = is_pixels.then(|| whole_number(window, video, shown)).flatten();
        u32::try_from(shown.or_else(|| whole_number(window, video, encoded))?).ok()
    };
    Some((side(DISPLAY_WIDTH, PIXEL_WIDTH)?, side(DISPLAY_HEIGHT, PIXEL_HEIGHT)?))
}
