//! Escaping of text and attribute values, and the two ways to make a [`SafeHtml`] from text.

use crate::SafeHtml;
use std::borrow::Cow;

/// Whether a character may stand in an HTML document at all.
///
/// Refuses what the HTML standard (section 13.2.3.5, preprocessing) calls a parse error:
/// control characters other than tab and line feed, and noncharacters.
pub(crate) fn is_allowed(character: char) -> bool {
    let code = u32::from(character);
    match code {
        0x09 | 0x0A => true,
        0..=0x1F | 0x7F..=0x9F => false,
        0xFDD0..=0xFDEF => false,
        _ => code & 0xFFFE != 0xFFFE,
    }
}

/// Text without the characters that no HTML may hold (escape codes, noncharacters), every line end a
/// line feed. What reading keeps of any text or attribute.
pub(crate) fn kept(text: &str) -> String {
    // Nearly all text stays as it is, and its bytes say so.
    if text.bytes().all(|byte| matches!(ACTS[usize::from(byte)], Act::Keep | Act::Escape)) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' if characters.peek() == Some(&'\n') => {}
            '\r' => out.push('\n'),
            other if is_allowed(other) => out.push(other),
            _ => {}
        }
    }
    out
}

/// Text in which every line end is a line feed.
pub(crate) fn with_line_feeds(text: &str) -> Cow<'_, str> {
    match text.contains('\r') {
        true => Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n")),
        false => Cow::Borrowed(text),
    }
}

/// What a byte means where text is escaped.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Act {
    /// It goes as it is.
    Keep,
    /// It may have to be written otherwise.
    Escape,
    /// No HTML may hold it.
    Drop,
    /// It begins a character that no HTML may hold, or one that it may.
    Look,
}

/// For each byte of UTF-8. Of characters beyond ASCII only those that begin like one of [`is_allowed`]'s exceptions are
/// looked at; no letter of most scripts does.
static ACTS: [Act; 256] = {
    let mut acts = [Act::Keep; 256];
    let mut byte = 0;
    while byte < 256 {
        acts[byte] = match byte as u8 {
            b'\t' | b'\n' => Act::Keep,
            0..=0x1F | 0x7F => Act::Drop,
            b'&' | b'<' | b'>' | b'"' | b'\'' | b'`' => Act::Escape,
            // U+0080 to U+009F; U+FDD0 to U+FDEF, U+FFFE; the ends of the planes above.
            0xC2 | 0xEF | 0xF0..=0xF4 => Act::Look,
            _ => Act::Keep,
        };
        byte += 1;
    }
    acts
};

/// Appends text in runs that need no change, with what `entity` gives for the bytes of [`Act::Escape`].
fn push_runs(out: &mut String, text: &str, entity: impl Fn(u8) -> Option<&'static str>) {
    let (mut run, mut at) = (0, 0);
    while let Some(&byte) = text.as_bytes().get(at) {
        let (instead, length) = match ACTS[usize::from(byte)] {
            Act::Keep => (None, 1),
            Act::Escape => (entity(byte), 1),
            Act::Drop => (Some(""), 1),
            Act::Look => match text.get(at..).and_then(|rest| rest.chars().next()) {
                Some(character) if !is_allowed(character) => (Some(""), character.len_utf8()),
                _ => (None, 1),
            },
        };
        if let Some(instead) = instead {
            out.push_str(text.get(run..at).unwrap_or_default());
            out.push_str(instead);
            run = at + length;
        }
        at += length;
    }
    out.push_str(text.get(run..).unwrap_or_default());
}

/// How a byte is written between tags, where that is otherwise.
fn text_entity(byte: u8) -> Option<&'static str> {
    match byte {
        b'&' => Some("&amp;"),
        b'<' => Some("&lt;"),
        b'>' => Some("&gt;"),
        _ => None,
    }
}

pub(crate) fn push_text(out: &mut String, text: &str) {
    push_runs(out, text, text_entity);
}

pub(crate) fn push_attribute_value(out: &mut String, value: &str) {
    push_runs(out, value, |byte| match byte {
        b'"' => Some("&quot;"),
        b'\'' => Some("&#39;"),
        b'`' => Some("&#96;"),
        _ => text_entity(byte),
    });
}

/// Writes ` name="value"`, the value escaped. The name must be a literal of this crate.
pub(crate) fn push_attribute(out: &mut String, name: &'static str, value: &str) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    push_attribute_value(out, value);
    out.push('"');
}

/// Text made safe to stand between tags. Characters that HTML forbids (controls,
/// noncharacters) are left out.
pub fn escape_text(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    push_text(&mut out, text);
    out
}

/// Text made safe to stand in a quoted attribute value, single or double quotes.
pub fn escape_attribute(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    push_attribute_value(&mut out, text);
    out
}

impl SafeHtml {
    /// Plain text as markup that shows exactly that text.
    pub fn escape(text: &str) -> SafeHtml {
        SafeHtml(escape_text(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_in_text_is_shown_not_run() {
        assert_eq!(SafeHtml::escape("<b>\u{0} & \u{1b}x</b>").as_str(), "&lt;b&gt; &amp; x&lt;/b&gt;");
        assert_eq!(escape_attribute("\"onload='x'`"), "&quot;onload=&#39;x&#39;&#96;");
    }

    /// Every character there is, alone and among letters of one, two, three and four bytes.
    #[test]
    fn each_character_is_kept_written_otherwise_or_left_out() {
        for character in (0..=0x10_FFFF).filter_map(char::from_u32) {
            let text_of = |special: &[(char, &str)]| match special.iter().find(|(one, _)| *one == character) {
                Some((_, entity)) => (*entity).to_owned(),
                None if is_allowed(character) => character.to_string(),
                None => String::new(),
            };
            let mut special = vec![('&', "&amp;"), ('<', "&lt;"), ('>', "&gt;")];
            let text = text_of(&special);
            special.extend([('"', "&quot;"), ('\'', "&#39;"), ('`', "&#96;")]);
            let value = text_of(&special);
            for around in ["", "aü𐍈"] {
                let given = format!("{around}{character}{around}{character}");
                assert_eq!(escape_text(&given), format!("{around}{text}{around}{text}"), "{character:?}");
                assert_eq!(escape_attribute(&given), format!("{around}{value}{around}{value}"), "{character:?}");
            }
        }
    }
}
