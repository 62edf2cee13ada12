//! Redirects: old addresses and where they lead, those added by hand, and what is asked for most and not there.
//!
//! An old address leads to something of this paper with a row (an article, a section, a topic, a person, a medium), so it
//! follows when that moves. Only what was added by hand can be taken away: the others are promises to readers.

pub mod rows;
mod rows_write;

use super::target::{self, Target};
use super::{Asked, Fault, Stop, change, rows as shared};
use crate::accounts::Editor;
use crate::addresses::rows as addresses;
use crate::people::rows as people;
use crate::settings;
use anyhow::Result;
use courant_kit::db::{BoxFuture, Db, Tx};
use courant_news::address as news_address;
use serde_json::json;

/// An old address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redirect {
    /// As addresses are kept.
    pub path: String,
    /// Where it leads; none where readers may not open that.
    pub target: Option<String>,
    /// Somebody added it on the desk.
    pub is_by_hand: bool,
}

/// An address that was asked for and is not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// As addresses are kept.
    pub path: String,
    /// How often.
    pub asked_count: i64,
}

/// Leads an address of this paper, at which nothing is, to something that is there.
///
/// # Refuses
/// An address of another site, one of Courant's own, one at which something is or that leads somewhere already; a target
/// that is no article, section, topic, person or medium, or that readers may not open.
pub async fn add(db: &Db, editor: &Editor, from: &str, to: &str, now: i64) -> Result<Result<(), Fault>> {
    let asked = Asked { actor: editor.actor().clone(), what: (from.to_owned(), to.to_owned()), now };
    change(db, asked, |tx, asked| Box::pin(add_in(tx, asked)) as BoxFuture<'_, _>).await
}

/// Takes away a redirect that was added by hand.
///
/// # Refuses
/// Any other.
pub async fn remove(db: &Db, editor: &Editor, path: &str, now: i64) -> Result<Result<(), Fault>> {
    let asked = Asked { actor: editor.actor().clone(), what: path.to_owned(), now };
    change(db, asked, |tx, asked| Box::pin(remove_in(tx, asked)) as BoxFuture<'_, _>).await
}

/// Forgets how often an address was asked for. No page shows it, so nobody is told.
pub async fn forget(db: &Db, path: &str) -> Result<()> {
    let path = path.to_owned();
    db.write(move |tx| {
        let path = path.clone();
        Box::pin(async move { Ok(rows_write::forget(tx, &path).await?) })
    })
    .await
}

async fn add_in(tx: &mut Tx, asked: &Asked<(String, String)>) -> Result<(), Stop> {
    let (from, to) = &asked.what;
    let own = settings::find(tx).await?.ok_or_else(Fault::gone)?.address;
    let path = target::own_path(from, &own).filter(|_| from.len() <= super::ADDRESS);
    let path =
        path.ok_or_else(|| Fault::naming("from", "setup-not-ours", from.chars().take(200).collect::<String>()))?;
    let shown = news_address::href(&path);
    if news_address::is_own(&path) {
        return Err(Fault::naming("from", "setup-reserved", shown).into());
    }
    let is_person = match path.strip_prefix("/author/") {
        Some(slug) => people::find_by_slug(tx, slug).await?.is_some(),
        None => false,
    };
    match addresses::find(tx, &path).await? {
        _ if is_person || shared::is_article_path(tx, &path).await? => {
            return Err(Fault::naming("from", "setup-has-page", shown).into());
        }
        Some(found) if found.is_canonical => return Err(Fault::naming("from", "setup-has-page", shown).into()),
        Some(_) => return Err(Fault::naming("from", "setup-taken", shown).into()),
        None => {}
    }
    let found = target::find(tx, to, &own).await?;
    let Some(Target::Row(kind, id)) = found else { return Err(nothing_there(to).into()) };
    let leads = target::path_of(tx, &kind, id).await?.ok_or_else(|| nothing_there(to))?;
    rows_write::insert(tx, &path, &kind, id).await?;
    rows_write::forget(tx, &path).await?;
    Ok(asked.told(tx, "redirect_added", &path, json!({ "to": leads })).await?)
}

fn nothing_there(to: &str) -> Fault {
    Fault::naming("to", "setup-nothing-there", to.trim().chars().take(200).collect::<String>())
}

async fn remove_in(tx: &mut Tx, asked: &Asked<String>) -> Result<(), Stop> {
    let path = &asked.what;
    let known = rows::find_by_hand(tx, path).await?.ok_or_else(Fault::gone)?;
    rows_write::remove(tx, path).await?;
    Ok(asked.told(tx, "redirect_removed", path, json!({ "to": known.target })).await?)
}
