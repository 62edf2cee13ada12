//! Counting what happens, in the text format that Prometheus reads.
//!
//! Counters, gauges and histograms are atomics: recording takes no lock and never waits. A registry
//! is made once at the start; [`Registry::render`] writes the text exposition format 0.0.4
//! (`text/plain; version=0.0.4`).
//!
//! Not here: who may read the figures, and any label with unbounded values; never label by address,
//! path or person.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// The media type of [`Registry::render`].
pub const CONTENT_TYPE: &str = "text/plain; version=0.0.4; charset=utf-8";

/// Bounds in seconds that fit answers from a cache as well as slow ones.
pub const ANSWER_SECS: &[f64] =
    &[0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0];

/// A count that only rises.
#[derive(Debug, Clone, Default)]
pub struct Counter(Arc<AtomicU64>);

impl Counter {
    /// One more.
    pub fn add_one(&self) {
        self.0.fetch_add(1, Relaxed);
    }

    /// That many more.
    pub fn add(&self, count: u64) {
        self.0.fetch_add(count, Relaxed);
    }

    /// The count so far.
    pub fn value(&self) -> u64 {
        self.0.load(Relaxed)
    }
}

/// A figure that rises and falls.
#[derive(Debug, Clone, Default)]
pub struct Gauge(Arc<AtomicI64>);

impl Gauge {
    /// Sets the figure.
    pub fn set(&self, value: i64) {
        self.0.store(value, Relaxed);
    }

    /// Raises it, or lowers it by a negative number.
    pub fn add(&self, change: i64) {
        self.0.fetch_add(change, Relaxed);
    }

    /// The figure now.
    pub fn value(&self) -> i64 {
        self.0.load(Relaxed)
    }
}

/// How durations are spread over fixed bounds.
#[derive(Debug, Clone)]
pub struct Histogram(Arc<Spread>);

#[derive(Debug)]
struct Spread {
    bounds_secs: &'static [f64],
    bounds_micros: Vec<u64>,
    /// One per bound and one beyond the last; not cumulative.
    counts: Vec<AtomicU64>,
    sum_micros: AtomicU64,
}

impl Histogram {
    fn new(bounds_secs: &'static [f64]) -> Histogram {
        let mut bounds_micros: Vec<u64> = bounds_secs.iter().map(|secs| (secs * 1e6).round() as u64).collect();
        bounds_micros.sort_unstable();
        Histogram(Arc::new(Spread {
            bounds_secs,
            counts: (0..=bounds_micros.len()).map(|_| AtomicU64::new(0)).collect(),
            bounds_micros,
            sum_micros: AtomicU64::new(0),
        }))
    }

    /// Counts one duration.
    pub fn observe(&self, duration: Duration) {
        let micros = u64::try_from(duration.as_micros()).unwrap_or(u64::MAX);
        // A bound belongs to its bucket ("le"), so the first bound that is not below the value.
        let place = self.0.bounds_micros.partition_point(|bound| *bound < micros);
        if let Some(count) = self.0.counts.get(place) {
            count.fetch_add(1, Relaxed);
        }
        self.0.sum_micros.fetch_add(micros, Relaxed);
    }

    /// How many were counted.
    pub fn count(&self) -> u64 {
        self.0.counts.iter().map(|count| count.load(Relaxed)).sum()
    }
}

/// What a family of figures is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Only rises.
    Counter,
    /// Rises and falls.
    Gauge,
    /// Spread over bounds.
    Histogram,
}

/// Label names and values of one figure.
pub type Labels = Vec<(String, String)>;

type Source = Box<dyn Fn() -> Vec<(Labels, f64)> + Send + Sync>;

enum Series {
    Counter(Counter),
    Gauge(Gauge),
    Histogram(Histogram),
}

struct Family {
    help: String,
    kind: Kind,
    series: Vec<(Labels, Series)>,
    sources: Vec<Source>,
}

/// All figures of a process.
#[derive(Default)]
pub struct Registry {
    families: Mutex<BTreeMap<String, Family>>,
}

