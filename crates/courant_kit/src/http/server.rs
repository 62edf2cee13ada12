//! The server: accepts connections, bounds everything a client can stretch, ends without failing anybody.
//!
//! HTTP/1.1 and HTTP/2 share one port, told apart by their first bytes, within TLS ([`super::tls`]) or without. Each request reaches the service with
//! three extensions: [`ClientAddress`], [`RequestId`] and, if it has a body, [`super::body::BodyGate`]. A handler
//! that panics costs one 500. When `shutdown` resolves, connections waiting in the queue are still
//! taken, requests under way are finished, and idle connections get a last chance to ask.
//!
//! Not here: routes, and what hyper itself refuses with 400 or 431.

use super::admission::{Admission, Seat};
use super::at_once::{Alone, AtOnce};
use super::body::{BoxError, Guarded, RequestBody};
use super::client_address::ClientAddress;
use super::connection::{End, Stage, Streams, Vital, Watched, drive};
use super::fresh::{Door, Fresh};
pub use super::limits::ServerLimits;
use super::log::{Asked, RequestId};
use super::request_guard::{Answering, Outgoing, Under};
use super::tls::Tls;
use anyhow::Context;
use http::{Method, Request, Response};
use http_body::Body as _;
use hyper::body::Incoming;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulConnection;
use std::io::Write;
use std::net::{SocketAddr, TcpStream};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpListener;
use tokio::sync::{Semaphore, mpsc, watch};
use tokio_rustls::server::TlsStream;
use tower::ServiceExt;

/// What a server did in its life.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ServeReport {
    /// Connections accepted.
    pub connections: u64,
    /// Connections over a limit, turned away.
    pub turned_away: u64,
    /// Connections cut for being slow or hostile.
    pub cut: u64,
    /// Requests that reached the service.
    pub requests: u64,
    /// Connections still busy when the patience of the shutdown ended; zero means nobody was failed.
    pub abandoned: u64,
}

#[derive(Default)]
struct Tally {
    connections: AtomicU64,
    turned_away: AtomicU64,
    cut: AtomicU64,
    requests: AtomicU64,
    abandoned: AtomicU64,
}

/// What all connections of a server share.
pub(crate) struct Shared {
    pub(crate) limits: ServerLimits,
    tls: Option<Tls>,
    handshakes: Semaphore,
    tally: Tally,
}

impl Shared {
    pub(crate) fn new(limits: ServerLimits, tls: Option<Tls>) -> Arc<Shared> {
        let handshakes = Semaphore::new(limits.max_handshakes);
        Arc::new(Shared { limits, tls, handshakes, tally: Tally::default() })
    }

    /// One more request was taken.
    pub(crate) fn count_request(&self) {
        self.tally.requests.fetch_add(1, Relaxed);
    }
}

/// How long a stop waits for requests under way.
pub const DRAIN: Duration = Duration::from_secs(30);

/// Opens a listening socket.
///
/// # Errors
/// One sentence an administrator can act on: the port is taken, the right is missing, or the address
/// is not one of this machine.
pub fn bind(address: SocketAddr) -> anyhow::Result<TcpListener> {
    let open = || -> std::io::Result<std::net::TcpListener> {
        let domain = socket2::Domain::for_address(address);
        let socket = socket2::Socket::new(domain, socket2::Type::STREAM, Some(socket2::Protocol::TCP))?;
        // A restarted server may take its port back while old connections linger.
        #[cfg(unix)]
        socket.set_reuse_address(true)?;
        socket.set_nonblocking(true)?;
        socket.bind(&address.into())?;
        socket.listen(4096)?;
        Ok(socket.into())
    };
    let listener = open().map_err(|error| match error.kind() {
        std::io::ErrorKind::AddrInUse => {
            anyhow::anyhow!("port {} on {} is already in use by another program", address.port(), address.ip())
        }
        std::io::ErrorKind::PermissionDenied => anyhow::anyhow!(
            "this user may not listen on port {}; choose a port above 1023 or grant CAP_NET_BIND_SERVICE",
            address.port()
        ),
        std::io::ErrorKind::AddrNotAvailable => {
            anyhow::anyhow!("{} is not an address of this machine", address.ip())
        }
        _ => anyhow::Error::new(error).context(format!("cannot listen on {address}")),
    })?;
    TcpListener::from_std(listener).with_context(|| format!("cannot listen on {address}"))
}

