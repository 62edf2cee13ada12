//! Bodies: what Courant sends, and the guard around what it receives.
//!
//! [`Body`] is one enum so that a cached page costs no allocation on its way out. [`Guarded`]
//! wraps every request body the server hands to a handler: it cuts off what is too large
//! (413), and what comes too slowly (408), whatever the handler does with it. A route that takes
//! uploads asks for more through [`BodyGate`]; nothing can switch the guard off.
//!
//! Not here: what a body means (forms, pictures).

use bytes::{Bytes, BytesMut};
use http::StatusCode;
use http_body::{Frame, SizeHint};
use http_body_util::BodyExt;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU8, AtomicU64, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::{Instant, Sleep};

/// Any error a foreign body may give.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// A streaming body behind a pointer.
pub type StreamingBody = Pin<Box<dyn http_body::Body<Data = Bytes, Error = BoxError> + Send>>;

/// A response body.
pub enum Body {
    /// All bytes at hand; shared, never copied. Empty means no body.
    Full(Bytes),
    /// Bytes that come as they are read.
    Streaming(StreamingBody),
}

impl Body {
    /// A body of no bytes.
    pub fn empty() -> Body {
        Body::Full(Bytes::new())
    }

    /// Wraps any other body, for instance that of an axum response.
    pub fn streaming<B>(body: B) -> Body
    where
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        Body::Streaming(Box::pin(body.map_err(Into::into)))
    }

    /// The bytes, when they are all at hand.
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match self {
            Body::Full(bytes) => Some(bytes),
            Body::Streaming(_) => None,
        }
    }
}

impl Default for Body {
    fn default() -> Body {
        Body::empty()
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Body {
        Body::Full(bytes)
    }
}

impl From<String> for Body {
    fn from(text: String) -> Body {
        Body::Full(Bytes::from(text))
    }
}

impl From<&'static str> for Body {
    fn from(text: &'static str) -> Body {
        Body::Full(Bytes::from_static(text.as_bytes()))
    }
}

impl std::fmt::Debug for Body {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Body::Full(bytes) => write!(f, "Body({} bytes)", bytes.len()),
            Body::Streaming(_) => f.write_str("Body(streaming)"),
        }
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        match self.get_mut() {
            Body::Full(bytes) if bytes.is_empty() => Poll::Ready(None),
            Body::Full(bytes) => Poll::Ready(Some(Ok(Frame::data(std::mem::take(bytes))))),
            Body::Streaming(inner) => inner.as_mut().poll_frame(cx),
        }
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Body::Full(bytes) => bytes.is_empty(),
            Body::Streaming(inner) => inner.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Body::Full(bytes) => SizeHint::with_exact(bytes.len() as u64),
            Body::Streaming(inner) => inner.size_hint(),
        }
    }
}

/// Why a request body was not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BodyError {
    /// More bytes than the route allows.
    #[error("the request body is larger than {limit_bytes} bytes")]
    TooLarge {
        /// What the route allows.
        limit_bytes: u64,
    },
    /// Nothing came for too long, or too little over the whole time.
    #[error("the request body came too slowly")]
    TooSlow,
    /// The connection broke or the framing was wrong.
    #[error("the request body could not be read: {0}")]
    Broken(String),
}

impl BodyError {
    /// The status that tells the client: 413, 408 or 400.
    pub fn status(&self) -> StatusCode {
        match self {
            BodyError::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            BodyError::TooSlow => StatusCode::REQUEST_TIMEOUT,
            BodyError::Broken(_) => StatusCode::BAD_REQUEST,
        }
    }

    /// Finds the refusal inside an error that came through other layers (axum wraps body errors).
    pub fn of(error: BoxError) -> BodyError {
        let mut link: Option<&(dyn std::error::Error + 'static)> = Some(&*error);
        while let Some(cause) = link {
            if let Some(known) = cause.downcast_ref::<BodyError>() {
                return known.clone();
            }
            link = cause.source();
        }
        BodyError::Broken(error.to_string())
    }
}

/// How large a request body may be and how slowly it may come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BodyLimits {
    /// Most bytes before 413.
    pub max_bytes: u64,
    /// Longest silence before 408.
    pub idle: Duration,
    /// Longest time for the whole body before 408.
    pub total: Duration,
    /// Fewest bytes a second, counted after the first `idle`, before 408.
    pub min_bytes_per_sec: u64,
}

