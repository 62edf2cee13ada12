//! Examining the index of the search.

use super::{Finding, Weight, finding as told};
use crate::search::Folder;
use anyhow::Result;
use courant_kit::db::Db;
use courant_kit::outbox;
use courant_search::{Fault, Index};
use std::path::Path;

/// What readers can find, and whether the index is as far as the paper. Writes nothing.
pub async fn finding(db: &Db, paper: &Path) -> Result<Finding> {
    let folder = Folder::of_paper(paper);
    const REBUILD: &str = "It is made anew while the paper is served; at once: `courant search rebuild`.";
    let Some(name) = folder.current() else {
        return Ok(told(Weight::Notice, "The search has no index yet.", REBUILD));
    };
    let place = folder.path(&name);
    let opened = tokio::task::spawn_blocking(move || -> Result<(u64, i64), Fault> {
        let index = Index::open(&place)?;
        Ok((index.count(), index.cursor()?))
    });
    let (count, cursor) = match opened.await? {
        Ok(opened) => opened,
        Err(fault) => return Ok(told(Weight::Notice, format!("The search cannot answer: {fault}."), REBUILD)),
    };
    let behind = outbox::last_id(&mut db.read().await?).await?.saturating_sub(cursor);
    Ok(match behind {
        // The store was put back from a backup.
        ..0 => told(Weight::Notice, "The index of the search is of a later day than the store.", REBUILD),
        0 => told(Weight::Well, format!("{count} texts can be found."), ""),
        _ => told(
            Weight::Well,
            format!("{count} texts can be found; what came since is taken in when the paper is served."),
            "",
        ),
    })
}
