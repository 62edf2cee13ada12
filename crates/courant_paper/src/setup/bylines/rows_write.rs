//! Writing SQL of people on the desk.

use super::Listed;
use courant_kit::db::{DbResult, Tx};

/// Writes what is said of a person.
pub(super) async fn save(tx: &mut Tx, person: &Listed) -> DbResult<()> {
    tx.execute(
        "UPDATE people SET slug = $2, name = $3, title = $4, bio = $5, email = $6, address = $7, media_id = $8,
             search_text = $9 WHERE id = $1",
        &[
            person.id.into(),
            person.slug.as_str().into(),
            person.name.as_str().into(),
            person.title.as_str().into(),
            person.bio.as_str().into(),
            person.email.as_str().into(),
            person.address.as_str().into(),
            person.media_id.into(),
            courant_text::fold(&person.name).into(),
        ],
    )
    .await
    .map(drop)
}

/// Takes a path from among the addresses: it is a person's own again.
pub(super) async fn free_path(tx: &mut Tx, path: &str) -> DbResult<()> {
    tx.execute("DELETE FROM addresses WHERE path = $1 AND target_kind = 'person'", &[path.into()]).await.map(drop)
}

/// Gives what one person did to another one, each part in an article once.
pub(super) async fn move_work(tx: &mut Tx, id: i64, into: i64) -> DbResult<()> {
    let both = [id.into(), into.into()];
    tx.execute(
        "UPDATE bylines SET person_id = $2 WHERE person_id = $1 AND NOT EXISTS (SELECT 1 FROM bylines o
             WHERE o.person_id = $2 AND o.article_id = bylines.article_id AND o.role = bylines.role)",
        &both,
    )
    .await?;
    tx.execute("DELETE FROM bylines WHERE person_id = $1", &both[..1]).await?;
    tx.execute("UPDATE comments SET person_id = $2 WHERE person_id = $1", &both).await?;
    tx.execute("UPDATE accounts SET person_id = $2 WHERE person_id = $1", &both).await.map(drop)
}

/// Says of a person what was known of another one only.
pub(super) async fn fill(tx: &mut Tx, from: &Listed, into: i64) -> DbResult<()> {
    tx.execute(
        "UPDATE people SET title = CASE WHEN title = '' THEN $2 ELSE title END,
             bio = CASE WHEN bio = '' THEN $3 ELSE bio END, email = CASE WHEN email = '' THEN $4 ELSE email END,
             address = CASE WHEN address = '' THEN $5 ELSE address END, media_id = COALESCE(media_id, $6)
         WHERE id = $1",
        &[
            into.into(),
            from.title.as_str().into(),
            from.bio.as_str().into(),
            from.email.as_str().into(),
            from.address.as_str().into(),
            from.media_id.into(),
        ],
    )
    .await
    .map(drop)
}

/// Counts the listed articles of a person anew.
pub(super) async fn recount(tx: &mut Tx, id: i64) -> DbResult<()> {
    tx.execute(
        "UPDATE people SET article_count = (SELECT COUNT(*) FROM bylines b
             WHERE b.person_id = people.id AND b.role = 'author' AND b.listed_at IS NOT NULL) WHERE id = $1",
        &[id.into()],
    )
    .await
    .map(drop)
}

/// Takes a person away.
pub(super) async fn delete(tx: &mut Tx, id: i64) -> DbResult<()> {
    tx.execute("DELETE FROM people WHERE id = $1", &[id.into()]).await.map(drop)
}
