//! Manuscripts: everything an editor may say of an article, as it is being worked on.
//!
//! A manuscript comes from a browser and is trusted in nothing: [`Manuscript::read`] takes it in, within limits,
//! or says which field cannot stay as it is. What readers see is made from it when it is published, by [`derive`].
//!
//! Not here: the states a manuscript goes through ([`crate::workflow`]), and what keeps it from being published
//! ([`crate::gate`]).

use crate::kind::{self, ArticleType, Format, Kind};
use courant_body::{Body, IntakeLimits, IntakeRefusal, language_tag, read_json};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Longest manuscript that is read, in bytes of JSON.
pub const MOST_BYTES: usize = 4 * 1024 * 1024;
/// Longest line (headline, kicker, …), in characters.
pub const LINE: usize = 300;
/// Longest short text (standfirst, search description, …), in characters.
pub const TEXT: usize = 2_000;
/// Most entries of a list (topics, contributors, sources).
pub const LIST: usize = 100;
/// Parts in an article that are offered; others came with imports and are kept.
pub const ROLES: [&str; 5] = ["author", "editor", "translator", "photographer", "illustrator"];

/// A person with a part in the article.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Credit {
    /// Row.
    pub person_id: i64,
    /// One of [`ROLES`], or another word that came from elsewhere.
    pub role: String,
}

/// The picture at the top.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Lead {
    /// Row.
    pub media_id: i64,
    /// Its caption here; empty: the picture's own.
    pub caption: String,
    /// Its credit line here; empty: the picture's own.
    pub credit_line: String,
}

/// An article as it is being worked on.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Manuscript {
    /// BCP 47.
    pub language: String,
    /// Label above the headline.
    pub kicker: String,
    /// Title as printed.
    pub headline: String,
    /// Title for slots and mail subjects.
    pub short_headline: String,
    /// Hand-written sentences under the headline.
    pub standfirst: String,
    /// Place at the start.
    pub dateline: String,
    /// People with a part in it, in the order of the byline.
    pub bylines: Vec<Credit>,
    /// Main section.
    pub section_id: Option<i64>,
    /// Further sections.
    pub more_section_ids: Vec<i64>,
    /// What it is about, in order.
    pub topic_ids: Vec<i64>,
    /// Kind's stored word, or empty.
    pub kind: String,
    /// Format's stored word.
    pub format: String,
    /// Numbered run it belongs to, or empty.
    pub series: String,
    /// Its place there.
    pub series_position: i64,
    /// Documents, persons and pages behind its claims, one line each.
    pub sources: Vec<String>,
    /// Who owns it and what is allowed, where that is not the paper's rule.
    pub rights: String,
    /// Human key in its address; empty: made from the headline.
    pub slug: String,
    /// Title for search engines; empty: the headline.
    pub search_title: String,
    /// Description for search engines; empty: the teaser.
    pub search_description: String,
    /// Title where it is shared; empty: the headline.
    pub share_title: String,
    /// Text where it is shared; empty: the teaser.
    pub share_text: String,
    /// Picture at the top.
    pub lead: Option<Lead>,
    /// It tells of something beside which nothing may be offered.
    pub is_grave: bool,
    /// Kept on top of lists.
    pub is_sticky: bool,
    /// `open` or `closed`.
    pub comment_policy: String,
    /// The text.
    pub body: Body,
}

