//! Topics: found, added, renamed, merged, taken away.

pub mod near;
mod put_back;
pub mod rows;
mod rows_write;

pub use put_back::{Kept, find_kept, put_back};

use super::{Asked, Fault, Stop, TEXT, address, change, line, name, rows as shared_rows, rows_write as shared};
use crate::accounts::{Editor, kept};
use crate::addresses;
use crate::topics::{self, NewTopic};
use anyhow::Result;
use courant_kit::db::{BoxFuture, Db, Tx};
use serde_json::json;

/// Folder of topics, where there are none yet.
const FOLDER: &str = "/tag";
/// Most topics that are merged in one go.
pub const MOST_MERGED: usize = 100;

/// A topic on the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Row.
    pub id: i64,
    /// Key.
    pub slug: String,
    /// Address.
    pub path: String,
    /// Name.
    pub name: String,
    /// What it is.
    pub description: String,
    /// Listed articles.
    pub article_count: i64,
}

/// The fields of a form, as they were typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    /// Name.
    pub name: String,
    /// What it is.
    pub description: String,
    /// Last part of its address; empty: made from the name.
    pub slug: String,
}

/// What hangs on a topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Use {
    /// Articles in any state.
    pub article_count: i64,
    /// Links of menus.
    pub link_count: i64,
}

/// Adds a topic (`id` none) or changes one; its row.
///
/// # Refuses
/// No name, texts that are too long, an address that is taken or Courant's own, a topic that is not there.
pub async fn save(db: &Db, editor: &Editor, id: Option<i64>, typed: Typed, now: i64) -> Result<Result<i64, Fault>> {
    let asked = Asked { actor: editor.actor().clone(), what: (id, typed), now };
    change(db, asked, |tx, asked| Box::pin(write(tx, asked)) as BoxFuture<'_, _>).await
}

/// Merges topics into one of them: articles, links of menus and addresses go there.
///
/// # Refuses
/// More than [`MOST_MERGED`], fewer than two, one that is not there.
pub async fn merge(db: &Db, editor: &Editor, ids: Vec<i64>, into: i64, now: i64) -> Result<Result<(), Fault>> {
    let asked = Asked { actor: editor.actor().clone(), what: (ids, into), now };
    change(db, asked, |tx, asked| Box::pin(merge_in(tx, asked)) as BoxFuture<'_, _>).await
}

/// Takes a topic away, from its articles and menus too, with its addresses.
///
/// # Refuses
/// A topic that is not there.
pub async fn remove(db: &Db, editor: &Editor, id: i64, now: i64) -> Result<Result<(), Fault>> {
    let asked = Asked { actor: editor.actor().clone(), what: id, now };
    change(db, asked, |tx, asked| Box::pin(remove_in(tx, asked)) as BoxFuture<'_, _>).await
}

/// What hangs on a topic.
pub async fn load_use(tx: &mut Tx, id: i64) -> Result<Use> {
    let article_count = rows::count_articles(tx, id).await?;
    Ok(Use { article_count, link_count: shared_rows::count_menu_items(tx, "topic", id).await? })
}

async fn write(tx: &mut Tx, asked: &Asked<(Option<i64>, Typed)>) -> Result<i64, Stop> {
    let (id, typed) = &asked.what;
    let old = match id {
        Some(id) => Some(rows::find(tx, *id).await?.ok_or_else(Fault::gone)?),
        None => None,
    };
    let name = name(&typed.name)?;
    let description = line("description", &typed.description, TEXT)?;
    let slug = address::slug(&typed.slug, &name, old.as_ref().map(|old| old.slug.as_str()));
    let folder = match &old {
        Some(old) => address::folder([(old.path.as_str(), old.slug.as_str())], FOLDER),
        None => {
            let one = rows::list(tx, "%", super::Place::TOP, 1).await?;
            address::folder(one.iter().map(|one| (one.path.as_str(), one.slug.as_str())), FOLDER)
        }
    };
    let keeps_path = old.as_ref().is_some_and(|old| old.slug == slug);
    let path = match &old {
        Some(old) if keeps_path => old.path.clone(),
        _ => address::path(&folder, &slug)?,
    };
    if rows::is_taken(tx, &slug, &path, id.unwrap_or_default()).await? {
        return Err(Fault::naming("slug", "setup-taken", path).into());
    }
    let changed = match &old {
        None => {
            let topic = NewTopic { slug, path: path.clone(), name: name.clone(), description };
            topics::add(tx, &topic).await?
        }
        Some(old) => {
            rows_write::save(tx, old.id, (&slug, &path), &name, &description).await?;
            old.id
        }
    };
    if !keeps_path {
        address::claim(tx, &path, "topic", changed).await?;
    }
    let (action, said) = match &old {
        None => ("topic_added", json!({ "path": path })),
        Some(old) => ("topic_saved", json!({ "name": old.name, "from": old.path, "to": path })),
    };
    let is = kept::mark(find_kept(tx, changed).await?.as_ref());
    let detail = kept::detail(said, changed, old.as_ref().map(Kept::of).as_ref(), is);
    asked.told(tx, action, &name, detail).await?;
    Ok(changed)
}

async fn merge_in(tx: &mut Tx, asked: &Asked<(Vec<i64>, i64)>) -> Result<(), Stop> {
    let (ids, into) = &asked.what;
    let mut gone: Vec<i64> = ids.iter().copied().filter(|id| id != into).collect();
    gone.sort_unstable();
    gone.dedup();
    if gone.is_empty() {
        return Err(Fault::of("pick", "setup-pick-two").into());
    }
    if gone.len() >= MOST_MERGED {
        return Err(Fault::naming("pick", "setup-pick-fewer", MOST_MERGED.to_string()).into());
    }
    let other = rows::find(tx, *into).await?.ok_or_else(|| Fault::of("into", "setup-gone"))?;
    let mut names = Vec::new();
    for id in &gone {
        let own = rows::find(tx, *id).await?.ok_or_else(Fault::gone)?;
        rows_write::move_articles(tx, *id, *into).await?;
        shared::move_menu_items(tx, "topic", *id, *into).await?;
        shared::move_import_ids(tx, ["topic", "topic_slug"], *id, *into).await?;
        addresses::lead_all(tx, "topic", *id, *into).await?;
        shared::note_merged(tx, "topic", *id, *into).await?;
        rows_write::delete(tx, *id).await?;
        names.push(json!({ "name": own.name, "path": own.path }));
    }
    rows_write::recount(tx, *into).await?;
    Ok(asked.told(tx, "topics_merged", &other.name, json!({ "to": other.path, "merged": names })).await?)
}

async fn remove_in(tx: &mut Tx, asked: &Asked<i64>) -> Result<(), Stop> {
    let id = asked.what;
    let own = rows::find(tx, id).await?.ok_or_else(Fault::gone)?;
    let count = rows::count_articles(tx, id).await?;
    let said = json!({ "path": own.path, "articles": count });
    let detail = kept::detail(said, id, Some(&Kept::of(&own)), kept::mark::<Kept>(None));
    take_away(tx, id).await?;
    Ok(asked.told(tx, "topic_removed", &own.name, detail).await?)
}

async fn take_away(tx: &mut Tx, id: i64) -> Result<(), Stop> {
    shared::remove_menu_items(tx, "topic", id).await?;
    addresses::free(tx, "topic", id).await?;
    Ok(rows_write::delete(tx, id).await?)
}
