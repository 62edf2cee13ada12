//! What may become of each thing, and what is to be done with it.

use super::past::{Past, Thing};
use crate::accounts::kept::{self, Back};
use crate::accounts::staff::Change;
use crate::accounts::undo::{Fate, Spell};
use crate::accounts::{Role, rows as accounts};
use crate::comments::moderate::lists::{self, Name};
use crate::comments::moderate::policy::{self, Terms};
use crate::comments::moderate::rows as comments;
use crate::comments::questions::put_back as questions;
use crate::editing::{amend, gates, rows as editing};
use crate::fronts::put_back as fronts;
use crate::library::put_back as library;
use crate::promotions::put_back as promotions;
use crate::related::choices::{self, Choices};
use crate::settings;
use crate::setup::paper::Field;
use crate::setup::{bylines, dossiers, menus, redirects, sections, topics};
use anyhow::Result;
use courant_kit::db::Tx;
use courant_news::comment::screen::Mode;
use courant_news::gate::Gates;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// What is to be done with a thing.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Remedy {
    Change(String, Change),
    Field(Field),
    Lead(String, String),
    Unlead(String),
    Thread(String, Mode),
    Related(i64, String, Choices),
    Promotion(String, Back<promotions::Kept>),
    Front(i64, String, fronts::Plan),
    CallAgain(i64, String, i64),
    Gates(Back<Gates>),
    Words(Name, Back<String>),
    Terms(i64, Back<Terms>),
    Places(Back<menus::Places>),
    Menu(i64, Back<Vec<menus::Kept>>),
    Section(i64, Back<sections::Kept>),
    Topic(i64, Back<topics::Kept>),
    Byline(i64, Back<bylines::Kept>),
    Dossier(i64, Back<dossiers::Kept>),
    Lines(i64, Back<dossiers::Lines>),
    Medium(i64, Back<library::Kept>),
    Question(i64, Back<questions::Kept>),
    /// A note of an article that says the first, and said the second.
    Note(String, String, (String, String)),
}

type Judged = (Fate, Option<Remedy>);

/// Judges a thing by what was kept of it, and says what is to be done with what was kept.
fn weigh<K: Serialize + DeserializeOwned + PartialEq>(
    past: &Past,
    present: Option<&K>,
    remedy: impl FnOnce(Back<K>) -> Remedy,
) -> Judged {
    let (fate, back) = past.weigh(present, kept::mark, |_| false);
    (fate, back.map(remedy))
}

/// What was not there and holds something by now is nobody's to take away but a person's.
fn unless_held(judged: Judged, past: &Past, is_free: bool) -> Judged {
    if past.was_nothing() && !is_free && judged.1.is_some() { (Fate::ByHand, None) } else { judged }
}

/// What may become of a thing, with what is to be done where it can be undone.
pub(super) async fn judge(tx: &mut Tx, spell: Spell, thing: &Thing, past: &Past, now: i64) -> Result<Judged> {
    Ok(match thing {
        Thing::Role(_) | Thing::Suspension(_) | Thing::Person(_) => staff(tx, thing, past).await?,
        Thing::Setting(name) => setting(tx, name, past).await?,
        Thing::Front(front) => {
            let (fate, plan) = fronts::judge(tx, spell, *front).await?;
            (fate, plan.map(|plan| Remedy::Front(*front, past.name.clone(), plan)))
        }
        Thing::CalledOff(front, number) => {
            let fate = fronts::judge_called_off(tx, spell, *front, *number, now).await?;
            let is_back = fate == Fate::Back;
            (fate, is_back.then(|| Remedy::CallAgain(*front, past.name.clone(), *number)))
        }
        Thing::Promotion(slug) => {
            let present = promotions::find(tx, slug).await?;
            let (fate, back) = past.weigh(present.as_ref(), kept::mark, |one| one.is_gone(now));
            (fate, back.map(|back| Remedy::Promotion(slug.clone(), back)))
        }
        Thing::Redirect(path) => {
            let is_there = redirects::rows::find_by_hand(tx, path).await?.is_some();
            past.settle(match past.was_nothing() {
                true => is_there.then(|| Remedy::Unlead(path.clone())),
                false => (!is_there).then(|| Remedy::Lead(path.clone(), past.word().to_owned())),
            })
        }
        Thing::Gates => weigh(past, Some(&gates::load(tx).await?), Remedy::Gates),
        Thing::Places => weigh(past, Some(&menus::find_places(tx).await?), Remedy::Places),
        Thing::Menu(id) => weigh(past, menus::find_kept(tx, *id).await?.as_ref(), |back| Remedy::Menu(*id, back)),
        Thing::Section(id) => {
            let present = sections::find_kept(tx, *id).await?;
            let (fate, back) = past.weigh(present.as_ref(), sections::mark, |_| false);
            let judged = (fate, back.map(|back| Remedy::Section(*id, back)));
            unless_held(judged, past, sections::is_empty(tx, *id).await?)
        }
        Thing::Topic(id) => {
            let judged = weigh(past, topics::find_kept(tx, *id).await?.as_ref(), |back| Remedy::Topic(*id, back));
            unless_held(judged, past, topics::rows::count_articles(tx, *id).await? == 0)
        }
        Thing::Byline(id) => {
            let judged = weigh(past, bylines::find_kept(tx, *id).await?.as_ref(), |back| Remedy::Byline(*id, back));
            unless_held(judged, past, bylines::is_free(tx, *id).await?)
        }
        Thing::Dossier(id) => {
            let present = dossiers::find_kept(tx, *id).await?;
            let (fate, back) = past.weigh(present.as_ref(), kept::mark, dossiers::Kept::is_draft);
            (fate, back.map(|back| Remedy::Dossier(*id, back)))
        }
        Thing::Lines(id) => {
            let is_there = dossiers::rows::find(tx, *id).await?.is_some();
            let present = dossiers::find_lines(tx, *id).await?;
            weigh(past, is_there.then_some(&present), |back| Remedy::Lines(*id, back))
        }
        Thing::Medium(id) => {
            let present = library::find_kept(tx, *id).await?;
            let judged = weigh(past, present.as_ref(), |back| Remedy::Medium(*id, back));
            unless_held(judged, past, library::is_unused(tx, *id).await?)
        }
        Thing::Words(_) | Thing::Terms(_) | Thing::Thread(_) | Thing::Question(_) => readers(tx, thing, past).await?,
        Thing::Related(article) => {
            let Some(work) = editing::find_by_public_id(tx, article).await? else { return Ok((Fate::Done, None)) };
            let present = choices::load(tx, work.article_id).await?;
            weigh(past, Some(&present), |back| {
                Remedy::Related(work.article_id, article.clone(), back.was.unwrap_or_default())
            })
        }
        Thing::Note(id) => {
            // The article's own undoing takes away what the account told readers.
            let Some((article, note, text)) = amend::find(tx, *id).await? else { return Ok((Fate::Done, None)) };
            weigh(past, Some(&text.clone()), |back| Remedy::Note(article, note, (text, back.was.unwrap_or_default())))
        }
    })
}

