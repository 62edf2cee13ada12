//! Turning names into addresses that were checked.
//!
//! The HTTP client gets its addresses from [`Checked`] and from nowhere else, so the address that was
//! judged is the address that is dialled: a name that changes its answer in between gains nothing.

use super::EgressPolicy;
use super::address::why_closed;
use futures_util::future::BoxFuture;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

/// A source of addresses for names.
pub trait Names: Send + Sync + 'static {
    /// All addresses of a host name.
    fn addresses(&self, host: String) -> BoxFuture<'static, std::io::Result<Vec<IpAddr>>>;
}

/// The machine's own resolver.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemNames;

impl Names for SystemNames {
    fn addresses(&self, host: String) -> BoxFuture<'static, std::io::Result<Vec<IpAddr>>> {
        Box::pin(async move {
            let found = tokio::net::lookup_host((host.as_str(), 0)).await?;
            Ok(found.map(|address| address.ip()).collect())
        })
    }
}

/// An address that may not be reached.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{host} is at {ip}, which is not a public address ({reason})")]
pub(crate) struct Closed {
    pub(crate) host: String,
    pub(crate) ip: IpAddr,
    pub(crate) reason: &'static str,
}

/// A name without any address.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{0} has no address")]
pub(crate) struct NoAddress(String);

/// Judges one address under a policy.
pub(crate) fn judge(host: &str, ip: IpAddr, policy: EgressPolicy) -> Result<(), Closed> {
    if policy.allow_private || (policy.allow_loopback && ip.is_loopback()) {
        return Ok(());
    }
    match why_closed(ip) {
        None => Ok(()),
        Some(reason) => Err(Closed { host: host.to_owned(), ip, reason }),
    }
}

/// The resolver of the HTTP client: every address of a name must be allowed, or none is used.
#[derive(Clone)]
pub(crate) struct Checked {
    pub(crate) names: Arc<dyn Names>,
    pub(crate) policy: EgressPolicy,
}

impl Resolve for Checked {
    fn resolve(&self, name: Name) -> Resolving {
        let (host, policy) = (name.as_str().to_owned(), self.policy);
        let lookup = self.names.addresses(host.clone());
        Box::pin(async move {
            let found = lookup.await?;
            if found.is_empty() {
                return Err(NoAddress(host).into());
            }
            for ip in &found {
                judge(&host, *ip, policy)?;
            }
            let addresses: Addrs = Box::new(found.into_iter().map(|ip| SocketAddr::new(ip, 0)));
            Ok(addresses)
        })
    }
}
