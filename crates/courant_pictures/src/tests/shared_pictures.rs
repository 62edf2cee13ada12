//! Crash, bomb and odd files collected by other projects, when they are there.

use std::path::Path;
use std::time::{Duration, Instant};

use crate::{Format, Limits, read_head, reencode_animation, renditions};

#[test]
fn collected_pictures_are_accepted_or_refused_quickly() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/images/pillow");
    let Ok(entries) = std::fs::read_dir(&folder) else {
        println!("skipped: no collected pictures beside the repository");
        return;
    };
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let limits = Limits::default();
    let mut accepted = Vec::new();
    for file in files {
        let bytes = std::fs::read(&file).unwrap();
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let started = Instant::now();
        let head = read_head(&bytes, &limits);
        let made = renditions(&bytes, &limits, &[Format::Webp, Format::Jpeg]);
        if head.as_ref().is_ok_and(|head| head.is_animated) {
            match reencode_animation(&bytes, &limits) {
                Ok(made) => println!("      moving: {} x {}, {} bytes", made.width, made.height, made.bytes.len()),
                Err(error) => println!("      moving: {error}"),
            }
        }
        let spent = started.elapsed();
        assert!(spent < Duration::from_secs(20), "{name} took {spent:?}");
        let millis = spent.as_millis();
        match made {
            Ok(made) => {
                let head = head.unwrap();
                assert_eq!(head, made.head);
                println!("{millis:>5} ms {name}: {} {} x {}, {}", head.media_type, head.width, head.height, made.color);
                accepted.push(name);
            }
            Err(error) => println!("{millis:>5} ms {name}: {error}"),
        }
    }
    let must_pass = [
        "hopper.bmp",
        "hopper.gif",
        "hopper.iccprofile.tif",
        "hopper.png",
        "hopper.webp",
        "hopper_orientation_8.jpg",
        "exif_gps_typeerror.jpg",
        "pil_sample_cmyk.jpg",
        "transparent.gif",
        "transparent.png",
        "transparent.webp",
        "frozenpond.mpo",
    ];
    for name in must_pass {
        assert!(accepted.iter().any(|found| found == name), "{name} was refused");
    }
}
