//! Reading SQL of votes.

use super::{Target, Used, Voter};
use courant_kit::db::{DbResult, Tx};

/// A live comment under an article that readers may open, by its public id.
pub async fn find_target(tx: &mut Tx, comment: &str) -> DbResult<Option<Target>> {
    tx.find(
        "SELECT c.id, c.article_id, a.path, a.headline, c.author_name
         FROM public_comments c JOIN public_articles a ON a.id = c.article_id
         WHERE c.public_id = $1 AND c.kind = 'comment' AND a.path IS NOT NULL",
        &[comment.into()],
    )
    .await?
    .map(|row| {
        Ok(Target {
            id: row.int(0)?,
            article_id: row.int(1)?,
            path: row.string(2)?,
            headline: row.string(3)?,
            author_name: row.string(4)?,
        })
    })
    .transpose()
}

/// What was voted already by this voter and from this network.
pub async fn load_used(tx: &mut Tx, comment_id: i64, voter: &Voter, now: i64) -> DbResult<Used> {
    let own = tx
        .find(
            "SELECT vote FROM comment_votes WHERE comment_id = $1 AND voter = $2",
            &[comment_id.into(), voter.voter.as_str().into()],
        )
        .await?;
    let row = tx
        .load(
            "SELECT
                 (SELECT COUNT(*) FROM comment_votes
                  WHERE network = $1 AND network <> '' AND voted_at > $2 AND comment_id = $3),
                 (SELECT COUNT(*) FROM (SELECT 1 FROM comment_votes
                  WHERE network = $1 AND network <> '' AND voted_at > $4 LIMIT 1000) n)",
            &[voter.network.as_str().into(), (now - 86_400_000).into(), comment_id.into(), (now - 3_600_000).into()],
        )
        .await?;
    Ok(Used { own: own.map_or(Ok(0), |row| row.int(0))?, on_comment: row.int(0)?, in_hour: row.int(1)? })
}
