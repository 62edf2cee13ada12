//! A reader posts a comment: what the form says is read, weighed and stored in one transaction.
//!
//! A comment is known by what it says, who says it and where: sent twice, it is stored once, and both
//! senders are led to it. Its writer gets a key; the store knows only the key's hash.

mod problem;

pub use problem::Problem;

use super::hosts::has_new;
use super::moderate::bans;
use super::moderate::policy::Rules;
use super::proof;
use super::questions::{Question, rows as questions};
use super::rows_write::{Spent, Written};
use super::{Asked, Recent, Thread, rows, rows_write};
use crate::accounts::{Account, Role};
use anyhow::{Context, Error, Result};
use courant_body::{Body, plain_text};
use courant_kit::db::{Db, Tx};
use courant_kit::http::client_address::Network;
use courant_kit::key::{Key, hex, is_same};
use courant_kit::outbox;
use courant_news::Event;
use courant_news::comment::name::{read_email, read_name};
use courant_news::comment::pressure::Proof;
use courant_news::comment::screen::{self, Facts, NewComment, Policy, Reason, Verdict, Writer, screen};
use courant_news::comment::{likeness, mention, text};
use sha2::{Digest, Sha256};
use std::net::IpAddr;
use std::sync::Arc;
use uuid::Uuid;

/// Longest form that is read, in bytes: a comment of the longest text in a script of three bytes a letter,
/// written with three characters a byte.
pub const FORM_BYTES: usize = 128 * 1024;

/// Writers of a thread, those who wrote last, who may be named in a comment.
const PARTICIPANTS: i64 = 500;

/// What a reader wrote into the form. Nothing else can be set by it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Form {
    /// The text.
    pub text: String,
    /// Name, or empty.
    pub name: String,
    /// E-mail address, or empty.
    pub email: String,
    /// Number of the comment it answers, or empty.
    pub parent: String,
    /// Number of the inline question it answers, or empty; whoever answers a comment answers no question.
    pub about: String,
    /// The field that people do not see.
    pub trap: String,
    /// Proof that a page of this paper offered the form.
    pub issued: String,
    /// The challenge that came with the form, or empty.
    pub challenge: String,
    /// The answer to it, or empty.
    pub proof: String,
    /// The button that was pressed: `preview`, `send`, `change`, `withdraw`.
    pub act: String,
}

