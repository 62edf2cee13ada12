//! The frame of every page: templates, the words in them, the style sheet.
//!
//! Templates are HTML with automatic escaping. Markup that may stand as it is comes in only as
//! [`SafeHtml`] through [`html`]; nothing else is trusted. A theme's templates stand before the
//! product's own; they are held to the contract when they are compiled ([`grammar`]), and a page that
//! one of them cannot draw is drawn by the product's own, so that a theme never takes the paper down.
//! Not here: SQL, and what a page is about.

pub mod css;
pub mod filters;
pub mod grammar;
pub mod policy;
pub mod scripts;
pub mod style;
pub mod templates;

use crate::theme::Theme;
use crate::theme::contract::Contract;
use crate::theme::problem::{Problem, Problems, nearest};
use courant_body::SafeHtml;
use courant_kit::i18n::{self, Arg, Locale};
use grammar::Vocabulary;
use minijinja::value::{Kwargs, Serde};
use minijinja::{AutoEscape, Environment, Error, ErrorKind, Output, State, UndefinedBehavior, Value};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

/// What drawing one page may use up: a step costs 1, and so do 64 bytes that are written or put together.
/// The largest page of the sample uses some 10,000.
const FUEL: u64 = 300_000;
/// The same for the product's own templates, which draw threads of any size.
const OWN_FUEL: u64 = 5_000_000;
/// Bytes a theme's template may write beside the markup that the page brings (articles, comments).
const MOST_BYTES: usize = 2 << 20;
/// How deep templates and macros may call each other; a macro counts 4, an included template 10.
const DEPTH: usize = 200;
/// Faults of a theme that are remembered.
const MOST_FAULTS: usize = 100;

/// How faults of templates are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Manner {
    /// Readers get their page: what the theme cannot draw, the product's own templates do.
    #[default]
    Serving,
    /// Every fault of the theme is an error, what is not there too, and what pages are given is kept to be
    /// looked at.
    Checking,
}

/// The templates, bound to one language.
pub struct Layout {
    env: Environment<'static>,
    /// What stands in for it: while serving, the product's own templates where the theme replaces some;
    /// while checking, the same templates, lenient.
    second: Option<Environment<'static>>,
    /// Templates of pages for one person.
    private: Environment<'static>,
    /// Templates of the theme.
    of_theme: BTreeSet<String>,
    manner: Manner,
    faults: Mutex<Faults>,
    given: Mutex<Vec<(String, Value)>>,
}

#[derive(Default)]
struct Faults {
    /// What was said already.
    told: BTreeSet<String>,
    /// Templates that used up what a page may: the theme's are not tried again.
    given_up: BTreeSet<String>,
}

impl Layout {
    /// Compiles the templates; `locale` gives their words, `files` the addresses `asset()` gives.
    ///
    /// # Refuses
    /// A theme whose templates do not keep the contract, with every slip in them.
    pub fn new(
        locale: &Locale,
        theme: &Theme,
        files: &BTreeMap<String, String>,
        manner: Manner,
    ) -> Result<Layout, Problems> {
        let mut sources: BTreeMap<String, String> = BTreeMap::new();
        for (name, source) in templates::OWN {
            sources.insert(format!("{}{name}", templates::PREFIX), (*source).to_owned());
            sources.insert((*name).to_owned(), theme.templates.get(*name).map_or(*source, String::as_str).to_owned());
        }
        for (name, source) in &theme.templates {
            sources.insert(name.clone(), source.clone());
        }
        let names: Vec<String> = files.keys().cloned().collect();
        let vocabulary = Vocabulary { templates: &sources, files: &names, contract: Contract::own() };
        let mut problems: Vec<Problem> = theme
            .templates
            .iter()
            .flat_map(|(name, source)| grammar::check(name, &theme.file_of(name), source, &vocabulary))
            .collect();
        problems.extend(theme.templates.keys().filter(|name| !is_drawn(name, &sources)).map(|name| {
            let known = nearest(name, templates::OWN.iter().map(|(name, _)| *name), usize::MAX);
            Problem::of_file(&theme.file_of(name), "is drawn by no page and no other template").knowing(known)
        }));
        // What the walk through the tree refuses may be more than the compiler can bear.
        if !problems.is_empty() {
            return Err(Problems(problems));
        }
        let has_templates = !theme.templates.is_empty();
        let compiled = |sources: &BTreeMap<String, String>, manner: Manner, fuel: u64| {
            let mut env = environment(locale, files, manner, fuel);
            for (name, source) in sources {
                let added = env.add_template_owned(name.clone(), with_words(source, locale));
                added.map_err(|error| Problems::from(problem(theme, &error)))?;
            }
            Ok::<_, Problems>(env)
        };
        let env = compiled(&sources, manner, if has_templates { FUEL } else { OWN_FUEL })?;
        let second = match manner {
            Manner::Serving if !has_templates => None,
            Manner::Serving => {
                let own = templates::OWN.iter().map(|(name, source)| ((*name).to_owned(), (*source).to_owned()));
                Some(compiled(&own.collect(), manner, OWN_FUEL)?)
            }
            Manner::Checking => Some(compiled(&sources, Manner::Serving, OWN_FUEL)?),
        };
        let own = templates::PRIVATE.iter().map(|(name, source)| ((*name).to_owned(), (*source).to_owned()));
        let private = compiled(&own.collect(), Manner::Serving, OWN_FUEL)?;
        let of_theme = theme.templates.keys().cloned().collect();
        Ok(Layout { env, second, private, of_theme, manner, faults: Mutex::default(), given: Mutex::default() })
    }