/// Why a manuscript cannot be taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// No JSON of a manuscript.
    Unreadable,
    /// A field is longer than it may be: its name and the limit.
    TooLong(&'static str, usize),
    /// A field holds what it cannot hold.
    Unknown(&'static str),
    /// The text itself.
    Body(IntakeRefusal),
}

impl Fault {
    /// The field.
    pub fn field(&self) -> &str {
        match self {
            Fault::Unreadable => "",
            Fault::TooLong(field, _) | Fault::Unknown(field) => field,
            Fault::Body(_) => "body",
        }
    }
}

/// A line as it is kept: normal form, no breaks, no space around it.
fn line(field: &'static str, text: &str) -> Result<String, Fault> {
    let text = courant_text::fold_spaces(&courant_text::normalize(text));
    if text.chars().count() > LINE { Err(Fault::TooLong(field, LINE)) } else { Ok(text) }
}

fn text(field: &'static str, text: &str) -> Result<String, Fault> {
    let text = courant_text::fold_spaces(&courant_text::normalize(text));
    if text.chars().count() > TEXT { Err(Fault::TooLong(field, TEXT)) } else { Ok(text) }
}

fn each<T>(field: &'static str, list: &[T]) -> Result<(), Fault> {
    if list.len() > LIST { Err(Fault::TooLong(field, LIST)) } else { Ok(()) }
}

/// Each once, in the order in which they stand.
fn once<T: PartialEq + Clone>(list: &[T]) -> Vec<T> {
    let mut out: Vec<T> = Vec::with_capacity(list.len());
    for one in list {
        if !out.contains(one) {
            out.push(one.clone());
        }
    }
    out
}

impl Manuscript {
    /// One that holds a headline alone; the rules of [`Manuscript::read`].
    pub fn begun(language: &str, headline: &str) -> Result<Manuscript, Fault> {
        (Manuscript { headline: headline.to_owned(), ..Manuscript::new(language) }).checked()
    }

    /// An empty one in a language.
    pub fn new(language: &str) -> Manuscript {
        Manuscript {
            language: language.to_owned(),
            format: Format::Standard.as_str().to_owned(),
            comment_policy: "open".to_owned(),
            ..Manuscript::default()
        }
    }

    /// Takes in what a browser sent.
    ///
    /// # Refuses
    /// More than [`MOST_BYTES`], lines over [`LINE`] and texts over [`TEXT`] characters, lists over [`LIST`] entries, words
    /// that are no kind, format or part of a person, and bodies that [`courant_body`] refuses.
    pub fn read(json: &[u8]) -> Result<Manuscript, Fault> {
        if json.len() > MOST_BYTES {
            return Err(Fault::TooLong("body", MOST_BYTES));
        }
        Manuscript::of_value(serde_json::from_slice(json).map_err(|_| Fault::Unreadable)?)
    }

    /// The same from JSON that is parsed.
    pub fn of_value(mut value: Value) -> Result<Manuscript, Fault> {
        let body = value.as_object_mut().and_then(|fields| fields.remove("body"));
        let mut raw: Manuscript = serde_json::from_value(value).map_err(|_| Fault::Unreadable)?;
        if let Some(body) = body.filter(|body| !body.is_null()) {
            raw.body = read_json(body.to_string().as_bytes(), &IntakeLimits::default()).map_err(Fault::Body)?;
        }
        raw.checked()
    }

    /// The fields as they are kept; the rules of [`Manuscript::read`] for all but the body.
    fn checked(mut self) -> Result<Manuscript, Fault> {
        macro_rules! lines {
            ($($field:ident),*) => { $(self.$field = line(stringify!($field), &self.$field)?;)* };
        }
        macro_rules! texts {
            ($($field:ident),*) => { $(self.$field = text(stringify!($field), &self.$field)?;)* };
        }
        lines!(kicker, headline, short_headline, dateline, series, slug, search_title, share_title);
        texts!(standfirst, rights, search_description, share_text);
        if language_tag(&self.language).is_none_or(|tag| tag != self.language) {
            return Err(Fault::Unknown("language"));
        }
        if !self.kind.is_empty() && kind::parse_kind(&self.kind).is_none() {
            return Err(Fault::Unknown("kind"));
        }
        if self.format.is_empty() {
            self.format = Format::Standard.as_str().to_owned();
        }
        if Format::parse(&self.format).is_none() {
            return Err(Fault::Unknown("format"));
        }
        if self.comment_policy.is_empty() {
            self.comment_policy = "open".to_owned();
        }
        if !matches!(self.comment_policy.as_str(), "open" | "closed") {
            return Err(Fault::Unknown("comment_policy"));
        }
        if self.bylines.iter().any(|credit| !is_role(&credit.role)) {
            return Err(Fault::Unknown("bylines"));
        }
        each("bylines", &self.bylines)?;
        each("topic_ids", &self.topic_ids)?;
        each("more_section_ids", &self.more_section_ids)?;
        each("sources", &self.sources)?;
        self.bylines = once(&self.bylines);
        self.topic_ids = once(&self.topic_ids);
        self.more_section_ids = once(&self.more_section_ids);
        self.more_section_ids.retain(|id| Some(*id) != self.section_id);
        self.series_position = self.series_position.clamp(0, 1_000_000);
        self.sources = self.sources.iter().map(|source| text("sources", source)).collect::<Result<_, _>>()?;
        self.sources.retain(|source| !source.is_empty());
        if !self.slug.is_empty() {
            self.slug = courant_text::slug(&self.slug);
        }
        if let Some(lead) = &mut self.lead {
            lead.caption = text("lead.caption", &lead.caption)?;
            lead.credit_line = line("lead.credit_line", &lead.credit_line)?;
        }
        Ok(self)
    }

    /// As stored.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// From the stored text.
    pub fn from_json(json: &str) -> Option<Manuscript> {
        serde_json::from_str(json).ok()
    }

    /// The kind of writing, where it is said.
    pub fn kind(&self) -> Option<Kind> {
        kind::parse_kind(&self.kind)
    }

    /// Every section it stands in, the main one first.
    pub fn section_ids(&self) -> Vec<i64> {
        self.section_id.into_iter().chain(self.more_section_ids.iter().copied()).collect()
    }

    /// Every medium of the library that it shows.
    pub fn media_ids(&self) -> Vec<i64> {
        let in_body = self.body.media_refs().into_iter().filter_map(|media| match media {
            courant_body::MediaRef::Library(id) => Some(*id),
            courant_body::MediaRef::Address(_) => None,
        });
        once(&self.lead.iter().map(|lead| lead.media_id).chain(in_body).collect::<Vec<_>>())
    }
}

/// Whether a text can be the word of a part that somebody has.
fn is_role(word: &str) -> bool {
    (1..=40).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
}

/// What follows from a text, for lists and counts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Derived {
    /// What lists show.
    pub teaser: String,
    /// Words in the body.
    pub word_count: i64,
    /// Seconds it takes to read.
    pub reading_secs: i64,
    /// Most telling words, folded, separated by spaces.
    pub key_terms: String,
}

