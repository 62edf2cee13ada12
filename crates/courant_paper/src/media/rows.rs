//! Reading SQL of media.

use super::crops::{Crop, Shape};
use super::rows_write::{Made, NewRendition};
use super::{FETCH_JOB, Medium, MediumCrop, MediumFault, MediumTrack, Rendition};
use courant_kit::db::{DbResult, Tx, ids_json};
use std::collections::HashMap;

/// Media by row, each with its renditions: two statements however many there are, more where films or sounds are among
/// them, or pictures with crops.
pub async fn map_by_ids(tx: &mut Tx, ids: &[i64]) -> DbResult<HashMap<i64, Medium>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let mut rows = tx
        .query(
            "SELECT id, family, state, file, media_type, bytes, width, height, is_animated, color, title, alt, caption,
                    credit_line, source_address, renditions_state, duration_secs, focus_x, focus_y, poster_media_id,
                    CASE WHEN EXISTS (SELECT 1 FROM media_crops WHERE media_id = media.id) THEN 1 ELSE 0 END
             FROM media WHERE id IN_IDS($1)",
            &[ids_json(ids)],
        )
        .await?;
    let mut out = HashMap::with_capacity(rows.len());
    let mut cropped = Vec::new();
    for row in &mut rows {
        if row.bool(20)? {
            cropped.push(row.int(0)?);
        }
        let medium = Medium {
            id: row.int(0)?,
            family: row.take(1)?,
            state: row.take(2)?,
            file: row.take(3)?,
            media_type: row.take(4)?,
            bytes: row.int(5)?,
            width: row.opt_int(6)?,
            height: row.opt_int(7)?,
            is_animated: row.bool(8)?,
            color: row.take(9)?,
            title: row.take(10)?,
            alt: row.take(11)?,
            caption: row.take(12)?,
            credit_line: row.take(13)?,
            source_address: row.take(14)?,
            renditions_state: row.take(15)?,
            duration_secs: row.opt_int(16)?,
            focus: row.opt_int(17)?.zip(row.opt_int(18)?),
            poster_id: row.opt_int(19)?,
            tracks: Vec::new(),
            renditions: Vec::new(),
            crops: Vec::new(),
        };
        out.insert(medium.id, medium);
    }
    let renditions = tx
        .query(
            "SELECT media_id, format, width, height, file FROM renditions WHERE media_id IN_IDS($1)
             ORDER BY media_id, width, format",
            &[ids_json(ids)],
        )
        .await?;
    for row in &renditions {
        if let Some(medium) = out.get_mut(&row.int(0)?) {
            medium.renditions.push(Rendition {
                format: row.string(1)?,
                width: row.int(2)?,
                height: row.int(3)?,
                file: row.string(4)?,
            });
        }
    }
    if !cropped.is_empty() {
        add_crops(tx, &cropped, &mut out).await?;
    }
    let clips: Vec<i64> =
        out.values().filter(|medium| matches!(medium.family.as_str(), "video" | "audio")).map(|one| one.id).collect();
    if !clips.is_empty() {
        let tracks = tx
            .query(
                "SELECT media_id, track_media_id, kind, lang, label FROM media_tracks WHERE media_id IN_IDS($1)
                 ORDER BY media_id, kind, lang, track_media_id",
                &[ids_json(&clips)],
            )
            .await?;
        for row in &tracks {
            let track = MediumTrack {
                media_id: row.int(1)?,
                kind: row.string(2)?,
                lang: row.string(3)?,
                label: row.string(4)?,
            };
            if let Some(medium) = out.get_mut(&row.int(0)?) {
                medium.tracks.push(track);
            }
        }
    }
    Ok(out)
}

/// Gives media their crops, with the sizes that are made.
async fn add_crops(tx: &mut Tx, ids: &[i64], media: &mut HashMap<i64, Medium>) -> DbResult<()> {
    let rows = tx
        .query(
            "SELECT c.media_id, c.shape, c.x, c.y, c.width, r.format, r.width, r.height, r.file
             FROM media_crops c LEFT JOIN crop_renditions r ON r.media_id = c.media_id AND r.shape = c.shape
             WHERE c.media_id IN_IDS($1) ORDER BY c.media_id, c.shape, r.width, r.format",
            &[ids_json(ids)],
        )
        .await?;
    for row in &rows {
        let (Some(medium), Some(shape)) = (media.get_mut(&row.int(0)?), Shape::from_name(row.text(1)?)) else {
            continue;
        };
        if medium.crops.last().is_none_or(|last| last.crop.shape != shape) {
            let crop = Crop { shape, x: row.int(2)?, y: row.int(3)?, width: row.int(4)? };
            medium.crops.push(MediumCrop { crop, renditions: Vec::new() });
        }
        if let (Some(width), Some(last)) = (row.opt_int(6)?, medium.crops.last_mut()) {
            last.renditions.push(Rendition {
                format: row.string(5)?,
                width,
                height: row.int(7)?,
                file: row.string(8)?,
            });
        }
    }
    Ok(())
}

