//! Writing pixels as JPEG, PNG, WebP and AVIF. No encoder is given any metadata to write.

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{DynamicImage, ImageEncoder};
use ravif::Img;
use rgb::FromSlice;

use crate::PictureError;
use crate::pixels::on_white;

const JPEG_QUALITY: u8 = 80;
const WEBP_QUALITY: f32 = 78.0;

/// At 1280 pixels of a grainy synthetic photograph: 39 kB and 40.1 dB, where WebP has 96 kB and 38.2 dB.
const AVIF_QUALITY: f32 = 65.0;

/// Half the time of 8 for the same bytes; 10 is twice as fast again and a seventh larger.
const AVIF_SPEED: u8 = 9;

/// A format pictures are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// Smallest and by far the slowest; ask for it in a job of its own.
    Avif,
    /// What nearly every reader gets.
    Webp,
    /// What every program can show; no transparency.
    Jpeg,
    /// Lossless; what stands in for JPEG where there is transparency.
    Png,
}

impl Format {
    /// The type for the `Content-Type` header.
    pub fn mime(self) -> &'static str {
        match self {
            Self::Avif => "image/avif",
            Self::Webp => "image/webp",
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
        }
    }

    /// The usual file name ending, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Avif => "avif",
            Self::Webp => "webp",
            Self::Jpeg => "jpg",
            Self::Png => "png",
        }
    }
}

/// One finished file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Encoded {
    /// What it is; may be PNG where JPEG was asked for.
    pub format: Format,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// The file.
    pub bytes: Vec<u8>,
}

/// Encodes an RGB or RGBA picture.
///
/// JPEG becomes PNG where there is transparency. A flat picture (few colours) is also tried without loss, as WebP or
/// as PNG in place of JPEG, and the smaller file is kept.
pub(crate) fn encode(image: &DynamicImage, format: Format, is_flat: bool) -> Result<Encoded, PictureError> {
    let has_alpha = image.color().has_alpha();
    let (format, bytes) = match format {
        Format::Avif => (Format::Avif, avif(image)?),
        Format::Webp if is_flat => (Format::Webp, smaller(webp(image, false)?, webp(image, true)?)),
        Format::Webp => (Format::Webp, webp(image, false)?),
        Format::Png => (Format::Png, png(image)?),
        Format::Jpeg if has_alpha => (Format::Png, png(image)?),
        Format::Jpeg if is_flat => {
            let (lossy, lossless) = (jpeg(image)?, png(image)?);
            if lossless.len() <= lossy.len() { (Format::Png, lossless) } else { (Format::Jpeg, lossy) }
        }
        Format::Jpeg => (Format::Jpeg, jpeg(image)?),
    };
    Ok(Encoded { format, width: image.width(), height: image.height(), bytes })
}

/// Encodes as JPEG whatever the picture is, on white where something shows through.
pub(crate) fn encode_jpeg(image: DynamicImage) -> Result<Encoded, PictureError> {
    let image = on_white(image);
    Ok(Encoded { format: Format::Jpeg, width: image.width(), height: image.height(), bytes: jpeg(&image)? })
}

fn smaller(one: Vec<u8>, other: Vec<u8>) -> Vec<u8> {
    if other.len() < one.len() { other } else { one }
}

pub(crate) fn refused(reason: impl std::fmt::Display) -> PictureError {
    PictureError::NotEncoded { reason: reason.to_string() }
}

fn jpeg(image: &DynamicImage) -> Result<Vec<u8>, PictureError> {
    let mut bytes = Vec::new();
    image.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, JPEG_QUALITY)).map_err(refused)?;
    Ok(bytes)
}

fn png(image: &DynamicImage) -> Result<Vec<u8>, PictureError> {
    let mut bytes = Vec::new();
    PngEncoder::new_with_quality(&mut bytes, CompressionType::Default, FilterType::Adaptive)
        .write_image(image.as_bytes(), image.width(), image.height(), image.color().into())
        .map_err(refused)?;
    Ok(bytes)
}

fn webp(image: &DynamicImage, lossless: bool) -> Result<Vec<u8>, PictureError> {
    let layout = if image.color().has_alpha() { webp::PixelLayout::Rgba } else { webp::PixelLayout::Rgb };
    webp::Encoder::new(image.as_bytes(), layout, image.width(), image.height())
        .encode_simple(lossless, WEBP_QUALITY)
        .map(|memory| memory.to_vec())
        .map_err(|error| refused(format!("{error:?}")))
}

/// AVIF on one thread: a background job must leave the other cores to readers.
fn avif(image: &DynamicImage) -> Result<Vec<u8>, PictureError> {
    let encoder = ravif::Encoder::new().with_quality(AVIF_QUALITY).with_speed(AVIF_SPEED).with_num_threads(Some(1));
    let (width, height) = (image.width() as usize, image.height() as usize);
    let encoded = match image {
        DynamicImage::ImageRgba8(rgba) => encoder.encode_rgba(Img::new(rgba.as_raw().as_rgba(), width, height)),
        DynamicImage::ImageRgb8(rgb) => encoder.encode_rgb(Img::new(rgb.as_raw().as_rgb(), width, height)),
        other => return Err(refused(format!("{:?} is not 8 bit RGB", other.color()))),
    };
    encoded.map(|file| file.avif_file).map_err(refused)
}
