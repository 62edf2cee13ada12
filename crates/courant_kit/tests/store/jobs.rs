//! Jobs: each is done, none is done by two at once, and what cannot be done is kept.

use crate::common::product;
use anyhow::bail;
use courant_kit::clock::Clock;
use courant_kit::db::{Db, DbError, Target};
use courant_kit::jobs::{self, ATTEMPTS, Hopeless, Job, Standing, Worker};
use courant_testkit::{each_engine, each_target};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::sync::{Notify, oneshot};

const NOW: i64 = 1_000_000_000;
const HOUR: i64 = 3_600_000;

type Log = Arc<Mutex<Vec<String>>>;

async fn ask(db: &Db, kind: &'static str, key: &str, payload: &'static str, priority: i64, run_at: i64) {
    let key = key.to_owned();
    db.write::<_, DbError, _>(move |tx| {
        let key = key.clone();
        Box::pin(async move { jobs::enqueue(tx, kind, &key, payload, priority, run_at).await })
    })
    .await
    .unwrap();
}

async fn standing(db: &Db) -> Option<(i64, i64, i64)> {
    let list = jobs::standings(&mut db.read().await.unwrap()).await.unwrap();
    assert!(list.len() < 2, "{list:?}");
    list.first()
        .map(|Standing { waiting_count, leased_count, dead_count, .. }| (*waiting_count, *leased_count, *dead_count))
}

/// A worker that notes the key and payload of what it runs.
fn noting(db: &Db, clock: &Clock, kind: &'static str) -> (Worker, Log) {
    let log = Log::default();
    let noted = Arc::clone(&log);
    let worker = Worker::new(db, clock).concurrency(1).handle(kind, move |job: Job| {
        let noted = Arc::clone(&noted);
        async move {
            noted.lock().unwrap().push(format!("{} {} #{}", job.key, job.payload, job.attempt));
            Ok(())
        }
    });
    (worker, log)
}

fn take(log: &Log) -> Vec<String> {
    std::mem::take(&mut *log.lock().unwrap())
}

#[tokio::test]
async fn a_job_waits_once_and_runs_when_due_and_in_order() {
    each_engine(product(), async |db| {
        let clock = Clock::fixed(NOW);
        let (worker, log) = noting(&db, &clock, "picture");
        ask(&db, "picture", "late", "{}", 0, NOW + HOUR).await;
        ask(&db, "picture", "slow", "{}", 5, NOW).await;
        ask(&db, "picture", "older", "{}", 1, NOW - 2).await;
        ask(&db, "picture", "twice", "first", 1, NOW).await;
        ask(&db, "picture", "twice", "second", 1, NOW - 1).await;
        ask(&db, "unknown", "x", "{}", 0, NOW).await;
        assert_eq!(worker.run_until_idle().await.unwrap(), 3);
        assert_eq!(take(&log), ["older {} #1", "twice second #1", "slow {} #1"]);
        clock.set(NOW + HOUR);
        assert_eq!(worker.run_until_idle().await.unwrap(), 1);
        assert_eq!(take(&log), ["late {} #1"]);
        let list = jobs::standings(&mut db.read().await.unwrap()).await.unwrap();
        assert_eq!(list, [Standing { kind: "unknown".to_owned(), waiting_count: 1, ..Standing::default() }]);
    })
    .await;
}

