//! What colleagues say about passages of a manuscript, and what readers will be asked about them: beside the text and never
//! in it.
//!
//! Each passage has an anchor ([`courant_news::anchor`]). When the text is saved, anchors follow to where their passages
//! stand then ([`follow`], [`settle_places`]); what has no place any more is kept, says where it was, and is looked for again at
//! the next save.
//!
//! Whoever may open a manuscript has a part in it (it is theirs, was given to them, or they edit), and may say something.
//! Nothing of that is published, exported or told to readers. Questions ([`ask`]) are an editor's, and become readers' when
//! the text does.

mod ask;
mod named;
pub mod rows;
mod rows_write;

pub(in crate::editing) use ask::ask_waiting;
pub use ask::{Waiting, ask, change_waiting};
pub use named::{Named, find_named};

use super::{Hand, Work, rows as works, write};
use anyhow::{Context, Error, Result};
use courant_body::Body;
use courant_kit::db::{Db, DbResult, Tx};
use courant_kit::outbox;
use courant_news::Event;
use courant_news::anchor::{self, Anchor};
use courant_news::manuscript::Manuscript;
use courant_text::{first_graphemes, graphemes, normalize};
use std::sync::Arc;

/// Longest note, in graphemes.
pub const TEXT: usize = 2_000;
/// Longest passage that is kept, in graphemes: of a longer one its beginning.
pub const PASSAGE: usize = 1_000;
/// Most passages of a manuscript.
pub const MOST: i64 = 300;
/// Most notes about the passages of a manuscript.
pub const NOTES: i64 = 1_000;

/// A passage that colleagues talk about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// Row.
    pub id: i64,
    /// There is nothing more to say.
    pub is_settled: bool,
    /// It is not in the text; the anchor says where it was.
    pub is_lost: bool,
    /// Where it stands.
    pub anchor: Anchor,
    /// What was said, the oldest first.
    pub notes: Vec<Note>,
}

/// What one of them said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Row.
    pub id: i64,
    /// Whose it is; none: of an account that is gone, or of this machine.
    pub account_id: Option<i64>,
    /// What they were called then.
    pub written_by: String,
    /// What they said.
    pub text: String,
    /// ms UTC.
    pub written_at: i64,
}

/// What is to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Say something about a passage.
    Add(Anchor, String),
    /// Say something about what was said there.
    Answer(i64, String),
    /// There is nothing more to say, or there is after all.
    Settle(i64, bool),
    /// Take back one's own note; with its last note a passage goes.
    Withdraw(i64),
}

/// Why it is not done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Nothing is said.
    NoText,
    /// It is longer than [`TEXT`].
    TooLong,
    /// There is no passage.
    NoPassage,
    /// There are [`MOST`] passages or [`NOTES`] notes.
    TooMany,
    /// There is none of it any more, or it is not for them.
    Missing,
}

impl Fault {
    /// Every fault.
    pub const ALL: [Fault; 5] = [Fault::NoText, Fault::TooLong, Fault::NoPassage, Fault::TooMany, Fault::Missing];

    /// Key of what is said of it.
    pub fn key(self) -> &'static str {
        match self {
            Fault::NoText => "passage-fault-no-text",
            Fault::TooLong => "passage-fault-too-long",
            Fault::NoPassage => "passage-fault-no-passage",
            Fault::TooMany => "passage-fault-too-many",
            Fault::Missing => "passage-fault-missing",
        }
    }
}

/// What is said, cleaned: in normal form, without what cannot be seen.
fn read_text(typed: &str) -> Result<String, Fault> {
    let seen: String = normalize(typed).chars().filter(|letter| *letter == '\n' || !letter.is_control()).collect();
    match seen.trim() {
        "" => Err(Fault::NoText),
        text if graphemes(text).nth(TEXT).is_some() => Err(Fault::TooLong),
        text => Ok(text.to_owned()),
    }
}

/// An anchor as it was sent: bounded, and where the passage stands in a text if it is there.
///
/// The editor may be a few letters ahead of what was saved. What is not there yet is found at the next save.
fn read_place(body: &Body, sent: &Anchor) -> Result<(Anchor, bool), Fault> {
    let bounded = Anchor {
        block: first_graphemes(&sent.block, 64).to_owned(),
        quote: first_graphemes(&sent.quote, PASSAGE).to_owned(),
        prefix: first_graphemes(&sent.prefix, 64).to_owned(),
        suffix: first_graphemes(&sent.suffix, 64).to_owned(),
    };
    if bounded.quote.trim().is_empty() {
        return Err(Fault::NoPassage);
    }
    Ok(match anchor::locate(body, &bounded) {
        Some(found) => (found, false),
        None => (bounded, true),
    })
}

/// Says something about a passage of a manuscript, or does something with what was said.
///
/// # Refuses
/// What [`Fault`] lists; nothing is changed then.
pub async fn change(db: &Db, hand: &Hand, public_id: &str, wanted: Change, now: i64) -> Result<Result<(), Fault>> {
    let mut tx = db.read().await?;
    let Some(work) = super::find(&mut tx, hand, public_id).await? else { return Ok(Err(Fault::Missing)) };
    let article_id = work.article_id;
    let (place, typed) = match wanted {
        Change::Add(sent, typed) => {
            let open = write::load(&mut tx, work).await?;
            (read_place(&open.manuscript.body, &sent).map(|(place, is_lost)| Spot::New(place, is_lost)), typed)
        }
        Change::Answer(id, typed) => (Ok(Spot::Known(id)), typed),
        Change::Settle(id, is_settled) => {
            drop(tx);
            return settle(db, article_id, id, is_settled).await;
        }
        Change::Withdraw(note) => {
            drop(tx);
            return withdraw(db, article_id, hand.account_id(), note).await;
        }
    };
    drop(tx);
    match (read_text(&typed), place) {
        (Ok(text), Ok(place)) => say(db, hand, article_id, place, text, now).await,
        (Err(fault), _) | (_, Err(fault)) => Ok(Err(fault)),
    }
}

