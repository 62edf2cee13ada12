//! Related articles: scored by what they share, with the reason, and nothing rather than noise.
//!
//! The score adds shared topics (a rare one says more), shared telling words (cosine of the two
//! lists) and the same section (little); closeness in time breaks ties. Below [`CUT_OFF`] an
//! article is not related.

use std::collections::HashSet;

/// Below this score nothing is shown.
pub const CUT_OFF: f64 = 0.22;

/// What is known of an article for comparing it.
#[derive(Debug, Clone, Default)]
pub struct Profile {
    /// Its id.
    pub id: i64,
    /// Topics with the number of articles each has.
    pub topics: Vec<(i64, i64)>,
    /// Its section.
    pub section_id: Option<i64>,
    /// Its telling words, folded.
    pub terms: Vec<String>,
    /// When it was published (ms UTC).
    pub published_at: i64,
    /// BCP 47.
    pub language: String,
}

/// Why two articles are related: the strongest thing they share.
#[derive(Debug, Clone, PartialEq)]
pub enum Reason {
    /// A topic (its id).
    Topic(i64),
    /// Words (the most telling shared ones).
    Words(Vec<String>),
    /// Only the section.
    Section(i64),
}

/// A related article.
#[derive(Debug, Clone, PartialEq)]
pub struct Related {
    /// Which.
    pub id: i64,
    /// 0 and up.
    pub score: f64,
    /// Why.
    pub reason: Reason,
}

/// The best candidates for `article`, strongest first, each at or above [`CUT_OFF`].
pub fn rank(article: &Profile, candidates: &[Profile], most: usize) -> Vec<Related> {
    let terms: HashSet<&str> = article.terms.iter().map(String::as_str).collect();
    let mut out: Vec<Related> = candidates
        .iter()
        .filter(|candidate| candidate.id != article.id)
        .filter_map(|candidate| compare(article, &terms, candidate))
        .collect();
    out.sort_by(|a, b| b.score.total_cmp(&a.score).then(b.id.cmp(&a.id)));
    out.dedup_by_key(|related| related.id);
    out.truncate(most);
    out
}

fn compare(article: &Profile, terms: &HashSet<&str>, candidate: &Profile) -> Option<Related> {
    let shared_topic = candidate
        .topics
        .iter()
        .filter(|(id, _)| article.topics.iter().any(|(own, _)| own == id))
        .map(|(id, count)| (*id, 1.0 / (1.0 + (1.0 + (*count).max(0) as f64).ln())))
        .fold((None, 0.0), |(best, sum): (Option<(i64, f64)>, f64), (id, weight)| {
            let best = best.filter(|(_, known)| *known >= weight).or(Some((id, weight)));
            (best, sum + weight)
        });
    let shared: Vec<&str> = candidate.terms.iter().map(String::as_str).filter(|term| terms.contains(term)).collect();
    let size = ((article.terms.len() * candidate.terms.len()) as f64).sqrt();
    let words = if size > 0.0 { shared.len() as f64 / size } else { 0.0 };
    let same_section = article.section_id.filter(|_| article.section_id == candidate.section_id);
    let days = (article.published_at - candidate.published_at).unsigned_abs() as f64 / 86_400_000.0;
    let same_language = article.language == candidate.language;
    let score =
        shared_topic.1.min(1.5) * 0.5 + words * 1.2 + same_section.map_or(0.0, |_| 0.08) + 0.06 / (1.0 + days / 60.0)
            - if same_language { 0.0 } else { 0.15 };
    if score < CUT_OFF {
        return None;
    }
    let reason = match (shared_topic.0, same_section) {
        (Some((topic, _)), _) => Reason::Topic(topic),
        (None, _) if words >= 0.12 => Reason::Words(shared.iter().take(3).map(|word| (*word).to_owned()).collect()),
        (None, Some(section)) => Reason::Section(section),
        (None, None) => return None,
    };
    Some(Related { id: candidate.id, score, reason })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn profile(id: i64, topics: &[(i64, i64)], section: i64, terms: &str) -> Profile {
        Profile {
            id,
            topics: topics.to_vec(),
            section_id: Some(section),
            terms: terms.split(' ').map(str::to_owned).collect(),
            published_at: 0,
            language: "en".to_owned(),
        }
    }

    #[test]
    fn a_rare_topic_says_more_than_a_common_one_and_noise_is_left_out() {
        let article = profile(1, &[(7, 3), (8, 4_000)], 1, "river dam fish water council vote");
        let rare = profile(2, &[(7, 3)], 2, "harbour crane ship");
        let common = profile(3, &[(8, 4_000)], 2, "harbour crane ship");
        let words = profile(4, &[], 1, "river dam fish harvest");
        let noise = profile(5, &[], 1, "football cup final goal");
        let ranked = rank(&article, &[common, noise, words.clone(), rare], 8);
        assert_eq!(ranked.iter().map(|related| related.id).collect::<Vec<_>>(), [4, 2]);
        assert_eq!(ranked[1].reason, Reason::Topic(7));
        assert_eq!(ranked[0].reason, Reason::Words(vec!["river".into(), "dam".into(), "fish".into()]));
        assert_eq!(rank(&words, std::slice::from_ref(&words), 8), []);
    }
}
