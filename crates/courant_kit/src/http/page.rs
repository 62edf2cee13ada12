//! One rendered representation, ready to be sent any number of times.
//!
//! A [`Page`] holds the plain bytes and, for each content coding, a variant that is made at most
//! once and only when somebody asks for it. All header lists are built beforehand, so that answering
//! costs a negotiation, one copy of a header list and a reference to the bytes. A page is immutable;
//! cloning it is cheap and shares everything.
//!
//! Conditional requests and negotiation follow RFC 9110 sections 12.5.3 and 13.
//!
//! Not here: when a page stops being true ([`super::page_cache`]), byte ranges ([`super::files`]).

use super::body::Body;
use super::compress::{self, Effort};
use super::negotiate::{self, Accepted, Coding, Fields};
use super::page_count::{PageCount, is_from_reader};
use super::security::SecurityHeaders;
use crate::key::hex;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Response, StatusCode, header, request};
use sha2::{Digest, Sha256};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::SystemTime;

/// What browsers and shared caches do with a page unless the builder says otherwise: keep it, ask before each use.
pub const ASK_BEFORE_USE: &str = "public, max-age=0, must-revalidate";

/// Brotli blocks a worker for some 5 ms per megabyte, so it is made in the background whenever a runtime is at hand;
/// zstd and gzip are made at once up to this many bytes.
const AT_ONCE_BYTES: usize = 256 * 1024;

/// A page that was sent as brotli this often is worth the slow encoder, which makes it an eighth smaller:
/// the second time this many readers come, they get it. Pages of up to [`AT_ONCE_BYTES`], one at a time.
const WANTED_TIMES: u32 = 16;
static IS_PRESSING: AtomicBool = AtomicBool::new(false);

/// One representation of one resource.
#[derive(Clone)]
pub struct Page {
    shared: Arc<Shared>,
}

struct Shared {
    status: StatusCode,
    /// 32 hexadecimal digits of the plain bytes; every variant's tag starts with them.
    digest: String,
    plain: Variant,
    /// Headers of every variant, without those that differ between them.
    common: HeaderMap,
    last_modified: Option<(SystemTime, HeaderValue)>,
    is_compressible: bool,
    effort: Effort,
    /// Brotli, zstd, gzip, at the places of [`Coding::index`].
    encoded: [Slot; 3],
    /// Brotli by the slow encoder, for a page that is much wanted.
    pressed: OnceLock<Option<Variant>>,
    /// How often brotli was sent, up to [`WANTED_TIMES`].
    brotli_count: AtomicU32,
    /// How often it was sent to a reader, where somebody wants to know.
    count: Option<Arc<PageCount>>,
}

#[derive(Default)]
struct Slot {
    /// `None` inside: tried, and not smaller than the plain bytes.
    cell: OnceLock<Option<Variant>>,
    is_started: AtomicBool,
}

#[derive(Clone)]
struct Variant {
    bytes: Bytes,
    whole: Heading,
    not_modified: Heading,
}

/// The fields of an answer, as a list and, once somebody asked for that, as HTTP/1.1 has them.
#[derive(Clone)]
struct Heading {
    fields: HeaderMap,
    wire: OnceLock<Bytes>,
}

impl Heading {
    fn new(fields: HeaderMap) -> Heading {
        Heading { fields, wire: OnceLock::new() }
    }

    /// Status line and fields, without `Date` and the empty line at the end.
    fn wire(&self, status: StatusCode) -> &Bytes {
        self.wire.get_or_init(|| {
            let reason = status.canonical_reason().unwrap_or_default();
            let mut out = format!("HTTP/1.1 {} {reason}\r\n", status.as_u16()).into_bytes();
            for (name, value) in &self.fields {
                for part in [name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"] {
                    out.extend_from_slice(part);
                }
            }
            out.into()
        })
    }
}

