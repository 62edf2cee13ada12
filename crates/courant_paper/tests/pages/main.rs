//! The sample paper as its readers see it, on both engines, by requests in process.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on ends")]

mod accounts;
mod clips;
mod conversation;
mod counting;
mod crawl;
mod desk;
mod doctor;
mod editing;
mod editing_desk;
mod fresh;
mod html;
mod kinds;
mod leaks;
mod million;
mod notices;
mod old;
mod person;
mod plans;
mod promotions;
mod protocol;
mod questions;
mod questions_desk;
mod share;
mod signed;
mod storm;
mod support;
mod themes;
mod threads;
