//! Writing SQL of reports.

use crate::comments::votes::Voter;
use courant_kit::db::{DbResult, Tx};
use courant_news::comment::report::Report;

/// Adds a report; false if this reader reported it before.
pub async fn insert(tx: &mut Tx, comment_id: i64, reporter: &Voter, report: &Report, now: i64) -> DbResult<bool> {
    let added = tx
        .execute(
            "INSERT INTO comment_reports (comment_id, reporter, network, reason, note, reported_at)
             VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (comment_id, reporter) DO NOTHING",
            &[
                comment_id.into(),
                reporter.voter.as_str().into(),
                reporter.network.as_str().into(),
                report.reason.word().into(),
                report.note.as_str().into(),
                now.into(),
            ],
        )
        .await?;
    if added == 0 {
        return Ok(false);
    }
    tx.execute("UPDATE comments SET open_report_count = open_report_count + 1 WHERE id = $1", &[comment_id.into()])
        .await?;
    Ok(true)
}

/// Forgets the networks of reports made before a moment.
pub async fn forget_networks(tx: &mut Tx, before: i64) -> DbResult<()> {
    tx.execute("UPDATE comment_reports SET network = '' WHERE network <> '' AND reported_at < $1", &[before.into()])
        .await
        .map(drop)
}
