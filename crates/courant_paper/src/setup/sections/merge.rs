//! Merging a section into another, and taking an empty one away.

use super::{Fault, Kept, above, below, inherit, put_back, rows, rows_write};
use crate::accounts::{Editor, kept};
use crate::addresses;
use crate::fronts;
use crate::sections::{Section, rows as sections_rows};
use crate::setup::{Asked, Stop, address, change, rows_write as shared};
use anyhow::Result;
use courant_kit::db::{BoxFuture, Db, Tx};
use serde_json::json;

/// Merges a section into another one: articles, sections below it, menus, promotions and addresses go there.
///
/// # Refuses
/// A section that is not there, itself, and one below it.
pub async fn merge(db: &Db, editor: &Editor, id: i64, into: i64, now: i64) -> Result<Result<(), Fault>> {
    let asked = Asked { actor: editor.actor().clone(), what: (id, into), now };
    change(db, asked, |tx, asked| Box::pin(merge_in(tx, asked)) as BoxFuture<'_, _>).await
}

/// Takes away a section in which nothing stands, with its addresses and the links of menus to it.
///
/// # Refuses
/// A section that is not there, that holds an article in any state, or that has sections below it.
pub async fn remove(db: &Db, editor: &Editor, id: i64, now: i64) -> Result<Result<(), Fault>> {
    let asked = Asked { actor: editor.actor().clone(), what: id, now };
    change(db, asked, |tx, asked| Box::pin(remove_in(tx, asked)) as BoxFuture<'_, _>).await
}

fn find(all: &[Section], id: i64) -> Result<&Section, Fault> {
    all.iter().find(|section| section.id == id).ok_or_else(Fault::gone)
}

async fn merge_in(tx: &mut Tx, asked: &Asked<(i64, i64)>) -> Result<(), Stop> {
    let (id, into) = asked.what;
    let all = sections_rows::list_all(tx).await?;
    let (own, other) = (find(&all, id)?, find(&all, into)?);
    if below(&all, id).contains(&into) {
        return Err(Fault::of("into", "setup-merge-itself").into());
    }
    let slugs = rows::map_slugs(tx).await?;
    rows_write::move_articles(tx, id, into).await?;
    rows_write::move_promotions(tx, id, into).await?;
    shared::move_menu_items(tx, "section", id, into).await?;
    shared::move_import_ids(tx, ["section", "section_slug"], id, into).await?;
    addresses::lead_all(tx, "section", id, into).await?;
    let children = all.iter().filter(|one| one.parent_id == Some(id));
    // After those that stand there already.
    for (position, child) in (i64::MAX - 1_000_000..).zip(children) {
        let slug = slugs.get(&child.id).map(String::as_str).unwrap_or_default();
        let path = address::free(tx, &address::path(&other.path, slug)?, "section", child.id).await?;
        address::claim(tx, &path, "section", child.id).await?;
        rows_write::save_parent(tx, child.id, into, &path, position).await?;
        super::move_below(tx, &all, child.id, &path).await?;
    }
    shared::note_merged(tx, "section", id, into).await?;
    fronts::forget(tx, id).await?;
    rows_write::delete(tx, id).await?;
    let mut touched = above(&all, own.parent_id);
    touched.extend(above(&all, Some(into)));
    inherit(tx, &touched).await?;
    let detail = json!({ "into": other.name, "from": own.path, "to": other.path });
    Ok(asked.told(tx, "section_merged", &own.name, detail).await?)
}

async fn remove_in(tx: &mut Tx, asked: &Asked<i64>) -> Result<(), Stop> {
    let id = asked.what;
    let all = sections_rows::list_all(tx).await?;
    let own = find(&all, id)?;
    if all.iter().any(|section| section.parent_id == Some(id)) {
        return Err(Fault::of("", "setup-section-has-below").into());
    }
    if rows::holds_articles(tx, id).await? {
        return Err(Fault::of("", "setup-section-full").into());
    }
    let was = Kept::of(&all, &rows::map_slugs(tx).await?, own);
    let detail = kept::detail(json!({ "path": own.path }), id, Some(&was), put_back::mark(None));
    take_away(tx, id).await?;
    Ok(asked.told(tx, "section_removed", &own.name, detail).await?)
}

pub(super) async fn take_away(tx: &mut Tx, id: i64) -> Result<(), Stop> {
    shared::remove_menu_items(tx, "section", id).await?;
    addresses::free(tx, "section", id).await?;
    fronts::forget(tx, id).await?;
    Ok(rows_write::delete(tx, id).await?)
}
