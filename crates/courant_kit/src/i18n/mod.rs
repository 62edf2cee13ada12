//! The reader's language: strings, dates, numbers and lists of names.
//!
//! A [`Locale`] is one language as readers see it. Its strings come from the Fluent files in
//! `crates/courant_kit/i18n/`, embedded in the program; plural forms, dates, digits and the way
//! names are joined follow Unicode CLDR. A language that has no file is served in English as a
//! whole (strings, dates and [`Locale::tag`]), so a page never mixes two languages.
//!
//! Strings carry no marks of direction: a template wraps names in `<bdi>`.
//!
//! Not here: the language of an article (`courant_text`), and any word of a particular paper.

mod catalogue;
mod dates;
mod names;
mod overrides;
#[cfg(test)]
mod tests;

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::fmt;
use std::sync::{Arc, Mutex, OnceLock, PoisonError, RwLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentValue};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale::{LocaleDirectionality, locale};
use jiff::tz::TimeZone;

use catalogue::Catalogue;
use dates::Dates;
use overrides::Strings;

pub use catalogue::{languages, missing_keys, newsroom_texts, strings_of};
pub use dates::{DateStyle, machine_date};
pub use names::own_name;
pub use overrides::{OverrideFault, Overrides, keys};

/// Locales kept for reuse; more than any paper names. Further ones are made anew each time.
const KEPT: usize = 256;

thread_local! {
    /// The locale whose string is being written on this thread. Fluent takes a plain function for
    /// writing numbers, which cannot hold a locale, and knows no extensions such as `-u-nu-arab`.
    static WRITING: RefCell<Option<Locale>> = const { RefCell::new(None) };
}

/// A value put into a string.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arg<'a> {
    /// A name, a title, a formatted date: put in as it is.
    Text(&'a str),
    /// A count: chooses the plural form and is written in the language's digits.
    Number(i64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Arg::Text(text)
    }
}

impl From<i64> for Arg<'_> {
    fn from(number: i64) -> Self {
        Arg::Number(number)
    }
}

/// One language as readers see it. Cheap to clone; may be shared between threads.
#[derive(Clone)]
pub struct Locale(Arc<Inner>);

struct Inner {
    tag: String,
    is_rtl: bool,
    bundle: FluentBundle<Strings>,
    icu: icu_locale::Locale,
    decimal: Option<DecimalFormatter>,
    list: OnceLock<Option<ListFormatter>>,
    dates: Dates,
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Locale").field(&self.0.tag).finish()
    }
}

impl Locale {
    /// The locale of a BCP 47 tag (`km`, `zh-Hans`, `en-GB`; WordPress's `zh_CN` too).
    ///
    /// The strings are those of the exact tag, else of its language, else English. Extensions
    /// of Unicode are heard for digits and hours: `ar-u-nu-latn`, `en-u-hc-h23`. Never fails: what is
    /// not a tag gives English.
    pub fn for_tag(tag: &str) -> Locale {
        static MADE: OnceLock<RwLock<HashMap<String, Locale>>> = OnceLock::new();
        let made = MADE.get_or_init(RwLock::default);
        if let Some(locale) = made.read().unwrap_or_else(PoisonError::into_inner).get(tag) {
            return locale.clone();
        }
        let locale = Locale::make(tag, None);
        let mut made = made.write().unwrap_or_else(PoisonError::into_inner);
        if made.len() < KEPT {
            made.insert(tag.to_owned(), locale.clone());
        }
        locale
    }

    /// The locale of a tag with a paper's own strings before the language's.
    pub fn with_overrides(tag: &str, overrides: &Overrides) -> Locale {
        Locale::make(tag, Some(overrides))
    }

    fn make(tag: &str, overrides: Option<&Overrides>) -> Locale {
        let (mut icu, catalogue) = catalogue::find(tag);
        let is_rtl = LocaleDirectionality::new_common().is_right_to_left(&icu.id);
        let tag = icu.id.to_string();
        let bundle = bundle(&icu, catalogue, overrides);
        // Without a country, English is the world's: 23 November 2026, not November 23, 2026.
        if tag == "en" {
            icu.id = locale!("en-001").id;
        }
        Locale(Arc::new(Inner {
            tag,
            is_rtl,
            bundle,
            decimal: made("numbers", DecimalFormatter::try_new((&icu).into(), Default::default())),
            list: OnceLock::new(),
            // Nobody prints the short Burmese month names that CLDR has.
            dates: Dates::new((&icu).into(), icu.id.language.as_str() == "my"),
            icu,
        }))
    }

    /// The tag for `lang="…"` on what this locale writes: `km`, `zh-Hans`, `en`.
    pub fn tag(&self) -> &str {
        &self.0.tag
    }

    /// Whether the language runs from right to left.
    pub fn is_rtl(&self) -> bool {
        self.0.is_rtl
    }

