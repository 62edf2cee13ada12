//! SQL of what is due.

use courant_kit::db::{DbResult, Row, Tx};

/// Articles that the clock has something to do with by now: those that go before readers, then those that go from there.
pub async fn list_due(tx: &mut Tx, now: i64, most: i64) -> DbResult<(Vec<i64>, Vec<i64>)> {
    let ids = |rows: Vec<Row>| rows.iter().map(|row| row.int(0)).collect::<DbResult<Vec<i64>>>();
    let keys = [now.into(), most.into()];
    let coming = tx
        .query(
            "SELECT article_id FROM manuscripts WHERE state = 'scheduled' AND publish_at <= $1
             ORDER BY publish_at LIMIT $2",
            &keys,
        )
        .await?;
    let late = tx
        .query(
            "SELECT a.id FROM articles a LEFT JOIN manuscripts m ON m.article_id = a.id
             WHERE a.status = 'scheduled' AND a.scheduled_at <= $1 AND m.article_id IS NULL LIMIT $2",
            &keys,
        )
        .await?;
    let going = tx
        .query(
            "SELECT m.article_id FROM manuscripts m JOIN articles a ON a.id = m.article_id
             WHERE m.withdraw_at IS NOT NULL AND m.withdraw_at <= $1 AND a.status = 'live'
             ORDER BY m.withdraw_at LIMIT $2",
            &keys,
        )
        .await?;
    let mut publish = ids(coming)?;
    publish.extend(ids(late)?);
    Ok((publish, ids(going)?))
}

/// When the clock has something to do next; none while nothing is scheduled.
pub async fn find_next_due(tx: &mut Tx) -> DbResult<Option<i64>> {
    let row = tx
        .load(
            "SELECT (SELECT MIN(publish_at) FROM manuscripts WHERE state = 'scheduled'),
                    (SELECT MIN(m.withdraw_at) FROM manuscripts m JOIN articles a ON a.id = m.article_id
                     WHERE m.withdraw_at IS NOT NULL AND a.status = 'live'),
                    (SELECT MIN(a.scheduled_at) FROM articles a LEFT JOIN manuscripts m ON m.article_id = a.id
                     WHERE a.status = 'scheduled' AND m.article_id IS NULL)",
            &[],
        )
        .await?;
    Ok([row.opt_int(0)?, row.opt_int(1)?, row.opt_int(2)?].into_iter().flatten().min())
}
