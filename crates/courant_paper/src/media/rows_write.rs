//! Writing SQL of media.

use super::arrive::NewMedium;
use super::crops::{Crop, Shape};
use courant_kit::db::{DbResult, Row, Tx, Value};

/// What a stored file sets on its medium.
pub(super) struct FileFacts<'a> {
    pub(super) family: &'static str,
    pub(super) file: &'a str,
    pub(super) content_hash: &'a str,
    pub(super) media_type: &'static str,
    pub(super) bytes: i64,
    pub(super) width: Option<i64>,
    pub(super) height: Option<i64>,
    pub(super) duration_secs: Option<i64>,
    pub(super) is_animated: bool,
    pub(super) renditions_state: &'static str,
}

impl FileFacts<'_> {
    /// For statements that give a medium a file: its row, then all of these in the order in which they stand, the length
    /// of films last.
    fn values(&self, id: i64) -> [Value; 11] {
        [
            id.into(),
            self.family.into(),
            self.file.into(),
            self.content_hash.into(),
            self.media_type.into(),
            self.bytes.into(),
            self.width.into(),
            self.height.into(),
            self.is_animated.into(),
            self.renditions_state.into(),
            self.duration_secs.into(),
        ]
    }
}

/// Adds a medium; its id. Without a file it is a reference.
pub(super) async fn insert(
    tx: &mut Tx,
    public_id: &str,
    medium: &NewMedium,
    family: &str,
    facts: Option<&FileFacts<'_>>,
) -> DbResult<i64> {
    let size = |own: Option<i64>, known: Option<i64>| -> Value { own.or(known).into() };
    let values: Vec<Value> = vec![
        public_id.into(),
        family.into(),
        facts.map_or("reference", |_| "stored").into(),
        facts.map_or("", |facts| facts.file).into(),
        facts.map_or("", |facts| facts.content_hash).into(),
        facts.map_or("", |facts| facts.media_type).into(),
        facts.map_or(0, |facts| facts.bytes).into(),
        size(facts.and_then(|facts| facts.width), medium.width),
        size(facts.and_then(|facts| facts.height), medium.height),
        size(facts.and_then(|facts| facts.duration_secs), medium.duration_secs),
        facts.is_some_and(|facts| facts.is_animated).into(),
        medium.title.as_str().into(),
        medium.alt.as_str().into(),
        medium.caption.as_str().into(),
        medium.credit_line.as_str().into(),
        medium.original_name.as_str().into(),
        medium.source_address.as_str().into(),
        medium.upload_path.as_str().into(),
        facts.map_or("none", |facts| facts.renditions_state).into(),
        medium.created_at.into(),
        super::sought_text(&[&medium.title, &medium.alt, &medium.caption, &medium.credit_line, &medium.original_name])
            .into(),
        medium.added_by.as_str().into(),
    ];
    tx.load(
        "INSERT INTO media (public_id, family, state, file, content_hash, media_type, bytes, width, height,
             duration_secs, is_animated, title, alt, caption, credit_line, original_name, source_address, upload_path,
             renditions_state, created_at, sought, added_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)
         RETURNING id",
        &values,
    )
    .await?
    .int(0)
}

/// Gives a reference its file; when it was created, or none if there is no such reference.
pub(super) async fn fulfil(tx: &mut Tx, id: i64, facts: &FileFacts<'_>) -> DbResult<Option<i64>> {
    let row = tx
        .find(
            "UPDATE media SET state = 'stored', family = $2, file = $3, content_hash = $4, media_type = $5, bytes = $6,
                 width = COALESCE($7, width), height = COALESCE($8, height), is_animated = $9, renditions_state = $10,
                 duration_secs = COALESCE($11, duration_secs)
             WHERE id = $1 AND state <> 'stored' RETURNING created_at",
            &facts.values(id),
        )
        .await?;
    row.map(|row: Row| row.int(0)).transpose()
}

/// A rendition to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NewRendition {
    pub(super) format: String,
    pub(super) width: i64,
    pub(super) height: i64,
    pub(super) bytes: i64,
    pub(super) file: String,
}

/// What making renditions found out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Made {
    pub(super) renditions: Vec<NewRendition>,
    pub(super) width: Option<i64>,
    pub(super) height: Option<i64>,
    pub(super) is_animated: bool,
    pub(super) color: String,
}

