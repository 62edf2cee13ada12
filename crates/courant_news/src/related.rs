//! Related articles: which of those that may be are shown beside an article, in which order, and why.
//!
//! Pure. Candidates come with how like their texts are; what they share beside that (a series, topics, little the section)
//! and the time between them is added. A candidate is related only where a reason can be said in words a reader can check:
//! "the same section" is none. Other languages come in by a shared topic alone.
//!
//! It goes in two steps, since texts are read for few only: [`shortlist`] says which may be, [`settle`] reads these,
//! leaves out the same text told twice, and finds the names that both have.
//!
//! Not here: how like texts are (`courant_search`), what an editor chose, where lists are kept (the paper's `related`).

mod names;
mod same;

use crate::kind::Kind;
use courant_text::first_graphemes;
use std::collections::HashSet;

/// Candidates whose texts are read.
pub const SHORTLIST: usize = 20;
/// Articles of a list: some more than are shown, for those that go.
pub const MOST: usize = 12;
/// How like texts are that share a matter, and those that tell of one story.
pub const LIKE: f64 = 0.12;
/// From here on two texts tell of one story, if the time between them allows it.
pub const STORY: f64 = 0.3;
/// From here on they do so whenever they were published.
const STORY_ALWAYS: f64 = 0.45;
/// How long a story runs (days).
const STORY_DAYS: f64 = 60.0;
/// What a shared topic has to say where the texts are not alike: one with ten articles does, one with thousands does not.
const TELLING_TOPIC: f64 = 0.25;
/// Shorter than that nothing explains (words).
const EXPLAINS: i64 = 400;
/// What is read of a text (graphemes).
const READ: usize = 12_000;
const DAY: f64 = 86_400_000.0;

/// What is known of an article for comparing it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Story {
    /// Its row.
    pub id: i64,
    /// BCP 47.
    pub language: String,
    /// Topics with the number of articles each has.
    pub topics: Vec<(i64, i64)>,
    /// Dossiers that it stands in and readers may open.
    pub dossiers: Vec<i64>,
    /// Its section.
    pub section_id: Option<i64>,
    /// The numbered run it belongs to, or empty.
    pub series: String,
    /// Key shared by its language versions, or empty.
    pub translation_of: String,
    /// What it mainly is, where that was said.
    pub kind: Option<Kind>,
    /// When it was first published (ms UTC).
    pub published_at: i64,
    /// Words of its text.
    pub word_count: i64,
}

/// An article that may be related.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Candidate {
    /// What is known of it.
    pub story: Story,
    /// How like its text is: 0 nothing in common, 1 the same.
    pub likeness: f64,
    /// Words that both texts have, the most telling first.
    pub words: Vec<Word>,
}

/// A word that two texts have.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Word {
    /// As it is printed.
    pub text: String,
    /// How many of the paper's texts have it, in whatever form, about.
    pub count: u64,
    /// How many texts the paper has.
    pub of: u64,
}

/// Why two articles are related.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// It told of the same story before.
    EarlierOnStory,
    /// It tells how the story went on.
    LaterOnStory,
    /// It belongs to the same numbered run.
    SameSeries,
    /// An editor put both into one dossier.
    SameDossier,
    /// It is about the same topic (its row).
    Topic(i64),
    /// Both speak of these, by the words both print.
    AlsoAbout(Vec<String>),
    /// Both name these, which few others do, without being about them.
    AlsoNames(Vec<String>),
    /// It is older and explains.
    Background,
}

impl Reason {
    /// Its word in the store.
    pub fn word(&self) -> &'static str {
        match self {
            Reason::EarlierOnStory => "earlier",
            Reason::LaterOnStory => "later",
            Reason::SameSeries => "series",
            Reason::SameDossier => "dossier",
            Reason::Topic(_) => "topic",
            Reason::AlsoAbout(_) => "about",
            Reason::AlsoNames(_) => "names",
            Reason::Background => "background",
        }
    }

    /// What belongs to it, as stored: a topic's row, or names, one a line.
    pub fn detail(&self) -> String {
        match self {
            Reason::Topic(id) => id.to_string(),
            Reason::AlsoAbout(names) | Reason::AlsoNames(names) => names.join("\n"),
            _ => String::new(),
        }
    }

    /// From the store; one of a newer edition is none.
    pub fn from_stored(word: &str, detail: &str) -> Option<Reason> {
        Some(match word {
            "earlier" => Reason::EarlierOnStory,
            "later" => Reason::LaterOnStory,
            "series" => Reason::SameSeries,
            "dossier" => Reason::SameDossier,
            "topic" => Reason::Topic(detail.parse().ok()?),
            "about" => Reason::AlsoAbout(detail.lines().map(str::to_owned).collect()),
            "names" => Reason::AlsoNames(detail.lines().map(str::to_owned).collect()),
            "background" => Reason::Background,
            _ => return None,
        })
    }
}

/// A candidate whose text is worth reading.
#[derive(Debug, Clone, PartialEq)]
pub struct Finalist {
    /// Which.
    pub candidate: Candidate,
    /// 0 and up.
    pub score: f64,
}

/// A related article.
#[derive(Debug, Clone, PartialEq)]
pub struct Related {
    /// Which.
    pub id: i64,
    /// 0 and up.
    pub score: f64,
    /// Why.
    pub reason: Reason,
}

