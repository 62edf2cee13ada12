//! A front arranged by hand: which article stands in which place until when, and which stories never stand there.
//!
//! A document names what editors decided and nothing else: whatever it leaves open fills by itself. It is held to what is
//! true when a page is made ([`Document::resolve`]): an article that readers may not see, or whose time is over, leaves
//! its place open.
//!
//! Not here: what fills the open places ([`super`]), and who may decide.

use super::{Arranged, Candidate};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashSet};
use std::fmt;
use std::str::FromStr;

/// Stories that a document hides at most.
pub const HIDDEN: usize = 100;

/// A place of a page, in reading order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub enum Place {
    /// The lead of the front page.
    Lead,
    /// Its second rank.
    Second,
    /// Analysis and opinion.
    Rail,
    /// Film, sound and galleries.
    Band,
    /// A section's strip, by the section's row.
    Strip(i64),
    /// The newest, at the end of the front page.
    Latest,
    /// The one list of a section's front.
    List,
}

impl Place {
    /// Articles that editors may put there at most.
    pub fn room(self) -> usize {
        match self {
            Place::Lead => 1,
            Place::Second => super::SECOND,
            Place::Rail => super::RAIL.1,
            Place::Band => super::BAND.1,
            Place::Strip(_) => super::STRIP.1,
            Place::Latest | Place::List => 20,
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Place::Lead => out.write_str("lead"),
            Place::Second => out.write_str("second"),
            Place::Rail => out.write_str("rail"),
            Place::Band => out.write_str("band"),
            Place::Strip(section) => write!(out, "strip-{section}"),
            Place::Latest => out.write_str("latest"),
            Place::List => out.write_str("list"),
        }
    }
}

/// A word that is no place.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no place \"{0}\" on a front")]
pub struct NoPlace(String);

impl FromStr for Place {
    type Err = NoPlace;

    fn from_str(word: &str) -> Result<Place, NoPlace> {
        Ok(match word {
            "lead" => Place::Lead,
            "second" => Place::Second,
            "rail" => Place::Rail,
            "band" => Place::Band,
            "latest" => Place::Latest,
            "list" => Place::List,
            _ => match word.strip_prefix("strip-").and_then(|section| section.parse().ok()) {
                Some(section) => Place::Strip(section),
                None => return Err(NoPlace(word.to_owned())),
            },
        })
    }
}

impl TryFrom<String> for Place {
    type Error = NoPlace;

    fn try_from(word: String) -> Result<Place, NoPlace> {
        word.parse()
    }
}

impl From<Place> for String {
    fn from(place: Place) -> String {
        place.to_string()
    }
}

/// An article that stands somewhere, or is kept away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pin {
    /// Its row.
    pub article: i64,
    /// Up to, not including, this moment (ms UTC); none: until somebody decides otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<i64>,
}

impl Pin {
    /// Without an end.
    pub fn of(article: i64) -> Pin {
        Pin { article, until: None }
    }

    /// Whether it holds at a moment.
    pub fn holds(&self, now: i64) -> bool {
        self.until.is_none_or(|until| now < until)
    }
}

/// How an article is shown where it was put, other than it shows itself.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Display {
    /// Stands for its headline; empty: its own.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub headline: String,
    /// Row of the picture that stands for its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<i64>,
}

/// What editors decided of a front.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// What stands in a place, from its first article on; none where it fills by itself.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub places: BTreeMap<Place, Vec<Option<Pin>>>,
    /// What does not stand there, in whatever language.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hidden: Vec<Pin>,
    /// How articles are shown where they were put, by row.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub display: BTreeMap<i64, Display>,
}

impl Document {
    /// From the stored text.
    pub fn from_json(text: &str) -> Option<Document> {
        serde_json::from_str(text).ok()
    }

    /// As stored.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The same without what says nothing, and within its bounds.
    pub fn tidied(mut self) -> Document {
        for (place, spots) in &mut self.places {
            spots.truncate(place.room());
            spots.truncate(spots.iter().rposition(Option::is_some).map_or(0, |last| last + 1));
        }
        self.places.retain(|_, spots| !spots.is_empty());
        self.hidden.truncate(HIDDEN);
        let display = std::mem::take(&mut self.display);
        let says = |(id, display): &(i64, Display)| *display != Display::default() && self.find(*id).is_some();
        self.display = display.into_iter().filter(says).collect();
        self
    }

