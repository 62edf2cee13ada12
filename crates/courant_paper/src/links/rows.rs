//! Reading SQL of links.

use super::Link;
use courant_kit::db::{DbResult, Row, Tx, texts_json};
use courant_news::gate::Silence;
use std::collections::{HashMap, HashSet};

/// An address that is to be looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// Row.
    pub id: i64,
    /// Address.
    pub url: String,
    /// Looks in a row at which it did not answer.
    pub bad_count: i64,
}

/// What is known of the links of a text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Known {
    /// Those that do not answer, unless somebody said that they are right.
    pub silent: HashMap<String, Silence>,
    /// How many nobody has looked at yet.
    pub unlooked_count: i64,
}

/// What is known of these addresses at a moment.
pub async fn find_known(tx: &mut Tx, urls: &[String], now: i64) -> DbResult<Known> {
    if urls.is_empty() {
        return Ok(Known::default());
    }
    let rows = tx
        .query(
            "SELECT url, answer, bad_since, right_until FROM links WHERE url IN_TEXTS($1) AND looked_at IS NOT NULL",
            &[texts_json(urls)],
        )
        .await?;
    let mut known = Known { unlooked_count: urls.len() as i64 - rows.len() as i64, ..Known::default() };
    for row in &rows {
        if let Some(since) = row.opt_int(2)?.filter(|_| row.int(3).is_ok_and(|until| until <= now)) {
            known.silent.insert(row.string(0)?, Silence { answer: row.string(1)?, since });
        }
    }
    Ok(known)
}

/// Those of these addresses that nobody looked at since a moment, and that are not to be looked at next anyway.
pub async fn list_stale(tx: &mut Tx, links: Vec<Link>, since: i64) -> DbResult<Vec<Link>> {
    let wanted: Vec<&str> = links.iter().map(|link| link.url.as_str()).collect();
    let rows = tx
        .query(
            "SELECT url FROM links WHERE url IN_TEXTS($1) AND (looked_at > $2 OR due_at = 0)",
            &[texts_json(&wanted), since.into()],
        )
        .await?;
    let fresh: HashSet<String> = rows.iter().map(|row| row.string(0)).collect::<DbResult<_>>()?;
    Ok(links.into_iter().filter(|link| !fresh.contains(&link.url)).collect())
}

/// How many addresses were looked at since a moment.
pub async fn count_looks(tx: &mut Tx, since: i64) -> DbResult<i64> {
    tx.load("SELECT COUNT(*) FROM links WHERE looked_at > $1", &[since.into()]).await?.int(0)
}

/// Whether any address is to be looked at by now.
pub async fn has_due(tx: &mut Tx, now: i64) -> DbResult<bool> {
    let sql = "SELECT CASE WHEN EXISTS (SELECT 1 FROM links WHERE due_at <= $1) THEN 1 ELSE 0 END";
    tx.load(sql, &[now.into()]).await?.bool(0)
}

/// What is to be looked at by now, one of each host, those first that wait longest; hosts that were asked since a moment
/// are left in peace.
pub async fn list_due(tx: &mut Tx, now: i64, rested: i64, most: i64) -> DbResult<Vec<Due>> {
    let rows = tx
        .query(
            "SELECT id, url, bad_count FROM
                 (SELECT l.id, l.url, l.bad_count, l.due_at, ROW_NUMBER() OVER (PARTITION BY l.host ORDER BY l.due_at, l.id) AS n
                  FROM (SELECT * FROM links WHERE due_at <= $1 ORDER BY due_at, id LIMIT 2000) l
                  WHERE NOT EXISTS (SELECT 1 FROM links o WHERE o.host = l.host AND o.looked_at > $2)) d
             WHERE n = 1 ORDER BY due_at, id LIMIT $3",
            &[now.into(), rested.into(), most.into()],
        )
        .await?;
    rows.iter().map(|row| Ok(Due { id: row.int(0)?, url: row.string(1)?, bad_count: row.int(2)? })).collect()
}

/// Live articles below a row, with the JSON of their bodies, the newest rows first.
pub async fn list_live(tx: &mut Tx, below: i64, most: i64) -> DbResult<Vec<(i64, String)>> {
    let sql = "SELECT id, body FROM articles WHERE status = 'live' AND id < $1 ORDER BY id DESC LIMIT $2";
    let rows = tx.query(sql, &[below.into(), most.into()]).await?;
    rows.iter().map(|row| Ok((row.int(0)?, row.string(1)?))).collect()
}

