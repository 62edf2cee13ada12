//! Nouns and rules of the news: what an article is, when readers may see it, what follows from what.
//!
//! Pure: `fn(facts, now) -> decision`. No database, no clock, no network, so nothing here can fail
//! for any reason but the facts themselves.
//!
//! Not here: how facts are stored (`courant_paper`), how text is cut (`courant_text`), what a body
//! may hold (`courant_body`).

pub mod address;
pub mod anchor;
pub mod article;
pub mod comment;
pub mod event;
pub mod front;
pub mod gate;
pub mod kind;
pub mod manuscript;
pub mod mentions;
pub mod promotion;
pub mod related;
pub mod thread;
mod units;
pub mod workflow;

pub use event::Event;
