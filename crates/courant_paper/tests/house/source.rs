//! A source file as the rules see it: its code without comments and strings, and its strings.

use std::path::Path;

/// One file of the workspace.
pub struct Source {
    /// Path from the workspace's root, with `/`.
    pub path: String,
    /// As written.
    pub text: String,
    /// The same with comments and the insides of strings blanked; line breaks stay.
    pub code: String,
    /// Every string literal with the number of its line.
    pub strings: Vec<(usize, String)>,
}

impl Source {
    /// Takes a file apart.
    pub fn new(path: &str, text: &str) -> Source {
        let (code, strings) = split(text);
        Source { path: path.to_owned(), text: text.to_owned(), code, strings }
    }

    /// Name of the file.
    pub fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or_default()
    }

    /// Whether all of it is test code, or code that measures.
    pub fn is_test(&self) -> bool {
        let name = self.name();
        let is_apart = ["/tests/", "/benches/"].iter().any(|folder| self.path.contains(folder));
        is_apart || name == "tests.rs" || name.ends_with("_tests.rs") || name == "fixtures.rs"
    }

    /// Number of the line with which the test code of this file begins; the first for a test file.
    pub fn tests_begin(&self) -> usize {
        if self.is_test() {
            return 1;
        }
        let lines: Vec<&str> = self.code.lines().collect();
        let is_start = |pair: &[&str]| matches!(pair, [a, b] if a.trim() == "#[cfg(test)]" && b.starts_with("mod ") && b.ends_with('{'));
        lines.windows(2).position(is_start).map_or(usize::MAX, |index| index + 1)
    }

    /// Lines of code outside tests, numbered from 1.
    pub fn product_lines(&self) -> impl Iterator<Item = (usize, &str)> {
        let end = self.tests_begin();
        self.code.lines().enumerate().map(|(index, line)| (index + 1, line)).filter(move |(number, _)| *number < end)
    }

    /// The feature folder (or file) of the paper it belongs to.
    pub fn feature(&self) -> Option<&str> {
        let below = self.path.strip_prefix("crates/courant_paper/src/")?;
        let first = below.split('/').next()?;
        Some(first.strip_suffix(".rs").unwrap_or(first))
    }

    /// A complaint about one of its lines.
    pub fn complain(&self, line: usize, why: &str) -> String {
        format!("{}:{line}: {why}", self.path)
    }
}

/// Blanks comments and strings out of Rust code.
fn split(text: &str) -> (String, Vec<(usize, String)>) {
    let mut code = String::with_capacity(text.len());
    let mut strings = Vec::new();
    let mut rest = text;
    let mut line = 1;
    while let Some(first) = rest.chars().next() {
        let taken = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if let Some((open, close)) = raw_string(rest).filter(|_| !code.ends_with(is_word)) {
            let end = rest[open..].find(&close).map_or(rest.len(), |end| open + end);
            strings.push((line, rest[open..end].to_owned()));
            code.push_str("\"\"");
            (end + close.len()).min(rest.len())
        } else if first == '"' {
            let end = quoted_end(rest);
            strings.push((line, rest[1..end].to_owned()));
            code.push_str("\"\"");
            (end + 1).min(rest.len())
        } else if let Some(end) = character(rest) {
            end
        } else {
            code.push(first);
            line += usize::from(first == '\n');
            rest = &rest[first.len_utf8()..];
            continue;
        };
        let breaks = rest[..taken].matches('\n').count();
        code.extend(std::iter::repeat_n('\n', breaks));
        line += breaks;
        rest = &rest[taken..];
    }
    (code, strings)
}

/// Whether a character can be part of a name.
pub fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Where the inside of a raw string begins and what closes it.
fn raw_string(text: &str) -> Option<(usize, String)> {
    let after = text.strip_prefix("br").or_else(|| text.strip_prefix('r'))?;
    let hashes = after.len() - after.trim_start_matches('#').len();
    after[hashes..]
        .starts_with('"')
        .then(|| (text.len() - after.len() + hashes + 1, format!("\"{}", "#".repeat(hashes))))
}

fn quoted_end(text: &str) -> usize {
    let mut is_escaped = false;
    for (index, c) in text.char_indices().skip(1) {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '"' => return index,
            _ => {}
        }
    }
    text.len()
}

/// Length of a character literal; none for a lifetime.
fn character(text: &str) -> Option<usize> {
    let after = text.strip_prefix('\'')?;
    if let Some(escaped) = after.strip_prefix('\\') {
        let skip = escaped.chars().next()?.len_utf8();
        return escaped[skip..].find('\'').map(|end| 2 + skip + end + 1);
    }
    let c = after.chars().next()?;
    after[c.len_utf8()..].starts_with('\'').then(|| 2 + c.len_utf8())
}

/// Every file below a folder with one of these endings, by its path from `root`; folders that hold
/// what was built are left out.
pub fn files(root: &Path, endings: &[&str]) -> Vec<(String, std::path::PathBuf)> {
    let mut out = Vec::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if path.is_dir() {
                if !matches!(name.as_str(), "target" | ".git" | "node_modules") {
                    folders.push(path);
                }
            } else if endings.iter().any(|ending| name.ends_with(ending)) {
                let below = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
                out.push((below, path));
            }
        }
    }
    out.sort();
    out
}

/// All Rust sources of the workspace.
pub fn sources(root: &Path) -> Vec<Source> {
    files(root, &[".rs"])
        .into_iter()
        .map(|(below, path)| Source::new(&below, &std::fs::read_to_string(path).unwrap()))
        .collect()
}

#[test]
fn comments_strings_and_lifetimes_are_told_apart() {
    let source = Source::new(
        "a.rs",
        "fn a<'x>(b: &'x str) { // \"no\"\n let c = '\"'; let d = \"SELECT \\\" 1\"; /* \" */\n let e = r#\"raw \" x\"#; let f = '\\''; g(\"z\") }\n",
    );
    assert_eq!(source.strings, [(2, "SELECT \\\" 1".to_owned()), (3, "raw \" x".to_owned()), (3, "z".to_owned())]);
    assert!(source.code.contains("fn a<'x>(b: &'x str) {") && source.code.contains("g(\"\")"), "{}", source.code);
    assert_eq!(source.code.lines().count(), 3);
}

#[test]
fn the_tests_of_a_file_begin_where_they_begin() {
    let source = Source::new("crates/a/src/b.rs", "fn a() {}\n\n#[cfg(test)]\nmod tests {\n    fn b() {}\n}\n");
    assert_eq!(source.tests_begin(), 3);
    assert_eq!(source.product_lines().count(), 2);
    assert_eq!(Source::new("crates/a/tests/b.rs", "fn a() {}\n").tests_begin(), 1);
    assert_eq!(Source::new("crates/a/src/b.rs", "#[cfg(test)]\nmod tests;\nfn a() {}\n").tests_begin(), usize::MAX);
}
