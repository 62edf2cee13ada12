//! What an article says, read and written by itself. `comments::questions` alone writes it, so that the questions about
//! its passages go with it.

use super::rows_write;
use courant_kit::db::{DbResult, Tx};

/// JSON of an article's body.
pub async fn load_body(tx: &mut Tx, id: i64) -> DbResult<String> {
    rows_write::load_body(tx, id).await
}

/// Writes the body of an article that is there.
pub async fn save_body(tx: &mut Tx, id: i64, body: &str) -> DbResult<()> {
    rows_write::save_body(tx, id, body).await
}

/// Writes the body of an article in which marks were set or taken away and no word changed, unless it is another by now
/// than the one that was read; whether it was written. Version and dates stay, for nothing was edited.
pub async fn save_marks(tx: &mut Tx, id: i64, before: &str, after: &str) -> DbResult<bool> {
    rows_write::save_marks(tx, id, before, after).await
}
