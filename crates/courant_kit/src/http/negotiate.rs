//! Reading what a client asks for: codings, entity tags and dates.
//!
//! Pure functions over header values, after RFC 9110 sections 12.5.3 (Accept-Encoding), 13.1
//! (conditional requests) and 8.8.3 (entity tags). Nothing here fails: a field that cannot be
//! read is treated as absent, because a page is a better answer than an argument.
//!
//! Not here: which variants exist ([`super::page`]) and byte ranges ([`super::range`]).

use http::{HeaderMap, HeaderName, HeaderValue, header};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The header fields of a request: taken apart, or as they came.
pub trait Fields {
    /// The values of every line of that name, in their order.
    fn values<'a>(&'a self, name: &'a HeaderName) -> impl Iterator<Item = &'a [u8]>;

    /// The value of the first line of that name.
    fn first<'a>(&'a self, name: &'a HeaderName) -> Option<&'a [u8]> {
        self.values(name).next()
    }
}

impl Fields for HeaderMap {
    fn values<'a>(&'a self, name: &'a HeaderName) -> impl Iterator<Item = &'a [u8]> {
        self.get_all(name).iter().map(HeaderValue::as_bytes)
    }
}

impl Fields for [httparse::Header<'_>] {
    fn values<'a>(&'a self, name: &'a HeaderName) -> impl Iterator<Item = &'a [u8]> {
        self.iter().filter(|field| field.name.eq_ignore_ascii_case(name.as_str())).map(|field| field.value)
    }
}

/// A value that is plain ASCII, the only sort that is read.
fn text(value: &[u8]) -> Option<&str> {
    let is_plain = value.iter().all(|byte| matches!(byte, b'\t' | b' '..=b'~'));
    if is_plain { std::str::from_utf8(value).ok() } else { None }
}

/// A content coding Courant can produce.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Coding {
    /// RFC 7932; smallest for text, so it is preferred when the client has no preference.
    Brotli,
    /// RFC 8878; nearly as small and much faster to make.
    Zstd,
    /// RFC 1952; understood by everything.
    Gzip,
    /// The bytes as they are.
    Identity,
}

impl Coding {
    /// All codings in the order in which they are preferred at equal weight.
    pub const ALL: [Coding; 4] = [Coding::Brotli, Coding::Zstd, Coding::Gzip, Coding::Identity];

    /// The registered name, as sent in `Content-Encoding`.
    pub fn name(self) -> &'static str {
        match self {
            Coding::Brotli => "br",
            Coding::Zstd => "zstd",
            Coding::Gzip => "gzip",
            Coding::Identity => "identity",
        }
    }

    pub(crate) fn index(self) -> usize {
        match self {
            Coding::Brotli => 0,
            Coding::Zstd => 1,
            Coding::Gzip => 2,
            Coding::Identity => 3,
        }
    }
}

/// What a client said about codings: a weight from 0 (refused) to 1000 for each of [`Coding::ALL`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Accepted {
    weights: [u16; 4],
}

impl Accepted {
    /// Reads every `Accept-Encoding` line of a request.
    ///
    /// Without the field only the plain bytes are sent: a client that does not speak of codings
    /// may be unable to undo one. An unreadable weight counts as a refusal.
    pub fn of(fields: &(impl Fields + ?Sized)) -> Accepted {
        let mut named: [Option<u16>; 4] = [None; 4];
        let mut rest: Option<u16> = None;
        for line in fields.values(&header::ACCEPT_ENCODING) {
            let Some(line) = text(line) else { continue };
            for item in line.split(',') {
                let mut parts = item.split(';');
                let name = parts.next().unwrap_or("").trim();
                let mut weight = 1000;
                for parameter in parts {
                    if let Some((key, value)) = parameter.split_once('=')
                        && key.trim().eq_ignore_ascii_case("q")
                    {
                        weight = weight_of(value.trim()).unwrap_or(0);
                    }
                }
                let known = Coding::ALL
                    .into_iter()
                    .find(|coding| name.eq_ignore_ascii_case(coding.name()))
                    .or_else(|| name.eq_ignore_ascii_case("x-gzip").then_some(Coding::Gzip));
                match known {
                    Some(coding) => named[coding.index()] = Some(weight),
                    None if name == "*" => rest = Some(weight),
                    None => {}
                }
            }
        }
        let mut weights = [0; 4];
        for coding in Coding::ALL {
            // Identity stays acceptable, last of all, until it is refused by name or by `*`.
            let unnamed = if coding == Coding::Identity { rest.or(Some(1)) } else { rest };
            weights[coding.index()] = named[coding.index()].or(unnamed).unwrap_or(0);
        }
        Accepted { weights }
    }

