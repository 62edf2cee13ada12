//! Why an article is named below another one, in words.

use crate::related::RelatedArticle;
use crate::topics::Topic;
use courant_kit::i18n::{Arg, Locale};
use courant_news::related::Reason;

/// The reason in words of a language; `topics` are those of the article whose list it is. None where nothing can be said,
/// because the topic is gone from it: then the other one is not named.
pub fn reason_of(locale: &Locale, one: &RelatedArticle, topics: &[Topic]) -> Option<String> {
    relation_of(locale, one, topics).map(|(_, reason)| reason)
}

/// The same, behind the word that machines compare: [`Reason::word`], or `picked` where an editor chose it and nothing else
/// can be said.
pub fn relation_of(locale: &Locale, one: &RelatedArticle, topics: &[Topic]) -> Option<(&'static str, String)> {
    let said = one.reason.as_ref().and_then(|reason| Some((reason.word(), text(locale, reason, topics)?)));
    said.or_else(|| one.is_pinned.then(|| ("picked", locale.text("related-picked", &[]))))
}

fn text(locale: &Locale, reason: &Reason, topics: &[Topic]) -> Option<String> {
    Some(match reason {
        Reason::Topic(id) => {
            let topic = topics.iter().find(|topic| topic.id == *id)?;
            locale.text("related-by-topic", &[("topic", Arg::Text(&topic.name))])
        }
        Reason::AlsoAbout(names) => locale.text("related-by-words", &[("words", Arg::Text(&locale.join_names(names)))]),
        Reason::AlsoNames(names) => locale.text("related-by-names", &[("names", Arg::Text(&locale.join_names(names)))]),
        Reason::EarlierOnStory => locale.text("related-earlier", &[]),
        Reason::LaterOnStory => locale.text("related-later", &[]),
        Reason::SameSeries => locale.text("related-series", &[]),
        Reason::Background => locale.text("related-background", &[]),
        Reason::SameDossier => locale.text("related-dossier", &[]),
    })
}
