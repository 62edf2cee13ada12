//! The file that says which promotions there are: TOML, a table `[[promotion]]` for each, its key the
//! `slug`.
//!
//! A file is taken whole or not at all: everything that is wrong with it is said at once, each with its
//! line. Not here: what is done with it ([`super::apply`]).

use super::link;
use crate::sections::Section;
use courant_news::promotion::{Label, Slot};
use jiff::civil;
use jiff::tz::TimeZone;
use std::collections::HashMap;
use std::fmt;
use toml::Spanned;
use toml::de::{DeTable, DeValue};
use toml::value::Datetime;

/// Why the front takes no promotion of a section.
pub(super) const OF_NO_SECTION: &str = "the front page belongs to no section: leave `sections` out";

/// Everything an entry may say.
const KEYS: &[&str] = &[
    "slug",
    "slot",
    "label",
    "label_text",
    "headline",
    "text",
    "link",
    "picture",
    "alt",
    "paid",
    "weight",
    "starts",
    "ends",
    "after_paragraph",
    "cap",
    "sections",
];

/// Longest text, in letters.
pub const TEXT: i64 = 600;
/// Longest text printed in place of a label's word, in letters.
pub const LABEL: i64 = 60;
/// The highest weight.
pub const MOST_WEIGHT: i64 = 1_000;
/// The last paragraph after which one stands.
pub const MOST_PARAGRAPH: i64 = 50;
/// The highest cap.
pub const MOST_CAP: i64 = 1_000_000_000_000;

/// A promotion as a file says it, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its key.
    pub slug: String,
    /// Its place.
    pub slot: Slot,
    /// What readers are told it is.
    pub label: Label,
    /// Printed instead of the label's word, or empty.
    pub label_text: String,
    /// Its title.
    pub headline: String,
    /// Its text.
    pub text: String,
    /// Where it leads, or empty.
    pub address: String,
    /// Name of its picture, seen from the file's folder.
    pub picture: Option<String>,
    /// The line that names the picture.
    pub picture_line: usize,
    /// Replacement text of the picture.
    pub alt: String,
    /// Somebody paid for it.
    pub is_paid: bool,
    /// 1 to 1,000.
    pub weight: i64,
    /// ms UTC.
    pub starts_at: Option<i64>,
    /// ms UTC.
    pub ends_at: Option<i64>,
    /// After which paragraph it stands, in the slot of the body.
    pub after_paragraph: i64,
    /// Shown at most so often in all; 0: no limit.
    pub cap: i64,
    /// Sections it is kept to, in order; none: everywhere.
    pub section_ids: Vec<i64>,
}

/// What is wrong with a line of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complaint {
    /// Counted from 1.
    pub line: usize,
    /// What is wrong and what would be right.
    pub why: String,
}

/// A file that is refused, with everything that is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// As it was named.
    pub file: String,
    /// In the order of the lines.
    pub complaints: Vec<Complaint>,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, Complaint { line, why }) in self.complaints.iter().enumerate() {
            let end = if index + 1 < self.complaints.len() { "\n" } else { "" };
            write!(f, "{}, line {line}: {why}{end}", self.file)?;
        }
        Ok(())
    }
}

impl std::error::Error for Refused {}

