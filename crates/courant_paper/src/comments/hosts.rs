//! Hosts that live comments and articles link to: who has no record and links anywhere else waits
//! (`courant_news::comment::screen`).
//!
//! What it holds of two public sets (`cargo xtask eval hosts`), 1,005 spams and 951 other comments under five films and 632
//! comments of guests in five exported blogs, each in the order they came: 180 of the 186 spams with a link; of the rest
//! 2.0 % where only live comments made a host known, 1.5 % with articles' hosts, 0.9 % if all writers known by an earlier
//! comment are spared. Sites where anybody may put up a page are not known from articles: with them 44 of the 167 spams
//! passed that are held under the blog which links most, without them none.
//!
//! A live comment's hosts stand in a table of their own, in the transaction in which it comes, changes or goes. Comments that
//! were there before are looked through by and by ([`read_on`]).

use super::{rows, rows_write};
use anyhow::{Context, Error, Result};
use courant_body::Body;
use courant_kit::db::{Db, DbResult, Tx};
use courant_news::comment::screen;

/// Comments that are looked through in one go, and how often at once.
const BATCH: i64 = 500;
const BATCHES: usize = 20;

/// The hosts that a stored body links to.
pub(super) fn of_stored(body: &str) -> Vec<String> {
    // Most comments link to nothing and are not read for it.
    match body.contains("\"link\"") {
        true => screen::hosts(&Body::from_json(body).unwrap_or_default()),
        false => Vec::new(),
    }
}

/// Whether one of these hosts is one to which no live comment and no article links, nor the paper's (`own`).
pub async fn has_new(tx: &mut Tx, hosts: &[String], own: &str) -> DbResult<bool> {
    for host in hosts {
        if host == own || rows::is_known_host(tx, host).await? {
            continue;
        }
        if screen::is_platform(host) || !rows::is_host_of_article(tx, host).await? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Looks through comments that were there before hosts were noted, the last of them first; whether there may be more.
pub async fn read_on(db: &Db) -> Result<bool> {
    for _ in 0..BATCHES {
        // Nearly always none is left, and nothing is written.
        if rows::list_unread_for_hosts(&mut db.read().await?, 1).await?.is_empty() {
            return Ok(false);
        }
        let done = db.write::<_, Error, _>(|tx| Box::pin(read_batch(tx))).await;
        done.context("comments could not be looked through for links")?;
    }
    Ok(true)
}

async fn read_batch(tx: &mut Tx) -> Result<()> {
    let found = rows::list_unread_for_hosts(tx, BATCH).await?;
    for (id, body) in &found {
        rows_write::add_hosts(tx, *id, &of_stored(body)).await?;
    }
    let below = found.last().filter(|_| found.len() as i64 == BATCH).map_or(0, |(id, _)| *id);
    Ok(rows_write::save_hosts_read(tx, below).await?)
}
