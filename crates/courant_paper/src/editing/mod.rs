//! Editing: articles in the hands of the newsroom, from an idea to what readers see and what is told them of changes.
//!
//! Each article that was opened on the desk has one manuscript; `articles` stays what readers see until the manuscript is
//! published, so changes to a live article are prepared and published as one step. What was saved stands in numbered
//! revisions; what was decided stands in the article's own history.
//!
//! - [`write`]: begins, opens and saves manuscripts. Nothing is ever saved over what somebody else saved.
//! - [`desk`]: who has it, until when, what colleagues should know, who is in it now.
//! - [`step`]: its way: filed, reviewed, approved, sent back, scheduled.
//! - [`publish`]: before readers, with the note that tells them of a change; [`withdraw`]: off the paper again.
//! - [`amend`]: notes to readers after the fact.
//! - [`due`]: what the clock has to do.
//! - [`gates`]: what the rules of the paper find in a text.
//! - [`told`]: what readers may know of changes.
//! - [`passages`]: what colleagues say about passages, beside the text.
//! - [`mentions`]: names in a text, offered as topics.
//! - [`thrown`]: drafts that were thrown away.
//! - [`put_back`]: what a stolen account did, undone.
//!
//! Not here: pages (`newsroom`), and the rules themselves (`courant_news::{workflow, gate, manuscript}`).

pub mod amend;
pub mod desk;
pub mod due;
pub mod gates;
pub mod mentions;
mod merged;
pub mod passages;
pub mod piles;
pub mod publish;
pub mod put_back;
pub mod rows;
mod rows_write;
pub mod step;
pub mod terms;
pub mod thrown;
pub mod told;
pub mod withdraw;
pub mod write;

use crate::accounts::sessions::Session;
use crate::accounts::{self, Actor, Editor, Owner};
use courant_kit::db::{DbResult, Tx};
use courant_news::kind::Status;
use courant_news::workflow::{self, Face, State, Step, Who};
use serde::{Deserialize, Serialize};

/// Somebody who works on articles, with all their rights; or the clock, which does what was decided before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hand {
    actor: Actor,
    may_publish: bool,
    may_edit: bool,
}

impl Hand {
    /// Whoever is signed in, if they may write, with the further rights they have.
    pub fn of(session: &Session) -> Option<Hand> {
        Some(Hand {
            actor: session.writer()?.actor().clone(),
            may_publish: session.publisher().is_some(),
            may_edit: session.editor().is_some(),
        })
    }

    /// This machine's console and clock.
    pub fn of_this_machine() -> Hand {
        Hand { actor: Editor::of_this_machine().actor().clone(), may_publish: true, may_edit: true }
    }

    /// An owner, who may do everything.
    pub fn of_owner(owner: &Owner) -> Hand {
        Hand { actor: owner.actor().clone(), may_publish: true, may_edit: true }
    }

    /// Who it is.
    pub fn actor(&self) -> &Actor {
        &self.actor
    }

    /// Their account; none for whoever sits at this machine.
    pub fn account_id(&self) -> Option<i64> {
        self.actor.account_id()
    }

    /// The steps that they are offered of a manuscript: what may be done, but not to sign off anew what is signed off as it
    /// stands.
    pub fn steps(&self, work: &Work) -> Vec<Step> {
        let is_signed = work.state == State::Approved && work.is_read();
        let steps = workflow::steps(work.state, work.face, self.to(work)).into_iter();
        steps.filter(|step| *step != Step::Approve || !is_signed).collect()
    }

    /// Whether they may change everybody's articles.
    pub fn may_edit(&self) -> bool {
        self.may_edit
    }

    /// What they are to a manuscript.
    pub fn to(&self, work: &Work) -> Who {
        let is_me = |account: Option<i64>| account.is_some() && account == self.account_id();
        Who {
            is_own: is_me(work.account_id),
            is_given: is_me(work.assignee_id),
            may_publish: self.may_publish,
            may_edit: self.may_edit,
        }
    }

    /// Whether they may open it: their own, what was given to them, everything for editors.
    pub fn may_open(&self, work: &Work) -> bool {
        is_for(work, self.account_id(), self.may_edit)
    }
}

fn is_for(work: &Work, account_id: Option<i64>, may_edit: bool) -> bool {
    may_edit || (account_id.is_some() && (work.account_id == account_id || work.assignee_id == account_id))
}

/// An article by its public id; none if it is not there, or not for this hand to open.
pub async fn find(tx: &mut Tx, hand: &Hand, public_id: &str) -> DbResult<Option<Work>> {
    Ok(rows::find_by_public_id(tx, public_id).await?.filter(|work| hand.may_open(work)))
}

