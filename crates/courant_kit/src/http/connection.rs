//! One connection: its signs of life and when it is cut.
//!
//! A connection is watched by one timer, whatever it does. It is cut when its first head or a later
//! one comes too slowly, when it reads its answer too slowly, when it opens streams only to
//! reset them, and when an HTTP/2 client sends much that asks for nothing; it is closed politely when it has been idle for long. While the server shuts down,
//! an HTTP/1 connection answers one more request with `Connection: close`, because closing it in the
//! instant in which a request is on its way would fail that request; HTTP/2 says GOAWAY.
//!
//! Not here: accepting connections ([`super::server`]) and what requests mean.

use super::server::ServerLimits;
use bytes::{Buf, Bytes, BytesMut};
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering::Relaxed};
use std::task::{Context, Poll, Waker};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, ReadBuf};
use tokio::sync::{Notify, watch};
use tokio::time::Instant;

/// What HTTP/2 connections begin with (RFC 9113 section 3.4).
const H2_PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

/// How long an idle HTTP/1 connection may still bring a request while the server shuts down.
const LAST_CALL: Duration = Duration::from_millis(500);

/// What all connections are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    /// Go on.
    Run,
    /// Finish what is under way.
    Drain,
    /// Stop now.
    Halt,
}

/// Why a connection ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// By either side, in order.
    Closed,
    /// The protocol was broken or the line was.
    Broken,
    /// A head came too slowly.
    SlowHead,
    /// The answer was read too slowly.
    SlowReader,
    /// Too many streams were reset, or too much came that asks for nothing.
    Flood,
    /// There were too many TLS handshakes at that moment.
    Crowded,
    /// The server ran out of patience while shutting down.
    Halted,
}

/// Signs of life, written by the stream and the requests, read by the watch.
pub(crate) struct Vital {
    born: Instant,
    is_h2: AtomicBool,
    /// Milliseconds after birth, plus one, at which the head being read began; 0 between heads.
    head_since: AtomicU64,
    active_at: AtomicU64,
    in_flight: AtomicU32,
    /// Requests that reached the service, counted round and round.
    begun: AtomicU32,
    /// The answer to the request that was taken last is at hand.
    is_at_hand: AtomicBool,
    /// Bodies whose next part lies ready for the client.
    offered: AtomicU32,
    is_write_blocked: AtomicBool,
    written: AtomicU64,
    resets: AtomicU32,
    resets_since: AtomicU64,
    read: AtomicU64,
    /// What requests may have taken of it, their bodies aside.
    asked: AtomicU64,
    /// What was read of bodies.
    bodies: Arc<AtomicU64>,
    alarm: Notify,
    is_draining: AtomicBool,
    /// The client may still be sending a body nobody reads.
    has_unread: AtomicBool,
}

impl Vital {
    pub(crate) fn new() -> Arc<Vital> {
        Arc::new(Vital {
            born: Instant::now(),
            is_h2: AtomicBool::new(false),
            head_since: AtomicU64::new(1),
            active_at: AtomicU64::new(0),
            in_flight: AtomicU32::new(0),
            begun: AtomicU32::new(0),
            is_at_hand: AtomicBool::new(false),
            offered: AtomicU32::new(0),
            is_write_blocked: AtomicBool::new(false),
            written: AtomicU64::new(0),
            resets: AtomicU32::new(0),
            resets_since: AtomicU64::new(0),
            read: AtomicU64::new(0),
            asked: AtomicU64::new(0),
            bodies: Arc::default(),
            alarm: Notify::new(),
            is_draining: AtomicBool::new(false),
            has_unread: AtomicBool::new(false),
        })
    }

