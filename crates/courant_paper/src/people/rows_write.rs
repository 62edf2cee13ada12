//! Writing SQL of people.

use courant_kit::db::{DbResult, Tx, texts_json};

/// A person as they come in. What is not known is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewPerson {
    /// Id that may be shown.
    pub public_id: String,
    /// Key in their address; must be free.
    pub slug: String,
    /// Name as printed.
    pub name: String,
    /// About them.
    pub bio: String,
    /// Never shown to readers.
    pub email: String,
    /// Their own site.
    pub address: String,
    /// ms UTC.
    pub created_at: i64,
}

/// Adds a person; their id.
pub async fn insert(tx: &mut Tx, person: &NewPerson) -> DbResult<i64> {
    tx.load(
        "INSERT INTO people (public_id, slug, name, bio, email, address, created_at, search_text)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id",
        &[
            person.public_id.as_str().into(),
            person.slug.as_str().into(),
            person.name.as_str().into(),
            person.bio.as_str().into(),
            person.email.as_str().into(),
            person.address.as_str().into(),
            person.created_at.into(),
            courant_text::fold(&person.name).into(),
        ],
    )
    .await?
    .int(0)
}

/// Which of these slugs are taken, and by whom.
pub async fn list_taken(tx: &mut Tx, slugs: &[String]) -> DbResult<Vec<(String, i64)>> {
    let rows = tx.query("SELECT slug, id FROM people WHERE slug IN_TEXTS($1)", &[texts_json(slugs)]).await?;
    rows.iter().map(|row| Ok((row.string(0)?, row.int(1)?))).collect()
}

/// Counts everybody's listed articles anew.
pub async fn recount(tx: &mut Tx) -> DbResult<()> {
    tx.execute(
        "UPDATE people SET article_count = (SELECT COUNT(*) FROM bylines b
             WHERE b.person_id = people.id AND b.role = 'author' AND b.listed_at IS NOT NULL)",
        &[],
    )
    .await
    .map(drop)
}
