//! One thin layer over SQLite and PostgreSQL: the same SQL text and the same closure run on both.
//!
//! Reading: [`Db::read`] gives a [`Tx`] that cannot write. Writing: [`Db::write`] runs a closure
//! as one transaction; on SQLite as part of a commit shared with whoever else is waiting, undone by itself where it fails
//! (one writer thread, `synchronous=FULL`), on PostgreSQL as a transaction that is tried
//! again on a serialisation failure. The closure must await nothing but its `Tx`; one that does is
//! refused ([`DbError::Pending`]).
//!
//! SQL is `&'static str` with `$1, $2, …`; values are 64-bit integers, text, floats, bytes or null.
//! Lists are bound as JSON text through `IN_IDS($n)` and `IN_TEXTS($n)` (see [`dialect`]).
//!
//! Not here: any table of the paper.

pub mod dialect;
mod migrate;
mod postgres;
mod sqlite;
mod value;

pub use migrate::Migration;
pub use value::{Row, Value, ids_json, like_text, texts_json};

use std::future::Future;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};

/// What [`Db::write`]'s closure returns.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// What went wrong in the store.
#[derive(Debug, thiserror::Error)]
pub enum DbError {
    /// A constraint was broken; the caller turns it into a refusal. The name is the one PostgreSQL
    /// gives, on both engines: `articles_path_key`, `articles_pkey`, `articles_headline_not_null`;
    /// only a foreign key has no name on SQLite (see [`DbError::breaks`]).
    #[error("constraint {0} was broken")]
    Constraint(String),
    /// The database was made by a newer Courant.
    #[error(
        "this paper was last opened by a newer Courant (its store has migration {found}, this program knows {known}): install that version or a later one"
    )]
    Newer {
        /// Newest migration in the store.
        found: i64,
        /// Newest one this program has.
        known: i64,
    },
    /// A landed migration was changed.
    #[error(
        "migration {0} in the store is not the one this program has: the program or the store was tampered with, or is from an unreleased version"
    )]
    Checksum(i64),
    /// The linked SQLite can lose committed rows.
    #[error("SQLite {0} can lose committed data in WAL mode; 3.51.3 or later is needed")]
    OldSqlite(String),
    /// The disk is full.
    #[error("the disk is full: nothing was written; free some space and try again")]
    Full,
    /// The database cannot be reached or opened.
    #[error("the database cannot be opened: {0}")]
    Unavailable(String),
    /// The closure awaited something other than the database.
    #[error("a write transaction waited for something other than the database")]
    Pending,
    /// A statement was sent after an earlier one had failed.
    #[error("this transaction has already failed")]
    Failed,
    /// A value had another type than the code expects.
    #[error("column {column} is not {wanted}")]
    Decode {
        /// Position from 0.
        column: usize,
        /// Type asked for.
        wanted: &'static str,
    },
    /// A statement that must return a row returned none.
    #[error("no such row")]
    NoRow,
    /// Anything else SQLite says.
    #[error(transparent)]
    Sqlite(rusqlite::Error),
    /// Anything else PostgreSQL says.
    #[error("{}", postgres::describe(.0))]
    Postgres(tokio_postgres::Error),
}

impl DbError {
    /// Whether this constraint was broken. SQLite does not say which foreign key was, so there any
    /// name that ends in `_fkey` is true of any broken foreign key.
    pub fn breaks(&self, constraint: &str) -> bool {
        match self {
            DbError::Constraint(name) => name == constraint || (name == FOREIGN_KEY && constraint.ends_with("_fkey")),
            _ => false,
        }
    }
}

/// What [`DbError::Constraint`] names when SQLite refuses a foreign key.
const FOREIGN_KEY: &str = "foreign_key";

/// Result of the store.
pub type DbResult<T> = Result<T, DbError>;

/// Where the store is.
#[derive(Debug, Clone)]
pub enum Target {
    /// A file.
    Sqlite(PathBuf),
    /// A connection string (`postgres://…`, several hosts allowed).
    Postgres(String),
}

/// Which engine runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// SQLite.
    Sqlite,
    /// PostgreSQL.
    Postgres,
}

/// The store; cheap to clone.
#[derive(Clone)]
pub struct Db {
    inner: Arc<Inner>,
}

struct Inner {
    pools: Pools,
    writes: watch::Sender<u64>,
    commits: Arc<AtomicU64>,
    turns: Arc<Semaphore>,
}

enum Pools {
    Sqlite(sqlite::SqlitePools),
    Postgres(postgres::PgPools),
}

/// A transaction, or a reading session.
pub struct Tx {
    session: Session,
    has_failed: bool,
    /// Given back with the session.
    _turn: Option<OwnedSemaphorePermit>,
}

enum Session {
    Sqlite(sqlite::SqliteSession),
    Postgres(postgres::PgSession),
}

impl Db {
    /// Opens the store and runs the migrations that are missing.
    ///
    /// # Refuses
    /// An SQLite library below 3.51.3, a store of a newer Courant, a changed migration.
    pub async fn open(target: &Target, migrations: &'static [Migration]) -> DbResult<Db> {
        let commits = Arc::new(AtomicU64::new(0));
        let counter = Arc::clone(&commits);
        let pools = match target {
            Target::Sqlite(path) => Pools::Sqlite(sqlite::SqlitePools::open(path, migrations, counter)?),
            Target::Postgres(address) => Pools::Postgres(postgres::PgPools::open(address, migrations, counter).await?),
        };
        let turns = match &pools {
            // Its statements run on the thread of whoever asks.
            Pools::Sqlite(_) => std::thread::available_parallelism().map_or(1, |count| count.get().div_ceil(2)),
            Pools::Postgres(_) => postgres::CONNECTIONS / 2,
        };
        let turns = Arc::new(Semaphore::new(turns));
        Ok(Db { inner: Arc::new(Inner { pools, writes: watch::Sender::new(0), commits, turns }) })
    }