/// What a request gets of a page.
enum Chosen<'a> {
    NotModified(&'a Variant),
    Whole(&'a Variant),
    /// The client refused the plain bytes, and no variant is worth keeping.
    Nothing,
}

/// An answer as it goes out on an HTTP/1.1 connection.
pub(crate) struct Ready {
    /// Of the answer.
    pub(crate) status: StatusCode,
    /// Status line and fields, without `Date` and the empty line at the end.
    pub(crate) head: Bytes,
    /// What follows the empty line.
    pub(crate) body: Bytes,
}

impl Page {
    /// Starts a page from its media type and plain bytes.
    ///
    /// A media type that cannot stand in a header becomes `application/octet-stream`.
    #[expect(clippy::new_ret_no_self, reason = "a page is always built")]
    pub fn new(content_type: &str, bytes: impl Into<Bytes>) -> PageBuilder {
        PageBuilder {
            bytes: bytes.into(),
            content_type: content_type.to_owned(),
            status: StatusCode::OK,
            last_modified: None,
            headers: HeaderMap::new(),
            effort: Effort::Page,
            count: None,
        }
    }

    /// An HTML page in UTF-8.
    pub fn html(text: impl Into<Bytes>) -> PageBuilder {
        Page::new("text/html; charset=utf-8", text)
    }

    /// A redirect to `location` with the given 3xx status and no body.
    ///
    /// A location that cannot stand in a header gives a page without one, status 500.
    pub fn redirect(status: StatusCode, location: &str) -> PageBuilder {
        match HeaderValue::from_str(location) {
            Ok(value) => {
                Page::new("text/plain; charset=utf-8", Bytes::new()).status(status).header(header::LOCATION, value)
            }
            Err(_) => Page::new("text/plain; charset=utf-8", Bytes::new()).status(StatusCode::INTERNAL_SERVER_ERROR),
        }
    }

    /// The status this page answers with.
    pub fn status(&self) -> StatusCode {
        self.shared.status
    }

    /// The plain bytes.
    pub fn bytes(&self) -> &Bytes {
        &self.shared.plain.bytes
    }

    /// The strong entity tag of the plain bytes, with its quotes.
    pub fn etag(&self) -> String {
        format!("\"{}\"", self.shared.digest)
    }

    /// Memory this page will take with its usual variants, in bytes; an estimate for weighing caches.
    pub fn weight_bytes(&self) -> u32 {
        let plain = self.shared.plain.bytes.len();
        let variants = if self.encodes() { plain / 2 + 6144 } else { 0 };
        u32::try_from(plain + variants + 4096).unwrap_or(u32::MAX)
    }

    /// Answers one request for this page.
    ///
    /// Negotiates the coding, honours `If-None-Match` (weak comparison, any variant the client may
    /// have) or else `If-Modified-Since`, and leaves the body out for HEAD. `Content-Length` is always
    /// sent. Other methods get 405. Preconditions are weighed only when the page is a 200.
    pub fn respond(&self, head: &request::Parts) -> Response<Body> {
        let is_head = head.method == Method::HEAD;
        if !is_head && head.method != Method::GET {
            return method_not_allowed(&self.shared.common);
        }
        let accepted = Accepted::of(&head.headers);
        match self.choose_for(&head.headers, &accepted, is_head) {
            Chosen::NotModified(known) => {
                answer(StatusCode::NOT_MODIFIED, known.not_modified.fields.clone(), Bytes::new())
            }
            Chosen::Whole(variant) => {
                let body = if is_head { Bytes::new() } else { variant.bytes.clone() };
                answer(self.shared.status, variant.whole.fields.clone(), body)
            }
            Chosen::Nothing => self.respond_without_plain(&accepted, is_head),
        }
    }

    /// What [`Page::respond`] answers a GET with, ready to be sent; `None` where that has to be made for it.
    pub(crate) fn ready_for(&self, fields: &(impl Fields + ?Sized)) -> Option<Ready> {
        match self.choose_for(fields, &Accepted::of(fields), false) {
            Chosen::NotModified(known) => {
                let status = StatusCode::NOT_MODIFIED;
                Some(Ready { status, head: known.not_modified.wire(status).clone(), body: Bytes::new() })
            }
            Chosen::Whole(variant) => {
                let status = self.shared.status;
                Some(Ready { status, head: variant.whole.wire(status).clone(), body: variant.bytes.clone() })
            }
            Chosen::Nothing => None,
        }
    }

    /// Weighs what a request says, and counts it if it is a reader's who gets the page.
    fn choose_for(&self, fields: &(impl Fields + ?Sized), accepted: &Accepted, is_head: bool) -> Chosen<'_> {
        let shared = &*self.shared;
        if shared.status == StatusCode::OK
            && let Some(known) = self.variant_client_has(fields, accepted)
        {
            return Chosen::NotModified(known);
        }
        let Some(variant) = self.choose(accepted) else { return Chosen::Nothing };
        if let (Some(count), false) = (&shared.count, is_head)
            && is_from_reader(fields)
        {
            count.add();
        }
        Chosen::Whole(variant)
    }

    /// The client refused the plain bytes and no variant is worth keeping: encode for it alone, or say 406.
    fn respond_without_plain(&self, accepted: &Accepted, is_head: bool) -> Response<Body> {
        let made = accepted.ranked().find_map(|coding| self.shared.make(coding));
        match made {
            Some(variant) => {
                let body = if is_head { Bytes::new() } else { variant.bytes };
                answer(self.shared.status, variant.whole.fields, body)
            }
            None => {
                let mut headers = self.shared.common.clone();
                headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
                headers.insert(header::CONTENT_LENGTH, HeaderValue::from(0));
                headers.remove(header::LAST_MODIFIED);
                answer(StatusCode::NOT_ACCEPTABLE, headers, Bytes::new())
            }
        }
    }

    /// The variant a conditional request proves the client to hold, if it may still be used.
    fn variant_client_has(&self, fields: &(impl Fields + ?Sized), accepted: &Accepted) -> Option<&Variant> {
        if fields.first(&header::IF_NONE_MATCH).is_some() {
            let mut held = None;
            let digest = self.shared.digest.as_str();
            let is_match = negotiate::none_match(fields, |tag| {
                let Some(suffix) = tag.opaque.strip_prefix(digest) else { return false };
                let coding = match suffix {
                    "" => Coding::Identity,
                    "-br" | PRESSED_SUFFIX => Coding::Brotli,
                    "-zstd" => Coding::Zstd,
                    "-gzip" => Coding::Gzip,
                    _ => return false,
                };
                held = Some(coding);
                accepted.allows(coding)
            });
            if !is_match {
                return None;
            }
            let named = held.and_then(|coding| self.ready(coding));
            return named.or_else(|| self.choose(accepted)).or(Some(&self.shared.plain));
        }
        let (modified_at, as_sent) = self.shared.last_modified.as_ref()?;
        let since = fields.first(&header::IF_MODIFIED_SINCE)?;
        let is_unchanged = since == as_sent.as_bytes() || negotiate::date(since).is_some_and(|at| at >= *modified_at);
        is_unchanged.then(|| self.choose(accepted).unwrap_or(&self.shared.plain))
    }

    /// The best acceptable variant that is ready or quickly made; `None` when even the plain bytes are refused.
    fn choose(&self, accepted: &Accepted) -> Option<&Variant> {
        if !self.encodes() {
            return accepted.allows(Coding::Identity).then_some(&self.shared.plain);
        }
        accepted.ranked().find_map(|coding| {
            if let Some(ready) = self.ready(coding) {
                if coding == Coding::Brotli {
                    self.press_if_wanted();
                }
                return Some(ready);
            }
            self.prepare(coding);
            self.ready(coding)
        })
    }

    /// Counts a reader of the brotli variant; once there were enough, has it made smaller in the background.
    fn press_if_wanted(&self) {
        let shared = &*self.shared;
        let is_settled = shared.effort == Effort::Forever
            || shared.plain.bytes.len() > AT_ONCE_BYTES
            || shared.brotli_count.load(Ordering::Relaxed) >= WANTED_TIMES;
        if is_settled || shared.brotli_count.fetch_add(1, Ordering::Relaxed) + 1 != WANTED_TIMES {
            return;
        }
        let Ok(runtime) = tokio::runtime::Handle::try_current() else { return };
        if IS_PRESSING.swap(true, Ordering::Relaxed) {
            // Another page is at it; this one's time comes.
            shared.brotli_count.store(0, Ordering::Relaxed);
            return;
        }
        let page = self.clone();
        runtime.spawn_blocking(move || {
            page.press();
            IS_PRESSING.store(false, Ordering::Relaxed);
        });
    }

    fn press(&self) {
        self.shared.pressed.get_or_init(|| {
            let quick = self.shared.encoded.get(Coding::Brotli.index())?.cell.get()?.as_ref()?;
            let bytes = compress::encode(&self.shared.plain.bytes, Coding::Brotli, Effort::Forever)?;
            let is_smaller = bytes.len() < quick.bytes.len();
            is_smaller.then(|| variant(&self.shared.common, &self.shared.digest, Coding::Brotli, PRESSED_SUFFIX, bytes))
        });
    }

    fn encodes(&self) -> bool {
        self.shared.is_compressible && self.shared.plain.bytes.len() >= compress::WORTHWHILE_BYTES
    }

    fn ready(&self, coding: Coding) -> Option<&Variant> {
        if coding == Coding::Identity {
            return Some(&self.shared.plain);
        }
        if coding == Coding::Brotli
            && let Some(Some(pressed)) = self.shared.pressed.get()
        {
            return Some(pressed);
        }
        self.shared.encoded.get(coding.index())?.cell.get()?.as_ref()
    }

    /// Makes one variant: at once when that is quick, otherwise in the background.
    fn prepare(&self, coding: Coding) {
        let Some(slot) = self.shared.encoded.get(coding.index()) else { return };
        if slot.cell.get().is_some() {
            return;
        }
        let is_quick = coding != Coding::Brotli
            && self.shared.effort == Effort::Page
            && self.shared.plain.bytes.len() <= AT_ONCE_BYTES;
        match tokio::runtime::Handle::try_current() {
            Ok(runtime) if !is_quick => {
                if !slot.is_started.swap(true, Ordering::Relaxed) {
                    let page = self.clone();
                    runtime.spawn_blocking(move || page.make_now(coding));
                }
            }
            _ => self.make_now(coding),
        }
    }

    /// Makes all variants now, on this thread; for assets at start and for tests.
    pub fn make_variants(&self) {
        if self.encodes() {
            for coding in [Coding::Brotli, Coding::Zstd, Coding::Gzip] {
                self.make_now(coding);
            }
        }
    }

    fn make_now(&self, coding: Coding) {
        if let Some(slot) = self.shared.encoded.get(coding.index()) {
            slot.cell.get_or_init(|| {
                let plain_bytes = self.shared.plain.bytes.len();
                self.shared.make(coding).filter(|variant| variant.bytes.len() < plain_bytes)
            });
        }
    }
}

