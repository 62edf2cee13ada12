//! Pictures of readers that their comments show no more: withdrawn by their writers, or taken away by a moderator.

use super::used;
use crate::comments::pictures::LEFT_JOB;
use crate::media::arrive;
use anyhow::{Context, Result};
use courant_kit::clock::Clock;
use courant_kit::db::Db;
use courant_kit::jobs::Worker;

/// Lets `worker` remove what nothing shows.
#[must_use]
pub fn handle_jobs(db: &Db, clock: &Clock, worker: Worker) -> Worker {
    let (db, clock) = (db.clone(), clock.clone());
    worker.handle(LEFT_JOB, move |job| {
        let (db, now) = (db.clone(), clock.now());
        async move { let_go(&db, job.key.parse().context("no row of a medium")?, now).await }
    })
}

/// Removes a medium, unless the paper shows it elsewhere by now.
async fn let_go(db: &Db, id: i64, now: i64) -> Result<()> {
    db.write::<_, anyhow::Error, _>(move |tx| {
        Box::pin(async move {
            if used::uses(tx, id).await?.is_empty() {
                arrive::remove(tx, id, now).await?;
            }
            Ok(())
        })
    })
    .await
    .context("a reader's picture could not be removed")
}
