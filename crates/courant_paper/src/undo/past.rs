//! What was done to each thing since a moment, as the audit tells it.
//!
//! Of each thing (somebody's role, a field of the settings, a promotion) what was done last counts: if that was the
//! account's, the thing goes back to what it was before the account began.

use crate::accounts::Owner;
use crate::accounts::audit::{self, Entry};
use crate::accounts::kept::{self, Back};
use crate::accounts::undo::{Fate, Spell};
use courant_kit::db::{DbResult, Tx};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Entries that are read at a time. All of them are looked at: whoever makes many hides nothing behind them.
const TOGETHER: i64 = 200;

/// A thing that entries are about and that can be put back; in the order in which they are.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Thing {
    /// Whether an address may come in.
    Suspension(String),
    /// What an address may do. Later than that: whom the account brought in stays out, also if it kept them out itself.
    Role(String),
    /// Who of the paper's people an address is.
    Person(String),
    /// A promotion, by its key. Early, as every reader sees it.
    Promotion(String),
    /// A front.
    Front(i64),
    /// A version of a front that was called off.
    CalledOff(i64, i64),
    /// A field of the settings.
    Setting(String),
    /// By which rules manuscripts are looked at.
    Gates,
    /// A list of words.
    Words(String),
    /// Where a section is stricter with comments.
    Terms(i64),
    /// Which menus stand where.
    Places,
    /// A menu. Earlier than what its links lead to.
    Menu(i64),
    /// An old address that somebody leads.
    Redirect(String),
    /// A section.
    Section(i64),
    /// A topic.
    Topic(i64),
    /// Somebody as they are printed.
    Byline(i64),
    /// What a dossier says of itself.
    Dossier(i64),
    /// What stands in a dossier.
    Lines(i64),
    /// A medium of the library.
    Medium(i64),
    /// Whether readers may write under an article.
    Thread(String),
    /// What editors chose to stand below an article.
    Related(String),
    /// A question about a passage.
    Question(i64),
    /// A note to readers.
    Note(i64),
}

/// Everything that is done to these things.
const ACTIONS: &[&str] = &[
    "role",
    "suspend",
    "resume",
    "byline",
    "promotion_added",
    "promotion_saved",
    "promotion_ended",
    "front_arranged",
    "front_scheduled",
    "front_called_off",
    "settings",
    "second_proof_on",
    "second_proof_off",
    "policy",
    "gates",
    "words",
    "menu_placed",
    "menu_link_saved",
    "menu_link_moved",
    "menu_link_removed",
    "menu_begun",
    "redirect_added",
    "redirect_removed",
    "section_added",
    "section_saved",
    "section_moved",
    "section_removed",
    "topic_added",
    "topic_saved",
    "topic_removed",
    "byline_added",
    "byline_saved",
    "byline_removed",
    "dossier_added",
    "dossier_saved",
    "dossier_removed",
    "dossier_entry_added",
    "dossier_entry_saved",
    "dossier_entry_moved",
    "dossier_entry_removed",
    "medium_added",
    "medium_changed",
    "thread",
    "related",
    "question.ask",
    "question.reword",
    "question.place",
    "question.accept",
    "question.open",
    "question.closed",
    "question.refused",
    "question.remove",
    "question.put_back",
    "note_mended",
];

/// What an entry did to a thing.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Step {
    /// What it was before (null: it was not there); none: nobody kept it.
    pub was: Option<Value>,
    /// A mark of what it was after; none: nobody kept one.
    pub is: Option<String>,
    /// It put the thing back.
    is_put_back: bool,
    /// It only ended something: what should never have been may go all the same.
    is_end: bool,
    /// Where a section stands is no part of its mark.
    is_of_section: bool,
}

impl Step {
    fn of(was: Option<Value>) -> Step {
        Step { was, is: None, is_put_back: false, is_end: false, is_of_section: false }
    }

    /// As the entry tells it ([`kept`]).
    fn kept(action: &str, detail: &Value) -> Step {
        Step {
            was: detail.get("was").cloned(),
            is: detail.get("is").and_then(Value::as_str).map(str::to_owned),
            is_put_back: detail["put_back"] == true || detail["choice"] == "put_back",
            is_end: action == "promotion_ended",
            is_of_section: action.starts_with("section_"),
        }
    }