/// Where something is said.
enum Spot {
    /// About a passage of which nothing is said yet; whether it is not in the text.
    New(Anchor, bool),
    /// Where something was said before.
    Known(i64),
}

async fn say(db: &Db, hand: &Hand, article_id: i64, place: Spot, text: String, now: i64) -> Result<Result<(), Fault>> {
    let asked = Arc::new((hand.actor().clone(), place, text));
    db.write::<_, Error, _>(move |tx| {
        let asked = Arc::clone(&asked);
        Box::pin(async move {
            let (actor, place, text) = &*asked;
            if rows::count_notes(tx, article_id).await? >= NOTES {
                return Ok(Err(Fault::TooMany));
            }
            let id = match place {
                Spot::New(..) if rows::count(tx, article_id).await? >= MOST => return Ok(Err(Fault::TooMany)),
                Spot::New(place, is_lost) => {
                    rows_write::insert(tx, article_id, ("note", "", ""), place, *is_lost, now).await?
                }
                // Whoever answers has something to say: it is not settled any more.
                Spot::Known(id) if rows_write::save_settled(tx, article_id, *id, false).await? => *id,
                Spot::Known(_) => return Ok(Err(Fault::Missing)),
            };
            let note_id = rows_write::add_note(tx, id, (actor.account_id(), actor.name()), text, now).await?;
            if text.contains('@') {
                let event = Event::PassageNoted { note_id };
                outbox::push(tx, event.name(), &event.to_json(), now).await?;
            }
            Ok(Ok(()))
        })
    })
    .await
}

async fn settle(db: &Db, article_id: i64, id: i64, is_settled: bool) -> Result<Result<(), Fault>> {
    db.write::<_, Error, _>(move |tx| {
        Box::pin(async move {
            let is_there = rows_write::save_settled(tx, article_id, id, is_settled).await?;
            Ok(if is_there { Ok(()) } else { Err(Fault::Missing) })
        })
    })
    .await
}

async fn withdraw(db: &Db, article_id: i64, account_id: Option<i64>, note: i64) -> Result<Result<(), Fault>> {
    db.write::<_, Error, _>(move |tx| {
        Box::pin(async move {
            let Some(id) = rows_write::remove_note(tx, article_id, account_id, note).await? else {
                return Ok(Err(Fault::Missing));
            };
            rows_write::remove_silent(tx, id).await?;
            Ok(Ok(()))
        })
    })
    .await
}

/// A passage that stands elsewhere in the next text; none: nowhere.
pub(super) type Move = (i64, Option<Anchor>);

/// Where the passages of a manuscript will stand when its body is this one: those for which something changes. It is
/// looked for before the store is locked.
pub(super) async fn follow(tx: &mut Tx, work: &Work, next: &Body) -> Result<Vec<Move>> {
    let known = rows::list_places(tx, work.article_id).await?;
    if known.is_empty() {
        return Ok(Vec::new());
    }
    let before = match works::find_content(tx, work.article_id).await? {
        Some(content) => Manuscript::from_json(&content).context("a manuscript cannot be read")?,
        None => write::of_article(tx, work.article_id).await?,
    };
    let anchors: Vec<Anchor> = known.iter().map(|(_, anchor, _)| anchor.clone()).collect();
    let found = anchor::follow(&before.body, next, &anchors);
    Ok(known
        .into_iter()
        .zip(found)
        .filter(|((_, anchor, is_lost), found)| {
            found.is_none() != *is_lost || found.as_ref().is_some_and(|new| new != anchor)
        })
        .map(|((id, ..), found)| (id, found))
        .collect())
}

/// Notes where passages stand, in the transaction that saves the text.
pub(super) async fn settle_places(tx: &mut Tx, moves: &[Move]) -> DbResult<()> {
    for (id, place) in moves {
        match place {
            Some(place) => rows_write::save_place(tx, *id, place).await?,
            None => rows_write::save_lost(tx, *id).await?,
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_is_cleaned_and_bounded() {
        assert_eq!(read_text(" Who\u{0} says so?\n\nAsk. ").as_deref(), Ok("Who says so?\n\nAsk."));
        assert_eq!(read_text("\u{a0}\n"), Err(Fault::NoText));
        assert_eq!(read_text(&"\u{1794}".repeat(TEXT)).map(|text| text.len()), Ok(3 * TEXT));
        assert_eq!(read_text(&"a".repeat(TEXT + 1)), Err(Fault::TooLong));
    }

    #[test]
    fn a_place_is_the_text_s_own_or_waits_for_it() {
        let body = courant_body::read_html("<p>The river rose at night.</p>", &courant_body::Policy::Comment).body;
        let sent =
            |quote: &str| Anchor { quote: quote.to_owned(), prefix: "The river ".to_owned(), ..Anchor::default() };
        let (found, is_lost) = read_place(&body, &sent("rose")).unwrap();
        assert_eq!((found.prefix.as_str(), found.suffix.as_str(), is_lost), ("The river ", " at night.", false));
        assert!(read_place(&body, &sent("sank without a trace")).unwrap().1);
        assert_eq!(read_place(&body, &sent(" ")), Err(Fault::NoPassage));
    }
}
