//! Writing SQL of what was counted. What was deleted meanwhile is passed over.

use courant_kit::db::{DbResult, Tx};

/// Adds to the times an article was read on a day.
pub(super) async fn add_reads(tx: &mut Tx, id: i64, day: i64, times: i64) -> DbResult<()> {
    tx.execute(
        "INSERT INTO article_reads (article_id, on_day, read_count) SELECT id, $2, $3 FROM articles WHERE id = $1
         ON CONFLICT (article_id, on_day) DO UPDATE SET read_count = article_reads.read_count + excluded.read_count",
        &[id.into(), day.into(), times.into()],
    )
    .await
    .map(drop)
}

/// Adds to the times a promotion was shown and opened on a day.
pub(super) async fn add_promotion(tx: &mut Tx, id: i64, day: i64, shown: i64, opened: i64) -> DbResult<()> {
    tx.execute(
        "INSERT INTO promotion_counts (promotion_id, on_day, shown_count, opened_count)
         SELECT id, $2, $3, $4 FROM promotions WHERE id = $1
         ON CONFLICT (promotion_id, on_day) DO UPDATE
         SET shown_count = promotion_counts.shown_count + excluded.shown_count,
             opened_count = promotion_counts.opened_count + excluded.opened_count",
        &[id.into(), day.into(), shown.into(), opened.into()],
    )
    .await
    .map(drop)
}

/// Forgets reads of days before `day`, at most so many rows at a time; how many went.
pub(super) async fn forget_reads(tx: &mut Tx, day: i64, most: i64) -> DbResult<u64> {
    tx.execute(
        "DELETE FROM article_reads WHERE (article_id, on_day) IN
             (SELECT article_id, on_day FROM article_reads WHERE on_day < $1 ORDER BY on_day LIMIT $2)",
        &[day.into(), most.into()],
    )
    .await
}

/// Adds to the times a path was asked for that leads nowhere.
pub(super) async fn add_missing(tx: &mut Tx, path: &str, times: i64, day: i64) -> DbResult<()> {
    tx.execute(
        "INSERT INTO missing_addresses (path, asked_count, last_on_day) VALUES ($1, $2, $3)
         ON CONFLICT (path) DO UPDATE SET asked_count = missing_addresses.asked_count + excluded.asked_count,
             last_on_day = excluded.last_on_day",
        &[path.into(), times.into(), day.into()],
    )
    .await
    .map(drop)
}

/// Forgets paths that nobody asked for since a day, and all but the most asked for.
pub(super) async fn forget_missing(tx: &mut Tx, day: i64, most: i64) -> DbResult<()> {
    tx.execute("DELETE FROM missing_addresses WHERE last_on_day < $1", &[day.into()]).await?;
    tx.execute(
        "DELETE FROM missing_addresses WHERE path NOT IN
             (SELECT path FROM missing_addresses ORDER BY asked_count DESC, last_on_day DESC, path LIMIT $1)",
        &[most.into()],
    )
    .await
    .map(drop)
}
