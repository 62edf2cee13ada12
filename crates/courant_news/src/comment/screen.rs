//! Screening: what becomes of a new comment before a person has read it.
//!
//! [`screen`] asks fixed questions in a fixed order, cheap ones first. Some refuse, which asks the
//! writer again at once; the others give reasons to hold, and all of these are collected, so that
//! a moderator sees everything that spoke against publishing. Nothing is deleted here, and
//! nothing is dropped in silence.
//!
//! The order is that of [`Rule::ALL`], which [`screen`] walks through.
//!
//! Not here: the signature of the form and the proof of who the writer is, the counting behind
//! the facts (`courant_paper`), and the model behind the score ([`super::spam`]).

mod facts;
mod policy;
mod rules;

pub use facts::{Ban, Earlier, Facts, Form, NewComment, Used, Writer};
pub use policy::{Budget, Mode, PLATFORMS, PerBudget, Policy, SHORTENERS, is_platform};
pub use rules::{Does, KEPT_PART, Rule, Spared};

use super::likeness::{self, Likeness};
use super::{Refusal, text};
use courant_body::Body;
use rules::Asked;

/// Why a comment waits for a person, in the order the questions are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Reason {
    /// A field that people do not see was filled in.
    Honeypot,
    /// No proof of work came with it while the paper was under pressure.
    NoProof,
    /// A moderator has everything of its writer wait.
    WriterHeld,
    /// Somebody else posted the very same text.
    Repeat,
    /// It has more links than the paper allows.
    Links,
    /// A link hides where it leads.
    Shortener,
    /// A link leads where no approved comment and no article of the paper does.
    NewHost,
    /// A banned word is in it.
    BannedWord,
    /// A suspect word is in it.
    SuspectWord,
    /// Nearly the same text was posted a few days ago.
    NearDuplicate,
    /// The model takes it for spam.
    SpamScore,
    /// The writer has no approved comment yet.
    FirstComment,
    /// Every comment waits.
    AllHeld,
    /// Readers reported it, after it was live.
    Reported,
}

impl Reason {
    /// Every reason, in the order the questions are asked.
    pub const ALL: [Reason; 14] = [
        Reason::Honeypot,
        Reason::NoProof,
        Reason::WriterHeld,
        Reason::Repeat,
        Reason::Links,
        Reason::Shortener,
        Reason::NewHost,
        Reason::BannedWord,
        Reason::SuspectWord,
        Reason::NearDuplicate,
        Reason::SpamScore,
        Reason::FirstComment,
        Reason::AllHeld,
        Reason::Reported,
    ];

    /// As stored.
    pub fn word(self) -> &'static str {
        match self {
            Reason::Honeypot => "honeypot",
            Reason::NoProof => "no_proof",
            Reason::WriterHeld => "writer_held",
            Reason::Repeat => "repeat",
            Reason::Links => "links",
            Reason::Shortener => "shortener",
            Reason::NewHost => "new_host",
            Reason::BannedWord => "banned_word",
            Reason::SuspectWord => "suspect_word",
            Reason::NearDuplicate => "near_duplicate",
            Reason::SpamScore => "spam_score",
            Reason::FirstComment => "first_comment",
            Reason::AllHeld => "all_held",
            Reason::Reported => "reported",
        }
    }

    /// From its stored word.
    pub fn from_word(word: &str) -> Option<Reason> {
        Reason::ALL.into_iter().find(|reason| reason.word() == word)
    }

    /// Key of the words moderators read.
    pub fn label_key(self) -> &'static str {
        match self {
            Reason::Honeypot => "comment-held-honeypot",
            Reason::NoProof => "comment-held-no-proof",
            Reason::WriterHeld => "comment-held-writer-held",
            Reason::Repeat => "comment-held-repeat",
            Reason::Links => "comment-held-links",
            Reason::Shortener => "comment-held-shortener",
            Reason::NewHost => "comment-held-new-host",
            Reason::BannedWord => "comment-held-banned-word",
            Reason::SuspectWord => "comment-held-suspect-word",
            Reason::NearDuplicate => "comment-held-near-duplicate",
            Reason::SpamScore => "comment-held-spam-score",
            Reason::FirstComment => "comment-held-first-comment",
            Reason::AllHeld => "comment-held-all-held",
            Reason::Reported => "comment-held-reported",
        }
    }
}

