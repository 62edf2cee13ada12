//! Reading SQL of the library.

use super::Entry;
use super::list::{Only, WORDS};
use super::uploads::Upload;
use super::used::{Use, UsedIn};
use crate::articles::Cursor;
use crate::media::rows as media;
use crate::notices::EndingRights;
use courant_kit::db::{DbResult, Row, Tx, Value, ids_json};
use std::collections::HashMap;

/// That a medium stands in something readers see; `$n` is the list of those that fronts and the paper itself show.
macro_rules! is_live {
    ($elsewhere:literal) => {
        concat!(
            "(m.id IN_IDS(",
            $elsewhere,
            ") OR EXISTS (SELECT 1 FROM article_media u JOIN articles a ON a.id = u.article_id",
            " WHERE u.media_id = m.id AND a.status = 'live')",
            " OR EXISTS (SELECT 1 FROM articles a WHERE a.lead_media_id = m.id AND a.status = 'live')",
            " OR EXISTS (SELECT 1 FROM media p JOIN article_media u ON u.media_id = p.id JOIN articles a",
            " ON a.id = u.article_id WHERE p.poster_media_id = m.id AND a.status = 'live')",
            " OR EXISTS (SELECT 1 FROM people u WHERE u.media_id = m.id)",
            " OR EXISTS (SELECT 1 FROM promotions u WHERE u.media_id = m.id)",
            " OR EXISTS (SELECT 1 FROM comment_pictures u JOIN comments c ON c.id = u.comment_id WHERE u.media_id = m.id AND c.state = 'live'))"
        )
    };
}

/// A step through the library, with what follows its `WHERE`: place, and whether it is wanted.
macro_rules! step {
    ($rest:literal) => {
        concat!(
            "SELECT m.created_at, m.id, CASE WHEN COALESCE(m.sought, '') LIKE $3 ESCAPE '!'",
            " AND COALESCE(m.sought, '') LIKE $4 ESCAPE '!' AND COALESCE(m.sought, '') LIKE $5 ESCAPE '!'",
            " AND COALESCE(m.sought, '') LIKE $6 ESCAPE '!'",
            " AND ($7 <> 'without_alt' OR (m.family = 'picture' AND m.alt = ''))",
            " AND ($7 <> 'rights_ended' OR m.rights_end_at <= $8)",
            " AND ($7 <> 'rights_live' OR (m.rights_end_at <= $8 + 2592000000 AND ",
            is_live!("$10"),
            "))",
            " AND ($7 <> 'unused' OR NOT (m.id IN_IDS($10) OR EXISTS (SELECT 1 FROM article_media u WHERE u.media_id = m.id)",
            " OR EXISTS (SELECT 1 FROM articles u WHERE u.lead_media_id = m.id)",
            " OR EXISTS (SELECT 1 FROM manuscript_media u WHERE u.media_id = m.id)",
            " OR EXISTS (SELECT 1 FROM people u WHERE u.media_id = m.id)",
            " OR EXISTS (SELECT 1 FROM promotions u WHERE u.media_id = m.id)",
            " OR EXISTS (SELECT 1 FROM comment_pictures u WHERE u.media_id = m.id)",
            " OR EXISTS (SELECT 1 FROM media u WHERE u.poster_media_id = m.id)",
            " OR EXISTS (SELECT 1 FROM media_tracks u WHERE u.track_media_id = m.id))) THEN 1 ELSE 0 END",
            " FROM media m WHERE ",
            $rest
        )
    };
}

/// The next media below a place, the newest first, and whether each is wanted.
pub(super) async fn list_steps(
    tx: &mut Tx,
    family: &str,
    (only, elsewhere): (Only, &[i64]),
    words: &[String],
    from: Cursor,
    now: i64,
    most: i64,
) -> DbResult<Vec<(Cursor, bool)>> {
    let mut values: Vec<Value> = vec![from.at.into(), from.id.into()];
    values.extend((0..WORDS).map(|index| words.get(index).map_or("%", String::as_str).into()));
    values.extend([only.word().into(), now.into(), most.into(), ids_json(elsewhere)]);
    let rows = match family {
        "" => {
            let sql = step!("(m.created_at, m.id) < ($1, $2) ORDER BY m.created_at DESC, m.id DESC LIMIT $9");
            tx.query(sql, &values).await?
        }
        family => {
            values.push(family.into());
            let sql = step!(
                "m.family = $11 AND (m.created_at, m.id) < ($1, $2) ORDER BY m.created_at DESC, m.id DESC LIMIT $9"
            );
            tx.query(sql, &values).await?
        }
    };
    rows.iter().map(|row| Ok((Cursor { at: row.int(0)?, id: row.int(1)? }, row.bool(2)?))).collect()
}

