//! What became of sections, topics and people that are merged into others: a manuscript may still name them.

use super::rows;
use courant_kit::db::{DbResult, Tx};
use courant_news::manuscript::Manuscript;
use std::collections::HashMap;

/// The main section of a manuscript as it is there now; none where it was taken away.
pub async fn section(tx: &mut Tx, id: Option<i64>) -> DbResult<Option<i64>> {
    let Some(id) = id else { return Ok(None) };
    let id = rows::map_merged(tx, "section", &[id]).await?.remove(&id).unwrap_or(id);
    let [_, known, _, _] = rows::list_known(tx, [&[], &[id], &[], &[]]).await?;
    Ok(known.first().copied())
}

/// Puts in their places what they were merged into, each once.
pub async fn follow(tx: &mut Tx, manuscript: &mut Manuscript) -> DbResult<()> {
    let sections = rows::map_merged(tx, "section", &manuscript.section_ids()).await?;
    let topics = rows::map_merged(tx, "topic", &manuscript.topic_ids).await?;
    let people: Vec<i64> = manuscript.bylines.iter().map(|credit| credit.person_id).collect();
    let people = rows::map_merged(tx, "person", &people).await?;
    let now = |map: &HashMap<i64, i64>, id: i64| map.get(&id).copied().unwrap_or(id);
    manuscript.section_id = section(tx, manuscript.section_id).await?;
    let main = manuscript.section_id;
    let mut more: Vec<i64> = Vec::new();
    for id in manuscript.more_section_ids.iter().map(|id| now(&sections, *id)) {
        if Some(id) != main && !more.contains(&id) {
            more.push(id);
        }
    }
    manuscript.more_section_ids = more;
    let mut kept: Vec<i64> = Vec::new();
    for id in manuscript.topic_ids.iter().map(|id| now(&topics, *id)) {
        if !kept.contains(&id) {
            kept.push(id);
        }
    }
    manuscript.topic_ids = kept;
    let mut bylines = Vec::with_capacity(manuscript.bylines.len());
    for credit in &manuscript.bylines {
        let mut credit = credit.clone();
        credit.person_id = now(&people, credit.person_id);
        if !bylines.contains(&credit) {
            bylines.push(credit);
        }
    }
    manuscript.bylines = bylines;
    Ok(())
}
