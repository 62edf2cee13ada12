//! Reading what a picture says about itself, and refusing it, before any pixel is decoded.

use std::io::Cursor;

use image::ImageDecoder;
use image::codecs::webp::WebPDecoder;
use image::codecs::{bmp::BmpDecoder, gif::GifDecoder, jpeg::JpegDecoder, png::PngDecoder, tiff::TiffDecoder};
use image::metadata::Orientation;

use crate::error::guard;
use crate::frames::walk;
use crate::{Limits, MediaType, PictureError, sniff};

/// What a picture's header says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// The type, from the bytes.
    pub media_type: MediaType,
    /// Width in pixels as a reader sees it, after the EXIF orientation.
    pub width: u32,
    /// Height in pixels as a reader sees it, after the EXIF orientation.
    pub height: u32,
    /// Whether the file can hold transparency; every pixel may still be opaque.
    pub has_alpha: bool,
    /// Whether the file has more than one frame; see [`crate::reencode_animation`].
    pub is_animated: bool,
    /// Frames in the file; 1 for a still picture.
    pub frames: u32,
}

/// Reads a picture's type, size and frame count without decoding it.
///
/// # Refuses
/// Whatever breaks a limit, types pictures are not made from ([`PictureError::Unsupported`]) and damaged headers. A
/// picture that passes may still turn out [`PictureError::Broken`] when its pixels are decoded.
pub fn read_head(bytes: &[u8], limits: &Limits) -> Result<Head, PictureError> {
    guard(|| open(bytes, limits).map(|opened| opened.head))
}

/// A picture whose header passed every limit, ready to decode.
pub(crate) struct Opened<'a> {
    pub(crate) head: Head,
    pub(crate) decoder: Box<dyn ImageDecoder + 'a>,
    pub(crate) orientation: Orientation,
}

/// Checks every limit and returns the decoder, before it has decoded anything.
pub(crate) fn open<'a>(bytes: &'a [u8], limits: &Limits) -> Result<Opened<'a>, PictureError> {
    limits.check_bytes(bytes)?;
    let media_type = sniff(bytes);
    if media_type == MediaType::Png
        && let Some(&[w0, w1, w2, w3, h0, h1, h2, h3]) = bytes.get(16..24)
    {
        // The PNG decoder sets up its rows while reading the header, so its size is checked first.
        limits.check_size(u32::from_be_bytes([w0, w1, w2, w3]), u32::from_be_bytes([h0, h1, h2, h3]))?;
    }
    let mut decoder =
        decoder_for(media_type, bytes, limits)?.map_err(|error| PictureError::from_decoder(&error, limits))?;
    let (width, height) = decoder.dimensions();
    limits.check_size(width, height)?;
    let walked = walk(media_type, bytes);
    limits.check_frames(width, height, walked)?;
    if decoder.total_bytes() > limits.memory() {
        return Err(PictureError::TooMuchMemory { limit: limits.memory() });
    }
    decoder.set_limits(limits.for_decoder()).map_err(|error| PictureError::from_decoder(&error, limits))?;

    // A picture with damaged metadata is still a picture.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let (width, height) = if turns(orientation) { (height, width) } else { (width, height) };
    let has_alpha = match media_type {
        MediaType::Gif => walked.is_see_through,
        _ => decoder.color_type().has_alpha(),
    };
    let head = Head { media_type, width, height, has_alpha, is_animated: walked.frames > 1, frames: walked.frames };
    Ok(Opened { head, decoder, orientation })
}

/// Whether an orientation swaps width and height.
pub(crate) fn turns(orientation: Orientation) -> bool {
    orientation.to_exif() >= 5
}

fn decoder_for<'a>(
    media_type: MediaType,
    bytes: &'a [u8],
    limits: &Limits,
) -> Result<image::ImageResult<Box<dyn ImageDecoder + 'a>>, PictureError> {
    fn boxed<'a>(decoder: impl ImageDecoder + 'a) -> Box<dyn ImageDecoder + 'a> {
        Box::new(decoder)
    }
    let source = Cursor::new(bytes);
    Ok(match media_type {
        MediaType::Jpeg => JpegDecoder::new(source).map(boxed),
        MediaType::Png => PngDecoder::with_limits(source, limits.for_decoder()).map(boxed),
        MediaType::Gif => GifDecoder::new(source).map(boxed),
        MediaType::Webp => WebPDecoder::new(source).map(boxed),
        MediaType::Bmp => BmpDecoder::new(source).map(boxed),
        MediaType::Tiff => TiffDecoder::new(source).map(boxed),
        _ => return Err(PictureError::Unsupported { media_type }),
    })
}
