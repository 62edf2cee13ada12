//! Two servers under the same load in turns (A B B A …), so that a neighbour who takes the machine for a while takes it
//! from both.
//!
//! The load generator runs on the same processors; what it costs is the same on both sides and pulls the ratio towards 1,
//! so processor time for each request is told too.

use super::process::Running;
use super::table::{Table, Verdict};
use super::workshop::median;
use super::wrk::Load;

const ROUNDS: usize = 5;

/// One side: whose processor time counts, and how it is asked for one round.
pub(super) struct Side<'a> {
    name: &'static str,
    processes: &'a [&'a Running],
    load: Box<dyn FnMut() -> anyhow::Result<Load> + 'a>,
    rounds: Vec<Load>,
    cpu_secs: f64,
}

impl<'a> Side<'a> {
    pub(super) fn new(
        name: &'static str,
        processes: &'a [&'a Running],
        load: impl FnMut() -> anyhow::Result<Load> + 'a,
    ) -> Side<'a> {
        Side { name, processes, load: Box::new(load), rounds: Vec::new(), cpu_secs: 0.0 }
    }

    fn round(&mut self) -> anyhow::Result<f64> {
        let cpu_secs = || self.processes.iter().map(|process| process.cpu_secs()).sum::<f64>();
        let before = cpu_secs();
        let load = (self.load)()?;
        self.cpu_secs += cpu_secs() - before;
        self.rounds.push(load);
        Ok(load.per_sec)
    }

    fn cpu_micros(&self) -> f64 {
        let requests: f64 = self.rounds.iter().map(|load| load.requests).sum();
        self.cpu_secs * 1e6 / requests.max(1.0)
    }

    fn told(&self) -> String {
        let middle = |figure: fn(&Load) -> Option<f64>| {
            let figures: Vec<f64> = self.rounds.iter().filter_map(figure).collect();
            (!figures.is_empty()).then(|| median(&figures))
        };
        let per_sec = middle(|load| Some(load.per_sec)).unwrap_or_default();
        let times = middle(|load| load.p50_ms).zip(middle(|load| load.p99_ms));
        let times = times.map_or(String::new(), |(p50, p99)| format!(", p50 {p50:.2} ms, p99 {p99:.2} ms"));
        format!("{per_sec:.0}/s{times}, {:.1} µs processor", self.cpu_micros())
    }
}

/// Asks both in turns and tells ratio and figures; what is promised is the least ratio.
pub(super) fn run(
    table: &mut Table,
    what: &str,
    promised: Option<f64>,
    mut ours: Side<'_>,
    mut theirs: Side<'_>,
) -> anyhow::Result<()> {
    let mut ratios = Vec::new();
    for round in 0..ROUNDS {
        let (mine, other);
        if round % 2 == 0 {
            mine = ours.round()?;
            other = theirs.round()?;
        } else {
            other = theirs.round()?;
            mine = ours.round()?;
        }
        ratios.push(mine / other);
    }
    let ratio = median(&ratios);
    let least = ratios.iter().copied().fold(f64::MAX, f64::min);
    let most = ratios.iter().copied().fold(0.0, f64::max);
    let cpu = theirs.cpu_micros() / ours.cpu_micros();
    let name = theirs.name;
    let measured = format!("{ratio:.2} × {name} ({least:.2} to {most:.2}); by processor time {cpu:.2} ×");
    let promise = promised.map_or(String::new(), |least| format!("≥ {least:.1} ×"));
    let verdict = promised.map_or(Verdict::Told, |least| Verdict::of(ratio >= least));
    table.add(what, &measured, &promise, verdict);
    for side in [ours, theirs] {
        table.add(&format!("– {}", side.name), &side.told(), "", Verdict::Told);
    }
    Ok(())
}
