use image::{DynamicImage, GrayAlphaImage, ImageFormat, LumaA, Rgb, RgbImage, Rgba, RgbaImage};
use moxcms::ColorProfile;

use super::fixtures::{
    BLUE, GREEN, RED, SECRET, WHITE, contains, is_near, jpeg, jpeg_with_exif, photo, png_with_profile, quarters,
    written,
};
use crate::{Encoded, Focus, Format, Limits, MediaType, card, crop_to, read_head, renditions};

fn limits() -> Limits {
    Limits::default()
}

fn seen(file: &Encoded) -> DynamicImage {
    let image = image::load_from_memory(&file.bytes).unwrap();
    assert_eq!((image.width(), image.height()), (file.width, file.height));
    image
}

/// The colours of the four fields, row by row.
fn fields(image: &DynamicImage) -> [[u8; 3]; 4] {
    let rgb = image.to_rgb8();
    let (width, height) = rgb.dimensions();
    [(1, 1), (3, 1), (1, 3), (3, 3)].map(|(x, y)| rgb.get_pixel(width * x / 4, height * y / 4).0)
}

/// What the stored fields look like upright, for each EXIF orientation (CIPA DC-008, tag 0x0112).
#[test]
fn all_eight_orientations_come_out_upright() {
    let upright = [
        [RED, GREEN, BLUE, WHITE],
        [GREEN, RED, WHITE, BLUE],
        [WHITE, BLUE, GREEN, RED],
        [BLUE, WHITE, RED, GREEN],
        [RED, BLUE, GREEN, WHITE],
        [BLUE, RED, WHITE, GREEN],
        [WHITE, GREEN, BLUE, RED],
        [GREEN, WHITE, RED, BLUE],
    ];
    for (expected, orientation) in upright.iter().zip(1u16..) {
        let bytes = jpeg_with_exif(&quarters(96, 64), orientation);
        let size = if orientation >= 5 { (64, 96) } else { (96, 64) };
        let head = read_head(&bytes, &limits()).unwrap();
        assert_eq!((head.width, head.height), size, "orientation {orientation}");
        let made = renditions(&bytes, &limits(), &[Format::Webp, Format::Jpeg]).unwrap();
        for file in &made.encoded {
            assert_eq!((file.width, file.height), size, "orientation {orientation}");
            let found = fields(&seen(file));
            assert!(
                found.iter().zip(expected).all(|(one, other)| is_near(*one, *other)),
                "orientation {orientation} as {:?}: {found:?}",
                file.format
            );
        }
    }
}

#[test]
fn no_metadata_comes_out() {
    let bytes = jpeg_with_exif(&photo(400, 300), 6);
    assert!(contains(&bytes, SECRET) && contains(&bytes, b"Exif"));
    let formats = [Format::Avif, Format::Webp, Format::Jpeg, Format::Png];
    let mut files = renditions(&bytes, &limits(), &formats).unwrap().encoded;
    assert_eq!(files.len(), 4);
    files.push(card(&bytes, &limits(), 120, 63).unwrap());
    for file in files {
        for mark in [SECRET, b"Exif", b"EXIF", b"eXIf", b"MM\0*", b"ICC_PROFILE", b"iCCP", b"xmpmeta"] {
            assert!(!contains(&file.bytes, mark), "{:?} holds {:?}", file.format, String::from_utf8_lossy(mark));
        }
    }
}

#[test]
fn widths_are_never_above_the_original() {
    let table: &[(u32, u32, &[u32])] = &[
        (200, 100, &[200]),
        (320, 10, &[320]),
        (700, 20, &[320, 640, 700]),
        (1920, 8, &[320, 640, 960, 1280, 1920]),
        (2500, 8, &[320, 640, 960, 1280, 1920]),
        (1, 3000, &[1]),
        (3000, 1, &[320, 640, 960, 1280, 1920]),
        (20, 16_384, &[19]),
    ];
    for (width, height, expected) in table {
        let bytes = jpeg(&photo(*width, *height));
        let made = renditions(&bytes, &limits(), &[Format::Webp]).unwrap();
        let widths: Vec<u32> = made.encoded.iter().map(|file| file.width).collect();
        assert_eq!(widths, *expected, "{width} x {height}");
        for file in &made.encoded {
            let exact = f64::from(file.width) * f64::from(*height) / f64::from(*width);
            assert!((f64::from(file.height) - exact.max(1.0)).abs() <= 1.0 || file.height == 16_383);
            seen(file);
        }
    }
}

