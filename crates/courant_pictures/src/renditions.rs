//! The sizes of a picture that readers are served, and pictures cut to a given shape.

use image::DynamicImage;

use crate::encode::{encode, encode_jpeg};
use crate::error::guard;
use crate::pixels::{Pixels, decode, dominant_colour, resize};
use crate::{Encoded, Format, Head, Limits, PictureError};

/// The widths, in pixels, a large picture is made in.
pub const WIDTHS: &[u32] = &[320, 640, 960, 1280, 1920];

/// The widest AVIF made: beyond it the time costs more than the bytes save.
pub const AVIF_WIDEST: u32 = 1280;

/// WebP holds no longer side than this (RFC 9649), so nothing is made longer.
const LONGEST_SIDE: u32 = 16_383;

/// A picture in all its sizes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Renditions {
    /// The original's type, size and frames.
    pub head: Head,
    /// The files, narrow to wide; within a width in the order the formats were asked for.
    pub encoded: Vec<Encoded>,
    /// The picture's dominant colour as `#rrggbb`, to show while it loads. Not for a picture that [`Self::has_alpha`].
    pub color: String,
    /// Whether something really shows through.
    pub has_alpha: bool,
}

/// Where the eye of a picture is: shares of its width and height, each 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Focus {
    /// From the left edge, 0 to 1.
    pub x: f32,
    /// From the upper edge, 0 to 1.
    pub y: f32,
}

impl Default for Focus {
    fn default() -> Self {
        Self { x: 0.5, y: 0.5 }
    }
}

/// Makes a picture's sizes: decoded once, turned upright, converted to sRGB, without any metadata.
///
/// A picture is never enlarged. It gets each of [`WIDTHS`] below its own width and its own width too, if that is not
/// above the largest; a small picture gets only its own. AVIF stops at [`AVIF_WIDEST`]. Of an animation this is the
/// first frame. `Format::Jpeg` means "what every program can show": PNG is written in its place where there is
/// transparency, and for drawings and charts where PNG is the smaller file.
///
/// One call holds up to about ten bytes for each of the original's pixels (60 megapixels as progressive JPEG: 550 MB,
/// 1.5 s), so a background worker should make one picture at a time.
///
/// # Refuses
/// Whatever [`crate::read_head`] refuses, and files whose pixels are damaged.
pub fn renditions(bytes: &[u8], limits: &Limits, formats: &[Format]) -> Result<Renditions, PictureError> {
    guard(|| {
        let widest = if formats.iter().all(|format| *format == Format::Avif) { AVIF_WIDEST } else { u32::MAX };
        let Pixels { head, mut image, is_flat } = decode(bytes, limits, |width, height| {
            let widths = widths_for(width, height, widest);
            scaled(width, height, widths.last().copied().unwrap_or(width))
        })?;
        let has_alpha = image.color().has_alpha();
        let mut encoded = Vec::new();
        // Wide to narrow, each size from the one before; turned round at the end, and the formats with it.
        for width in widths_for(head.width, head.height, widest).into_iter().rev() {
            let (width, height) = scaled(head.width, head.height, width);
            image = resize(&image, width, height)?;
            let mut wanted: Vec<Format> = formats.to_vec();
            wanted.retain(|format| *format != Format::Avif || width <= AVIF_WIDEST);
            for format in wanted.into_iter().rev() {
                encoded.push(encode(&image, format, is_flat)?);
            }
        }
        encoded.reverse();
        Ok(Renditions { head, encoded, color: dominant_colour(&image), has_alpha })
    })
}

/// The widths to make of a picture, narrow to wide, none above `widest`.
fn widths_for(width: u32, height: u32, widest: u32) -> Vec<u32> {
    let tall = u64::from(width) * u64::from(LONGEST_SIDE) / u64::from(height.max(LONGEST_SIDE));
    let own = width.min(tall.max(1) as u32);
    let largest = WIDTHS.iter().copied().filter(|step| *step <= widest).max().unwrap_or(own);
    let mut widths: Vec<u32> = WIDTHS.iter().copied().filter(|step| *step < own && *step <= largest).collect();
    if own <= largest {
        widths.push(own);
    }
    widths
}

/// The size with the same shape and this width.
fn scaled(width: u32, height: u32, to: u32) -> (u32, u32) {
    let exact = f64::from(height) * f64::from(to) / f64::from(width);
    (to, (exact.round() as u32).clamp(1, LONGEST_SIDE))
}

