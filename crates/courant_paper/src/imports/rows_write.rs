//! Writing SQL of imports.

use courant_kit::db::{DbResult, Tx};

/// Begins a run; its id.
pub async fn begin_run(
    tx: &mut Tx,
    source: &str,
    file_name: &str,
    file_bytes: i64,
    file_hash: &str,
    stage: &str,
    now: i64,
) -> DbResult<i64> {
    tx.load(
        "INSERT INTO import_runs (source, file_name, file_bytes, file_hash, stage, state, started_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, 'running', $6, $6) RETURNING id",
        &[source.into(), file_name.into(), file_bytes.into(), file_hash.into(), stage.into(), now.into()],
    )
    .await?
    .int(0)
}

/// Writes down how far a run is.
pub async fn save_checkpoint(
    tx: &mut Tx,
    run_id: i64,
    stage: &str,
    byte_offset: u64,
    reader: &str,
    now: i64,
) -> DbResult<()> {
    tx.execute(
        "UPDATE import_runs SET stage = $2, byte_offset = $3, reader = $4, state = 'running', updated_at = $5
         WHERE id = $1",
        &[
            run_id.into(),
            stage.into(),
            i64::try_from(byte_offset).unwrap_or(i64::MAX).into(),
            reader.into(),
            now.into(),
        ],
    )
    .await
    .map(drop)
}

/// Ends a run.
pub async fn end_run(tx: &mut Tx, run_id: i64, state: &str, report: &str, now: i64) -> DbResult<()> {
    tx.execute(
        "UPDATE import_runs SET state = $2, report = $3, updated_at = $4 WHERE id = $1",
        &[run_id.into(), state.into(), report.into(), now.into()],
    )
    .await
    .map(drop)
}

/// Adds to the loss report.
pub async fn add_note(tx: &mut Tx, run_id: i64, sort: &str, item: &str, reason: &str) -> DbResult<()> {
    tx.execute(
        "INSERT INTO import_notes (run_id, sort, item, reason) VALUES ($1, $2, $3, $4)",
        &[run_id.into(), sort.into(), item.into(), reason.into()],
    )
    .await
    .map(drop)
}

/// Says what an item of another system became here.
pub async fn add_id(
    tx: &mut Tx,
    source: &str,
    kind: &str,
    old_id: &str,
    new_id: i64,
    content_hash: &str,
    run_id: i64,
) -> DbResult<()> {
    tx.execute(
        "INSERT INTO import_ids (source, kind, old_id, new_id, content_hash, run_id) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (source, kind, old_id) DO NOTHING",
        &[source.into(), kind.into(), old_id.into(), new_id.into(), content_hash.into(), run_id.into()],
    )
    .await
    .map(drop)
}

/// Writes down that an item was taken over in a newer form.
pub async fn set_hash(tx: &mut Tx, source: &str, kind: &str, old_id: &str, content_hash: &str) -> DbResult<()> {
    tx.execute(
        "UPDATE import_ids SET content_hash = $4 WHERE source = $1 AND kind = $2 AND old_id = $3",
        &[source.into(), kind.into(), old_id.into(), content_hash.into()],
    )
    .await
    .map(drop)
}
