//! A reader's device: what its browser shows so that it votes once, not for its own comments, and only once it writes,
//! votes or reports.
//!
//! A random token in a cookie of our own, sent back to this paper only. The store knows a keyed hash of it, which
//! tells two votes of the same browser apart from votes of two, and another one with each comment, which tells its writer.

use super::conversation;
use crate::comments::post::{self, Sender, network};
use crate::comments::votes::Voter;
use crate::paper::Paper;
use anyhow::Result;
use courant_kit::http::cookie::Cookie;
use courant_kit::key::fresh_token;
use http::HeaderValue;
use http::request::Parts;
use std::sync::Arc;

const DEVICE: Cookie = Cookie { over_tls: "__Host-device", plain: "device" };
/// How long a browser keeps it: a year (ms).
const LIFE: i64 = 365 * 86_400_000;

/// The token that a browser shows, or is given with the cookie to set.
pub(super) fn token(paper: &Paper, head: &Parts) -> Result<(String, Option<HeaderValue>)> {
    let is_tls = paper.site().settings.is_https();
    let shown = DEVICE.value(is_tls, &head.headers);
    if shown.len() == 32 && shown.bytes().all(|b| b.is_ascii_hexdigit()) {
        return Ok((shown.to_owned(), None));
    }
    let token = fresh_token()?;
    let cookie = DEVICE.set(is_tls, &token, LIFE);
    Ok((token, cookie))
}

/// Who votes on a comment or reports it, and the cookie to set if the browser showed none.
pub(super) async fn voter(paper: &Arc<Paper>, head: &Parts, comment: &str) -> Result<(Voter, Option<HeaderValue>)> {
    let (token, cookie) = token(paper, head)?;
    let key = paper.key()?;
    let Sender { ip, account, .. } = conversation::sender(paper, head).await?;
    let voter = Voter {
        voter: key.mac("voter", &[token.as_bytes()]),
        network: network(key, ip),
        account_id: account.map(|account| account.id),
        device: post::device(key, comment, &token),
    };
    Ok((voter, cookie))
}
