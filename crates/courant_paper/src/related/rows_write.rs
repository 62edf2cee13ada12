//! Writing SQL of related articles.

use super::rows::Waiting;
use courant_kit::db::{DbResult, Tx, ids_json};
use courant_news::related::Related;

/// Has articles wait for an event.
pub async fn wait(tx: &mut Tx, ids: &[i64], event_id: i64) -> DbResult<()> {
    tx.execute(
        "INSERT INTO related_waiting (article_id, event_id, is_changed)
         SELECT id, $2, 1 FROM articles WHERE id IN_IDS($1)
         ON CONFLICT (article_id) DO UPDATE SET is_changed = 1,
             event_id = CASE WHEN related_waiting.event_id > excluded.event_id THEN related_waiting.event_id
                             ELSE excluded.event_id END",
        &[ids_json(ids), event_id.into()],
    )
    .await
    .map(drop)
}

/// Has every list computed.
pub async fn wait_all(tx: &mut Tx) -> DbResult<()> {
    tx.execute(
        "INSERT INTO related_waiting (article_id, event_id, is_changed)
         SELECT id, 0, 0 FROM public_articles WHERE type = 'article' ON CONFLICT DO NOTHING",
        &[],
    )
    .await
    .map(drop)
}

/// Has the lists computed that have to do with an article: those of `ids`, and those that it stands on.
pub async fn wait_around(tx: &mut Tx, article_id: i64, ids: &[i64]) -> DbResult<()> {
    tx.execute(
        "INSERT INTO related_waiting (article_id, event_id, is_changed)
         SELECT id, 0, 0 FROM articles WHERE id IN_IDS($1) AND id <> $2 ON CONFLICT DO NOTHING",
        &[ids_json(ids), article_id.into()],
    )
    .await?;
    tx.execute(
        "INSERT INTO related_waiting (article_id, event_id, is_changed)
         SELECT article_id, 0, 0 FROM related_articles WHERE related_id = $1 ON CONFLICT DO NOTHING",
        &[article_id.into()],
    )
    .await
    .map(drop)
}

/// Takes one from those that wait, unless it was asked for again meanwhile.
pub async fn done(tx: &mut Tx, waiting: &Waiting) -> DbResult<()> {
    tx.execute(
        "DELETE FROM related_waiting WHERE article_id = $1 AND event_id = $2 AND is_changed = $3",
        &[waiting.article_id.into(), waiting.event_id.into(), waiting.is_changed.into()],
    )
    .await
    .map(drop)
}

/// Writes an article's list in place of the one that is there.
pub async fn replace(tx: &mut Tx, article_id: i64, list: &[Related]) -> DbResult<()> {
    tx.execute("DELETE FROM related_articles WHERE article_id = $1", &[article_id.into()]).await?;
    for (rank, one) in (0_i64..).zip(list) {
        tx.execute(
            "INSERT INTO related_articles (article_id, rank, related_id, score, reason, detail)
             SELECT $1, $2, id, $4, $5, $6 FROM articles WHERE id = $3",
            &[
                article_id.into(),
                rank.into(),
                one.id.into(),
                ((one.score * 1_000.0) as i64).into(),
                one.reason.word().into(),
                one.reason.detail().into(),
            ],
        )
        .await?;
    }
    Ok(())
}

/// Pins an article on the list of another one, at a place, or keeps it off.
pub async fn choose(tx: &mut Tx, article_id: i64, related_id: i64, pinned_at: Option<i64>) -> DbResult<()> {
    tx.execute(
        "INSERT INTO related_choices (article_id, related_id, is_pinned, position) VALUES ($1, $2, $3, $4)
         ON CONFLICT (article_id, related_id) DO UPDATE SET is_pinned = excluded.is_pinned, position = excluded.position",
        &[article_id.into(), related_id.into(), pinned_at.is_some().into(), pinned_at.unwrap_or_default().into()],
    )
    .await
    .map(drop)
}

/// Takes a choice back.
pub async fn free(tx: &mut Tx, article_id: i64, related_id: i64) -> DbResult<()> {
    let sql = "DELETE FROM related_choices WHERE article_id = $1 AND related_id = $2";
    tx.execute(sql, &[article_id.into(), related_id.into()]).await.map(drop)
}
