//! Writing SQL of dossiers on the desk.

use super::put_back::Line;
use super::rows::Kept;
use crate::dossiers::NewDossier;
use courant_kit::db::{DbResult, Tx, ids_json};

/// Counts the edits of a dossier up, if the last one was seen; whether it was.
pub(super) async fn count_up(tx: &mut Tx, id: i64, seen: Option<i64>, by: &str, now: i64) -> DbResult<bool> {
    let sql = "UPDATE dossiers SET edit = edit + 1, changed_at = $4, changed_by = $3
               WHERE id = $1 AND (edit = $2 OR $2 IS NULL)";
    Ok(tx.execute(sql, &[id.into(), seen.into(), by.into(), now.into()]).await? == 1)
}

/// Changes what a dossier says of itself.
pub(super) async fn save(tx: &mut Tx, id: i64, new: &NewDossier) -> DbResult<()> {
    let mut values = new.values();
    values.push(id.into());
    tx.execute(
        "UPDATE dossiers SET slug = $1, path = $2, name = $3, language = $4, standfirst = $5, introduction = $6,
             typed = $7, is_oldest_first = $8, state = $9, closed_at = $10 WHERE id = $11",
        &values,
    )
    .await
    .map(drop)
}

/// Has suggestions looked for in these topics, of those that there are.
pub(super) async fn save_topics(tx: &mut Tx, id: i64, topics: &[i64]) -> DbResult<()> {
    tx.execute("DELETE FROM dossier_topics WHERE dossier_id = $1", &[id.into()]).await?;
    tx.execute(
        "INSERT INTO dossier_topics (dossier_id, topic_id) SELECT $1, t.id FROM topics t WHERE t.id IN_IDS($2)",
        &[id.into(), ids_json(topics)],
    )
    .await
    .map(drop)
}

/// Takes a dossier away with everything in it.
pub(super) async fn delete(tx: &mut Tx, id: i64) -> DbResult<()> {
    tx.execute("DELETE FROM dossiers WHERE id = $1", &[id.into()]).await.map(drop)
}

/// Moves everything from a position on by one.
pub(super) async fn make_room(tx: &mut Tx, id: i64, from: i64) -> DbResult<()> {
    let sql = "UPDATE dossier_entries SET position = position + 1 WHERE dossier_id = $1 AND position >= $2";
    tx.execute(sql, &[id.into(), from.into()]).await.map(drop)
}

/// Says something else of an entry.
pub(super) async fn save_entry(tx: &mut Tx, id: i64, text: &str, about_on: Option<i64>) -> DbResult<()> {
    let sql = "UPDATE dossier_entries SET text = $2, about_on = $3 WHERE id = $1";
    tx.execute(sql, &[id.into(), text.into(), about_on.into()]).await.map(drop)
}

/// Has two entries change places.
pub(super) async fn swap(tx: &mut Tx, one: &Kept, other: &Kept) -> DbResult<()> {
    for (entry, position) in [(one, other.position), (other, one.position)] {
        let sql = "UPDATE dossier_entries SET position = $2 WHERE id = $1";
        tx.execute(sql, &[entry.id.into(), position.into()]).await?;
    }
    Ok(())
}

/// Takes an entry out.
pub(super) async fn delete_entry(tx: &mut Tx, id: i64) -> DbResult<()> {
    tx.execute("DELETE FROM dossier_entries WHERE id = $1", &[id.into()]).await.map(drop)
}

/// Says where an entry stands in the order of time.
pub(super) async fn set_position(tx: &mut Tx, id: i64, position: i64) -> DbResult<()> {
    let sql = "UPDATE dossier_entries SET position = $2 WHERE id = $1 AND position <> $2";
    tx.execute(sql, &[id.into(), position.into()]).await.map(drop)
}

/// Brings an entry that was taken out back under its row, at a position; false if the row is another entry's.
pub(super) async fn insert_again(tx: &mut Tx, dossier_id: i64, line: &Line, position: i64) -> DbResult<bool> {
    let count = tx
        .execute(
            "INSERT INTO dossier_entries (id, dossier_id, article_id, text, about_on, position, added_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING",
            &[
                line.id.into(),
                dossier_id.into(),
                line.article_id.into(),
                line.text.as_str().into(),
                line.about_on.into(),
                position.into(),
                line.added_at.into(),
            ],
        )
        .await?;
    Ok(count > 0)
}

/// Suggests an article no more.
pub(super) async fn refuse(tx: &mut Tx, id: i64, article_id: i64, now: i64) -> DbResult<()> {
    tx.execute(
        "INSERT INTO dossier_refusals (dossier_id, article_id, refused_at)
         SELECT $1, a.id, $3 FROM articles a WHERE a.id = $2 ON CONFLICT DO NOTHING",
        &[id.into(), article_id.into(), now.into()],
    )
    .await
    .map(drop)
}

/// Forgets that an article was refused.
pub(super) async fn accept(tx: &mut Tx, id: i64, article_id: i64) -> DbResult<()> {
    let sql = "DELETE FROM dossier_refusals WHERE dossier_id = $1 AND article_id = $2";
    tx.execute(sql, &[id.into(), article_id.into()]).await.map(drop)
}
