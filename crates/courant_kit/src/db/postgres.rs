//! PostgreSQL: two pools, one that may only read; transactions that are tried again.

use super::migrate::{self, Migration};
use super::{BoxFuture, DbError, DbResult, Row, Session, Tx, Value};
use bytes::BytesMut;
use deadpool_postgres::{Manager, ManagerConfig, Object, Pool, RecyclingMethod};
use futures_util::FutureExt;
use std::future::poll_fn;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::task::Poll;
use std::time::Duration;
use tokio_postgres::config::SslMode;
use tokio_postgres::error::SqlState;
use tokio_postgres::types::{FromSql, IsNull, ToSql, Type, to_sql_checked};

/// Connections per pool and process.
pub(super) const CONNECTIONS: usize = 8;
/// How often a transaction is tried.
const ATTEMPTS: u32 = 6;
/// Connections that a statement is tried on while the server has hung up: all that may lie in the pool, and a new one.
const HUNG_UP: usize = CONNECTIONS + 1;
/// Key of the lock that lets one process migrate at a time.
const MIGRATE_LOCK: &str = "SELECT pg_advisory_lock(7020)";

pub(super) struct PgPools {
    readers: Pool,
    writers: Pool,
    commits: Arc<AtomicU64>,
}

pub(super) struct PgSession {
    client: Option<Object>,
    is_open: bool,
    should_retry: bool,
    /// A statement is on its way: the one thing a transaction may wait for.
    is_waiting: Arc<AtomicBool>,
}

fn is_io(error: &tokio_postgres::Error) -> bool {
    std::error::Error::source(error).is_some_and(|source| source.is::<std::io::Error>())
}

/// The server's own words, which tokio-postgres hides behind "db error".
pub(super) fn describe(error: &tokio_postgres::Error) -> String {
    match (error.as_db_error(), std::error::Error::source(error)) {
        (Some(db), _) => format!("{}: {}", db.code().code(), db.message()),
        (None, Some(source)) => format!("{error}: {source}"),
        (None, None) => error.to_string(),
    }
}

fn fault(error: tokio_postgres::Error) -> DbError {
    match error.as_db_error() {
        Some(db) if db.code().code().starts_with("23") => {
            DbError::Constraint(match (db.constraint(), db.table(), db.column()) {
                (Some(name), _, _) => name.to_owned(),
                (None, Some(table), Some(column)) => format!("{table}_{column}_not_null"),
                (None, _, _) => db.message().to_owned(),
            })
        }
        Some(db) if *db.code() == SqlState::DISK_FULL => DbError::Full,
        // The server is going down, coming up or has cut the connection.
        Some(db) if db.code().code().starts_with("57P") || db.code().code().starts_with("08") => {
            DbError::Unavailable(describe(&error))
        }
        Some(_) => DbError::Postgres(error),
        None if error.is_closed() || is_io(&error) => DbError::Unavailable(describe(&error)),
        None => DbError::Postgres(error),
    }
}

fn pool(address: &str, is_reader: bool) -> DbResult<Pool> {
    let unavailable = |error: String| DbError::Unavailable(error);
    let mut config: tokio_postgres::Config =
        address.parse().map_err(|error: tokio_postgres::Error| unavailable(error.to_string()))?;
    if config.get_connect_timeout().is_none() {
        config.connect_timeout(Duration::from_secs(2));
    }
    config.application_name("courant");
    if is_reader {
        // A list is found by its index whatever values it is asked for. With the values before it, the server takes a list for
        // short while it knows little of a table that was filled a moment ago, and walks through and sorts all of it; so it
        // does where it may collect rows by their places (a bitmap) instead of in the index's order.
        let own = "-c default_transaction_read_only=on -c statement_timeout=10000 \
                   -c plan_cache_mode=force_generic_plan -c enable_bitmapscan=off";
        let options = config.get_options().map_or_else(|| own.to_owned(), |given| format!("{given} {own}"));
        config.options(options);
    }
    let settings = ManagerConfig { recycling_method: RecyclingMethod::Fast };
    let manager = if config.get_ssl_mode() == SslMode::Disable || only_local(&config) {
        Manager::from_config(config, tokio_postgres::NoTls, settings)
    } else {
        let (tls, _unreadable) = tokio_postgres_rustls::MakeRustlsConnect::with_native_certs()
            .map_err(|error| unavailable(format!("{error:?}")))?;
        Manager::from_config(config, tls, settings)
    };
    Pool::builder(manager)
        .max_size(CONNECTIONS)
        .runtime(deadpool_postgres::Runtime::Tokio1)
        .wait_timeout(Some(Duration::from_secs(5)))
        .build()
        .map_err(|error| unavailable(error.to_string()))
}

fn only_local(config: &tokio_postgres::Config) -> bool {
    use tokio_postgres::config::Host;
    config.get_hosts().iter().all(|host| match host {
        Host::Tcp(name) => matches!(name.as_str(), "localhost" | "127.0.0.1" | "::1"),
        #[cfg(unix)]
        Host::Unix(_) => true,
    })
}

