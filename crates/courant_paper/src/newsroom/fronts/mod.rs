//! `/~desk/fronts`: the front page and those of sections, arranged by hand. `…/home` or `…/7` is where a front is
//! arranged, `…/versions` below it tells what was saved and brings it back, `…/preview` shows it as readers would see it.
//!
//! A front is arranged in its form and nowhere else until it is saved: every button sends the whole form and gets it
//! back as it then is. With the script `fronts.js` articles are also moved by pointer and arrow keys.

mod arrange;
mod draft;
mod versions;

use super::visit::Visit;
use crate::accounts::Editor;
use crate::fronts::{HOME, Head, rows};
use crate::pages::cache::front_tag;
use crate::pages::site::LinkView;
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use courant_kit::i18n::Arg;
use courant_news::address;
use http::{Response, StatusCode};
use serde::Serialize;

/// Where they are.
const PATH: &str = "/~desk/fronts";

/// Which page, and of which front.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// All fronts.
    All,
    /// One of them.
    Front(i64, Leaf),
}

/// A page of a front.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaf {
    Arrange,
    Versions,
    Preview,
}

/// The page at an address below the desk's.
pub fn place(below: &str) -> Option<Place> {
    let below = below.strip_prefix("fronts")?;
    if below.is_empty() {
        return Some(Place::All);
    }
    let below = below.strip_prefix('/')?;
    let (front, leaf) = below.split_once('/').map_or((below, None), |(front, leaf)| (front, Some(leaf)));
    let front = match front {
        "home" => HOME,
        id => id.parse::<i64>().ok().filter(|number| *number > 0 && number.to_string() == id)?,
    };
    let leaf = match leaf {
        None => Leaf::Arrange,
        Some("versions") => Leaf::Versions,
        Some("preview") => Leaf::Preview,
        Some(_) => return None,
    };
    Some(Place::Front(front, leaf))
}

/// A front on its own pages.
struct Front {
    id: i64,
    name: String,
    /// Where it is arranged.
    here: String,
    /// Where readers see it.
    href: String,
}

/// The front of a number, if there is one.
fn front_of(visit: &Visit<'_>, id: i64) -> Option<Front> {
    if id == HOME {
        let (here, name) = (format!("{PATH}/home"), visit.words("fronts-home"));
        return Some(Front { id, name, here, href: "/".to_owned() });
    }
    let section = visit.site.sections.iter().find(|section| section.id == id)?;
    Some(Front { id, name: section.name.clone(), here: format!("{PATH}/{id}"), href: address::href(&section.path) })
}

/// A link to where the front of a number is arranged, if there is one.
pub fn link_to(visit: &Visit<'_>, id: i64) -> Option<LinkView> {
    front_of(visit, id).map(|front| LinkView { href: front.here, label: front.name, children: Vec::new() })
}

/// Shows a page.
pub async fn show(visit: &Visit<'_>, place: Place) -> Result<Response<Body>> {
    let Place::Front(id, leaf) = place else { return list(visit).await };
    let Some(front) = front_of(visit, id) else { return visit.missing().await };
    match leaf {
        Leaf::Arrange => arrange::show(visit, &front).await,
        Leaf::Versions => versions::show(visit, &front).await,
        Leaf::Preview => versions::preview(visit, &front).await,
    }
}

/// Does what a form asks.
pub async fn act(visit: &Visit<'_>, editor: &Editor, place: Place, fields: &Fields) -> Result<Response<Body>> {
    let Place::Front(id, leaf) = place else { return visit.refuse(StatusCode::NOT_FOUND) };
    let Some(front) = front_of(visit, id) else { return visit.refuse(StatusCode::NOT_FOUND) };
    match leaf {
        Leaf::Arrange => Box::pin(arrange::act(visit, editor, &front, fields)).await,
        Leaf::Versions => versions::act(visit, editor, &front, fields).await,
        Leaf::Preview => arrange::preview(visit, &front, fields).await,
    }
}

/// On to a page after another version is shown, with readers' page forgotten; other processes hear of it by the event.
async fn shown(visit: &Visit<'_>, front: &Front, to: &str) -> Result<Response<Body>> {
    visit.paper.reload().await?;
    visit.paper.cache.purge(&[front_tag(front.id)]);
    Ok(visit.lead(to))
}

#[derive(Serialize)]
struct FrontsPage {
    rows: Vec<RowView>,
}

#[derive(Serialize)]
struct RowView {
    href: String,
    name: String,
    facts: Vec<String>,
}

/// Lists the fronts in the order of the menu of sections.
async fn list(visit: &Visit<'_>) -> Result<Response<Body>> {
    let heads = rows::list_heads(&mut visit.paper.db.read().await?).await?;
    let ids = [HOME].into_iter().chain(visit.site.sections.iter().map(|section| section.id));
    let row = |front: Front| {
        let head = heads.iter().find(|head| head.front == front.id);
        RowView { facts: facts(visit, head), href: front.here, name: front.name }
    };
    let page = FrontsPage { rows: ids.filter_map(|id| front_of(visit, id)).map(row).collect() };
    visit.page(StatusCode::OK, "fronts.html", &visit.words("fronts"), page)
}

/// What is known of a front, in sentences.
fn facts(visit: &Visit<'_>, head: Option<&Head>) -> Vec<String> {
    let Some(head) = head else { return vec![visit.words("fronts-by-itself")] };
    let saved = [
        ("who", Arg::Text(&head.saved_by)),
        ("date", Arg::Text(&visit.moment(head.saved_at))),
        ("number", Arg::Number(head.newest)),
    ];
    let next = head.next_at.map(|at| visit.words_of("fronts-next", "date", &visit.moment(at)));
    [visit.site.locale.text("fronts-saved", &saved)].into_iter().chain(next).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_have_one_address_each() {
        for (below, found) in [
            ("fronts", Some(Place::All)),
            ("fronts/home", Some(Place::Front(HOME, Leaf::Arrange))),
            ("fronts/7", Some(Place::Front(7, Leaf::Arrange))),
            ("fronts/7/versions", Some(Place::Front(7, Leaf::Versions))),
            ("fronts/home/preview", Some(Place::Front(HOME, Leaf::Preview))),
            ("fronts/", None),
            ("fronts/0", None),
            ("fronts/07", None),
            ("fronts/home/", None),
            ("fronts/home/versions/1", None),
            ("frontsx", None),
        ] {
            assert_eq!(place(below), found, "{below}");
        }
    }
}
