//! Imports: taking a paper that already exists elsewhere.
//!
//! Each source has its own folder: `wxr` reads WordPress's export. An import only adds;
//! nothing here deletes what the paper already holds.

pub mod rows;
pub mod rows_write;
pub mod wxr;
