//! Moderators decide: on comments one by one or many at once, on writers, and by which rules comments wait.
//!
//! Each decision is a row that is added and never changed, with who, when, why, and the state before and after.
//! So it can be told to the writer, looked up, and undone by a decision of its own ([`undo`]). Whoever decides says
//! which decision on the comment they saw last: if there is a later one, theirs is not done and they are told.
//!
//! - [`queue`]: what lies before them. [`writer`]: what one writer wrote, and notes. [`bans`]: who may not write.
//! - [`mark`]: comments on top of a thread, and those that changed the article.
//! - [`put_back`]: what a stolen account decided, undone.
//! - [`lists`]: words that hold comments back. [`policy`]: rules of the paper and of its sections.
//!
//! Not here: reports of readers, and how any of it looks (`newsroom`).

pub mod bans;
pub mod held;
pub mod lists;
pub mod mark;
pub mod policy;
pub mod put_back;
pub mod queue;
pub mod rows;
pub mod rows_write;
pub mod spam;
pub mod writer;

use super::post::{Change, announce};
use super::{Waiting, rows as comments, rows_write as comments_write};
use crate::accounts::{Actor, Moderator};
use anyhow::{Context, Error, Result, bail};
use courant_kit::db::{Db, Tx};
use courant_kit::outbox;
use courant_news::Event;
use std::collections::BTreeSet;
use std::sync::Arc;
use uuid::Uuid;

/// Comments that are decided on at once, at most.
pub const MOST_AT_ONCE: usize = 100;
/// Longest note and longest word to a writer, in characters.
pub const MOST_CHARS: usize = 500;

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
    /// Every decision.
    pub const ALL: [Decision; 3] = [Decision::Publish, Decision::Refuse, Decision::Spam];

    /// As stored.
    pub fn word(self) -> &'static str {
        match self {
            Decision::Publish => "publish",
            Decision::Refuse => "refuse",
            Decision::Spam => "spam",
        }
    }

    /// From its stored word.
    pub fn from_word(word: &str) -> Option<Decision> {
        Decision::ALL.into_iter().find(|decision| decision.word() == word)
    }

    fn state(self) -> &'static str {
        match self {
            Decision::Publish => "live",
            Decision::Refuse => "trash",
            Decision::Spam => "spam",
        }
    }
}

/// Why a comment is refused, out of a short list; its writer is told in these words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Because {
    /// It is about something else.
    OffTopic,
    /// It insults somebody.
    Insult,
    /// It is against people for what they are.
    Hate,
    /// It says what is known to be false.
    False,
    /// It sells something.
    Advertising,
    /// It tells what is nobody's business.
    Private,
    /// Nobody can tell what it means.
    Unclear,
}

impl Because {
    /// Every reason.
    pub const ALL: [Because; 7] = [
        Because::OffTopic,
        Because::Insult,
        Because::Hate,
        Because::False,
        Because::Advertising,
        Because::Private,
        Because::Unclear,
    ];

    /// As stored.
    pub fn word(self) -> &'static str {
        match self {
            Because::OffTopic => "off_topic",
            Because::Insult => "insult",
            Because::Hate => "hate",
            Because::False => "false",
            Because::Advertising => "advertising",
            Because::Private => "private",
            Because::Unclear => "unclear",
        }
    }

    /// From its stored word.
    pub fn from_word(word: &str) -> Option<Because> {
        Because::ALL.into_iter().find(|because| because.word() == word)
    }

    /// Key of the few words by which moderators choose it.
    pub fn label_key(self) -> String {
        format!("because-{}", self.word().replace('_', "-"))
    }

    /// Key of the sentence that its writer is told.
    pub fn sentence_key(self) -> String {
        format!("because-{}-sentence", self.word().replace('_', "-"))
    }
}

/// What is said beside a decision.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Why {
    /// Out of the short list; its writer is told.
    pub because: Option<Because>,
    /// What its writer is told besides.
    pub said: String,
    /// For colleagues.
    pub note: String,
}

impl Why {
    /// A note for colleagues alone.
    pub fn noted(note: &str) -> Why {
        Why { note: cut(note), ..Why::default() }
    }
}

/// Text of somebody of the staff, without what cannot be seen, and no longer than a note may be.
pub fn cut(text: &str) -> String {
    let seen = courant_text::normalize(text);
    let seen: String = seen.chars().filter(|letter| !letter.is_control() || *letter == '\n').collect();
    courant_text::graphemes(seen.trim()).take(MOST_CHARS).collect()
}