    fn age_millis(&self) -> u64 {
        u64::try_from(self.born.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    pub(crate) fn request_begins(&self, limits: &ServerLimits) {
        self.in_flight.fetch_add(1, Relaxed);
        // A head, what it may have been wrapped in, and the end of its stream.
        self.asked.fetch_add(2 * limits.max_head_bytes as u64, Relaxed);
        self.begun.fetch_add(1, Relaxed);
        self.head_since.store(0, Relaxed);
    }

    pub(crate) fn answer_is_at_hand(&self) {
        self.is_at_hand.store(true, Relaxed);
    }

    pub(crate) fn begun(&self) -> u32 {
        self.begun.load(Relaxed)
    }

    /// Whether so many requests have begun, and all of them are over.
    pub(crate) fn has_ended(&self, requests: u32) -> bool {
        self.begun() == requests && self.in_flight.load(Relaxed) == 0
    }

    /// A request came and its answer was sent in one go; how long that took.
    pub(crate) fn answered_at_once(&self, began: Instant) -> Duration {
        let now = Instant::now();
        self.head_since.store(0, Relaxed);
        self.active_at.store(u64::try_from((now - self.born).as_millis()).unwrap_or(u64::MAX), Relaxed);
        now - began
    }

    pub(crate) fn request_ends(&self, was_cut_off: bool, limits: &ServerLimits) {
        self.active_at.store(self.age_millis(), Relaxed);
        self.in_flight.fetch_sub(1, Relaxed);
        if was_cut_off && self.is_h2.load(Relaxed) {
            self.count_reset(limits);
        }
    }

    fn count_reset(&self, limits: &ServerLimits) {
        let now = self.age_millis();
        let window = limits.reset_window.as_millis() as u64;
        if now.saturating_sub(self.resets_since.load(Relaxed)) > window {
            self.resets_since.store(now, Relaxed);
            self.resets.store(0, Relaxed);
        }
        if self.resets.fetch_add(1, Relaxed) + 1 > limits.max_resets {
            self.alarm.notify_one();
        }
    }

    /// Where what is read of bodies is counted.
    pub(crate) fn bodies(&self) -> Arc<AtomicU64> {
        Arc::clone(&self.bodies)
    }

    /// HTTP/2 frames that ask for nothing cost work and are bounded by no other limit. A body may come in frames twice its
    /// size; windows are opened as answers are read.
    fn count_read(&self, count: usize, max_noise: u64) {
        let read = self.read.fetch_add(count as u64, Relaxed) + count as u64;
        let useful = self.asked.load(Relaxed) + 2 * self.bodies.load(Relaxed) + self.written.load(Relaxed) / 32;
        if read > useful + max_noise {
            self.alarm.notify_one();
        }
    }

    pub(crate) fn body_is_offered(&self) {
        self.offered.fetch_add(1, Relaxed);
    }

    pub(crate) fn body_is_withdrawn(&self) {
        self.offered.fetch_sub(1, Relaxed);
    }

    pub(crate) fn is_draining(&self) -> bool {
        self.is_draining.load(Relaxed)
    }

    pub(crate) fn is_h2(&self) -> bool {
        self.is_h2.load(Relaxed)
    }

    pub(crate) fn leaves_unread(&self) {
        self.has_unread.store(true, Relaxed);
    }

    fn is_sending(&self) -> bool {
        self.is_write_blocked.load(Relaxed) || self.offered.load(Relaxed) > 0
    }
}

/// Where the requests of an HTTP/2 connection are answered: in its own task if the answer is at hand, else each in one of its
/// own.
#[derive(Clone)]
pub(crate) struct Streams(pub(crate) Arc<Vital>);

impl<F: Future<Output = ()> + Send + 'static> hyper::rt::Executor<F> for Streams {
    fn execute(&self, request: F) {
        if !self.0.is_at_hand.swap(false, Relaxed) {
            tokio::spawn(request);
            return;
        }
        let mut request = Box::pin(request);
        // What the client has no window open for waits.
        if request.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending() {
            tokio::spawn(request);
        }
    }
}

/// A stream that leaves signs of life and gives back the bytes read while guessing the protocol.
pub(crate) struct Watched<T: AsyncRead + AsyncWrite + Unpin + Send + 'static> {
    /// Empty only while being dropped.
    stream: Option<T>,
    prefix: Bytes,
    vital: Arc<Vital>,
    max_noise: u64,
}

