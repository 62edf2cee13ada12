//! The rules that [`screen`](super::screen) asks, in the order in which it asks them: the one list of them there is.
//!
//! What a rule looks at, what it does and whom it spares is said here beside the question itself, so that a page that
//! lists them says what happens.

use std::cell::OnceCell;

use courant_body::Body;

use super::super::pressure::{GUESTS, Proof};
use super::super::words::WordList;
use super::super::{BanKind, Refusal, text};
use super::facts::{Ban, Facts, Form, NewComment, Writer};
use super::policy::{Budget, Mode, PerBudget, Policy};
use super::{Reason, budget_wait, host, is_near, is_repeat, ms, secs_until};

/// A rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Rule {
    /// Who is signed in may not write, and is told so whatever else there may be to tell.
    AccountBan,
    /// The paper or the thread takes no comments.
    Closed,
    /// The article is older than a thread stays open.
    Age,
    /// The form came back too fast, or too late, or is not the paper's.
    Form,
    /// A field that people do not see.
    Trap,
    /// The proof of work, where one was asked for.
    Proof,
    /// Whoever writes from here may not.
    Ban,
    /// What a network and a writer may send in a time.
    OwnBudget,
    /// What an article and the paper take in a time.
    CommonBudget,
    /// A moderator has everything of this writer wait.
    Watched,
    /// The same text again.
    Repeat,
    /// How many links there are.
    Links,
    /// Links that hide where they lead.
    Shortener,
    /// Links to where no approved comment and no article of the paper leads.
    NewHost,
    /// Banned words.
    BannedWord,
    /// Suspect words.
    SuspectWord,
    /// Nearly the same text again.
    NearDuplicate,
    /// The model's score.
    SpamScore,
    /// The paper reads first comments before readers do.
    FirstComment,
    /// The paper reads all comments before readers do.
    AllHeld,
}

/// What a rule does where it finds something. None deletes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Does {
    /// Asks the writer again, or tells them no; what was typed is kept in their form.
    Refuses,
    /// Has the comment wait for a person.
    Holds(Reason),
    /// One or the other.
    Either(Reason),
}

/// Who is not asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spared {
    /// Everybody is.
    Nobody,
    /// People of the paper.
    Staff,
    /// People of the paper, and proven writers with a record ([`Writer::is_trusted`]).
    Trusted,
    /// The same, and whoever has a published comment ([`Writer::has_live`]).
    Published,
}

/// A comment that is asked about.
pub(super) struct Asked<'a> {
    pub(super) new: &'a NewComment<'a>,
    pub(super) facts: &'a Facts,
    pub(super) policy: &'a Policy,
    pub(super) now: i64,
    text: OnceCell<String>,
}

impl<'a> Asked<'a> {
    pub(super) fn of(new: &'a NewComment<'a>, facts: &'a Facts, policy: &'a Policy, now: i64) -> Asked<'a> {
        Asked { new, facts, policy, now, text: OnceCell::new() }
    }

    fn body(&self) -> &Body {
        self.new.body
    }

    /// Apart, so that no phrase begins in the name and ends in the text.
    fn has_word_of(&self, list: &WordList) -> bool {
        let text = || self.text.get_or_init(|| courant_body::plain_text(self.body()));
        !list.is_empty() && (!list.find(text()).is_empty() || !list.find(self.new.name).is_empty())
    }
}

impl Rule {
    /// Every rule, in the order they are asked.
    pub const ALL: [Rule; 20] = [
        Rule::AccountBan,
        Rule::Closed,
        Rule::Age,
        Rule::Form,
        Rule::Trap,
        Rule::Proof,
        Rule::Ban,
        Rule::OwnBudget,
        Rule::CommonBudget,
        Rule::Watched,
        Rule::Repeat,
        Rule::Links,
        Rule::Shortener,
        Rule::NewHost,
        Rule::BannedWord,
        Rule::SuspectWord,
        Rule::NearDuplicate,
        Rule::SpamScore,
        Rule::FirstComment,
        Rule::AllHeld,
    ];

    /// What it does where it finds something.
    pub fn does(self) -> Does {
        match self {
            Rule::AccountBan
            | Rule::Closed
            | Rule::Age
            | Rule::Form
            | Rule::Ban
            | Rule::OwnBudget
            | Rule::CommonBudget => Does::Refuses,
            Rule::Trap => Does::Holds(Reason::Honeypot),
            Rule::Proof => Does::Holds(Reason::NoProof),
            Rule::Watched => Does::Holds(Reason::WriterHeld),
            Rule::Repeat => Does::Either(Reason::Repeat),
            Rule::Links => Does::Either(Reason::Links),
            Rule::Shortener => Does::Holds(Reason::Shortener),
            Rule::NewHost => Does::Holds(Reason::NewHost),
            Rule::BannedWord => Does::Holds(Reason::BannedWord),
            Rule::SuspectWord => Does::Holds(Reason::SuspectWord),
            Rule::NearDuplicate => Does::Holds(Reason::NearDuplicate),
            Rule::SpamScore => Does::Holds(Reason::SpamScore),
            Rule::FirstComment => Does::Holds(Reason::FirstComment),
            Rule::AllHeld => Does::Holds(Reason::AllHeld),
        }
    }

