//! Kept pages, sent before a request is taken apart.
//!
//! [`AtOnce`] lies between a connection and hyper. While hyper waits for the next request, it looks at what comes in: the
//! head of a plain GET of a kept page is answered out of the page's ready bytes, and hyper never sees it. Everything else
//! is handed to hyper as it came: heads that are not whole, other methods and versions, bodies, queries, pages that are not
//! kept. An answer is the same, byte for byte, as the one that hyper would have sent.
//!
//! As long as nothing else comes there is no hyper at all ([`Alone`]): a connection that only reads kept pages, or waits after
//! one, holds no buffer. Only then `Connection: close` is heard here.
//!
//! Invariant: **a head is looked at only where hyper would look for one.** What hyper was given must have been the whole
//! head of a GET or HEAD without a body, its answer must have been handed over and written out, and nothing else may have
//! come meanwhile; on a connection where that is not certain nothing is looked at any more.
//!
//! Not here: which pages are kept ([`super::page_cache`]), and the connection's limits ([`super::connection`]), which go on
//! counting: each answer leaves the same signs of life.

use super::connection::{Vital, Watched};
use super::log::{ACCESS_TARGET, Done};
use super::page::Ready;
use super::server::Shared;
use bytes::{Buf, Bytes};
use httparse::{Header, Status};
use std::cell::Cell;
use std::io::{self, IoSlice};
use std::mem::MaybeUninit;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::{SystemTime, UNIX_EPOCH};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::Instant;

/// Most fields of a request that is answered here.
const MOST_FIELDS: usize = 48;
/// What is read at a time without hyper; longer heads are hyper's.
const ALONE_BYTES: usize = 8 * 1024;

/// A connection whose plain GETs of kept pages are answered.
pub(crate) struct AtOnce<T: AsyncRead + AsyncWrite + Unpin + Send + 'static> {
    stream: Watched<T>,
    vital: Arc<Vital>,
    shared: Arc<Shared>,
    place: Place,
    sending: Option<Sending>,
    /// What came behind a request whose answer is not sent yet.
    held: Bytes,
    /// There is no hyper yet.
    is_alone: bool,
    /// The last answer was sent.
    is_over: bool,
    /// What came while there was no hyper, and is hyper's.
    handed: Bytes,
}

/// Where hyper stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Between two requests, with nothing in its hands.
    Between,
    /// It was given one request, the one after so many.
    Busy(u32),
    /// Nobody can tell.
    Unknown,
}

/// An answer on its way.
struct Sending {
    ready: Ready,
    is_last: bool,
    date: DateLine,
    sent: usize,
    began: Instant,
}

/// Stands last among the fields of an answer that no other follows.
const LAST: &[u8] = b"connection: close\r\n";

/// What the beginning of some bytes is.
enum Seen {
    /// A request of so many bytes that is answered here, and whether the client wants nothing after it.
    Kept(usize, Ready, bool),
    /// One request for hyper, of so many bytes, that has no body.
    Plain(usize),
    /// The beginning of a head.
    Part,
    Other,
}

