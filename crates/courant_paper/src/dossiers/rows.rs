//! Reading SQL of dossiers: what readers may see of them.

use super::{Dossier, Entry, State, Within};
use crate::articles::{Cursor, Neighbor, Neighbors};
use courant_kit::db::{DbResult, Row, Tx, Value, ids_json};
use std::collections::HashMap;

/// A dossier out of the columns `id, slug, path, name, language, standfirst, introduction, typed, is_oldest_first, state,
/// closed_at, edit, changed_at, changed_by`.
pub fn dossier(row: &Row) -> DbResult<Dossier> {
    Ok(Dossier {
        id: row.int(0)?,
        slug: row.string(1)?,
        path: row.string(2)?,
        name: row.string(3)?,
        language: row.string(4)?,
        standfirst: row.string(5)?,
        introduction: row.string(6)?,
        typed: row.string(7)?,
        is_oldest_first: row.bool(8)?,
        state: State::parse(row.text(9)?).unwrap_or_default(),
        closed_at: row.opt_int(10)?,
        edit: row.int(11)?,
        changed_at: row.int(12)?,
        changed_by: row.string(13)?,
    })
}

/// A dossier that readers may open.
pub async fn find_public(tx: &mut Tx, id: i64) -> DbResult<Option<Dossier>> {
    Ok(list_public(tx, &[id]).await?.pop())
}

/// Those of some dossiers that readers may open.
pub async fn list_public(tx: &mut Tx, ids: &[i64]) -> DbResult<Vec<Dossier>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let rows = tx
        .query(
            "SELECT id, slug, path, name, language, standfirst, introduction, typed, is_oldest_first, state, closed_at,
                    edit, changed_at, changed_by FROM public_dossiers WHERE id IN_IDS($1)",
            &[ids_json(ids)],
        )
        .await?;
    rows.iter().map(dossier).collect()
}

/// Dossiers that readers may open after a place (last change and row), the last change first.
pub async fn list_changed(tx: &mut Tx, after: Cursor, most: i64) -> DbResult<Vec<Dossier>> {
    let rows = tx
        .query(
            "SELECT id, slug, path, name, language, standfirst, introduction, typed, is_oldest_first, state, closed_at,
                    edit, changed_at, changed_by FROM public_dossiers WHERE (changed_at, id) < ($1, $2)
             ORDER BY changed_at DESC, id DESC LIMIT $3",
            &[after.at.into(), after.id.into(), most.into()],
        )
        .await?;
    rows.iter().map(dossier).collect()
}

/// Rows of dossiers that readers may open, after one.
pub async fn list_public_after(tx: &mut Tx, after: i64, most: i64) -> DbResult<Vec<i64>> {
    let sql = "SELECT id FROM public_dossiers WHERE id > $1 ORDER BY id LIMIT $2";
    tx.query(sql, &[after.into(), most.into()]).await?.iter().map(|row| row.int(0)).collect()
}

/// The columns of an [`Entry`], of those that readers may see. When it came: when both it stood in the dossier and its
/// article before readers.
macro_rules! entries {
    ($rest:literal) => {
        concat!(
            "SELECT e.id, e.article_id, e.text, e.about_on, e.position,
                    CASE WHEN a.first_published_at > e.added_at THEN a.first_published_at ELSE e.added_at END AS came_at
             FROM dossier_entries e
             LEFT JOIN public_articles a ON a.id = e.article_id AND a.type = 'article' AND a.path IS NOT NULL
             WHERE e.dossier_id = $1 AND (e.article_id IS NULL OR a.id IS NOT NULL) ",
            $rest
        )
    };
}

/// An [`Entry`] from its columns, the first of a row.
pub fn entry(row: &Row) -> DbResult<Entry> {
    Ok(Entry {
        id: row.int(0)?,
        article_id: row.opt_int(1)?,
        text: row.string(2)?,
        about_on: row.opt_int(3)?,
        position: row.int(4)?,
        came_at: row.int(5)?,
    })
}

/// Before everything, in an order.
pub fn top(is_oldest_first: bool) -> Cursor {
    if is_oldest_first { Cursor { at: i64::MIN, id: i64::MIN } } else { Cursor::TOP }
}

