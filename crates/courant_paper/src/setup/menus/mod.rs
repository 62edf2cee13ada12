//! The links at the top and at the foot of every page: added, named, ordered, nested, taken away.
//!
//! A menu has two levels: readers see the links of the first, and below each the links that stand in it. A link knows
//! what it leads to by its row, so it follows when that moves; one whose target is not public is not shown.

mod put_back;
pub mod rows;
mod rows_write;

pub use put_back::{Kept, Places, find_kept, find_places, put_back, put_places_back};

use super::target::{self, Target};
use super::{Asked, Fault, NAME, Stop, change, line};
use crate::accounts::{Editor, kept};
use crate::menus;
use crate::sections::rows as sections;
use crate::settings;
use anyhow::Result;
use courant_kit::db::{BoxFuture, Db, DbResult, Tx};
use serde_json::{Value, json};

/// Places of a menu.
pub const PLACES: [&str; 2] = ["main", "footer"];
/// Most links of a menu.
pub const MOST: usize = 200;
/// Sections that a menu begins with.
const BEGINNING: usize = 9;

/// A menu.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Menu {
    /// Row.
    pub id: i64,
    /// Name.
    pub name: String,
    /// One of [`PLACES`], or empty.
    pub location: String,
    /// Its links.
    pub link_count: i64,
}

/// A link on the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Row.
    pub id: i64,
    /// Its menu.
    pub menu_id: i64,
    /// Link it stands under.
    pub parent_id: Option<i64>,
    /// What it says; empty: its target's name.
    pub label: String,
    /// Name of what it leads to.
    pub name: String,
    /// Where it leads: a path of this paper, or an address; none where that is not public.
    pub target: Option<String>,
}

impl Link {
    /// What it is called on the desk.
    pub fn said(&self) -> &str {
        let said = if self.label.is_empty() { &self.name } else { &self.label };
        if said.is_empty() { self.target.as_deref().unwrap_or("?") } else { said }
    }
}

/// A way a link can be moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Before the one above it.
    Up,
    /// After the one below it.
    Down,
    /// Under the one above it.
    In,
    /// Out of the one it stands under, after that.
    Out,
}

impl Step {
    /// From its word in a form.
    pub fn from_word(word: &str) -> Option<Step> {
        [("up", Step::Up), ("down", Step::Down), ("in", Step::In), ("out", Step::Out)]
            .into_iter()
            .find_map(|(known, step)| (known == word).then_some(step))
    }
}

/// The links of a menu in the order in which they stand, each with how deep: 2 and more are not shown to readers.
pub fn tree(links: &[Link]) -> Vec<(usize, &Link)> {
    let mut out = Vec::with_capacity(links.len());
    let is_top = |one: &&Link| one.parent_id.is_none_or(|parent| links.iter().all(|other| other.id != parent));
    let mut open: Vec<(usize, &Link)> = links.iter().rev().filter(is_top).map(|one| (0, one)).collect();
    while let Some((depth, one)) = open.pop() {
        out.push((depth, one));
        open.extend(links.iter().rev().filter(|other| other.parent_id == Some(one.id)).map(|other| (depth + 1, other)));
    }
    out
}

/// The links beside one, in order.
fn beside<'a>(links: &'a [Link], one: &Link) -> Vec<&'a Link> {
    let is_known = |parent: Option<i64>| parent.filter(|parent| links.iter().any(|other| other.id == *parent));
    let parent = is_known(one.parent_id);
    links.iter().filter(|other| is_known(other.parent_id) == parent).collect()
}

/// Whether a link can take a step.
pub fn may(links: &[Link], one: &Link, step: Step) -> bool {
    let beside = beside(links, one);
    let at = beside.iter().position(|other| other.id == one.id).unwrap_or_default();
    let is_top = one.parent_id.is_none_or(|parent| links.iter().all(|other| other.id != parent));
    match step {
        Step::Up => at > 0,
        Step::Down => at + 1 < beside.len(),
        Step::In => is_top && at > 0 && links.iter().all(|other| other.parent_id != Some(one.id)),
        Step::Out => !is_top,
    }
}

