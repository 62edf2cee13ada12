//! Reading SQL of votes.

use super::{Target, Voter};
use courant_kit::db::{DbResult, Tx};
use courant_news::comment::screen::Used;
use courant_news::comment::vote::{Ballot, Limits, VoteFacts};

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

/// What bears on a vote of this voter: what they said before, and what came from their network.
pub async fn load_facts(tx: &mut Tx, comment_id: i64, voter: &Voter, now: i64) -> DbResult<VoteFacts> {
    const DAY: i64 = 86_400_000;
    let window = Limits::default().network.window_secs * 1_000;
    let own = tx
        .find(
            "SELECT vote, change_count FROM comment_votes WHERE comment_id = $1 AND voter = $2",
            &[comment_id.into(), voter.voter.as_str().into()],
        )
        .await?;
    let (vote, change_count) = own.map_or(Ok((0, 0)), |row| DbResult::Ok((row.int(0)?, row.int(1)?)))?;
    let before = match vote {
        1 => Ballot::Up,
        -1 => Ballot::Down,
        _ => Ballot::None,
    };
    let on_comment = tx
        .load(
            "SELECT COUNT(*) FROM comment_votes
             WHERE network = $1 AND network <> '' AND voted_at > $2 AND comment_id = $3 AND vote <> 0",
            &[voter.network.as_str().into(), (now - DAY).into(), comment_id.into()],
        )
        .await?;
    let in_window = tx
        .load(
            "SELECT COUNT(*), COALESCE(MIN(voted_at), 0) FROM (SELECT voted_at FROM comment_votes
                 WHERE network = $1 AND network <> '' AND voted_at > $2 ORDER BY voted_at DESC LIMIT 1000) n",
            &[voter.network.as_str().into(), (now - window).into()],
        )
        .await?;
    let author = tx.load("SELECT account_id, device FROM comments WHERE id = $1", &[comment_id.into()]).await?;
    let (account_id, device) = (author.opt_int(0)?, author.string(1)?);
    let count = |count: i64| u32::try_from(count).unwrap_or(u32::MAX);
    Ok(VoteFacts {
        is_live: true,
        is_own: (account_id.is_some() && account_id == voter.account_id)
            || (!device.is_empty() && device == voter.device),
        before,
        change_count: count(change_count),
        network_on_comment: count(on_comment.int(0)?),
        network: Used { count: count(in_window.int(0)?), oldest_at: in_window.int(1)? },
    })
}