/// Media whose rights end by a moment and that stand in something readers see, those that end first first. With `since`
/// only those that end after it and whose end was not told yet.
pub(super) async fn list_ending(
    tx: &mut Tx,
    until: i64,
    since: Option<i64>,
    elsewhere: &[i64],
    most: i64,
) -> DbResult<Vec<EndingRights>> {
    let sql = concat!(
        "SELECT m.id, CASE WHEN m.title <> '' THEN m.title ELSE m.original_name END, m.rights_end_at FROM media m
         WHERE m.rights_end_at IS NOT NULL AND m.rights_end_at <= $1
           AND ((m.rights_end_at > $2 AND COALESCE(m.rights_told_at, 0) <> m.rights_end_at) OR $2 IS NULL) AND ",
        is_live!("$3"),
        " ORDER BY m.rights_end_at, m.id LIMIT $4"
    );
    let rows = tx.query(sql, &[until.into(), since.into(), ids_json(elsewhere), most.into()]).await?;
    rows.iter().map(|row| Ok(EndingRights { id: row.int(0)?, label: row.string(1)?, end_at: row.int(2)? })).collect()
}

/// Media with all that is kept of them, in no order.
pub(super) async fn list_by_ids(tx: &mut Tx, ids: &[i64]) -> DbResult<Vec<Entry>> {
    let mut known = media::map_by_ids(tx, ids).await?;
    if known.is_empty() {
        return Ok(Vec::new());
    }
    let rows = tx
        .query(
            "SELECT id, content_hash, original_name, rights_holder, usage_terms, rights_end_at, added_by, created_at,
                    version FROM media WHERE id IN_IDS($1)",
            &[ids_json(ids)],
        )
        .await?;
    let mut out = Vec::with_capacity(rows.len());
    for row in &rows {
        let Some(medium) = known.remove(&row.int(0)?) else { continue };
        out.push(Entry {
            medium,
            content_hash: row.string(1)?,
            original_name: row.string(2)?,
            rights_holder: row.string(3)?,
            usage_terms: row.string(4)?,
            rights_end_at: row.opt_int(5)?,
            added_by: row.string(6)?,
            created_at: row.int(7)?,
            version: row.int(8)?,
        });
    }
    Ok(out)
}

/// Other media with the same bytes: row and title or name.
pub async fn list_copies(tx: &mut Tx, id: i64, content_hash: &str, most: i64) -> DbResult<Vec<(i64, String)>> {
    let rows = tx
        .query(
            "SELECT id, CASE WHEN title <> '' THEN title ELSE original_name END FROM media
             WHERE content_hash = $1 AND content_hash <> '' AND id <> $2 ORDER BY id LIMIT $3",
            &[content_hash.into(), id.into(), most.into()],
        )
        .await?;
    rows.iter().map(|row| Ok((row.int(0)?, row.string(1)?))).collect()
}

/// The size of a picture in pixels, where it is known; none for any other medium.
pub(super) async fn find_picture_size(tx: &mut Tx, id: i64) -> DbResult<Option<(i64, i64)>> {
    let sql = "SELECT width, height FROM media WHERE id = $1 AND family = 'picture'";
    let Some(row) = tx.find(sql, &[id.into()]).await? else { return Ok(None) };
    Ok(row.opt_int(0)?.zip(row.opt_int(1)?))
}

/// Version of a medium; none if there is no such medium. Whoever changes it asks inside the transaction.
pub(super) async fn find_version(tx: &mut Tx, id: i64) -> DbResult<Option<i64>> {
    let row = tx.find("SELECT version FROM media WHERE id = $1", &[id.into()]).await?;
    row.map(|row| row.int(0)).transpose()
}

/// Family and MIME type of media whose files are here.
pub(super) async fn map_types(tx: &mut Tx, ids: &[i64]) -> DbResult<HashMap<i64, (String, String)>> {
    let rows = tx
        .query("SELECT id, family, media_type FROM media WHERE id IN_IDS($1) AND state = 'stored'", &[ids_json(ids)])
        .await?;
    rows.iter().map(|row| Ok((row.int(0)?, (row.string(1)?, row.string(2)?)))).collect()
}