/// Takes a listening socket that was opened elsewhere.
///
/// # Errors
/// It is none.
pub fn adopt(listener: std::net::TcpListener) -> anyhow::Result<TcpListener> {
    listener.set_nonblocking(true).context("the socket that was handed over is unusable")?;
    TcpListener::from_std(listener).context("the socket that was handed over is unusable")
}

/// Serves until `shutdown` resolves and what was begun is finished, for which there is as much time as it says. With `tls`
/// the socket speaks nothing else.
///
/// The service is a tower service, such as an axum router, that takes [`RequestBody`]. An error of the
/// service becomes a 500 without its text.
///
/// # Errors
/// Only when the listening socket itself is unusable. What clients do is never an error here.
pub async fn serve<S, B>(
    listener: TcpListener,
    tls: Option<Tls>,
    service: S,
    limits: ServerLimits,
    shutdown: impl Future<Output = Duration>,
) -> anyhow::Result<ServeReport>
where
    S: tower::Service<Request<RequestBody>, Response = Response<B>> + Clone + Send + Sync + 'static,
    S::Future: Send + 'static,
    S::Error: Into<BoxError> + Send,
    B: http_body::Body<Data = bytes::Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    let door = Door::new(listener).context("the listening socket is unusable")?;
    let shared = Shared::new(limits, tls);
    let admission = Admission::default();
    let (stage, _) = watch::channel(Stage::Run);
    // Connections hold a sender each; when the last is dropped, the receiver sees the end.
    let (alive, mut all_gone) = mpsc::channel::<()>(1);
    let take = |stream: TcpStream, peer: SocketAddr| {
        let seat = match admission.enter(peer.ip(), &shared.limits) {
            Ok(seat) => seat,
            Err(reason) => {
                shared.tally.turned_away.fetch_add(1, Relaxed);
                if let Some(metrics) = &shared.limits.metrics {
                    metrics.turned_away.add_one();
                }
                if shared.tls.is_none() {
                    // Best effort: whoever floods does not read.
                    let answered = stream.set_nonblocking(true).and_then(|()| (&stream).write(reason.answer()));
                    answered.map(drop).unwrap_or_default();
                }
                return;
            }
        };
        let stream = match Fresh::new(stream) {
            Ok(stream) => stream,
            Err(error) => {
                tracing::debug!(%error, "a connection was gone before it was taken");
                return;
            }
        };
        let run = run_connection(stream, peer, service.clone(), shared.clone(), stage.subscribe(), seat);
        let alive = alive.clone();
        tokio::spawn(async move {
            run.await;
            drop(alive);
        });
    };

    let mut shutdown = std::pin::pin!(shutdown);
    let patience = loop {
        tokio::select! {
            biased;
            patience = shutdown.as_mut() => break patience,
            accepted = door.accept() => match accepted {
                Ok((stream, peer)) => take(stream, peer),
                Err(error) => {
                    if let Some(pause) = pause_after(&error) {
                        tracing::warn!(%error, "cannot accept connections for the moment");
                        tokio::select! {
                            patience = shutdown.as_mut() => break patience,
                            () = tokio::time::sleep(pause) => {}
                        }
                    }
                }
            },
        }
    };

    // Clients whose connection the kernel completed before the end are served too.
    while let Some(Ok((stream, peer))) = futures_util::FutureExt::now_or_never(door.accept()) {
        take(stream, peer);
    }
    drop(door);
    stage.send_replace(Stage::Drain);
    drop(alive);
    if tokio::time::timeout(patience, all_gone.recv()).await.is_err() {
        shared.tally.abandoned.store(admission.total() as u64, Relaxed);
        stage.send_replace(Stage::Halt);
        all_gone.recv().await;
    }
    let tally = &shared.tally;
    Ok(ServeReport {
        connections: tally.connections.load(Relaxed),
        turned_away: tally.turned_away.load(Relaxed),
        cut: tally.cut.load(Relaxed),
        requests: tally.requests.load(Relaxed),
        abandoned: tally.abandoned.load(Relaxed),
    })
}

