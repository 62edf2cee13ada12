//! Reading SQL of people. Mail addresses are not read here: no reader's page may have them.

use super::{Credit, Person};
use courant_kit::db::{DbResult, Row, Tx, ids_json};

fn person(row: &Row, from: usize) -> DbResult<Person> {
    Ok(Person {
        id: row.int(from)?,
        slug: row.string(from + 1)?,
        name: row.string(from + 2)?,
        title: row.string(from + 3)?,
        bio: row.string(from + 4)?,
        address: row.string(from + 5)?,
        media_id: row.opt_int(from + 6)?,
        article_count: row.int(from + 7)?,
    })
}

/// By the key in their address.
pub async fn find_by_slug(tx: &mut Tx, slug: &str) -> DbResult<Option<Person>> {
    let row = tx
        .find(
            "SELECT id, slug, name, title, bio, address, media_id, article_count FROM people WHERE slug = $1",
            &[slug.into()],
        )
        .await?;
    row.map(|row| person(&row, 0)).transpose()
}

/// By row.
pub async fn find(tx: &mut Tx, id: i64) -> DbResult<Option<Person>> {
    let row = tx
        .find(
            "SELECT id, slug, name, title, bio, address, media_id, article_count FROM people WHERE id = $1",
            &[id.into()],
        )
        .await?;
    row.map(|row| person(&row, 0)).transpose()
}

/// By rows, in the order of these; those that are not there are left out.
pub async fn list_by_ids(tx: &mut Tx, ids: &[i64]) -> DbResult<Vec<Person>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let rows = tx
        .query(
            "SELECT id, slug, name, title, bio, address, media_id, article_count FROM people WHERE id IN_IDS($1)",
            &[ids_json(ids)],
        )
        .await?;
    let mut people: Vec<Person> = rows.iter().map(|row| person(row, 0)).collect::<DbResult<_>>()?;
    people.sort_by_key(|person| ids.iter().position(|id| *id == person.id));
    Ok(people)
}

/// Everybody with a part in one of the articles, in byline order.
pub async fn list_credits(tx: &mut Tx, article_ids: &[i64]) -> DbResult<Vec<Credit>> {
    let rows = tx
        .query(
            "SELECT b.article_id, b.role, p.id, p.slug, p.name, p.title, p.bio, p.address, p.media_id, p.article_count
             FROM bylines b JOIN people p ON p.id = b.person_id
             WHERE b.article_id IN_IDS($1) ORDER BY b.article_id, b.position, p.id",
            &[ids_json(article_ids)],
        )
        .await?;
    rows.iter()
        .map(|row| Ok(Credit { article_id: row.int(0)?, role: row.string(1)?, person: person(row, 2)? }))
        .collect()
}

/// Slugs of everybody with listed articles, for the sitemap.
pub async fn list_slugs(tx: &mut Tx, most: i64) -> DbResult<Vec<String>> {
    let rows = tx.query("SELECT slug FROM people WHERE article_count > 0 ORDER BY id LIMIT $1", &[most.into()]).await?;
    rows.iter().map(|row| row.string(0)).collect()
}

/// Names of everybody, in the order of their letters, to choose from.
pub async fn list_names(tx: &mut Tx, most: i64) -> DbResult<Vec<(i64, String)>> {
    let rows = tx.query("SELECT id, name FROM people ORDER BY name, id LIMIT $1", &[most.into()]).await?;
    rows.iter().map(|row| Ok((row.int(0)?, row.string(1)?))).collect()
}
