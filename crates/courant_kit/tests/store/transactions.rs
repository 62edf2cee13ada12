//! What a write transaction promises.

use crate::common::{SMALL, add_parent, in_one_group, slugs};
use anyhow::bail;
use courant_kit::db::{Db, DbError, Engine, ids_json, texts_json};
use courant_testkit::each_engine;
use futures_util::future::join_all;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

const INSERT: &str = "INSERT INTO parents (slug) VALUES ($1)";

/// Writes, then thinks better of it.
async fn add_and_refuse(db: &Db, slug: &'static str) -> anyhow::Result<()> {
    db.write(move |tx| {
        Box::pin(async move {
            tx.execute(INSERT, &[slug.into()]).await?;
            bail!("thought better of it")
        })
    })
    .await
}

#[tokio::test]
async fn a_refused_request_undoes_only_itself() {
    each_engine(SMALL, async |db| {
        let requests =
            async { tokio::join!(biased; add_parent(&db, "a"), add_and_refuse(&db, "b"), add_parent(&db, "c")) };
        let (before, (a, b, c)) = Box::pin(in_group(&db, requests)).await;
        assert_eq!((a.unwrap(), c.unwrap()), (1, 1));
        assert_eq!(b.unwrap_err().to_string(), "thought better of it");
        assert_eq!(slugs(&db).await, ["a", "c"]);
        if db.engine() == Engine::Sqlite {
            assert_eq!(db.commit_count() - before, 1, "they were meant to share a commit");
        }
    })
    .await;
}

#[tokio::test]
async fn the_first_of_a_group_undoes_only_itself() {
    each_engine(SMALL, async |db| {
        let (open, gate) = std::sync::mpsc::channel::<()>();
        let gate = Arc::new(std::sync::Mutex::new(gate));
        let is_grouped = db.engine() == Engine::Sqlite;
        let first = db.write::<(), DbError, _>(move |tx| {
            let gate = Arc::clone(&gate);
            Box::pin(async move {
                tx.execute(INSERT, &["a".into()]).await?;
                // PostgreSQL has no group, and nothing would open the gate while this waits.
                if is_grouped {
                    gate.lock().unwrap().recv().unwrap();
                }
                tx.execute(INSERT, &["a".into()]).await.map(drop)
            })
        });
        let before = db.commit_count();
        let open = async move { open.send(()).unwrap_or_default() };
        let (first, b, c, ()) =
            Box::pin(async { tokio::join!(biased; first, add_parent(&db, "b"), add_parent(&db, "c"), open) }).await;
        assert!(first.is_err_and(|error| error.breaks("parents_slug_key")));
        assert_eq!((b.unwrap(), c.unwrap()), (1, 1));
        assert_eq!(slugs(&db).await, ["b", "c"]);
        if is_grouped {
            assert_eq!(db.commit_count() - before, 1, "they were meant to share a commit");
        }
    })
    .await;
}

/// Runs the requests as one group where there are groups; also the commits before it.
async fn in_group<T>(db: &Db, requests: impl Future<Output = T>) -> (u64, T) {
    let before = db.commit_count();
    match db.engine() {
        Engine::Sqlite => {
            let (first, rest) = in_one_group(db, requests).await;
            first.unwrap();
            (before, rest)
        }
        Engine::Postgres => (before, requests.await),
    }
}

#[tokio::test]
async fn waiting_requests_share_one_commit() {
    each_engine(SMALL, async |db| {
        let slugs_of =
            |from: u32, to: u32| (from..to).map(|number| &*format!("p{number:03}").leak()).collect::<Vec<&str>>();
        let requests = async { join_all(slugs_of(0, 100).into_iter().map(|slug| add_parent(&db, slug))).await };
        let (before, answers) = in_group(&db, requests).await;
        assert!(answers.iter().all(|answer| matches!(answer, Ok(1))));
        assert_eq!(slugs(&db).await.len(), 100);
        let commits = db.commit_count() - before;
        match db.engine() {
            Engine::Sqlite => assert_eq!(commits, 1),
            Engine::Postgres => assert_eq!(commits, 100),
        }
    })
    .await;
}

#[tokio::test]
async fn waiting_for_something_else_is_refused() {
    each_engine(SMALL, async |db| {
        let answer = db
            .write::<(), DbError, _>(|tx| {
                Box::pin(async move {
                    tx.execute(INSERT, &["waits".into()]).await?;
                    tokio::task::yield_now().await;
                    Ok(())
                })
            })
            .await;
        assert!(matches!(answer, Err(DbError::Pending)), "{answer:?}");
        add_parent(&db, "after").await.unwrap();
        assert_eq!(slugs(&db).await, ["after"]);
    })
    .await;
}

