//! Reading SQL of related articles.

use super::RelatedArticle;
use crate::articles::rows::{card, cards};
use courant_kit::db::{DbResult, Row, Tx, ids_json};
use courant_news::kind::parse_kind;
use courant_news::related::{Reason, Story};
use std::collections::HashMap;

/// An article's list as readers see it.
pub async fn list(tx: &mut Tx, article_id: i64, most: usize) -> DbResult<Vec<RelatedArticle>> {
    Ok(map_lists(tx, &[article_id], most).await?.remove(&article_id).unwrap_or_default())
}

/// The same of several at once, by their rows.
pub async fn map_lists(tx: &mut Tx, article_ids: &[i64], most: usize) -> DbResult<HashMap<i64, Vec<RelatedArticle>>> {
    let mut rows = tx
        .query(
            cards!(
                ", l.reason, l.detail, l.is_pinned, l.article_id
                 FROM (SELECT c.article_id, c.related_id, 1 AS is_pinned, c.position AS place,
                              COALESCE(r.reason, '') AS reason, COALESCE(r.detail, '') AS detail
                       FROM related_choices c LEFT JOIN related_articles r
                            ON r.related_id = c.related_id AND r.article_id = c.article_id
                       WHERE c.article_id IN_IDS($1) AND c.is_pinned = 1
                       UNION ALL
                       SELECT r.article_id, r.related_id, 0, r.rank, r.reason, r.detail FROM related_articles r
                       WHERE r.article_id IN_IDS($1) AND NOT EXISTS
                             (SELECT 1 FROM related_choices c
                              WHERE c.article_id = r.article_id AND c.related_id = r.related_id)) l
                 JOIN public_articles a ON a.id = l.related_id LEFT JOIN sections s ON s.id = a.section_id
                 WHERE a.type = 'article' AND a.path IS NOT NULL
                 ORDER BY l.article_id, l.is_pinned DESC, l.place, a.id"
            ),
            &[ids_json(article_ids)],
        )
        .await?;
    let mut lists: HashMap<i64, Vec<RelatedArticle>> = HashMap::new();
    for row in &mut rows {
        let list = lists.entry(row.int(22)?).or_default();
        if list.len() < most {
            let reason = Reason::from_stored(row.text(19)?, row.text(20)?);
            list.push(RelatedArticle { card: card(row)?, reason, is_pinned: row.bool(21)? });
        }
    }
    Ok(lists)
}

/// Articles an editor wants on none of an article's lists: row and headline.
pub async fn list_excluded(tx: &mut Tx, article_id: i64) -> DbResult<Vec<(i64, String)>> {
    let rows = tx
        .query(
            "SELECT a.id, a.headline FROM related_choices c JOIN articles a ON a.id = c.related_id
             WHERE c.article_id = $1 AND c.is_pinned = 0 ORDER BY a.id DESC",
            &[article_id.into()],
        )
        .await?;
    rows.iter().map(|row| Ok((row.int(0)?, row.string(1)?))).collect()
}

/// Pinned ones of an article, in their order.
pub async fn list_pinned(tx: &mut Tx, article_id: i64) -> DbResult<Vec<i64>> {
    let rows = tx
        .query(
            "SELECT related_id FROM related_choices WHERE article_id = $1 AND is_pinned = 1 ORDER BY position, related_id",
            &[article_id.into()],
        )
        .await?;
    rows.iter().map(|row| row.int(0)).collect()
}

/// How many choices there are for an article about others than this one.
pub async fn count_other_choices(tx: &mut Tx, article_id: i64, related_id: i64) -> DbResult<i64> {
    let sql = "SELECT COUNT(*) FROM related_choices WHERE article_id = $1 AND related_id <> $2";
    tx.load(sql, &[article_id.into(), related_id.into()]).await?.int(0)
}

/// What is stored of an article's list: row, reason and detail.
pub async fn list_computed(tx: &mut Tx, article_id: i64) -> DbResult<Vec<(i64, String, String)>> {
    let rows = tx
        .query(
            "SELECT related_id, reason, detail FROM related_articles WHERE article_id = $1 ORDER BY rank",
            &[article_id.into()],
        )
        .await?;
    rows.iter().map(|row| Ok((row.int(0)?, row.string(1)?, row.string(2)?))).collect()
}

/// An article that waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waiting {
    /// Which.
    pub article_id: i64,
    /// The event that the index has to know.
    pub event_id: i64,
    /// It says something else itself.
    pub is_changed: bool,
}

/// The next that wait for no event after this one: changed ones first, then the newest.
pub async fn list_waiting(tx: &mut Tx, heard: i64, most: i64) -> DbResult<Vec<Waiting>> {
    let rows = tx
        .query(
            "SELECT article_id, event_id, is_changed FROM related_waiting WHERE event_id <= $1
             ORDER BY is_changed DESC, article_id DESC LIMIT $2",
            &[heard.into(), most.into()],
        )
        .await?;
    let waiting = |row: &Row| Ok(Waiting { article_id: row.int(0)?, event_id: row.int(1)?, is_changed: row.bool(2)? });
    rows.iter().map(waiting).collect()
}

/// Whether any waits, for whatever event.
pub async fn is_any_waiting(tx: &mut Tx) -> DbResult<bool> {
    Ok(!list_waiting(tx, i64::MAX, 1).await?.is_empty())
}

/// What is compared of articles that readers may see; topics come apart.
pub async fn list_stories(tx: &mut Tx, ids: &[i64]) -> DbResult<Vec<Story>> {
    let rows = tx
        .query(
            "SELECT id, language, section_id, series, translation_of, kind, first_published_at, word_count
             FROM public_articles WHERE id IN_IDS($1) AND type = 'article' AND path IS NOT NULL",
            &[ids_json(ids)],
        )
        .await?;
    let story = |row: &Row| {
        Ok(Story {
            id: row.int(0)?,
            language: row.string(1)?,
            topics: Vec::new(),
            dossiers: Vec::new(),
            section_id: row.opt_int(2)?,
            series: row.string(3)?,
            translation_of: row.string(4)?,
            kind: parse_kind(row.text(5)?),
            published_at: row.opt_int(6)?.unwrap_or_default(),
            word_count: row.int(7)?,
        })
    };
    rows.iter().map(story).collect()
}

/// The newest articles about a topic.
pub async fn list_of_topic(tx: &mut Tx, topic: i64, most: i64) -> DbResult<Vec<i64>> {
    let rows = tx
        .query(
            "SELECT article_id FROM article_topics WHERE topic_id = $1 AND listed_at IS NOT NULL
             ORDER BY listed_at DESC, article_id DESC LIMIT $2",
            &[topic.into(), most.into()],
        )
        .await?;
    rows.iter().map(|row| row.int(0)).collect()
}

/// The first articles of a numbered run.
pub async fn list_of_series(tx: &mut Tx, series: &str, most: i64) -> DbResult<Vec<i64>> {
    let rows = tx
        .query(
            "SELECT id FROM public_articles WHERE series = $1 AND series <> ''
             ORDER BY series_position, id LIMIT $2",
            &[series.into(), most.into()],
        )
        .await?;
    rows.iter().map(|row| row.int(0)).collect()
}

/// Whether readers may see an article, and it is no standing page.
pub async fn is_public(tx: &mut Tx, id: i64) -> DbResult<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM public_articles WHERE id = $1 AND type = 'article' AND path IS NOT NULL)";
    tx.load(sql, &[id.into()]).await?.bool(0)
}
