//! `courant theme`: the paper's own look, begun, copied, checked, and watched while it is edited.

use anyhow::{Result, bail};
use courant_kit::clock::Clock;
use courant_kit::config::PaperFolder;
use courant_kit::db::Db;
use courant_kit::http::page_cache::PageCacheLimits;
use courant_paper::checks::theme::{contrasts, examine};
use courant_paper::checks::{Finding, Weight};
use courant_paper::layout::Manner;
use courant_paper::media::files::MediaFolder;
use courant_paper::paper::Paper;
use courant_paper::theme::problem::{Problem, Problems};
use courant_paper::theme::{Theme, start};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use tokio::task::JoinHandle;

/// How often the folder of a theme is looked at while it is edited.
const EVERY: Duration = Duration::from_millis(500);
/// Files looked at; a theme has fewer.
const MOST_FILES: usize = 1_000;

/// What is asked for.
#[derive(Debug, clap::Subcommand)]
pub enum What {
    /// Says what is wrong with the theme: every file is read, and the paper's own pages are drawn with it.
    Check {
        /// The paper's folder.
        #[arg(long)]
        paper: PathBuf,
    },
    /// Writes the folder of a new theme, in which everything that can be said stands commented out.
    New {
        /// The paper's folder.
        #[arg(long)]
        paper: PathBuf,
        /// What the theme is called.
        #[arg(long, default_value = "Our own")]
        name: String,
    },
    /// Copies one of Courant's templates into the theme, to be changed there.
    Eject {
        /// Its name, such as article.html.
        template: String,
        /// The paper's folder.
        #[arg(long)]
        paper: PathBuf,
    },
}

/// Does it.
pub async fn run(what: What) -> Result<ExitCode> {
    match what {
        What::Check { paper } => check(&paper).await,
        What::New { paper, name } => {
            let place = PaperFolder::open(&paper)?.theme_place();
            let files = start::begin(&place, &name)?;
            println!("Made {} with {}.", place.display(), files.join(", "));
            println!("  Show every change at once:  courant serve --edit-theme --paper {}", paper.display());
            println!("  Copy a template:            courant theme eject article.html --paper {}", paper.display());
            Ok(ExitCode::SUCCESS)
        }
        What::Eject { template, paper } => {
            let place = PaperFolder::open(&paper)?.theme_place();
            println!("Copied to {}.", start::eject(&place, &template)?.display());
            Ok(ExitCode::SUCCESS)
        }
    }
}

async fn check(path: &Path) -> Result<ExitCode> {
    super::serve::start_logs("error", false);
    let opened = super::open::open(path).await?;
    let Some(place) = opened.folder.theme()? else {
        bail!("this paper has no theme; `courant theme new --paper {}` begins one", path.display());
    };
    match look(opened.db, opened.media, &place).await? {
        Ok((theme, pages)) => {
            println!("{} is in order: {pages} pages of the paper were drawn with it.", named(&theme));
            for note in contrasts(&theme) {
                println!("note  {note}");
            }
            Ok(ExitCode::SUCCESS)
        }
        Err(problems) => {
            println!("{problems}");
            println!("\n{} to mend.", problems.0.len());
            Ok(ExitCode::FAILURE)
        }
    }
}

fn named(theme: &Theme) -> String {
    let version = if theme.version.is_empty() { String::new() } else { format!(" {}", theme.version) };
    format!("The theme {}{version}", theme.name)
}

/// Reads a theme and draws the paper's pages with it: how many, or what is wrong.
async fn look(db: Db, media: MediaFolder, place: &Path) -> Result<Result<(Theme, usize), Problems>> {
    let theme = match Theme::read(place) {
        Ok(theme) => theme,
        Err(problems) => return Ok(Err(problems)),
    };
    let limits = PageCacheLimits::default();
    let opened = Paper::open_dressed(db, Clock::system(), media, limits, None, theme.clone(), Manner::Checking).await;
    match opened {
        Ok(paper) => Ok(examine(&paper).await?.map(|pages| (theme, pages))),
        Err(error) => error.downcast::<Problems>().map(Err),
    }
}

