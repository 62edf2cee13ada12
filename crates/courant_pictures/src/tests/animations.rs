use std::io::Cursor;

use image::codecs::webp::WebPDecoder;
use image::metadata::LoopCount;
use image::{AnimationDecoder, ImageFormat, RgbImage};

use super::fixtures::{BLUE, GREEN, RED, apng, contains, gif, is_near, quarters};
use crate::{Format, Limits, MediaType, PictureError, read_head, reencode_animation, renditions, sniff};

/// The middle pixel and the duration of each frame.
fn frames(bytes: &[u8]) -> Vec<([u8; 3], u32)> {
    let frames = WebPDecoder::new(Cursor::new(bytes)).unwrap().into_frames().collect_frames().unwrap();
    let middle = |image: &image::RgbaImage| image.get_pixel(image.width() / 2, image.height() / 2).0;
    frames
        .iter()
        .map(|frame| {
            let [red, green, blue, _] = middle(frame.buffer());
            let (millis, parts) = frame.delay().numer_denom_ms();
            ([red, green, blue], millis / parts)
        })
        .collect()
}

#[test]
fn a_gif_becomes_a_moving_webp() {
    let mut bytes = gif(40, 30, &[RED, GREEN, BLUE], 150);
    bytes.extend(b"<script>hidden</script>");
    let head = read_head(&bytes, &Limits::default()).unwrap();
    assert_eq!((head.media_type, head.is_animated, head.frames), (MediaType::Gif, true, 3));
    let made = reencode_animation(&bytes, &Limits::default()).unwrap();
    assert_eq!((made.format, made.width, made.height), (Format::Webp, 40, 30));
    assert_eq!(sniff(&made.bytes), MediaType::Webp);
    assert!(!contains(&made.bytes, b"script"));
    let found = frames(&made.bytes);
    assert_eq!(found.len(), 3);
    for ((color, millis), expected) in found.iter().zip([RED, GREEN, BLUE]) {
        assert!(is_near(*color, expected), "{found:?}");
        assert_eq!(*millis, 150, "{found:?}");
    }
    let decoder = WebPDecoder::new(Cursor::new(&made.bytes)).unwrap();
    assert!(matches!(decoder.loop_count(), LoopCount::Infinite));
}

#[test]
fn renditions_of_an_animation_show_its_first_frame() {
    let made = renditions(&gif(40, 30, &[GREEN, RED], 100), &Limits::default(), &[Format::Webp]).unwrap();
    assert!(made.head.is_animated && made.encoded.len() == 1);
    let still = image::load_from_memory(&made.encoded[0].bytes).unwrap().into_rgb8();
    assert!(is_near(still.get_pixel(20, 15).0, GREEN));
    assert!(!read_head(&made.encoded[0].bytes, &Limits::default()).unwrap().is_animated);
}

#[test]
fn moving_png_and_webp_are_read_too() {
    let one = RgbImage::from_pixel(32, 32, image::Rgb(RED));
    let other = RgbImage::from_pixel(32, 32, image::Rgb(BLUE));
    let bytes = apng(&one, &other);
    let head = read_head(&bytes, &Limits::default()).unwrap();
    assert_eq!((head.media_type, head.frames), (MediaType::Png, 2));
    let first = reencode_animation(&bytes, &Limits::default()).unwrap();
    let again = reencode_animation(&first.bytes, &Limits::default()).unwrap();
    for file in [first, again] {
        let found = frames(&file.bytes);
        assert_eq!(found.len(), 2);
        assert!(is_near(found[0].0, RED) && is_near(found[1].0, BLUE), "{found:?}");
        assert_eq!(found[0].1, 200);
        let still = renditions(&file.bytes, &Limits::default(), &[Format::Png]).unwrap();
        let still = image::load_from_memory(&still.encoded[0].bytes).unwrap().into_rgb8();
        assert!(is_near(still.get_pixel(16, 16).0, RED));
    }
}

#[test]
fn large_animations_are_made_smaller() {
    let wide = gif(1200, 20, &[RED, BLUE], 100);
    let made = reencode_animation(&wide, &Limits::default()).unwrap();
    assert_eq!((made.width, made.height), (960, 16));
    let tight = Limits { pixels: 2_000, ..Limits::default() };
    let made = reencode_animation(&gif(40, 40, &[RED, BLUE], 100), &tight).unwrap();
    assert!(made.width == made.height && made.width * made.height * 2 <= 1_000 && made.width > 18, "{}", made.width);
}

#[test]
fn a_cut_off_animation_is_broken_and_a_still_one_refused() {
    let bytes = gif(40, 30, &[RED, GREEN, BLUE], 150);
    let cut = &bytes[..bytes.len() * 9 / 10];
    assert!(matches!(reencode_animation(cut, &Limits::default()), Err(PictureError::Broken { .. })));
    let still = super::fixtures::written(quarters(9, 9), ImageFormat::Gif);
    let expected = PictureError::Unsupported { media_type: MediaType::Gif };
    assert_eq!(reencode_animation(&still, &Limits::default()).unwrap_err(), expected);
}
