//! What the server says about each request, in the log and in the figures.
//!
//! One line per request under the target `courant::access`, written when the answer has been handed
//! over: `http.id`, `http.method`, `http.path` (no query: it may hold search words or tokens; no keys, see
//! [`without_keys`]), `http.status`, `http.bytes`, `http.duration_us`. The client's address is not logged.
//!
//! Not here: where log lines go.

use super::page_cache::PageCache;
use crate::metrics::{ANSWER_SECS, Counter, Gauge, Histogram, Kind, Registry};
use http::{Method, StatusCode, Uri};
use std::hash::{BuildHasher, RandomState};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

/// The target of access lines, for log filters.
pub const ACCESS_TARGET: &str = "courant::access";

/// Longest path in a log line, in bytes before escaping.
const LOGGED_PATH_BYTES: usize = 1024;

/// Names one request in the log and on an error page: 16 hexadecimal digits, unique in this process.
///
/// It is not a secret and opens nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct RequestId(u64);

impl RequestId {
    /// The next id. Two processes start at different random places.
    pub fn next() -> RequestId {
        static START: OnceLock<u64> = OnceLock::new();
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let start = *START.get_or_init(|| RandomState::new().hash_one("request"));
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        // An odd factor makes this a permutation: ids look unlike each other and never repeat.
        RequestId(start.wrapping_add(count.wrapping_mul(0x9E37_79B9_7F4A_7C15)))
    }
}

impl std::fmt::Display for RequestId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

/// Text from outside, made harmless for a line of log: no line breaks, escapes, or turned-round text.
///
/// Longer text is cut at `max_bytes` and marked with `…`.
pub fn log_safe(text: &str, max_bytes: usize) -> String {
    let mut out = String::with_capacity(text.len().min(max_bytes));
    for (place, c) in text.char_indices() {
        if place + c.len_utf8() > max_bytes {
            out.push('…');
            break;
        }
        let is_harmful = c.is_control()
            || matches!(c, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}');
        if is_harmful {
            out.extend(c.escape_unicode());
        } else {
            out.push(c);
        }
    }
    out
}

/// A path in which `…` stands for every part that may be a key: 32 hexadecimal digits or more and nothing else. Whoever
/// reads the log can open nothing with it.
pub fn without_keys(path: &str) -> String {
    let is_key = |part: &&str| part.len() >= 32 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    let parts: Vec<&str> = path.split('/').map(|part| if is_key(&part) { "…" } else { part }).collect();
    parts.join("/")
}

/// The server's figures.
#[derive(Debug, Clone)]
pub struct HttpMetrics {
    by_class: [Counter; 5],
    duration: Histogram,
    bytes: Counter,
    pub(crate) open: Gauge,
    pub(crate) accepted: Counter,
    pub(crate) turned_away: Counter,
    pub(crate) cut: Counter,
    pub(crate) panics: Counter,
}

impl HttpMetrics {
    /// Declares the figures of a server: `courant_http_…`.
    pub fn new(registry: &Registry) -> HttpMetrics {
        let class = |name: &str| {
            registry.counter("courant_http_requests_total", "Requests answered, by status class.", &[("class", name)])
        };
        let count = |name: &str, help: &str| registry.counter(name, help, &[]);
        HttpMetrics {
            by_class: [class("1xx"), class("2xx"), class("3xx"), class("4xx"), class("5xx")],
            duration: registry.histogram(
                "courant_http_request_duration_seconds",
                "Time from the end of the request's head to the end of the answer.",
                &[],
                ANSWER_SECS,
            ),
            bytes: count("courant_http_response_bytes_total", "Bytes of response bodies."),
            open: registry.gauge("courant_http_connections", "Open connections.", &[]),
            accepted: count("courant_http_connections_total", "Connections accepted."),
            turned_away: count("courant_http_connections_refused_total", "Connections over a limit, turned away."),
            cut: count("courant_http_connections_cut_total", "Connections cut for being slow or hostile."),
            panics: count("courant_http_panics_total", "Requests whose handler panicked."),
        }
    }

    pub(crate) fn answered(&self, done: &Done) {
        let class = usize::from(done.status.as_u16() / 100).saturating_sub(1);
        if let Some(counter) = self.by_class.get(class) {
            counter.add_one();
        }
        self.duration.observe(done.duration);
        self.bytes.add(done.bytes);
    }
}

