//! Files whose rights end while readers see them.
//!
//! They are not taken from pages by themselves: what stands in their place is for people to say. Editors see them on the
//! desk from [`SOON`] before, and are told once by letter.

use super::{rows, rows_write, used};
use crate::notices::RIGHTS;
use anyhow::{Error, Result};
use courant_kit::db::{Db, DbResult, Tx};
use courant_kit::jobs;

/// How long before the end the desk says so (ms).
pub const SOON: i64 = 30 * DAY;
/// How long before it a letter leaves (ms).
pub const TOLD: i64 = 7 * DAY;
/// Files in a letter, and files that the desk counts.
pub const MOST: i64 = 100;
const DAY: i64 = 86_400_000;

/// How many files stand in something readers see whose rights end soon or have ended, up to [`MOST`].
pub async fn count_live(tx: &mut Tx, now: i64) -> DbResult<i64> {
    let elsewhere = used::list_elsewhere(tx).await?;
    Ok(rows::list_ending(tx, now + SOON, None, &elsewhere, MOST).await?.len() as i64)
}

/// Leaves a letter to the editors about files whose rights end within [`TOLD`], once for each end.
pub async fn tell(db: &Db, now: i64) -> Result<()> {
    db.write::<_, Error, _>(move |tx| {
        Box::pin(async move {
            let elsewhere = used::list_elsewhere(tx).await?;
            let ending = rows::list_ending(tx, now + TOLD, Some(now), &elsewhere, MOST).await?;
            if ending.is_empty() {
                return Ok(());
            }
            let ids: Vec<i64> = ending.iter().map(|one| one.id).collect();
            rows_write::save_told(tx, &ids).await?;
            let payload = serde_json::to_string(&ending)?;
            jobs::enqueue(tx, RIGHTS, &now.to_string(), &payload, 1, now).await?;
            Ok(())
        })
    })
    .await
}