    fn word(&self) -> &str {
        self.was.as_ref().and_then(Value::as_str).unwrap_or_default()
    }
}

/// The things that an entry is about, each with what was done to it; none where it is not known which.
pub(super) fn steps(entry: &Entry) -> Vec<(Thing, Step)> {
    let detail: Value = serde_json::from_str(&entry.detail).unwrap_or_default();
    let action = entry.action.as_str();
    let subject = || entry.subject.clone();
    let word = |name: &str| detail.get(name).cloned();
    let row = detail.get("id").and_then(Value::as_i64);
    let of_row = |thing: fn(i64) -> Thing| row.map(thing);
    let step = Step::kept(action, &detail);
    let one = match action {
        "role" => Some((Thing::Role(subject()), Step::of(word("from")))),
        "suspend" | "resume" => Some((Thing::Suspension(subject()), Step::of(Some(json!(action == "resume"))))),
        "second_proof_on" | "second_proof_off" => {
            let is_on = action == "second_proof_on";
            let is = Some(kept::mark(Some(&json!(is_on))));
            Some((Thing::Setting("staff_second_proof".to_owned()), Step { is, ..Step::of(Some(json!(!is_on))) }))
        }
        "settings" => return fields(&detail),
        "policy" if entry.subject == "paper" => return fields(&detail),
        "redirect_added" => Some((Thing::Redirect(subject()), Step::of(Some(Value::Null)))),
        "redirect_removed" => Some((Thing::Redirect(subject()), Step::of(word("to")))),
        "thread" => {
            let usual = json!(if detail["thread"] == "open" { "closed" } else { "open" });
            Some((Thing::Thread(subject()), Step::of(Some(word("before").unwrap_or(usual)))))
        }
        "front_called_off" => {
            let number = detail.get("version").and_then(Value::as_i64);
            row.zip(number).map(|(front, number)| (Thing::CalledOff(front, number), step))
        }
        // That it came in says that it was not there.
        "medium_added" => media_row(&entry.subject).map(|id| (Thing::Medium(id), Step::of(Some(Value::Null)))),
        _ => {
            let thing = match action {
                "byline" => Some(Thing::Person(subject())),
                "gates" => Some(Thing::Gates),
                "words" => Some(Thing::Words(subject())),
                "policy" => of_row(Thing::Terms),
                "related" => Some(Thing::Related(subject())),
                "note_mended" => of_row(Thing::Note),
                "menu_placed" => Some(Thing::Places),
                "front_arranged" | "front_scheduled" => of_row(Thing::Front),
                "medium_changed" => media_row(&entry.subject).map(Thing::Medium),
                _ if action.starts_with("promotion_") => Some(Thing::Promotion(subject())),
                _ if action.starts_with("menu_") => of_row(Thing::Menu),
                _ if !ACTIONS.contains(&action) => None,
                _ if action.starts_with("section_") => of_row(Thing::Section),
                _ if action.starts_with("topic_") => of_row(Thing::Topic),
                _ if action.starts_with("byline_") => of_row(Thing::Byline),
                _ if action.starts_with("dossier_entry_") => of_row(Thing::Lines),
                _ if action.starts_with("dossier_") => of_row(Thing::Dossier),
                _ if action.starts_with("question.") => entry.subject.parse().ok().map(Thing::Question),
                _ => None,
            };
            thing.map(|thing| (thing, step))
        }
    };
    one.into_iter().collect()
}

fn media_row(subject: &str) -> Option<i64> {
    subject.strip_prefix("medium ")?.parse().ok()
}

/// Fields of the settings, each with what it said before and says since.
fn fields(detail: &Value) -> Vec<(Thing, Step)> {
    let all = detail.as_object().into_iter().flatten();
    let field = |(name, change): (&String, &Value)| {
        let (from, to) = (change.get("from")?, change.get("to")?);
        let step = Step { is: Some(kept::mark(Some(to))), ..Step::of(Some(from.clone())) };
        Some((Thing::Setting(name.clone()), step))
    };
    all.filter_map(field).collect()
}

