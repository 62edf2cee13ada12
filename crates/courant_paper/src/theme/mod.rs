//! Themes: a paper's own look, in its own folder, as data.
//!
//! A theme replaces what the product brings: tokens, fonts, templates, single strings, a last layer of
//! the style sheet, pictures. It is read whole, held to limits and to the contract (`docs/themes.md`),
//! and refused with file, line and what there is; a theme that was taken cannot run code, read a file
//! or make a page without end, and one that fails on a page leaves that page to the product's own
//! templates ([`crate::layout`]).
//!
//! Not here: how templates are compiled and pages written ([`crate::layout`]), and what a paper's own
//! pages show of it ([`crate::checks::theme`]).

pub mod contract;
pub mod folder;
pub mod manifest;
pub mod problem;
mod sheet;
pub mod start;
pub mod tokens;

use crate::layout::style::{self, Style};
use crate::layout::{Layout, Manner};
use bytes::Bytes;
use courant_kit::i18n::{self, Locale, Overrides};
use folder::Files;
use manifest::{Font, Manifest};
use problem::{Problem, Problems, nearest};
use std::collections::BTreeMap;
use std::path::Path;
use tokens::Name;

/// What problems call a theme whose folder has no name.
const UNNAMED: &str = "theme";

/// A theme that was read and found in order, its templates excepted: those are held to the contract
/// when they are compiled.
#[derive(Debug, Clone, Default)]
pub struct Theme {
    /// What it is called; empty where the paper has none.
    pub name: String,
    /// Its own version.
    pub version: String,
    /// What problems call its folder.
    pub shown: String,
    /// Values in the place of the product's.
    pub tokens: BTreeMap<Name, String>,
    /// Families of fonts.
    pub fonts: Vec<Font>,
    /// Templates in the place of the product's, by name.
    pub templates: BTreeMap<String, String>,
    /// Strings in the place of the product's, by language.
    pub words: BTreeMap<String, Overrides>,
    /// The last layer of the style sheet.
    pub sheet: String,
    /// Pictures and fonts: `assets/logo.svg`, `fonts/serif.woff2`.
    pub files: BTreeMap<String, Bytes>,
    /// A number for the browser that watches while a theme is edited.
    pub edition: Option<u64>,
}

impl Theme {
    /// The product's own look.
    pub fn none() -> Theme {
        Theme::default()
    }

    /// Reads the theme in a folder.
    ///
    /// # Refuses
    /// Everything [`folder`] and [`manifest`] refuse, strings and style sheets with slips, templates
    /// that the product does not have. All of it is named at once.
    pub fn read(folder: &Path) -> Result<Theme, Problems> {
        let name = folder.file_name().map_or(UNNAMED.into(), |name| name.to_string_lossy());
        let files = folder::read(folder, &name)?;
        Theme::of_files(&name, files)
    }

    /// The theme that files make; `shown` is what problems call their folder.
    pub fn of_files(shown: &str, files: Files) -> Result<Theme, Problems> {
        let mut problems = Vec::new();
        let text = |name: &str| files.get(name).map(|bytes| String::from_utf8_lossy(bytes).into_owned());
        let file = |name: &str| format!("{shown}/{name}");
        let manifest = match text("theme.toml") {
            Some(source) => {
                let (manifest, found) = manifest::read(&file("theme.toml"), &source, style::tokens(), &files);
                problems.extend(found);
                manifest
            }
            None => Manifest::default(),
        };
        let sheet = text("theme.css").unwrap_or_default();
        problems.extend(sheet::check(&file("theme.css"), &sheet, &files));
        let mut theme = Theme {
            name: if manifest.name.is_empty() { shown.to_owned() } else { manifest.name },
            version: manifest.version,
            shown: shown.to_owned(),
            tokens: manifest.tokens,
            fonts: manifest.fonts,
            sheet,
            ..Theme::default()
        };
        for (name, bytes) in &files {
            if let Some(template) = name.strip_prefix("templates/") {
                theme.templates.insert(template.to_owned(), String::from_utf8_lossy(bytes).into_owned());
            } else if let Some(words) = name.strip_prefix("words/") {
                problems.extend(theme.add_words(&file(name), words, &String::from_utf8_lossy(bytes)));
            } else if name.contains('/') {
                theme.files.insert(name.clone(), bytes.clone());
            }
        }
        Problems::or(problems, theme)
    }

    fn add_words(&mut self, file: &str, name: &str, source: &str) -> Vec<Problem> {
        let language = name.trim_end_matches(".ftl");
        if !i18n::languages().contains(&language) {
            let known = nearest(language, i18n::languages().iter().copied(), usize::MAX);
            let known = known.into_iter().map(|language| format!("{language}.ftl"));
            return vec![Problem::of_file(file, format!("there are no strings in {language:?}")).knowing(known)];
        }
        match Overrides::read(source) {
            Ok(overrides) => {
                self.words.insert(language.to_owned(), overrides);
                Vec::new()
            }
            Err(faults) => faults
                .into_iter()
                .map(|fault| Problem::on_line(file, source, fault.line, fault.what).knowing(fault.known))
                .collect(),
        }
    }

    /// Holds the templates to the contract, as opening a paper with this theme does.
    ///
    /// # Refuses
    /// Templates with slips, every one of them named.
    pub fn compile(&self) -> Result<(), Problems> {
        let style = Style::compose("", "en", self, false);
        Layout::new(&Locale::for_tag("en"), self, &style.hrefs, Manner::Serving).map(drop)
    }

    /// The file in which a template stands, as problems call it.
    pub fn file_of(&self, template: &str) -> String {
        format!("{}/templates/{template}", self.shown)
    }

    /// The names under which templates and sheets may ask for a file of the theme.
    pub fn names_of(file: &str) -> impl Iterator<Item = &str> {
        [Some(file), file.strip_prefix("assets/")].into_iter().flatten()
    }
}
