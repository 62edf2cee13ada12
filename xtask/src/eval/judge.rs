//! Scores beside labels, as the figures filters are compared by.

/// A score and whether it was spam.
pub type Scored = (f32, bool);

/// Chance that a spam scores higher than a comment that is none (area under the ROC curve); equal scores count half.
pub fn auc(scored: &[Scored]) -> f64 {
    let mut sorted = scored.to_vec();
    sorted.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (mut below, mut won) = (0.0_f64, 0.0_f64);
    for same in sorted.chunk_by(|a, b| a.0 == b.0) {
        let spam = count(same, true);
        let ham = count(same, false);
        won += spam * (below + ham / 2.0);
        below += ham;
    }
    won / (count(scored, true) * count(scored, false)).max(1.0)
}

/// Precision and recall where scores from `threshold` on are called spam.
pub fn precision_recall(scored: &[Scored], threshold: f32) -> (f64, f64) {
    let called: Vec<Scored> = scored.iter().copied().filter(|(score, _)| *score >= threshold).collect();
    let right = count(&called, true);
    (right / (called.len() as f64).max(1.0), right / count(scored, true).max(1.0))
}

/// Share of what is no spam that would be called so.
pub fn false_positives(scored: &[Scored], threshold: f32) -> f64 {
    let called = scored.iter().filter(|(score, is_spam)| *score >= threshold && !is_spam).count();
    called as f64 / count(scored, false).max(1.0)
}

/// Most spam that can be caught while at most this share of the rest is called spam, and the threshold that does it.
pub fn recall_at(scored: &[Scored], false_share: f64) -> (f64, f32) {
    let mut sorted = scored.to_vec();
    sorted.sort_by(|a, b| b.0.total_cmp(&a.0));
    let allowed = (count(scored, false) * false_share).floor();
    let (mut spam, mut ham, mut best) = (0.0, 0.0, (0.0, f32::INFINITY));
    for same in sorted.chunk_by(|a, b| a.0 == b.0) {
        spam += count(same, true);
        ham += count(same, false);
        if ham > allowed {
            break;
        }
        best = (spam / count(scored, true).max(1.0), same[0].0);
    }
    best
}

fn count(scored: &[Scored], is_spam: bool) -> f64 {
    scored.iter().filter(|(_, label)| *label == is_spam).count() as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCORED: [Scored; 6] = [(0.9, true), (0.8, true), (0.7, false), (0.6, true), (0.2, false), (0.1, false)];

    #[test]
    fn figures_are_those_counted_by_hand() {
        assert!((auc(&SCORED) - 8.0 / 9.0).abs() < 1e-9);
        assert!((auc(&[(0.5, true), (0.5, false)]) - 0.5).abs() < 1e-9);
        assert_eq!(precision_recall(&SCORED, 0.65), (2.0 / 3.0, 2.0 / 3.0));
        assert_eq!(recall_at(&SCORED, 0.0), (2.0 / 3.0, 0.8));
        assert_eq!(recall_at(&SCORED, 0.34), (1.0, 0.6));
        assert!((false_positives(&SCORED, 0.65) - 1.0 / 3.0).abs() < 1e-9);
    }
}