/// What was done to a thing since the account first did something to it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Past {
    /// The account's first step.
    first: Step,
    /// The first of its run, if nobody did anything after that.
    begun: Option<Step>,
    /// The same of a run after which somebody did something.
    shelved: Option<Step>,
    /// Its last.
    last: Step,
    /// Who came after; empty: nobody.
    other: String,
    /// The thing was put back after the last of its steps.
    is_put_back: bool,
    /// What the audit calls the thing.
    pub name: String,
}

impl Past {
    fn begin(step: Step, name: &str) -> Past {
        let (begun, last) = (Some(step.clone()), step.clone());
        let (other, name) = (String::new(), name.to_owned());
        Past { first: step, begun, shelved: None, last, other, is_put_back: false, name }
    }

    fn follow(&mut self, step: Step, is_own: bool, actor: &str) {
        let was_nothing = self.begun.as_ref().is_some_and(|begun| begun.was == Some(Value::Null));
        if is_own {
            self.begun.get_or_insert_with(|| step.clone());
            (self.last, self.shelved, self.is_put_back) = (step, None, false);
        } else if step.is_put_back {
            // Where somebody else's account was undone, what this one left stands there again.
            if step.is.is_some() && step.is == self.last.is {
                self.begun = self.begun.take().or(self.shelved.take());
            }
            self.is_put_back = true;
        } else if self.begun.is_some() && step.is.is_some() && step.is == self.last.is && !step.is_of_section {
            // Somebody saved it as it was: nothing of theirs is in it.
        } else if step.is_end && was_nothing {
            self.last.is = step.is;
        } else {
            self.shelved = self.begun.take().or(self.shelved.take());
            self.is_put_back = false;
            actor.clone_into(&mut self.other);
        }
    }

    /// The step before which the thing was as it should be.
    fn start(&self) -> &Step {
        self.begun.as_ref().unwrap_or(&self.first)
    }

    /// The word that was kept of what the thing was.
    pub fn word(&self) -> &str {
        self.start().word()
    }

    /// Whether the thing was not there.
    pub fn was_nothing(&self) -> bool {
        self.start().was == Some(Value::Null)
    }

    /// Whether a thing that was either so or not was so.
    pub fn was_so(&self) -> bool {
        self.start().was == Some(Value::Bool(true))
    }

    /// What may become of it, with what is to be done; none: it is as it was.
    pub fn settle<R>(&self, remedy: Option<R>) -> (Fate, Option<R>) {
        match remedy {
            None => (Fate::Done, None),
            Some(_) if self.begun.is_none() => (Fate::Kept(self.other.clone()), None),
            remedy => (Fate::Back, remedy),
        }
    }

    /// What may become of a thing that is `present` now, by what was kept of it. `is_gone`: one that should not be there is
    /// as good as gone. What is no more is not made again.
    pub fn weigh<K: Serialize + DeserializeOwned + PartialEq>(
        &self,
        present: Option<&K>,
        mark: impl Fn(Option<&K>) -> String,
        is_gone: impl Fn(&K) -> bool,
    ) -> (Fate, Option<Back<K>>) {
        let was: Option<Option<K>> = match &self.start().was {
            Some(Value::Null) => Some(None),
            Some(was) => serde_json::from_value(was.clone()).ok().map(Some),
            None => None,
        };
        if let Some(was) = &was
            && (was.as_ref() == present || (was.is_none() && present.is_some_and(is_gone)))
        {
            return (Fate::Done, None);
        }
        if self.begun.is_none() {
            return (Fate::Kept(self.other.clone()), None);
        }
        let Some(was) = was else { return (Fate::ByHand, None) };
        if present.is_none() {
            return (Fate::ByHand, None);
        }
        let seen = mark(present);
        match &self.last.is {
            Some(is) if *is == seen => {}
            None if !self.is_put_back => {}
            _ if self.is_put_back => return (Fate::Done, None),
            _ => return (Fate::Kept(String::new()), None),
        }
        (Fate::Back, Some(Back { seen, was }))
    }
}

