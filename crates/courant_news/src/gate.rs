//! Gates: what a text has to have before it goes before readers.
//!
//! A paper says for each [`Rule`] whether it is silent, warns or blocks; [`check`] compares a manuscript with that. What
//! is found is shown while the text is written. A block can be overridden with a reason, which is noted: a newsroom at
//! night has its own judgement.
//!
//! What a body cannot say is no rule: it has no colors, and no film or sound in it plays by itself.
//!
//! Not here: whether there is a headline and a text at all is no rule of a paper; without them nothing is published.

mod seen;
mod words;

use crate::manuscript::Manuscript;
use courant_body::Body;
use seen::{Seen, Spot, links};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap, HashSet};

/// One thing that is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// There is a headline.
    Headline,
    /// There is a text.
    Text,
    /// The headline is no longer than its limit, in characters.
    HeadlineLength,
    /// The headline does not stand in capitals.
    HeadlineCaps,
    /// There is a standfirst.
    Standfirst,
    /// It stands in a section.
    Section,
    /// Somebody is named as its author.
    Byline,
    /// Every picture that says something has a text for those who do not see it.
    PictureAlt,
    /// Every picture names who made it.
    PictureCredit,
    /// Every picture may still be shown, and is there.
    PictureRights,
    /// At least so many sources are named.
    Sources,
    /// Somebody else than its writer has signed it off.
    SecondReader,
    /// Headings leave out no level.
    HeadingOrder,
    /// Tables say what their columns or rows are.
    TableHeaders,
    /// No header of a table is empty, but the corner.
    EmptyHeaders,
    /// No cell of a table says something by a color alone (WCAG 2.2, 1.4.1).
    ColorOnly,
    /// Films have captions or subtitles (WCAG 2.2, 1.2.2).
    FilmCaptions,
    /// Passages in other letters say what language they are in (WCAG 2.2, 3.1.2).
    PassageLanguage,
    /// Links to this paper lead somewhere.
    DeadLinks,
    /// Links to elsewhere were answered when they were last looked at.
    LinkAnswers,
    /// No link says only "here" or its own address.
    LinkText,
}

impl Rule {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Rule; 21] = [
        Rule::Headline,
        Rule::Text,
        Rule::HeadlineLength,
        Rule::HeadlineCaps,
        Rule::Standfirst,
        Rule::Section,
        Rule::Byline,
        Rule::PictureAlt,
        Rule::PictureCredit,
        Rule::PictureRights,
        Rule::Sources,
        Rule::SecondReader,
        Rule::HeadingOrder,
        Rule::TableHeaders,
        Rule::EmptyHeaders,
        Rule::ColorOnly,
        Rule::FilmCaptions,
        Rule::PassageLanguage,
        Rule::DeadLinks,
        Rule::LinkAnswers,
        Rule::LinkText,
    ];

    /// As stored and in the keys of its words.
    pub fn word(self) -> &'static str {
        match self {
            Rule::Headline => "headline",
            Rule::Text => "text",
            Rule::HeadlineLength => "headline_length",
            Rule::HeadlineCaps => "headline_caps",
            Rule::Standfirst => "standfirst",
            Rule::Section => "section",
            Rule::Byline => "byline",
            Rule::PictureAlt => "picture_alt",
            Rule::PictureCredit => "picture_credit",
            Rule::PictureRights => "picture_rights",
            Rule::Sources => "sources",
            Rule::SecondReader => "second_reader",
            Rule::HeadingOrder => "heading_order",
            Rule::TableHeaders => "table_headers",
            Rule::EmptyHeaders => "empty_headers",
            Rule::ColorOnly => "color_only",
            Rule::FilmCaptions => "film_captions",
            Rule::PassageLanguage => "passage_language",
            Rule::DeadLinks => "dead_links",
            Rule::LinkAnswers => "link_answers",
            Rule::LinkText => "link_text",
        }
    }

    /// From its word.
    pub fn from_word(word: &str) -> Option<Rule> {
        Rule::ALL.into_iter().find(|rule| rule.word() == word)
    }

    /// Whether a paper may change how strict it is. Without headline and text there is nothing to publish.
    pub fn is_fixed(self) -> bool {
        matches!(self, Rule::Headline | Rule::Text)
    }

    /// The field of the manuscript it is about.
    pub fn field(self) -> &'static str {
        match self {
            Rule::Headline | Rule::HeadlineLength | Rule::HeadlineCaps => "headline",
            Rule::Standfirst => "standfirst",
            Rule::Section => "section_id",
            Rule::Byline => "bylines",
            Rule::Sources => "sources",
            Rule::SecondReader => "",
            _ => "body",
        }
    }
}

