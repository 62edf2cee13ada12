//! SQL of feeds and sitemaps. Articles come through `public_articles` only; every statement is
//! bounded by its caller's limit or list of rows.

use courant_kit::db::{DbResult, Tx, ids_json};
use std::collections::HashMap;

/// What a feed needs of an article besides its card.
pub struct Entry {
    /// Id that may be shown.
    pub public_id: String,
    /// JSON of the body.
    pub body: String,
    /// Hand-written sentences under the headline, or empty.
    pub standfirst: String,
    /// Last change of any sort (ms UTC).
    pub modified_at: i64,
    /// `open` or `closed`.
    pub comment_policy: String,
    /// Notes that the newsroom made on it.
    pub correction_count: i64,
}

/// By row of the article.
pub async fn map_entries(tx: &mut Tx, article_ids: &[i64]) -> DbResult<HashMap<i64, Entry>> {
    let rows = tx
        .query(
            "SELECT id, public_id, body, modified_at,
                    CASE WHEN comment_policy = 'closed' THEN 'closed' ELSE thread_policy END, correction_count, standfirst
             FROM public_articles
             WHERE id IN_IDS($1)",
            &[ids_json(article_ids)],
        )
        .await?;
    rows.iter()
        .map(|row| {
            let entry = Entry {
                public_id: row.string(1)?,
                body: row.string(2)?,
                modified_at: row.int(3)?,
                comment_policy: row.string(4)?,
                correction_count: row.int(5)?,
                standfirst: row.string(6)?,
            };
            Ok((row.int(0)?, entry))
        })
        .collect()
}

/// Length of every rendition of some media, by file.
pub async fn map_rendition_bytes(tx: &mut Tx, media_ids: &[i64]) -> DbResult<HashMap<String, i64>> {
    let rows = tx.query("SELECT file, bytes FROM renditions WHERE media_id IN_IDS($1)", &[ids_json(media_ids)]).await?;
    rows.iter().map(|row| Ok((row.string(0)?, row.int(1)?))).collect()
}

/// File to show of each medium: its widest rendition that everything can decode, else the stored
/// picture itself.
pub async fn map_picture_files(tx: &mut Tx, media_ids: &[i64]) -> DbResult<HashMap<i64, String>> {
    let mut out = HashMap::with_capacity(media_ids.len());
    for sql in [
        "SELECT id, file FROM media WHERE id IN_IDS($1) AND state = 'stored' AND family = 'picture'",
        "SELECT media_id, file FROM renditions WHERE media_id IN_IDS($1) AND format IN ('jpeg', 'png', 'gif')
         ORDER BY media_id, width",
    ] {
        for row in tx.query(sql, &[ids_json(media_ids)]).await? {
            out.insert(row.int(0)?, row.string(1)?);
        }
    }
    Ok(out)
}

/// A month with articles.
pub struct Month {
    /// 12 × year + month - 1, UTC.
    pub number: i64,
    /// Articles in it.
    pub count: i64,
    /// The last change of any sort of one of them (ms UTC).
    pub changed_at: i64,
}

/// Months with articles, newest first. The store keeps them itself, whatever writes an article.
pub async fn list_months(tx: &mut Tx, most: i64) -> DbResult<Vec<Month>> {
    let sql = "SELECT month, article_count, changed_at FROM article_months WHERE article_count > 0
               ORDER BY month DESC LIMIT $1";
    let rows = tx.query(sql, &[most.into()]).await?;
    rows.iter().map(|row| Ok(Month { number: row.int(0)?, count: row.int(1)?, changed_at: row.int(2)? })).collect()
}

/// An article as a sitemap lists it.
pub struct Place {
    /// Address.
    pub path: String,
    /// Last change (ms UTC).
    pub modified_at: i64,
    /// Picture.
    pub lead_media_id: Option<i64>,
}