/// Reads a file's text. `zone` is where days without an offset begin and end.
///
/// # Refuses
/// Whatever is no TOML, is not known, is missing, or cannot be meant.
pub fn parse(text: &str, zone: &TimeZone, sections: &[Section]) -> Result<Vec<Entry>, Vec<Complaint>> {
    let line_of = |at: usize| 1 + text.bytes().take(at).filter(|byte| *byte == b'\n').count();
    let table = DeTable::parse(text).map_err(|error| {
        let why = error.message().to_owned();
        vec![Complaint { line: line_of(error.span().map_or(0, |span| span.start)), why }]
    })?;
    let mut complaints = Vec::new();
    let mut entries: Vec<(usize, Entry)> = Vec::new();
    for (key, value) in table.get_ref() {
        let line = line_of(key.span().start);
        let list = value.get_ref().as_array().filter(|_| key.get_ref() == "promotion");
        let Some(list) = list else {
            let why =
                format!("there is no place for {:?} here: the file holds tables [[promotion]] only", key.get_ref());
            complaints.push(Complaint { line, why });
            continue;
        };
        for one in list {
            let line = line_of(one.span().start);
            let Some(table) = one.get_ref().as_table() else {
                complaints.push(Complaint { line, why: "a promotion is a table [[promotion]]".to_owned() });
                continue;
            };
            let mut fields = Fields { table, line, line_of: &line_of, complaints: &mut complaints };
            if let Some(entry) = fields.entry(zone, sections) {
                entries.push((line, entry));
            }
        }
    }
    let mut known: HashMap<&str, usize> = HashMap::new();
    for (line, entry) in &entries {
        if let Some(first) = known.insert(&entry.slug, *line) {
            let why = format!("the slug {:?} is taken by the promotion of line {first}", entry.slug);
            complaints.push(Complaint { line: *line, why });
        }
    }
    complaints.sort_by_key(|complaint| complaint.line);
    if complaints.is_empty() { Ok(entries.into_iter().map(|(_, entry)| entry).collect()) } else { Err(complaints) }
}

/// One `[[promotion]]`, being read.
struct Fields<'a> {
    table: &'a DeTable<'a>,
    line: usize,
    line_of: &'a dyn Fn(usize) -> usize,
    complaints: &'a mut Vec<Complaint>,
}

impl<'a> Fields<'a> {
    fn complain(&mut self, line: usize, why: impl Into<String>) {
        self.complaints.push(Complaint { line, why: why.into() });
    }

    fn find(&self, key: &str) -> Option<(usize, &'a DeValue<'a>)> {
        let value: &Spanned<DeValue<'a>> = self.table.get(key)?;
        Some(((self.line_of)(value.span().start), value.get_ref()))
    }

    /// A text with its line, spaces folded.
    fn text(&mut self, key: &str, longest: usize) -> Option<(usize, String)> {
        let (line, value) = self.find(key)?;
        let Some(text) = value.as_str() else {
            self.complain(line, format!("{key} must be a text in quotation marks"));
            return None;
        };
        let is_broken = text.chars().any(|c| c.is_control() && !c.is_whitespace());
        let text = courant_text::fold_spaces(text);
        if is_broken {
            self.complain(line, format!("{key} has a control character in it"));
            return None;
        }
        let length = courant_text::graphemes(&text).count();
        if length > longest {
            self.complain(line, format!("{key} is {length} letters long; {longest} is the most"));
            return None;
        }
        Some((line, text))
    }

    fn number(&mut self, key: &str, least: i64, most: i64, otherwise: i64) -> i64 {
        let Some((line, value)) = self.find(key) else { return otherwise };
        let number = value.as_integer().and_then(|number| i64::from_str_radix(number.as_str(), number.radix()).ok());
        number.filter(|number| (least..=most).contains(number)).unwrap_or_else(|| {
            self.complain(line, format!("{key} must be a whole number from {least} to {most}"));
            otherwise
        })
    }

    fn instant(&mut self, key: &str, zone: &TimeZone, is_end: bool) -> Option<(usize, i64)> {
        let (line, value) = self.find(key)?;
        let written: Option<Datetime> = match value {
            DeValue::Datetime(at) => Some(*at),
            other => other.as_str().and_then(|text| text.parse().ok()),
        };
        let found = written.and_then(|at| instant(&at, zone, is_end));
        if found.is_none() {
            let why = format!("{key} must be a day such as 2026-12-01, or a time such as 2026-12-01T08:00:00");
            self.complain(line, why);
        }
        found.map(|at| (line, at))
    }