impl Registry {
    /// An empty registry.
    pub fn new() -> Registry {
        Registry::default()
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<String, Family>> {
        self.families.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The counter of this name and these labels; asking twice gives the same one.
    ///
    /// The name should end in `_total`. A name already used for another kind gives a counter nobody sees,
    /// and a log line.
    pub fn counter(&self, name: &str, help: &str, labels: &[(&str, &str)]) -> Counter {
        let made = self.series(name, help, labels, Kind::Counter, || Series::Counter(Counter::default()));
        match made {
            Some(Series::Counter(counter)) => counter,
            _ => Counter::default(),
        }
    }

    /// The gauge of this name and these labels.
    pub fn gauge(&self, name: &str, help: &str, labels: &[(&str, &str)]) -> Gauge {
        let made = self.series(name, help, labels, Kind::Gauge, || Series::Gauge(Gauge::default()));
        match made {
            Some(Series::Gauge(gauge)) => gauge,
            _ => Gauge::default(),
        }
    }

    /// The histogram of this name and these labels, with ascending bounds in seconds.
    pub fn histogram(&self, name: &str, help: &str, labels: &[(&str, &str)], bounds: &'static [f64]) -> Histogram {
        let made = self.series(name, help, labels, Kind::Histogram, || Series::Histogram(Histogram::new(bounds)));
        match made {
            Some(Series::Histogram(histogram)) => histogram,
            _ => Histogram::new(bounds),
        }
    }

    /// Figures that are kept elsewhere and asked for when the text is written. Histograms cannot be had so.
    pub fn source(
        &self,
        name: &str,
        help: &str,
        kind: Kind,
        source: impl Fn() -> Vec<(Labels, f64)> + Send + Sync + 'static,
    ) {
        let mut families = self.lock();
        if let Some(family) = family(&mut families, name, help, kind) {
            family.sources.push(Box::new(source));
        }
    }

    fn series(
        &self,
        name: &str,
        help: &str,
        labels: &[(&str, &str)],
        kind: Kind,
        make: impl FnOnce() -> Series,
    ) -> Option<Series> {
        let mut families = self.lock();
        let family = family(&mut families, name, help, kind)?;
        let labels: Labels = labels.iter().map(|(name, value)| (plain_name(name), (*value).to_owned())).collect();
        if let Some((_, known)) = family.series.iter().find(|(known, _)| *known == labels) {
            return Some(known.share());
        }
        let series = make();
        let shared = series.share();
        family.series.push((labels, series));
        Some(shared)
    }

    /// Writes everything as text; families by name, series in the order in which they were made.
    pub fn render(&self) -> String {
        let families = self.lock();
        let mut out = String::with_capacity(4096);
        for (name, family) in families.iter() {
            let kind = match family.kind {
                Kind::Counter => "counter",
                Kind::Gauge => "gauge",
                Kind::Histogram => "histogram",
            };
            let help = family.help.replace('\\', "\\\\").replace('\n', "\\n");
            push(&mut out, format_args!("# HELP {name} {help}\n# TYPE {name} {kind}\n"));
            for (labels, series) in &family.series {
                match series {
                    Series::Counter(counter) => line(&mut out, name, labels, None, counter.value()),
                    Series::Gauge(gauge) => line(&mut out, name, labels, None, gauge.value()),
                    Series::Histogram(histogram) => histogram_lines(&mut out, name, labels, &histogram.0),
                }
            }
            for (labels, value) in family.sources.iter().flat_map(|source| source()) {
                line(&mut out, name, &labels, None, Number(value));
            }
        }
        out
    }
}

impl Series {
    fn share(&self) -> Series {
        match self {
            Series::Counter(counter) => Series::Counter(counter.clone()),
            Series::Gauge(gauge) => Series::Gauge(gauge.clone()),
            Series::Histogram(histogram) => Series::Histogram(histogram.clone()),
        }
    }
}

fn family<'a>(
    families: &'a mut BTreeMap<String, Family>,
    name: &str,
    help: &str,
    kind: Kind,
) -> Option<&'a mut Family> {
    let family = families.entry(plain_name(name)).or_insert_with(|| Family {
        help: help.to_owned(),
        kind,
        series: Vec::new(),
        sources: Vec::new(),
    });
    if family.kind != kind {
        tracing::error!(metric.name = %name, "a metric was declared twice with different kinds");
        return None;
    }
    Some(family)
}

fn histogram_lines(out: &mut String, name: &str, labels: &Labels, spread: &Spread) {
    // Read once, so that the buckets, the count and `+Inf` agree.
    let counts: Vec<u64> = spread.counts.iter().map(|count| count.load(Relaxed)).collect();
    let bucket = format!("{name}_bucket");
    let mut so_far = 0;
    for (bound, count) in spread.bounds_secs.iter().zip(&counts) {
        so_far += count;
        line(out, &bucket, labels, Some(Number(*bound)), so_far);
    }
    let total: u64 = counts.iter().sum();
    line(out, &bucket, labels, Some(Number(f64::INFINITY)), total);
    let sum = spread.sum_micros.load(Relaxed) as f64 / 1e6;
    line(out, &format!("{name}_sum"), labels, None, Number(sum));
    line(out, &format!("{name}_count"), labels, None, total);
}

