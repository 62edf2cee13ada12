//! Words without their endings, by the language of the text.
//!
//! Stems are made of folded words, so that `economie` and `économie` have the same.

use frostem::{Algorithm, Stemmer};
use std::borrow::Cow;

/// The rules of a language, by its BCP 47 tag; none where there are none.
pub(crate) fn stemmer(language: &str) -> Option<Stemmer> {
    Some(Stemmer::new(match primary(language).as_str() {
        "ar" => Algorithm::Arabic,
        "hy" => Algorithm::Armenian,
        "eu" => Algorithm::Basque,
        "ca" => Algorithm::Catalan,
        "cs" => Algorithm::Czech,
        "da" => Algorithm::Danish,
        "nl" => Algorithm::Dutch,
        "en" => Algorithm::English,
        "eo" => Algorithm::Esperanto,
        "et" => Algorithm::Estonian,
        "fi" => Algorithm::Finnish,
        "fr" => Algorithm::French,
        "de" => Algorithm::German,
        "el" => Algorithm::Greek,
        "hi" => Algorithm::Hindi,
        "hu" => Algorithm::Hungarian,
        "id" | "ms" => Algorithm::Indonesian,
        "ga" => Algorithm::Irish,
        "it" => Algorithm::Italian,
        "lt" => Algorithm::Lithuanian,
        "ne" => Algorithm::Nepali,
        "nb" | "nn" | "no" => Algorithm::Norwegian,
        "fa" => Algorithm::Persian,
        "pl" => Algorithm::Polish,
        "pt" => Algorithm::Portuguese,
        "ro" => Algorithm::Romanian,
        "ru" => Algorithm::Russian,
        "sr" | "hr" | "bs" => Algorithm::Serbian,
        "es" => Algorithm::Spanish,
        "sv" => Algorithm::Swedish,
        "ta" => Algorithm::Tamil,
        "tr" => Algorithm::Turkish,
        "uk" => Algorithm::Ukrainian,
        "yi" => Algorithm::Yiddish,
        _ => return None,
    }))
}

/// The stem of a folded word where it is another word than itself.
pub(crate) fn stem<'w>(word: &'w str, stemmer: Option<&Stemmer>) -> Option<Cow<'w, str>> {
    let stem = match stemmer {
        Some(stemmer) => stemmer.stem(word),
        None => Cow::Borrowed(courant_text::bare_word(word)),
    };
    (!stem.is_empty() && stem != word).then_some(stem)
}

/// Whether a word and its stem begin with the same letter: rules that take something away in front are those of few
/// languages.
pub(crate) fn keeps_beginnings(language: &str) -> bool {
    !["ar", "fa", "ga", "id", "ms", "ne", "yi"].contains(&primary(language).as_str())
}

fn primary(language: &str) -> String {
    language.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn beginnings_are_kept() {
        for (language, words) in [
            ("en", "dying lying skies ideally news knightly unhappy generously"),
            ("fr", "économie quais yeux œuvres"),
            ("de", "übergangen ölige häuser"),
            ("es", "hijos ñandúes"),
            ("ru", "ёлки выборами"),
            ("tr", "ırmaklar istanbulda"),
        ] {
            assert!(keeps_beginnings(language));
            for word in words.split(' ').map(courant_text::fold) {
                let stem = stem(&word, stemmer(language).as_ref()).map_or_else(|| word.clone(), Into::into);
                assert_eq!(stem.chars().next(), word.chars().next(), "{language}: {word} {stem}");
            }
        }
        assert!(!keeps_beginnings("ar-EG"));
    }
}