impl Default for BodyLimits {
    fn default() -> BodyLimits {
        BodyLimits {
            max_bytes: 64 * 1024,
            idle: Duration::from_secs(15),
            total: Duration::from_secs(60),
            min_bytes_per_sec: 500,
        }
    }
}

const ACCEPTED: u8 = 0;
const TOO_LARGE: u8 = 1;
const TOO_SLOW: u8 = 2;

/// The handle by which a route asks for a larger body than the default; a request extension.
///
/// Requests without a body carry none.
#[derive(Debug, Clone)]
pub struct BodyGate(Arc<Gate>);

#[derive(Debug)]
struct Gate {
    max_bytes: AtomicU64,
    total_millis: AtomicU64,
    refusal: AtomicU8,
    is_unread: AtomicBool,
}

impl BodyGate {
    fn new(limits: &BodyLimits) -> BodyGate {
        BodyGate(Arc::new(Gate {
            max_bytes: AtomicU64::new(limits.max_bytes),
            total_millis: AtomicU64::new(u64::try_from(limits.total.as_millis()).unwrap_or(u64::MAX)),
            refusal: AtomicU8::new(ACCEPTED),
            is_unread: AtomicBool::new(false),
        }))
    }

    /// Lets this request send up to `max_bytes` within `total`; call it before the body is read.
    pub fn allow(&self, max_bytes: u64, total: Duration) {
        self.0.max_bytes.store(max_bytes, Ordering::Relaxed);
        let millis = u64::try_from(total.as_millis()).unwrap_or(u64::MAX);
        self.0.total_millis.store(millis, Ordering::Relaxed);
    }

    /// Whether the body was dropped before its end, so that the client may still be sending.
    pub(crate) fn is_unread(&self) -> bool {
        self.0.is_unread.load(Ordering::Relaxed)
    }

    /// The refusal, once the body was cut off.
    pub fn refusal(&self) -> Option<BodyError> {
        match self.0.refusal.load(Ordering::Relaxed) {
            TOO_LARGE => Some(BodyError::TooLarge { limit_bytes: self.0.max_bytes.load(Ordering::Relaxed) }),
            TOO_SLOW => Some(BodyError::TooSlow),
            _ => None,
        }
    }
}

/// Raises the body limit of one request, for routes that take uploads.
///
/// Does nothing for a request without a body.
pub fn allow_body(extensions: &http::Extensions, max_bytes: u64, total: Duration) {
    if let Some(gate) = extensions.get::<BodyGate>() {
        gate.allow(max_bytes, total);
    }
}

/// A request body under [`BodyLimits`].
pub struct Guarded<B> {
    inner: B,
    is_at_end: bool,
    limits: BodyLimits,
    gate: Option<BodyGate>,
    read_bytes: u64,
    counter: Option<Arc<AtomicU64>>,
    started_at: Option<Instant>,
    timer: Option<Pin<Box<Sleep>>>,
}

impl<B: http_body::Body<Data = Bytes>> Guarded<B> {
    /// Puts the guard around a body; gives the gate as well unless there is no body to guard.
    pub fn new(inner: B, limits: BodyLimits) -> (Guarded<B>, Option<BodyGate>) {
        let gate = (!inner.is_end_stream()).then(|| BodyGate::new(&limits));
        (
            Guarded {
                inner,
                is_at_end: false,
                limits,
                gate: gate.clone(),
                read_bytes: 0,
                counter: None,
                started_at: None,
                timer: None,
            },
            gate,
        )
    }

    /// Adds what is read to a count as well.
    pub(crate) fn count_in(&mut self, counter: Arc<AtomicU64>) {
        self.counter = Some(counter);
    }

