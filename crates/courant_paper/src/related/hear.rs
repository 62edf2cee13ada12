//! Hearing which articles came, changed or went.

use super::{JOB, PRIORITY, rows_write};
use anyhow::{Error, Result};
use courant_kit::clock::Clock;
use courant_kit::db::{BoxFuture, Db};
use courant_kit::jobs;
use courant_kit::outbox::{Event as Stored, Listener};
use courant_news::Event;
use std::sync::Arc;

/// Has lists computed of what happened. Hearing the same twice does no harm.
pub struct Ears {
    db: Db,
    clock: Clock,
}

impl Ears {
    /// A listener of a store.
    pub fn new(db: &Db, clock: &Clock) -> Ears {
        Ears { db: db.clone(), clock: clock.clone() }
    }

    async fn take(&self, events: &[Stored]) -> Result<()> {
        let (mut changed, mut last) = (Vec::new(), 0);
        for stored in events {
            match Event::from_json(&stored.payload) {
                Some(
                    Event::ArticleChanged { article_id }
                    | Event::ArticlePublished { article_id, .. }
                    | Event::ArticleWithdrawn { article_id },
                ) => changed.push(article_id),
                Some(Event::ArticlesImported { article_ids } | Event::DossierChanged { article_ids, .. }) => {
                    changed.extend(article_ids)
                }
                _ => continue,
            }
            last = stored.id;
        }
        if changed.is_empty() {
            return Ok(());
        }
        let (now, changed) = (self.clock.now(), Arc::new(changed));
        let written = self.db.write::<_, Error, _>(move |tx| {
            let changed = Arc::clone(&changed);
            Box::pin(async move {
                // Events that are heard together reach the index together, too.
                rows_write::wait(tx, &changed, last).await?;
                Ok(jobs::enqueue(tx, JOB, "", "", PRIORITY, now).await?)
            })
        });
        written.await
    }
}

impl Listener for Ears {
    fn name(&self) -> &'static str {
        "related"
    }

    fn hear<'a>(&'a self, events: &'a [Stored]) -> BoxFuture<'a, Result<()>> {
        Box::pin(self.take(events))
    }
}
