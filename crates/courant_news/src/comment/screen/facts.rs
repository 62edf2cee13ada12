//! What is asked about: the comment, its writer, and what the store knows that bears on it.

use courant_body::Body;

use super::super::BanKind;
use super::super::likeness::Likeness;
use super::super::pressure::Proof;
use super::PerBudget;

/// A comment as it comes from the form.
#[derive(Debug, Clone, Copy)]
pub struct NewComment<'a> {
    /// What the writer is called; may be empty.
    pub name: &'a str,
    /// What was typed, read by [`text::read`].
    pub body: &'a Body,
    /// What its text is found again by.
    pub likeness: Likeness,
    /// The token of the form.
    pub form: Form,
    /// Something stands in a field that people do not see.
    pub is_trap_filled: bool,
}

/// What the form's token says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// This paper gave it out for this thread.
    Signed {
        /// When (ms UTC).
        issued_at: i64,
    },
    /// There is none, or it is not the paper's.
    Unknown,
}

/// What is known of the writer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Writer {
    /// Of the paper.
    pub is_staff: bool,
    /// Signed in, or known by something only they have. A name or mail address that was merely
    /// typed proves nothing: anybody can type it.
    pub is_proven: bool,
    /// Signed in, or from a network that a live comment came from before: a share of the common budgets is kept for them.
    pub is_known: bool,
    /// They have a live comment and none of theirs was refused of late: signed in, or a guest who wrote under the same mail
    /// address and from the same network more than a day ago.
    pub has_live: bool,
    /// Their comments that were approved or went live unchallenged.
    pub approved_count: u32,
    /// Their comments that a moderator refused in the last 90 days.
    pub refused_count: u32,
}

impl Writer {
    /// Whether they are trusted by who they are or by their record; `after` approved comments
    /// make one, 0 makes none.
    pub fn is_trusted(self, after: u32) -> bool {
        let has_record = self.is_proven && after > 0 && self.approved_count >= after && self.refused_count == 0;
        self.is_staff || has_record
    }
}

/// A ban that fits this writer, or a moderator's word that what they write waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ban {
    /// What it was put on.
    pub kind: BanKind,
    /// When it ends (ms UTC); none: it does not.
    pub until: Option<i64>,
    /// What the writer is told, where it refuses; may be empty.
    pub reason: String,
    /// It has everything wait instead of refusing it.
    pub is_hold: bool,
}

impl Ban {
    /// Whether it has not ended by a moment.
    pub fn is_in_force(&self, now: i64) -> bool {
        self.until.is_none_or(|until| until > now)
    }
}

/// How many came in the budget's time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Used {
    /// Comments of any state.
    pub count: u32,
    /// When the oldest of them came (ms UTC): there is no room before it falls out of the time.
    pub oldest_at: i64,
}

/// A comment that was posted before and may say the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Earlier {
    /// Its id.
    pub id: i64,
    /// What its text is found again by.
    pub likeness: Likeness,
    /// When it was posted (ms UTC).
    pub created_at: i64,
    /// By the same account, or by a guest of the same mail address or network address.
    pub is_same_writer: bool,
    /// Under the same article.
    pub is_same_thread: bool,
}

/// What the store knows that bears on the comment.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Facts {
    /// The article's thread is open.
    pub is_thread_open: bool,
    /// When the article was first published (ms UTC).
    pub article_published_at: Option<i64>,
    /// The writer.
    pub writer: Writer,
    /// Bans on the account, the address or its network.
    pub bans: Vec<Ban>,
    /// What was used of the budgets.
    pub used: PerBudget<Used>,
    /// Comments whose text may be the same: those of the last days, newest first, as many as the
    /// caller cares to load.
    pub earlier: Vec<Earlier>,
    /// It links to a host ([`super::hosts`]) to which neither the paper's approved comments nor its articles link, nor the
    /// paper belongs.
    pub has_new_host: bool,
    /// The proof of work, where one was asked for.
    pub proof: Proof,
    /// From 0 (no spam) to 1, where a model was asked.
    pub spam_score: Option<f32>,
}
