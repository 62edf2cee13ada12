//! Questions to readers that are asked from the text: at once where readers see the passage already, else with the manuscript
//! when it is published.

use super::{Fault, MOST, read_place, rows, rows_write};
use crate::accounts::{Actor, Editor};
use crate::comments::questions::staff;
use crate::editing::{self, Hand, write};
use anyhow::{Error, Result};
use courant_kit::db::{Db, Tx};
use courant_news::anchor::Anchor;
use courant_news::workflow::Face;
use std::sync::Arc;

/// A question that waits for its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Row.
    pub id: i64,
    /// What is asked.
    pub question: String,
    /// Who asks.
    pub asked_by: String,
    /// Where it is to stand.
    pub anchor: Anchor,
}

/// Asks readers about a passage of a manuscript; else the key of what is said against it.
///
/// # Refuses
/// What [`staff::Fault`] and [`Fault`] list.
pub async fn ask(
    db: &Db,
    hand: &Hand,
    editor: &Editor,
    public_id: &str,
    (sent, question): (&Anchor, &str),
    now: i64,
) -> Result<Result<(), &'static str>> {
    let question = match staff::read_question(question) {
        Ok(question) => question,
        Err(fault) => return Ok(Err(fault.key())),
    };
    let mut tx = db.read().await?;
    let Some(work) = editing::find(&mut tx, hand, public_id).await? else { return Ok(Err(Fault::Missing.key())) };
    let (article_id, is_live) = (work.article_id, work.face == Face::Live);
    let open = write::load(&mut tx, work).await?;
    drop(tx);
    let (place, is_lost) = match read_place(&open.manuscript.body, sent) {
        Ok(found) => found,
        Err(fault) => return Ok(Err(fault.key())),
    };
    if is_live {
        match staff::ask_at(db, editor, article_id, &place, &question, now).await? {
            Ok(_) => return Ok(Ok(())),
            // Readers do not see it yet: it is asked with the changes.
            Err(staff::Fault::NotThere | staff::Fault::NoArticle) => {}
            Err(fault) => return Ok(Err(fault.key())),
        }
    }
    let asked = Arc::new((place, question, editor.actor().name().to_owned()));
    db.write::<_, Error, _>(move |tx| {
        let asked = Arc::clone(&asked);
        Box::pin(async move {
            let (place, question, by) = &*asked;
            if rows::count(tx, article_id).await? >= MOST {
                return Ok(Err(Fault::TooMany.key()));
            }
            rows_write::insert(tx, article_id, ("question", question, by), place, is_lost, now).await?;
            Ok(Ok(()))
        })
    })
    .await
}

/// Asks what waits in other words; with none, not at all.
pub async fn change_waiting(
    db: &Db,
    _: &Editor,
    article_id: i64,
    id: i64,
    question: Option<&str>,
) -> Result<Result<(), &'static str>> {
    let question = match question.map(staff::read_question).transpose() {
        Ok(question) => question,
        Err(fault) => return Ok(Err(fault.key())),
    };
    let asked = Arc::new(question);
    db.write::<_, Error, _>(move |tx| {
        let asked = Arc::clone(&asked);
        Box::pin(async move {
            let is_there = match &*asked {
                Some(question) => rows_write::save_question(tx, article_id, id, question).await?,
                None => rows_write::remove_question(tx, article_id, id).await?,
            };
            Ok(if is_there { Ok(()) } else { Err(Fault::Missing.key()) })
        })
    })
    .await
}

/// Asks everything that waited for a text, in the transaction that puts it before readers. What cannot be asked (its passage
/// is gone, or crosses that of another question) goes on waiting: what that asks.
pub(in crate::editing) async fn ask_waiting(
    tx: &mut Tx,
    actor: &Actor,
    article_id: i64,
    now: i64,
) -> Result<Vec<String>> {
    let mut left = Vec::new();
    for one in rows::list_waiting(tx, article_id).await? {
        match staff::ask_with_text(tx, actor, &one.asked_by, article_id, &one.anchor, &one.question, now).await? {
            Ok(_) => rows_write::remove(tx, one.id).await?,
            Err(_) => left.push(one.question),
        }
    }
    Ok(left)
}