/// What becomes of a comment.
#[must_use]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Readers see it.
    Publish,
    /// It waits for a person; the reasons are never none, and in the order of [`Reason::ALL`].
    Hold(Vec<Reason>),
    /// It is not stored; the writer is told why and keeps what was typed.
    Refuse(Refusal),
}

/// Decides about a new comment by facts and the paper's policy alone.
///
/// Linear in the text and in the facts.
///
/// # Refuses
/// In this order: `Banned` by account, `CommentsClosed`, `ThreadClosed`, `ThreadTooOld`, `FormStale`, `FormTooFast`,
/// `Banned`, `TooSoon`, `TooMany`, `Repeated`, `TooManyLinks`.
pub fn screen(new: &NewComment<'_>, facts: &Facts, policy: &Policy, now: i64) -> Verdict {
    match reasons(new, facts, policy, now) {
        Err(refusal) => Verdict::Refuse(refusal),
        Ok(reasons) if reasons.is_empty() => Verdict::Publish,
        Ok(reasons) => Verdict::Hold(reasons),
    }
}

fn reasons(new: &NewComment<'_>, facts: &Facts, policy: &Policy, now: i64) -> Result<Vec<Reason>, Refusal> {
    let asked = Asked::of(new, facts, policy, now);
    let mut reasons = Vec::new();
    for rule in Rule::ALL.into_iter().filter(|rule| rule.asks(facts.writer, policy)) {
        reasons.extend(rule.ask(&asked)?);
    }
    Ok(reasons)
}

/// Seconds until there may be room again in a budget that is used up.
pub(super) fn budget_wait(used: Used, budget: Budget, now: i64) -> Option<i64> {
    let is_used_up = budget.most > 0 && used.count >= budget.most;
    is_used_up.then(|| secs_until(used.oldest_at, budget.window_secs, now))
}

/// Whether others posted the same text. The writer's own repetition is refused; short texts
/// ("Thank you!") only in the same thread, where they are a double click.
fn is_repeat(new: Likeness, earlier: &[Earlier]) -> Result<bool, Refusal> {
    let same = || earlier.iter().filter(|one| new.digest != 0 && one.likeness.digest == new.digest);
    let is_own = |one: &&Earlier| one.is_same_writer && (one.is_same_thread || new.is_telling());
    match same().find(is_own) {
        Some(own) => Err(Refusal::Repeated { of: own.id }),
        None => Ok(new.is_telling() && same().next().is_some()),
    }
}

/// The hosts that a body links to, each once, as [`Facts::has_new_host`] is asked about them.
pub fn hosts(body: &Body) -> Vec<String> {
    let mut hosts: Vec<String> = text::links(body).into_iter().map(host).filter(|host| !host.is_empty()).collect();
    hosts.sort_unstable();
    hosts.dedup();
    hosts
}

/// Host of a web address, in lower case, without `www.`, port and the dot at its end.
pub fn host(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#', '\\']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default().split(':').next().unwrap_or_default();
    let host = host.trim_end_matches('.').to_lowercase();
    host.strip_prefix("www.").map(str::to_owned).unwrap_or(host)
}

fn is_near(new: Likeness, earlier: &[Earlier], policy: &Policy, now: i64) -> bool {
    let since = now.saturating_sub(ms(policy.near_days.saturating_mul(86_400)));
    earlier.iter().any(|one| {
        let bits = likeness::distance(new.fingerprint, one.likeness.fingerprint);
        one.created_at >= since
            && one.likeness.digest != new.digest
            && bits.is_some_and(|bits| bits <= policy.near_bits)
    })
}

fn ms(secs: i64) -> i64 {
    secs.saturating_mul(1_000)
}

/// Seconds until so many have passed since a moment: begun ones whole, at least one, and never
/// more than there are (where a clock was set back).
fn secs_until(since: i64, secs: i64, now: i64) -> i64 {
    let rest = since.saturating_add(ms(secs)).saturating_sub(now);
    (rest.saturating_add(999) / 1_000).min(secs).max(1)
}

#[cfg(test)]
mod tests;
