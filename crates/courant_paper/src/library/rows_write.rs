//! Writing SQL of the library.

use super::edit::{Details, NewTrack};
use courant_kit::db::{DbResult, Tx, Value, ids_json};

/// Takes a medium's row for this transaction; false if there is none.
pub(super) async fn lock(tx: &mut Tx, id: i64) -> DbResult<bool> {
    Ok(tx.execute("UPDATE media SET version = version WHERE id = $1", &[id.into()]).await? > 0)
}

/// The family of a medium that is locked.
pub(super) async fn load_family(tx: &mut Tx, id: i64) -> DbResult<String> {
    tx.load("SELECT family FROM media WHERE id = $1", &[id.into()]).await?.string(0)
}

/// Saves what is said of a medium; the name its file had where it came from.
pub(super) async fn save_details(tx: &mut Tx, id: i64, details: &Details) -> DbResult<String> {
    let focus = |part: fn((i64, i64)) -> i64| -> Value { details.focus.map(part).into() };
    tx.load(
        "UPDATE media SET title = $2, alt = $3, caption = $4, credit_line = $5, rights_holder = $6, usage_terms = $7,
             rights_end_at = $8, focus_x = $9, focus_y = $10, sought = NULL, version = version + 1
         WHERE id = $1 RETURNING original_name",
        &[
            id.into(),
            details.title.as_str().into(),
            details.alt.as_str().into(),
            details.caption.as_str().into(),
            details.credit_line.as_str().into(),
            details.rights_holder.as_str().into(),
            details.usage_terms.as_str().into(),
            details.rights_end_at.into(),
            focus(|(x, _)| x),
            focus(|(_, y)| y),
        ],
    )
    .await?
    .string(0)
}

/// Notes that something of a medium was changed.
pub(super) async fn count_version(tx: &mut Tx, id: i64) -> DbResult<()> {
    tx.execute("UPDATE media SET version = version + 1 WHERE id = $1", &[id.into()]).await.map(drop)
}

/// Keeps the folded texts of a medium.
pub(super) async fn save_sought(tx: &mut Tx, id: i64, sought: &str) -> DbResult<()> {
    tx.execute("UPDATE media SET sought = $2 WHERE id = $1", &[id.into(), sought.into()]).await.map(drop)
}

/// The picture before a film or a sound plays.
pub(super) async fn save_poster(tx: &mut Tx, id: i64, poster: Option<i64>) -> DbResult<()> {
    let sql = "UPDATE media SET poster_media_id = $2, version = version + 1 WHERE id = $1";
    tx.execute(sql, &[id.into(), poster.into()]).await.map(drop)
}

/// A text of a film or a sound.
pub(super) async fn save_track(tx: &mut Tx, id: i64, track: &NewTrack) -> DbResult<()> {
    tx.execute(
        "INSERT INTO media_tracks (media_id, track_media_id, kind, lang, label) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (media_id, track_media_id) DO UPDATE SET kind = excluded.kind, lang = excluded.lang,
             label = excluded.label",
        &[
            id.into(),
            track.media_id.into(),
            track.kind.name().into(),
            track.lang.as_str().into(),
            track.label.as_str().into(),
        ],
    )
    .await
    .map(drop)
}

/// Takes a text from a film or a sound.
pub(super) async fn remove_track(tx: &mut Tx, id: i64, track: i64) -> DbResult<()> {
    let sql = "DELETE FROM media_tracks WHERE media_id = $1 AND track_media_id = $2";
    tx.execute(sql, &[id.into(), track.into()]).await.map(drop)
}

/// An upload that begins.
pub(super) async fn insert_upload(
    tx: &mut Tx,
    public_id: &str,
    account_id: i64,
    file: (&str, u64, &str),
    now: i64,
) -> DbResult<()> {
    let (name, bytes, sha256) = file;
    tx.execute(
        "INSERT INTO uploads (public_id, account_id, name, bytes, sha256, created_at, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $6)",
        &[
            public_id.into(),
            account_id.into(),
            name.into(),
            i64::try_from(bytes).unwrap_or(i64::MAX).into(),
            sha256.into(),
            now.into(),
        ],
    )
    .await
    .map(drop)
}

/// Acknowledges bytes that are on the disk; false if the upload is gone, or stands elsewhere by now.
pub(super) async fn acknowledge(tx: &mut Tx, public_id: &str, from: u64, to: u64, now: i64) -> DbResult<bool> {
    let count = |value: u64| Value::from(i64::try_from(value).unwrap_or(i64::MAX));
    let sql = "UPDATE uploads SET received_bytes = $3, changed_at = $4 WHERE public_id = $1 AND received_bytes = $2";
    Ok(tx.execute(sql, &[public_id.into(), count(from), count(to), now.into()]).await? > 0)
}

/// Notes what an upload became.
pub(super) async fn finish_upload(
    tx: &mut Tx,
    public_id: &str,
    media_id: i64,
    is_known: bool,
    now: i64,
) -> DbResult<()> {
    tx.execute(
        "UPDATE uploads SET media_id = $2, is_known = $3, changed_at = $4 WHERE public_id = $1",
        &[public_id.into(), media_id.into(), is_known.into(), now.into()],
    )
    .await
    .map(drop)
}

/// Forgets an upload.
pub(super) async fn remove_upload(tx: &mut Tx, public_id: &str) -> DbResult<()> {
    tx.execute("DELETE FROM uploads WHERE public_id = $1", &[public_id.into()]).await.map(drop)
}

/// Forgets uploads in which nothing happened since before a moment.
pub(super) async fn remove_stale_uploads(tx: &mut Tx, before: i64) -> DbResult<u64> {
    tx.execute("DELETE FROM uploads WHERE changed_at < $1", &[before.into()]).await
}

/// Notes that editors were told of the end of these media's rights.
pub(super) async fn save_told(tx: &mut Tx, ids: &[i64]) -> DbResult<()> {
    let sql = "UPDATE media SET rights_told_at = rights_end_at WHERE id IN_IDS($1)";
    tx.execute(sql, &[ids_json(ids)]).await.map(drop)
}
