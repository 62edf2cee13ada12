//! `courant import`: a paper from another system.

use anyhow::{Context, Result};
use courant_kit::clock::Clock;
use courant_kit::db::Db;
use courant_kit::egress::{Egress, EgressPolicy};
use courant_paper::imports::wxr::{ImportOptions, Progress, Stage, import, zone_agrees};
use courant_paper::media::fetch::MediaFetcher;
use courant_paper::settings;
use indicatif::{ProgressBar, ProgressStyle};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Mutex;

/// Examples of each reason that the printed report shows.
const EXAMPLES: usize = 5;
/// Files of the old site fetched in one run.
const FETCHED: u32 = 1_000_000;

/// Where it comes from.
#[derive(Debug, clap::Subcommand)]
pub enum From {
    /// A WordPress export file (Tools → Export → All content).
    Wxr(Arguments),
}

/// What is asked for.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The export file; a .zip of its parts and a .gz are taken as they are.
    file: PathBuf,
    /// The paper's folder.
    #[arg(long)]
    paper: PathBuf,
    /// A copy of wp-content/uploads; may be given several times.
    #[arg(long)]
    media: Vec<PathBuf>,
    /// Fetch pictures that are not in --media from the old site, which must still be up.
    #[arg(long)]
    fetch: bool,
    /// Write nothing; say what would happen.
    #[arg(long)]
    dry_run: bool,
    /// Write the whole report to this file, as JSON.
    #[arg(long)]
    report: Option<PathBuf>,
}

/// Imports, prints the report, and fails only if the import itself did.
pub async fn run(from: From) -> Result<ExitCode> {
    let From::Wxr(arguments) = from;
    super::serve::start_logs("warn", false);
    let opened = super::open::open(&arguments.paper).await?;
    let clock = Clock::system();
    let options = ImportOptions {
        file: arguments.file,
        unpack_into: None,
        media_folders: arguments.media,
        fetch_missing: arguments.fetch,
        dry_run: arguments.dry_run,
    };
    let bar = Bar::new();
    let report = import(options, &opened.db, &opened.media, &clock, &bar).await;
    bar.end();
    let report = report?;
    if let Some(path) = &arguments.report {
        std::fs::write(path, report.to_json())
            .with_context(|| format!("the report cannot be written to {}", path.display()))?;
    }
    let path = arguments.report.as_ref().map(|path| path.display().to_string());
    print!("{}", report.to_text(EXAMPLES, path.as_deref()));
    if arguments.fetch && !arguments.dry_run {
        let fetcher = MediaFetcher::new(&opened.db, &opened.media, &egress()?, &clock);
        let progress = fetcher.fetch_missing(FETCHED, |_| {}).await?;
        println!(
            "Fetched from the old site: {} files; {} are gone there; {} failed.",
            progress.stored, progress.missing, progress.failed
        );
    }
    if let Some(hint) = zone_hint(&opened.db, &clock, report.in_file.zone_ms, &arguments.paper).await? {
        println!("{hint}");
    }
    if report.is_truncated {
        println!(
            "The file breaks off before its end: export again and run the same command once more to get the rest."
        );
    }
    Ok(ExitCode::SUCCESS)
}

/// The client that files of an old site are fetched with.
pub fn egress() -> Result<Egress> {
    Ok(Egress::new(concat!("Courant/", env!("CARGO_PKG_VERSION")), EgressPolicy::default())?)
}

/// What to do where the old site's clock and the paper's differ: dates and date archives would
/// fall on other days than they did.
async fn zone_hint(db: &Db, clock: &Clock, old_ms: Option<i64>, paper: &Path) -> Result<Option<String>> {
    let Some(settings) = settings::find(&mut db.read().await?).await? else { return Ok(None) };
    let Some(old_ms) = old_ms else { return Ok(None) };
    let agrees = zone_agrees(&settings.zone(), old_ms, clock.now());
    Ok((!agrees).then(|| {
        format!(
            "The old site's clock stood {:+} hours from UTC, this paper's time zone is {}. Give the right one, or dates fall on other days: courant settings --paper {} --time-zone Asia/Phnom_Penh (for example).",
            old_ms as f64 / 3_600_000.0,
            settings.time_zone,
            paper.display()
        )
    }))
}

/// A bar with rate and time left; a new one for each stage.
struct Bar(Mutex<ProgressBar>);

impl Bar {
    fn new() -> Bar {
        Bar(Mutex::new(ProgressBar::hidden()))
    }

    fn bar(&self) -> std::sync::MutexGuard<'_, ProgressBar> {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    fn end(&self) {
        self.bar().finish_and_clear();
    }
}

impl Progress for Bar {
    fn begin(&self, stage: Stage, items: u64) {
        let name = match stage {
            Stage::Count => "Counting",
            Stage::Furniture => "People, sections, topics",
            Stage::Media => "Pictures and files",
            Stage::Articles => "Articles and comments",
            Stage::Links => "Links and menus",
        };
        let bar = if items == 0 { ProgressBar::new_spinner() } else { ProgressBar::new(items) };
        // The style is a constant: a slip in it shows in any test that imports.
        if let Ok(style) = ProgressStyle::with_template("{msg:24} {wide_bar} {pos}/{len}  {per_sec}  {eta} left") {
            bar.set_style(style);
        }
        bar.set_message(name);
        let mut shown = self.bar();
        shown.finish_and_clear();
        *shown = bar;
    }

    fn done(&self, items: u64) {
        self.bar().set_position(items);
    }
}
