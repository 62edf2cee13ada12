//! `cargo xtask counts [--update]`: how many instructions four things take, and whether that is more than it was.
//!
//! valgrind's callgrind counts instructions, which a busy machine does not change. What is counted are tests of
//! `courant_paper` (`tests/pages/counts.rs`), built like all others; each is run twice with different numbers of times, and
//! the difference is divided, so that what starting costs is not in it. `xtask/counts.json` holds what was counted last, with
//! the compiler that built it: under another compiler nothing is compared.

use crate::bench::{need, wxr};
use anyhow::{Context, ensure};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Where the figures stand, from the workspace's folder.
const FILE: &str = "xtask/counts.json";
/// More than this share above what was counted last is a failure.
const TOLERANCE: f64 = 0.05;
/// Posts of the paper whose articles are made.
const PAPER: usize = 40;

/// A test, what it counts, and how often it does so the first and the second time.
const COUNTED: [(&str, &str, usize, usize); 4] = [
    ("kept", "a kept page sent", 100, 1_100),
    ("article", "an article made anew", 2, 12),
    ("comment", "a comment accepted", 5, 45),
    ("post", "a post imported", 5, 25),
];

/// Counts, and compares; with `--update` the file is written anew.
pub fn run(arguments: &[String]) -> anyhow::Result<bool> {
    let is_update = match arguments {
        [] => false,
        [one] if one == "--update" => true,
        _ => anyhow::bail!("usage: cargo xtask counts [--update]"),
    };
    need("valgrind", "valgrind")?;
    let compiler = compiler()?;
    let known: Value = match std::fs::read_to_string(FILE) {
        Ok(text) => serde_json::from_str(&text).with_context(|| format!("reading {FILE}"))?,
        Err(_) => Value::Null,
    };
    let is_same = known["compiler"] == compiler.as_str();
    if !is_same && !is_update {
        println!("counts: {FILE} was counted with {}, this is {compiler}: not compared", known["compiler"]);
        return Ok(true);
    }
    let program = build()?;
    let folder = tempfile::Builder::new().prefix("courant-counts-").tempdir()?;
    let export = |name: &str, articles| {
        wxr::write_file(&folder.path().join(name), &wxr::Options { articles, ..wxr::Options::default() })
    };
    export("paper.xml", PAPER)?;
    // Whoever opens the store first takes in what its log still holds, which is to be counted nowhere.
    for (name, times) in [("prepare", 0), ("article", 1)] {
        let (is_well, said) = test(&program, name, folder.path(), times, &mut Command::new(&program))?;
        ensure!(is_well, "the paper could not be made: {said}");
    }
    let mut counts = serde_json::Map::new();
    let mut is_well = true;
    for (name, what, few, many) in COUNTED {
        for times in [few, many] {
            export(&format!("posts-{times}.xml"), times)?;
        }
        let counted = |times| count(&program, name, folder.path(), times);
        let each = counted(many)?.saturating_sub(counted(few)?) / (many - few) as u64;
        let before = known["counts"][name].as_u64();
        let change = before.map(|before| each as f64 / before.max(1) as f64 - 1.0);
        let is_more = !is_update && change.is_some_and(|change| change > TOLERANCE);
        let told = change.map_or(String::new(), |change| format!(" ({:+.1} %)", change * 100.0));
        println!("counts: {what}: {each} instructions{told}{}", if is_more { " MORE THAN ALLOWED" } else { "" });
        if change.is_some_and(|change| change < -TOLERANCE) && !is_update {
            println!("counts: that is less; `cargo xtask counts --update` keeps it so");
        }
        is_well &= !is_more;
        counts.insert(name.to_owned(), each.into());
    }
    if is_update {
        let file = json!({ "compiler": compiler, "counts": counts });
        std::fs::write(FILE, serde_json::to_string_pretty(&file)? + "\n").with_context(|| format!("writing {FILE}"))?;
    } else if !is_well {
        println!("counts: if it has to be so, say why and run `cargo xtask counts --update`");
    }
    Ok(is_well)
}

/// The compiler, and what it builds for.
fn compiler() -> anyhow::Result<String> {
    let output = Command::new("rustc").arg("-vV").output().context("starting rustc")?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let host = text.lines().find_map(|line| line.strip_prefix("host: ")).context("rustc does not say its host")?;
    Ok(format!("{}, {host}", text.lines().next().unwrap_or_default()))
}

/// Builds the tests as `cargo xtask test` does, so that they are built once; answers where they are.
fn build() -> anyhow::Result<PathBuf> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let mut command = Command::new(cargo);
    command.args(["test", "--workspace", "--locked", "--test", "pages", "--no-run"]);
    let output = command.arg("--message-format=json-render-diagnostics").stderr(Stdio::inherit()).output()?;
    ensure!(output.status.success(), "the tests could not be built");
    let said = String::from_utf8_lossy(&output.stdout);
    let messages = said.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let mut programs = messages.filter(|message| message["target"]["name"] == "pages");
    let program = programs.find_map(|message| message["executable"].as_str().map(PathBuf::from));
    program.context("cargo did not say where the tests are")
}

/// Runs one test by a command that begins with the tests' program or with something that runs it.
fn test(
    program: &Path,
    name: &str,
    folder: &Path,
    times: usize,
    command: &mut Command,
) -> anyhow::Result<(bool, String)> {
    command.args([&format!("counts::{name}"), "--exact", "--ignored", "--nocapture", "--test-threads=1"]);
    command.env("COURANT_COUNTS_FOLDER", folder).env("COURANT_COUNTS_TIMES", times.to_string());
    let output = command.stdin(Stdio::null()).output().with_context(|| format!("running {}", program.display()))?;
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    Ok((output.status.success() && said.contains("1 passed"), said))
}

/// Instructions of one test.
fn count(program: &Path, name: &str, folder: &Path, times: usize) -> anyhow::Result<u64> {
    let out = folder.join(format!("{name}-{times}.out"));
    let mut command = Command::new("valgrind");
    command.args(["--tool=callgrind", &format!("--callgrind-out-file={}", out.display())]).arg(program);
    let (is_well, said) = test(program, name, folder, times, &mut command)?;
    ensure!(is_well, "counts::{name} failed under valgrind: {said}");
    let collected = said.lines().find_map(|line| line.split_once("Collected : ")).map(|(_, rest)| rest.trim());
    let collected = collected.with_context(|| format!("valgrind counted nothing: {said}"))?;
    collected.parse().with_context(|| format!("valgrind counted {collected:?}"))
}
