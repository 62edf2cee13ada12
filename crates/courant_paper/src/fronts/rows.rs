//! Reading SQL of fronts.

use super::put_back::Past;
use super::{Head, Version};
use crate::accounts::undo::Spell;
use courant_kit::db::{DbResult, Row, Tx};
use courant_news::front::document::Document;

/// Fronts that are read at most.
const MOST: i64 = 2_000;

/// The columns of a [`Version`], from `front_versions`.
macro_rules! versions {
    ($rest:literal) => {
        concat!(
            "SELECT number, saved_at, saved_by, restored, shown_from, began_at, canceled_at, document FROM front_versions ",
            $rest
        )
    };
}

fn version(row: &Row) -> DbResult<Version> {
    Ok(Version {
        number: row.int(0)?,
        saved_at: row.int(1)?,
        saved_by: row.string(2)?,
        restored: row.opt_int(3)?,
        shown_from: row.int(4)?,
        began_at: row.opt_int(5)?,
        canceled_at: row.opt_int(6)?,
        // Of a newer program: whatever it says, the front fills by itself.
        document: Document::from_json(row.text(7)?).unwrap_or_default(),
    })
}

/// What readers see of each front, where somebody arranged it: front and document.
pub async fn list_shown(tx: &mut Tx) -> DbResult<Vec<(i64, Document)>> {
    let rows = tx
        .query(
            "SELECT v.section_id, v.document FROM fronts f
             JOIN front_versions v ON v.section_id = f.section_id AND v.number = f.shown ORDER BY v.section_id LIMIT $1",
            &[MOST.into()],
        )
        .await?;
    rows.iter().map(|row| Ok((row.int(0)?, Document::from_json(row.text(1)?).unwrap_or_default()))).collect()
}

/// What waits to be shown on a front, where somebody scheduled it: front and document.
pub async fn list_waiting(tx: &mut Tx) -> DbResult<Vec<(i64, Document)>> {
    let rows = tx
        .query(
            "SELECT section_id, document FROM front_versions
             WHERE began_at IS NULL AND canceled_at IS NULL ORDER BY shown_from LIMIT $1",
            &[MOST.into()],
        )
        .await?;
    rows.iter().map(|row| Ok((row.int(0)?, Document::from_json(row.text(1)?).unwrap_or_default()))).collect()
}

/// The columns of a [`Head`], from `fronts` and their newest versions.
macro_rules! heads {
    ($rest:literal) => {
        concat!(
            "SELECT f.section_id, f.newest, f.shown, v.saved_at, v.saved_by,
                    (SELECT MIN(w.shown_from) FROM front_versions w
                     WHERE w.section_id = f.section_id AND w.began_at IS NULL AND w.canceled_at IS NULL)
             FROM fronts f JOIN front_versions v ON v.section_id = f.section_id AND v.number = f.newest ",
            $rest
        )
    };
}

fn head(row: &Row) -> DbResult<Head> {
    Ok(Head {
        front: row.int(0)?,
        newest: row.int(1)?,
        shown: row.int(2)?,
        saved_at: row.int(3)?,
        saved_by: row.string(4)?,
        next_at: row.opt_int(5)?,
    })
}

/// The fronts that somebody arranged.
pub async fn list_heads(tx: &mut Tx) -> DbResult<Vec<Head>> {
    let rows = tx.query(heads!("ORDER BY f.section_id LIMIT $1"), &[MOST.into()]).await?;
    rows.iter().map(head).collect()
}

/// What is known of one front; none where nobody arranged it.
pub async fn find_head(tx: &mut Tx, front: i64) -> DbResult<Option<Head>> {
    let row = tx.find(heads!("WHERE f.section_id = $1"), &[front.into()]).await?;
    row.as_ref().map(head).transpose()
}

/// The versions of a front that were saved before one of them, newest first.
pub async fn list_versions(tx: &mut Tx, front: i64, below: i64, most: i64) -> DbResult<Vec<Version>> {
    let keys = [front.into(), below.into(), most.into()];
    let rows =
        tx.query(versions!("WHERE section_id = $1 AND number < $2 ORDER BY number DESC LIMIT $3"), &keys).await?;
    rows.iter().map(version).collect()
}