    /// Renders a template.
    pub fn render<T: Serialize>(&self, template: &str, data: T) -> Result<String, Error> {
        let data = Value::from(Serde(data));
        if self.manner == Manner::Checking {
            let mut given = self.given.lock().unwrap_or_else(PoisonError::into_inner);
            given.push((template.to_owned(), data.clone()));
        }
        let Some(second) = &self.second else { return self.env.get_template(template)?.render(data) };
        if !self.is_given_up(template) {
            match self.render_theme(template, &data) {
                Ok(html) => return Ok(html),
                // The product's own templates ask for things that are not there; that is no fault of the theme.
                Err(error) if self.manner == Manner::Checking => {
                    if innermost(&error).name().is_some_and(|name| self.of_theme.contains(name)) {
                        return Err(error);
                    }
                }
                Err(error) => self.tell(template, innermost(&error)),
            }
        }
        second.get_template(template)?.render(data)
    }

    /// Renders a page for one person. A theme has no part in it.
    pub fn render_private<T: Serialize>(&self, template: &str, data: T) -> Result<String, Error> {
        self.private.get_template(template)?.render(Value::from(Serde(data)))
    }

    fn render_theme(&self, template: &str, data: &Value) -> Result<String, Error> {
        let html = self.env.get_template(template)?.render(data.clone())?;
        if html.len() > MOST_BYTES + markup_bytes(data) {
            let what = format!("the theme wrote more than {} MB", MOST_BYTES >> 20);
            return Err(Error::new(ErrorKind::OutOfFuel, what));
        }
        Ok(html)
    }

    fn is_given_up(&self, template: &str) -> bool {
        self.faults.lock().unwrap_or_else(PoisonError::into_inner).given_up.contains(template)
    }

    /// Logs a fault of the theme once, however often the page is made.
    fn tell(&self, template: &str, error: &Error) {
        let mut faults = self.faults.lock().unwrap_or_else(PoisonError::into_inner);
        if error.kind() == ErrorKind::OutOfFuel {
            faults.given_up.insert(template.to_owned());
        }
        let (file, line) = (error.name().unwrap_or(template), error.line().unwrap_or(0));
        let what = format!("{file}, line {line}: {}", said(error));
        if faults.told.len() < MOST_FAULTS && faults.told.insert(what) {
            tracing::error!(
                theme.template = file,
                theme.line = line,
                error = said(error),
                "the theme cannot draw a page; Courant's own template does (`courant theme check` says more)"
            );
        }
    }

    /// What the theme could not draw since it was read, each fault once.
    pub fn faults(&self) -> Vec<String> {
        self.faults.lock().unwrap_or_else(PoisonError::into_inner).told.iter().cloned().collect()
    }

