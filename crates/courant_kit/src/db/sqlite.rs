//! SQLite: one writer thread that commits waiting requests in groups, many readers.
//!
//! Durability: WAL with `synchronous=FULL`; a request is answered only after the commit that holds
//! it. Requests that wait at the same time share one commit; each after the first has a savepoint of its own, so
//! that one that fails undoes only itself, and the first is undone with the transaction: under a savepoint
//! SQLite goes through all pages that were changed since at each statement of several writes, which for a large
//! request was more work than the writing. Libraries below 3.51.3 are refused: they can lose committed
//! rows when a WAL is reset under two connections. What is committed is brought from the WAL into the store by a thread
//! of its own: SQLite would do that within commits, with two more syncs of the disk in each of these, and in
//! every one while readers keep it from beginning the WAL anew.

use super::migrate::{self, Migration};
use super::{BoxFuture, DbError, DbResult, FOREIGN_KEY, Row, Session, Tx, Value};
use futures_util::FutureExt;
use rusqlite::Connection;
use rusqlite::config::DbConfig;
use rusqlite::hooks::Wal;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, oneshot};

/// Requests that may share one commit.
const GROUP: usize = 256;
/// Readers at the same time; more wait.
const READERS: usize = 16;
/// New pages in the WAL after which they are brought into the store.
const CHECKPOINT_PAGES: i64 = 1_000;
/// Pages in the WAL (64 MB) after which it is begun anew, for which writers wait a moment.
const MOST_PAGES: i64 = 16_384;
/// A transaction that writes.
const BEGIN: &str = "BEGIN IMMEDIATE";
/// Oldest library without the WAL-reset loss (3.51.3).
const OLDEST_SQLITE: i32 = 3_051_003;

/// Runs inside the group; gives back what answers its caller once the commit is known.
type Job = Box<dyn FnOnce(Result<&mut Tx, &DbError>, Within) -> Acknowledge + Send>;
/// What undoes a request that fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Within {
    /// The transaction, in which nothing was written before it.
    Transaction,
    /// A savepoint.
    Savepoint,
}

/// Called with the fate of the commit.
type Acknowledge = Box<dyn FnOnce(Result<(), &DbError>) + Send>;

pub(super) struct SqlitePools {
    writer: mpsc::Sender<Job>,
    readers: Arc<Readers>,
}

struct Readers {
    path: PathBuf,
    idle: Mutex<Vec<Connection>>,
    permits: Arc<Semaphore>,
}

pub(super) struct SqliteSession {
    connection: Option<Connection>,
    home: Option<(Arc<Readers>, OwnedSemaphorePermit)>,
    /// A statement found the disk full: why the transaction was lost, if it was.
    is_full: bool,
}

fn fault(error: rusqlite::Error) -> DbError {
    use rusqlite::ffi::ErrorCode;
    if let rusqlite::Error::SqliteFailure(code, message) = &error {
        match code.code {
            ErrorCode::DiskFull => return DbError::Full,
            ErrorCode::ConstraintViolation => {
                return DbError::Constraint(constraint_name(
                    code.extended_code,
                    message.as_deref().unwrap_or_default(),
                ));
            }
            _ => {}
        }
    }
    DbError::Sqlite(error)
}

/// The name PostgreSQL would give, from `UNIQUE constraint failed: articles.path`.
fn constraint_name(extended_code: i32, message: &str) -> String {
    use rusqlite::ffi;
    let what = message.split_once("constraint failed: ").map_or(message, |(_, what)| what);
    if let Some(index) = what.strip_prefix("index '") {
        return index.trim_end_matches('\'').to_owned();
    }
    let table = what.split('.').next().unwrap_or_default();
    let columns: Vec<&str> = what.split(", ").filter_map(|column| column.rsplit('.').next()).collect();
    match extended_code {
        ffi::SQLITE_CONSTRAINT_PRIMARYKEY | ffi::SQLITE_CONSTRAINT_ROWID => format!("{table}_pkey"),
        ffi::SQLITE_CONSTRAINT_UNIQUE => format!("{table}_{}_key", columns.join("_")),
        ffi::SQLITE_CONSTRAINT_NOTNULL => format!("{table}_{}_not_null", columns.join("_")),
        ffi::SQLITE_CONSTRAINT_FOREIGNKEY => FOREIGN_KEY.to_owned(),
        _ => what.to_owned(),
    }
}