#[tokio::test]
async fn a_panic_undoes_the_request_and_spares_the_store() {
    each_engine(SMALL, async |db| {
        let answer = db
            .write::<(), DbError, _>(|tx| {
                Box::pin(async move {
                    tx.execute(INSERT, &["panics".into()]).await?;
                    panic!("on purpose")
                })
            })
            .await;
        assert!(matches!(answer, Err(DbError::Unavailable(_))), "{answer:?}");
        add_parent(&db, "after").await.unwrap();
        assert_eq!(slugs(&db).await, ["after"]);
    })
    .await;
}

#[tokio::test]
async fn a_failed_statement_dooms_its_transaction() {
    each_engine(SMALL, async |db| {
        add_parent(&db, "taken").await.unwrap();
        // Swallowed: the answer must not be Ok, or PostgreSQL would acknowledge what it rolled back.
        let answer = db
            .write::<_, DbError, _>(|tx| {
                Box::pin(async move {
                    tx.execute(INSERT, &["before".into()]).await?;
                    Ok(tx.execute(INSERT, &["taken".into()]).await.is_err())
                })
            })
            .await;
        assert!(matches!(answer, Err(DbError::Failed)), "{answer:?}");
        // Gone on with: the next statement is not even sent.
        let answer = db
            .write::<_, DbError, _>(|tx| {
                Box::pin(async move {
                    let first = tx.execute(INSERT, &["taken".into()]).await;
                    assert!(first.is_err_and(|error| error.breaks("parents_slug_key")));
                    tx.query("SELECT 1", &[]).await
                })
            })
            .await;
        assert!(matches!(answer, Err(DbError::Failed)), "{answer:?}");
        assert_eq!(slugs(&db).await, ["taken"]);
    })
    .await;
}

#[tokio::test]
async fn reading_sessions_cannot_write() {
    each_engine(SMALL, async |db| {
        add_parent(&db, "kept").await.unwrap();
        for sql in [INSERT, "DELETE FROM parents WHERE slug = $1", "UPDATE parents SET slug = 'x' WHERE slug = $1"] {
            let mut tx = db.read().await.unwrap();
            assert!(tx.execute(sql, &["kept".into()]).await.is_err(), "{sql}");
            assert!(matches!(tx.query("SELECT 1", &[]).await, Err(DbError::Failed)));
        }
        let mut tx = db.read().await.unwrap();
        assert!(tx.execute("CREATE TABLE extra (id BIGINT)", &[]).await.is_err());
        drop(tx);
        assert_eq!(slugs(&db).await, ["kept"]);
    })
    .await;
}

