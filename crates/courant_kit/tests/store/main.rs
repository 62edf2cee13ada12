//! The store, the outbox and the jobs, on both engines.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a helper that cannot go on ends its test")]

mod common;
mod disk_full;
mod jobs;
mod kill;
mod migrations;
mod outbox;
mod schema;
mod transactions;