#[test]
fn formats_come_in_the_order_asked_and_avif_stops_early() {
    let bytes = jpeg(&photo(1400, 40));
    let made = renditions(&bytes, &limits(), &[Format::Avif, Format::Webp, Format::Jpeg]).unwrap();
    let list: Vec<_> = made.encoded.iter().map(|file| (file.width, file.format)).collect();
    let all = |width| [(width, Format::Avif), (width, Format::Webp), (width, Format::Jpeg)];
    let mut expected: Vec<_> = [320, 640, 960, 1280].into_iter().flat_map(all).collect();
    expected.extend([(1400, Format::Webp), (1400, Format::Jpeg)]);
    assert_eq!(list, expected);
    let only_avif = renditions(&bytes, &limits(), &[Format::Avif]).unwrap();
    assert_eq!(only_avif.encoded.iter().map(|file| file.width).collect::<Vec<_>>(), [320, 640, 960, 1280]);
    assert!(only_avif.encoded.iter().all(|file| crate::sniff(&file.bytes) == MediaType::Avif));
}

#[test]
fn transparency_is_kept_and_jpeg_becomes_png() {
    let picture = RgbaImage::from_fn(64, 64, |x, _| Rgba([200, 40, 40, if x < 32 { 0 } else { 255 }]));
    let bytes = written(picture, ImageFormat::Png);
    let head = read_head(&bytes, &limits()).unwrap();
    assert!(head.has_alpha && !head.is_animated && head.frames == 1);
    let made = renditions(&bytes, &limits(), &[Format::Webp, Format::Jpeg]).unwrap();
    assert!(made.has_alpha);
    assert_eq!(made.encoded.iter().map(|file| file.format).collect::<Vec<_>>(), [Format::Webp, Format::Png]);
    for file in &made.encoded {
        let image = seen(file).into_rgba8();
        assert_eq!((image.get_pixel(8, 8).0[3], image.get_pixel(56, 8).0[3]), (0, 255));
    }
    assert_eq!(made.color, "#c82828");
    let shown = seen(&card(&bytes, &limits(), 64, 64).unwrap()).into_rgb8();
    assert!(is_near(shown.get_pixel(4, 4).0, WHITE) && is_near(shown.get_pixel(60, 4).0, [200, 40, 40]));
}

/// A transparent pixel's own colour must not bleed into its neighbours.
#[test]
fn resizing_weighs_colours_by_opacity() {
    let picture =
        RgbaImage::from_fn(2000, 8, |x, _| if x % 2 == 0 { Rgba([0, 255, 0, 0]) } else { Rgba([200, 0, 0, 255]) });
    let made = renditions(&written(picture, ImageFormat::Png), &limits(), &[Format::Png]).unwrap();
    let pixel = seen(&made.encoded[0]).into_rgba8().get_pixel(160, 0).0;
    assert!(pixel[1] <= 2 && pixel[0] >= 190 && (100..156).contains(&pixel[3]), "{pixel:?}");
}

#[test]
fn an_opaque_alpha_channel_is_dropped() {
    let picture = RgbaImage::from_pixel(20, 20, Rgba([10, 120, 200, 255]));
    let made = renditions(&written(picture, ImageFormat::Png), &limits(), &[Format::Png]).unwrap();
    assert!(made.head.has_alpha && !made.has_alpha);
    assert!(!seen(&made.encoded[0]).color().has_alpha());
    assert_eq!(made.color, "#0a78c8");
}

#[test]
fn sixteen_bits_and_grey_become_eight_bit_color() {
    let deep = image::ImageBuffer::<Rgb<u16>, _>::from_pixel(30, 20, Rgb([0x8080, 0x4040, 0xffff]));
    for format in [ImageFormat::Png, ImageFormat::Tiff] {
        let bytes = written(DynamicImage::ImageRgb16(deep.clone()), format);
        let made = renditions(&bytes, &limits(), &[Format::Png]).unwrap();
        assert_eq!(seen(&made.encoded[0]).as_rgb8().unwrap().get_pixel(3, 3).0, [0x80, 0x40, 0xff]);
    }
    let grey = GrayAlphaImage::from_pixel(30, 20, LumaA([90, 128]));
    let made = renditions(&written(grey, ImageFormat::Png), &limits(), &[Format::Png]).unwrap();
    assert_eq!(seen(&made.encoded[0]).as_rgba8().unwrap().get_pixel(3, 3).0, [90, 90, 90, 128]);
}