/// Who may come in, as what, and whose name stands for them.
async fn staff(tx: &mut Tx, thing: &Thing, past: &Past) -> Result<Judged> {
    let (Thing::Role(email) | Thing::Suspension(email) | Thing::Person(email)) = thing else {
        return Ok((Fate::ByHand, None));
    };
    let Some(account) = accounts::find_by_email(tx, email).await? else { return Ok((Fate::Done, None)) };
    let change = |change: Change| Remedy::Change(account.public_id.clone(), change);
    Ok(match thing {
        Thing::Person(_) => {
            let mark = |of: Option<&Option<i64>>| kept::mark(of.and_then(Option::as_ref));
            let (fate, back) = past.weigh_plain(&account.person_id, mark);
            (fate, back.map(|was| change(Change::Person(was))))
        }
        Thing::Suspension(_) => {
            let to = if past.was_so() { Change::Suspend } else { Change::Resume };
            past.settle((account.suspended_at.is_some() != past.was_so()).then(|| change(to)))
        }
        _ => past.settle(match Role::from_word(past.word()).unwrap_or(Role::Reader) {
            // Whoever was brought into the staff keeps the role, so that an owner may let them in after all.
            Role::Reader => account.is_active_staff().then(|| change(Change::Suspend)),
            was => (account.role != was).then(|| change(Change::Role(was))),
        }),
    })
}

/// The settings are judged field by field: one that somebody else changed since does not keep the others.
async fn setting(tx: &mut Tx, name: &str, past: &Past) -> Result<Judged> {
    let Some(settings) = settings::find(tx).await? else { return Ok((Fate::Done, None)) };
    let stored = serde_json::to_value(&settings)?;
    let present = stored.get(name).cloned().unwrap_or_default();
    let (fate, was) = past.weigh_plain::<Value>(&present, kept::mark);
    Ok((fate, was.map(|from| Remedy::Field(Field { name: name.to_owned(), from, to: present }))))
}

/// What is decided of what readers write.
async fn readers(tx: &mut Tx, thing: &Thing, past: &Past) -> Result<Judged> {
    Ok(match thing {
        Thing::Words(word) => {
            let Some(name) = Name::from_word(word) else { return Ok((Fate::ByHand, None)) };
            weigh(past, Some(&lists::find_text(tx, name).await?), |back| Remedy::Words(name, back))
        }
        Thing::Terms(id) => weigh(past, Some(&policy::find_terms(tx, *id).await?), |back| Remedy::Terms(*id, back)),
        Thing::Thread(article) => {
            let Some((_, mode)) = comments::find_thread(tx, article).await? else { return Ok((Fate::Done, None)) };
            let was = Mode::from_word(past.word()).unwrap_or_default();
            past.settle((mode != was).then(|| Remedy::Thread(article.clone(), was)))
        }
        Thing::Question(id) => {
            weigh(past, questions::find_kept(tx, *id).await?.as_ref(), |back| Remedy::Question(*id, back))
        }
        _ => (Fate::ByHand, None),
    })
}
