//! What an open connection costs while nobody asks for anything on it.

use super::client::Client;
use super::process::memory;
use super::table::{Table, Verdict};
use super::workshop::{Workshop, megabytes};
use anyhow::{Context, ensure};

const CONNECTIONS: usize = 10_000;

/// Opens ten thousand connections, each of which has read the front page once.
pub fn run(workshop: &Workshop, table: &mut Table) -> anyhow::Result<()> {
    let paper = workshop.paper()?.to_owned();
    // What an import leaves to be done is done by another process: memory that it gave back would hide what connections take.
    let (mut busy, address) = workshop.serve(&paper)?;
    busy.wait_for(address)?;
    busy.wait_until_idle()?;
    drop(busy);
    // One address may hold two hundred; a proxy that is trusted may hold more.
    let (mut server, address) = workshop.serve_with(&paper, &[("COURANT_TRUSTED_PROXIES", "127.0.0.1")])?;
    server.wait_for(address)?;
    super::client::fetch(address, "/", "")?;
    server.wait_until_idle()?;
    let resting = || memory(server.id(), "RssAnon").context("the server is gone");
    let before = resting()?;
    let mut held = Vec::with_capacity(CONNECTIONS);
    for _ in 0..CONNECTIONS {
        let mut client = Client::connect(address).context("ten thousand connections need `ulimit -n 20000`")?;
        let answer = client.get("/", "")?;
        ensure!(answer.status == 200, "a connection was answered {}", answer.status);
        held.push(client.into_stream());
    }
    let more = resting()?.saturating_sub(before);
    let measured = format!(
        "{:.0} MB more than the {:.0} MB before; {:.1} KB each",
        megabytes(more),
        megabytes(before),
        more as f64 / CONNECTIONS as f64 / 1e3
    );
    table.add(&format!("{} idle connections", held.len()), &measured, "", Verdict::Told);
    Ok(())
}
