//! Where indexes lie: each in a folder of its own, and a file that names the one in use.
//!
//! A new index is made beside the one in use and takes its place by one renaming, so whoever serves the paper goes on
//! answering meanwhile and sees the other name at its next look.

use std::io;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

const CURRENT: &str = "current";

/// A paper's folder of indexes.
#[derive(Debug, Clone)]
pub struct Folder(PathBuf);

impl Folder {
    /// That of a paper in a folder.
    pub fn of_paper(paper: &Path) -> Folder {
        Folder(paper.join("search"))
    }

    /// The name of the index in use; none before the first.
    pub fn current(&self) -> Option<String> {
        let name = std::fs::read_to_string(self.0.join(CURRENT)).ok()?;
        let name = name.trim();
        // A name of our own making, not a path.
        (!name.is_empty() && name.len() < 64 && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'))
            .then(|| name.to_owned())
    }

    /// Where the index of a name lies.
    pub fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// A name that no index has had.
    pub fn fresh_name() -> String {
        let at = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        format!("index-{}-{}", at.as_millis(), std::process::id())
    }

    /// Puts an index in use, and takes the others away.
    pub fn switch(&self, name: &str) -> io::Result<()> {
        let new = self.0.join(format!("{CURRENT}-{name}"));
        std::fs::write(&new, name)?;
        std::fs::File::open(&new)?.sync_all()?;
        std::fs::rename(&new, self.0.join(CURRENT))?;
        self.tidy(name);
        Ok(())
    }

    /// Takes away every index but one.
    fn tidy(&self, name: &str) {
        let Ok(entries) = std::fs::read_dir(&self.0) else { return };
        for entry in entries.flatten() {
            let file = entry.file_name();
            if file != name && file.to_string_lossy().starts_with("index-") {
                Folder::remove(&entry.path());
            }
        }
    }

    /// Takes an index away. What cannot go now goes another time.
    pub(super) fn remove(index: &Path) {
        if let Err(error) = std::fs::remove_dir_all(index) {
            tracing::debug!(%error, folder = ?index, "an index of the search could not be taken away yet");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_index_in_use_is_named() {
        let paper = tempfile::tempdir().unwrap();
        let folder = Folder::of_paper(paper.path());
        assert_eq!(folder.current(), None);
        for name in ["index-1-1", "index-2-1"] {
            std::fs::create_dir_all(folder.path(name)).unwrap();
            folder.switch(name).unwrap();
            assert_eq!(folder.current().as_deref(), Some(name));
        }
        assert!(!folder.path("index-1-1").exists() && folder.path("index-2-1").exists());
        std::fs::write(folder.path(CURRENT), "../elsewhere").unwrap();
        assert_eq!(folder.current(), None);
    }
}
