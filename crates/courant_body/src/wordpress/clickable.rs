//! Addresses in comments become links, as WordPress makes them.

use super::split::{Piece, pieces, tag_name};
use crate::{escape_attribute, escape_text};

/// Links bare web addresses; not inside links, code or preformatted text.
pub(crate) fn make_clickable(text: &str) -> String {
    if !text.contains("http") && !text.contains("www.") {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut inside: Option<String> = None;
    for piece in pieces(text) {
        match piece {
            Piece::Tag(tag) => {
                let (name, is_closing) = tag_name(tag);
                match &inside {
                    Some(open) if is_closing && open == name => inside = None,
                    None if !is_closing && matches!(name, "a" | "code" | "pre" | "script" | "style") => {
                        inside = Some(name.to_owned());
                    }
                    _ => {}
                }
                out.push_str(tag);
            }
            Piece::Text(text) if inside.is_none() => link_words(text, &mut out),
            other => out.push_str(other.as_str()),
        }
    }
    out
}

fn link_words(text: &str, out: &mut String) {
    let mut rest = text;
    while !rest.is_empty() {
        let word_end = rest.find(char::is_whitespace).unwrap_or(rest.len());
        link_word(&rest[..word_end], out);
        let gap = rest[word_end..].chars().next().map_or(0, char::len_utf8);
        out.push_str(&rest[word_end..word_end + gap]);
        rest = &rest[word_end + gap..];
    }
}

fn link_word(word: &str, out: &mut String) {
    let start =
        word.find("http://").or_else(|| word.find("https://")).or_else(|| word.starts_with("www.").then_some(0));
    let Some(start) = start.filter(|at| {
        word[..*at]
            .chars()
            .next_back()
            .is_none_or(|c| matches!(c, '(' | '[' | '>' | ':' | ',' | ';' | '\u{201c}' | '\u{2018}'))
    }) else {
        return out.push_str(word);
    };
    let mut address = &word[start..];
    // Punctuation at the end belongs to the sentence; so does a bracket that was not opened.
    loop {
        let trimmed = address.trim_end_matches(['.', ',', ';', ':', '!', '?', '\u{201d}', '\u{2019}', ']']);
        let trimmed = match trimmed.strip_suffix(')') {
            Some(shorter) if !shorter.contains('(') => shorter,
            _ => trimmed,
        };
        if trimmed.len() == address.len() {
            break;
        }
        address = trimmed;
    }
    if address.len() < 9 {
        return out.push_str(word);
    }
    let href = if address.starts_with("www.") { format!("http://{address}") } else { address.to_owned() };
    let plain = href.replace("&amp;", "&").replace("&#038;", "&");
    out.push_str(&word[..start]);
    out.push_str(&format!(
        "<a href=\"{}\">{}</a>",
        escape_attribute(&plain),
        escape_text(&address.replace("&amp;", "&").replace("&#038;", "&"))
    ));
    out.push_str(&word[start + address.len()..]);
}

#[cfg(test)]
mod tests {
    use super::make_clickable;

    #[test]
    fn bare_addresses_are_linked() {
        for (typed, shown) in [
            ("see (http://a.example/x).", "see (<a href=\"http://a.example/x\">http://a.example/x</a>)."),
            ("www.a.example, b", "<a href=\"http://www.a.example\">www.a.example</a>, b"),
            ("<a href=\"http://a.example\">http://a.example</a>", "<a href=\"http://a.example\">http://a.example</a>"),
            ("xhttp://a.example", "xhttp://a.example"),
        ] {
            assert_eq!(make_clickable(typed), shown, "{typed}");
        }
    }
}