    fn sections(&mut self, all: &[Section]) -> Vec<i64> {
        let Some((line, value)) = self.find("sections") else { return Vec::new() };
        let names: Option<Vec<(usize, &str)>> = value.as_array().and_then(|list| {
            list.iter().map(|one| Some(((self.line_of)(one.span().start), one.get_ref().as_str()?))).collect()
        });
        let Some(names) = names else {
            self.complain(line, "sections must be a list of texts such as [\"world\", \"world/asia\"]");
            return Vec::new();
        };
        let mut out = Vec::new();
        for (line, name) in names {
            match find_section(all, name) {
                Ok(id) => out.push(id),
                Err(why) => self.complain(line, why),
            }
        }
        out.sort_unstable();
        out.dedup();
        out
    }

    /// The whole entry; none (and complaints) if it cannot stand.
    fn entry(&mut self, zone: &TimeZone, sections: &[Section]) -> Option<Entry> {
        let before = self.complaints.len();
        for (key, _) in self.table.iter().filter(|(key, _)| !KEYS.contains(&key.get_ref().as_ref())) {
            let line = (self.line_of)(key.span().start);
            self.complain(line, format!("there is no key {:?}; the keys are {}", key.get_ref(), KEYS.join(", ")));
        }
        let slug = self.slug();
        let slot = self.slot();
        let is_paid = self.paid();
        let label = self.label(is_paid);
        let headline = self.text("headline", 160).filter(|(_, text)| !text.is_empty());
        if headline.is_none() && !self.complaints[before..].iter().any(|known| known.why.starts_with("headline")) {
            self.complain(self.line, "the promotion has no headline");
        }
        let address = self.text("link", 2_000).filter(|(_, raw)| !raw.is_empty());
        let address = address.and_then(|(line, raw)| {
            // As it was written: folding spaces must not make an address of what is none.
            let raw = self.find("link").and_then(|(_, value)| value.as_str()).unwrap_or(&raw);
            link::checked(raw).map_err(|why| self.complain(line, why)).ok()
        });
        let picture = self.text("picture", 1_000).filter(|(_, name)| !name.is_empty());
        let alt = self.text("alt", 400).map(|(_, text)| text).unwrap_or_default();
        if let (Some((line, name)), true) = (&picture, alt.is_empty()) {
            let why = format!("the picture {name} has no alt text: say in `alt` what is to be seen on it");
            self.complain(*line, why);
        }
        if picture.is_none() && !alt.is_empty() {
            self.complain(self.line, "there is an alt text and no picture");
        }
        let starts = self.instant("starts", zone, false);
        let ends = self.instant("ends", zone, true);
        if let (Some((_, start)), Some((line, end))) = (starts, ends)
            && end <= start
        {
            self.complain(line, "the promotion ends before it starts");
        }
        let section_ids = self.sections(sections);
        if let (Some(Slot::Front), Some((line, _))) = (slot, self.find("sections")) {
            self.complain(line, OF_NO_SECTION);
        }
        if let (true, Some((line, _))) =
            (slot.is_some_and(|slot| slot != Slot::ArticleBody), self.find("after_paragraph"))
        {
            self.complain(line, "after_paragraph belongs to the slot article-body only");
        }
        let entry = Entry {
            slug: slug.unwrap_or_default(),
            slot: slot.unwrap_or(Slot::Top),
            label,
            label_text: self.text("label_text", LABEL as usize).map(|(_, text)| text).unwrap_or_default(),
            headline: headline.map(|(_, text)| text).unwrap_or_default(),
            text: self.text("text", TEXT as usize).map(|(_, text)| text).unwrap_or_default(),
            address: address.unwrap_or_default(),
            picture_line: picture.as_ref().map_or(0, |(line, _)| *line),
            picture: picture.map(|(_, name)| name),
            alt,
            is_paid,
            weight: self.number("weight", 1, MOST_WEIGHT, 1),
            starts_at: starts.map(|(_, at)| at),
            ends_at: ends.map(|(_, at)| at),
            after_paragraph: self.number("after_paragraph", 1, MOST_PARAGRAPH, 3),
            cap: self.number("cap", 0, MOST_CAP, 0),
            section_ids,
        };
        (self.complaints.len() == before).then_some(entry)
    }