/// Articles first published from `start` up to `end`, newest first, after the first `skip`.
pub async fn list_places(tx: &mut Tx, start: i64, end: i64, skip: i64, most: i64) -> DbResult<Vec<Place>> {
    let rows = tx
        .query(
            "SELECT path, modified_at, lead_media_id FROM public_articles
             WHERE type = 'article' AND path IS NOT NULL AND first_published_at >= $1 AND first_published_at < $2
             ORDER BY first_published_at DESC, id DESC LIMIT $3 OFFSET $4",
            &[start.into(), end.into(), most.into(), skip.into()],
        )
        .await?;
    rows.iter()
        .map(|row| Ok(Place { path: row.string(0)?, modified_at: row.int(1)?, lead_media_id: row.opt_int(2)? }))
        .collect()
}

/// An article as the news sitemap lists it.
pub struct Story {
    /// Address.
    pub path: String,
    /// Title.
    pub headline: String,
    /// BCP 47.
    pub language: String,
    /// ms UTC.
    pub published_at: i64,
    /// Picture.
    pub lead_media_id: Option<i64>,
}

/// Articles first published from `since` on, newest first; what was paid for is no news.
pub async fn list_news(tx: &mut Tx, since: i64, most: i64) -> DbResult<Vec<Story>> {
    let rows = tx
        .query(
            "SELECT path, headline, language, first_published_at, lead_media_id FROM public_articles
             WHERE type = 'article' AND path IS NOT NULL AND first_published_at >= $1 AND kind <> 'sponsored'
             ORDER BY first_published_at DESC, id DESC LIMIT $2",
            &[since.into(), most.into()],
        )
        .await?;
    rows.iter()
        .map(|row| {
            Ok(Story {
                path: row.string(0)?,
                headline: row.string(1)?,
                language: row.string(2)?,
                published_at: row.int(3)?,
                lead_media_id: row.opt_int(4)?,
            })
        })
        .collect()
}

/// Sections with articles: path, newest article.
pub async fn list_sections(tx: &mut Tx, most: i64) -> DbResult<Vec<(String, Option<i64>)>> {
    let rows = tx
        .query(
            "SELECT s.path, (SELECT MAX(l.listed_at) FROM article_sections l
                             WHERE l.section_id = s.id AND l.listed_at IS NOT NULL)
             FROM sections s WHERE s.article_count > 0 ORDER BY s.position, s.id LIMIT $1",
            &[most.into()],
        )
        .await?;
    rows.iter().map(|row| Ok((row.string(0)?, row.opt_int(1)?))).collect()
}

/// Topics with articles, after the first `skip`: path, newest article.
pub async fn list_topics(tx: &mut Tx, skip: i64, most: i64) -> DbResult<Vec<(String, Option<i64>)>> {
    let rows = tx
        .query(
            "SELECT t.path, (SELECT MAX(l.listed_at) FROM article_topics l
                             WHERE l.topic_id = t.id AND l.listed_at IS NOT NULL)
             FROM topics t WHERE t.article_count > 0 ORDER BY t.id LIMIT $1 OFFSET $2",
            &[most.into(), skip.into()],
        )
        .await?;
    rows.iter().map(|row| Ok((row.string(0)?, row.opt_int(1)?))).collect()
}

/// People with articles, after the first `skip`: key in their address, newest article.
pub async fn list_people(tx: &mut Tx, skip: i64, most: i64) -> DbResult<Vec<(String, Option<i64>)>> {
    let rows = tx
        .query(
            "SELECT p.slug, (SELECT MAX(l.listed_at) FROM bylines l
                             WHERE l.person_id = p.id AND l.role = 'author' AND l.listed_at IS NOT NULL)
             FROM people p WHERE p.article_count > 0 ORDER BY p.id LIMIT $1 OFFSET $2",
            &[most.into(), skip.into()],
        )
        .await?;
    rows.iter().map(|row| Ok((row.string(0)?, row.opt_int(1)?))).collect()
}

/// How many topics and how many people have articles.
pub async fn count_topics_and_people(tx: &mut Tx) -> DbResult<(i64, i64)> {
    let row = tx
        .load(
            "SELECT (SELECT COUNT(*) FROM topics WHERE article_count > 0),
                    (SELECT COUNT(*) FROM people WHERE article_count > 0)",
            &[],
        )
        .await?;
    Ok((row.int(0)?, row.int(1)?))
}