/// Who sends a form, as far as a request tells.
#[derive(Debug, Clone, Default)]
pub struct Sender {
    /// From where on the network.
    pub ip: Option<IpAddr>,
    /// The form stood on a page of this paper, or nothing says that it did not.
    pub is_from_here: bool,
    /// Who is signed in.
    pub account: Option<Account>,
    /// The token that the browser shows from now on, or empty.
    pub device: String,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Posted {
    /// It is stored, now or since it was sent before.
    Stored {
        /// Its public id.
        comment: String,
        /// Its writer's key.
        key: String,
        /// Under which article.
        article_id: i64,
        /// The article under which it just went live.
        live_under: Option<i64>,
    },
    /// It is not, and why.
    Refused(Problem),
    /// There is no such article for readers.
    Missing,
}

/// Proof that this paper offered the form of an article's thread, and when.
pub fn issue(key: &Key, article: &str, now: i64) -> String {
    let at = now.to_string();
    let mac = key.mac("comment form", &[article.as_bytes(), at.as_bytes()]);
    format!("{at}-{}", short(&mac))
}

/// Proof for a form that is shown again, after a preview or a refusal: the one it came with, so that nobody waits twice, or
/// another where that would soon be too old.
pub fn renew(key: &Key, article: &str, shown: &str, policy: &Policy, now: i64) -> String {
    match issued(key, article, shown) {
        screen::Form::Signed { issued_at } if (0..policy.form_most_secs * 500).contains(&(now - issued_at)) => {
            shown.to_owned()
        }
        _ => issue(key, article, now),
    }
}

/// Whether this paper gave the proof out for a form of the article's thread, whenever that was.
pub fn is_issued(key: &Key, article: &str, proof: &str) -> bool {
    matches!(issued(key, article, proof), screen::Form::Signed { .. })
}

pub(super) fn issued(key: &Key, article: &str, proof: &str) -> screen::Form {
    match proof.split('-').next().and_then(|at| at.parse::<i64>().ok()) {
        Some(issued_at) if is_same(&issue(key, article, issued_at), proof) => screen::Form::Signed { issued_at },
        _ => screen::Form::Unknown,
    }
}

/// The key of a comment's writer, made of what the comment is known by: it can be told again to whom the address under it
/// belongs.
pub fn own_key(key: &Key, once: &str) -> String {
    short(&key.mac("comment key", &[once.as_bytes()])).to_owned()
}

/// The hash that the store keeps of a writer's key.
pub fn key_hash(key: &str) -> String {
    hex(&Sha256::digest(key))
}

/// A reader's network as the store may know it: who has the store cannot tell the address.
pub fn network(key: &Key, client: Option<IpAddr>) -> String {
    let Some(ip) = client.map(|ip| ip.to_canonical()) else { return String::new() };
    let network = Network::around(ip, if ip.is_ipv4() { 24 } else { 48 });
    short(&key.mac("network", &[format!("{network:?}").as_bytes()])).to_owned()
}

/// A browser as the store may know it by one comment: it tells whoever shows the token again, and nothing else.
pub fn device(key: &Key, comment: &str, token: &str) -> String {
    short(&key.mac("device", &[comment.as_bytes(), token.as_bytes()])).to_owned()
}

/// Half of a MAC: 128 bits, and half as long in an address.
fn short(mac: &str) -> &str {
    mac.get(..32).unwrap_or(mac)
}

/// Posts a comment under an article.
///
/// # Errors
/// The store does not answer, or the random generator failed.
pub async fn post_comment(
    db: &Db,
    key: &Key,
    rules: &Rules,
    article: &str,
    form: &Form,
    sender: Sender,
    now: i64,
) -> Result<Posted> {
    let mut read = match read(form) {
        Ok(read) => read,
        Err(problem) => return Ok(Posted::Refused(problem)),
    };
    let account = sender.account.as_ref();
    if let Some(account) = account {
        // Who is signed in writes under the address they proved, and under no other name than they gave there.
        read.email.clone_from(&account.email);
        read.name = account.shown_name().to_owned();
    }
    if !sender.is_from_here {
        return Ok(Posted::Refused(Problem::Elsewhere));
    }
    let network = network(key, sender.ip);
    let place = if form.about.is_empty() { form.parent.clone() } else { format!("about/{}", form.about) };
    let parts = [article, &place, &read.name, &read.email, &network, &read.text.typed].map(str::as_bytes);
    let once = key.mac("comment", &parts);
    let own_key = own_key(key, &once);
    // Everything that can be known before the store is locked for writing.
    let mut tx = db.read_in_turn().await?;
    let Some(thread) = rows::find_thread(&mut tx, article).await? else { return Ok(Posted::Missing) };
    let article_id = thread.article_id;
    let stored = |comment, live_under| Ok(Posted::Stored { comment, key: own_key.clone(), article_id, live_under });
    if let Some(comment) = rows::find_once(&mut tx, &once).await? {
        return stored(comment, None);
    }
    let parent_id = match form.parent.as_str() {
        "" => None,
        parent => match find_asked(&mut tx, thread.article_id, parent).await? {
            Some(asked) => Some(asked.id),
            None => return Ok(Posted::Refused(Problem::Parent)),
        },
    };
    let question_id = match form.about.as_str() {
        "" => None,
        _ if parent_id.is_some() => return Ok(Posted::Refused(Problem::Question)),
        about => match find_question(&mut tx, thread.article_id, about).await?.filter(|question| question.is_open) {
            Some(question) => Some(question.id),
            None => return Ok(Posted::Refused(Problem::Question)),
        },
    };
    let policy = rules.of_article(thread.section_id, thread.mode);
    let (email, account_id) = (read.email.as_str(), account.map(|account| account.id));
    let recent = rows::load_recent(&mut tx, article_id, &network, email, account_id, &policy, now).await?;
    let banned = bans::Writer {
        account: account.map_or("", |account| &account.public_id),
        email: &read.email,
        is_proven: account.is_some(),
        network: &network,
    };
    let bans = bans::facts(&mut tx, key, banned).await?;
    let likeness = likeness::of(&read.text.body);
    let new = NewComment {
        name: &read.name,
        body: &read.text.body,
        likeness,
        form: issued(key, article, &form.issued),
        is_trap_filled: !form.trap.is_empty(),
    };
    let is_asked = account.is_none() && proof::is_asked_of(&mut tx, &network, now).await?;
    let place = proof::Place { article, issued: &form.issued, network: &network };
    let solved = match is_asked {
        true => proof::check(key, place, &form.challenge, &form.proof, now),
        false => None,
    };
    let proven = match (is_asked, &solved) {
        (false, _) => Proof::NotAsked,
        (true, Some(_)) => Proof::Given,
        (true, None) => Proof::Missing,
    };
    let spam_score = rules.spam_score(&read.name, &read.text.body);
    let role = account.map(|account| account.role);
    let hosts = screen::hosts(&read.text.body);
    let has_new_host = has_new(&mut tx, &hosts, rules.host()).await?;
    let mut facts = Facts { bans, spam_score, has_new_host, proof: proven, ..facts(recent, &thread, role) };
    if has_new_host && account.is_none() {
        facts.writer.has_live = rows::has_live(&mut tx, &read.email, &network, now).await?;
    }
    let mentions = find_mentions(&mut tx, thread.article_id, &read.text.body).await?;
    let reasons = match screen(&new, &facts, &policy, now) {
        Verdict::Refuse(refusal) => {
            // The very same may have come in while this one was weighed: then it is no repetition.
            return match rows::find_once(&mut tx, &once).await? {
                Some(comment) => stored(comment, None),
                None => Ok(Posted::Refused(refusal.into())),
            };
        }
        Verdict::Publish => Vec::new(),
        Verdict::Hold(reasons) => reasons,
    };
    drop(tx);
    let spent = match solved {
        Some(solved) => Some(Spent { solved, reasons_without: reasons_without_proof(&reasons)? }),
        None => None,
    };
    let reasons: Vec<&str> = reasons.into_iter().map(Reason::word).collect();
    let public_id = Uuid::now_v7().to_string();
    let written = Arc::new(Written {
        // It is forgotten together with the network.
        device: match sender.device.as_str() {
            token if !token.is_empty() && !network.is_empty() => device(key, &public_id, token),
            _ => String::new(),
        },
        public_id,
        article_id: thread.article_id,
        parent_id,
        question_id,
        state: if reasons.is_empty() { "live" } else { "held" },
        likeness,
        body: read.text.body.to_json(),
        typed: read.text.typed,
        author_name: read.name,
        author_email: read.email,
        key_hash: key_hash(&own_key),
        once,
        network,
        account_id,
        person_id: account.and_then(|account| account.person_id),
        standing: match account {
            Some(account) if account.role.is_staff() => "staff",
            Some(_) => "confirmed",
            None => "",
        },
        mentions,
        hosts,
        reasons: serde_json::to_string(&reasons)?,
        proof: spent,
        created_at: now,
    });
    let (comment, is_live) = db
        .write::<_, Error, _>({
            let written = Arc::clone(&written);
            move |tx| {
                let written = Arc::clone(&written);
                Box::pin(async move { store(tx, &written).await })
            }
        })
        .await
        .context("a comment could not be stored")?;
    stored(comment, is_live.then_some(thread.article_id))
}

/// What a form says, cleaned.
pub struct Read {
    /// The text.
    pub text: text::Read,
    /// The name, or empty.
    pub name: String,
    /// The e-mail address in lower case, or empty.
    pub email: String,
}

/// What a form says, or the first thing that cannot be taken.
pub fn read(form: &Form) -> Result<Read, Problem> {
    Ok(Read {
        text: text::read(&form.text)?,
        name: read_name(&form.name)?,
        email: read_email(&form.email)?.unwrap_or_default().to_ascii_lowercase(),
    })
}

/// The comment of a thread that is answered.
pub async fn find_asked(tx: &mut Tx, article_id: i64, parent: &str) -> Result<Option<Asked>> {
    let Ok(id) = parent.parse() else { return Ok(None) };
    Ok(rows::find_asked(tx, article_id, id).await?)
}

/// The question of an article that is answered.
pub async fn find_question(tx: &mut Tx, article_id: i64, about: &str) -> Result<Option<Question>> {
    let Ok(id) = about.parse() else { return Ok(None) };
    Ok(questions::find(tx, article_id, id).await?)
}

/// Why a comment is held whose proof of work turns out to be another's, in stored words.
fn reasons_without_proof(reasons: &[Reason]) -> Result<String> {
    let mut reasons: Vec<Reason> = reasons.iter().copied().chain([Reason::NoProof]).collect();
    reasons.sort_unstable();
    let words: Vec<&str> = reasons.into_iter().map(Reason::word).collect();
    Ok(serde_json::to_string(&words)?)
}

/// Stores it, and says whether it went live; the id of the same comment if that came in at the same moment.
async fn store(tx: &mut Tx, written: &Written) -> Result<(String, bool)> {
    // A proof counts once, however many come with it at the same moment.
    let held = match &written.proof {
        Some(spent) if !proof::spend(tx, &spent.solved).await? => {
            Some(Written { state: "held", reasons: spent.reasons_without.clone(), ..written.clone() })
        }
        _ => None,
    };
    let written = held.as_ref().unwrap_or(written);
    let Some(id) = rows_write::insert_written(tx, written).await? else {
        let same = rows::find_once(tx, &written.once).await?.context("a comment is there and is not")?;
        return Ok((same, false));
    };
    let is_live = written.state == "live";
    let decision = if is_live { "publish" } else { "hold" };
    rows_write::add_decision(tx, id, "rules", decision, &written.reasons, "", written.created_at).await?;
    if is_live {
        rows_write::count(tx, written.article_id, 1).await?;
        rows_write::arrive(tx, id, written.article_id, written.created_at).await?;
        announce(tx, written.article_id, Change::Came, written.created_at).await?;
    }
    Ok((written.public_id.clone(), is_live))
}

/// What became of the live comments of an article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Change {
    /// Some came, or were voted on: readers may see it a moment later.
    Came,
    /// Some went or say something else: nobody may see them as they were.
    Went,
}

