//! Folding the names that were there before they were searched.

use super::{rows, rows_write};
use courant_kit::db::{Db, DbError, DbResult};

/// Names that are folded in one transaction.
const CHUNK: i64 = 500;

/// Folds the names of topics and people that are not yet, for the searches of the desk; how many those were.
pub async fn fold_names(db: &Db) -> DbResult<usize> {
    let mut count = 0;
    for is_topic in [true, false] {
        let mut after = 0;
        loop {
            let found = rows::list_unfolded(&mut db.read().await?, is_topic, after, CHUNK).await?;
            let Some((last, _)) = found.last() else { break };
            (after, count) = (*last, count + found.len());
            db.write::<_, DbError, _>(move |tx| {
                let found = found.clone();
                Box::pin(async move {
                    for (id, name) in &found {
                        rows_write::save_folded(tx, is_topic, *id, &courant_text::fold(name)).await?;
                    }
                    Ok(())
                })
            })
            .await?;
        }
    }
    Ok(count)
}
