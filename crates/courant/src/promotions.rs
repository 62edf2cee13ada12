//! `courant promotions`: what stands in the slots of pages, from a file.

use anyhow::Result;
use courant_kit::clock::Clock;
use courant_paper::promotions::{self, Promotion, apply::apply, rows};
use std::path::PathBuf;
use std::process::ExitCode;

/// Promotions listed at most.
const MOST: i64 = 10_000;

/// What is to be done.
#[derive(Debug, clap::Subcommand)]
pub enum What {
    /// Makes the promotions those of a file: all of it, or nothing if a line is wrong.
    Apply {
        /// The file: TOML, a table [[promotion]] for each. Pictures are looked for beside it.
        file: PathBuf,
        /// The paper's folder.
        #[arg(long)]
        paper: PathBuf,
        /// Ends those that the file does not name.
        #[arg(long)]
        remove_others: bool,
    },
    /// Shows them all with what was counted. Nothing is deleted, so those that are over stand here too.
    List {
        /// The paper's folder.
        #[arg(long)]
        paper: PathBuf,
    },
    /// Ends one at once.
    End {
        /// Its key.
        slug: String,
        /// The paper's folder.
        #[arg(long)]
        paper: PathBuf,
    },
}

/// Does it. A paper that is being served shows it within a second.
pub async fn run(what: What) -> Result<ExitCode> {
    let now = Clock::system().now();
    match what {
        What::Apply { file, paper, remove_others } => {
            let opened = super::open::open(&paper).await?;
            let changes = apply(&opened.db, &opened.media, &file, remove_others, now).await?;
            for (change, slug) in &changes {
                println!("{:<8} {slug}", change.as_str());
            }
            if changes.is_empty() {
                println!("{} names no promotion", file.display());
            }
        }
        What::List { paper } => {
            let opened = super::open::open(&paper).await?;
            let all = rows::list(&mut opened.db.read().await?, MOST).await?;
            print!("{}", table(&all, now));
        }
        What::End { slug, paper } => {
            let opened = super::open::open(&paper).await?;
            let has_ended = promotions::end(&opened.db, &slug, now).await?;
            println!("{slug} {}", if has_ended { "has ended" } else { "had ended before" });
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// A line for each, in columns; what was shown and opened up to the last half minute.
fn table(all: &[Promotion], now: i64) -> String {
    if all.is_empty() {
        return "There are no promotions: `courant promotions apply` brings them from a file.\n".to_owned();
    }
    let head = ["slug", "slot", "state", "shown", "opened", "rate"].map(str::to_owned);
    let line = |promotion: &Promotion| {
        let (shown, opened) = (promotion.terms.shown_count, promotion.opened_count);
        let rate = if shown > 0 { format!("{:.2} %", opened as f64 * 100.0 / shown as f64) } else { "-".to_owned() };
        [
            promotion.slug.clone(),
            promotion.terms.slot.as_str().to_owned(),
            promotion.terms.state(now).as_str().to_owned(),
            shown.to_string(),
            opened.to_string(),
            rate,
        ]
    };
    let lines: Vec<[String; 6]> = [head].into_iter().chain(all.iter().map(line)).collect();
    // Keys, slots, states and figures are ASCII.
    let width = |column: usize| lines.iter().map(|line| line[column].len()).max().unwrap_or_default();
    let [a, b, c, d, e, f] = [0, 1, 2, 3, 4, 5].map(width);
    let print = |[slug, slot, state, shown, opened, rate]: &[String; 6]| {
        format!("{slug:<a$}  {slot:<b$}  {state:<c$}  {shown:>d$}  {opened:>e$}  {rate:>f$}\n")
    };
    lines.iter().map(print).collect()
}
