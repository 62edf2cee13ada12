//! HTTP for a small newsroom: a server with limits, pages that are cheap to send, and the headers
//! that keep readers safe. It knows no news.
//!
//! A request comes in through [`server`], which bounds everything a client can stretch (connections,
//! heads, bodies, time). What is shown to many is a [`page::Page`], kept in a
//! [`page_cache::PageCache`] until a fact on it changes; files on disk go out through [`files`],
//! styles and scripts through [`assets`]. [`security`] dresses every answer.

mod admission;
pub mod assets;
mod at_once;
pub mod body;
pub mod client_address;
pub mod compress;
mod connection;
pub mod cookie;
pub mod disposition;
pub mod files;
pub mod form;
mod fresh;
mod limits;
pub mod log;
pub mod negotiate;
pub mod origin;
pub mod outcome;
pub mod page;
pub mod page_cache;
pub mod page_count;
mod page_flights;
mod page_tags;
pub mod range;
mod request_guard;
pub mod security;
pub mod server;
pub mod tls;
pub mod tls_files;
