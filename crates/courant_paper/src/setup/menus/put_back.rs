//! Menus as they were before a stolen account had a hand in them.

use super::{PLACES, rows, rows_write};
use crate::accounts::Editor;
use crate::accounts::kept::{self, Back};
use crate::setup::{Asked, Fault, Stop, change};
use anyhow::Result;
use courant_kit::db::{BoxFuture, Db, DbResult, Tx};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::{BTreeMap, HashSet};

/// A link as the audit keeps it, with those that stand in it: a menu is a list of them, in order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    label: String,
    /// `article`, `section`, `topic` or `address`.
    kind: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    target: Option<i64>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    address: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    below: Vec<Kept>,
}

/// A row of a link, with what it stands under.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stored {
    pub id: i64,
    pub parent_id: Option<i64>,
    pub label: String,
    pub kind: String,
    pub target: Option<i64>,
    pub address: String,
}

/// Which menu stands at which place; none at those that are not named.
pub type Places = BTreeMap<String, i64>;

/// How deep links are read: readers see two levels.
const DEEPEST: usize = 8;

fn tree(all: &[Stored], parent: Option<i64>, depth: usize) -> Vec<Kept> {
    let is_known = |id: i64| all.iter().any(|one| one.id == id);
    let below = all.iter().filter(|one| one.parent_id.filter(|id| is_known(*id)) == parent);
    let kept = |one: &Stored| Kept {
        label: one.label.clone(),
        kind: one.kind.clone(),
        target: one.target,
        address: one.address.clone(),
        below: if depth < DEEPEST { tree(all, Some(one.id), depth + 1) } else { Vec::new() },
    };
    below.map(kept).collect()
}

/// What a menu is; none where there is no such menu.
pub async fn find_kept(tx: &mut Tx, menu: i64) -> DbResult<Option<Vec<Kept>>> {
    if !rows::list_menus(tx).await?.iter().any(|one| one.id == menu) {
        return Ok(None);
    }
    Ok(Some(tree(&rows::list_stored(tx, menu).await?, None, 0)))
}

/// Which menus stand where.
pub async fn find_places(tx: &mut Tx) -> DbResult<Places> {
    let mut out = Places::new();
    for place in PLACES {
        if let Some(id) = rows::find_placed(tx, place).await? {
            out.insert(place.to_owned(), id);
        }
    }
    Ok(out)
}

/// Has a menu be what it was; whether anything was done. Links to what is no more are left out.
pub async fn put_back(
    db: &Db,
    editor: &Editor,
    menu: i64,
    back: Back<Vec<Kept>>,
    now: i64,
) -> Result<Result<bool, Fault>> {
    let asked = Asked { actor: editor.actor().clone(), what: (menu, back), now };
    change(db, asked, |tx, asked| Box::pin(put_back_in(tx, asked)) as BoxFuture<'_, _>).await
}

async fn put_back_in(tx: &mut Tx, asked: &Asked<(i64, Back<Vec<Kept>>)>) -> Result<bool, Stop> {
    let (menu, back) = &asked.what;
    rows_write::lock(tx, *menu).await?;
    let present = find_kept(tx, *menu).await?;
    if kept::mark(present.as_ref()) != back.seen {
        return Ok(false);
    }
    let all = rows::list_menus(tx).await?;
    let name = all.iter().find(|one| one.id == *menu).map(|one| one.name.clone()).ok_or_else(Fault::gone)?;
    let mut there = HashSet::new();
    let was = back.was.clone().unwrap_or_default();
    let mut wanted = Vec::new();
    targets(&was, &mut wanted);
    for kind in ["article", "section", "topic"] {
        let ids: Vec<i64> = wanted.iter().filter(|(of, _)| *of == kind).map(|(_, id)| *id).collect();
        there.extend(rows::list_there(tx, kind, &ids).await?.into_iter().map(|id| (kind, id)));
    }
    rows_write::remove_all(tx, *menu).await?;
    // Level by level, each after what it stands under.
    let mut level: Vec<(Option<i64>, &Vec<Kept>)> = vec![(None, &was)];
    while let Some((parent, links)) = level.pop() {
        let is_there = |link: &&Kept| link.target.is_none_or(|id| there.contains(&(link.kind.as_str(), id)));
        for (position, link) in (1..).zip(links.iter().filter(is_there)) {
            let target = (link.kind.as_str(), link.target);
            let id = rows_write::put_in(tx, *menu, (parent, position), &link.label, target, &link.address).await?;
            level.push((Some(id), &link.below));
        }
    }
    let is = kept::mark(find_kept(tx, *menu).await?.as_ref());
    let detail = kept::put_back(json!({}), *menu, present.as_ref(), is);
    asked.told(tx, "menu_link_saved", &name, detail).await?;
    Ok(true)
}

fn targets<'a>(links: &'a [Kept], out: &mut Vec<(&'a str, i64)>) {
    for link in links {
        out.extend(link.target.map(|id| (link.kind.as_str(), id)));
        targets(&link.below, out);
    }
}

/// Puts menus where they stood; whether anything was done.
pub async fn put_places_back(db: &Db, editor: &Editor, back: Back<Places>, now: i64) -> Result<Result<bool, Fault>> {
    let asked = Asked { actor: editor.actor().clone(), what: back, now };
    change(db, asked, |tx, asked| Box::pin(put_places_back_in(tx, asked)) as BoxFuture<'_, _>).await
}

async fn put_places_back_in(tx: &mut Tx, asked: &Asked<Back<Places>>) -> Result<bool, Stop> {
    let back = &asked.what;
    let Some(present) = back.seen_in(Some(find_places(tx).await?)) else { return Ok(false) };
    let all = rows::list_menus(tx).await?;
    let was = back.was.clone().unwrap_or_default();
    for place in PLACES {
        rows_write::clear(tx, place).await?;
    }
    let mut name = String::new();
    for (place, id) in &was {
        if let Some(menu) = all.iter().find(|one| one.id == *id) {
            rows_write::put(tx, *id, place).await?;
            name.clone_from(&menu.name);
        }
    }
    let is = kept::mark(Some(&find_places(tx).await?));
    let detail = kept::put_back(json!({}), 0, Some(&present), is);
    asked.told(tx, "menu_placed", &name, detail).await?;
    Ok(true)
}
