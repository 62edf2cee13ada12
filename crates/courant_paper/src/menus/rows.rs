//! Reading SQL of menus.

use super::MenuItem;
use courant_kit::db::{DbResult, Tx};

/// The items of the menu at a place (`main`, `footer`), in order. An item whose target readers
/// may not open is left out; one without a label takes its target's name.
pub async fn list_items(tx: &mut Tx, location: &str) -> DbResult<Vec<MenuItem>> {
    let rows = tx
        .query(
            "SELECT i.id, i.parent_id, COALESCE(NULLIF(i.label, ''), a.headline, s.name, t.name, i.address),
                    CASE i.target_kind WHEN 'article' THEN a.path WHEN 'section' THEN s.path WHEN 'topic' THEN t.path
                         ELSE NULLIF(i.address, '') END
             FROM menus m JOIN menu_items i ON i.menu_id = m.id
             LEFT JOIN public_articles a ON i.target_kind = 'article' AND a.id = i.target_id
             LEFT JOIN sections s ON i.target_kind = 'section' AND s.id = i.target_id
             LEFT JOIN topics t ON i.target_kind = 'topic' AND t.id = i.target_id
             WHERE m.location = $1 ORDER BY i.position, i.id LIMIT 200",
            &[location.into()],
        )
        .await?;
    let mut out = Vec::with_capacity(rows.len());
    for row in &rows {
        if let Some(target) = row.opt_text(3)? {
            out.push(MenuItem {
                id: row.int(0)?,
                parent_id: row.opt_int(1)?,
                label: row.opt_text(2)?.unwrap_or_default().to_owned(),
                target: target.to_owned(),
            });
        }
    }
    Ok(out)
}