impl<T: AsyncRead + AsyncWrite + Unpin + Send + 'static> AtOnce<T> {
    /// Looks at what comes if the server has pages to answer with, and nobody wants a line of log for each request.
    pub(crate) fn new(stream: Watched<T>, vital: Arc<Vital>, shared: Arc<Shared>) -> AtOnce<T> {
        let is_logged = tracing::enabled!(target: ACCESS_TARGET, tracing::Level::INFO);
        let looks = shared.limits.kept_pages.is_some() && !is_logged;
        let place = if looks { Place::Between } else { Place::Unknown };
        let (held, handed) = (Bytes::new(), Bytes::new());
        AtOnce { stream, vital, shared, place, sending: None, held, is_alone: true, is_over: false, handed }
    }

    /// Answers what it can. Gives true once something came that hyper has to see, false when the connection is over.
    fn poll_alone(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<bool>> {
        let mut space = [const { MaybeUninit::uninit() }; ALONE_BYTES];
        let mut buf = ReadBuf::uninit(&mut space);
        if !self.is_over {
            let Poll::Ready(read) = Pin::new(&mut *self).poll_read(cx, &mut buf) else {
                // What TLS still holds of the last answer goes out while the next request is waited for.
                return match Pin::new(&mut self.stream).poll_flush(cx) {
                    Poll::Ready(Err(error)) => Poll::Ready(Err(error)),
                    Poll::Ready(Ok(())) | Poll::Pending => Poll::Pending,
                };
            };
            read?;
            self.is_over = buf.filled().is_empty();
        }
        if self.is_over {
            ready!(Pin::new(&mut self.stream).poll_shutdown(cx))?;
            return Poll::Ready(Ok(false));
        }
        self.is_alone = false;
        self.handed = Bytes::copy_from_slice(buf.filled());
        Poll::Ready(Ok(true))
    }

    /// Hands over what is left of an answer. Writing out what the stream keeps of it is left to hyper's flush, as for hyper's
    /// own answers: who reads slowly is not waited for here as if a head came slowly.
    fn poll_send(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let Some(sending) = &mut self.sending else { return Poll::Ready(Ok(())) };
        let last = if sending.is_last { LAST } else { b"" };
        let parts: [&[u8]; 4] = [&sending.ready.head, last, &sending.date, &sending.ready.body];
        let total: usize = parts.iter().map(|part| part.len()).sum();
        while sending.sent < total {
            let mut slices = [IoSlice::new(&[]); 4];
            let mut skip = sending.sent;
            for (slice, part) in slices.iter_mut().zip(parts) {
                *slice = IoSlice::new(part.get(skip..).unwrap_or_default());
                skip = skip.saturating_sub(part.len());
            }
            let first = slices.iter().position(|slice| !slice.is_empty()).unwrap_or_default();
            match ready!(Pin::new(&mut self.stream).poll_write_vectored(cx, &slices[first..]))? {
                0 => return Poll::Ready(Err(io::ErrorKind::WriteZero.into())),
                count => sending.sent += count,
            }
        }
        let duration = self.vital.answered_at_once(sending.began);
        self.shared.count_request();
        if let Some(metrics) = &self.shared.limits.metrics {
            let bytes = sending.ready.body.len() as u64;
            metrics.answered(&Done { status: sending.ready.status, bytes, duration });
        }
        self.is_over = sending.is_last;
        self.sending = None;
        Poll::Ready(Ok(()))
    }

    /// Answers the requests at the beginning of what was read, from `start` on, and takes them out of it. Gives false when
    /// more of a head has to come before anything can be said.
    fn look(&mut self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>, start: usize) -> io::Result<bool> {
        let mut used = start;
        let is_told = loop {
            let bytes = &buf.filled()[used..];
            if bytes.is_empty() {
                break true;
            }
            match see(bytes, &self.shared, self.is_alone) {
                Seen::Kept(length, ready, is_last) => {
                    used += length;
                    self.sending = Some(Sending { ready, is_last, date: date_line(), sent: 0, began: Instant::now() });
                    let is_sent = self.poll_send(cx)?.is_ready();
                    // What follows a last request is never looked at.
                    if is_last || !is_sent {
                        self.held = Bytes::copy_from_slice(&buf.filled()[used..]);
                        buf.set_filled(start);
                        return Ok(true);
                    }
                }
                Seen::Plain(length) => {
                    let is_alone = length == bytes.len();
                    self.place = if is_alone { Place::Busy(self.vital.begun()) } else { Place::Unknown };
                    break true;
                }
                Seen::Part => break false,
                Seen::Other => {
                    self.place = Place::Unknown;
                    break true;
                }
            }
        };
        let left = buf.filled().len() - used;
        buf.filled_mut().copy_within(used.., start);
        buf.set_filled(start + left);
        Ok(is_told)
    }
}

impl<T: AsyncRead + AsyncWrite + Unpin + Send + 'static> AsyncRead for AtOnce<T> {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        if !this.handed.is_empty() {
            let count = this.handed.len().min(buf.remaining());
            buf.put_slice(&this.handed.split_to(count));
            return Poll::Ready(Ok(()));
        }
        let start = buf.filled().len();
        loop {
            ready!(this.poll_send(cx))?;
            if this.is_over {
                return Poll::Ready(Ok(()));
            }
            let before = buf.filled().len();
            if this.held.is_empty() {
                if Pin::new(&mut this.stream).poll_read(cx, buf)?.is_pending() && before == start {
                    return Poll::Pending;
                }
            } else {
                let count = this.held.len().min(buf.remaining());
                buf.put_slice(&this.held[..count]);
                this.held.advance(count);
            }
            let has_more = buf.filled().len() > before;
            let may_look = this.place == Place::Between && !this.vital.is_draining();
            if has_more && may_look {
                let is_told = this.look(cx, buf, start)?;
                if this.place == Place::Between && (is_told || buf.remaining() > 0) {
                    continue;
                }
            }
            // What goes to hyper now is known only if it is one request and the first since the last answer.
            let is_known = has_more && may_look && this.place != Place::Between;
            if buf.filled().len() > start && !is_known {
                this.place = Place::Unknown;
            }
            return Poll::Ready(Ok(()));
        }
    }
}

