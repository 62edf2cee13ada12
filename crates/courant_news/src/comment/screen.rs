//! Screening: what becomes of a new comment before a person has read it.
//!
//! [`screen`] asks fixed questions in a fixed order, cheap ones first. Some refuse, which asks the
//! writer again at once; the others give reasons to hold, and all of these are collected, so that
//! a moderator sees everything that spoke against publishing. Nothing is deleted here, and
//! nothing is dropped in silence.
//!
//! The order: bans on the writer's account · paper and thread are open · the form's age · the trap · the proof of work · bans · budgets · the same
//! text again · (from here on not for trusted writers) links · words · nearly the same text · the
//! spam score · the paper's mode.
//!
//! Not here: the signature of the form and the proof of who the writer is, the counting behind
//! the facts (`courant_paper`), and the model behind the score ([`super::spam`]).

mod facts;
mod policy;

use courant_body::Body;

pub use facts::{Ban, Earlier, Facts, Form, NewComment, Used, Writer};
pub use policy::{Budget, Mode, PerBudget, Policy, SHORTENERS};

use super::likeness::{self, Likeness};
use super::pressure::Proof;
use super::{BanKind, Refusal, text};

/// Why a comment waits for a person, in the order the questions are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Reason {
    /// A field that people do not see was filled in.
    Honeypot,
    /// No proof of work came with it while the paper was under pressure.
    NoProof,
    /// Somebody else posted the very same text.
    Repeat,
    /// It has more links than the paper allows.
    Links,
    /// A link hides where it leads.
    Shortener,
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
    pub const ALL: [Reason; 12] = [
        Reason::Honeypot,
        Reason::NoProof,
        Reason::Repeat,
        Reason::Links,
        Reason::Shortener,
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
            Reason::Repeat => "repeat",
            Reason::Links => "links",
            Reason::Shortener => "shortener",
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
            Reason::Repeat => "comment-held-repeat",
            Reason::Links => "comment-held-links",
            Reason::Shortener => "comment-held-shortener",
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
    let mut reasons = Vec::new();
    // Who is signed in and banned is told so, whatever else there may be to tell.
    bans(facts.bans.iter().filter(|ban| ban.kind == BanKind::Account), now)?;
    thread(facts, policy, now)?;
    form(new.form, policy, now)?;
    if new.is_trap_filled {
        reasons.push(Reason::Honeypot);
    }
    if facts.proof == Proof::Missing {
        reasons.push(Reason::NoProof);
    }
    bans(facts.bans.iter(), now)?;
    budgets(&facts.used, &policy.budgets, now)?;
    if is_repeat(new.likeness, &facts.earlier)? {
        reasons.push(Reason::Repeat);
    }
    if !facts.writer.is_trusted(policy.trusted_after) {
        links(new.body, policy, &mut reasons)?;
        words(new, policy, &mut reasons);
        if is_near(new.likeness, &facts.earlier, policy, now) {
            reasons.push(Reason::NearDuplicate);
        }
        // A score that is no number is a fault of the model, not a pass.
        if facts.spam_score.is_some_and(|score| score.is_nan() || score >= policy.spam_threshold) {
            reasons.push(Reason::SpamScore);
        }
        if policy.mode == Mode::FirstTimers && (!facts.writer.is_proven || facts.writer.approved_count == 0) {
            reasons.push(Reason::FirstComment);
        }
    }
    // A paper that reads everything before readers do also reads what trusted readers write.
    if policy.mode == Mode::All && !facts.writer.is_staff {
        reasons.push(Reason::AllHeld);
    }
    Ok(reasons)
}

fn thread(facts: &Facts, policy: &Policy, now: i64) -> Result<(), Refusal> {
    if policy.mode == Mode::Closed {
        return Err(Refusal::CommentsClosed);
    }
    if !facts.is_thread_open {
        return Err(Refusal::ThreadClosed);
    }
    let days = policy.open_days;
    let closes_at = facts.article_published_at.map(|at| at.saturating_add(ms(days.saturating_mul(86_400))));
    if days > 0 && closes_at.is_some_and(|at| at <= now) {
        return Err(Refusal::ThreadTooOld { days });
    }
    Ok(())
}

fn form(form: Form, policy: &Policy, now: i64) -> Result<(), Refusal> {
    let Form::Signed { issued_at } = form else {
        return Err(Refusal::FormStale);
    };
    let age = now.saturating_sub(issued_at);
    if age < 0 || age > ms(policy.form_most_secs) {
        return Err(Refusal::FormStale);
    }
    if age < ms(policy.form_least_secs) {
        return Err(Refusal::FormTooFast { wait_secs: secs_until(issued_at, policy.form_least_secs, now) });
    }
    Ok(())
}

fn bans<'a>(bans: impl Iterator<Item = &'a Ban>, now: i64) -> Result<(), Refusal> {
    // Of several the one that lasts longest is told.
    let active = bans.filter(|ban| ban.until.is_none_or(|until| until > now));
    match active.max_by_key(|ban| ban.until.unwrap_or(i64::MAX)) {
        Some(Ban { kind, until, reason }) => {
            Err(Refusal::Banned { kind: *kind, until: *until, reason: reason.clone() })
        }
        None => Ok(()),
    }
}

fn budgets(used: &PerBudget<Used>, budgets: &PerBudget<Budget>, now: i64) -> Result<(), Refusal> {
    let wait = |used, budget| budget_wait(used, budget, now);
    let own = [wait(used.network, budgets.network), wait(used.writer, budgets.writer)];
    if let Some(wait_secs) = own.into_iter().flatten().max() {
        return Err(Refusal::TooSoon { wait_secs });
    }
    let common = [wait(used.article, budgets.article), wait(used.site, budgets.site)];
    match common.into_iter().flatten().max() {
        Some(wait_secs) => Err(Refusal::TooMany { wait_secs }),
        None => Ok(()),
    }
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

fn links(body: &Body, policy: &Policy, reasons: &mut Vec<Reason>) -> Result<(), Refusal> {
    let links = text::links(body);
    if links.len() > policy.links_most {
        return Err(Refusal::TooManyLinks { most: policy.links_most });
    }
    if links.len() > policy.links_allowed {
        reasons.push(Reason::Links);
    }
    let is_short = |host: String| policy.shorteners.contains(&host);
    if links.into_iter().any(|link| is_short(host(link))) {
        reasons.push(Reason::Shortener);
    }
    Ok(())
}

/// Host of a web address, in lower case, without `www.`, port and the dot at its end.
pub(super) fn host(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#', '\\']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default().split(':').next().unwrap_or_default();
    let host = host.trim_end_matches('.').to_lowercase();
    host.strip_prefix("www.").map(str::to_owned).unwrap_or(host)
}

fn words(new: &NewComment<'_>, policy: &Policy, reasons: &mut Vec<Reason>) {
    if policy.banned.is_empty() && policy.suspect.is_empty() {
        return;
    }
    let plain = courant_body::plain_text(new.body);
    for (list, reason) in [(&policy.banned, Reason::BannedWord), (&policy.suspect, Reason::SuspectWord)] {
        // Apart, so that no phrase begins in the name and ends in the text.
        if !list.find(&plain).is_empty() || !list.find(new.name).is_empty() {
            reasons.push(reason);
        }
    }
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
