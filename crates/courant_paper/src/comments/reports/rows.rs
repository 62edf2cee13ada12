//! Reading SQL of reports.

use super::Complaint;
use courant_kit::db::{DbResult, Tx};
use courant_news::comment::report::Reason;

/// How many reports came from a network since a moment; 0 for an unknown network.
pub async fn count_of_network(tx: &mut Tx, network: &str, since: i64) -> DbResult<i64> {
    tx.load(
        "SELECT COUNT(*) FROM comment_reports WHERE network = $1 AND network <> '' AND reported_at > $2",
        &[network.into(), since.into()],
    )
    .await?
    .int(0)
}

/// How many networks the newest reports of a comment came from that nobody has looked at; each whose network is not known, or
/// not any more, counts as one.
pub async fn count_networks(tx: &mut Tx, comment_id: i64, most: i64) -> DbResult<i64> {
    tx.load(
        "SELECT COUNT(DISTINCT CASE WHEN network = '' THEN reporter ELSE network END)
         FROM (SELECT network, reporter FROM comment_reports WHERE comment_id = $1 AND settled_at IS NULL
               ORDER BY reported_at DESC, id DESC LIMIT $2) n",
        &[comment_id.into(), most.into()],
    )
    .await?
    .int(0)
}

/// Whether a moderator let a comment through or put it on top, an editor changed the article by it, or somebody of the paper wrote it.
pub async fn was_approved_by_a_person(tx: &mut Tx, comment_id: i64) -> DbResult<bool> {
    let found = tx
        .find(
            "SELECT 1 FROM comments c WHERE c.id = $1 AND (c.person_id IS NOT NULL OR c.standing = 'staff'
                 OR EXISTS (SELECT 1 FROM accounts w WHERE w.id = c.account_id AND w.role <> 'reader')
                 OR EXISTS (SELECT 1 FROM comment_decisions d
                  WHERE d.comment_id = c.id AND d.decided_by = 'staff' AND d.decision IN ('publish', 'pin', 'credit')))",
            &[comment_id.into()],
        )
        .await?;
    Ok(found.is_some())
}

/// The newest reports of a comment that nobody has looked at, newest first.
pub async fn list_open(tx: &mut Tx, comment_id: i64, most: i64) -> DbResult<Vec<Complaint>> {
    let rows = tx
        .query(
            "SELECT reason, note, reported_at FROM comment_reports WHERE comment_id = $1 AND settled_at IS NULL
             ORDER BY reported_at DESC, id DESC LIMIT $2",
            &[comment_id.into(), most.into()],
        )
        .await?;
    rows.iter()
        .map(|row| {
            // A reason of a newer version is another one.
            let reason = Reason::from_word(row.text(0)?).unwrap_or(Reason::Other);
            Ok(Complaint { reason, note: row.string(1)?, reported_at: row.int(2)? })
        })
        .collect()
}
