//! Drafts that were thrown away: kept for a while, then removed by the clock.
//!
//! What readers saw once is never among them. Their media stay in the library; a draft that came from an export is
//! brought in again if that is imported again.

use super::{Hand, Work, rows, rows_write};
use crate::accounts;
use crate::addresses;
use anyhow::{Error, Result};
use courant_kit::db::{Db, DbResult, Tx};

/// How long a draft can be taken out again (ms).
pub const KEPT: i64 = KEPT_DAYS * 86_400_000;
/// The same, in days.
pub const KEPT_DAYS: i64 = 30;
/// Drafts that are removed together.
const TOGETHER: i64 = 50;

/// Whether nothing was ever written in a draft, so that there is nothing to keep.
pub(super) async fn is_blank(tx: &mut Tx, work: &Work) -> DbResult<bool> {
    let is_unnamed = [&work.headline, &work.slugline, &work.desk_note].into_iter().all(String::is_empty);
    Ok(is_unnamed && work.word_count == 0 && rows::find_newest_revision(tx, work.article_id).await? == 0)
}

/// Removes a draft that was thrown away, with its revisions.
pub(super) async fn remove(tx: &mut Tx, article_id: i64) -> DbResult<bool> {
    let is_gone = rows_write::remove_thrown(tx, article_id).await?;
    if is_gone {
        addresses::rows_write::free(tx, "article", article_id).await?;
    }
    Ok(is_gone)
}

/// Removes what was thrown away long ago.
pub async fn tidy(db: &Db, now: i64) -> Result<()> {
    loop {
        let count = db
            .write::<_, Error, _>(move |tx| {
                Box::pin(async move {
                    let due = rows::list_thrown(tx, now - KEPT, TOGETHER).await?;
                    let actor = Hand::of_this_machine().actor().clone();
                    for (id, name) in &due {
                        if remove(tx, *id).await? {
                            accounts::note(tx, &actor, "article_removed", name, "{}", now).await?;
                        }
                    }
                    Ok(due.len())
                })
            })
            .await?;
        if (count as i64) < TOGETHER {
            return Ok(());
        }
    }
}
