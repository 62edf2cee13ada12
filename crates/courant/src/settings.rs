//! `courant settings`: what the paper says of itself, shown and changed.

use anyhow::{Context, Result};
use courant_kit::clock::Clock;
use courant_paper::settings;
use std::path::PathBuf;
use std::process::ExitCode;

/// What is asked for. Without a change, the settings are only shown.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The paper's folder.
    #[arg(long)]
    paper: PathBuf,
    /// Name, as on the masthead.
    #[arg(long)]
    name: Option<String>,
    /// A line under the name.
    #[arg(long)]
    tagline: Option<String>,
    /// What the paper is, for search engines and feeds.
    #[arg(long)]
    description: Option<String>,
    /// Main language (en, km, my, zh, ar, fr, …).
    #[arg(long)]
    language: Option<String>,
    /// Where readers find it, such as https://river.example.
    #[arg(long)]
    address: Option<String>,
    /// Time zone in which dates are said, such as Asia/Phnom_Penh.
    #[arg(long)]
    time_zone: Option<String>,
    /// The paper's own colour, such as #8a1c1c.
    #[arg(long)]
    accent: Option<String>,
    /// Whose comments wait for a moderator: open (nobody's), first_timers, all; closed takes none.
    #[arg(long)]
    comments: Option<String>,
    /// Order of comments: oldest, newest or votes (most of them first).
    #[arg(long)]
    comments_order: Option<String>,
}

/// Changes what is given, all of it or nothing, and shows the result. A paper that is being served
/// shows the change within a second.
pub async fn run(arguments: Arguments) -> Result<ExitCode> {
    let opened = super::open::open(&arguments.paper).await?;
    let old = settings::find(&mut opened.db.read().await?).await?.context("the store holds no paper yet")?;
    let mut new = old.clone();
    let changes = [
        (&mut new.name, arguments.name),
        (&mut new.tagline, arguments.tagline),
        (&mut new.description, arguments.description),
        (&mut new.language, arguments.language),
        (&mut new.address, arguments.address),
        (&mut new.time_zone, arguments.time_zone),
        (&mut new.accent, arguments.accent),
        (&mut new.comments, arguments.comments),
        (&mut new.comments_order, arguments.comments_order),
    ];
    for (slot, given) in changes {
        if let Some(given) = given {
            *slot = given.trim().to_owned();
        }
    }
    new.address.truncate(new.address.trim_end_matches('/').len());
    let new = new.checked()?;
    if new != old {
        settings::change(&opened.db, new.clone(), Clock::system().now()).await?;
    }
    for (what, value) in [
        ("name", &new.name),
        ("tagline", &new.tagline),
        ("description", &new.description),
        ("language", &new.language),
        ("address", &new.address),
        ("time zone", &new.time_zone),
        ("accent", &new.accent),
        ("comments", &new.comments),
        ("order", &new.comments_order),
    ] {
        println!("{what:<12} {value}");
    }
    Ok(ExitCode::SUCCESS)
}