impl<T: AsyncRead + AsyncWrite + Unpin + Send + 'static> Watched<T> {
    /// Reads enough to tell HTTP/1 from HTTP/2; `None` when nothing useful came in time.
    pub(crate) async fn open(mut stream: T, vital: Arc<Vital>, limits: &ServerLimits) -> Option<Watched<T>> {
        let mut read = BytesMut::with_capacity(1024);
        let guess = async {
            loop {
                let length = read.len().min(H2_PREFACE.len());
                if length > 0 && read[..length] != H2_PREFACE[..length] {
                    return Some(false);
                }
                if length == H2_PREFACE.len() {
                    return Some(true);
                }
                match stream.read_buf(&mut read).await {
                    Ok(0) | Err(_) => return None,
                    Ok(_) => {}
                }
            }
        };
        let is_h2 = tokio::time::timeout(limits.head_timeout, guess).await.ok()??;
        vital.is_h2.store(is_h2, Relaxed);
        if is_h2 {
            vital.head_since.store(0, Relaxed);
            vital.active_at.store(vital.age_millis(), Relaxed);
        }
        let max_noise = limits.max_h2_noise_bytes;
        Some(Watched { stream: Some(stream), prefix: read.freeze(), vital, max_noise })
    }

    fn parts(&mut self) -> io::Result<(Pin<&mut T>, &Vital)> {
        match &mut self.stream {
            Some(stream) => Ok((Pin::new(stream), &self.vital)),
            None => Err(io::ErrorKind::NotConnected.into()),
        }
    }

    fn note_write(vital: &Vital, outcome: &Poll<io::Result<usize>>) {
        match outcome {
            Poll::Ready(Ok(count)) => {
                vital.written.fetch_add(*count as u64, Relaxed);
                vital.is_write_blocked.store(false, Relaxed);
            }
            Poll::Ready(Err(_)) => {}
            Poll::Pending => vital.is_write_blocked.store(true, Relaxed),
        }
    }
}

impl<T: AsyncRead + AsyncWrite + Unpin + Send + 'static> AsyncRead for Watched<T> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        if !self.prefix.is_empty() {
            let count = self.prefix.len().min(buf.remaining());
            buf.put_slice(&self.prefix[..count]);
            self.prefix.advance(count);
            if self.prefix.is_empty() {
                // Its memory goes, too.
                self.prefix = Bytes::new();
            }
            return Poll::Ready(Ok(()));
        }
        let before = buf.filled().len();
        let max_noise = self.max_noise;
        let (stream, vital) = self.parts()?;
        let outcome = stream.poll_read(cx, buf);
        if vital.is_h2() {
            vital.count_read(buf.filled().len() - before, max_noise);
        }
        if buf.filled().len() > before && vital.in_flight.load(Relaxed) == 0 && vital.head_since.load(Relaxed) == 0 {
            vital.head_since.store(vital.age_millis() + 1, Relaxed);
        }
        outcome
    }
}

impl<T: AsyncRead + AsyncWrite + Unpin + Send + 'static> AsyncWrite for Watched<T> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let (stream, vital) = self.parts()?;
        let outcome = stream.poll_write(cx, bytes);
        Self::note_write(vital, &outcome);
        outcome
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let (stream, vital) = self.parts()?;
        let outcome = stream.poll_write_vectored(cx, slices);
        Self::note_write(vital, &outcome);
        outcome
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.as_ref().is_some_and(AsyncWrite::is_write_vectored)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.parts()?.0.poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.parts()?.0.poll_shutdown(cx)
    }
}

impl<T: AsyncRead + AsyncWrite + Unpin + Send + 'static> Drop for Watched<T> {
    /// A client that is still sending a refused body would see a reset instead of the refusal if the
    /// socket were closed now (RFC 9112 section 9.6): swallow what comes for a moment first.
    fn drop(&mut self) {
        let Some(mut stream) = self.stream.take() else { return };
        if !self.vital.has_unread.load(Relaxed) {
            return;
        }
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(async move {
                let swallow = async {
                    if stream.shutdown().await.is_ok() {
                        let mut sink = vec![0u8; 16 * 1024];
                        let mut left = 8 * 1024 * 1024usize;
                        while let Ok(count) = stream.read(&mut sink).await
                            && count > 0
                            && count <= left
                        {
                            left -= count;
                        }
                    }
                };
                // Either way the socket is closed now.
                tokio::time::timeout(Duration::from_secs(2), swallow).await.unwrap_or(());
            });
        }
    }
}