#[tokio::test]
async fn a_failing_job_rests_longer_each_time_and_dies() {
    each_engine(product(), async |db| {
        let clock = Clock::fixed(NOW);
        let worker = Worker::new(&db, &clock).handle("mail", |job: Job| async move {
            bail!("refused, attempt {}", job.attempt);
        });
        ask(&db, "mail", "a", "{}", 0, NOW).await;
        let mut rests = Vec::new();
        for attempt in 1..=ATTEMPTS {
            assert_eq!(worker.run_until_idle().await.unwrap(), 1, "attempt {attempt}");
            let row = db.read().await.unwrap().load("SELECT run_at, last_error FROM jobs", &[]).await.unwrap();
            assert_eq!(row.text(1).unwrap(), format!("refused, attempt {attempt}"));
            rests.push((row.int(0).unwrap() - clock.now()) / 1000);
            clock.set(row.int(0).unwrap());
        }
        assert_eq!(rests[..7], [10, 40, 160, 640, 2560, 3600, 3600]);
        assert_eq!(standing(&db).await, Some((0, 0, 1)));
        clock.set(NOW + 1000 * HOUR);
        assert_eq!(worker.run_until_idle().await.unwrap(), 0, "dead jobs rest");

        let (mended, log) = noting(&db, &clock, "mail");
        ask(&db, "mail", "a", "again", 0, NOW).await;
        assert_eq!(mended.run_until_idle().await.unwrap(), 1);
        assert_eq!(take(&log), ["a again #1"]);
        assert_eq!(standing(&db).await, None);
    })
    .await;
}

#[tokio::test]
async fn hopeless_work_dies_at_once_and_a_panic_is_a_failure() {
    each_engine(product(), async |db| {
        let clock = Clock::fixed(NOW);
        let worker = Worker::new(&db, &clock).handle("picture", |job: Job| async move {
            match job.key.as_str() {
                "hopeless" => Err(anyhow::Error::from(Hopeless("not a picture".to_owned())).context("reading it")),
                _ => panic!("on purpose"),
            }
        });
        ask(&db, "picture", "hopeless", "{}", 0, NOW).await;
        ask(&db, "picture", "panics", "{}", 0, NOW).await;
        assert_eq!(worker.run_until_idle().await.unwrap(), 2);
        let rows =
            db.read().await.unwrap().query("SELECT state, last_error FROM jobs ORDER BY key", &[]).await.unwrap();
        let found: Vec<(&str, &str)> = rows.iter().map(|row| (row.text(0).unwrap(), row.text(1).unwrap())).collect();
        assert_eq!(found, [("dead", "reading it: not a picture"), ("waiting", "the handler panicked")]);
    })
    .await;
}

#[tokio::test]
async fn asked_for_while_it_runs_it_runs_once_more() {
    each_engine(product(), async |db| {
        let clock = Clock::fixed(NOW);
        let log = Log::default();
        let (noted, store) = (Arc::clone(&log), db.clone());
        let worker = Worker::new(&db, &clock).handle("index", move |job: Job| {
            let (noted, store) = (Arc::clone(&noted), store.clone());
            async move {
                if job.payload == "old" {
                    ask(&store, "index", &job.key, "new", 0, NOW).await;
                    let leased = standing(&store).await;
                    assert_eq!(leased, Some((0, 1, 0)), "nobody else may start it meanwhile");
                }
                noted.lock().unwrap().push(job.payload);
                Ok(())
            }
        });
        ask(&db, "index", "a", "old", 0, NOW).await;
        assert_eq!(worker.run_until_idle().await.unwrap(), 2);
        assert_eq!(take(&log), ["old", "new"]);
        assert_eq!(standing(&db).await, None);
    })
    .await;
}

/// The same as [`ask`], for a job that must not be put off.
async fn ask_by(db: &Db, payload: &'static str, run_at: i64) {
    db.write::<_, DbError, _>(move |tx| {
        Box::pin(async move { jobs::enqueue_by(tx, "letter", "a", payload, 0, run_at).await })
    })
    .await
    .unwrap();
}

