//! Bringing events to those who listen, each at its own pace.
//!
//! A *stored* listener keeps its place in the `listeners` table: whichever process runs hears on
//! from there, and several processes may bring the same event, so it must be idempotent. An
//! *in-memory* listener (a page cache) keeps its place in this process and starts at the newest
//! event: every process hears every event that follows.
//!
//! The place moves in a transaction of its own after the listener has succeeded. One that fails is
//! logged and tried again, later and later; the others do not wait for it.

use super::{Event, after, last_id};
use crate::db::{BoxFuture, Db, DbError, DbResult};
use anyhow::{Context, anyhow};
use futures_util::FutureExt;
use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Mutex, watch};
use tokio::task::JoinSet;

/// Events brought at once.
const MOST: u32 = 200;
/// How often events of other processes are looked for.
const POLL: Duration = Duration::from_millis(500);
/// How long a listener may go on after the process was told to stop.
const GRACE: Duration = Duration::from_secs(10);
/// The longest pause after failures.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);
/// Failures in a row after which [`Dispatcher::run_until_idle`] gives up on a listener.
const IDLE_ATTEMPTS: u32 = 3;

/// Someone who wants to know what happened.
pub trait Listener: Send + Sync + 'static {
    /// Its lasting name, under which its place is kept.
    fn name(&self) -> &'static str;

    /// Takes in events, oldest first. Called again with the same events after an error, and now
    /// and then after a success (a stop between the work and the note of it).
    fn hear<'a>(&'a self, events: &'a [Event]) -> BoxFuture<'a, anyhow::Result<()>>;
}

/// Brings events to listeners.
pub struct Dispatcher {
    db: Db,
    seats: Vec<Arc<Seat>>,
}

/// A listener and how far it has heard.
struct Seat {
    listener: Arc<dyn Listener>,
    is_stored: bool,
    heard: Mutex<i64>,
}

impl Dispatcher {
    /// Seats the listeners. Those in memory hear what is pushed from now on, so this belongs before
    /// anything they watch over is filled. A stored listener never met before hears everything the
    /// outbox still holds.
    pub async fn open(
        db: &Db,
        stored: Vec<Arc<dyn Listener>>,
        in_memory: Vec<Arc<dyn Listener>>,
    ) -> DbResult<Dispatcher> {
        let newest = last_id(&mut db.read().await?).await?;
        let seat = |listener, is_stored, heard| Arc::new(Seat { listener, is_stored, heard: Mutex::new(heard) });
        let stored = stored.into_iter().map(|listener| seat(listener, true, 0));
        let in_memory = in_memory.into_iter().map(|listener| seat(listener, false, newest));
        Ok(Dispatcher { db: db.clone(), seats: stored.chain(in_memory).collect() })
    }

    /// Runs until `stop` is ready, then lets what is being heard finish (10 s at most). Hears of
    /// this process's writes at once and of other processes' within half a second.
    pub async fn run(&self, stop: impl Future<Output = ()>) {
        let (is_stopping, stopping) = watch::channel(false);
        let (newest, news) = watch::channel(0);
        let mut loops = JoinSet::new();
        loops.spawn(watch_outbox(self.db.clone(), newest, stopping.clone()));
        for seat in &self.seats {
            loops.spawn(follow(Arc::clone(seat), self.db.clone(), news.clone(), stopping.clone()));
        }
        stop.await;
        is_stopping.send_replace(true);
        let finished = async { while loops.join_next().await.is_some() {} };
        if tokio::time::timeout(GRACE, finished).await.is_err() {
            tracing::warn!("a listener was cut off; it hears the same events at the next start");
        }
    }

    /// Brings the in-memory listeners of this process up to date, e.g. before answering the one
    /// whose change they must show.
    pub async fn catch_up(&self) -> anyhow::Result<()> {
        for seat in self.seats.iter().filter(|seat| !seat.is_stored) {
            while seat.step(&self.db).await? > 0 {}
        }
        Ok(())
    }

    /// Brings all events to all listeners, and those that listeners push, until nothing is left;
    /// how many were heard in all. For tests: a failing listener is tried three times at once, and
    /// its error given back after the others have finished.
    pub async fn run_until_idle(&self) -> anyhow::Result<u64> {
        let mut heard_count = 0;
        loop {
            let mut round_count = 0;
            let mut failed = Ok(());
            for seat in &self.seats {
                match seat.drain(&self.db).await {
                    Ok(count) => round_count += count,
                    Err(error) => failed = Err(error),
                }
            }
            heard_count += round_count;
            if round_count == 0 {
                return failed.map(|()| heard_count);
            }
        }
    }
}

