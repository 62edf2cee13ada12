//! How many connections there may be: in all, and from one neighbourhood.
//!
//! Proxies that are trusted stand for many readers and are not counted by neighbourhood.

use super::client_address::{Network, prefix_of};
use super::server::ServerLimits;
use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};

/// Why a connection was turned away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TurnedAway {
    /// The server holds as many connections as it may.
    Full,
    /// This neighbourhood holds as many as it may.
    Crowded,
}

impl TurnedAway {
    /// A complete answer for a client that has not been heard yet.
    pub(crate) fn answer(self) -> &'static [u8] {
        match self {
            TurnedAway::Full => {
                b"HTTP/1.1 503 Service Unavailable\r\nretry-after: 5\r\nconnection: close\r\ncontent-length: 0\r\n\r\n"
            }
            TurnedAway::Crowded => {
                b"HTTP/1.1 429 Too Many Requests\r\nretry-after: 5\r\nconnection: close\r\ncontent-length: 0\r\n\r\n"
            }
        }
    }
}

#[derive(Default)]
struct Counts {
    total: usize,
    by_prefix: HashMap<Network, usize>,
}

/// The counts of open connections.
#[derive(Clone, Default)]
pub(crate) struct Admission(Arc<Mutex<Counts>>);

impl Admission {
    /// Counts a connection in, for as long as the seat is held.
    pub(crate) fn enter(&self, ip: IpAddr, limits: &ServerLimits) -> Result<Seat, TurnedAway> {
        let prefix = (!limits.trusted_proxies.contains(ip)).then(|| prefix_of(ip));
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if counts.total >= limits.max_connections {
            return Err(TurnedAway::Full);
        }
        if let Some(prefix) = prefix {
            let count = counts.by_prefix.entry(prefix).or_default();
            if *count >= limits.max_connections_per_prefix {
                return Err(TurnedAway::Crowded);
            }
            *count += 1;
        }
        counts.total += 1;
        drop(counts);
        Ok(Seat { admission: self.clone(), prefix })
    }

    /// Open connections.
    pub(crate) fn total(&self) -> usize {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).total
    }
}

/// One counted connection.
pub(crate) struct Seat {
    admission: Admission,
    prefix: Option<Network>,
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut counts = self.admission.0.lock().unwrap_or_else(PoisonError::into_inner);
        counts.total -= 1;
        if let Some(prefix) = self.prefix
            && let Some(count) = counts.by_prefix.get_mut(&prefix)
        {
            *count -= 1;
            if *count == 0 {
                counts.by_prefix.remove(&prefix);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_neighbourhood_cannot_take_all_seats() {
        let limits = ServerLimits {
            max_connections: 5,
            max_connections_per_prefix: 2,
            trusted_proxies: super::super::client_address::TrustedProxies::new(vec!["10.0.0.1".parse().unwrap()]),
            ..ServerLimits::default()
        };
        let admission = Admission::default();
        let enter = |ip: &str| admission.enter(ip.parse().unwrap(), &limits);
        let first = enter("192.0.2.1").ok().unwrap();
        let _second = enter("192.0.2.200").ok().unwrap();
        assert_eq!(enter("192.0.2.3").err(), Some(TurnedAway::Crowded));
        assert_eq!(enter("::ffff:192.0.2.3").err(), Some(TurnedAway::Crowded));
        drop(first);
        let _third = enter("192.0.2.3").ok().unwrap();
        let _proxied: Vec<_> = (0..3).map(|_| enter("10.0.0.1").ok().unwrap()).collect();
        assert_eq!(enter("198.51.100.1").err(), Some(TurnedAway::Full));
        assert_eq!(admission.total(), 5);
    }

    #[test]
    fn seats_that_were_left_are_forgotten() {
        let admission = Admission::default();
        for last in 0..=255u8 {
            drop(admission.enter(IpAddr::from([192, 0, last, 1]), &ServerLimits::default()));
        }
        assert_eq!(admission.total(), 0);
        assert!(admission.0.lock().unwrap().by_prefix.is_empty());
    }
}