fn refuse_old(version_number: i32, version: &str) -> DbResult<()> {
    if version_number < OLDEST_SQLITE {
        return Err(DbError::OldSqlite(version.to_owned()));
    }
    Ok(())
}

fn connect(path: &Path, is_writer: bool) -> DbResult<Connection> {
    let unavailable = |error: rusqlite::Error| DbError::Unavailable(format!("{}: {error}", path.display()));
    let connection = Connection::open(path).map_err(unavailable)?;
    connection.set_prepared_statement_cache_capacity(256);
    // Else a statement whose values might decide whether a partial index holds is prepared anew each time they are bound.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true).map_err(unavailable)?;
    connection
        .execute_batch(
            "PRAGMA busy_timeout=5000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;
             PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16000; PRAGMA trusted_schema=OFF;
             PRAGMA journal_size_limit=67108864;",
        )
        .map_err(|error| match fault(error) {
            DbError::Sqlite(error) => unavailable(error),
            other => other,
        })?;
    if !is_writer {
        connection.execute_batch("PRAGMA query_only=ON").map_err(fault)?;
    }
    Ok(connection)
}

impl SqlitePools {
    pub(super) fn open(
        path: &Path,
        migrations: &'static [Migration],
        commits: Arc<AtomicU64>,
    ) -> DbResult<SqlitePools> {
        refuse_old(rusqlite::version_number(), rusqlite::version())?;
        let mut connection = connect(path, true)?;
        migrate_store(&connection, migrations)?;
        start_checkpoints(path, &mut connection)?;
        let (writer, jobs) = mpsc::channel();
        std::thread::Builder::new()
            .name("courant-writer".to_owned())
            .spawn(move || write_groups(connection, &jobs, &commits))
            .map_err(|error| DbError::Unavailable(error.to_string()))?;
        let readers =
            Readers { path: path.to_owned(), idle: Mutex::new(Vec::new()), permits: Arc::new(Semaphore::new(READERS)) };
        Ok(SqlitePools { writer, readers: Arc::new(readers) })
    }

    pub(super) async fn read(&self) -> DbResult<SqliteSession> {
        let closed = || DbError::Unavailable("the store is closed".to_owned());
        let permit = Arc::clone(&self.readers.permits).acquire_owned().await.map_err(|_| closed())?;
        let idle = self.readers.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let connection = match idle {
            Some(connection) => connection,
            None => connect(&self.readers.path, false)?,
        };
        connection.prepare_cached("BEGIN").and_then(|mut begin| begin.execute([])).map_err(fault)?;
        let home = Some((Arc::clone(&self.readers), permit));
        Ok(SqliteSession { connection: Some(connection), home, is_full: false })
    }

    pub(super) async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
        F: for<'a> Fn(&'a mut Tx) -> BoxFuture<'a, Result<T, E>> + Send + Sync + 'static,
    {
        let (answer, answered) = oneshot::channel::<Result<T, E>>();
        let job: Job = Box::new(move |tx, within| {
            let result = tx.map_err(|error| E::from(copy(error))).and_then(|tx| run_within(within, tx, &work));
            Box::new(move |commit| {
                let result = match (result, commit) {
                    (Ok(value), Ok(())) => Ok(value),
                    (Ok(_), Err(error)) => Err(E::from(copy(error))),
                    (Err(error), _) => Err(error),
                };
                // The caller may have gone away; what was committed stays committed.
                drop(answer.send(result));
            })
        });
        let closed = || E::from(DbError::Unavailable("the writer has stopped".to_owned()));
        self.writer.send(job).map_err(|_| closed())?;
        answered.await.map_err(|_| closed())?
    }
}

/// One error told to every request of a failed commit.
fn copy(error: &DbError) -> DbError {
    match error {
        DbError::Full => DbError::Full,
        other => DbError::Unavailable(format!("the commit failed: {other}")),
    }
}

fn session_of(tx: &mut Tx) -> DbResult<&mut SqliteSession> {
    match &mut tx.session {
        Session::Sqlite(session) => Ok(session),
        Session::Postgres(_) => Err(DbError::Unavailable("not an SQLite transaction".to_owned())),
    }
}

fn control(tx: &mut Tx, sql: &'static str) -> DbResult<()> {
    session_of(tx)?.execute(sql, &[]).map(drop)
}

