//! What tests need and the product does not: throw-away stores on both engines, and a mail server.
//!
//! [`each_engine`] runs one test body on a fresh SQLite file and on a fresh PostgreSQL database.
//! The PostgreSQL server comes from [`cluster::ADDRESS`] in the environment; `cargo xtask test`
//! starts one ([`cluster::PgCluster`]) for the whole run and sets it.
//!
//! [`MailSink`] takes letters on this machine and keeps them, or fails in the ways mail servers do.
//!
//! Not here: anything the product calls.

pub mod cluster;
#[cfg(feature = "mail")]
mod mail_session;
#[cfg(feature = "mail")]
mod mail_sink;
#[cfg(feature = "store")]
mod stores;

#[cfg(feature = "mail")]
pub use mail_sink::{MailSink, ReceivedMail, SinkAct, SinkCertificate, SinkOptions, SinkStage, SinkTls};
#[cfg(feature = "store")]
pub use stores::{each_engine, each_target};