    /// The value for `dir="…"`: `rtl` or `ltr`.
    pub fn dir(&self) -> &'static str {
        if self.0.is_rtl { "rtl" } else { "ltr" }
    }

    /// A string of the interface, as plain text: the caller escapes it for HTML.
    ///
    /// The keys are those of `i18n/en.ftl` and, for pages that only staff see, of `i18n/newsroom/`. An unknown key gives the key itself, a missing value its
    /// name in braces; each is logged once as an error.
    pub fn text(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        if let Some(text) = self.try_text(key, args) {
            return text;
        }
        if self.0.tag != "en"
            && let Some(text) = Locale::for_tag("en").try_text(key, args)
        {
            if keys().contains_key(key) {
                report(&self.0.tag, key, "is not translated; English is shown");
            }
            return text;
        }
        report(&self.0.tag, key, "is not a known key");
        key.to_owned()
    }

    fn try_text(&self, key: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        let pattern = self.0.bundle.get_message(key)?.value()?;
        let mut values = FluentArgs::with_capacity(args.len());
        for &(name, arg) in args {
            match arg {
                Arg::Text(text) => values.set(name, text),
                Arg::Number(n) => values.set(name, n),
            }
        }
        let mut errors = Vec::new();
        WRITING.set(Some(self.clone()));
        let text = self.0.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        WRITING.set(None);
        if let Some(error) = errors.first() {
            report(&self.0.tag, key, &error.to_string());
        }
        Some(text)
    }

    /// An instant in the language's words and digits, by the clock of `zone`.
    ///
    /// `ms` is milliseconds since 1970 UTC; before the year 1 and after 9999 the nearest instant
    /// within is written. The calendar is the Gregorian one in every language.
    pub fn date(&self, ms: i64, zone: &TimeZone, style: DateStyle) -> String {
        self.0.dates.format(ms, zone, style)
    }

    /// A whole number with the language's digits and separators: `1,234`, `1 234`, `١٬٢٣٤`.
    pub fn number(&self, n: i64) -> String {
        match &self.0.decimal {
            Some(decimal) => decimal.format(&Decimal::from(n)).to_string(),
            None => n.to_string(),
        }
    }

    /// Names in one line, as the language joins them: `A, B and C`, `A、B和C`. Empty for none.
    pub fn join_names(&self, names: &[String]) -> String {
        let list = self.0.list.get_or_init(|| {
            made("lists", ListFormatter::try_new_and((&self.0.icu).into(), ListFormatterOptions::default()))
        });
        match (names, list) {
            ([], _) => String::new(),
            ([name], _) => name.clone(),
            (_, Some(list)) => list.format(names.iter()).to_string(),
            (_, None) => names.join(", "),
        }
    }

    /// What readers of this language call another one (`Khmer`, `le khmer`), else its own name,
    /// else the tag as given.
    pub fn language_name(&self, tag: &str) -> String {
        let language = tag.split(['-', '_']).next().unwrap_or(tag);
        let key = format!("language-{}", language.to_ascii_lowercase());
        self.try_text(&key, &[]).or_else(|| own_name(tag).map(str::to_owned)).unwrap_or_else(|| tag.to_owned())
    }
}

fn bundle(
    icu: &icu_locale::Locale,
    catalogue: &'static Catalogue,
    overrides: Option<&Overrides>,
) -> FluentBundle<Strings> {
    let language = icu.id.to_string().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(|value, _| match value {
        FluentValue::Number(number) => WRITING.with_borrow(|locale| Some(locale.as_ref()?.number(number.value as i64))),
        _ => None,
    }));
    for resource in std::iter::once(catalogue.resource()).chain(catalogue.newsroom()) {
        if let Err(errors) = bundle.add_resource(Strings::Own(resource)) {
            tracing::error!(i18n.language = catalogue.tag, ?errors, "a key is there twice");
        }
    }
    if let Some(overrides) = overrides {
        bundle.add_resource_overriding(Strings::Given(overrides.clone()));
    }
    bundle
}

/// A formatter, or a line in the log on why there is none; the caller has a plain way on.
fn made<T, E: fmt::Display>(what: &str, result: Result<T, E>) -> Option<T> {
    result.inspect_err(|error| tracing::error!(%error, "no formatter for {what}")).ok()
}

/// Logs a fault in a string once, however often the page is made.
fn report(tag: &str, key: &str, problem: &str) {
    static REPORTED: Mutex<Option<HashSet<String>>> = Mutex::new(None);
    let mut reported = REPORTED.lock().unwrap_or_else(PoisonError::into_inner);
    let reported = reported.get_or_insert_default();
    // A log is no place for endless lines, should a key ever come from outside.
    if reported.len() < 1000 && reported.insert(format!("{tag} {key} {problem}")) {
        tracing::error!(i18n.language = tag, i18n.key = key, "{problem}");
    }
}
