//! Sections as they were before a stolen account had a hand in them.

use super::{Said, below, merge, place, replace, rows};
use crate::accounts::Editor;
use crate::accounts::kept::{self, Back};
use crate::sections::{Section, rows as sections_rows};
use crate::setup::{Asked, Fault, Stop, address, change};
use anyhow::Result;
use courant_kit::db::{BoxFuture, Db, DbResult, Tx};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::HashMap;

/// What the audit keeps of a section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    name: String,
    description: String,
    slug: String,
    path: String,
    parent_id: Option<i64>,
    /// Among those beside it, from 1.
    place: usize,
}

impl Kept {
    /// Of one that is there.
    pub fn of(all: &[Section], slugs: &HashMap<i64, String>, own: &Section) -> Kept {
        let mut beside = all.iter().filter(|one| one.parent_id == own.parent_id);
        Kept {
            name: own.name.clone(),
            description: own.description.clone(),
            slug: slugs.get(&own.id).cloned().unwrap_or_default(),
            path: own.path.clone(),
            parent_id: own.parent_id,
            place: beside.position(|one| one.id == own.id).map_or(1, |at| at + 1),
        }
    }
}

/// A mark of what a section says of itself: that one above it moved, or one beside it, is no change of it.
pub fn mark(of: Option<&Kept>) -> String {
    kept::mark(of.map(|of| (&of.name, &of.description, &of.slug, of.parent_id)).as_ref())
}

/// What a section is.
pub async fn find_kept(tx: &mut Tx, id: i64) -> DbResult<Option<Kept>> {
    let all = sections_rows::list_all(tx).await?;
    let Some(own) = all.iter().find(|one| one.id == id) else { return Ok(None) };
    Ok(Some(Kept::of(&all, &rows::map_slugs(tx).await?, own)))
}

/// Whether a section holds nothing, so that it can be taken away.
pub async fn is_empty(tx: &mut Tx, id: i64) -> DbResult<bool> {
    let all = sections_rows::list_all(tx).await?;
    Ok(!all.iter().any(|one| one.parent_id == Some(id)) && !rows::holds_articles(tx, id).await?)
}

/// Has a section be what it was and stand where it stood, whatever its addresses were meanwhile; one that was not there is
/// taken away. Whether anything was done.
///
/// # Refuses
/// To take one away that holds something; an address that is another's by now; a place below what is no more, or below
/// itself.
pub async fn put_back(db: &Db, editor: &Editor, id: i64, back: Back<Kept>, now: i64) -> Result<Result<bool, Fault>> {
    let asked = Asked { actor: editor.actor().clone(), what: (id, back), now };
    change(db, asked, |tx, asked| Box::pin(put_back_in(tx, asked)) as BoxFuture<'_, _>).await
}

async fn put_back_in(tx: &mut Tx, asked: &Asked<(i64, Back<Kept>)>) -> Result<bool, Stop> {
    let (id, back) = &asked.what;
    let id = *id;
    let all = sections_rows::list_all(tx).await?;
    let Some(own) = all.iter().find(|one| one.id == id) else { return Ok(false) };
    let present = Kept::of(&all, &rows::map_slugs(tx).await?, own);
    if mark(Some(&present)) != back.seen {
        return Ok(false);
    }
    let Some(was) = &back.was else {
        if !is_empty(tx, id).await? {
            return Err(Fault::of("", "setup-section-full").into());
        }
        merge::take_away(tx, id).await?;
        let detail = kept::put_back(json!({ "path": own.path }), id, Some(&present), mark(None));
        asked.told(tx, "section_removed", &own.name, detail).await?;
        return Ok(true);
    };
    let path = match was.parent_id {
        None => was.path.clone(),
        Some(parent) => {
            let parent = all.iter().find(|one| one.id == parent);
            let parent = parent.ok_or_else(|| Fault::of("parent", "setup-no-section"))?;
            if below(&all, id).contains(&parent.id) {
                return Err(Fault::of("parent", "setup-below-itself").into());
            }
            // What it stands in may have another address than it had then.
            match was.path.starts_with(&format!("{}/", parent.path)) {
                true => was.path.clone(),
                false => address::path(&parent.path, &was.slug)?,
            }
        }
    };
    let said = Said {
        parent_id: was.parent_id,
        slug: was.slug.clone(),
        path,
        name: was.name.clone(),
        description: was.description.clone(),
    };
    replace(tx, &all, own, &said, said.path == own.path).await?;
    place(tx, id, was.parent_id, &was.place.to_string(), false).await?;
    let is = find_kept(tx, id).await?;
    let noted = json!({ "name": own.name, "from": own.path, "to": said.path });
    let detail = kept::put_back(noted, id, Some(&present), mark(is.as_ref()));
    asked.told(tx, "section_saved", &was.name, detail).await?;
    Ok(true)
}
