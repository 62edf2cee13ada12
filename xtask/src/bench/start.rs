//! From the start of the program to its first answers, and its memory at rest.

use super::client::Client;
use super::process::{Running, memory};
use super::table::{Table, Verdict};
use super::workshop::{Workshop, median, megabytes};
use anyhow::bail;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

const ROUNDS: usize = 5;
const PATIENCE: Duration = Duration::from_secs(20);

/// Starts the large paper several times.
pub fn run(workshop: &Workshop, table: &mut Table) -> anyhow::Result<()> {
    let paper = workshop.paper()?.to_owned();
    let (mut healthy, mut front, mut rest) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let began = Instant::now();
        let (server, address) = workshop.serve(&paper)?;
        until_ok(address, "/health", began)?;
        healthy.push(began.elapsed().as_secs_f64() * 1000.0);
        until_ok(address, "/", began)?;
        front.push(began.elapsed().as_secs_f64() * 1000.0);
        std::thread::sleep(Duration::from_millis(500));
        rest.push(resting(&server)?);
    }
    let articles = workshop.articles;
    let millis = median(&front);
    let measured = format!("/health after {:.0} ms, front page after {millis:.0} ms", median(&healthy));
    table.add(&format!("start, {articles} articles"), &measured, "< 1 s at 1,000,000", Verdict::of(millis < 1000.0));
    let bytes = median(&rest);
    let measured = format!("{:.0} MB", megabytes(bytes as u64));
    table.add(
        &format!("memory at rest, {articles} articles"),
        &measured,
        "< 300 MB at 1,000,000",
        Verdict::of(bytes < 300e6),
    );
    Ok(())
}

fn resting(server: &Running) -> anyhow::Result<f64> {
    match memory(server.id(), "VmRSS") {
        Some(bytes) => Ok(bytes as f64),
        None => bail!("the server is gone"),
    }
}

pub(super) fn until_ok(address: SocketAddr, path: &str, began: Instant) -> anyhow::Result<()> {
    loop {
        let answer = Client::connect(address).and_then(|mut client| client.get(path, ""));
        match answer {
            Ok(answer) if answer.status == 200 => return Ok(()),
            Ok(answer) if began.elapsed() > PATIENCE => bail!("{path} answers {}", answer.status),
            Err(error) if began.elapsed() > PATIENCE => return Err(error),
            Ok(_) | Err(_) => std::thread::sleep(Duration::from_millis(1)),
        }
    }
}
