//! What the audit says that an account did: what of it can be undone, and undoing it.
//!
//! Of each thing (somebody's role, a field of the settings, a redirect) what was done last counts: if that was the
//! account's, the thing goes back to what it was before the account began.

use crate::accounts::audit::{self, Entry};
use crate::accounts::staff::{self, Change, StaffRefusal};
use crate::accounts::undo::{Fate, Spell, shut_out};
use crate::accounts::{Owner, Role, rows as accounts};
use crate::comments::moderate::{policy, rows as comments};
use crate::editing::{IN_AUDIT, rows as editing};
use crate::related::choices::{self, Choices};
use crate::settings;
use crate::setup::paper::{self, Field};
use crate::setup::redirects;
use anyhow::{Result, bail};
use courant_kit::db::{Db, Tx};
use courant_news::comment::screen::Mode;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Entries that are read at a time. All of them are looked at: whoever makes many hides nothing behind them.
const TOGETHER: i64 = 200;
/// What changes settings.
const SETTINGS: [&str; 3] = ["settings", "second_proof_on", "second_proof_off"];

/// An entry, and what may become of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What is noted.
    pub entry: Entry,
    /// What may become of it.
    pub fate: Fate,
}

/// A thing that entries are about and that can be put back; in the order in which they are.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Thing {
    /// Whether an address may come in.
    Suspension(String),
    /// What an address may do. Later than that: whom the account brought in stays out, also if it kept them out itself.
    Role(String),
    /// The settings.
    Settings,
    /// An old address that somebody leads.
    Redirect(String),
    /// Whether readers may write under an article.
    Thread(String),
    /// What editors chose to stand below an article.
    Related(String),
}

impl Thing {
    fn of(entry: &Entry) -> Option<Thing> {
        let subject = || entry.subject.clone();
        Some(match entry.action.as_str() {
            "role" | "invite" => Thing::Role(subject()),
            "suspend" | "resume" => Thing::Suspension(subject()),
            action if SETTINGS.contains(&action) => Thing::Settings,
            "redirect_added" | "redirect_removed" => Thing::Redirect(subject()),
            "thread" => Thing::Thread(subject()),
            "related" => Thing::Related(subject()),
            _ => return None,
        })
    }

    async fn history(&self, tx: &mut Tx, owner: &Owner) -> Result<Vec<Entry>> {
        let (actions, subject): (&[&str], &str) = match self {
            Thing::Role(email) => (&["role"], email),
            Thing::Suspension(email) => (&["suspend", "resume"], email),
            Thing::Settings => (&SETTINGS, ""),
            Thing::Redirect(path) => (&["redirect_added", "redirect_removed"], path),
            Thing::Thread(article) => (&["thread"], article),
            Thing::Related(article) => (&["related"], article),
        };
        Ok(audit::list_about(tx, owner, actions, subject).await?)
    }
}

/// What is to be done with a thing.
#[derive(Debug, Clone, PartialEq)]
enum Remedy {
    Change(String, Change),
    Settings(Vec<Field>),
    Lead(String, String),
    Unlead(String),
    Thread(String, Mode),
    Related(i64, String, Choices),
}

fn detail(entry: &Entry) -> Value {
    serde_json::from_str(&entry.detail).unwrap_or_default()
}

