//! The tree of sections: added, renamed, described, moved, merged, taken away.
//!
//! A section's path is that of the section above it and its own slug. Whoever moves it or changes the slug moves the
//! paths of the sections below it, too; every old path leads on. Articles keep their own paths. What stands in a section
//! stands in those above it as inherited, so a move says anew what each of them inherits.

mod merge;
mod put_back;
pub mod rows;
mod rows_write;

pub use merge::{merge, remove};
pub use put_back::{Kept, find_kept, is_empty, mark, put_back};

use super::{Asked, Fault, Stop, TEXT, address, change, line, name};
use crate::accounts::{Editor, kept};

use crate::sections::{self, NewSection, Section, ancestry, rows as sections_rows};
use anyhow::Result;
use courant_kit::db::{BoxFuture, Db};
use courant_kit::db::{DbResult, Tx};
use serde_json::json;
use std::collections::HashSet;

/// Folder of sections at the top, where there are none yet.
const FOLDER: &str = "/category";

/// The fields of a form, as they were typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    /// Name.
    pub name: String,
    /// What it is about.
    pub description: String,
    /// Row of the section above it; empty: none.
    pub parent: String,
    /// Last part of its address; empty: made from the name.
    pub slug: String,
    /// Place among its siblings, from 1; empty: the last.
    pub place: String,
}

