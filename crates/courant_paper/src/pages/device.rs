//! A reader's device: what its browser shows so that it votes once, and only once it votes or reports.
//!
//! A random token in a cookie of our own, sent back to this paper only. The store knows a keyed hash of it, which
//! tells two votes of the same browser apart from votes of two, and nothing else.

use crate::comments::post::network;
use crate::comments::votes::Voter;
use crate::paper::Paper;
use anyhow::Result;
use courant_kit::http::client_address::ClientAddress;
use courant_kit::http::cookie::Cookie;
use courant_kit::key::fresh_token;
use http::HeaderValue;
use http::request::Parts;

const DEVICE: Cookie = Cookie { over_tls: "__Host-device", plain: "device" };
/// How long a browser keeps it: a year (ms).
const LIFE: i64 = 365 * 86_400_000;

/// Who votes, and the cookie to set if the browser showed none.
pub(super) fn voter(paper: &Paper, head: &Parts) -> Result<(Voter, Option<HeaderValue>)> {
    let is_tls = paper.site().settings.is_https();
    let shown = DEVICE.value(is_tls, &head.headers);
    let is_ours = shown.len() == 32 && shown.bytes().all(|b| b.is_ascii_hexdigit());
    let token = if is_ours { shown.to_owned() } else { fresh_token()? };
    let key = paper.key()?;
    let ip = head.extensions.get::<ClientAddress>().map(|client| client.ip);
    let voter = Voter { voter: key.mac("voter", &[token.as_bytes()]), network: network(key, ip) };
    Ok((voter, if is_ours { None } else { DEVICE.set(is_tls, &token, LIFE) }))
}
