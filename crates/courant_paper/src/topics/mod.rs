//! Topics: what articles are about.

pub mod rows;
pub mod rows_write;

pub use rows_write::NewTopic;

use courant_kit::db::{DbResult, Tx};

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

/// Adds a topic; its id.
pub async fn add(tx: &mut Tx, topic: &NewTopic) -> DbResult<i64> {
    rows_write::insert(tx, topic).await
}