/// The picture for link previews (Open Graph): a JPEG cut to shape around the middle, on white.
///
/// Has exactly `width` × `height` pixels if the original is large enough; otherwise the same shape, not enlarged.
///
/// # Refuses
/// As [`renditions`].
pub fn card(bytes: &[u8], limits: &Limits, width: u32, height: u32) -> Result<Encoded, PictureError> {
    guard(|| encode_jpeg(cut(bytes, limits, width, height, Focus::default())?.image))
}

/// Cuts a picture to a shape, keeping `focus` as near the middle as the edges allow.
///
/// Has exactly `width` × `height` pixels if the original is large enough; otherwise the same shape, not enlarged.
///
/// # Refuses
/// As [`renditions`]; a width or height of 0 counts as 1.
pub fn crop_to(
    bytes: &[u8],
    limits: &Limits,
    (width, height): (u32, u32),
    focus: Focus,
    format: Format,
) -> Result<Encoded, PictureError> {
    guard(|| {
        let cut = cut(bytes, limits, width, height, focus)?;
        encode(&cut.image, format, cut.is_flat)
    })
}

/// A part of a picture: thousandths of its sides, from its left and upper edges.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// Left edge.
    pub x: u32,
    /// Upper edge.
    pub y: u32,
    /// Of the picture's width.
    pub width: u32,
    /// Of the picture's height.
    pub height: u32,
}

/// Makes the sizes of a part of a picture, narrow to wide, as [`renditions`] makes those of a whole one.
///
/// What of the part lies outside the picture is left out; of the rest at least one pixel is there.
///
/// # Refuses
/// As [`renditions`].
pub fn part_renditions(
    bytes: &[u8],
    limits: &Limits,
    part: Part,
    formats: &[Format],
) -> Result<Vec<Encoded>, PictureError> {
    guard(|| {
        let widest = WIDTHS.iter().copied().max().unwrap_or(1);
        let Pixels { image, is_flat, .. } = decode(bytes, limits, |width, height| {
            let wanted = u64::from(widest) * 1_000 / u64::from(part.width.clamp(1, 1_000));
            let wanted = u32::try_from(wanted).unwrap_or(u32::MAX).min(width);
            scaled(width, height, wanted)
        })?;
        let share = |share: u32, own: u32| (u64::from(own) * u64::from(share.min(1_000)) / 1_000) as u32;
        let (own_width, own_height) = (image.width(), image.height());
        let (x, y) = (share(part.x, own_width).min(own_width - 1), share(part.y, own_height).min(own_height - 1));
        let (width, height) = (share(part.width, own_width).max(1), share(part.height, own_height).max(1));
        let mut image = image.crop_imm(x, y, width.min(own_width - x), height.min(own_height - y));
        let (own_width, own_height) = (image.width(), image.height());
        let mut encoded = Vec::new();
        for width in widths_for(own_width, own_height, widest).into_iter().rev() {
            let (width, height) = scaled(own_width, own_height, width);
            image = resize(&image, width, height)?;
            for format in formats.iter().rev() {
                encoded.push(encode(&image, *format, is_flat)?);
            }
        }
        encoded.reverse();
        Ok(encoded)
    })
}

fn cut(bytes: &[u8], limits: &Limits, width: u32, height: u32, focus: Focus) -> Result<Pixels, PictureError> {
    let (width, height) = (width.clamp(1, LONGEST_SIDE), height.clamp(1, LONGEST_SIDE));
    let mut pixels = decode(bytes, limits, |own_width, own_height| {
        let factor = (f64::from(width) / f64::from(own_width)).max(f64::from(height) / f64::from(own_height));
        let covering = |own: u32, wanted: u32| ((f64::from(own) * factor).round() as u32).max(wanted);
        if factor < 1.0 { (covering(own_width, width), covering(own_height, height)) } else { (own_width, own_height) }
    })?;
    pixels.image = cut_pixels(&pixels.image, width, height, focus);
    Ok(pixels)
}

fn cut_pixels(image: &DynamicImage, width: u32, height: u32, focus: Focus) -> DynamicImage {
    let (own_width, own_height) = (image.width(), image.height());
    let fit = (f64::from(own_width) / f64::from(width)).min(f64::from(own_height) / f64::from(height)).min(1.0);
    let part = |wanted: u32, own: u32| ((f64::from(wanted) * fit).round() as u32).clamp(1, own);
    let (width, height) = (part(width, own_width), part(height, own_height));
    let start = |share: f32, part: u32, own: u32| {
        let share = if share.is_finite() { f64::from(share.clamp(0.0, 1.0)) } else { 0.5 };
        let wanted = f64::from(own) * share - f64::from(part) / 2.0;
        (wanted.round().max(0.0) as u32).min(own - part)
    };
    image.crop_imm(start(focus.x, width, own_width), start(focus.y, height, own_height), width, height)
}