/// How strict a rule is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Nobody is told.
    Off,
    /// Said, and no more.
    Warn,
    /// Nothing is published, unless somebody says why it is.
    Block,
}

impl Level {
    /// As stored.
    pub fn word(self) -> &'static str {
        match self {
            Level::Off => "off",
            Level::Warn => "warn",
            Level::Block => "block",
        }
    }

    /// From its word.
    pub fn from_word(word: &str) -> Option<Level> {
        [Level::Off, Level::Warn, Level::Block].into_iter().find(|level| level.word() == word)
    }
}

/// The rules of a paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Gates {
    /// What differs from the beginning's levels.
    pub levels: BTreeMap<Rule, Level>,
    /// Longest headline, in characters.
    pub headline_chars: usize,
    /// Least number of sources.
    pub sources: usize,
}

impl Default for Gates {
    fn default() -> Gates {
        Gates { levels: BTreeMap::new(), headline_chars: 110, sources: 2 }
    }
}

impl Gates {
    /// How strict a rule is here.
    pub fn level(&self, rule: Rule) -> Level {
        let own = self.levels.get(&rule).copied().filter(|_| !rule.is_fixed());
        own.unwrap_or(match rule {
            Rule::Headline | Rule::Text | Rule::PictureAlt | Rule::PictureRights => Level::Block,
            Rule::Standfirst | Rule::Sources | Rule::SecondReader => Level::Off,
            _ => Level::Warn,
        })
    }
}

/// What is known of a picture of the library.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PictureFacts {
    /// Has an alt text of its own.
    pub has_alt: bool,
    /// Names who made it.
    pub has_credit: bool,
    /// Is here, and may be shown.
    pub may_be_shown: bool,
}

/// Whether somebody else than its writer has signed a text off.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum SecondReader {
    /// Nobody has.
    #[default]
    None,
    /// Somebody has, and it was changed since.
    Changed,
    /// Somebody has, as it is.
    Read,
}

/// What is known beside the manuscript.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// Pictures of the library by their rows; one that is not here is missing.
    pub pictures: HashMap<i64, PictureFacts>,
    /// Whether somebody else than its writer has signed this text off.
    pub second_reader: SecondReader,
    /// Films of the library that have captions or subtitles of their own.
    pub captioned: HashSet<i64>,
    /// Addresses of this paper that lead nowhere.
    pub dead_links: HashSet<String>,
    /// Addresses elsewhere, as [`outside_links`] gives them, that did not answer when they were last looked at.
    pub silent_links: HashMap<String, Silence>,
}

/// How an address elsewhere did not answer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Silence {
    /// The status it answered with, or a word for why there was none.
    pub answer: String,
    /// Since when, as far as anybody looked (ms UTC).
    pub since: i64,
}

/// Something a rule found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Which rule.
    pub rule: Rule,
    /// Keeps the text from being published.
    pub is_blocking: bool,
    /// How many of them; the number counted for rules about numbers.
    pub count: i64,
    /// The first of them: a heading, an address, a caption; may be empty.
    pub example: String,
    /// Id of the block in which the first of them stands; none where it is no part of the text.
    pub block: Option<String>,
    /// Of a link that does not answer: how.
    pub silence: Option<Silence>,
}

impl Problem {
    /// What it is about: a field of the manuscript, or `body:` with the id of a block.
    pub fn place(&self) -> String {
        self.block.as_ref().map_or_else(|| self.rule.field().to_owned(), |id| format!("body:{id}"))
    }
}

