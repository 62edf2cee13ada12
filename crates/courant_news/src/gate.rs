//! Gates: what a text has to have before it goes before readers.
//!
//! A paper says for each [`Rule`] whether it is silent, warns or blocks; [`check`] compares a manuscript with that. What
//! is found is shown while the text is written. A block can be overridden with a reason, which is noted: a newsroom at
//! night has its own judgement.
//!
//! Not here: whether there is a headline and a text at all is no rule of a paper; without them nothing is published.

use crate::manuscript::Manuscript;
use courant_body::{Figure, Inline, Mark, MediaRef, Node};
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
    /// Links to this paper lead somewhere.
    DeadLinks,
    /// No link says only "here" or its own address.
    LinkText,
}

impl Rule {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Rule; 15] = [
        Rule::Headline,
        Rule::Text,
        Rule::HeadlineLength,
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
        Rule::DeadLinks,
        Rule::LinkText,
    ];

    /// As stored and in the keys of its words.
    pub fn word(self) -> &'static str {
        match self {
            Rule::Headline => "headline",
            Rule::Text => "text",
            Rule::HeadlineLength => "headline_length",
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
            Rule::DeadLinks => "dead_links",
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
            Rule::Headline | Rule::HeadlineLength => "headline",
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

/// What is known beside the manuscript.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// Pictures of the library by their rows; one that is not here is missing.
    pub pictures: HashMap<i64, PictureFacts>,
    /// Somebody else than its writer has signed this text off.
    pub has_second_reader: bool,
    /// Addresses of this paper that lead nowhere.
    pub dead_links: HashSet<String>,
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
}

/// Looks at a manuscript with the rules of a paper; blocks first, then in the rules' own order.
pub fn check(manuscript: &Manuscript, facts: &Facts, gates: &Gates) -> Vec<Problem> {
    let seen = Seen::of(manuscript, facts);
    let mut problems: Vec<Problem> = Rule::ALL
        .into_iter()
        .filter(|rule| gates.level(*rule) != Level::Off)
        .filter_map(|rule| {
            let (count, example) = find(rule, manuscript, facts, gates, &seen)?;
            Some(Problem { rule, is_blocking: gates.level(rule) == Level::Block, count, example })
        })
        .collect();
    problems.sort_by_key(|problem| !problem.is_blocking);
    problems
}

fn find(rule: Rule, text: &Manuscript, facts: &Facts, gates: &Gates, seen: &Seen) -> Option<(i64, String)> {
    let some = |found: &[String]| found.first().map(|first| (found.len() as i64, first.clone()));
    let absent = |is_there: bool| (!is_there).then(|| (0, String::new()));
    match rule {
        Rule::Headline => absent(!text.headline.is_empty()),
        Rule::Text => absent(!text.body.is_empty()),
        Rule::HeadlineLength => {
            let length = courant_text::graphemes(&text.headline).count();
            (length > gates.headline_chars).then_some((length as i64, String::new()))
        }
        Rule::Standfirst => absent(!text.standfirst.is_empty()),
        Rule::Section => absent(text.section_id.is_some()),
        Rule::Byline => absent(text.bylines.iter().any(|credit| credit.role == "author")),
        Rule::PictureAlt => some(&seen.without_alt),
        Rule::PictureCredit => some(&seen.without_credit),
        Rule::PictureRights => some(&seen.not_showable),
        Rule::Sources => (text.sources.len() < gates.sources).then_some((text.sources.len() as i64, String::new())),
        Rule::SecondReader => absent(facts.has_second_reader),
        Rule::HeadingOrder => some(&seen.skipping),
        Rule::TableHeaders => some(&seen.bare_tables),
        Rule::DeadLinks => some(&seen.dead),
        Rule::LinkText => some(&seen.mute_links),
    }
}

/// What one walk over the body finds.
#[derive(Default)]
struct Seen {
    without_alt: Vec<String>,
    without_credit: Vec<String>,
    not_showable: Vec<String>,
    skipping: Vec<String>,
    bare_tables: Vec<String>,
    dead: Vec<String>,
    mute_links: Vec<String>,
}