impl Past {
    /// The same of what always is something, also nothing: what it is to be again.
    pub fn weigh_plain<K: Serialize + DeserializeOwned + PartialEq>(
        &self,
        present: &K,
        mark: impl Fn(Option<&K>) -> String,
    ) -> (Fate, Option<K>) {
        let was = self.start().was.clone().and_then(|was| serde_json::from_value::<K>(was).ok());
        let Some(was) = was else {
            return (if self.begun.is_some() { Fate::ByHand } else { Fate::Kept(self.other.clone()) }, None);
        };
        if was == *present {
            return (Fate::Done, None);
        }
        match (&self.begun, &self.last.is) {
            (None, _) => (Fate::Kept(self.other.clone()), None),
            (_, Some(is)) if *is != mark(Some(present)) => (Fate::Kept(String::new()), None),
            _ => (Fate::Back, Some(was)),
        }
    }
}

/// What was done since the account's moment to everything that it did something to.
pub(super) async fn gather(tx: &mut Tx, owner: &Owner, spell: Spell) -> DbResult<BTreeMap<Thing, Past>> {
    let (mut pasts, mut after) = (BTreeMap::<Thing, Past>::new(), 0);
    loop {
        let entries = audit::list_since(tx, owner, ACTIONS, spell.since, after, TOGETHER).await?;
        let Some(last) = entries.last() else { return Ok(pasts) };
        after = last.id;
        for entry in &entries {
            let is_own = spell.covers(entry.account_id, entry.at);
            for (thing, step) in steps(entry) {
                match pasts.get_mut(&thing) {
                    Some(past) => past.follow(step, is_own, &entry.actor),
                    None if is_own => {
                        pasts.insert(thing, Past::begin(step, &entry.subject));
                    }
                    None => {}
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn step(was: Value, is: i64) -> Step {
        Step { is: Some(kept::mark(Some(&is))), ..Step::of(Some(was)) }
    }

    fn weigh(past: &Past, present: Option<i64>) -> (Fate, Option<Option<i64>>) {
        let (fate, back) = past.weigh(present.as_ref(), kept::mark, |_| false);
        (fate, back.map(|back| back.was))
    }

    #[test]
    fn what_was_done_last_counts() {
        let mut past = Past::begin(step(json!(1), 2), "thing");
        past.follow(step(json!(2), 3), true, "thief");
        assert_eq!(weigh(&past, Some(3)), (Fate::Back, Some(Some(1))));
        assert_eq!(weigh(&past, Some(1)), (Fate::Done, None));
        // Changed by what notes nothing; taken away.
        assert_eq!(weigh(&past, Some(4)), (Fate::Kept(String::new()), None));
        assert_eq!(weigh(&past, None), (Fate::ByHand, None));
        past.follow(step(json!(3), 4), false, "nita");
        assert_eq!(weigh(&past, Some(4)), (Fate::Kept("nita".to_owned()), None));
        // It goes on from what somebody else left.
        past.follow(step(json!(4), 5), true, "thief");
        assert_eq!(weigh(&past, Some(5)), (Fate::Back, Some(Some(4))));
    }

    #[test]
    fn two_accounts_are_undone_in_either_order() {
        // The other one changed it after: that is undone first, and what this one left stands there again.
        let mut past = Past::begin(step(json!(1), 2), "thing");
        past.follow(step(json!(2), 3), false, "other thief");
        assert_eq!(weigh(&past, Some(3)), (Fate::Kept("other thief".to_owned()), None));
        past.follow(Step { is_put_back: true, ..step(json!(3), 2) }, false, "boss");
        assert_eq!(weigh(&past, Some(2)), (Fate::Back, Some(Some(1))));
        assert_eq!(weigh(&past, Some(7)), (Fate::Done, None));
    }

    #[test]
    fn what_should_never_have_been_goes_also_when_somebody_ended_it() {
        let end = Step { is_end: true, ..step(json!(2), 3) };
        let mut added = Past::begin(step(Value::Null, 2), "thing");
        added.follow(end.clone(), false, "nita");
        assert_eq!(weigh(&added, Some(3)), (Fate::Back, Some(None)));
        let mut changed = Past::begin(step(json!(1), 2), "thing");
        changed.follow(end, false, "nita");
        assert_eq!(weigh(&changed, Some(3)), (Fate::Kept("nita".to_owned()), None));
    }

    #[test]
    fn what_an_older_program_noted_is_set_right_by_hand() {
        let past = Past::begin(Step::of(None), "thing");
        assert_eq!(weigh(&past, Some(3)), (Fate::ByHand, None));
    }
}
