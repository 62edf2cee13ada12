//! The sample paper as its readers see it, on both engines, by requests in process.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on ends")]

mod accounts;
mod clips;
mod conversation;
mod corrections;
mod counting;
mod crawl;
mod desk;
mod desk_marks;
mod device;
mod doctor;
mod editing;
mod editing_desk;
mod fresh;
mod fronts;
mod html;
mod keys;
mod kinds;
mod leaks;
mod library;
mod million;
mod notices;
mod old;
mod people;
mod person;
mod plans;
mod pressure;
mod promotions;
mod protocol;
mod questions;
mod questions_desk;
mod setup;
mod setup_more;
mod share;
mod signed;
mod storm;
mod support;
mod themes;
mod threads;
