//! What tests need and the product does not: throw-away stores on both engines.
//!
//! [`each_engine`] runs one test body on a fresh SQLite file and on a fresh PostgreSQL database.
//! The PostgreSQL server comes from [`cluster::ADDRESS`] in the environment; `cargo xtask test`
//! starts one ([`cluster::PgCluster`]) for the whole run and sets it.
//!
//! Not here: anything the product calls.

pub mod cluster;
#[cfg(feature = "store")]
mod stores;

#[cfg(feature = "store")]
pub use stores::{each_engine, each_target};
