//! Machinery that knows no news: the store, HTTP, mail, jobs, the outbox, strings, the clock.
//!
//! Not here: any table, address or word of the paper.

pub mod acme;
pub mod clock;
pub mod config;
pub mod db;
pub mod egress;
#[cfg(unix)]
pub mod handover;
pub mod http;
pub mod i18n;
pub mod jobs;
pub mod key;
pub mod mail;
pub mod metrics;
pub mod outbox;
pub mod quiet;
