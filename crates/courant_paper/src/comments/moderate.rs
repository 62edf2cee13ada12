//! A moderator decides on a comment: it goes live or it does not, and the decision is noted.

use super::post::announce;
use super::{Waiting, rows, rows_write};
use anyhow::{Context, Error, Result, bail};
use courant_kit::db::Db;
use courant_kit::outbox;
use courant_news::Event;

/// What a moderator decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// Readers may see it.
    Publish,
    /// Nobody sees it but its writer, who is told.
    Refuse,
    /// It is spam; the rules learn from it.
    Spam,
}

impl Decision {
    fn words(self) -> (&'static str, &'static str) {
        match self {
            Decision::Publish => ("publish", "live"),
            Decision::Refuse => ("refuse", "trash"),
            Decision::Spam => ("spam", "spam"),
        }
    }
}

/// The comments that wait, the oldest first.
pub async fn list_waiting(db: &Db, most: i64) -> Result<Vec<Waiting>> {
    Ok(rows::list_waiting(&mut db.read().await?, most).await?)
}

/// Decides on a comment, whatever its state; whether that changed anything.
///
/// # Refuses
/// A comment that is not there, and one that its writer has withdrawn.
pub async fn decide(db: &Db, comment: &str, decision: Decision, note: &str, now: i64) -> Result<bool> {
    let (comment, note) = (comment.to_owned(), note.to_owned());
    db.write::<_, Error, _>(move |tx| {
        let (comment, note) = (comment.clone(), note.clone());
        Box::pin(async move {
            let place = rows::find_place(tx, &comment).await?;
            let (id, article_id, state) = place.with_context(|| format!("there is no comment {comment}"))?;
            if state == "withdrawn" {
                bail!("the comment {comment} was withdrawn by its writer");
            }
            let (word, wanted) = decision.words();
            if state == wanted || !rows_write::save_state(tx, id, article_id, &state, wanted, now).await? {
                return Ok(false);
            }
            rows_write::add_decision(tx, id, "staff", word, "[]", &note, now).await?;
            if state == "live" || wanted == "live" {
                announce(tx, article_id, now).await?;
            }
            let event = Event::CommentDecided { comment_id: id };
            outbox::push(tx, event.name(), &event.to_json(), now).await?;
            Ok(true)
        })
    })
    .await
}
