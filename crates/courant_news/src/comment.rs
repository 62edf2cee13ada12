//! Comments: what a reader typed becomes a body, and facts decide whether it is published.
//!
//! Four questions, each a pure function: what was typed ([`text`], [`name`]), may it stand
//! ([`screen`], with the lists of [`words`], the [`likeness`] of texts and the model of [`spam`]), and may its writer
//! still change it ([`edit`]). The rules publish, hold for a person, or ask the writer again with
//! a [`Refusal`]; none of them deletes anything. What others do with it are rules of their own: [`report`], [`vote`] and
//! [`mention`].
//!
//! Not here: where facts come from and where comments are stored (`courant_paper`), the order of
//! a conversation ([`crate::thread`]), and how a body is printed (`courant_body`).

pub mod edit;
pub mod likeness;
pub mod mention;
pub mod name;
pub mod pressure;
mod refusal;
pub mod report;
pub mod screen;
pub mod spam;
pub mod text;
pub mod vote;
pub mod words;

pub use refusal::{BanKind, Refusal};

#[cfg(test)]
mod keys;
