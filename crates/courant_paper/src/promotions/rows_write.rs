//! Writing SQL of promotions.

use super::file::Entry;
use courant_kit::db::{DbResult, Tx, Value};

/// What an entry of a file sets, in the order of the statements below.
fn values(entry: &Entry, media_id: Option<i64>) -> Vec<Value> {
    vec![
        entry.slug.as_str().into(),
        entry.slot.as_str().into(),
        entry.label.as_str().into(),
        entry.label_text.as_str().into(),
        entry.headline.as_str().into(),
        entry.text.as_str().into(),
        entry.address.as_str().into(),
        media_id.into(),
        entry.alt.as_str().into(),
        entry.is_paid.into(),
        entry.weight.into(),
        entry.starts_at.into(),
        entry.ends_at.into(),
        entry.after_paragraph.into(),
        entry.cap.into(),
    ]
}

/// Adds a promotion; its id.
pub(super) async fn insert(tx: &mut Tx, entry: &Entry, media_id: Option<i64>) -> DbResult<i64> {
    tx.load(
        "INSERT INTO promotions (slug, slot, label, label_text, headline, text, address, media_id, alt, is_paid, weight,
             starts_at, ends_at, after_paragraph, cap)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) RETURNING id",
        &values(entry, media_id),
    )
    .await?
    .int(0)
}

/// Writes a promotion anew; its id. What was counted for it stays.
pub(super) async fn update(tx: &mut Tx, entry: &Entry, media_id: Option<i64>) -> DbResult<i64> {
    tx.load(
        "UPDATE promotions SET slot = $2, label = $3, label_text = $4, headline = $5, text = $6, address = $7,
             media_id = $8, alt = $9, is_paid = $10, weight = $11, starts_at = $12, ends_at = $13,
             after_paragraph = $14, cap = $15
         WHERE slug = $1 RETURNING id",
        &values(entry, media_id),
    )
    .await?
    .int(0)
}

/// Keeps a promotion to these sections.
pub(super) async fn set_sections(tx: &mut Tx, id: i64, section_ids: &[i64]) -> DbResult<()> {
    tx.execute("DELETE FROM promotion_sections WHERE promotion_id = $1", &[id.into()]).await?;
    for section in section_ids {
        tx.execute(
            "INSERT INTO promotion_sections (promotion_id, section_id) VALUES ($1, $2)",
            &[id.into(), (*section).into()],
        )
        .await?;
    }
    Ok(())
}

/// Ends a promotion now; false if it has ended before.
pub(super) async fn end(tx: &mut Tx, slug: &str, now: i64) -> DbResult<bool> {
    let count = tx
        .execute(
            "UPDATE promotions SET ends_at = $2 WHERE slug = $1 AND (ends_at IS NULL OR ends_at > $2)",
            &[slug.into(), now.into()],
        )
        .await?;
    Ok(count > 0)
}

/// Adds to what a promotion was counted for in all; whether it reached its cap by this.
pub(super) async fn count(tx: &mut Tx, id: i64, shown: i64, opened: i64) -> DbResult<bool> {
    let row = tx
        .find(
            "UPDATE promotions SET shown_count = shown_count + $2, opened_count = opened_count + $3 WHERE id = $1
             RETURNING cap, shown_count",
            &[id.into(), shown.into(), opened.into()],
        )
        .await?;
    let Some(row) = row else { return Ok(false) };
    let (cap, total) = (row.int(0)?, row.int(1)?);
    Ok(cap > 0 && total >= cap && total - shown < cap)
}
