//! Writing SQL of what only the sample paper has so far: an editor's own fields of an article and
//! portraits. Everything else goes through the features' own writers.

use courant_kit::db::{DbResult, Tx};

/// What an editor says of an article besides its text.
pub struct Details<'a> {
    pub kicker: &'a str,
    pub short_headline: &'a str,
    pub dateline: &'a str,
    pub lead_caption: &'a str,
    pub lead_credit: &'a str,
    pub sources: String,
    pub series: &'a str,
    pub series_position: i64,
    pub is_grave: bool,
}

pub async fn set_details(tx: &mut Tx, article: i64, details: &Details<'_>) -> DbResult<()> {
    tx.execute(
        "UPDATE articles SET kicker = $2, short_headline = $3, dateline = $4, lead_caption = $5, lead_credit = $6,
             sources = $7, series = $8, series_position = $9, is_grave = $10
         WHERE id = $1",
        &[
            article.into(),
            details.kicker.into(),
            details.short_headline.into(),
            details.dateline.into(),
            details.lead_caption.into(),
            details.lead_credit.into(),
            (&details.sources).into(),
            details.series.into(),
            details.series_position.into(),
            details.is_grave.into(),
        ],
    )
    .await
    .map(drop)
}

pub async fn set_portrait(tx: &mut Tx, person: i64, title: &str, media: Option<i64>) -> DbResult<()> {
    tx.execute(
        "UPDATE people SET title = $2, media_id = $3 WHERE id = $1",
        &[person.into(), title.into(), media.into()],
    )
    .await
    .map(drop)
}

/// Credits somebody who is not an author.
pub async fn add_contributor(
    tx: &mut Tx,
    article: i64,
    person: i64,
    role: &str,
    position: i64,
    listed_at: Option<i64>,
) -> DbResult<()> {
    tx.execute(
        "INSERT INTO bylines (article_id, person_id, role, position, listed_at) VALUES ($1, $2, $3, $4, $5)",
        &[article.into(), person.into(), role.into(), position.into(), listed_at.into()],
    )
    .await
    .map(drop)
}
