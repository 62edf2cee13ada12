//! A reader proposes a question about a passage they selected. It is weighed like a comment and waits for the paper.

use super::rows;
use super::rows_write::{self, New};
use super::staff::{Fault, find_passage, read_passage, read_question};
use crate::articles;
use crate::comments::moderate::bans;
use crate::comments::moderate::policy::Rules;
use crate::comments::post::{self, Problem, Sender, facts, issued};
use crate::comments::rows as comments;
use anyhow::{Context, Error, Result};
use courant_body::Body;
use courant_kit::db::Db;
use courant_kit::key::Key;
use courant_news::anchor::{self, Anchor};
use courant_news::comment::name::read_name;
use courant_news::comment::screen::{Facts, NewComment, Policy, Verdict, screen};
use courant_news::comment::{Refusal, likeness, text};
use std::sync::Arc;
use uuid::Uuid;

/// Proposals of one network in an hour that are taken.
const MOST_IN_HOUR: i64 = 5;
/// Proposals that may wait in all: whoever reads them has to get through.
const MOST_WAITING: i64 = 500;
/// An hour (ms).
const HOUR: i64 = 3_600_000;

/// What a reader wrote into the form. Nothing else can be set by it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Form {
    /// The passage, as it was selected or typed.
    pub passage: String,
    /// What stood before it on the page, where a script sent that.
    pub before: String,
    /// What stood after it.
    pub after: String,
    /// What is asked.
    pub question: String,
    /// The name, or empty.
    pub name: String,
    /// The field that people do not see.
    pub trap: String,
    /// Proof that a page of this paper offered the form.
    pub issued: String,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Proposed {
    /// It waits, now or since it was sent before.
    Taken,
    /// The passage or the question cannot be taken.
    Fault(Fault),
    /// A rule of comments refuses it.
    Refused(Problem),
    /// There is no such article for readers.
    Missing,
}

/// What the proof of the form is made for.
fn subject(article: &str) -> String {
    format!("ask/{article}")
}

/// Proof that this paper offered the form of an article, and when; the one it came with where it is shown again.
pub fn renew(key: &Key, article: &str, shown: &str, policy: &Policy, now: i64) -> String {
    post::renew(key, &subject(article), shown, policy, now)
}

/// What is left of a text from a page: as much as an anchor looks at, and not what cannot be seen.
fn near(text: &str, is_before: bool) -> String {
    let letters: Vec<char> = text.chars().filter(|letter| !letter.is_control()).collect();
    let from = if is_before { letters.len().saturating_sub(200) } else { 0 };
    letters.into_iter().skip(from).take(200).collect()
}

fn find(body: &Body, passage: &str, form: &Form) -> Result<Anchor, Fault> {
    let around = anchor::suggest(body, passage, &near(&form.before, true), &near(&form.after, false));
    around.map_or_else(|| find_passage(body, passage), Ok)
}

/// Takes a proposal, if the rules of the article's thread would take a comment of its reader.
///
/// # Errors
/// The store does not answer.
pub async fn propose(
    db: &Db,
    key: &Key,
    rules: &Rules,
    article: &str,
    form: &Form,
    sender: Sender,
    now: i64,
) -> Result<Proposed> {
    if !sender.is_from_here {
        return Ok(Proposed::Refused(Problem::Elsewhere));
    }
    let (passage, question) = match (read_passage(&form.passage), read_question(&form.question)) {
        (Ok(passage), Ok(question)) => (passage, question),
        (Err(fault), _) | (_, Err(fault)) => return Ok(Proposed::Fault(fault)),
    };
    let (name, read) = match (read_name(&form.name), text::read(&question)) {
        (Ok(name), Ok(read)) => (name, read),
        (Err(refusal), _) | (_, Err(refusal)) => return Ok(Proposed::Refused(refusal.into())),
    };
    let network = post::network(key, sender.ip);
    let once = key.mac("question", &[article, &passage, &question, &name, &network].map(str::as_bytes));
    let mut tx = db.read().await?;
    let Some(thread) = comments::find_thread(&mut tx, article).await? else { return Ok(Proposed::Missing) };
    if rows::has_once(&mut tx, &once).await? {
        return Ok(Proposed::Taken);
    }
    let body = Body::from_json(&articles::load_body(&mut tx, thread.article_id).await?)?;
    let anchor = match find(&body, &passage, form) {
        Ok(anchor) => anchor,
        Err(fault) => return Ok(Proposed::Fault(fault)),
    };
    let policy = rules.of(thread.section_id);
    let recent = comments::load_recent(&mut tx, thread.article_id, &network, "", None, policy, now).await?;
    let account = sender.account.as_ref().map_or("", |account| &account.public_id);
    let bans =
        bans::facts(&mut tx, key, bans::Writer { account, network: &network, ..bans::Writer::default() }).await?;
    let new = NewComment {
        name: &name,
        body: &read.body,
        likeness: likeness::of(&read.body),
        form: issued(key, &subject(article), &form.issued),
        is_trap_filled: !form.trap.is_empty(),
    };
    // Why a comment would be held does not matter: a proposal waits anyway.
    if let Verdict::Refuse(refusal) = screen(&new, &Facts { bans, ..facts(recent, &thread, None) }, policy, now) {
        return Ok(Proposed::Refused(refusal.into()));
    }
    let (of_network, waiting) = rows::count_proposed(&mut tx, &network, now - HOUR).await?;
    if of_network >= MOST_IN_HOUR || waiting >= MOST_WAITING {
        return Ok(Proposed::Refused(Refusal::TooSoon { wait_secs: HOUR / 1_000 }.into()));
    }
    drop(tx);
    let order = Arc::new((anchor, question, name, network, once, Uuid::now_v7().to_string()));
    let article_id = thread.article_id;
    db.write::<_, Error, _>(move |tx| {
        let order = Arc::clone(&order);
        Box::pin(async move {
            let (anchor, question, name, network, once, public_id) = &*order;
            let new = New {
                public_id,
                article_id,
                question,
                asked_by: "",
                anchor: anchor.clone(),
                proposed_name: name,
                proposed_by: network,
                once: Some(once),
                created_at: now,
            };
            rows_write::insert(tx, &new).await?;
            Ok(Proposed::Taken)
        })
    })
    .await
    .context("a proposed question could not be stored")
}
