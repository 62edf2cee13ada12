//! Reading SQL of imports: what came from where, and the runs.

use super::desk::{File, State};
use courant_kit::db::{DbResult, Row, Tx, texts_json};
use std::collections::HashMap;

/// What an item of another system became here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// Row here.
    pub new_id: i64,
    /// Hash of what the export held.
    pub content_hash: String,
    /// The run that added it.
    pub run_id: i64,
}

/// Those of the old ids that are known.
pub async fn map_known(tx: &mut Tx, source: &str, kind: &str, old_ids: &[String]) -> DbResult<HashMap<String, Known>> {
    let mut out = HashMap::with_capacity(old_ids.len());
    for part in old_ids.chunks(5_000) {
        let rows = tx
            .query(
                "SELECT old_id, new_id, content_hash, run_id FROM import_ids
                 WHERE source = $1 AND kind = $2 AND old_id IN_TEXTS($3)",
                &[source.into(), kind.into(), texts_json(part)],
            )
            .await?;
        for row in &rows {
            let known = Known { new_id: row.int(1)?, content_hash: row.string(2)?, run_id: row.int(3)? };
            out.insert(row.string(0)?, known);
        }
    }
    Ok(out)
}

/// A medium as bodies need to know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MediumFacts {
    /// Row.
    pub id: i64,
    /// Old id, for a search by id.
    pub old_id: Option<String>,
    /// Path below the uploads folder.
    pub upload_path: String,
    /// Where it was.
    pub source_address: String,
    /// Pixels.
    pub width: Option<i64>,
    /// Pixels.
    pub height: Option<i64>,
    /// Replacement text.
    pub alt: String,
    /// Caption.
    pub caption: String,
    /// Title.
    pub title: String,
    /// Its file is here.
    pub is_stored: bool,
}

fn medium(row: &Row) -> DbResult<MediumFacts> {
    Ok(MediumFacts {
        id: row.int(0)?,
        old_id: row.opt_text(1)?.map(str::to_owned),
        upload_path: row.string(2)?,
        source_address: row.string(3)?,
        width: row.opt_int(4)?,
        height: row.opt_int(5)?,
        alt: row.string(6)?,
        caption: row.string(7)?,
        title: row.string(8)?,
        is_stored: row.text(9)? == "stored",
    })
}

/// Media by their old ids.
pub async fn list_media_by_old_id(tx: &mut Tx, source: &str, old_ids: &[String]) -> DbResult<Vec<MediumFacts>> {
    let rows = tx
        .query(
            "SELECT m.id, i.old_id, m.upload_path, m.source_address, m.width, m.height, m.alt, m.caption, m.title,
                    m.state
             FROM import_ids i JOIN media m ON m.id = i.new_id
             WHERE i.source = $1 AND i.kind = 'media' AND i.old_id IN_TEXTS($2)",
            &[source.into(), texts_json(old_ids)],
        )
        .await?;
    rows.iter().map(medium).collect()
}

/// Media by their paths below the uploads folder.
pub async fn list_media_by_upload_path(tx: &mut Tx, paths: &[String]) -> DbResult<Vec<MediumFacts>> {
    let rows = tx
        .query(
            "SELECT m.id, NULL, m.upload_path, m.source_address, m.width, m.height, m.alt, m.caption, m.title,
                    m.state
             FROM media m WHERE m.upload_path <> '' AND m.upload_path IN_TEXTS($1) ORDER BY m.id DESC",
            &[texts_json(paths)],
        )
        .await?;
    rows.iter().map(medium).collect()
}

/// A run that did not end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenRun {
    /// Row.
    pub id: i64,
    /// Which pass over the file.
    pub stage: String,
    /// Everything before it is in the paper.
    pub byte_offset: u64,
    /// What the reader knew there, as JSON.
    pub reader: String,
}

/// The newest run of this very file that did not end.
pub async fn find_open_run(tx: &mut Tx, source: &str, file_hash: &str) -> DbResult<Option<OpenRun>> {
    let row = tx
        .find(
            "SELECT id, stage, byte_offset, reader FROM import_runs
             WHERE source = $1 AND file_hash = $2 AND state <> 'done' ORDER BY id DESC LIMIT 1",
            &[source.into(), file_hash.into()],
        )
        .await?;
    row.map(|row| {
        Ok(OpenRun {
            id: row.int(0)?,
            stage: row.string(1)?,
            byte_offset: u64::try_from(row.int(2)?).unwrap_or(0),
            reader: row.string(3)?,
        })
    })
    .transpose()
}

/// When a run began (ms UTC).
pub async fn load_run_start(tx: &mut Tx, run_id: i64) -> DbResult<i64> {
    tx.load("SELECT started_at FROM import_runs WHERE id = $1", &[run_id.into()]).await?.int(0)
}

/// What a run added, by kind; articles and pages apart.
pub async fn count_added(tx: &mut Tx, run_id: i64) -> DbResult<Vec<(String, i64)>> {
    let rows = tx
        .query(
            "SELECT CASE WHEN i.kind = 'item' THEN COALESCE(a.type, 'article') ELSE i.kind END AS what, COUNT(*)
             FROM import_ids i LEFT JOIN articles a ON i.kind = 'item' AND a.id = i.new_id
             WHERE i.run_id = $1 GROUP BY what ORDER BY what",
            &[run_id.into()],
        )
        .await?;
    rows.iter().map(|row| Ok((row.string(0)?, row.int(1)?))).collect()
}

