//! Where an article stands, who has a part in it, and what it shows: said anew as a whole.

use super::rows_write;
use courant_kit::db::{DbResult, Tx};

/// All of it, as rows that are there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Places {
    /// Sections, and whether it is there only by being in one below.
    pub sections: Vec<(i64, bool)>,
    /// Topics in their order.
    pub topics: Vec<i64>,
    /// People with their parts, in the order of the byline.
    pub credits: Vec<(i64, String)>,
    /// Media it shows.
    pub media: Vec<i64>,
}

/// Says it; `listed_at` is when lists date the article, if it stands in them (ms UTC).
pub async fn place(tx: &mut Tx, article_id: i64, places: &Places, listed_at: Option<i64>) -> DbResult<()> {
    rows_write::clear_places(tx, article_id).await?;
    for (section, is_inherited) in &places.sections {
        rows_write::add_section(tx, article_id, *section, *is_inherited, listed_at).await?;
    }
    for (position, topic) in (0..).zip(&places.topics) {
        rows_write::add_topic(tx, article_id, *topic, position, listed_at).await?;
    }
    for (position, (person, role)) in (0..).zip(&places.credits) {
        rows_write::add_credit(tx, article_id, (*person, role), position, listed_at).await?;
    }
    for medium in &places.media {
        rows_write::add_medium(tx, article_id, *medium).await?;
    }
    Ok(())
}