/// Says in the outbox that the live comments of an article are others.
pub(crate) async fn announce(tx: &mut Tx, article_id: i64, change: Change, now: i64) -> Result<()> {
    let event = Event::CommentsChanged { article_id, has_gone: change == Change::Went };
    outbox::push(tx, event.name(), &event.to_json(), now).await?;
    Ok(())
}

/// Comments of a thread whose writers a text names.
pub(super) async fn find_mentions(tx: &mut Tx, article_id: i64, body: &Body) -> Result<Vec<i64>> {
    let text = plain_text(body);
    if !text.contains(['@', '＠']) {
        return Ok(Vec::new());
    }
    let participants = rows::list_participants(tx, article_id, PARTICIPANTS).await?;
    let names: Vec<(i64, &str)> = participants.iter().map(|(id, name)| (*id, name.as_str())).collect();
    Ok(mention::find(&text, &names))
}

pub(super) fn facts(recent: Recent, thread: &Thread, role: Option<Role>) -> Facts {
    Facts {
        is_thread_open: thread.is_open,
        article_published_at: Some(thread.published_at),
        writer: writer(&recent, role),
        used: recent.used,
        earlier: recent.earlier,
        ..Facts::default()
    }
}

/// What is known of a writer: their record, and the role of the account that they wrote with, if it was one.
pub(super) fn writer(recent: &Recent, role: Option<Role>) -> Writer {
    let count = |count: i64| u32::try_from(count).unwrap_or(u32::MAX);
    Writer {
        approved_count: count(recent.approved_count),
        refused_count: count(recent.refused_count),
        is_proven: role.is_some(),
        is_known: recent.is_known,
        has_live: role.is_some() && recent.approved_count > 0 && recent.refused_count == 0,
        is_staff: role.is_some_and(Role::is_staff),
    }
}