    /// How an article is shown at a moment, if it was put somewhere and is shown otherwise.
    pub fn display_of(&self, article: i64, now: i64) -> Option<&Display> {
        let display = self.display.get(&article)?;
        let mut spots = self.places.values().flatten().flatten();
        spots.any(|pin| pin.article == article && pin.holds(now)).then_some(display)
    }

    fn pins(&self) -> impl Iterator<Item = &Pin> {
        self.places.values().flatten().flatten().chain(&self.hidden)
    }

    /// Everything it names.
    pub fn articles(&self) -> Vec<i64> {
        self.pins().map(|pin| pin.article).collect()
    }

    /// When, after a moment, something that holds then ends next (ms UTC).
    pub fn ends_after(&self, moment: i64) -> Option<i64> {
        self.pins().filter_map(|pin| pin.until).filter(|until| *until > moment).min()
    }

    /// Where an article was put.
    pub fn find(&self, article: i64) -> Option<(Place, usize)> {
        let is_it = |spot: &Option<Pin>| spot.is_some_and(|pin| pin.article == article);
        self.places.iter().find_map(|(place, spots)| Some((*place, spots.iter().position(is_it)?)))
    }

    /// Puts an article before the one that is `at` so many from the first of a place; what stands there and after it
    /// moves on. `from` is where it stands on the page so far, if it filled a place by itself. A lead that has to go
    /// begins the second rank; what has no room elsewhere is left to itself.
    pub fn put(&mut self, article: i64, place: Place, at: usize, from: Option<(Place, usize)>) {
        let put = self.find(article);
        let mut pin = Pin::of(article);
        if let Some((place, at)) = put.or(from)
            && let Some(spots) = self.places.get_mut(&place)
            && at < spots.len()
            && let Some(known) = spots.remove(at).filter(|known| known.article == article)
        {
            pin = known;
        }
        self.hidden.retain(|hidden| hidden.article != article);
        self.insert(pin, place, at);
    }

    fn insert(&mut self, pin: Pin, place: Place, at: usize) {
        let spots = self.places.entry(place).or_default();
        let at = at.min(place.room() - 1);
        if spots.len() < at {
            spots.resize(at, None);
        }
        spots.insert(at, Some(pin));
        if spots.len() <= place.room() {
            return;
        }
        let open = spots.iter().rposition(Option::is_none);
        let gone = spots.remove(open.unwrap_or(spots.len() - 1));
        if let Some(gone) = gone.filter(|_| place == Place::Lead) {
            self.insert(gone, Place::Second, 0);
        }
    }

    /// Leaves the place of an article open.
    pub fn let_fill(&mut self, article: i64) {
        if let Some((place, at)) = self.find(article)
            && let Some(spot) = self.places.get_mut(&place).and_then(|spots| spots.get_mut(at))
        {
            *spot = None;
        }
    }

    /// Keeps an article's story away.
    pub fn hide(&mut self, article: i64) {
        self.let_fill(article);
        if self.hidden.iter().all(|hidden| hidden.article != article) {
            self.hidden.insert(0, Pin::of(article));
        }
    }

    /// Does so no more.
    pub fn show(&mut self, article: i64) {
        self.hidden.retain(|hidden| hidden.article != article);
    }