#[tokio::test]
async fn broken_constraints_are_named_alike() {
    each_engine(SMALL, async |db| {
        add_parent(&db, "p").await.unwrap();
        let child =
            "INSERT INTO children (id, parent_id, kind, key) VALUES (900, (SELECT MIN(id) FROM parents), 'k', 'y')";
        db.write::<_, DbError, _>(move |tx| Box::pin(async move { tx.execute(child, &[]).await })).await.unwrap();
        let cases = [
            ("INSERT INTO parents (slug) VALUES ('p')", "parents_slug_key"),
            ("INSERT INTO parents (slug) VALUES (NULL)", "parents_slug_not_null"),
            ("INSERT INTO children (id, parent_id, kind, key) SELECT 900, id, 'k', 'z' FROM parents", "children_pkey"),
            ("INSERT INTO children (parent_id, kind, key) SELECT id, 'k', 'y' FROM parents", "children_kind_key_key"),
            ("INSERT INTO children (parent_id, kind, key) VALUES (999, 'a', 'b')", "children_parent_id_fkey"),
            ("DELETE FROM parents", "children_parent_id_fkey"),
        ];
        for (sql, name) in cases {
            let error = db.write::<_, DbError, _>(move |tx| Box::pin(async move { tx.execute(sql, &[]).await })).await;
            let error = error.unwrap_err();
            assert!(error.breaks(name), "{sql}: {error:?}");
            assert!(!error.breaks("parents_other_key"), "{sql}: {error:?}");
            if !name.ends_with("_fkey") {
                assert!(matches!(&error, DbError::Constraint(found) if found == name), "{sql}: {error:?}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_list_is_bound_as_one_value() {
    each_engine(SMALL, async |db| {
        for slug in ["a", "b \"quoted\"", "ខ្មែរ"] {
            add_parent(&db, slug).await.unwrap();
        }
        let mut tx = db.read().await.unwrap();
        let texts = texts_json(&["b \"quoted\"", "ខ្មែរ", "none"]);
        let by_text = tx.query("SELECT id FROM parents WHERE slug IN_TEXTS($1) ORDER BY id", &[texts]).await.unwrap();
        let ids: Vec<i64> = by_text.iter().map(|row| row.int(0).unwrap()).collect();
        assert_eq!(ids.len(), 2);
        let by_id =
            tx.query("SELECT slug FROM parents WHERE id IN_IDS($1) ORDER BY id", &[ids_json(&ids)]).await.unwrap();
        assert_eq!(by_id[1].text(0).unwrap(), "ខ្មែរ");
        assert!(tx.query("SELECT slug FROM parents WHERE id IN_IDS($1)", &[ids_json(&[])]).await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test]
async fn an_abandoned_write_harms_nobody() {
    each_engine(SMALL, async |db| {
        for _ in 0..20 {
            // Polled once, then dropped at whatever point it waits.
            let write = add_parent(&db, "abandoned");
            tokio::select! {
                biased;
                _ = write => {}
                () = std::future::ready(()) => {}
            }
        }
        add_parent(&db, "after").await.unwrap();
        assert!(slugs(&db).await.contains(&"after".to_owned()));
        assert!(db.check().await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test]
async fn texts_come_back_as_they_were() {
    each_engine(SMALL, async |db| {
        for slug in ["", "ខ្មែរ က 𝒳 e\u{301}", "line\nline\t'\"\\ $1 %s"] {
            add_parent(&db, slug).await.unwrap();
            assert!(slugs(&db).await.contains(&slug.to_owned()), "{slug:?}");
        }
        add_parent(&db, "n\0il").await.unwrap();
        assert!(slugs(&db).await.contains(&"nil".to_owned()));
    })
    .await;
}

/// A server that restarts cuts every connection: nobody has to restart us.
#[tokio::test]
async fn cut_connections_are_replaced() {
    each_engine(SMALL, async |db| {
        if db.engine() == Engine::Sqlite {
            return;
        }
        add_parent(&db, "before").await.unwrap();
        let cut = "SELECT COUNT(*) FROM (SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid()) gone";
        let own = "SELECT pg_terminate_backend(pg_backend_pid())";
        slugs(&db).await;
        for sql in [cut, own] {
            let ended = db.write::<_, DbError, _>(move |tx| Box::pin(async move { tx.execute(sql, &[]).await })).await;
            assert!(matches!(ended, Ok(_) | Err(DbError::Unavailable(_))), "{ended:?}");
        }
        // Each pool holds one dead connection at most here; finding it out may cost one answer.
        for _ in 0..2 {
            let answers = [db.ping().await.err(), add_parent(&db, "during").await.err()];
            for error in answers.into_iter().flatten() {
                assert!(matches!(error, DbError::Unavailable(_)) || error.breaks("parents_slug_key"), "{error:?}");
            }
        }
        db.ping().await.unwrap();
        add_parent(&db, "after").await.unwrap();
        assert_eq!(slugs(&db).await, ["after", "before", "during"]);
    })
    .await;
}

/// Two transactions that take two rows in opposite order: PostgreSQL ends one of them, which is
/// then run again; the caller of either sees only success.
#[tokio::test]
async fn a_deadlock_is_tried_again() {
    each_engine(SMALL, async |db| {
        if db.engine() == Engine::Sqlite {
            return;
        }
        add_parent(&db, "a").await.unwrap();
        add_parent(&db, "b").await.unwrap();
        let runs = Arc::new(AtomicU32::new(0));
        let touch = |first: &'static str, second: &'static str| {
            let runs = Arc::clone(&runs);
            let db = db.clone();
            async move {
                db.write::<_, DbError, _>(move |tx| {
                    runs.fetch_add(1, Ordering::SeqCst);
                    Box::pin(async move {
                        tx.execute("UPDATE parents SET slug = slug WHERE slug = $1", &[first.into()]).await?;
                        tx.execute("SELECT pg_sleep(0.3)", &[]).await?;
                        tx.execute("UPDATE parents SET slug = slug WHERE slug = $1", &[second.into()]).await
                    })
                })
                .await
            }
        };
        let (one, other) = tokio::join!(touch("a", "b"), touch("b", "a"));
        assert_eq!((one.unwrap(), other.unwrap()), (1, 1));
        assert_eq!(runs.load(Ordering::SeqCst), 3, "one of two runs was meant to be repeated");
    })
    .await;
}
