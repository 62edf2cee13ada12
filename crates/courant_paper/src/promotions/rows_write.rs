//! Writing SQL of promotions.

use super::file::Entry;
use courant_kit::db::{DbResult, Tx};
use courant_news::promotion::Slot;

/// Writes a promotion as a file says it, anew or over the one with its slug; its id. What was counted stays.
pub(super) async fn save(tx: &mut Tx, entry: &Entry, media_id: Option<i64>) -> DbResult<i64> {
    let id = tx
        .load(
            "INSERT INTO promotions (slug, slot, label, label_text, headline, text, address, media_id, alt, is_paid,
                 weight, starts_at, ends_at, after_paragraph, cap)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
             ON CONFLICT (slug) DO UPDATE SET slot = excluded.slot, label = excluded.label,
                 label_text = excluded.label_text, headline = excluded.headline, text = excluded.text,
                 address = excluded.address, media_id = excluded.media_id, alt = excluded.alt,
                 is_paid = excluded.is_paid, weight = excluded.weight, starts_at = excluded.starts_at,
                 ends_at = excluded.ends_at, after_paragraph = excluded.after_paragraph, cap = excluded.cap
             RETURNING id",
            &[
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
            ],
        )
        .await?
        .int(0)?;
    set_sections(tx, id, &entry.section_ids).await?;
    Ok(id)
}

/// Lets nobody else change a promotion until this transaction ends.
pub(super) async fn lock(tx: &mut Tx, id: i64) -> DbResult<()> {
    tx.execute("UPDATE promotions SET slot = slot WHERE id = $1", &[id.into()]).await.map(drop)
}

/// Puts a promotion into another slot; nothing else of it is otherwise.
pub(super) async fn save_slot(tx: &mut Tx, id: i64, slot: Slot) -> DbResult<()> {
    tx.execute("UPDATE promotions SET slot = $2 WHERE id = $1", &[id.into(), slot.as_str().into()]).await.map(drop)
}

/// Keeps a promotion to these sections.
async fn set_sections(tx: &mut Tx, id: i64, section_ids: &[i64]) -> DbResult<()> {
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
