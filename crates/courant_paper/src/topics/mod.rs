//! Topics: what articles are about.

pub mod rows;
pub mod rows_write;

/// A topic.
#[derive(Debug, Clone)]
pub struct Topic {
    /// Row.
    pub id: i64,
    /// Address.
    pub path: String,
    /// Name.
    pub name: String,
    /// What it is.
    pub description: String,
    /// Listed articles.
    pub article_count: i64,
}