/// What speaks against showing these media to readers at a moment, medium by medium.
pub async fn list_faults_of(tx: &mut Tx, ids: &[i64], now: i64) -> DbResult<Vec<(i64, MediumFault)>> {
    let rows = tx
        .query(
            "SELECT id, CASE WHEN family = 'picture' AND alt = '' THEN 1 ELSE 0 END,
                    CASE WHEN rights_end_at <= $2 THEN 1 ELSE 0 END, CASE WHEN state <> 'stored' THEN 1 ELSE 0 END,
                    CASE WHEN state = 'stored' AND renditions_state = 'failed' THEN 1 ELSE 0 END
             FROM media WHERE id IN_IDS($1) ORDER BY id",
            &[ids_json(ids), now.into()],
        )
        .await?;
    let all = [MediumFault::NoAlt, MediumFault::RightsEnded, MediumFault::NoFile, MediumFault::Unusable];
    let mut out = Vec::new();
    for row in &rows {
        for (index, fault) in all.into_iter().enumerate() {
            if row.bool(index + 1)? {
                out.push((row.int(0)?, fault));
            }
        }
    }
    Ok(out)
}

/// The medium that had this file before it got the one it has.
pub(super) async fn find_by_former_file(tx: &mut Tx, file: &str) -> DbResult<Option<i64>> {
    let sql = "SELECT media_id FROM former_files WHERE file = $1 ORDER BY media_id LIMIT 1";
    tx.find(sql, &[file.into()]).await?.map(|row| row.int(0)).transpose()
}

/// Files that no medium has any more since before a moment; and whether one has them again.
pub(super) async fn list_gone(tx: &mut Tx, before: i64, most: i64) -> DbResult<Vec<(String, bool)>> {
    let rows = tx
        .query(
            "SELECT g.file, CASE WHEN EXISTS (SELECT 1 FROM renditions r WHERE r.file = g.file)
                 OR EXISTS (SELECT 1 FROM crop_renditions r WHERE r.file = g.file)
                 OR EXISTS (SELECT 1 FROM media m WHERE m.file = g.file AND m.file <> '')
                 OR EXISTS (SELECT 1 FROM comment_pictures p WHERE p.file = g.file) THEN 1 ELSE 0 END
             FROM gone_files g WHERE g.gone_at < $1 ORDER BY g.gone_at, g.file LIMIT $2",
            &[before.into(), most.into()],
        )
        .await?;
    rows.iter().map(|row| Ok((row.string(0)?, row.bool(1)?))).collect()
}

/// Media whose texts nobody can seek in yet: row and texts.
pub(super) async fn list_unfolded(tx: &mut Tx, most: i64) -> DbResult<Vec<(i64, [String; 5])>> {
    let rows = tx
        .query(
            "SELECT id, title, alt, caption, credit_line, original_name FROM media WHERE sought IS NULL
             ORDER BY id LIMIT $1",
            &[most.into()],
        )
        .await?;
    rows.iter()
        .map(|row| {
            let texts = [row.string(1)?, row.string(2)?, row.string(3)?, row.string(4)?, row.string(5)?];
            Ok((row.int(0)?, texts))
        })
        .collect()
}

/// The medium that an old upload path (below `wp-content/uploads`) belongs to.
pub async fn find_by_upload_path(tx: &mut Tx, path: &str) -> DbResult<Option<i64>> {
    let row =
        tx.find("SELECT id FROM media WHERE upload_path = $1 AND upload_path <> '' LIMIT 1", &[path.into()]).await?;
    row.map(|row| row.int(0)).transpose()
}

/// The oldest medium with these bytes (SHA-256 in hexadecimal), to offer it instead of another copy.
pub async fn find_by_content_hash(tx: &mut Tx, content_hash: &str) -> DbResult<Option<i64>> {
    let sql = "SELECT id FROM media WHERE content_hash = $1 AND content_hash <> '' ORDER BY id LIMIT 1";
    tx.find(sql, &[content_hash.into()]).await?.map(|row| row.int(0)).transpose()
}

/// A file that is known to the store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct KnownFile {
    /// MIME type as stored.
    pub(super) media_type: String,
    /// Family of its medium.
    pub(super) family: String,
    /// The medium it is the original of; none for a rendition.
    pub(super) original_of: Option<i64>,
    /// What it was called where it came from.
    pub(super) original_name: String,
    /// Whether it was public elsewhere before.
    pub(super) was_public: bool,
    /// State of its medium's renditions.
    pub(super) renditions_state: String,
}

