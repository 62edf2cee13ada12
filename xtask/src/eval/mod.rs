//! `cargo xtask eval spam FILE… [--names] [--online] [--order N] [--most N]`: how well the model of comment spam tells spam from the rest.
//!
//! The data are not the project's and stay outside of it: files of comments with labels. Of several files each is
//! left out in turn and judged by what the others teach; a single one is cut into five. Run it with `--release`
//! where the time for a comment is wanted.
//!
//! `cargo xtask eval hosts FILE…`: how many comments wait because of where they link to, in such files and in exports of
//! WordPress (`.xml`).
//!
//! | File | What |
//! |---|---|
//! | `read` | CSV or TSV to labelled comments |
//! | `judge` | scores and labels to figures |
//! | `spam` | the folds |
//! | `hosts` | comments in the order they came, and what is known by then |
//!
//! `cargo xtask eval search FOLDER`: how well texts are found, on the corpora in the folder. It is an example of
//! `courant_search` (`examples/eval.rs`), so that no other task waits for the index's machinery to be built.
//!
//! `cargo xtask eval related FOLDER`: how well texts like a text are found, beside TF-IDF on the same texts
//! (`examples/related.rs`).

mod hosts;
mod judge;
mod read;
mod spam;

use anyhow::{Context, bail};
use std::process::Command;

/// Runs an evaluation. It fails when something could not be read, not when a figure is low: figures are for reading.
pub fn run(arguments: &[String]) -> anyhow::Result<bool> {
    match arguments.first().map(String::as_str) {
        Some("spam") => spam::run(&arguments[1..]),
        Some("hosts") => hosts::run(&arguments[1..]),
        Some("search") => example("eval", &arguments[1..]),
        Some("related") => example("related", &arguments[1..]),
        _ => bail!(
            "usage: cargo xtask eval spam FILE… [--names] [--online] [--order N] [--most N]; eval hosts FILE…; \
             eval search FOLDER; eval related FOLDER"
        ),
    }
}

fn example(name: &str, arguments: &[String]) -> anyhow::Result<bool> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut eval = Command::new(cargo);
    eval.args(["run", "--quiet", "--release", "-p", "courant_search", "--example", name, "--"]).args(arguments);
    Ok(eval.status().context("the evaluation could not be run")?.success())
}
