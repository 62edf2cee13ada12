//! `cargo xtask eval spam FILE… [--names] [--online] [--order N] [--most N]`: how well the model of comment spam tells spam from the rest.
//!
//! The data are not the project's and stay outside of it: files of comments with labels. Of several files each is
//! left out in turn and judged by what the others teach; a single one is cut into five. Run it with `--release`
//! where the time for a comment is wanted.
//!
//! | File | What |
//! |---|---|
//! | `read` | CSV or TSV to labelled comments |
//! | `judge` | scores and labels to figures |
//! | `spam` | the folds |

mod judge;
mod read;
mod spam;

use anyhow::bail;

/// Runs an evaluation. It fails when something could not be read, not when a figure is low: figures are for reading.
pub fn run(arguments: &[String]) -> anyhow::Result<bool> {
    match arguments.first().map(String::as_str) {
        Some("spam") => spam::run(&arguments[1..]),
        _ => bail!("usage: cargo xtask eval spam FILE… [--names] [--online] [--order N] [--most N]"),
    }
}
