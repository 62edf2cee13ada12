//! The cookie of a session (RFC 6265bis): for this host only, for no script, sent with links and not with the
//! forms of other sites.

use crate::settings::Settings;
use http::{HeaderMap, HeaderValue, header};

/// Its name where the paper is reached over TLS: browsers take it from this host alone.
pub const HOST_NAME: &str = "__Host-courant";
/// Its name without TLS, for a paper that is tried on its own machine: there browsers keep no other.
pub const PLAIN_NAME: &str = "courant";

/// Most bytes of cookies that are looked through.
const LONGEST: usize = 8_192;

fn name(settings: &Settings) -> &'static str {
    if settings.is_https() { HOST_NAME } else { PLAIN_NAME }
}

/// The token a browser sent; empty without one. Of several the first: browsers send the one of the longest path
/// first, and this one has only one path.
pub fn token<'a>(settings: &Settings, headers: &'a HeaderMap) -> &'a str {
    let name = name(settings);
    let values = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let pairs = values.filter(|value| value.len() <= LONGEST).flat_map(|value| value.split(';'));
    let mut tokens = pairs.filter_map(|pair| pair.trim().split_once('=')).filter(|(known, _)| *known == name);
    tokens.next().map_or("", |(_, value)| value.trim())
}

/// Puts a token into a browser for so many milliseconds; an empty one takes it away.
pub fn set(settings: &Settings, token: &str, life: i64) -> Option<HeaderValue> {
    let name = name(settings);
    let secure = if settings.is_https() { "; Secure" } else { "" };
    let seconds = if token.is_empty() { 0 } else { life / 1_000 };
    HeaderValue::from_str(&format!("{name}={token}; Path=/; Max-Age={seconds}{secure}; HttpOnly; SameSite=Lax")).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_is_of_this_host() {
        let over_tls = Settings::new("P", "en", "https://river.example").unwrap();
        let plain = Settings::new("P", "en", "http://127.0.0.1:8080").unwrap();
        assert_eq!(
            set(&over_tls, "ab", 60_000).unwrap(),
            "__Host-courant=ab; Path=/; Max-Age=60; Secure; HttpOnly; SameSite=Lax"
        );
        assert_eq!(set(&plain, "", 60_000).unwrap(), "courant=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax");
        let mut headers = HeaderMap::new();
        assert_eq!(token(&over_tls, &headers), "");
        headers.append(header::COOKIE, HeaderValue::from_static("a=b; courant=1; __Host-courant=2"));
        headers.append(header::COOKIE, HeaderValue::from_static("__Host-courant=3"));
        assert_eq!((token(&over_tls, &headers), token(&plain, &headers)), ("2", "1"));
    }
}