/// How long to wait after a failed accept: not at all when only that one connection failed.
fn pause_after(error: &std::io::Error) -> Option<Duration> {
    use std::io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset, Interrupted};
    let is_about_one = matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset | Interrupted);
    (!is_about_one).then_some(Duration::from_millis(50))
}

async fn run_connection<S, B>(
    stream: Fresh,
    peer: SocketAddr,
    service: S,
    shared: Arc<Shared>,
    stage: watch::Receiver<Stage>,
    seat: Seat,
) where
    S: tower::Service<Request<RequestBody>, Response = Response<B>> + Clone + Send + Sync + 'static,
    S::Future: Send + 'static,
    S::Error: Into<BoxError> + Send,
    B: http_body::Body<Data = bytes::Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    shared.tally.connections.fetch_add(1, Relaxed);
    let metrics = shared.limits.metrics.clone();
    if let Some(metrics) = &metrics {
        metrics.accepted.add_one();
        metrics.open.add(1);
    }
    let end = match &shared.tls {
        None => serve_stream(stream, peer, service, shared.clone(), stage).await,
        Some(tls) => match shake_hands(tls, stream, &shared).await {
            Ok(stream) => Box::pin(serve_stream(stream, peer, service, shared.clone(), stage)).await,
            Err(end) => end,
        },
    };
    drop(seat);
    if let Some(metrics) = &metrics {
        metrics.open.add(-1);
    }
    if matches!(end, End::SlowHead | End::SlowReader | End::Flood | End::Crowded) {
        shared.tally.cut.fetch_add(1, Relaxed);
        if let Some(metrics) = &metrics {
            metrics.cut.add_one();
        }
        tracing::debug!(reason = ?end, "a connection was cut");
    }
}

/// The encrypted stream, or how it ended before it was one. What was begun may end while the server shuts down.
async fn shake_hands<T>(tls: &Tls, stream: T, shared: &Shared) -> Result<TlsStream<T>, End>
where
    T: AsyncRead + AsyncWrite + Unpin,
{
    // Who says nothing takes no place from those who do.
    let shaking = async {
        let begun = tls.hear(stream).await.map_err(broken)?;
        let Ok(_place) = shared.handshakes.try_acquire() else { return Err(End::Crowded) };
        Box::pin(tls.accept(begun)).await.map_err(broken)?.ok_or(End::Closed)
    };
    tokio::time::timeout(shared.limits.handshake_timeout, shaking).await.unwrap_or(Err(End::SlowHead))
}

fn broken(error: std::io::Error) -> End {
    tracing::debug!(%error, "a TLS handshake failed");
    End::Broken
}

