//! The language of a text, where it is not the site's.

use super::item::Item;
use super::plan::Context;
use super::text::old_slug;

/// A translation plug-in's word, else the text's script where it clearly differs from the site's
/// language, else the site's.
pub(super) fn language_of(item: &Item, context: &Context<'_>, text: &str) -> String {
    let told = item.terms.iter().find(|term| term.domain == "language").map(|term| old_slug(&term.nicename));
    if let Some(tag) = told.and_then(|tag| courant_body::address::language_tag(&tag)) {
        return tag;
    }
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    let own = primary(context.language);
    let sample: String = text.chars().take(4_000).collect();
    match courant_text::script_language(&sample) {
        Some(found) if found == own || is_same_script(found, &own) => context.language.to_owned(),
        Some(found) => found.to_owned(),
        // Latin or Cyrillic letters on a site in another script.
        None if has_own_script(&own) && sample.chars().count() > 80 => {
            let mut among: Vec<&str> = context.furniture.languages.iter().map(String::as_str).collect();
            among.extend(["en", "fr", "de", "es", "it", "pt", "nl", "vi", "id", "ru", "uk"]);
            courant_text::detect_language(&sample, &among).unwrap_or_else(|| context.language.to_owned())
        }
        None => context.language.to_owned(),
    }
}

/// Whether a script alone cannot tell these two languages apart.
fn is_same_script(found: &str, own: &str) -> bool {
    const GROUPS: &[&[&str]] = &[
        &["ar", "fa", "ur", "ps", "ckb", "ug", "sd", "ks"],
        &["hi", "mr", "ne", "sa"],
        &["zh", "yue", "ja"],
        &["my", "shn", "mnw", "ksw"],
        &["bn", "as"],
        &["he", "yi"],
        &["am", "ti"],
    ];
    // Japanese and Chinese are told apart by kana, Persian and Arabic by letters: the group only
    // holds where the detection answers with its largest language.
    match (found, own) {
        ("ja", "zh") | ("zh", "ja") => false,
        ("ar", "fa") | ("fa", "ar") | ("ar", "ur") | ("ur", "ar") => false,
        _ => GROUPS.iter().any(|group| group.contains(&found) && group.contains(&own)),
    }
}

fn has_own_script(language: &str) -> bool {
    const LANGUAGES: &[&str] = &[
        "km", "my", "th", "lo", "ja", "zh", "ko", "he", "ar", "fa", "ur", "ps", "ckb", "ug", "hi", "mr", "ne", "bn",
        "pa", "gu", "or", "ta", "te", "kn", "ml", "si", "bo", "ka", "hy", "el", "am", "yue",
    ];
    LANGUAGES.contains(&language)
}