fn word(entry: &Entry, name: &str) -> String {
    detail(entry).get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// What may become of a thing by its history, the newest first: the first entry of the account's run, or who came after.
fn last_run(history: &[Entry], spell: Spell) -> Result<&Entry, Fate> {
    let is_own = |entry: &&Entry| spell.covers(entry.account_id, entry.at);
    match history.first() {
        Some(newest) if !is_own(&newest) => Err(Fate::Kept(newest.actor.clone())),
        _ => history.iter().take_while(is_own).last().ok_or(Fate::Done),
    }
}

/// The first thing that the account did to something, whoever came after.
fn first_own(history: &[Entry], spell: Spell) -> Option<&Entry> {
    history.iter().rev().find(|entry| spell.covers(entry.account_id, entry.at))
}

/// What may become of a thing, with what is to be done where it can be undone.
async fn judge(tx: &mut Tx, owner: &Owner, spell: Spell, thing: &Thing) -> Result<(Fate, Option<Remedy>)> {
    let history = thing.history(tx, owner).await?;
    let Some(first) = first_own(&history, spell) else { return Ok((Fate::Done, None)) };
    let run = last_run(&history, spell);
    let begun = *run.as_ref().unwrap_or(&first);
    // The remedy; none where it is so already.
    let remedy = match thing {
        Thing::Role(email) => {
            let Some(account) = accounts::find_by_email(tx, email).await? else { return Ok((Fate::Done, None)) };
            match Role::from_word(&word(begun, "from")).unwrap_or(Role::Reader) {
                // Whoever was brought into the staff keeps the role, so that an owner may let them in after all.
                Role::Reader => {
                    account.is_active_staff().then(|| Remedy::Change(account.public_id.clone(), Change::Suspend))
                }
                was => (account.role != was).then(|| Remedy::Change(account.public_id.clone(), Change::Role(was))),
            }
        }
        Thing::Suspension(email) => {
            let Some(account) = accounts::find_by_email(tx, email).await? else { return Ok((Fate::Done, None)) };
            let was_suspended = begun.action == "resume";
            let change = if was_suspended { Change::Suspend } else { Change::Resume };
            (account.suspended_at.is_some() != was_suspended).then(|| Remedy::Change(account.public_id.clone(), change))
        }
        Thing::Settings => return settings_fate(tx, &history, spell).await,
        Thing::Redirect(path) => {
            let there = redirects::rows::find_by_hand(tx, path).await?.is_some();
            match begun.action.as_str() {
                "redirect_added" => there.then(|| Remedy::Unlead(path.clone())),
                _ => (!there).then(|| Remedy::Lead(path.clone(), word(begun, "to"))),
            }
        }
        Thing::Thread(article) => {
            let Some((_, mode)) = comments::find_thread(tx, article).await? else { return Ok((Fate::Done, None)) };
            let usual = if word(begun, "thread") == "open" { Mode::Closed } else { Mode::Open };
            let was = Mode::from_word(&word(begun, "before")).unwrap_or(usual);
            (mode != was).then(|| Remedy::Thread(article.clone(), was))
        }
        Thing::Related(article) => {
            let was = detail(begun).get("was").and_then(|was| serde_json::from_value(was.clone()).ok());
            // Noted by a program that did not keep it.
            let Some(was) = was else { return Ok((Fate::ByHand, None)) };
            let Some(work) = editing::find_by_public_id(tx, article).await? else { return Ok((Fate::Done, None)) };
            let is_so = choices::load(tx, work.article_id).await? == was;
            (!is_so).then(|| Remedy::Related(work.article_id, article.clone(), was))
        }
    };
    Ok(match (remedy, run) {
        (None, _) => (Fate::Done, None),
        (Some(_), Err(fate)) => (fate, None),
        (Some(remedy), Ok(_)) => (Fate::Back, Some(remedy)),
    })
}

/// The fields that an entry changed: name, before, after.
fn fields(entry: &Entry) -> Vec<Field> {
    let of = |name: &str, from: Value, to: Value| Field { name: name.to_owned(), from, to };
    match entry.action.as_str() {
        "second_proof_on" => vec![of("staff_second_proof", json!(false), json!(true))],
        "second_proof_off" => vec![of("staff_second_proof", json!(true), json!(false))],
        _ => {
            let detail = detail(entry);
            let part = |value: &Value, name: &str| value.get(name).cloned().unwrap_or_default();
            let all = detail.as_object().into_iter().flatten();
            all.map(|(name, value)| of(name, part(value, "from"), part(value, "to"))).collect()
        }
    }
}

/// The settings are judged field by field: one that somebody else changed since does not keep the others.
async fn settings_fate(tx: &mut Tx, history: &[Entry], spell: Spell) -> Result<(Fate, Option<Remedy>)> {
    let Some(settings) = settings::find(tx).await? else { return Ok((Fate::Done, None)) };
    let there = serde_json::to_value(&settings)?;
    let is_own = |entry: &Entry| spell.covers(entry.account_id, entry.at);
    // Field by field, each with its changes, the newest first.
    let mut changes: BTreeMap<String, Vec<(&Entry, Field)>> = BTreeMap::new();
    for entry in history {
        for field in fields(entry) {
            changes.entry(field.name.clone()).or_default().push((entry, field));
        }
    }
    changes.retain(|_, touched| touched.iter().any(|(entry, _)| is_own(entry)));
    let (mut back, mut kept) = (Vec::new(), None);
    for (name, touched) in changes {
        let run: Vec<&(&Entry, Field)> = touched.iter().take_while(|(entry, _)| is_own(entry)).collect();
        if let (Some((_, newest)), Some((_, first))) = (run.first(), run.last()) {
            let is_there = there.get(&name) == Some(&newest.to) && newest.to != first.from;
            back.extend(is_there.then(|| Field { name, from: first.from.clone(), to: newest.to.clone() }));
        } else if let Some((entry, newest)) = touched.first() {
            let was = touched.iter().rev().find(|(entry, _)| is_own(entry)).map(|(_, field)| &field.from);
            if was != Some(&newest.to) {
                kept = Some(entry.actor.clone());
            }
        }
    }
    Ok(match (back.is_empty(), kept) {
        (false, _) => (Fate::Back, Some(Remedy::Settings(back))),
        (true, Some(actor)) => (Fate::Kept(actor), None),
        (true, None) => (Fate::Done, None),
    })
}

/// What the account did, the newest first, with what may become of it. `is_shut` says that its own keys are gone.
pub(super) async fn list(tx: &mut Tx, owner: &Owner, spell: Spell, is_shut: bool, most: i64) -> Result<Vec<Line>> {
    let mut entries = audit::list_of(tx, owner, spell.account_id, spell.since, i64::MAX, most).await?;
    // Articles are judged by their own history.
    entries.retain(|entry| !entry.action.starts_with(IN_AUDIT));
    let mut lines = Vec::with_capacity(entries.len());
    // What may become of a thing is the same for all entries about it.
    let mut judged: BTreeMap<Thing, Fate> = BTreeMap::new();
    for entry in entries {
        let fate = match Thing::of(&entry) {
            Some(thing) => match judged.get(&thing) {
                Some(fate) => fate.clone(),
                None => {
                    let (fate, _) = judge(tx, owner, spell, &thing).await?;
                    judged.insert(thing, fate.clone());
                    fate
                }
            },
            None if is_own_key(&entry.action) && is_shut => Fate::Done,
            None if is_own_key(&entry.action) => Fate::Back,
            None => Fate::ByHand,
        };
        lines.push(Line { entry, fate });
    }
    Ok(lines)
}

/// Whether an action is about what the account itself comes in by.
pub fn is_own_key(action: &str) -> bool {
    ["sign_in", "password", "codes", "recovery_code", "passkey"].iter().any(|begin| action.starts_with(begin))
}

/// Puts back what can be put back: how many things, and how many were not to be for a fault that is in the log.
pub(super) async fn undo(db: &Db, owner: &Owner, spell: Spell, now: i64) -> Result<(usize, usize)> {
    let (mut things, mut before) = (BTreeSet::new(), i64::MAX);
    loop {
        let mut tx = db.read().await?;
        let entries = audit::list_of(&mut tx, owner, spell.account_id, spell.since, before, TOGETHER).await?;
        let Some(last) = entries.last() else { break };
        before = last.id;
        things.extend(entries.iter().filter_map(Thing::of));
    }
    let (mut done, mut failed) = (0, 0);
    for thing in things {
        let (_, remedy) = judge(&mut db.read().await?, owner, spell, &thing).await?;
        let Some(remedy) = remedy else { continue };
        match apply(db, owner, remedy, now).await {
            Ok(is_done) => done += usize::from(is_done),
            Err(error) => {
                failed += 1;
                tracing::error!(?thing, error = format!("{error:#}"), "something could not be put back");
            }
        }
    }
    Ok((done, failed))
}

/// Does it, noted as everything of its sort is; whether it was done.
async fn apply(db: &Db, owner: &Owner, remedy: Remedy, now: i64) -> Result<bool> {
    Ok(match remedy {
        Remedy::Change(account, change) => {
            let may_shut_out = change == Change::Suspend && owner.actor().account_id().is_none();
            match staff::change(db, owner, &account, change, now).await? {
                Ok(is_done) => is_done,
                // Whom it made an owner is the last one now: at this machine they are shut out as the account itself is.
                Err(StaffRefusal::LastOwner) if may_shut_out => {
                    matches!(shut_out(db, owner, &account, now).await?, Ok(true))
                }
                Err(refusal) => bail!("{account}: {refusal}"),
            }
        }
        Remedy::Settings(fields) => paper::put_back(db, owner, fields, now).await?,
        Remedy::Lead(path, to) => redirects::add(db, &owner.editor(), &path, &to, now).await?.is_ok(),
        Remedy::Unlead(path) => redirects::remove(db, &owner.editor(), &path, now).await?.is_ok(),
        Remedy::Related(id, article, was) => choices::put_back(db, &owner.editor(), (id, &article), was, now).await?,
        Remedy::Thread(article, mode) => policy::save_thread(db, &owner.moderator(), &article, mode, now).await?,
    })
}
