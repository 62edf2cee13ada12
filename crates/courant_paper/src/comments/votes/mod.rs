//! Votes on comments: one of each voter on each comment, counted with the comment.
//!
//! A voter is whatever browser shows the same token; the store knows a keyed hash of it. So that nobody makes tokens
//! in heaps, few may vote on one comment from one network, and one network may vote so often in an hour.

pub mod rows;
pub mod rows_write;

use super::post::{Change, announce};
use anyhow::{Context, Error, Result};
use courant_kit::db::Db;
use courant_news::comment::vote::{Ballot, Limits, Refusal, vote};
use std::sync::Arc;

/// Who votes or reports, as the store may know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voter {
    /// Keyed hash of the token that the browser shows.
    pub voter: String,
    /// Keyed hash of the network.
    pub network: String,
    /// Who is signed in.
    pub account_id: Option<i64>,
    /// What the store knows of the browser if it wrote this very comment.
    pub device: String,
}

/// What came of a vote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cast {
    /// It counts, now or since it was cast before.
    Counted(Target),
    /// It does not count, and why.
    Refused(Target, Refusal),
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
            let facts = rows::load_facts(tx, target.id, voter, now).await?;
            let added = match vote(ballot, &facts, &Limits::default(), now) {
                Ok(added) => added,
                Err(refusal) => return Ok(Cast::Refused(target, refusal)),
            };
            if ballot == facts.before {
                return Ok(Cast::Counted(target));
            }
            rows_write::put(tx, target.id, voter, ballot, added, now).await?;
            announce(tx, target.article_id, Change::Came, now).await?;
            Ok(Cast::Counted(target))
        })
    })
    .await
    .context("a vote could not be counted")
}
