//! Reading SQL of menus on the desk.

use super::put_back::Stored;
use super::{Link, Menu};
use courant_kit::db::{DbResult, Row, Tx, ids_json};

/// The columns of a [`Link`].
macro_rules! links {
    ($rest:literal) => {
        concat!(
            "SELECT i.id, i.menu_id, i.parent_id, i.label, COALESCE(a.headline, s.name, t.name, ''),
                 CASE i.target_kind WHEN 'article' THEN a.path WHEN 'section' THEN s.path WHEN 'topic' THEN t.path
                     ELSE NULLIF(i.address, '') END
             FROM menu_items i
             LEFT JOIN public_articles a ON i.target_kind = 'article' AND a.id = i.target_id
             LEFT JOIN sections s ON i.target_kind = 'section' AND s.id = i.target_id
             LEFT JOIN topics t ON i.target_kind = 'topic' AND t.id = i.target_id ",
            $rest
        )
    };
}

fn link(row: &Row) -> DbResult<Link> {
    Ok(Link {
        id: row.int(0)?,
        menu_id: row.int(1)?,
        parent_id: row.opt_int(2)?,
        label: row.string(3)?,
        name: row.string(4)?,
        target: row.opt_text(5)?.map(str::to_owned),
    })
}

/// The links of a menu, those readers do not see too.
pub async fn list(tx: &mut Tx, menu_id: i64) -> DbResult<Vec<Link>> {
    let rows = tx.query(links!("WHERE i.menu_id = $1 ORDER BY i.position, i.id LIMIT 500"), &[menu_id.into()]).await?;
    rows.iter().map(link).collect()
}

/// One link.
pub async fn find(tx: &mut Tx, id: i64) -> DbResult<Option<Link>> {
    tx.find(links!("WHERE i.id = $1"), &[id.into()]).await?.map(|row| link(&row)).transpose()
}

/// All menus.
pub async fn list_menus(tx: &mut Tx) -> DbResult<Vec<Menu>> {
    let rows = tx
        .query(
            "SELECT m.id, m.name, m.location, (SELECT COUNT(*) FROM menu_items i WHERE i.menu_id = m.id)
             FROM menus m ORDER BY m.id LIMIT 200",
            &[],
        )
        .await?;
    rows.iter()
        .map(|row| {
            Ok(Menu { id: row.int(0)?, name: row.string(1)?, location: row.string(2)?, link_count: row.int(3)? })
        })
        .collect()
}

/// The menu at a place.
pub async fn find_placed(tx: &mut Tx, place: &str) -> DbResult<Option<i64>> {
    let sql = "SELECT id FROM menus WHERE location = $1 ORDER BY id LIMIT 1";
    tx.find(sql, &[place.into()]).await?.map(|row| row.int(0)).transpose()
}

/// The links of a menu as they are stored, in their order.
pub(super) async fn list_stored(tx: &mut Tx, menu_id: i64) -> DbResult<Vec<Stored>> {
    let rows = tx
        .query(
            "SELECT id, parent_id, label, target_kind, target_id, address FROM menu_items
             WHERE menu_id = $1 ORDER BY position, id LIMIT 500",
            &[menu_id.into()],
        )
        .await?;
    rows.iter()
        .map(|row| {
            Ok(Stored {
                id: row.int(0)?,
                parent_id: row.opt_int(1)?,
                label: row.string(2)?,
                kind: row.string(3)?,
                target: row.opt_int(4)?,
                address: row.string(5)?,
            })
        })
        .collect()
}

/// Those of these articles, sections or topics that are there.
pub(super) async fn list_there(tx: &mut Tx, kind: &str, ids: &[i64]) -> DbResult<Vec<i64>> {
    let sql = match kind {
        "article" => "SELECT id FROM articles WHERE id IN_IDS($1)",
        "section" => "SELECT id FROM sections WHERE id IN_IDS($1)",
        _ => "SELECT id FROM topics WHERE id IN_IDS($1)",
    };
    tx.query(sql, &[ids_json(ids)]).await?.iter().map(|row| row.int(0)).collect()
}
