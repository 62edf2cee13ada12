//! Reading SQL of articles. Readers' pages go through `public_articles` or the `listed_at`
//! columns, never through `articles` alone.

use super::{Card, Cursor, FullArticle, List, Neighbor, Neighbors, ShareFacts, Translation};
use courant_kit::db::{DbResult, Row, Tx, Value, ids_json};

/// The columns of a [`Card`], from `articles a` left-joined with `sections s`. Others may follow: `, l.position FROM …`.
macro_rules! cards {
    ($rest:literal) => {
        concat!(
            "SELECT a.id, a.path, a.headline, a.teaser, a.kicker, a.kind, a.format, a.language, a.first_published_at,",
            " a.updated_at, a.comment_count, a.lead_media_id, a.is_sticky, a.reading_secs, s.id, s.name, s.path,",
            " CASE WHEN a.format IN ('video', 'audio') THEN (SELECT MAX(m.duration_secs) FROM article_media am",
            " JOIN media m ON m.id = am.media_id WHERE am.article_id = a.id AND m.family = a.format) END, a.translation_of",
            " ",
            $rest
        )
    };
}

pub(crate) use cards;

/// A [`Card`] from its columns, the first of a row.
pub(crate) fn card(row: &mut Row) -> DbResult<Card> {
    Ok(Card {
        id: row.int(0)?,
        path: row.take_opt(1)?.unwrap_or_default(),
        headline: row.take(2)?,
        teaser: row.take(3)?,
        kicker: row.take(4)?,
        kind: row.take(5)?,
        format: row.take(6)?,
        language: row.take(7)?,
        published_at: row.opt_int(8)?.unwrap_or_default(),
        updated_at: row.opt_int(9)?,
        comment_count: row.int(10)?,
        lead_media_id: row.opt_int(11)?,
        is_sticky: row.bool(12)?,
        reading_secs: row.int(13)?,
        section_id: row.opt_int(14)?,
        section_name: row.take_opt(15)?.unwrap_or_default(),
        section_path: row.take_opt(16)?.unwrap_or_default(),
        duration_secs: row.opt_int(17)?,
        translation_of: row.take(18)?,
    })
}

/// One page of a list, newest first, from the cursor down; asks for one more than `most` so that
/// the caller knows whether there is an older page.
pub async fn list(tx: &mut Tx, list: List, from: Cursor, most: i64) -> DbResult<Vec<Card>> {
    let keys: [Value; 3] = [from.at.into(), from.id.into(), most.into()];
    let [at, id, most] = keys;
    let mut rows = match list {
        List::All => {
            tx.query(
                cards!(
                    "FROM public_articles a LEFT JOIN sections s ON s.id = a.section_id
                     WHERE a.type = 'article' AND (a.first_published_at, a.id) < ($1, $2)
                     ORDER BY a.first_published_at DESC, a.id DESC LIMIT $3"
                ),
                &[at, id, most],
            )
            .await?
        }
        List::Section(section) => {
            tx.query(
                cards!(
                    "FROM article_sections l JOIN public_articles a ON a.id = l.article_id
                     LEFT JOIN sections s ON s.id = a.section_id
                     WHERE l.section_id = $1 AND l.listed_at IS NOT NULL AND (l.listed_at, l.article_id) < ($2, $3)
                     ORDER BY l.listed_at DESC, l.article_id DESC LIMIT $4"
                ),
                &[section.into(), at, id, most],
            )
            .await?
        }
        List::Topic(topic) => {
            tx.query(
                cards!(
                    "FROM article_topics l JOIN public_articles a ON a.id = l.article_id
                     LEFT JOIN sections s ON s.id = a.section_id
                     WHERE l.topic_id = $1 AND l.listed_at IS NOT NULL AND (l.listed_at, l.article_id) < ($2, $3)
                     ORDER BY l.listed_at DESC, l.article_id DESC LIMIT $4"
                ),
                &[topic.into(), at, id, most],
            )
            .await?
        }
        List::Person(person) => {
            tx.query(
                cards!(
                    "FROM bylines l JOIN public_articles a ON a.id = l.article_id
                     LEFT JOIN sections s ON s.id = a.section_id
                     WHERE l.person_id = $1 AND l.role = 'author' AND l.listed_at IS NOT NULL
                       AND (l.listed_at, l.article_id) < ($2, $3)
                     ORDER BY l.listed_at DESC, l.article_id DESC LIMIT $4"
                ),
                &[person.into(), at, id, most],
            )
            .await?
        }
        List::Between(start, end) => {
            tx.query(
                cards!(
                    "FROM public_articles a LEFT JOIN sections s ON s.id = a.section_id
                     WHERE a.type = 'article' AND a.first_published_at >= $1 AND a.first_published_at < $2
                       AND (a.first_published_at, a.id) < ($3, $4)
                     ORDER BY a.first_published_at DESC, a.id DESC LIMIT $5"
                ),
                &[start.into(), end.into(), at, id, most],
            )
            .await?
        }
    };
    rows.iter_mut().map(card).collect()
}