/// A comment that is decided on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pick {
    /// Its public id.
    pub comment: String,
    /// The last decision on it that the moderator saw ([`queue::Case::version`]); none: whatever its state.
    pub seen: Option<i64>,
}

/// What became of a decision on one comment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It is done.
    Done,
    /// It was so before.
    Same,
    /// Somebody else decided meanwhile, or its writer changed it: nothing was done.
    Overtaken,
    /// Its writer has withdrawn it: nothing was done.
    Withdrawn,
    /// As many comments as may be are kept on top of its thread: nothing was done.
    Full,
    /// It is not there.
    Missing,
}

/// What became of decisions that were taken in one go.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Decided {
    /// By which they can be undone; empty where none was done.
    pub batch: String,
    /// Comment by comment.
    pub outcomes: Vec<(String, Outcome)>,
    /// Articles under which readers now see something else.
    pub articles: Vec<i64>,
    /// Rows of the comments that are in another state now: their writers may want to know.
    moved: Vec<i64>,
}

impl Decided {
    /// How many were done.
    pub fn count(&self) -> usize {
        self.outcomes.iter().filter(|(_, outcome)| *outcome == Outcome::Done).count()
    }
}

/// A comment as it is when a decision on it begins; no other can begin before this one ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Row.
    pub id: i64,
    /// Under which article.
    pub article_id: i64,
    /// Stored word.
    pub state: String,
    /// Live, and seen by no person.
    pub is_unseen: bool,
    /// Reports that nobody has looked at.
    pub report_count: i64,
    /// The last decision on it; 0: none.
    pub version: i64,
}

impl Place {
    /// The state as decisions hold it: `new` is live and seen by no person.
    pub(super) fn word(&self) -> &str {
        if self.state == "live" && self.is_unseen { "new" } else { &self.state }
    }
}

/// The comments that wait, the oldest first.
pub async fn list_waiting(db: &Db, most: i64) -> Result<Vec<Waiting>> {
    Ok(comments::list_waiting(&mut db.read().await?, most).await?)
}

/// Decides on one comment, whatever its state; whether that changed anything.
///
/// # Refuses
/// A comment that is not there, and one that its writer has withdrawn.
pub async fn decide(
    db: &Db,
    moderator: &Moderator,
    comment: &str,
    decision: Decision,
    note: &str,
    now: i64,
) -> Result<bool> {
    let picks = vec![Pick { comment: comment.to_owned(), seen: None }];
    let decided = decide_all(db, moderator, picks, decision, Why::noted(note), now).await?;
    match decided.outcomes.first().map(|(_, outcome)| *outcome) {
        Some(Outcome::Done) => Ok(true),
        Some(Outcome::Same | Outcome::Overtaken | Outcome::Full) => Ok(false),
        Some(Outcome::Withdrawn) => bail!("the comment {comment} was withdrawn by its writer"),
        Some(Outcome::Missing) | None => bail!("there is no comment {comment}"),
    }
}

/// Decides on many comments in one transaction; each has its own outcome. Of more than [`MOST_AT_ONCE`] the rest is
/// left as it is and has no outcome.
pub async fn decide_all(
    db: &Db,
    moderator: &Moderator,
    picks: Vec<Pick>,
    decision: Decision,
    why: Why,
    now: i64,
) -> Result<Decided> {
    let order = Arc::new((moderator.clone(), sorted(picks), why, Uuid::now_v7().to_string()));
    db.write::<_, Error, _>(move |tx| {
        let order = Arc::clone(&order);
        Box::pin(async move {
            let (moderator, picks, why, batch) = &*order;
            let mut decided = Decided::default();
            for pick in picks {
                let outcome = match rows_write::lock(tx, &pick.comment).await? {
                    None => Outcome::Missing,
                    Some(place) => {
                        let to = decision.state();
                        let outcome = judge(&place, pick.seen, to);
                        if outcome == Outcome::Done {
                            move_to(tx, &place, to, &mut decided, now).await?;
                            let actor = moderator.actor();
                            let row = NewDecision { actor, word: decision.word(), why, to, batch, now };
                            rows_write::add_decision(tx, &place, &row).await?;
                        }
                        outcome
                    }
                };
                decided.outcomes.push((pick.comment.clone(), outcome));
            }
            finish(tx, &mut decided, batch, now).await?;
            Ok(decided)
        })
    })
    .await
    .context("comments could not be decided on")
}

