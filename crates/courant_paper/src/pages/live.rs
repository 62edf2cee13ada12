//! Telling open pages that comments came, by server-sent events (WHATWG HTML, section 9.2).
//!
//! `GET /~live/ARTICLE?since=1772355600000` is a stream of moments (ms UTC) up to which comments went live; what came
//! is then asked for at `…/comments/since/…/`, a page like any other, made once for all who ask. A stream tells at
//! most once a second; it ends when the program stops, and nothing is written for it.

use crate::comments::rows as comments;
use crate::comments::thread::rows as thread;
use crate::paper::Paper;
use anyhow::Result;
use bytes::Bytes;
use courant_kit::db::Tx;
use courant_kit::http::body::Body;
use courant_kit::http::client_address::{ClientAddress, Network};
use futures_util::stream::unfold;
use http::request::Parts;
use http::{HeaderName, HeaderValue, Method, Response, StatusCode, header};
use http_body::Frame;
use http_body_util::StreamBody;
use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::watch;

const LIVE: &str = "/~live/";

/// Streams at a time; who comes later is told to come again another day (204 ends an event source).
const MOST: usize = 10_000;
/// The same of one network, so that none takes them all.
const MOST_OF_NETWORK: usize = 200;
/// Shortest time between two messages.
const PAUSE: Duration = Duration::from_secs(1);
/// How long nothing is said before a line without meaning shows that the connection still stands.
const SILENCE: Duration = Duration::from_secs(25);

/// The address that an open page of a thread listens at; `since` is what it already shows.
pub fn href(article: &str, since: i64) -> String {
    format!("{LIVE}{article}?since={since}")
}

/// Who listens to which article.
pub struct Live {
    threads: Mutex<HashMap<i64, watch::Sender<i64>>>,
    networks: Networks,
    closed: watch::Sender<bool>,
}

impl Default for Live {
    fn default() -> Live {
        Live { threads: Mutex::default(), networks: Networks::default(), closed: watch::Sender::new(false) }
    }
}

/// How many streams each network has.
type Networks = Arc<Mutex<HashMap<Network, usize>>>;

/// What a stream holds while it lasts, however it ends.
struct Listening {
    receiver: watch::Receiver<i64>,
    _seat: Option<Seat>,
}

/// A place among the streams of a network.
struct Seat {
    networks: Networks,
    network: Network,
}

impl Seat {
    /// None where the network has as many as it may.
    fn take(networks: &Networks, network: Network) -> Option<Seat> {
        let mut counts = networks.lock().unwrap_or_else(PoisonError::into_inner);
        let count = counts.entry(network).or_default();
        if *count >= MOST_OF_NETWORK {
            return None;
        }
        *count += 1;
        drop(counts);
        Some(Seat { networks: Arc::clone(networks), network })
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut counts = self.networks.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = counts.get_mut(&self.network) {
            *count -= 1;
            if *count == 0 {
                counts.remove(&self.network);
            }
        }
    }
}

impl Live {
    fn lock(&self) -> MutexGuard<'_, HashMap<i64, watch::Sender<i64>>> {
        // Every step leaves the map whole.
        self.threads.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Ends every stream: the program stops.
    pub fn close(&self) {
        self.closed.send_replace(true);
    }

    /// Listens to an article; none where too many do already, in all or from the network.
    fn listen(&self, article_id: i64, last: i64, network: Option<Network>) -> Option<Listening> {
        let seat = match network {
            Some(network) => Some(Seat::take(&self.networks, network)?),
            None => None,
        };
        let mut threads = self.lock();
        threads.retain(|_, sender| sender.receiver_count() > 0);
        if threads.values().map(watch::Sender::receiver_count).sum::<usize>() >= MOST {
            return None;
        }
        let sender = threads.entry(article_id).or_insert_with(|| watch::Sender::new(last));
        sender.send_if_modified(|known| std::mem::replace(known, last.max(*known)) < last);
        Some(Listening { receiver: sender.subscribe(), _seat: seat })
    }

    /// Those of these articles that somebody listens to.
    fn heard(&self, article_ids: &[i64]) -> Vec<i64> {
        let threads = self.lock();
        let mut heard: Vec<i64> = article_ids.iter().copied().filter(|id| threads.contains_key(id)).collect();
        heard.sort_unstable();
        heard.dedup();
        heard
    }

