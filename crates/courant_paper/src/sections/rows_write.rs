//! Writing SQL of sections.

use courant_kit::db::{DbResult, Tx};

/// A section as it comes in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewSection {
    /// Section above it.
    pub parent_id: Option<i64>,
    /// Last part of its address.
    pub slug: String,
    /// Its address; must be free.
    pub path: String,
    /// Name.
    pub name: String,
    /// What it is about.
    pub description: String,
    /// Place among its siblings.
    pub position: i64,
}

/// Adds a section; its id.
pub async fn insert(tx: &mut Tx, section: &NewSection) -> DbResult<i64> {
    tx.load(
        "INSERT INTO sections (parent_id, slug, path, name, description, position) VALUES ($1, $2, $3, $4, $5, $6)
         RETURNING id",
        &[
            section.parent_id.into(),
            section.slug.as_str().into(),
            section.path.as_str().into(),
            section.name.as_str().into(),
            section.description.as_str().into(),
            section.position.into(),
        ],
    )
    .await?
    .int(0)
}

/// The section at a path, if there is one.
pub async fn find_by_path(tx: &mut Tx, path: &str) -> DbResult<Option<i64>> {
    tx.find("SELECT id FROM sections WHERE path = $1", &[path.into()]).await?.map(|row| row.int(0)).transpose()
}

/// The whole tree: id and the section above it.
pub async fn list_parents(tx: &mut Tx) -> DbResult<Vec<(i64, Option<i64>)>> {
    let rows = tx.query("SELECT id, parent_id FROM sections", &[]).await?;
    rows.iter().map(|row| Ok((row.int(0)?, row.opt_int(1)?))).collect()
}

/// Counts every section's listed articles anew, those below it included.
pub async fn recount(tx: &mut Tx) -> DbResult<()> {
    tx.execute(
        "UPDATE sections SET article_count = (SELECT COUNT(*) FROM article_sections l
             WHERE l.section_id = sections.id AND l.listed_at IS NOT NULL)",
        &[],
    )
    .await
    .map(drop)
}