/// How many of these old ids the paper holds, by what they became here.
pub async fn count_held(tx: &mut Tx, source: &str, kind: &str, old_ids: &[String]) -> DbResult<Vec<(String, i64)>> {
    let mut out: Vec<(String, i64)> = Vec::new();
    for part in old_ids.chunks(5_000) {
        let rows = tx
            .query(
                "SELECT CASE WHEN i.kind = 'item' THEN COALESCE(a.type, 'gone') ELSE i.kind END AS what, COUNT(*)
                 FROM import_ids i LEFT JOIN articles a ON i.kind = 'item' AND a.id = i.new_id
                 WHERE i.source = $1 AND i.kind = $2 AND i.old_id IN_TEXTS($3) GROUP BY what",
                &[source.into(), kind.into(), texts_json(part)],
            )
            .await?;
        for row in &rows {
            out.push((row.string(0)?, row.int(1)?));
        }
    }
    Ok(out)
}

/// Notes of a run in their order: sort, item, reason.
pub async fn list_notes(tx: &mut Tx, run_id: i64, most: i64) -> DbResult<Vec<(String, String, String)>> {
    let rows = tx
        .query(
            "SELECT sort, item, reason FROM import_notes WHERE run_id = $1 ORDER BY sort, id LIMIT $2",
            &[run_id.into(), most.into()],
        )
        .await?;
    rows.iter().map(|row| Ok((row.string(0)?, row.string(1)?, row.string(2)?))).collect()
}

/// Notes of a run counted by sort and reason, most frequent first.
pub async fn count_notes(tx: &mut Tx, run_id: i64) -> DbResult<Vec<(String, String, i64)>> {
    let rows = tx
        .query(
            "SELECT sort, reason, COUNT(*) AS n FROM import_notes WHERE run_id = $1
             GROUP BY sort, reason ORDER BY sort, n DESC, reason",
            &[run_id.into()],
        )
        .await?;
    rows.iter().map(|row| Ok((row.string(0)?, row.string(1)?, row.int(2)?))).collect()
}

/// A run, with its report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Row.
    pub id: i64,
    /// The site it came from.
    pub source: String,
    /// Name of the file.
    pub file_name: String,
    /// Its length.
    pub file_bytes: i64,
    /// Which pass over the file.
    pub stage: String,
    /// Everything before it is in the paper.
    pub byte_offset: i64,
    /// `running`, `done`, `failed`.
    pub state: String,
    /// JSON of the report; `{}` until it is done.
    pub report: String,
    /// ms UTC.
    pub started_at: i64,
    /// ms UTC.
    pub updated_at: i64,
}

/// The columns of a [`Run`].
macro_rules! runs {
    ($rest:literal) => {
        concat!(
            "SELECT id, source, file_name, file_bytes, stage, byte_offset, state, report, started_at, updated_at",
            " FROM import_runs ",
            $rest
        )
    };
}

fn run(row: &Row) -> DbResult<Run> {
    Ok(Run {
        id: row.int(0)?,
        source: row.string(1)?,
        file_name: row.string(2)?,
        file_bytes: row.int(3)?,
        stage: row.string(4)?,
        byte_offset: row.int(5)?,
        state: row.string(6)?,
        report: row.string(7)?,
        started_at: row.int(8)?,
        updated_at: row.int(9)?,
    })
}

/// Runs, the newest first, those before a row.
pub async fn list_runs(tx: &mut Tx, before: i64, most: i64) -> DbResult<Vec<Run>> {
    let rows = tx.query(runs!("WHERE id < $1 ORDER BY id DESC LIMIT $2"), &[before.into(), most.into()]).await?;
    rows.iter().map(run).collect()
}

/// One run.
pub async fn find_run(tx: &mut Tx, id: i64) -> DbResult<Option<Run>> {
    tx.find(runs!("WHERE id = $1"), &[id.into()]).await?.map(|row| run(&row)).transpose()
}

/// Notes of a run of one sort that hold a text (`%`: all; small letters), after a row: row, item, reason.
pub async fn list_notes_after(
    tx: &mut Tx,
    run_id: i64,
    sort: &str,
    sought: &str,
    after: i64,
    most: i64,
) -> DbResult<Vec<(i64, String, String)>> {
    let rows = tx
        .query(
            "SELECT id, item, reason FROM import_notes WHERE run_id = $1 AND sort = $2 AND id > $4
                 AND (LOWER(item) LIKE $3 ESCAPE '!' OR LOWER(reason) LIKE $3 ESCAPE '!')
             ORDER BY id LIMIT $5",
            &[run_id.into(), sort.into(), sought.into(), after.into(), most.into()],
        )
        .await?;
    rows.iter().map(|row| Ok((row.int(0)?, row.string(1)?, row.string(2)?))).collect()
}

/// The export that is brought in on the desk.
pub async fn find_file(tx: &mut Tx) -> DbResult<Option<File>> {
    let row = tx
        .find(
            "SELECT public_id, actor, name, bytes, received_bytes, state, fetches, stage, passed_count, item_count,
                    report, problem, changed_at
             FROM import_files WHERE id = 1",
            &[],
        )
        .await?;
    row.map(|row| {
        let count = |count: i64| u64::try_from(count).unwrap_or_default();
        Ok(File {
            public_id: row.string(0)?,
            actor: row.string(1)?,
            name: row.string(2)?,
            bytes: count(row.int(3)?),
            received_bytes: count(row.int(4)?),
            state: State::from_word(row.text(5)?),
            fetches: row.bool(6)?,
            stage: row.string(7)?,
            passed_count: row.int(8)?,
            item_count: row.int(9)?,
            report: row.string(10)?,
            problem: row.string(11)?,
            changed_at: row.int(12)?,
        })
    })
    .transpose()
}