/// Whether the server ended a connection.
fn has_hung_up(error: &tokio_postgres::Error) -> bool {
    let ended = [SqlState::ADMIN_SHUTDOWN, SqlState::CRASH_SHUTDOWN, SqlState::IDLE_SESSION_TIMEOUT];
    error.is_closed() || error.code().is_some_and(|code| ended.contains(code))
}

async fn checkout(pool: &Pool) -> DbResult<Object> {
    pool.get().await.map_err(|error| match error {
        deadpool_postgres::PoolError::Backend(error) => fault(error),
        other => DbError::Unavailable(other.to_string()),
    })
}

impl PgPools {
    pub(super) async fn open(
        address: &str,
        migrations: &'static [Migration],
        commits: Arc<AtomicU64>,
    ) -> DbResult<PgPools> {
        let pools = PgPools { readers: pool(address, true)?, writers: pool(address, false)?, commits };
        let mut client = checkout(&pools.writers).await?;
        client.batch_execute(MIGRATE_LOCK).await.map_err(fault)?;
        let result = migrate_store(&mut client, migrations).await;
        client.batch_execute("SELECT pg_advisory_unlock(7020)").await.map_err(fault)?;
        result.map(|()| pools)
    }

    pub(super) async fn read(&self) -> DbResult<PgSession> {
        Ok(PgSession::new(checkout(&self.readers).await?, false))
    }

    pub(super) async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        E: From<DbError>,
        F: for<'a> Fn(&'a mut Tx) -> BoxFuture<'a, Result<T, E>> + Send + Sync,
    {
        let mut attempt = 0;
        loop {
            attempt += 1;
            let client = checkout(&self.writers).await.map_err(E::from)?;
            let mut session = PgSession::new(client, true);
            session.begin().await.map_err(E::from)?;
            let is_waiting = Arc::clone(&session.is_waiting);
            let mut tx = Tx { session: Session::Postgres(session), has_failed: false, _turn: None };
            let mut result = run_alone(work(&mut tx), &is_waiting).await;
            if result.is_ok() && tx.has_failed {
                // The server would answer COMMIT with a rollback and no error.
                result = Err(E::from(DbError::Failed));
            }
            let Session::Postgres(mut session) = tx.session else {
                return Err(E::from(DbError::Failed));
            };
            let must_retry = session.should_retry;
            let end = if result.is_ok() { session.end("COMMIT").await } else { session.end("ROLLBACK").await };
            let may_retry = attempt < ATTEMPTS && (must_retry || end.as_ref().is_err_and(is_conflict));
            if may_retry {
                tokio::time::sleep(Duration::from_millis(5 << attempt)).await;
                continue;
            }
            return match (result, end) {
                (Ok(value), Ok(())) => {
                    self.commits.fetch_add(1, Ordering::Relaxed);
                    Ok(value)
                }
                (Ok(_), Err(error)) => Err(E::from(error)),
                (Err(error), _) => Err(error),
            };
        }
    }
}

/// Runs a request as SQLite runs it: a wait for anything but a statement is refused, a panic is an
/// error.
async fn run_alone<T, E: From<DbError>>(
    mut work: BoxFuture<'_, Result<T, E>>,
    is_waiting: &AtomicBool,
) -> Result<T, E> {
    let polled = poll_fn(|context| match work.as_mut().poll(context) {
        Poll::Ready(result) => Poll::Ready(result),
        Poll::Pending if is_waiting.load(Ordering::Relaxed) => Poll::Pending,
        Poll::Pending => Poll::Ready(Err(E::from(DbError::Pending))),
    });
    AssertUnwindSafe(polled)
        .catch_unwind()
        .await
        .unwrap_or_else(|_| Err(E::from(DbError::Unavailable("a write transaction panicked".to_owned()))))
}

fn is_conflict(error: &DbError) -> bool {
    matches!(error, DbError::Postgres(error)
        if error.code().is_some_and(|code| *code == SqlState::T_R_SERIALIZATION_FAILURE || *code == SqlState::T_R_DEADLOCK_DETECTED))
}

async fn migrate_store(client: &mut Object, migrations: &'static [Migration]) -> DbResult<()> {
    let tx = client.transaction().await.map_err(fault)?;
    tx.batch_execute(migrate::TABLE).await.map_err(fault)?;
    let rows = tx.query(migrate::LIST, &[]).await.map_err(fault)?;
    let done: Result<Vec<(i64, String)>, tokio_postgres::Error> =
        rows.iter().map(|row| Ok((row.try_get(0)?, row.try_get(1)?))).collect();
    for migration in migrate::missing(&done.map_err(fault)?, migrations, |migration| migration.postgres)? {
        tx.batch_execute(migration.postgres).await.map_err(fault)?;
        let sum = migrate::checksum(migration.postgres);
        tx.execute(migrate::INSERT, &[&migration.id, &migration.name, &sum]).await.map_err(fault)?;
    }
    tx.commit().await.map_err(fault)
}

