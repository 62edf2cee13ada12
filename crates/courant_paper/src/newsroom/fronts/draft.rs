//! A front while it is arranged: what its form holds, and what a button does to it.

use courant_kit::clock::from_control;
use courant_kit::http::form::Fields;
use courant_news::front::document::{Display, Document, Pin, Place};
use jiff::tz::TimeZone;
use std::collections::BTreeMap;

/// Letters of a headline at most.
const HEADLINE: usize = 200;
/// Rows that a form may hold.
const ROWS: usize = 200;

/// What a form holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Draft {
    /// What stands where on the page that was seen, in reading order.
    rows: Vec<(Place, i64)>,
    /// What is decided.
    pub document: Document,
    /// Ends as they were typed, by article.
    pub until: BTreeMap<i64, String>,
    /// Articles whose end is no moment, or one that passes before the front is shown.
    pub wrong: Vec<i64>,
    /// Articles whose picture is none of the library.
    pub unpictured: Vec<i64>,
}

impl Draft {
    /// A front that nobody has changed yet.
    pub fn of(document: Document) -> Draft {
        Draft { document, ..Draft::default() }
    }

    /// From a form whose front is shown from `begin` on (ms UTC).
    pub fn read(fields: &Fields, zone: &TimeZone, begin: i64) -> Draft {
        let mut draft = Draft::default();
        for row in fields.all("row").take(ROWS) {
            let mut parts = row.split(':');
            let (place, article, is_put) = (parts.next(), parts.next(), parts.next() == Some("put"));
            let place = place.and_then(|place| place.parse::<Place>().ok());
            let Some((place, article)) = place.zip(article.and_then(|id| id.parse().ok())) else { continue };
            draft.rows.push((place, article));
            let pin = is_put.then(|| draft.pin(fields, zone, begin, article));
            draft.display(fields, article);
            draft.document.places.entry(place).or_default().push(pin);
        }
        for article in fields.all("hidden").filter_map(|id| id.parse().ok()).take(ROWS) {
            let pin = draft.pin(fields, zone, begin, article);
            draft.document.hidden.push(pin);
        }
        draft.document = draft.document.tidied();
        draft
    }

    fn pin(&mut self, fields: &Fields, zone: &TimeZone, begin: i64, article: i64) -> Pin {
        let typed = fields.text(&format!("until-{article}"));
        let until = from_control(typed, zone).ok().filter(|until| until.is_none_or(|until| until > begin));
        if until.is_none() {
            self.wrong.push(article);
            self.until.insert(article, typed.chars().take(40).collect());
        }
        Pin { article, until: until.flatten() }
    }

    /// How an article is shown. What was typed stays while it may be put there again; a document that is saved keeps it
    /// for what is put only.
    fn display(&mut self, fields: &Fields, article: i64) {
        let headline = courant_text::fold_spaces(&courant_text::normalize(fields.text(&format!("headline-{article}"))));
        let headline = courant_text::first_graphemes(&headline, HEADLINE).to_owned();
        let picture = match fields.text(&format!("picture-{article}")).trim() {
            "" => None,
            typed => typed.parse().ok().or_else(|| {
                self.unpictured.push(article);
                None
            }),
        };
        self.document.display.insert(article, Display { headline, picture });
    }

    /// Where an article stands on the page that was seen.
    fn at(&self, article: i64) -> Option<(Place, usize)> {
        let (place, _) = self.rows.iter().find(|(_, other)| *other == article)?;
        let before = self.rows.iter().take_while(|(_, other)| *other != article);
        Some((*place, before.filter(|(other, _)| other == place).count()))
    }

    fn count(&self, place: Place) -> usize {
        self.rows.iter().filter(|(other, _)| *other == place).count()
    }