    /// What templates were given, in the order of pages; kept while [`Manner::Checking`] only.
    pub fn given(&self) -> Vec<(String, Value)> {
        self.given.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// A template with its words in it where `{{ t("…") }}` puts in nothing: they are the same on every page. A word stays to be
/// looked up where it could be read as a part of the template, or lose blanks that a tag beside it takes away.
fn with_words(source: &str, locale: &Locale) -> String {
    const BEGIN: &str = "{{ t(\"";
    const END: &str = "\") }}";
    let mut written = String::with_capacity(source.len());
    let mut rest = source;
    while let Some((before, after)) = rest.split_once(BEGIN) {
        written.push_str(before);
        let word = after.split_once(END).filter(|(key, _)| i18n::keys().contains_key(*key));
        let word = word.map(|(key, after)| (locale.text(key, &[]), after));
        match word.filter(|(text, _)| text.trim() == text && !text.is_empty() && !text.contains(['{', '}'])) {
            Some((text, after)) => {
                written.push_str(&courant_body::escape_attribute(&text));
                rest = after;
            }
            None => {
                written.push_str(BEGIN);
                rest = after;
            }
        }
    }
    written + rest
}

/// The fault that led to all others: it says where.
pub fn innermost(error: &Error) -> &Error {
    let mut innermost = error;
    while let Some(deeper) = std::error::Error::source(innermost).and_then(|cause| cause.downcast_ref()) {
        innermost = deeper;
    }
    innermost
}

/// Whether a template is one of the product's, or named by another one.
fn is_drawn(name: &str, sources: &BTreeMap<String, String>) -> bool {
    let is_named = |source: &String| source.contains(&format!("\"{name}\"")) || source.contains(&format!("'{name}'"));
    templates::find(name).is_some() || sources.values().any(is_named)
}

/// A fault of a template as whoever writes themes reads it.
pub fn problem(theme: &Theme, error: &Error) -> Problem {
    let name = error.name().unwrap_or_default();
    let (file, source) = match theme.templates.get(name) {
        Some(source) => (theme.file_of(name), source.as_str()),
        None => (
            format!("Courant's own {}", name.trim_start_matches(templates::PREFIX)),
            templates::find(name).unwrap_or_default(),
        ),
    };
    let problem = Problem::on_line(&file, source, error.line().unwrap_or(1), said(error));
    problem.knowing(fields_like(error))
}

/// Names like the one that is not there, if no page has anything of that name.
fn fields_like(error: &Error) -> Vec<String> {
    let missing = error.detail().filter(|_| error.kind() == ErrorKind::UndefinedError);
    let Some(expression) = missing.and_then(|detail| detail.split('`').nth(1)) else { return Vec::new() };
    let name = expression.rsplit('.').next().unwrap_or_default();
    let contract = Contract::own();
    let fields = || contract.groups().values().chain(contract.pages().values()).flat_map(|fields| fields.keys());
    if fields().any(|field| field == name) {
        return Vec::new();
    }
    let all: BTreeSet<&str> = fields().map(String::as_str).collect();
    nearest(name, all, 8)
}

/// What a fault says, in plain words.
fn said(error: &Error) -> String {
    match (error.kind(), error.detail()) {
        (ErrorKind::UndefinedError, detail) => {
            let what = detail.map(|detail| format!(" ({detail})")).unwrap_or_default();
            format!("something here is not there on this page{what}: ask first, with {{% if … %}}")
        }
        (ErrorKind::OutOfFuel, None) => "this goes on for too long".to_owned(),
        (_, Some(detail)) => detail.to_owned(),
        (kind, None) => kind.to_string(),
    }
}

/// Bytes of markup in what a page is given.
fn markup_bytes(value: &Value) -> usize {
    if value.is_safe() {
        return value.as_str().map_or(0, str::len);
    }
    let Some(object) = value.as_object() else { return 0 };
    match object.repr() {
        minijinja::value::ObjectRepr::Map => {
            object.try_iter_pairs().map_or(0, |pairs| pairs.map(|(_, value)| markup_bytes(&value)).sum())
        }
        _ => object.try_iter().map_or(0, |items| items.map(|item| markup_bytes(&item)).sum()),
    }
}

/// An engine with our rules, functions and words, and no templates yet.
fn environment(locale: &Locale, files: &BTreeMap<String, String>, manner: Manner, fuel: u64) -> Environment<'static> {
    let mut env = Environment::new();
    env.set_auto_escape_callback(|_| AutoEscape::Html);
    env.set_undefined_behavior(match manner {
        Manner::Serving => UndefinedBehavior::SemiStrict,
        Manner::Checking => UndefinedBehavior::Strict,
    });
    env.set_formatter(print);
    env.set_fuel(Some(fuel));
    env.set_recursion_limit(DEPTH);
    filters::arrange(&mut env);
    let words = locale.clone();
    env.add_function("t", move |key: &str, args: Kwargs| -> Result<String, Error> {
        let mut names: Vec<(String, Value)> = Vec::new();
        for name in args.args() {
            let value: Value = args.get(name)?;
            names.push((name.to_owned(), value));
        }
        let list: Vec<(&str, Arg<'_>)> = names
            .iter()
            .map(|(name, value)| {
                let number = i64::try_from(value.clone()).ok().map(Arg::Number);
                (name.as_str(), number.unwrap_or_else(|| Arg::Text(value.as_str().unwrap_or_default())))
            })
            .collect();
        Ok(words.text(key, &list))
    });
    let (tag, dir) = (locale.tag().to_owned(), locale.dir());
    env.add_function("site_lang", move || tag.clone());
    env.add_function("site_dir", move || dir);
    let files = Arc::new(files.clone());
    env.add_function("asset", move |name: &str| -> Result<String, Error> {
        files.get(name).cloned().ok_or_else(|| {
            let known = files.keys().cloned().collect::<Vec<_>>().join(", ");
            Error::new(ErrorKind::InvalidOperation, format!("there is no file {name:?}; there is: {known}"))
        })
    });
    env
}

/// Prints a value: markup as it is, everything else escaped for text and attributes alike.
///
/// # Refuses
/// A name the template was not given: a slip in a template is an error, not a hole in the page. Lists and
/// groups, which say nothing to a reader.
fn print(out: &mut Output<'_>, _: &mut State<'_, '_>, value: &Value) -> Result<(), Error> {
    let written = match value.as_str() {
        Some(text) if value.is_safe() => out.write_str(text),
        Some(text) => out.write_str(&courant_body::escape_attribute(text)),
        None if value.is_undefined() => return Err(Error::from(ErrorKind::UndefinedError)),
        None if value.is_none() => Ok(()),
        None if value.as_object().is_some() => {
            let what = "a group or a list cannot be printed: print its parts";
            return Err(Error::new(ErrorKind::InvalidOperation, what));
        }
        None => out.write_str(&courant_body::escape_attribute(&value.to_string())),
    };
    written.map_err(Error::from)
}

/// A script of the product's own, which stands in a page as it is.
pub fn own_script(script: &'static str) -> Value {
    Value::from_safe_string(script.to_owned())
}

/// JSON that stands in a script element: `<`, `>` and `&` only as escapes, so that no text can end the element.
pub fn json(value: &serde_json::Value) -> Value {
    let text = value.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
    Value::from_safe_string(text)
}

/// Markup that stands in a page as it is. The only door past escaping for what people wrote.
pub fn html(markup: SafeHtml) -> Value {
    Value::from_safe_string(markup.into_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use courant_kit::i18n::Overrides;

    #[test]
    fn words_stand_in_templates_where_nothing_can_be_read_into_them() {
        let overrides = Overrides::read("share = Pass \"it\" <on>\n").ok().unwrap();
        let locale = Locale::with_overrides("en", &overrides);
        let with = |source: &str| with_words(source, &locale);
        assert_eq!(
            with(r#"<p title="{{ t("share") }}">{{ t("older") }}{{ t("x-y") }}"#),
            "<p title=\"Pass &quot;it&quot; &lt;on&gt;\">Older{{ t(\"x-y\") }}"
        );
        // A word that lacks its value says so in braces; the others are not written as the product writes them.
        for kept in [
            r#"{{ t("copy-link-at") }}"#,
            r#"{{ t("share" ) }}"#,
            r#"{{- t("share") }}"#,
            r#"{{ t("share", a=1) }}"#,
            r#"{{ t("share"#,
        ] {
            assert_eq!(with(kept), kept);
        }
    }
}
