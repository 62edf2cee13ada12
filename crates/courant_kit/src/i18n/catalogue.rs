//! The embedded string files and the choice between them.

use std::collections::{BTreeSet, HashMap};
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
    /// What only staff see.
    newsroom_sources: &'static [&'static str],
    newsroom: OnceLock<Vec<FluentResource>>,
}

macro_rules! catalogues {
    ($($tag:literal: [$($newsroom:literal),*]),* $(,)?) => {
        static CATALOGUES: [Catalogue; TAGS.len()] = [$(Catalogue {
            tag: $tag,
            source: include_str!(concat!("../../i18n/", $tag, ".ftl")),
            resource: OnceLock::new(),
            newsroom_sources: &[$(include_str!(concat!("../../i18n/newsroom/", $newsroom, ".ftl"))),*],
            newsroom: OnceLock::new(),
        }),*];
        const TAGS: &[&str] = &[$($tag),*];
    };
}

// English first: it is the last resort and the measure of the others. The newsroom's strings are English by part of the
// desk, and one file for every other language.
catalogues!(
    "en": ["conversation", "editing", "editor", "fronts", "library", "people", "setup"],
    "km": ["km"], "my": ["my"], "zh": ["zh"], "fr": ["fr"], "es": ["es"], "ar": ["ar"], "de": ["de"], "vi": ["vi"],
);

/// The newsroom's strings whose keys begin with `prefix`, as a script fills them in: values stand as `{$name}`. What a
/// language has no words for is in English.
pub fn newsroom_texts(tag: &str, prefix: &str) -> HashMap<String, String> {
    let resources = [&CATALOGUES[0], find(tag).1].into_iter().flat_map(Catalogue::newsroom);
    let texts = resources.flat_map(FluentResource::entries).filter_map(|entry| match entry {
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

/// Parses a file. A message that cannot be read is left out and logged; the tests see to it that there is none.
fn parse(tag: &str, source: &str) -> FluentResource {
    FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, errors)| {
        tracing::error!(i18n.language = tag, ?errors, "strings cannot be read");
        resource
    })
}

impl Catalogue {
    /// What readers see, parsed.
    pub(super) fn resource(&self) -> &FluentResource {
        self.resource.get_or_init(|| parse(self.tag, self.source))
    }

    /// What only staff see, parsed.
    pub(super) fn newsroom(&self) -> &[FluentResource] {
        self.newsroom.get_or_init(|| self.newsroom_sources.iter().map(|source| parse(self.tag, source)).collect())
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
