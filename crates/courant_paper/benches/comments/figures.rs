//! What was measured, and how it is told.

use super::{LASTS, ROUNDS, WRITERS};

/// Everything of one engine.
#[derive(Default)]
pub struct Figures {
    /// Comments a second over HTTP, round by round.
    pub storm: Vec<f64>,
    /// Rows a second with a commit each.
    pub alone: Vec<f64>,
    /// Readers' answers in milliseconds, without a storm.
    pub quiet: Vec<Vec<f64>>,
    /// And in one.
    pub stormy: Vec<Vec<f64>>,
    /// Ten thousand answers a second while nobody comments.
    pub unanswered: Vec<Vec<f64>>,
    /// And while some do.
    pub answered: Vec<Vec<f64>>,
    /// How many of these a second.
    pub written: Vec<f64>,
}

/// Prints them.
pub fn told(engine: &str, figures: &Figures, (held, all): (i64, i64)) {
    assert!(held * 100 <= all, "{held} of {all} comments were held: that is another measurement");
    let ratios: Vec<f64> = figures.storm.iter().zip(&figures.alone).map(|(storm, alone)| storm / alone).collect();
    line(
        &format!("{engine}: accepted comments a second, {WRITERS} writers over HTTP"),
        &format!(
            "{} a second; {} × one commit a row; {held} of {all} held",
            spread(&figures.storm, 0),
            spread(&ratios, 2)
        ),
    );
    line(
        &format!("{engine}: the same rows, a commit each, no HTTP"),
        &format!("{} a second", spread(&figures.alone, 0)),
    );
    for (what, rounds) in [("without a storm", &figures.quiet), ("in the storm", &figures.stormy)] {
        let of = |share: f64| -> Vec<f64> { rounds.iter().map(|round| quantile(round, share)).collect() };
        let count: usize = rounds.iter().map(Vec::len).sum();
        line(
            &format!("{engine}: readers of the article {what}"),
            &format!("p50 {} ms, p99 {} ms ({count} answers)", spread(&of(0.5), 2), spread(&of(0.99), 2)),
        );
    }
    let p99 = |rounds: &[Vec<f64>]| -> Vec<f64> { rounds.iter().map(|round| quantile(round, 0.99)).collect() };
    let (without, with) = (p99(&figures.unanswered), p99(&figures.answered));
    let ratios: Vec<f64> = with.iter().zip(&without).map(|(with, without)| with / without).collect();
    let secs = LASTS.as_secs_f64() * ROUNDS as f64;
    let read = figures.answered.iter().map(Vec::len).sum::<usize>() as f64 / secs;
    let measured = format!(
        "p99 {} ms without, {} ms with: {} × ({read:.0} answers and {} comments a second)",
        spread(&without, 2),
        spread(&with, 2),
        spread(&ratios, 2),
        spread(&figures.written, 0)
    );
    let is_kept = quantile(&ratios, 0.5) <= 2.0;
    let what = format!("{engine}: ten thousand readers a second while fifty comment");
    println!("{}", serde_json::json!({ "what": what, "measured": measured, "promise": "≤ 2.0 ×", "is_kept": is_kept }));
}

fn line(what: &str, measured: &str) {
    println!("{}", serde_json::json!({ "what": what, "measured": measured }));
}

/// The median of the rounds with the least and the most.
fn spread(figures: &[f64], digits: usize) -> String {
    assert_eq!(figures.len(), ROUNDS);
    let (least, most) = (quantile(figures, 0.0), quantile(figures, 1.0));
    format!("{:.digits$} ({least:.digits$} to {most:.digits$})", quantile(figures, 0.5))
}

fn quantile(figures: &[f64], share: f64) -> f64 {
    let mut sorted = figures.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted[((sorted.len() - 1) as f64 * share).round() as usize]
}
