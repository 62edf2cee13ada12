//! What a file is, by its bytes alone.
//!
//! A name or a claimed type is never asked: both come from whoever sent the file. The marks are those of the WHATWG
//! MIME Sniffing Standard and the formats' own specifications; where a mark is short (BMP, MP3) the fields after it
//! must make sense too. What is not recognised is [`MediaType::Other`] and is not to be served under any other type.

use crate::clip::mp3;
use std::fmt;

/// A recognised type of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MediaType {
    /// JPEG picture (also MPO, of which the first picture is used).
    Jpeg,
    /// PNG picture, still or animated.
    Png,
    /// GIF picture, still or animated.
    Gif,
    /// WebP picture, still or animated.
    Webp,
    /// Windows bitmap.
    Bmp,
    /// TIFF picture, of which the first page is used.
    Tiff,
    /// AVIF picture; recognised, not decoded.
    Avif,
    /// HEIC or HEIF picture, as telephones make them; recognised, not decoded.
    Heic,
    /// MP4 video.
    Mp4,
    /// WebM video.
    Webm,
    /// Ogg sound.
    Ogg,
    /// MP3 sound.
    Mp3,
    /// WAV sound.
    Wav,
    /// FLAC sound.
    Flac,
    /// AAC sound in an MP4 container.
    M4a,
    /// PDF document.
    Pdf,
    /// WebVTT subtitles.
    Vtt,
    /// SVG drawing: active content, recognised so that it can be refused by name.
    Svg,
    /// Anything else.
    Other,
}

/// What a file is to a reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Family {
    /// Something to look at.
    Picture,
    /// Something to watch.
    Video,
    /// Something to hear.
    Audio,
    /// Something to read.
    Document,
    /// Unknown: not to be served.
    Other,
}

impl MediaType {
    /// The type for the `Content-Type` header.
    pub fn mime(self) -> &'static str {
        self.row().0
    }

    /// The usual file name ending, without the dot.
    pub fn extension(self) -> &'static str {
        self.row().1
    }

    /// What the file is to a reader.
    pub fn family(self) -> Family {
        self.row().2
    }

    /// Whether [`crate::renditions`] can read this type.
    pub fn is_decodable(self) -> bool {
        matches!(self, Self::Jpeg | Self::Png | Self::Gif | Self::Webp | Self::Bmp | Self::Tiff)
    }

    fn row(self) -> (&'static str, &'static str, Family) {
        match self {
            Self::Jpeg => ("image/jpeg", "jpg", Family::Picture),
            Self::Png => ("image/png", "png", Family::Picture),
            Self::Gif => ("image/gif", "gif", Family::Picture),
            Self::Webp => ("image/webp", "webp", Family::Picture),
            Self::Bmp => ("image/bmp", "bmp", Family::Picture),
            Self::Tiff => ("image/tiff", "tiff", Family::Picture),
            Self::Avif => ("image/avif", "avif", Family::Picture),
            Self::Heic => ("image/heic", "heic", Family::Picture),
            Self::Mp4 => ("video/mp4", "mp4", Family::Video),
            Self::Webm => ("video/webm", "webm", Family::Video),
            Self::Ogg => ("audio/ogg", "ogg", Family::Audio),
            Self::Mp3 => ("audio/mpeg", "mp3", Family::Audio),
            Self::Wav => ("audio/wav", "wav", Family::Audio),
            Self::Flac => ("audio/flac", "flac", Family::Audio),
            Self::M4a => ("audio/mp4", "m4a", Family::Audio),
            Self::Pdf => ("application/pdf", "pdf", Family::Document),
            Self::Vtt => ("text/vtt", "vtt", Family::Document),
            Self::Svg => ("image/svg+xml", "svg", Family::Picture),
            Self::Other => ("application/octet-stream", "bin", Family::Other),
        }
    }
}

impl fmt::Display for MediaType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.mime())
    }
}