/// Runs one request. Its future is polled once: everything it may await (the transaction) is
/// ready at once on SQLite, so a future that is not ready waits for something it must not.
fn run_within<T, E, F>(within: Within, tx: &mut Tx, work: &F) -> Result<T, E>
where
    E: From<DbError>,
    F: for<'a> Fn(&'a mut Tx) -> BoxFuture<'a, Result<T, E>>,
{
    tx.has_failed = false;
    if within == Within::Savepoint {
        control(tx, "SAVEPOINT request")?;
    }
    let ran = catch_unwind(AssertUnwindSafe(|| work(tx).now_or_never()));
    let result = match ran {
        Ok(Some(Ok(_))) if tx.has_failed => Err(E::from(DbError::Failed)),
        Ok(Some(result)) => result,
        Ok(None) => Err(E::from(DbError::Pending)),
        Err(_) => Err(E::from(DbError::Unavailable("a write transaction panicked".to_owned()))),
    };
    tx.has_failed = false;
    if is_lost(tx) {
        // A full disk or an I/O error ends the whole transaction inside SQLite.
        return result.and(Err(E::from(DbError::Failed)));
    }
    match (result, within) {
        (Ok(value), Within::Transaction) => Ok(value),
        (Ok(value), Within::Savepoint) => control(tx, "RELEASE request").map(|()| value).map_err(E::from),
        (Err(error), Within::Transaction) => {
            control(tx, "ROLLBACK")?;
            control(tx, BEGIN)?;
            Err(error)
        }
        (Err(error), Within::Savepoint) => {
            control(tx, "ROLLBACK TO request")?;
            control(tx, "RELEASE request")?;
            Err(error)
        }
    }
}

fn is_lost(tx: &mut Tx) -> bool {
    session_of(tx).is_ok_and(|session| session.connection.as_ref().is_none_or(Connection::is_autocommit))
}

/// Why a transaction that SQLite ended by itself was ended.
fn loss(tx: &mut Tx) -> DbError {
    match session_of(tx) {
        Ok(session) if session.is_full => DbError::Full,
        _ => DbError::Unavailable("SQLite ended the transaction".to_owned()),
    }
}

fn write_groups(connection: Connection, jobs: &mpsc::Receiver<Job>, commits: &AtomicU64) {
    let session = SqliteSession { connection: Some(connection), home: None, is_full: false };
    let mut tx = Tx { session: Session::Sqlite(session), has_failed: false, _turn: None };
    while let Ok(first) = jobs.recv() {
        if let Ok(session) = session_of(&mut tx) {
            session.is_full = false;
        }
        let begun = control(&mut tx, BEGIN);
        let mut waiting: Vec<Acknowledge> = vec![first(begun.as_ref().map(|()| &mut tx), Within::Transaction)];
        while waiting.len() < GROUP && begun.is_ok() && !is_lost(&mut tx) {
            match jobs.try_recv() {
                Ok(job) => waiting.push(job(Ok(&mut tx), Within::Savepoint)),
                Err(_) => break,
            }
        }
        let committed = match begun {
            Ok(()) if is_lost(&mut tx) => Err(loss(&mut tx)),
            Ok(()) => control(&mut tx, "COMMIT"),
            Err(error) => Err(error),
        };
        if committed.is_err() && !is_lost(&mut tx) {
            drop(control(&mut tx, "ROLLBACK"));
        }
        if committed.is_ok() {
            commits.fetch_add(1, Ordering::Relaxed);
        }
        for acknowledge in waiting {
            acknowledge(committed.as_ref().copied());
        }
    }
}

/// Starts the thread that brings pages from the WAL into the store when the writer has left enough of them. It ends with
/// the writer's connection.
fn start_checkpoints(path: &Path, writer: &mut Connection) -> DbResult<()> {
    let own = connect(path, true)?;
    // So long may readers keep writers waiting when the WAL is begun anew.
    own.execute_batch("PRAGMA busy_timeout=50; PRAGMA wal_autocheckpoint=0;").map_err(fault)?;
    let (wake, woken) = mpsc::sync_channel(1);
    let brought = Arc::new(AtomicI64::new(0));
    let left = Arc::clone(&brought);
    writer
        .wal_hook(Some(move |_: &mut Wal, pages: std::ffi::c_int| {
            let pages = i64::from(pages);
            let before = left.load(Ordering::Relaxed);
            let before = if pages < before { 0 } else { before };
            if pages - before >= CHECKPOINT_PAGES {
                // One that is not taken yet is enough.
                wake.try_send(()).unwrap_or_default();
            }
            Ok(())
        }))
        .map_err(fault)?;
    std::thread::Builder::new()
        .name("courant-checkpoint".to_owned())
        .spawn(move || {
            while woken.recv().is_ok() {
                match checkpoint(&own) {
                    Ok(pages) => brought.store(pages, Ordering::Relaxed),
                    Err(error) => tracing::debug!(%error, "the WAL could not be brought into the store; the next commits try again"),
                }
            }
        })
        .map(drop)
        .map_err(|error| DbError::Unavailable(error.to_string()))
}