    /// Whether this coding may be sent at all.
    pub fn allows(&self, coding: Coding) -> bool {
        self.weights[coding.index()] > 0
    }

    /// The acceptable codings, best first; equal weights keep the order of [`Coding::ALL`].
    pub fn ranked(&self) -> impl Iterator<Item = Coding> + use<> {
        let weights = self.weights;
        let mut order = Coding::ALL;
        order.sort_by_key(|coding| std::cmp::Reverse(weights[coding.index()]));
        order.into_iter().filter(move |coding| weights[coding.index()] > 0)
    }
}

/// A weight of RFC 9110 section 12.4.2 in thousandths; `None` when it is not one.
fn weight_of(text: &str) -> Option<u16> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    if fraction.len() > 3 || !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let mut thousandths: u16 = 0;
    for place in 0..3 {
        let digit = fraction.as_bytes().get(place).map_or(0, |b| u16::from(b - b'0'));
        thousandths = thousandths * 10 + digit;
    }
    match whole {
        "0" => Some(thousandths),
        "1" if thousandths == 0 => Some(1000),
        _ => None,
    }
}

/// One entity tag out of a list, without its quotes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EntityTag<'a> {
    /// Marked `W/`: good for telling sameness of meaning, not of bytes.
    pub is_weak: bool,
    /// What stands between the quotes.
    pub opaque: &'a str,
}

/// The tags of an `If-None-Match` or `If-Match` value; reading stops at the first malformed one.
pub fn entity_tags(value: &str) -> impl Iterator<Item = EntityTag<'_>> {
    let mut rest = value;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches([' ', '\t', ',']);
        let (is_weak, quoted) = match rest.strip_prefix("W/") {
            Some(tail) => (true, tail),
            None => (false, rest),
        };
        let inner = quoted.strip_prefix('"')?;
        let (opaque, tail) = inner.split_once('"')?;
        rest = tail;
        Some(EntityTag { is_weak, opaque })
    })
}

