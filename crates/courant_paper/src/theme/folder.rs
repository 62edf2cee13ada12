//! Reading a theme's folder: plain files with plain names, within limits, and nothing else.
//!
//! Links are not followed, so a theme cannot bring in a file from elsewhere; what does not belong in a
//! theme is refused rather than passed over, because it is usually a file in the wrong place. What tools
//! leave behind (names beginning with a dot or ending with `~`) and READMEs are passed over.

use super::problem::{Problem, Problems};
use bytes::Bytes;
use courant_kit::http::assets::is_plain_name;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

/// Files a theme may have.
pub const MOST_FILES: usize = 200;
/// Bytes of all of them together.
pub const MOST_BYTES: u64 = 10 << 20;
/// Bytes of a text file: a template, strings, the style sheet.
pub const MOST_TEXT: u64 = 256 << 10;
/// Bytes of a picture or font.
pub const MOST_ASSET: u64 = 2 << 20;
/// Folders within folders.
const MOST_DEPTH: usize = 4;

/// What may stand where: the folder, the endings of its files, and what they are.
const PLACES: &[(&str, &[&str], &str)] = &[
    ("templates", &["html"], "templates (*.html)"),
    ("words", &["ftl"], "strings (*.ftl)"),
    ("assets", &["png", "jpg", "jpeg", "webp", "avif", "svg", "ico", "woff2"], "pictures and fonts"),
    ("fonts", &["woff2"], "fonts (*.woff2)"),
];

/// Files of the folder itself.
const FILES: &[&str] = &["theme.toml", "theme.css"];

/// The files of a theme by their names below its folder.
pub type Files = BTreeMap<String, Bytes>;

/// Reads every file of a theme's folder; `shown` is what problems call it.
pub fn read(folder: &Path, shown: &str) -> Result<Files, Problems> {
    let mut reading = Reading { shown: shown.to_owned(), files: Files::new(), bytes: 0, problems: Vec::new() };
    reading.folder(folder, "", 0);
    Problems::or(reading.problems, reading.files)
}

struct Reading {
    shown: String,
    files: Files,
    bytes: u64,
    problems: Vec<Problem>,
}

impl Reading {
    fn complain(&mut self, name: &str, what: impl Into<String>) {
        let file = if name.is_empty() { self.shown.clone() } else { format!("{}/{name}", self.shown) };
        self.problems.push(Problem::of_file(&file, what));
    }

    fn folder(&mut self, path: &Path, below: &str, depth: usize) {
        let entries = match std::fs::read_dir(path).and_then(Iterator::collect::<std::io::Result<Vec<_>>>) {
            Ok(entries) => entries,
            Err(error) => return self.complain(below, format!("cannot be read: {error}")),
        };
        let mut paths: Vec<PathBuf> = entries.into_iter().map(|entry| entry.path()).collect();
        paths.sort();
        for path in paths {
            if self.files.len() > MOST_FILES || self.bytes > MOST_BYTES {
                return;
            }
            let Some(name) = path.file_name() else { continue };
            let name = name.to_string_lossy().into_owned();
            if name.starts_with('.') || name.ends_with('~') || name.starts_with("README") {
                continue;
            }
            let name = if below.is_empty() { name } else { format!("{below}/{name}") };
            self.entry(&path, &name, depth);
        }
    }

    fn entry(&mut self, path: &Path, name: &str, depth: usize) {
        if !is_plain_name(name) {
            return self
                .complain(&name.escape_debug().to_string(), "names of files are letters, digits and - _ . only");
        }
        let kind = match std::fs::symlink_metadata(path) {
            Ok(facts) => facts.file_type(),
            Err(error) => return self.complain(name, format!("cannot be read: {error}")),
        };
        if kind.is_symlink() {
            return self.complain(name, "is a link; a theme holds plain files only");
        }
        if kind.is_dir() {
            let is_known = PLACES.iter().any(|(folder, ..)| name.split('/').next() == Some(folder));
            if !is_known || depth >= MOST_DEPTH {
                self.complain(name, "is no folder of a theme");
                if let Some(problem) = self.problems.last_mut() {
                    problem.known = PLACES.iter().map(|(folder, _, what)| format!("{folder}/ ({what})")).collect();
                }
                return;
            }
            return self.folder(path, name, depth + 1);
        }
        if !kind.is_file() {
            return self.complain(name, "is no plain file");
        }
        self.file(path, name);
    }

