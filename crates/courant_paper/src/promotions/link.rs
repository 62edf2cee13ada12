//! Where a promotion may lead, and the address through which its link goes to be counted.
//!
//! Readers are led on to a stored address only, never to one that a request names. What may be stored is
//! judged when it comes in ([`checked`]) and once more before anybody is sent there.

use courant_body::address;
use url::Url;

/// What the addresses of links begin with; the promotion's key follows.
pub const GO: &str = "/~go/";
/// Longest address that is stored.
const LONGEST: usize = 2_000;

/// The address as it is stored and sent: on the web, or a path on this site; ASCII.
///
/// # Refuses
/// In words: another scheme, an address of another site without one, a user name in it, anything that
/// browsers would read differently than it looks (blanks, control characters, backslashes).
pub fn checked(raw: &str) -> Result<String, String> {
    let problem = |why: &str| format!("{raw:?} cannot be the link: {why}");
    if raw.len() > LONGEST {
        return Err(format!("the link is longer than {LONGEST} bytes"));
    }
    if raw.chars().any(|c| c.is_control() || c.is_whitespace() || c == '\\') {
        return Err(problem("it has a blank, a backslash or a control character in it"));
    }
    if raw.starts_with("//") {
        return Err(problem("it names another site without https://"));
    }
    // What had to be cleaned does not look like what it is.
    if address::link_address(raw).as_deref() != Some(raw) {
        return Err(problem("give an address such as https://river.example/book or a path such as /about/"));
    }
    let url = if raw.starts_with('/') {
        // The host only stands in for this site's own.
        Url::parse("https://site.invalid").and_then(|site| site.join(raw))
    } else {
        Url::parse(raw)
    };
    let url = url.map_err(|error| problem(&error.to_string()))?;
    if raw.starts_with('/') && url.host_str() == Some("site.invalid") {
        let path = &url[url::Position::BeforePath..];
        // `/.//evil.example` is one of those that come out like this.
        return if path.starts_with("//") { Err(problem("it names another site")) } else { Ok(path.to_owned()) };
    }
    if !matches!(url.scheme(), "http" | "https") || address::web_address(raw).is_none() {
        return Err(problem("only http, https and paths on this site may be linked to"));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(problem("a name or password stands in it"));
    }
    Ok(url.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_web_and_this_site_may_be_linked_to() {
        for (raw, stored) in [
            ("https://river.example/book", "https://river.example/book"),
            ("http://river.example", "http://river.example/"),
            ("HTTPS://River.Example/A?b=c#d", "https://river.example/A?b=c#d"),
            ("https://កម្ពុជា.example/ទឹក", "https://xn--i2eo8bh6m2a3n.example/%E1%9E%91%E1%9E%B9%E1%9E%80"),
            ("/about/", "/about/"),
            ("/ទឹក?x=1#y", "/%E1%9E%91%E1%9E%B9%E1%9E%80?x=1#y"),
            ("/a/../b", "/b"),
        ] {
            assert_eq!(checked(raw).as_deref(), Ok(stored), "{raw}");
            assert_eq!(checked(stored).as_deref(), Ok(stored), "what is stored passes again");
            assert!(http::HeaderValue::from_str(stored).is_ok());
        }
    }

    #[test]
    fn hostile_addresses_are_refused() {
        for raw in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "java\tscript:alert(1)",
            " javascript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "file:///etc/passwd",
            "ftp://a.example/x",
            "mailto:a@b.example",
            "tel:+855",
            "//evil.example/x",
            "/.//evil.example/x",
            "/a/..//evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "/\t/evil.example",
            "https:\\\\evil.example",
            "https:evil.example",
            "https:/evil.example",
            "https://",
            "https://user@evil.example/",
            "https://river.example:pass@evil.example/",
            "https://a.example/\r\nset-cookie: x=1",
            "https://a.example/\u{0}",
            "https://a b.example/",
            "about/",
            "#top",
            "?x",
            "",
            "/a\u{200b}b",
        ] {
            let refused = checked(raw);
            assert!(refused.is_err(), "{raw:?} became {refused:?}");
        }
    }
}