/// The cursor that starts page `page` (from 2) of a list: where the page before it ended. Old
/// page numbers come here once and are redirected; none when the list is shorter.
pub async fn find_page_start(tx: &mut Tx, list: List, page: i64, size: i64) -> DbResult<Option<Cursor>> {
    let skip: Value = ((page - 1).clamp(0, 1_000_000) * size - 1).max(0).into();
    let row = match list {
        List::All => {
            tx.find(
                "SELECT first_published_at, id FROM public_articles WHERE type = 'article'
                 ORDER BY first_published_at DESC, id DESC LIMIT 1 OFFSET $1",
                &[skip],
            )
            .await?
        }
        List::Section(section) => {
            tx.find(
                "SELECT listed_at, article_id FROM article_sections WHERE section_id = $1 AND listed_at IS NOT NULL
                 ORDER BY listed_at DESC, article_id DESC LIMIT 1 OFFSET $2",
                &[section.into(), skip],
            )
            .await?
        }
        List::Topic(topic) => {
            tx.find(
                "SELECT listed_at, article_id FROM article_topics WHERE topic_id = $1 AND listed_at IS NOT NULL
                 ORDER BY listed_at DESC, article_id DESC LIMIT 1 OFFSET $2",
                &[topic.into(), skip],
            )
            .await?
        }
        List::Person(person) => {
            tx.find(
                "SELECT listed_at, article_id FROM bylines
                 WHERE person_id = $1 AND role = 'author' AND listed_at IS NOT NULL
                 ORDER BY listed_at DESC, article_id DESC LIMIT 1 OFFSET $2",
                &[person.into(), skip],
            )
            .await?
        }
        List::Between(start, end) => {
            tx.find(
                "SELECT first_published_at, id FROM public_articles
                 WHERE type = 'article' AND first_published_at >= $1 AND first_published_at < $2
                 ORDER BY first_published_at DESC, id DESC LIMIT 1 OFFSET $3",
                &[start.into(), end.into(), skip],
            )
            .await?
        }
    };
    row.map(|row| Ok(Cursor { at: row.int(0)?, id: row.int(1)? })).transpose()
}

/// Articles the editors keep on top, newest first.
pub async fn list_sticky(tx: &mut Tx, most: i64) -> DbResult<Vec<Card>> {
    let mut rows = tx
        .query(
            cards!(
                "FROM public_articles a LEFT JOIN sections s ON s.id = a.section_id
                 WHERE a.type = 'article' AND a.is_sticky = 1
                 ORDER BY a.first_published_at DESC, a.id DESC LIMIT $1"
            ),
            &[most.into()],
        )
        .await?;
    rows.iter_mut().map(card).collect()
}

