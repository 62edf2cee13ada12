//! Pages that are in no cache: many different articles of a large paper, each asked for once.
//!
//! Time of an answer is measured by the asker over loopback with one request at a time, so it holds
//! two trips through the system and the asker's own work beside the server's; the rate is measured
//! with eight connections. Both share the processors with the asker.

use super::client::Client;
use super::table::{Table, Verdict};
use super::workshop::{Workshop, median, quantile};
use super::wxr;
use anyhow::{Context, ensure};
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::time::Instant;

const CONNECTIONS: usize = 8;
/// Articles asked for one at a time.
const ALONE: usize = 1_000;

/// What came back.
pub(super) struct Asked {
    /// Of each answer.
    pub(super) millis: Vec<f64>,
    pub(super) per_sec: f64,
    bytes: usize,
}

/// Reads a part of the large paper once.
pub fn run(workshop: &Workshop, table: &mut Table) -> anyhow::Result<()> {
    let paper = workshop.paper()?.to_owned();
    let (mut server, address) = workshop.serve(&paper)?;
    server.wait_for(address)?;
    // Spread over the whole paper; none twice.
    let many = workshop.articles.min(10_000);
    let step = coprime(workshop.articles);
    let paths: Vec<String> = (0..many).map(|at| wxr::path(at * step % workshop.articles)).collect();
    let (alone, together) = paths.split_at(ALONE.min(many / 2));

    let before = Cache::read(address)?;
    let one = ask(address, alone, 1)?;
    let cpu_before = server.cpu_secs();
    let eight = ask(address, together, CONNECTIONS)?;
    let cpu_micros = (server.cpu_secs() - cpu_before) * 1e6 / together.len() as f64;
    let after = Cache::read(address)?;
    ensure!(after.hits == before.hits, "{} pages came out of the cache", after.hits - before.hits);

    let millis = median(&one.millis);
    let measured = format!(
        "p50 {millis:.2} ms, p99 {:.2} ms with one asker; {:.0} bytes a page",
        quantile(&one.millis, 0.99),
        one.bytes as f64 / alone.len() as f64
    );
    let what = format!("article, uncached, of {}", workshop.articles);
    table.add(&what, &measured, "p50 < 1 ms", Verdict::of(millis < 1.0));
    let measured = format!(
        "{:.0}/s, {cpu_micros:.0} µs processor each; p50 {:.2} ms, p99 {:.2} ms",
        eight.per_sec,
        median(&eight.millis),
        quantile(&eight.millis, 0.99)
    );
    table.add("– eight askers", &measured, "≥ 100 × WordPress (not measured here)", Verdict::Told);
    sections(address, workshop.articles, table)
}

/// Pages of lists, each asked for once: months of the archive from the top down.
fn sections(address: SocketAddr, articles: usize, table: &mut Table) -> anyhow::Result<()> {
    let mut months: Vec<String> = (0..articles).step_by(280).map(|at| wxr::path(at)[..9].to_owned()).collect();
    months.dedup();
    months.sort_unstable();
    months.dedup();
    let asked = ask(address, &months, 1)?;
    let measured = format!(
        "p50 {:.2} ms, p99 {:.2} ms ({} pages)",
        median(&asked.millis),
        quantile(&asked.millis, 0.99),
        months.len()
    );
    table.add("list of a month, uncached", &measured, "", Verdict::Told);
    Ok(())
}

pub(super) fn ask(address: SocketAddr, paths: &[String], connections: usize) -> anyhow::Result<Asked> {
    let next = AtomicUsize::new(0);
    let began = Instant::now();
    let work = || -> anyhow::Result<(Vec<f64>, usize)> {
        let mut client = Client::connect(address)?;
        let (mut millis, mut bytes) = (Vec::new(), 0);
        while let Some(path) = paths.get(next.fetch_add(1, Relaxed)) {
            let asked = Instant::now();
            let answer = client.get(path, "")?;
            millis.push(asked.elapsed().as_secs_f64() * 1000.0);
            ensure!(answer.status == 200, "{path} answered {}", answer.status);
            bytes += answer.body.len();
        }
        Ok((millis, bytes))
    };
    let parts: Vec<anyhow::Result<(Vec<f64>, usize)>> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..connections).map(|_| scope.spawn(work)).collect();
        let broken = |_| Err(anyhow::anyhow!("an asker broke"));
        threads.into_iter().map(|thread| thread.join().unwrap_or_else(broken)).collect()
    });
    let took = began.elapsed().as_secs_f64();
    let mut asked = Asked { millis: Vec::new(), per_sec: paths.len() as f64 / took, bytes: 0 };
    for part in parts {
        let (millis, bytes) = part?;
        asked.millis.extend(millis);
        asked.bytes += bytes;
    }
    Ok(asked)
}

/// The server's own count.
pub(super) struct Cache {
    pub(super) hits: u64,
}

impl Cache {
    pub(super) fn read(address: SocketAddr) -> anyhow::Result<Cache> {
        let text = String::from_utf8(super::client::fetch(address, "/metrics", "")?.body)?;
        let hits = text.lines().find_map(|line| line.strip_prefix("courant_page_cache_hits_total "));
        let hits = hits.context("the server does not tell how often its cache was hit")?;
        Ok(Cache { hits: hits.parse().context("the count of cache hits is no number")? })
    }
}

/// A step that visits every article once before it comes round: a prime that does not divide their number.
fn coprime(articles: usize) -> usize {
    [7919, 7927, 7933].into_iter().find(|prime| !articles.is_multiple_of(*prime)).unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    #[test]
    fn no_article_is_asked_for_twice() {
        for articles in [2_000, 7_919, 20_000, 7_919 * 7_927] {
            let step = super::coprime(articles);
            let seen: HashSet<usize> = (0..2_000).map(|at| at * step % articles).collect();
            assert_eq!(seen.len(), 2_000);
        }
    }
}
