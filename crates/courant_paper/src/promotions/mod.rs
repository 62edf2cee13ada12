//! Promotions: labelled, dated notices in named slots. They are never part of a body, so they
//! never reach feeds, teasers or search.

pub mod rows;

/// A promotion to show.
#[derive(Debug, Clone)]
pub struct Promotion {
    /// Row.
    pub id: i64,
    /// What readers are told it is ("From our press", "Advertisement").
    pub label: String,
    /// Its title.
    pub headline: String,
    /// Its text.
    pub text: String,
    /// Where it leads, or empty.
    pub address: String,
    /// Its picture.
    pub media_id: Option<i64>,
    /// Somebody paid for it.
    pub is_paid: bool,
}
