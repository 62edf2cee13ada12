//! Counting an animation's frames by walking the file's blocks, without decoding any.
//!
//! The walk never fails: a file that is cut off has the frames counted so far, and the decoder says what is wrong.

use crate::MediaType;

/// What a walk over the blocks found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Walk {
    /// Pictures in the file, at least one.
    pub(crate) frames: u32,
    /// Whether a GIF frame declares a transparent colour; other types say it in their headers.
    pub(crate) is_see_through: bool,
    /// Pixels all GIF frames say they draw: a frame may claim far more than the canvas; other types check that.
    pub(crate) drawn: u64,
}

/// Walks a GIF, PNG or WebP file; every other type has one frame.
pub(crate) fn walk(media_type: MediaType, bytes: &[u8]) -> Walk {
    let plain = |frames: u32| Walk { frames: frames.max(1), is_see_through: false, drawn: 0 };
    match media_type {
        MediaType::Gif => walk_gif(bytes).unwrap_or(plain(1)),
        MediaType::Png => plain(png_frames(bytes).unwrap_or(1)),
        MediaType::Webp => plain(webp_frames(bytes)),
        _ => plain(1),
    }
}

/// GIF89a: image descriptors start with `,`, extensions with `!`, each followed by a chain of sub-blocks.
fn walk_gif(bytes: &[u8]) -> Option<Walk> {
    let table = |flags: u8| if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) };
    let mut at = 13 + table(*bytes.get(10)?);
    let (mut frames, mut is_see_through, mut drawn) = (0u32, false, 0u64);
    while let Some(mark) = bytes.get(at) {
        match mark {
            b'!' => {
                if bytes.get(at + 1) == Some(&0xf9) && bytes.get(at + 3).is_some_and(|flags| flags & 1 == 1) {
                    is_see_through = true;
                }
                at += 2;
            }
            b',' => {
                frames = frames.saturating_add(1);
                if let Some(&[w0, w1, h0, h1]) = bytes.get(at + 5..at + 9) {
                    let (width, height) = (u16::from_le_bytes([w0, w1]), u16::from_le_bytes([h0, h1]));
                    drawn = drawn.saturating_add(u64::from(width) * u64::from(height));
                }
                at += 11 + bytes.get(at + 9).map_or(0, |flags| table(*flags));
            }
            _ => break,
        }
        while let Some(length) = bytes.get(at) {
            at += 1 + usize::from(*length);
            if *length == 0 {
                break;
            }
        }
    }
    Some(Walk { frames: frames.max(1), is_see_through, drawn })
}

/// PNG third edition: `acTL` states the count and must stand before the picture data.
fn png_frames(bytes: &[u8]) -> Option<u32> {
    let mut at = 8;
    loop {
        let length = u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?);
        match bytes.get(at + 4..at + 8)? {
            b"acTL" => return Some(u32::from_be_bytes(bytes.get(at + 8..at + 12)?.try_into().ok()?)),
            b"IDAT" => return None,
            _ => at = at.checked_add(12)?.checked_add(length as usize)?,
        }
    }
}

/// WebP container: each frame is an `ANMF` chunk; chunks are padded to an even length.
fn webp_frames(bytes: &[u8]) -> u32 {
    let (mut at, mut frames) = (12usize, 0u32);
    while let Some(&[a, b, c, d, l0, l1, l2, l3]) = bytes.get(at..at.saturating_add(8)) {
        if [a, b, c, d] == *b"ANMF" {
            frames = frames.saturating_add(1);
        }
        let length = u32::from_le_bytes([l0, l1, l2, l3]) as usize;
        at = at.saturating_add(8).saturating_add(length).saturating_add(length & 1);
    }
    frames
}
