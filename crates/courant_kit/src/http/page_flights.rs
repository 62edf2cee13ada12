//! Renderings under way: one leader per key, everybody else waits.
//!
//! A leader that goes away without landing (its client hung up) frees the key, and those who
//! waited board again. Not here: what a landing means ([`super::page_cache`]).

use super::page::Page;
use super::page_cache::PageKey;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::watch;

/// How a rendering ended.
#[derive(Clone)]
pub(crate) enum Landing {
    /// With a page that is true for requests which arrived after at most `good_for` purges.
    Page { page: Arc<Page>, good_for: u64 },
    /// With an error.
    Failed(Arc<anyhow::Error>),
}

#[derive(Default)]
pub(crate) struct Flights {
    under_way: Mutex<HashMap<PageKey, watch::Receiver<Option<Landing>>>>,
}

/// The part a request plays.
pub(crate) enum Flight<'a> {
    /// Render, then [`Lead::land`].
    Lead(Lead<'a>),
    /// Wait for the leader.
    Wait(Waiting),
}

impl Flights {
    fn lock(&self) -> MutexGuard<'_, HashMap<PageKey, watch::Receiver<Option<Landing>>>> {
        // The map is valid at every step, so a panic elsewhere has not broken it.
        self.under_way.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Joins the rendering of `key` or becomes its leader.
    pub(crate) fn board(&self, key: &PageKey) -> Flight<'_> {
        let mut under_way = self.lock();
        if let Some(receiver) = under_way.get(key) {
            return Flight::Wait(Waiting(receiver.clone()));
        }
        let (sender, receiver) = watch::channel(None);
        under_way.insert(key.clone(), receiver);
        Flight::Lead(Lead { flights: self, key: key.clone(), sender })
    }
}

/// The one who renders. Dropping it frees the key.
pub(crate) struct Lead<'a> {
    flights: &'a Flights,
    key: PageKey,
    sender: watch::Sender<Option<Landing>>,
}

impl Lead<'_> {
    /// Tells everybody who waits.
    pub(crate) fn land(self, landing: Landing) {
        // The key is freed (by drop) after the value is set, so nobody boards a flight that landed unseen.
        self.sender.send_replace(Some(landing));
    }
}

impl Drop for Lead<'_> {
    fn drop(&mut self) {
        self.flights.lock().remove(&self.key);
    }
}

/// One who waits.
pub(crate) struct Waiting(watch::Receiver<Option<Landing>>);

impl Waiting {
    /// The landing; `None` when the leader went away without one.
    pub(crate) async fn landed(mut self) -> Option<Landing> {
        match self.0.wait_for(Option::is_some).await {
            Ok(landing) => landing.clone(),
            Err(_) => None,
        }
    }
}
