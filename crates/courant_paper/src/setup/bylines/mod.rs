//! People as they are printed: name, title, bio, picture, their own site. Their mail address is kept and shown to nobody
//! who reads.
//!
//! Not here: accounts, with which people sign in (`accounts`).

mod put_back;
pub mod rows;
mod rows_write;

pub use put_back::{Kept, find_kept, is_free, put_back};

use super::{Asked, Fault, Stop, TEXT, address, change, check_picture, line, name, number, rows_write as shared};
use crate::accounts::sign_in::read_address;
use crate::accounts::{Editor, kept};
use crate::addresses;
use crate::people::{self, NewPerson};
use anyhow::Result;
use courant_body::address as web;
use courant_kit::db::{BoxFuture, Db, Tx};
use serde_json::json;
use uuid::Uuid;

/// A person on the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Row.
    pub id: i64,
    /// Key in their address.
    pub slug: String,
    /// Name as printed.
    pub name: String,
    /// What they are at the paper.
    pub title: String,
    /// About them.
    pub bio: String,
    /// Mail address; never for readers.
    pub email: String,
    /// Their own site.
    pub address: String,
    /// Portrait.
    pub media_id: Option<i64>,
    /// Listed articles.
    pub article_count: i64,
}

/// The fields of a form, as they were typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    /// Name as printed.
    pub name: String,
    /// What they are at the paper.
    pub title: String,
    /// About them.
    pub bio: String,
    /// Mail address.
    pub email: String,
    /// Their own site.
    pub address: String,
    /// Number of the portrait in the library; empty: none.
    pub picture: String,
    /// Key in their address; empty: made from the name.
    pub slug: String,
}

/// Adds a person (`id` none) or changes one; their row.
///
/// # Refuses
/// No name, texts that are too long, an address that is taken, what is no mail or web address, a picture that is not
/// there, a person who is not there.
pub async fn save(db: &Db, editor: &Editor, id: Option<i64>, typed: Typed, now: i64) -> Result<Result<i64, Fault>> {
    let asked = Asked { actor: editor.actor().clone(), what: (id, typed, Uuid::now_v7().to_string()), now };
    change(db, asked, |tx, asked| Box::pin(write(tx, asked)) as BoxFuture<'_, _>).await
}

/// Merges a person into another one: bylines, comments, accounts and addresses go there.
///
/// # Refuses
/// A person who is not there, and themselves.
pub async fn merge(db: &Db, editor: &Editor, id: i64, into: i64, now: i64) -> Result<Result<(), Fault>> {
    let asked = Asked { actor: editor.actor().clone(), what: (id, into), now };
    change(db, asked, |tx, asked| Box::pin(merge_in(tx, asked)) as BoxFuture<'_, _>).await
}

fn path(slug: &str) -> String {
    format!("/author/{slug}")
}

async fn write(tx: &mut Tx, asked: &Asked<(Option<i64>, Typed, String)>) -> Result<i64, Stop> {
    let (id, typed, public_id) = &asked.what;
    let old = match id {
        Some(id) => Some(rows::find(tx, *id).await?.ok_or_else(Fault::gone)?),
        None => None,
    };
    let name = name(&typed.name)?;
    let (title, bio) = (line("title", &typed.title, 200)?, line("bio", &typed.bio, TEXT)?);
    let email = match typed.email.trim() {
        "" => String::new(),
        text => read_address(text).ok_or_else(|| Fault::naming("email", "setup-no-mail", text))?,
    };
    let site = match typed.address.trim() {
        "" => String::new(),
        text if text.len() <= super::ADDRESS => {
            web::web_address(text).ok_or_else(|| Fault::naming("address", "setup-no-web-address", text))?
        }
        _ => return Err(Fault::naming("address", "setup-too-long", super::ADDRESS.to_string()).into()),
    };
    let media_id = number("picture", &typed.picture)?;
    if let Some(picture) = media_id {
        check_picture(tx, "picture", picture).await?;
    }
    let slug = address::slug(&typed.slug, &name, old.as_ref().map(|old| old.slug.as_str()));
    let keeps_slug = old.as_ref().is_some_and(|old| old.slug == slug);
    if !keeps_slug {
        claim(tx, &slug, *id).await?;
    }
    let changed = match &old {
        None => {
            let person = NewPerson {
                public_id: public_id.clone(),
                slug: slug.clone(),
                name: name.clone(),
                created_at: asked.now,
                ..NewPerson::default()
            };
            people::add(tx, &person).await?
        }
        Some(old) => {
            if !keeps_slug {
                addresses::lead(tx, &path(&old.slug), "person", old.id).await?;
            }
            old.id
        }
    };
    let person = Listed {
        id: changed,
        slug: slug.clone(),
        name: name.clone(),
        title,
        bio,
        email,
        address: site,
        media_id,
        article_count: 0,
    };
    rows_write::save(tx, &person).await?;
    let (action, said) = match &old {
        None => ("byline_added", json!({ "slug": slug })),
        Some(old) => ("byline_saved", json!({ "name": old.name, "from": old.slug, "to": slug })),
    };
    let is = kept::mark(Some(&Kept::of(&person)));
    let detail = kept::detail(said, changed, old.as_ref().map(Kept::of).as_ref(), is);
    asked.told(tx, action, &name, detail).await?;
    Ok(changed)
}

/// Frees the path of a slug for a person: it may have led to this very person before.
async fn claim(tx: &mut Tx, slug: &str, id: Option<i64>) -> Result<(), Stop> {
    let path = path(slug);
    let led = addresses::rows::find(tx, &path).await?;
    let is_others = led.as_ref().is_some_and(|led| led.kind != "person" || Some(led.id) != id);
    if is_others || rows::is_taken(tx, slug, id.unwrap_or_default()).await? {
        return Err(Fault::naming("slug", "setup-taken", path).into());
    }
    Ok(rows_write::free_path(tx, &path).await?)
}

async fn merge_in(tx: &mut Tx, asked: &Asked<(i64, i64)>) -> Result<(), Stop> {
    let (id, into) = asked.what;
    if id == into {
        return Err(Fault::of("into", "setup-merge-itself").into());
    }
    let own = rows::find(tx, id).await?.ok_or_else(Fault::gone)?;
    let other = rows::find(tx, into).await?.ok_or_else(|| Fault::of("into", "setup-gone"))?;
    rows_write::move_work(tx, id, into).await?;
    shared::move_import_ids(tx, ["person", "login"], id, into).await?;
    addresses::lead_all(tx, "person", id, into).await?;
    addresses::lead(tx, &path(&own.slug), "person", into).await?;
    shared::note_merged(tx, "person", id, into).await?;
    rows_write::fill(tx, &own, into).await?;
    rows_write::delete(tx, id).await?;
    rows_write::recount(tx, into).await?;
    let detail = json!({ "into": other.name, "from": own.slug, "to": other.slug });
    Ok(asked.told(tx, "bylines_merged", &own.name, detail).await?)
}