    fn file(&mut self, path: &Path, name: &str) {
        let Some(most) = limit_of(name) else {
            self.complain(name, "is no file of a theme");
            if let Some(problem) = self.problems.last_mut() {
                let places = PLACES.iter().map(|(folder, endings, _)| format!("{folder}/*.{}", endings.join(", *.")));
                problem.known = FILES.iter().map(|file| (*file).to_owned()).chain(places).collect();
            }
            return;
        };
        let mut bytes = Vec::new();
        let read = File::open(path).and_then(|file| file.take(most + 1).read_to_end(&mut bytes));
        if let Err(error) = read {
            return self.complain(name, format!("cannot be read: {error}"));
        }
        let length = bytes.len() as u64;
        if length > most {
            return self.complain(name, format!("is larger than {}", size(most)));
        }
        if let Some(what) = wrong_content(name, &bytes) {
            return self.complain(name, what);
        }
        self.bytes += length;
        self.files.insert(name.to_owned(), Bytes::from(bytes));
        if self.bytes > MOST_BYTES {
            self.complain("", format!("all files together are larger than {}", size(MOST_BYTES)));
        } else if self.files.len() > MOST_FILES {
            self.complain("", format!("has more than {MOST_FILES} files"));
        }
    }
}

fn size(bytes: u64) -> String {
    if bytes >= 1 << 20 { format!("{} MB", bytes >> 20) } else { format!("{} KB", bytes >> 10) }
}

/// How large the file may be; none for one that does not belong in a theme.
fn limit_of(name: &str) -> Option<u64> {
    let Some((folder, _)) = name.split_once('/') else { return FILES.contains(&name).then_some(MOST_TEXT) };
    let (_, endings, _) = PLACES.iter().find(|(place, ..)| *place == folder)?;
    let ending = name.rsplit_once('.').map(|(_, ending)| ending)?;
    endings.contains(&ending).then_some(if matches!(ending, "html" | "ftl") { MOST_TEXT } else { MOST_ASSET })
}