/// One version.
pub async fn find(tx: &mut Tx, front: i64, number: i64) -> DbResult<Option<Version>> {
    let row = tx.find(versions!("WHERE section_id = $1 AND number = $2"), &[front.into(), number.into()]).await?;
    row.as_ref().map(version).transpose()
}

/// The version that readers saw at a moment (ms UTC).
pub async fn find_shown_at(tx: &mut Tx, front: i64, at: i64) -> DbResult<Option<Version>> {
    let row = tx
        .find(
            versions!(
                "WHERE section_id = $1 AND began_at IS NOT NULL AND began_at <= $2
                 ORDER BY began_at DESC, shown_from DESC, number DESC LIMIT 1"
            ),
            &[front.into(), at.into()],
        )
        .await?;
    row.as_ref().map(version).transpose()
}

/// Versions whose moment has come, in the order in which it did: front and number.
pub async fn list_due(tx: &mut Tx, now: i64) -> DbResult<Vec<(i64, i64)>> {
    let rows = tx
        .query(
            "SELECT section_id, number FROM front_versions
             WHERE began_at IS NULL AND canceled_at IS NULL AND shown_from <= $1 ORDER BY shown_from, number LIMIT $2",
            &[now.into(), MOST.into()],
        )
        .await?;
    rows.iter().map(|row| Ok((row.int(0)?, row.int(1)?))).collect()
}

/// When the moment of a version comes next (ms UTC).
pub async fn find_next_due(tx: &mut Tx) -> DbResult<Option<i64>> {
    let sql = "SELECT MIN(shown_from) FROM front_versions WHERE began_at IS NULL AND canceled_at IS NULL";
    tx.load(sql, &[]).await?.opt_int(0)
}

fn past(row: &Row) -> DbResult<Past> {
    Ok(Past {
        number: row.int(0)?,
        account_id: row.opt_int(1)?,
        saved_by: row.string(2)?,
        saved_at: row.int(3)?,
        restored: row.opt_int(4)?,
        shown_from: row.int(5)?,
        began_at: row.opt_int(6)?,
        canceled_at: row.opt_int(7)?,
    })
}

/// One version, and who saved it.
pub(super) async fn find_past(tx: &mut Tx, front: i64, number: i64) -> DbResult<Option<Past>> {
    let sql =
        "SELECT number, account_id, saved_by, saved_at, restored, shown_from, began_at, canceled_at FROM front_versions
               WHERE section_id = $1 AND number = $2";
    tx.find(sql, &[front.into(), number.into()]).await?.as_ref().map(past).transpose()
}

/// Versions that an account saved since a moment and that wait for theirs.
pub(super) async fn list_waiting_of(tx: &mut Tx, spell: Spell, front: i64, most: i64) -> DbResult<Vec<i64>> {
    let rows = tx
        .query(
            "SELECT number FROM front_versions WHERE section_id = $1 AND account_id = $2 AND saved_at >= $3
             AND began_at IS NULL AND canceled_at IS NULL ORDER BY number LIMIT $4",
            &[front.into(), spell.account_id.into(), spell.since.into(), most.into()],
        )
        .await?;
    rows.iter().map(|row| row.int(0)).collect()
}

/// The version that readers saw last but for those that an account saved since a moment.
pub(super) async fn find_shown_but_of(tx: &mut Tx, spell: Spell, front: i64) -> DbResult<Option<i64>> {
    let row = tx
        .find(
            "SELECT number FROM front_versions WHERE section_id = $1 AND began_at IS NOT NULL
             AND (account_id IS NULL OR account_id <> $2 OR saved_at < $3)
             ORDER BY began_at DESC, shown_from DESC, number DESC LIMIT 1",
            &[front.into(), spell.account_id.into(), spell.since.into()],
        )
        .await?;
    row.map(|row| row.int(0)).transpose()
}

/// The first version that an account saved since a moment.
pub(super) async fn find_first_of(tx: &mut Tx, spell: Spell, front: i64) -> DbResult<Option<i64>> {
    let sql = "SELECT MIN(number) FROM front_versions WHERE section_id = $1 AND account_id = $2 AND saved_at >= $3";
    tx.load(sql, &[front.into(), spell.account_id.into(), spell.since.into()]).await?.opt_int(0)
}