    /// Tells the listeners of these articles what is new, if anything is.
    pub(super) async fn tell(&self, tx: &mut Tx, article_ids: &[i64]) -> Result<()> {
        for article_id in self.heard(article_ids) {
            let last = thread::find_last_arrival(tx, article_id).await?;
            if let Some(sender) = self.lock().get(&article_id) {
                sender.send_if_modified(|known| std::mem::replace(known, last.max(*known)) < last);
            }
        }
        Ok(())
    }
}

/// A stream for whoever asks for one; none for other addresses.
pub(super) async fn answer(paper: &Arc<Paper>, head: &Parts) -> Option<Result<Response<Body>>> {
    let article = head.uri.path().strip_prefix(LIVE)?;
    if head.method != Method::GET {
        return None;
    }
    Some(stream(paper, head, article).await)
}

async fn stream(paper: &Arc<Paper>, head: &Parts, article: &str) -> Result<Response<Body>> {
    // This machine may stand for many readers: a proxy on it that does not say for whom it asks, an onion service.
    let client = head.extensions.get::<ClientAddress>().filter(|client| !client.ip.is_loopback());
    let mut tx = paper.db.read().await?;
    let listening = match comments::find_thread(&mut tx, article).await? {
        Some(thread) => {
            let last = thread::find_last_arrival(&mut tx, thread.article_id).await?;
            paper.live.listen(thread.article_id, last, client.map(ClientAddress::prefix))
        }
        None => None,
    };
    drop(tx);
    let mut response = Response::new(Body::empty());
    paper.site().public_headers.apply(response.headers_mut());
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    let Some(listening) = listening else {
        *response.status_mut() = StatusCode::NO_CONTENT;
        return Ok(response);
    };
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    // A proxy that collects answers before it passes them on would keep readers waiting.
    headers.insert(HeaderName::from_static("x-accel-buffering"), HeaderValue::from_static("no"));
    let since = head.uri.query().and_then(since).unwrap_or(i64::MAX);
    let stopping = paper.live.closed.subscribe();
    let lines =
        unfold((listening, stopping, since, true), |(mut listening, mut stopping, told, is_first)| async move {
            // The head goes out at once; the pause between messages holds for each listener.
            if is_first {
                return Some((line(":\n\n"), (listening, stopping, told, false)));
            }
            let is_new = tokio::select! {
                _ = stopping.wait_for(|stop| *stop) => return None,
                news = listening.receiver.wait_for(|last| *last > told) => news.map(|_| true).ok()?,
                () = tokio::time::sleep(SILENCE) => false,
            };
            if !is_new {
                return Some((line(":\n\n"), (listening, stopping, told, false)));
            }
            tokio::select! {
                _ = stopping.wait_for(|stop| *stop) => return None,
                () = tokio::time::sleep(PAUSE) => {}
            }
            let last = *listening.receiver.borrow_and_update();
            Some((line(&format!("data: {last}\n\n")), (listening, stopping, last, false)))
        });
    *response.body_mut() = Body::streaming(StreamBody::new(lines));
    Ok(response)
}

fn line(text: &str) -> Result<Frame<Bytes>, Infallible> {
    Ok(Frame::data(Bytes::from(text.to_owned())))
}

fn since(query: &str) -> Option<i64> {
    let mut pairs = url::form_urlencoded::parse(query.as_bytes());
    pairs.find(|(name, _)| name == "since").and_then(|(_, value)| value.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_network_takes_all_streams() {
        let (live, network) = (Live::default(), |text: &str| Some(text.parse::<Network>().unwrap()));
        let listen = |of: Option<Network>| live.listen(7, 0, of);
        let mut held: Vec<Listening> = (0..MOST_OF_NETWORK).filter_map(|_| listen(network("192.0.2.0/24"))).collect();
        assert_eq!(held.len(), MOST_OF_NETWORK);
        assert!(listen(network("192.0.2.0/24")).is_none());
        let others = [listen(network("198.51.100.0/24")), listen(None)];
        assert!(others.iter().all(Option::is_some), "others have room");
        // A stream that ends makes room, and nothing is kept of a network that has none.
        held.pop();
        held.extend(listen(network("192.0.2.0/24")));
        assert_eq!(held.len(), MOST_OF_NETWORK);
        drop((held, others));
        assert!(live.networks.lock().unwrap().is_empty());
    }
}
