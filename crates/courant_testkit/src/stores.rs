//! Fresh stores for a test: an SQLite file, and a PostgreSQL database copied from a migrated template.

use crate::cluster::ADDRESS;
use courant_kit::db::{Db, Migration, Target};
use futures_util::FutureExt;
use std::panic::AssertUnwindSafe;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use tokio_postgres::error::SqlState;
use tokio_postgres::{Client, Config, NoTls};

/// Key of the lock under which a template is made by one process only.
const TEMPLATE_LOCK: &str = "SELECT pg_advisory_lock(7030)";
const TEMPLATE_UNLOCK: &str = "SELECT pg_advisory_unlock(7030)";

/// Runs `test` on a fresh SQLite store and then on a fresh PostgreSQL one, both migrated.
///
/// Without [`ADDRESS`] in the environment the PostgreSQL half is skipped and says so; where `CI` is
/// set it fails instead.
///
/// # Panics
/// When a store cannot be made, and with the test.
pub async fn each_engine(migrations: &'static [Migration], test: impl AsyncFn(Db)) {
    each_target(migrations, async |target| match Db::open(&target, migrations).await {
        Ok(db) => Box::pin(test(db)).await,
        Err(error) => panic!("the test's store: {error}"),
    })
    .await;
}

/// Like [`each_engine`], but hands over where the migrated store is and leaves the opening to `test`.
pub async fn each_target(migrations: &'static [Migration], test: impl AsyncFn(Target)) {
    eprintln!("on SQLite");
    let folder = tempfile::tempdir().unwrap_or_else(|error| panic!("a folder for the test's store: {error}"));
    let target = Target::Sqlite(folder.path().join("paper.db"));
    if let Err(error) = Db::open(&target, migrations).await {
        panic!("the test's store: {error}");
    }
    Box::pin(test(target)).await;

    let Ok(address) = std::env::var(ADDRESS) else {
        assert!(std::env::var_os("CI").is_none(), "{ADDRESS} must be set where CI is: run `cargo xtask test`");
        eprintln!("skipped on PostgreSQL: {ADDRESS} is not set (`cargo xtask test` sets it)");
        return;
    };
    eprintln!("on PostgreSQL");
    let server = Server::connect(&address).await;
    let name = server.fresh(migrations).await;
    let target = Target::Postgres(with_database(&address, &name));
    let result = AssertUnwindSafe(Box::pin(test(target))).catch_unwind().await;
    server.run(&format!("DROP DATABASE {name} WITH (FORCE)")).await;
    if let Err(panic) = result {
        std::panic::resume_unwind(panic);
    }
}

struct Server {
    address: String,
    client: Client,
}

impl Server {
    async fn connect(address: &str) -> Server {
        let parsed: Config = address.parse().unwrap_or_else(|error| panic!("{ADDRESS}: {error}"));
        let (client, connection) = parsed.connect(NoTls).await.unwrap_or_else(|error| panic!("{ADDRESS}: {error}"));
        tokio::spawn(connection);
        Server { address: address.to_owned(), client }
    }

    async fn run(&self, sql: &str) {
        self.client.batch_execute(sql).await.unwrap_or_else(|error| panic!("{sql}: {error:?}"));
    }

    /// Makes a database from the template of these migrations and gives its name.
    async fn fresh(&self, migrations: &'static [Migration]) -> String {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let template = self.template(migrations).await;
        let name = format!("courant_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        self.run(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await;
        self.copy(&template, &name).await;
        name
    }

    /// The template, made by whoever comes first.
    async fn template(&self, migrations: &'static [Migration]) -> String {
        let template = format!("courant_template_{:016x}", fingerprint(migrations));
        self.run(TEMPLATE_LOCK).await;
        let found = self.client.query("SELECT 1 FROM pg_database WHERE datname = $1", &[&template]).await;
        let is_made = found.unwrap_or_else(|error| panic!("looking for the template: {error}")).len() == 1;
        if !is_made {
            let unfinished = format!("{template}_unfinished");
            self.run(&format!("DROP DATABASE IF EXISTS {unfinished} WITH (FORCE)")).await;
            self.run(&format!("CREATE DATABASE {unfinished}")).await;
            let target = Target::Postgres(with_database(&self.address, &unfinished));
            if let Err(error) = Db::open(&target, migrations).await {
                panic!("the template: {error}");
            }
            self.copy(&unfinished, &template).await;
            self.run(&format!("DROP DATABASE {unfinished} WITH (FORCE)")).await;
        }
        self.run(TEMPLATE_UNLOCK).await;
        template
    }

    /// Copies a database; those just disconnected from it may take a moment to be gone.
    async fn copy(&self, from: &str, to: &str) {
        let sql = format!("CREATE DATABASE {to} TEMPLATE {from}");
        for _ in 0..200 {
            match self.client.batch_execute(&sql).await {
                Ok(()) => return,
                Err(error) if error.code() == Some(&SqlState::OBJECT_IN_USE) => {
                    tokio::time::sleep(Duration::from_millis(20)).await;
                }
                Err(error) => panic!("{sql}: {error:?}"),
            }
        }
        panic!("{from} stays in use and cannot be copied");
    }
}

/// FNV-1a over all that decides what the template holds.
fn fingerprint(migrations: &[Migration]) -> u64 {
    let texts = migrations.iter().flat_map(|migration| [migration.name, migration.postgres]);
    texts
        .flat_map(str::bytes)
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

/// The address with another database: what stands between the host's `/` and the `?`.
fn with_database(address: &str, database: &str) -> String {
    let (before, query) = address.split_once('?').map_or((address, None), |(before, query)| (before, Some(query)));
    let host_at = before.find("://").map_or(0, |at| at + 3);
    let host_end = before[host_at..].find('/').map_or(before.len(), |at| host_at + at);
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    format!("{}/{database}{query}", &before[..host_end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_database_of_the_same_server() {
        let cases = [
            ("postgres:///postgres?host=/tmp/x&user=u", "postgres:///new?host=/tmp/x&user=u"),
            ("postgres://u:p@h:5432/old", "postgres://u:p@h:5432/new"),
            ("postgres://u@h", "postgres://u@h/new"),
            ("postgres://u@h?sslmode=disable", "postgres://u@h/new?sslmode=disable"),
        ];
        for (address, expected) in cases {
            assert_eq!(with_database(address, "new"), expected);
        }
    }
}
