//! Links to elsewhere: which there are, and whether they answer.
//!
//! What manuscripts link to is looked at after they are saved, what readers may follow now and then ([`look`]). No page of
//! a reader waits for it or shows it: the gates tell who writes, `/~desk/links` who keeps the paper.
//!
//! Not here: which links a text has (`courant_news::gate`), and which addresses may be reached (`courant_kit::egress`).

pub mod look;
pub mod rows;
mod rows_write;

use crate::accounts::{self, Editor};
use anyhow::{Error, Result};
use courant_body::Body;
use courant_kit::db::{Db, DbError, DbResult, Tx};
use courant_kit::jobs;
use courant_news::gate::outside_links;
use std::sync::Arc;
use url::Url;

/// Kind of the job that looks at what is due; there is one.
pub const LOOK_JOB: &str = "links_look";
/// Links of one text that are followed.
pub const MOST: usize = 500;
/// Longest address that is kept, in bytes.
const URL_BYTES: usize = 2_048;
const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;
/// How long somebody's word that a link is right counts (ms).
const RIGHT: i64 = 365 * DAY;
/// How long an address is kept that nothing before readers links to (ms).
const KEPT: i64 = 90 * DAY;
/// Behind what readers wait for.
const PRIORITY: i64 = 200;
/// How long a save waits for the next one before its links are looked at (ms).
const CALM: i64 = 3_000;
/// Articles that are read for their links at a time.
const ARTICLES: i64 = 20;

/// An address that is followed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// As texts have it.
    pub url: String,
    /// Its host.
    pub host: String,
}

/// Addresses with their hosts; what no program can ask for is left out.
pub fn with_hosts(urls: &[String]) -> Vec<Link> {
    let host = |url: &str| Some(Url::parse(url).ok()?.host_str()?.to_owned());
    let fits = urls.iter().filter(|url| url.len() <= URL_BYTES).take(MOST);
    fits.filter_map(|url| Some(Link { url: url.clone(), host: host(url)? })).collect()
}

/// Has the addresses of a manuscript looked at that nobody looked at within a day. Writes nothing where there are none.
pub async fn want(db: &Db, urls: &[String], now: i64) -> Result<()> {
    let stale = rows::list_stale(&mut db.read().await?, with_hosts(urls), now - DAY).await?;
    if stale.is_empty() {
        return Ok(());
    }
    let stale = Arc::new(stale);
    let written = db.write::<_, DbError, _>(move |tx| {
        let stale = Arc::clone(&stale);
        Box::pin(async move {
            rows_write::insert(tx, &stale, 0).await?;
            rows_write::hasten(tx, &stale).await?;
            jobs::enqueue(tx, LOOK_JOB, "", "{}", PRIORITY, now + CALM).await
        })
    });
    Ok(written.await?)
}

/// Notes what an article links to, in the transaction in which readers see it.
pub async fn note(tx: &mut Tx, article_id: i64, links: &[Link], now: i64) -> DbResult<()> {
    rows_write::insert(tx, links, now).await?;
    rows_write::set_of_article(tx, article_id, links, now + DAY).await
}

/// Reads the next live articles below a row for what they link to, and asks for a look at what is due. From where to go
/// on; the top again after the last one. `address` is the paper's own.
pub async fn turn(db: &Db, address: &str, below: i64, now: i64) -> Result<i64> {
    let mut tx = db.read().await?;
    let articles = rows::list_live(&mut tx, below, ARTICLES).await?;
    let mut changed = Vec::new();
    for (id, body) in &articles {
        // One that cannot be read says so where it is shown.
        let Ok(body) = Body::from_json(body) else { continue };
        let links = with_hosts(&outside_links(&body, address));
        let mut sorted: Vec<&str> = links.iter().map(|link| link.url.as_str()).collect();
        sorted.sort_unstable();
        if sorted != rows::list_of_article(&mut tx, *id).await? {
            changed.push((*id, links));
        }
    }
    let has_due = rows::has_due(&mut tx, now).await? || !changed.is_empty();
    drop(tx);
    if has_due {
        let changed = Arc::new(changed);
        db.write::<_, DbError, _>(move |tx| {
            let changed = Arc::clone(&changed);
            Box::pin(async move {
                for (id, links) in changed.iter() {
                    note(tx, *id, links, now).await?;
                }
                jobs::enqueue(tx, LOOK_JOB, "", "{}", PRIORITY, now).await
            })
        })
        .await?;
    }
    Ok(if (articles.len() as i64) < ARTICLES { i64::MAX } else { articles.last().map_or(i64::MAX, |(id, _)| *id) })
}

/// Has an address looked at again, before all others.
pub async fn look_again(db: &Db, _: &Editor, id: i64, now: i64) -> Result<()> {
    let written = db.write::<_, DbError, _>(move |tx| {
        Box::pin(async move {
            rows_write::hasten_one(tx, id).await?;
            jobs::enqueue(tx, LOOK_JOB, "", "{}", PRIORITY, now).await
        })
    });
    Ok(written.await?)
}

/// Takes somebody's word that an address is right as it is, for a year; it is not told of meanwhile.
pub async fn mark_right(db: &Db, editor: &Editor, id: i64, now: i64) -> Result<()> {
    let actor = editor.actor().clone();
    db.write::<_, Error, _>(move |tx| {
        let actor = actor.clone();
        Box::pin(async move {
            if let Some(url) = rows_write::mark_right(tx, id, now + RIGHT).await? {
                accounts::note(tx, &actor, "link_right", &url, "{}", now).await?;
            }
            Ok(())
        })
    })
    .await
}

/// Forgets addresses that nothing links to any more.
pub async fn tidy(db: &Db, now: i64) -> Result<()> {
    let done = db.write::<_, DbError, _>(move |tx| Box::pin(async move { rows_write::forget(tx, now - KEPT).await }));
    Ok(done.await?)
}