/// Adds a link at the end of the menu at a place, which comes to be where there is none; or changes one (`id`).
///
/// # Refuses
/// An address that leads nowhere, a label that is too long, more than [`MOST`] links, a link that is not there.
pub async fn save(
    db: &Db,
    editor: &Editor,
    id: Option<i64>,
    place: &'static str,
    label: &str,
    to: &str,
    now: i64,
) -> Result<Result<(), Fault>> {
    let asked = Asked { actor: editor.actor().clone(), what: (id, place, label.to_owned(), to.to_owned()), now };
    change(db, asked, |tx, asked| Box::pin(write(tx, asked)) as BoxFuture<'_, _>).await
}

/// Moves a link one step, as far as it goes.
///
/// # Refuses
/// A link that is not there.
pub async fn shift(db: &Db, editor: &Editor, id: i64, step: Step, now: i64) -> Result<Result<(), Fault>> {
    let asked = Asked { actor: editor.actor().clone(), what: (id, step), now };
    change(db, asked, |tx, asked| Box::pin(shift_in(tx, asked)) as BoxFuture<'_, _>).await
}

/// Moves a link to a place among those beside it: after one of them, or before all (`after` none).
///
/// # Refuses
/// A link that is not there, or does not stand beside it.
pub async fn place_after(db: &Db, editor: &Editor, id: i64, after: Option<i64>, now: i64) -> Result<Result<(), Fault>> {
    let asked = Asked { actor: editor.actor().clone(), what: (id, after), now };
    change(db, asked, |tx, asked| Box::pin(place_in(tx, asked)) as BoxFuture<'_, _>).await
}

/// Takes a link away; those below it come up to the top level.
///
/// # Refuses
/// A link that is not there.
pub async fn remove(db: &Db, editor: &Editor, id: i64, now: i64) -> Result<Result<(), Fault>> {
    let asked = Asked { actor: editor.actor().clone(), what: id, now };
    change(db, asked, |tx, asked| Box::pin(remove_in(tx, asked)) as BoxFuture<'_, _>).await
}

/// Puts a menu at a place; the one that stood there stands nowhere then, and is kept.
///
/// # Refuses
/// A menu that is not there.
pub async fn put(db: &Db, editor: &Editor, id: i64, place: &'static str, now: i64) -> Result<Result<(), Fault>> {
    let asked = Asked { actor: editor.actor().clone(), what: (id, place), now };
    change(db, asked, |tx, asked| Box::pin(put_in(tx, asked)) as BoxFuture<'_, _>).await
}

/// Begins the main menu with the sections that readers see while there is none.
///
/// # Refuses
/// A paper that has a main menu with links.
pub async fn begin(db: &Db, editor: &Editor, now: i64) -> Result<Result<(), Fault>> {
    let asked = Asked { actor: editor.actor().clone(), what: (), now };
    change(db, asked, |tx, asked| Box::pin(begin_in(tx, asked)) as BoxFuture<'_, _>).await
}

/// The menu at a place; made where there is none.
async fn menu_at(tx: &mut Tx, place: &str) -> DbResult<i64> {
    if let Some(id) = rows::find_placed(tx, place).await? {
        return Ok(id);
    }
    menus::add_at(tx, place).await
}

async fn write(tx: &mut Tx, asked: &Asked<(Option<i64>, &'static str, String, String)>) -> Result<(), Stop> {
    let (id, place, label, to) = &asked.what;
    let label = line("label", label, NAME)?;
    let own = settings::find(tx).await?.ok_or_else(Fault::gone)?.address;
    let found = target::find(tx, to, &own).await?.ok_or_else(|| target::nowhere("target", to))?;
    let (kind, row, address) = match found {
        Target::Row(kind, row) if matches!(kind.as_str(), "article" | "section" | "topic") => {
            (kind, Some(row), String::new())
        }
        Target::Row(kind, row) => {
            let path = target::path_of(tx, &kind, row).await?.ok_or_else(|| target::nowhere("target", to))?;
            ("address".to_owned(), None, path)
        }
        Target::Path(address) | Target::Web(address) => ("address".to_owned(), None, address),
    };
    let menu = match id {
        Some(id) => rows::find(tx, *id).await?.ok_or_else(Fault::gone)?.menu_id,
        None => menu_at(tx, place).await?,
    };
    let was = find_kept(tx, menu).await?;
    match id {
        Some(id) => {
            if !rows_write::save(tx, *id, &label, &kind, row, &address).await? {
                return Err(Fault::gone().into());
            }
        }
        None => {
            let links = rows::list(tx, menu).await?;
            if links.len() >= MOST {
                return Err(Fault::naming("target", "setup-too-many-links", MOST.to_string()).into());
            }
            rows_write::insert(tx, menu, &label, (&kind, row), &address).await?;
        }
    }
    tell(tx, asked, (menu, was), ("menu_link_saved", &label), json!({ "to": to, "place": place })).await
}

/// Notes a change of a menu with what it was, and tells of it.
async fn tell<W>(
    tx: &mut Tx,
    asked: &Asked<W>,
    (menu, was): (i64, Option<Vec<Kept>>),
    (action, subject): (&str, &str),
    said: Value,
) -> Result<(), Stop> {
    let is = kept::mark(find_kept(tx, menu).await?.as_ref());
    Ok(asked.told(tx, action, subject, kept::detail(said, menu, was.as_ref(), is)).await?)
}

/// The links of the menu that a link is in.
async fn links_of(tx: &mut Tx, id: i64) -> Result<(Vec<Link>, Link), Stop> {
    let own = rows::find(tx, id).await?.ok_or_else(Fault::gone)?;
    Ok((rows::list(tx, own.menu_id).await?, own))
}

async fn shift_in(tx: &mut Tx, asked: &Asked<(i64, Step)>) -> Result<(), Stop> {
    let (id, step) = asked.what;
    let (links, own) = links_of(tx, id).await?;
    if !may(&links, &own, step) {
        return Ok(());
    }
    let mut ids: Vec<i64> = beside(&links, &own).iter().map(|one| one.id).collect();
    let at = ids.iter().position(|one| *one == id).unwrap_or_default();
    let was = find_kept(tx, own.menu_id).await?;
    match step {
        Step::Up => ids.swap(at, at - 1),
        Step::Down => ids.swap(at, at + 1),
        Step::In => {
            let parent = ids[at - 1];
            rows_write::set_parent(tx, id, Some(parent)).await?;
            ids = links.iter().filter(|one| one.parent_id == Some(parent)).map(|one| one.id).chain([id]).collect();
        }
        Step::Out => {
            let parent = links.iter().find(|one| Some(one.id) == own.parent_id).ok_or_else(Fault::gone)?;
            rows_write::set_parent(tx, id, parent.parent_id).await?;
            ids = beside(&links, parent).iter().map(|one| one.id).collect();
            let after = ids.iter().position(|one| *one == parent.id).map_or(ids.len(), |at| at + 1);
            ids.insert(after, id);
        }
    }
    moved(tx, asked, (&own, was), &ids).await
}

async fn place_in(tx: &mut Tx, asked: &Asked<(i64, Option<i64>)>) -> Result<(), Stop> {
    let (id, after) = asked.what;
    let (links, own) = links_of(tx, id).await?;
    let mut ids: Vec<i64> = beside(&links, &own).iter().map(|one| one.id).filter(|one| *one != id).collect();
    let at = match after {
        Some(after) => 1 + ids.iter().position(|one| *one == after).ok_or_else(Fault::gone)?,
        None => 0,
    };
    ids.insert(at, id);
    let was = find_kept(tx, own.menu_id).await?;
    moved(tx, asked, (&own, was), &ids).await
}

/// Puts the links beside each other in their order, now that one of them moved.
async fn moved<W>(
    tx: &mut Tx,
    asked: &Asked<W>,
    (own, was): (&Link, Option<Vec<Kept>>),
    ids: &[i64],
) -> Result<(), Stop> {
    for (position, one) in (1..).zip(ids) {
        rows_write::set_position(tx, *one, position).await?;
    }
    tell(tx, asked, (own.menu_id, was), ("menu_link_moved", own.said()), json!({})).await
}

async fn remove_in(tx: &mut Tx, asked: &Asked<i64>) -> Result<(), Stop> {
    let (_, own) = links_of(tx, asked.what).await?;
    let was = find_kept(tx, own.menu_id).await?;
    rows_write::remove(tx, own.id).await?;
    tell(tx, asked, (own.menu_id, was), ("menu_link_removed", own.said()), json!({ "to": own.target })).await
}

async fn put_in(tx: &mut Tx, asked: &Asked<(i64, &'static str)>) -> Result<(), Stop> {
    let (id, place) = asked.what;
    let all = rows::list_menus(tx).await?;
    let own = all.iter().find(|menu| menu.id == id).ok_or_else(Fault::gone)?;
    let was = find_places(tx).await?;
    rows_write::put(tx, id, place).await?;
    let is = kept::mark(Some(&find_places(tx).await?));
    let detail = kept::detail(json!({ "place": place }), id, Some(&was), is);
    Ok(asked.told(tx, "menu_placed", &own.name, detail).await?)
}

async fn begin_in(tx: &mut Tx, asked: &Asked<()>) -> Result<(), Stop> {
    let menu = menu_at(tx, "main").await?;
    let was = find_kept(tx, menu).await?;
    if was.as_ref().is_some_and(|links| !links.is_empty()) {
        return Err(Fault::gone().into());
    }
    let all = sections::list_all(tx).await?;
    let tops = all.iter().filter(|section| section.parent_id.is_none() && section.article_count > 0);
    for section in tops.take(BEGINNING) {
        rows_write::insert(tx, menu, "", ("section", Some(section.id)), "").await?;
    }
    tell(tx, asked, (menu, was), ("menu_begun", "main"), json!({})).await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link(id: i64, parent_id: Option<i64>) -> Link {
        Link { id, menu_id: 1, parent_id, label: id.to_string(), name: String::new(), target: None }
    }

    #[test]
    fn links_move_within_two_levels() {
        let links = [link(1, None), link(2, None), link(3, Some(2)), link(4, Some(9))];
        let order: Vec<(usize, i64)> = tree(&links).into_iter().map(|(depth, one)| (depth, one.id)).collect();
        assert_eq!(order, [(0, 1), (0, 2), (1, 3), (0, 4)]);
        let table = [
            (1, [false, true, false, false]),
            (2, [true, true, false, false]),
            (3, [false, false, false, true]),
            (4, [true, false, true, false]),
        ];
        for (id, may_do) in table {
            let one = links.iter().find(|one| one.id == id).unwrap();
            assert_eq!([Step::Up, Step::Down, Step::In, Step::Out].map(|step| may(&links, one, step)), may_do, "{id}");
        }
    }
}
