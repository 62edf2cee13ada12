//! Tests on both engines: one throw-away PostgreSQL for the whole run, handed to the tests by
//! `COURANT_TEST_POSTGRES`. A server already named there is used as it is. Then the sample paper in a
//! browser, unless the arguments ask for some of the tests only.

use anyhow::{Context, ensure};
use courant_testkit::cluster::{ADDRESS, PgCluster};
use std::process::Command;

/// `cargo xtask test [arguments]`: the whole workspace, unless the arguments name packages.
pub fn run(arguments: &[String]) -> anyhow::Result<bool> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let has_nextest =
        Command::new(&cargo).args(["nextest", "--version"]).output().is_ok_and(|said| said.status.success());
    let mut command = Command::new(&cargo);
    command.args(if has_nextest { &["nextest", "run"][..] } else { &["test"][..] });
    let names_packages =
        arguments.iter().any(|argument| argument.starts_with("-p") || argument.starts_with("--package"));
    if !names_packages {
        command.arg("--workspace");
    }
    let passed = succeeds(command.args(arguments))?;
    Ok(passed && (!arguments.is_empty() || crate::browser::run(&[])?))
}

/// `cargo xtask with-postgres <command> [arguments]`.
pub fn with(arguments: &[String]) -> anyhow::Result<bool> {
    ensure!(!arguments.is_empty(), "say which command to run");
    succeeds(Command::new(&arguments[0]).args(&arguments[1..]))
}

fn succeeds(command: &mut Command) -> anyhow::Result<bool> {
    let mut cluster = None;
    if std::env::var_os(ADDRESS).is_none() {
        let started = cluster.insert(PgCluster::start()?);
        command.env(ADDRESS, started.address());
    }
    let status = command.status().with_context(|| format!("running {command:?}"))?;
    drop(cluster);
    Ok(status.success())
}
