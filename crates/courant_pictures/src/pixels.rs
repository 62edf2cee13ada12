//! Pixels between decoder and encoder: 8 bit RGB or RGBA, upright, in sRGB.

use std::collections::HashSet;

use fast_image_resize::{ResizeOptions, Resizer};
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

use crate::head::{Opened, open, turns};
use crate::{Head, Limits, MediaType, PictureError};

/// A picture of so many colours or fewer is a drawing, a chart or a screen shot: photographs have tens of thousands.
const FLAT_COLOURS: usize = 4_096;

/// A decoded picture, made small early so that turning and colour conversion cost little.
pub(crate) struct Pixels {
    pub(crate) head: Head,
    /// `ImageRgb8`, or `ImageRgba8` when at least one pixel is not opaque.
    pub(crate) image: DynamicImage,
    /// Few colours, from a lossless file: lossless encodings are worth trying.
    pub(crate) is_flat: bool,
}

/// Decodes a picture (the first frame of an animation) no larger than needed.
///
/// `size` gets the upright width and height and answers with the size wanted; it is never enlarged.
pub(crate) fn decode(
    bytes: &[u8],
    limits: &Limits,
    size: impl FnOnce(u32, u32) -> (u32, u32),
) -> Result<Pixels, PictureError> {
    let Opened { head, mut decoder, orientation } = open(bytes, limits)?;
    let profile = decoder.icc_profile().ok().flatten();
    let decoded = DynamicImage::from_decoder(decoder).map_err(|error| PictureError::from_decoder(&error, limits))?;
    let decoded = to_eight_bits(decoded);
    let is_lossy = matches!(head.media_type, MediaType::Jpeg | MediaType::Webp);
    let is_flat = !is_lossy && has_few_colours(&decoded);

    let (width, height) = size(head.width, head.height);
    let (width, height) = (width.clamp(1, head.width), height.clamp(1, head.height));
    let (width, height) = if turns(orientation) { (height, width) } else { (width, height) };
    let mut image = resize(&decoded, width, height)?;
    drop(decoded);
    if let Some(profile) = profile {
        to_srgb(&mut image, &profile);
    }
    if orientation != Orientation::NoTransforms {
        image.apply_orientation(orientation);
    }
    Ok(Pixels { head, image, is_flat })
}

/// Any pixel format → 8 bit RGB, or RGBA when something shows through.
pub(crate) fn to_eight_bits(image: DynamicImage) -> DynamicImage {
    if !image.color().has_alpha() {
        return DynamicImage::ImageRgb8(image.into_rgb8());
    }
    let rgba = image.into_rgba8();
    if rgba.as_raw().as_chunks::<4>().0.iter().all(|pixel| pixel[3] == 255) {
        DynamicImage::ImageRgb8(DynamicImage::ImageRgba8(rgba).into_rgb8())
    } else {
        DynamicImage::ImageRgba8(rgba)
    }
}

/// Resizes with Lanczos, with colours weighted by their opacity. The same size is a copy.
pub(crate) fn resize(image: &DynamicImage, width: u32, height: u32) -> Result<DynamicImage, PictureError> {
    if (image.width(), image.height()) == (width, height) {
        return Ok(image.clone());
    }
    let mut resized = DynamicImage::new(width, height, image.color());
    Resizer::new()
        .resize(image, &mut resized, &ResizeOptions::new())
        .map_err(|error| PictureError::Broken { reason: error.to_string() })?;
    Ok(resized)
}

/// The picture on a white ground, for encodings without transparency.
pub(crate) fn on_white(image: DynamicImage) -> DynamicImage {
    let DynamicImage::ImageRgba8(mut rgba) = image else { return image };
    for pixel in rgba.pixels_mut() {
        let [channels @ .., alpha] = &mut pixel.0;
        for channel in channels {
            let seen = u32::from(*channel) * u32::from(*alpha) + 255 * u32::from(255 - *alpha);
            *channel = ((seen + 127) / 255) as u8;
        }
        *alpha = 255;
    }
    DynamicImage::ImageRgb8(DynamicImage::ImageRgba8(rgba).into_rgb8())
}

/// Converts from the picture's own colour profile, for example a telephone's Display P3.
///
/// A profile that is damaged or not for RGB (CMYK and grey files are converted by their decoder) is left aside: the
/// colours are then taken as sRGB, as a browser without colour management shows them.
fn to_srgb(image: &mut DynamicImage, profile: &[u8]) {
    let Ok(source) = ColorProfile::new_from_slice(profile) else { return };
    if source.color_space != DataColorSpace::Rgb {
        return;
    }
    let (layout, width) = match image {
        DynamicImage::ImageRgb8(rgb) => (Layout::Rgb, rgb.width() as usize * 3),
        DynamicImage::ImageRgba8(rgba) => (Layout::Rgba, rgba.width() as usize * 4),
        _ => return,
    };
    let target = ColorProfile::new_srgb();
    let Ok(transform) = source.create_transform_8bit(layout, &target, layout, TransformOptions::default()) else {
        return;
    };
    let samples: &mut [u8] = match image {
        DynamicImage::ImageRgb8(rgb) => rgb,
        DynamicImage::ImageRgba8(rgba) => rgba,
        _ => return,
    };
    let mut before = vec![0; width];
    for row in samples.chunks_exact_mut(width) {
        before.copy_from_slice(row);
        if transform.transform(&before, row).is_err() {
            row.copy_from_slice(&before);
        }
    }
}

fn has_few_colours(image: &DynamicImage) -> bool {
    let mut seen = HashSet::with_capacity(FLAT_COLOURS + 1);
    let mut last = None;
    let channels = usize::from(image.color().channel_count());
    for pixel in image.as_bytes().chunks_exact(channels) {
        if last != Some(pixel) {
            last = Some(pixel);
            if seen.insert(pixel) && seen.len() > FLAT_COLOURS {
                return false;
            }
        }
    }
    true
}

/// The colour most of the picture has, as `#rrggbb`: the average of the fullest of 512 colour boxes. Transparent
/// pixels do not count; a picture without others is white.
pub(crate) fn dominant_colour(image: &DynamicImage) -> String {
    let mut boxes = vec![[0u64; 4]; 512];
    for pixel in image.to_rgba8().pixels() {
        let [red, green, blue, alpha] = pixel.0;
        if alpha >= 128 {
            let index = usize::from(red >> 5) << 6 | usize::from(green >> 5) << 3 | usize::from(blue >> 5);
            let sums = &mut boxes[index];
            sums[0] += u64::from(red);
            sums[1] += u64::from(green);
            sums[2] += u64::from(blue);
            sums[3] += 1;
        }
    }
    let fullest = boxes.iter().max_by_key(|sums| sums[3]).copied().unwrap_or_default();
    let [red, green, blue, count] = fullest;
    if count == 0 {
        return "#ffffff".to_owned();
    }
    format!("#{:02x}{:02x}{:02x}", red / count, green / count, blue / count)
}