/// An article as the desk sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Work {
    /// Row.
    pub article_id: i64,
    /// Id that may be shown.
    pub public_id: String,
    /// A standing page, not a dated article.
    pub is_page: bool,
    /// Its address, where it has one.
    pub path: Option<String>,
    /// Where the article itself stands.
    pub face: Face,
    /// Where its manuscript stands.
    pub state: State,
    /// Since when (ms UTC).
    pub state_since: i64,
    /// Rises with each save; 0: it was never opened on the desk.
    pub edit: i64,
    /// Of the manuscript.
    pub headline: String,
    /// The desk's working name.
    pub slugline: String,
    /// For colleagues.
    pub desk_note: String,
    /// Main section.
    pub section_id: Option<i64>,
    /// Words in the text.
    pub word_count: i64,
    /// Whose it is.
    pub account_id: Option<i64>,
    /// Who has to do something.
    pub assignee_id: Option<i64>,
    /// ms UTC.
    pub deadline_at: Option<i64>,
    /// When it goes before readers (ms UTC), while it is scheduled.
    pub publish_at: Option<i64>,
    /// Not before (ms UTC).
    pub embargo_at: Option<i64>,
    /// When it goes by itself (ms UTC).
    pub withdraw_at: Option<i64>,
    /// Who signed it off.
    pub review_id: Option<i64>,
    /// The edit that they read.
    pub review_edit: Option<i64>,
    /// Why it did not go out by itself, as [`gates::stopped_by`] takes it; empty: nothing stopped it.
    pub stopped: String,
    /// Who saved it last.
    pub saved_by: String,
    /// When (ms UTC).
    pub saved_at: i64,
    /// First before readers (ms UTC).
    pub first_published_at: Option<i64>,
    /// Last change readers were told of (ms UTC).
    pub updated_at: Option<i64>,
}

impl Work {
    /// Who signed it off, and the edit that they read.
    fn review(&self) -> Option<(i64, i64)> {
        Some((self.review_id?, self.review_edit?))
    }

    /// It was signed off as it is now.
    pub fn is_read(&self) -> bool {
        self.review().is_some_and(|(_, edit)| edit == self.edit)
    }
}

/// What a manuscript without a row of its own would be: imported articles are opened late.
fn state_of(status: Status) -> State {
    match status {
        Status::Draft => State::Draft,
        Status::Filed => State::Filed,
        Status::InReview => State::InReview,
        Status::Approved => State::Approved,
        Status::Scheduled => State::Scheduled,
        Status::Live | Status::Withdrawn => State::Published,
        Status::Thrown => State::Thrown,
    }
}

/// What readers are told of a change.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoteKind {
    /// Nothing: a slip of the pen that nobody could take for a fact.
    #[default]
    None,
    /// There are new facts; the old text was not wrong.
    Update,
    /// Something was wrong.
    Correction,
}

impl NoteKind {
    /// As stored and sent by forms.
    pub fn word(self) -> &'static str {
        match self {
            NoteKind::None => "none",
            NoteKind::Update => "update",
            NoteKind::Correction => "correction",
        }
    }

    /// From its word; what is none of them is [`NoteKind::None`].
    pub fn from_word(word: &str) -> NoteKind {
        match word {
            "update" => NoteKind::Update,
            "correction" => NoteKind::Correction,
            _ => NoteKind::None,
        }
    }
}

/// What is told of a change with it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Note {
    /// What sort of change.
    pub kind: NoteKind,
    /// What was wrong, or what is new; for readers.
    pub text: String,
    /// Since when the mistake stood there (ms UTC).
    pub wrong_since: Option<i64>,
}

/// A note to readers as it stands on the paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// Row.
    pub id: i64,
    /// Id that may be shown.
    pub public_id: String,
    /// Of which article.
    pub article_id: i64,
    /// `correction`, `update`, `retraction` or `takedown`.
    pub kind: String,
    /// What was wrong, what is new, why it is gone.
    pub text: String,
    /// Since when the mistake stood there (ms UTC).
    pub wrong_since: Option<i64>,
    /// The public revision that came with it.
    pub revision: Option<i64>,
    /// ms UTC.
    pub noted_at: i64,
}

/// A saved text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// Counts from 1 in each article.
    pub number: i64,
    /// Why it was made: `opened`, `saved`, `filed`, `published`, `restored`, …
    pub reason: String,
    /// Stood before readers.
    pub is_public: bool,
    /// By whom.
    pub saved_by: String,
    /// Words in it.
    pub word_count: i64,
    /// First and last save of it (ms UTC).
    pub began_at: i64,
    /// ms UTC.
    pub saved_at: i64,
    /// Of it.
    pub headline: String,
}

/// What the audit tells as well: whatever changes what readers see, now or later, and what takes a draft away.
const AUDITED: [&str; 18] = [
    "published",
    "republished",
    "updated",
    "corrected",
    "overridden",
    "scheduled",
    "unschedule",
    "restored",
    "withdraw",
    "retract",
    "take_down",
    "bring_back",
    "throw_away",
    "take_out",
    "made_public",
    "made_private",
    "translation",
    "translation_ended",
];
/// How the audit calls what was done with articles: this, and the step.
pub const IN_AUDIT: &str = "article_";

/// Takes down in an article's history what was done, in the transaction in which it is done; the gravest steps in the
/// audit too.
async fn note(tx: &mut Tx, article_id: i64, hand: &Hand, step: &str, detail: &str, now: i64) -> DbResult<()> {
    rows_write::add_event(tx, article_id, step, hand.actor(), detail, now).await?;
    if !AUDITED.contains(&step) {
        return Ok(());
    }
    let Some(work) = rows::find(tx, article_id).await? else { return Ok(()) };
    let name = if work.headline.is_empty() { &work.slugline } else { &work.headline };
    let detail = serde_json::json!({ "article": work.public_id }).to_string();
    accounts::note(tx, hand.actor(), &format!("{IN_AUDIT}{step}"), name, &detail, now).await
}
