//! Related articles, for now by what can be had at once: shared topics, section and telling words.
//!
//! Two bounded lists of candidates (newest of each topic's and of the section) are ranked by
//! `courant_news::related`. Computed when a page is rendered, then kept with it in the page cache.

mod rows;

use crate::articles::{Card, FullArticle, rows as articles};
use crate::topics::Topic;
use courant_kit::db::{DbResult, Tx};
use courant_news::related::{Profile, Reason, rank};
use std::collections::HashMap;

/// Articles shown at most.
const MOST: usize = 8;
/// Candidates taken per topic and section.
const CANDIDATES: i64 = 16;
/// Topics asked, rarest first.
const TOPICS: usize = 4;

/// A related article and why it is.
#[derive(Debug, Clone)]
pub struct RelatedArticle {
    /// The article.
    pub card: Card,
    /// Why.
    pub reason: Reason,
}

/// The best related articles, strongest first; none where nothing fits.
pub async fn for_article(tx: &mut Tx, article: &FullArticle, topics: &[Topic]) -> DbResult<Vec<RelatedArticle>> {
    if article.is_page {
        return Ok(Vec::new());
    }
    let mut rarest: Vec<&Topic> = topics.iter().collect();
    rarest.sort_by_key(|topic| (topic.article_count, topic.id));
    let mut candidates: HashMap<i64, Profile> = HashMap::new();
    for topic in rarest.iter().take(TOPICS) {
        candidates.extend(
            rows::list_of_topic(tx, topic.id, CANDIDATES).await?.into_iter().map(|profile| (profile.id, profile)),
        );
    }
    if let Some(section) = article.section_id {
        candidates.extend(
            rows::list_of_section(tx, section, CANDIDATES).await?.into_iter().map(|profile| (profile.id, profile)),
        );
    }
    candidates.remove(&article.id);
    let ids: Vec<i64> = candidates.keys().copied().collect();
    for (id, topics) in rows::map_topics(tx, &ids).await? {
        if let Some(profile) = candidates.get_mut(&id) {
            profile.topics = topics;
        }
    }
    let own = Profile {
        id: article.id,
        topics: topics.iter().map(|topic| (topic.id, topic.article_count)).collect(),
        section_id: article.section_id,
        terms: terms(&article.key_terms),
        published_at: article.published_at,
        language: article.language.clone(),
    };
    let candidates: Vec<Profile> = candidates.into_values().collect();
    let ranked = rank(&own, &candidates, MOST);
    let ids: Vec<i64> = ranked.iter().map(|related| related.id).collect();
    let mut cards: HashMap<i64, Card> =
        articles::list_by_ids(tx, &ids).await?.into_iter().map(|card| (card.id, card)).collect();
    Ok(ranked
        .into_iter()
        .filter_map(|related| cards.remove(&related.id).map(|card| RelatedArticle { card, reason: related.reason }))
        .collect())
}

fn terms(text: &str) -> Vec<String> {
    text.split(' ').filter(|term| !term.is_empty()).map(str::to_owned).collect()
}
