//! A paper's folder: making one, opening one, holding one while it is served.

use super::{Config, ConfigError, FILE, settings};
use crate::db::Target;
use std::fs::{File, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::{Path, PathBuf};

/// The theme of a paper that names no other.
const THEME_FOLDER: &str = "theme";

/// Held while the paper is served; says by which process.
const LOCK_FILE: &str = ".lock";

/// A folder that holds a paper.
#[derive(Debug, Clone)]
pub struct PaperFolder {
    path: PathBuf,
    config: Config,
}

/// Says that this process serves the paper; let go when dropped, however the process ends.
#[derive(Debug)]
pub struct PaperLock(File);

impl PaperLock {
    /// The lock that the process before this one handed over; it holds until both have let go.
    pub fn handed(file: File) -> PaperLock {
        PaperLock(file)
    }

    /// Says in it that this process serves now.
    pub fn sign(&self) -> std::io::Result<()> {
        let mut file = &self.0;
        file.set_len(0)?;
        file.rewind()?;
        writeln!(file, "{}", std::process::id())
    }

    /// The file that is locked, to be handed on. Whoever has it open holds the lock.
    pub fn file(&self) -> &File {
        &self.0
    }

    /// Lets go now and says so if that fails; dropping does the same in silence.
    pub fn release(self) -> std::io::Result<()> {
        self.0.unlock()
    }
}

fn io(path: &Path) -> impl FnOnce(std::io::Error) -> ConfigError {
    let path = path.to_owned();
    move |problem| ConfigError::Io { path, problem }
}

impl PaperFolder {
    /// Makes the folder, its `courant.toml` and its media folder; the store is made by opening it.
    ///
    /// # Refuses
    /// Whatever is already there, except an empty folder.
    pub fn create(path: &Path) -> Result<PaperFolder, ConfigError> {
        if path.exists() {
            let is_empty = path.is_dir() && std::fs::read_dir(path).map_err(io(path))?.next().is_none();
            if !is_empty {
                return Err(ConfigError::NotEmpty(path.to_owned()));
            }
        }
        std::fs::create_dir_all(path).map_err(io(path))?;
        let file = path.join(FILE);
        std::fs::write(&file, settings::template()).map_err(io(&file))?;
        let config = Config::load(path)?;
        std::fs::create_dir_all(&config.media).map_err(io(&config.media))?;
        Ok(PaperFolder { path: path.to_owned(), config })
    }

    /// Opens a paper's folder and reads its settings.
    ///
    /// # Refuses
    /// A missing folder; one without `courant.toml`, media folder or (on SQLite) store, naming all
    /// that is missing: a volume that is not mounted must not become an empty paper.
    pub fn open(path: &Path) -> Result<PaperFolder, ConfigError> {
        if !path.is_dir() {
            return Err(ConfigError::NoFolder(path.to_owned()));
        }
        let not_a_paper = |missing| Err(ConfigError::NotAPaper { folder: path.to_owned(), missing });
        if !path.join(FILE).is_file() {
            return not_a_paper(vec![FILE.to_owned()]);
        }
        let config = Config::load(path)?;
        let mut missing = Vec::new();
        if !config.media.is_dir() {
            missing.push(format!("media folder {}", config.media.display()));
        }
        if let Target::Sqlite(store) = &config.database
            && !store.is_file()
        {
            missing.push(format!("store {}", store.display()));
        }
        if missing.is_empty() { Ok(PaperFolder { path: path.to_owned(), config }) } else { not_a_paper(missing) }
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Its settings.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// The folder of its theme: the one the settings name, else `theme` if it is there.
    ///
    /// # Refuses
    /// A named folder that is not there.
    pub fn theme(&self) -> Result<Option<PathBuf>, ConfigError> {
        match &self.config.theme {
            Some(named) if !named.is_dir() => Err(ConfigError::NotAPaper {
                folder: self.path.clone(),
                missing: vec![format!("theme {}", named.display())],
            }),
            Some(named) => Ok(Some(named.clone())),
            None => Ok(Some(self.path.join(THEME_FOLDER)).filter(|own| own.is_dir())),
        }
    }

    /// Where its theme is, or would be.
    pub fn theme_place(&self) -> PathBuf {
        self.config.theme.clone().unwrap_or_else(|| self.path.join(THEME_FOLDER))
    }

    /// Takes the paper for this process.
    ///
    /// # Refuses
    /// When another process has it, by name.
    pub fn lock(&self) -> Result<PaperLock, ConfigError> {
        let path = self.path.join(LOCK_FILE);
        let mut file =
            File::options().read(true).write(true).create(true).truncate(false).open(&path).map_err(io(&path))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let mut owner = String::new();
                // Some systems keep a locked file from being read.
                let known = file.read_to_string(&mut owner).is_ok() && !owner.trim().is_empty();
                return Err(ConfigError::Served(if known { owner.trim().to_owned() } else { "(unknown)".to_owned() }));
            }
            Err(TryLockError::Error(problem)) => return Err(io(&path)(problem)),
        }
        let lock = PaperLock(file);
        lock.sign().map_err(io(&path))?;
        Ok(lock)
    }
}
