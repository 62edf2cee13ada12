//! Smileys typed as text, which WordPress shows as characters.

use super::split::{Piece, pieces, tag_name};
use super::texturize::is_space;

const SMILEYS: &[(&str, &str)] = &[
    (":neutral:", "\u{1f610}"),
    (":twisted:", "\u{1f608}"),
    (":arrow:", "\u{27a1}"),
    (":shock:", "\u{1f62f}"),
    (":smile:", "\u{1f642}"),
    (":???:", "\u{1f615}"),
    (":cool:", "\u{1f60e}"),
    (":evil:", "\u{1f47f}"),
    (":grin:", "\u{1f600}"),
    (":idea:", "\u{1f4a1}"),
    (":oops:", "\u{1f633}"),
    (":razz:", "\u{1f61b}"),
    (":roll:", "\u{1f644}"),
    (":wink:", "\u{1f609}"),
    (":cry:", "\u{1f625}"),
    (":eek:", "\u{1f62e}"),
    (":lol:", "\u{1f606}"),
    (":mad:", "\u{1f621}"),
    (":sad:", "\u{1f641}"),
    (":mrgreen:", "\u{1f600}"),
    ("8-)", "\u{1f60e}"),
    ("8-O", "\u{1f62f}"),
    (":-(", "\u{1f641}"),
    (":-)", "\u{1f642}"),
    (":-?", "\u{1f615}"),
    (":-D", "\u{1f600}"),
    (":-P", "\u{1f61b}"),
    (":-o", "\u{1f62e}"),
    (":-x", "\u{1f621}"),
    (":-|", "\u{1f610}"),
    (";-)", "\u{1f609}"),
    ("8O", "\u{1f62f}"),
    (":(", "\u{1f641}"),
    (":)", "\u{1f642}"),
    (":?", "\u{1f615}"),
    (":D", "\u{1f600}"),
    (":P", "\u{1f61b}"),
    (":o", "\u{1f62e}"),
    (":x", "\u{1f621}"),
    (":|", "\u{1f610}"),
    (";)", "\u{1f609}"),
    (":!:", "\u{2757}"),
    (":?:", "\u{2753}"),
];

/// Smileys that stand alone between spaces become characters.
pub(crate) fn smileys(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut ignored: Option<String> = None;
    for piece in pieces(html) {
        match piece {
            Piece::Tag(tag) => {
                let (name, is_closing) = tag_name(tag);
                match &ignored {
                    Some(open) if is_closing && open == name => ignored = None,
                    None if !is_closing && matches!(name, "code" | "pre" | "style" | "script" | "textarea") => {
                        ignored = Some(name.to_owned());
                    }
                    _ => {}
                }
                out.push_str(tag);
            }
            Piece::Text(text) if ignored.is_none() => smile(text, &mut out),
            other => out.push_str(other.as_str()),
        }
    }
    out
}

fn smile(text: &str, out: &mut String) {
    let bytes = text.as_bytes();
    let mut start = 0;
    let mut at = 0;
    while at < bytes.len() {
        if !matches!(bytes[at], b':' | b';' | b'8') {
            at += 1;
            continue;
        }
        let before = &text[..at];
        let stands_alone = at == 0 || before.ends_with(is_space) || before.ends_with("&nbsp;");
        let found = stands_alone
            .then(|| {
                SMILEYS.iter().find(|(typed, _)| {
                    text[at..].strip_prefix(typed).is_some_and(|after| {
                        after.is_empty() || after.starts_with(is_space) || after.starts_with("&nbsp;")
                    })
                })
            })
            .flatten();
        match found {
            Some((typed, shown)) => {
                out.push_str(&text[start..at]);
                out.push_str(shown);
                at += typed.len();
                start = at;
            }
            None => at += 1,
        }
    }
    out.push_str(&text[start..]);
}

#[cfg(test)]
mod tests {
    use super::smileys;

    #[test]
    fn smileys_between_spaces_are_shown() {
        assert_eq!(smileys("x :) <pre>:)</pre> a:) ;-)"), "x 🙂 <pre>:)</pre> a:) 😉");
    }
}