/// Declares the figures of a page cache: `courant_page_cache_…`.
pub fn watch_page_cache(registry: &Registry, cache: Arc<PageCache>) {
    type Read = fn(&super::page_cache::PageCacheStats) -> u64;
    let figures: [(&str, &str, Kind, Read); 9] = [
        ("hits_total", "Requests answered from memory.", Kind::Counter, |stats| stats.hits),
        ("misses_total", "Requests that found no page.", Kind::Counter, |stats| stats.misses),
        ("renders_total", "Renderings begun.", Kind::Counter, |stats| stats.renders),
        ("joined_total", "Requests that waited for another's rendering.", Kind::Counter, |stats| stats.joined),
        ("overtaken_total", "Pages not kept because of a purge meanwhile.", Kind::Counter, |stats| stats.overtaken),
        ("purges_total", "Purges.", Kind::Counter, |stats| stats.purges),
        ("purged_pages_total", "Pages forgotten through purges.", Kind::Counter, |stats| stats.purged_pages),
        ("pages", "Pages in memory.", Kind::Gauge, |stats| stats.pages),
        ("bytes", "Bytes in memory.", Kind::Gauge, |stats| stats.bytes),
    ];
    for (name, help, kind, read) in figures {
        let cache = cache.clone();
        registry.source(&format!("courant_page_cache_{name}"), help, kind, move || {
            vec![(Vec::new(), read(&cache.stats()) as f64)]
        });
    }
}

/// One request that is over.
pub(crate) struct Done {
    pub(crate) status: StatusCode,
    pub(crate) bytes: u64,
    pub(crate) duration: Duration,
}

/// What of a request is kept for its log line.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
    pub(crate) id: RequestId,
    pub(crate) method: Method,
    pub(crate) uri: Uri,
}

impl Asked {
    /// Keeps what the log line needs, if anybody listens.
    pub(crate) fn of<B>(id: RequestId, request: &http::Request<B>) -> Option<Asked> {
        tracing::enabled!(target: ACCESS_TARGET, tracing::Level::INFO).then(|| Asked {
            id,
            method: request.method().clone(),
            uri: request.uri().clone(),
        })
    }

    pub(crate) fn write(&self, done: &Done) {
        tracing::info!(
            target: ACCESS_TARGET,
            {
            http.id = %self.id,
            http.method = %log_safe(self.method.as_str(), 32),
            http.path = %log_safe(&without_keys(self.uri.path()), LOGGED_PATH_BYTES),
            http.status = done.status.as_u16(),
            http.bytes = done.bytes,
            http.duration_us = u64::try_from(done.duration.as_micros()).unwrap_or(u64::MAX)
            },
            "request"
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_do_not_repeat() {
        let mut ids: Vec<String> = (0..10_000).map(|_| RequestId::next().to_string()).collect();
        assert!(ids.iter().all(|id| id.len() == 16));
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), 10_000);
    }

    #[test]
    fn a_log_line_stays_one_line() {
        let table = [
            ("/plain/pfad-ü", "/plain/pfad-ü"),
            ("a\r\nb", "a\\u{d}\\u{a}b"),
            ("\u{1b}[31m", "\\u{1b}[31m"),
            ("\u{202e}txt.exe", "\\u{202e}txt.exe"),
            ("\u{85}\u{2028}", "\\u{85}\\u{2028}"),
        ];
        for (text, safe) in table {
            assert_eq!(log_safe(text, 100), safe);
        }
        assert_eq!(log_safe("aüb", 2), "a…");
        assert_eq!(log_safe("aüb", 4), "aüb");
    }

    #[test]
    fn keys_are_not_logged() {
        let key = "0123456789abcdefABCDEF0123456789";
        for (path, logged) in [
            (format!("/~in/{key}"), "/~in/…".to_owned()),
            (format!("/~comment/01a2-7f/{key}/x"), "/~comment/01a2-7f/…/x".to_owned()),
            (format!("/~media/{key}.jpg"), format!("/~media/{key}.jpg")),
            ("/2026/11/story/".to_owned(), "/2026/11/story/".to_owned()),
        ] {
            assert_eq!(without_keys(&path), logged);
        }
    }

    #[test]
    fn a_page_cache_shows_its_figures() {
        let registry = Registry::new();
        let cache = Arc::new(PageCache::default());
        watch_page_cache(&registry, cache.clone());
        assert!(cache.find("/nothing").is_none());
        cache.purge(&["x".into()]);
        let text = registry.render();
        assert!(text.contains("\ncourant_page_cache_misses_total 1\n"), "{text}");
        assert!(text.contains("\ncourant_page_cache_purges_total 1\n"), "{text}");
        assert!(text.contains("# TYPE courant_page_cache_bytes gauge\n"), "{text}");
    }
}
