//! What lies before moderators: queues of comments, narrowed by article, writer and words.
//!
//! Where somebody waits, the comment that waited longest comes first; elsewhere the newest. Lists are paged by
//! where the last one stands, so nothing is passed over while others decide.

use super::rows;
use anyhow::Result;
use courant_body::{Body, plain_text};
use courant_kit::db::Tx;
use courant_news::comment::likeness::{self, Likeness};
use courant_news::comment::screen::{Policy, Reason};
use std::collections::HashMap;

/// Comments on one page.
pub const PAGE: usize = 25;
/// Comments looked through for a page, at most: who seeks in a large queue goes on by a link.
const LOOKED: usize = 2_000;
/// Read at once while seeking.
const STEP: i64 = 200;
/// Earlier comments that one is compared with to say which it is like, at most.
const COMPARED: i64 = 500;
/// Longest text that is sought, in characters.
pub const SOUGHT: usize = 100;
/// Each queue is counted up to here.
pub const COUNTED: i64 = 1_000;

/// A queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Queue {
    /// Nobody sees them before a moderator lets them.
    #[default]
    Held,
    /// Live, and readers complained.
    Reported,
    /// Taken for spam.
    Suspect,
    /// Live, and no person of the paper has seen them.
    New,
    /// Live.
    Approved,
    /// Refused.
    Refused,
}

impl Queue {
    /// Every queue, as the desk shows them.
    pub const ALL: [Queue; 6] =
        [Queue::Held, Queue::Reported, Queue::Suspect, Queue::New, Queue::Approved, Queue::Refused];

    /// As addresses have it.
    pub fn word(self) -> &'static str {
        match self {
            Queue::Held => "held",
            Queue::Reported => "reported",
            Queue::Suspect => "suspect",
            Queue::New => "new",
            Queue::Approved => "approved",
            Queue::Refused => "refused",
        }
    }

    /// From an address.
    pub fn from_word(word: &str) -> Option<Queue> {
        Queue::ALL.into_iter().find(|queue| queue.word() == word)
    }

    /// State and whether it is unseen; of reported ones the state.
    pub(super) fn state(self) -> (&'static str, bool) {
        match self {
            Queue::Held => ("held", false),
            Queue::Suspect => ("spam", false),
            Queue::New => ("live", true),
            Queue::Reported | Queue::Approved => ("live", false),
            Queue::Refused => ("trash", false),
        }
    }

    /// Somebody waits: the oldest comes first.
    pub fn is_oldest_first(self) -> bool {
        matches!(self, Queue::Held | Queue::Reported)
    }
}

/// Where a list goes on: after this comment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cursor {
    /// When it was written (ms UTC).
    pub at: i64,
    /// Its row.
    pub id: i64,
}

impl Cursor {
    /// From an address.
    pub fn parse(text: &str) -> Option<Cursor> {
        let (at, id) = text.split_once('-')?;
        Some(Cursor { at: at.parse().ok()?, id: id.parse().ok()? })
    }

    /// As addresses have it.
    pub fn to_text(self) -> String {
        format!("{}-{}", self.at, self.id)
    }
}

/// What is to be seen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Which queue.
    pub queue: Queue,
    /// Public id of an article, or empty.
    pub article: String,
    /// Public id of a comment whose writer it is about, or empty.
    pub writer: String,
    /// Text that stands in the comment or the name, in whatever case and accents; or empty.
    pub text: String,
    /// Where it goes on.
    pub from: Option<Cursor>,
}

/// Who wrote a comment, as far as comments of one writer are known by it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct WrittenBy {
    /// Public id of the comment.
    pub comment: String,
    /// Name as given.
    pub name: String,
    /// E-mail address, or empty.
    pub email: String,
    /// Keyed hash of the network, or empty.
    pub network: String,
    /// Public id of the reader's account that was signed in; empty for guests and for staff.
    pub account: String,
    /// Somebody was signed in: the address is theirs, and not just typed.
    pub is_proven: bool,
}

impl WrittenBy {
    /// Whether a comment is by the same writer: by the address, or from the same network where there is none.
    pub fn wrote(&self, case: &Case) -> bool {
        match (self.email.as_str(), self.network.as_str()) {
            ("", "") => case.public_id == self.comment,
            ("", network) => case.by.email.is_empty() && case.by.network == network,
            (email, _) => case.by.email == email,
        }
    }
}

/// What the paper says of a comment beside its state.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Marks {
    /// Kept on top of its thread.
    pub is_pinned: bool,
    /// It changed the article.
    pub is_credited: bool,
    /// It answers no other comment, so it can be kept on top.
    pub begins_branch: bool,
}

