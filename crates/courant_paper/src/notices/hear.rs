//! Hearing what happened: who has to be told of it, and when.

use super::rows::News;
use super::{Addressee, CORRECTED, DECIDED, DOSSIERS, DUE, GIVEN, INVITE, NAMED, NEWS, SIGN_IN, STAFF, STOPPED, rows};
use crate::comments::thread::rows as thread;
use crate::dossiers::rows as dossiers;
use crate::editing::rows as editing;
use crate::settings::{self, Settings};
use anyhow::{Context, Error, Result};
use courant_kit::clock::Clock;
use courant_kit::db::{BoxFuture, Db};
use courant_kit::jobs;
use courant_kit::outbox::{Event as Stored, Listener};
use courant_news::Event;
use std::sync::Arc;

/// Addresses that are given a job in one transaction.
const BATCH: i64 = 500;

/// Makes jobs of what happened. Hearing the same twice makes them once.
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
        let events: Vec<Event> = events.iter().filter_map(|event| Event::from_json(&event.payload)).collect();
        let mut talked_about: Vec<i64> = Vec::new();
        let mut decided: Vec<i64> = Vec::new();
        let mut corrected: Vec<i64> = Vec::new();
        let mut dossiers: Vec<i64> = Vec::new();
        let mut soon: Vec<(&'static str, String, String)> = Vec::new();
        for event in events {
            match event {
                Event::SignInAsked { link } => soon.push((SIGN_IN, link, String::new())),
                Event::StaffInvited { link, by } => soon.push((INVITE, link, by)),
                Event::StaffChanged { account_id, from, to } => {
                    soon.push((STAFF, format!("{account_id} {to}"), from));
                }
                Event::ArticleStopped { article_id, at } => {
                    soon.push((STOPPED, format!("{article_id} {at}"), String::new()));
                }
                Event::ArticleGiven { article_id, account_id, by, at } => {
                    soon.push((GIVEN, format!("{article_id} {account_id} {at}"), by));
                }
                Event::ArticleDue { article_id, at } => soon.push((DUE, format!("{article_id} {at}"), String::new())),
                Event::PassageNoted { note_id } => soon.push((NAMED, note_id.to_string(), String::new())),
                Event::CommentsChanged { article_id, .. } => talked_about.push(article_id),
                Event::ArticleCorrected { correction_id, .. } => corrected.push(correction_id),
                Event::DossierChanged { dossier_id, .. } => dossiers.push(dossier_id),
                Event::CommentDecided { comment_id } => decided.push(comment_id),
                _ => {}
            }
        }
        talked_about.sort_unstable();
        talked_about.dedup();
        let settings = settings::find(&mut self.db.read().await?).await?.context("there is no paper")?;
        for article_id in talked_about {
            self.tell_of(article_id, &settings).await?;
        }
        for correction_id in corrected {
            self.tell_of_correction(correction_id, &settings).await?;
        }
        dossiers.sort_unstable();
        dossiers.dedup();
        for dossier_id in dossiers {
            self.tell_of_dossier(dossier_id, &settings).await?;
        }
        if !soon.is_empty() {
            let (now, soon) = (self.clock.now(), Arc::new(soon));
            self.db
                .write::<_, Error, _>(move |tx| {
                    let soon = Arc::clone(&soon);
                    Box::pin(async move {
                        for (kind, key, payload) in soon.iter() {
                            jobs::enqueue(tx, kind, key, payload, 0, now).await?;
                        }
                        Ok(())
                    })
                })
                .await?;
        }
        if !decided.is_empty() {
            let now = self.clock.now();
            let decided = Arc::new(decided);
            self.db
                .write::<_, Error, _>(move |tx| {
                    let decided = Arc::clone(&decided);
                    Box::pin(async move {
                        for id in decided.iter() {
                            // A moderator who changed their mind within a minute is told of once.
                            jobs::enqueue(tx, DECIDED, &id.to_string(), "", 1, now + 60_000).await?;
                        }
                        Ok(())
                    })
                })
                .await?;
        }
        Ok(())
    }

    /// Tells of an article's comments.
    async fn tell_of(&self, article_id: i64, settings: &Settings) -> Result<()> {
        let until = thread::find_last_arrival(&mut self.db.read().await?, article_id).await?;
        self.tell(News::Comments, article_id, until, settings).await
    }

    /// Tells what was wrong in an article, or that it was retracted. An update is no mistake, and of what was taken down
    /// nothing is said.
    async fn tell_of_correction(&self, correction_id: i64, settings: &Settings) -> Result<()> {
        let found = editing::find_correction(&mut self.db.read().await?, correction_id).await?;
        match found.filter(|note| matches!(note.kind.as_str(), "correction" | "retraction")) {
            Some(note) => self.tell(News::Corrections, note.article_id, note.noted_at, settings).await,
            None => Ok(()),
        }
    }

    /// Tells what came into a dossier.
    async fn tell_of_dossier(&self, dossier_id: i64, settings: &Settings) -> Result<()> {
        let newest = dossiers::list_newest(&mut self.db.read().await?, dossier_id, 1).await?;
        match newest.first() {
            Some(entry) => self.tell(News::Dossier, dossier_id, entry.came_at, settings).await,
            None => Ok(()),
        }
    }

    /// Leaves a job for each address that waits for news of an article or a dossier up to a moment.
    async fn tell(&self, news: News, id: i64, until: i64, settings: &Settings) -> Result<()> {
        let kind = match news {
            News::Comments => NEWS,
            News::Corrections => CORRECTED,
            News::Dossier => DOSSIERS,
        };
        let mut after = 0;
        loop {
            let found = rows::list_waiting(&mut self.db.read().await?, news, id, until, after, BATCH).await?;
            let Some((last, _)) = found.last() else { return Ok(()) };
            after = *last;
            self.leave_jobs(kind, found, settings).await?;
        }
    }

    /// Leaves a job for each of these addresses, at the time that its reader wants letters.
    async fn leave_jobs(&self, kind: &'static str, to: Vec<(i64, Addressee)>, settings: &Settings) -> Result<()> {
        let (now, zone) = (self.clock.now(), settings.zone());
        let due = to.into_iter().map(|(_, to)| (to.due(&zone, now), to.public_id));
        let due: Arc<Vec<(i64, String)>> = Arc::new(due.collect());
        self.db
            .write::<_, Error, _>(move |tx| {
                let due = Arc::clone(&due);
                Box::pin(async move {
                    for (at, public_id) in due.iter() {
                        // A letter that waits takes along what came meanwhile; it is not put off by it.
                        jobs::enqueue_by(tx, kind, public_id, "", 2, *at).await?;
                    }
                    Ok(())
                })
            })
            .await
    }
}

impl Listener for Ears {
    fn name(&self) -> &'static str {
        "notices"
    }

    fn hear<'a>(&'a self, events: &'a [Stored]) -> BoxFuture<'a, Result<()>> {
        Box::pin(self.take(events))
    }
}
