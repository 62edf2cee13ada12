//! People as they were printed before a stolen account had a hand in it.

use super::{Listed, claim, path, rows, rows_write};
use crate::accounts::Editor;
use crate::accounts::kept::{self, Back};
use crate::addresses;
use crate::setup::{Asked, Fault, Stop, change, rows as shared};
use anyhow::Result;
use courant_kit::db::{BoxFuture, Db, DbResult, Tx};
use serde::{Deserialize, Serialize};
use serde_json::json;

/// What the audit, which owners alone read, keeps of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    slug: String,
    name: String,
    title: String,
    bio: String,
    email: String,
    address: String,
    media_id: Option<i64>,
}

impl Kept {
    /// Of one who is there.
    pub fn of(person: &Listed) -> Kept {
        let Listed { slug, name, title, bio, email, address, media_id, .. } = person.clone();
        Kept { slug, name, title, bio, email, address, media_id }
    }

    fn listed(&self, id: i64) -> Listed {
        let Kept { slug, name, title, bio, email, address, media_id } = self.clone();
        Listed { id, slug, name, title, bio, email, address, media_id, article_count: 0 }
    }
}

/// What is said of a person.
pub async fn find_kept(tx: &mut Tx, id: i64) -> DbResult<Option<Kept>> {
    Ok(rows::find(tx, id).await?.as_ref().map(Kept::of))
}

/// Whether nothing hangs on a person: no part in an article, no comment, no account.
pub async fn is_free(tx: &mut Tx, id: i64) -> DbResult<bool> {
    Ok(rows::load_use(tx, id).await? == [0, 0] && rows::list_accounts(tx, &[id]).await?.is_empty())
}

/// Has what is said of a person be what it was; one who was not there is taken away. Whether anything was done.
///
/// # Refuses
/// To take one away on whom something hangs; an address that is another's by now.
pub async fn put_back(db: &Db, editor: &Editor, id: i64, back: Back<Kept>, now: i64) -> Result<Result<bool, Fault>> {
    let asked = Asked { actor: editor.actor().clone(), what: (id, back), now };
    change(db, asked, |tx, asked| Box::pin(put_back_in(tx, asked)) as BoxFuture<'_, _>).await
}

async fn put_back_in(tx: &mut Tx, asked: &Asked<(i64, Back<Kept>)>) -> Result<bool, Stop> {
    let (id, back) = &asked.what;
    let id = *id;
    let Some(present) = back.seen_in(find_kept(tx, id).await?) else { return Ok(false) };
    let Some(was) = &back.was else {
        if !is_free(tx, id).await? {
            return Err(Fault::naming("", "setup-taken", path(&present.slug)).into());
        }
        addresses::free(tx, "person", id).await?;
        rows_write::delete(tx, id).await?;
        let detail = kept::put_back(json!({ "slug": present.slug }), id, Some(&present), kept::mark::<Kept>(None));
        asked.told(tx, "byline_removed", &present.name, detail).await?;
        return Ok(true);
    };
    if was.slug != present.slug {
        claim(tx, &was.slug, Some(id)).await?;
        addresses::lead(tx, &path(&present.slug), "person", id).await?;
    }
    let mut person = was.listed(id);
    if let Some(picture) = person.media_id
        && !shared::is_picture(tx, picture).await?
    {
        person.media_id = None;
    }
    rows_write::save(tx, &person).await?;
    let said = json!({ "name": present.name, "from": present.slug, "to": was.slug });
    let detail = kept::put_back(said, id, Some(&present), kept::mark(Some(&Kept::of(&person))));
    asked.told(tx, "byline_saved", &was.name, detail).await?;
    Ok(true)
}
