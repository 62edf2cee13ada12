//! People: who writes, edits and translates.

pub mod rows;
pub mod rows_write;

pub use rows_write::NewPerson;

use courant_kit::db::{DbResult, Tx};

/// A person as readers may see them.
#[derive(Debug, Clone)]
pub struct Person {
    /// Row.
    pub id: i64,
    /// Key in their address, `/author/<slug>`.
    pub slug: String,
    /// Name as printed.
    pub name: String,
    /// What they are at the paper.
    pub title: String,
    /// About them.
    pub bio: String,
    /// Their own site, or empty.
    pub address: String,
    /// Portrait.
    pub media_id: Option<i64>,
    /// Listed articles.
    pub article_count: i64,
}

impl Person {
    /// The path of their page.
    pub fn path(&self) -> String {
        format!("/author/{}", self.slug)
    }
}

/// A person's part in an article.
#[derive(Debug, Clone)]
pub struct Credit {
    /// Which article.
    pub article_id: i64,
    /// `author`, `editor`, `translator`, …
    pub role: String,
    /// Who.
    pub person: Person,
}

/// Adds a person; their id.
pub async fn add(tx: &mut Tx, person: &NewPerson) -> DbResult<i64> {
    rows_write::insert(tx, person).await
}
