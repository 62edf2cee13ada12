//! Comments in a storm: `crates/courant_paper/benches/comments`, built for release, and what it says.
//!
//! On SQLite always; on a throw-away PostgreSQL beside it when asked for. Both sides of the comparison run in that one
//! program, so strace, which holds every thread that synced the disk for so long, holds up both alike and nothing else.

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
    if let Some(ms) = sync_ms {
        need("strace", "strace")?;
        let delay = format!("inject=fdatasync,fsync:delay_exit={}", u64::from(ms) * 1_000);
        let runner =
            ["strace", "--seccomp-bpf", "-f", "-qqq", "-o", "/dev/null", "-e", "trace=fdatasync,fsync", "-e", &delay];
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
        table.add(&format!("{}{held}", text("what")?), text("measured")?, "", Verdict::Told);
    }
    Ok(())
}