#[tokio::test]
async fn what_waits_is_not_put_off_by_asking_again() {
    each_engine(product(), async |db| {
        let clock = Clock::fixed(NOW);
        let log = Log::default();
        let (noted, store) = (Arc::clone(&log), db.clone());
        let worker = Worker::new(&db, &clock).handle("letter", move |job: Job| {
            let (noted, store) = (Arc::clone(&noted), store.clone());
            async move {
                if job.payload == "second" {
                    // Asked for while it runs: it was taken at its time, and the next has a time of its own.
                    ask_by(&store, "third", NOW + 2 * HOUR).await;
                    ask_by(&store, "fourth", NOW + 3 * HOUR).await;
                }
                noted.lock().unwrap().push(job.payload);
                Ok(())
            }
        });
        ask_by(&db, "first", NOW + 5).await;
        ask_by(&db, "second", NOW + HOUR).await;
        clock.set(NOW + 5);
        assert_eq!(worker.run_until_idle().await.unwrap(), 1);
        clock.set(NOW + 2 * HOUR - 1);
        assert_eq!(worker.run_until_idle().await.unwrap(), 0);
        // Earlier is earlier.
        ask_by(&db, "fifth", NOW).await;
        assert_eq!(worker.run_until_idle().await.unwrap(), 1);
        assert_eq!(take(&log), ["second", "fifth"]);
        assert_eq!(standing(&db).await, None);
    })
    .await;
}

#[tokio::test]
async fn a_job_of_a_process_that_went_away_is_taken_over() {
    each_engine(product(), async |db| {
        let clock = Clock::fixed(NOW);
        ask(&db, "picture", "a", "{}", 0, NOW).await;
        // Taken and never given back: the future is dropped where it waits, as by a kill.
        let started = Arc::new(Notify::new());
        let hung = {
            let started = Arc::clone(&started);
            Worker::new(&db, &clock).lease(Duration::from_secs(60)).handle("picture", move |_| {
                let started = Arc::clone(&started);
                async move {
                    started.notify_one();
                    std::future::pending().await
                }
            })
        };
        tokio::select! {
            _ = hung.run_until_idle() => unreachable!("it never ends"),
            () = started.notified() => {}
        }
        let (worker, log) = noting(&db, &clock, "picture");
        assert_eq!(worker.run_until_idle().await.unwrap(), 0, "the lease still runs");
        clock.set(NOW + 60_001);
        assert_eq!(worker.run_until_idle().await.unwrap(), 1);
        assert_eq!(take(&log), ["a {} #2"]);
        assert_eq!(standing(&db).await, None);
    })
    .await;
}

/// On a clock that jumps over every wait, so SQLite only.
#[tokio::test(start_paused = true)]
async fn a_long_job_keeps_its_lease() {
    let folder = tempfile::tempdir().unwrap();
    let db = Db::open(&Target::Sqlite(folder.path().join("paper.db")), product()).await.unwrap();
    let clock = Clock::fixed(NOW);
    let (other, log) = noting(&db, &clock, "film");
    let other = Arc::new(other);
    let (time, rival) = (clock.clone(), Arc::clone(&other));
    let worker = Worker::new(&db, &clock).lease(Duration::from_secs(60)).handle("film", move |_| {
        let (time, rival) = (time.clone(), Arc::clone(&rival));
        async move {
            for second in [40, 80, 120, 160] {
                time.set(NOW + second * 1000);
                tokio::time::sleep(Duration::from_secs(40)).await;
                assert_eq!(rival.run_until_idle().await?, 0, "taken over after {second} s");
            }
            Ok(())
        }
    });
    ask(&db, "film", "a", "{}", 0, NOW).await;
    assert_eq!(worker.run_until_idle().await.unwrap(), 1);
    assert!(take(&log).is_empty());
    assert_eq!(standing(&db).await, None);
}

#[tokio::test]
async fn a_job_that_kills_its_process_each_time_dies_in_the_end() {
    each_engine(product(), async |db| {
        let clock = Clock::fixed(NOW);
        let (worker, _) = noting(&db, &clock, "picture");
        ask(&db, "picture", "a", "{}", 0, NOW).await;
        db.write::<_, DbError, _>(|tx| {
            Box::pin(async move {
                let sql = "UPDATE jobs SET state = 'leased', attempt_count = $1, leased_until = 5";
                tx.execute(sql, &[ATTEMPTS.into()]).await
            })
        })
        .await
        .unwrap();
        assert_eq!(worker.run_until_idle().await.unwrap(), 0);
        assert_eq!(standing(&db).await, Some((0, 0, 1)));
    })
    .await;
}

