//! `theme.toml`: what a theme is called, which contract it keeps, its tokens and its fonts.

use super::folder::Files;
use super::problem::{Problem, nearest};
use super::tokens::{Name, Place, Tokens, check_value};
use std::collections::{BTreeMap, BTreeSet};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The contract between templates and the product that this version keeps.
pub const CONTRACT: i64 = 1;

/// Keys of the file itself.
const KEYS: &[&str] = &["name", "version", "contract", "tokens", "fonts"];
/// Keys of a font and of one of its files.
const FONT_KEYS: &[&str] = &["family", "files"];
const FILE_KEYS: &[&str] = &["file", "weight", "style", "range"];

/// What stands in `theme.toml`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Manifest {
    /// What the theme is called.
    pub name: String,
    /// Its own version.
    pub version: String,
    /// Values in the place of the product's.
    pub tokens: BTreeMap<Name, String>,
    /// Families of fonts.
    pub fonts: Vec<Font>,
}

/// A family of fonts and what it is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Font {
    /// `serif` or `sans`.
    pub role: String,
    /// The language it is for; none for all.
    pub language: Option<String>,
    /// What it is called.
    pub family: String,
    /// Its files.
    pub files: Vec<FontFile>,
}

/// A file of a font.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FontFile {
    /// Its name below `fonts/`.
    pub file: String,
    /// One weight, or the first and last of a variable font.
    pub weight: String,
    /// `normal` or `italic`.
    pub style: String,
    /// Characters it is for; all where nothing is said.
    pub range: Option<String>,
}

/// Reads the file and holds it to the tokens and files there are.
pub fn read(file: &str, source: &str, tokens: &Tokens, files: &Files) -> (Manifest, Vec<Problem>) {
    let mut reading = Reading { file, source, tokens, files, out: Manifest::default(), problems: Vec::new() };
    match DeTable::parse(source) {
        Ok(table) => reading.root(table.get_ref()),
        Err(error) => {
            let at = error.span().map_or(0, |span| span.start);
            reading.problems.push(Problem::at(file, source, at, error.message()));
        }
    }
    (reading.out, reading.problems)
}

struct Reading<'a> {
    file: &'a str,
    source: &'a str,
    tokens: &'a Tokens,
    files: &'a Files,
    out: Manifest,
    problems: Vec<Problem>,
}

type Value<'a> = Spanned<DeValue<'a>>;

