//! The limits of a server, each with the default that suits a paper on two cores.

use super::body::BodyLimits;
use super::client_address::TrustedProxies;
use super::log::HttpMetrics;
use super::page_cache::PageCache;
use std::sync::Arc;
use std::time::Duration;

/// What a server allows its clients.
#[derive(Debug, Clone)]
pub struct ServerLimits {
    /// Open connections in all; more get 503.
    pub max_connections: usize,
    /// Open connections from one /24 (IPv4) or /48 (IPv6); more get 429.
    pub max_connections_per_prefix: usize,
    /// Machines that speak for others: believed about the client's address, not counted by neighbourhood.
    pub trusted_proxies: TrustedProxies,
    /// Longest request head, in bytes; more get 431.
    pub max_head_bytes: usize,
    /// Most header fields in a request; more get 431.
    pub max_header_count: usize,
    /// Longest time for a request head, from its first byte (or the connection's start) to its last.
    pub head_timeout: Duration,
    /// Longest time between two requests on one connection.
    pub idle_timeout: Duration,
    /// Bounds of request bodies; a route may ask for more bytes and time.
    pub body: BodyLimits,
    /// How long an answer may lie unread before its pace is judged.
    pub write_stall: Duration,
    /// Slowest reading pace that is borne, in bytes a second over `write_stall`.
    pub min_write_bytes_per_sec: u64,
    /// Requests at a time on one HTTP/2 connection.
    pub max_streams: u32,
    /// HTTP/2 streams a client may open and reset within `reset_window` before the connection is cut.
    pub max_resets: u32,
    /// The window of `max_resets`.
    pub reset_window: Duration,
    /// Longest time for a TLS handshake.
    pub handshake_timeout: Duration,
    /// TLS handshakes at a time, each from when the client has said hello; more are cut off, and the client tries again.
    pub max_handshakes: usize,
    /// Bytes an HTTP/2 client may send that are neither requests nor their bodies (pings, settings, empty frames, …)
    /// before the connection is cut; more than one window of data (1 MiB), which may arrive for a request that was refused.
    pub max_h2_noise_bytes: u64,
    /// Where the server counts; `None` counts nowhere.
    pub metrics: Option<HttpMetrics>,
    /// Pages that answer plain GETs by their path, before the service is asked; `None` always asks it. The
    /// service must give the same answer.
    pub kept_pages: Option<Arc<PageCache>>,
}

impl Default for ServerLimits {
    fn default() -> ServerLimits {
        ServerLimits {
            max_connections: 20_000,
            max_connections_per_prefix: 200,
            trusted_proxies: TrustedProxies::default(),
            max_head_bytes: 16 * 1024,
            max_header_count: 100,
            head_timeout: Duration::from_secs(10),
            idle_timeout: Duration::from_secs(60),
            body: BodyLimits::default(),
            write_stall: Duration::from_secs(12),
            min_write_bytes_per_sec: 500,
            max_streams: 100,
            max_resets: 50,
            reset_window: Duration::from_secs(10),
            handshake_timeout: Duration::from_secs(10),
            max_handshakes: 2_000,
            max_h2_noise_bytes: 2 << 20,
            metrics: None,
            kept_pages: None,
        }
    }
}

impl ServerLimits {
    /// How often a connection is looked at: a quarter of the shortest patience, at most 2.5 s apart.
    pub(crate) fn watch_step(&self) -> Duration {
        let shortest = self.head_timeout.min(self.idle_timeout).min(self.write_stall);
        (shortest / 4).clamp(Duration::from_millis(1), Duration::from_millis(2500))
    }
}
