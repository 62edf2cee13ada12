//! Where a form was filled in: on a page of this site, or on somebody else's.
//!
//! After Fetch Metadata (W3C) where a browser sends it, else after `Origin` (RFC 6454). Browsers set both
//! themselves; no page can change them. Not here: what a form carries to prove that a page of ours offered it.

use http::{HeaderMap, HeaderName, header};

/// What a request says of the page that sent it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// A page of this site, or the reader's own hand.
    Here,
    /// A page of another site, or of another host of this one.
    Elsewhere,
    /// It says nothing: an old browser, or a program.
    Unsaid,
}

impl Origin {
    /// Reads it off a request.
    pub fn of(headers: &HeaderMap) -> Origin {
        let text = |name: HeaderName| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
        if let Some(site) = text(HeaderName::from_static("sec-fetch-site")) {
            return if matches!(site, "same-origin" | "none") { Origin::Here } else { Origin::Elsewhere };
        }
        match (text(header::ORIGIN), text(header::HOST)) {
            (None, _) => Origin::Unsaid,
            (Some(origin), Some(host)) if origin.split_once("://").is_some_and(|(_, origin)| origin == host) => {
                Origin::Here
            }
            (Some(_), _) => Origin::Elsewhere,
        }
    }
}

/// Whether nothing says that a form came from another site. Enough for requests that carry nobody's identity:
/// programs that say nothing have none to misuse.
pub fn is_from_here(headers: &HeaderMap) -> bool {
    Origin::of(headers) != Origin::Elsewhere
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_say_where_a_form_was() {
        let of = |fields: &[(&'static str, &'static str)]| {
            let mut headers = HeaderMap::new();
            for (name, value) in fields {
                headers.insert(*name, value.parse().unwrap());
            }
            Origin::of(&headers)
        };
        for (fields, origin) in [
            (&[][..], Origin::Unsaid),
            (&[("host", "a.example")], Origin::Unsaid),
            (&[("sec-fetch-site", "same-origin")], Origin::Here),
            (&[("sec-fetch-site", "none")], Origin::Here),
            (&[("sec-fetch-site", "same-site")], Origin::Elsewhere),
            (
                &[("sec-fetch-site", "cross-site"), ("origin", "https://a.example"), ("host", "a.example")],
                Origin::Elsewhere,
            ),
            (&[("origin", "https://a.example"), ("host", "a.example")], Origin::Here),
            (&[("origin", "http://a.example:81"), ("host", "a.example:81")], Origin::Here),
            (&[("origin", "https://a.example.evil"), ("host", "a.example")], Origin::Elsewhere),
            (&[("origin", "https://evil.example"), ("host", "a.example")], Origin::Elsewhere),
            (&[("origin", "null"), ("host", "a.example")], Origin::Elsewhere),
            (&[("origin", "https://a.example")], Origin::Elsewhere),
        ] {
            assert_eq!(of(fields), origin, "{fields:?}");
        }
    }
}
