//! What an address asks of the search.

use crate::pages::old::span_of;
use crate::pages::search::SEARCH;
use crate::search::genre_of;
use courant_kit::http::form::Fields;
use courant_search::{Filters, Kind, Order};
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// Results on a page, and pages.
pub(super) const PAGE: usize = 15;
pub(super) const PAGES: usize = 40;
/// Longest question in an address, in bytes; the index reads less of it.
const LONGEST: usize = 2_000;

/// What is looked for: one of the tabs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(super) enum Tab {
    #[default]
    Articles,
    Dossiers,
    Comments,
    Names,
}

impl Tab {
    pub const ALL: [Tab; 4] = [Tab::Articles, Tab::Dossiers, Tab::Comments, Tab::Names];

    /// Its word in addresses; none for the first.
    pub fn word(self) -> &'static str {
        match self {
            Tab::Articles => "",
            Tab::Dossiers => "dossiers",
            Tab::Comments => "comments",
            Tab::Names => "names",
        }
    }

    pub fn kinds(self) -> &'static [Kind] {
        match self {
            Tab::Articles => &[Kind::Article, Kind::Page],
            Tab::Dossiers => &[Kind::Dossier],
            Tab::Comments => &[Kind::Comment],
            Tab::Names => &[Kind::Person, Kind::Topic],
        }
    }

    pub fn key(self) -> &'static str {
        match self {
            Tab::Articles => "search-articles",
            Tab::Dossiers => "search-dossiers",
            Tab::Comments => "search-comments",
            Tab::Names => "search-names",
        }
    }
}

/// A question as it stands in an address.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Asked {
    pub question: String,
    pub tab: Tab,
    pub section: Option<i64>,
    pub person: Option<i64>,
    pub topic: Option<i64>,
    /// Kind of writing.
    pub kind: String,
    pub language: String,
    /// Days as they were typed (`2026-11-24`), where they are days.
    pub from: String,
    pub until: String,
    pub order: Order,
    /// From 1.
    pub page: usize,
}

impl Asked {
    /// From an address; what makes no sense is left out.
    pub fn parse(fields: &Fields) -> Asked {
        let question = fields.text("q");
        let row = |name| fields.text(name).parse::<i64>().ok().filter(|id| *id > 0);
        let day =
            |name| Some(fields.text(name)).filter(|day| day.parse::<Date>().is_ok()).unwrap_or_default().to_owned();
        let language = fields.text("lang");
        let is_tag =
            |tag: &str| tag.len() <= 12 && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        Asked {
            question: question[..question.floor_char_boundary(LONGEST)].trim().to_owned(),
            tab: Tab::ALL.into_iter().find(|tab| tab.word() == fields.text("in")).unwrap_or_default(),
            section: row("section"),
            person: row("by"),
            topic: row("topic"),
            kind: Some(fields.text("kind")).filter(|kind| genre_of(kind) > 0).unwrap_or_default().to_owned(),
            language: if is_tag(language) { language.to_owned() } else { String::new() },
            from: day("from"),
            until: day("to"),
            order: match fields.text("sort") {
                "new" => Order::Newest,
                "old" => Order::Oldest,
                _ => Order::Best,
            },
            page: fields.text("page").parse().unwrap_or(1).clamp(1, PAGES),
        }
    }

    /// The address that asks this.
    pub fn href(&self) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        let mut add = |name: &str, value: &str| {
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        };
        let row = |row: Option<i64>| row.map(|row| row.to_string()).unwrap_or_default();
        add("q", &self.question);
        add("in", self.tab.word());
        add("section", &row(self.section));
        add("by", &row(self.person));
        add("topic", &row(self.topic));
        add("kind", &self.kind);
        add("lang", &self.language);
        add("from", &self.from);
        add("to", &self.until);
        add("sort", order_word(self.order));
        if self.page > 1 {
            add("page", &self.page.to_string());
        }
        let query = query.finish();
        if query.is_empty() { SEARCH.to_owned() } else { format!("{SEARCH}?{query}") }
    }

    /// The address that asks this with something else in it, from its first page.
    pub fn href_with(&self, change: impl FnOnce(&mut Asked)) -> String {
        let mut other = Asked { page: 1, ..self.clone() };
        change(&mut other);
        other.href()
    }

    pub fn filters(&self, zone: &TimeZone) -> Filters {
        let span = |day: &str| {
            let day = day.parse::<Date>().ok()?;
            span_of(day.year(), Some(day.month()), Some(day.day()), zone)
        };
        Filters {
            section: self.section,
            person: self.person,
            topic: self.topic,
            genre: Some(genre_of(&self.kind)).filter(|genre| *genre > 0),
            language: Some(self.language.clone()).filter(|language| !language.is_empty()),
            from: span(&self.from).map(|span| span.start),
            until: span(&self.until).map(|span| span.end),
        }
    }
}

pub(super) fn order_word(order: Order) -> &'static str {
    match order {
        Order::Best => "",
        Order::Newest => "new",
        Order::Oldest => "old",
    }
}

/// The address of a question in words.
pub(super) fn href_of(question: &str) -> String {
    Asked { question: question.to_owned(), page: 1, ..Asked::default() }.href()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(query: &str) -> Asked {
        Asked::parse(&Fields::parse(query.as_bytes()))
    }

    #[test]
    fn addresses_read_back() {
        let address = "q=river+%22a+b%22&in=comments&section=3&by=2&topic=5&kind=call_for_input&lang=km&from=2026-01-02&to=2026-02-03&sort=new&page=2";
        assert_eq!(parse(address).href(), format!("/search/?{address}"));
        assert_eq!(
            parse("q=a&x=1&section=-1&by=x&topic=0&kind=poem&lang=%2F&from=2026-99-99&sort=y&page=0&in=z").href(),
            "/search/?q=a"
        );
        assert_eq!(parse("page=999999").page, PAGES);
        assert_eq!(parse("").href(), "/search/");
        assert_eq!(href_of("a&b \"c\""), "/search/?q=a%26b+%22c%22");
    }

    #[test]
    fn days_are_those_of_the_paper() {
        let zone = TimeZone::get("Asia/Phnom_Penh").unwrap();
        let filters = parse("q=a&from=2026-01-02&to=2026-01-02").filters(&zone);
        assert_eq!(filters.until.unwrap() - filters.from.unwrap(), 86_400_000);
        assert_eq!(filters.from, Some(1_767_286_800_000));
    }
}
