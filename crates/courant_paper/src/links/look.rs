//! Looking: what is due is asked whether it answers, politely.
//!
//! A run asks ten hosts at most, each once; a host rests a minute between two looks, and in an hour all together are 240.
//! An address is asked for its head, and only where that says nothing good for the page itself, of which nothing is read.
//! Who answers that a program may not see it, answers: a reader will.

use super::rows::{self, Due};
use super::{DAY, HOUR, LOOK_JOB, rows_write};
use anyhow::Result;
use courant_kit::clock::Clock;
use courant_kit::db::{Db, DbError};
use courant_kit::egress::{Egress, EgressError, FetchLimits};
use courant_kit::jobs::Worker;
use futures_util::future::join_all;
use http::{Method, StatusCode};
use std::sync::Arc;
use std::time::Duration;

/// Addresses that one run looks at.
const AT_ONCE: i64 = 10;
/// Addresses that are looked at in an hour.
const HOURLY: i64 = 240;
/// How long a host rests (ms).
const REST: i64 = 60_000;
/// After a good answer (ms).
const AFTER_GOOD: i64 = 30 * DAY;
/// After each look in a row at which it did not answer (ms); the last for all further ones.
const AFTER_BAD: [i64; 5] = [HOUR, 6 * HOUR, DAY, 3 * DAY, 7 * DAY];
/// So many hosts of which none is heard of are a sign that it is the network here.
const SUSPICIOUS: usize = 4;

/// What came of a look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Looked {
    /// Which.
    pub id: i64,
    /// The status, or a word for why there was none.
    pub answer: String,
    /// It does not answer.
    pub is_bad: bool,
    /// When it is looked at next (ms UTC).
    pub due_at: i64,
}

/// Looks at links; cheap to clone.
#[derive(Clone)]
pub struct Looker {
    db: Db,
    egress: Egress,
    clock: Clock,
    limits: FetchLimits,
}

impl Looker {
    /// Gives each question ten seconds and five redirects.
    pub fn new(db: &Db, egress: &Egress, clock: &Clock) -> Looker {
        let limits = FetchLimits { max_redirects: 5, ..FetchLimits::document() };
        Looker { db: db.clone(), egress: egress.clone(), clock: clock.clone(), limits }
    }

    /// With another time for each question.
    #[must_use]
    pub fn patience(mut self, deadline: Duration) -> Looker {
        self.limits.deadline = deadline;
        self
    }

    /// Lets `worker` look at what is due.
    #[must_use]
    pub fn handle_jobs(&self, worker: Worker) -> Worker {
        let looker = self.clone();
        worker.handle(LOOK_JOB, move |_| {
            let looker = looker.clone();
            async move { looker.look().await.map(drop) }
        })
    }

    /// Looks at what is due and may be looked at now; how many.
    pub async fn look(&self) -> Result<usize> {
        let now = self.clock.now();
        let mut tx = self.db.read().await?;
        let left = (HOURLY - rows::count_looks(&mut tx, now - HOUR).await?).min(AT_ONCE);
        let due = if left > 0 { rows::list_due(&mut tx, now, now - REST, left).await? } else { Vec::new() };
        drop(tx);
        let looked = join_all(due.iter().map(|due| self.ask(due, now))).await;
        let is_unheard = |one: &Looked| matches!(one.answer.as_str(), "unreachable" | "timeout");
        if looked.len() >= SUSPICIOUS && looked.iter().all(is_unheard) {
            tracing::warn!(hosts = looked.len(), "no link answers: this machine may have no way out; nothing is noted");
            return Ok(0);
        }
        let count = looked.len();
        if count > 0 {
            let looked = Arc::new(looked);
            let written = self.db.write::<_, DbError, _>(move |tx| {
                let looked = Arc::clone(&looked);
                Box::pin(async move { rows_write::settle(tx, &looked, now).await })
            });
            written.await?;
        }
        Ok(count)
    }

    async fn ask(&self, due: &Due, now: i64) -> Looked {
        let mut said = self.say(Method::HEAD, &due.url).await;
        // Many answer the question for the head alone with nonsense.
        if said.1 && matches!(said.0.as_str(), "timeout" | "broken")
            || said.0.parse::<u16>().is_ok_and(|code| code >= 400)
        {
            said = self.say(Method::GET, &due.url).await;
        }
        let (answer, is_bad) = said;
        let step = usize::try_from(due.bad_count).unwrap_or_default().min(AFTER_BAD.len() - 1);
        let pause = if is_bad { AFTER_BAD.get(step).copied().unwrap_or(DAY) } else { AFTER_GOOD };
        Looked { id: due.id, answer, is_bad, due_at: now + pause }
    }

    /// What an address answers, and whether that is none.
    async fn say(&self, method: Method, url: &str) -> (String, bool) {
        let word = |word: &str, is_bad: bool| (word.to_owned(), is_bad);
        match self.egress.probe(method, url, &self.limits).await {
            Ok(head) => (head.status.as_u16().to_string(), is_bad(head.status)),
            Err(EgressError::NotPublic { .. }) => word("private", true),
            Err(EgressError::Unreachable { .. }) => word("unreachable", true),
            Err(EgressError::Broken { .. }) => word("broken", true),
            Err(EgressError::TimedOut) => word("timeout", true),
            Err(EgressError::TooManyRedirects) => word("circle", true),
            // Nothing that this program may ask, so nothing that it can judge.
            Err(_) => word("unknown", false),
        }
    }
}

fn is_bad(status: StatusCode) -> bool {
    matches!(status, StatusCode::NOT_FOUND | StatusCode::GONE) || status.is_server_error()
}
