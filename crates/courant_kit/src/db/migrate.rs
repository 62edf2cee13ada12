//! Migrations: numbered pairs of SQL, run once, in order, checked by checksum at every start.

use super::{DbError, DbResult};
use sha2::{Digest, Sha256};

/// One step of the schema, in both dialects.
#[derive(Debug)]
pub struct Migration {
    /// Its number; 1, 2, 3 …
    pub id: i64,
    /// Its name, as in the file name.
    pub name: &'static str,
    /// For SQLite.
    pub sqlite: &'static str,
    /// For PostgreSQL.
    pub postgres: &'static str,
}

/// The table that remembers them, in both dialects.
pub(super) const TABLE: &str = "CREATE TABLE IF NOT EXISTS schema_migrations (
    id BIGINT NOT NULL PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL)";
/// What has been run.
pub(super) const LIST: &str = "SELECT id, checksum FROM schema_migrations ORDER BY id";
/// Remembers one.
pub(super) const INSERT: &str = "INSERT INTO schema_migrations (id, name, checksum) VALUES ($1, $2, $3)";

/// SHA-256 of the text, line endings unified, as hex.
pub(super) fn checksum(sql: &str) -> String {
    crate::key::hex(&Sha256::digest(sql.replace("\r\n", "\n").as_bytes()))
}

/// Those still to run, after comparing what has been run.
pub(super) fn missing<'a>(
    done: &[(i64, String)],
    known: &'a [Migration],
    text: impl Fn(&Migration) -> &'static str,
) -> DbResult<Vec<&'a Migration>> {
    let newest_known = known.last().map_or(0, |migration| migration.id);
    if let Some((found, _)) = done.last()
        && *found > newest_known
    {
        return Err(DbError::Newer { found: *found, known: newest_known });
    }
    for (id, sum) in done {
        let same = known
            .iter()
            .find(|migration| migration.id == *id)
            .is_some_and(|migration| checksum(text(migration)) == *sum);
        if !same {
            return Err(DbError::Checksum(*id));
        }
    }
    Ok(known.iter().filter(|migration| done.iter().all(|(id, _)| *id != migration.id)).collect())
}