/// Whose file this is; none if nobody's. Of media that share it, one that was public before.
pub(super) async fn find_known_file(tx: &mut Tx, file: &str) -> DbResult<Option<KnownFile>> {
    // An original is named by the beginning of its hash, and that is what the index knows.
    let start: String = file.chars().take_while(|letter| *letter != '.').filter(|letter| *letter != '/').collect();
    // Behind every hash that begins so: `g` comes after all hexadecimal digits.
    let end = format!("{start}g");
    let row = tx
        .find(
            "SELECT media_type, family, id, original_name, CASE WHEN source_address <> '' THEN 1 ELSE 0 END,
                    renditions_state
             FROM media
             WHERE content_hash >= $2 AND content_hash < $3 AND content_hash <> '' AND file = $1 AND state = 'stored'
             UNION ALL SELECT 'image/' || format, 'picture', NULL, '', 1, 'made' FROM renditions WHERE file = $1
             UNION ALL SELECT 'image/' || format, 'picture', NULL, '', 1, 'made' FROM crop_renditions WHERE file = $1
             ORDER BY 5 DESC, 3 LIMIT 1",
            &[file.into(), start.into(), end.into()],
        )
        .await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(KnownFile {
        media_type: row.string(0)?,
        family: row.string(1)?,
        original_of: row.opt_int(2)?,
        original_name: row.string(3)?,
        was_public: row.bool(4)?,
        renditions_state: row.string(5)?,
    }))
}

/// A stored picture, as the makers of renditions need it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PictureRow {
    pub(super) id: i64,
    pub(super) file: String,
    pub(super) content_hash: String,
    pub(super) is_animated: bool,
    pub(super) renditions_state: String,
}

/// A picture whose file is here.
pub(super) async fn find_picture(tx: &mut Tx, id: i64) -> DbResult<Option<PictureRow>> {
    let row = tx
        .find(
            "SELECT id, file, content_hash, is_animated, renditions_state FROM media
             WHERE id = $1 AND family = 'picture' AND state = 'stored' AND file <> ''",
            &[id.into()],
        )
        .await?;
    row.map(|row| {
        Ok(PictureRow {
            id: row.int(0)?,
            file: row.string(1)?,
            content_hash: row.string(2)?,
            is_animated: row.bool(3)?,
            renditions_state: row.string(4)?,
        })
    })
    .transpose()
}

/// What was made of the same bytes for another medium, AVIF or all the rest.
pub(super) async fn find_twin(tx: &mut Tx, id: i64, content_hash: &str, is_avif: bool) -> DbResult<Option<Made>> {
    let twin = tx
        .find(
            "SELECT id, width, height, is_animated, color FROM media
             WHERE content_hash = $1 AND content_hash <> '' AND id <> $2 AND renditions_state = 'made'
               AND EXISTS (SELECT 1 FROM renditions WHERE media_id = media.id
                           AND CASE WHEN format = 'avif' THEN 1 ELSE 0 END = $3)
             ORDER BY id LIMIT 1",
            &[content_hash.into(), id.into(), is_avif.into()],
        )
        .await?;
    let Some(twin) = twin else { return Ok(None) };
    let rows = tx
        .query(
            "SELECT format, width, height, bytes, file FROM renditions
             WHERE media_id = $1 AND CASE WHEN format = 'avif' THEN 1 ELSE 0 END = $2 ORDER BY width, format",
            &[twin.int(0)?.into(), is_avif.into()],
        )
        .await?;
    let list = rows.iter().map(|row| {
        Ok(NewRendition {
            format: row.string(0)?,
            width: row.int(1)?,
            height: row.int(2)?,
            bytes: row.int(3)?,
            file: row.string(4)?,
        })
    });
    Ok(Some(Made {
        renditions: list.collect::<DbResult<_>>()?,
        width: twin.opt_int(1)?,
        height: twin.opt_int(2)?,
        is_animated: twin.bool(3)?,
        color: twin.string(4)?,
    }))
}

/// Where a reference's file is to be had.
pub(super) async fn find_reference(tx: &mut Tx, id: i64) -> DbResult<Option<String>> {
    let sql = "SELECT source_address FROM media WHERE id = $1 AND state <> 'stored' AND source_address <> ''";
    tx.find(sql, &[id.into()]).await?.map(|row| row.string(0)).transpose()
}

/// References that nobody fetches: the newest first, those whose fetching was given up last.
pub(super) async fn list_unfetched(tx: &mut Tx, most: u32) -> DbResult<Vec<i64>> {
    let rows = tx
        .query(
            "SELECT media.id FROM media LEFT JOIN jobs ON jobs.kind = $1 AND jobs.key = CAST(media.id AS TEXT)
             WHERE media.state = 'reference' AND media.source_address LIKE 'http%'
               AND (jobs.id IS NULL OR jobs.state = 'dead')
             ORDER BY CASE WHEN jobs.id IS NULL THEN 0 ELSE 1 END, media.created_at DESC, media.id LIMIT $2",
            &[FETCH_JOB.into(), most.into()],
        )
        .await?;
    rows.iter().map(|row| row.int(0)).collect()
}