    /// Who is not asked.
    pub fn spared(self) -> Spared {
        match self {
            // A paper that reads everything before readers do also reads what trusted readers write.
            Rule::AllHeld | Rule::Watched => Spared::Staff,
            Rule::Links
            | Rule::Shortener
            | Rule::BannedWord
            | Rule::SuspectWord
            | Rule::NearDuplicate
            | Rule::SpamScore
            | Rule::FirstComment => Spared::Trusted,
            Rule::NewHost => Spared::Published,
            _ => Spared::Nobody,
        }
    }

    /// Name by which words about it are found.
    pub fn word(self) -> &'static str {
        match self {
            Rule::AccountBan => "account-ban",
            Rule::Closed => "closed",
            Rule::Age => "age",
            Rule::Form => "form",
            Rule::Trap => "trap",
            Rule::Proof => "proof",
            Rule::Ban => "ban",
            Rule::OwnBudget => "own-budget",
            Rule::CommonBudget => "common-budget",
            Rule::Watched => "watched",
            Rule::Repeat => "repeat",
            Rule::Links => "links",
            Rule::Shortener => "shortener",
            Rule::NewHost => "new-host",
            Rule::BannedWord => "banned-word",
            Rule::SuspectWord => "suspect-word",
            Rule::NearDuplicate => "near-duplicate",
            Rule::SpamScore => "spam-score",
            Rule::FirstComment => "first-comment",
            Rule::AllHeld => "all-held",
        }
    }

    /// Whether it can find anything as the paper's policy stands: budgets of nothing and empty lists find nothing.
    pub fn is_on(self, policy: &Policy) -> bool {
        let limits = |budgets: [Budget; 2]| budgets.iter().any(|budget| budget.most > 0);
        let budgets = &policy.budgets;
        match self {
            Rule::Age => policy.open_days > 0,
            Rule::OwnBudget => limits([budgets.network, budgets.writer]),
            Rule::CommonBudget => limits([budgets.article, budgets.site]),
            Rule::BannedWord => !policy.banned.is_empty(),
            Rule::SuspectWord => !policy.suspect.is_empty(),
            Rule::FirstComment => policy.mode == Mode::FirstTimers,
            Rule::AllHeld => policy.mode == Mode::All,
            _ => true,
        }
    }

    /// The numbers of the paper's policy that it goes by, by the names that sentences about it have for them; times in
    /// seconds are named so.
    pub fn limits(self, policy: &Policy) -> Vec<(&'static str, i64)> {
        let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let budgets = &policy.budgets;
        match self {
            Rule::Age => vec![("days", policy.open_days)],
            Rule::Form => vec![("least_seconds", policy.form_least_secs), ("most_seconds", policy.form_most_secs)],
            Rule::Proof => vec![("most", GUESTS.most.into()), ("seconds", GUESTS.window_secs)],
            Rule::OwnBudget => vec![
                ("network", budgets.network.most.into()),
                ("network_seconds", budgets.network.window_secs),
                ("writer", budgets.writer.most.into()),
                ("writer_seconds", budgets.writer.window_secs),
            ],
            Rule::CommonBudget => vec![
                ("article", budgets.article.most.into()),
                ("article_seconds", budgets.article.window_secs),
                ("site", budgets.site.most.into()),
                ("site_seconds", budgets.site.window_secs),
                ("percent", i64::from(100 / KEPT_PART)),
            ],
            Rule::Links => vec![("allowed", count(policy.links_allowed)), ("most", count(policy.links_most))],
            Rule::Shortener => vec![("count", count(policy.shorteners.len()))],
            Rule::BannedWord => vec![("count", count(policy.banned.len()))],
            Rule::SuspectWord => vec![("count", count(policy.suspect.len()))],
            Rule::NearDuplicate => vec![("days", policy.near_days)],
            Rule::SpamScore => vec![("percent", (policy.spam_threshold * 100.0).round() as i64)],
            _ => Vec::new(),
        }
    }

    /// Whether it asks anything of this writer.
    pub(super) fn asks(self, writer: Writer, policy: &Policy) -> bool {
        match self.spared() {
            Spared::Nobody => true,
            Spared::Staff => !writer.is_staff,
            Spared::Trusted => !writer.is_trusted(policy.trusted_after),
            Spared::Published => !writer.is_trusted(policy.trusted_after) && !writer.has_live,
        }
    }

    /// Asks it.
    pub(super) fn ask(self, asked: &Asked<'_>) -> Result<Option<Reason>, Refusal> {
        let Asked { new, facts, policy, now, .. } = asked;
        let is_found = match self {
            Rule::AccountBan => {
                refuse_banned(facts.bans.iter().filter(|ban| ban.kind == BanKind::Account), *now)?;
                false
            }
            Rule::Closed => match (policy.mode, facts.is_thread_open) {
                (Mode::Closed, _) => return Err(Refusal::CommentsClosed),
                (_, is_open) if !is_open => return Err(Refusal::ThreadClosed),
                _ => false,
            },
            Rule::Age => {
                let days = policy.open_days;
                let closes_at = facts.article_published_at.map(|at| at.saturating_add(ms(days.saturating_mul(86_400))));
                if days > 0 && closes_at.is_some_and(|at| at <= *now) {
                    return Err(Refusal::ThreadTooOld { days });
                }
                false
            }
            Rule::Form => {
                form(new.form, policy, *now)?;
                false
            }
            Rule::Trap => new.is_trap_filled,
            Rule::Proof => facts.proof == Proof::Missing,
            Rule::Ban => {
                refuse_banned(facts.bans.iter(), *now)?;
                false
            }
            Rule::OwnBudget => {
                let (used, budgets) = (&facts.used, &policy.budgets);
                let waits = [(used.network, budgets.network), (used.writer, budgets.writer)];
                match waits.into_iter().filter_map(|(used, budget)| budget_wait(used, budget, *now)).max() {
                    Some(wait_secs) => return Err(Refusal::TooSoon { wait_secs }),
                    None => false,
                }
            }
            Rule::CommonBudget => {
                let (used, budgets) = (&facts.used, policy.budgets_of(facts.writer));
                let waits = [(used.article, budgets.article), (used.site, budgets.site)];
                match waits.into_iter().filter_map(|(used, budget)| budget_wait(used, budget, *now)).max() {
                    Some(wait_secs) => return Err(Refusal::TooMany { wait_secs }),
                    None => false,
                }
            }
            Rule::Watched => facts.bans.iter().any(|ban| ban.is_hold && ban.is_in_force(*now)),
            Rule::Repeat => is_repeat(new.likeness, &facts.earlier)?,
            Rule::Links => {
                let count = text::links(asked.body()).len();
                if count > policy.links_most {
                    return Err(Refusal::TooManyLinks { most: policy.links_most });
                }
                count > policy.links_allowed
            }
            Rule::Shortener => {
                let is_short = |link: &str| policy.shorteners.contains(&host(link));
                text::links(asked.body()).into_iter().any(is_short)
            }
            Rule::NewHost => facts.has_new_host,
            Rule::BannedWord => asked.has_word_of(&policy.banned),
            Rule::SuspectWord => asked.has_word_of(&policy.suspect),
            Rule::NearDuplicate => is_near(new.likeness, &facts.earlier, policy, *now),
            // A score that is no number is a fault of the model, not a pass.
            Rule::SpamScore => facts.spam_score.is_some_and(|score| score.is_nan() || score >= policy.spam_threshold),
            Rule::FirstComment => {
                let has_record = facts.writer.is_proven && facts.writer.approved_count > 0;
                policy.mode == Mode::FirstTimers && !has_record
            }
            Rule::AllHeld => policy.mode == Mode::All,
        };
        Ok(match self.does() {
            Does::Holds(reason) | Does::Either(reason) if is_found => Some(reason),
            _ => None,
        })
    }
}

impl Policy {
    /// What a writer finds of each budget. Of what an article and the paper take together, a quarter is kept for those who
    /// are known, so that a flood of strangers does not shut them out; a budget of nothing is no limit to anybody.
    pub fn budgets_of(&self, writer: Writer) -> PerBudget<Budget> {
        let left = |budget: Budget| Budget { most: budget.most - budget.most / KEPT_PART, ..budget };
        match writer.is_known {
            true => self.budgets,
            false => PerBudget { article: left(self.budgets.article), site: left(self.budgets.site), ..self.budgets },
        }
    }
}

/// The part of the common budgets that is kept for known writers: one in so many.
pub const KEPT_PART: u32 = 4;

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

fn refuse_banned<'a>(bans: impl Iterator<Item = &'a Ban>, now: i64) -> Result<(), Refusal> {
    // Of several the one that lasts longest is told.
    let active = bans.filter(|ban| !ban.is_hold && ban.is_in_force(now));
    match active.max_by_key(|ban| ban.until.unwrap_or(i64::MAX)) {
        Some(Ban { kind, until, reason, .. }) => {
            Err(Refusal::Banned { kind: *kind, until: *until, reason: reason.clone() })
        }
        None => Ok(()),
    }
}