/// Entries that readers may see, in the order of time or against it, after a place (position and row).
pub async fn list(tx: &mut Tx, id: i64, is_oldest_first: bool, after: Cursor, most: i64) -> DbResult<Vec<Entry>> {
    let values: [Value; 4] = [id.into(), after.at.into(), after.id.into(), most.into()];
    let rows = if is_oldest_first {
        tx.query(entries!("AND (e.position, e.id) > ($2, $3) ORDER BY e.position, e.id LIMIT $4"), &values).await?
    } else {
        let sql = entries!("AND (e.position, e.id) < ($2, $3) ORDER BY e.position DESC, e.id DESC LIMIT $4");
        tx.query(sql, &values).await?
    };
    rows.iter().map(entry).collect()
}

/// Entries that readers may see, those that came last first.
pub async fn list_newest(tx: &mut Tx, id: i64, most: i64) -> DbResult<Vec<Entry>> {
    let rows = tx.query(entries!("ORDER BY came_at DESC, e.id DESC LIMIT $2"), &[id.into(), most.into()]).await?;
    rows.iter().map(entry).collect()
}

/// Addresses of the dossiers that readers may open, and when each changed; the last change first.
pub async fn list_addresses(tx: &mut Tx, most: i64) -> DbResult<Vec<(String, i64)>> {
    let sql = "SELECT path, changed_at FROM public_dossiers ORDER BY changed_at DESC, id DESC LIMIT $1";
    let rows = tx.query(sql, &[most.into()]).await?;
    rows.iter().map(|row| Ok((row.string(0)?, row.int(1)?))).collect()
}

/// The dossiers that readers may open in which each of these articles stands, whether or not readers may open the
/// articles; the oldest dossiers first.
pub async fn map_by_articles(tx: &mut Tx, article_ids: &[i64]) -> DbResult<HashMap<i64, Vec<Within>>> {
    let mut out: HashMap<i64, Vec<Within>> = HashMap::new();
    if article_ids.is_empty() {
        return Ok(out);
    }
    let rows = tx
        .query(
            "SELECT e.article_id, d.id, d.name, d.path, e.position, e.id FROM dossier_entries e
             JOIN public_dossiers d ON d.id = e.dossier_id WHERE e.article_id IN_IDS($1)
             ORDER BY e.article_id, e.dossier_id",
            &[ids_json(article_ids)],
        )
        .await?;
    for row in &rows {
        let place = (row.int(4)?, row.int(5)?);
        let within = Within { id: row.int(1)?, name: row.string(2)?, path: row.string(3)?, place };
        out.entry(row.int(0)?).or_default().push(within);
    }
    Ok(out)
}

/// The articles before and after a place in a dossier, of those that readers may open.
macro_rules! beside {
    ($rest:literal) => {
        concat!(
            "SELECT a.id, a.path, COALESCE(NULLIF(a.short_headline, ''), a.headline) FROM dossier_entries e
             JOIN public_articles a ON a.id = e.article_id AND a.type = 'article' AND a.path IS NOT NULL
             WHERE e.dossier_id = $1 ",
            $rest
        )
    };
}

/// Some articles before a place, the nearest first; then some after it.
async fn list_beside(tx: &mut Tx, id: i64, place: (i64, i64), most: i64) -> DbResult<[Vec<Neighbor>; 2]> {
    let values: [Value; 4] = [id.into(), place.0.into(), place.1.into(), most.into()];
    let before = beside!("AND (e.position, e.id) < ($2, $3) ORDER BY e.position DESC, e.id DESC LIMIT $4");
    let after = beside!("AND (e.position, e.id) > ($2, $3) ORDER BY e.position, e.id LIMIT $4");
    let neighbor = |row: &Row| Ok(Neighbor { id: row.int(0)?, path: row.string(1)?, headline: row.string(2)? });
    let before = tx.query(before, &values).await?.iter().map(neighbor).collect::<DbResult<_>>()?;
    Ok([before, tx.query(after, &values).await?.iter().map(neighbor).collect::<DbResult<_>>()?])
}

/// The articles before and after an entry, in the order of time.
pub async fn find_neighbors(tx: &mut Tx, id: i64, place: (i64, i64)) -> DbResult<Neighbors> {
    let [mut before, mut after] = list_beside(tx, id, place, 1).await?;
    Ok(Neighbors { previous: before.pop(), next: after.pop() })
}

/// Rows of the articles whose pages name their neighbors about a place: two on each side.
pub async fn list_near(tx: &mut Tx, id: i64, place: (i64, i64)) -> DbResult<Vec<i64>> {
    Ok(list_beside(tx, id, place, 2).await?.into_iter().flatten().map(|one| one.id).collect())
}
