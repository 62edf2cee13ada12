//! Escaping of text and attribute values, and the two ways to make a [`SafeHtml`] from text.

use crate::SafeHtml;

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

pub(crate) fn push_text(out: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            other if is_allowed(other) => out.push(other),
            _ => {}
        }
    }
}

pub(crate) fn push_attribute_value(out: &mut String, value: &str) {
    for character in value.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '`' => out.push_str("&#96;"),
            other if is_allowed(other) => out.push(other),
            _ => {}
        }
    }
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
}