/// Display P3 (200, 50, 50) is linear (0.578, 0.032, 0.032); the matrix between the two standards' primaries (first
/// row 1.2249 -0.2247 0, second -0.0420 1.0419 0, third -0.0197 -0.0786 1.0979) makes it (0.701, 0.009, 0.021), which
/// is sRGB (218, 24, 40).
#[test]
fn color_profiles_are_converted() {
    let picture = RgbImage::from_fn(20, 20, |x, _| if x < 10 { Rgb([200, 50, 50]) } else { Rgb([120, 120, 120]) });
    let bytes = png_with_profile(&picture, ColorProfile::new_display_p3().encode().unwrap());
    let made = renditions(&bytes, &limits(), &[Format::Png]).unwrap();
    let shown = seen(&made.encoded[0]).into_rgb8();
    let near = |one: [u8; 3], other: [u8; 3]| one.iter().zip(other).all(|(a, b)| a.abs_diff(b) <= 2);
    assert!(near(shown.get_pixel(2, 2).0, [218, 24, 40]), "{:?}", shown.get_pixel(2, 2));
    assert!(near(shown.get_pixel(15, 2).0, [120, 120, 120]), "{:?}", shown.get_pixel(15, 2));
    let broken = png_with_profile(&picture, vec![7; 300]);
    let made = renditions(&broken, &limits(), &[Format::Png]).unwrap();
    assert_eq!(seen(&made.encoded[0]).into_rgb8().get_pixel(2, 2).0, [200, 50, 50]);
}

#[test]
fn drawings_stay_sharp_and_photographs_small() {
    let chart =
        RgbImage::from_fn(
            600,
            400,
            |x, y| {
                if (x / 40 + y / 25) % 3 == 0 { Rgb([0, 60, 130]) } else { Rgb([250, 250, 245]) }
            },
        );
    let chart_file = written(chart, ImageFormat::Png);
    let made = renditions(&chart_file, &limits(), &[Format::Webp, Format::Jpeg]).unwrap();
    let own: Vec<_> = made.encoded.iter().filter(|file| file.width == 600).collect();
    assert_eq!(own[1].format, Format::Png);
    for file in own {
        assert_eq!(seen(file).into_rgb8().get_pixel(41, 1).0, [250, 250, 245], "{:?}", file.format);
    }
    let photo_file = written(photo(600, 400), ImageFormat::Png);
    let made = renditions(&photo_file, &limits(), &[Format::Webp, Format::Jpeg]).unwrap();
    assert!(made.encoded.iter().all(|file| file.format != Format::Png));
    assert!(made.encoded.iter().all(|file| file.bytes.len() * 3 < photo_file.len()));
}

#[test]
fn cards_have_the_exact_size_and_crops_follow_the_focus() {
    let bytes = jpeg(&quarters(1600, 1200));
    let made = card(&bytes, &limits(), 1200, 630).unwrap();
    assert_eq!((made.format, made.width, made.height), (Format::Jpeg, 1200, 630));
    let found = fields(&seen(&made));
    assert!(found.iter().zip([RED, GREEN, BLUE, WHITE]).all(|(one, other)| is_near(*one, other)), "{found:?}");

    let small = card(&jpeg(&quarters(400, 400)), &limits(), 1200, 630).unwrap();
    assert_eq!((small.width, small.height), (400, 210));

    for (focus, color) in [
        (Focus { x: 0.0, y: 0.0 }, RED),
        (Focus { x: 0.9, y: 0.1 }, GREEN),
        (Focus { x: 0.1, y: 0.9 }, BLUE),
        (Focus { x: 7.0, y: f32::INFINITY }, WHITE),
    ] {
        // Shapes far wider and far higher than the picture: the focus decides which field is left.
        let wide = crop_to(&bytes, &limits(), (1600, 40), focus, Format::Webp).unwrap();
        let high = crop_to(&bytes, &limits(), (40, 1200), focus, Format::Webp).unwrap();
        assert_eq!((wide.width, wide.height, high.width, high.height), (1600, 40, 40, 1200));
        if focus.y.is_finite() {
            let x = if focus.x < 0.5 { 10 } else { 1590 };
            let y = if focus.y < 0.5 { 10 } else { 1190 };
            assert!(is_near(seen(&wide).into_rgb8().get_pixel(x, 20).0, color), "{focus:?}");
            assert!(is_near(seen(&high).into_rgb8().get_pixel(20, y).0, color), "{focus:?}");
        }
    }
}
