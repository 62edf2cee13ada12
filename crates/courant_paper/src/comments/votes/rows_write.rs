//! Writing SQL of votes.

use super::Voter;
use courant_kit::db::{DbResult, Tx};
use courant_news::comment::vote::{Accepted, Ballot};

/// Has other transactions that vote on a comment wait for this one.
pub async fn lock(tx: &mut Tx, comment_id: i64) -> DbResult<()> {
    tx.execute("UPDATE comments SET score = score WHERE id = $1", &[comment_id.into()]).await.map(drop)
}

/// Puts a vote in the place of the one there was, and adds what that changes to the comment's sums.
pub async fn put(
    tx: &mut Tx,
    comment_id: i64,
    voter: &Voter,
    ballot: Ballot,
    added: Accepted,
    now: i64,
) -> DbResult<()> {
    let vote = match ballot {
        Ballot::Up => 1i64,
        Ballot::Down => -1,
        // That there was one stays known for a while: so changes can be counted.
        Ballot::None => 0,
    };
    tx.execute(
        "INSERT INTO comment_votes (comment_id, voter, vote, network, voted_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (comment_id, voter) DO UPDATE SET vote = excluded.vote, voted_at = excluded.voted_at,
             change_count = comment_votes.change_count + 1",
        &[comment_id.into(), voter.voter.as_str().into(), vote.into(), voter.network.as_str().into(), now.into()],
    )
    .await?;
    tx.execute(
        "UPDATE comments SET votes_up = votes_up + $2, votes_down = votes_down + $3, score = score + $2 - $3
         WHERE id = $1",
        &[comment_id.into(), added.up.into(), added.down.into()],
    )
    .await
    .map(drop)
}

/// Forgets the networks of votes cast before a moment, and votes that were taken back.
pub async fn forget_networks(tx: &mut Tx, before: i64) -> DbResult<()> {
    tx.execute("DELETE FROM comment_votes WHERE network <> '' AND voted_at < $1 AND vote = 0", &[before.into()])
        .await?;
    tx.execute("UPDATE comment_votes SET network = '' WHERE network <> '' AND voted_at < $1", &[before.into()])
        .await
        .map(drop)
}