impl Shared {
    fn make(&self, coding: Coding) -> Option<Variant> {
        let bytes = compress::encode(&self.plain.bytes, coding, self.effort)?;
        Some(variant(&self.common, &self.digest, coding, &format!("-{}", coding.name()), bytes))
    }
}

/// What the tag of a pressed variant ends with: other bytes, another tag (RFC 9110 section 8.8.1).
const PRESSED_SUFFIX: &str = "-br11";

fn variant(common: &HeaderMap, digest: &str, coding: Coding, suffix: &str, bytes: Bytes) -> Variant {
    let tag = format!("\"{digest}{suffix}\"");
    let mut headers = common.clone();
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        headers.insert(header::ETAG, tag);
    }
    // RFC 9110 section 15.4.5: a 304 carries what a cache updates, and nothing about a body it does not have.
    let mut not_modified = headers.clone();
    not_modified.remove(header::CONTENT_TYPE);
    if coding != Coding::Identity {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding.name()));
    }
    headers.insert(header::CONTENT_LENGTH, HeaderValue::from(bytes.len()));
    Variant { bytes, whole: Heading::new(headers), not_modified: Heading::new(not_modified) }
}

fn answer(status: StatusCode, headers: HeaderMap, body: Bytes) -> Response<Body> {
    let mut response = Response::new(Body::Full(body));
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    response
}

