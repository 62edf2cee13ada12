//! Time as the paper sees it: a clock that tests can set.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// Tells the time in milliseconds since 1970 UTC.
#[derive(Debug, Clone)]
pub struct Clock(Option<Arc<AtomicI64>>);

impl Clock {
    /// The machine's clock.
    pub fn system() -> Clock {
        Clock(None)
    }

    /// A clock that stands at `now` until it is set.
    pub fn fixed(now: i64) -> Clock {
        Clock(Some(Arc::new(AtomicI64::new(now))))
    }

    /// Milliseconds since 1970 UTC.
    pub fn now(&self) -> i64 {
        match &self.0 {
            None => jiff::Timestamp::now().as_millisecond(),
            Some(now) => now.load(Ordering::SeqCst),
        }
    }

    /// Sets a fixed clock; the machine's clock does not change.
    pub fn set(&self, now: i64) {
        if let Some(clock) = &self.0 {
            clock.store(now, Ordering::SeqCst);
        }
    }
}
