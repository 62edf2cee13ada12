//! Writing SQL of imports.

use super::desk::State;
use crate::accounts::Actor;
use courant_kit::db::{DbResult, Tx, Value};

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

fn bytes(count: u64) -> Value {
    i64::try_from(count).unwrap_or(i64::MAX).into()
}

/// Puts an export that is announced in the place of the last one.
pub async fn replace_file(
    tx: &mut Tx,
    public_id: &str,
    actor: &Actor,
    name: &str,
    length: u64,
    now: i64,
) -> DbResult<()> {
    tx.execute("DELETE FROM import_files WHERE id = 1", &[]).await?;
    tx.execute(
        "INSERT INTO import_files (id, public_id, account_id, actor, name, bytes, state, changed_at)
         VALUES (1, $1, $2, $3, $4, $5, 'receiving', $6)",
        &[public_id.into(), actor.account_id().into(), actor.name().into(), name.into(), bytes(length), now.into()],
    )
    .await
    .map(drop)
}

/// Acknowledges what came of an export; false if it is not where that began.
pub async fn acknowledge_file(
    tx: &mut Tx,
    public_id: &str,
    (from, to): (u64, u64),
    state: State,
    now: i64,
) -> DbResult<bool> {
    let count = tx
        .execute(
            "UPDATE import_files SET received_bytes = $3, state = $4, changed_at = $5
             WHERE public_id = $1 AND received_bytes = $2 AND state = 'receiving'",
            &[public_id.into(), bytes(from), bytes(to), state.word().into(), now.into()],
        )
        .await?;
    Ok(count > 0)
}

/// Says what is done with an export from now on.
pub async fn save_file_state(
    tx: &mut Tx,
    public_id: &str,
    (state, fetches): (State, bool),
    problem: &str,
    now: i64,
) -> DbResult<()> {
    tx.execute(
        "UPDATE import_files SET state = $2, fetches = $3, problem = $4, stage = '', passed_count = 0, item_count = 0,
             changed_at = $5
         WHERE public_id = $1",
        &[public_id.into(), state.word().into(), fetches.into(), problem.into(), now.into()],
    )
    .await
    .map(drop)
}

/// Says how far it is: stage, items passed, items in all.
pub async fn save_file_progress(tx: &mut Tx, public_id: &str, at: (&str, i64, i64)) -> DbResult<()> {
    tx.execute(
        "UPDATE import_files SET stage = $2, passed_count = $3, item_count = $4 WHERE public_id = $1",
        &[public_id.into(), at.0.into(), at.1.into(), at.2.into()],
    )
    .await
    .map(drop)
}

/// Says how it ended, unless somebody has stopped it.
pub async fn end_file(
    tx: &mut Tx,
    public_id: &str,
    (was, state): (State, State),
    report: &str,
    problem: &str,
    now: i64,
) -> DbResult<()> {
    tx.execute(
        "UPDATE import_files SET state = $3, report = $4, problem = $5, changed_at = $6
         WHERE public_id = $1 AND state = $2",
        &[public_id.into(), was.word().into(), state.word().into(), report.into(), problem.into(), now.into()],
    )
    .await
    .map(drop)
}

/// Forgets an export with which nothing is being done; whether it was there.
pub async fn remove_file(tx: &mut Tx, public_id: &str) -> DbResult<bool> {
    let sql = "DELETE FROM import_files WHERE public_id = $1 AND state NOT IN ('looking', 'running')";
    Ok(tx.execute(sql, &[public_id.into()]).await? > 0)
}
