//! Why an import did not come to its end, in words for whoever started it.

use super::repair::ReadError;
use super::unpack::PackedError;
use crate::media::files::FileError;
use courant_kit::db::DbError;
use std::path::PathBuf;

/// What stopped an import. What was written before stays; the same command goes on from there.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// No such file.
    #[error("there is no file {}", .0.display())]
    NoFile(PathBuf),
    /// A folder was given.
    #[error("{} is a folder: give the export file itself (WordPress: Tools → Export)", .0.display())]
    Folder(PathBuf),
    /// Nothing in it.
    #[error("{} is empty: export again (WordPress: Tools → Export)", .0.display())]
    Empty(PathBuf),
    /// The file may not be opened.
    #[error("{} cannot be opened: {source}", path.display())]
    Unreadable {
        /// Which file.
        path: PathBuf,
        /// The system's words.
        source: std::io::Error,
    },
    /// No export, or one that is refused.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// Packed, and cannot be unpacked.
    #[error("{file}: {why}")]
    Packed {
        /// What it is called.
        file: String,
        /// Why not.
        why: PackedError,
    },
    /// The folder given for media is not there.
    #[error("there is no folder {} (--media)", .0.display())]
    NoMediaFolder(PathBuf),
    /// Another import runs.
    #[error("another import into this paper is running; wait for it to end and try again")]
    Running,
    /// The store refused.
    #[error("{source}. What was imported before stays: run the same command again to go on{at}")]
    Store {
        /// Where the import stood.
        at: String,
        /// The cause.
        source: DbError,
    },
    /// The media folder refused.
    #[error("{0}. What was imported before stays: run the same command again to go on")]
    Media(#[from] FileError),
    /// A part of the program went down.
    #[error("the import broke off by a fault of the program ({0}); what was imported before stays")]
    Fault(String),
}

impl From<DbError> for ImportError {
    fn from(source: DbError) -> Self {
        ImportError::Store { at: String::new(), source }
    }
}

impl From<tokio::task::JoinError> for ImportError {
    fn from(error: tokio::task::JoinError) -> Self {
        ImportError::Fault(error.to_string())
    }
}
