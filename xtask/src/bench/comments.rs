//! Comments in a storm: `crates/courant_paper/benches/comments`, built for release, and what it says.
//!
//! On SQLite always; on a throw-away PostgreSQL beside it when asked for. Both sides of the comparison run in that one
//! program, so a disk that is made slow (`slow_disk.c`) is slow for both alike. A tracer would not do: strace stops a
//! thread at all of its calls, whatever it is told to trace, and so makes HTTP slow as well.

use super::need;
use super::table::{Table, Verdict};
use anyhow::{Context, ensure};
use courant_testkit::cluster::{ADDRESS, PgCluster};
use std::process::{Command, Stdio};

/// Runs it and tells its figures.
pub fn run(is_postgres: bool, sync_ms: Option<u32>, table: &mut Table) -> anyhow::Result<()> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let mut command = Command::new(cargo);
    command.args(["bench", "-p", "courant_paper", "--bench", "comments"]);
    let folder = tempfile::tempdir()?;
    if let Some(ms) = sync_ms {
        need("cc", "build-essential")?;
        let library = folder.path().join("slow_disk.so");
        let source = folder.path().join("slow_disk.c");
        std::fs::write(&source, include_str!("slow_disk.c"))?;
        let built = Command::new("cc").args(["-shared", "-fPIC", "-O2", "-o"]).args([&library, &source]).status()?;
        ensure!(built.success(), "slow_disk.c does not compile");
        // Only what is measured, not the compiler before it.
        let runner =
            ["env".to_owned(), format!("LD_PRELOAD={}", library.display()), format!("COURANT_BENCH_SYNC_MS={ms}")];
        command.arg("--config").arg(format!("target.'cfg(all())'.runner = {}", serde_json::to_string(&runner)?));
    }
    // Without it only SQLite is measured; a server named by whoever calls is not for this.
    command.env_remove(ADDRESS).env_remove("CI").stderr(Stdio::inherit());
    let cluster = is_postgres.then(PgCluster::start).transpose()?;
    if let Some(cluster) = &cluster {
        command.env(ADDRESS, cluster.address());
    }
    let output = command.output().with_context(|| format!("running {command:?}"))?;
    drop(cluster);
    ensure!(output.status.success(), "the measurement broke off");
    let said = String::from_utf8(output.stdout).context("the measurement says something strange")?;
    let lines = said.lines().filter(|line| line.starts_with('{'));
    for line in lines {
        let figure: serde_json::Value = serde_json::from_str(line)?;
        let text = |name: &str| figure[name].as_str().with_context(|| format!("a figure without {name}"));
        let held = sync_ms.map_or_else(String::new, |ms| format!(", each sync {ms} ms longer"));
        let verdict = figure["is_kept"].as_bool().map_or(Verdict::Told, Verdict::of);
        let promise = figure["promise"].as_str().unwrap_or_default();
        table.add(&format!("{}{held}", text("what")?), text("measured")?, promise, verdict);
    }
    Ok(())
}
