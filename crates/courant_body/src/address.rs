//! Which addresses may get into a body, and how they are cleaned.
//!
//! Browsers forgive much when they read an address (tabs inside a scheme, backslashes for
//! slashes), so the same forgiving is done here before judging. What is not plainly http,
//! https, mailto, tel or a place on this site is refused.

use url::Url;

/// Removes what the URL standard removes (C0 controls and spaces at both ends, tab, line feed
/// and carriage return anywhere), and writes the rest so that no blank or control is left.
fn clean(raw: &str) -> String {
    let trimmed = raw.trim_matches(|c: char| c <= ' ');
    let mut out = String::with_capacity(trimmed.len());
    for character in trimmed.chars() {
        match character {
            '\t' | '\n' | '\r' => {}
            ' ' => out.push_str("%20"),
            '\u{a0}' | '\u{200b}' | '\u{feff}' => {}
            '<' => out.push_str("%3C"),
            '>' => out.push_str("%3E"),
            '"' => out.push_str("%22"),
            '`' => out.push_str("%60"),
            c if c < ' ' || c == '\u{7f}' => {}
            c if ('\u{80}'..'\u{a0}').contains(&c) => {}
            c => out.push(c),
        }
    }
    out
}

/// The scheme an address starts with, if it starts with one.
fn scheme(address: &str) -> Option<&str> {
    let end = address.find(':')?;
    let scheme = &address[..end];
    let mut characters = scheme.chars();
    let starts_well = characters.next().is_some_and(|c| c.is_ascii_alphabetic());
    let goes_on_well = characters.all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    (starts_well && goes_on_well).then_some(scheme)
}

/// An address on the web (http or https) as it may be stored; `//host/x` becomes https.
///
/// Refuses everything else, also http addresses without a host.
pub fn web_address(raw: &str) -> Option<String> {
    let mut address = clean(raw);
    if address.starts_with("//") {
        address.insert_str(0, "https:");
    }
    let scheme = scheme(&address)?;
    if !scheme.eq_ignore_ascii_case("http") && !scheme.eq_ignore_ascii_case("https") {
        return None;
    }
    let after = &address[scheme.len() + 1..];
    if !after.starts_with("//") || after.contains('\\') {
        return None;
    }
    let parsed = Url::parse(&address).ok()?;
    parsed.host_str().filter(|host| !host.is_empty())?;
    Some(address)
}

/// An address of a picture, sound or film: on the web or on this site. No `data:`.
pub fn media_address(raw: &str) -> Option<String> {
    web_address(raw).or_else(|| local_address(raw))
}

/// An address without scheme and host: `/path`, `path`, `?query`, `#fragment`.
fn local_address(raw: &str) -> Option<String> {
    let address = clean(raw);
    if address.is_empty() || address.starts_with("//") || address.contains('\\') {
        return None;
    }
    let path = address.split(['?', '#', '/']).next().unwrap_or_default();
    // A colon before the first slash would make a scheme of what stands before it, in this or a
    // more forgiving parser.
    if path.contains(':') {
        return None;
    }
    Some(address)
}

/// An address that a link may lead to: http, https, mailto, tel, or a place on this site.
pub fn link_address(raw: &str) -> Option<String> {
    let address = clean(raw);
    if let Some(scheme) = scheme(&address)
        && (scheme.eq_ignore_ascii_case("mailto") || scheme.eq_ignore_ascii_case("tel"))
    {
        let rest = &address[scheme.len() + 1..];
        return (!rest.is_empty()).then(|| address.clone());
    }
    web_address(raw).or_else(|| local_address(raw))
}

/// A BCP 47 tag in shape: letters, digits and hyphens, starting with letters.
pub fn language_tag(raw: &str) -> Option<String> {
    let tag = raw.trim().replace('_', "-");
    let is_good = tag.len() <= 35
        && tag.split('-').enumerate().all(|(n, part)| {
            !part.is_empty()
                && part.len() <= 8
                && part.chars().all(|c| c.is_ascii_alphanumeric())
                && (n > 0 || (part.len() >= 2 && part.chars().all(|c| c.is_ascii_alphabetic())))
        });
    is_good.then_some(tag)
}

/// A fragment name as it may stand in an `id`: no blanks, no controls, at most 200 bytes.
pub(crate) fn anchor_name(raw: &str) -> Option<String> {
    let name = raw.trim();
    let is_good = !name.is_empty() && name.len() <= 200 && !name.chars().any(|c| c.is_whitespace() || c.is_control());
    is_good.then(|| name.to_owned())
}

/// Host of a web address, lower case, without `www.`.
pub(crate) fn host(address: &str) -> Option<String> {
    let parsed = Url::parse(address).ok()?;
    let host = parsed.host_str()?.to_ascii_lowercase();
    Some(host.strip_prefix("www.").unwrap_or(&host).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_harmless_addresses_get_in() {
        for bad in [
            "javascript:alert(1)",
            "jav\tascript:alert(1)",
            " \u{1}javascript:x",
            "JaVaScRiPt:x",
            "java\nscript:x",
            "vbscript:x",
            "data:text/html,x",
            "file:///etc/passwd",
            "http:",
            "http://",
            "https:/evil",
            "\\\\evil.example",
            "/\\evil",
            "x:y",
            "ftp://a/b",
            "",
            "blob:https://a/b",
            "view-source:http://a",
            "\u{feff}javascript:x",
            "java\u{200b}script:x",
        ] {
            assert_eq!(link_address(bad), None, "{bad:?}");
        }
        for (good, kept) in [
            ("http://a.example/ä b", "http://a.example/ä%20b"),
            (" https://a.example ", "https://a.example"),
            ("//a.example/x", "https://a.example/x"),
            ("mailto:a@b.example", "mailto:a@b.example"),
            ("tel:+85512", "tel:+85512"),
            ("/a/b?c=d:e#f", "/a/b?c=d:e#f"),
            ("#note", "#note"),
            ("page.html", "page.html"),
        ] {
            assert_eq!(link_address(good).as_deref(), Some(kept), "{good:?}");
        }
        assert_eq!(media_address("mailto:a@b"), None);
    }

    #[test]
    fn languages_have_their_shape() {
        assert_eq!(language_tag("pt_BR").as_deref(), Some("pt-BR"));
        assert_eq!(language_tag("zh-Hant-TW").as_deref(), Some("zh-Hant-TW"));
        assert_eq!(language_tag("x\" onload"), None);
        assert_eq!(language_tag(""), None);
    }
}
