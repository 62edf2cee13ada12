//! Tidying of the library, once a day: files that no medium has any more leave the disk, what broke off while it was
//! written goes, and media that came without it get the folded texts they are sought by.
//!
//! A file goes a day after its medium, and not while somebody brings it again: the same bytes are the same file.

use super::files::MediaFolder;
use super::{rows, rows_write, sought_text};
use anyhow::{Context, Result};
use courant_kit::db::{Db, DbError};
use std::sync::Arc;

/// How long a file stays that no medium has (ms).
const KEPT: i64 = 86_400_000;
/// Files or texts looked at in one transaction.
const BATCH: i64 = 200;
/// Batches a day, at most: what is left waits for the next day.
const BATCHES: usize = 500;

/// Tidies; it can be broken off and repeated at any time.
pub async fn tidy(db: &Db, folder: &MediaFolder, now: i64) -> Result<()> {
    fold(db).await?;
    for _ in 0..BATCHES {
        if !sweep(db, folder, now).await? {
            break;
        }
    }
    let folder = folder.clone();
    tokio::task::spawn_blocking(move || folder.remove_leftovers()).await??;
    Ok(())
}

/// Folds the texts of media that came without it.
pub async fn fold(db: &Db) -> Result<()> {
    for _ in 0..BATCHES {
        let found = rows::list_unfolded(&mut db.read().await?, BATCH).await?;
        let is_last = (found.len() as i64) < BATCH;
        let folded: Arc<Vec<(i64, String)>> = Arc::new(
            found.into_iter().map(|(id, texts)| (id, sought_text(&texts.each_ref().map(String::as_str)))).collect(),
        );
        db.write::<_, DbError, _>(move |tx| {
            let folded = Arc::clone(&folded);
            Box::pin(async move {
                for (id, sought) in folded.iter() {
                    rows_write::save_sought(tx, *id, sought).await?;
                }
                Ok(())
            })
        })
        .await
        .context("folding the texts of media")?;
        if is_last {
            break;
        }
    }
    Ok(())
}

/// Takes a batch of files from the disk; whether there may be more.
async fn sweep(db: &Db, folder: &MediaFolder, now: i64) -> Result<bool> {
    let found = rows::list_gone(&mut db.read().await?, now - KEPT, BATCH).await?;
    let count = found.len() as i64;
    let folder = folder.clone();
    let done: Vec<String> = tokio::task::spawn_blocking(move || {
        let is_done = |(file, is_back): &(String, bool)| -> Result<bool> {
            Ok(*is_back || folder.remove(file).with_context(|| format!("removing {file}"))?)
        };
        let mut done = Vec::new();
        for one in found {
            match is_done(&one) {
                Ok(true) => done.push(one.0),
                Ok(false) => {}
                Err(error) => tracing::warn!(error = format!("{error:#}"), "a media file that nobody has stays"),
            }
        }
        done
    })
    .await?;
    let has_more = count == BATCH && !done.is_empty();
    let done = Arc::new(done);
    db.write::<_, DbError, _>(move |tx| {
        let done = Arc::clone(&done);
        Box::pin(async move {
            for file in done.iter() {
                rows_write::forget_gone(tx, file).await?;
            }
            Ok(())
        })
    })
    .await
    .context("forgetting files that are gone")?;
    Ok(has_more)
}