    /// Does what a button says, such as `up:12`; `into` is the place chosen for what is added. Whether there is such a
    /// button.
    pub fn apply(&mut self, act: &str, into: &str) -> bool {
        let mut parts = act.split(':');
        let word = parts.next().unwrap_or_default();
        let Some(article) = parts.next().and_then(|id| id.parse::<i64>().ok()) else { return false };
        let at = self.at(article);
        let row = self.rows.iter().position(|(_, other)| *other == article);
        let to = match (word, at) {
            ("fill", _) => {
                self.document.let_fill(article);
                return true;
            }
            ("hide", _) => {
                self.document.hide(article);
                return true;
            }
            ("show", _) => {
                self.document.show(article);
                return true;
            }
            ("put", at) => at,
            ("up", Some((place, at))) if at > 0 => Some((place, at - 1)),
            ("down", Some((place, at))) if at + 1 < self.count(place) => Some((place, at + 1)),
            // On to the end of the place before, or the beginning of the next.
            ("up", _) => row.and_then(|row| self.rows.get(row.checked_sub(1)?)).map(|(p, _)| (*p, self.count(*p))),
            ("down", _) => row.and_then(|row| self.rows.get(row + 1)).map(|(place, _)| (*place, 0)),
            ("add", _) => into.parse().ok().map(|place| (place, 0)),
            ("move", _) => parts.next().and_then(|p| p.parse().ok()).zip(parts.next().and_then(|i| i.parse().ok())),
            _ => return false,
        };
        if let Some((place, to)) = to {
            self.document.put(article, place, to, at);
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FORM: &str = "row=lead:1:fill&row=second:2:fill&row=second:3:put&row=second:4:fill&row=latest:5:fill\
                        &until-3=2026-11-25T09:00&hidden=8&until-8=";

    fn after(act: &str, into: &str) -> String {
        let mut draft = Draft::read(&Fields::parse(FORM.as_bytes()), &TimeZone::UTC, 0);
        assert!(draft.wrong.is_empty());
        assert!(draft.apply(act, into), "{act}");
        let document = draft.document.tidied();
        assert!(document.places.values().flatten().flatten().all(|pin| pin.until.is_some() == (pin.article == 3)));
        let spot = |spot: &Option<Pin>| spot.map_or(".".to_owned(), |pin| pin.article.to_string());
        let places = document
            .places
            .iter()
            .map(|(place, spots)| format!("{place}={}", spots.iter().map(spot).collect::<Vec<_>>().join(",")));
        let hidden = document.hidden.iter().map(|pin| format!("-{}", pin.article));
        places.chain(hidden).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn buttons_do_what_they_say() {
        for (act, into, found) in [
            ("put:4", "", "second=.,3,4 -8"),
            ("up:3", "", "second=3 -8"),
            ("up:4", "", "second=.,4,3 -8"),
            ("up:2", "", "lead=2 second=3 -8"),
            ("up:5", "", "second=.,3,.,5 -8"),
            ("up:1", "", "second=.,3 -8"),
            ("down:1", "", "second=1,.,3 -8"),
            ("down:3", "", "second=.,.,3 -8"),
            ("down:4", "", "second=.,3 latest=4 -8"),
            ("down:5", "", "second=.,3 -8"),
            ("fill:3", "", "-8"),
            ("hide:3", "", "-3 -8"),
            ("show:8", "", "second=.,3"),
            ("add:8", "lead", "lead=8 second=.,3"),
            ("add:9", "nowhere", "second=.,3 -8"),
            ("move:9:strip-4:1", "", "second=.,3 strip-4=.,9 -8"),
            ("move:3:lead:0", "", "lead=3 -8"),
        ] {
            assert_eq!(after(act, into), found, "{act}");
        }
        let mut draft = Draft::default();
        for nothing in ["", "up", "up:x", "fly:1", "save"] {
            assert!(!draft.apply(nothing, "lead"), "{nothing}");
        }
    }

    #[test]
    fn what_is_put_is_shown_as_it_is_wanted() {
        let form =
            "row=lead:1:put&row=second:2:fill&headline-1=%20One%0A%20line&picture-1=7&headline-2=lost&picture-2=x";
        let draft = Draft::read(&Fields::parse(form.as_bytes()), &TimeZone::UTC, 0);
        let wanted = Display { headline: "One line".to_owned(), picture: Some(7) };
        assert_eq!(draft.document.display, [(1, wanted.clone())].into());
        assert_eq!(draft.unpictured, [2]);
        let mut moved = draft;
        assert!(moved.apply("down:1", ""));
        assert_eq!(moved.document.tidied().display, [(1, wanted)].into());
    }

    #[test]
    fn an_end_is_a_moment_to_come() {
        let read = |until: &str| {
            let form = format!("row=lead:1:put&row=moon:2:put&row=second:x:put&until-1={until}");
            Draft::read(&Fields::parse(form.as_bytes()), &TimeZone::UTC, 60_000)
        };
        assert_eq!(read("1970-01-01T00:02").document.ends_after(0), Some(120_000));
        for typed in ["1970-01-01T00:01", "soon"] {
            let draft = read(typed);
            assert_eq!((draft.wrong, draft.until.get(&1).map(String::as_str)), (vec![1], Some(typed)));
            assert_eq!(draft.document.articles(), [1]);
        }
    }
}