impl Seat {
    /// Brings the next events, if any; how many.
    async fn step(&self, db: &Db) -> anyhow::Result<u64> {
        let mut heard = self.heard.lock().await;
        let events = self.next_events(db, *heard).await?;
        let Some(last) = events.last().map(|event| event.id) else {
            return Ok(0);
        };
        AssertUnwindSafe(self.listener.hear(&events))
            .catch_unwind()
            .await
            .unwrap_or_else(|_| Err(anyhow!("the listener panicked")))
            .with_context(|| format!("hearing events {}..={last}", events[0].id))?;
        if self.is_stored {
            let name = self.listener.name();
            db.write::<_, DbError, _>(move |tx| {
                Box::pin(async move {
                    tx.execute(
                        "INSERT INTO listeners (name, last_event_id) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE
                         SET last_event_id = excluded.last_event_id
                         WHERE listeners.last_event_id < excluded.last_event_id",
                        &[name.into(), last.into()],
                    )
                    .await
                })
            })
            .await?;
        }
        *heard = last;
        Ok(events.len() as u64)
    }

    async fn next_events(&self, db: &Db, heard: i64) -> DbResult<Vec<Event>> {
        let mut tx = db.read().await?;
        let mut from = heard;
        if self.is_stored {
            // Another process may have brought it further.
            let place = "SELECT last_event_id FROM listeners WHERE name = $1";
            if let Some(row) = tx.find(place, &[self.listener.name().into()]).await? {
                from = from.max(row.int(0)?);
            }
        }
        after(&mut tx, from, MOST).await
    }

    async fn drain(&self, db: &Db) -> anyhow::Result<u64> {
        let (mut count, mut failures) = (0, 0);
        loop {
            match self.step(db).await {
                Ok(0) => return Ok(count),
                Ok(heard) => (count, failures) = (count + heard, 0),
                Err(error) => {
                    failures += 1;
                    if failures == IDLE_ATTEMPTS {
                        return Err(error.context(format!("listener {}", self.listener.name())));
                    }
                }
            }
        }
    }
}

/// Tells the listeners' loops the number of the newest event.
async fn watch_outbox(db: Db, newest: watch::Sender<i64>, mut stopping: watch::Receiver<bool>) {
    let mut writes = db.subscribe();
    let mut was_down = false;
    while !*stopping.borrow_and_update() {
        let found = async { last_id(&mut db.read().await?).await }.await;
        if let Err(error) = &found
            && !was_down
        {
            tracing::warn!(%error, "the outbox cannot be read; trying on");
        }
        was_down = found.is_err();
        newest.send_if_modified(|known| {
            let is_news = found.as_ref().is_ok_and(|found| *found > *known);
            *known = found.unwrap_or(*known);
            is_news
        });
        tokio::select! {
            () = tokio::time::sleep(POLL) => {}
            // Without a store to speak of there is nobody to write; the poll goes on.
            Ok(()) = writes.changed(), if !was_down => {}
            _ = stopping.changed() => {}
        }
    }
}

/// One listener's loop.
async fn follow(seat: Arc<Seat>, db: Db, mut news: watch::Receiver<i64>, mut stopping: watch::Receiver<bool>) {
    let mut failures = 0_u32;
    while !*stopping.borrow_and_update() {
        news.borrow_and_update();
        match seat.step(&db).await {
            Ok(0) => {
                failures = 0;
                tokio::select! {
                    // An error means that the watcher has gone: only the stop can follow.
                    Ok(()) = news.changed() => {}
                    _ = stopping.changed() => {}
                }
            }
            Ok(_) => failures = 0,
            Err(error) => {
                failures += 1;
                let pause = pause_after(failures);
                tracing::warn!(
                    listener.name = seat.listener.name(),
                    failures,
                    pause_secs = pause.as_secs(),
                    error = format!("{error:#}"),
                    "a listener failed; it will be tried again"
                );
                tokio::select! {
                    () = tokio::time::sleep(pause) => {}
                    _ = stopping.changed() => {}
                }
            }
        }
    }
}

/// 1, 2, 4 … 60 seconds.
fn pause_after(failures: u32) -> Duration {
    Duration::from_secs(1 << failures.saturating_sub(1).min(6)).min(LONGEST_PAUSE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_to_a_minute() {
        let pauses: Vec<u64> = (1..=9).map(|failures| pause_after(failures).as_secs()).collect();
        assert_eq!(pauses, [1, 2, 4, 8, 16, 32, 60, 60, 60]);
    }
}