/// Brings what can be brought into the store; how many pages of the WAL are there.
fn checkpoint(connection: &Connection) -> rusqlite::Result<i64> {
    let run = |sql| connection.query_row(sql, [], |row| Ok((row.get::<_, i64>(1)?, row.get::<_, i64>(2)?)));
    let (pages, brought) = run("PRAGMA wal_checkpoint(PASSIVE)")?;
    if pages < MOST_PAGES {
        return Ok(brought);
    }
    run("PRAGMA wal_checkpoint(RESTART)").map(|(_, brought)| brought)
}

fn migrate_store(connection: &Connection, migrations: &'static [Migration]) -> DbResult<()> {
    connection.execute_batch("BEGIN IMMEDIATE").map_err(fault)?;
    let run = || -> DbResult<()> {
        connection.execute_batch(migrate::TABLE).map_err(fault)?;
        let mut list = connection.prepare(migrate::LIST).map_err(fault)?;
        let done: Result<Vec<(i64, String)>, _> =
            list.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).map_err(fault)?.collect();
        for migration in migrate::missing(&done.map_err(fault)?, migrations, |migration| migration.sqlite)? {
            connection.execute_batch(migration.sqlite).map_err(fault)?;
            let sum = migrate::checksum(migration.sqlite);
            connection.execute(migrate::INSERT, (migration.id, migration.name, sum)).map_err(fault)?;
        }
        Ok(())
    };
    match run() {
        Ok(()) => connection.execute_batch("COMMIT").map_err(fault),
        Err(error) => {
            drop(connection.execute_batch("ROLLBACK"));
            Err(error)
        }
    }
}

impl rusqlite::ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        use rusqlite::types::{ToSqlOutput, ValueRef};
        Ok(ToSqlOutput::Borrowed(match self {
            // PostgreSQL has no such character in texts; both engines must keep the same.
            Value::Text(value) if value.contains('\0') => return Ok(ToSqlOutput::from(value.replace('\0', ""))),
            Value::Null => ValueRef::Null,
            Value::Int(value) => ValueRef::Integer(*value),
            Value::Real(value) => ValueRef::Real(*value),
            Value::Text(value) => ValueRef::Text(value.as_bytes()),
            Value::Bytes(value) => ValueRef::Blob(value),
        }))
    }
}

fn own(value: rusqlite::types::ValueRef<'_>) -> Value {
    use rusqlite::types::ValueRef;
    match value {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(value) => Value::Int(value),
        ValueRef::Real(value) => Value::Real(value),
        // Checked as a whole first, which is much quicker; what is no UTF-8 somebody else's program wrote.
        ValueRef::Text(value) => Value::Text(match std::str::from_utf8(value) {
            Ok(text) => text.to_owned(),
            Err(_) => String::from_utf8_lossy(value).into_owned(),
        }),
        ValueRef::Blob(value) => Value::Bytes(value.to_vec()),
    }
}

/// `$n` is the value of that number: SQLite numbers parameters by their first appearance.
fn bind(statement: &mut rusqlite::Statement<'_>, values: &[Value]) -> rusqlite::Result<()> {
    for index in 1..=statement.parameter_count() {
        let number = statement.parameter_name(index).and_then(|name| name.strip_prefix('$')?.parse::<usize>().ok());
        if let Some(value) = number.and_then(|number| values.get(number.checked_sub(1)?)) {
            statement.raw_bind_parameter(index, value)?;
        }
    }
    Ok(())
}

impl SqliteSession {
    fn connection(&self) -> DbResult<&Connection> {
        self.connection.as_ref().ok_or_else(|| DbError::Unavailable("the session has ended".to_owned()))
    }

