//! Who is asking: the client's address, through proxies that are known and no others.
//!
//! Rule: `X-Forwarded-For` is read only when the connection comes from a trusted network, and then
//! from the right: the first address that is not itself trusted is the client. What stands further
//! left was written by the client and proves nothing. `Forwarded` and `X-Real-IP` are not read at all.

use http::HeaderMap;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::str::FromStr;

/// A network such as `10.0.0.0/8` or `2001:db8::/32`; a bare address is a network of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Network {
    base: IpAddr,
    bits: u8,
}

/// Text that is not a network.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a network; write it like 10.0.0.0/8 or 2001:db8::/32")]
pub struct NotANetwork(String);

impl Network {
    /// The network of `bits` leading bits around an address; more bits than the family has are cut.
    pub fn around(ip: IpAddr, bits: u8) -> Network {
        match ip.to_canonical() {
            IpAddr::V4(v4) => {
                let bits = bits.min(32);
                let mask = u32::MAX.checked_shl(32 - u32::from(bits)).unwrap_or(0);
                Network { base: Ipv4Addr::from(u32::from(v4) & mask).into(), bits }
            }
            IpAddr::V6(v6) => {
                let bits = bits.min(128);
                let mask = u128::MAX.checked_shl(128 - u32::from(bits)).unwrap_or(0);
                Network { base: Ipv6Addr::from(u128::from(v6) & mask).into(), bits }
            }
        }
    }

    /// Whether an address lies inside. IPv4 written as `::ffff:a.b.c.d` counts as IPv4.
    pub fn contains(&self, ip: IpAddr) -> bool {
        let ip = ip.to_canonical();
        ip.is_ipv4() == self.base.is_ipv4() && Network::around(ip, self.bits).base == self.base
    }
}

impl FromStr for Network {
    type Err = NotANetwork;

    fn from_str(text: &str) -> Result<Network, NotANetwork> {
        let wrong = || NotANetwork(text.to_owned());
        let (address, bits) = match text.trim().split_once('/') {
            Some((address, bits)) => (address, Some(bits.parse::<u8>().map_err(|_| wrong())?)),
            None => (text.trim(), None),
        };
        let ip: IpAddr = address.parse().map_err(|_| wrong())?;
        let most = if ip.is_ipv4() { 32 } else { 128 };
        let bits = bits.unwrap_or(most);
        if bits > most {
            return Err(wrong());
        }
        Ok(Network::around(ip, bits))
    }
}

impl std::fmt::Display for Network {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.base, self.bits)
    }
}

/// The networks whose machines tell the truth about whom they forward.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TrustedProxies(Vec<Network>);

impl TrustedProxies {
    /// A list of networks; empty trusts nobody.
    pub fn new(networks: Vec<Network>) -> TrustedProxies {
        TrustedProxies(networks)
    }

    /// Whether an address is one of ours.
    pub fn contains(&self, ip: IpAddr) -> bool {
        self.0.iter().any(|network| network.contains(ip))
    }
}

/// Where a request comes from; a request extension set by the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClientAddress {
    /// The client, as far as it can be known.
    pub ip: IpAddr,
    /// The other end of the connection: the client itself or the last proxy.
    pub peer: SocketAddr,
}

impl ClientAddress {
    /// Finds the client behind `peer`.
    pub fn of(peer: SocketAddr, headers: &HeaderMap, trusted: &TrustedProxies) -> ClientAddress {
        let mut ip = peer.ip().to_canonical();
        if !trusted.contains(ip) {
            return ClientAddress { ip, peer };
        }
        let lines: Vec<&str> =
            headers.get_all("x-forwarded-for").iter().map(|line| line.to_str().unwrap_or("?")).collect();
        for hop in lines.iter().rev().flat_map(|line| line.rsplit(',')) {
            // A hop that is no address ends the chain: the last trusted machine is all we know.
            let Some(hop) = address_of_hop(hop.trim()) else { break };
            ip = hop;
            if !trusted.contains(ip) {
                break;
            }
        }
        ClientAddress { ip, peer }
    }

    /// The network that limits count by: /24 for IPv4, /48 for IPv6.
    pub fn prefix(&self) -> Network {
        prefix_of(self.ip)
    }
}

/// The network that limits count by: /24 for IPv4, /48 for IPv6.
pub fn prefix_of(ip: IpAddr) -> Network {
    let ip = ip.to_canonical();
    Network::around(ip, if ip.is_ipv4() { 24 } else { 48 })
}

