//! Cookies of this host (RFC 6265bis): for no script, sent with links and not with the forms of other sites.

use http::{HeaderMap, HeaderValue, header};

/// Most bytes of cookies that are looked through.
const LONGEST: usize = 8_192;

/// A cookie, by its names.
#[derive(Debug, Clone, Copy)]
pub struct Cookie {
    /// Where the site is reached over TLS. With `__Host-` before it, browsers take it from this host alone.
    pub over_tls: &'static str,
    /// Without TLS, for a site that is tried on its own machine: there browsers keep no other.
    pub plain: &'static str,
}

impl Cookie {
    fn name(self, is_tls: bool) -> &'static str {
        if is_tls { self.over_tls } else { self.plain }
    }

    /// The value a browser sent; empty without one. Of several the first: browsers send the one of the longest path
    /// first, and this one has only one path.
    pub fn value(self, is_tls: bool, headers: &HeaderMap) -> &str {
        let name = self.name(is_tls);
        let values = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
        let pairs = values.filter(|value| value.len() <= LONGEST).flat_map(|value| value.split(';'));
        let mut found = pairs.filter_map(|pair| pair.trim().split_once('=')).filter(|(known, _)| *known == name);
        found.next().map_or("", |(_, value)| value.trim())
    }

    /// Puts a value into a browser for so many milliseconds; an empty one takes it away. None where a header cannot hold it.
    pub fn set(self, is_tls: bool, value: &str, life: i64) -> Option<HeaderValue> {
        let name = self.name(is_tls);
        let secure = if is_tls { "; Secure" } else { "" };
        let seconds = if value.is_empty() { 0 } else { life / 1_000 };
        HeaderValue::from_str(&format!("{name}={value}; Path=/; Max-Age={seconds}{secure}; HttpOnly; SameSite=Lax"))
            .ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_is_of_this_host() {
        let cookie = Cookie { over_tls: "__Host-courant", plain: "courant" };
        assert_eq!(
            cookie.set(true, "ab", 60_000).unwrap(),
            "__Host-courant=ab; Path=/; Max-Age=60; Secure; HttpOnly; SameSite=Lax"
        );
        assert_eq!(cookie.set(false, "", 60_000).unwrap(), "courant=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax");
        let mut headers = HeaderMap::new();
        assert_eq!(cookie.value(true, &headers), "");
        headers.append(header::COOKIE, HeaderValue::from_static("a=b; courant=1; __Host-courant=2"));
        headers.append(header::COOKIE, HeaderValue::from_static("__Host-courant=3"));
        assert_eq!((cookie.value(true, &headers), cookie.value(false, &headers)), ("2", "1"));
    }
}
