//! Topics as they were before a stolen account had a hand in them.

use super::{Listed, rows, rows_write, take_away};
use crate::accounts::Editor;
use crate::accounts::kept::{self, Back};
use crate::setup::{Asked, Fault, Stop, address, change};
use anyhow::Result;
use courant_kit::db::{BoxFuture, Db, DbResult, Tx};
use serde::{Deserialize, Serialize};
use serde_json::json;

/// What the audit keeps of a topic.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    name: String,
    description: String,
    slug: String,
    path: String,
}

impl Kept {
    /// Of one that is there.
    pub fn of(topic: &Listed) -> Kept {
        let Listed { name, description, slug, path, .. } = topic.clone();
        Kept { name, description, slug, path }
    }
}

/// What a topic is.
pub async fn find_kept(tx: &mut Tx, id: i64) -> DbResult<Option<Kept>> {
    Ok(rows::find(tx, id).await?.as_ref().map(Kept::of))
}

/// Has a topic be what it was, whatever its addresses were meanwhile; one that was not there is taken away. Whether anything
/// was done.
///
/// # Refuses
/// To take one away that an article is about; an address that is another's by now.
pub async fn put_back(db: &Db, editor: &Editor, id: i64, back: Back<Kept>, now: i64) -> Result<Result<bool, Fault>> {
    let asked = Asked { actor: editor.actor().clone(), what: (id, back), now };
    change(db, asked, |tx, asked| Box::pin(put_back_in(tx, asked)) as BoxFuture<'_, _>).await
}

async fn put_back_in(tx: &mut Tx, asked: &Asked<(i64, Back<Kept>)>) -> Result<bool, Stop> {
    let (id, back) = &asked.what;
    let id = *id;
    let Some(present) = back.seen_in(find_kept(tx, id).await?) else { return Ok(false) };
    let (action, name, said) = match &back.was {
        None => {
            if rows::count_articles(tx, id).await? > 0 {
                return Err(Fault::naming("", "setup-taken", present.path).into());
            }
            take_away(tx, id).await?;
            ("topic_removed", present.name.clone(), json!({ "path": present.path }))
        }
        Some(was) => {
            if rows::is_taken(tx, &was.slug, &was.path, id).await? {
                return Err(Fault::naming("slug", "setup-taken", was.path.clone()).into());
            }
            if was.path != present.path {
                address::claim(tx, &was.path, "topic", id).await?;
            }
            rows_write::save(tx, id, (&was.slug, &was.path), &was.name, &was.description).await?;
            let said = json!({ "name": present.name, "from": present.path, "to": was.path });
            ("topic_saved", was.name.clone(), said)
        }
    };
    let detail = kept::put_back(said, id, Some(&present), kept::mark(back.was.as_ref()));
    asked.told(tx, action, &name, detail).await?;
    Ok(true)
}
