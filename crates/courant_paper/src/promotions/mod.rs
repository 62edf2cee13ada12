//! Promotions: labelled, dated notices in named slots. They are never part of a body, so they
//! never reach feeds, teasers or search.
//!
//! They come from a file ([`file`], [`apply`]) or from the desk ([`change`]), by the same rules. Not here: which one
//! stands on a page (`courant_news::promotion` decides, `pages::slots` asks), and what was counted
//! by day (`stats`).

pub mod apply;
pub mod change;
pub mod file;
pub mod link;
pub mod put_back;
pub mod rows;
mod rows_write;

use crate::accounts::{self, Editor, kept};
use courant_kit::db::{Db, DbResult, Tx};
use courant_kit::outbox;
use courant_news::Event;
use courant_news::promotion::{Label, Terms};
use put_back::Kept;
use serde_json::Value;

/// A promotion, ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Promotion {
    /// Where and when.
    pub terms: Terms,
    /// Its key, also in the address of its link.
    pub slug: String,
    /// What readers are told it is.
    pub label: Label,
    /// Printed instead of the label's word, or empty.
    pub label_text: String,
    /// Its title.
    pub headline: String,
    /// Its text.
    pub text: String,
    /// Its picture.
    pub media_id: Option<i64>,
    /// Replacement text of the picture.
    pub alt: String,
    /// Somebody paid for it.
    pub is_paid: bool,
    /// After which paragraph it stands, in the slot of the body.
    pub after_paragraph: i64,
    /// How often its link was followed.
    pub opened_count: i64,
}

impl Promotion {
    /// Where its link leads: to the counting address, or nowhere.
    pub fn href(&self) -> String {
        if self.terms.address.is_empty() { String::new() } else { format!("{}{}", link::GO, self.slug) }
    }
}

/// Adds to what a promotion was counted for in all; whether it reached its cap by this.
pub async fn count(tx: &mut Tx, id: i64, shown: i64, opened: i64) -> DbResult<bool> {
    rows_write::count(tx, id, shown, opened).await
}

/// Ends a promotion at once, at this machine, and says so; false if it had ended before.
///
/// # Refuses
/// A key that no promotion has.
pub async fn end(db: &Db, slug: &str, now: i64) -> anyhow::Result<bool> {
    let slug = slug.to_owned();
    db.write(move |tx| {
        let slug = slug.clone();
        Box::pin(async move {
            let Some(was) = put_back::find(tx, &slug).await? else {
                anyhow::bail!("there is no promotion \"{slug}\": `courant promotions list` shows those there are");
            };
            let has_ended = rows_write::end(tx, &slug, now).await?;
            if has_ended {
                note_here(tx, "promotion_ended", &slug, (Some(&was), &was.ended(now)), now).await?;
                announce(tx, now).await?;
            }
            Ok(has_ended)
        })
    })
    .await
}

/// Notes what was done to a promotion at this machine.
async fn note_here(tx: &mut Tx, action: &str, slug: &str, (was, is): (Option<&Kept>, &Kept), now: i64) -> DbResult<()> {
    let detail = kept::detail(Value::Null, slug, was, kept::mark(Some(is)));
    accounts::note(tx, Editor::of_this_machine().actor(), action, slug, &detail.to_string(), now).await
}

async fn announce(tx: &mut Tx, now: i64) -> DbResult<()> {
    let event = Event::PromotionsChanged;
    outbox::push(tx, event.name(), &event.to_json(), now).await.map(drop)
}
