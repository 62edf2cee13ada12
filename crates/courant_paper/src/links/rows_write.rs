//! Writing SQL of links.

use super::Link;
use super::look::Looked;
use courant_kit::db::{DbResult, Tx, Value, texts_json};

fn urls_of(links: &[Link]) -> Value {
    texts_json(&links.iter().map(|link| link.url.as_str()).collect::<Vec<_>>())
}

/// Adds the addresses that are not there, due at a moment.
pub async fn insert(tx: &mut Tx, links: &[Link], due_at: i64) -> DbResult<()> {
    for Link { url, host } in links {
        tx.execute(
            "INSERT INTO links (url, host, due_at) VALUES ($1, $2, $3) ON CONFLICT (url) DO NOTHING",
            &[url.as_str().into(), host.as_str().into(), due_at.into()],
        )
        .await?;
    }
    Ok(())
}

/// Puts addresses before all others.
pub async fn hasten(tx: &mut Tx, links: &[Link]) -> DbResult<()> {
    tx.execute("UPDATE links SET due_at = 0 WHERE url IN_TEXTS($1)", &[urls_of(links)]).await.map(drop)
}

/// Puts one before all others.
pub async fn hasten_one(tx: &mut Tx, id: i64) -> DbResult<()> {
    tx.execute("UPDATE links SET due_at = 0 WHERE id = $1", &[id.into()]).await.map(drop)
}

/// Says what an article links to; what nobody would look at any more is looked at from a moment on.
pub async fn set_of_article(tx: &mut Tx, article_id: i64, links: &[Link], due_at: i64) -> DbResult<()> {
    let urls = urls_of(links);
    let values = [article_id.into(), urls.clone()];
    tx.execute(
        "DELETE FROM article_links WHERE article_id = $1
         AND link_id NOT IN (SELECT id FROM links WHERE url IN_TEXTS($2))",
        &values,
    )
    .await?;
    tx.execute(
        "INSERT INTO article_links (article_id, link_id) SELECT $1, id FROM links WHERE url IN_TEXTS($2)
         ON CONFLICT DO NOTHING",
        &values,
    )
    .await?;
    let sql = "UPDATE links SET due_at = $2 WHERE due_at IS NULL AND url IN_TEXTS($1)";
    tx.execute(sql, &[urls, due_at.into()]).await.map(drop)
}

/// Notes what looks came to. What no live article links to is not looked at again by itself.
pub async fn settle(tx: &mut Tx, looked: &[Looked], now: i64) -> DbResult<()> {
    for one in looked {
        tx.execute(
            "UPDATE links SET answer = $2, looked_at = $3,
                 bad_since = CASE WHEN $4 = 1 THEN COALESCE(bad_since, $3) END,
                 bad_count = CASE WHEN $4 = 1 THEN bad_count + 1 ELSE 0 END,
                 due_at = CASE WHEN EXISTS (SELECT 1 FROM article_links al JOIN articles a ON a.id = al.article_id
                     WHERE al.link_id = links.id AND a.status = 'live') THEN CAST($5 AS BIGINT) END
             WHERE id = $1",
            &[one.id.into(), one.answer.as_str().into(), now.into(), one.is_bad.into(), one.due_at.into()],
        )
        .await?;
    }
    Ok(())
}

/// Takes an address for right until a moment; the address, if it is there.
pub async fn mark_right(tx: &mut Tx, id: i64, until: i64) -> DbResult<Option<String>> {
    let sql = "UPDATE links SET right_until = $2 WHERE id = $1 RETURNING url";
    tx.find(sql, &[id.into(), until.into()]).await?.map(|row| row.string(0)).transpose()
}

/// Forgets addresses that nothing links to and that nobody looked at since a moment.
pub async fn forget(tx: &mut Tx, since: i64) -> DbResult<()> {
    tx.execute(
        "DELETE FROM links WHERE looked_at < $1
         AND NOT EXISTS (SELECT 1 FROM article_links al WHERE al.link_id = links.id)",
        &[since.into()],
    )
    .await
    .map(drop)
}