/// Adds a section; its row.
///
/// # Refuses
/// No name, texts that are too long, an address that is taken or Courant's own, a section above it that is not there.
pub async fn add(db: &Db, editor: &Editor, typed: Typed, now: i64) -> Result<Result<i64, Fault>> {
    let asked = Asked { actor: editor.actor().clone(), what: (None, typed), now };
    change(db, asked, |tx, asked| Box::pin(write(tx, asked)) as BoxFuture<'_, _>).await
}

/// Changes a section.
///
/// # Refuses
/// As [`add`]; a section that is not there, and one that would come to stand below itself.
pub async fn save(db: &Db, editor: &Editor, id: i64, typed: Typed, now: i64) -> Result<Result<i64, Fault>> {
    let asked = Asked { actor: editor.actor().clone(), what: (Some(id), typed), now };
    change(db, asked, |tx, asked| Box::pin(write(tx, asked)) as BoxFuture<'_, _>).await
}

/// Moves a section one place up (`by` < 0) or down among those beside it.
///
/// # Refuses
/// A section that is not there.
pub async fn shift(db: &Db, editor: &Editor, id: i64, by: i64, now: i64) -> Result<Result<(), Fault>> {
    let asked = Asked { actor: editor.actor().clone(), what: (id, by), now };
    change(db, asked, |tx, asked| Box::pin(shift_in(tx, asked)) as BoxFuture<'_, _>).await
}

/// A section, and those below it at any depth.
pub fn below(all: &[Section], id: i64) -> Vec<i64> {
    let mut out = vec![id];
    let mut at = 0;
    while let Some(parent) = out.get(at).copied() {
        out.extend(all.iter().filter(|one| one.parent_id == Some(parent)).map(|one| one.id).filter(|id| *id != parent));
        at += 1;
        // A circle in what was imported ends.
        if at > all.len() {
            break;
        }
    }
    let mut seen = HashSet::new();
    out.retain(|id| seen.insert(*id));
    out
}

/// The sections above one.
fn above(all: &[Section], id: Option<i64>) -> Vec<i64> {
    id.map(|id| ancestry(all, id).iter().map(|section| section.id).collect()).unwrap_or_default()
}

async fn write(tx: &mut Tx, asked: &Asked<(Option<i64>, Typed)>) -> Result<i64, Stop> {
    let (id, typed) = &asked.what;
    let all = sections_rows::list_all(tx).await?;
    let old = match id {
        Some(id) => Some(all.iter().find(|section| section.id == *id).ok_or_else(Fault::gone)?),
        None => None,
    };
    let name = name(&typed.name)?;
    let description = line("description", &typed.description, TEXT)?;
    let parent = match typed.parent.trim() {
        "" => None,
        text => {
            let found = text.parse::<i64>().ok().and_then(|id| all.iter().find(|section| section.id == id));
            Some(found.ok_or_else(|| Fault::of("parent", "setup-no-section"))?)
        }
    };
    if let (Some(old), Some(parent)) = (old, parent)
        && below(&all, old.id).contains(&parent.id)
    {
        return Err(Fault::of("parent", "setup-below-itself").into());
    }
    let slugs = rows::map_slugs(tx).await?;
    let present = old.and_then(|old| slugs.get(&old.id)).map(String::as_str);
    let slug = address::slug(&typed.slug, &name, present);
    let parent_id = parent.map(|parent| parent.id);
    let keeps_path = old.is_some_and(|old| old.parent_id == parent_id && slugs.get(&old.id) == Some(&slug));
    let path = match (old, parent) {
        (Some(old), _) if keeps_path => old.path.clone(),
        (_, Some(parent)) => address::path(&parent.path, &slug)?,
        (_, None) => {
            let beside = all.iter().filter(|section| section.parent_id.is_none() && Some(section.id) != *id);
            let beside = beside.filter_map(|section| Some((section.path.as_str(), slugs.get(&section.id)?.as_str())));
            address::path(&address::folder(beside, FOLDER), &slug)?
        }
    };
    let was = old.map(|old| Kept::of(&all, &slugs, old));
    let said = Said { parent_id, slug, path, name, description };
    let changed = match old {
        None => {
            let Said { slug, path, name, description, .. } = said.clone();
            if rows::is_path(tx, &path).await? {
                return Err(Fault::naming("slug", "setup-taken", path).into());
            }
            let section = NewSection { parent_id, slug, path: path.clone(), name, description, position: i64::MAX };
            let new = sections::add(tx, &section).await?;
            address::claim(tx, &path, "section", new).await?;
            new
        }
        Some(old) => {
            replace(tx, &all, old, &said, keeps_path).await?;
            old.id
        }
    };
    place(tx, changed, parent_id, &typed.place, old.is_some_and(|old| old.parent_id == parent_id)).await?;
    let noted = match old {
        None => json!({ "path": said.path }),
        Some(old) => json!({ "name": old.name, "from": old.path, "to": said.path }),
    };
    let is = find_kept(tx, changed).await?;
    let detail = kept::detail(noted, changed, was.as_ref(), put_back::mark(is.as_ref()));
    asked.told(tx, if old.is_some() { "section_saved" } else { "section_added" }, &said.name, detail).await?;
    Ok(changed)
}

/// What a section says of itself.
#[derive(Debug, Clone)]
struct Said {
    parent_id: Option<i64>,
    slug: String,
    path: String,
    name: String,
    description: String,
}

/// Writes what a section says of itself, and what follows for those below and above it.
async fn replace(tx: &mut Tx, all: &[Section], old: &Section, said: &Said, keeps_path: bool) -> Result<(), Stop> {
    let Said { parent_id, slug, path, name, description } = said;
    if !keeps_path {
        // Freed first: what lies below may take the place of what lay there.
        if rows::is_path(tx, path).await? && *path != old.path {
            return Err(Fault::naming("slug", "setup-taken", path.clone()).into());
        }
        address::claim(tx, path, "section", old.id).await?;
    }
    rows_write::save(tx, old.id, *parent_id, (slug, path), name, description).await?;
    if *path != old.path {
        move_below(tx, all, old.id, path).await?;
    }
    if old.parent_id != *parent_id {
        let mut touched = above(all, old.parent_id);
        touched.extend(above(all, *parent_id));
        inherit(tx, &touched).await?;
    }
    Ok(())
}

/// Puts a section at a place among those beside it, and numbers them.
async fn place(tx: &mut Tx, id: i64, parent_id: Option<i64>, typed: &str, was_there: bool) -> Result<(), Stop> {
    let wanted = match typed.trim() {
        "" => None,
        text => Some(text.parse::<usize>().map_err(|_| Fault::of("place", "setup-no-number"))?),
    };
    let all = sections_rows::list_all(tx).await?;
    let mut beside: Vec<i64> = all.iter().filter(|one| one.parent_id == parent_id).map(|one| one.id).collect();
    let before = beside.iter().position(|one| *one == id);
    beside.retain(|one| *one != id);
    let at = match (wanted, before) {
        (Some(wanted), _) => wanted.saturating_sub(1),
        (None, Some(before)) if was_there => before,
        (None, _) => beside.len(),
    };
    beside.insert(at.min(beside.len()), id);
    Ok(number(tx, &beside).await?)
}

async fn number(tx: &mut Tx, ids: &[i64]) -> DbResult<()> {
    for (position, id) in (1..).zip(ids) {
        rows_write::set_position(tx, *id, position).await?;
    }
    Ok(())
}

async fn shift_in(tx: &mut Tx, asked: &Asked<(i64, i64)>) -> Result<(), Stop> {
    let (id, by) = asked.what;
    let all = sections_rows::list_all(tx).await?;
    let own = all.iter().find(|section| section.id == id).ok_or_else(Fault::gone)?;
    let mut beside: Vec<i64> = all.iter().filter(|one| one.parent_id == own.parent_id).map(|one| one.id).collect();
    let Some(at) = beside.iter().position(|one| *one == id) else { return Ok(()) };
    let to = if by < 0 { at.checked_sub(1) } else { Some(at + 1).filter(|to| *to < beside.len()) };
    let Some(to) = to else { return Ok(()) };
    beside.swap(at, to);
    let was = Kept::of(&all, &rows::map_slugs(tx).await?, own);
    number(tx, &beside).await?;
    let detail = kept::detail(json!({ "place": to + 1 }), id, Some(&was), put_back::mark(Some(&was)));
    Ok(asked.told(tx, "section_moved", &own.name, detail).await?)
}

/// Gives the sections below one their paths anew.
async fn move_below(tx: &mut Tx, all: &[Section], id: i64, path: &str) -> Result<(), Stop> {
    let slugs = rows::map_slugs(tx).await?;
    let mut moved = vec![(id, path.to_owned())];
    let mut at = 0;
    while let Some((parent, above)) = moved.get(at).cloned() {
        for one in all.iter().filter(|one| one.parent_id == Some(parent)) {
            if moved.iter().any(|(id, _)| *id == one.id) {
                continue;
            }
            let slug = slugs.get(&one.id).map(String::as_str).unwrap_or_default();
            let wanted = address::path(&above, slug)?;
            let path = address::free(tx, &wanted, "section", one.id).await?;
            address::claim(tx, &path, "section", one.id).await?;
            rows_write::save_path(tx, one.id, &path).await?;
            moved.push((one.id, path));
        }
        at += 1;
    }
    Ok(())
}

/// Says anew what sections inherit from those below them, and counts them.
async fn inherit(tx: &mut Tx, ids: &[i64]) -> DbResult<()> {
    let all = sections_rows::list_all(tx).await?;
    let mut done = HashSet::new();
    for id in ids.iter().filter(|id| done.insert(**id)) {
        let own: Vec<i64> = below(&all, *id).into_iter().filter(|one| one != id).collect();
        rows_write::inherit(tx, *id, &own).await?;
    }
    rows_write::recount(tx, ids).await
}