    fn slug(&mut self) -> Option<String> {
        let Some((line, slug)) = self.text("slug", 60) else {
            if self.find("slug").is_none() {
                self.complain(self.line, "the promotion has no slug, the key by which it is known");
            }
            return None;
        };
        let is_key = !slug.is_empty()
            && !slug.starts_with('-')
            && slug.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        if !is_key {
            self.complain(line, format!("the slug {slug:?} must be of small letters a to z, digits and hyphens"));
        }
        is_key.then_some(slug)
    }

    fn slot(&mut self) -> Option<Slot> {
        let Some((line, word)) = self.text("slot", 100) else {
            if self.find("slot").is_none() {
                let words = Slot::ALL.map(Slot::as_str).join(", ");
                self.complain(self.line, format!("the promotion has no slot; the slots are {words}"));
            }
            return None;
        };
        Slot::parse(&word).map_err(|error| self.complain(line, error.to_string())).ok()
    }

    fn paid(&mut self) -> bool {
        let Some((line, value)) = self.find("paid") else { return false };
        value.as_bool().unwrap_or_else(|| {
            self.complain(line, "paid must be true or false");
            false
        })
    }

    /// What was paid for is an advertisement, whatever else it is called.
    fn label(&mut self, is_paid: bool) -> Label {
        let usual = if is_paid { Label::Advertisement } else { Label::House };
        let Some((line, word)) = self.text("label", 100) else { return usual };
        match Label::parse(&word) {
            Some(Label::House) if is_paid => {
                self.complain(line, "what was paid for must have the label \"advertisement\"");
                usual
            }
            Some(label) => label,
            None => {
                let why = format!(
                    "there is no label {word:?}; the labels are house and advertisement (own words go into label_text)"
                );
                self.complain(line, why);
                usual
            }
        }
    }
}

/// A day begins at its midnight and ends at the next one; a time without an offset is the paper's.
fn instant(written: &Datetime, zone: &TimeZone, is_end: bool) -> Option<i64> {
    let text = written.to_string();
    let zoned = match (written.date, written.time, written.offset) {
        (Some(_), None, None) => {
            let day: civil::Date = text.parse().ok()?;
            let day = if is_end { day.tomorrow().ok()? } else { day };
            day.to_zoned_datetime(zone.clone()).ok()?
        }
        (Some(_), Some(_), None) => text.parse::<civil::DateTime>().ok()?.to_zoned_datetime(zone.clone()).ok()?,
        (Some(_), Some(_), Some(_)) => return Some(text.parse::<jiff::Timestamp>().ok()?.as_millisecond()),
        _ => return None,
    };
    Some(zoned.timestamp().as_millisecond())
}

/// A section by its address, or by the end of it where only one ends so.
fn find_section(all: &[Section], name: &str) -> Result<i64, String> {
    let wanted = format!("/{}", name.trim_matches('/'));
    if let Some(section) = all.iter().find(|section| section.path == wanted) {
        return Ok(section.id);
    }
    let ending: Vec<&Section> = all.iter().filter(|section| section.path.ends_with(&wanted)).collect();
    let paths = |list: &mut dyn Iterator<Item = &Section>| {
        list.map(|section| section.path.as_str()).collect::<Vec<_>>().join(", ")
    };
    match ending.as_slice() {
        [one] => Ok(one.id),
        [] => {
            let some = paths(&mut all.iter().take(12));
            let more = if all.len() > 12 { ", …" } else { "" };
            Err(format!("there is no section {name:?}; the sections are {some}{more}"))
        }
        several => {
            let list = paths(&mut several.iter().copied());
            Err(format!("{name:?} may be {list}: give the whole address"))
        }
    }
}

#[cfg(test)]
#[path = "file_tests.rs"]
mod tests;
