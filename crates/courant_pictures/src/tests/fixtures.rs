//! Small pictures made in code.

use std::io::Cursor;

use image::codecs::gif::{GifEncoder, Repeat};
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::{Delay, DynamicImage, ExtendedColorType, Frame, ImageEncoder, ImageFormat, Rgb, RgbImage, RgbaImage};

pub(super) const RED: [u8; 3] = [220, 30, 30];
pub(super) const GREEN: [u8; 3] = [30, 200, 30];
pub(super) const BLUE: [u8; 3] = [30, 30, 220];
pub(super) const WHITE: [u8; 3] = [255, 255, 255];

/// Four fields: red and green above, blue and white below.
pub(super) fn quarters(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        Rgb(match (x < width / 2, y < height / 2) {
            (true, true) => RED,
            (false, true) => GREEN,
            (true, false) => BLUE,
            (false, false) => WHITE,
        })
    })
}

/// Something with as many colours and as much detail as a photograph: soft shapes, an edge and grain.
pub(super) fn photo(width: u32, height: u32) -> RgbImage {
    let mut seed = 0x2545_f491_4f6c_dd1du64;
    RgbImage::from_fn(width, height, |x, y| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        let grain = (seed % 13) as f32 - 6.0;
        let (u, v) = (x as f32 / width as f32, y as f32 / height as f32);
        let waves = (u * 19.0 + (v * 7.0).sin() * 2.0).sin() * 30.0 + (v * 53.0 + u * 11.0).sin() * 16.0;
        let fine = ((u * 900.0).sin() * (v * 700.0).sin()) * 14.0;
        let hill = if v > 0.55 + 0.1 * (u * 9.0).sin() { -70.0 } else { 0.0 };
        let light = 150.0 - v * 60.0 + waves + fine + hill + grain;
        Rgb([light * 1.05 + u * 40.0, light, light * 0.8 + (1.0 - v) * 60.0].map(|value| value.clamp(0.0, 255.0) as u8))
    })
}

pub(super) fn written(image: impl Into<DynamicImage>, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image.into().write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

pub(super) fn jpeg(image: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, 95).encode_image(image).unwrap();
    bytes
}

/// A PNG with a colour profile.
pub(super) fn png_with_profile(image: &RgbImage, profile: Vec<u8>) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = PngEncoder::new(&mut bytes);
    encoder.set_icc_profile(profile).unwrap();
    encoder.write_image(image.as_raw(), image.width(), image.height(), ExtendedColorType::Rgb8).unwrap();
    bytes
}

/// What stands in the EXIF fixtures and must not come out.
pub(super) const SECRET: &[u8] = b"SECRET-CAMERA-OWNER";

/// A JPEG with an EXIF segment: orientation, the owner's name and a GPS position.
pub(super) fn jpeg_with_exif(image: &RgbImage, orientation: u16) -> Vec<u8> {
    let mut tiff = b"MM\0*\0\0\0\x08".to_vec();
    // Directory at 8 with three entries (2 + 3 × 12 + 4 bytes), GPS directory at 50, owner's name at 68.
    let [high, low] = orientation.to_be_bytes();
    tiff.extend(3u16.to_be_bytes());
    let mut entry = |tag: u16, kind: u16, count: u32, value: [u8; 4]| {
        tiff.extend(tag.to_be_bytes());
        tiff.extend(kind.to_be_bytes());
        tiff.extend(count.to_be_bytes());
        tiff.extend(value);
    };
    entry(0x0112, 3, 1, [high, low, 0, 0]);
    entry(0x8825, 4, 1, 50u32.to_be_bytes());
    entry(0xa430, 2, SECRET.len() as u32, 68u32.to_be_bytes());
    tiff.extend(0u32.to_be_bytes());
    tiff.extend(1u16.to_be_bytes());
    tiff.extend([0, 1, 0, 2, 0, 0, 0, 2, b'N', 0, 0, 0]);
    tiff.extend(0u32.to_be_bytes());
    assert_eq!(tiff.len(), 68);
    tiff.extend(SECRET);

    let plain = jpeg(image);
    let mut bytes = plain[..2].to_vec();
    bytes.extend([0xff, 0xe1]);
    bytes.extend(((2 + 6 + tiff.len()) as u16).to_be_bytes());
    bytes.extend(b"Exif\0\0");
    bytes.extend(tiff);
    bytes.extend(&plain[2..]);
    bytes
}

