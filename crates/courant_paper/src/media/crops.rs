//! Crops: what of a picture is shown where pages give it a shape.
//!
//! Without one, pages cut around the picture's most important point. A crop has sizes of its own, made by a job
//! ([`super::CROPS_JOB`]); until they are there, pages show the picture as if it had none. Another file in the medium's
//! place ends them.

use super::renditions::{RenditionMaker, kept};
use super::rows_write::NewRendition;
use super::{CROPS_JOB, rows, rows_write};
use anyhow::{Context, Result};
use courant_kit::db::{DbError, DbResult, Tx};
use courant_kit::key::hex;
use courant_kit::{jobs, outbox};
use courant_news::event::Event;
use courant_pictures::{Encoded, Format, Part, PictureError, part_renditions};
use sha2::{Digest, Sha256};
use std::sync::Arc;

/// Thousandths of a side.
const WHOLE: i64 = 1_000;
/// How far a crop may lie outside, in thousandths, and still be moved in: fields and drags round.
const SLACK: i64 = 10;
/// Priority of the job: behind a picture's usual sizes of today, before all AVIF.
const PRIORITY: i64 = 90_000;

/// A shape that pages give to pictures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// 3 : 2, in lists and on fronts.
    Card,
    /// 1 : 1, portraits. Not galleries: their tiles are the pictures themselves, which grow when they are opened.
    Square,
    /// 1200 : 630, where a page is shared.
    Share,
}

impl Shape {
    /// All there are.
    pub const ALL: [Shape; 3] = [Shape::Card, Shape::Square, Shape::Share];

    /// As it is stored.
    pub fn name(self) -> &'static str {
        match self {
            Shape::Card => "card",
            Shape::Square => "square",
            Shape::Share => "share",
        }
    }

    /// The one with that name.
    pub fn from_name(name: &str) -> Option<Shape> {
        Shape::ALL.into_iter().find(|shape| shape.name() == name)
    }

    /// Width and height.
    pub fn sides(self) -> (i64, i64) {
        match self {
            Shape::Card => (3, 2),
            Shape::Square => (1, 1),
            Shape::Share => (1_200, 630),
        }
    }
}

/// What of a picture is shown in a shape, in thousandths of its sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Crop {
    /// Which shape.
    pub shape: Shape,
    /// Left edge.
    pub x: i64,
    /// Upper edge.
    pub y: i64,
    /// Of the picture's width; the shape says how high it is.
    pub width: i64,
}

impl Crop {
    /// The narrowest, in thousandths of the picture's width.
    pub const NARROWEST: i64 = 100;

    /// As much of a picture of this size (pixels) as fits a shape, as near to its most important point as its edges
    /// allow: what pages show where nothing was chosen.
    pub fn around(shape: Shape, focus: Option<(i64, i64)>, size: (i64, i64)) -> Crop {
        let whole = Crop { shape, x: 0, y: 0, width: WHOLE };
        let width = (WHOLE * WHOLE / whole.height(size).max(WHOLE)).max(1);
        let height = Crop { width, ..whole }.height(size).min(WHOLE);
        let (x, y) = focus.unwrap_or((WHOLE / 2, WHOLE / 2));
        let start = |at: i64, length: i64| (at - length / 2).clamp(0, WHOLE - length);
        Crop { shape, x: start(x, width), y: start(y, height), width }
    }

    /// Its height in thousandths of the height of a picture of this size (pixels).
    pub fn height(self, (width, height): (i64, i64)) -> i64 {
        let (across, down) = self.shape.sides();
        let exact = (self.width * width).saturating_mul(down) as f64 / (height.max(1) * across) as f64;
        exact.round() as i64
    }

    /// The same within a picture of this size (pixels), moved in or narrowed where it stands out by a hair.
    ///
    /// # Refuses
    /// What is too narrow, and what lies outside.
    pub fn within(self, size: (i64, i64)) -> Option<Crop> {
        let is_plain = [self.x, self.y, self.width].iter().all(|part| (0..=WHOLE + SLACK).contains(part));
        if !is_plain || self.width < Crop::NARROWEST || size.0 < 1 || size.1 < 1 {
            return None;
        }
        let mut crop = Crop { width: self.width.min(WHOLE), ..self };
        let height = crop.height(size);
        if height > WHOLE {
            crop.width = crop.width * WHOLE / height;
        }
        let height = crop.height(size).min(WHOLE);
        let (over_x, over_y) = (crop.x + crop.width - WHOLE, crop.y + height - WHOLE);
        if over_x > SLACK || over_y > SLACK || crop.height(size) > WHOLE || self.height(size) > WHOLE + SLACK {
            return None;
        }
        crop.x -= over_x.max(0);
        crop.y -= over_y.max(0);
        Some(crop)
    }
}

/// Chooses what is shown of a picture in a shape, and has its sizes made; none: its most important point decides.
pub(crate) async fn choose(tx: &mut Tx, media_id: i64, shape: Shape, crop: Option<Crop>, now: i64) -> DbResult<()> {
    rows_write::save_crop(tx, media_id, shape, crop, now).await?;
    match crop {
        Some(_) => jobs::enqueue(tx, CROPS_JOB, &media_id.to_string(), "{}", PRIORITY, 0).await,
        None => Ok(()),
    }
}

