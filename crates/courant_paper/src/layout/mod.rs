//! The frame of every page: templates, the words in them, navigation.
//!
//! Templates are HTML with automatic escaping. Markup that may stand as it is comes in only as
//! [`SafeHtml`] through [`html`]; nothing else is trusted. Not here: SQL, and what a page is about.

pub mod css;
pub mod style;

use courant_body::SafeHtml;
use courant_kit::i18n::{Arg, Locale};
use minijinja::value::{Kwargs, Serde};
use minijinja::{AutoEscape, Environment, Error, ErrorKind, Output, State, UndefinedBehavior, Value};
use serde::Serialize;

/// Every template, by the name others include it by.
const TEMPLATES: &[(&str, &str)] = &[
    ("base.html", include_str!("html/base.html")),
    ("macros.html", include_str!("html/macros.html")),
    ("front.html", include_str!("../pages/html/front.html")),
    ("list.html", include_str!("../pages/html/list.html")),
    ("article.html", include_str!("../pages/html/article.html")),
    ("thread.html", include_str!("../pages/html/thread.html")),
    ("medium.html", include_str!("../pages/html/medium.html")),
    ("styleguide.html", include_str!("../pages/html/styleguide.html")),
    ("error.html", include_str!("../pages/html/error.html")),
];

/// Steps a template may take; a page needs some thousands.
const FUEL: u64 = 5_000_000;

/// The templates, bound to one language.
pub struct Layout {
    env: Environment<'static>,
}

impl Layout {
    /// Compiles the templates; `locale` gives their words.
    pub fn new(locale: &Locale) -> Result<Layout, Error> {
        let mut env = Environment::new();
        env.set_auto_escape_callback(|_| AutoEscape::Html);
        env.set_undefined_behavior(UndefinedBehavior::SemiStrict);
        env.set_formatter(print);
        env.set_fuel(Some(FUEL));
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
        for (name, source) in TEMPLATES {
            env.add_template(name, source)?;
        }
        Ok(Layout { env })
    }

    /// Renders a template.
    pub fn render<T: Serialize>(&self, template: &str, data: T) -> Result<String, Error> {
        self.env.get_template(template)?.render(Serde(data))
    }
}

/// Prints a value: markup as it is, everything else escaped for text and attributes alike.
///
/// # Refuses
/// A name the template was not given: a slip in a template is an error, not a hole in the page.
fn print(out: &mut Output<'_>, _: &mut State<'_, '_>, value: &Value) -> Result<(), Error> {
    let written = match value.as_str() {
        Some(text) if value.is_safe() => out.write_str(text),
        Some(text) => out.write_str(&courant_body::escape_attribute(text)),
        None if value.is_undefined() => return Err(Error::from(ErrorKind::UndefinedError)),
        None if value.is_none() => Ok(()),
        None => out.write_str(&courant_body::escape_attribute(&value.to_string())),
    };
    written.map_err(Error::from)
}

/// Markup that stands in a page as it is. The only door past escaping.
pub fn html(markup: SafeHtml) -> Value {
    Value::from_safe_string(markup.into_string())
}
