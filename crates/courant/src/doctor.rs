//! `courant doctor`: what is wrong with a paper, and how to mend it.

use anyhow::Result;
use courant_kit::clock::Clock;
use courant_paper::checks::{self, Weight};
use courant_paper::settings;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What is asked for.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The paper's folder.
    #[arg(long)]
    paper: PathBuf,
}

/// Examines the paper; fails if something needs mending.
pub async fn run(arguments: Arguments) -> Result<ExitCode> {
    let opened = super::open::open(&arguments.paper).await?;
    let mut findings = checks::run(&opened.db, &opened.media).await?;
    findings.extend(checks::reach(&opened.db, &opened.folder.config().mail).await?);
    findings.extend(super::theme::finding(opened.db.clone(), opened.media, &opened.folder).await);
    let settings = settings::find(&mut opened.db.read().await?).await?;
    let address = settings.as_ref().map(|settings| settings.address.as_str());
    let (tls, now) = (&opened.folder.config().tls, Clock::system().now());
    findings.extend(checks::certificates(&opened.db, tls, address, now).await?);
    findings.push(checks::search::finding(&opened.db, &arguments.paper).await?);
    findings.extend(checks::own_files(&arguments.paper));
    let mut is_ill = false;
    for finding in &findings {
        let mark = match finding.weight {
            Weight::Well => "ok   ",
            Weight::Notice => "note ",
            Weight::Ill => {
                is_ill = true;
                "WRONG"
            }
        };
        println!("{mark}  {}", finding.what);
        if !finding.mend.is_empty() {
            println!("       → {}", of_paper(&finding.mend, &arguments.paper));
        }
    }
    println!();
    println!("{}", if is_ill { "Something needs mending." } else { "The paper is well." });
    Ok(if is_ill { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// What to do, with this paper named in each command, so that it can be run as it stands.
fn of_paper(mend: &str, paper: &Path) -> String {
    let parts = mend.split('`').enumerate().map(|(at, part)| match part.strip_prefix("courant ") {
        Some(command) if at % 2 == 1 && !command.starts_with("new") && !command.contains("--paper") => {
            format!("courant {command} --paper {}", paper.display())
        }
        _ => part.to_owned(),
    });
    parts.collect::<Vec<_>>().join("`")
}
