//! Sections: the paper's standing departments, a tree.

pub mod rows;
pub mod rows_write;

pub use rows_write::NewSection;

use courant_kit::db::{DbResult, Tx};

/// A section.
#[derive(Debug, Clone)]
pub struct Section {
    /// Row.
    pub id: i64,
    /// Section above it.
    pub parent_id: Option<i64>,
    /// Address.
    pub path: String,
    /// Name.
    pub name: String,
    /// What it is about.
    pub description: String,
    /// Listed articles, those below included.
    pub article_count: i64,
}

/// From the top of the tree down to `id`, which comes last. Ends at a loop.
pub fn ancestry(all: &[Section], id: i64) -> Vec<&Section> {
    let mut chain: Vec<&Section> = Vec::new();
    let mut next = Some(id);
    while let Some(section) = next.and_then(|id| all.iter().find(|section| section.id == id)) {
        if chain.iter().any(|known| known.id == section.id) {
            break;
        }
        chain.push(section);
        next = section.parent_id;
    }
    chain.reverse();
    chain
}

/// Adds a section; its id.
pub async fn add(tx: &mut Tx, section: &NewSection) -> DbResult<i64> {
    rows_write::insert(tx, section).await
}
