//! `Content-Disposition`: what a browser calls a file it saves.
//!
//! After RFC 6266 and RFC 8187: a plain ASCII name for old clients and the real one beside it.

use http::HeaderValue;

/// Whether a file is shown or saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Disposition {
    /// Shown in the page or tab.
    Inline,
    /// Saved to disk.
    Attachment,
}

/// Longest name that is passed on, in bytes; file systems stop at 255.
const NAME_BYTES: usize = 200;

/// The field's value for a file of any name.
///
/// Folders, control characters and characters that turn text round are taken out of the name; nothing in
/// it can end the value or begin another field. An empty name gives `download`.
pub fn content_disposition(kind: Disposition, name: &str) -> HeaderValue {
    let last = name.rsplit(['/', '\\']).next().unwrap_or("");
    let mut clean: String = last.chars().filter(|c| !is_harmful(*c)).collect();
    while clean.len() > NAME_BYTES {
        // The ending tells programs what the file is, so the middle goes.
        let ending_at = clean.rfind('.').filter(|at| clean.len() - at <= 16).unwrap_or(clean.len());
        let Some((before, _)) = clean[..ending_at].char_indices().next_back() else { break };
        clean.replace_range(before..ending_at, "");
    }
    let clean = clean.trim_matches(['.', ' ']);
    let clean = if clean.is_empty() { "download" } else { clean };
    let ascii: String = clean
        .chars()
        .map(|c| if c.is_ascii_graphic() && !matches!(c, '"' | '\\' | '%') || c == ' ' { c } else { '_' })
        .collect();
    let kind = match kind {
        Disposition::Inline => "inline",
        Disposition::Attachment => "attachment",
    };
    let value = if ascii == clean {
        format!("{kind}; filename=\"{ascii}\"")
    } else {
        format!("{kind}; filename=\"{ascii}\"; filename*=UTF-8''{}", extended(clean))
    };
    HeaderValue::from_str(&value).unwrap_or_else(|_| HeaderValue::from_static("attachment"))
}

fn is_harmful(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// Percent-encoding that leaves only the `attr-char` of RFC 8187 section 3.2.1.
fn extended(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 3);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"!#$&+-.^_`|~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push_str(&crate::key::hex(&[byte]).to_ascii_uppercase());
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_come_through_and_nothing_else_does() {
        let table = [
            ("report.pdf", "attachment; filename=\"report.pdf\""),
            ("Jahres bericht.pdf", "attachment; filename=\"Jahres bericht.pdf\""),
            ("Prüfung.pdf", "attachment; filename=\"Pr_fung.pdf\"; filename*=UTF-8''Pr%C3%BCfung.pdf"),
            ("ថ្ងៃ.jpg", "attachment; filename=\"_____.jpg\"; filename*=UTF-8''%E1%9E%90%E1%9F%92%E1%9E%84%E1%9F%83.jpg"),
            ("a\"b.txt", "attachment; filename=\"a_b.txt\"; filename*=UTF-8''a%22b.txt"),
            ("a\r\nset-cookie: x", "attachment; filename=\"aset-cookie: x\""),
            ("../../etc/passwd", "attachment; filename=\"passwd\""),
            ("C:\\x\\y.exe", "attachment; filename=\"y.exe\""),
            ("photo\u{202e}gpj.exe", "attachment; filename=\"photogpj.exe\""),
            ("100%.txt", "attachment; filename=\"100_.txt\"; filename*=UTF-8''100%25.txt"),
            ("", "attachment; filename=\"download\""),
            ("..", "attachment; filename=\"download\""),
        ];
        for (name, wanted) in table {
            let value = content_disposition(Disposition::Attachment, name);
            let value = value.to_str().unwrap();
            if name.starts_with('ថ') {
                assert!(value.ends_with(".jpg") && value.contains("filename*=UTF-8''%E1%9E%90"), "{value}");
            } else {
                assert_eq!(value, wanted);
            }
        }
        assert_eq!(content_disposition(Disposition::Inline, "a.pdf"), "inline; filename=\"a.pdf\"");
    }

    #[test]
    fn a_long_name_keeps_its_ending() {
        let value = content_disposition(Disposition::Attachment, &format!("{}.pdf", "ü".repeat(500)));
        let value = value.to_str().unwrap();
        assert!(value.ends_with(".pdf") && value.len() < 1000, "{value}");
    }
}
