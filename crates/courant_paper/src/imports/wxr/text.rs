//! Small texts of an export (names, titles, excerpts) as plain text.

use courant_body::{Policy, plain_text, read_html};

/// HTML as plain text in one line.
pub(super) fn plain(html: &str) -> String {
    if html.contains(['<', '&']) {
        let body = read_html(html, &Policy::Article).body;
        return clean(&courant_text::fold_spaces(&plain_text(&body)));
    }
    clean(&courant_text::fold_spaces(html))
}

/// As names and titles are stored.
pub(super) fn clean(text: &str) -> String {
    courant_text::normalize(text)
}

/// A slug of the old site: decoded, normal, without slashes.
pub(super) fn old_slug(slug: &str) -> String {
    let decoded = courant_text::percent_decode(slug.trim());
    clean(&decoded).trim_matches('/').replace('/', "-")
}

/// At most so many characters.
pub(super) fn at_most(text: &str, chars: usize) -> String {
    courant_text::first_graphemes(text, chars).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_plain() {
        assert_eq!(plain("Tom &amp; <em>Jerry</em>  live"), "Tom & Jerry live");
        assert_eq!(plain("a < b"), "a < b");
        assert_eq!(plain("ភាសា"), "ភាសា");
        assert_eq!(old_slug("%E4%B8%AD/"), "中");
    }
}