impl Reading<'_> {
    fn complain(&mut self, at: usize, what: impl Into<String>) -> &mut Problem {
        self.problems.push(Problem::at(self.file, self.source, at, what));
        let last = self.problems.len() - 1;
        &mut self.problems[last]
    }

    fn root(&mut self, table: &DeTable<'_>) {
        for (key, value) in table {
            let at = key.span().start;
            match key.get_ref().as_ref() {
                "name" => self.out.name = self.text(value, 80).unwrap_or_default(),
                "version" => self.out.version = self.text(value, 40).unwrap_or_default(),
                "contract" => {
                    let number = match value.get_ref() {
                        DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix()).ok(),
                        _ => None,
                    };
                    if number != Some(CONTRACT) {
                        self.complain(
                            at,
                            format!("this version of Courant keeps contract {CONTRACT}; the theme must be made for it"),
                        );
                    }
                }
                "tokens" => self.tokens(value),
                "fonts" => self.fonts(value),
                other => self.unknown(at, "key", other, KEYS.iter().copied()),
            }
        }
    }

    fn unknown<'k>(&mut self, at: usize, kind: &str, word: &str, known: impl IntoIterator<Item = &'k str>) {
        let known = nearest(word, known, usize::MAX);
        self.complain(at, format!("there is no {kind} {word:?}")).known = known;
    }

    fn text(&mut self, value: &Value<'_>, most: usize) -> Option<String> {
        match value.get_ref() {
            DeValue::String(text) if text.len() <= most && !text.chars().any(char::is_control) => {
                Some(text.clone().into_owned())
            }
            _ => {
                self.complain(value.span().start, format!("here must be a text of at most {most} characters"));
                None
            }
        }
    }

    fn table<'v>(&mut self, value: &'v Value<'_>, what: &str) -> Option<&'v DeTable<'v>> {
        if let DeValue::Table(table) = value.get_ref() {
            return Some(table);
        }
        self.complain(value.span().start, format!("here must be a table of {what}"));
        None
    }

    fn tokens(&mut self, value: &Value<'_>) {
        let Some(table) = self.table(value, "tokens") else { return };
        for (key, value) in table {
            match (key.get_ref().as_ref(), value.get_ref()) {
                ("dark", DeValue::Table(dark)) => {
                    for (key, value) in dark {
                        self.token(Place::Dark, key, value);
                    }
                }
                ("lang", DeValue::Table(languages)) => {
                    for (language, values) in languages {
                        let Some(values) = self.table(values, "tokens of a language") else { continue };
                        for (key, value) in values {
                            self.token(Place::Language(language.get_ref().to_string()), key, value);
                        }
                    }
                }
                _ => self.token(Place::All, key, value),
            }
        }
    }

    fn token(&mut self, place: Place, key: &Spanned<std::borrow::Cow<'_, str>>, value: &Value<'_>) {
        let at = key.span().start;
        let name = Name { place, name: key.get_ref().trim_start_matches("--").to_owned() };
        if self.tokens.find(&name).is_none() {
            let known: Vec<String> = self.tokens.names().map(ToString::to_string).collect();
            return self.unknown(at, "token", &name.to_string(), known.iter().map(String::as_str));
        }
        let text = match value.get_ref() {
            DeValue::String(text) => text.clone().into_owned(),
            DeValue::Integer(number) => number.as_str().to_owned(),
            DeValue::Float(number) => number.as_str().to_owned(),
            _ => String::new(),
        };
        match check_value(&text) {
            Ok(()) => {
                self.out.tokens.insert(name, text);
            }
            Err(what) => {
                self.complain(at, what);
            }
        }
    }

    /// `[fonts.serif]` and `[fonts.km.serif]`.
    fn fonts(&mut self, value: &Value<'_>) {
        let Some(table) = self.table(value, "fonts") else { return };
        let languages: BTreeSet<String> = self
            .tokens
            .names()
            .filter_map(|name| match &name.place {
                Place::Language(language) => Some(language.clone()),
                _ => None,
            })
            .collect();
        for (key, value) in table {
            let word = key.get_ref().as_ref();
            if self.is_role(word, &Place::All) {
                self.font(word, None, value);
            } else if languages.contains(word) {
                let Some(fonts) = self.table(value, "fonts of a language") else { continue };
                for (role, value) in fonts {
                    if self.is_role(role.get_ref(), &Place::Language(word.to_owned())) {
                        self.font(role.get_ref(), Some(word), value);
                    } else {
                        self.unknown(role.span().start, "font", role.get_ref(), ["serif", "sans"]);
                    }
                }
            } else {
                let known = ["serif", "sans"].into_iter().chain(languages.iter().map(String::as_str));
                self.unknown(key.span().start, "font or language", word, known);
            }
        }
    }

    fn is_role(&self, role: &str, place: &Place) -> bool {
        let name = Name { place: place.clone(), name: role.to_owned() };
        matches!(role, "serif" | "sans") && self.tokens.find(&name).is_some()
    }

    fn font(&mut self, role: &str, language: Option<&str>, value: &Value<'_>) {
        let Some(table) = self.table(value, "family and files") else { return };
        let mut font = Font {
            role: role.to_owned(),
            language: language.map(str::to_owned),
            family: String::new(),
            files: Vec::new(),
        };
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "family" => font.family = self.family(value),
                "files" => {
                    let DeValue::Array(items) = value.get_ref() else {
                        self.complain(value.span().start, "here must be a list of files");
                        continue;
                    };
                    for item in items {
                        font.files.extend(self.font_file(item));
                    }
                }
                other => self.unknown(key.span().start, "key", other, FONT_KEYS.iter().copied()),
            }
        }
        if font.family.is_empty() || font.files.is_empty() {
            self.complain(value.span().start, "a font has a family and at least one file");
        } else {
            self.out.fonts.push(font);
        }
    }

    fn family(&mut self, value: &Value<'_>) -> String {
        let text = self.text(value, 60).unwrap_or_default();
        if text.chars().all(|c| c.is_alphanumeric() || " -_".contains(c)) {
            return text;
        }
        self.complain(value.span().start, "the name of a font is letters, digits, spaces and - _ only");
        String::new()
    }

    /// `"a.woff2"`, or a table that says more.
    fn font_file(&mut self, value: &Value<'_>) -> Option<FontFile> {
        let at = value.span().start;
        let mut out =
            FontFile { file: String::new(), weight: "400".to_owned(), style: "normal".to_owned(), range: None };
        match value.get_ref() {
            DeValue::String(file) => out.file = file.clone().into_owned(),
            DeValue::Table(table) => {
                for (key, value) in table {
                    let text = match value.get_ref() {
                        DeValue::Integer(number) => number.as_str().to_owned(),
                        _ => self.text(value, 200)?,
                    };
                    match key.get_ref().as_ref() {
                        "file" => out.file = text,
                        "weight" => out.weight = text,
                        "style" => out.style = text,
                        "range" => out.range = Some(text),
                        other => self.unknown(key.span().start, "key", other, FILE_KEYS.iter().copied()),
                    }
                }
            }
            _ => {
                self.complain(at, "here must be the name of a file in fonts/");
                return None;
            }
        }
        let name = out.file.trim_start_matches("fonts/").to_owned();
        if !self.files.contains_key(&format!("fonts/{name}")) {
            let fonts = self.files.keys().filter_map(|name| name.strip_prefix("fonts/"));
            let known: Vec<String> = fonts.map(str::to_owned).collect();
            self.complain(at, format!("there is no file fonts/{name}")).known = known;
            return None;
        }
        out.file = name;
        let is_weight = |text: &str| text.parse::<u16>().is_ok_and(|weight| (1..=1000).contains(&weight));
        if !(1..=2).contains(&out.weight.split(' ').count()) || !out.weight.split(' ').all(is_weight) {
            self.complain(
                at,
                "weight is a number from 1 to 1000, or the first and the last of a variable font: \"200 900\"",
            );
        }
        if !matches!(out.style.as_str(), "normal" | "italic") {
            self.complain(at, "style is \"normal\" or \"italic\"");
        }
        let is_range = |c: char| c.is_ascii_hexdigit() || "U+-?, ".contains(c);
        if out.range.as_ref().is_some_and(|range| !range.starts_with("U+") || !range.chars().all(is_range)) {
            self.complain(at, "range names characters, such as \"U+1780-17FF, U+200C\"");
        }
        Some(out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bytes::Bytes;

    const SHEET: &str =
        "@layer tokens { :root { --paper: #fff; --ink: #000; --serif: serif; --sans: sans-serif; --leading: 1.5 }
        @media (prefers-color-scheme: dark) { :root { --paper: #000 } } :lang(km) { --leading: 1.8; --serif: serif } }";

    fn parse(source: &str) -> (Manifest, Vec<Problem>) {
        let font = Bytes::from_static(b"wOF2");
        let files = [("fonts/river.woff2".to_owned(), font.clone()), ("fonts/khmer.woff2".to_owned(), font)];
        read("theme/theme.toml", source, &Tokens::of_sheet(SHEET), &files.into())
    }

    #[test]
    fn everything_can_be_said() {
        let (manifest, problems) = parse(
            r##"
            name = "Delta"
            version = "2"
            contract = 1
            [tokens]
            paper = "#f00"
            --ink = "#111"
            leading = 1.6
            dark.paper = "#100"
            lang.km.leading = "2"
            [fonts.serif]
            family = "River"
            files = ["river.woff2", { file = "fonts/river.woff2", weight = "200 900", style = "italic", range = "U+0-FF, U+4??" }]
            [fonts.km.serif]
            family = "Khmer Face"
            files = [{ file = "khmer.woff2", weight = 700 }]
            "##,
        );
        assert_eq!(problems, []);
        let tokens: Vec<(String, &str)> =
            manifest.tokens.iter().map(|(name, value)| (name.to_string(), value.as_str())).collect();
        let token = |name: &str, value: &'static str| (name.to_owned(), value);
        assert_eq!(
            tokens,
            [
                token("ink", "#111"),
                token("leading", "1.6"),
                token("paper", "#f00"),
                token("dark.paper", "#100"),
                token("lang.km.leading", "2")
            ]
        );
        assert_eq!((manifest.name.as_str(), manifest.version.as_str()), ("Delta", "2"));
        let khmer = manifest.fonts.iter().find(|font| font.language.is_some()).unwrap();
        assert_eq!(
            (khmer.role.as_str(), khmer.family.as_str(), khmer.files[0].weight.as_str()),
            ("serif", "Khmer Face", "700")
        );
        assert_eq!(manifest.fonts.iter().map(|font| font.files.len()).sum::<usize>(), 3);
    }

    #[test]
    fn a_slip_is_named_with_its_line_and_what_there_is() {
        for (source, line, what, known) in [
            ("\nnme = \"x\"", 2, "there is no key \"nme\"", "name"),
            ("contract = 2", 1, "keeps contract 1", ""),
            ("contract = \"1\"", 1, "keeps contract 1", ""),
            ("[tokens]\n\npapr = \"#fff\"", 3, "there is no token \"papr\"", "paper"),
            ("[tokens]\ndark.ink = \"#fff\"", 2, "there is no token \"dark.ink\"", "dark.paper"),
            ("[tokens]\nlang.kh.leading = \"2\"", 2, "there is no token \"lang.kh.leading\"", "lang.km.leading"),
            ("[tokens]\npaper = \"red; x: y\"", 2, "';' cannot stand in a value", ""),
            ("[tokens]\npaper = \"url(x)\"", 2, "an address cannot stand", ""),
            ("[tokens]\npaper = [1]", 2, "a value has 1 to", ""),
            ("tokens = 1", 1, "here must be a table of tokens", ""),
            ("[fonts.sherif]\nfamily = \"x\"", 1, "there is no font or language \"sherif\"", "serif"),
            ("[fonts.km.sans]\nfamily = \"x\"\nfiles = []", 1, "there is no font \"sans\"", "serif"),
            (
                "[fonts.serif]\nfamily = \"x\"\nfiles = [\"y.woff2\"]",
                3,
                "there is no file fonts/y.woff2",
                "khmer.woff2",
            ),
            ("[fonts.serif]\nfamily = \"x\"\nfiles = [\"../../etc/passwd\"]", 3, "there is no file", "river.woff2"),
            ("[fonts.serif]\nfamily = \"x}\"\nfiles = [\"river.woff2\"]", 2, "the name of a font", ""),
            (
                "[fonts.serif]\nfamily = \"x\"\nfiles = [{ file = \"river.woff2\", weight = \"bold\" }]",
                3,
                "weight is",
                "",
            ),
            (
                "[fonts.serif]\nfamily = \"x\"\nfiles = [{ file = \"river.woff2\", range = \"a}\" }]",
                3,
                "range names",
                "",
            ),
            (
                "[fonts.serif]\nfamily = \"x\"\nfiles = [{ file = \"river.woff2\", stile = \"italic\" }]",
                3,
                "\"stile\"",
                "style",
            ),
            ("name = \"x", 1, "", ""),
        ] {
            let (_, problems) = parse(source);
            let found = problems.iter().find(|problem| problem.what.contains(what));
            let found = found.unwrap_or_else(|| panic!("{source}: {problems:?}"));
            assert_eq!(found.line, line, "{source}: {found}");
            assert!(known.is_empty() || found.known.iter().any(|name| name == known), "{source}: {found}");
        }
    }
}