/// Words in a manuscript's text, and the seconds they take to read.
pub fn measure(body: &Body) -> (i64, i64) {
    let text = courant_body::plain_text(body);
    (courant_text::word_count(&text) as i64, i64::from(courant_text::reading_secs(&text)))
}

/// Everything that is computed from a text when it is published.
pub fn derive(headline: &str, standfirst: &str, body: &Body) -> Derived {
    let text = courant_body::plain_text(body);
    let lede = courant_body::lede(body).unwrap_or_default();
    let source = if standfirst.trim().is_empty() { lede.as_str() } else { standfirst };
    let measure = courant_text::measure(headline, &text, crate::article::KEY_TERMS);
    Derived {
        teaser: courant_text::teaser(source, courant_text::TEASER_WIDTH).text,
        word_count: measure.word_count as i64,
        reading_secs: i64::from(measure.reading_secs),
        key_terms: measure.key_terms.join(" "),
    }
}

/// The address that an article gets when it is first published: by year and month for articles, at the top for pages.
///
/// `day` is the day of its publishing in the paper's zone, as year and month.
pub fn path_of(article_type: ArticleType, slug: &str, day: (i64, i64)) -> String {
    match article_type {
        ArticleType::Article => format!("/{:04}/{:02}/{slug}", day.0, day.1),
        ArticleType::Page => format!("/{slug}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manuscript_is_taken_in_clean_and_stays_as_it_is() {
        let json = r#"{"language":"km","headline":"  The\n river ","slug":"The River!","section_id":3,
            "more_section_ids":[3,4,4],"topic_ids":[9,9,2],"sources":[" a ","", "b"],"series_position":-4,
            "bylines":[{"person_id":1,"role":"author"},{"person_id":1,"role":"author"}],"body":{"blocks":[]},"new":1}"#;
        let read = Manuscript::read(json.as_bytes()).unwrap();
        assert_eq!((read.headline.as_str(), read.slug.as_str()), ("The river", "the-river"));
        assert_eq!((read.section_ids(), read.topic_ids.clone()), (vec![3, 4], vec![9, 2]));
        assert_eq!(
            (read.sources.clone(), read.series_position, read.bylines.len()),
            (vec!["a".into(), "b".into()], 0, 1)
        );
        assert_eq!((read.format.as_str(), read.comment_policy.as_str()), ("standard", "open"));
        assert_eq!(read.clone().checked(), Ok(read.clone()));
        assert_eq!(Manuscript::from_json(&read.to_json()), Some(read));
    }

    #[test]
    fn what_cannot_stay_is_named() {
        for (json, field) in [
            (r#"{"#, ""),
            (r#"{"language":"x"}"#, "language"),
            (r#"{"language":"en\" onload"}"#, "language"),
            (r#"{"language":"en","kind":"gossip"}"#, "kind"),
            (r#"{"language":"en","format":"poem"}"#, "format"),
            (r#"{"language":"en","comment_policy":"maybe"}"#, "comment_policy"),
            (r#"{"language":"en","bylines":[{"person_id":1,"role":"the king"}]}"#, "bylines"),
            (r#"{"language":"en","body":{"blocks":[{"id":"a","type":"poster"}]}}"#, "body"),
        ] {
            assert_eq!(Manuscript::read(json.as_bytes()).unwrap_err().field(), field, "{json}");
        }
        let long = serde_json::json!({ "language": "en", "headline": "x".repeat(LINE + 1) }).to_string();
        assert_eq!(Manuscript::read(long.as_bytes()), Err(Fault::TooLong("headline", LINE)));
        let many = serde_json::json!({ "language": "en", "topic_ids": (0..101).collect::<Vec<_>>() }).to_string();
        assert_eq!(Manuscript::read(many.as_bytes()), Err(Fault::TooLong("topic_ids", LIST)));
    }

    #[test]
    fn addresses_are_by_year_and_month() {
        assert_eq!(path_of(ArticleType::Article, "river", (2026, 3)), "/2026/03/river");
        assert_eq!(path_of(ArticleType::Page, "about", (2026, 3)), "/about");
    }
}