impl RenditionMaker {
    /// Makes the sizes of a picture's crops that have none yet; how many crops have some now.
    ///
    /// # Errors
    /// The store or the disk; never the picture.
    pub async fn make_crops(&self, media_id: i64) -> Result<usize> {
        let mut tx = self.db.read().await?;
        let Some(picture) = rows::find_picture(&mut tx, media_id).await? else { return Ok(0) };
        let Some(medium) = rows::map_by_ids(&mut tx, &[media_id]).await?.remove(&media_id) else { return Ok(0) };
        drop(tx);
        let Some(size) = medium.width.zip(medium.height) else { return Ok(0) };
        let mut made = 0;
        for own in medium.crops.into_iter().filter(|own| own.renditions.is_empty()) {
            let crop = own.crop;
            let list = match self.encode_crop(&picture.file, crop, size).await? {
                Ok(list) => list,
                Err(error) => {
                    tracing::warn!(media.id = media_id, shape = crop.shape.name(), %error, "a crop cannot be made");
                    continue;
                }
            };
            made += usize::from(self.save_crop(media_id, crop, list).await?);
        }
        Ok(made)
    }

    async fn encode_crop(
        &self,
        file: &str,
        crop: Crop,
        size: (i64, i64),
    ) -> Result<Result<Vec<NewRendition>, PictureError>> {
        let hand = Arc::clone(&self.hands).acquire_owned().await?;
        let (folder, limits, file) = (self.folder.clone(), self.limits, file.to_owned());
        let thousandths = |part: i64| part.clamp(0, WHOLE) as u32;
        let part = Part {
            x: thousandths(crop.x),
            y: thousandths(crop.y),
            width: thousandths(crop.width),
            height: thousandths(crop.height(size)),
        };
        let work = move || {
            let _hand = hand;
            let bytes = folder.read(&file, limits.bytes).with_context(|| format!("reading {file}"))?;
            let encoded = match part_renditions(&bytes, &limits, part, &[Format::Webp, Format::Jpeg]) {
                Ok(encoded) => encoded,
                Err(error) => return Ok(Err(error)),
            };
            let name = name_of(&file, crop);
            let store = |one: &Encoded| {
                let stored = folder.put_rendition(&name, one.width, one.format.extension(), &one.bytes);
                Ok(kept(one, stored.with_context(|| format!("storing a crop of {file}"))?))
            };
            encoded.iter().map(store).collect::<Result<Vec<_>>>().map(Ok)
        };
        tokio::task::spawn_blocking(work).await.context("the crop's thread ended early")?
    }

    /// Whether the crop is still the one that is wanted, and has its sizes now.
    async fn save_crop(&self, media_id: i64, crop: Crop, list: Vec<NewRendition>) -> Result<bool> {
        let (list, now) = (Arc::new(list), self.clock.now());
        let saved = self.db.write::<_, DbError, _>(move |tx| {
            let list = Arc::clone(&list);
            Box::pin(async move {
                let is_wanted = rows_write::save_crop_renditions(tx, media_id, crop, &list).await?;
                if is_wanted {
                    let event = Event::RenditionsMade { media_id };
                    outbox::push(tx, event.name(), &event.to_json(), now).await?;
                }
                Ok(is_wanted)
            })
        });
        saved.await.with_context(|| format!("saving a crop of medium {media_id}"))
    }
}

/// Names the files of a crop as if it was an original of its own: by the picture and what is shown of it.
fn name_of(file: &str, crop: Crop) -> String {
    let Crop { shape, x, y, width } = crop;
    let digits = hex(&Sha256::digest(format!("{file} {} {x} {y} {width}", shape.name())));
    let (folder, rest) = digits.get(..32).unwrap_or(&digits).split_at(2);
    format!("{folder}/{rest}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crop_lies_within_its_picture() {
        let crop = |shape, x, y, width| Crop { shape, x, y, width };
        let wide = (2_000, 1_000);
        for (wanted, size, kept) in [
            (crop(Shape::Square, 100, 0, 500), wide, Some((100, 0, 500))),
            // A hair outside is moved in.
            (crop(Shape::Square, 504, 4, 500), wide, Some((500, 0, 500))),
            (crop(Shape::Square, 0, 0, 503), wide, Some((0, 0, 500))),
            (crop(Shape::Card, 0, 0, 760), wide, None),
            (crop(Shape::Card, 600, 0, 500), wide, None),
            (crop(Shape::Card, 0, 400, 600), wide, None),
            (crop(Shape::Card, 0, 0, 99), wide, None),
            (crop(Shape::Card, -1, 0, 500), wide, None),
            (crop(Shape::Share, 0, 0, i64::MAX), wide, None),
            (crop(Shape::Share, 0, 0, 500), (0, 0), None),
        ] {
            let found = wanted.within(size).map(|crop| (crop.x, crop.y, crop.width));
            assert_eq!(found, kept, "{wanted:?}");
        }
    }

    #[test]
    fn without_a_choice_as_much_as_fits_is_shown() {
        for (shape, focus, size, shown) in [
            (Shape::Square, None, (2_000, 1_000), (250, 0, 500)),
            (Shape::Square, Some((900, 500)), (2_000, 1_000), (500, 0, 500)),
            (Shape::Card, Some((0, 0)), (1_000, 1_000), (0, 0, 1_000)),
            (Shape::Card, None, (1_000, 1_000), (0, 167, 1_000)),
        ] {
            let crop = Crop::around(shape, focus, size);
            assert_eq!((crop.x, crop.y, crop.width), shown, "{shape:?}");
            assert!(crop.within(size).is_some());
        }
    }

    #[test]
    fn files_of_a_crop_are_named_like_any() {
        let crop = Crop { shape: Shape::Card, x: 1, y: 2, width: 300 };
        let name = name_of("ab/cdef.jpg", crop);
        assert!(super::super::files::is_name(&format!("{name}-320.webp")), "{name}");
        assert_ne!(name, name_of("ab/cdef.jpg", Crop { x: 2, ..crop }));
    }
}
