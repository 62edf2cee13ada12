//! The folders given with `--media`: where an attachment's file is found, however its name is spelled.
//!
//! Archives change the case of letters and the form of accents (macOS writes é as two characters),
//! and people point at `wp-content/uploads`, at `wp-content` or at the whole site.

use super::site::original_path;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// Files that are looked through for another spelling.
const MOST_FILES: usize = 2_000_000;
/// Folders in folders that are looked into.
const DEEPEST: usize = 12;

/// The folders, and where needed a list of all that is in them.
pub(super) struct Uploads {
    roots: Vec<PathBuf>,
    index: OnceLock<HashMap<String, PathBuf>>,
}

impl Uploads {
    pub fn new(folders: &[PathBuf]) -> Uploads {
        let mut roots = Vec::new();
        for folder in folders {
            for below in ["wp-content/uploads", "uploads", ""] {
                let root = if below.is_empty() { folder.clone() } else { folder.join(below) };
                if root.is_dir() {
                    roots.push(root);
                }
            }
        }
        Uploads { roots, index: OnceLock::new() }
    }

    /// The file at one of these paths below the uploads folder, tried in turn.
    pub fn find(&self, paths: &[String]) -> Option<PathBuf> {
        let paths: Vec<&String> = paths.iter().filter(|path| is_plain(path)).collect();
        if self.roots.is_empty() || paths.is_empty() {
            return None;
        }
        for path in &paths {
            if let Some(found) = self.roots.iter().map(|root| root.join(path)).find(|file| file.is_file()) {
                return Some(found);
            }
        }
        let index = self.index.get_or_init(|| index(&self.roots));
        paths.iter().find_map(|path| index.get(&folded(path))).cloned()
    }
}

/// The names a file may have: as told, as it was uploaded, and made smaller.
pub(super) fn names_of(upload_path: &str) -> Vec<String> {
    let mut names = vec![upload_path.to_owned(), original_path(upload_path)];
    if let Some((stem, ending)) = original_path(upload_path).rsplit_once('.') {
        names.extend([format!("{stem}-scaled.{ending}"), format!("{stem}-rotated.{ending}")]);
    }
    names.dedup();
    names
}

/// Nothing that could lead out of the folder.
fn is_plain(path: &str) -> bool {
    !path.is_empty()
        && !path.contains(['\\', '\0'])
        && path.split('/').all(|part| !part.is_empty() && part != "." && part != "..")
}

fn folded(path: &str) -> String {
    courant_text::normalize(path).to_lowercase()
}

fn index(roots: &[PathBuf]) -> HashMap<String, PathBuf> {
    let mut out = HashMap::new();
    for root in roots {
        let mut folders = vec![(root.clone(), 0)];
        while let Some((folder, depth)) = folders.pop() {
            let Ok(entries) = std::fs::read_dir(&folder) else { continue };
            for entry in entries.flatten() {
                let path = entry.path();
                match entry.file_type() {
                    Ok(kind) if kind.is_dir() && depth < DEEPEST => folders.push((path, depth + 1)),
                    Ok(kind) if kind.is_file() && out.len() < MOST_FILES => {
                        if let Some(name) = path.strip_prefix(root).ok().and_then(Path::to_str) {
                            out.entry(folded(name)).or_insert(path);
                        }
                    }
                    _ => {}
                }
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_found_however_they_are_spelled() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("wp-content/uploads/2014");
        std::fs::create_dir_all(&place).unwrap();
        for name in ["E\u{301}te\u{301}.JPG", "big-scaled.jpg"] {
            std::fs::write(place.join(name), b"x").unwrap();
        }
        let uploads = Uploads::new(&[folder.path().to_owned()]);
        let find = |path: &str| uploads.find(&names_of(path)).is_some();
        assert!(find("2014/été.jpg"));
        assert!(find("2014/big.jpg"));
        assert!(!find("2014/none.jpg"));
        assert!(!find("../uploads/2014/big-scaled.jpg"));
    }
}
