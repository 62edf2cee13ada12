use image::ImageFormat;

use super::fixtures::{gif, hollow_png, jpeg, photo, quarters, written};
use crate::error::guard;
use crate::{Format, Limits, MediaType, PictureError, card, read_head, reencode_animation, renditions};

/// Every door must answer alike.
fn refusal(bytes: &[u8], limits: &Limits) -> PictureError {
    let error = renditions(bytes, limits, &[Format::Jpeg]).unwrap_err();
    assert_eq!(card(bytes, limits, 60, 30).unwrap_err(), error);
    error
}

#[test]
fn sizes_are_checked_before_decoding() {
    let limits = Limits::default();
    let started = std::time::Instant::now();
    let side = |width, height| PictureError::SideTooLong { width, height, limit: 16_384 };
    for (width, height) in [(50_000, 50_000), (16_385, 1), (1, 16_385), (0x7fff_ffff, 0x7fff_ffff)] {
        let bytes = hollow_png(width, height, 8);
        assert_eq!(refusal(&bytes, &limits), side(width, height));
        assert_eq!(read_head(&bytes, &limits).unwrap_err(), side(width, height));
    }
    let many = PictureError::TooManyPixels { width: 16_000, height: 16_000, limit: 60_000_000 };
    assert_eq!(refusal(&hollow_png(16_000, 16_000, 8), &limits), many);
    assert!(matches!(refusal(&hollow_png(0, 9, 8), &limits), PictureError::Broken { .. }));

    let mut bmp = written(quarters(8, 8), ImageFormat::Bmp);
    bmp[18..22].copy_from_slice(&30_000u32.to_le_bytes());
    assert_eq!(refusal(&bmp, &limits), side(30_000, 8));
    let mut huge_gif = gif(8, 8, &[[1, 2, 3]], 50);
    huge_gif[6..10].copy_from_slice(&[0xff; 4]);
    assert_eq!(refusal(&huge_gif, &limits), side(65_535, 65_535));
    assert!(started.elapsed().as_secs() < 2, "{:?}", started.elapsed());
}

#[test]
fn each_limit_is_named() {
    let bytes = jpeg(&photo(200, 100));
    let open = Limits::default();
    let length = bytes.len() as u64;
    let table = [
        (Limits { bytes: length - 1, ..open }, PictureError::TooLarge { bytes: length, limit: length - 1 }),
        (Limits { side: 199, ..open }, PictureError::SideTooLong { width: 200, height: 100, limit: 199 }),
        (Limits { pixels: 19_999, ..open }, PictureError::TooManyPixels { width: 200, height: 100, limit: 19_999 }),
    ];
    for (limits, expected) in table {
        assert_eq!(refusal(&bytes, &limits), expected);
    }
    let exact = Limits { bytes: length, side: 200, pixels: 20_000, frames: 1 };
    assert_eq!(renditions(&bytes, &exact, &[Format::Jpeg]).unwrap().encoded.len(), 1);

    let moving = gif(10, 10, &[[1, 1, 1], [2, 2, 2], [3, 3, 3]], 100);
    let few = Limits { frames: 2, ..open };
    assert_eq!(refusal(&moving, &few), PictureError::TooManyFrames { frames: 3, limit: 2 });
    assert_eq!(reencode_animation(&moving, &few).unwrap_err(), PictureError::TooManyFrames { frames: 3, limit: 2 });
    let long = gif(10, 10, &[[1, 1, 1]; 5], 100);
    let tight = Limits { pixels: 100, ..open };
    let expected = PictureError::AnimationTooLarge { width: 10, height: 10, frames: 5, limit: 400 };
    assert_eq!(refusal(&long, &tight), expected);

    // A frame that claims to draw far outside its small canvas.
    let mut wide = gif(10, 10, &[[1, 1, 1]], 100);
    let at = 4 + wide.windows(5).position(|five| five == [b',', 0, 0, 0, 0]).unwrap();
    wide[at + 1..at + 5].copy_from_slice(&[0xff; 4]);
    let expected = PictureError::AnimationTooLarge { width: 10, height: 10, frames: 1, limit: 240_000_000 };
    assert_eq!(refusal(&wide, &open), expected);

    // 49 megapixels are allowed, but not at eight bytes each.
    let tight = Limits { pixels: 49_000_000, ..open };
    let expected = PictureError::TooMuchMemory { limit: tight.memory() };
    assert_eq!(refusal(&hollow_png(7_000, 7_000, 16), &tight), expected);
    assert!(matches!(refusal(&hollow_png(7_000, 7_000, 8), &tight), PictureError::Broken { .. }));
}

#[test]
fn other_types_are_named() {
    let table: &[(&[u8], MediaType)] = &[
        (b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", MediaType::Svg),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", MediaType::Heic),
        (b"\0\0\0\x18ftypavif\0\0\0\0mif1avif", MediaType::Avif),
        (b"%PDF-1.7\n", MediaType::Pdf),
        (b"plain words", MediaType::Other),
        (b"", MediaType::Other),
    ];
    for (bytes, media_type) in table {
        let error = refusal(bytes, &Limits::default());
        assert_eq!(error, PictureError::Unsupported { media_type: *media_type });
        assert!(error.to_string().contains(media_type.mime()), "{error}");
    }
    let still = jpeg(&quarters(8, 8));
    let error = reencode_animation(&still, &Limits::default()).unwrap_err();
    assert_eq!(error, PictureError::Unsupported { media_type: MediaType::Jpeg });
}

/// A picture that is also a script: what is served is written anew and holds none of it.
#[test]
fn a_payload_does_not_survive() {
    let payload = b"<script>alert('from the picture')</script><?php system('id'); ?>";
    for format in [ImageFormat::Png, ImageFormat::Gif, ImageFormat::Bmp, ImageFormat::Jpeg, ImageFormat::WebP] {
        let mut bytes = written(quarters(40, 40), format);
        bytes.extend(payload);
        let made = renditions(&bytes, &Limits::default(), &[Format::Webp, Format::Jpeg, Format::Png]).unwrap();
        for file in made.encoded {
            assert!(!super::fixtures::contains(&file.bytes, b"script"), "{format:?} as {:?}", file.format);
        }
    }
}

/// Cutting a file anywhere or changing any of its bytes gives a picture or an error, never a panic.
#[test]
fn damage_never_panics() {
    let limits = Limits { pixels: 100_000, side: 4_000, ..Limits::default() };
    let formats =
        [ImageFormat::Png, ImageFormat::Gif, ImageFormat::Bmp, ImageFormat::Jpeg, ImageFormat::WebP, ImageFormat::Tiff];
    let mut refused = 0;
    for format in formats {
        let whole = written(quarters(24, 16), format);
        let step = (whole.len() / 60).max(1);
        for at in (0..whole.len()).step_by(step) {
            refused += usize::from(renditions(&whole[..at], &limits, &[Format::Webp]).is_err());
            for value in [0x00, 0xff, whole[at] ^ 0x10] {
                let mut changed = whole.clone();
                changed[at] = value;
                refused += usize::from(renditions(&changed, &limits, &[Format::Webp]).is_err());
            }
        }
    }
    assert!(refused > 100, "{refused}");
}

#[test]
fn a_panic_in_a_codec_is_a_broken_picture() {
    let error = guard::<()>(|| panic!("index {} out of range", 7)).unwrap_err();
    assert_eq!(error, PictureError::Broken { reason: "the codec gave up: index 7 out of range".to_owned() });
}