/// 405 with the methods a readable resource has, dressed like the resource itself.
pub(crate) fn method_not_allowed(common: &HeaderMap) -> Response<Body> {
    let mut headers = common.clone();
    for name in [header::LAST_MODIFIED, header::CONTENT_TYPE, header::LOCATION] {
        headers.remove(name);
    }
    headers.insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::CONTENT_LENGTH, HeaderValue::from(0));
    answer(StatusCode::METHOD_NOT_ALLOWED, headers, Bytes::new())
}

impl std::fmt::Debug for Page {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Page({}, {} bytes)", self.shared.status.as_u16(), self.shared.plain.bytes.len())
    }
}

/// Collects what a [`Page`] is made of.
#[derive(Debug, Clone)]
pub struct PageBuilder {
    bytes: Bytes,
    content_type: String,
    status: StatusCode,
    last_modified: Option<SystemTime>,
    headers: HeaderMap,
    effort: Effort,
    count: Option<Arc<PageCount>>,
}

impl PageBuilder {
    /// Answers with another status than 200.
    pub fn status(mut self, status: StatusCode) -> PageBuilder {
        self.status = status;
        self
    }

    /// When the shown facts last changed; sent in whole seconds.
    pub fn last_modified(mut self, at: SystemTime) -> PageBuilder {
        self.last_modified = Some(negotiate::whole_seconds(at));
        self
    }

