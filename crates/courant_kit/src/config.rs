//! The settings of one installation: read once at start, passed down as a typed [`Config`].
//!
//! They stand in `courant.toml` in the paper's folder; a variable `COURANT_<KEY>` in the environment
//! wins over the file. A key nobody knows, or a value that cannot be meant, is refused with its
//! place, so a slip never goes unnoticed.
//!
//! Not here: what the paper's people may change while it runs (its name, its address on the web):
//! that is in the store.

mod folder;
mod mail;
mod settings;
#[cfg(test)]
mod tests;
mod tls;

pub use folder::{PaperFolder, PaperLock};
pub use mail::{MailConfig, SmtpLogin, SmtpServer, SmtpTls};
pub use tls::{AcmeConfig, CertificateSource, TlsConfig};

use crate::db::Target;
use crate::http::client_address::Network;
use std::fmt;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};

/// The file of settings in a paper's folder.
pub const FILE: &str = "courant.toml";

/// What is wrong with the settings or the folder, and what to do.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// A setting that cannot be used.
    #[error("{place}: {problem}")]
    Setting {
        /// File and line, or the variable.
        place: String,
        /// What is wrong and what would be right.
        problem: String,
    },
    /// No such folder.
    #[error("there is no folder {}; `courant new {}` makes a paper there", .0.display(), .0.display())]
    NoFolder(PathBuf),
    /// A folder, but not a whole paper.
    #[error("{} is not a whole paper: it has no {}", folder.display(), missing.join(", no "))]
    NotAPaper {
        /// The folder.
        folder: PathBuf,
        /// What it lacks.
        missing: Vec<String>,
    },
    /// Something is already where the new paper should be.
    #[error("{} is already there and not empty; choose another folder", .0.display())]
    NotEmpty(PathBuf),
    /// Another process serves the paper.
    #[error("this paper is already being served by process {0}; stop that one first")]
    Served(String),
    /// The file system refused.
    #[error("{}: {problem}", path.display())]
    Io {
        /// What was touched.
        path: PathBuf,
        /// What the system said.
        problem: std::io::Error,
    },
}

/// How log lines are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    Text,
    /// One JSON object a line, for machines.
    Json,
}

/// A text that never shows in logs or error messages.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// The text itself, to compare with what somebody presents or to present it.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("(secret)")
    }
}

/// The settings of one installation.
#[derive(Clone)]
pub struct Config {
    /// Where the store is.
    pub database: Target,
    /// Where pictures, sound, film and documents lie.
    pub media: PathBuf,
    /// The folder of its theme, where the settings name one.
    pub theme: Option<PathBuf>,
    /// Where the server answers.
    pub listen: SocketAddr,
    /// How it is encrypted.
    pub tls: TlsConfig,
    /// The proxies whose word on the visitor's address is taken.
    pub trusted_proxies: Vec<Network>,
    /// What `/metrics` asks for (`Authorization: Bearer …`); without it only this machine may ask.
    pub metrics_token: Option<Secret>,
    /// The mail server, whom letters come from, and their signature.
    pub mail: MailConfig,
    /// Memory for ready pages, in bytes.
    pub page_cache_bytes: u64,
    /// Background jobs at a time.
    pub jobs: usize,
    /// What is logged, e.g. `info` or `info,courant_kit=debug`.
    pub log: String,
    /// How it is written.
    pub log_format: LogFormat,
}

/// Shows everything but the token, the mail server's password and the database's address, which may hold one.
impl fmt::Debug for Config {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let database = match &self.database {
            Target::Sqlite(path) => path.display().to_string(),
            Target::Postgres(_) => "postgres://(secret)".to_owned(),
        };
        formatter
            .debug_struct("Config")
            .field("database", &database)
            .field("media", &self.media)
            .field("theme", &self.theme)
            .field("listen", &self.listen)
            .field("tls", &self.tls)
            .field("trusted_proxies", &self.trusted_proxies)
            .field("metrics_token", &self.metrics_token)
            .field("mail", &self.mail)
            .field("page_cache_bytes", &self.page_cache_bytes)
            .field("jobs", &self.jobs)
            .field("log", &self.log)
            .field("log_format", &self.log_format)
            .finish()
    }
}

impl Config {
    /// What holds where nothing is said.
    pub fn of_folder(folder: &Path) -> Config {
        Config {
            database: Target::Sqlite(folder.join(settings::SQLITE_FILE)),
            media: folder.join(settings::MEDIA_FOLDER),
            theme: None,
            listen: SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 8080),
            tls: TlsConfig::default(),
            trusted_proxies: Vec::new(),
            metrics_token: None,
            mail: MailConfig { smtp: None, from: None, dkim_domain: None, dkim_selector: mail::SELECTOR.to_owned() },
            page_cache_bytes: 64 << 20,
            jobs: 2,
            log: "info,courant::access=warn".to_owned(),
            log_format: LogFormat::Text,
        }
    }

    /// Reads `courant.toml` of a folder and lays the `COURANT_*` variables of the environment over it.
    ///
    /// # Refuses
    /// A file that cannot be read, an unknown key, a value that cannot be meant.
    pub fn load(folder: &Path) -> Result<Config, ConfigError> {
        // Paths are kept whole: what they name must not change with the folder the program stands in.
        let folder =
            &std::path::absolute(folder).map_err(|problem| ConfigError::Io { path: folder.to_owned(), problem })?;
        let path = folder.join(FILE);
        let text = std::fs::read_to_string(&path).map_err(|problem| ConfigError::Io { path: path.clone(), problem })?;
        let variables = std::env::vars_os()
            .filter_map(|(name, value)| Some((name.into_string().ok()?, value.to_string_lossy().into_owned())));
        Config::read(folder, &text, variables)
    }

    /// The same from a text and a list of variables.
    ///
    /// # Refuses
    /// As [`Config::load`].
    pub fn read(
        folder: &Path,
        text: &str,
        variables: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Config, ConfigError> {
        let mut config = Config::of_folder(folder);
        let from_file = settings::of_text(&folder.join(FILE), text)?;
        let from_environment = settings::of_variables(variables)?;
        for setting in from_file.into_iter().chain(from_environment) {
            setting.apply(folder, &mut config)?;
        }
        Ok(config)
    }
}
