//! The limits a picture must keep and the reasons one is refused.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::MediaType;
use crate::frames::Walk;

/// How much a single uploaded picture may cost.
///
/// The defaults are the ones the paper publishes: 30 MB, 60 megapixels, 16,384 pixels a side, 200 frames.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Largest file, in bytes.
    pub bytes: u64,
    /// Largest width × height. An animation may decode four times this over all its frames.
    pub pixels: u64,
    /// Longest side, in pixels.
    pub side: u32,
    /// Most frames of an animation.
    pub frames: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self { bytes: 30_000_000, pixels: 60_000_000, side: 16_384, frames: 200 }
    }
}

impl Limits {
    /// Bytes a decoder may hold at once: six for each allowed pixel (16 bit RGB) and 64 MiB to work in.
    pub(crate) fn memory(&self) -> u64 {
        self.pixels.saturating_mul(6).saturating_add(64 << 20)
    }

    /// The same limits in the codec library's words.
    pub(crate) fn for_decoder(&self) -> image::Limits {
        let mut limits = image::Limits::no_limits();
        limits.max_image_width = Some(self.side);
        limits.max_image_height = Some(self.side);
        limits.max_alloc = Some(self.memory());
        limits
    }

    pub(crate) fn check_bytes(&self, bytes: &[u8]) -> Result<(), PictureError> {
        let length = bytes.len() as u64;
        if length > self.bytes {
            return Err(PictureError::TooLarge { bytes: length, limit: self.bytes });
        }
        Ok(())
    }

    pub(crate) fn check_size(&self, width: u32, height: u32) -> Result<(), PictureError> {
        if width == 0 || height == 0 {
            return Err(PictureError::Broken { reason: "it says it has no pixels".to_owned() });
        }
        if width.max(height) > self.side {
            return Err(PictureError::SideTooLong { width, height, limit: self.side });
        }
        if u64::from(width) * u64::from(height) > self.pixels {
            return Err(PictureError::TooManyPixels { width, height, limit: self.pixels });
        }
        Ok(())
    }

    pub(crate) fn check_frames(&self, width: u32, height: u32, walked: Walk) -> Result<(), PictureError> {
        let Walk { frames, drawn, .. } = walked;
        if frames > self.frames {
            return Err(PictureError::TooManyFrames { frames, limit: self.frames });
        }
        let limit = self.pixels.saturating_mul(4);
        if drawn.max(u64::from(width) * u64::from(height) * u64::from(frames)) > limit {
            return Err(PictureError::AnimationTooLarge { width, height, frames, limit });
        }
        Ok(())
    }
}

/// Why a file was not turned into pictures, with the limit it broke.
///
/// The text is English, for logs and developers; pages match on the variant and use its numbers.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PictureError {
    /// The file is longer than [`Limits::bytes`].
    #[error("the file has {bytes} bytes, more than the {limit} allowed")]
    TooLarge {
        /// Length of the file.
        bytes: u64,
        /// The limit it broke.
        limit: u64,
    },
    /// One side is longer than [`Limits::side`].
    #[error("the picture has {width} x {height} pixels; no side may be longer than {limit}")]
    SideTooLong {
        /// Width as stored in the file.
        width: u32,
        /// Height as stored in the file.
        height: u32,
        /// The limit it broke.
        limit: u32,
    },
    /// Width × height is more than [`Limits::pixels`].
    #[error("the picture has {width} x {height} pixels, more than the {limit} allowed in all")]
    TooManyPixels {
        /// Width as stored in the file.
        width: u32,
        /// Height as stored in the file.
        height: u32,
        /// The limit it broke.
        limit: u64,
    },
    /// The animation has more frames than [`Limits::frames`].
    #[error("the animation has {frames} frames, more than the {limit} allowed")]
    TooManyFrames {
        /// Frames counted in the file.
        frames: u32,
        /// The limit it broke.
        limit: u32,
    },
    /// All frames of the animation together have more than four times [`Limits::pixels`].
    #[error(
        "the animation has {frames} frames on {width} x {height} pixels and draws more than the {limit} pixels allowed in all"
    )]
    AnimationTooLarge {
        /// Width of the canvas.
        width: u32,
        /// Height of the canvas.
        height: u32,
        /// Frames counted in the file.
        frames: u32,
        /// The limit it broke, in pixels.
        limit: u64,
    },
    /// Reading the file would have taken more memory than its picture may cost.
    #[error("reading the picture takes more than the {limit} bytes of memory allowed")]
    TooMuchMemory {
        /// The limit it broke, in bytes.
        limit: u64,
    },
    /// The type is not one pictures are made from: no picture at all, or SVG, AVIF and HEIC, which are recognised so
    /// that the message can name them.
    #[error("files of type {media_type} cannot be used as pictures; JPEG, PNG, WebP, GIF, TIFF and BMP can")]
    Unsupported {
        /// What the bytes are.
        media_type: MediaType,
    },
    /// The file is damaged, cut off, or uses a feature of its format that the decoder does not know.
    #[error("the picture cannot be read: {reason}")]
    Broken {
        /// The decoder's words.
        reason: String,
    },
    /// The pixels were read but an encoder refused them.
    #[error("the picture cannot be written: {reason}")]
    NotEncoded {
        /// The encoder's words.
        reason: String,
    },
}

impl PictureError {
    /// Names a decoder's failure; `limits` says which limit it ran into.
    pub(crate) fn from_decoder(error: &image::ImageError, limits: &Limits) -> Self {
        match error {
            image::ImageError::Limits(_) => Self::TooMuchMemory { limit: limits.memory() },
            other => Self::Broken { reason: other.to_string() },
        }
    }
}

/// Runs codec code and turns a panic in it into [`PictureError::Broken`], so that a hostile file costs one job and
/// not the process.
pub(crate) fn guard<T>(work: impl FnOnce() -> Result<T, PictureError>) -> Result<T, PictureError> {
    match catch_unwind(AssertUnwindSafe(work)) {
        Ok(result) => result,
        Err(payload) => {
            let words = payload
                .downcast_ref::<&str>()
                .map(|text| (*text).to_owned())
                .or_else(|| payload.downcast_ref::<String>().cloned())
                .unwrap_or_default();
            Err(PictureError::Broken { reason: format!("the codec gave up: {words}") })
        }
    }
}