/// A float as Prometheus writes it.
#[derive(Clone, Copy)]
struct Number(f64);

impl std::fmt::Display for Number {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0 {
            value if value.is_nan() => f.write_str("NaN"),
            value if value == f64::INFINITY => f.write_str("+Inf"),
            value if value == f64::NEG_INFINITY => f.write_str("-Inf"),
            value => write!(f, "{value}"),
        }
    }
}

fn line(out: &mut String, name: &str, labels: &Labels, bound: Option<Number>, value: impl std::fmt::Display) {
    out.push_str(name);
    if !labels.is_empty() || bound.is_some() {
        let mut separator = '{';
        for (label, text) in labels {
            let text = text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
            push(out, format_args!("{separator}{label}=\"{text}\""));
            separator = ',';
        }
        if let Some(bound) = bound {
            push(out, format_args!("{separator}le=\"{bound}\""));
        }
        out.push('}');
    }
    push(out, format_args!(" {value}\n"));
}

fn push(out: &mut String, text: std::fmt::Arguments<'_>) {
    // Writing into a String cannot fail.
    out.write_fmt(text).unwrap_or_default();
}

/// A name within `[a-zA-Z_][a-zA-Z0-9_]*`; other characters become `_`.
fn plain_name(name: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() || c == '_' { c } else { '_' };
    let mut out: String = name.chars().map(plain).collect();
    if out.is_empty() || out.starts_with(|c: char| c.is_ascii_digit()) {
        out.insert(0, '_');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_is_what_prometheus_reads() {
        let registry = Registry::new();
        let ok = registry.counter("http_requests_total", "Requests.", &[("class", "2xx")]);
        registry.counter("http_requests_total", "Requests.", &[("class", "5xx")]);
        ok.add(3);
        registry.counter("http_requests_total", "Requests.", &[("class", "2xx")]).add_one();
        registry.gauge("connections", "Open \\ now\nhere.", &[]).add(-2);
        let spread = registry.histogram("answer_seconds", "Time.", &[("way", "a\"b\\c\nd")], &[0.001, 0.5]);
        for micros in [1, 1000, 1001, 500_000, 2_000_000] {
            spread.observe(Duration::from_micros(micros));
        }
        registry.source("cache_bytes", "Bytes.", Kind::Gauge, || vec![(Vec::new(), 1.5)]);
        let wanted = r#"# HELP answer_seconds Time.
# TYPE answer_seconds histogram
answer_seconds_bucket{way="a\"b\\c\nd",le="0.001"} 2
answer_seconds_bucket{way="a\"b\\c\nd",le="0.5"} 4
answer_seconds_bucket{way="a\"b\\c\nd",le="+Inf"} 5
answer_seconds_sum{way="a\"b\\c\nd"} 2.502002
answer_seconds_count{way="a\"b\\c\nd"} 5
# HELP cache_bytes Bytes.
# TYPE cache_bytes gauge
cache_bytes 1.5
# HELP connections Open \\ now\nhere.
# TYPE connections gauge
connections -2
# HELP http_requests_total Requests.
# TYPE http_requests_total counter
http_requests_total{class="2xx"} 4
http_requests_total{class="5xx"} 0
"#;
        assert_eq!(registry.render(), wanted);
    }

    #[test]
    fn a_name_has_one_kind() {
        let registry = Registry::new();
        registry.counter("x_total", "X.", &[]).add(1);
        registry.gauge("x_total", "X.", &[]).set(7);
        assert_eq!(registry.render(), "# HELP x_total X.\n# TYPE x_total counter\nx_total 1\n");
    }

    #[test]
    fn names_are_made_plain() {
        for (name, plain) in [("a.b-c", "a_b_c"), ("9lives", "_9lives"), ("", "_"), ("é", "_")] {
            assert_eq!(plain_name(name), plain);
        }
    }

    #[test]
    fn nothing_is_lost_when_many_count() {
        let registry = Registry::new();
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    let counter = registry.counter("n_total", "N.", &[]);
                    let spread = registry.histogram("s_seconds", "S.", &[], ANSWER_SECS);
                    for _ in 0..1000 {
                        counter.add_one();
                        spread.observe(Duration::from_millis(3));
                    }
                });
            }
        });
        assert_eq!(registry.counter("n_total", "N.", &[]).value(), 4000);
        assert_eq!(registry.histogram("s_seconds", "S.", &[], ANSWER_SECS).count(), 4000);
    }
}
