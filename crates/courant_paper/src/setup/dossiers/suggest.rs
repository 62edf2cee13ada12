//! Articles that may belong to a dossier: about its topics, or like what stands in it. Looked for when somebody opens the
//! dossier on the desk, in the newest of a few topics.

use super::rows;
use crate::topics::rows as topics;
use courant_kit::db::{DbResult, Tx};
use std::collections::{HashMap, HashSet};

/// Suggestions at a time.
const MOST: usize = 10;
/// Topics that are looked through: those chosen, then those that most entries share.
const TOPICS: usize = 8;
/// Newest articles of each.
const NEWEST: i64 = 40;
/// Entries whose telling words count.
const ENTRIES: i64 = 200;
/// What is below this is not suggested.
const CUT_OFF: f64 = 0.2;

/// Why an article is suggested: the strongest that it shares.
#[derive(Debug, Clone, PartialEq)]
pub enum Why {
    /// A topic, by its name.
    Topic(String),
    /// Telling words of the entries.
    Words(Vec<String>),
}

/// A suggestion.
#[derive(Debug, Clone, PartialEq)]
pub struct Suggested {
    /// The article's row.
    pub article_id: i64,
    /// Why.
    pub why: Why,
}

/// A topic that counts.
#[derive(Debug, Clone)]
struct Weighed {
    name: String,
    /// 0 to 1; a topic of few articles says more.
    weight: f64,
}

/// The best suggestions for a dossier with so many articles, strongest first.
pub async fn list(tx: &mut Tx, id: i64, article_count: usize) -> DbResult<Vec<Suggested>> {
    let mut wanted = rows::list_topic_ids(tx, id).await?;
    // One that two articles share is no accident; where there is one article, its topics are all there is.
    let enough = article_count.min(2) as i64;
    for (topic, count) in rows::list_shared_topics(tx, id, TOPICS as i64).await? {
        if count >= enough && !wanted.contains(&topic) {
            wanted.push(topic);
        }
    }
    wanted.truncate(TOPICS);
    let mut found: HashMap<i64, (Vec<Weighed>, Vec<String>)> = HashMap::new();
    for topic in topics::list_by_ids(tx, &wanted).await? {
        let weight = 1.0 / (1.0 + (1.0 + topic.article_count.max(0) as f64).ln());
        for (article_id, terms) in rows::list_candidates(tx, id, topic.id, NEWEST).await? {
            let one = found.entry(article_id).or_insert_with(|| (Vec::new(), split(&terms)));
            one.0.push(Weighed { name: topic.name.clone(), weight });
        }
    }
    let own: Vec<Vec<String>> = rows::list_terms(tx, id, ENTRIES).await?.iter().map(|terms| split(terms)).collect();
    Ok(rank(&telling(&own), found))
}

fn split(terms: &str) -> Vec<String> {
    terms.split(' ').filter(|term| !term.is_empty()).map(str::to_owned).collect()
}

/// Words that two entries share; of a single entry, all.
fn telling(entries: &[Vec<String>]) -> HashSet<String> {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for term in entries.iter().flatten() {
        *counts.entry(term).or_default() += 1;
    }
    let enough = entries.len().min(2);
    counts.into_iter().filter(|(_, count)| *count >= enough).map(|(term, _)| term.to_owned()).collect()
}

/// Candidates by what they share, strongest first.
fn rank(own: &HashSet<String>, found: HashMap<i64, (Vec<Weighed>, Vec<String>)>) -> Vec<Suggested> {
    let mut scored: Vec<(f64, Suggested)> = found
        .into_iter()
        .filter_map(|(article_id, (topics, terms))| {
            let shared: Vec<String> = terms.iter().filter(|term| own.contains(*term)).take(3).cloned().collect();
            let count = terms.iter().filter(|term| own.contains(*term)).count();
            let size = ((terms.len() * own.len()) as f64).sqrt();
            let words = if size > 0.0 { 1.2 * count as f64 / size } else { 0.0 };
            let strongest = topics.iter().max_by(|a, b| a.weight.total_cmp(&b.weight))?;
            let score = topics.iter().map(|topic| topic.weight).sum::<f64>() + words;
            let why = if words > strongest.weight { Why::Words(shared) } else { Why::Topic(strongest.name.clone()) };
            (score >= CUT_OFF).then_some((score, Suggested { article_id, why }))
        })
        .collect();
    scored.sort_by(|(a, one), (b, other)| b.total_cmp(a).then(other.article_id.cmp(&one.article_id)));
    scored.into_iter().take(MOST).map(|(_, suggested)| suggested).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_shares_most_comes_first_with_its_reason() {
        let topic = |name: &str, weight: f64| Weighed { name: name.to_owned(), weight };
        let entries = [split("dam river silt gate"), split("dam river fish"), split("dam gate water")];
        let own = telling(&entries);
        assert_eq!(own.len(), 3, "{own:?}");
        let found = HashMap::from([
            (1, (vec![topic("Dams", 0.3)], split("kites wind"))),
            (2, (vec![topic("Dams", 0.3), topic("Silt", 0.4)], split("dam"))),
            (3, (vec![topic("Dams", 0.25)], split("dam river gate"))),
            (4, (vec![topic("News", 0.1)], split("kites wind"))),
        ]);
        let ranked = rank(&own, found);
        assert_eq!(ranked.iter().map(|one| one.article_id).collect::<Vec<_>>(), [3, 2, 1]);
        assert_eq!(ranked[0].why, Why::Words(split("dam river gate")));
        assert_eq!(ranked[2].why, Why::Topic("Dams".to_owned()));
        assert!(telling(&[]).is_empty());
        assert_eq!(telling(&entries[..1]).len(), 4);
    }
}
