use image::ImageFormat;

use super::fixtures::{gif, jpeg, quarters, written};
use crate::{Family, MediaType, sniff};

#[test]
fn types_are_told_by_bytes() {
    let picture = quarters(8, 8);
    let mp3 = [[0xff, 0xfb, 0x90, 0x00].as_slice(), &[0; 413], &[0xff, 0xfb, 0x90, 0x00]].concat();
    let table: &[(&[u8], MediaType)] = &[
        (&jpeg(&picture), MediaType::Jpeg),
        (&written(picture.clone(), ImageFormat::Png), MediaType::Png),
        (&gif(4, 4, &[[9, 9, 9]], 50), MediaType::Gif),
        (&written(picture.clone(), ImageFormat::WebP), MediaType::Webp),
        (&written(picture.clone(), ImageFormat::Bmp), MediaType::Bmp),
        (&written(picture, ImageFormat::Tiff), MediaType::Tiff),
        (b"MM\0*\0\0\0\x08", MediaType::Tiff),
        (b"\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf", MediaType::Avif),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1avif", MediaType::Avif),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", MediaType::Heic),
        (b"\0\0\0\x14ftypmif1\0\0\0\0mif1", MediaType::Heic),
        (b"\0\0\0\x18ftypisom\0\0\x02\0isommp41", MediaType::Mp4),
        (b"\0\0\0\x18ftypM4A \0\0\0\0M4A mp42", MediaType::M4a),
        (b"\0\0\0\x14ftypqt  \0\0\0\0qt  ", MediaType::Other),
        (b"\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm", MediaType::Webm),
        (b"\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x88matroska", MediaType::Other),
        (b"OggS\0\x02", MediaType::Ogg),
        (b"ID3\x04\0\0\0\0\0\x0a", MediaType::Mp3),
        (&mp3, MediaType::Mp3),
        (b"RIFF\x24\0\0\0WAVEfmt ", MediaType::Wav),
        (b"RIFF\x24\0\0\0AVI LIST", MediaType::Other),
        (b"fLaC\0\0\0\x22", MediaType::Flac),
        (b"%PDF-1.7\n", MediaType::Pdf),
        (b"WEBVTT\n\n00:00", MediaType::Vtt),
        (b"\xef\xbb\xbfWEBVTT - words", MediaType::Vtt),
        (b"WEBVTTX", MediaType::Other),
        (b"<svg xmlns='http://www.w3.org/2000/svg'>", MediaType::Svg),
        (b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- x --><!DOCTYPE svg>\n<SVG/>", MediaType::Svg),
        (b"<svgx>", MediaType::Other),
    ];
    for (bytes, expected) in table {
        // A beginning cut anywhere is the type itself, its container's or nothing known, and never a panic.
        for end in 0..bytes.len().min(64) {
            let found = sniff(&bytes[..end]);
            let fits = [*expected, MediaType::Other, MediaType::Heic].contains(&found);
            assert!(fits || *expected == MediaType::Other, "{expected:?} cut to {end} bytes is {found:?}");
        }
        assert_eq!(sniff(bytes), *expected, "{:?}", String::from_utf8_lossy(&bytes[..bytes.len().min(40)]));
    }
}

/// Files that pretend: none may be taken for a picture, sound or document.
#[test]
fn pretenders_are_other() {
    let pretenders: &[&[u8]] = &[
        b"",
        b"B",
        b"BM",
        b"BMW sells fewer cars this year",
        b"\xff\xd8",
        b"\xff\xfe\x90\x00 text in UTF-16",
        b"\xff\xfb\x90\x00<script>alert(1)</script>",
        b"<html><body><svg></svg>",
        b"<!DOCTYPE html><script>alert(1)</script>",
        b"<?php system($_GET['c']); ?>",
        b"\n%PDF-1.7",
        b"PK\x03\x04",
        b"MZ\x90\0",
        b"\x7fELF",
        b"#!/bin/sh",
        b"<!-- never ends",
        b"8BPS\0\x01",
    ];
    for bytes in pretenders {
        let found = sniff(bytes);
        assert_eq!(found, MediaType::Other, "{:?}", String::from_utf8_lossy(bytes));
        assert_eq!(found.family(), Family::Other);
        assert_eq!(found.mime(), "application/octet-stream");
    }
}