/// Says what a file is from its first bytes (the first 4 KiB are enough), never from its name.
pub fn sniff(bytes: &[u8]) -> MediaType {
    const MARKS: &[(&[u8], MediaType)] = &[
        (b"\xff\xd8\xff", MediaType::Jpeg),
        (b"\x89PNG\r\n\x1a\n", MediaType::Png),
        (b"GIF87a", MediaType::Gif),
        (b"GIF89a", MediaType::Gif),
        (b"II*\0", MediaType::Tiff),
        (b"MM\0*", MediaType::Tiff),
        (b"OggS", MediaType::Ogg),
        (b"fLaC", MediaType::Flac),
        (b"%PDF-", MediaType::Pdf),
    ];
    if let Some((_, found)) = MARKS.iter().find(|(mark, _)| bytes.starts_with(mark)) {
        return *found;
    }
    match (bytes.get(..4), bytes.get(4..8), bytes.get(8..12)) {
        (Some(b"RIFF"), _, Some(b"WEBP")) => return MediaType::Webp,
        (Some(b"RIFF"), _, Some(b"WAVE")) => return MediaType::Wav,
        (Some(_), Some(b"ftyp"), Some(_)) => return sniff_iso_container(bytes),
        (Some(b"\x1a\x45\xdf\xa3"), ..) => {
            let start = &bytes[..bytes.len().min(64)];
            let is_webm = start.windows(7).any(|seven| seven == b"\x42\x82\x84webm");
            return if is_webm { MediaType::Webm } else { MediaType::Other };
        }
        _ => {}
    }
    if is_bmp(bytes) {
        MediaType::Bmp
    } else if let Some(found) = sniff_mpeg_audio(bytes) {
        found
    } else {
        sniff_text(bytes)
    }
}

/// ISO/IEC 14496-12: the brands listed in the first box. A still picture's brand may stand among the compatible ones.
fn sniff_iso_container(bytes: &[u8]) -> MediaType {
    let length = bytes[..4].iter().fold(0usize, |sum, byte| (sum << 8) | usize::from(*byte));
    let end = length.clamp(12, 256).min(bytes.len());
    let major = &bytes[8..12];
    let mut brands = vec![major];
    brands.extend(bytes.get(16..end).unwrap_or_default().chunks_exact(4));
    let has = |wanted: &[&[u8]]| brands.iter().any(|brand| wanted.contains(brand));
    let is_still = matches!(major, b"mif1" | b"msf1" | b"miaf") || major.starts_with(b"hei") || major == b"hevc";
    if has(&[b"avif", b"avis"]) {
        MediaType::Avif
    } else if is_still || has(&[b"heic", b"heix", b"heim", b"heis"]) {
        MediaType::Heic
    } else if matches!(major, b"M4A " | b"M4B ") {
        MediaType::M4a
    } else if matches!(major, [b'i', b's', b'o', _] | [b'm', b'p', b'4', _] | b"avc1" | b"dash" | b"M4V " | b"MSNV") {
        MediaType::Mp4
    } else {
        MediaType::Other
    }
}

/// `BM` alone is two letters of any text; the length of the second header settles it.
fn is_bmp(bytes: &[u8]) -> bool {
    const HEADER_LENGTHS: [u8; 7] = [12, 40, 52, 56, 64, 108, 124];
    bytes.starts_with(b"BM") && matches!(bytes.get(14..18), Some([length, 0, 0, 0]) if HEADER_LENGTHS.contains(length))
}

/// MPEG sound: an ID3v2 tag, or two frames in a row: the mark of one frame is two bytes of any text in UTF-16.
fn sniff_mpeg_audio(bytes: &[u8]) -> Option<MediaType> {
    if let Some(&[b'I', b'D', b'3', 2..=4, _, _, a, b, c, d]) = bytes.get(..10)
        && [a, b, c, d].iter().all(|byte| *byte < 0x80)
    {
        let length = [a, b, c, d].iter().fold(0usize, |sum, byte| (sum << 7) | usize::from(*byte));
        let rest = bytes.get(10 + length..).unwrap_or_default();
        return Some(if rest.starts_with(b"fLaC") { MediaType::Flac } else { MediaType::Mp3 });
    }
    let first = mp3::frame(bytes)?;
    mp3::frame(bytes.get(first.length..)?).map(|_| MediaType::Mp3)
}

/// WebVTT by its first line; SVG by its first element, after declaration, comments and document type.
fn sniff_text(bytes: &[u8]) -> MediaType {
    let start = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if let Some(rest) = start.strip_prefix(b"WEBVTT") {
        let ends = rest.first().is_none_or(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r'));
        return if ends { MediaType::Vtt } else { MediaType::Other };
    }
    let mut rest = &start[..start.len().min(4096)];
    loop {
        rest = rest.trim_ascii_start();
        let end: &[u8] = match rest {
            [b'<', b'?', ..] => b"?>",
            [b'<', b'!', b'-', b'-', ..] => b"-->",
            [b'<', b'!', ..] => b">",
            _ => break,
        };
        let Some(at) = rest.windows(end.len()).position(|window| window == end) else { break };
        rest = &rest[at + end.len()..];
    }
    let is_svg = rest.get(..4).is_some_and(|tag| tag.eq_ignore_ascii_case(b"<svg"))
        && rest.get(4).is_none_or(|byte| !byte.is_ascii_alphanumeric());
    if is_svg { MediaType::Svg } else { MediaType::Other }
}
