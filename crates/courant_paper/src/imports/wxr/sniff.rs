//! What the beginning of a file tells: whether it is an export at all, its encoding, where it starts.

use memchr::memmem::find;

use super::decode::Encoding;
use super::names::attributes_of;
use super::repair::{ReadError, What};

/// How much of the beginning is looked at.
pub(super) const LOOK: usize = 256 << 10;

/// The beginning, judged.
#[derive(Debug)]
pub(super) struct Beginning {
    /// How many bytes to pass over.
    pub skip: usize,
    pub encoding: Encoding,
    pub note: Option<What>,
}

const PACKED: &[(&[u8], &str)] = &[
    (b"\x1F\x8B", "the file is packed with gzip; unpack it first (gunzip)"),
    (b"PK\x03\x04", "the file is a ZIP archive; unpack it first"),
    (b"PK\x05\x06", "the file is an empty ZIP archive"),
    (b"BZh", "the file is packed with bzip2; unpack it first"),
    (b"\xFD7zXZ\0", "the file is packed with xz; unpack it first"),
    (b"\x28\xB5\x2F\xFD", "the file is packed with zstd; unpack it first"),
    (b"7z\xBC\xAF\x27\x1C", "the file is a 7-Zip archive; unpack it first"),
    (b"\xFF\xFE", "the file is encoded in UTF-16; save it as UTF-8 first"),
    (b"\xFE\xFF", "the file is encoded in UTF-16; save it as UTF-8 first"),
    (b"<\0?\0", "the file is encoded in UTF-16; save it as UTF-8 first"),
    (b"\0<\0?", "the file is encoded in UTF-16; save it as UTF-8 first"),
    (b"%PDF", "the file is a PDF"),
    (b"SQLite format 3\0", "the file is an SQLite database"),
];

fn no(text: &str) -> ReadError {
    ReadError::NotAnExport(text.to_owned())
}

/// Judges the first bytes of a file (up to [`LOOK`] of them).
pub(super) fn judge(bytes: &[u8]) -> Result<Beginning, ReadError> {
    if let Some((_, text)) = PACKED.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        return Err(no(text));
    }
    let bom = if bytes.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 };
    let text = bytes[bom..].trim_ascii_start();
    if text.iter().all(|b| *b == 0) {
        return Err(no("the file is empty"));
    }
    let marks: [&[u8]; 5] = [b"<?xml", b"<rss", b"<channel", b"<item", b"<wp:"];
    let start = marks.iter().filter_map(|mark| find(bytes, mark)).min();
    let before = &bytes[..start.unwrap_or(bytes.len())];
    if let Some(at) = find_declaration(before) {
        return Err(if is_html(&before[at..]) { html() } else { ReadError::Doctype { offset: at as u64 } });
    }
    let Some(start) = start else {
        return Err(match text.first() {
            _ if is_html(text) => html(),
            Some(b'{' | b'[') => no("it looks like JSON; a WordPress export is XML"),
            _ if find(bytes, b"CREATE TABLE").is_some() => {
                no("it looks like a database dump; use Tools → Export in WordPress instead")
            }
            _ => no("there is no <rss> or <channel> in it"),
        });
    };
    let mut note = (!before[bom.min(start)..].trim_ascii().is_empty()).then_some(What::JunkBefore);
    let encoding = encoding(&bytes[start..], &mut note)?;
    Ok(Beginning { skip: start, encoding, note })
}

fn html() -> ReadError {
    no("it is a web page (HTML); perhaps the download failed or needed a login")
}

fn is_html(text: &[u8]) -> bool {
    let start = text[..text.len().min(1024)].to_ascii_lowercase();
    start.starts_with(b"<!doctype html") || find(&start, b"<html").is_some() || find(&start, b"<body").is_some()
}

/// A document type, or a part of one, in what comes before the start.
fn find_declaration(bytes: &[u8]) -> Option<usize> {
    memchr::memmem::find_iter(bytes, b"<!").find(|at| {
        let word = &bytes[at + 2..bytes.len().min(at + 9)];
        word.eq_ignore_ascii_case(b"DOCTYPE") || word.get(..6).is_some_and(|w| w.eq_ignore_ascii_case(b"ENTITY"))
    })
}

/// The encoding by the XML declaration and by what the bytes are.
fn encoding(text: &[u8], note: &mut Option<What>) -> Result<Encoding, ReadError> {
    let Some(declaration) = text.strip_prefix(b"<?xml") else {
        return Ok(Encoding::Utf8);
    };
    let end = find(declaration, b"?>").unwrap_or(0);
    let Some((_, name)) = attributes_of(&declaration[..end]).find(|(key, _)| *key == b"encoding") else {
        return Ok(Encoding::Utf8);
    };
    let name = String::from_utf8_lossy(name).trim().to_ascii_lowercase();
    if matches!(name.as_str(), "" | "utf-8" | "utf8" | "us-ascii" | "ascii" | "utf8mb4") {
        return Ok(Encoding::Utf8);
    }
    let is_utf8 = match std::str::from_utf8(text) {
        Ok(_) => true,
        Err(e) => e.error_len().is_none(),
    };
    if is_utf8 && !text.is_ascii() {
        *note = Some(What::WrongEncoding(name));
        return Ok(Encoding::Utf8);
    }
    match name.as_str() {
        "iso-8859-1" | "iso8859-1" | "latin1" | "latin-1" | "windows-1252" | "cp1252" | "iso-8859-15" => {
            Ok(Encoding::Windows1252)
        }
        _ if is_utf8 => Ok(Encoding::Utf8),
        _ => Err(ReadError::Encoding(name.chars().take(40).collect())),
    }
}