    pub(super) fn query(&mut self, sql: &'static str, values: &[Value]) -> DbResult<Vec<Row>> {
        let result = self.run_query(sql, values);
        self.is_full |= matches!(result, Err(DbError::Full));
        result
    }

    pub(super) fn execute(&mut self, sql: &'static str, values: &[Value]) -> DbResult<u64> {
        let result = self.run_execute(sql, values);
        self.is_full |= matches!(result, Err(DbError::Full));
        result
    }

    fn run_query(&self, sql: &'static str, values: &[Value]) -> DbResult<Vec<Row>> {
        let mut statement = self.connection()?.prepare_cached(sql).map_err(fault)?;
        let width = statement.column_count();
        bind(&mut statement, values).map_err(fault)?;
        let mut rows = statement.raw_query();
        let mut out = Vec::new();
        while let Some(row) = rows.next().map_err(fault)? {
            let values: rusqlite::Result<Vec<Value>> = (0..width).map(|column| row.get_ref(column).map(own)).collect();
            out.push(Row(values.map_err(fault)?));
        }
        Ok(out)
    }

    fn run_execute(&self, sql: &'static str, values: &[Value]) -> DbResult<u64> {
        let mut statement = self.connection()?.prepare_cached(sql).map_err(fault)?;
        bind(&mut statement, values).map_err(fault)?;
        statement.raw_execute().map(|count| count as u64).map_err(fault)
    }
}

impl Drop for SqliteSession {
    /// A reader goes home, its snapshot released.
    fn drop(&mut self) {
        if let (Some(connection), Some((readers, _permit))) = (self.connection.take(), self.home.take())
            && connection.prepare_cached("ROLLBACK").and_then(|mut end| end.execute([])).is_ok()
        {
            readers.idle.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_library_that_can_lose_rows_is_refused() {
        let refused = refuse_old(3_051_002, "3.51.2");
        assert!(matches!(refused, Err(DbError::OldSqlite(version)) if version == "3.51.2"));
        assert!(refuse_old(3_051_003, "3.51.3").is_ok());
        assert!(refuse_old(rusqlite::version_number(), rusqlite::version()).is_ok(), "the one in this program");
    }

    /// Where an index holds some rows only, SQLite would look at each value whether it may be used.
    #[test]
    fn a_statement_is_prepared_once_whatever_its_values() {
        let folder = tempfile::tempdir().unwrap();
        let connection = connect(&folder.path().join("paper.sqlite"), true).unwrap();
        let tables = "CREATE TABLE notes (kind TEXT, at INTEGER); CREATE INDEX open ON notes (at) WHERE kind = 'open'";
        connection.execute_batch(tables).unwrap();
        let mut statement = connection.prepare("SELECT at FROM notes WHERE kind = $1 ORDER BY at").unwrap();
        for kind in ["open", "shut", "open"] {
            assert!(statement.query([kind]).unwrap().next().unwrap().is_none());
        }
        assert_eq!(statement.get_status(rusqlite::StatementStatus::RePrepare), 0);
    }

    /// With a reader at every moment, SQLite would never begin the WAL anew.
    #[tokio::test]
    async fn what_is_committed_is_brought_into_the_store_while_others_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("paper.sqlite");
        let db = super::super::Db::open(&super::super::Target::Sqlite(path.clone()), &[]).await.unwrap();
        let run = async |sql: &'static str, values: &'static [&'static str]| {
            db.write::<_, DbError, _>(move |tx| {
                Box::pin(async move {
                    let values: Vec<Value> = values.iter().map(|value| value.repeat(100_000).into()).collect();
                    tx.execute(sql, &values).await
                })
            })
            .await
            .unwrap();
        };
        run("CREATE TABLE texts (text TEXT NOT NULL)", &[]).await;
        let mut reader = db.read().await.unwrap();
        let begun = std::time::Instant::now();
        let mut count = 0;
        while std::fs::metadata(&path).unwrap().len() < 8_000_000 {
            assert!(begun.elapsed().as_secs() < 60, "nothing is brought home");
            run("INSERT INTO texts (text) VALUES ($1)", &["x"]).await;
            count += 1;
            let mut next = db.read().await.unwrap();
            assert_eq!(next.load("SELECT COUNT(*) FROM texts", &[]).await.unwrap().int(0).unwrap(), count);
            reader = next;
        }
        drop(reader);
    }
}
