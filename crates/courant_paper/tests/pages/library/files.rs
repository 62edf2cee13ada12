//! Small files made in code, some of them hostile.

use image::{ImageFormat, Rgb, RgbImage};
use std::io::Cursor;

/// What a camera wrote into [`with_place`] and a telephone into [`film`]; no reader may ever get it.
pub const CANARY: &[u8] = b"+11.5564+104.9282/canary";

/// A picture of one color, which makes its bytes its own.
pub fn photo(width: u32, height: u32, red: u8) -> Vec<u8> {
    let picture = RgbImage::from_fn(width, height, |x, y| Rgb([red, (x % 251) as u8, (y % 241) as u8]));
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, ImageFormat::Jpeg).unwrap();
    bytes.into_inner()
}

/// A JPEG that lies on its side and says where it was taken (Exif 2.32: orientation 6, description, position).
pub fn with_place(width: u32, height: u32) -> Vec<u8> {
    let entry = |tag: u16, kind: u16, count: u32, value: u32| {
        let mut out = Vec::new();
        out.extend(tag.to_le_bytes());
        out.extend(kind.to_le_bytes());
        out.extend(count.to_le_bytes());
        out.extend(value.to_le_bytes());
        out
    };
    let text_at = 8 + 2 + 3 * 12 + 4;
    let gps_at = text_at + CANARY.len() as u32;
    let mut tiff = b"II*\0\x08\0\0\0".to_vec();
    tiff.extend(3u16.to_le_bytes());
    tiff.extend(entry(0x010e, 2, CANARY.len() as u32, text_at));
    tiff.extend(entry(0x0112, 3, 1, 6));
    tiff.extend(entry(0x8825, 4, 1, gps_at));
    tiff.extend(0u32.to_le_bytes());
    tiff.extend(CANARY);
    tiff.extend(1u16.to_le_bytes());
    tiff.extend(entry(0x0001, 2, 2, u32::from_le_bytes(*b"N\0\0\0")));
    tiff.extend(0u32.to_le_bytes());
    let plain = photo(width, height, 90);
    let mut out = plain[..2].to_vec();
    out.extend(b"\xff\xe1");
    out.extend(u16::try_from(tiff.len() + 8).unwrap().to_be_bytes());
    out.extend(b"Exif\0\0");
    out.extend(tiff);
    out.extend(&plain[2..]);
    out
}

fn mp4_box(name: &[u8; 4], inside: &[u8]) -> Vec<u8> {
    let mut out = u32::try_from(inside.len() + 8).unwrap().to_be_bytes().to_vec();
    out.extend(name);
    out.extend(inside);
    out
}

/// A film of two seconds, as a telephone writes it: with the place in a box of its own. `fill` makes its bytes its own
/// and as long as wanted.
pub fn film(fill: u8, length: usize) -> Vec<u8> {
    let mut header = vec![0u8; 100];
    header[12..16].copy_from_slice(&1_000u32.to_be_bytes());
    header[16..20].copy_from_slice(&2_000u32.to_be_bytes());
    let place = mp4_box(b"udta", &mp4_box(b"\xa9xyz", CANARY));
    let movie = [mp4_box(b"mvhd", &header), place].concat();
    [mp4_box(b"ftyp", b"isom\0\0\0\0isommp42"), mp4_box(b"moov", &movie), mp4_box(b"mdat", &vec![fill; length])]
        .concat()
}

/// Captions.
pub const CAPTIONS: &[u8] = b"WEBVTT\n\n00:00.000 --> 00:01.000\nThe river rises.\n";

/// The beginning of a PNG that says how large it is and holds hardly anything.
pub fn bomb(width: u32, height: u32) -> Vec<u8> {
    let mut out = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut header = b"IHDR".to_vec();
    header.extend(width.to_be_bytes());
    header.extend(height.to_be_bytes());
    header.extend([8, 2, 0, 0, 0]);
    out.extend(13u32.to_be_bytes());
    out.extend(&header);
    out.extend(crc(&header).to_be_bytes());
    out.extend(b"\0\0\0\0IDAT\x35\xaf\x06\x1e\0\0\0\0IEND\xae\x42\x60\x82");
    out
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0u32, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 })
    })
}
