//! A reader's device: what its browser shows so that it votes once, and only once it votes or reports.
//!
//! A random token in a cookie of our own, sent back to this paper only. The store knows a keyed hash of it, which
//! tells two votes of the same browser apart from votes of two, and nothing else.

use crate::comments::post::network;
use crate::comments::votes::Voter;
use crate::paper::Paper;
use anyhow::Result;
use courant_kit::http::client_address::ClientAddress;
use courant_kit::key::fresh_token;
use http::request::Parts;
use http::{HeaderValue, header};

/// How long a browser keeps it: a year.
const LIFE_SECS: u32 = 365 * 86_400;

/// Who votes, and the cookie to set if the browser showed none.
pub(super) fn voter(paper: &Paper, head: &Parts) -> Result<(Voter, Option<HeaderValue>)> {
    let name = if paper.site().settings.address.starts_with("https://") { "__Host-device" } else { "device" };
    let (token, is_new) = match shown(head, name) {
        Some(token) => (token, false),
        None => (fresh_token()?, true),
    };
    let key = paper.key()?;
    let ip = head.extensions.get::<ClientAddress>().map(|client| client.ip);
    let voter = Voter { voter: key.mac("voter", &[token.as_bytes()]), network: network(key, ip) };
    let secure = if name.starts_with("__Host-") { "; Secure" } else { "" };
    let cookie = format!("{name}={token}; Path=/; Max-Age={LIFE_SECS}; HttpOnly; SameSite=Lax{secure}");
    Ok((voter, if is_new { Some(HeaderValue::from_str(&cookie)?) } else { None }))
}

fn shown(head: &Parts, name: &str) -> Option<String> {
    let cookies = head.headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = cookies.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    let (_, token) = pairs.find(|(known, _)| *known == name)?;
    (token.len() == 32 && token.bytes().all(|b| b.is_ascii_hexdigit())).then(|| token.to_owned())
}
