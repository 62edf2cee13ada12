//! Addresses on the paper's own site: one spelling for each.
//!
//! An address is kept decoded, in NFC, with a leading slash and without a trailing one
//! (`/2014/03/été`), so that every way of writing it finds the same row. How it is written in a
//! link ([`href`]) is percent-encoded by RFC 3986.

/// The one spelling of a path: decoded, NFC, no doubled slashes, no `.`/`..`, no trailing slash.
///
/// `None` for what can be no address: control characters, or more than 2,000 bytes.
pub fn normal_path(path: &str) -> Option<String> {
    let decoded = courant_text::percent_decode(path.split(['?', '#']).next().unwrap_or_default());
    if decoded.len() > 2_000 || decoded.chars().any(char::is_control) {
        return None;
    }
    let decoded = courant_text::normalize(&decoded);
    let mut out = String::with_capacity(decoded.len());
    for segment in decoded.split('/').filter(|segment| !segment.is_empty()) {
        if segment == "." || segment == ".." {
            return None;
        }
        out.push('/');
        out.push_str(segment);
    }
    if out.is_empty() {
        out.push('/');
    }
    Some(out)
}

/// The path as it stands in a link: percent-encoded, with the trailing slash the paper uses for
/// its pages (none for names with an extension, none for the root).
pub fn href(path: &str) -> String {
    let mut out = courant_text::percent_encode_path(path);
    let last = path.rsplit('/').next().unwrap_or_default();
    let has_extension = last.rsplit_once('.').is_some_and(|(stem, extension)| {
        !stem.is_empty()
            && (1..=5).contains(&extension.len())
            && extension.bytes().all(|byte| byte.is_ascii_alphanumeric())
    });
    if !out.ends_with('/') && !has_extension {
        out.push('/');
    }
    out
}

/// First path segments that belong to Courant itself; no article may take them.
pub const RESERVED: &[&str] =
    &["robots.txt", "favicon.ico", "sitemap.xml", "ads.txt", "app-ads.txt", "feed", "health", "metrics"];

/// Whether an article, section or person may have this address.
pub fn is_reserved(path: &str) -> bool {
    let first = path.trim_start_matches('/').split('/').next().unwrap_or_default();
    path == "/" || first.starts_with('~') || RESERVED.contains(&first)
}

/// Whether a path is Courant's own, so that nothing that is made here may stand there: what is reserved, archives by date,
/// lists that are computed, and folders of old systems.
pub fn is_own(path: &str) -> bool {
    const OWN: &[&str] = &["/author", "/comments", "/corrections", "/page", "/search", "/wp-admin", "/wp-content"];
    let first = path.trim_start_matches('/').split('/').next().unwrap_or_default();
    let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let is_date = first.len() == 4 && path.split('/').all(is_number);
    is_reserved(path) || is_date || OWN.contains(&path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_is_one_path() {
        for spelling in ["/2014/03/%C3%A9t%C3%A9/", "/2014/03/été", "//2014//03/e\u{301}te\u{301}/?x=1#top"] {
            assert_eq!(normal_path(spelling).as_deref(), Some("/2014/03/été"), "{spelling}");
        }
        assert_eq!(normal_path("").as_deref(), Some("/"));
        assert_eq!(normal_path("/a/../b"), None);
        assert_eq!(normal_path("/a/%2e%2e/b"), None);
        assert_eq!(normal_path("/a\u{1}b"), None);
    }

    #[test]
    fn links_are_encoded_and_end_alike() {
        assert_eq!(href("/2014/été"), "/2014/%C3%A9t%C3%A9/");
        assert_eq!(href("/story.html"), "/story.html");
        assert_eq!(href("/"), "/");
        assert_eq!(normal_path(&href("/ភាសា/ខ្មែរ")).as_deref(), Some("/ភាសា/ខ្មែរ"));
    }

    #[test]
    fn the_systems_own_addresses_are_reserved() {
        assert!(is_reserved("/~media/x"));
        assert!(is_reserved("/feed"));
        assert!(!is_reserved("/feeding-the-river"));
        for path in ["/2026", "/2026/11/24", "/~desk", "/feed", "/author", "/search", "/corrections"] {
            assert!(is_own(path), "{path}");
        }
        for path in ["/2026/11/story", "/20261", "/author/sok", "/search-2", "/about"] {
            assert!(!is_own(path), "{path}");
        }
    }
}