/// An address as proxies write it: bare, with a port, or IPv6 in brackets.
fn address_of_hop(text: &str) -> Option<IpAddr> {
    let ip = text
        .parse::<IpAddr>()
        .ok()
        .or_else(|| text.parse::<SocketAddr>().ok().map(|address| address.ip()))
        .or_else(|| text.strip_prefix('[')?.strip_suffix(']')?.parse::<Ipv6Addr>().ok().map(IpAddr::V6))?;
    Some(ip.to_canonical())
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn client(peer: &str, forwarded: &[&str]) -> String {
        let trusted = ["10.0.0.0/8", "127.0.0.1", "fd00::/8"].map(|network| network.parse().unwrap());
        let mut headers = HeaderMap::new();
        for line in forwarded {
            headers.append("x-forwarded-for", HeaderValue::from_str(line).unwrap());
        }
        headers.insert("x-real-ip", HeaderValue::from_static("6.6.6.6"));
        headers.insert("forwarded", HeaderValue::from_static("for=6.6.6.6"));
        let peer = SocketAddr::new(peer.parse().unwrap(), 4000);
        ClientAddress::of(peer, &headers, &TrustedProxies::new(trusted.to_vec())).ip.to_string()
    }

    #[test]
    fn the_first_untrusted_hop_from_the_right_is_the_client() {
        let table: &[(&str, &[&str], &str)] = &[
            ("198.51.100.7", &["1.2.3.4"], "198.51.100.7"),
            ("198.51.100.7", &[], "198.51.100.7"),
            ("10.0.0.1", &[], "10.0.0.1"),
            ("10.0.0.1", &["1.2.3.4"], "1.2.3.4"),
            ("10.0.0.1", &["9.9.9.9, 1.2.3.4"], "1.2.3.4"),
            ("10.0.0.1", &["9.9.9.9, 1.2.3.4, 10.0.0.2"], "1.2.3.4"),
            ("10.0.0.1", &["9.9.9.9", "1.2.3.4"], "1.2.3.4"),
            ("10.0.0.1", &["10.1.1.1, 10.2.2.2"], "10.1.1.1"),
            ("10.0.0.1", &["1.2.3.4, unknown, 10.0.0.2"], "10.0.0.2"),
            ("10.0.0.1", &["1.2.3.4:555"], "1.2.3.4"),
            ("10.0.0.1", &["[2001:db8::1]:555"], "2001:db8::1"),
            ("10.0.0.1", &["[2001:db8::1]"], "2001:db8::1"),
            ("10.0.0.1", &["1.2.3.4,"], "10.0.0.1"),
            ("::ffff:10.0.0.1", &["1.2.3.4"], "1.2.3.4"),
            ("::ffff:198.51.100.7", &["1.2.3.4"], "198.51.100.7"),
            ("fd00::1", &["::ffff:1.2.3.4"], "1.2.3.4"),
            ("127.0.0.2", &["1.2.3.4"], "127.0.0.2"),
        ];
        for (peer, forwarded, wanted) in table {
            assert_eq!(client(peer, forwarded), *wanted, "{peer} {forwarded:?}");
        }
    }

    #[test]
    fn networks_are_read_strictly() {
        for good in ["0.0.0.0/0", "10.1.2.3", "10.0.0.0/8", "::/0", "2001:db8::/32", "::1"] {
            assert!(good.parse::<Network>().is_ok(), "{good}");
        }
        for bad in ["", "10.0.0.0/33", "10.0.0/8", "10.0.0.0/", "::/129", "10.0.0.0/-1", "a/8", "10.0.0.0/8/8"] {
            assert!(bad.parse::<Network>().is_err(), "{bad}");
        }
        let everything: Network = "0.0.0.0/0".parse().unwrap();
        assert!(everything.contains("255.1.2.3".parse().unwrap()));
        assert!(!everything.contains("2001:db8::1".parse().unwrap()));
        let host: Network = "10.1.2.3".parse().unwrap();
        assert!(host.contains("10.1.2.3".parse().unwrap()) && !host.contains("10.1.2.2".parse().unwrap()));
    }

    #[test]
    fn limits_count_by_neighbourhood() {
        assert_eq!(prefix_of("192.0.2.77".parse().unwrap()).to_string(), "192.0.2.0/24");
        assert_eq!(prefix_of("::ffff:192.0.2.77".parse().unwrap()).to_string(), "192.0.2.0/24");
        assert_eq!(prefix_of("2001:db8:1:2::3".parse().unwrap()).to_string(), "2001:db8:1::/48");
    }
}