impl Seen {
    fn of(text: &Manuscript, facts: &Facts) -> Seen {
        let mut seen = Seen::default();
        if let Some(lead) = &text.lead {
            let figure = Figure {
                media: MediaRef::Library(lead.media_id),
                alt: String::new(),
                caption: vec![Inline::Text(lead.caption.clone())],
                credit_line: lead.credit_line.clone(),
                link: None,
                placement: courant_body::Placement::default(),
                width: None,
                height: None,
            };
            seen.picture(&figure, facts);
        }
        let mut above = 1;
        for block in text.body.walk() {
            match &block.node {
                Node::Figure(figure) => seen.picture(figure, facts),
                Node::Gallery { figures, .. } => figures.iter().for_each(|figure| seen.picture(figure, facts)),
                Node::Crosshead { level, text, .. } => {
                    if i64::from(*level) > above + 1 {
                        seen.skipping.push(courant_body::inline_text(text));
                    }
                    above = i64::from(*level);
                }
                Node::Table(table) => {
                    let mut cells = table.rows.iter().flatten();
                    if table.head.is_empty() && !cells.any(|cell| cell.is_header) {
                        seen.bare_tables.push(courant_body::inline_text(&table.caption));
                    }
                }
                _ => {}
            }
        }
        for (link, words) in links(&text.body) {
            let path = link.split(['?', '#']).next().unwrap_or_default();
            if facts.dead_links.contains(path) {
                seen.dead.push(link.clone());
            }
            let words = words.trim();
            if words.is_empty() || (words.starts_with("http") && words.len() > 60) {
                seen.mute_links.push(link);
            }
        }
        seen
    }

    fn picture(&mut self, figure: &Figure, facts: &Facts) {
        let name = || match (courant_body::inline_text(&figure.caption), &figure.media) {
            (caption, _) if !caption.is_empty() => caption,
            (_, MediaRef::Address(address)) => address.clone(),
            _ => String::new(),
        };
        let known = match &figure.media {
            MediaRef::Library(id) => facts.pictures.get(id).cloned().unwrap_or_default(),
            // Stands elsewhere: nothing is known of it but what the text says.
            MediaRef::Address(_) => PictureFacts { may_be_shown: true, ..PictureFacts::default() },
        };
        if figure.alt.is_empty() && !known.has_alt {
            self.without_alt.push(name());
        }
        if figure.credit_line.is_empty() && !known.has_credit {
            self.without_credit.push(name());
        }
        if !known.may_be_shown {
            self.not_showable.push(name());
        }
    }
}

/// Links of a text with their words, in order.
fn links(body: &courant_body::Body) -> Vec<(String, String)> {
    let mut out = Vec::new();
    for block in body.walk() {
        for text in block.node.texts() {
            collect(text, &mut out);
        }
    }
    out
}

fn collect(text: &[Inline], out: &mut Vec<(String, String)>) {
    for inline in text {
        if let Inline::Marked(mark, inner) = inline {
            if let Mark::Link(link) = mark {
                let mut words = courant_body::inline_text(inner);
                if inner.iter().any(|inline| matches!(inline, Inline::Picture(_))) {
                    words.push('◻');
                }
                out.push((link.href.clone(), words));
            }
            collect(inner, out);
        }
    }
}

/// Paths of this paper that a text links to: each once, without query and fragment. `address` is the paper's own.
pub fn own_paths(manuscript: &Manuscript, address: &str) -> Vec<String> {
    let mut paths: Vec<String> = links(&manuscript.body)
        .into_iter()
        .filter_map(|(link, _)| {
            let below = link.strip_prefix(address).unwrap_or(&link);
            let path = below.split(['?', '#']).next().unwrap_or_default();
            (path.starts_with('/') && !path.starts_with("//") && !path.starts_with("/~")).then(|| path.to_owned())
        })
        .collect();
    paths.sort();
    paths.dedup();
    paths
}

#[cfg(test)]
mod tests {
    use super::*;
    use courant_body::{Policy, read_html};

    fn manuscript(html: &str) -> Manuscript {
        let body = read_html(html, &Policy::Article).body;
        Manuscript { headline: "Night buses".to_owned(), body, ..Manuscript::new("en") }
    }

    fn found(text: &Manuscript, facts: &Facts, gates: &Gates) -> Vec<(Rule, bool, i64, String)> {
        let problems = check(text, facts, gates);
        problems.into_iter().map(|one| (one.rule, one.is_blocking, one.count, one.example)).collect()
    }