/// Cards by id, in the order of these; those that readers may not see are left out.
pub async fn list_by_ids(tx: &mut Tx, ids: &[i64]) -> DbResult<Vec<Card>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut rows = tx
        .query(
            cards!(
                "FROM public_articles a LEFT JOIN sections s ON s.id = a.section_id
                 WHERE a.type = 'article' AND a.id IN_IDS($1)"
            ),
            &[ids_json(ids)],
        )
        .await?;
    let mut cards: Vec<Card> = rows.iter_mut().map(card).collect::<DbResult<_>>()?;
    cards.sort_by_cached_key(|card| ids.iter().position(|id| *id == card.id));
    Ok(cards)
}

/// An article or page as readers may see it; `is_locked` for one behind a password, of which
/// nothing but its existence may be said.
pub async fn find_public(tx: &mut Tx, id: i64) -> DbResult<Option<FullArticle>> {
    let row = tx
        .find(
            "SELECT a.id, a.public_id, a.type, a.path, a.kind, a.format, a.language, a.kicker, a.headline, a.standfirst,
                    a.teaser, a.dateline, a.body, a.word_count, a.reading_secs, a.lead_media_id,
                    a.lead_caption, a.lead_credit, a.section_id, a.parent_id, a.translation_of, a.sources,
                    a.search_title, a.search_description,
                    CASE WHEN a.comment_policy = 'closed' THEN 'closed' ELSE a.thread_policy END, a.comment_count,
                    a.first_published_at, a.updated_at, a.visibility, a.series, a.series_position, a.is_grave, a.share_title, a.share_text,
                    a.rights, a.correction_count
             FROM articles a WHERE a.id = $1 AND a.status = 'live' AND a.visibility IN ('public', 'password')",
            &[id.into()],
        )
        .await?;
    let Some(mut row) = row else { return Ok(None) };
    Ok(Some(FullArticle {
        id: row.int(0)?,
        public_id: row.take(1)?,
        is_page: row.text(2)? == "page",
        path: row.take_opt(3)?.unwrap_or_default(),
        kind: row.take(4)?,
        format: row.take(5)?,
        language: row.take(6)?,
        kicker: row.take(7)?,
        headline: row.take(8)?,
        standfirst: row.take(9)?,
        teaser: row.take(10)?,
        dateline: row.take(11)?,
        body: row.take(12)?,
        word_count: row.int(13)?,
        reading_secs: row.int(14)?,
        lead_media_id: row.opt_int(15)?,
        lead_caption: row.take(16)?,
        lead_credit: row.take(17)?,
        section_id: row.opt_int(18)?,
        parent_id: row.opt_int(19)?,
        translation_of: row.take(20)?,
        sources: row.take(21)?,
        search_title: row.take(22)?,
        search_description: row.take(23)?,
        comment_policy: row.take(24)?,
        comment_count: row.int(25)?,
        published_at: row.opt_int(26)?.unwrap_or_default(),
        updated_at: row.opt_int(27)?,
        is_locked: row.text(28)? == "password",
        series: row.take(29)?,
        series_position: row.int(30)?,
        is_grave: row.bool(31)?,
        share_title: row.take(32)?,
        share_text: row.take(33)?,
        rights: row.take(34)?,
        correction_count: row.int(35)?,
    }))
}

/// What stands on the share picture of an article that anybody may open.
pub async fn find_share_facts(tx: &mut Tx, public_id: &str) -> DbResult<Option<ShareFacts>> {
    let row = tx
        .find(
            "SELECT id, public_id, headline, language, kicker, kind, section_id FROM public_articles WHERE public_id = $1",
            &[public_id.into()],
        )
        .await?;
    row.map(|row| {
        Ok(ShareFacts {
            id: row.int(0)?,
            public_id: row.string(1)?,
            headline: row.string(2)?,
            language: row.string(3)?,
            kicker: row.string(4)?,
            kind: row.string(5)?,
            section_id: row.opt_int(6)?,
        })
    })
    .transpose()
}

/// Path of an article that readers may open.
pub async fn find_public_path(tx: &mut Tx, id: i64) -> DbResult<Option<String>> {
    let row = tx
        .find(
            "SELECT path FROM articles WHERE id = $1 AND status = 'live' AND visibility IN ('public', 'password')",
            &[id.into()],
        )
        .await?;
    row.map(|row| Ok(row.opt_text(0)?.unwrap_or_default().to_owned())).transpose()
}

