//! Comments: what readers said under an article.

pub mod rows;
pub mod rows_write;

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

/// A question to readers about a passage, and how it was answered.
#[derive(Debug, Clone)]
pub struct Question {
    /// Id in the body's mark.
    pub mark: String,
    /// What is asked.
    pub question: String,
    /// Live answers.
    pub answer_count: i64,
    /// The first of them.
    pub first_answer_id: Option<i64>,
}