/// Notes what a picture is; false if the medium no longer has this file.
pub(super) async fn save_made(tx: &mut Tx, id: i64, file: &str, made: &Made) -> DbResult<bool> {
    let changed = tx
        .execute(
            "UPDATE media SET width = COALESCE($3, width), height = COALESCE($4, height), is_animated = $5, color = $6,
                 renditions_state = 'made'
             WHERE id = $1 AND file = $2 AND state = 'stored'",
            &[
                id.into(),
                file.into(),
                made.width.into(),
                made.height.into(),
                made.is_animated.into(),
                made.color.as_str().into(),
            ],
        )
        .await?;
    Ok(changed > 0)
}

/// Notes that nothing can be made of a picture; false if the medium no longer has this file.
pub(super) async fn mark_failed(tx: &mut Tx, id: i64, file: &str) -> DbResult<bool> {
    let sql = "UPDATE media SET renditions_state = 'failed' WHERE id = $1 AND file = $2 AND state = 'stored'";
    let is_marked = tx.execute(sql, &[id.into(), file.into()]).await? > 0;
    if is_marked {
        // Sizes of an earlier file, which may be what was to go.
        tx.execute("DELETE FROM renditions WHERE media_id = $1", &[id.into()]).await?;
    }
    Ok(is_marked)
}

/// Puts these renditions in the place of a medium's AVIF ones, or of all others.
pub(super) async fn replace_renditions(tx: &mut Tx, id: i64, is_avif: bool, list: &[NewRendition]) -> DbResult<()> {
    let sql = "DELETE FROM renditions
               WHERE media_id = $1 AND CASE WHEN format = 'avif' THEN 1 ELSE 0 END = $2";
    tx.execute(sql, &[id.into(), is_avif.into()]).await?;
    for rendition in list {
        tx.execute(
            "INSERT INTO renditions (media_id, format, width, height, bytes, file) VALUES ($1, $2, $3, $4, $5, $6)",
            &[
                id.into(),
                rendition.format.as_str().into(),
                rendition.width.into(),
                rendition.height.into(),
                rendition.bytes.into(),
                rendition.file.as_str().into(),
            ],
        )
        .await?;
    }
    Ok(())
}

/// Notes that a reference's file is gone where it was.
pub(super) async fn mark_missing(tx: &mut Tx, id: i64) -> DbResult<()> {
    let sql = "UPDATE media SET state = 'missing' WHERE id = $1 AND state = 'reference'";
    tx.execute(sql, &[id.into()]).await.map(drop)
}

/// Gives a medium another file in the place of the one it has, and notes where the earlier ones were. Sizes that are
/// there already stay until those of the new file are made, so that pages have no hole; when it was created, or none if
/// there is no such medium.
pub(super) async fn replace_file(tx: &mut Tx, id: i64, facts: &FileFacts<'_>, now: i64) -> DbResult<Option<i64>> {
    note_former(tx, id).await?;
    note_gone(tx, id, now).await?;
    // They were chosen for another picture.
    tx.execute("DELETE FROM media_crops WHERE media_id = $1", &[id.into()]).await?;
    let is_picture = facts.renditions_state == "waiting";
    let sql = "DELETE FROM renditions WHERE media_id = $1 AND (format = 'avif' OR $2 = 0)";
    tx.execute(sql, &[id.into(), i64::from(is_picture).into()]).await?;
    let row = tx
        .find(
            "UPDATE media SET state = 'stored', family = $2, file = $3, content_hash = $4, media_type = $5, bytes = $6,
                 width = $7, height = $8, is_animated = $9, renditions_state = $10, duration_secs = $11,
                 version = version + 1
             WHERE id = $1 RETURNING created_at",
            &facts.values(id),
        )
        .await?;
    // What it has now is no earlier file of its own.
    let sql = "DELETE FROM former_files WHERE media_id = $1 AND file = $2";
    tx.execute(sql, &[id.into(), facts.file.into()]).await?;
    row.map(|row: Row| row.int(0)).transpose()
}

/// Notes the files a medium has as its earlier ones.
async fn note_former(tx: &mut Tx, id: i64) -> DbResult<()> {
    tx.execute(
        "INSERT INTO former_files (file, media_id)
         SELECT file, id FROM media WHERE id = $1 AND file <> ''
         UNION SELECT file, media_id FROM renditions WHERE media_id = $1
         UNION SELECT file, media_id FROM crop_renditions WHERE media_id = $1
         ON CONFLICT DO NOTHING",
        &[id.into()],
    )
    .await
    .map(drop)
}