/// Which of these readers may open.
pub async fn list_open(tx: &mut Tx, ids: &[i64]) -> DbResult<Vec<i64>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let rows = tx
        .query(
            "SELECT id FROM articles WHERE id IN_IDS($1) AND status = 'live' AND visibility IN ('public', 'password')",
            &[ids_json(ids)],
        )
        .await?;
    rows.iter().map(|row| row.int(0)).collect()
}

/// Whether a medium stands in articles and in none that readers may open.
pub async fn is_medium_hidden(tx: &mut Tx, media_id: i64) -> DbResult<bool> {
    let row = tx
        .load(
            "SELECT COUNT(*), COUNT(p.id) FROM (SELECT article_id AS id FROM article_media WHERE media_id = $1
                 UNION SELECT id FROM articles WHERE lead_media_id = $1) a LEFT JOIN public_articles p ON p.id = a.id",
            &[media_id.into()],
        )
        .await?;
    Ok(row.int(0)? > 0 && row.int(1)? == 0)
}

/// Standing pages that readers may open: path, headline; for menus and the sitemap.
pub async fn list_pages(tx: &mut Tx, most: i64) -> DbResult<Vec<(String, String, i64)>> {
    let rows = tx
        .query(
            "SELECT path, headline, modified_at FROM public_articles
             WHERE type = 'page' AND path IS NOT NULL ORDER BY position, id LIMIT $1",
            &[most.into()],
        )
        .await?;
    rows.iter().map(|row| Ok((row.string(0)?, row.string(1)?, row.int(2)?))).collect()
}

/// Language versions of one article, itself included.
pub async fn list_translations(tx: &mut Tx, translation_of: &str) -> DbResult<Vec<Translation>> {
    if translation_of.is_empty() {
        return Ok(Vec::new());
    }
    let rows = tx
        .query(
            "SELECT id, language, path FROM public_articles
             WHERE translation_of = $1 AND translation_of <> '' AND path IS NOT NULL ORDER BY id",
            &[translation_of.into()],
        )
        .await?;
    rows.iter().map(|row| Ok(Translation { id: row.int(0)?, language: row.string(1)?, path: row.string(2)? })).collect()
}

/// The parts of a series before and after one of them; none for an article that stands alone.
pub async fn find_neighbors(tx: &mut Tx, article: &FullArticle) -> DbResult<Neighbors> {
    if article.series.is_empty() {
        return Ok(Neighbors::default());
    }
    let keys = [article.series.as_str().into(), article.series_position.into(), article.id.into()];
    let before = tx
        .find(
            "SELECT id, path, COALESCE(NULLIF(short_headline, ''), headline) FROM public_articles
             WHERE series = $1 AND series <> '' AND (series_position, id) < ($2, $3) AND path IS NOT NULL
             ORDER BY series_position DESC, id DESC LIMIT 1",
            &keys,
        )
        .await?;
    let after = tx
        .find(
            "SELECT id, path, COALESCE(NULLIF(short_headline, ''), headline) FROM public_articles
             WHERE series = $1 AND series <> '' AND (series_position, id) > ($2, $3) AND path IS NOT NULL
             ORDER BY series_position, id LIMIT 1",
            &keys,
        )
        .await?;
    let neighbor = |row: Option<Row>| {
        row.map(|row| Ok(Neighbor { id: row.int(0)?, path: row.string(1)?, headline: row.string(2)? })).transpose()
    };
    Ok(Neighbors { previous: neighbor(before)?, next: neighbor(after)? })
}

/// When the newest of the listed articles was published.
pub async fn find_newest(tx: &mut Tx) -> DbResult<Option<i64>> {
    let sql = "SELECT first_published_at FROM public_articles
               WHERE type = 'article' AND first_published_at IS NOT NULL ORDER BY first_published_at DESC, id DESC LIMIT 1";
    tx.find(sql, &[]).await?.map(|row| row.int(0)).transpose()
}
