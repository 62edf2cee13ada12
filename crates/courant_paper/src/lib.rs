//! The paper: everything Courant publishes and keeps, in feature folders.
//!
//! Each folder holds one feature's rules of use, SQL and pages: `mod.rs` says what others may
//! call, `rows.rs` is its reading SQL and `rows_write.rs` its writing SQL (no SQL stands anywhere
//! else). A feature never calls the features after it in the list below; what readers open across
//! features is composed in [`pages`], what comes in from elsewhere in [`imports`].

pub mod accounts;
pub mod addresses;
pub mod articles;
pub mod certificates;
pub mod checks;
pub mod clockwork;
pub mod comments;
pub mod dossiers;
pub mod editing;
pub mod feeds;
pub mod fronts;
pub mod imports;
pub mod layout;
pub mod library;
pub mod links;
pub mod media;
pub mod menus;
pub mod newsroom;
pub mod notices;
pub mod pages;
pub mod paper;
pub mod people;
pub mod promotions;
pub mod related;
pub mod sample;
pub mod search;
pub mod sections;
pub mod settings;
pub mod setup;
pub mod stats;
pub mod store;
pub mod theme;
pub mod topics;
pub mod undo;
