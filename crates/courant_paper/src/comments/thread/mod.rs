//! A thread of any length, read piece by piece: branches in one of three orders, the answers of a branch in the order
//! they came. Every piece is one range of an index, however many comments there are and wherever it begins.
//!
//! A branch is what began with one comment on the article. A comment that was taken away still stands, without its
//! text, while answers to it are live.

pub mod rows;

pub use courant_news::thread::Order;

/// A place between two branches: the next ones come after it, in the order it was made in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Place {
    /// Time (ms UTC) or score.
    pub key: i64,
    /// Row.
    pub id: i64,
}

impl Place {
    /// Before the first branch.
    pub fn first(order: Order) -> Place {
        match order {
            Order::Oldest => Place { key: i64::MIN, id: i64::MIN },
            Order::Newest | Order::Votes => Place { key: i64::MAX, id: i64::MAX },
        }
    }

    /// As it stands in addresses: `1772355600000.42`, `-3.42`.
    pub fn to_text(self) -> String {
        format!("{}.{}", self.key, self.id)
    }

    /// From an address; one spelling only.
    pub fn parse(text: &str) -> Option<Place> {
        let (key, id) = text.split_once('.')?;
        let place = Place { key: key.parse().ok()?, id: id.parse().ok().filter(|id| *id > 0)? };
        (place.to_text() == text).then_some(place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_have_one_spelling() {
        for text in ["1772355600000.42", "-3.1", "0.9"] {
            assert_eq!(Place::parse(text).map(Place::to_text).as_deref(), Some(text));
        }
        for text in
            ["", "1", "1.", ".1", "1.0", "1.-1", "01.1", "+1.1", "1.1.1", "1.1 ", "x.1", "99999999999999999999.1"]
        {
            assert_eq!(Place::parse(text), None, "{text}");
        }
    }
}
