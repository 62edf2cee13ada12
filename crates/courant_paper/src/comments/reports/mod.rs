//! Reports: what readers say is wrong with a comment, for moderators to decide on.
//!
//! One of each reader on each comment. When several readers report a comment that no person has looked at yet, it waits
//! for one; what a moderator let through stays, and is only listed.

pub mod rows;
pub mod rows_write;

use super::post::{Change, announce};
use super::rows_write as comments_write;
use super::votes::rows::find_target;
use super::votes::{Target, Voter};
use anyhow::{Context, Error, Result};
use courant_kit::db::Db;
use courant_news::comment::report::{Facts, Outcome, Report, outcome};
use courant_news::comment::screen::{Policy, Reason};
use std::sync::Arc;

/// Reports of one network in an hour that are taken.
const MOST_IN_HOUR: i64 = 20;

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
            let Some(count) = rows_write::insert(tx, target.id, reporter, report, now).await? else {
                return Ok(Reported::Taken(target));
            };
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
