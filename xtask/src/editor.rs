//! The article editor's script: built from `editor/`, committed as `crates/courant_paper/assets/editor.js`, so that a
//! paper needs no Node.
//!
//! The check builds it again and compares, byte by byte; packages are pinned by checksum, and their scripts never run.

use crate::browser::{browser, find, install};
use anyhow::{Context, ensure};
use std::path::{Path, PathBuf};
use std::process::Command;

/// `cargo xtask editor`: builds the script. With `--check`: that what is committed is what the sources build, their
/// types and tests, and its journeys in a browser.
///
/// Without node and npm a developer's check says so and goes on; under `CI` their lack is a failure.
pub fn run(arguments: &[String]) -> anyhow::Result<bool> {
    let is_check = arguments.iter().any(|argument| argument == "--check");
    ensure!(arguments.len() == usize::from(is_check), "usage: cargo xtask editor [--check]");
    let (Some(node), Some(npm)) = (find("node"), find("npm")) else {
        ensure!(is_check && std::env::var_os("CI").is_none(), "the editor is built with node and npm");
        println!("the editor's check skipped: it needs node and npm");
        return Ok(true);
    };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../editor");
    install(&npm, &folder)?;
    if !is_check {
        return runs(&node, &folder, &["build.mjs"], None);
    }
    let chromium = browser();
    ensure!(chromium.is_some() || std::env::var_os("CI").is_none(), "the editor's journeys need a Chromium");
    let types = "node_modules/typescript/bin/tsc";
    let checks: [&[&str]; 4] =
        [&["build.mjs", "--check"], &[types, "--noEmit"], &["test/run.mjs"], &["test/browser.mjs"]];
    for check in checks {
        if check == ["test/browser.mjs"] && chromium.is_none() {
            println!("the editor's journeys skipped: they need a Chromium");
        } else if !runs(&node, &folder, check, chromium.as_ref())? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn runs(node: &Path, folder: &Path, arguments: &[&str], chromium: Option<&PathBuf>) -> anyhow::Result<bool> {
    let mut command = Command::new(node);
    command.args(arguments).current_dir(folder);
    if let Some(chromium) = chromium {
        command.env("CHROMIUM", chromium);
    }
    Ok(command.status().context("running node")?.success())
}