/// Says so if a file is not what its name says; what it is, is read off its first bytes.
fn wrong_content(name: &str, bytes: &[u8]) -> Option<&'static str> {
    let is_riff = bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP");
    let brand = bytes.get(4..8).zip(bytes.get(8..12));
    match name.rsplit('.').next()? {
        "html" | "ftl" | "toml" | "css" if std::str::from_utf8(bytes).is_err() => Some("is not text in UTF-8"),
        "png" if !bytes.starts_with(b"\x89PNG\r\n\x1a\n") => Some("is not a PNG picture"),
        "jpg" | "jpeg" if !bytes.starts_with(b"\xff\xd8\xff") => Some("is not a JPEG picture"),
        "webp" if !is_riff => Some("is not a WebP picture"),
        "avif" if !matches!(brand, Some((b"ftyp", b"avif" | b"avis" | b"mif1"))) => Some("is not an AVIF picture"),
        "ico" if !bytes.starts_with(&[0, 0, 1, 0]) => Some("is not an icon"),
        "woff2" if !bytes.starts_with(b"wOF2") => Some("is not a WOFF2 font"),
        "svg" => {
            let text = std::str::from_utf8(bytes).unwrap_or_default().trim_start_matches('\u{feff}').trim_start();
            (!text.starts_with("<svg") && !text.starts_with("<?xml") && !text.starts_with("<!--"))
                .then_some("is not an SVG picture")
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (name, bytes) in files {
            let path = folder.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, bytes).unwrap();
        }
        folder
    }

    fn refused(files: &[(&str, &[u8])], words: &[&str]) {
        let folder = folder(files);
        let problems = read(folder.path(), "theme").unwrap_err().to_string();
        assert!(words.iter().all(|word| problems.contains(word)), "{words:?}: {problems}");
    }

    #[test]
    fn what_belongs_in_a_theme_is_read() {
        let folder = folder(&[
            ("theme.toml", b""),
            ("theme.css", b"a{}"),
            ("README.md", b"mine"),
            ("words/README.txt", b"mine"),
            ("words/en.ftl", b""),
            ("templates/article.html", b"x"),
            ("assets/marks/logo.svg", b"\xef\xbb\xbf <svg/>"),
            ("assets/a.webp", b"RIFF....WEBPVP8 "),
            ("fonts/a.woff2", b"wOF2"),
            (".git/config", b"passed over"),
            ("templates/.article.html.swp", b"passed over"),
            ("templates/article.html~", b"passed over"),
        ]);
        let files = read(folder.path(), "theme").unwrap();
        let names: Vec<&str> = files.keys().map(String::as_str).collect();
        let expected = [
            "assets/a.webp",
            "assets/marks/logo.svg",
            "fonts/a.woff2",
            "templates/article.html",
            "theme.css",
            "theme.toml",
            "words/en.ftl",
        ];
        assert_eq!(names, expected);
    }

    #[test]
    fn what_does_not_is_refused() {
        refused(&[("theme.js", b"")], &["theme/theme.js", "no file of a theme", "theme.css", "templates/*.html"]);
        refused(&[("template/x.html", b"")], &["theme/template", "no folder of a theme", "templates/"]);
        refused(&[("assets/x.js", b"")], &["theme/assets/x.js", "no file of a theme"]);
        refused(&[("templates/a b.html", b"")], &["a b.html", "letters, digits"]);
        refused(&[("assets/x.png", b"<svg/>")], &["theme/assets/x.png: is not a PNG"]);
        refused(&[("assets/x.svg", b"<!doctype html>")], &["is not an SVG"]);
        refused(&[("fonts/x.woff2", b"OTTO")], &["is not a WOFF2 font"]);
        refused(&[("templates/x.html", b"\xff")], &["UTF-8"]);
        refused(&[("templates/a/b/c/d/e/x.html", b"")], &["no folder of a theme"]);
        refused(&[("theme.css", &vec![b' '; 256 * 1024 + 1])], &["larger than 256 KB"]);
        refused(&[("fonts/x.woff2", &[b"wOF2".as_slice(), &vec![0; 2 << 20]].concat())], &["larger than 2 MB"]);
    }

    #[test]
    fn many_files_and_many_bytes_are_refused() {
        let names: Vec<String> = (0..=MOST_FILES).map(|number| format!("templates/{number}.html")).collect();
        let many: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), b"".as_slice())).collect();
        refused(&many, &["more than 200 files"]);
        let font = [b"wOF2".as_slice(), &vec![0; (2 << 20) - 4]].concat();
        let names: Vec<String> = (0..6).map(|number| format!("fonts/{number}.woff2")).collect();
        let large: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), font.as_slice())).collect();
        refused(&large, &["larger than 10 MB"]);
    }

    #[cfg(unix)]
    #[test]
    fn links_lead_nowhere() {
        let outside = folder(&[("secret.html", b"canary"), ("below/x.html", b"canary")]);
        for (target, name) in [("secret.html", "templates/front.html"), ("below", "templates/more")] {
            let theme = folder(&[("templates/list.html", b"")]);
            std::os::unix::fs::symlink(outside.path().join(target), theme.path().join(name)).unwrap();
            let problems = read(theme.path(), "theme").unwrap_err().to_string();
            assert_eq!(problems, format!("theme/{name}: is a link; a theme holds plain files only"));
        }
    }
}
