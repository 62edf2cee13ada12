//! `courant new`: a new, empty paper.

use anyhow::{Context, Result};
use courant_kit::clock::Clock;
use courant_kit::config::{Config, PaperFolder};
use courant_paper::settings::{self, Settings};
use courant_paper::store;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What is asked for.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Folder to make; it must not exist, or be empty.
    folder: PathBuf,
    /// Name of the paper, as on the masthead.
    #[arg(long)]
    name: String,
    /// Main language (en, km, my, zh, ar, fr, …).
    #[arg(long, default_value = "en")]
    language: String,
    /// Where readers will find it.
    #[arg(long, default_value = "http://127.0.0.1:8080")]
    address: String,
    /// Time zone in which dates are said, such as Asia/Phnom_Penh.
    #[arg(long, default_value = "UTC")]
    time_zone: String,
    /// PostgreSQL to keep it in (postgres://…); without it, a file in the folder.
    #[arg(long)]
    database: Option<String>,
}

/// Makes the paper. Nothing is written unless every answer can stand.
pub async fn run(arguments: Arguments) -> Result<ExitCode> {
    let mut settings = Settings::new(&arguments.name, &arguments.language, &arguments.address)?;
    settings.time_zone = arguments.time_zone;
    let settings = settings.checked()?;
    PaperFolder::create(&arguments.folder)?;
    if let Err(error) = fill(&arguments.folder, arguments.database.as_deref(), settings).await {
        // The folder was empty or not there a moment ago, so nothing but this attempt is in it.
        std::fs::remove_dir_all(&arguments.folder).context("what was begun could not be removed")?;
        return Err(error);
    }
    let folder = arguments.folder.display();
    println!("Made {} in {folder}.", arguments.name);
    println!("  Bring articles in:  courant import wxr export.xml --paper {folder}");
    println!("  Show it:            courant serve --paper {folder}");
    let opened = super::open::open(&arguments.folder).await?;
    let settings = settings::find(&mut opened.db.read().await?).await?.context("the store holds no paper")?;
    let first = super::people::first_link(&opened.db, &settings, Clock::system().now()).await?;
    print!("{}", super::people::first_words(first.as_ref()));
    Ok(ExitCode::SUCCESS)
}

/// Writes the settings of the machine and the paper.
async fn fill(folder: &Path, database: Option<&str>, settings: Settings) -> Result<()> {
    if let Some(database) = database {
        let path = folder.join(courant_kit::config::FILE);
        let text = std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
        let line = format!("database = {}\n", toml::Value::from(database));
        std::fs::write(&path, format!("{line}{text}")).with_context(|| format!("writing {}", path.display()))?;
    }
    let config = Config::load(folder)?;
    std::fs::create_dir_all(&config.media).with_context(|| format!("making {}", config.media.display()))?;
    let db = store::open(&config.database).await?;
    settings::create(&db, settings).await
}
