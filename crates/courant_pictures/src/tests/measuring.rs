//! What pictures cost, printed. Run with `cargo test -p courant_pictures -- --ignored --nocapture measure`.

use std::time::Instant;

use image::DynamicImage;

use super::fixtures::{gif, jpeg, photo};
use crate::encode::encode;
use crate::pixels::resize;
use crate::{Format, Limits, WIDTHS, read_head, reencode_animation, renditions};

fn millis<T>(work: impl FnOnce() -> T) -> (T, u128) {
    let started = Instant::now();
    let done = work();
    (done, started.elapsed().as_millis())
}

/// The most memory this process has held, in megabytes, where the system tells.
fn most_memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let kilobytes =
        status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.split_whitespace().next()?.parse().ok());
    kilobytes.map_or_else(|| "unknown".to_owned(), |kilobytes: u64| format!("{} MB", kilobytes / 1000))
}

#[test]
#[ignore = "a measurement"]
fn measure_ten_megapixels() {
    let limits = Limits::default();
    let original = photo(3872, 2592);
    let bytes = jpeg(&original);
    let original = DynamicImage::ImageRgb8(original);
    println!("original {} kB; header {} ms", bytes.len() / 1000, millis(|| read_head(&bytes, &limits).unwrap()).1);
    for format in [Format::Jpeg, Format::Webp, Format::Png, Format::Avif] {
        let (made, spent) = millis(|| renditions(&bytes, &limits, &[format]).unwrap());
        println!("{format:?}: decoding, resizing and encoding {} widths {spent} ms", made.encoded.len());
        for width in WIDTHS {
            let small = resize(&original, *width, width * 2592 / 3872).unwrap();
            let (file, spent) = millis(|| encode(&small, format, false).unwrap());
            println!("  {width:>4}: {:>5} kB in {spent} ms", file.bytes.len() / 1000);
        }
    }
}

#[test]
#[ignore = "a measurement"]
fn measure_the_largest() {
    let limits = Limits { bytes: u64::MAX, ..Limits::default() };
    let bytes = jpeg(&photo(9_480, 6_320));
    println!("before: {}", most_memory());
    let (_, spent) = millis(|| renditions(&bytes, &limits, &[Format::Webp, Format::Jpeg]).unwrap());
    println!("60 megapixels, {} kB: {spent} ms, {}", bytes.len() / 1000, most_memory());
}

#[test]
#[ignore = "a measurement"]
fn measure_an_animation() {
    let colors: Vec<[u8; 3]> = (0..100u8).map(|step| [step * 2, 90, 255 - step * 2]).collect();
    let bytes = gif(480, 270, &colors, 80);
    let (made, spent) = millis(|| reencode_animation(&bytes, &Limits::default()).unwrap());
    println!("100 plain frames of 480 x 270, {} kB: {} kB in {spent} ms", bytes.len() / 1000, made.bytes.len() / 1000);
}
