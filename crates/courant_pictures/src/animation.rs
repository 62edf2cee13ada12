//! Animations: every GIF, APNG and moving WebP becomes a moving WebP of our own writing.

use std::io::Cursor;

use image::codecs::{gif::GifDecoder, png::PngDecoder, webp::WebPDecoder};
use image::metadata::LoopCount;
use image::{AnimationDecoder, DynamicImage, Frames, ImageDecoder};
use webp::{AnimEncoder, AnimFrame, WebPConfig};

use crate::encode::refused;
use crate::error::guard;
use crate::head::open;
use crate::pixels::{resize, to_eight_bits};
use crate::{Encoded, Format, Limits, MediaType, PictureError};

/// The widest animation made, in pixels.
pub const ANIMATION_WIDEST: u32 = 960;

const QUALITY: f32 = 70.0;

/// Browsers show a frame of 10 ms or less for 100 ms; saying so keeps the speed readers know.
const SHORTEST_MILLIS: u32 = 11;

/// Re-encodes an animation frame by frame as WebP, so that no byte of the original is served.
///
/// It is made smaller, keeping its shape, where it is wider than [`ANIMATION_WIDEST`] or all its frames together have
/// more than a half of [`Limits::pixels`] (all frames are held in memory at once).
///
/// # Refuses
/// What [`crate::read_head`] refuses, a picture with a single frame ([`PictureError::Unsupported`]; use
/// [`crate::renditions`]) and damaged frames.
pub fn reencode_animation(bytes: &[u8], limits: &Limits) -> Result<Encoded, PictureError> {
    guard(|| {
        let head = open(bytes, limits)?.head;
        if !head.is_animated {
            return Err(PictureError::Unsupported { media_type: head.media_type });
        }
        let read = |error: image::ImageError| PictureError::from_decoder(&error, limits);
        let (frames, loops) = frames_of(bytes, head.media_type, limits).map_err(read)?;
        let (width, height) = size_for(head.width, head.height, head.frames, limits);
        let mut pictures = Vec::new();
        let mut starts_at = 0i32;
        for frame in frames {
            let frame = frame.map_err(read)?;
            if pictures.len() >= head.frames as usize {
                return Err(PictureError::Broken { reason: "it has more frames than it says".to_owned() });
            }
            let (millis, parts) = frame.delay().numer_denom_ms();
            let millis = millis / parts.max(1);
            let millis = if millis < SHORTEST_MILLIS { 100 } else { millis.min(60_000) };
            let picture = to_eight_bits(DynamicImage::ImageRgba8(frame.into_buffer()));
            pictures.push((resize(&picture, width, height)?, starts_at));
            starts_at = starts_at.saturating_add(millis as i32);
        }
        write(&pictures, loops, width, height)
    })
}

fn frames_of<'a>(
    bytes: &'a [u8],
    media_type: MediaType,
    limits: &Limits,
) -> image::ImageResult<(Frames<'a>, LoopCount)> {
    let source = Cursor::new(bytes);
    Ok(match media_type {
        MediaType::Gif => {
            let mut decoder = GifDecoder::new(source)?;
            decoder.set_limits(limits.for_decoder())?;
            let loops = decoder.loop_count();
            (decoder.into_frames(), loops)
        }
        MediaType::Png => {
            let decoder = PngDecoder::with_limits(source, limits.for_decoder())?.apng()?;
            let loops = decoder.loop_count();
            (decoder.into_frames(), loops)
        }
        _ => {
            let decoder = WebPDecoder::new(source)?;
            let loops = decoder.loop_count();
            (decoder.into_frames(), loops)
        }
    })
}

/// The size that keeps the width and the memory within bounds.
fn size_for(width: u32, height: u32, frames: u32, limits: &Limits) -> (u32, u32) {
    let all = f64::from(width) * f64::from(height) * f64::from(frames);
    let by_memory = (limits.pixels as f64 / 2.0 / all).sqrt();
    let by_width = f64::from(ANIMATION_WIDEST) / f64::from(width);
    let factor = by_memory.min(by_width).min(16_383.0 / f64::from(height)).min(1.0);
    let side = |own: u32| ((f64::from(own) * factor).floor() as u32).clamp(1, own);
    (side(width), side(height))
}

fn write(pictures: &[(DynamicImage, i32)], loops: LoopCount, width: u32, height: u32) -> Result<Encoded, PictureError> {
    if pictures.is_empty() {
        return Err(PictureError::Broken { reason: "none of its frames can be read".to_owned() });
    }
    let mut config = WebPConfig::new().map_err(|()| refused("the WebP library refuses its own defaults"))?;
    config.quality = QUALITY;
    let mut encoder = AnimEncoder::new(width, height, &config);
    encoder.set_loop_count(match loops {
        LoopCount::Infinite => 0,
        LoopCount::Finite(times) => i32::try_from(times.get()).unwrap_or(0).min(65_535),
    });
    for (picture, starts_at) in pictures {
        let samples = picture.as_bytes();
        encoder.add_frame(if picture.color().has_alpha() {
            AnimFrame::from_rgba(samples, width, height, *starts_at)
        } else {
            AnimFrame::from_rgb(samples, width, height, *starts_at)
        });
    }
    let bytes = encoder.try_encode().map_err(|error| refused(format!("{error:?}")))?.to_vec();
    Ok(Encoded { format: Format::Webp, width, height, bytes })
}