/// Where a medium is shown: at most so many places of each kind.
pub(super) async fn list_uses(tx: &mut Tx, id: i64, most: i64) -> DbResult<Vec<Use>> {
    let articles = tx
        .query(
            "SELECT public_id, headline, CASE WHEN status = 'live' THEN COALESCE(path, '') ELSE '' END
             FROM (SELECT article_id FROM article_media WHERE media_id = $1
                   UNION SELECT id FROM articles WHERE lead_media_id = $1) u
             JOIN articles a ON a.id = u.article_id ORDER BY a.id DESC LIMIT $2",
            &[id.into(), most.into()],
        )
        .await?;
    let manuscripts = tx
        .query(
            "SELECT a.public_id, m.headline FROM manuscript_media u JOIN manuscripts m ON m.article_id = u.article_id
             JOIN articles a ON a.id = u.article_id
             WHERE u.media_id = $1 ORDER BY u.article_id DESC LIMIT $2",
            &[id.into(), most.into()],
        )
        .await?;
    let people = tx
        .query("SELECT slug, name FROM people WHERE media_id = $1 ORDER BY id LIMIT $2", &[id.into(), most.into()])
        .await?;
    let promotions = tx
        .query(
            "SELECT slug, headline FROM promotions WHERE media_id = $1 ORDER BY id LIMIT $2",
            &[id.into(), most.into()],
        )
        .await?;
    let media = tx
        .query(
            "SELECT CAST(id AS TEXT), CASE WHEN title <> '' THEN title ELSE original_name END FROM media
             WHERE poster_media_id = $1 OR id IN (SELECT media_id FROM media_tracks WHERE track_media_id = $1)
             ORDER BY id LIMIT $2",
            &[id.into(), most.into()],
        )
        .await?;
    let comments = tx
        .query(
            "SELECT CAST(c.id AS TEXT), a.headline,
                    CASE WHEN a.status = 'live' AND c.state = 'live' THEN COALESCE(a.path, '') ELSE '' END
             FROM comment_pictures p JOIN comments c ON c.id = p.comment_id JOIN articles a ON a.id = c.article_id
             WHERE p.media_id = $1 ORDER BY p.id LIMIT $2",
            &[id.into(), most.into()],
        )
        .await?;
    let of = |row: &Row, place: UsedIn| -> DbResult<Use> {
        Ok(Use { place, key: row.string(0)?, title: row.string(1)?, path: String::new() })
    };
    let mut out = Vec::new();
    for row in &articles {
        out.push(Use { path: row.string(2)?, ..of(row, UsedIn::Article)? });
    }
    for row in &comments {
        out.push(Use { path: row.string(2)?, ..of(row, UsedIn::Comment)? });
    }
    for row in &manuscripts {
        // What stands before readers too is named once.
        let manuscript = of(row, UsedIn::Manuscript)?;
        if out.iter().all(|one| one.key != manuscript.key) {
            out.push(manuscript);
        }
    }
    for (rows, place) in [(people, UsedIn::Person), (promotions, UsedIn::Promotion), (media, UsedIn::Medium)] {
        for row in &rows {
            out.push(of(row, place)?);
        }
    }
    Ok(out)
}

fn upload(row: &Row) -> DbResult<Upload> {
    let count = |value: i64| u64::try_from(value).unwrap_or_default();
    Ok(Upload {
        public_id: row.string(0)?,
        name: row.string(1)?,
        bytes: count(row.int(2)?),
        sha256: row.string(3)?,
        received_bytes: count(row.int(4)?),
        media_id: row.opt_int(5)?,
        is_known: row.bool(6)?,
    })
}

/// An upload of an account.
pub(super) async fn find_upload(tx: &mut Tx, account_id: i64, public_id: &str) -> DbResult<Option<Upload>> {
    let row = tx
        .find(
            "SELECT public_id, name, bytes, sha256, received_bytes, media_id, is_known FROM uploads
             WHERE account_id = $1 AND public_id = $2",
            &[account_id.into(), public_id.into()],
        )
        .await?;
    row.as_ref().map(upload).transpose()
}

/// How many uploads of an account are not finished, and how long their files are together.
pub(super) async fn sum_unfinished(tx: &mut Tx, account_id: i64) -> DbResult<(i64, i64)> {
    let row = tx
        .load(
            "SELECT COUNT(*), CAST(COALESCE(SUM(bytes), 0) AS BIGINT) FROM uploads
             WHERE account_id = $1 AND media_id IS NULL",
            &[account_id.into()],
        )
        .await?;
    Ok((row.int(0)?, row.int(1)?))
}

/// Which of these uploads there are.
pub(super) async fn list_known_uploads(tx: &mut Tx, public_ids: &[String]) -> DbResult<Vec<String>> {
    let rows = tx
        .query(
            "SELECT public_id FROM uploads WHERE public_id IN_TEXTS($1) AND media_id IS NULL",
            &[courant_kit::db::texts_json(public_ids)],
        )
        .await?;
    rows.iter().map(|row| row.string(0)).collect()
}
