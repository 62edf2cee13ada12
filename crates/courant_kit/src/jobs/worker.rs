//! The worker: takes due jobs, runs their handlers, a bounded number at a time.

use super::queue::{self, Outcome};
use super::{Hopeless, Job};
use crate::clock::Clock;
use crate::db::{Db, DbResult};
use anyhow::anyhow;
use futures_util::FutureExt;
use futures_util::future::join_all;
use std::collections::HashMap;
use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::JoinSet;

/// How long a lease lasts; renewed at a third of it.
const LEASE: Duration = Duration::from_secs(300);
/// How often other processes' jobs, and jobs whose time has come, are looked for.
const POLL: Duration = Duration::from_secs(1);
/// How long running jobs may go on after the process was told to stop.
const GRACE: Duration = Duration::from_secs(10);

type Running = Pin<Box<dyn Future<Output = anyhow::Result<()>> + Send>>;
type Handler = Box<dyn Fn(Job) -> Running + Send + Sync>;

/// Runs jobs of the kinds it was given handlers for; others wait for a process that knows them.
pub struct Worker {
    db: Db,
    clock: Clock,
    handlers: HashMap<&'static str, Handler>,
    concurrency: usize,
    lease: Duration,
}

impl Worker {
    /// A worker without handlers, running two jobs at a time.
    pub fn new(db: &Db, clock: &Clock) -> Worker {
        Worker { db: db.clone(), clock: clock.clone(), handlers: HashMap::new(), concurrency: 2, lease: LEASE }
    }

    /// Runs jobs of `kind` with `handler`. An error is tried again later, [`Hopeless`] is not.
    #[must_use]
    pub fn handle<F, R>(mut self, kind: &'static str, handler: F) -> Worker
    where
        F: Fn(Job) -> R + Send + Sync + 'static,
        R: Future<Output = anyhow::Result<()>> + Send + 'static,
    {
        self.handlers.insert(kind, Box::new(move |job| Box::pin(handler(job))));
        self
    }

    /// Runs this many jobs at a time, at least one.
    #[must_use]
    pub fn concurrency(mut self, most: usize) -> Worker {
        self.concurrency = most.max(1);
        self
    }

    /// Holds jobs this long between renewals (300 s if not said): after it, a job whose process went
    /// away is taken over.
    #[must_use]
    pub fn lease(mut self, lease: Duration) -> Worker {
        self.lease = lease;
        self
    }

    /// Runs until `stop` is ready, then lets running jobs finish (10 s at most) and gives back the
    /// rest, uncounted.
    pub async fn run(self, stop: impl Future<Output = ()>) {
        let worker = Arc::new(self);
        let mut stop = pin!(stop);
        let (cut, is_cut) = watch::channel(false);
        let mut writes = worker.db.subscribe();
        let mut running = JoinSet::new();
        let mut was_down = false;
        loop {
            writes.borrow_and_update();
            let free = worker.concurrency.saturating_sub(running.len());
            let leased = if free > 0 { worker.take(free).await } else { Ok(Vec::new()) };
            if let Err(error) = &leased
                && !was_down
            {
                tracing::warn!(%error, "no jobs can be taken; trying on");
            }
            was_down = leased.is_err();
            for job in leased.unwrap_or_default() {
                let (worker, is_cut) = (Arc::clone(&worker), is_cut.clone());
                running.spawn(async move { worker.run_one(job, is_cut).await });
            }
            let has_room = running.len() < worker.concurrency;
            tokio::select! {
                () = &mut stop => break,
                Some(_) = running.join_next() => {}
                Ok(()) = writes.changed(), if has_room && !was_down => {}
                () = tokio::time::sleep(POLL) => {}
            }
        }
        let finished = async { while running.join_next().await.is_some() {} };
        if tokio::time::timeout(GRACE, finished).await.is_err() {
            tracing::warn!(jobs.count = running.len(), "jobs were cut off; they run again at the next start");
            cut.send_replace(true);
            while running.join_next().await.is_some() {}
        }
    }

    /// Runs everything that is due by the worker's clock until nothing is; how many runs. For
    /// tests: failures wait for a later time as always, so the clock has to be set on.
    pub async fn run_until_idle(&self) -> DbResult<u64> {
        let (_cut, is_cut) = watch::channel(false);
        let mut run_count = 0;
        loop {
            let jobs = self.take(self.concurrency).await?;
            if jobs.is_empty() {
                return Ok(run_count);
            }
            run_count += jobs.len() as u64;
            join_all(jobs.into_iter().map(|job| self.run_one(job, is_cut.clone()))).await;
        }
    }

    async fn take(&self, most: usize) -> DbResult<Vec<Job>> {
        let kinds: Vec<&'static str> = self.handlers.keys().copied().collect();
        let now = self.clock.now();
        queue::lease(&self.db, &kinds, most, now, self.lease_end(now)).await
    }

    fn lease_end(&self, now: i64) -> i64 {
        now.saturating_add(i64::try_from(self.lease.as_millis()).unwrap_or(i64::MAX))
    }

    /// Runs a job to its end, to the loss of its lease or to the cut, and notes what came of it.
    async fn run_one(&self, mut job: Job, mut is_cut: watch::Receiver<bool>) {
        let Some(handler) = self.handlers.get(job.kind.as_str()) else {
            return;
        };
        let asked = job.clone();
        let mut work = pin!(AssertUnwindSafe(async move { handler(asked).await }).catch_unwind());
        let outcome = loop {
            tokio::select! {
                result = &mut work => {
                    break outcome_of(result.unwrap_or_else(|_| Err(anyhow!("the handler panicked"))));
                }
                Ok(()) = is_cut.changed() => break Outcome::Stopped,
                () = tokio::time::sleep(self.lease / 3) => {
                    let until = self.lease_end(self.clock.now());
                    match queue::renew(&self.db, &job, until).await {
                        Ok(true) => job.leased_until = until,
                        Ok(false) => {
                            tracing::warn!(job.kind, job.key, "a job was taken over or canceled while it ran");
                            return;
                        }
                        Err(error) => tracing::warn!(job.kind, job.key, %error, "a lease could not be renewed"),
                    }
                }
            }
        };
        if let Outcome::Failed { error, is_hopeless } = &outcome {
            tracing::warn!(job.kind, job.key, job.attempt, is_hopeless, error, "a job failed");
        }
        if let Err(error) = queue::settle(&self.db, &job, outcome, self.clock.now()).await {
            tracing::error!(job.kind, job.key, %error, "a job's end could not be noted; it will run again");
        }
    }
}

fn outcome_of(result: anyhow::Result<()>) -> Outcome {
    match result {
        Ok(()) => Outcome::Done,
        Err(error) => {
            Outcome::Failed { is_hopeless: error.downcast_ref::<Hopeless>().is_some(), error: format!("{error:#}") }
        }
    }
}
