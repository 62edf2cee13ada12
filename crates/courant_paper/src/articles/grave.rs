//! Marking an article grave: of a death, a disaster, a crime. No promotion stands on its page.

use super::rows_write;
use crate::addresses::rows as addresses;
use crate::settings;
use anyhow::{Context, Result, bail};
use courant_kit::db::Db;
use courant_kit::outbox;
use courant_news::{Event, address};

/// Marks the article at an address (a path, or the whole address as a browser shows it), or takes the
/// mark away; its headline, and whether that changed anything.
///
/// # Refuses
/// An address of another site, and one at which there is no article.
pub async fn mark_grave(db: &Db, wanted: &str, is_grave: bool, now: i64) -> Result<(String, bool)> {
    let own = settings::find(&mut db.read().await?).await?.context("the store holds no paper yet")?.address;
    let below = wanted.strip_prefix(own.as_str()).unwrap_or(wanted);
    if !below.starts_with('/') {
        bail!("{wanted:?} is no address of this paper: give one such as /2026/11/story/ or {own}/2026/11/story/");
    }
    let path = address::normal_path(below).with_context(|| format!("{wanted:?} can be no address"))?;
    db.write(move |tx| {
        let path = path.clone();
        Box::pin(async move {
            let found = addresses::find(tx, &path).await?.filter(|found| found.kind == "article");
            let found = found.with_context(|| format!("there is no article at {path}"))?;
            let (headline, was_grave) = rows_write::load_gravity(tx, found.id).await?;
            if was_grave != is_grave {
                rows_write::set_grave(tx, found.id, is_grave).await?;
                let event = Event::ArticleChanged { article_id: found.id };
                outbox::push(tx, event.name(), &event.to_json(), now).await?;
            }
            Ok((headline, was_grave != is_grave))
        })
    })
    .await
}
