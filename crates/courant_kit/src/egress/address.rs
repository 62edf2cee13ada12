//! Which addresses an outgoing request may reach: globally routable unicast, and nothing else.
//!
//! The tables follow the IANA IPv4 and IPv6 Special-Purpose Address Registries. IPv6 is an allow list
//! (2000::/3 without its special parts), so forms that carry an IPv4 address inside — mapped,
//! compatible, NAT64, 6to4, Teredo — are refused as a whole whatever they carry.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// IPv4 networks that are not public, with what they are.
const CLOSED_V4: &[(Ipv4Addr, u32, &str)] = &[
    (Ipv4Addr::new(0, 0, 0, 0), 8, "this network"),
    (Ipv4Addr::new(10, 0, 0, 0), 8, "private"),
    (Ipv4Addr::new(100, 64, 0, 0), 10, "shared by a provider"),
    (Ipv4Addr::new(127, 0, 0, 0), 8, "loopback"),
    (Ipv4Addr::new(169, 254, 0, 0), 16, "link-local"),
    (Ipv4Addr::new(172, 16, 0, 0), 12, "private"),
    (Ipv4Addr::new(192, 0, 0, 0), 24, "protocol assignments"),
    (Ipv4Addr::new(192, 0, 2, 0), 24, "documentation"),
    (Ipv4Addr::new(192, 31, 196, 0), 24, "AS112"),
    (Ipv4Addr::new(192, 52, 193, 0), 24, "AMT"),
    (Ipv4Addr::new(192, 88, 99, 0), 24, "6to4 relay"),
    (Ipv4Addr::new(192, 168, 0, 0), 16, "private"),
    (Ipv4Addr::new(192, 175, 48, 0), 24, "AS112"),
    (Ipv4Addr::new(198, 18, 0, 0), 15, "benchmarking"),
    (Ipv4Addr::new(198, 51, 100, 0), 24, "documentation"),
    (Ipv4Addr::new(203, 0, 113, 0), 24, "documentation"),
    (Ipv4Addr::new(224, 0, 0, 0), 4, "multicast"),
    (Ipv4Addr::new(240, 0, 0, 0), 4, "reserved"),
];

/// Parts of 2000::/3 that are not public.
const CLOSED_V6: &[(Ipv6Addr, u32, &str)] = &[
    (Ipv6Addr::new(0x2001, 0, 0, 0, 0, 0, 0, 0), 23, "protocol assignments, Teredo, ORCHID"),
    (Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 0), 32, "documentation"),
    (Ipv6Addr::new(0x2002, 0, 0, 0, 0, 0, 0, 0), 16, "6to4"),
    (Ipv6Addr::new(0x2620, 0x4f, 0x8000, 0, 0, 0, 0, 0), 48, "AS112"),
    (Ipv6Addr::new(0x3ffe, 0, 0, 0, 0, 0, 0, 0), 16, "6bone"),
    (Ipv6Addr::new(0x3fff, 0, 0, 0, 0, 0, 0, 0), 20, "documentation"),
];

/// Why an address may not be reached; `None` when it is public.
pub fn why_closed(ip: IpAddr) -> Option<&'static str> {
    match ip {
        IpAddr::V4(v4) => closed_v4(v4),
        IpAddr::V6(v6) => closed_v6(v6),
    }
}

/// Whether an outgoing request may reach this address.
pub fn is_public(ip: IpAddr) -> bool {
    why_closed(ip).is_none()
}

fn closed_v4(ip: Ipv4Addr) -> Option<&'static str> {
    let bits = u32::from(ip);
    CLOSED_V4.iter().find(|(base, length, _)| (bits ^ u32::from(*base)) >> (32 - length) == 0).map(|found| found.2)
}

fn closed_v6(ip: Ipv6Addr) -> Option<&'static str> {
    let bits = u128::from(ip);
    if bits >> 125 != 1 {
        return Some("not global unicast");
    }
    CLOSED_V6.iter().find(|(base, length, _)| (bits ^ u128::from(*base)) >> (128 - length) == 0).map(|found| found.2)
}

#[cfg(test)]
mod tests {
    use super::*;