    fn refuse(&self, gate: &BodyGate, error: BodyError) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        let mark = if error == BodyError::TooSlow { TOO_SLOW } else { TOO_LARGE };
        gate.0.refusal.store(mark, Ordering::Relaxed);
        Poll::Ready(Some(Err(error)))
    }
}

impl<B> http_body::Body for Guarded<B>
where
    B: http_body::Body<Data = Bytes> + Unpin,
    B::Error: Into<BoxError>,
{
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        let this = self.get_mut();
        let Some(gate) = this.gate.clone() else { return Poll::Ready(None) };
        if let Some(refusal) = gate.refusal() {
            return Poll::Ready(Some(Err(refusal)));
        }
        let max_bytes = gate.0.max_bytes.load(Ordering::Relaxed);
        let too_large = BodyError::TooLarge { limit_bytes: max_bytes };
        // A declared length is refused before a byte of it is read.
        if this.inner.size_hint().lower().saturating_add(this.read_bytes) > max_bytes {
            return this.refuse(&gate, too_large);
        }
        let now = Instant::now();
        let started_at = *this.started_at.get_or_insert(now);
        match Pin::new(&mut this.inner).poll_frame(cx) {
            Poll::Ready(Some(Ok(frame))) => {
                let length = frame.data_ref().map_or(0, |data| data.len() as u64);
                this.read_bytes += length;
                if let Some(counter) = &this.counter {
                    counter.fetch_add(length, Ordering::Relaxed);
                }
                if this.read_bytes > max_bytes {
                    return this.refuse(&gate, too_large);
                }
                let age = now.duration_since(started_at);
                if age > this.limits.idle && this.read_bytes < age.as_secs() * this.limits.min_bytes_per_sec {
                    return this.refuse(&gate, BodyError::TooSlow);
                }
                this.timer = None;
                this.is_at_end = this.inner.is_end_stream();
                Poll::Ready(Some(Ok(frame)))
            }
            Poll::Ready(Some(Err(error))) => Poll::Ready(Some(Err(BodyError::of(error.into())))),
            Poll::Ready(None) => {
                this.is_at_end = true;
                Poll::Ready(None)
            }
            Poll::Pending => {
                let total = Duration::from_millis(gate.0.total_millis.load(Ordering::Relaxed));
                let limit = this.limits.idle.min((started_at + total).saturating_duration_since(now));
                let timer = this.timer.get_or_insert_with(|| Box::pin(tokio::time::sleep(limit)));
                match timer.as_mut().poll(cx) {
                    Poll::Ready(()) => this.refuse(&gate, BodyError::TooSlow),
                    Poll::Pending => Poll::Pending,
                }
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.gate.is_none() || self.inner.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.inner.size_hint()
    }
}

impl<B> Drop for Guarded<B> {
    fn drop(&mut self) {
        if let Some(gate) = &self.gate
            && !self.is_at_end
        {
            gate.0.is_unread.store(true, Ordering::Relaxed);
        }
    }
}

/// The body of a request as handlers get it from [`super::server::serve`].
pub type RequestBody = Guarded<hyper::body::Incoming>;

/// Reads a whole body into memory.
///
/// `max_bytes` is a second bound for callers whose body did not come through the server's guard.
///
/// # Errors
/// [`BodyError`]; answer with its [`BodyError::status`].
pub async fn read_body<B>(body: B, max_bytes: usize) -> Result<Bytes, BodyError>
where
    B: http_body::Body<Data = Bytes>,
    B::Error: Into<BoxError>,
{
    let mut body = std::pin::pin!(body);
    let mut first: Option<Bytes> = None;
    let mut joined: Option<BytesMut> = None;
    let mut read = 0usize;
    while let Some(frame) = body.as_mut().frame().await {
        let frame = frame.map_err(|error| BodyError::of(error.into()))?;
        let Ok(data) = frame.into_data() else { continue };
        read = read.saturating_add(data.len());
        if read > max_bytes {
            return Err(BodyError::TooLarge { limit_bytes: max_bytes as u64 });
        }
        match (&mut joined, first.take()) {
            (Some(all), _) => all.extend_from_slice(&data),
            (None, None) => first = Some(data),
            (None, Some(head)) => {
                let mut all = BytesMut::from(head);
                all.extend_from_slice(&data);
                joined = Some(all);
            }
        }
    }
    Ok(joined.map(BytesMut::freeze).or(first).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_util::StreamExt;
    use http_body_util::{Full, StreamBody};

    fn limits() -> BodyLimits {
        BodyLimits { max_bytes: 10, ..BodyLimits::default() }
    }

    /// A body that gives `chunk` every `gap`, `count` times.
    fn dripping(
        chunk: &'static [u8],
        gap: Duration,
        count: usize,
    ) -> StreamBody<impl futures_util::Stream<Item = Result<Frame<Bytes>, BoxError>> + Unpin> {
        let stream = futures_util::stream::iter(0..count).then(move |_| async move {
            tokio::time::sleep(gap).await;
            Ok(Frame::data(Bytes::from_static(chunk)))
        });
        StreamBody::new(Box::pin(stream))
    }

    #[tokio::test]
    async fn a_declared_length_is_refused_before_it_is_read() {
        let (body, gate) = Guarded::new(Full::new(Bytes::from(vec![0; 11])), limits());
        assert_eq!(read_body(body, 1000).await, Err(BodyError::TooLarge { limit_bytes: 10 }));
        assert_eq!(gate.unwrap().refusal().unwrap().status(), 413);
    }

    #[tokio::test]
    async fn a_route_may_take_more() {
        let (body, gate) = Guarded::new(Full::new(Bytes::from(vec![0; 11])), limits());
        let mut extensions = http::Extensions::new();
        extensions.insert(gate.unwrap());
        allow_body(&extensions, 11, Duration::from_secs(600));
        assert_eq!(read_body(body, 1000).await.unwrap().len(), 11);
    }

    #[tokio::test]
    async fn an_undeclared_length_is_counted() {
        let (body, _) = Guarded::new(dripping(b"abcd", Duration::ZERO, 3), limits());
        assert_eq!(read_body(body, 1000).await, Err(BodyError::TooLarge { limit_bytes: 10 }));
        let (body, _) = Guarded::new(dripping(b"abcd", Duration::ZERO, 2), limits());
        assert_eq!(&read_body(body, 1000).await.unwrap()[..], b"abcdabcd");
    }

    #[tokio::test(start_paused = true)]
    async fn silence_and_dripping_are_cut_off() {
        let table = [
            (Duration::from_secs(16), 2, false),
            (Duration::from_secs(14), 1, true),
            // Never silent for long, but far below 500 bytes a second.
            (Duration::from_secs(6), 4, false),
        ];
        for (gap, count, passes) in table {
            let (body, gate) = Guarded::new(dripping(b"ab", gap, count), limits());
            let outcome = read_body(body, 1000).await;
            assert_eq!(outcome.is_ok(), passes, "{gap:?}");
            assert_eq!(gate.unwrap().refusal().map(|r| r.status().as_u16()), (!passes).then_some(408));
        }
    }

    #[tokio::test(start_paused = true)]
    async fn the_whole_body_has_a_deadline() {
        let wide = BodyLimits { max_bytes: 1 << 30, ..BodyLimits::default() };
        let chunk: &'static [u8] = &[7; 20_000];
        let (body, _) = Guarded::new(dripping(chunk, Duration::from_secs(14), 5), wide);
        let start = Instant::now();
        assert_eq!(read_body(body, 1 << 30).await, Err(BodyError::TooSlow));
        assert_eq!(start.elapsed().as_secs(), 60);
    }

    #[tokio::test]
    async fn a_refusal_is_found_behind_other_errors() {
        let (body, _) = Guarded::new(Full::new(Bytes::from(vec![0; 11])), limits());
        let through_axum = axum::body::Body::new(body);
        assert_eq!(read_body(through_axum, 1000).await, Err(BodyError::TooLarge { limit_bytes: 10 }));
    }
}