impl ToSql for Value {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        match self {
            Value::Null => Ok(IsNull::Yes),
            Value::Int(value) => match *ty {
                Type::INT4 => i32::try_from(*value)?.to_sql(ty, out),
                Type::INT2 => i16::try_from(*value)?.to_sql(ty, out),
                Type::FLOAT8 => (*value as f64).to_sql(ty, out),
                Type::BOOL => (*value != 0).to_sql(ty, out),
                _ => value.to_sql(ty, out),
            },
            Value::Real(value) => value.to_sql(ty, out),
            Value::Text(value) => value.replace('\0', "").to_sql(ty, out),
            Value::Bytes(value) => value.to_sql(ty, out),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}

struct Column(Value);

impl<'a> FromSql<'a> for Column {
    fn from_sql(ty: &Type, raw: &'a [u8]) -> Result<Self, Box<dyn std::error::Error + Sync + Send>> {
        Ok(Column(match *ty {
            Type::INT8 => Value::Int(i64::from_sql(ty, raw)?),
            Type::INT4 => Value::Int(i64::from(i32::from_sql(ty, raw)?)),
            Type::INT2 => Value::Int(i64::from(i16::from_sql(ty, raw)?)),
            Type::BOOL => Value::Int(i64::from(bool::from_sql(ty, raw)?)),
            Type::FLOAT8 => Value::Real(f64::from_sql(ty, raw)?),
            Type::BYTEA => Value::Bytes(Vec::from_sql(ty, raw)?),
            Type::TEXT | Type::VARCHAR | Type::NAME | Type::BPCHAR | Type::UNKNOWN => {
                Value::Text(String::from_sql(ty, raw)?)
            }
            _ => {
                return Err(format!("a column of type {ty} is not used here: cast it to bigint or text").into());
            }
        }))
    }

    fn from_sql_null(_: &Type) -> Result<Self, Box<dyn std::error::Error + Sync + Send>> {
        Ok(Column(Value::Null))
    }

    fn accepts(_: &Type) -> bool {
        true
    }
}

impl PgSession {
    fn new(client: Object, is_open: bool) -> PgSession {
        PgSession { client: Some(client), is_open, should_retry: false, is_waiting: Arc::default() }
    }

    async fn begin(&mut self) -> DbResult<()> {
        self.client()?.batch_execute("BEGIN").await.map_err(fault)
    }

    fn client(&self) -> DbResult<&Object> {
        self.client.as_ref().ok_or_else(|| DbError::Unavailable("the session has ended".to_owned()))
    }

    fn note<T>(&mut self, result: Result<T, tokio_postgres::Error>) -> DbResult<T> {
        result.map_err(|error| {
            let error = fault(error);
            self.should_retry |= is_conflict(&error);
            error
        })
    }

    pub(super) async fn query(&mut self, sql: &'static str, values: &[Value]) -> DbResult<Vec<Row>> {
        let params: Vec<&(dyn ToSql + Sync)> = values.iter().map(|value| value as &(dyn ToSql + Sync)).collect();
        let mut left = HUNG_UP;
        let result = loop {
            let client = self.client()?;
            self.is_waiting.store(true, Ordering::Relaxed);
            let result = async {
                let statement = client.prepare_cached(sql).await?;
                client.query(&statement, &params).await
            }
            .await;
            self.is_waiting.store(false, Ordering::Relaxed);
            // The server ended it while it lay in the pool, and nobody looked since. A reader's statement stands for itself.
            let has_hung_up = !self.is_open && left > 0 && result.as_ref().is_err_and(has_hung_up);
            let Some(pool) = has_hung_up.then(|| Object::pool(client)).flatten() else { break result };
            left -= 1;
            drop(self.client.take().map(Object::take));
            self.client = Some(checkout(&pool).await?);
        };
        let rows = self.note(result)?;
        rows.iter()
            .map(|row| {
                let values: Result<Vec<Value>, _> =
                    (0..row.len()).map(|column| row.try_get::<_, Column>(column).map(|column| column.0)).collect();
                values.map(Row).map_err(fault)
            })
            .collect()
    }

    pub(super) async fn execute(&mut self, sql: &'static str, values: &[Value]) -> DbResult<u64> {
        let params: Vec<&(dyn ToSql + Sync)> = values.iter().map(|value| value as &(dyn ToSql + Sync)).collect();
        let client = self.client()?;
        self.is_waiting.store(true, Ordering::Relaxed);
        let result = async {
            let statement = client.prepare_cached(sql).await?;
            client.execute(&statement, &params).await
        }
        .await;
        self.is_waiting.store(false, Ordering::Relaxed);
        self.note(result)
    }

    async fn end(&mut self, how: &'static str) -> DbResult<()> {
        let result = self.client()?.batch_execute(how).await.map_err(fault);
        self.is_open = result.is_err();
        result
    }
}

impl Drop for PgSession {
    /// A connection whose transaction was not ended is closed, not reused.
    fn drop(&mut self) {
        if self.is_open
            && let Some(client) = self.client.take()
        {
            drop(Object::take(client));
        }
    }
}
