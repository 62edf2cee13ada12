//! From the bytes of a field to its text: encodings, references, characters that may not be there.
//!
//! Whole stretches are checked at once and copied whole when nothing is wrong, which is the
//! usual case; only faulty ones are looked at byte by byte.

use serde::{Deserialize, Serialize};

use super::entities::named;

/// How the bytes of the file are read.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(super) enum Encoding {
    #[default]
    Utf8,
    Windows1252,
}

/// What `0x80..0xA0` mean in Windows-1252 (Unicode's `CP1252.TXT`); the five unused ones stay what Latin-1 says.
#[rustfmt::skip]
const WINDOWS_1252: [u16; 32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
];

fn windows_1252(byte: u8) -> char {
    match byte {
        0x80..=0x9F => {
            char::from_u32(u32::from(WINDOWS_1252[usize::from(byte - 0x80)])).unwrap_or(char::REPLACEMENT_CHARACTER)
        }
        _ => char::from(byte),
    }
}

/// What went wrong in one field.
#[derive(Default, PartialEq, Eq, Debug)]
pub(super) struct Faults {
    pub windows_1252: bool,
    pub replaced: bool,
    pub control: bool,
    pub bare_ampersand: bool,
    pub unknown_entity: Option<String>,
    pub bad_reference: Option<String>,
    pub cdata_inside: bool,
    pub cdata_open: bool,
    pub markup: bool,
    pub too_long: bool,
    pub no_end_tag: bool,
}

/// Collects the text of one field.
#[derive(Default)]
pub(super) struct Sink {
    pub value: String,
    pub faults: Faults,
    pub encoding: Encoding,
    /// Most bytes the value may grow to.
    pub room: usize,
    /// Line ends stay as they are.
    pub verbatim: bool,
    space: String,
    had_cdata: bool,
    scratch: String,
}

impl Sink {
    pub fn new(encoding: Encoding, room: usize) -> Sink {
        Sink { encoding, room, ..Sink::default() }
    }

    /// Empties it for the next field.
    pub fn clear(&mut self, room: usize, verbatim: bool) {
        self.value.clear();
        self.space.clear();
        self.had_cdata = false;
        self.faults = Faults::default();
        self.room = room;
        self.verbatim = verbatim;
    }

    /// Text outside CDATA: references are resolved. White space around CDATA sections is layout, not text.
    pub fn text(&mut self, bytes: &[u8]) {
        if self.had_cdata && bytes.trim_ascii().is_empty() {
            self.space.push_str(&String::from_utf8_lossy(bytes));
            return;
        }
        self.keep_space();
        if memchr::memchr(b'&', bytes).is_none() {
            return self.chars(bytes);
        }
        let mut scratch = std::mem::take(&mut self.scratch);
        scratch.clear();
        decode(bytes, self.encoding, &mut scratch, &mut self.faults);
        for fault in resolve(&scratch, |part| self.push(part)) {
            match fault {
                Reference::Bare => self.faults.bare_ampersand = true,
                Reference::Unknown(name) => self.faults.unknown_entity = Some(name.to_owned()),
                Reference::Bad(name) => self.faults.bad_reference = Some(name.to_owned()),
            }
        }
        self.scratch = scratch;
    }

    /// A CDATA section begins.
    pub fn begin_cdata(&mut self) {
        if !self.had_cdata && self.value.trim_ascii().is_empty() {
            self.value.clear();
        }
        self.had_cdata = true;
        self.keep_space();
    }

    fn keep_space(&mut self) {
        if !self.space.is_empty() {
            let space = std::mem::take(&mut self.space);
            self.push(&space);
        }
    }

    /// Text as it is, without references.
    pub fn chars(&mut self, bytes: &[u8]) {
        if self.encoding == Encoding::Utf8
            && let Ok(text) = std::str::from_utf8(bytes)
        {
            return self.push(text);
        }
        let mut scratch = std::mem::take(&mut self.scratch);
        scratch.clear();
        decode(bytes, self.encoding, &mut scratch, &mut self.faults);
        self.push(&scratch);
        self.scratch = scratch;
    }

