//! Addresses: the slug of an article and the percent-encoding of paths.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::letters::{is_ignorable, is_letter, is_mark, is_number, is_virama, script};
use crate::normalize::{nfc, normalize};
use crate::segment::{graphemes, segments};
use icu_properties::props::Script;

/// The longest slug, in graphemes.
pub const SLUG_GRAPHEMES: usize = 80;

/// What a slug is when nothing of the title can stand in an address.
const UNTITLED: &str = "untitled";

/// The human part of an article's address, in the script of its title.
///
/// NFC, lower case, letters and digits only; what the writer separated by space or
/// punctuation is joined by `-`. Scripts without spaces stay in one piece: an error of the
/// dictionary would be in the address for good. A title of more than [`SLUG_GRAPHEMES`] is cut
/// at a `-`, else at a word of the dictionary. An apostrophe inside an English short form is
/// dropped (`don't` is `dont`), others separate (`l'été` is `l-été`).
///
/// Invisible characters never stay, except ZWJ and ZWNJ after a virama, where they change
/// the letter (UAX #31, contexts A2 and B). A Persian ZWNJ becomes `-`: letters keep their
/// shapes and the address has nothing that cannot be seen or typed. Never empty
/// (`untitled`); a slug of a slug is itself. Not transliterated, not unique: that is up to the caller.
pub fn slug(text: &str) -> String {
    let clean = normalize(&normalize(text).to_lowercase());
    let chars: Vec<char> = clean.chars().collect();
    let mut out = String::with_capacity(clean.len());
    let mut is_gap = false;
    for (at, &c) in chars.iter().enumerate() {
        match role(&chars, at, out.chars().next_back().filter(|_| !is_gap)) {
            Role::Keep => {
                if is_gap && !out.is_empty() {
                    out.push('-');
                }
                is_gap = false;
                out.push(c);
            }
            Role::Drop => {}
            Role::Gap => is_gap = true,
        }
    }
    // What was dropped may have kept a letter and its accent apart.
    let cut = cut_slug(&nfc(&out));
    if cut.is_empty() { UNTITLED.to_owned() } else { cut }
}

enum Role {
    Keep,
    Drop,
    Gap,
}

/// What becomes of one character, given what was written before it without a gap.
fn role(chars: &[char], at: usize, before: Option<char>) -> Role {
    let c = chars[at];
    if is_letter(c) || is_number(c) {
        return Role::Keep;
    }
    let next = chars.get(at + 1).copied();
    match c {
        '\u{307}' if before == Some('i') => Role::Drop, // of a Turkish capital İ
        '\u{200c}' | '\u{200d}' => match (before, next) {
            (Some(b), Some(n)) if is_virama(b) && is_letter(n) => Role::Keep,
            (Some(b), _) if c == '\u{200c}' && script(b) == Script::Arabic => Role::Gap,
            _ => Role::Drop,
        },
        '\'' | '’' | 'ʼ' if is_short_form(&chars[at + 1..], before) => Role::Drop,
        '"' | '״' | '׳' | '\'' | '’' if before.is_some_and(is_hebrew) && next.is_some_and(is_hebrew) => Role::Drop,
        _ if is_ignorable(c) => Role::Drop,
        // Circles, boxes and keycaps around a letter are ornament.
        '\u{20d0}'..='\u{20ff}' | '\u{488}' | '\u{489}' => Role::Drop,
        _ if is_mark(c) => {
            if before.is_some() {
                Role::Keep
            } else {
                Role::Drop
            }
        }
        _ => Role::Gap,
    }
}

fn is_hebrew(c: char) -> bool {
    script(c) == Script::Hebrew
}

/// Behind an apostrophe: the rest of an English short form (it's, don't, we're, they'll).
fn is_short_form(rest: &[char], before: Option<char>) -> bool {
    if !before.is_some_and(|b| b.is_ascii_alphabetic()) {
        return false;
    }
    let tail: String = rest.iter().take_while(|c| is_letter(**c)).take(3).collect();
    matches!(tail.as_str(), "s" | "t" | "d" | "m" | "re" | "ve" | "ll")
}

/// Cuts a slug to its length, at the last `-` of the second half or else at a word.
fn cut_slug(slug: &str) -> String {
    let mut end = 0;
    let mut half = 0;
    let mut is_long = false;
    for (count, grapheme) in graphemes(slug).enumerate() {
        if count == SLUG_GRAPHEMES {
            is_long = true;
            break;
        }
        end += grapheme.len();
        if count < SLUG_GRAPHEMES / 2 {
            half = end;
        }
    }
    if !is_long {
        return slug.to_owned();
    }
    if slug[end..].starts_with('-') {
        return slug[..end].to_owned();
    }
    let kept = &slug[..end];
    if let Some(at) = kept.rfind('-').filter(|&at| at >= half) {
        return kept[..at].to_owned();
    }
    // Words are looked for in what is kept and a little more, so the last one is whole.
    let margin = slug[end..].char_indices().nth(64).map_or(slug.len(), |(i, _)| end + i);
    let word = segments(&slug[..margin]).map(|s| s.end()).take_while(|&at| at <= end).last().unwrap_or(0);
    let at = if word >= half { word } else { end };
    slug[..at].trim_end_matches('-').to_owned()
}

/// What a path may show as it is (RFC 3986 `pchar` and `/`).
const PATH: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b':')
    .remove(b'@')
    .remove(b'/');

/// Encodes a path for a `Location` or `href`: UTF-8 bytes as `%XX` in capitals (RFC 3986).
///
/// Takes a plain path: a `%` in it is encoded too. Slashes stay.
pub fn percent_encode_path(path: &str) -> String {
    utf8_percent_encode(path, PATH).to_string()
}

/// Decodes the `%XX` of a path, for comparing old addresses with native ones.
///
/// Whatever would be lost or dangerous stays as written: bytes that are not UTF-8 (WordPress
/// cuts slugs at 200 bytes, inside a letter), `%` without two hex digits, encoded control
/// characters and `%2F`, which would become another path.
pub fn percent_decode(path: &str) -> String {
    let bytes = path.as_bytes();
    let mut out = String::with_capacity(path.len());
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] != b'%' {
            let end = path[at..].find('%').map_or(path.len(), |i| at + i);
            out.push_str(&path[at..end]);
            at = end;
            continue;
        }
        let mut run = Vec::new();
        let mut end = at;
        while let Some(byte) = hex_byte(&bytes[end..]) {
            run.push(byte);
            end += 3;
        }
        if run.is_empty() {
            out.push('%');
            at += 1;
            continue;
        }
        push_decoded(&run, &path[at..end], &mut out);
        at = end;
    }
    out
}

fn hex_byte(bytes: &[u8]) -> Option<u8> {
    let [b'%', high, low, ..] = bytes else {
        return None;
    };
    let high = char::from(*high).to_digit(16)?;
    let low = char::from(*low).to_digit(16)?;
    u8::try_from(high * 16 + low).ok()
}

/// Appends a run of decoded bytes; `written` is the same run, three characters to the byte.
fn push_decoded(run: &[u8], written: &str, out: &mut String) {
    let mut at = 0;
    for chunk in run.utf8_chunks() {
        for c in chunk.valid().chars() {
            if c == '/' || c.is_control() {
                out.push_str(&written[at * 3..(at + c.len_utf8()) * 3]);
            } else {
                out.push(c);
            }
            at += c.len_utf8();
        }
        let bad = chunk.invalid().len();
        out.push_str(&written[at * 3..(at + bad) * 3]);
        at += bad;
    }
}

#[cfg(test)]
mod tests;
