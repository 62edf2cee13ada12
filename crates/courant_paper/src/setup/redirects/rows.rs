//! Reading SQL of redirects.

use super::{Missing, Redirect};
use courant_kit::db::{DbResult, Row, Tx};

/// The columns of a [`Redirect`].
macro_rules! redirects {
    ($rest:literal) => {
        concat!(
            "SELECT m.path, CASE m.target_kind
                 WHEN 'article' THEN (SELECT a.path FROM public_articles a WHERE a.id = m.target_id)
                 WHEN 'section' THEN (SELECT s.path FROM sections s WHERE s.id = m.target_id)
                 WHEN 'topic' THEN (SELECT t.path FROM topics t WHERE t.id = m.target_id)
                 WHEN 'person' THEN (SELECT '/author/' || p.slug FROM people p WHERE p.id = m.target_id)
                 WHEN 'front' THEN '/'
                 ELSE (SELECT c.path FROM addresses c WHERE c.target_kind = m.target_kind AND c.target_id = m.target_id
                     AND c.is_canonical = 1 LIMIT 1) END,
                 m.is_by_hand
             FROM addresses m ",
            $rest
        )
    };
}

fn redirect(row: &Row) -> DbResult<Redirect> {
    Ok(Redirect { path: row.string(0)?, target: row.opt_text(1)?.map(str::to_owned), is_by_hand: row.bool(2)? })
}

/// Old addresses that hold a text (`%`: all; small letters), in their order.
pub async fn list(tx: &mut Tx, sought: &str, after: &str, most: i64) -> DbResult<Vec<Redirect>> {
    let rows = tx
        .query(
            redirects!(
                "WHERE m.is_canonical = 0 AND m.path > $2 AND LOWER(m.path) LIKE $1 ESCAPE '!' ORDER BY m.path LIMIT $3"
            ),
            &[sought.into(), after.into(), most.into()],
        )
        .await?;
    rows.iter().map(redirect).collect()
}

/// A redirect that was added by hand.
pub async fn find_by_hand(tx: &mut Tx, path: &str) -> DbResult<Option<Redirect>> {
    let sql = redirects!("WHERE m.path = $1 AND m.is_canonical = 0 AND m.is_by_hand = 1");
    tx.find(sql, &[path.into()]).await?.map(|row| redirect(&row)).transpose()
}

/// What was asked for most and is not there to this day.
pub async fn list_missing(tx: &mut Tx, most: i64) -> DbResult<Vec<Missing>> {
    let rows = tx
        .query(
            "SELECT m.path, m.asked_count FROM missing_addresses m
             WHERE NOT EXISTS (SELECT 1 FROM addresses a WHERE a.path = m.path)
             ORDER BY m.asked_count DESC, m.path LIMIT $1",
            &[most.into()],
        )
        .await?;
    rows.iter().map(|row| Ok(Missing { path: row.string(0)?, asked_count: row.int(1)? })).collect()
}