#[tokio::test]
async fn a_canceled_job_does_not_run() {
    each_engine(product(), async |db| {
        let clock = Clock::fixed(NOW);
        let (worker, log) = noting(&db, &clock, "publish");
        ask(&db, "publish", "a", "{}", 0, NOW).await;
        let cancel = async || {
            db.write::<_, DbError, _>(|tx| Box::pin(async move { jobs::cancel(tx, "publish", "a").await }))
                .await
                .unwrap()
        };
        assert!(cancel().await);
        assert!(!cancel().await);
        assert_eq!(worker.run_until_idle().await.unwrap(), 0);
        assert!(take(&log).is_empty());
    })
    .await;
}

/// Two processes with several hands each: every job once, never more hands than allowed.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_job_is_run_by_two() {
    each_target(product(), async |target| {
        let dbs = [Db::open(&target, product()).await.unwrap(), Db::open(&target, product()).await.unwrap()];
        for number in 0..120 {
            ask(&dbs[0], "count", &number.to_string(), "{}", 0, NOW).await;
        }
        let log = Log::default();
        let workers = dbs.iter().map(|db| {
            let (running, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
            let (noted, seen) = (Arc::clone(&log), Arc::clone(&most));
            let worker = Worker::new(db, &Clock::fixed(NOW)).concurrency(4).handle("count", move |job: Job| {
                let (noted, running, seen) = (Arc::clone(&noted), Arc::clone(&running), Arc::clone(&seen));
                async move {
                    seen.fetch_max(running.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                    tokio::task::yield_now().await;
                    noted.lock().unwrap().push(job.key);
                    running.fetch_sub(1, Ordering::SeqCst);
                    Ok(())
                }
            });
            tokio::spawn(async move {
                // Idle for one may only mean that the other holds the rest: ask until all is done.
                let mut run_count = 0;
                loop {
                    match worker.run_until_idle().await.unwrap() {
                        0 => return (run_count, most.load(Ordering::SeqCst)),
                        more => run_count += more,
                    }
                }
            })
        });
        let mut run_count = 0;
        for worker in futures_util::future::join_all(workers).await {
            let (runs, most) = worker.unwrap();
            assert!(most <= 4, "{most} at once");
            run_count += runs;
        }
        let mut keys = take(&log);
        assert_eq!((run_count, keys.len()), (120, 120));
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), 120);
        assert_eq!(standing(&dbs[0]).await, None);
    })
    .await;
}

/// The loop of a running process: woken by a write, finishing what it runs when told to stop.
#[tokio::test]
async fn a_running_worker_hears_of_jobs_and_stops_with_grace() {
    each_engine(product(), async |db| {
        let (started, go_on) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
        let worker = {
            let (started, go_on) = (Arc::clone(&started), Arc::clone(&go_on));
            Worker::new(&db, &Clock::system()).handle("slow", move |_| {
                let (started, go_on) = (Arc::clone(&started), Arc::clone(&go_on));
                async move {
                    started.notify_one();
                    go_on.notified().await;
                    Ok(())
                }
            })
        };
        let (stop, stopped) = oneshot::channel::<()>();
        let running = tokio::spawn(worker.run(async { drop(stopped.await) }));
        ask(&db, "slow", "a", "{}", 0, 0).await;
        tokio::time::timeout(Duration::from_secs(20), started.notified()).await.expect("not woken");
        stop.send(()).unwrap();
        ask(&db, "slow", "b", "{}", 0, 0).await;
        go_on.notify_one();
        tokio::time::timeout(Duration::from_secs(20), running).await.expect("does not stop").unwrap();
        let rows = db.read().await.unwrap().query("SELECT key, state FROM jobs", &[]).await.unwrap();
        let left: Vec<(&str, &str)> = rows.iter().map(|row| (row.text(0).unwrap(), row.text(1).unwrap())).collect();
        assert_eq!(left, [("b", "waiting")], "a is done, b is not begun");
    })
    .await;
}