/// Links that do not answer, of which each is told for itself.
const MOST_SILENT: usize = 20;

/// Looks at a manuscript with the rules of a paper; blocks first, then in the rules' own order. A rule gives one problem;
/// that of links elsewhere one for each link.
pub fn check(manuscript: &Manuscript, facts: &Facts, gates: &Gates) -> Vec<Problem> {
    let seen = Seen::of(manuscript, facts);
    let mut problems = Vec::new();
    for rule in Rule::ALL {
        let level = gates.level(rule);
        if level == Level::Off {
            continue;
        }
        let problem = |count: i64, spot: &Spot| Problem {
            rule,
            is_blocking: level == Level::Block,
            count,
            example: spot.example.clone(),
            block: spot.block.clone(),
            silence: None,
        };
        if rule == Rule::LinkAnswers {
            problems.extend(
                seen.silent
                    .iter()
                    .take(MOST_SILENT)
                    .map(|(spot, silence)| Problem { silence: Some(silence.clone()), ..problem(1, spot) }),
            );
        } else if let Some(spots) = seen.of_rule(rule) {
            problems.extend(spots.first().map(|first| problem(spots.len() as i64, first)));
        } else {
            let count = find(rule, manuscript, facts, gates);
            problems.extend(count.map(|count| problem(count, &Spot::default())));
        }
    }
    problems.sort_by_key(|problem| !problem.is_blocking);
    problems
}

/// What is found outside the body: the number that the rule is about, where it is not kept.
fn find(rule: Rule, text: &Manuscript, facts: &Facts, gates: &Gates) -> Option<i64> {
    let absent = |is_there: bool| (!is_there).then_some(0);
    match rule {
        Rule::Headline => absent(!text.headline.is_empty()),
        Rule::Text => absent(!text.body.is_empty()),
        Rule::HeadlineLength => {
            let length = courant_text::graphemes(&text.headline).count();
            (length > gates.headline_chars).then_some(length as i64)
        }
        Rule::HeadlineCaps => absent(!words::is_shouted(&text.headline)),
        Rule::Standfirst => absent(!text.standfirst.is_empty()),
        Rule::Section => absent(text.section_id.is_some()),
        Rule::Byline => absent(text.bylines.iter().any(|credit| credit.role == "author")),
        Rule::Sources => (text.sources.len() < gates.sources).then_some(text.sources.len() as i64),
        Rule::SecondReader => match facts.second_reader {
            SecondReader::None => Some(0),
            SecondReader::Changed => Some(1),
            SecondReader::Read => None,
        },
        _ => None,
    }
}

/// Addresses elsewhere that a text links to, each once and without its fragment, in order. `address` is the paper's own.
pub fn outside_links(body: &Body, address: &str) -> Vec<String> {
    let mut known = HashSet::new();
    let all = links(body).into_iter().filter_map(|link| {
        let whole = link.href.split('#').next().unwrap_or_default().trim();
        let is_web = whole.starts_with("https://") || whole.starts_with("http://");
        let below = whole.strip_prefix(address.trim_end_matches('/'));
        let is_own =
            !address.is_empty() && below.is_some_and(|below| below.is_empty() || below.starts_with(['/', '?']));
        (is_web && !is_own && known.insert(whole.to_owned())).then(|| whole.to_owned())
    });
    all.collect()
}

/// Paths of this paper that a text links to: each once, without query and fragment. `address` is the paper's own.
pub fn own_paths(manuscript: &Manuscript, address: &str) -> Vec<String> {
    let mut paths: Vec<String> = links(&manuscript.body)
        .into_iter()
        .filter_map(|link| {
            let below = link.href.strip_prefix(address).unwrap_or(link.href);
            let path = below.split(['?', '#']).next().unwrap_or_default();
            (path.starts_with('/') && !path.starts_with("//") && !path.starts_with("/~")).then(|| path.to_owned())
        })
        .collect();
    paths.sort();
    paths.dedup();
    paths
}

#[cfg(test)]
mod tests;
