//! `courant comments`: deciding on what readers wrote, beside the desk of the newsroom (`/~desk/comments`).

use anyhow::Result;
use courant_kit::clock::Clock;
use courant_paper::accounts::Moderator;
use courant_paper::comments::moderate::{self, Decision};
use std::path::PathBuf;
use std::process::ExitCode;

/// Comments listed at most.
const MOST: i64 = 500;
/// Letters of a comment in the list.
const SHOWN: usize = 300;

/// What is to be done.
#[derive(Debug, clap::Subcommand)]
pub enum What {
    /// Shows those that wait for a moderator, the oldest first, and why they wait.
    Waiting {
        /// The paper's folder.
        #[arg(long)]
        paper: PathBuf,
    },
    /// Lets readers see comments.
    Publish(Choice),
    /// Takes comments away from readers, or never lets them be seen; their writers are told.
    Refuse(Choice),
    /// The same, and says that they are spam.
    Spam(Choice),
}

/// Which comments, and what is noted beside the decision.
#[derive(Debug, clap::Args)]
pub struct Choice {
    /// Their ids, as `waiting` lists them.
    #[arg(required = true)]
    ids: Vec<String>,
    /// A note for colleagues.
    #[arg(long, default_value = "")]
    note: String,
    /// The paper's folder.
    #[arg(long)]
    paper: PathBuf,
}

/// Does it. A paper that is being served shows it within a second.
pub async fn run(what: What) -> Result<ExitCode> {
    let (choice, decision, said) = match what {
        What::Waiting { paper } => {
            let opened = super::open::open(&paper).await?;
            let waiting = moderate::list_waiting(&opened.db, MOST).await?;
            for comment in &waiting {
                let name = if comment.author_name.is_empty() { "(no name)" } else { &comment.author_name };
                println!("{}  {}  under “{}”", comment.public_id, visible(name), visible(&comment.headline));
                println!("    waits because: {}", comment.reasons.join(", "));
                println!("    {}\n", visible(&comment.text.chars().take(SHOWN).collect::<String>()));
            }
            println!("{} waiting", waiting.len());
            return Ok(ExitCode::SUCCESS);
        }
        What::Publish(choice) => (choice, Decision::Publish, "published"),
        What::Refuse(choice) => (choice, Decision::Refuse, "refused"),
        What::Spam(choice) => (choice, Decision::Spam, "marked as spam"),
    };
    let now = Clock::system().now();
    let opened = super::open::open(&choice.paper).await?;
    let (mut code, moderator) = (ExitCode::SUCCESS, Moderator::of_this_machine());
    for id in &choice.ids {
        match moderate::decide(&opened.db, &moderator, id, decision, &choice.note, now).await {
            Ok(true) => println!("{id} {said}"),
            Ok(false) => println!("{id} was {said} before"),
            Err(problem) => {
                eprintln!("{problem:#}");
                code = ExitCode::FAILURE;
            }
        }
    }
    Ok(code)
}

/// What a reader wrote, without anything a terminal would obey.
fn visible(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}
