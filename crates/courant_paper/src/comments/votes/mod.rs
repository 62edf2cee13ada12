//! Votes on comments: one of each voter on each comment, counted with the comment.
//!
//! A voter is whatever browser shows the same token; the store knows a keyed hash of it. So that nobody makes tokens
//! in heaps, few may vote on one comment from one network, and one network may vote so often in an hour.

pub mod rows;
pub mod rows_write;

use super::post::announce;
use anyhow::{Context, Error, Result};
use courant_kit::db::Db;
use courant_news::comment::vote::Ballot;
use std::sync::Arc;

/// Who votes or reports, as the store may know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voter {
    /// Keyed hash of the token that the browser shows.
    pub voter: String,
    /// Keyed hash of the network.
    pub network: String,
}

/// What came of a vote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cast {
    /// It counts, now or since it was cast before.
    Counted(Target),
    /// Too many came from the same network; it does not count.
    TooMany(Target),
    /// There is no such comment for readers.
    Missing,
}

/// The comment that is voted on or reported.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Target {
    /// Its row.
    pub id: i64,
    /// The article it stands under.
    pub article_id: i64,
    /// That article's path.
    pub path: String,
    /// And headline.
    pub headline: String,
    /// Who wrote it.
    pub author_name: String,
}

/// Casts, changes or takes back a vote.
pub async fn cast(db: &Db, comment: &str, voter: &Voter, ballot: Ballot, now: i64) -> Result<Cast> {
    let asked = Arc::new((comment.to_owned(), voter.clone()));
    db.write::<_, Error, _>(move |tx| {
        let asked = Arc::clone(&asked);
        Box::pin(async move {
            let (comment, voter) = &*asked;
            let Some(target) = rows::find_target(tx, comment).await? else { return Ok(Cast::Missing) };
            // Two votes of one voter at the same moment come one after the other.
            rows_write::lock(tx, target.id).await?;
            let used = rows::load_used(tx, target.id, voter, now).await?;
            if ballot.weight() == used.own {
                return Ok(Cast::Counted(target));
            }
            if used.own == 0 && (used.on_comment >= MOST_ON_COMMENT || used.in_hour >= MOST_IN_HOUR) {
                return Ok(Cast::TooMany(target));
            }
            rows_write::put(tx, target.id, voter, ballot.weight(), used.own, now).await?;
            announce(tx, target.article_id, now).await?;
            Ok(Cast::Counted(target))
        })
    })
    .await
    .context("a vote could not be counted")
}

/// Voters of one network on one comment in a day.
const MOST_ON_COMMENT: i64 = 10;
/// Votes of one network in an hour.
const MOST_IN_HOUR: i64 = 60;

/// What was voted already, as far as another vote is weighed by it.
pub struct Used {
    /// The voter's own vote on the comment: 1, -1, or 0 for none.
    pub own: i64,
    /// Others of the same network on the same comment in a day.
    pub on_comment: i64,
    /// Votes of the same network in an hour.
    pub in_hour: i64,
}
