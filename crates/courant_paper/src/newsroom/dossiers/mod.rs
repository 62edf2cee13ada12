//! `/~desk/dossiers`: running stories. `…/new` makes one, `…/7` is what stands in one, `…/7/facts` what it says of itself
//! and how it stands.
//!
//! All forms work without scripts. Every one says which edit of the dossier it was made of; where somebody changed the
//! dossier since, what was typed comes back beside what is saved now, and nothing is overwritten.

mod facts;
mod timeline;

use super::setup::parts::{ButtonView, GroupView, ListPage, RowView, list};
use super::visit::Visit;
use crate::accounts::Editor;
use crate::articles::Cursor;
use crate::dossiers::{Dossier, State};
use crate::pages::cache::touched;
use crate::setup::dossiers::{CHANGED, rows};
use crate::setup::{Fault, PAGE};
use anyhow::Result;
use courant_kit::http::body::Body;
use courant_kit::http::form::Fields;
use courant_kit::i18n::Arg;
use courant_news::Event;
use http::{Response, StatusCode};

/// Where they are.
const PATH: &str = "/~desk/dossiers";

/// Which page, and of which dossier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// All of them.
    All,
    /// One that is not there yet.
    New,
    /// What stands in one.
    Timeline(i64),
    /// What one says of itself.
    Facts(i64),
}

/// The page at an address below the desk's.
pub fn place(below: &str) -> Option<Place> {
    let below = below.strip_prefix("dossiers")?;
    if below.is_empty() {
        return Some(Place::All);
    }
    let below = below.strip_prefix('/')?;
    if below == "new" {
        return Some(Place::New);
    }
    let (id, leaf) = below.split_once('/').map_or((below, None), |(id, leaf)| (id, Some(leaf)));
    let id = id.parse::<i64>().ok().filter(|number| *number > 0 && number.to_string() == id)?;
    match leaf {
        None => Some(Place::Timeline(id)),
        Some("facts") => Some(Place::Facts(id)),
        Some(_) => None,
    }
}

/// Shows a page.
pub async fn show(visit: &Visit<'_>, place: Place) -> Result<Response<Body>> {
    let id = match place {
        Place::All => return show_all(visit).await,
        Place::New => return facts::show(visit, None).await,
        Place::Timeline(id) | Place::Facts(id) => id,
    };
    let Some(own) = rows::find(&mut visit.paper.db.read().await?, id).await? else { return visit.missing().await };
    match place {
        Place::Facts(_) => facts::show(visit, Some(own)).await,
        _ => timeline::show(visit, own).await,
    }
}

/// Does what a form asks.
pub async fn act(visit: &Visit<'_>, editor: &Editor, place: Place, fields: &Fields) -> Result<Response<Body>> {
    let id = match place {
        Place::All => return visit.refuse(StatusCode::NOT_FOUND),
        Place::New => return facts::act(visit, editor, None, fields).await,
        Place::Timeline(id) | Place::Facts(id) => id,
    };
    let Some(own) = rows::find(&mut visit.paper.db.read().await?, id).await? else {
        return visit.refuse(StatusCode::NOT_FOUND);
    };
    match place {
        Place::Facts(_) => facts::act(visit, editor, Some(own), fields).await,
        _ => timeline::act(visit, editor, own, fields).await,
    }
}

/// How a dossier stands, in words.
fn state_words(visit: &Visit<'_>, state: State) -> String {
    visit.words(&format!("dossiers-state-{}", state.word()))
}

/// Who changed a dossier last, and when.
fn changed_words(visit: &Visit<'_>, own: &Dossier) -> String {
    let date = visit.moment(own.changed_at);
    let said = [("who", Arg::Text(&own.changed_by)), ("date", Arg::Text(&date))];
    visit.site.locale.text("dossiers-changed-last", &said)
}

/// Why something is not done; of a dossier that somebody else changed, who and when.
fn problem(visit: &Visit<'_>, own: &Dossier, fault: &Fault) -> String {
    let date = visit.moment(own.changed_at);
    let said = [("what", Arg::Text(&fault.what)), ("who", Arg::Text(&own.changed_by)), ("date", Arg::Text(&date))];
    visit.site.locale.text(fault.key, &said)
}

/// What is answered to a form that is not taken.
fn status_of(fault: &Fault) -> StatusCode {
    if fault.key == CHANGED { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY }
}

/// On to a page after a change, with exactly the pages forgotten that it touches; other processes hear of it by the event.
fn done(visit: &Visit<'_>, event: Option<&Event>, to: &str) -> Response<Body> {
    if let Some(event) = event {
        visit.paper.cache.purge(&touched(event));
    }
    visit.lead(to)
}

async fn show_all(visit: &Visit<'_>) -> Result<Response<Body>> {
    let after = Cursor::parse(visit.query().text("after"));
    let mut tx = visit.paper.db.read().await?;
    let mut found = rows::list(&mut tx, after.unwrap_or(Cursor::TOP), PAGE + 1).await?;
    let has_more = found.len() as i64 > PAGE;
    found.truncate(PAGE as usize);
    let last = found.last().filter(|_| has_more).map(|last| Cursor { at: last.changed_at, id: last.id }.to_text());
    let ids: Vec<i64> = found.iter().map(|own| own.id).collect();
    let counts = rows::map_counts(&mut tx, &ids).await?;
    drop(tx);
    let view = |own: &Dossier| {
        let (all, seen) = counts.get(&own.id).copied().unwrap_or_default();
        let href = format!("{PATH}/{}", own.id);
        RowView {
            label: own.name.clone(),
            tag: state_words(visit, own.state),
            facts: vec![counted(visit, all, seen), changed_words(visit, own)],
            buttons: vec![ButtonView::leading(visit, format!("{href}/facts"), "setup-change", &own.name)],
            href,
            ..RowView::default()
        }
    };
    let group = GroupView {
        rows: found.iter().map(view).collect(),
        none: visit.words("dossiers-none"),
        ..GroupView::default()
    };
    let page = ListPage {
        intro: vec![visit.words("dossiers-how")],
        groups: vec![group],
        top: after.map(|_| PATH.to_owned()).unwrap_or_default(),
        further: last.map(|last| format!("{PATH}?after={last}")).unwrap_or_default(),
        ..ListPage::of(visit, PATH, "dossiers-add")
    };
    list(visit, &visit.words("dossiers"), page, None)
}

/// How many entries there are, and how many of them readers see.
fn counted(visit: &Visit<'_>, all: i64, seen: i64) -> String {
    visit.site.locale.text("dossiers-count", &[("count", Arg::Number(all)), ("seen", Arg::Number(seen))])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_have_one_address_each() {
        for (below, found) in [
            ("dossiers", Some(Place::All)),
            ("dossiers/new", Some(Place::New)),
            ("dossiers/7", Some(Place::Timeline(7))),
            ("dossiers/7/facts", Some(Place::Facts(7))),
            ("dossiers/", None),
            ("dossiers/07", None),
            ("dossiers/0", None),
            ("dossiers/new/facts", None),
            ("dossiers/7/x", None),
            ("dossiersx", None),
        ] {
            assert_eq!(place(below), found, "{below}");
        }
    }
}
