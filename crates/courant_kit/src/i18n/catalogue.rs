//! The embedded string files and the choice between them.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement};
use icu_locale::subtags::{region, script};
use icu_locale::{Locale, locale};

/// The strings of one language, read when first asked for.
pub(super) struct Catalogue {
    /// `en`, `zh`, …
    pub(super) tag: &'static str,
    source: &'static str,
    resource: OnceLock<FluentResource>,
}

macro_rules! catalogues {
    ($($tag:literal),* $(,)?) => {
        static CATALOGUES: [Catalogue; TAGS.len()] = [$(Catalogue {
            tag: $tag,
            source: include_str!(concat!("../../i18n/", $tag, ".ftl")),
            resource: OnceLock::new(),
        }),*];
        const TAGS: &[&str] = &[$($tag),*];
    };
}

// English first: it is the last resort and the measure of the others.
catalogues!("en", "km", "my", "zh", "fr", "es", "ar", "de", "vi");

/// The strings that only staff see, in English: they may be translated one file at a time, and what is not is shown in
/// English. Readers' strings are whole in every language.
static NEWSROOM: [(&str, &str); 7] = [
    ("conversation", include_str!("../../i18n/newsroom/conversation.ftl")),
    ("editing", include_str!("../../i18n/newsroom/editing.ftl")),
    ("editor", include_str!("../../i18n/newsroom/editor.ftl")),
    ("fronts", include_str!("../../i18n/newsroom/fronts.ftl")),
    ("library", include_str!("../../i18n/newsroom/library.ftl")),
    ("people", include_str!("../../i18n/newsroom/people.ftl")),
    ("setup", include_str!("../../i18n/newsroom/setup.ftl")),
];

/// The strings of the newsroom, parsed; files and messages that cannot be read are left out and logged.
pub(super) fn newsroom() -> &'static [FluentResource] {
    static PARSED: OnceLock<Vec<FluentResource>> = OnceLock::new();
    PARSED.get_or_init(|| {
        let parse = |(name, source): &(&str, &str)| match FluentResource::try_new((*source).to_owned()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                tracing::error!(i18n.file = name, ?errors, "strings cannot be read");
                resource
            }
        };
        NEWSROOM.iter().map(parse).collect()
    })
}

/// The newsroom's strings whose keys begin with `prefix`, as a script fills them in: values stand as `{$name}`.
pub fn newsroom_texts(prefix: &str) -> Vec<(String, String)> {
    let texts = newsroom().iter().flat_map(FluentResource::entries).filter_map(|entry| match entry {
        Entry::Message(message) if message.id.name.starts_with(prefix) => {
            let pattern = message.value.as_ref()?;
            let text = pattern.elements.iter().map(|element| match element {
                PatternElement::TextElement { value } => (*value).to_owned(),
                PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::VariableReference { id }),
                } => format!("{{${}}}", id.name),
                PatternElement::Placeable { .. } => String::new(),
            });
            Some((message.id.name.to_owned(), text.collect()))
        }
        _ => None,
    });
    texts.collect()
}

impl Catalogue {
    /// The parsed file. A message that cannot be read is left out and logged; the tests see to it
    /// that there is none.
    pub(super) fn resource(&self) -> &FluentResource {
        self.resource.get_or_init(|| match FluentResource::try_new(self.source.to_owned()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                tracing::error!(i18n.language = self.tag, ?errors, "strings cannot be read");
                resource
            }
        })
    }

    fn keys(&self) -> BTreeSet<&str> {
        self.resource()
            .entries()
            .filter_map(|entry| match entry {
                Entry::Message(message) if message.value.is_some() => Some(message.id.name),
                _ => None,
            })
            .collect()
    }
}

/// The English strings, by which all others are measured.
pub(super) fn english() -> &'static FluentResource {
    CATALOGUES[0].resource()
}

/// The tag of the strings that a language is served with: `zh` for `zh-Hans-SG`, `en` for what has none.
pub fn strings_of(tag: &str) -> &'static str {
    find(tag).1.tag
}

/// The tags of the languages that have strings, English first.
pub fn languages() -> &'static [&'static str] {
    TAGS
}

/// Keys of the English strings that another language does not have, with the language's tag.
pub fn missing_keys() -> Vec<(&'static str, String)> {
    let english = CATALOGUES[0].keys();
    CATALOGUES
        .iter()
        .flat_map(|catalogue| {
            let keys = catalogue.keys();
            english
                .iter()
                .filter(|key| !keys.contains(**key))
                .map(|key| (catalogue.tag, (*key).to_owned()))
                .collect::<Vec<_>>()
        })
        .collect()
}

#[cfg(test)]
pub(super) fn all() -> &'static [Catalogue] {
    &CATALOGUES
}

/// The locale to format with and the strings that go with it; English for what has no strings.
pub(super) fn find(tag: &str) -> (Locale, &'static Catalogue) {
    let english = (locale!("en"), &CATALOGUES[0]);
    // A language from the environment may look like `km_KH.UTF-8`.
    let plain = tag.split(['.', '@']).next().unwrap_or(tag).trim();
    let Ok(locale) = Locale::try_from_str(&plain.replace('_', "-")) else {
        return english;
    };
    let by_tag = |wanted: &str| CATALOGUES.iter().find(|c| c.tag == wanted);
    let language = locale.id.language.as_str();
    let traditional = locale.id.script == Some(script!("Hant"))
        || (locale.id.script.is_none()
            && [region!("TW"), region!("HK"), region!("MO")].iter().any(|region| locale.id.region == Some(*region)));
    let found = by_tag(&locale.id.to_string())
        .or_else(|| by_tag(&format!("{language}-Hant")).filter(|_| traditional))
        .or_else(|| by_tag(language));
    match found {
        Some(catalogue) => (locale, catalogue),
        None => english,
    }
}
