//! Small files made in code.

use crate::media::arrive::{self, NewMedium};
use crate::media::files::{MediaFolder, StoredFile};
use courant_kit::db::{Db, DbError};
use image::codecs::gif::GifEncoder;
use image::{Frame, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use std::io::Cursor;

/// A page that pretends to be a picture only by its name.
pub(super) const PAGE: &[u8] = b"<!DOCTYPE html><html><body><script>alert(1)</script></body></html>";
/// A drawing that can run scripts.
pub(super) const DRAWING: &[u8] = b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
/// What counts as a PDF.
pub(super) const PDF: &[u8] = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n";

/// A smooth picture: JPEG is its smallest form.
pub(super) fn photo(width: u32, height: u32) -> Vec<u8> {
    let picture = RgbImage::from_fn(width, height, |x, y| {
        let wave = ((x as f32 / 9.0).sin() + (y as f32 / 13.0).cos()) * 40.0;
        let light = (120.0 + wave + ((x * 7 + y * 13) % 11) as f32) as u8;
        Rgb([light, light / 2, 200u8.saturating_sub(light)])
    });
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, ImageFormat::Jpeg).unwrap();
    bytes.into_inner()
}

/// A PNG with noise, so that half of it is not all of it.
pub(super) fn drawing(width: u32, height: u32) -> Vec<u8> {
    let picture = RgbImage::from_fn(width, height, |x, y| {
        let noise = x.wrapping_mul(2_654_435_761).wrapping_add(y.wrapping_mul(40_503)) >> 3;
        Rgb([noise as u8, (noise >> 8) as u8, (noise >> 16) as u8])
    });
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// Three frames.
pub(super) fn animation(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = GifEncoder::new(&mut bytes);
    for shade in [10u8, 120, 240] {
        let picture = RgbaImage::from_pixel(width, height, Rgba([shade, 60, 90, 255]));
        encoder.encode_frame(Frame::new(picture)).unwrap();
    }
    drop(encoder);
    bytes
}

/// A folder that goes with the test.
pub(super) fn folder() -> (tempfile::TempDir, MediaFolder) {
    let place = tempfile::tempdir().unwrap();
    let folder = MediaFolder::new(place.path().join("media"));
    (place, folder)
}

/// Adds a medium that was public elsewhere before.
pub(super) async fn insert(db: &Db, name: &str, stored: &StoredFile) -> i64 {
    let medium = NewMedium {
        title: format!("About {name}"),
        original_name: name.to_owned(),
        source_address: format!("https://old.example/wp-content/uploads/2014/03/{name}"),
        upload_path: format!("2014/03/{name}"),
        created_at: 1_394_298_000_000,
        ..NewMedium::default()
    };
    insert_new(db, medium, stored).await
}

/// Adds a medium.
pub(super) async fn insert_new(db: &Db, medium: NewMedium, stored: &StoredFile) -> i64 {
    let stored = stored.clone();
    db.write::<_, DbError, _>(move |tx| {
        let (medium, stored) = (medium.clone(), stored.clone());
        Box::pin(async move { arrive::insert_stored(tx, &medium, &stored).await })
    })
    .await
    .unwrap()
}