/// Whether any `If-None-Match` line holds `*` or a tag that satisfies `matches`.
pub fn none_match(fields: &(impl Fields + ?Sized), mut matches: impl FnMut(EntityTag<'_>) -> bool) -> bool {
    fields
        .values(&header::IF_NONE_MATCH)
        .filter_map(text)
        .any(|line| line.trim() == "*" || entity_tags(line).any(&mut matches))
}

/// Reads an HTTP date (any of the three forms of RFC 9110 section 5.6.7).
pub fn date(value: &[u8]) -> Option<SystemTime> {
    httpdate::parse_http_date(text(value)?).ok()
}

/// Writes an instant as an HTTP date; fractions of a second are dropped, years past 9999 are held there.
pub fn date_value(at: SystemTime) -> HeaderValue {
    const LAST: Duration = Duration::from_secs(253_402_300_799);
    let held = at.clamp(UNIX_EPOCH, UNIX_EPOCH + LAST);
    HeaderValue::from_str(&httpdate::fmt_http_date(held)).unwrap_or_else(|_| HeaderValue::from_static(""))
}

/// Cuts an instant to whole seconds, the precision of HTTP dates.
pub fn whole_seconds(at: SystemTime) -> SystemTime {
    let since = at.duration_since(UNIX_EPOCH).unwrap_or_default();
    UNIX_EPOCH + Duration::from_secs(since.as_secs())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accepted(lines: &[&str]) -> Vec<&'static str> {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(header::ACCEPT_ENCODING, HeaderValue::from_str(line).unwrap());
        }
        Accepted::of(&headers).ranked().map(Coding::name).collect()
    }

    #[test]
    fn codings_are_ranked_by_weight_then_by_size() {
        let table: &[(&[&str], &[&str])] = &[
            (&[], &["identity"]),
            (&[""], &["identity"]),
            (&["gzip"], &["gzip", "identity"]),
            (&["x-gzip"], &["gzip", "identity"]),
            (&["gzip, deflate, br, zstd"], &["br", "zstd", "gzip", "identity"]),
            (&["GZIP;Q=1.0 , br;q=0.5"], &["gzip", "br", "identity"]),
            (&["gzip;q=0.8", "zstd"], &["zstd", "gzip", "identity"]),
            (&["*"], &["br", "zstd", "gzip", "identity"]),
            (&["*;q=0"], &[]),
            (&["gzip, *;q=0"], &["gzip"]),
            (&["identity;q=0, gzip"], &["gzip"]),
            (&["identity, gzip;q=0.5"], &["identity", "gzip"]),
            (&["gzip;q=0"], &["identity"]),
            (&["br;q=0, *"], &["zstd", "gzip", "identity"]),
            (&["gzip;q=0.2, *;q=0.5"], &["br", "zstd", "identity", "gzip"]),
            (&["gzip;q=1.5"], &["identity"]),
            (&["gzip;q=nonsense"], &["identity"]),
            (&["gzip;q=0.0001"], &["identity"]),
            (&["gzip;q=0.001"], &["gzip", "identity"]),
            (&["compress, sdch"], &["identity"]),
            (&[",,;;gzip;,"], &["identity"]),
        ];
        for (lines, wanted) in table {
            assert_eq!(&accepted(lines), wanted, "{lines:?}");
        }
    }

    #[test]
    fn unreadable_lines_are_as_if_absent() {
        let mut headers = HeaderMap::new();
        headers.append(header::ACCEPT_ENCODING, HeaderValue::from_bytes(b"gzip\xff").unwrap());
        assert!(!Accepted::of(&headers).allows(Coding::Gzip));
        assert!(Accepted::of(&headers).allows(Coding::Identity));
    }

    #[test]
    fn entity_tags_are_read_one_by_one() {
        let table: &[(&str, &[(bool, &str)])] = &[
            ("\"a\"", &[(false, "a")]),
            ("W/\"a\"", &[(true, "a")]),
            ("\"a\", W/\"b\" ,\"c,d\"", &[(false, "a"), (true, "b"), (false, "c,d")]),
            ("\"\"", &[(false, "")]),
            ("a", &[]),
            ("\"open", &[]),
            ("\"a\" junk \"b\"", &[(false, "a")]),
            ("w/\"a\"", &[]),
            ("", &[]),
        ];
        for (value, wanted) in table {
            let found: Vec<_> = entity_tags(value).map(|tag| (tag.is_weak, tag.opaque)).collect();
            assert_eq!(&found, wanted, "{value:?}");
        }
    }

    #[test]
    fn dates_survive_the_way_there_and_back() {
        let at = UNIX_EPOCH + Duration::from_secs(784_111_777);
        assert_eq!(date_value(at), "Sun, 06 Nov 1994 08:49:37 GMT");
        for form in ["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"] {
            assert_eq!(date(form.as_bytes()), Some(at), "{form}");
        }
        assert_eq!(date(b"yesterday"), None);
        assert_eq!(whole_seconds(at + Duration::from_millis(999)), at);
    }
}
