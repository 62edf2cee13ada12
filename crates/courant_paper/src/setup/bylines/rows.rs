//! Reading SQL of people on the desk. What stands here is for staff: mail addresses too.

use super::Listed;
use crate::setup::Place;
use courant_kit::db::{DbResult, Row, Tx, ids_json};

fn listed(row: &Row) -> DbResult<Listed> {
    Ok(Listed {
        id: row.int(0)?,
        slug: row.string(1)?,
        name: row.string(2)?,
        title: row.string(3)?,
        bio: row.string(4)?,
        email: row.string(5)?,
        address: row.string(6)?,
        media_id: row.opt_int(7)?,
        article_count: row.int(8)?,
    })
}

/// People whose folded names are like `sought` (`%`: all), those with most articles first.
pub async fn list(tx: &mut Tx, sought: &str, after: Place, most: i64) -> DbResult<Vec<Listed>> {
    let rows = tx
        .query(
            "SELECT id, slug, name, title, bio, email, address, media_id, article_count FROM people
             WHERE (article_count, id) < ($2, $3) AND search_text LIKE $1 ESCAPE '!'
             ORDER BY article_count DESC, id DESC LIMIT $4",
            &[sought.into(), after.count.into(), after.id.into(), most.into()],
        )
        .await?;
    rows.iter().map(listed).collect()
}

/// One of them.
pub async fn find(tx: &mut Tx, id: i64) -> DbResult<Option<Listed>> {
    let row = tx
        .find(
            "SELECT id, slug, name, title, bio, email, address, media_id, article_count FROM people WHERE id = $1",
            &[id.into()],
        )
        .await?;
    row.map(|row| listed(&row)).transpose()
}

/// What hangs on a person: parts in articles of any state, comments.
pub async fn load_use(tx: &mut Tx, id: i64) -> DbResult<[i64; 2]> {
    let row = tx
        .load(
            "SELECT (SELECT COUNT(*) FROM bylines WHERE person_id = $1),
                 (SELECT COUNT(*) FROM comments WHERE person_id = $1)",
            &[id.into()],
        )
        .await?;
    Ok([row.int(0)?, row.int(1)?])
}

/// Accounts of people: person, what the account is called, its role.
pub async fn list_accounts(tx: &mut Tx, people: &[i64]) -> DbResult<Vec<(i64, String, String)>> {
    let rows = tx
        .query(
            "SELECT person_id, CASE WHEN name <> '' THEN name ELSE email END, role FROM accounts
             WHERE person_id IN_IDS($1) ORDER BY person_id, id LIMIT 500",
            &[ids_json(people)],
        )
        .await?;
    rows.iter().map(|row| Ok((row.int(0)?, row.string(1)?, row.string(2)?))).collect()
}

/// Whether somebody else has this slug.
pub(super) async fn is_taken(tx: &mut Tx, slug: &str, but: i64) -> DbResult<bool> {
    Ok(tx.find("SELECT 1 FROM people WHERE slug = $1 AND id <> $2", &[slug.into(), but.into()]).await?.is_some())
}
