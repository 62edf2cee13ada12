//! Files that stand in the paper's folder and are answered as they are: `ads.txt` and `app-ads.txt`, in
//! which a paper says who may sell its advertising.
//!
//! A file is read when its page is made; the page is kept until the file changes, which [`OwnFiles::have_changed`]
//! finds out now and then. What cannot be answered is as if it were not there, and `courant doctor` says why.

use courant_kit::http::page::Page;
use courant_kit::http::page_cache::{Rendered, Tag};
use courant_kit::http::security::SecurityHeaders;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::SystemTime;

/// Their names, in the folder and in addresses.
pub const NAMES: [&str; 2] = ["ads.txt", "app-ads.txt"];
/// Longest file that is answered.
pub const LONGEST: u64 = 64 * 1024;
/// Tag of their pages.
pub const TAG: &str = "own-files";

/// What can be told of a file without reading it.
type Marks = [Option<(SystemTime, u64)>; NAMES.len()];

/// The folder they stand in, where there is one.
#[derive(Debug, Default)]
pub struct OwnFiles {
    folder: OnceLock<PathBuf>,
    seen: Mutex<Marks>,
}

impl OwnFiles {
    /// Says where they stand. The first word counts.
    pub fn stand_in(&self, folder: &Path) {
        self.folder.get_or_init(|| folder.to_owned());
    }

    /// Whether one of them came, changed or went since the last call.
    pub fn have_changed(&self) -> bool {
        let Some(folder) = self.folder.get() else { return false };
        let marks = NAMES.map(|name| {
            let facts = std::fs::metadata(folder.join(name)).ok()?;
            Some((facts.modified().ok()?, facts.len()))
        });
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::replace(&mut *seen, marks) != marks
    }

    /// The page of one of them; none for any other path, and where there is no such file.
    pub async fn page(&self, path: &str, headers: &SecurityHeaders) -> Option<Rendered> {
        let name = NAMES.into_iter().find(|name| path.strip_prefix('/') == Some(name))?;
        let file = self.folder.get()?.join(name);
        let text = tokio::task::spawn_blocking(move || read(&file)).await.ok()?;
        let text = text.unwrap_or_else(|why| {
            tracing::warn!(file = name, "{why}");
            None
        })?;
        let page = Page::new("text/plain; charset=utf-8", text).security(headers).build();
        Some(Rendered::new(page, [Tag::new(TAG)]))
    }
}

/// A file's text; none where there is no file.
///
/// # Refuses
/// In words: what is too long, not UTF-8, or cannot be read.
pub fn read(file: &Path) -> Result<Option<String>, String> {
    use std::io::Read;
    let shown = file.display();
    let open = match std::fs::File::open(file) {
        Ok(open) => open,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(format!("{shown} cannot be read: {error}")),
    };
    let mut bytes = Vec::new();
    open.take(LONGEST + 1).read_to_end(&mut bytes).map_err(|error| format!("{shown} cannot be read: {error}"))?;
    if bytes.len() as u64 > LONGEST {
        return Err(format!("{shown} is longer than {} KB", LONGEST / 1024));
    }
    String::from_utf8(bytes).map(Some).map_err(|_| format!("{shown} is not UTF-8"))
}