impl<T: AsyncRead + AsyncWrite + Unpin + Send + 'static> AsyncWrite for AtOnce<T> {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        ready!(this.poll_send(cx))?;
        Pin::new(&mut this.stream).poll_write(cx, bytes)
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        ready!(this.poll_send(cx))?;
        Pin::new(&mut this.stream).poll_write_vectored(cx, slices)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    /// hyper flushes the stream when it has written out what it had.
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        ready!(this.poll_send(cx))?;
        ready!(Pin::new(&mut this.stream).poll_flush(cx))?;
        if let Place::Busy(before) = this.place
            && this.vital.has_ended(before.wrapping_add(1))
        {
            this.place = Place::Between;
        }
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        ready!(this.poll_send(cx))?;
        Pin::new(&mut this.stream).poll_shutdown(cx)
    }
}

/// A connection without hyper, until it is over (then nothing is left) or hyper has to go on with it.
pub(crate) struct Alone<T: AsyncRead + AsyncWrite + Unpin + Send + 'static>(Option<AtOnce<T>>);

impl<T: AsyncRead + AsyncWrite + Unpin + Send + 'static> Alone<T> {
    pub(crate) fn new(at_once: AtOnce<T>) -> Alone<T> {
        Alone(Some(at_once))
    }

    /// Ends it at the next look, as hyper would.
    pub(crate) fn close(mut self: Pin<&mut Self>) {
        if let Some(at_once) = &mut self.0 {
            at_once.is_over = true;
        }
    }
}

impl<T: AsyncRead + AsyncWrite + Unpin + Send + 'static> Future for Alone<T> {
    type Output = io::Result<Option<AtOnce<T>>>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let Some(at_once) = &mut self.0 else { return Poll::Ready(Ok(None)) };
        let is_for_hyper = ready!(at_once.poll_alone(cx))?;
        Poll::Ready(Ok(self.0.take().filter(|_| is_for_hyper)))
    }
}

/// Reads the head at the beginning of some bytes; one that no other follows is answered only without hyper.
fn see(bytes: &[u8], shared: &Shared, is_alone: bool) -> Seen {
    let (Some(pages), limits) = (&shared.limits.kept_pages, &shared.limits) else { return Seen::Other };
    let mut fields = [const { MaybeUninit::<Header<'_>>::uninit() }; MOST_FIELDS];
    let mut request = httparse::Request::new(&mut []);
    let length = match request.parse_with_uninit_headers(bytes, &mut fields) {
        Ok(Status::Complete(length)) => length,
        Ok(Status::Partial) => return Seen::Part,
        Err(_) => return Seen::Other,
    };
    let fields: &[Header<'_>] = request.headers;
    let is_bounded = length <= limits.max_head_bytes && fields.len() <= limits.max_header_count;
    let is_read = matches!(request.method, Some("GET" | "HEAD"));
    let is_strange = |field: &Header<'_>| is_about_connection(field) && !(is_alone && is_close(field));
    if !is_bounded || !is_read || request.version != Some(1) || fields.iter().any(is_strange) {
        return Seen::Other;
    }
    let is_last = fields.iter().any(is_close);
    let path = request.path.filter(|path| request.method == Some("GET") && is_plain(path));
    let ready = path.and_then(|path| pages.find_kept(path)).and_then(|page| page.ready_for(fields));
    match ready {
        Some(ready) => Seen::Kept(length, ready, is_last),
        None if is_last => Seen::Other,
        None => Seen::Plain(length),
    }
}

fn is_close(field: &Header<'_>) -> bool {
    field.name.eq_ignore_ascii_case("connection") && field.value.eq_ignore_ascii_case(b"close")
}

/// Whether a field says something about a body or about the connection that is not the rule.
fn is_about_connection(field: &Header<'_>) -> bool {
    let is = |name: &str| field.name.eq_ignore_ascii_case(name);
    match field.name.len() {
        6 => is("expect"),
        7 => is("upgrade"),
        10 => is("connection") && !field.value.eq_ignore_ascii_case(b"keep-alive"),
        14 => is("content-length") || is("http2-settings"),
        17 => is("transfer-encoding"),
        _ => false,
    }
}

/// Whether a target is a path and nothing else (RFC 3986 section 3.3).
fn is_plain(path: &str) -> bool {
    let is_path_byte = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~%!$&'()*+,;=:@".contains(&byte);
    path.starts_with('/') && path.bytes().all(is_path_byte)
}

/// `date: …` and the empty line that ends a head.
type DateLine = [u8; 39];

/// The line for now; written once a second on each thread.
fn date_line() -> DateLine {
    thread_local! {
        static LINE: Cell<(u64, DateLine)> = const { Cell::new((u64::MAX, [0; 39])) };
    }
    let now = SystemTime::now();
    let second = now.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let (written, line) = LINE.get();
    if written == second {
        return line;
    }
    let text = format!("date: {}\r\n\r\n", httpdate::fmt_http_date(now));
    let mut line = [b' '; 39];
    for (place, byte) in line.iter_mut().zip(text.bytes()) {
        *place = byte;
    }
    LINE.set((second, line));
    line
}

#[cfg(test)]
#[path = "at_once_tests.rs"]
mod tests;