    const CLOSED: &[&str] = &[
        "0.0.0.0",
        "0.0.0.1",
        "0.1.2.3",
        "0.255.255.255",
        "10.0.0.0",
        "10.0.0.1",
        "10.255.255.255",
        "100.64.0.0",
        "100.64.0.1",
        "100.100.100.200",
        "100.127.255.255",
        "127.0.0.0",
        "127.0.0.1",
        "127.0.1.1",
        "127.1.2.3",
        "127.255.255.255",
        "169.254.0.0",
        "169.254.169.254",
        "169.254.170.2",
        "169.254.255.255",
        "172.16.0.0",
        "172.16.0.1",
        "172.20.10.1",
        "172.31.255.255",
        "192.0.0.0",
        "192.0.0.1",
        "192.0.0.8",
        "192.0.0.9",
        "192.0.0.10",
        "192.0.0.170",
        "192.0.0.171",
        "192.0.0.192",
        "192.0.0.255",
        "192.0.2.0",
        "192.0.2.1",
        "192.0.2.255",
        "192.31.196.1",
        "192.52.193.1",
        "192.88.99.0",
        "192.88.99.1",
        "192.88.99.255",
        "192.168.0.0",
        "192.168.1.1",
        "192.168.255.255",
        "192.175.48.1",
        "198.18.0.0",
        "198.18.0.1",
        "198.19.255.255",
        "198.51.100.0",
        "198.51.100.255",
        "203.0.113.0",
        "203.0.113.255",
        "224.0.0.0",
        "224.0.0.1",
        "224.0.0.251",
        "232.1.1.1",
        "233.252.0.1",
        "239.255.255.250",
        "239.255.255.255",
        "240.0.0.0",
        "240.0.0.1",
        "250.1.2.3",
        "255.255.255.254",
        "255.255.255.255",
        "::",
        "::1",
        "::2",
        "::7f00:1",
        "::127.0.0.1",
        "::10.0.0.1",
        "::169.254.169.254",
        "::8.8.8.8",
        "::ffff:0.0.0.0",
        "::ffff:127.0.0.1",
        "::ffff:7f00:1",
        "::ffff:10.0.0.1",
        "::ffff:169.254.169.254",
        "::ffff:192.168.1.1",
        "::ffff:8.8.8.8",
        "::ffff:0:127.0.0.1",
        "::ffff:0:8.8.8.8",
        "::fffe:7f00:1",
        "64:ff9b::",
        "64:ff9b::7f00:1",
        "64:ff9b::127.0.0.1",
        "64:ff9b::10.0.0.1",
        "64:ff9b::8.8.8.8",
        "64:ff9b:1::",
        "64:ff9b:1::1",
        "64:ff9b:1:ffff::1",
        "100::",
        "100::1",
        "100:0:0:1::1",
        "1::1",
        "1fff:ffff::1",
        "2001::",
        "2001::1",
        "2001:0:4136:e378:8000:63bf:3fff:fdd2",
        "2001:1::1",
        "2001:1::2",
        "2001:1::3",
        "2001:2::1",
        "2001:2:0:ffff::1",
        "2001:3::1",
        "2001:4:112::1",
        "2001:5::1",
        "2001:10::1",
        "2001:1f:ffff::1",
        "2001:20::1",
        "2001:2f:ffff::1",
        "2001:30::1",
        "2001:1ff:ffff::1",
        "2001:db8::",
        "2001:db8::1",
        "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff",
        "2002::",
        "2002::1",
        "2002:7f00:1::1",
        "2002:a00:1::1",
        "2002:a9fe:a9fe::1",
        "2002:808:808::1",
        "2002:ffff:ffff::1",
        "2620:4f:8000::1",
        "3ffe::1",
        "3ffe:ffff::1",
        "3fff::",
        "3fff::1",
        "3fff:fff:ffff::1",
        "4000::1",
        "5f00::",
        "5f00::1",
        "8000::1",
        "a000::1",
        "c000::1",
        "e000::1",
        "f000::1",
        "fbff::1",
        "fc00::",
        "fc00::1",
        "fd00::1",
        "fd12:3456:789a::1",
        "fdff:ffff::1",
        "fe00::1",
        "fe80::",
        "fe80::1",
        "fe80::5efe:7f00:1",
        "febf:ffff::1",
        "fec0::",
        "fec0::1",
        "feff::1",
        "ff00::",
        "ff01::1",
        "ff02::1",
        "ff02::fb",
        "ff05::2",
        "ff0e::1",
        "ffff::1",
        "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
    ];

    const OPEN: &[&str] = &[
        "1.0.0.0",
        "1.1.1.1",
        "8.8.8.8",
        "9.255.255.255",
        "11.0.0.0",
        "93.184.216.34",
        "100.63.255.255",
        "100.128.0.0",
        "126.255.255.255",
        "128.0.0.1",
        "169.253.255.255",
        "169.255.0.0",
        "172.15.255.255",
        "172.32.0.0",
        "191.255.255.255",
        "192.0.1.0",
        "192.0.3.0",
        "192.31.195.255",
        "192.31.197.0",
        "192.88.98.255",
        "192.88.100.0",
        "192.167.255.255",
        "192.169.0.0",
        "198.17.255.255",
        "198.20.0.0",
        "198.51.99.255",
        "198.51.101.0",
        "203.0.112.255",
        "203.0.114.0",
        "223.255.255.255",
        "2000::1",
        "2001:200::1",
        "2001:4860:4860::8888",
        "2001:db7:ffff::1",
        "2001:db9::1",
        "2003::1",
        "2606:4700:4700::1111",
        "2620:4f:7fff::1",
        "2620:4f:8001::1",
        "2620:fe::fe",
        "2a00:1450:4001::1",
        "2c0f::1",
        "3000::1",
        "3ffd:ffff::1",
        "3fff:1000::1",
    ];

    #[test]
    fn only_public_unicast_is_open() {
        assert!(CLOSED.len() >= 150, "{}", CLOSED.len());
        for text in CLOSED {
            assert!(!is_public(text.parse().unwrap()), "{text} must be closed");
        }
        for text in OPEN {
            let ip: IpAddr = text.parse().unwrap();
            assert_eq!(why_closed(ip), None, "{text} must be open");
        }
    }

    #[test]
    fn no_form_carries_a_closed_ipv4_address_through() {
        for text in CLOSED.iter().filter(|text| text.contains('.') && !text.contains(':')) {
            let v4: Ipv4Addr = text.parse().unwrap();
            let bits = u128::from(u32::from(v4));
            let forms = [
                bits,
                0xffff << 32 | bits,
                0x0064_ff9b_u128 << 96 | bits,
                0x2002_u128 << 112 | bits << 80,
                0x2001_u128 << 112 | bits << 64,
                0xfe80_u128 << 112 | 0x5efe_u128 << 32 | bits,
            ];
            for form in forms {
                let ip = Ipv6Addr::from(form);
                assert!(!is_public(ip.into()), "{ip} carries {text}");
            }
        }
    }
}
