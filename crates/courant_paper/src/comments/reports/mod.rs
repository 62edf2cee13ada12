//! Reports: what readers say is wrong with a comment, for moderators to decide on.
//!
//! One of each reader on each comment. When several readers report a comment that no person has looked at yet, it waits
//! for one; what a moderator let through stays, and is only listed. Browsers of one network count once for this: one machine
//! may show many.

pub mod rows;
pub mod rows_write;

use super::post::{Change, announce};
use super::rows_write as comments_write;
use super::votes::rows::find_target;
use super::votes::{Target, Voter};
use anyhow::{Context, Error, Result};
use courant_kit::db::{Db, Tx};
use courant_news::comment::report::{Facts, Outcome, Reason as Wrong, Report, outcome};
use courant_news::comment::screen::{Policy, Reason};
use std::sync::Arc;

/// Reports of one network in an hour that are taken.
const MOST_IN_HOUR: i64 = 20;

/// Reports of one comment that are read for a moderator, at most.
pub const MOST_READ: i64 = 100;

/// What a reader says is wrong with a comment. Who it was is not told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complaint {
    /// Out of the short list.
    pub reason: Wrong,
    /// In the reader's own words; may be empty.
    pub note: String,
    /// ms UTC.
    pub reported_at: i64,
}

/// What readers say of a comment since somebody last decided on it: the newest [`MOST_READ`], newest first.
pub async fn list_open(tx: &mut Tx, comment_id: i64) -> Result<Vec<Complaint>> {
    Ok(rows::list_open(tx, comment_id, MOST_READ).await?)
}

/// What came of a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reported {
    /// Moderators will see it; it may be there since it was sent before.
    Taken(Target),
    /// Too many came from the same network.
    TooMany(Target),
    /// There is no such comment for readers.
    Missing,
}

/// Reports a comment.
pub async fn report(db: &Db, comment: &str, reporter: &Voter, report: &Report, now: i64) -> Result<Reported> {
    let asked = Arc::new((comment.to_owned(), reporter.clone(), report.clone()));
    db.write::<_, Error, _>(move |tx| {
        let asked = Arc::clone(&asked);
        Box::pin(async move {
            let (comment, reporter, report) = &*asked;
            let Some(target) = find_target(tx, comment).await? else { return Ok(Reported::Missing) };
            if rows::count_of_network(tx, &reporter.network, now - 3_600_000).await? >= MOST_IN_HOUR {
                return Ok(Reported::TooMany(target));
            }
            if !rows_write::insert(tx, target.id, reporter, report, now).await? {
                return Ok(Reported::Taken(target));
            }
            let count = rows::count_networks(tx, target.id, MOST_READ).await?;
            let facts = Facts {
                is_live: true,
                was_approved: rows::was_approved_by_a_person(tx, target.id).await?,
                reporter_count: u32::try_from(count).unwrap_or(u32::MAX),
            };
            if outcome(&facts, Policy::default().reporters_to_hold) == Outcome::HeldAgain {
                let reasons = serde_json::to_string(&[Reason::Reported.word()])?;
                comments_write::save_state(tx, target.id, target.article_id, "live", "held", now).await?;
                comments_write::save_reasons(tx, target.id, &reasons).await?;
                comments_write::add_decision(tx, target.id, "rules", "hold", &reasons, "", now).await?;
                announce(tx, target.article_id, Change::Went, now).await?;
            }
            Ok(Reported::Taken(target))
        })
    })
    .await
    .context("a report could not be taken")
}
