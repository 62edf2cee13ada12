//! Events: told once written, in order, to everyone, however they fail.

use crate::common::product;
use anyhow::bail;
use courant_kit::db::{BoxFuture, Db, DbError, Target};
use courant_kit::outbox::{self, Dispatcher, Event, Listener};
use courant_testkit::{each_engine, each_target};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};

/// Longest wait for what must come at once; only a failing test waits for it.
const PATIENCE: Duration = Duration::from_secs(20);

/// Writes down what it hears; fails as often as it is told to.
struct Ear {
    name: &'static str,
    heard: Mutex<Vec<String>>,
    failures: AtomicU32,
    tell: Option<mpsc::UnboundedSender<String>>,
}

impl Ear {
    fn new(name: &'static str, failures: u32) -> Arc<Ear> {
        Arc::new(Ear { name, heard: Mutex::default(), failures: AtomicU32::new(failures), tell: None })
    }

    fn telling(name: &'static str) -> (Arc<Ear>, mpsc::UnboundedReceiver<String>) {
        let (tell, told) = mpsc::unbounded_channel();
        (Arc::new(Ear { name, heard: Mutex::default(), failures: AtomicU32::new(0), tell: Some(tell) }), told)
    }

    fn heard(&self) -> Vec<String> {
        self.heard.lock().unwrap().clone()
    }
}

impl Listener for Ear {
    fn name(&self) -> &'static str {
        self.name
    }

    fn hear<'a>(&'a self, events: &'a [Event]) -> BoxFuture<'a, anyhow::Result<()>> {
        Box::pin(async move {
            if self.failures.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1)).is_ok() {
                bail!("deaf for now");
            }
            for event in events {
                self.heard.lock().unwrap().push(event.payload.clone());
                if let Some(tell) = &self.tell {
                    tell.send(event.payload.clone())?;
                }
            }
            Ok(())
        })
    }
}

async fn push(db: &Db, payload: &str) -> i64 {
    let payload = payload.to_owned();
    db.write::<_, DbError, _>(move |tx| {
        let payload = payload.clone();
        Box::pin(async move { outbox::push(tx, "article_published", &payload, 7).await })
    })
    .await
    .unwrap()
}

fn listeners(ears: &[&Arc<Ear>]) -> Vec<Arc<dyn Listener>> {
    ears.iter().map(|ear| Arc::clone(*ear) as Arc<dyn Listener>).collect()
}

#[tokio::test]
async fn events_are_read_in_their_order() {
    each_engine(product(), async |db| {
        assert_eq!(outbox::last_id(&mut db.read().await.unwrap()).await.unwrap(), 0);
        let first = push(&db, "one").await;
        let second = push(&db, "two").await;
        let third = push(&db, "three").await;
        assert!(first < second && second < third);
        let mut tx = db.read().await.unwrap();
        assert_eq!(outbox::last_id(&mut tx).await.unwrap(), third);
        let events = outbox::after(&mut tx, first, 10).await.unwrap();
        let expected = |id, payload: &str| Event {
            id,
            name: "article_published".to_owned(),
            payload: payload.to_owned(),
            created_at: 7,
        };
        assert_eq!(events, [expected(second, "two"), expected(third, "three")]);
        assert_eq!(outbox::after(&mut tx, 0, 2).await.unwrap().len(), 2);
    })
    .await;
}

#[tokio::test]
async fn an_event_of_an_undone_transaction_never_was() {
    each_engine(product(), async |db| {
        let undone = db.write::<(), DbError, _>(|tx| {
            Box::pin(async move {
                outbox::push(tx, "article_published", "undone", 1).await?;
                Err(DbError::NoRow)
            })
        });
        assert!(undone.await.is_err());
        let ear = Ear::new("search", 0);
        let dispatcher = Dispatcher::open(&db, listeners(&[&ear]), vec![]).await.unwrap();
        assert_eq!(dispatcher.run_until_idle().await.unwrap(), 0);
        assert!(ear.heard().is_empty());
    })
    .await;
}

#[tokio::test]
async fn stored_listeners_go_on_where_they_were_and_memory_starts_now() {
    each_engine(product(), async |db| {
        push(&db, "one").await;
        let (stored, memory) = (Ear::new("search", 0), Ear::new("pages", 0));
        let dispatcher = Dispatcher::open(&db, listeners(&[&stored]), listeners(&[&memory])).await.unwrap();
        push(&db, "two").await;
        assert_eq!(dispatcher.run_until_idle().await.unwrap(), 3);
        assert_eq!(dispatcher.run_until_idle().await.unwrap(), 0);
        assert_eq!(stored.heard(), ["one", "two"]);
        assert_eq!(memory.heard(), ["two"]);

        // Another process: the stored one goes on, the one in memory hears everything from its own start.
        let (stored, memory) = (Ear::new("search", 0), Ear::new("pages", 0));
        let other = Dispatcher::open(&db, listeners(&[&stored]), listeners(&[&memory])).await.unwrap();
        push(&db, "three").await;
        other.catch_up().await.unwrap();
        assert_eq!((stored.heard().len(), memory.heard()), (0, vec!["three".to_owned()]));
        other.run_until_idle().await.unwrap();
        assert_eq!(stored.heard(), ["three"]);
        assert_eq!(dispatcher.run_until_idle().await.unwrap(), 1, "only the first process's memory had not heard it");
    })
    .await;
}