/// The addresses an article links to, as it is known, in their own order.
pub async fn list_of_article(tx: &mut Tx, article_id: i64) -> DbResult<Vec<String>> {
    let sql = "SELECT l.url FROM article_links al JOIN links l ON l.id = al.link_id WHERE al.article_id = $1";
    let rows = tx.query(sql, &[article_id.into()]).await?;
    let mut urls = rows.iter().map(|row| row.string(0)).collect::<DbResult<Vec<_>>>()?;
    // The engines sort texts differently.
    urls.sort();
    Ok(urls)
}

/// A link of a live article that does not answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    /// Row.
    pub id: i64,
    /// Address.
    pub url: String,
    /// Its host.
    pub host: String,
    /// How it does not answer.
    pub silence: Silence,
    /// When it was last looked at (ms UTC).
    pub looked_at: i64,
    /// It is looked at again before all others.
    pub is_asked: bool,
    /// The article, or how many there are.
    pub article: InArticle,
}

/// Where a broken link stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct InArticle {
    /// Row; 0 in lists by host.
    pub id: i64,
    /// Id of its address on the desk.
    pub public_id: String,
    /// Headline; of the newest article in lists by host.
    pub headline: String,
    /// First before readers (ms UTC).
    pub published_at: i64,
    /// Live articles that link there.
    pub count: i64,
}

/// What is broken: a look at it found nothing there, or two found nobody who answers; nobody said that it is right.
macro_rules! broken {
    ($columns:literal, $rest:literal) => {
        concat!(
            "SELECT l.id, l.url, l.host, l.answer, l.bad_since, COALESCE(l.looked_at, 0),",
            " CASE WHEN l.due_at = 0 THEN 1 ELSE 0 END, ",
            $columns,
            " WHERE l.bad_since IS NOT NULL AND (l.bad_count >= 2 OR l.answer IN ('404', '410', 'private'))",
            " AND l.right_until <= $1 AND ",
            $rest
        )
    };
}

fn broken(row: &Row) -> DbResult<Broken> {
    Ok(Broken {
        id: row.int(0)?,
        url: row.string(1)?,
        host: row.string(2)?,
        silence: Silence { answer: row.string(3)?, since: row.int(4)? },
        looked_at: row.int(5)?,
        is_asked: row.bool(6)?,
        article: InArticle {
            id: row.int(7)?,
            public_id: row.string(8)?,
            headline: row.string(9)?,
            published_at: row.int(10)?,
            count: row.int(11)?,
        },
    })
}

/// Where a list by article goes on: when the last one shown was published, its row, the link's row.
pub type AfterArticle = (i64, i64, i64);

/// Broken links of live articles, the newest articles first.
pub async fn list_by_article(tx: &mut Tx, now: i64, after: AfterArticle, most: i64) -> DbResult<Vec<Broken>> {
    let rows = tx
        .query(
            broken!(
                "a.id, a.public_id, a.headline, COALESCE(a.first_published_at, 0), 1 FROM links l
                     JOIN article_links al ON al.link_id = l.id JOIN articles a ON a.id = al.article_id",
                "a.status = 'live' AND (COALESCE(a.first_published_at, 0), a.id, l.id) < ($2, $3, $4)
                 ORDER BY COALESCE(a.first_published_at, 0) DESC, a.id DESC, l.id DESC LIMIT $5"
            ),
            &[now.into(), after.0.into(), after.1.into(), after.2.into(), most.into()],
        )
        .await?;
    rows.iter().map(broken).collect()
}

/// Broken links of live articles by their hosts, each once.
pub async fn list_by_host(tx: &mut Tx, now: i64, after: (&str, i64), most: i64) -> DbResult<Vec<Broken>> {
    let rows = tx
        .query(
            broken!(
                "0, '', COALESCE((SELECT a.headline FROM article_links al JOIN articles a ON a.id = al.article_id
                         WHERE al.link_id = l.id AND a.status = 'live' ORDER BY a.id DESC LIMIT 1), ''), 0,
                     (SELECT COUNT(*) FROM article_links al JOIN articles a ON a.id = al.article_id
                      WHERE al.link_id = l.id AND a.status = 'live')
                 FROM links l",
                "(l.host, l.id) > ($2, $3) AND EXISTS (SELECT 1 FROM article_links al JOIN articles a
                     ON a.id = al.article_id WHERE al.link_id = l.id AND a.status = 'live')
                 ORDER BY l.host, l.id LIMIT $4"
            ),
            &[now.into(), after.0.into(), after.1.into(), most.into()],
        )
        .await?;
    rows.iter().map(broken).collect()
}
