//! Reading SQL of promotions.

use super::Promotion;
use courant_kit::db::{DbError, DbResult, Row, Tx};
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

fn promotion(row: &Row, sections: &mut HashMap<i64, Vec<i64>>) -> DbResult<Promotion> {
    let unknown = |what: &str, word: &str| DbError::Unavailable(format!("a promotion has the {what} \"{word}\""));
    let id = row.int(0)?;
    Ok(Promotion {
        terms: Terms {
            id,
            slot: Slot::parse(row.text(1)?).map_err(|error| unknown("slot", &error.word))?,
            address: row.string(2)?,
            weight: row.int(3)?,
            starts_at: row.opt_int(4)?,
            ends_at: row.opt_int(5)?,
            cap: row.int(6)?,
            shown_count: row.int(7)?,
            section_ids: sections.remove(&id).unwrap_or_default(),
        },
        slug: row.string(8)?,
        label: Label::parse(row.text(9)?).ok_or_else(|| unknown("label", row.text(9).unwrap_or_default()))?,
        label_text: row.string(10)?,
        headline: row.string(11)?,
        text: row.string(12)?,
        media_id: row.opt_int(13)?,
        alt: row.string(14)?,
        is_paid: row.bool(15)?,
        after_paragraph: row.int(16)?,
        opened_count: row.int(17)?,
    })
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
    rows.iter().map(|row| promotion(row, &mut sections)).collect()
}

/// The promotion with a key, without its sections.
pub async fn find_by_slug(tx: &mut Tx, slug: &str) -> DbResult<Option<Promotion>> {
    let row = tx.find(promotions!("WHERE slug = $1"), &[slug.into()]).await?;
    row.map(|row| promotion(&row, &mut HashMap::new())).transpose()
}
