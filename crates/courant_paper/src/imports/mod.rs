//! Imports: taking a paper that already exists elsewhere.
//!
//! Each source has its own folder: `wxr` reads WordPress's export. [`desk`] brings one in that was uploaded. An import only adds;
//! nothing here deletes what the paper already holds.

pub mod desk;
pub mod rows;
pub mod rows_write;
pub mod wxr;
