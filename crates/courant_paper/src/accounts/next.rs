//! Where somebody is led after signing in: a path of this paper and nothing else.

/// Longest path that is led to, in bytes.
const LONGEST: usize = 1_000;

/// A path with its query that may follow signing in; the front page for anything else.
///
/// Browsers read `\` as `/`, leave out tabs and line breaks, and take `//host` and `scheme:` for other sites
/// (WHATWG URL). So one slash has to begin it, printable ASCII has to follow, and nothing in it, decoded or
/// not, may be a backslash or look like the beginning of a host.
pub fn safe(asked: &str) -> &str {
    let small = asked.to_ascii_lowercase();
    let path = small.split(['?', '#']).next().unwrap_or_default();
    let is_path = asked.starts_with('/')
        && asked.len() <= LONGEST
        && asked.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\')
        && !path.contains("//")
        && !path.contains(['@', ':'])
        && ["%5c", "%2f", "%40", "%3a", "%00", "%0a", "%0d", "%09", "%25"].iter().all(|coded| !path.contains(coded))
        && !small.contains("%5c")
        && !path.split('/').any(|part| matches!(part, "." | ".." | "%2e" | "%2e%2e" | ".%2e" | "%2e."));
    if is_path { asked } else { "/" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_of_this_paper_are_led_to() {
        for path in
            ["/", "/~me", "/~desk/comments?queue=held&q=a%20b", "/%E1%9E%80/", "/a/#b", "/a?x=https://b.example"]
        {
            assert_eq!(safe(path), path);
        }
        for path in [
            "",
            "a",
            "//evil.example",
            "///evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "/%5cevil.example",
            "/%5Cevil.example",
            "/a?%5c",
            "/%2fevil.example",
            "/%2Fevil.example",
            "/a//evil.example",
            "/@evil.example",
            "/%40evil.example",
            "https://evil.example",
            "https:/evil.example",
            "javascript:alert(1)",
            "/javascript:alert(1)",
            "data:text/html,x",
            " /a",
            "/\t/evil.example",
            "/\n/evil.example",
            "/%09/evil.example",
            "/%0a/evil.example",
            "/..//evil.example",
            "/.%2e/evil",
            "/./evil",
            "/%252fevil",
            "/\u{ff0f}evil.example",
            "/\u{0}a",
        ] {
            assert_eq!(safe(path), "/", "{path:?}");
        }
        assert_eq!(safe(&format!("/{}", "a".repeat(1_000))), "/");
    }
}
