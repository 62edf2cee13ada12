//! Reading SQL of promotions.

use super::Promotion;
use courant_kit::db::{DbResult, Row, Tx};
use courant_news::promotion::{Label, Slot, Terms};
use std::collections::HashMap;

/// The columns of a [`Promotion`].
macro_rules! promotions {
    ($rest:literal) => {
        concat!(
            "SELECT id, slot, address, weight, starts_at, ends_at, cap, shown_count, slug, label, label_text, headline,",
            " text, media_id, alt, is_paid, after_paragraph, opened_count FROM promotions ",
            $rest
        )
    };
}

/// None for one with a slot or a label that this program does not know: what cannot be placed is not
/// shown, and takes nothing else with it.
fn promotion(row: &Row, sections: &mut HashMap<i64, Vec<i64>>) -> DbResult<Option<Promotion>> {
    let (Ok(slot), Some(label)) = (Slot::parse(row.text(1)?), Label::parse(row.text(9)?)) else {
        let (slug, slot, label) = (row.text(8)?, row.text(1)?, row.text(9)?);
        tracing::warn!(slug, slot, label, "a promotion with an unknown slot or label is not shown");
        return Ok(None);
    };
    let id = row.int(0)?;
    Ok(Some(Promotion {
        terms: Terms {
            id,
            slot,
            address: row.string(2)?,
            weight: row.int(3)?,
            starts_at: row.opt_int(4)?,
            ends_at: row.opt_int(5)?,
            cap: row.int(6)?,
            shown_count: row.int(7)?,
            section_ids: sections.remove(&id).unwrap_or_default(),
        },
        slug: row.string(8)?,
        label,
        label_text: row.string(10)?,
        headline: row.string(11)?,
        text: row.string(12)?,
        media_id: row.opt_int(13)?,
        alt: row.string(14)?,
        is_paid: row.bool(15)?,
        after_paragraph: row.int(16)?,
        opened_count: row.int(17)?,
    }))
}

/// All promotions: those without an end first, then by their end, the latest first.
pub async fn list(tx: &mut Tx, most: i64) -> DbResult<Vec<Promotion>> {
    let sql = promotions!("ORDER BY CASE WHEN ends_at IS NULL THEN 0 ELSE 1 END, ends_at DESC, id LIMIT $1");
    let rows = tx.query(sql, &[most.into()]).await?;
    let places = tx
        .query("SELECT promotion_id, section_id FROM promotion_sections ORDER BY promotion_id, section_id", &[])
        .await?;
    let mut sections: HashMap<i64, Vec<i64>> = HashMap::new();
    for row in &places {
        sections.entry(row.int(0)?).or_default().push(row.int(1)?);
    }
    rows.iter().filter_map(|row| promotion(row, &mut sections).transpose()).collect()
}

/// The promotion with a key, without its sections.
pub async fn find_by_slug(tx: &mut Tx, slug: &str) -> DbResult<Option<Promotion>> {
    let row = tx.find(promotions!("WHERE slug = $1"), &[slug.into()]).await?;
    row.map_or(Ok(None), |row| promotion(&row, &mut HashMap::new()))
}

/// The promotion of a row, with its sections.
pub async fn find(tx: &mut Tx, id: i64) -> DbResult<Option<Promotion>> {
    let Some(row) = tx.find(promotions!("WHERE id = $1"), &[id.into()]).await? else { return Ok(None) };
    let sql = "SELECT section_id FROM promotion_sections WHERE promotion_id = $1 ORDER BY section_id";
    let places = tx.query(sql, &[id.into()]).await?;
    let ids: DbResult<Vec<i64>> = places.iter().map(|row| row.int(0)).collect();
    promotion(&row, &mut HashMap::from([(id, ids?)]))
}
