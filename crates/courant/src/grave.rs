//! `courant grave`: marking an article as one beside which nothing may be offered.

use anyhow::Result;
use courant_kit::clock::Clock;
use courant_paper::articles;
use std::path::PathBuf;
use std::process::ExitCode;

/// What is asked for.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The article's address: its path, or all of it as a browser shows it.
    address: String,
    /// The paper's folder.
    #[arg(long)]
    paper: PathBuf,
    /// Takes the mark away again.
    #[arg(long)]
    off: bool,
}

/// Marks the article or takes the mark away. A paper that is being served shows it within a second.
pub async fn run(arguments: Arguments) -> Result<ExitCode> {
    let opened = super::open::open(&arguments.paper).await?;
    let is_grave = !arguments.off;
    let now = Clock::system().now();
    let (headline, is_new) = articles::mark_grave(&opened.db, &arguments.address, is_grave, now).await?;
    println!(
        "{headline}: {}{}",
        if is_grave { "grave, no promotion stands beside it" } else { "promotions may stand beside it" },
        if is_new { "" } else { " (as before)" }
    );
    Ok(ExitCode::SUCCESS)
}