    /// Which engine runs.
    pub fn engine(&self) -> Engine {
        match &self.inner.pools {
            Pools::Sqlite(_) => Engine::Sqlite,
            Pools::Postgres(_) => Engine::Postgres,
        }
    }

    /// A reading session: on SQLite one snapshot of the whole store, on PostgreSQL one per statement.
    /// A statement that writes fails.
    pub async fn read(&self) -> DbResult<Tx> {
        let session = match &self.inner.pools {
            Pools::Sqlite(pools) => Session::Sqlite(pools.read().await?),
            Pools::Postgres(pools) => Session::Postgres(pools.read().await?),
        };
        Ok(Tx { session, has_failed: false, _turn: None })
    }

    /// A reading session for what has to be weighed before it is written, such as what a visitor sends. Only a few of these
    /// run at the same time (half of the processors; on PostgreSQL half of the connections) and the others wait for
    /// their turn, so that a storm of writers leaves the rest to readers.
    pub async fn read_in_turn(&self) -> DbResult<Tx> {
        let turn = Arc::clone(&self.inner.turns).acquire_owned().await;
        let turn = turn.map_err(|_| DbError::Unavailable("the store is closed".to_owned()))?;
        Ok(Tx { _turn: Some(turn), ..self.read().await? })
    }

    /// Runs `work` as one transaction and answers after it is on disk. `work` may run more than
    /// once (PostgreSQL retries), so it must have no effect but on its `Tx`.
    ///
    /// An error from `work` undoes all it wrote and nothing else. A statement that failed dooms the
    /// transaction even when `work` answers `Ok` ([`DbError::Failed`]): a broken constraint has to
    /// leave `work` as an error.
    pub async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
        F: for<'a> Fn(&'a mut Tx) -> BoxFuture<'a, Result<T, E>> + Send + Sync + 'static,
    {
        let result = match &self.inner.pools {
            Pools::Sqlite(pools) => pools.write(work).await,
            Pools::Postgres(pools) => pools.write(work).await,
        };
        if result.is_ok() {
            self.inner.writes.send_modify(|count| *count = count.wrapping_add(1));
        }
        result
    }

    /// Marked as changed after each committed write of this process: wakes those who wait for
    /// events or jobs. Writes of other processes do not show here.
    pub fn subscribe(&self) -> watch::Receiver<u64> {
        self.inner.writes.subscribe()
    }

    /// Commits since the store was opened here; on SQLite fewer than writes when they were grouped.
    pub fn commit_count(&self) -> u64 {
        self.inner.commits.load(Ordering::Relaxed)
    }

    /// Whether the store answers.
    pub async fn ping(&self) -> DbResult<()> {
        self.read().await?.query("SELECT 1", &[]).await.map(drop)
    }

    /// Has PostgreSQL count what its tables hold, after much was written at once: until it does so by itself, a minute later,
    /// it may walk through what it believes to be small. SQLite needs none of it.
    pub async fn count_anew(&self) -> DbResult<()> {
        if self.engine() == Engine::Sqlite {
            return Ok(());
        }
        self.write(|tx| Box::pin(async move { tx.execute("ANALYZE", &[]).await.map(drop) })).await
    }

    /// Asks SQLite for a full consistency check; PostgreSQL answers only that it is there.
    pub async fn check(&self) -> DbResult<Vec<String>> {
        let mut tx = self.read().await?;
        if self.engine() == Engine::Postgres {
            return tx.query("SELECT 1", &[]).await.map(|_| Vec::new());
        }
        let rows = tx.query("PRAGMA integrity_check", &[]).await?;
        let found: DbResult<Vec<String>> = rows.iter().map(|row| row.text(0).map(str::to_owned)).collect();
        Ok(found?.into_iter().filter(|line| line != "ok").collect())
    }
}

impl Tx {
    /// Which engine runs.
    pub fn engine(&self) -> Engine {
        match &self.session {
            Session::Sqlite(_) => Engine::Sqlite,
            Session::Postgres(_) => Engine::Postgres,
        }
    }

    /// All rows of a statement.
    pub async fn query(&mut self, sql: &'static str, values: &[Value]) -> DbResult<Vec<Row>> {
        if self.has_failed {
            return Err(DbError::Failed);
        }
        let sql = dialect::translate(sql, self.engine());
        let result = match &mut self.session {
            Session::Sqlite(session) => session.query(sql, values),
            Session::Postgres(session) => session.query(sql, values).await,
        };
        self.has_failed = result.is_err();
        result
    }

    /// The first row, if any.
    pub async fn find(&mut self, sql: &'static str, values: &[Value]) -> DbResult<Option<Row>> {
        Ok(self.query(sql, values).await?.into_iter().next())
    }

    /// The first row, which must exist.
    pub async fn load(&mut self, sql: &'static str, values: &[Value]) -> DbResult<Row> {
        self.find(sql, values).await?.ok_or(DbError::NoRow)
    }

    /// Runs a statement; how many rows it changed.
    pub async fn execute(&mut self, sql: &'static str, values: &[Value]) -> DbResult<u64> {
        if self.has_failed {
            return Err(DbError::Failed);
        }
        let sql = dialect::translate(sql, self.engine());
        let result = match &mut self.session {
            Session::Sqlite(session) => session.execute(sql, values),
            Session::Postgres(session) => session.execute(sql, values).await,
        };
        self.has_failed = result.is_err();
        result
    }
}
