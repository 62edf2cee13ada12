//! Comments: what readers say under an article.
//!
//! A reader's comment comes in by [`post`], is weighed by `courant_news::comment` and is live or waits for a
//! moderator ([`moderate`]); its writer has an address of their own to change and withdraw it ([`own`]).
//!
//! Not here: how a thread looks (`pages/thread.rs`, `pages/conversation.rs`).

use crate::accounts::Role;
use courant_kit::db::{Db, DbError, DbResult};
use courant_news::comment::screen::{Earlier, Mode, PerBudget, Used};

pub mod hosts;
pub mod moderate;
pub mod own;
pub mod pictures;
pub mod post;
pub mod proof;
pub mod questions;
pub mod reports;
pub mod rows;
pub mod rows_write;
pub mod thread;
pub mod votes;

/// Comments that are kept on top of a thread, at most.
pub const PINNED: i64 = 3;

/// How long the store knows from which network a comment came, in ms: long enough to weigh the next ones by it.
const NETWORK_LIFE: i64 = 30 * 86_400_000;

/// Forgets from where on the network comments came that are older than 30 days, proofs that nobody takes any more, and
/// pictures that nobody will look at.
pub async fn forget_networks(db: &Db, now: i64) -> DbResult<()> {
    db.write::<_, DbError, _>(move |tx| {
        Box::pin(async move {
            let before = now - NETWORK_LIFE;
            rows_write::forget_networks(tx, before).await?;
            questions::rows_write::forget_networks(tx, before).await?;
            votes::rows_write::forget_networks(tx, before).await?;
            reports::rows_write::forget_networks(tx, before).await?;
            pictures::tidy(tx, now).await?;
            rows_write::forget_proofs(tx, now).await
        })
    })
    .await
}

/// A comment as readers may see it.
#[derive(Debug, Clone)]
pub struct Comment {
    /// Row; also its anchor on the page (`#comment-42`).
    pub id: i64,
    /// Id that may be shown and never changes.
    pub public_id: String,
    /// What it answers.
    pub parent_id: Option<i64>,
    /// `comment`, `pingback` or `trackback`.
    pub kind: String,
    /// Name as given; empty for a guest without one.
    pub author_name: String,
    /// Their own site, or empty.
    pub author_address: String,
    /// At the paper.
    pub is_staff: bool,
    /// JSON of the body.
    pub body: String,
    /// Votes for.
    pub votes_up: i64,
    /// Votes against.
    pub votes_down: i64,
    /// Kept on top.
    pub is_pinned: bool,
    /// ms UTC.
    pub created_at: i64,
    /// The inline question it answers, as asked.
    pub question: String,
}

/// A comment in its thread.
#[derive(Debug, Clone)]
pub struct Placed {
    /// What it says; of one that was taken away only when it was written and what it answered.
    pub comment: Comment,
    /// Readers may see what it says.
    pub is_live: bool,
    /// The comment its branch began with; none if it began one.
    pub root_id: Option<i64>,
    /// Who of the paper wrote it.
    pub person_id: Option<i64>,
    /// Its place among the answers of its branch, from 1.
    pub answer_no: i64,
    /// Live answers of the branch it began.
    pub answer_count: i64,
    /// Votes for, less votes against.
    pub score: i64,
    /// Who wrote what it answers, if that is live.
    pub answered_name: Option<String>,
    /// Its writer changed it then (ms UTC).
    pub edited_at: Option<i64>,
    /// It changed the article.
    pub is_credited: bool,
    /// `confirmed`: its writer was signed in; `staff`: and of the paper; empty: a guest.
    pub standing: String,
    /// The passage its question is about; empty where readers do not see it.
    pub passage: String,
    /// The question it answers, if readers may open that.
    pub question_id: Option<i64>,
}

/// A thread that may be written in, or could once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Thread {
    /// The article it belongs to.
    pub article_id: i64,
    /// That article's public id.
    pub public_id: String,
    /// Its path.
    pub path: String,
    /// Its section.
    pub section_id: Option<i64>,
    /// Its headline.
    pub headline: String,
    /// Its language.
    pub language: String,
    /// Whether readers may comment.
    pub is_open: bool,
    /// Whose comments wait under this article, as far as something is said of it alone.
    pub mode: Mode,
    /// ms UTC.
    pub published_at: i64,
    /// Live comments.
    pub comment_count: i64,
}

/// A comment that is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Row, which is also its anchor on the page.
    pub id: i64,
    /// Name as given.
    pub author_name: String,
    /// JSON of the body.
    pub body: String,
}

/// A comment as its writer sees it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OwnComment {
    /// Row.
    pub id: i64,
    /// Id that may be shown.
    pub public_id: String,
    /// Under which article.
    pub article_id: i64,
    /// `live`, `held`, `spam`, `trash`, `withdrawn`.
    pub state: String,
    /// Name as given.
    pub author_name: String,
    /// As typed.
    pub typed: String,
    /// JSON of the body.
    pub body: String,
    /// SHA-256 of the writer's key.
    pub key_hash: String,
    /// ms UTC.
    pub created_at: i64,
    /// ms UTC.
    pub edited_at: Option<i64>,
    /// Live answers to it.
    pub answer_count: i64,
    /// How often its writer changed it.
    pub edit_count: i64,
    /// Path of the article.
    pub path: String,
    /// Its headline.
    pub headline: String,
    /// Never shown.
    pub author_email: String,
    /// Keyed hash of the writer's network.
    pub network: String,
    /// Section of the article.
    pub section_id: Option<i64>,
    /// Public id of the account that was signed in, or empty.
    pub account: String,
    /// Row of that account.
    pub account_id: Option<i64>,
    /// What that account may do now.
    pub role: Option<Role>,
    /// Whose comments wait under its article.
    pub mode: Mode,
}

/// What was written lately, as far as a new comment is weighed by it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Recent {
    /// What was used of each budget.
    pub used: PerBudget<Used>,
    /// Whoever writes is signed in; or, asked only under a flood, a comment from their network was live before.
    pub is_known: bool,
    /// Live comments under the writer's e-mail address.
    pub approved_count: i64,
    /// Those of it that were refused in 90 days.
    pub refused_count: i64,
    /// The newest comments of the last days, newest first.
    pub earlier: Vec<Earlier>,
}

/// A comment that waits for a moderator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Row.
    pub id: i64,
    /// Id that may be shown.
    pub public_id: String,
    /// Name as given.
    pub author_name: String,
    /// What it says, without marks.
    pub text: String,
    /// Why it was held, as `courant_news::comment::screen::Reason` words it.
    pub reasons: Vec<String>,
    /// ms UTC.
    pub created_at: i64,
    /// Of the article.
    pub headline: String,
}
