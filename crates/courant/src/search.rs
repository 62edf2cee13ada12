//! `courant search`: the index that readers search in.

use anyhow::Result;
use courant_paper::search::{Folder, rebuild};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

/// What is to be done.
#[derive(Debug, clap::Subcommand)]
pub enum What {
    /// Makes the index anew. The paper may be served meanwhile; it goes over to the new one by itself
    Rebuild {
        /// The paper's folder.
        #[arg(long)]
        paper: PathBuf,
    },
}

/// Does it.
pub async fn run(what: What) -> Result<ExitCode> {
    let What::Rebuild { paper } = what;
    let opened = super::open::open(&paper).await?;
    let start = Instant::now();
    let (_, count) = Box::pin(rebuild(&opened.db, &Folder::of_paper(&paper))).await?;
    println!("{count} texts can be found; it took {:.1} s", start.elapsed().as_secs_f64());
    Ok(ExitCode::SUCCESS)
}
