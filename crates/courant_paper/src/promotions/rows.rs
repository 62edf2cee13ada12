//! Reading SQL of promotions.

use super::Promotion;
use courant_kit::db::{DbResult, Tx};

/// What stands in a slot at this moment: the heaviest running promotion.
pub async fn find_for_slot(tx: &mut Tx, slot: &str, now: i64) -> DbResult<Option<Promotion>> {
    let row = tx
        .find(
            "SELECT id, label, headline, text, address, media_id, is_paid FROM promotions
             WHERE slot = $1 AND (starts_at IS NULL OR starts_at <= $2) AND (ends_at IS NULL OR ends_at > $2)
             ORDER BY weight DESC, id LIMIT 1",
            &[slot.into(), now.into()],
        )
        .await?;
    row.map(|row| {
        Ok(Promotion {
            id: row.int(0)?,
            label: row.string(1)?,
            headline: row.string(2)?,
            text: row.string(3)?,
            address: row.string(4)?,
            media_id: row.opt_int(5)?,
            is_paid: row.bool(6)?,
        })
    })
    .transpose()
}
