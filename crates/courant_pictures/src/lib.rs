//! Pictures: from an uploaded file's bytes to the encoded sizes readers are served.
//!
//! Plain bytes in, plain structs out, synchronous and without any input or output. Every door of pictures ([`read_head`],
//! [`renditions`], [`part_renditions`], [`crop_to`], [`card`], [`reencode_animation`]) checks the size of the file, its sides, its pixel
//! count and its frame count before a single pixel is decoded, and turns a panic inside a codec into
//! [`PictureError::Broken`]. What comes out is always freshly encoded from 8 bit pixels: no byte of the original, and
//! so none of its EXIF, GPS position, comments or hidden payload, is handed on.
//!
//! Films and sounds are recognised by [`sniff`] and asked for their length and size by [`read_clip_head`], which alone
//! reads from a source handed in: their headers may stand anywhere in a file of gigabytes.
//!
//! [`share_card`] goes the other way and draws a picture of words, for articles that have none.
//!
//! Not here: where files are stored, which article shows them, their rights and captions (the media feature), and
//! playing or converting video, sound or PDF.

mod animation;
mod clip;
mod encode;
mod error;
mod frames;
mod head;
mod media_type;
mod pixels;
mod renditions;
mod share_card;

pub use animation::{ANIMATION_WIDEST, reencode_animation};
pub use clip::{ClipHead, PrivateSpan, private_spans, read_clip_head};
pub use encode::{Encoded, Format};
pub use error::{Limits, PictureError};
pub use head::{Head, read_head};
pub use media_type::{Family, MediaType, sniff};
pub use renditions::{AVIF_WIDEST, Focus, Part, Renditions, WIDTHS, card, crop_to, part_renditions, renditions};
pub use share_card::{SHARE_CARD_SIZE, ShareCard, share_card};

#[cfg(test)]
mod tests;