/// A decision as it is stored.
pub struct NewDecision<'a> {
    /// Who.
    pub actor: &'a Actor,
    /// `publish`, `refuse`, `spam`, `undo`, `pin`, `unpin`, `credit`, `uncredit`.
    pub word: &'a str,
    /// Why.
    pub why: &'a Why,
    /// State after it.
    pub to: &'a str,
    /// Taken together with.
    pub batch: &'a str,
    /// ms UTC.
    pub now: i64,
}

/// In an order in which no two who decide wait for each other, each comment once.
fn sorted(mut picks: Vec<Pick>) -> Vec<Pick> {
    picks.sort_by(|a, b| a.comment.cmp(&b.comment));
    picks.dedup_by(|a, b| a.comment == b.comment);
    picks.truncate(MOST_AT_ONCE);
    picks
}

fn judge(place: &Place, seen: Option<i64>, to: &str) -> Outcome {
    if place.state == "withdrawn" {
        Outcome::Withdrawn
    } else if place.word() == to && place.report_count == 0 {
        Outcome::Same
    } else if seen.is_some_and(|seen| seen != place.version) {
        Outcome::Overtaken
    } else {
        Outcome::Done
    }
}

async fn move_to(tx: &mut Tx, place: &Place, to: &str, decided: &mut Decided, now: i64) -> Result<()> {
    let state = if to == "new" { "live" } else { to };
    if place.state != state {
        comments_write::save_state(tx, place.id, place.article_id, &place.state, state, now).await?;
        decided.moved.push(place.id);
        if place.state == "live" || state == "live" {
            decided.articles.push(place.article_id);
        }
    }
    rows_write::save_seen(tx, place.id, to == "new", now).await?;
    Ok(())
}

async fn finish(tx: &mut Tx, decided: &mut Decided, batch: &str, now: i64) -> Result<()> {
    if decided.count() > 0 {
        batch.clone_into(&mut decided.batch);
    }
    decided.articles = decided.articles.iter().copied().collect::<BTreeSet<i64>>().into_iter().collect();
    for article_id in &decided.articles {
        announce(tx, *article_id, Change::Went, now).await?;
    }
    for comment_id in &decided.moved {
        let event = Event::CommentDecided { comment_id: *comment_id };
        outbox::push(tx, event.name(), &event.to_json(), now).await?;
    }
    Ok(())
}

/// Takes decisions back that were taken in one go: each comment gets the state it had, unless somebody has decided on
/// it since. A decision of its own, so that it can be undone too.
pub async fn undo(db: &Db, moderator: &Moderator, batch: &str, now: i64) -> Result<Decided> {
    let order = Arc::new((moderator.clone(), batch.to_owned(), Uuid::now_v7().to_string()));
    db.write::<_, Error, _>(move |tx| {
        let order = Arc::clone(&order);
        Box::pin(async move {
            let (moderator, of, batch) = &*order;
            let mut decided = Decided::default();
            for taken in rows::list_batch(tx, of, MOST_AT_ONCE as i64).await? {
                let Some(place) = rows_write::lock(tx, &taken.comment).await? else { continue };
                let outcome = match place.state.as_str() {
                    "withdrawn" => Outcome::Withdrawn,
                    _ if place.version != taken.id => Outcome::Overtaken,
                    _ => Outcome::Done,
                };
                if outcome == Outcome::Done {
                    move_to(tx, &place, &taken.from, &mut decided, now).await?;
                    let (actor, why) = (moderator.actor(), Why::default());
                    let row = NewDecision { actor, word: "undo", why: &why, to: &taken.from, batch, now };
                    rows_write::add_decision(tx, &place, &row).await?;
                }
                decided.outcomes.push((taken.comment, outcome));
            }
            finish(tx, &mut decided, batch, now).await?;
            Ok(decided)
        })
    })
    .await
    .context("decisions could not be taken back")
}

/// What the writer of a comment that was refused is told of it; none where a moderator said nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Told {
    /// Out of the short list.
    pub because: Option<Because>,
    /// In the moderator's own words; may be empty.
    pub said: String,
}

/// What was said to the writer with the last decision of a moderator.
pub async fn find_told(tx: &mut Tx, comment_id: i64) -> Result<Option<Told>> {
    let Some(last) = rows::find_last_of_staff(tx, comment_id).await? else { return Ok(None) };
    if !matches!(last.word.as_str(), "refuse" | "spam") {
        return Ok(None);
    }
    let because = last.reasons.iter().find_map(|word| Because::from_word(word));
    Ok((because.is_some() || !last.said.is_empty()).then_some(Told { because, said: last.said }))
}