#[tokio::test]
async fn a_failing_listener_is_tried_again_and_holds_nobody() {
    each_engine(product(), async |db| {
        let (fails_twice, fails_on, fine) = (Ear::new("mail", 2), Ear::new("feeds", u32::MAX), Ear::new("search", 0));
        let all = listeners(&[&fails_on, &fails_twice, &fine]);
        let dispatcher = Dispatcher::open(&db, all, vec![]).await.unwrap();
        push(&db, "one").await;
        let error = dispatcher.run_until_idle().await.unwrap_err();
        assert!(format!("{error:#}").contains("feeds"), "{error:#}");
        assert_eq!(fails_twice.heard(), ["one"]);
        assert_eq!(fine.heard(), ["one"]);
        assert!(fails_on.heard().is_empty());
        fails_on.failures.store(0, Ordering::SeqCst);
        dispatcher.run_until_idle().await.unwrap();
        assert_eq!(fails_on.heard(), ["one"], "its place had not moved");
    })
    .await;
}

/// The loop of a running process, on a clock that jumps over every wait: SQLite only, because a
/// server's answer would be jumped over too.
#[tokio::test(start_paused = true)]
async fn a_running_dispatcher_waits_longer_after_each_failure() {
    let folder = tempfile::tempdir().unwrap();
    let db = Db::open(&Target::Sqlite(folder.path().join("paper.db")), product()).await.unwrap();
    let ((deaf, mut deaf_told), (fine, mut fine_told)) = (Ear::telling("mail"), Ear::telling("search"));
    deaf.failures.store(4, Ordering::SeqCst);
    push(&db, "one").await;
    let dispatcher = Dispatcher::open(&db, listeners(&[&deaf, &fine]), vec![]).await.unwrap();
    let (stop, stopped) = oneshot::channel::<()>();
    let started = tokio::time::Instant::now();
    let hears = async {
        assert_eq!(fine_told.recv().await.unwrap(), "one");
        let fine_after = started.elapsed();
        assert_eq!(deaf_told.recv().await.unwrap(), "one");
        let deaf_after = started.elapsed();
        stop.send(()).unwrap();
        (fine_after, deaf_after)
    };
    let ((), (fine_after, deaf_after)) = tokio::join!(dispatcher.run(async { drop(stopped.await) }), hears);
    assert!(fine_after < Duration::from_secs(1), "held up for {fine_after:?}");
    let pauses = Duration::from_secs(1 + 2 + 4 + 8);
    assert!(deaf_after >= pauses && deaf_after < pauses * 2, "heard after {deaf_after:?}");
}

/// More than one batch, and several writers at once: nothing is missed, nothing comes out of order.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn nothing_is_missed_while_many_write() {
    each_engine(product(), async |db| {
        let (ear, mut told) = Ear::telling("search");
        let dispatcher = Arc::new(Dispatcher::open(&db, listeners(&[&ear]), vec![]).await.unwrap());
        let (stop, stopped) = oneshot::channel::<()>();
        let running = {
            let dispatcher = Arc::clone(&dispatcher);
            tokio::spawn(async move { dispatcher.run(async { drop(stopped.await) }).await })
        };
        let writers: Vec<_> = (0..6)
            .map(|writer| {
                let db = db.clone();
                tokio::spawn(async move {
                    for number in 0..60 {
                        push(&db, &format!("{writer}/{number}")).await;
                    }
                })
            })
            .collect();
        for writer in writers {
            writer.await.unwrap();
        }
        for _ in 0..360 {
            tokio::time::timeout(PATIENCE, told.recv()).await.expect("an event was missed").unwrap();
        }
        stop.send(()).unwrap();
        running.await.unwrap();
        let written: Vec<String> = outbox::after(&mut db.read().await.unwrap(), 0, 1000)
            .await
            .unwrap()
            .into_iter()
            .map(|event| event.payload)
            .collect();
        assert_eq!(ear.heard(), written);
    })
    .await;
}

#[tokio::test]
async fn events_of_other_processes_are_heard() {
    each_target(product(), async |target| {
        let ours = Db::open(&target, product()).await.unwrap();
        let theirs = Db::open(&target, product()).await.unwrap();
        let (ear, mut told) = Ear::telling("pages");
        let dispatcher = Dispatcher::open(&ours, vec![], listeners(&[&ear])).await.unwrap();
        let hears = async {
            push(&theirs, "from there").await;
            tokio::time::timeout(PATIENCE, told.recv()).await.expect("not heard").unwrap()
        };
        let (stop, stopped) = oneshot::channel::<()>();
        let hears_and_stops = async {
            let heard = hears.await;
            stop.send(()).unwrap();
            heard
        };
        let ((), heard) = tokio::join!(dispatcher.run(async { drop(stopped.await) }), hears_and_stops);
        assert_eq!(heard, "from there");
    })
    .await;
}

#[tokio::test]
async fn only_what_all_have_heard_is_forgotten() {
    each_engine(product(), async |db| {
        let ear = Ear::new("search", 0);
        let dispatcher = Dispatcher::open(&db, listeners(&[&ear]), vec![]).await.unwrap();
        push(&db, "one").await;
        let forget = async |before: i64| {
            db.write::<_, DbError, _>(move |tx| Box::pin(async move { outbox::forget(tx, before).await }))
                .await
                .unwrap()
        };
        assert_eq!(forget(100).await, 0, "nobody has heard it");
        push(&db, "two").await;
        dispatcher.run_until_idle().await.unwrap();
        let unheard = push(&db, "three").await;
        assert_eq!(forget(7).await, 0, "none is older");
        assert_eq!(forget(8).await, 2);
        assert_eq!(outbox::last_id(&mut db.read().await.unwrap()).await.unwrap(), unheard);
        dispatcher.run_until_idle().await.unwrap();
        assert_eq!(forget(8).await, 0, "the newest stays");
        assert_eq!(ear.heard(), ["one", "two", "three"]);
    })
    .await;
}