/// Serves one stream of bytes to its end.
pub(crate) async fn serve_stream<T, S, B>(
    stream: T,
    peer: SocketAddr,
    service: S,
    shared: Arc<Shared>,
    mut stage: watch::Receiver<Stage>,
) -> End
where
    T: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    S: tower::Service<Request<RequestBody>, Response = Response<B>> + Clone + Send + Sync + 'static,
    S::Future: Send + 'static,
    S::Error: Into<BoxError> + Send,
    B: http_body::Body<Data = bytes::Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    let limits = &shared.limits;
    let vital = Vital::new();
    let opened = tokio::select! {
        biased;
        opened = Watched::open(stream, vital.clone(), limits) => opened,
        () = last_call(&mut stage) => None,
    };
    let Some(stream) = opened else { return End::Closed };
    let calls = Calls { service, shared: shared.clone(), vital: vital.clone(), peer };
    if vital.is_h2() {
        let mut builder = hyper::server::conn::http2::Builder::new(Streams(vital.clone()));
        builder
            .timer(TokioTimer::new())
            .max_concurrent_streams(limits.max_streams)
            .max_header_list_size(u32::try_from(limits.max_head_bytes).unwrap_or(u32::MAX))
            .max_pending_accept_reset_streams(20)
            .max_local_error_reset_streams(usize::try_from(limits.max_resets).unwrap_or(50));
        let connection = Box::pin(builder.serve_connection(TokioIo::new(stream), calls));
        return drive(connection, close_hyper, &vital, limits, &mut stage).await.err().unwrap_or(End::Closed);
    }
    // What only reads kept pages needs neither hyper nor its buffers.
    let alone = Alone::new(AtOnce::new(stream, vital.clone(), shared.clone()));
    let stream = match drive(alone, Alone::close, &vital, limits, &mut stage).await {
        Ok(Some(stream)) => stream,
        Ok(None) => return End::Closed,
        Err(end) => return end,
    };
    let mut builder = hyper::server::conn::http1::Builder::new();
    builder
        // Heads, idleness and slow readers are the watch's business, which costs one timer and not one per head.
        .header_read_timeout(None)
        .max_header_size(limits.max_head_bytes)
        .max_headers(limits.max_header_count)
        // Not pipeline_flush: with it hyper drops its own 400 when bytes of the bad request are left unread.
        .max_buf_size(limits.max_head_bytes.max(64 * 1024));
    let connection = Box::pin(builder.serve_connection(TokioIo::new(stream), calls));
    drive(connection, close_hyper, &vital, limits, &mut stage).await.err().unwrap_or(End::Closed)
}

fn close_hyper<C: GracefulConnection>(connection: Pin<&mut Pin<Box<C>>>) {
    connection.get_mut().as_mut().graceful_shutdown();
}

/// Resolves a moment after the shutdown began: a silent new connection is not waited for.
async fn last_call(stage: &mut watch::Receiver<Stage>) {
    if stage.wait_for(|stage| *stage != Stage::Run).await.is_ok() {
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
}

/// Turns hyper's calls into the service's, one per connection.
struct Calls<S> {
    service: S,
    shared: Arc<Shared>,
    vital: Arc<Vital>,
    peer: SocketAddr,
}

impl<S, B> hyper::service::Service<Request<Incoming>> for Calls<S>
where
    S: tower::Service<Request<RequestBody>, Response = Response<B>> + Clone + Send + Sync + 'static,
    S::Future: Send + 'static,
    S::Error: Into<BoxError> + Send,
    B: http_body::Body<Data = bytes::Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    type Response = Response<Outgoing<B>>;
    type Error = std::convert::Infallible;
    type Future = Answering<tower::util::Oneshot<S, Request<RequestBody>>>;

    fn call(&self, request: Request<Incoming>) -> Self::Future {
        self.shared.count_request();
        let id = RequestId::next();
        let asked = Asked::of(id, &request);
        let under = Under::begin(self.shared.clone(), self.vital.clone(), id, asked);
        let (mut head, body) = request.into_parts();
        // On HTTP/1.1 these do not come as far as this.
        if self.vital.is_h2() && head.method == Method::GET && head.uri.query().is_none() && body.is_end_stream() {
            let pages = self.shared.limits.kept_pages.as_ref();
            if let Some(page) = pages.and_then(|pages| pages.find_kept(head.uri.path())) {
                self.vital.answer_is_at_hand();
                return Answering::kept(page.respond(&head), under);
            }
        }
        let client = ClientAddress::of(self.peer, &head.headers, &self.shared.limits.trusted_proxies);
        let (mut body, gate) = Guarded::new(body, self.shared.limits.body);
        if gate.is_some() && self.vital.is_h2() {
            body.count_in(self.vital.bodies());
        }
        head.extensions.insert(client);
        head.extensions.insert(id);
        if let Some(gate) = &gate {
            head.extensions.insert(gate.clone());
        }
        let answer = self.service.clone().oneshot(Request::from_parts(head, body));
        Answering::new(answer, under, gate)
    }
}

#[cfg(test)]
#[path = "server_tests.rs"]
mod tests;

#[cfg(test)]
#[path = "flood_tests.rs"]
mod flood_tests;

#[cfg(test)]
#[path = "server_tls_tests.rs"]
mod tls_tests;
