//! Counting how often a page was sent to a reader: a number per page, and nothing about whom.
//!
//! A [`super::page::Page`] may carry a [`PageCount`]. It rises by one, without a lock, with every GET
//! that is answered by the page itself. Not counted: HEAD, 304 (the reader has had this very page),
//! what a browser fetches before it is asked for, and programs that say what they are. No address, cookie
//! or header is kept or compared; the user agent's name is looked at and forgotten.
//!
//! Not here: what a count is of and where sums are kept (the pages' own business).

use super::negotiate::Fields;
use http::{HeaderName, header};
use memchr::memchr2_iter;
use std::sync::atomic::{AtomicU64, Ordering};

/// How often a page was sent to a reader.
#[derive(Debug, Default)]
pub struct PageCount(AtomicU64);

impl PageCount {
    /// The count since it was last taken; it begins anew.
    pub fn take(&self) -> u64 {
        self.0.swap(0, Ordering::Relaxed)
    }

    pub(super) fn add(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

/// So much of a user agent's name is looked at.
const LONGEST: usize = 512;

/// A word, and the place in it of the letter that is looked for.
type Word = (&'static [u8], usize);

/// Words by which programs name themselves, each with the place in it of the letter that is looked for: one
/// of four that stand in browsers' names a few times only. No browser's name has one of the words; most programs
/// give an address (`+http://…`) or are named after a library (`Go-http-client`).
const WORDS: [(u8, &[Word]); 4] = [
    (b'b', &[(b"bot", 0)]),
    (b'p', &[(b"http", 3), (b"spider", 1), (b"preview", 0), (b"python", 0), (b"whatsapp", 6)]),
    (b'w', &[(b"crawl", 3), (b"wget", 0)]),
    (b'h', &[(b"headless", 0), (b"lighthouse", 3), (b"fetch", 4)]),
];
/// What the names of some others begin with.
const BEGINNINGS: [&[u8]; 2] = [b"curl", b"java"];

const SEC_PURPOSE: HeaderName = HeaderName::from_static("sec-purpose");

/// Whether a request is, by what it says of itself, from somebody who is about to read.
pub(super) fn is_from_reader(fields: &(impl Fields + ?Sized)) -> bool {
    let is_ahead = || fields.first(&SEC_PURPOSE).is_some_and(|value| value.starts_with(b"prefetch"));
    fields.first(&header::USER_AGENT).is_some_and(|name| !is_program(name)) && !is_ahead()
}

fn is_program(name: &[u8]) -> bool {
    let name = &name[..name.len().min(LONGEST)];
    let has = |start: usize, word: &[u8]| {
        name.get(start..start + word.len()).is_some_and(|piece| piece.eq_ignore_ascii_case(word))
    };
    let is_named = |at: usize, word: &[u8], place: usize| {
        let start = at.checked_sub(place);
        // Cubot makes telephones.
        start.is_some_and(|start| has(start, word) && !(word == b"bot" && start >= 2 && has(start - 2, b"cu")))
    };
    name.is_empty()
        || BEGINNINGS.iter().any(|word| has(0, word))
        || WORDS.iter().any(|(letter, words)| {
            memchr2_iter(*letter, letter.to_ascii_uppercase(), name)
                .any(|at| words.iter().any(|(word, place)| is_named(at, word, *place)))
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn counts(fields: &[(&'static str, &'static str)]) -> bool {
        let fields =
            fields.iter().map(|(name, value)| (http::HeaderName::from_static(name), HeaderValue::from_static(value)));
        is_from_reader(&fields.collect::<http::HeaderMap>())
    }

    #[test]
    fn browsers_are_readers() {
        for name in [
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36",
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1",
            "Mozilla/5.0 (Android 15; Mobile; rv:144.0) Gecko/144.0 Firefox/144.0",
            "Mozilla/5.0 (Linux; Android 9; CUBOT_X18_Plus) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36",
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/22B83 [FBAN/FBIOS;FBAV/489.0]",
            "Opera/9.80 (J2ME/MIDP; Opera Mini/7.1/191.280; U; en) Presto/2.12.423 Version/12.16",
            "w3m/0.5.3+git20230121",
            "Lynx/2.9.2 libwww-FM/2.14",
            "Links (2.30; Linux 6.12 x86_64; GNU C 14; text)",
        ] {
            assert!(counts(&[("user-agent", name)]), "{name}");
        }
    }

    #[test]
    fn programs_that_say_so_are_not() {
        for name in [
            "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
            "Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X Build/MMB29P) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
            "Mozilla/5.0 (compatible; bingbot/2.0)",
            "Twitterbot/1.0",
            "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
            "WhatsApp/2.25.20 A",
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/141.0.0.0 Safari/537.36",
            "Baiduspider+(+http://www.baidu.com/search/spider.htm)",
            "curl/8.14.1",
            "Wget/1.25.0",
            "python-requests/2.32.5",
            "Go-http-client/1.1",
            "Java/17.0.1",
            "cubot-crawler",
            "Cubot/1.0 robot",
            "",
        ] {
            assert!(!counts(&[("user-agent", name)]), "{name}");
        }
        assert!(!counts(&[]), "every browser has a name");
    }

    #[test]
    fn what_is_fetched_ahead_is_not_read_yet() {
        let browser = ("user-agent", "Mozilla/5.0 (Android 15; Mobile; rv:144.0) Gecko/144.0 Firefox/144.0");
        assert!(counts(&[browser, ("sec-purpose", "something")]));
        for purpose in ["prefetch", "prefetch;prerender", "prefetch;anonymous-client-ip"] {
            assert!(!counts(&[browser, ("sec-purpose", purpose)]), "{purpose}");
        }
    }
}
