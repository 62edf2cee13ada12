//! The library as its people use it: seeking, uploading, describing, replacing and removing media.
//!
//! Whoever may write articles may use all of it ([`crate::accounts::Writer`]) and change what they brought, until readers
//! see it; then it is for those who may publish ([`edit::Keeper`]). Each change is noted in the audit and told in the outbox, so
//! that pages which show the medium are made again.
//!
//! - [`list`]: what there is, the newest first, narrowed.
//! - [`intake`]: a file that comes in one piece; [`uploads`]: one that comes in several and goes on after an
//!   interruption.
//! - [`edit`]: what is said of a medium, its rights, where its subject is; posters and captions of films.
//! - [`left`]: pictures of readers that no comment shows any more.
//! - [`rights`]: files whose rights end while readers see them.
//! - [`used`]: where a medium is shown. What is shown anywhere is not removed.
//!
//! Not here: what becomes of files (`media`), and the pages (`newsroom`).

pub mod edit;
pub mod intake;
pub mod left;
pub mod list;
pub(crate) mod parts;
pub mod put_back;
pub mod rights;
pub mod rows;
mod rows_write;
pub mod uploads;
pub mod used;

use crate::media::Medium;
use courant_kit::db::{DbResult, Tx};

/// A medium as those who keep the library see it.
#[derive(Debug, Clone, Default)]
pub struct Entry {
    /// As pages show it.
    pub medium: Medium,
    /// SHA-256 of its file; empty where there is none.
    pub content_hash: String,
    /// The file's name where it came from.
    pub original_name: String,
    /// Who owns it.
    pub rights_holder: String,
    /// What is allowed.
    pub usage_terms: String,
    /// The first moment at which it may not be used any more (ms UTC).
    pub rights_end_at: Option<i64>,
    /// Name of who brought it; empty where nobody is known.
    pub added_by: String,
    /// When it came (ms UTC).
    pub created_at: i64,
    /// Rises with each change of what is said of it.
    pub version: i64,
}

impl Entry {
    /// Whether it may not be used any more.
    pub fn have_rights_ended(&self, now: i64) -> bool {
        self.rights_end_at.is_some_and(|end| end <= now)
    }
}

/// A medium of the library.
pub async fn find(tx: &mut Tx, id: i64) -> DbResult<Option<Entry>> {
    Ok(list_by_ids(tx, &[id]).await?.into_iter().next())
}

/// Media of the library, in no order.
pub async fn list_by_ids(tx: &mut Tx, ids: &[i64]) -> DbResult<Vec<Entry>> {
    rows::list_by_ids(tx, ids).await
}