    fn only(rule: Rule, level: Level) -> Gates {
        let mut gates = Gates::default();
        for other in Rule::ALL {
            gates.levels.insert(other, Level::Off);
        }
        gates.levels.insert(rule, level);
        gates
    }

    #[test]
    fn words_read_back() {
        for rule in Rule::ALL {
            assert_eq!(Rule::from_word(rule.word()), Some(rule));
            assert_eq!(serde_json::to_value(rule).unwrap(), rule.word());
        }
        for level in [Level::Off, Level::Warn, Level::Block] {
            assert_eq!(Level::from_word(level.word()), Some(level));
            assert_eq!(serde_json::to_value(level).unwrap(), level.word());
        }
    }

    #[test]
    fn nothing_is_published_without_headline_and_text_whatever_the_rules_say() {
        let gates = only(Rule::Headline, Level::Off);
        let problems = found(&Manuscript::new("en"), &Facts::default(), &gates);
        let blocks: Vec<Rule> = problems.iter().filter(|one| one.1).map(|one| one.0).collect();
        assert_eq!(blocks, [Rule::Headline, Rule::Text]);
        assert_eq!(found(&manuscript("<p>Text.</p>"), &Facts::default(), &gates), []);
    }

    #[test]
    fn each_rule_finds_what_it_looks_for() {
        let paths = ["/2026/03/gone", "/there"];
        let facts = Facts { dead_links: HashSet::from([paths[0].to_owned()]), ..Facts::default() };
        let picture =
            r#"<figure><img src="https://a.example/b.jpg" alt=""><figcaption>The ferry</figcaption></figure>"#;
        let cases: &[(Rule, &str, i64, &str)] = &[
            (Rule::PictureAlt, picture, 1, "The ferry"),
            (Rule::PictureCredit, picture, 1, "The ferry"),
            (Rule::HeadingOrder, "<h2>One</h2><p>x</p><h4>Deep</h4><p>y</p>", 1, "Deep"),
            (Rule::TableHeaders, "<table><tr><td>1</td><td>2</td></tr></table>", 1, ""),
            (
                Rule::DeadLinks,
                r#"<p><a href="/2026/03/gone#a">one</a> <a href="/there">two</a></p>"#,
                1,
                "/2026/03/gone#a",
            ),
        ];
        for (rule, html, count, example) in cases {
            let text = manuscript(html);
            let wanted = vec![(*rule, true, *count, (*example).to_owned())];
            assert_eq!(found(&text, &facts, &only(*rule, Level::Block)), wanted, "{rule:?}");
            assert_eq!(found(&text, &facts, &only(*rule, Level::Off)), [], "{rule:?}");
        }
        let fine = manuscript(
            r#"<h2>One</h2><h3>Two</h3><table><tr><th>a</th></tr><tr><td>1</td></tr></table><p><a href="/there">two</a></p>"#,
        );
        for (rule, ..) in cases {
            assert_eq!(found(&fine, &facts, &only(*rule, Level::Block)), [], "{rule:?}");
        }
        assert_eq!(own_paths(&manuscript(cases[4].1), "https://river.example"), paths);
    }

    #[test]
    fn what_the_library_says_of_a_picture_counts() {
        let text = Manuscript {
            lead: Some(crate::manuscript::Lead { media_id: 7, ..Default::default() }),
            ..manuscript("<p>x</p>")
        };
        let mut facts = Facts::default();
        assert_eq!(found(&text, &facts, &only(Rule::PictureRights, Level::Warn)).len(), 1);
        facts.pictures.insert(7, PictureFacts { has_alt: true, has_credit: true, may_be_shown: true });
        for rule in [Rule::PictureAlt, Rule::PictureCredit, Rule::PictureRights] {
            assert_eq!(found(&text, &facts, &only(rule, Level::Warn)), [], "{rule:?}");
        }
    }

    #[test]
    fn lengths_are_counted_as_readers_count() {
        let mut text = manuscript("<p>x</p>");
        text.headline = "កំ".repeat(110);
        let gates = only(Rule::HeadlineLength, Level::Warn);
        assert_eq!(found(&text, &Facts::default(), &gates), []);
        text.headline.push('ក');
        assert_eq!(found(&text, &Facts::default(), &gates)[0].2, 111);
    }
}