    /// How long others may keep the page; without it [`ASK_BEFORE_USE`].
    pub fn cache_control(self, value: &str) -> PageBuilder {
        match HeaderValue::from_str(value) {
            Ok(value) => self.header(header::CACHE_CONTROL, value),
            Err(_) => self,
        }
    }

    /// Bakes a set of security headers in, replacing an earlier one.
    pub fn security(mut self, set: &SecurityHeaders) -> PageBuilder {
        for (name, value) in set.pairs() {
            self.headers.insert(name.clone(), value.clone());
        }
        self
    }

    /// Adds one more header, replacing one of that name.
    ///
    /// Refuses (and logs) `Set-Cookie`: a page goes to many people. The lengths, tags and codings are
    /// the page's own business and are overwritten.
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> PageBuilder {
        if name == header::SET_COOKIE {
            tracing::error!("a shared page tried to set a cookie; the cookie was dropped");
            return self;
        }
        self.headers.insert(name, value);
        self
    }

    /// How hard to compress.
    pub fn effort(mut self, effort: Effort) -> PageBuilder {
        self.effort = effort;
        self
    }

    /// Counts how often the page is sent to a reader, see [`super::page_count`].
    pub fn counted(mut self, count: Arc<PageCount>) -> PageBuilder {
        self.count = Some(count);
        self
    }

    /// Finishes the page: hashes the bytes and lays the header lists out.
    pub fn build(self) -> Page {
        let digest = hex(&Sha256::digest(&self.bytes)[..16]);
        let mut common = self.headers;
        let content_type = HeaderValue::from_str(&self.content_type)
            .unwrap_or_else(|_| HeaderValue::from_static("application/octet-stream"));
        common.insert(header::CONTENT_TYPE, content_type);
        if !common.contains_key(header::CACHE_CONTROL) {
            common.insert(header::CACHE_CONTROL, HeaderValue::from_static(ASK_BEFORE_USE));
        }
        // Also where no variant exists yet: the answer does depend on the field.
        let vary = match common.get(header::VARY).and_then(|value| value.to_str().ok()) {
            Some(other) if !other.to_ascii_lowercase().contains("accept-encoding") => {
                HeaderValue::from_str(&format!("{other}, Accept-Encoding"))
                    .unwrap_or_else(|_| HeaderValue::from_static("*"))
            }
            _ => HeaderValue::from_static("Accept-Encoding"),
        };
        common.insert(header::VARY, vary);
        for name in [header::CONTENT_LENGTH, header::CONTENT_ENCODING, header::ETAG, header::LAST_MODIFIED] {
            common.remove(name);
        }
        let last_modified = self.last_modified.map(|at| (at, negotiate::date_value(at)));
        if let Some((_, value)) = &last_modified {
            common.insert(header::LAST_MODIFIED, value.clone());
        }
        let plain = variant(&common, &digest, Coding::Identity, "", self.bytes);
        Page {
            shared: Arc::new(Shared {
                status: self.status,
                digest,
                plain,
                common,
                last_modified,
                is_compressible: compress::is_compressible(&self.content_type),
                effort: self.effort,
                encoded: Default::default(),
                pressed: OnceLock::new(),
                brotli_count: AtomicU32::new(0),
                count: self.count,
            }),
        }
    }
}

#[cfg(test)]
#[path = "page_tests.rs"]
mod tests;