/// A GIF whose frames have one colour each.
pub(super) fn gif(width: u32, height: u32, colors: &[[u8; 3]], millis: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = GifEncoder::new_with_speed(&mut bytes, 10);
    encoder.set_repeat(Repeat::Infinite).unwrap();
    for [red, green, blue] in colors {
        let picture = RgbaImage::from_pixel(width, height, image::Rgba([*red, *green, *blue, 255]));
        let delay = Delay::from_numer_denom_ms(millis, 1);
        encoder.encode_frame(Frame::from_parts(picture, 0, 0, delay)).unwrap();
    }
    drop(encoder);
    bytes
}

/// A PNG chunk with its checksum.
pub(super) fn chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let mut bytes = (data.len() as u32).to_be_bytes().to_vec();
    bytes.extend(kind);
    bytes.extend(data);
    let sum = bytes[4..].iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| (sum >> 1) ^ (0xedb8_8320 & (sum & 1).wrapping_neg()))
    });
    bytes.extend((!sum).to_be_bytes());
    bytes
}

/// An RGBA PNG that claims a size and holds next to nothing.
pub(super) fn hollow_png(width: u32, height: u32, bits: u8) -> Vec<u8> {
    let mut header = width.to_be_bytes().to_vec();
    header.extend(height.to_be_bytes());
    header.extend([bits, 6, 0, 0, 0]);
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    bytes.extend(chunk(b"IHDR", &header));
    bytes.extend(chunk(b"IDAT", &[0x78, 0x9c, 3, 0, 0, 0, 0, 1]));
    bytes.extend(chunk(b"IEND", &[]));
    bytes
}

/// A two-frame animated PNG from two pictures of one size.
pub(super) fn apng(one: &RgbImage, other: &RgbImage) -> Vec<u8> {
    let chunks = |image: &RgbImage| -> (Vec<u8>, Vec<u8>) {
        let bytes = written(image.clone(), ImageFormat::Png);
        let (mut at, mut data, mut header) = (8, Vec::new(), Vec::new());
        while at < bytes.len() {
            let length = u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap()) as usize;
            match &bytes[at + 4..at + 8] {
                b"IHDR" => header = bytes[at + 8..at + 8 + length].to_vec(),
                b"IDAT" => data.extend(&bytes[at + 8..at + 8 + length]),
                _ => {}
            }
            at += 12 + length;
        }
        (header, data)
    };
    let control = |number: u32| {
        let mut data = number.to_be_bytes().to_vec();
        data.extend(one.width().to_be_bytes());
        data.extend(one.height().to_be_bytes());
        data.extend([0; 8]);
        data.extend([0, 200, 3, 232, 0, 0]);
        chunk(b"fcTL", &data)
    };
    let (header, first) = chunks(one);
    let (_, second) = chunks(other);
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    bytes.extend(chunk(b"IHDR", &header));
    bytes.extend(chunk(b"acTL", &[0, 0, 0, 2, 0, 0, 0, 0]));
    bytes.extend(control(0));
    bytes.extend(chunk(b"IDAT", &first));
    bytes.extend(control(1));
    bytes.extend(chunk(b"fdAT", &[2u32.to_be_bytes().to_vec(), second].concat()));
    bytes.extend(chunk(b"IEND", &[]));
    bytes
}

pub(super) fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// Whether a pixel is the colour, give or take what a lossy format changes.
pub(super) fn is_near(pixel: [u8; 3], color: [u8; 3]) -> bool {
    pixel.iter().zip(color).all(|(one, other)| one.abs_diff(other) <= 40)
}
