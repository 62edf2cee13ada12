//! What opening a store checks before anything is served from it.

use crate::common::{SMALL, add_parent, product, slugs};
use courant_kit::db::{Db, DbError, Migration};
use courant_testkit::each_target;

const SECOND: &str = "CREATE TABLE later (id BIGINT NOT NULL)";
const LATER: &[Migration] = &[
    Migration { id: 1, name: SMALL[0].name, sqlite: SMALL[0].sqlite, postgres: SMALL[0].postgres },
    Migration { id: 2, name: "0002_later", sqlite: SECOND, postgres: SECOND },
];
const CHANGED: &[Migration] = &[Migration { id: 1, name: "0001_small", sqlite: "SELECT 1", postgres: "SELECT 1" }];
const BROKEN: &[Migration] = &[
    Migration { id: 1, name: SMALL[0].name, sqlite: SMALL[0].sqlite, postgres: SMALL[0].postgres },
    Migration {
        id: 2,
        name: "0002_broken",
        sqlite: "CREATE TABLE half (id INTEGER); SELECT nonsense FROM nowhere;",
        postgres: "CREATE TABLE half (id INTEGER); SELECT nonsense FROM nowhere;",
    },
];

#[tokio::test]
async fn a_store_of_a_newer_program_is_refused() {
    each_target(SMALL, async |target| {
        drop(Db::open(&target, LATER).await.unwrap());
        let refused = Db::open(&target, SMALL).await.err().unwrap();
        assert!(matches!(refused, DbError::Newer { found: 2, known: 1 }), "{refused:?}");
        let db = Db::open(&target, LATER).await.unwrap();
        db.read().await.unwrap().query("SELECT id FROM later", &[]).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_changed_migration_is_refused() {
    each_target(SMALL, async |target| {
        let refused = Db::open(&target, CHANGED).await.err().unwrap();
        assert!(matches!(refused, DbError::Checksum(1)), "{refused:?}");
        add_parent(&Db::open(&target, SMALL).await.unwrap(), "still fine").await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_migration_that_fails_leaves_nothing() {
    each_target(SMALL, async |target| {
        assert!(Db::open(&target, BROKEN).await.is_err());
        let db = Db::open(&target, SMALL).await.unwrap();
        assert!(db.read().await.unwrap().query("SELECT id FROM half", &[]).await.is_err());
    })
    .await;
}

#[tokio::test]
async fn opening_again_changes_nothing() {
    each_target(product(), async |target| {
        for _ in 0..2 {
            let db = Db::open(&target, product()).await.unwrap();
            db.ping().await.unwrap();
            let sql = "SELECT COUNT(*) FROM schema_migrations";
            let count = db.read().await.unwrap().load(sql, &[]).await.unwrap().int(0).unwrap();
            assert_eq!(count, product().len() as i64);
        }
    })
    .await;
}

/// Several processes that start at once on an empty store.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn several_may_open_at_once() {
    each_target(&[], async |target| {
        let opening = (0..4).map(|_| {
            let target = target.clone();
            tokio::spawn(async move { Db::open(&target, SMALL).await.map(drop) })
        });
        for opened in futures_util::future::join_all(opening).await {
            opened.unwrap().unwrap();
        }
        assert!(slugs(&Db::open(&target, SMALL).await.unwrap()).await.is_empty());
    })
    .await;
}