    /// What of it holds at a moment. `find` knows the articles that readers may see; a story that is named twice stands
    /// where it is read first.
    pub fn resolve(&self, now: i64, find: impl Fn(i64) -> Option<Candidate>) -> Arranged {
        let find = |pin: &Pin| find(pin.article).filter(|_| pin.holds(now));
        let hidden: HashSet<i64> = self.hidden.iter().filter_map(find).map(|article| article.story).collect();
        let mut seen = hidden.clone();
        let mut spots: BTreeMap<Place, Vec<Option<Candidate>>> = BTreeMap::new();
        for (place, pins) in &self.places {
            let mut stand =
                |pin: &Option<Pin>| pin.as_ref().and_then(find).filter(|article| seen.insert(article.story));
            spots.insert(*place, pins.iter().take(place.room()).map(&mut stand).collect());
        }
        Arranged { spots, hidden }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `lead=5 second=.,7` and so on.
    fn shape(document: &Document) -> String {
        let spots = |spots: &Vec<Option<Pin>>| -> String {
            let words = spots.iter().map(|spot| spot.map_or(".".to_owned(), |pin| pin.article.to_string()));
            words.collect::<Vec<_>>().join(",")
        };
        let places = document.places.iter().map(|(place, list)| format!("{place}={}", spots(list)));
        places.chain(document.hidden.iter().map(|pin| format!("-{}", pin.article))).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn articles_move_as_they_are_moved_on_the_page() {
        let mut front = Document::default();
        front.put(5, Place::Lead, 0, Some((Place::Latest, 3)));
        assert_eq!(shape(&front), "lead=5");
        front.put(6, Place::Lead, 0, None);
        assert_eq!(shape(&front), "lead=6 second=5", "the lead that has to go begins the second rank");
        front.put(7, Place::Second, 2, None);
        assert_eq!(shape(&front), "lead=6 second=5,.,7");
        front.put(8, Place::Second, 0, None);
        assert_eq!(shape(&front), "lead=6 second=8,5,.,7");
        front.put(9, Place::Second, 1, None);
        assert_eq!(shape(&front), "lead=6 second=8,9,5,7", "what was open gives way first");
        front.put(10, Place::Second, 1, None);
        assert_eq!(shape(&front), "lead=6 second=8,10,9,5", "then the last");
        front.put(8, Place::Second, 1, None);
        assert_eq!(shape(&front), "lead=6 second=10,8,9,5", "down by one");
        front.put(9, Place::Second, 1, None);
        assert_eq!(shape(&front), "lead=6 second=10,9,8,5", "up by one");
        front.let_fill(9);
        assert_eq!(shape(&front), "lead=6 second=10,.,8,5", "the others stay where they are");
        front.put(3, Place::Second, 0, Some((Place::Second, 1)));
        assert_eq!(shape(&front), "lead=6 second=3,10,8,5", "what filled a place by itself leaves it");
        front.hide(8);
        front.hide(8);
        assert_eq!(shape(&front), "lead=6 second=3,10,.,5 -8");
        front.put(8, Place::Strip(4), 9, None);
        assert_eq!(shape(&front), "lead=6 second=3,10,.,5 strip-4=.,.,.,8");
        front.hide(8);
        front.show(8);
        front.let_fill(5);
        assert_eq!(shape(&front.tidied()), "lead=6 second=3,10");
    }

    #[test]
    fn documents_read_back() {
        let mut front = Document::default();
        front.put(5, Place::Strip(7), 1, None);
        front.hide(6);
        front.hidden[0].until = Some(9);
        let text = r#"{"places":{"strip-7":[null,{"article":5}]},"hidden":[{"article":6,"until":9}]}"#;
        assert_eq!((front.to_json().as_str(), Document::from_json(text)), (text, Some(front.clone())));
        assert_eq!((front.ends_after(8), front.ends_after(9)), (Some(9), None));
        assert_eq!(front.articles(), [5, 6]);
        front.display.insert(5, Display { headline: "Five".to_owned(), picture: Some(3) });
        front.display.insert(6, Display { headline: "Six".to_owned(), picture: None });
        front.display.insert(7, Display::default());
        let front = front.tidied();
        let text = r#"{"places":{"strip-7":[null,{"article":5}]},"hidden":[{"article":6,"until":9}],"display":{"5":{"headline":"Five","picture":3}}}"#;
        assert_eq!((front.to_json().as_str(), Document::from_json(text)), (text, Some(front.clone())));
        assert_eq!((front.display_of(5, 0).and_then(|one| one.picture), front.display_of(6, 0)), (Some(3), None));
        assert_eq!(Document::default().to_json(), "{}");
        assert_eq!(Document::from_json(r#"{"places":{"moon":[]}}"#), None);
        for place in
            [Place::Lead, Place::Second, Place::Rail, Place::Band, Place::Strip(12), Place::Latest, Place::List]
        {
            assert_eq!(place.to_string().parse(), Ok(place));
        }
    }
}