/// The candidates that may be related, strongest first, [`SHORTLIST`] at most; each article once, and of its language
/// versions the strongest.
pub fn shortlist(article: &Story, candidates: Vec<Candidate>) -> Vec<Finalist> {
    let mut out: Vec<Finalist> = candidates
        .into_iter()
        .filter_map(|candidate| Some(Finalist { score: score(article, &candidate)?, candidate }))
        .collect();
    out.sort_by(|a, b| b.score.total_cmp(&a.score).then(b.candidate.story.id.cmp(&a.candidate.story.id)));
    let (mut ids, mut versions) = (HashSet::new(), HashSet::new());
    out.retain(|finalist| {
        let Story { id, translation_of, .. } = &finalist.candidate.story;
        ids.insert(*id) && (translation_of.is_empty() || versions.insert(translation_of.clone()))
    });
    out.truncate(SHORTLIST);
    out
}

/// How much a candidate has to do with an article; nothing below the cut-off.
fn score(article: &Story, candidate: &Candidate) -> Option<f64> {
    let story = &candidate.story;
    let is_version = !article.translation_of.is_empty() && article.translation_of == story.translation_of;
    if story.id == article.id || is_version {
        return None;
    }
    let topics: f64 = shared_topics(article, story).map(|(_, weight)| weight).sum();
    let (is_series, is_dossier) = (is_series(article, story), is_dossier(article, story));
    let is_at_home = same_language(article, story);
    // What is told in another language is told by its topics: its words say nothing here.
    let likeness = if is_at_home { candidate.likeness } else { 0.0 };
    let is_related = is_series || is_dossier || topics >= TELLING_TOPIC || likeness >= LIKE;
    let is_in_section = article.section_id.is_some() && article.section_id == story.section_id;
    is_related.then(|| {
        likeness
            + 0.3 * topics.min(1.5)
            + if is_series { 0.4 } else { 0.0 }
            + if is_dossier { 0.35 } else { 0.0 }
            + if is_in_section { 0.03 } else { 0.0 }
            + 0.05 / (1.0 + days(article, story) / 60.0)
            - if is_at_home { 0.0 } else { 0.2 }
    })
}

/// The list of an article: its text, and the finalists with theirs, strongest first; a text's first line is its headline.
///
/// Of two that are the same text (a report taken over from an agency twice) the stronger stays; one that is the article's
/// own text is left out, and so is one for which no reason can be said. [`MOST`] at most.
pub fn settle(article: &Story, text: &str, finalists: &[(Finalist, &str)]) -> Vec<Related> {
    let text = first_graphemes(text, READ);
    let own = names::Own::of(text);
    let mut told = vec![same::Print::of(text)];
    let mut out = Vec::new();
    for (Finalist { candidate, score }, other) in finalists {
        if out.len() == MOST {
            break;
        }
        let other = first_graphemes(other, READ);
        let print = same::Print::of(other);
        if told.iter().any(|known| known.is_same(&print)) {
            continue;
        }
        let Some(reason) = reason(article, candidate, &own, other) else { continue };
        told.push(print);
        out.push(Related { id: candidate.story.id, score: *score, reason });
    }
    out
}

/// The strongest thing that can be said: first what editors said themselves.
fn reason(article: &Story, candidate: &Candidate, own: &names::Own<'_>, other: &str) -> Option<Reason> {
    let story = &candidate.story;
    if is_series(article, story) {
        return Some(Reason::SameSeries);
    }
    if is_dossier(article, story) {
        return Some(Reason::SameDossier);
    }
    let topic = shared_topics(article, story).max_by(|a, b| a.1.total_cmp(&b.1)).map(|(id, _)| id);
    if same_language(article, story) {
        if explains(article, candidate) {
            return Some(Reason::Background);
        }
        let likeness = candidate.likeness;
        if likeness >= STORY_ALWAYS || likeness >= STORY && days(article, story) <= STORY_DAYS {
            let is_earlier = (story.published_at, story.id) < (article.published_at, article.id);
            return Some(if is_earlier { Reason::EarlierOnStory } else { Reason::LaterOnStory });
        }
    }
    if let Some(topic) = topic {
        return Some(Reason::Topic(topic));
    }
    own.shared(other, &candidate.words)
}

/// Whether it came before, is meant to explain and is long enough to.
fn explains(article: &Story, candidate: &Candidate) -> bool {
    let story = &candidate.story;
    let is_meant_to = matches!(story.kind, Some(Kind::Analysis | Kind::Background)) && story.kind != article.kind;
    let is_long = story.word_count >= EXPLAINS && story.word_count > article.word_count;
    is_meant_to && is_long && story.published_at < article.published_at && candidate.likeness >= LIKE
}

fn is_series(article: &Story, story: &Story) -> bool {
    !article.series.is_empty() && article.series == story.series
}

fn is_dossier(article: &Story, story: &Story) -> bool {
    article.dossiers.iter().any(|own| story.dossiers.contains(own))
}

fn same_language(article: &Story, story: &Story) -> bool {
    let main = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    main(&article.language) == main(&story.language)
}

fn days(article: &Story, story: &Story) -> f64 {
    article.published_at.abs_diff(story.published_at) as f64 / DAY
}

/// Topics that both have, each with what it says: one of few articles says more.
fn shared_topics(article: &Story, story: &Story) -> impl Iterator<Item = (i64, f64)> {
    let shared = story.topics.iter().filter(|(id, _)| article.topics.iter().any(|(own, _)| own == id));
    shared.map(|(id, count)| (*id, 1.0 / (1.0 + (1.0 + (*count).max(0) as f64).ln())))
}

#[cfg(test)]
mod tests;