/// Runs a connection to its end, or a part of one, under the limits; `close` asks it to end in order.
pub(crate) async fn drive<C, O, E>(
    connection: C,
    close: fn(Pin<&mut C>),
    vital: &Vital,
    limits: &ServerLimits,
    stage: &mut watch::Receiver<Stage>,
) -> Result<O, End>
where
    C: Future<Output = Result<O, E>>,
{
    // What was seen before this is to be heard again.
    if *stage.borrow() != Stage::Run {
        stage.mark_changed();
    }
    let mut connection = std::pin::pin!(connection);
    let step = limits.watch_step();
    let mut timer = std::pin::pin!(tokio::time::sleep(step));
    let mut pace = Pace::default();
    let mut draining_since: Option<u64> = None;
    loop {
        tokio::select! {
            biased;
            ended = connection.as_mut() => return ended.map_err(|_| End::Broken),
            () = vital.alarm.notified() => return Err(End::Flood),
            changed = stage.changed() => {
                let now_at = if changed.is_ok() { *stage.borrow_and_update() } else { Stage::Halt };
                match now_at {
                    Stage::Run => {}
                    Stage::Drain => {
                        vital.is_draining.store(true, Relaxed);
                        draining_since = Some(vital.age_millis());
                        if vital.is_h2() {
                            close(connection.as_mut());
                        }
                        timer.as_mut().reset(Instant::now() + step.min(LAST_CALL));
                    }
                    Stage::Halt => return Err(End::Halted),
                }
            }
            () = timer.as_mut() => {
                match pace.judge(vital, limits, draining_since) {
                    Verdict::GoOn => {}
                    Verdict::Close => close(connection.as_mut()),
                    Verdict::Cut(end) => return Err(end),
                }
                let step = if draining_since.is_some() { step.min(LAST_CALL) } else { step };
                timer.as_mut().reset(Instant::now() + step);
            }
        }
    }
}

enum Verdict {
    GoOn,
    Close,
    Cut(End),
}

/// How fast a client reads what is offered to it, measured over windows.
#[derive(Default)]
struct Pace {
    window_began: Option<u64>,
    written_before: u64,
    closing_since: Option<u64>,
}

impl Pace {
    fn judge(&mut self, vital: &Vital, limits: &ServerLimits, draining_since: Option<u64>) -> Verdict {
        let now = vital.age_millis();
        let millis = |duration: Duration| u64::try_from(duration.as_millis()).unwrap_or(u64::MAX);
        let stall = millis(limits.write_stall);
        if let Some(since) = self.closing_since
            && now.saturating_sub(since) > stall
        {
            return Verdict::Cut(End::SlowReader);
        }
        if vital.is_sending() {
            let written = vital.written.load(Relaxed);
            let began = *self.window_began.get_or_insert_with(|| {
                self.written_before = written;
                now
            });
            let elapsed = now.saturating_sub(began);
            if elapsed >= stall {
                let wanted = limits.min_write_bytes_per_sec.saturating_mul(elapsed) / 1000;
                if written - self.written_before < wanted.max(1) {
                    return Verdict::Cut(End::SlowReader);
                }
                self.window_began = None;
            }
            return Verdict::GoOn;
        }
        self.window_began = None;
        if vital.in_flight.load(Relaxed) > 0 {
            return Verdict::GoOn;
        }
        let head_since = vital.head_since.load(Relaxed);
        if head_since > 0 && !vital.is_h2() {
            let is_slow = now.saturating_sub(head_since - 1) >= millis(limits.head_timeout);
            return if is_slow { Verdict::Cut(End::SlowHead) } else { Verdict::GoOn };
        }
        let idle_since = vital.active_at.load(Relaxed);
        let is_idle = match draining_since {
            Some(since) => now.saturating_sub(idle_since.max(since)) >= millis(LAST_CALL),
            None => now.saturating_sub(idle_since) >= millis(limits.idle_timeout),
        };
        if is_idle && self.closing_since.is_none() {
            self.closing_since = Some(now);
            return Verdict::Close;
        }
        Verdict::GoOn
    }
}