/// A comment before a moderator.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    /// Row.
    pub id: i64,
    /// Id that may be shown.
    pub public_id: String,
    /// Stored word.
    pub state: String,
    /// Live, and seen by no person.
    pub is_unseen: bool,
    /// Its writer.
    pub by: WrittenBy,
    /// What it says.
    pub body: Body,
    /// Why it was held, in stored words.
    pub reasons: Vec<String>,
    /// ms UTC.
    pub created_at: i64,
    /// ms UTC.
    pub edited_at: Option<i64>,
    /// Reports that nobody has looked at.
    pub report_count: i64,
    /// The last decision on it; 0: none.
    pub version: i64,
    /// Public id of the article.
    pub article: String,
    /// Its path; empty where it has none.
    pub path: String,
    /// Its headline.
    pub headline: String,
    /// Its language.
    pub language: String,
    /// Its marks.
    pub marks: Marks,
}

/// A page of a queue.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Listing {
    /// The comments.
    pub cases: Vec<Case>,
    /// Where the next page begins; none at the end.
    pub next: Option<Cursor>,
}

/// What became of a writer's comments before.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Record {
    /// Live.
    pub approved_count: i64,
    /// Refused, or spam.
    pub refused_count: i64,
}

/// A comment that says the same as another, or nearly.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alike {
    /// Row.
    pub id: i64,
    /// Id that may be shown.
    pub public_id: String,
    /// Path of the article under which readers see it; empty where they do not.
    pub path: String,
}

/// The comment because of which another one waits that says the same or nearly, among those that were written before it.
pub async fn find_alike(tx: &mut Tx, case: &Case, policy: &Policy) -> Result<Option<Alike>> {
    let waits_for = |reason: Reason| case.reasons.iter().any(|word| word == reason.word());
    if !waits_for(Reason::Repeat) && !waits_for(Reason::NearDuplicate) {
        return Ok(None);
    }
    let own = likeness::of(&case.body);
    let until = case.edited_at.unwrap_or(case.created_at);
    let since = until - policy.near_days.saturating_mul(86_400_000);
    let earlier = rows::list_likenesses(tx, since, until, COMPARED).await?;
    let bits = |other: Likeness| match other.digest == own.digest {
        true => Some(0),
        false => likeness::distance(own.fingerprint, other.fingerprint).filter(|bits| *bits <= policy.near_bits),
    };
    let alike = earlier.into_iter().filter(|(id, _)| *id != case.id);
    match alike.filter_map(|(id, other)| Some((bits(other)?, id))).min() {
        Some((_, id)) => Ok(rows::find_alike(tx, id).await?),
        None => Ok(None),
    }
}

/// Reads a page of a queue. An article or a writer that is not there has no comments.
pub async fn list(tx: &mut Tx, filter: &Filter) -> Result<Listing> {
    let article_id = match filter.article.as_str() {
        "" => None,
        article => match rows::find_article(tx, article).await? {
            Some(id) => Some(id),
            None => return Ok(Listing::default()),
        },
    };
    let writer = match filter.writer.as_str() {
        "" => None,
        comment => match rows::find_writer(tx, comment).await? {
            Some(writer) => Some(writer),
            None => return Ok(Listing::default()),
        },
    };
    let sought = courant_text::fold(&filter.text.chars().take(SOUGHT).collect::<String>());
    let is_wanted = |case: &Case| {
        (filter.article.is_empty() || case.article == filter.article)
            && writer.as_ref().is_none_or(|writer| writer.wrote(case))
            && (sought.is_empty()
                || courant_text::fold(&case.by.name).contains(&sought)
                || courant_text::fold(&plain_text(&case.body)).contains(&sought))
    };
    let is_narrowed = article_id.is_some() || writer.is_some() || !sought.is_empty();
    let step = if is_narrowed { STEP } else { PAGE as i64 + 1 };
    let (mut listing, mut from, mut looked) = (Listing::default(), filter.from, 0);
    loop {
        let cases = rows::list_queue(tx, filter.queue, article_id, writer.as_ref(), from, step).await?;
        let is_end = (cases.len() as i64) < step;
        for case in cases {
            looked += 1;
            let place = Cursor { at: case.created_at, id: case.id };
            if is_wanted(&case) {
                if listing.cases.len() == PAGE {
                    listing.next = from;
                    return Ok(listing);
                }
                listing.cases.push(case);
            }
            from = Some(place);
        }
        if is_end {
            return Ok(listing);
        }
        if looked >= LOOKED {
            listing.next = from;
            return Ok(listing);
        }
    }
}

/// How many comments each queue holds, up to [`COUNTED`], in the order of [`Queue::ALL`].
pub async fn counts(tx: &mut Tx) -> Result<[i64; 6]> {
    Ok(rows::count_queues(tx, COUNTED).await?)
}

/// What became of the comments of the writers of these cases, by e-mail address.
pub async fn records(tx: &mut Tx, cases: &[Case]) -> Result<HashMap<String, Record>> {
    let mut emails: Vec<&str> =
        cases.iter().map(|case| case.by.email.as_str()).filter(|email| !email.is_empty()).collect();
    emails.sort_unstable();
    emails.dedup();
    Ok(rows::map_records(tx, &emails).await?)
}

/// One comment as a moderator sees it, in whatever state.
pub async fn find_case(tx: &mut Tx, comment: &str) -> Result<Option<Case>> {
    Ok(rows::find_case(tx, comment).await?)
}