/// What the doctor says of the theme; nothing of a paper without one.
pub async fn finding(db: Db, media: MediaFolder, folder: &PaperFolder) -> Option<Finding> {
    let ill = |what: String| Finding {
        weight: Weight::Ill,
        what,
        mend: "`courant theme check` names each fault with its file and line.".to_owned(),
    };
    let place = match folder.theme() {
        Ok(place) => place?,
        Err(error) => return Some(ill(error.to_string())),
    };
    Some(match look(db, media, &place).await {
        Ok(Ok((theme, pages))) => Finding {
            weight: Weight::Well,
            what: format!("{} is in order: {pages} pages were drawn with it.", named(&theme)),
            mend: String::new(),
        },
        Ok(Err(problems)) => {
            let first = problems
                .0
                .first()
                .map_or_else(String::new, |problem| format!(", the first in {}: {}", problem.file, problem.what));
            ill(format!("The theme has {} faults{first}.", problems.0.len()))
        }
        // A paper that cannot be drawn at all is the other findings' matter.
        Err(error) => ill(format!("The theme cannot be tried out: {error:#}.")),
    })
}

/// The theme a paper is served in.
///
/// # Refuses
/// A theme with a fault, unless it is being edited: then the faults are shown, and Courant's own look
/// stands in until they are mended.
pub fn read_for(folder: &PaperFolder, is_edited: bool) -> Result<Theme> {
    let Some(place) = folder.theme()? else {
        if is_edited {
            bail!("there is no theme to edit; `courant theme new --paper {}` begins one", folder.path().display());
        }
        return Ok(Theme::none());
    };
    let edition = is_edited.then(edition);
    let theme = match Theme::read(&place).and_then(compiled) {
        Ok(theme) => theme,
        Err(problems) if is_edited => {
            complain(&problems);
            Theme::none()
        }
        Err(problems) => bail!("the theme in {} cannot be used:\n{problems}", place.display()),
    };
    Ok(Theme { edition, ..theme })
}

/// Holds the templates to the contract as well, so that a fault is named before the paper is opened.
fn compiled(theme: Theme) -> Result<Theme, Problems> {
    theme.compile().map(|()| theme)
}

fn complain(problems: &Problems) {
    // As with what is said: whoever does not listen keeps nothing from going on.
    drop(writeln!(std::io::stderr(), "{problems}\nThe last good look stays until this is mended."));
}

/// A number that no earlier run of the server gave.
fn edition() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or_default()
}

/// A theme's folder as it stood before the theme was read, so that no change is missed in between.
pub struct Watch {
    place: PathBuf,
    seen: Files,
}

impl Watch {
    /// Notes how the folder stands now.
    pub fn begin(folder: &PaperFolder) -> Watch {
        let place = folder.theme_place();
        Watch { seen: state_of(&place), place }
    }

    /// Looks at the folder twice a second and shows what changed. Asking for the times of some dozen files
    /// costs less than a millisecond, works on every file system and with every editor, and needs no library.
    pub fn follow(self, paper: &Arc<Paper>) -> JoinHandle<()> {
        let (paper, Watch { place, mut seen }) = (Arc::clone(paper), self);
        tokio::spawn(async move {
            loop {
                tokio::time::sleep(EVERY).await;
                let now = state_of(&place);
                if now == seen {
                    continue;
                }
                seen = now;
                let name = place.file_name().unwrap_or_default().to_string_lossy().into_owned();
                match Theme::read(&place) {
                    Ok(theme) => match paper.change_theme(Theme { edition: Some(edition()), ..theme }).await {
                        Ok(()) => super::serve::say(&format!("{name} is read again.\n")),
                        Err(error) => match error.downcast_ref::<Problems>() {
                            Some(problems) => complain(problems),
                            None => complain(&Problem::of_file(&name, format!("{error:#}")).into()),
                        },
                    },
                    Err(problems) => complain(&problems),
                }
            }
        })
    }
}

/// Files with their size and time of change.
type Files = BTreeMap<PathBuf, (u64, Option<SystemTime>)>;

/// Every file below a folder.
fn state_of(folder: &Path) -> Files {
    let mut out = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(place) = open.pop() {
        let Ok(entries) = std::fs::read_dir(&place) else { continue };
        for entry in entries.flatten() {
            if out.len() >= MOST_FILES {
                return out;
            }
            // What cannot be looked at now is there at the next look, or it is gone.
            let Ok(facts) = std::fs::symlink_metadata(entry.path()) else { continue };
            if facts.is_dir() {
                open.push(entry.path());
            }
            out.insert(entry.path(), (facts.len(), facts.modified().ok()));
        }
    }
    out
}