/// Notes the files a medium has as ones that may be taken from the disk later.
async fn note_gone(tx: &mut Tx, id: i64, now: i64) -> DbResult<()> {
    tx.execute(
        "INSERT INTO gone_files (file, gone_at)
         SELECT file, CAST($2 AS BIGINT) FROM media WHERE id = $1 AND file <> ''
         UNION SELECT file, CAST($2 AS BIGINT) FROM renditions WHERE media_id = $1
         UNION SELECT file, CAST($2 AS BIGINT) FROM crop_renditions WHERE media_id = $1
         ON CONFLICT (file) DO UPDATE SET gone_at = excluded.gone_at",
        &[id.into(), now.into()],
    )
    .await
    .map(drop)
}

/// Removes a medium; its files go later. False if there is no such medium.
pub(super) async fn remove(tx: &mut Tx, id: i64, now: i64) -> DbResult<bool> {
    note_gone(tx, id, now).await?;
    // What earlier files were is known only here.
    tx.execute(
        "INSERT INTO gone_files (file, gone_at) SELECT file, CAST($2 AS BIGINT) FROM former_files WHERE media_id = $1
         ON CONFLICT (file) DO UPDATE SET gone_at = excluded.gone_at",
        &[id.into(), now.into()],
    )
    .await?;
    Ok(tx.execute("DELETE FROM media WHERE id = $1", &[id.into()]).await? > 0)
}

/// Chooses what is shown of a picture in a shape; none: its most important point decides. The sizes of what was chosen
/// before go.
pub(super) async fn save_crop(tx: &mut Tx, id: i64, shape: Shape, crop: Option<Crop>, now: i64) -> DbResult<()> {
    tx.execute(
        "INSERT INTO gone_files (file, gone_at)
         SELECT file, CAST($3 AS BIGINT) FROM crop_renditions WHERE media_id = $1 AND shape = $2
         ON CONFLICT (file) DO UPDATE SET gone_at = excluded.gone_at",
        &[id.into(), shape.name().into(), now.into()],
    )
    .await?;
    let sql = "DELETE FROM media_crops WHERE media_id = $1 AND shape = $2";
    tx.execute(sql, &[id.into(), shape.name().into()]).await?;
    let Some(crop) = crop else { return Ok(()) };
    let sql = "INSERT INTO media_crops (media_id, shape, x, y, width) VALUES ($1, $2, $3, $4, $5)";
    let values = [id.into(), shape.name().into(), crop.x.into(), crop.y.into(), crop.width.into()];
    tx.execute(sql, &values).await.map(drop)
}

/// Keeps the sizes of a crop; false if another was chosen meanwhile.
pub(super) async fn save_crop_renditions(tx: &mut Tx, id: i64, crop: Crop, list: &[NewRendition]) -> DbResult<bool> {
    let key = || [Value::from(id), crop.shape.name().into()];
    let still = "UPDATE media_crops SET width = width
                 WHERE media_id = $1 AND shape = $2 AND x = $3 AND y = $4 AND width = $5";
    let [medium, shape] = key();
    if tx.execute(still, &[medium, shape, crop.x.into(), crop.y.into(), crop.width.into()]).await? == 0 {
        return Ok(false);
    }
    tx.execute("DELETE FROM crop_renditions WHERE media_id = $1 AND shape = $2", &key()).await?;
    for rendition in list {
        let [medium, shape] = key();
        tx.execute(
            "INSERT INTO crop_renditions (media_id, shape, format, width, height, bytes, file)
             VALUES ($1, $2, $3, $4, $5, $6, $7)",
            &[
                medium,
                shape,
                rendition.format.as_str().into(),
                rendition.width.into(),
                rendition.height.into(),
                rendition.bytes.into(),
                rendition.file.as_str().into(),
            ],
        )
        .await?;
    }
    Ok(true)
}

/// Notes a file that may be taken from the disk later.
pub(super) async fn note_gone_file(tx: &mut Tx, file: &str, now: i64) -> DbResult<()> {
    tx.execute(
        "INSERT INTO gone_files (file, gone_at) VALUES ($1, $2)
         ON CONFLICT (file) DO UPDATE SET gone_at = excluded.gone_at",
        &[file.into(), now.into()],
    )
    .await
    .map(drop)
}

/// Forgets that a file is gone.
pub(super) async fn forget_gone(tx: &mut Tx, file: &str) -> DbResult<()> {
    tx.execute("DELETE FROM gone_files WHERE file = $1", &[file.into()]).await.map(drop)
}

/// Keeps the folded texts of a medium, unless somebody changed them meanwhile.
pub(super) async fn save_sought(tx: &mut Tx, id: i64, sought: &str) -> DbResult<()> {
    let sql = "UPDATE media SET sought = $2 WHERE id = $1 AND sought IS NULL";
    tx.execute(sql, &[id.into(), sought.into()]).await.map(drop)
}