    /// Adds decoded text, without what may not be in a text, as far as there is room.
    fn push(&mut self, text: &str) {
        let mut text = text;
        let left = self.room.saturating_sub(self.value.len());
        if text.len() > left {
            self.faults.too_long = true;
            text = &text[..text.floor_char_boundary(left)];
        }
        if !has_odd(text.as_bytes()) {
            return self.value.push_str(text);
        }
        let mut chars = text.chars().peekable();
        while let Some(c) = chars.next() {
            match c {
                '\t' | '\n' => self.value.push(c),
                '\r' if self.verbatim => self.value.push(c),
                '\r' => {
                    if chars.peek() != Some(&'\n') {
                        self.value.push('\n');
                    }
                }
                '\0'..='\u{1F}' | '\u{7F}' => self.faults.control = true,
                c => self.value.push(c),
            }
        }
    }
}

/// Whether there is any control character except tab and newline. Goes over blocks, so that the compiler can use wide registers.
fn has_odd(bytes: &[u8]) -> bool {
    bytes.chunks(256).any(|block| {
        block.iter().fold(false, |odd, b| odd | ((*b < 0x20) & (*b != b'\n') & (*b != b'\t')) | (*b == 0x7F))
    })
}

/// Decodes bytes, mending what is not in the encoding.
///
/// Faulty bytes in otherwise Latin text come from an old database in Windows-1252 and are read so;
/// in any other script they are halves of characters and are replaced.
fn decode(bytes: &[u8], encoding: Encoding, out: &mut String, faults: &mut Faults) {
    if encoding == Encoding::Windows1252 {
        out.extend(bytes.iter().map(|b| windows_1252(*b)));
        return;
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return out.push_str(text);
    }
    let is_latin = bytes
        .utf8_chunks()
        .flat_map(|chunk| chunk.valid().chars())
        .all(|c| c < '\u{250}' || ('\u{2000}'..'\u{2190}').contains(&c));
    for chunk in bytes.utf8_chunks() {
        out.push_str(chunk.valid());
        if chunk.invalid().is_empty() {
            continue;
        }
        if is_latin {
            faults.windows_1252 = true;
            out.extend(chunk.invalid().iter().map(|b| windows_1252(*b)));
        } else {
            faults.replaced = true;
            out.push(char::REPLACEMENT_CHARACTER);
        }
    }
}

enum Reference<'a> {
    Bare,
    Unknown(&'a str),
    Bad(&'a str),
}

/// Resolves references, handing out the text in pieces. Returns at most a few faults of each text.
fn resolve(text: &str, mut push: impl FnMut(&str)) -> Vec<Reference<'_>> {
    const LONGEST: usize = 32;
    let mut faults = Vec::new();
    let mut fault = |reference| {
        if faults.len() < 8 {
            faults.push(reference);
        }
    };
    let mut rest = text;
    while let Some(at) = memchr::memchr(b'&', rest.as_bytes()) {
        push(&rest[..at]);
        let after = &rest[at + 1..];
        let name_end = after
            .bytes()
            .take(LONGEST)
            .position(|b| !(b.is_ascii_alphanumeric() || b == b'#'))
            .unwrap_or_else(|| after.len().min(LONGEST));
        let (name, closed) = (after.get(..name_end).unwrap_or_default(), after.as_bytes().get(name_end) == Some(&b';'));
        if !closed || name.is_empty() {
            fault(Reference::Bare);
            push("&");
            rest = after;
            continue;
        }
        rest = &after[name_end + 1..];
        if let Some(number) = name.strip_prefix('#') {
            match numbered(number) {
                Some(c) => push(c.encode_utf8(&mut [0; 4])),
                None => fault(Reference::Bad(name)),
            }
        } else if let Some(c) = named(name) {
            push(c.encode_utf8(&mut [0; 4]));
        } else {
            fault(Reference::Unknown(name));
            push("&");
            push(name);
            push(";");
        }
    }
    push(rest);
    faults
}

fn numbered(number: &str) -> Option<char> {
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => number.parse().ok()?,
    };
    match code {
        0x80..=0x9F => Some(windows_1252(u8::try_from(code).ok()?)),
        9 | 10 | 13 => char::from_u32(code),
        0..0x20 | 0x7F | 0xFFFE | 0xFFFF => None,
        _ => char::from_u32(code),
    }
}

/// A short text such as an attribute's value, with its references resolved.
pub(super) fn short_text(bytes: &[u8], encoding: Encoding) -> String {
    let mut sink = Sink::new(encoding, super::TAG_BOUND);
    sink.text(bytes);
    std::mem::take(&mut sink.value)
}
